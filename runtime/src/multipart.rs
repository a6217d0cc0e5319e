//! Bodies of type `multipart/form-data` (RFC 7578).

use crate::tree::Tree;

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
}

impl Part {
    /// A part of a content type.
    pub const fn new(name: &'static str, content_type: &'static str) -> Self {
        Self { name, content_type, file: false }
    }

    /// A part that is a file: it has a file name, without which many services take it for a text.
    pub const fn file(name: &'static str, content_type: &'static str) -> Self {
        Self { name, content_type, file: true }
    }
}

/// The bytes of a body, and the boundary between its parts; `None` for a value that is no object.
pub(crate) fn multipart(value: &Tree, parts: &[Part]) -> Option<(Vec<u8>, String)> {
    let Tree::Object(entries) = value else { return None };
    let mut sections: Vec<(String, String)> = Vec::new();
    for (name, value) in entries {
        let part = parts.iter().find(|part| part.name == name);
        let is_json = part.is_some_and(|part| part.content_type.ends_with("json"));
        match value {
            Tree::Null => {}
            // Each item is a part of the same name (RFC 7578, 4.3).
            Tree::List(items) if !is_json => {
                sections.extend(items.iter().map(|item| section(name, item, part)));
            }
            value => sections.push(section(name, value, part)),
        }
    }
    let boundary = boundary(&sections);
    let mut body = String::new();
    for (head, content) in &sections {
        body.push_str(&format!("--{boundary}\r\n{head}\r\n{content}\r\n"));
    }
    body.push_str(&format!("--{boundary}--\r\n"));
    Some((body.into_bytes(), boundary))
}

/// The headers and the content of a part.
fn section(name: &str, value: &Tree, part: Option<&Part>) -> (String, String) {
    let name = quoted(name);
    let mut head = format!("Content-Disposition: form-data; name=\"{name}\"");
    if part.is_some_and(|part| part.file) {
        head.push_str(&format!("; filename=\"{name}\""));
    }
    head.push_str("\r\n");
    // The default of an object is JSON (OpenAPI, Encoding Object).
    let default = (!value.is_scalar()).then_some("application/json");
    let content_type = part.map(|part| part.content_type).or(default);
    if let Some(content_type) = content_type {
        head.push_str(&format!("Content-Type: {content_type}\r\n"));
    }
    let json = content_type.is_some_and(|content_type| content_type.ends_with("json"));
    let content = match value {
        // An object or a list that is text already, as a whole body may be.
        Tree::Text(text) if text.trim_start().starts_with(['{', '[']) => text.clone(),
        value if json => value.json(),
        value => value.text().into_owned(),
    };
    (head, content)
}

/// A name between quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// A line that no part contains. The same parts have the same one.
fn boundary(sections: &[(String, String)]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in sections.iter().flat_map(|(_, content)| content.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    loop {
        let boundary = format!("part-{hash:016x}");
        if !sections.iter().any(|(_, content)| content.contains(&boundary)) {
            return boundary;
        }
        hash = hash.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        let json = r#"{"title":"a","tags":["x",2],"meta":{"k":1},"photo":"PNG","none":null}"#;
        let tree = serde_json::from_str(json).expect("it is JSON");
        let (body, boundary) =
            multipart(&tree, &[Part::file("photo", "image/png")]).expect("it is an object");
        let body = String::from_utf8(body).expect("it is text");
        let part =
            |head: &str, content: &str| format!("--{boundary}\r\n{head}\r\n\r\n{content}\r\n");
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
            format!("--{boundary}--\r\n"),
        ];
        assert_eq!(body, expected.concat());
    }

    #[test]
    fn no_part_contains_the_boundary() {
        let of = |text: &str| boundary(&[(String::new(), text.to_owned())]);
        let first = of("a");
        assert_ne!(of(&format!("{first} {}", of(&first))), first);
        assert_eq!(of("a"), first);
    }
}
