//! Answers that no service should give, read as printed clients read them.

use std::{
    collections::BTreeMap,
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use arazzo_runtime::{
    HttpBuilder, Method, Response, Run, RunOptions, StepCall, StepFuture, Steps, Value, Workflow,
    condition, jsonpath, regex, rule,
};
use serde_json::json;
use soracom_sim::types::{Sim, SimStatus};

use crate::{json, random::Random};

const WORKFLOW: Workflow = Workflow::new("fuzz", 1);

/// What conditions and selectors of descriptions look like.
const QUERIES: &[&str] = &[
    "$",
    "$..*",
    "$.tags.*",
    "$[?@.status == 'active']",
    "$..[?@.a > 1 && !@.b]",
    "$.items[-1:]",
    "$..name",
    "$[?length(@) > 1]",
    "$[?match(@.a, '[a-z]+')]",
    "$[?count(@..*) > 2]",
];
const PATTERNS: &[&str] =
    &["^a+$", "\\d{2,3}", "(?<n>.)\\k<n>", "[^a-z]", "^\\p{L}*$", "(?=.*a)b", "^$", "."];
const POINTERS: &[&str] = &["", "/status", "/a/b", "/tags/name", "/0", "/profiles/~1/~0", "a"];

/// Every kind of type that a printed client reads.
#[derive(Debug, Default)]
struct Everything {
    count: Option<i64>,
    small: Option<u8>,
    ratio: Option<f64>,
    on: Option<bool>,
    names: Option<Vec<String>>,
    gaps: Option<Vec<Option<i64>>>,
    nested: Option<BTreeMap<String, Vec<BTreeMap<String, i64>>>>,
    any: Option<Value>,
    sim: Option<Box<Sim>>,
    rest: BTreeMap<String, Option<String>>,
}

arazzo_runtime::object! {
    Everything: Default {
        count = "count", small = "small", ratio = "ratio", on = "on", names = "names", gaps = "gaps",
        nested = "nested", any = "any", sim = "sim", ..rest
    }
}

/// What a workflow reads of a SIM.
#[derive(Debug, Default, PartialEq)]
struct Part {
    sim_id: Option<String>,
    status: Option<SimStatus>,
}

arazzo_runtime::object! { Part: Default { sim_id = "simId", status = "status", } }

/// Answers with these bytes.
struct Canned(Vec<u8>);

impl Steps for Canned {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let headers = [("x-count", "\u{a0}1"), ("retry-after", "99999999999999999999")];
        Box::pin(async move { Ok(step.answer(200, &headers, self.0.clone())) })
    }
}

/// Whether the answer was a SIM.
pub(crate) fn answer(random: &mut Random, texts: &[String]) -> bool {
    let seed = if random.once_in(2) { sim() } else { everything() };
    let bytes = json::bytes(random, &seed, texts);
    let http = HttpBuilder::new("http://localhost", &["mine"]).build().expect("it is a URL");
    let http = http.with(RunOptions::new().steps(Canned(bytes.clone())));
    let mut run = Run::new(&WORKFLOW, &http, &[]).expect("nothing is taken up");
    let step = run.step("step", http.call::<Value>("get", Method::GET, "/"));
    let response = now(step).map(|step| step.answer());
    let response = response.expect("it is answered");
    parts(random, &mut run, &response);
    decode(&response, &bytes);
    decode_part(&response);
    look(random, &response, texts);
    response.json_or_default::<Sim>().is_ok()
}

/// The result of a future that waits for nothing.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("nothing is waited for"),
    }
}

fn decode(response: &Response, bytes: &[u8]) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // All white space of ASCII may be around it, also what JSON has not.
    let plain: Option<Value> = serde_json::from_slice(bytes.trim_ascii()).ok();
    let read = response.clone().json::<Value>();
    let shown = format!("{:?}", String::from_utf8_lossy(bytes));
    assert_eq!(read.ok(), plain, "{shown}");
    if let Err(error) = response.clone().json::<Sim>() {
        assert!(!format!("{error} {error:?}").is_empty());
    }
    match response.clone().json::<Everything>() {
        Ok(everything) => assert!(!format!("{everything:?}").is_empty()),
        Err(error) => assert!(!format!("{error} {error:?} {:?}", error.response()).is_empty()),
    }
    let _ = response.clone().json::<Vec<Option<u64>>>();
    let _ = response.clone().json::<BTreeMap<String, String>>();
    let _ = response.clone().json::<(String, f64)>();
}

/// Parts by themselves are what they are in the whole.
fn parts(random: &mut Random, run: &mut Run, response: &Response) {
    let pointer = random.pick(POINTERS).copied().unwrap_or_default();
    let part = response.at(pointer).filter(|part| !part.is_null()).cloned();
    match run.json_at::<Value>("step", response, pointer) {
        Ok(read) => assert_eq!(read, part, "{pointer} of {:?}", response.bytes()),
        Err(error) => assert!(part.is_none() && !format!("{error} {error:?}").is_empty()),
    }
    for pointer in ["/count", "/names", "/sim"] {
        let _ = run.json_at::<i64>("step", response, pointer);
        let _ = run.json_at::<Vec<String>>("step", response, pointer);
    }
    let whole = response.clone().json_or_default::<Sim>();
    // Of a part that nothing reads, the whole says not whether it is JSON.
    if let (Ok(whole), Ok(part)) = (whole, run.json_at("step", response, "/status")) {
        assert_eq!(whole.status, part, "{:?}", response.bytes());
    }
}

/// What decodes as a whole decodes to the same in part.
fn decode_part(response: &Response) {
    if let Ok(Sim { sim_id, status, .. }) = response.clone().json() {
        let part = response.clone().json_or_default().ok();
        assert_eq!(part, Some(Part { sim_id, status }), "{:?}", response.bytes());
    }
}

/// Looks at the answer as conditions and selectors do.
fn look(random: &mut Random, response: &Response, texts: &[String]) {
    assert!(!format!("{response:?} {response}").is_empty());
    let _ = (response.header_integer("x-count"), response.header_number("retry-after"));
    let pointer = random.pick(POINTERS).copied().unwrap_or_default();
    let part = response.at(pointer);
    let other = json::value(random, texts);
    for operator in [condition::eq, condition::ne, condition::lt, condition::ge] {
        let _ = operator(part, &other);
    }
    let _ = (condition::is_true(part), condition::is_null(part), condition::length(part));
    let _ = (rule::one_of(part, "[1,\"a\"]"), rule::multiple_of(part, 0.1), rule::characters(part));
    if let Some(query) = random.pick(QUERIES) {
        let _ = (jsonpath::selects(query, part), jsonpath::select_one(query, part));
    }
    if let Some(pattern) = random.pick(PATTERNS) {
        let _ = regex::is_match(pattern, part);
    }
}

/// A SIM as the service answers it.
pub(crate) fn sim() -> Value {
    json!({
        "simId": "8981100000000000000", "status": "active", "type": "uicc", "groupId": "g",
        "tags": { "name": "", "a": "b" }, "createdTime": 1_700_000_000_000_u64,
        "capabilities": { "data": true, "sms": false }, "expiryAction": null,
        "profiles": { "1": {
            "iccid": "1", "otaSupported": false, "arcClientPeerPrivateKey": "s3cret",
            "subscribers": { "2": { "imsi": "2", "status": "ready", "bundles": [] } },
        } },
        "sessionStatus": {
            "online": true, "dnsServers": ["1.1.1.1"], "location": { "lat": 1.5 },
            "cell": { "mcc": 1, "radioType": "LTE" },
        },
    })
}

fn everything() -> Value {
    json!({
        "count": "12", "small": 255, "ratio": "0.5", "on": "true", "names": ["a", null],
        "gaps": [1, null, "3"], "nested": { "a": [{ "b": 1.0 }, null], "c": null },
        "any": [null, { "a": 1e300 }], "sim": sim(), "x": null, "y": "z",
    })
}
