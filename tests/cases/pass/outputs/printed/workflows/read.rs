// Printed by arazzo-codegen; changes are lost. Seal: edcfea1dab64006b
use arazzo_runtime::{Run, Value, WorkflowError};
use std::collections::BTreeMap;
use super::super::client::Client;
use super::super::types::{OwnerMode, Thing};

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /thing
    let read = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done(
        "read",
        &[
            ("whole", &read),
            ("id", &read.id),
            (
                "city",
                &read
                    .owner
                    .as_ref()
                    .and_then(|it| it.address.as_ref())
                    .map(|it| &it.city),
            ),
            (
                "zip",
                &read
                    .owner
                    .as_ref()
                    .and_then(|it| it.address.as_ref())
                    .and_then(|it| it.zip.as_ref()),
            ),
            ("first", &read.tags.as_ref().and_then(|it| it.first())),
            (
                "cell",
                &read
                    .rows
                    .as_ref()
                    .and_then(|it| it.get(1))
                    .map(|it| &it.cells)
                    .and_then(|it| it.first()),
            ),
            ("note", &read.notes.as_ref().and_then(|it| it.get("en/us"))),
            ("notes", &read.notes),
            ("depth", &read.free.as_ref().and_then(|it| it.pointer("/a/0/b"))),
            ("free", &read.free),
            (
                "open",
                &read
                    .open
                    .as_ref()
                    .and_then(|it| it.get("x"))
                    .and_then(|it| it.pointer("/y")),
            ),
            ("mode", &read.owner.as_ref().and_then(|it| it.mode.as_ref())),
            ("age", &read.owner.as_ref().and_then(|it| it.age.as_ref())),
        ],
    );

    Ok(ReadOutputs {
        id: read.id,
        city: read
            .owner
            .as_ref()
            .and_then(|it| it.address.as_ref())
            .map(|it| &it.city)
            .cloned(),
        zip: read
            .owner
            .as_ref()
            .and_then(|it| it.address.as_ref())
            .and_then(|it| it.zip.as_ref())
            .cloned(),
        first: read.tags.as_ref().and_then(|it| it.first()).cloned(),
        cell: read
            .rows
            .as_ref()
            .and_then(|it| it.get(1))
            .map(|it| &it.cells)
            .and_then(|it| it.first())
            .copied(),
        note: read.notes.as_ref().and_then(|it| it.get("en/us")).cloned(),
        notes: read.notes.clone(),
        depth: read.free.as_ref().and_then(|it| it.pointer("/a/0/b")).cloned(),
        free: read.free.clone(),
        open: read
            .open
            .as_ref()
            .and_then(|it| it.get("x"))
            .and_then(|it| it.pointer("/y"))
            .cloned(),
        mode: read.owner.as_ref().and_then(|it| it.mode.as_ref()).cloned(),
        age: read.owner.as_ref().and_then(|it| it.age.as_ref()).copied(),
        whole: read,
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.id`
    pub id: i64,
    /// `$steps.read.outputs.city`
    pub city: Option<String>,
    /// `$steps.read.outputs.zip`
    pub zip: Option<String>,
    /// `$steps.read.outputs.first`
    pub first: Option<String>,
    /// `$steps.read.outputs.cell`
    pub cell: Option<f64>,
    /// `$steps.read.outputs.note`
    pub note: Option<String>,
    /// `$steps.read.outputs.notes`
    pub notes: Option<BTreeMap<String, String>>,
    /// `$steps.read.outputs.depth`
    pub depth: Option<Value>,
    /// `$steps.read.outputs.free`
    pub free: Option<Value>,
    /// `$steps.read.outputs.open`
    pub open: Option<Value>,
    /// `$steps.read.outputs.mode`
    pub mode: Option<OwnerMode>,
    /// `$steps.read.outputs.age`
    pub age: Option<i32>,
    /// `$steps.read.outputs.whole`
    pub whole: Thing,
}
