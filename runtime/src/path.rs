//! Paths: a template filled with values that cannot leave their place.

use std::{borrow::Cow, fmt::Write as _, ops::Range};

use memchr::memchr;

use crate::ErrorKind;

/// Why a path value was refused.
const DOTS: &str = "'.' and '..' would reach another path";
const EMPTY: &str = "an empty value would reach another path";

/// Percent-encodes everything but the unreserved characters of RFC 3986.
///
/// A space becomes `%20`, never `+`.
pub(crate) fn encode(text: &str) -> String {
    encode_some(text, b"")
}

/// The same of a text that is not needed any more; most values of paths stay as they are.
pub(crate) fn encoded(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.bytes().all(is_unreserved) { text } else { Cow::Owned(encode(&text)) }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// The same, with more bytes that stay as they are.
pub(crate) fn encode_some(text: &str, kept: &[u8]) -> String {
    let stays = |byte: u8| is_unreserved(byte) || kept.contains(&byte);
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if stays(byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// Percent-decoded, `+` as a space.
pub(crate) fn decode(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let escaped = || {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            u8::from_str_radix(digits, 16).ok()
        };
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => match escaped() {
                Some(byte) => {
                    bytes.push(byte);
                    rest = &after[2..];
                }
                None => bytes.push(b'%'),
            },
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Puts a text that is percent-encoded where the template of a path says `{name}`; the template is what follows the root of the URL.
pub(crate) fn fill(
    url: &mut String,
    root: usize,
    name: &str,
    value: &str,
) -> Result<(), ErrorKind> {
    if value.is_empty() {
        return Err(refused(name, EMPTY));
    }
    let mut from = root;
    while let Some(place) = place(&url[from..], name) {
        url.replace_range(from + place.start..from + place.end, value);
        from += place.start + value.len();
    }
    // Only whole segments are dangerous: `{a}.json` may well hold a dot. A value with something else makes none.
    let may_be_dots = value.bytes().all(|byte| matches!(byte, b'.' | b'%' | b'2' | b'E' | b'e'));
    if may_be_dots && url[root..].split('/').any(is_dots) {
        return Err(refused(name, DOTS));
    }
    Ok(())
}

/// Whether a segment leads elsewhere. A template may have written a dot as `%2e`, which is one for URLs.
fn is_dots(segment: &str) -> bool {
    let mut rest = segment;
    let mut dots = 0;
    while !rest.is_empty() {
        let encoded = rest.get(..3).filter(|start| start.eq_ignore_ascii_case("%2e"));
        let Some(after) = rest.strip_prefix('.').or(encoded.map(|_| &rest[3..])) else {
            return false;
        };
        (rest, dots) = (after, dots + 1);
    }
    matches!(dots, 1 | 2)
}

/// The first place of the name.
fn place(template: &str, name: &str) -> Option<Range<usize>> {
    let mut begin = 0;
    loop {
        begin += memchr(b'{', &template.as_bytes()[begin..])?;
        let place = template[begin + 1..].strip_prefix(name);
        if place.is_some_and(|place| place.starts_with('}')) {
            return Some(begin..begin + name.len() + 2);
        }
        begin += 1;
    }
}

fn refused(name: &str, reason: &'static str) -> ErrorKind {
    ErrorKind::RefusedValue { name: name.to_owned(), reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(value: &str) -> Result<String, ErrorKind> {
        let mut path = "/sims/{sim_id}/tags".to_owned();
        let value = encode(value);
        assert_eq!(encoded(Cow::Borrowed(&value)), encode(&value));
        fill(&mut path, 0, "sim_id", &value).map(|()| path)
    }

    #[test]
    fn encodes() {
        assert_eq!(path("a/b ?#%").as_deref(), Ok("/sims/a%2Fb%20%3F%23%25/tags"));
        assert_eq!(path("a+b&日").as_deref(), Ok("/sims/a%2Bb%26%E6%97%A5/tags"));
        assert_eq!(path("%2E%2E").as_deref(), Ok("/sims/%252E%252E/tags"));
    }

    /// What comes before the path stays as it is.
    #[test]
    fn fills_each_place_of_the_path() {
        let mut url = "https://{a}.example/{a}/{b}{a}{".to_owned();
        let root = "https://{a}.example".len();
        for (name, value) in [("a", "1"), ("b", "22"), ("c", "3")] {
            fill(&mut url, root, name, value).expect("it can stand there");
        }
        assert_eq!(url, "https://{a}.example/1/221{");
    }

    #[test]
    fn refuses_what_reaches_elsewhere() {
        for value in ["", ".", ".."] {
            assert!(matches!(path(value), Err(ErrorKind::RefusedValue { .. })), "{value:?}");
        }
        for template in ["/%2e{a}/b", "/%2E{a}", "/{a}%2e/b"] {
            assert!(fill(&mut template.into(), 0, "a", ".").is_err(), "{template}");
            assert!(fill(&mut template.into(), 0, "a", "..").is_ok(), "{template}");
        }
    }
}
