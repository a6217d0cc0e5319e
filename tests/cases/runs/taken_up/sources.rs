//! Workflows of one id in several sources: each is done once, whichever of them a run stopped in.

use std::future::Future;

use arazzo_runtime::{State, WorkflowError, serde_json};
use support::scripted::Reaction;

use crate::{
    printed::workflows_of_sources::{
        Client,
        workflows::description::{
            last::{LastSecrets, last, resume_last},
            main::{MainSecrets, main, resume_main},
            onward::{OnwardSecrets, onward, resume_onward},
            setup::{SetupSecrets, resume_setup, setup},
            steps::{StepsSecrets, resume_steps, steps},
        },
        workflows::{x::setup::SetupSecrets as OfX, y::setup::SetupSecrets as OfY},
    },
    runs::{answering, client, json, status},
};

/// A request: its line, the token that it has, and what is answered.
type Turn = (&'static str, Option<&'static str>, fn() -> Reaction);

const PREPARE_X: Turn = ("POST /x/prepare", None, done);
const AUTH_X: Turn = ("POST /x/auth", None, || session("xa"));
const LOGIN_X: Turn = ("POST /x/login", Some("xa"), || session("xl"));
const MAKE_X: Turn = ("POST /x", Some("xl"), done);
const PREPARE_Y: Turn = ("POST /y/prepare", None, done);
const AUTH_Y: Turn = ("POST /y/auth", None, || session("ya"));
const LOGIN_Y: Turn = ("POST /y/login", Some("ya"), || session("yl"));
const MAKE_Y: Turn = ("POST /y", Some("yl"), done);
const JOIN: Turn = ("POST /join", None, done);
const X: Turn = ("GET /which", None, || json(r#"{"which":"x"}"#));
const Y: Turn = ("GET /which", None, || json(r#"{"which":"y"}"#));

const X_THEN_Y: [Turn; 9] =
    [PREPARE_X, AUTH_X, LOGIN_X, MAKE_X, PREPARE_Y, AUTH_Y, LOGIN_Y, MAKE_Y, JOIN];
const Y_THEN_X: [Turn; 10] =
    [PREPARE_Y, AUTH_Y, LOGIN_Y, MAKE_Y, PREPARE_X, AUTH_X, LOGIN_X, MAKE_X, JOIN, X];

fn done() -> Reaction {
    status(204)
}

fn session(token: &str) -> Reaction {
    json(&format!(r#"{{"token":"{token}"}}"#))
}

/// Stops a run before each of its requests, and has it taken up.
async fn each<R, T, F, G>(
    way: &[Turn],
    run: impl Fn(Client) -> F,
    resume: impl Fn(Client, State) -> G,
) where
    F: Future<Output = Result<R, WorkflowError>>,
    G: Future<Output = Result<T, WorkflowError>>,
{
    for (stop, (line, ..)) in way.iter().enumerate() {
        let before = way[..stop].iter().map(|(.., answer)| answer());
        let server = answering(before.chain([status(404)])).await;
        let stopped = run(client!(workflows_of_sources, server)).await.err().expect(line);
        let state = serde_json::to_string(stopped.state().expect("it can be taken up"));
        let state = state.expect("a state is JSON");
        let server = answering(way[stop..].iter().map(|(.., answer)| answer())).await;
        let client = client!(workflows_of_sources, server);
        let taken = resume(client, serde_json::from_str(&state).expect("it was one")).await;
        let refused = taken.err().map(|error| error.to_string());
        assert_eq!(refused, None, "before {line}: {state}");
        let received = server.received();
        let sent: Vec<_> = received
            .iter()
            .map(|sent| (sent.line.replacen(" /v1", " ", 1), sent.header("token")))
            .collect();
        let expected: Vec<_> = way[stop..]
            .iter()
            .map(|(line, token, _)| (format!("{line} HTTP/1.1"), *token))
            .collect();
        assert_eq!(sent, expected, "before {line}: {state}");
    }
}

/// The secrets of a printed struct, all of them.
macro_rules! secrets {
    ($secrets:ident { $($field:ident: $token:literal,)* }) => {
        $secrets { $($field: Some($token.into()),)* }
    };
}

fn of_main() -> MainSecrets {
    secrets!(MainSecrets {
        x_auth_token: "xa",
        y_auth_token: "ya",
        x_auth_auth_token: "xa",
        x_setup_workflows_auth_token: "xa",
        x_setup_login_token: "xl",
        x_setup_auth_auth_token: "xa",
        y_auth_auth_token: "ya",
        y_setup_workflows_auth_token: "ya",
        y_setup_login_token: "yl",
        y_setup_auth_auth_token: "ya",
    })
}

fn of_setup() -> SetupSecrets {
    secrets!(SetupSecrets {
        x_auth_token: "xa",
        y_auth_token: "ya",
        x_auth_auth_token: "xa",
        x_setup_workflows_auth_token: "xa",
        x_setup_login_token: "xl",
        x_setup_auth_auth_token: "xa",
        y_auth_auth_token: "ya",
        y_setup_workflows_auth_token: "ya",
        y_setup_login_token: "yl",
        y_setup_auth_auth_token: "ya",
    })
}

fn of_last() -> LastSecrets {
    let SetupSecrets {
        x_auth_token,
        y_auth_token,
        x_auth_auth_token,
        x_setup_workflows_auth_token,
        x_setup_login_token,
        x_setup_auth_auth_token,
        y_auth_auth_token,
        y_setup_workflows_auth_token,
        y_setup_login_token,
        y_setup_auth_auth_token,
    } = of_setup();
    LastSecrets {
        x_auth_token,
        y_auth_token,
        x_auth_auth_token,
        x_setup_workflows_auth_token,
        x_setup_login_token,
        x_setup_auth_auth_token,
        y_auth_auth_token,
        y_setup_workflows_auth_token,
        y_setup_login_token,
        y_setup_auth_auth_token,
        ..LastSecrets::default()
    }
}

fn of_steps() -> StepsSecrets {
    secrets!(StepsSecrets {
        first_token: "xl",
        second_token: "yl",
        x_setup_workflows_auth_token: "xa",
        x_setup_login_token: "xl",
        x_setup_auth_auth_token: "xa",
        y_setup_workflows_auth_token: "ya",
        y_setup_login_token: "yl",
        y_setup_auth_auth_token: "ya",
    })
}

fn of_onward() -> OnwardSecrets {
    OnwardSecrets {
        x_setup: secrets!(OfX {
            workflows_auth_token: "xa",
            login_token: "xl",
            auth_auth_token: "xa",
        }),
        y_setup: secrets!(OfY {
            workflows_auth_token: "ya",
            login_token: "yl",
            auth_auth_token: "ya",
        }),
    }
}

/// Each workflow stops everywhere.
macro_rules! each {
    ($way:expr, $run:ident, $resume:ident, $secrets:ident) => {
        each(
            &$way,
            |client| async move { $run(&client).await },
            |client, state| async move { $resume(&client, state, $secrets()).await },
        )
        .await
    };
}

pub(crate) async fn workflows_of_sources() {
    each!(X_THEN_Y, main, resume_main, of_main);
    each!(X_THEN_Y, steps, resume_steps, of_steps);
    each!(Y_THEN_X[..9], setup, resume_setup, of_setup);
    each!(Y_THEN_X, last, resume_last, of_last);
    each!([X, PREPARE_X, AUTH_X, LOGIN_X, MAKE_X], onward, resume_onward, of_onward);
    each!([Y, PREPARE_Y, AUTH_Y, LOGIN_Y, MAKE_Y], onward, resume_onward, of_onward);
}
