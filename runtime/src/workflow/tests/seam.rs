//! What executes steps in place of the client: what it sees, and what it says.

use super::*;
use crate::{File, RunOptions, Scheme, StepCall, StepFuture, Steps};

const KEY: Scheme = Scheme::header("key", "X-Key");
const QUERY: Scheme = Scheme::query("query", "k");
const SECURITY: &[&[Scheme]] = &[&[KEY, QUERY]];
const SECRET: &str = "s3cret/<5> ü";

/// What was seen of each step.
type Seen = Arc<Mutex<Vec<String>>>;

/// Shows each request, and is not sure whether it was done.
struct Unsure(Seen);

impl Steps for Unsure {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let headers: Vec<_> =
            step.headers().iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let text = format!("{} {headers:?} {:?}", step.url(), step.body());
        self.0.lock().expect("no test panics with it").push(text);
        Box::pin(async move { Err(step.fail_unknown(format!("lost {SECRET}"))) })
    }
}

fn client(seen: &Seen) -> Http {
    let builder = HttpBuilder::new("http://127.0.0.1:9/v1", &["mine"]);
    let http = builder.credential(KEY, "k3y").credential(QUERY, "qu&ry").build();
    http.expect("the URL is one").with(RunOptions::new().steps(Unsure(Arc::clone(seen))))
}

/// What is seen of a request.
async fn shown(call: impl FnOnce(&Http) -> Call<Value>) -> String {
    let seen = Seen::default();
    let http = client(&seen);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    assert!(run.step("adopt", call(&http)).await.is_err());
    let seen = seen.lock().expect("no test panics with it").join("; ");
    let spelled = ["s3cret", "5%3E", "k3y", "qu&ry", "qu%26ry", "own"];
    assert!(!spelled.iter().any(|secret| seen.contains(secret)), "{seen}");
    seen
}

#[tokio::test]
async fn requests_are_seen_without_their_secrets() {
    let adopt = |http: &Http, path| -> Call<Value> { http.call("adopt", Method::POST, path) };
    let json = shown(|http| {
        adopt(http, "/pets/{pin}")
            .path("pin", Secret::from(SECRET))
            .query("tag", Some("a b"))
            .query("apiKey", Some("own"))
            .header("x-secret", Some("own"))
            .header("x-tag", Some("t"))
            .security(SECURITY)
            .json("application/json", &json!({"mine": "own", "name": "Rex"}))
    });
    let expected = "http://127.0.0.1:9/v1/pets/***?tag=a%20b&apiKey=***&k=*** \
        [\"x-secret: ***\", \"x-tag: t\", \"content-type: application/json\", \"x-key: ***\"] \
        Some(\"{\\\"mine\\\":\\\"***\\\",\\\"name\\\":\\\"Rex\\\"}\")";
    assert_eq!(json.await, expected);
    let text = shown(|http| {
        let cookie = adopt(http, "/pets").cookie("theme", crate::Style::FORM, Some("dark"));
        cookie.text("text/plain", Some(Secret::from(SECRET)))
    });
    let expected = "http://127.0.0.1:9/v1/pets \
        [\"content-type: text/plain\", \"cookie: ***\"] Some(\"***\")";
    assert_eq!(text.await, expected);
    let form = shown(|http| {
        let body = json!({"mine": "own", "name": "Rex"});
        adopt(http, "/pets").form("application/x-www-form-urlencoded", Some(&body), &[])
    });
    assert!(form.await.ends_with("Some(\"mine=***&name=Rex\")"));
    let bytes = shown(|http| {
        let file = File::from(vec![0x89, b'P']);
        adopt(http, "/pets").server("http://localhost:8/other").bytes("image/png", Some(&file))
    });
    let expected = "http://localhost:8/other/pets [\"content-type: image/png\"] None";
    assert_eq!(bytes.await, expected);
}

/// Tells how long it may take.
struct Hasty(Arc<Mutex<Vec<Duration>>>);

impl Steps for Hasty {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        self.0.lock().expect("no test panics with it").push(step.timeout());
        Box::pin(async move { Ok(step.answer(200, &[], "")) })
    }
}

#[tokio::test]
async fn who_executes_a_step_knows_its_timeout() {
    let (second, minute) = (Duration::from_secs(1), Duration::from_secs(60));
    let times = Arc::new(Mutex::new(Vec::new()));
    let http = HttpBuilder::new("http://127.0.0.1:9", &[]).timeout(minute).build();
    let hasty = RunOptions::new().steps(Hasty(Arc::clone(&times)));
    let http = http.expect("the URL is one").with(hasty);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let call = || http.call::<Value>("adopt", Method::GET, "/pets");
    for call in [call(), call().timeout(second)] {
        run.step("adopt", call).await.expect("it is answered").finish();
    }
    assert_eq!(*times.lock().expect("no test panics with it"), [minute, second]);
}

#[tokio::test]
async fn who_executes_a_step_may_not_know_whether_it_was_done() {
    for method in [Method::POST, Method::GET] {
        let http = client(&Seen::default());
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        run.hide(&Secret::from(SECRET));
        let is_unknown = !method.is_safe();
        let call: Call<Value> = http.call("adopt", method, "/pets");
        let error = run.step("adopt", call).await.err().expect("it failed");
        assert_eq!(error.kind(), &ErrorKind::Transport);
        assert!(error.to_string().contains("no answer: lost ***"), "{error}");
        assert_eq!(error.error().is_outcome_unknown(), is_unknown);
        let unknown = error.state().expect("it can be taken up").unknown_step();
        assert_eq!(unknown, is_unknown.then_some("adopt"));
    }
}
