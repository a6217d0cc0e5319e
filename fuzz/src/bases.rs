//! Base URLs, and values in them, that nobody should give. Where requests would go is looked at; none is sent.

use std::sync::{Arc, Mutex};

use arazzo_runtime::{
    HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Variable,
    Workflow,
    reqwest::{Client, Url},
};

use crate::{answers::now, random::Random, text};

const WORKFLOW: Workflow = Workflow::new("it", 1);

const VARIABLES: &[Variable] = &[HOST, ACCOUNT, PORT, PATH];
const HOST: Variable = Variable::new("host", "api.example.com", &[]);
const ACCOUNT: Variable = Variable::new("account", "demo", &[]);
const PORT: Variable = Variable::new("port", "8443", &[]);
const PATH: Variable = Variable::new("path", "v1", &[]);

/// A server of a description, the variable in it, how its host ends whatever that is, and what follows it.
const SERVERS: &[(&str, Variable, &str, &str)] = &[
    ("https://{host}/base", HOST, "", "/base/a/"),
    ("https://{account}.example.com/base", ACCOUNT, ".example.com", "/base/a/"),
    ("https://example.com:{port}/base", PORT, "example.com", "/base/a/"),
    ("https://example.com/{path}/base", PATH, "example.com", "/base/a/"),
    ("https://example.com/{path}", PATH, "example.com", "/a/"),
];

/// What base URLs are made of.
const PARTS: &[&str] = &[
    "https://",
    "http://",
    "HTTPS://",
    "ftp://",
    "file:///",
    "//",
    "user:pw@",
    "@",
    "example.com",
    "EXAMPLE.com.",
    "127.0.0.1",
    "0x7f.1",
    "[::1]",
    "[::2",
    "localhost",
    "a.localhost",
    "10.0.0.1",
    "xn--a",
    "ü.example",
    ":80",
    ":0",
    ":99999",
    "/",
    "/v1",
    "/v1/",
    "/../x",
    "/%2e%2e/",
    "/a b",
    "?a=b",
    "?",
    "#c",
    "#",
    "\\",
    "\t",
    "\r\nhost: b",
    "\0",
    " ",
    "{path}",
    "{host}",
    "%00",
    "*",
];

/// Keeps the URL of a step.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Option<String>>>);

impl Steps for Kept {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        if let Ok(mut url) = self.0.lock() {
            *url = Some(step.url());
        }
        Box::pin(async move { Ok(step.answer(204, &[], "")) })
    }
}

/// A client for all bases.
pub(crate) fn client() -> Client {
    // Where TLS is on, the first client of the runtime chooses the provider of cryptography.
    drop(HttpBuilder::new("https://example.com", &[]).build());
    Client::new()
}

/// Whether a client could be built, and would send something.
pub(crate) fn base(random: &mut Random, client: &Client, texts: &[String]) -> bool {
    let value = match random.once_in(2) {
        true => text::text(random, texts),
        false => url(random),
    };
    match random.pick(SERVERS) {
        Some((server, variable, host, path)) if random.once_in(2) => {
            let builder = HttpBuilder::new(server, &[]).variables(VARIABLES);
            let sent = sent(builder.variable(*variable, &*value), client, random, texts);
            sent.inspect(|sent| stays(sent, host, path)).is_some()
        }
        _ => {
            let base = if random.once_in(4) { value } else { url(random) };
            let builder = HttpBuilder::new("https://example.com", &[]).base_url(&*base);
            sent(builder, client, random, texts).inspect(|sent| follows(sent, &base)).is_some()
        }
    }
}

fn url(random: &mut Random) -> String {
    let count = random.below(6);
    (0..count).filter_map(|_| random.pick(PARTS).copied()).collect()
}

/// The URL of a request, if it would be sent.
fn sent(
    builder: HttpBuilder,
    client: &Client,
    random: &mut Random,
    texts: &[String],
) -> Option<Url> {
    let built = builder.client(client.clone()).build();
    let told = built.as_ref().err().map(ToString::to_string).unwrap_or_default();
    assert!(!told.contains("user:pw"), "{told}");
    let http = built.ok()?;
    let kept = Kept::default();
    let http = http.with(RunOptions::new().steps(kept.clone()));
    let mut run = Run::new(&WORKFLOW, &http, &[]).ok()?;
    let call =
        http.call::<NoContent>("it", Method::GET, "/a/{x}").path("x", text::text(random, texts));
    now(async { run.step("it", call).await.map(|answer| answer.finish()).ok() });
    let url = kept.0.lock().ok()?.take()?;
    let url = Url::parse(&url).unwrap_or_else(|error| unreachable!("{url}: {error}"));
    let plain = matches!(url.host_str(), Some(host) if host.trim_end_matches('.') == "localhost" || host.starts_with("127.") || host == "[::1]");
    assert!(url.scheme() == "https" || url.scheme() == "http" && plain, "{url}");
    assert!(url.username().is_empty() && url.password().is_none(), "{url}");
    assert!(url.fragment().is_none() && url.query().is_none(), "{url}");
    Some(url)
}

/// A variable stays in its place.
fn stays(url: &Url, host: &str, path: &str) {
    assert!(url.host_str().is_some_and(|it| it.ends_with(host)), "{url}");
    let rest = url.path().rsplit_once(path).map(|(_, rest)| rest);
    assert!(rest.is_some_and(|rest| !rest.contains('/')), "{url}");
    assert!(host.starts_with('.') || host.is_empty() || url.host_str() == Some(host), "{url}");
}

/// A request goes where its base is.
fn follows(url: &Url, base: &str) {
    let base = Url::parse(base).unwrap_or_else(|error| unreachable!("{base}: {error}"));
    assert_eq!(url.origin(), base.origin(), "{url} of {base}");
    let path = format!("{}/a/", base.path().trim_end_matches('/'));
    let rest = url.path().strip_prefix(&path);
    assert!(rest.is_some_and(|rest| !rest.contains('/')), "{url} of {base}");
}
