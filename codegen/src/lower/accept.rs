//! `Accept`: the media types of a success that are decoded (RFC 9110, 12.5.1), which OpenAPI says beside parameters.

use crate::ir::{BodyKind, Operation, Response};

/// The value of the header; none where anything may come.
pub(super) fn accept(operation: &Operation) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for answer in operation.successes() {
        let read = answer.content.iter().filter(|(_, kind)| is_read(answer, *kind));
        for name in read.map(|(name, _)| without_charset(name)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let is_some = !names.is_empty() && names.iter().all(|name| is_named(name));
    is_some.then(|| names.join(", "))
}

/// Whether a body of a kind is decoded as that of the answer is: JSON as nothing else, text as text, and anything as bytes.
fn is_read(answer: &Response, kind: BodyKind) -> bool {
    use BodyKind::{Bytes, Form, Json, Multipart, Text, Xml};
    match answer.kind {
        None => false,
        Some(Json) => kind == Json,
        Some(Text | Xml | Form) => matches!(kind, Text | Xml | Form),
        Some(Bytes | Multipart) => true,
    }
}

/// The media type. Text is read in UTF-8, whatever is said, and services that compare parameters are stopped by one.
fn without_charset(name: &str) -> String {
    let mut parts = name.split(';').map(str::trim);
    let media_type = parts.next().unwrap_or_default().to_owned();
    let is_charset = |part: &&str| part.to_ascii_lowercase().starts_with("charset=");
    parts
        .filter(|part| !part.is_empty() && !is_charset(part))
        .fold(media_type, |name, part| format!("{name};{part}"))
}

/// Whether it is a media type that leaves something out.
fn is_named(name: &str) -> bool {
    let is_plain = name.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    is_plain && name.contains('/') && !name.starts_with("*/*")
}
