//! From checked workflows to a crate as it is printed. Every decision about Rust falls here.

mod accept;
mod access;
mod branch;
mod builder;
mod call;
mod called;
mod client;
mod condition;
mod credentials;
mod docs;
pub(crate) mod examples;
mod features;
mod inputs;
mod json;
mod layout;
mod mentions;
mod output;
mod redirects;
mod request;
mod reserved;
mod resume;
mod rule;
pub(crate) mod serde;
mod servers;
mod step;
mod template;
mod types;
pub(crate) mod undescribed;
mod uses;
mod value;
mod workflow;
mod xml;

use crate::{
    check::Checked,
    ir::{Owner, ServiceId, WorkflowId},
    rust::{Crate, File, Item},
};

use types::Types;

/// Lowers everything. It cannot fail: what could has been found by `check`.
pub(crate) fn lower(api: &Checked) -> Crate {
    let types = Types::of(api);
    let declared = types.declared(api);
    let layout = &types.layout;
    let mut files = Vec::new();
    for index in 0..api.services.len() {
        let service = ServiceId(index);
        let client = client::client(api, &types, service);
        files.push(layout.client(service, client));
        let owner = Owner::Service(service);
        let items = types.items(api, owner);
        if !items.is_empty() {
            let secrets = types.secrets(api, owner);
            files.push(File { secrets, ..layout.types(service, items) });
        }
    }
    for index in 0..api.workflows.len() {
        let workflow = WorkflowId(index);
        let lowered = workflow::workflow(api, &types, workflow);
        let mut items: Vec<Item> = lowered.functions.into_iter().map(Item::Workflow).collect();
        items.extend(lowered.inputs.map(Item::Struct));
        items.push(Item::Struct(lowered.outputs));
        items.extend(lowered.secrets.map(Item::Struct));
        items.extend(lowered.parts.into_iter().map(Item::Struct));
        let owner = Owner::Workflow(workflow);
        items.extend(types.items(api, owner));
        let secrets = types.secrets(api, owner);
        files.push(File { secrets, ..layout.workflow(api, &declared, workflow, items) });
    }
    files.sort_by(|a: &File, b: &File| a.module.cmp(&b.module));
    let docs = docs::crate_docs(api);
    Crate { docs, files, features: features::of(api), documented: false }
}
