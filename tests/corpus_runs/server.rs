//! A server for all runs: `/r/7/…` is run 7. It answers the requests that the walk of the run expects, and tells all others.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use support::scripted::{self, Received};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

use crate::{
    answer::{Answer, Body},
    description::Operation,
};

/// A run: what is to come and what is answered, and what came.
pub(crate) struct Run {
    pub(crate) expected: Vec<(Operation, Answer)>,
    pub(crate) came: usize,
    /// What came of it, without the run in the path.
    pub(crate) received: Vec<Received>,
    pub(crate) problems: Vec<String>,
}

/// The server. It ends when it is dropped.
pub(crate) struct Server {
    base: String,
    runs: Arc<Mutex<Vec<Run>>>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(runs: Vec<Run>) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let base = format!("http://{}/r", listener.local_addr()?);
        let runs = Arc::new(Mutex::new(runs));
        let shared = Arc::clone(&runs);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Ok(Self { base, runs, task })
    }

    /// The base URL of a run.
    pub(crate) fn base_url(&self, run: usize) -> String {
        format!("{}/{run}", self.base)
    }

    pub(crate) fn runs(&self) -> MutexGuard<'_, Vec<Run>> {
        self.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, runs: Arc<Mutex<Vec<Run>>>) {
    while let Some(request) = scripted::receive(&mut stream).await {
        let bytes = {
            let mut runs = runs.lock().unwrap_or_else(PoisonError::into_inner);
            answered(&mut runs, &request)
        };
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
    }
}

fn answered(runs: &mut [Run], request: &Received) -> Vec<u8> {
    let unexpected = || scripted::answer(500, &[], b"unexpected");
    let mut words = request.line.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let rest = target.strip_prefix("/r/").and_then(|rest| rest.split_once('/'));
    let Some((Ok(number), rest)) = rest.map(|(run, rest)| (run.parse::<usize>(), rest)) else {
        return unexpected();
    };
    let Some(run) = runs.get_mut(number) else { return unexpected() };
    let Some((operation, answer)) = run.expected.get(run.came).cloned() else {
        run.problems.push(format!("nothing more was to come: {}", request.line));
        return unexpected();
    };
    run.came += 1;
    let line = request.line.replacen(target, &format!("/{rest}"), 1);
    run.received.push(Received { line, ..request.clone() });
    let path = rest.split('?').next().unwrap_or_default();
    if operation.method != method || !is_of(path, &operation.path) {
        let Operation { method, path, .. } = &operation;
        run.problems.push(format!("expected {method} {path}, came {}", request.line));
        return unexpected();
    }
    run.problems.extend(body_problem(request));
    bytes(method, &answer)
}

/// Whether a path is of a template. A parameter is never empty.
fn is_of(path: &str, template: &str) -> bool {
    let template = template.split(['?', '#']).next().unwrap_or_default();
    let (parts, wanted): (Vec<&str>, Vec<&str>) =
        (path.split('/').collect(), template.trim_start_matches('/').split('/').collect());
    parts.len() == wanted.len() && parts.iter().zip(wanted).all(|(part, want)| is_part(part, want))
}

fn is_part(mut part: &str, mut template: &str) -> bool {
    while let Some((before, rest)) = template.split_once('{') {
        let Some(left) = part.strip_prefix(before) else { return false };
        let rest = rest.split_once('}').map_or("", |(_, rest)| rest);
        let literal = rest.split('{').next().unwrap_or_default();
        let end = if literal.is_empty() { Some(left.len()) } else { left.find(literal) };
        let Some(end) = end.filter(|end| *end > 0) else { return false };
        (part, template) = (&left[end..], rest);
    }
    // A name of a fixed part may be sent with its signs encoded.
    part == template || part.replace("%3A", ":") == template
}

/// What is wrong with the body of a request.
fn body_problem(request: &Received) -> Option<String> {
    let kind = request.header("content-type").unwrap_or_default();
    if !kind.contains("json") || kind.contains("x-ndjson") {
        return None;
    }
    let problem = serde_json::from_slice::<Value>(&request.body).err()?;
    Some(format!("{}: a body that is no JSON: {problem}", request.line))
}

fn bytes(method: &str, answer: &Answer) -> Vec<u8> {
    let (kind, body) = match &answer.body {
        Body::None => (None, Vec::new()),
        Body::Json(body) => (Some("application/json"), body.to_string().into_bytes()),
        Body::Text(kind, text) => (Some(kind.as_str()), text.clone().into_bytes()),
    };
    let mut headers = answer.headers.clone();
    headers.extend(kind.map(|kind| ("content-type".to_owned(), kind.to_owned())));
    // An answer to HEAD has no body.
    let body = if method == "HEAD" { Vec::new() } else { body };
    scripted::answer(answer.status, &headers, &body)
}
