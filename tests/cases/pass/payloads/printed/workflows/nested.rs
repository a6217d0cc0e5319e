// Printed by arazzo-codegen; changes are lost. Seal: e425df65dcae3745
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Inner, Part, PartDeep};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "nested",
    8521177103193830412,
);

/// The workflow `nested`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn nested(
    client: &Client,
    inputs: NestedInputs,
) -> Result<NestedOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("name", &inputs.name)])?;

    // nested: POST /nested
    if run.is_due("nested") {
        run.step(
                "nested",
                client
                    .nested(
                        &Inner {
                            name: "outer".to_owned(),
                            inner: Some(Part {
                                name: inputs.name.clone(),
                                deep: Some(PartDeep {
                                    flags: Some(vec![true, false]),
                                    level: 3,
                                }),
                            }),
                            list: Some(
                                vec![
                                    Part { name : "a".to_owned(), deep : None }, Part { name :
                                    inputs.name.clone(), deep : Some(PartDeep { flags : None,
                                    level : 1 }) }
                                ],
                            ),
                            map: Some(
                                vec![
                                    ("x".to_owned(), inputs.name.clone()), ("y".to_owned(), "z"
                                    .to_owned())
                                ]
                                    .into_iter()
                                    .collect(),
                            ),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("nested", &[]).await?;
    }

    run.finish();
    Ok(NestedOutputs {})
}

/// Goes on with a run of `nested` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_nested(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<NestedOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = NestedInputs {
        name: state.input("name")?,
    };
    nested(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `nested`.
#[derive(Clone, Debug, PartialEq)]
pub struct NestedInputs {
    pub name: String,
}

/// Outputs of the workflow `nested`.
#[derive(Clone, Debug, PartialEq)]
pub struct NestedOutputs {}
