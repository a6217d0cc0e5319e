// Printed by arazzo-codegen; changes are lost. Seal: 5bc912a2209c5308
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::{All, Told, ToldId, ToldPet};

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(client: &Client) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new("copy", client.http());

    // read: GET /all
    let (read, read_json) = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json_and_value_or_default::<All>()?;
    run.done(
        "read",
        &[("all", &read), ("id", &read.id), ("name", &read_json.pointer("/pet/name"))],
    );

    // write: PUT /all
    run.step(
            "write",
            client.write(&Json::new(|| arazzo_runtime::serde_json::json!(& read_json))),
        )
        .await?
        .require_success()?
        .finish();
    run.done("write", &[]);

    // tell: POST /told
    run.step(
            "tell",
            client
                .tell(
                    &Told {
                        id: read
                            .id
                            .as_ref()
                            .map(|it| ToldId::from(arazzo_runtime::to_value(it))),
                        pet: read_json
                            .pointer("/pet/name")
                            .map(|it| ToldPet::from(arazzo_runtime::to_value(it))),
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("tell", &[]);

    Ok(CopyOutputs {
        all: read,
        name: read_json.pointer("/pet/name").cloned(),
    })
}

/// Outputs of the workflow `copy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOutputs {
    /// `$steps.read.outputs.all`
    pub all: All,
    /// `$steps.read.outputs.name`
    pub name: Option<Value>,
}
