// Printed by arazzo-codegen; changes are lost. Seal: 7d2a87e6763264f1
use arazzo_runtime::{Run, Value, WorkflowError};
use std::collections::BTreeMap;
use super::super::client::Client;
use super::super::types::{OwnerMode, Thing};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    17274808666755811172,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    let (
        whole,
        id,
        city,
        zip,
        first,
        cell,
        note,
        notes,
        depth,
        free,
        open,
        mode,
        age,
        town,
        code,
        same,
    ) = if run.is_due("read") {
        let response = run
            .step("read", client.read())
            .await?
            .require_success()?
            .answer();
        let read = run.json::<Thing>("read", &response)?;
        let status = i64::from(response.status());
        let same = i64::from(response.status());
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
                    ("status", &status),
                    (
                        "town",
                        &read
                            .owner
                            .as_ref()
                            .and_then(|it| it.address.as_ref())
                            .map(|it| &it.city),
                    ),
                    (
                        "code",
                        &read
                            .owner
                            .as_ref()
                            .and_then(|it| it.address.as_ref())
                            .and_then(|it| it.zip.as_ref()),
                    ),
                    ("same", &same),
                ],
            )
            .await?;
        (
            read.clone(),
            read.id,
            read
                .owner
                .as_ref()
                .and_then(|it| it.address.as_ref())
                .map(|it| &it.city)
                .cloned(),
            read
                .owner
                .as_ref()
                .and_then(|it| it.address.as_ref())
                .and_then(|it| it.zip.as_ref())
                .cloned(),
            read.tags.as_ref().and_then(|it| it.first()).cloned(),
            read
                .rows
                .as_ref()
                .and_then(|it| it.get(1))
                .map(|it| &it.cells)
                .and_then(|it| it.first())
                .copied(),
            read.notes.as_ref().and_then(|it| it.get("en/us")).cloned(),
            read.notes,
            read.free.as_ref().and_then(|it| it.pointer("/a/0/b")).cloned(),
            read.free,
            read
                .open
                .as_ref()
                .and_then(|it| it.get("x"))
                .and_then(|it| it.pointer("/y"))
                .cloned(),
            read.owner.as_ref().and_then(|it| it.mode.as_ref()).cloned(),
            read.owner.as_ref().and_then(|it| it.age.as_ref()).copied(),
            read
                .owner
                .as_ref()
                .and_then(|it| it.address.as_ref())
                .map(|it| &it.city)
                .cloned(),
            read
                .owner
                .as_ref()
                .and_then(|it| it.address.as_ref())
                .and_then(|it| it.zip.as_ref())
                .cloned(),
            same,
        )
    } else {
        (
            run.restored("read", "whole")?,
            run.restored("read", "id")?,
            run.restored("read", "city")?,
            run.restored("read", "zip")?,
            run.restored("read", "first")?,
            run.restored("read", "cell")?,
            run.restored("read", "note")?,
            run.restored("read", "notes")?,
            run.restored("read", "depth")?,
            run.restored("read", "free")?,
            run.restored("read", "open")?,
            run.restored("read", "mode")?,
            run.restored("read", "age")?,
            run.restored("read", "town")?,
            run.restored("read", "code")?,
            run.restored("read", "same")?,
        )
    };

    run.finish();
    Ok(ReadOutputs {
        id,
        city,
        zip,
        first,
        cell,
        note,
        notes,
        depth,
        free,
        open,
        mode,
        age,
        whole,
        town,
        code,
        same,
    })
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read(&client.resuming(state)).await
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
    /// `$steps.read.outputs.town`
    pub town: Option<String>,
    /// `$steps.read.outputs.code`
    pub code: Option<String>,
    /// `$steps.read.outputs.same`
    pub same: i64,
}
