//! Names of secrets: those that make the entries of a list secrets, and those that hide nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostic::{Code, Place},
    ir::{Api, Expression, Parameter, Property, SchemaId, SchemaKind},
    suggest,
};

use super::Resolver;

impl Resolver<'_> {
    /// Makes secrets of what is in lists and maps whose names are those of secrets; reports those of JSON values, which are shown.
    pub(super) fn secrets_inside(&mut self) {
        self.hide_in_lists();
        for (schema, place) in self.named_secrets() {
            let mut inner = schema;
            while let SchemaKind::List(entry) | SchemaKind::Map(entry) = self.api[inner].kind {
                inner = entry;
            }
            if self.api[inner].kind != SchemaKind::Any {
                continue;
            }
            let message = "this is a secret by its name, and a JSON value, so that it is shown in states and by 'Debug'";
            let help = "a 'type' of 'string' makes it one that is not";
            self.report(Code::ShownSecret, place, message.to_owned(), Some(help.to_owned()));
        }
    }

    /// Has lists and maps of such names hold secrets: of inputs, properties and parameters.
    fn hide_in_lists(&mut self) {
        let (secrets, api) = (self.secrets, &mut self.api);
        let hide = |api: &mut Api, name: &str, schema| {
            if secrets.contain(name) { api.hidden(schema) } else { None }
        };
        for workflow in 0..api.workflows.len() {
            for index in 0..api.workflows[workflow].inputs.len() {
                let Property { name, schema, .. } = api.workflows[workflow].inputs[index].clone();
                if let Some(hidden) = hide(api, &name, schema) {
                    api.workflows[workflow].inputs[index].schema = hidden;
                }
            }
        }
        for operation in 0..api.operations.len() {
            for index in 0..api.operations[operation].parameters.len() {
                let Parameter { name, schema, .. } =
                    api.operations[operation].parameters[index].clone();
                if let Some(hidden) = hide(api, &name, schema) {
                    api.operations[operation].parameters[index].schema = hidden;
                }
            }
        }
        for id in 0..api.schemas.len() {
            let SchemaKind::Object(mut properties) = api.schemas[id].kind.clone() else { continue };
            let mut is_changed = false;
            for property in &mut properties {
                if let Some(hidden) = hide(api, &property.name, property.schema) {
                    (property.schema, is_changed) = (hidden, true);
                }
            }
            if is_changed {
                api.schemas[id].kind = SchemaKind::Object(properties);
            }
        }
    }

    /// The inputs and the properties whose names are those of secrets, and where they are described. What is a file where it is sent is
    /// not what was read first.
    fn named_secrets(&self) -> Vec<(SchemaId, Place)> {
        let inputs = self.api.workflows.iter().flat_map(|workflow| &workflow.inputs);
        let used = self.used_schemas();
        let properties = used.iter().filter_map(|schema| match &self.api[*schema].kind {
            SchemaKind::Object(properties) => Some(properties),
            _ => None,
        });
        let all = inputs.chain(properties.flatten());
        let named = all.filter(|property| self.secrets.contain(&property.name));
        named.map(|property| (property.schema, property.place.clone())).collect()
    }

    /// The schemas of what is given, sent and answered.
    fn used_schemas(&self) -> BTreeSet<SchemaId> {
        let api = &self.api;
        let inputs = api.workflows.iter().flat_map(|workflow| &workflow.inputs);
        let operations = api.operations.iter().flat_map(|operation| {
            let sent = operation.parameters.iter().map(|parameter| parameter.schema);
            let answered = operation.responses.iter().flat_map(|response| {
                response.body.into_iter().chain(response.headers.iter().map(|(_, schema)| *schema))
            });
            sent.chain(operation.body.iter().map(|body| body.schema)).chain(answered)
        });
        let mut used = BTreeSet::new();
        inputs.map(|input| input.schema).chain(operations).for_each(|it| api.reach(it, &mut used));
        used
    }

    /// Reports names that hide or show nothing: what the caller wanted hidden would be seen.
    pub(super) fn report_names(&mut self) {
        let secrets = self.secrets;
        if secrets.secret.is_empty() && secrets.not_secret.is_empty() {
            return;
        }
        let Some(file) = self.sources.named().chain(self.sources.openapi()).next() else { return };
        let place = Place::Path(self.sources.file(file).name.clone());
        let known = self.names();
        let mut found = Vec::new();
        for name in secrets.secret.iter().chain(&secrets.not_secret) {
            let said = match known.get(name.as_str()) {
                None => {
                    let message = format!(
                        "no input, parameter, property or header that is an output is called '{name}'"
                    );
                    (message, suggest::help(name, known.keys().copied()))
                }
                Some(false) if secrets.secret.contains(name) => {
                    let message = format!("'{name}' is said to be a secret, and is shown");
                    let help = "only texts, numbers, and lists and maps of these can be secrets";
                    (message, Some(help.to_owned()))
                }
                Some(_) => continue,
            };
            found.push(said);
        }
        for (message, help) in found {
            self.report(Code::UnknownSecret, place.clone(), message, help);
        }
    }

    /// The names of inputs, parameters, properties and headers that are outputs, and whether one of them is a secret.
    fn names(&self) -> BTreeMap<&str, bool> {
        let api = &self.api;
        let inputs = api.workflows.iter().flat_map(|workflow| &workflow.inputs);
        let properties = api.schemas.iter().filter_map(|schema| match &schema.kind {
            SchemaKind::Object(properties) => Some(properties),
            _ => None,
        });
        let is_secret = |secret: bool, schema| secret || api.hides(schema);
        let properties = inputs
            .chain(properties.flatten())
            .map(|it| (it.name.as_str(), is_secret(it.secret, it.schema)));
        let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
        let parameters = parameters.map(|it| (it.name.as_str(), is_secret(it.secret, it.schema)));
        let headers = api.workflows.iter().flat_map(|workflow| &workflow.steps);
        let headers =
            headers.flat_map(|step| &step.outputs).filter_map(|output| match &output.expression {
                Expression::ResponseHeader { name, secret, .. } => Some((name.as_str(), *secret)),
                _ => None,
            });
        let mut names = BTreeMap::new();
        for (name, secret) in properties.chain(parameters).chain(headers) {
            *names.entry(name).or_default() |= secret;
        }
        names
    }
}
