// Printed by arazzo-codegen; changes are lost. Seal: 66a89803d9b5359f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "in-a-line",
    1047932013892872346,
);

/// The workflow `in-a-line`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn in_a_line(
    client: &Client,
    inputs: InALineInputs,
) -> Result<InALineOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;

    // get: GET /things/{thing_id}
    let (status, tag, left, address, method, document, source) = if run.is_due("get") {
        let response = run
            .step("get", client.get_thing(&inputs.id))
            .await?
            .require_success()?
            .answer();
        let status = i64::from(response.status());
        let tag = response.header("ETag").map(str::to_owned);
        let left = response.header_integer("x-left");
        let address = response.url().to_owned();
        let method = "GET".to_owned();
        let document = "https://things.example/flow.yml".to_owned();
        let source = "../../openapi.yml".to_owned();
        run.done(
                "get",
                &[
                    ("status", &status),
                    ("tag", &tag),
                    ("left", &left),
                    ("address", &address),
                    ("method", &method),
                    ("sent", &inputs.id),
                    ("document", &document),
                    ("source", &source),
                ],
            )
            .await?;
        (status, tag, left, address, method, document, source)
    } else {
        (
            run.restored("get", "status")?,
            run.restored("get", "tag")?,
            run.restored("get", "left")?,
            run.restored("get", "address")?,
            run.restored("get", "method")?,
            run.restored("get", "document")?,
            run.restored("get", "source")?,
        )
    };

    // put: PUT /things/{thing_id}
    if run.is_due("put") {
        let tag_value = run.need("put", "$steps.get.outputs.tag", tag.as_ref())?;
        run.step(
                "put",
                client
                    .put_thing(
                        tag_value,
                        &inputs.id,
                        &Thing {
                            name: "bolt".to_owned(),
                            size: Some(status),
                            fragile: None,
                            state: None,
                            parts: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("put", &[("size", &status), ("reason", &tag)]).await?;
    }

    run.finish();
    Ok(InALineOutputs {
        status,
        tag: tag.clone(),
        left,
        address,
        method,
        sent: inputs.id,
        document,
        source,
        size: status,
        reason: tag,
    })
}

/// Goes on with a run of `in-a-line` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_in_a_line(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<InALineOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = InALineInputs {
        id: state.input("id")?,
    };
    in_a_line(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `in-a-line`.
#[derive(Clone, Debug, PartialEq)]
pub struct InALineInputs {
    pub id: String,
}

/// Outputs of the workflow `in-a-line`.
#[derive(Clone, Debug, PartialEq)]
pub struct InALineOutputs {
    /// `$steps.get.outputs.status`
    pub status: i64,
    /// `$steps.get.outputs.tag`
    pub tag: Option<String>,
    /// `$steps.get.outputs.left`
    pub left: Option<i64>,
    /// `$steps.get.outputs.address`
    pub address: String,
    /// `$steps.get.outputs.method`
    pub method: String,
    /// `$steps.get.outputs.sent`
    pub sent: String,
    /// `$steps.get.outputs.document`
    pub document: String,
    /// `$steps.get.outputs.source`
    pub source: String,
    /// `$steps.put.outputs.size`
    pub size: i64,
    /// `$steps.put.outputs.reason`
    pub reason: Option<String>,
}
