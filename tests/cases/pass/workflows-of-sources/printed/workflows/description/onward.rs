// Printed by arazzo-codegen; changes are lost. Seal: 4dc74270289baa17
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "onward",
    2137491546880202716,
);

/// The workflow `onward`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(clippy::needless_return)]
pub async fn onward(client: &Client) -> Result<OnwardOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    if let Some(inner) = run.handed_over("$sourceDescriptions.x.setup") {
        let _outputs = run
            .workflow(
                "",
                super::super::x::setup::resume_setup_workflow(
                        &client.called_as(&run, "$sourceDescriptions.x.setup"),
                        inner,
                        run.kept(),
                    )
                    .await,
            )?;
        run.finish();
        return Ok(OnwardOutputs {});
    }

    if let Some(inner) = run.handed_over("$sourceDescriptions.y.setup") {
        let _outputs = run
            .workflow(
                "",
                super::super::y::setup::resume_setup_workflow2(
                        &client.called_as(&run, "$sourceDescriptions.y.setup"),
                        inner,
                        run.kept(),
                    )
                    .await,
            )?;
        run.finish();
        return Ok(OnwardOutputs {});
    }

    // which: GET /which
    run.enter("which")?;
    let response = run.step("which", client.which()).await?.require_success()?.answer();
    run.record("which", &[]);
    if arazzo_runtime::eq(response.at("/which"), "x") {
        // x
        run.hand_over("$sourceDescriptions.x.setup");
        let _outputs = run
            .workflow(
                "which",
                super::super::x::setup::setup(
                        &client.called_as(&run, "$sourceDescriptions.x.setup"),
                    )
                    .await,
            )?;
        run.finish();
        return Ok(OnwardOutputs {});
    } else {
        // y
        run.hand_over("$sourceDescriptions.y.setup");
        let _outputs = run
            .workflow(
                "which",
                super::super::y::setup::setup(
                        &client.called_as(&run, "$sourceDescriptions.y.setup"),
                    )
                    .await,
            )?;
        run.finish();
        return Ok(OnwardOutputs {});
    }
}

/// Goes on with a run of `onward` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_onward(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: OnwardSecrets,
) -> Result<OnwardOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state.keep(&[], secrets.x_setup);
    state.keep(&[], secrets.y_setup);
    onward(&client.resuming(state)).await
}

/// Outputs of the workflow `onward`.
#[derive(Clone, Debug, PartialEq)]
pub struct OnwardOutputs {}
/// What the state of a run of `onward` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnwardSecrets {
    /// Those of `$sourceDescriptions.x.setup`.
    pub x_setup: super::super::x::setup::SetupSecrets,
    /// Those of `$sourceDescriptions.y.setup`.
    pub y_setup: super::super::y::setup::SetupSecrets,
}
