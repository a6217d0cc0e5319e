// Printed by arazzo-codegen; changes are lost. Seal: d1a777312180b082
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `compose`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn compose(
    client: &Client,
    inputs: ComposeInputs,
) -> Result<ComposeOutputs, WorkflowError> {
    let mut run = Run::new("compose", client.http());

    // get: GET /things/{thing_id}
    let get = run
        .step(
            "get",
            client
                .get_thing(&format!("{}-{}", inputs.id, inputs.id))
                .header(
                    "Authorization",
                    Some(
                        &arazzo_runtime::Secret::from(
                            format!(
                                "Bearer {}", arazzo_runtime::embed::text(& inputs.token)
                            ),
                        ),
                    ),
                ),
        )
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("get", &[("name", &get.name), ("size", &get.size)]);

    // object: PUT /things/{thing_id}
    let count = run.need("object", "$inputs.count", inputs.count.as_ref())?;
    run.step(
            "object",
            client
                .put_thing(
                    &format!("as {} says", get.name),
                    &inputs.id,
                    &Thing {
                        name: format!("{} ({})", get.name, count),
                        size: None,
                        fragile: None,
                        state: None,
                        parts: Some(
                            vec![
                                arazzo_runtime::embed::text(& inputs.tags),
                                "{ no expression }".to_owned()
                            ],
                        ),
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("object", &[]);

    // text: PUT /things/{thing_id}
    run.step(
            "text",
            client
                .put_thing(
                    "repair",
                    &inputs.id,
                    &Thing {
                        name: get.name.to_owned(),
                        size: get.size,
                        fragile: None,
                        state: None,
                        parts: Some(inputs.tags.clone()),
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("text", &[]);

    Ok(ComposeOutputs {})
}

/// Inputs of the workflow `compose`.
#[derive(Clone, Debug, PartialEq)]
pub struct ComposeInputs {
    pub id: String,
    pub count: Option<i64>,
    pub token: Secret<String>,
    pub tags: Vec<String>,
}

/// Outputs of the workflow `compose`.
#[derive(Clone, Debug, PartialEq)]
pub struct ComposeOutputs {}
