//! The program that runs the workflows of the conformance suite. It is no part of this crate: the test `conformance` copies it
//! beside the printed modules.
//!
//! It reads a file with a list of `{case, module, workflow, base_url, time, inputs, credentials}`, where `time` is a server that tells
//! how much time passes (`support/transcript.rs`), if there is one, and writes a line of JSON for each:
//! `{case, outputs | failure, waits}`.

use std::{
    future::{Future, pending, ready},
    io,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use arazzo_runtime::{Clock, ErrorKind, RunOptions, State, WorkflowError};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    sync::watch,
};

mod cases;

/// Midnight of the first of January 2025, in seconds.
const BEGINNING: Duration = Duration::from_secs(1_735_689_600);

/// A case to run, the clock of its client, and the states after which it was stopped.
pub(crate) struct Case(Value, Time, Arc<Mutex<Vec<State>>>);

impl Case {
    pub(crate) fn clock(&self) -> Time {
        self.1.clone()
    }

    pub(crate) fn step_budget(&self) -> usize {
        let budget = self.0["step_budget"].as_u64().unwrap_or(1000);
        usize::try_from(budget).unwrap_or(usize::MAX)
    }

    pub(crate) fn text(&self, pointer: &str) -> &str {
        self.0.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
    }

    /// The inputs, or what is said where their type cannot hold them.
    pub(crate) fn inputs<T: DeserializeOwned>(&self) -> Result<T, Value> {
        serde_json::from_value(self.0["inputs"].clone()).map_err(|error| {
            json!({"failure": {"kind": "invalid-input", "completed": [], "text": error.to_string()}})
        })
    }

    /// The secrets that a run needs which is taken up: those of the inputs.
    pub(crate) fn secrets<T: DeserializeOwned>(&self) -> T {
        serde_json::from_value(self.0["inputs"].clone()).expect("the inputs have been read before")
    }

    /// How its runs go: one that is to be stopped cannot store any state when it first stands there.
    pub(crate) fn options(&self) -> RunOptions {
        if self.0["stopped"] != true {
            return RunOptions::new();
        }
        let stopped = Arc::clone(&self.2);
        RunOptions::new().store(move |state: State| {
            let mut stopped = stopped.lock().unwrap_or_else(PoisonError::into_inner);
            let is_known = stopped.contains(&state);
            if !is_known {
                stopped.push(state);
            }
            ready(if is_known { Ok(()) } else { Err("it is stopped here".into()) })
        })
    }

    /// The state of a run that was stopped, by way of JSON.
    pub(crate) fn stopped<T>(&self, result: &Result<T, WorkflowError>) -> Option<State> {
        let error = result.as_ref().err()?;
        let mut cause = error;
        while let Some(inner) = cause.inner() {
            cause = inner;
        }
        if *cause.kind() != ErrorKind::Store {
            return None;
        }
        let text = serde_json::to_string(error.state()?).expect("a state is JSON");
        Some(serde_json::from_str(&text).expect("it was written as such"))
    }

    /// The credential of a scheme, if the case has one.
    pub(crate) fn credential(&self, scheme: &str) -> Option<String> {
        self.0["credentials"][scheme].as_str().map(str::to_owned)
    }
}

/// A clock that moves by being waited for, and by what the server withholds.
#[derive(Clone, Default)]
pub(crate) struct Time(watch::Sender<Passed>);

#[derive(Clone, Default)]
struct Passed {
    waits: Vec<Duration>,
    withheld: Duration,
}

impl Passed {
    fn all(&self) -> Duration {
        self.waits.iter().sum::<Duration>() + self.withheld
    }
}

impl Time {
    fn waits(&self) -> Vec<f64> {
        self.0.borrow().waits.iter().map(Duration::as_secs_f64).collect()
    }

    /// Has it go by a server, as long as that tells the time; for ever where there is none.
    async fn follow(&self, server: &str) -> io::Result<()> {
        if server.is_empty() {
            return pending().await;
        }
        let mut stream = TcpStream::connect(server.trim_start_matches("http://")).await?;
        stream.write_all(b"TIME\r\n\r\n").await?;
        let mut lines = BufReader::new(stream).lines();
        while let Some(line) = lines.next_line().await? {
            let withheld = line.parse().map(Duration::from_millis).map_err(io::Error::other)?;
            self.0.send_modify(|passed| passed.withheld = withheld);
        }
        Ok(())
    }
}

impl Clock for Time {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + BEGINNING + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.0.borrow().all()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.0.send_modify(|passed| passed.waits.push(duration));
        Box::pin(ready(()))
    }

    fn timeout(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let (over, mut time) = (self.elapsed() + duration, self.0.subscribe());
        Box::pin(async move {
            // It cannot fail: the clock that is asked goes on at least as long as what is limited.
            if time.wait_for(|passed| passed.all() >= over).await.is_err() {
                pending().await
            }
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let file = std::env::args().nth(1).expect("the file with the cases is named");
    let text = std::fs::read_to_string(file).expect("it can be read");
    let cases: Vec<Value> = serde_json::from_str(&text).expect("it is a list");
    for case in cases {
        let case = Case(case, Time::default(), Arc::default());
        let limit = Duration::from_secs(10);
        let mut told = tokio::select! {
            told = cases::run(&case) => told,
            lost = case.1.follow(case.text("/time")) => json!({"stuck": format!("the clock stands: {lost:?}")}),
            () = tokio::time::sleep(limit) => json!({"stuck": "it took longer than 10 seconds"}),
        };
        told["waits"] = case.1.waits().into();
        told["case"] = case.text("/case").into();
        told["stops"] = case.2.lock().unwrap_or_else(PoisonError::into_inner).len().into();
        println!("{told}");
    }
}

/// What came of a workflow.
pub(crate) fn told<T: Serialize>(result: Result<T, WorkflowError>) -> Value {
    match result {
        Ok(outputs) => match serde_json::to_value(outputs) {
            Ok(outputs) => json!({"outputs": outputs}),
            Err(error) => json!({"stuck": error.to_string()}),
        },
        Err(error) => json!({"failure": failure(&error)}),
    }
}

fn failure(error: &WorkflowError) -> Value {
    let completed: Vec<_> = error.completed().iter().map(|step| step.step_id.clone()).collect();
    let mut failure = Map::new();
    let mut set = |name: &str, value: Value| failure.insert(name.to_owned(), value);
    set("workflow", error.workflow_id().into());
    set("step", error.step_id().into());
    set("completed", completed.into());
    set("text", error.to_string().into());
    if let Some(status) = error.status() {
        set("status", status.into());
    }
    let kind = match error.kind() {
        ErrorKind::Criterion { condition } | ErrorKind::NotEvaluated { condition, .. } => {
            set("condition", (*condition).into());
            "criterion"
        }
        ErrorKind::Status => "status",
        ErrorKind::Transport => "transport",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Decode { .. } => "decode",
        ErrorKind::NoBody => "no-body",
        ErrorKind::MissingValue { expression } => {
            set("expression", (*expression).into());
            "missing-value"
        }
        ErrorKind::UnexpectedValue { expression } => {
            set("expression", (*expression).into());
            "unexpected-value"
        }
        ErrorKind::InvalidInput { input, rule } => {
            set("input", (*input).into());
            set("rule", rule.to_string().into());
            "invalid-input"
        }
        ErrorKind::StepBudget { .. } => "step-budget",
        ErrorKind::Workflow { .. } => "workflow",
        ErrorKind::Ended { .. } => "ended",
        ErrorKind::TooLarge { .. } => "too-large",
        ErrorKind::MissingCredential { .. } => "missing-credential",
        ErrorKind::RefusedValue { .. } => "refused-value",
        _ => "other",
    };
    set("kind", kind.into());
    if let Some(inner) = error.inner() {
        set("inner", self::failure(inner));
    }
    Value::Object(failure)
}

/// A client of a module.
pub(crate) trait Made {
    fn made(case: &Case) -> Self;
}

/// The client that a function takes.
pub(crate) fn made<T: Made>(case: &Case) -> T {
    T::made(case)
}

/// Makes a client with the server and the credentials of a case.
#[macro_export]
macro_rules! client {
    // A user and a password, in place of one text.
    (@set $builder:ident $setter:ident $credential:ident basic) => {
        $builder.$setter("user", $credential)
    };
    (@set $builder:ident $setter:ident $credential:ident) => {
        $builder.$setter($credential)
    };
    ($client:ty, [$($setter:ident = $scheme:literal $($basic:ident)?),*]) => {
        impl $crate::Made for $client {
            fn made(case: &$crate::Case) -> Self {
                let builder = <$client>::builder()
                    .base_url(case.text("/base_url"))
                    .clock(case.clock())
                    .step_budget(case.step_budget())
                    // Cases count the requests.
                    .connection_retries(0);
                $(
                    let builder = match case.credential($scheme) {
                        Some(credential) => $crate::client!(@set builder $setter credential $($basic)?),
                        None => builder,
                    };
                )*
                builder.build().expect("the client can be built").with(case.options())
            }
        }
    };
}
