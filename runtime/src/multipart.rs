//! Bodies of type `multipart/form-data` (RFC 7578).

use reqwest::header::HeaderValue;
use serde::de::IgnoredAny;

use crate::{
    File, Style,
    carry::{NOT_TEXT, random},
    hide::essence,
    payload::{Payload, Piece},
    tree::Tree,
};

/// What a file is of which nothing says it.
pub(crate) const UNKNOWN: &str = "application/octet-stream";

/// How a property of a multipart body is sent, where its value does not say it.
///
/// ```
/// use arazzo_runtime::Part;
///
/// const PARTS: &[Part] = &[Part::new("meta", "application/json"), Part::file("photo", "image/png")];
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    name: &'static str,
    content_type: &'static str,
    file: bool,
    /// Whether the file's own content type comes first.
    open: bool,
    /// How a list or an object is written, which is one part otherwise, or one for each item.
    style: Option<Style>,
}

impl Part {
    /// A part of a content type.
    ///
    /// ```
    /// use arazzo_runtime::Part;
    ///
    /// // {"meta": {"k": 1}} is a part `meta` of this type, with the text {"k":1}.
    /// let meta = Part::new("meta", "application/vnd.pets+json");
    /// ```
    pub const fn new(name: &'static str, content_type: &'static str) -> Self {
        Self { name, content_type, file: false, open: false, style: None }
    }

    /// A part that is a file: it has a file name, without which many services take it for a text.
    ///
    /// ```
    /// use arazzo_runtime::Part;
    ///
    /// // {"photo": …} is a part `photo` with `filename="photo"`, also if it is given as a text.
    /// let photo = Part::file("photo", "image/png");
    /// assert_ne!(photo, Part::new("photo", "image/png"));
    /// ```
    pub const fn file(name: &'static str, content_type: &'static str) -> Self {
        Self { name, content_type, file: true, open: false, style: None }
    }

    /// The same of a file that may have another content type: its own, if it has one.
    ///
    /// ```
    /// use arazzo_runtime::{File, Part};
    ///
    /// // This file is sent as `image/webp`, one without a type of its own as `image/png`.
    /// let photo = Part::any_file("photo", "image/png");
    /// let file = File::from(vec![0; 16]).content_type("image/webp");
    /// assert_ne!(photo, Part::file("photo", "image/png"));
    /// ```
    pub const fn any_file(name: &'static str, content_type: &'static str) -> Self {
        Self { name, content_type, file: true, open: true, style: None }
    }

    /// A list or an object that is written as in a form (OpenAPI 3.1, Encoding Object).
    ///
    /// ```
    /// use arazzo_runtime::{Part, Style};
    ///
    /// // {"tags": ["a", "b"]} is a part `tags` with the text a,b; it would be two parts.
    /// let tags = Part::styled("tags", Style::FORM);
    /// ```
    pub const fn styled(name: &'static str, style: Style) -> Self {
        Self { name, content_type: "", file: false, open: false, style: Some(style) }
    }
}

/// The headers and the content of a part.
struct Section {
    head: String,
    content: Piece,
}

/// A body, and the boundary between its parts; or why the value was refused.
pub(crate) fn multipart(value: Tree, parts: &[Part]) -> Result<(Payload, String), &'static str> {
    let Tree::Object(entries) = value else { return Err("it is no object") };
    let mut sections = Vec::new();
    for (name, value) in entries {
        let part = parts.iter().find(|part| part.name == name);
        let is_json = part.is_some_and(|part| is_json(part.content_type));
        if let Some(style) = part.and_then(|part| part.style) {
            sections.extend(styled(&name, value, style)?);
            continue;
        }
        match value {
            Tree::Null => {}
            // Each item is a part of the same name (RFC 7578, 4.3).
            Tree::List(items) if !is_json => {
                for item in items {
                    sections.push(section(&name, item, part)?);
                }
            }
            value => sections.push(section(&name, value, part)?),
        }
    }
    let boundary = boundary(&sections);
    let mut body = Payload::default();
    for Section { head, content } in &sections {
        body.write(format!("--{boundary}\r\n{head}\r\n").as_bytes());
        body.push(content);
        body.write(b"\r\n");
    }
    body.write(format!("--{boundary}--\r\n").as_bytes());
    Ok((body.settled(), boundary))
}

/// The parts of a list or an object that is written as in a form.
fn styled(name: &str, mut value: Tree, style: Style) -> Result<Vec<Section>, &'static str> {
    if !value.as_text() {
        return Err(NOT_TEXT);
    }
    let section = |(name, text): (String, String)| Section {
        head: head(&name, None, None),
        content: Piece::Bytes(text.into_bytes().into()),
    };
    Ok(style.fields(name, &value).into_iter().map(section).collect())
}

fn section(name: &str, mut value: Tree, part: Option<&Part>) -> Result<Section, &'static str> {
    if let Tree::File(file) = &value {
        return of_file(name, file, part);
    }
    // What is inside of an object is JSON.
    match value.as_text() {
        true => Ok(of_value(name, &value, part)),
        false => Err(NOT_TEXT),
    }
}

fn of_file(name: &str, file: &File, part: Option<&Part>) -> Result<Section, &'static str> {
    let own = file.own_type().filter(|_| part.is_none_or(|part| part.open));
    let content_type = own.or(part.map(|part| part.content_type)).unwrap_or(UNKNOWN);
    if HeaderValue::from_str(content_type).is_err() {
        return Err("a content type in it cannot stand in a header");
    }
    let file_name = file.name().unwrap_or(name);
    let head = head(name, Some(file_name), Some(content_type));
    Ok(Section { head, content: file.content().clone() })
}

fn of_value(name: &str, value: &Tree, part: Option<&Part>) -> Section {
    let file_name = part.filter(|part| part.file).map(|_| name);
    // The default of an object is JSON (OpenAPI, Encoding Object).
    let default = (!value.is_scalar()).then_some("application/json");
    let content_type = part.map(|part| part.content_type).or(default);
    let json = content_type.is_some_and(is_json);
    let content = match value {
        // An object or a list that is text already, as a whole body may be.
        Tree::Text(text) if is_structure(text) => text.clone(),
        value if json => value.json(),
        value => value.text().into_owned(),
    };
    let content = Piece::Bytes(content.into_bytes().into());
    Section { head: head(name, file_name, content_type), content }
}

/// Whether a content type is JSON, whatever its parameters are.
fn is_json(content_type: &str) -> bool {
    essence(content_type).ends_with("json")
}

/// Whether a text is the JSON of an object or a list.
fn is_structure(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// The headers of a part.
fn head(name: &str, file_name: Option<&str>, content_type: Option<&str>) -> String {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
    if let Some(file_name) = file_name {
        head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
    }
    head.push_str("\r\n");
    if let Some(content_type) = content_type {
        head.push_str(&format!("Content-Type: {content_type}\r\n"));
    }
    head
}

/// A name between quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// A line that no part contains. The same parts have the same one, but for streams, of which nobody knows what is in them.
fn boundary(sections: &[Section]) -> String {
    let contents = || sections.iter().map(|section| &section.content);
    let bytes = || {
        contents().filter_map(|content| match content {
            Piece::Bytes(bytes) => Some(bytes),
            Piece::Stream(_) => None,
        })
    };
    if contents().any(|content| matches!(content, Piece::Stream(_))) {
        return format!("part-{}", random());
    }
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in bytes().flat_map(|bytes| bytes.iter()) {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    loop {
        let boundary = format!("part-{hash:016x}");
        let is_in =
            |bytes: &[u8]| bytes.windows(boundary.len()).any(|at| at == boundary.as_bytes());
        if !bytes().any(|bytes| is_in(bytes)) {
            return boundary;
        }
        hash = hash.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use reqwest::Body;

    use super::*;

    /// What is sent, the boundary being `B`.
    fn sent(value: Tree, parts: &[Part]) -> Vec<u8> {
        let (payload, boundary) = multipart(value, parts).expect("it is an object");
        let body = payload.body().expect("it can be sent");
        let bytes = body.as_bytes().expect("it is in memory");
        let shown = String::from_utf8_lossy(bytes).matches(&boundary).count();
        let mut out = bytes.to_vec();
        for _ in 0..shown {
            let at = out.windows(boundary.len()).position(|at| at == boundary.as_bytes());
            let at = at.expect("it is there");
            out.splice(at..at + boundary.len(), *b"B");
        }
        out
    }

    #[test]
    fn parts() {
        let json = r#"{"title":"a","tags":["x",2],"meta":{"k":1},"photo":"PNG","none":null}"#;
        let tree = serde_json::from_str(json).expect("it is JSON");
        let body = sent(tree, &[Part::file("photo", "image/png")]);
        let body = String::from_utf8(body).expect("it is text");
        let part = |head: &str, content: &str| format!("--B\r\n{head}\r\n\r\n{content}\r\n");
        let expected = [
            part("Content-Disposition: form-data; name=\"title\"", "a"),
            part("Content-Disposition: form-data; name=\"tags\"", "x"),
            part("Content-Disposition: form-data; name=\"tags\"", "2"),
            part(
                "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json",
                r#"{"k":1}"#,
            ),
            part(
                "Content-Disposition: form-data; name=\"photo\"; filename=\"photo\"\r\nContent-Type: image/png",
                "PNG",
            ),
            "--B--\r\n".to_owned(),
        ];
        assert_eq!(body, expected.concat());
    }

    #[test]
    fn parts_that_are_json() {
        let json =
            r#"{"tags":["a",1],"plain":"b","draft":"[draft] x","list":" [1]","text":"[draft] x"}"#;
        let tree = serde_json::from_str(json).expect("it is JSON");
        let of = |name| Part::new(name, "Application/JSON; charset=utf-8");
        let text = Part::new("text", "text/plain");
        let body = sent(tree, &[of("tags"), of("plain"), of("draft"), of("list"), text]);
        let body = String::from_utf8(body).expect("it is text");
        let contents: Vec<_> = body.split("\r\n").filter(|line| !line.contains(':')).collect();
        let expected = [r#"["a",1]"#, r#""b""#, r#""[draft] x""#, " [1]", "[draft] x"];
        let expected = expected.map(|content| ["--B", "", content]).concat();
        assert_eq!(contents, [expected.as_slice(), &["--B--", ""]].concat());
    }

    #[test]
    fn parts_as_in_a_form() {
        let json = r#"{"a":["x y","2,%20+"],"b":["x","y"],"c":{"k":{"l":1}},"d":["é=&"],"e":[]}"#;
        let tree = serde_json::from_str(json).expect("it is JSON");
        let styles = [
            Part::styled("a", Style::FORM),
            Part::styled("b", Style::PIPE_DELIMITED),
            Part::styled("c", Style::DEEP_OBJECT),
            Part::styled("d", Style::FORM.explode().allow_reserved()),
            Part::styled("e", Style::FORM),
        ];
        let body = String::from_utf8(sent(tree, &styles)).expect("it is text");
        let part = |name: &str, content: &str| {
            format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n")
        };
        let expected = [("a", "x y,2,%20+"), ("b", "x|y"), ("c[k][l]", "1"), ("d", "é=&")];
        let expected = expected.map(|(name, content)| part(name, content)).concat();
        assert_eq!(body, format!("{expected}--B--\r\n"));
    }

    #[test]
    fn files() {
        let png = [0x89, b'P', b'N', b'G', 0xFF];
        let file =
            Tree::File(File::from(png.as_slice()).named("a\".png").content_type("image/png"));
        let plain = Tree::File(File::from("text"));
        let of = |name: &str, content_type: &str, bytes: &[u8]| {
            let head = format!(
                "--B\r\nContent-Disposition: form-data; {name}\r\nContent-Type: {content_type}\r\n\r\n"
            );
            [head.as_bytes(), bytes, b"\r\n"].concat()
        };
        let body = Tree::Object(vec![
            ("one".to_owned(), file.clone()),
            ("many".to_owned(), Tree::List(vec![file.clone(), plain.clone()])),
            ("other".to_owned(), plain),
        ]);
        let parts = [Part::file("one", "image/gif"), Part::any_file("many", "image/gif")];
        let expected = [
            of("name=\"one\"; filename=\"a%22.png\"", "image/gif", &png),
            of("name=\"many\"; filename=\"a%22.png\"", "image/png", &png),
            of("name=\"many\"; filename=\"many\"", "image/gif", b"text"),
            of("name=\"other\"; filename=\"other\"", UNKNOWN, b"text"),
            b"--B--\r\n".to_vec(),
        ];
        assert_eq!(sent(body, &parts), expected.concat());
        // Inside of JSON there is only text.
        let deep =
            Tree::Object(vec![("meta".to_owned(), Tree::Object(vec![("a".to_owned(), file)]))]);
        assert_eq!(multipart(deep, &[]).err(), Some(NOT_TEXT));
    }

    #[test]
    fn streams_have_their_place() {
        let stream = |length: Option<u64>| {
            let open = || Body::from("abc");
            let file = match length {
                Some(length) => File::sized_stream(length, open),
                None => File::stream(open),
            };
            let body = Tree::Object(vec![("photo".to_owned(), Tree::File(file))]);
            let (payload, _) = multipart(body, &[]).expect("it is an object");
            payload.body().expect("it can be sent")
        };
        let hint = |body: &Body| http_body::Body::size_hint(body).exact();
        assert_eq!(hint(&stream(None)), None);
        let head = "--part-0123456789abcdef0123456789abcdef\r\nContent-Disposition: form-data; \
                    name=\"photo\"; filename=\"photo\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        let rest = "\r\n--part-0123456789abcdef0123456789abcdef--\r\n";
        assert_eq!(hint(&stream(Some(3))), Some((head.len() + 3 + rest.len()) as u64));
    }

    #[test]
    fn no_part_contains_the_boundary() {
        let of = |text: &str| {
            let content = Piece::Bytes(text.to_owned().into());
            boundary(&[Section { head: String::new(), content }])
        };
        let first = of("a");
        assert_ne!(of(&format!("{first} {}", of(&first))), first);
        assert_eq!(of("a"), first);
    }
}
