// Printed by arazzo-codegen; changes are lost. Seal: 9a49d983bfb86183
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "compose",
    6074382475496085713,
);

/// The workflow `compose`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn compose(
    client: &Client,
    inputs: ComposeInputs,
) -> Result<ComposeOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("id", &inputs.id),
            ("count", &inputs.count),
            ("token", &inputs.token),
            ("tags", &inputs.tags),
        ],
    )?;

    // get: GET /things/{thing_id}
    let (name, size) = if run.is_due("get") {
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
            .json::<GetAnswer>()?;
        run.done("get", &[("name", &get.name), ("size", &get.size)]).await?;
        (get.name, get.size)
    } else {
        (run.restored("get", "name")?, run.restored("get", "size")?)
    };

    // object: PUT /things/{thing_id}
    if run.is_due("object") {
        let count = run.need("object", "$inputs.count", inputs.count.as_ref())?;
        run.step(
                "object",
                client
                    .put_thing(
                        &format!("as {} says", name),
                        &inputs.id,
                        &Thing {
                            name: format!("{} ({})", name, count),
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
        run.done("object", &[]).await?;
    }

    // text: PUT /things/{thing_id}
    if run.is_due("text") {
        run.step(
                "text",
                client
                    .put_thing(
                        "repair",
                        &inputs.id,
                        &Thing {
                            name: name.to_owned(),
                            size,
                            fragile: None,
                            state: None,
                            parts: Some(inputs.tags.clone()),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("text", &[]).await?;
    }

    run.finish();
    Ok(ComposeOutputs {})
}

/// Goes on with a run of `compose` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_compose(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: ComposeSecrets,
) -> Result<ComposeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ComposeInputs {
        id: state.input("id")?,
        count: state.input("count")?,
        token: state.secret("token", secrets.token, &["get"])?,
        tags: state.input("tags")?,
    };
    compose(&client.resuming(state), inputs).await
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
/// What the state of a run of `compose` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComposeSecrets {
    /// `$inputs.token`
    pub token: Option<Secret<String>>,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
    size: Option<i64>,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", size = "size", }
}
