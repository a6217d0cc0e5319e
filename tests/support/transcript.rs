//! A server that follows the transcript of a case, and tells what came otherwise.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use serde_json::Value;
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

use crate::{
    case::{Exchange, Reply, Request},
    scripted::{self, Received},
};

/// A server on loopback. It ends when it is dropped.
///
/// To who sends the line `TIME` and an empty one it writes how long answers have been withheld so far, in milliseconds, a line each
/// time. A client whose clock goes by that waits for nothing; what does not know of it waits as long as the transcript says.
#[derive(Debug)]
pub struct Transcript {
    base_url: String,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct State {
    exchanges: Vec<Exchange>,
    /// The requests that came, and what was wrong with each.
    received: Mutex<Vec<(Received, Vec<String>)>>,
    /// How long answers have been withheld.
    withheld: watch::Sender<u64>,
}

impl Transcript {
    /// A server for these requests in this order, on a port or on a free one (0).
    ///
    /// # Errors
    ///
    /// The port is not free.
    pub async fn start(exchanges: Vec<Exchange>, port: u16) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(State {
            exchanges,
            received: Mutex::default(),
            withheld: watch::Sender::default(),
        });
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Ok(Self { base_url, state, task })
    }

    /// Where it is, without a path.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The requests so far.
    pub fn received(&self) -> Vec<Received> {
        self.locked().iter().map(|(received, _)| received.clone()).collect()
    }

    /// What was otherwise than the transcript says, the requests that never came included.
    pub fn differences(&self) -> Vec<String> {
        let received = self.locked();
        let mut all: Vec<String> =
            received.iter().flat_map(|(_, wrong)| wrong.iter().cloned()).collect();
        for (index, Exchange { request, .. }) in
            self.state.exchanges.iter().enumerate().skip(received.len())
        {
            let Request { method, path, .. } = request;
            let (method, path) = (method.as_deref(), path.as_deref());
            let (method, path) = (method.unwrap_or_default(), path.unwrap_or_default());
            all.push(format!("request {} ({method} {path}) never came", index + 1));
        }
        all
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, Vec<(Received, Vec<String>)>> {
        self.state.received.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Transcript {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, state: Arc<State>) {
    while let Some(request) = scripted::receive(&mut stream).await {
        if request.line == "TIME" {
            return tell_time(stream, state.withheld.subscribe()).await;
        }
        let reply = {
            let mut received = state.received.lock().unwrap_or_else(PoisonError::into_inner);
            let number = received.len() + 1;
            let exchange = state.exchanges.get(number - 1);
            let differences = match exchange {
                Some(exchange) => compare(&exchange.request, &request),
                None => vec![format!("nothing more was to come: {}", request.line)],
            };
            let told = differences.into_iter().map(|it| format!("request {number}: {it}"));
            received.push((request, told.collect()));
            exchange.map_or(Reply { status: 500, ..Reply::default() }, |it| it.response.clone())
        };
        if reply.delay_ms > 0 {
            state.withheld.send_modify(|all| *all += reply.delay_ms);
            let time = Duration::from_millis(reply.delay_ms);
            if tokio::time::timeout(time, scripted::left(&mut stream)).await.is_ok() {
                return;
            }
        }
        if reply.close || stream.write_all(&answer(&reply)).await.is_err() {
            return;
        }
    }
}

/// Writes how much time has passed, now and whenever more has, until the client hangs up.
async fn tell_time(mut stream: TcpStream, mut withheld: watch::Receiver<u64>) {
    loop {
        let all = *withheld.borrow_and_update();
        if stream.write_all(format!("{all}\n").as_bytes()).await.is_err() {
            return;
        }
        tokio::select! {
            () = scripted::left(&mut stream) => return,
            changed = withheld.changed() => if changed.is_err() { return },
        }
    }
}

fn answer(reply: &Reply) -> Vec<u8> {
    let mut headers: Vec<(String, String)> = Vec::new();
    for (name, value) in &reply.headers {
        let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        headers.extend(values.iter().map(|value| (name.clone(), plain(value))));
    }
    let body = match (&reply.body, &reply.text) {
        (Some(body), _) => {
            if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
                headers.push(("content-type".to_owned(), "application/json".to_owned()));
            }
            body.to_string()
        }
        (None, text) => text.clone().unwrap_or_default(),
    };
    scripted::answer(reply.status, &headers, body.as_bytes())
}

/// What is otherwise than expected.
fn compare(expected: &Request, found: &Received) -> Vec<String> {
    let mut differences = Vec::new();
    let mut differ = |what: &str, expected: &str, found: &str| {
        if expected != found {
            differences.push(format!("{what}: expected {expected}, came {found}"));
        }
    };
    let mut words = found.line.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if let Some(expected) = &expected.method {
        differ("method", expected, method);
    }
    if let Some(expected) = &expected.path {
        differ("path", expected, path);
    }
    match &expected.query {
        Some(Value::String(text)) => differ("query", text, query),
        Some(names) => {
            differ("query", &format!("{:?}", listed(names)), &format!("{:?}", decoded(query)));
        }
        None => {}
    }
    for (name, value) in &expected.headers {
        let came = found.header(&name.to_ascii_lowercase());
        let show = |value: Option<&str>| value.map_or("none".to_owned(), |it| format!("{it:?}"));
        differ(&format!("header {name}"), &show(value.as_deref()), &show(came));
    }
    let body = String::from_utf8_lossy(&found.body);
    if let Some(names) = &expected.form {
        differ("form", &format!("{:?}", listed(names)), &format!("{:?}", decoded(&body)));
    }
    if let Some(expected) = &expected.text {
        differ("body", expected, &body);
    }
    if let Some(expected) = &expected.body {
        match serde_json::from_str::<Value>(&body) {
            Ok(came) if same(expected, &came) => {}
            _ => differ("body", &expected.to_string(), &body),
        }
    }
    differences
}

/// Whether two JSON values are equal; `1` and `1.0` are one number.
pub fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(x), Value::Number(y)) => x == y || x.as_f64() == y.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

/// The expected names of a query or a form, with their values.
fn listed(names: &Value) -> BTreeMap<String, Vec<String>> {
    let values = |value: &Value| match value {
        Value::Array(values) => values.iter().map(plain).collect(),
        value => vec![plain(value)],
    };
    let names = names.as_object().into_iter().flatten();
    names.map(|(name, value)| (name.clone(), values(value))).collect()
}

/// A scalar as text.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The names of a query with their values.
fn decoded(query: &str) -> BTreeMap<String, Vec<String>> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        names.entry(percent(name)).or_default().push(percent(value));
    }
    names
}

fn percent(text: &str) -> String {
    let text = text.replace('+', " ");
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
