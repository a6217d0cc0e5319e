//! What an observer hears of the ways that workflows take.

use std::sync::{Arc, Mutex};

use arazzo_runtime::Event;

use super::{answering, json, status};
use crate::printed;

/// What is heard of the ways that a run takes.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<String>>>);

impl Heard {
    fn hear(&self, event: &Event<'_>) {
        let line = match event {
            Event::Goto { workflow, step, to, .. } => format!("{workflow}: {step} -> {to}"),
            Event::Retry { workflow, step, action, attempt, after, .. } => {
                format!("{workflow}: {step} by {action}, {attempt}, after {after:?}")
            }
            _ => return,
        };
        self.0.lock().expect("no test panics with it").push(line);
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("no test panics with it"))
    }
}

/// A client that is heard.
macro_rules! heard {
    ($module:ident, $server:expr, $heard:expr) => {{
        let (builder, heard) = (printed::$module::Client::builder(), $heard.clone());
        let builder = builder.base_url($server.base_url()).clock($server.clock());
        let builder = builder.observer(move |event: &Event<'_>| heard.hear(event));
        builder.build().expect("the address is one")
    }};
}

pub(super) async fn of_branches() {
    use printed::branches::{WaitUntilActiveInputs, wait_until_active};
    let thing = |rest: &str| json(&format!(r#"{{"name":"new"{rest}}}"#));
    let answers = [
        status(404),
        status(204),
        thing(r#","size":0"#),
        thing(r#","size":2"#),
        json(r#"[{"name":"b"}]"#),
    ];
    let (server, heard) = (answering(answers).await, Heard::default());
    let inputs = WaitUntilActiveInputs { id: "1".into() };
    let client = heard!(branches, server, heard);
    wait_until_active(&client, inputs).await.expect("it runs");
    let ways = ["get -> put", "put -> get", "get -> get", "get -> list"];
    assert_eq!(heard.lines(), ways.map(|way| format!("wait-until-active: {way}")));
}

pub(super) async fn of_retries() {
    use printed::retries::patient;
    let later = status(503).header("retry-after", "7");
    let (server, heard) = (answering([status(503), later, status(503)]).await, Heard::default());
    patient(&heard!(retries, server, heard)).await.expect("it is ended");
    assert_eq!(
        heard.lines(),
        ["patient: list by busy, 1, after 500ms", "patient: list by busy, 2, after 7s"]
    );
}
