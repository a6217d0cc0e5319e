// Printed by arazzo-codegen; changes are lost. Seal: afe7bc198dcc393a
use arazzo_runtime::{Run, Secret, Value, WorkflowError};
use std::collections::BTreeMap;
use super::super::client::Client;
use super::super::types::{LoginRequest, LoginResponse, NextRequest};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "keep",
    1291686743509078513,
);

/// The workflow `keep`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn keep(
    client: &Client,
    inputs: KeepInputs,
) -> Result<KeepOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("pin", &inputs.pin),
            ("puk", &inputs.puk),
            ("apiKeys", &inputs.api_keys),
            ("passwords", &inputs.passwords),
            ("session", &inputs.session),
            ("secret", &inputs.secret),
        ],
    )?;
    run.check("apiKeys", "minItems: 1", arazzo_runtime::ge(inputs.api_keys.len(), 1))?;

    // login: POST /login
    let (cookie, csrf, page, refresh_tokens) = if run.is_due("login") {
        let response = run
            .step(
                "login",
                client
                    .login(
                        inputs.session.as_ref(),
                        &LoginRequest {
                            pin: Some(inputs.pin.clone()),
                            puk: inputs.puk.clone(),
                            keys: Some(inputs.api_keys.clone()),
                            passwords: inputs.passwords.clone(),
                            any: inputs.secret.clone(),
                            first: inputs.api_keys.first().cloned(),
                            either: None,
                            lines: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .answer();
        let login = run.json_or_default::<LoginResponse>("login", &response)?;
        let cookie = response.header("Set-Cookie").map(arazzo_runtime::Secret::from);
        let csrf = response.header("X-CSRF-Token").map(arazzo_runtime::Secret::from);
        let page = response.header("X-Page").map(str::to_owned);
        run.done(
                "login",
                &[
                    ("cookie", &cookie),
                    ("csrf", &csrf),
                    ("page", &page),
                    ("refreshTokens", &login.refresh_tokens),
                ],
            )
            .await?;
        (cookie, csrf, page, login.refresh_tokens)
    } else {
        (
            run.restored("login", "cookie")?,
            run.restored("login", "csrf")?,
            run.restored("login", "page")?,
            run.restored("login", "refreshTokens")?,
        )
    };

    // next: POST /next
    if run.is_due("next") {
        let csrf_value = run.need("next", "$steps.login.outputs.csrf", csrf.as_ref())?;
        run.step(
                "next",
                client
                    .next(
                        csrf_value,
                        Some(
                            &format!(
                                "keys {}", arazzo_runtime::embed::text(& inputs.api_keys)
                            )
                                .into(),
                        ),
                        Some(&["t0ken".to_owned().into()]),
                        &NextRequest {
                            tokens: refresh_tokens.clone(),
                            cookie: cookie.clone(),
                            names: Some(vec!["a".to_owned()]),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("next", &[]).await?;
    }

    run.finish();
    Ok(KeepOutputs {
        cookie,
        page,
        refresh_tokens,
    })
}

/// Goes on with a run of `keep` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_keep(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: KeepSecrets,
) -> Result<KeepOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state.give(&[], "login", "cookie", secrets.login_cookie, &["login", "next", ""])?;
    state.give(&[], "login", "csrf", secrets.login_csrf, &["next"])?;
    state
        .give(
            &[],
            "login",
            "refreshTokens",
            secrets.login_refresh_tokens,
            &["login", "next", ""],
        )?;
    let inputs = KeepInputs {
        pin: state.secret("pin", secrets.pin, &["login"])?,
        puk: state.secret("puk", secrets.puk.map(Some), &["login"])?,
        api_keys: state.secret("apiKeys", secrets.api_keys, &["login", "next"])?,
        passwords: state.secret("passwords", secrets.passwords.map(Some), &["login"])?,
        session: state.secret("session", secrets.session.map(Some), &["login"])?,
        secret: state.input("secret")?,
    };
    keep(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `keep`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepInputs {
    pub pin: Secret<f64>,
    pub puk: Option<Secret<u64>>,
    pub api_keys: Vec<Secret<String>>,
    pub passwords: Option<BTreeMap<String, Vec<Secret<String>>>>,
    pub session: Option<Secret<String>>,
    pub secret: Option<Value>,
}

/// Outputs of the workflow `keep`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepOutputs {
    /// `$steps.login.outputs.cookie`
    pub cookie: Option<Secret<String>>,
    /// `$steps.login.outputs.page`
    pub page: Option<String>,
    /// `$steps.login.outputs.refreshTokens`
    pub refresh_tokens: Option<Vec<Secret<String>>>,
}

/// What the state of a run of `keep` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeepSecrets {
    /// `$inputs.pin`
    pub pin: Option<Secret<f64>>,
    /// `$inputs.puk`
    pub puk: Option<Secret<u64>>,
    /// `$inputs.apiKeys`
    pub api_keys: Option<Vec<Secret<String>>>,
    /// `$inputs.passwords`
    pub passwords: Option<BTreeMap<String, Vec<Secret<String>>>>,
    /// `$inputs.session`
    pub session: Option<Secret<String>>,
    /// `$steps.login.outputs.cookie`
    pub login_cookie: Option<Secret<String>>,
    /// `$steps.login.outputs.csrf`
    pub login_csrf: Option<Secret<String>>,
    /// `$steps.login.outputs.refreshTokens`
    pub login_refresh_tokens: Option<Vec<Secret<String>>>,
}
