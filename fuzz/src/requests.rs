//! Requests with values that nobody should send. What goes over the wire is looked at, on loopback.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel},
    thread,
};

use arazzo_runtime::{
    Call, ErrorKind, File, Http, HttpBuilder, Method, NoContent, Part, Scheme, Secret, Style, Value,
};
use tokio::runtime::{Builder, Runtime};

use crate::{json, random::Random, text};

const TEMPLATES: &[&str] = &[
    "/a/{x}/b/{y}",
    "/a/{x}{y}",
    "/{x}.json/{y}",
    "/.{x}/{y}",
    "/a/{x}?old={y}&z",
    "/%2e{x}/{y}/",
];
/// What a request has beside what is set here.
const OWN_HEADERS: &[&str] = &["host", "accept", "content-length", "content-type"];
const SET_HEADERS: &[&str] = &["x-a", "x-b", "x-c", "cookie", "authorization"];
const CREDENTIALS: &[&[Scheme]] = &[&[Scheme::bearer("b"), Scheme::cookie("k", "key")]];

/// A client, and a server that tells what it is asked.
pub(crate) struct Wire {
    runtime: Runtime,
    http: Http,
    heads: Receiver<Vec<u8>>,
}

impl Wire {
    pub(crate) fn new() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let base = format!("http://{}/base", listener.local_addr()?);
        let (sender, heads) = sync_channel(8);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let sender = sender.clone();
                thread::spawn(move || serve(&stream, &sender));
            }
        });
        let builder = HttpBuilder::new(&base, &["mine"])
            .credential(Scheme::bearer("b"), "b-token")
            .credential(Scheme::cookie("k", "key"), "k-token");
        let http = builder.build().map_err(|error| io::Error::other(error.to_string()))?;
        Ok(Self { runtime, http, heads })
    }

    /// Whether the request was sent.
    pub(crate) fn request(&self, random: &mut Random, texts: &[String]) -> bool {
        let template = random.pick(TEMPLATES).copied().unwrap_or("/");
        let mut call = self.http.call::<NoContent>("it", Method::POST, template);
        for name in ["x", "y"] {
            call = match random.once_in(3) {
                true => call.path(name, text::text(random, texts)),
                false => call.path_as(name, style(random), json::value(random, texts)),
            };
        }
        for _ in 0..random.below(4) {
            call = parameter(random, call, texts);
        }
        if random.once_in(2) {
            call = body(random, call, texts);
        }
        if random.once_in(2) {
            call = call.security(CREDENTIALS);
        }
        let result = self.runtime.block_on(call.response());
        let head = self.heads.try_recv();
        match (result, head) {
            (Ok(_), Ok(head)) => {
                look(template, &String::from_utf8_lossy(&head));
                true
            }
            (Err(error), Err(TryRecvError::Empty)) => {
                let refused = matches!(error.kind(), ErrorKind::RefusedValue { .. });
                // What is left: URLs and headers of more than 64 KiB.
                assert!(refused || *error.kind() == ErrorKind::Transport, "{error} {template}");
                false
            }
            (result, head) => unreachable!("{result:?} of {head:?}"),
        }
    }
}

fn style(random: &mut Random) -> Style {
    let styles = [
        Style::SIMPLE,
        Style::LABEL,
        Style::MATRIX,
        Style::FORM,
        Style::SPACE_DELIMITED,
        Style::PIPE_DELIMITED,
        Style::DEEP_OBJECT,
        Style::COOKIE,
        Style::JSON,
    ];
    let mut style = random.pick(&styles).copied().unwrap_or(Style::SIMPLE);
    if random.once_in(2) {
        style = style.explode();
    }
    if random.once_in(4) { style.allow_reserved() } else { style }
}

fn parameter(random: &mut Random, call: Call<NoContent>, texts: &[String]) -> Call<NoContent> {
    let (style, value) = (style(random), Some(json::value(random, texts)));
    let name = text::text(random, texts);
    let text = Some(text::text(random, texts));
    match random.below(11) {
        0 => call.query(&name, text),
        1 => call.query_as(&name, style, value),
        2 => call.query_string(&name, style, value),
        3 => call.any_query(&name, value),
        4 => call.header("X-A", text),
        5 => call.header("X-B", text.map(Secret::from)),
        6 => call.header_as("X-C", style, value),
        7 => call.any_header("Cookie", value),
        8 => call.cookie(&name, style, value),
        9 => call.any_cookie(&name, value),
        _ => call.any_query_string(&name, value),
    }
}

fn body(random: &mut Random, call: Call<NoContent>, texts: &[String]) -> Call<NoContent> {
    let value: Value = json::value(random, texts);
    let name = text::text(random, texts);
    match random.below(8) {
        0 => call.json("application/json", &value),
        1 => call.form("application/x-www-form-urlencoded", Some(&value), &[("a", style(random))]),
        2 => call.multipart("multipart/form-data", Some(&value), &[]),
        3 => call.multipart("multipart/form-data", Some(&value), &[Part::new("a", "text/plain")]),
        4 => call.xml("application/xml", Some(&value), &name),
        5 => call.text("text/plain", Some(name)),
        6 => call.text_or_json("text/plain", Some(&value)),
        _ => {
            let file = File::from(name.clone().into_bytes()).named(name.clone()).content_type(name);
            call.bytes("*/*", Some(&file))
        }
    }
}

/// A request is one line and headers that were meant, and its path is where the template says.
fn look(template: &str, head: &str) {
    assert!(!head.trim_end().contains("\r\n\r\n"), "{head:?}");
    let mut lines = head.trim_end_matches("\r\n").split("\r\n");
    let line: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
    let [method, target, version] = line.as_slice() else { unreachable!("{head:?}") };
    assert_eq!((*method, *version), ("POST", "HTTP/1.1"), "{head:?}");
    assert!(target.bytes().all(|byte| byte.is_ascii_graphic()), "{head:?}");
    let segments =
        |path: &str| path.split(['?', '#']).next().unwrap_or_default().split('/').count();
    assert_eq!(segments(target), segments(template) + 1, "{template} {head:?}");
    assert!(!target.contains('#'), "{head:?}");
    let path = target.split('?').next().unwrap_or_default().to_ascii_lowercase();
    let is_dots = |segment: &str| matches!(segment.replace("%2e", ".").as_str(), "." | "..");
    assert!(!path.split('/').any(is_dots), "{head:?}");
    assert!(path.starts_with("/base/"), "{head:?}");
    let mut seen = Vec::new();
    for header in lines {
        let (name, value) = header.split_once(':').unwrap_or_default();
        let name = name.to_ascii_lowercase();
        let is_meant = OWN_HEADERS.contains(&&*name) || SET_HEADERS.contains(&&*name);
        assert!(is_meant && !seen.contains(&name), "{header:?} of {head:?}");
        assert!(!value.contains(['\r', '\n', '\0']), "{head:?}");
        seen.push(name);
    }
}

/// Answers every request of a connection, and tells its head.
fn serve(mut stream: &TcpStream, heads: &SyncSender<Vec<u8>>) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    loop {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            if reader.read_until(b'\n', &mut head)? == 0 {
                return Ok(());
            }
        }
        let text = String::from_utf8_lossy(&head).to_ascii_lowercase();
        let length = text.split("content-length: ").nth(1).and_then(|it| it.lines().next());
        let length = length.and_then(|it| it.trim().parse().ok()).unwrap_or_default();
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
        if heads.send(head).is_err() {
            return Ok(());
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")?;
    }
}
