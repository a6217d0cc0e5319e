//! A server that answers what a test tells it to, byte by byte.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

use crate::clock::TestClock;

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Reaction {
    /// Answers with a status, headers and a body; `content-length` is added.
    Answer {
        /// The status code.
        status: u16,
        /// Names and values.
        headers: Vec<(String, String)>,
        /// The body.
        body: Vec<u8>,
    },
    /// Writes these bytes and closes.
    Bytes(Vec<u8>),
    /// Writes these bytes and resets the connection: the client gets an RST instead of an end.
    Reset(Vec<u8>),
    /// Writes the first bytes at once, and then one of the others every ten seconds of its clock, and then no more until the client
    /// gives up.
    Trickle(Vec<u8>, Vec<u8>),
    /// Closes without an answer.
    Close,
    /// Keeps silent for a minute of its clock, and on until the client gives up.
    Stall,
    /// What the function says of the request.
    Of(fn(&Received) -> Reaction),
}

impl Reaction {
    /// A JSON answer.
    pub fn json(status: u16, body: &str) -> Self {
        Self::with_type(status, Some("application/json"), body.as_bytes())
    }

    /// An answer with a content type or without one.
    pub fn with_type(status: u16, content_type: Option<&str>, body: &[u8]) -> Self {
        let headers = content_type.map(|name| ("content-type".to_owned(), name.to_owned()));
        Self::Answer { status, headers: headers.into_iter().collect(), body: body.to_vec() }
    }

    /// The same with another header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Self::Answer { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// The same answer, after which the connection is closed, of which it does not say anything.
    #[must_use]
    pub fn then_close(self) -> Self {
        match self {
            Self::Answer { status, headers, body } => Self::Bytes(answer(status, &headers, &body)),
            other => other,
        }
    }
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// The first line, such as `POST /v1/sims/1/register HTTP/1.1`.
    pub line: String,
    /// The headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Received {
    /// The first value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }
}

/// A scripted server on loopback. It ends when it is dropped.
#[derive(Debug)]
pub struct Scripted {
    base_url: String,
    received: Arc<Mutex<Vec<Received>>>,
    connections: Arc<AtomicUsize>,
    clock: TestClock,
    task: JoinHandle<()>,
}

impl Scripted {
    /// A server that reacts to its requests in this order; to any more, the last reaction is repeated.
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub async fn start(reactions: impl IntoIterator<Item = Reaction>) -> std::io::Result<Self> {
        Self::listening(TcpListener::bind("127.0.0.1:0").await?, reactions)
    }

    /// The same where somebody listens already.
    ///
    /// # Errors
    ///
    /// The system does not tell the address.
    pub fn listening(
        listener: TcpListener,
        reactions: impl IntoIterator<Item = Reaction>,
    ) -> std::io::Result<Self> {
        let base_url = format!("http://{}/v1", listener.local_addr()?);
        let received = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let script = Arc::new(Mutex::new(reactions.into_iter().collect::<VecDeque<_>>()));
        let (log, accepted) = (Arc::clone(&received), Arc::clone(&connections));
        let clock = TestClock::default();
        let passing = clock.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                accepted.fetch_add(1, Ordering::Relaxed);
                let (script, log) = (Arc::clone(&script), Arc::clone(&log));
                tokio::spawn(serve(stream, script, log, passing.clone()));
            }
        });
        Ok(Self { base_url, received, connections, clock, task })
    }

    /// Where it is, with the path `/v1`.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// A clock that goes by what the server does, for the client that is to lose its patience with it.
    pub fn clock(&self) -> TestClock {
        self.clock.clone()
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// No longer listens, and waits until that is so. Connections that were made stay.
    pub async fn close(mut self) {
        self.task.abort();
        // It was aborted, which is an error.
        let _ = (&mut self.task).await;
    }

    /// The requests so far.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    script: Arc<Mutex<VecDeque<Reaction>>>,
    log: Arc<Mutex<Vec<Received>>>,
    clock: TestClock,
) {
    while let Some(request) = receive(&mut stream).await {
        let reaction = {
            let mut script = script.lock().unwrap_or_else(PoisonError::into_inner);
            if script.len() > 1 { script.pop_front() } else { script.front().cloned() }
        };
        let reaction = match reaction {
            Some(Reaction::Of(of)) => Some(of(&request)),
            other => other,
        };
        log.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        let (bytes, close) = match reaction {
            Some(Reaction::Answer { status, headers, body }) => {
                (answer(status, &headers, &body), false)
            }
            Some(Reaction::Bytes(bytes)) => (bytes, true),
            Some(Reaction::Reset(bytes)) => {
                // What is closed without lingering is reset.
                if stream.set_zero_linger().is_ok() {
                    let _ = stream.write_all(&bytes).await;
                }
                return;
            }
            Some(Reaction::Trickle(at_once, bytes)) => {
                if stream.write_all(&at_once).await.is_err() {
                    return;
                }
                for byte in bytes {
                    if stream.write_all(&[byte]).await.is_err() {
                        return;
                    }
                    clock.pass(Duration::from_secs(10));
                    // The client may read it before the next one comes.
                    tokio::task::yield_now().await;
                }
                return left(&mut stream).await;
            }
            Some(Reaction::Stall) => {
                clock.pass(Duration::from_secs(60));
                return left(&mut stream).await;
            }
            Some(Reaction::Close | Reaction::Of(_)) | None => return,
        };
        if stream.write_all(&bytes).await.is_err() || close {
            return;
        }
    }
}

/// Waits until the client has closed the connection.
pub async fn left(stream: &mut TcpStream) {
    while read_some(stream, &mut Vec::new()).await.is_some() {}
}

/// An answer as it is sent.
pub fn answer(status: u16, headers: &[(String, String)], body: &[u8]) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} Scripted\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if status != 204 {
        head.push_str(&format!("content-length: {}\r\n", body.len()));
    }
    head.push_str("\r\n");
    [head.as_bytes(), body].concat()
}

/// Reads one request; `None` when the connection ends.
pub async fn receive(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        read_some(stream, &mut bytes).await?;
    };
    let text = String::from_utf8_lossy(&bytes[..head]).into_owned();
    let mut lines = text.lines();
    let line = lines.next()?.to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let mut rest = bytes.split_off(head + 4);
    let value =
        |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value);
    if value("transfer-encoding").is_some_and(|value| value == "chunked") {
        let body = chunks(stream, rest).await?;
        return Some(Received { line, headers, body });
    }
    let length = value("content-length").and_then(|value| value.parse().ok()).unwrap_or(0);
    while rest.len() < length {
        read_some(stream, &mut rest).await?;
    }
    rest.truncate(length);
    Some(Received { line, headers, body: rest })
}

/// A body in chunks; `rest` has come already.
async fn chunks(stream: &mut TcpStream, mut rest: Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = rest.windows(2).position(|window| window == b"\r\n") {
                break end;
            }
            read_some(stream, &mut rest).await?;
        };
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).ok()?, 16).ok()?;
        let (begin, behind) = (end + 2, end + 2 + length + 2);
        while rest.len() < behind {
            read_some(stream, &mut rest).await?;
        }
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(&rest[begin..begin + length]);
        rest.drain(..behind);
    }
}

async fn read_some(stream: &mut TcpStream, into: &mut Vec<u8>) -> Option<()> {
    let mut buffer = [0; 4096];
    match stream.read(&mut buffer).await {
        Ok(count) if count > 0 => {
            into.extend_from_slice(&buffer[..count]);
            Some(())
        }
        _ => None,
    }
}
