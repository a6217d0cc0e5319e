//! The base URL of a service, parsed once for all requests.

use std::fmt;

use reqwest::Url;

use crate::{Error, server};

/// A base URL: what the paths of operations follow, or an endpoint that is complete.
pub(crate) struct Base {
    text: String,
    /// Its scheme, host and port.
    root: Url,
}

impl Base {
    /// That of a text which is a URL.
    ///
    /// # Errors
    ///
    /// It is none.
    pub(crate) fn new(text: String) -> Result<Self, Error> {
        let root = Url::parse(&text).and_then(|url| url.join("/"));
        let root = root.map_err(|error| Error::configuration(format!("base URL: {error}")))?;
        Ok(Self { text, root })
    }

    /// The URL as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it is plain HTTP to this machine.
    pub(crate) fn is_plain_here(&self) -> bool {
        self.root.scheme() == "http" && server::is_loopback(&self.root)
    }

    /// Parses the URL of a request, which most often begins as this one does. To parse a host takes longer than all of the rest.
    ///
    /// # Errors
    ///
    /// It is no URL.
    pub(crate) fn parse(&self, url: &str) -> Result<Url, impl fmt::Display + use<>> {
        let path = url.strip_prefix(self.root.as_str().trim_end_matches('/'));
        match path.filter(|path| is_absolute(path)) {
            Some(path) => self.root.join(path),
            None => Url::parse(url),
        }
    }
}

/// Whether it is a path from the root on, and nothing else. Two slashes would begin a host; tabs and line breaks count as nothing.
fn is_absolute(path: &str) -> bool {
    let mut bytes = path.bytes();
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'/' | b'\\');
    bytes.next() == Some(b'/') && bytes.next().is_none_or(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is parsed from the root on is what is parsed as a whole.
    #[test]
    fn parses_the_same() {
        let bases = [
            "https://api.example.com/v1",
            "https://api.example.com",
            "http://127.0.0.1:8080",
            "http://[::1]:7/a%20b",
            "https://xn--bcher-kva.example:8443/v1/x",
        ];
        let rests = [
            "/pets/7",
            "",
            "/",
            "//evil.example/x",
            "/\\evil.example/x",
            "/\t/evil.example/x",
            "\t//evil.example/x",
            "/../../a/./b/%2e%2e/c",
            "/a?b=c&d=%2F&e=/../f",
            "?x=//y",
            "/a#b?c",
            "/a ",
            "/a?b ",
            "/a?",
            "/a??b#",
            "/a%2/\u{7f}/\u{1}",
            "/a?b=/\\'\"é",
            "/a\\b/..\\c|d^[e]",
            "/.",
            "/a/%2E%2e",
            "///a",
            "/a b/{c}/é/'\"<>`",
            "/é",
            "@evil.example/x",
            ":99/x",
            ".evil.example/x",
        ];
        for (base, rest) in bases.iter().flat_map(|base| rests.map(|rest| (base, rest))) {
            let text = format!("{base}{rest}");
            let parsed = Base::new((*base).to_owned()).expect("it is a URL").parse(&text);
            assert_eq!(parsed.ok(), Url::parse(&text).ok(), "{text}");
        }
        let base = Base::new("https://a.example".to_owned()).expect("it is a URL");
        for text in ["https://b.example/x", "https://a.example.b.example/x", "http://a.example/x"] {
            assert_eq!(base.parse(text).ok(), Url::parse(text).ok(), "{text}");
        }
    }
}
