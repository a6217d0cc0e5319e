// Printed by arazzo-codegen; changes are lost. Seal: a9877d978dfb42bb
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make",
    12814365764039031200,
);

/// The workflow `make`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make(client: &Client) -> Result<MakeOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // make: POST /things
    let (id, name) = if run.is_due("make") {
        let make = run
            .step(
                "make",
                client
                    .make(
                        &Thing {
                            id: None,
                            name: "n".to_owned(),
                            code: Some("c".to_owned().into()),
                        },
                    ),
            )
            .await?
            .require_success()?
            .json::<MakeAnswer>()?;
        run.done("make", &[("id", &make.id), ("name", &make.name)]).await?;
        (make.id, make.name)
    } else {
        (run.restored("make", "id")?, run.restored("make", "name")?)
    };

    run.finish();
    Ok(MakeOutputs { id, name })
}

/// Goes on with a run of `make` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_make(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<MakeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    make(&client.resuming(state)).await
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {
    /// `$steps.make.outputs.id`
    pub id: Option<i64>,
    /// `$steps.make.outputs.name`
    pub name: String,
}

/// What is read of the answer to `make`.
struct MakeAnswer {
    id: Option<i64>,
    name: String,
}

arazzo_runtime::object! {
    MakeAnswer { id = "id", name = "name", }
}
