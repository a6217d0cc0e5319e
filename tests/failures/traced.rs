//! Spans and the HAR file of a run.

use std::{
    fmt::{Debug, Write as _},
    sync::{Mutex, MutexGuard},
};

use soracom_sim::runtime::{Har, RunOptions};
use tracing::{
    Dispatch, Id, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Record},
    subscriber,
};

use super::*;

/// The spans and events that have been told, a line each.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).expect("memory takes it");
    }
}

impl Told {
    fn lines(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().expect("no test panics with it")
    }
}

impl Subscriber for Told {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("arazzo_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = span.metadata().name().to_owned();
        span.record(&mut Fields(&mut line));
        let mut lines = self.lines();
        lines.push(line);
        Id::from_u64(lines.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        values.record(&mut Fields(&mut self.lines()[span.into_u64() as usize - 1]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = "event".to_owned();
        event.record(&mut Fields(&mut line));
        self.lines().push(line);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_run_is_traced_and_recorded_without_its_secrets() {
    let told = Told::default();
    // Where there is one subscriber alone, what other threads have asked it before holds for this one, too.
    let _other = Dispatch::new(Told::default());
    let _listening = subscriber::set_default(told.clone());
    let simulation = simulation().await;
    let (api_key, api_token) = simulation.credentials();
    let har = Har::new();
    let client = simulated(&simulation).with(RunOptions::new().har(&har));
    soon(register_and_activate_sim(&client, inputs())).await.expect("the SIM is new");
    failure(&client).await;

    let steps = [
        ("registerSim", "POST", "register", 201),
        ("activateSim", "POST", "activate", 200),
        ("setSimGroup", "POST", "set_group", 200),
        ("getSim", "GET", "", 200),
        ("registerSim", "POST", "register", 400),
    ];
    let lines = told.lines().clone();
    let begins = |of: &str| lines.iter().filter(|line| line.starts_with(of)).count();
    assert_eq!((begins("workflow"), begins("event"), lines.len()), (2, 1, 8), "{lines:#?}");
    let requests: Vec<_> = lines.iter().filter(|line| line.contains("url.full=")).collect();
    let har = har.to_value();
    let entries = har["log"]["entries"].as_array().expect("they are a list");
    assert_eq!((requests.len(), entries.len()), (steps.len(), steps.len()), "{lines:#?}");
    for (((operation, method, last, status), traced), entry) in
        steps.into_iter().zip(requests).zip(entries)
    {
        let url = format!("{}/sims/{SIM_ID}/{last}", simulation.base_url());
        let url = url.trim_end_matches('/');
        for field in [
            format!(" http.request.method={method:?}"),
            format!(" url.full={url:?}"),
            format!(" http.response.status_code={status}"),
        ] {
            assert!(traced.contains(&field), "{field} is not in {traced}");
        }
        assert_eq!(entry["_operationId"], operation);
        assert_eq!(entry["request"]["method"], method);
        assert_eq!(entry["request"]["url"], url);
        assert_eq!(entry["response"]["status"], status);
    }
    for secret in [api_key, api_token, REGISTRATION_SECRET] {
        assert!(!lines.join("\n").contains(secret) && !har.to_string().contains(secret));
    }
    let key = json!({ "name": "x-soracom-api-key", "value": "***" });
    let headers = |entry: &Value| entry["request"]["headers"].as_array().cloned();
    assert!(entries.iter().filter_map(headers).all(|it| it.contains(&key)), "{har}");
    let body = entries[0]["request"]["postData"]["text"].as_str().expect("it has a body");
    assert!(body.contains(r#""registrationSecret":"***""#), "{body}");
}
