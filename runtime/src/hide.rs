//! Secrets in URLs, headers and bodies: how they may be spelled there, and what stands in their place.

use std::borrow::Cow;

use reqwest::header::{HeaderName, HeaderValue};
#[cfg(feature = "har")]
use serde_json::{Value, json};

use crate::{mask::Mask, path, response::shown, secret::MASK};

/// The media type of forms.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// A URL without secrets in its path, its query and its fragment, and without a user.
pub(crate) fn url(url: &str, mask: &Mask) -> String {
    if let Some((before, fragment)) = url.split_once('#') {
        return format!("{}#{}", self::url(before, mask), query(fragment, mask));
    }
    if let Some((before, after)) = url.split_once('?') {
        return format!("{}?{}", self::url(before, mask), query(after, mask));
    }
    let shown = mask.text(url);
    let segments: Vec<_> = shown.split('/').map(|part| hidden(part, mask)).collect();
    let shown = segments.join("/");
    let authority = shown.split_once("//").and_then(|(scheme, rest)| {
        let end = rest.find('/').unwrap_or(rest.len());
        let user = rest[..end].rfind('@')?;
        Some(format!("{scheme}//{MASK}{}", &rest[user..]))
    });
    authority.unwrap_or(shown)
}

/// The URLs in a header of links (RFC 8288) without their secrets.
fn links(text: &str, mask: &Mask) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, (link, after))) =
        rest.split_once('<').and_then(|(before, from)| Some((before, from.split_once('>')?)))
    {
        shown.extend([&*mask.text(before), "<", &*url(link, mask), ">"]);
        rest = after;
    }
    shown + &mask.text(rest)
}

/// A query, or a form, without secrets.
pub(crate) fn query(text: &str, mask: &Mask) -> String {
    let part = |part: &str| match part.split_once('=') {
        Some((name, _)) if is_secret(&path::decode(name), mask) => {
            format!("{}={MASK}", hidden(name, mask))
        }
        Some((name, value)) => format!("{}={}", hidden(name, mask), hidden(value, mask)),
        None => hidden(part, mask).into_owned(),
    };
    let text = mask.text(text);
    let parts: Vec<String> = text.split('&').map(part).collect();
    parts.join("&")
}

/// The pairs of a query or a form, decoded and without secrets.
#[cfg(feature = "har")]
pub(crate) fn pairs(text: &str, mask: &Mask) -> Vec<Value> {
    let parts = text.split('&').filter(|part| !part.is_empty());
    let pairs = parts.map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let name = path::decode(name);
        let value = match is_secret(&name, mask) {
            true => MASK.to_owned(),
            false => mask.text(&path::decode(value)),
        };
        json!({ "name": mask.text(&name), "value": value })
    });
    pairs.collect()
}

/// The value of a header; a mask for one that is a credential or carries secrets.
pub(crate) fn header(name: &HeaderName, value: &HeaderValue, mask: &Mask) -> String {
    match (value.is_sensitive(), name.as_str()) {
        (true, _) | (_, "cookie" | "proxy-authorization") => MASK.to_owned(),
        (_, "location" | "content-location" | "referer") => {
            url(&String::from_utf8_lossy(value.as_bytes()), mask)
        }
        (_, "link") => links(&String::from_utf8_lossy(value.as_bytes()), mask),
        _ => shown(name, value, mask),
    }
}

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A body without secrets, if it is JSON whatever it is called, or JSON in each line, or text and called so. What is called JSON and is
/// none may have a secret under any name.
pub(crate) fn text(bytes: &[u8], media_type: &str, mask: &Mask) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(json) = mask.json(bytes) {
        return Some(json);
    }
    let essence = essence(media_type);
    let is_text = essence.starts_with("text/")
        || ["json", "xml", "yaml", "javascript"].iter().any(|kind| essence.ends_with(kind))
        || essence == FORM;
    if !is_text {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    if essence.ends_with("json") {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let lines: Vec<_> = lines.map(|line| mask.json(line.as_bytes())).collect::<Option<_>>()?;
        return Some(lines.join("\n"));
    }
    Some(match essence == FORM {
        true => query(text, mask),
        false => mask.text(text),
    })
}

fn is_secret(name: &str, mask: &Mask) -> bool {
    mask.hides(name) || name.to_ascii_lowercase().ends_with("token")
}

/// A part of a URL; as it is, unless there is a secret in what it means.
fn hidden<'a>(part: &'a str, mask: &Mask) -> Cow<'a, str> {
    let meant = path::decode(part);
    let shown = mask.text(&meant);
    match shown == meant {
        true => Cow::Borrowed(part),
        false => Cow::Owned(path::encode_some(&shown, b"*:@")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Response, error::Operation};

    /// `Debug` is no place for what a redirect carries on.
    #[test]
    fn headers_that_are_urls() {
        let location =
            [("location", "https://other.example/cb?access_token=AT&at=k%2B3%2Fy&page=2")];
        let mut mask = Mask::default();
        mask.learn("k+3/y".into());
        for (link, shown) in [
            (
                "https://cb/#access_token=AT&token_type=bearer",
                "https://cb/#access_token=***&token_type=bearer",
            ),
            ("https://user:pass@cb/a/b", "https://***@cb/a/b"),
            ("/cb/a@b", "/cb/a@b"),
        ] {
            assert_eq!(url(link, &mask), shown);
        }
        let next = r#"<https://x/?access_token=AT>; rel="next", <https://x/k+3/y>; rel="it""#;
        let shown = r#"<https://x/?access_token=***>; rel="next", <https://x/***>; rel="it""#;
        assert_eq!(links(next, &mask), shown);
        let answer = Response::made(Operation::default(), mask, 302, &location, Vec::new());
        let shown = "https://other.example/cb?access_token=***&at=***&page=2";
        assert!(format!("{answer:?}").contains(shown), "{answer:?}");
    }

    #[test]
    fn what_is_called_json_is_looked_at_as_such() {
        let text = |body: &str| text(body.as_bytes(), "application/json", &Mask::default());
        assert_eq!(text("{\"pin\":1}\n").as_deref(), Some(r#"{"pin":"***"}"#));
        let lines = "{\"pin\":1}\n\n{\"name\":\"Rex\"}\r\n";
        assert_eq!(text(lines).as_deref(), Some("{\"pin\":\"***\"}\n{\"name\":\"Rex\"}"));
        assert_eq!(text(r#"{"pin":"1234"} trailing"#), None);
    }

    #[cfg(feature = "har")]
    #[test]
    fn urls() {
        let mut mask = Mask::new(&["mine"], Vec::new());
        mask.learn("a b/c".into());
        for (text, shown) in [
            ("http://h:1/v1/a%20b%2Fc/x?q=1&r", "http://h:1/v1/***/x?q=1&r"),
            ("http://h/a%20b%2fc", "http://h/***"),
            ("http://h/a%20b/c/d", "http://h/a%20b/c/d"),
            ("http://h/x?q=%61+b%2Fc.&mine=7&api_key=8", "http://h/x?q=***.&mine=***&api_key=***"),
            ("http://h/%?%=%zz&accessToken=1", "http://h/%?%=%zz&accessToken=***"),
        ] {
            assert_eq!(url(text, &mask), shown);
        }
        let expected =
            [json!({"name": "q", "value": "***."}), json!({"name": "mine", "value": "***"})];
        assert_eq!(pairs("q=a+b%2fc.&mine=7", &mask), expected);
    }
}
