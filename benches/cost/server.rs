//! A server that costs as little as it can, since what it takes of the caches is the client's loss: one thread, and answers whose bytes
//! are there before anybody asks.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::by_hand::Failure;

/// The argument with which this program is the server.
const ARGUMENT: &str = "--serve";

/// Runs the bench, or the server where this program was started as that.
pub(crate) fn or(bench: fn() -> Result<(), Failure>) -> ExitCode {
    let is_server = std::env::args().any(|argument| argument == ARGUMENT);
    match if is_server { serve().map_err(Failure::from) } else { bench() } {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The SIM as it is answered by every operation.
const SIM: &str = include_str!("sim.json");

/// The server in a process of its own, whose time is not the client's. It ends when this is dropped.
pub(crate) struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// Starts it, and waits until it listens.
    pub(crate) fn start() -> io::Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut url)?;
        }
        Ok(Self { process, url: url.trim().to_owned() })
    }

    /// What the paths of the description follow.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Answers until the input of the process ends.
fn serve() -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("http://{}/v1", listener.local_addr()?);
        let (created, ok): (&[u8], &[u8]) = (answer("201 Created").leak(), answer("200 OK").leak());
        let ended = tokio::task::spawn_blocking(|| io::copy(&mut io::stdin(), &mut io::sink()));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, created, ok));
            }
        });
        ended.await?.map(drop)
    })
}

fn answer(status: &str) -> Vec<u8> {
    let length = SIM.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{SIM}"
    )
    .into_bytes()
}

/// Answers the requests of one connection; the next one comes only then.
async fn converse(mut stream: TcpStream, created: &[u8], ok: &[u8]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 16 * 1024];
    let mut filled = 0;
    loop {
        let count = stream.read(&mut buffer[filled..]).await?;
        if count == 0 {
            return Ok(());
        }
        filled += count;
        let Some(line) = request_line(&buffer[..filled]) else { continue };
        let registers = find(line, b"/register ").is_some();
        stream.write_all(if registers { created } else { ok }).await?;
        filled = 0;
    }
}

/// The first line of a request, once all of it is there.
fn request_line(bytes: &[u8]) -> Option<&[u8]> {
    const LENGTH: &[u8] = b"content-length: ";
    let (head, body) = bytes.split_at(find(bytes, b"\r\n\r\n")? + 4);
    let length = find(head, LENGTH).and_then(|at| {
        let digits = head[at + LENGTH.len()..].split(|byte| *byte == b'\r').next()?;
        std::str::from_utf8(digits).ok()?.parse::<usize>().ok()
    });
    head.split(|byte| *byte == b'\r').next().filter(|_| body.len() >= length.unwrap_or_default())
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}
