//! A server that costs as little as it can: a thread for each connection, and answers whose bytes are there before anybody asks.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;

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
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}/v1", listener.local_addr()?);
    let (created, ok) = (answer("201 Created"), answer("200 OK"));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (created, ok) = (created.clone(), ok.clone());
            thread::spawn(move || converse(stream, &created, &ok));
        }
    });
    io::copy(&mut io::stdin(), &mut io::sink()).map(drop)
}

fn answer(status: &str) -> Vec<u8> {
    let length = SIM.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{SIM}"
    )
    .into_bytes()
}

/// Answers the requests of one connection.
fn converse(mut stream: TcpStream, created: &[u8], ok: &[u8]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = Vec::new();
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let registers = line.windows(10).any(|part| part == b"/register ");
        let mut length = 0;
        loop {
            line.clear();
            reader.read_until(b'\n', &mut line)?;
            let name = b"content-length:";
            if line.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name)) {
                let value = String::from_utf8_lossy(&line[name.len()..]);
                length = value.trim().parse().unwrap_or_default();
            }
            if line == b"\r\n" || line.is_empty() {
                break;
            }
        }
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
        stream.write_all(if registers { created } else { ok })?;
    }
}
