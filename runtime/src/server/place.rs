//! What may stand in the place of a variable in a URL, so that a value stays in its place: one that could end the host would choose
//! who gets the credentials.

use std::net::Ipv6Addr;

const SCHEME: &str = "http or https";
const URL: &str = "an http or https URL without user, query and fragment";
const PORT: &str = "digits, since it is a port";
const LABELS: &str = "letters, digits, '-', '.' and '_', since it is a part of the host";
const HOST: &str = "a host, and a port if need be";
const AFTER_HOST: &str = "what can follow a host: a port, or a path that begins with a slash";
const PATH: &str = "a path without '?', '#', '\\' and control characters";

/// Checks a value that the description does not list, by what is before and after it. The default tells what the description
/// means where that is the end of the host.
///
/// # Errors
///
/// What is expected there.
pub(super) fn check(
    before: &str,
    value: &str,
    after: &str,
    default: &str,
) -> Result<(), &'static str> {
    let is_last = after.is_empty() || after.starts_with('/');
    let (fits, expected) = match before.split_once("://") {
        None if after.starts_with("://") => (is_scheme(&format!("{before}{value}")), SCHEME),
        None => (is_url(&format!("{before}{value}"), is_last), URL),
        Some((_, host)) if host.contains('/') => (is_path(value), PATH),
        Some((_, host)) if host.contains(':') => (is_port(value), PORT),
        Some((_, "")) if is_last => (is_host(value, default.contains('/')), HOST),
        Some((_, "")) if after.starts_with(':') => (is_name(value) || is_ipv6(value), HOST),
        Some(_) if !is_last => (is_name(value), LABELS),
        Some(_) if default.is_empty() || default.starts_with([':', '/']) => {
            (follows_host(value, true), AFTER_HOST)
        }
        Some(_) => (is_host(value, default.contains('/')), HOST),
    };
    if fits { Ok(()) } else { Err(expected) }
}

fn is_scheme(text: &str) -> bool {
    ["http", "https"].iter().any(|scheme| text.eq_ignore_ascii_case(scheme))
}

/// Whether it is a base URL, or what one begins with if more of the host follows.
fn is_url(text: &str, is_whole: bool) -> bool {
    text.split_once("://").is_some_and(|(scheme, rest)| {
        is_scheme(scheme) && if is_whole { is_host(rest, true) } else { is_name(rest) }
    })
}

/// Whether it is a host, perhaps with a port, and with a path where there may be one.
fn is_host(text: &str, has_path: bool) -> bool {
    let end = match text.find(']') {
        Some(bracket) => bracket + 1,
        None => text.find([':', '/']).unwrap_or(text.len()),
    };
    let (host, rest) = text.split_at(end);
    let is_some = !host.is_empty() && (is_name(host) || is_ipv6(host));
    is_some && follows_host(rest, has_path)
}

/// Whether it is a port or a path, both, or nothing.
fn follows_host(text: &str, has_path: bool) -> bool {
    let (port, path) = text.split_at(text.find('/').unwrap_or(text.len()));
    let is_port = port.strip_prefix(':').map_or(port.is_empty(), is_port);
    is_port && (path.is_empty() || has_path && is_path(path))
}

/// Whether it can stand within the name of a host. It may be empty.
fn is_name(text: &str) -> bool {
    text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '.' | '_'))
}

fn is_ipv6(text: &str) -> bool {
    let address = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    address.is_some_and(|address| address.parse::<Ipv6Addr>().is_ok())
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_path(text: &str) -> bool {
    !text.contains(|letter: char| matches!(letter, '?' | '#' | '\\') || letter.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values for a URL with `*` where the variable is.
    fn judge(url: &str, default: &str, values: &[&str], fits: bool) {
        let (before, after) = url.split_once('*').expect("there is a place");
        for value in values {
            assert_eq!(check(before, value, after, default).is_ok(), fits, "{url}: {value:?}");
        }
    }

    #[test]
    fn a_part_of_a_host_stays_one() {
        let url = "https://*.example.com/v1";
        judge(url, "demo", &["mine", "a.b", "A-1_2", "", "münchen"], true);
        let away = [
            "evil.example/",
            "evil.example\\",
            "evil.example?",
            "evil.example#",
            "evil.example:443/x/",
            "evil.example:443",
            "user@evil",
            "user:pw@evil.example/",
            "evil.example%2f",
            "evil.example\n/",
            "a b",
            "[::1]",
            "evil.example\u{ff0f}",
        ];
        judge(url, "demo", &away, false);
        judge("https://api.*.example.com:8080", "eu", &away, false);
        judge("https://api-*:8080", "eu", &["us", "eu.example"], true);
        judge("https://api-*:8080", "eu", &away, false);
    }

    #[test]
    fn a_host_may_have_a_port_and_a_path_if_its_default_has_one() {
        let hosts = ["h", "h.example:8080", "127.0.0.1:1", "[::1]", "[::1]:80"];
        judge("https://*/v1", "example.com", &hosts, true);
        judge("https://*", "example.com", &hosts, true);
        judge("https://*:80/v1", "example.com", &["h", "[::1]", "h.example"], true);
        let away =
            ["", ":80", "h/x", "h:x", "u@h", "h?", "h#", "h\\x", "[::1", "[x]", "[::1]x", "::1"];
        judge("https://*/v1", "example.com", &away, false);
        judge("https://*:80/v1", "example.com", &["h:1", "h/x", "h/", "u@h"], false);
        judge("https://*", "example.com/api", &["h/x", "h:1/x/y", "h"], true);
        judge("https://*", "example.com/api", &["/x", "h/x?y", "h/x#", "h/\\", "u@h/x"], false);
        judge("https://api.*/v1", "example.com", &["h.example", "h.example:80"], true);
        judge("https://api.*/v1", "example.com", &["h.example/x", "u@h"], false);
    }

    #[test]
    fn ports_and_paths() {
        judge("https://h:*/v1", "443", &["8443", ""], true);
        judge("https://h:*/v1", "443", &["8443/x", "80@evil", "x", "٣"], false);
        judge("https://h/*/v1", "v1", &["v2", "a/b", "", "a b", "x@y", "a:b", "é"], true);
        judge("https://h/*/v1", "v1", &["a?b", "a#b", "a\\b", "a\rb", "a\nb", "a\tb", "\0"], false);
        for default in ["", "/v1", ":80"] {
            judge("https://h.example*", default, &["", "/v2", ":81", ":81/v2"], true);
            let away = [".evil.example", "x", "@evil.example", ":80@evil", "/a?b", "\\x"];
            judge("https://h.example*", default, &away, false);
        }
    }

    #[test]
    fn schemes_and_whole_urls() {
        judge("*://h/v1", "https", &["http", "https", "HTTPS"], true);
        judge("*://h/v1", "https", &["https://evil.example/", "ftp", "", "javascript"], false);
        judge("http*://h/v1", "s", &["", "s"], true);
        judge("http*://h/v1", "s", &["s://evil/x", "x"], false);
        let urls =
            ["https://h", "http://127.0.0.1:80", "https://h.example/a/b", "https://[::1]:7/x"];
        judge("*", "https://example.com", &urls, true);
        judge("*/v1", "https://example.com", &urls, true);
        let away = [
            "h.example",
            "https://",
            "https:///h",
            "ftp://h",
            "https://u:p@h",
            "https://h?x",
            "https://h/x#y",
            "https:\\\\h",
            "https://h\\x",
            " https://h",
        ];
        judge("*/v1", "https://example.com", &away, false);
        judge("*.example.com/v1", "https://api", &["https://eu", "http://a.b"], true);
        let away = ["https://evil.example/", "https://evil.example:80", "eu", "https://u@h"];
        judge("*.example.com/v1", "https://api", &away, false);
    }
}
