// Printed by arazzo-codegen; changes are lost. Seal: 12db819f7a741ad5
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{All, Told, ToldId, ToldPet};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "copy",
    8633088024152644056,
);

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(client: &Client) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /all
    let (all, id, name, whole) = if run.is_due("read") {
        let response = run
            .step("read", client.read())
            .await?
            .require_success()?
            .answer();
        let read_json = response.at("").cloned().unwrap_or_default();
        let read = run.json_or_default::<All>("read", &response)?;
        let name = run.json_at::<String>("read", &response, "/pet/name")?;
        run.done(
                "read",
                &[("all", &read), ("id", &read.id), ("name", &name), ("$3", &read_json)],
            )
            .await?;
        (read.clone(), read.id, name, Some(read_json))
    } else {
        (
            run.restored("read", "all")?,
            run.restored("read", "id")?,
            run.restored("read", "name")?,
            run.restored("read", "$3")?,
        )
    };

    // write: PUT /all
    if run.is_due("write") {
        let all_value = run.need("write", "$steps.read.outputs.all", whole.as_ref())?;
        run.step(
                "write",
                client.write(&Json::new(|| arazzo_runtime::serde_json::json!(all_value))),
            )
            .await?
            .require_success()?
            .finish();
        run.done("write", &[]).await?;
    }

    // tell: POST /told
    if run.is_due("tell") {
        run.step(
                "tell",
                client
                    .tell(
                        &Told {
                            id: id
                                .as_ref()
                                .map(|it| ToldId::from(arazzo_runtime::to_value(it))),
                            pet: name
                                .as_ref()
                                .map(|it| ToldPet::from(arazzo_runtime::to_value(it))),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("tell", &[]).await?;
    }

    run.finish();
    Ok(CopyOutputs { all, name })
}

/// Goes on with a run of `copy` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_copy(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CopyOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    copy(&client.resuming(state)).await
}

/// Outputs of the workflow `copy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOutputs {
    /// `$steps.read.outputs.all`
    pub all: All,
    /// `$steps.read.outputs.name`
    pub name: Option<String>,
}
