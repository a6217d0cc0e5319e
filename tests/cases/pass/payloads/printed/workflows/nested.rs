// Printed by arazzo-codegen; changes are lost. Seal: ba48448c9d1dc646
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Inner, Part, PartDeep};

/// The workflow `nested`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn nested(
    client: &Client,
    inputs: NestedInputs,
) -> Result<NestedOutputs, WorkflowError> {
    let mut run = Run::new("nested", client.http());

    // nested: POST /nested
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
    run.done("nested", &[]);

    Ok(NestedOutputs {})
}

/// Inputs of the workflow `nested`.
#[derive(Clone, Debug, PartialEq)]
pub struct NestedInputs {
    pub name: String,
}

/// Outputs of the workflow `nested`.
#[derive(Clone, Debug, PartialEq)]
pub struct NestedOutputs {}
