// Printed by arazzo-codegen; changes are lost. Seal: e449280fa9cde20a
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::OpenRequest;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "open",
    5349938883241729726,
);

/// The workflow `open`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn open(
    client: &Client,
    inputs: OpenInputs,
) -> Result<OpenOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("pin", &inputs.pin),
            ("password", &inputs.password),
            ("plain", &inputs.plain),
            ("unsigned", &inputs.unsigned),
            ("secret", &inputs.secret),
        ],
    )?;
    let secret = inputs.secret.unwrap_or_else(|| (-5).into());

    // open: POST /locks/{pin}
    if run.is_due("open") {
        run.step(
                "open",
                client
                    .open(
                        &i64::from(*inputs.pin.expose()).into(),
                        inputs
                            .password
                            .as_ref()
                            .map(|it| f64::from(*it.expose()).into())
                            .as_ref(),
                        inputs
                            .unsigned
                            .as_ref()
                            .map(|it| i64::from(*it.expose()).into())
                            .as_ref(),
                        Some(&i64::from(inputs.plain).into()),
                        &OpenRequest {
                            pin: i64::from(*inputs.pin.expose()).into(),
                            maybe: inputs
                                .password
                                .as_ref()
                                .map(|it| i64::from(*it.expose()).into()),
                            number: Some(f64::from(inputs.plain).into()),
                            open: Some(inputs.plain.into()),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("open", &[]).await?;
    }

    // constant: POST /locks/{pin}
    if run.is_due("constant") {
        run.step(
                "constant",
                client
                    .open(
                        &(-7).into(),
                        Some(&(-2.5).into()),
                        None,
                        None,
                        &OpenRequest {
                            pin: (-8).into(),
                            maybe: Some(secret.clone()),
                            number: Some((-1.0).into()),
                            open: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("constant", &[]).await?;
    }

    // again: POST /locks/{pin}
    if run.is_due("again") {
        run.step(
                "again",
                client
                    .open(
                        &i64::from(inputs.plain).into(),
                        Some(&f64::from(inputs.plain).into()),
                        inputs
                            .password
                            .as_ref()
                            .map(|it| i64::from(*it.expose()).into())
                            .as_ref(),
                        None,
                        &OpenRequest {
                            pin: i64::from(inputs.plain).into(),
                            maybe: inputs
                                .unsigned
                                .as_ref()
                                .map(|it| i64::from(*it.expose()).into()),
                            number: Some(f64::from(*inputs.pin.expose()).into()),
                            open: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("again", &[]).await?;
    }

    run.finish();
    Ok(OpenOutputs {})
}

/// Goes on with a run of `open` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_open(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: OpenSecrets,
) -> Result<OpenOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = OpenInputs {
        pin: state.secret("pin", secrets.pin, &["open", "again"])?,
        password: state
            .secret("password", secrets.password.map(Some), &["open", "again"])?,
        plain: state.input("plain")?,
        unsigned: state
            .secret("unsigned", secrets.unsigned.map(Some), &["open", "again"])?,
        secret: state.secret("secret", secrets.secret.map(Some), &["constant"])?,
    };
    open(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `open`.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenInputs {
    pub pin: Secret<i32>,
    pub password: Option<Secret<u32>>,
    pub plain: i32,
    pub unsigned: Option<Secret<u32>>,
    pub secret: Option<Secret<i64>>,
}

/// Outputs of the workflow `open`.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenOutputs {}
/// What the state of a run of `open` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenSecrets {
    /// `$inputs.pin`
    pub pin: Option<Secret<i32>>,
    /// `$inputs.password`
    pub password: Option<Secret<u32>>,
    /// `$inputs.unsigned`
    pub unsigned: Option<Secret<u32>>,
    /// `$inputs.secret`
    pub secret: Option<Secret<i64>>,
}
