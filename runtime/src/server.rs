//! Where a service is: base URLs, and the variables in them.

mod place;

use std::{collections::BTreeMap, net::IpAddr};

use reqwest::Url;

use crate::Error;

/// A variable of a server's URL ([Server Variable Object]).
///
/// [Server Variable Object]: https://spec.openapis.org/oas/v3.0.4.html#server-variable-object
///
/// ```
/// use arazzo_runtime::{HttpBuilder, Variable};
///
/// const REGION: Variable = Variable::new("region", "eu", &["eu", "us"]);
/// const ACCOUNT: Variable = Variable::new("account", "demo", &[]);
///
/// let builder = || HttpBuilder::new("https://{account}.{region}.example.com", &[]).variables(&[REGION, ACCOUNT]);
/// let http = builder().variable(REGION, "us").build()?;
/// assert!(format!("{http:?}").contains("https://demo.us.example.com"));
/// assert!(builder().variable(REGION, "mars").build().is_err());
/// // A part of a host stays one: the rest of the URL would be this host's path.
/// assert!(builder().variable(ACCOUNT, "other.example/").build().is_err());
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    name: &'static str,
    default: &'static str,
    values: &'static [&'static str],
}

impl Variable {
    /// A variable, its default, and the values that it can have; none for any value.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Variable};
    ///
    /// // One of two, and one that may be anything that fits a port.
    /// const REGION: Variable = Variable::new("region", "eu", &["eu", "us"]);
    /// const PORT: Variable = Variable::new("port", "443", &[]);
    ///
    /// let builder = HttpBuilder::new("https://{region}.example.com:{port}", &[]).variables(&[REGION, PORT]);
    /// let http = builder.variable(REGION, "us").variable(PORT, "8443").build()?;
    /// assert!(format!("{http:?}").contains("https://us.example.com:8443"));
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub const fn new(
        name: &'static str,
        default: &'static str,
        values: &'static [&'static str],
    ) -> Self {
        Self { name, default, values }
    }

    /// Whether the description has this value, so that it fits where the variable is.
    fn lists(&self, value: &str) -> bool {
        value == self.default || self.values.contains(&value)
    }

    fn refused(&self, value: &str, expected: &str) -> Error {
        let (name, value) = (self.name, shown(value).escape_debug());
        let message = format!("server variable '{name}' is '{value}'; expected {expected}");
        Error::configuration(message)
    }
}

/// The values of variables that the caller has set.
pub(crate) type Values = BTreeMap<&'static str, String>;

/// Puts a value among others.
pub(crate) fn set(values: &mut Values, variable: Variable, value: String) {
    values.insert(variable.name, value);
}

/// The URL with values in the place of its variables; `described` are those that have a default. A value is put in as it is: what looks
/// like a variable in it is none.
///
/// # Errors
///
/// A value is none of those that the description lists, or cannot stand in its place.
pub(crate) fn fill(url: &str, described: &[Variable], values: &Values) -> Result<String, Error> {
    let parts = parts(url, described);
    let texts = parts.iter().map(|part| part.text(values)).collect::<Result<Vec<_>, _>>()?;
    for (index, (part, value)) in parts.iter().zip(&texts).enumerate() {
        if let Part::Variable(variable) = part
            && !variable.lists(value)
        {
            let (before, after) = (texts[..index].concat(), texts[index + 1..].concat());
            place::check(&before, value, &after, variable.default)
                .map_err(|expected| variable.refused(value, expected))?;
        }
    }
    Ok(texts.concat())
}

/// A part of a URL with variables.
enum Part<'a> {
    Plain(&'a str),
    Variable(&'a Variable),
}

impl<'a> Part<'a> {
    /// What stands there.
    fn text<'v: 'a>(&self, values: &'v Values) -> Result<&'a str, Error> {
        let variable = match self {
            Self::Plain(text) => return Ok(text),
            Self::Variable(variable) => variable,
        };
        let value = values.get(variable.name).map_or(variable.default, String::as_str);
        if variable.values.is_empty() || variable.values.contains(&value) {
            return Ok(value);
        }
        let expected = format!("one of {}", variable.values.join(", "));
        Err(variable.refused(value, &expected))
    }
}

/// A URL in parts. What is in braces and no described variable is plain.
fn parts<'a>(url: &'a str, described: &'a [Variable]) -> Vec<Part<'a>> {
    let (mut parts, mut plain, mut from) = (Vec::new(), 0, 0);
    while let Some(begin) = url[from..].find('{').map(|at| from + at) {
        from = begin + 1;
        let end = url[from..].find('}').map(|at| from + at);
        let variable = |end| described.iter().find(|known| known.name == &url[from..end]);
        if let Some((end, variable)) = end.and_then(|end| Some((end, variable(end)?))) {
            parts.extend([Part::Plain(&url[plain..begin]), Part::Variable(variable)]);
            (plain, from) = (end + 1, end + 1);
        }
    }
    parts.push(Part::Plain(&url[plain..]));
    parts
}

/// Where plain HTTP may go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Plain {
    Everywhere,
    /// To this machine.
    Here,
    /// A proxy of the system could carry it elsewhere.
    Nowhere,
}

impl Plain {
    /// Why it may not go there, if it may not.
    fn refusal(self, url: &Url) -> Option<&'static str> {
        match (self, is_loopback(url)) {
            (Self::Everywhere, _) | (Self::Here, true) => None,
            (Self::Nowhere, true) => Some(
                "expected https, since the client reaches other machines, maybe by a proxy that would carry this to one, \
                 credentials too; give the builder a client() that goes there directly, or call allow_plain_http()",
            ),
            (_, false) => Some(
                "expected https, since anybody on the way could read and change what is sent, credentials too; \
                 call allow_plain_http() on the builder to send it all the same",
            ),
        }
    }
}

/// Checks the URL and takes the slash from its end, since paths begin with one.
pub(crate) fn base_url(text: &str, plain: Plain) -> Result<String, Error> {
    Ok(checked(text, plain, false)?.as_str().trim_end_matches('/').to_owned())
}

/// Checks the URL of an endpoint, which is complete: it may have a query (RFC 6749, 3.2).
pub(crate) fn endpoint(text: &str) -> Result<String, Error> {
    Ok(checked(text, Plain::Here, true)?.into())
}

fn checked(text: &str, plain: Plain, query: bool) -> Result<Url, Error> {
    let shown = shown(text);
    let wrong = |why: &str| Error::configuration(format!("base URL '{shown}': {why}"));
    let url = Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("expected neither user nor password"));
    }
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong("expected http or https"));
    }
    if url.fragment().is_some() || url.query().is_some() && !query {
        let expected =
            if query { "expected no fragment" } else { "expected neither query nor fragment" };
        return Err(wrong(expected));
    }
    let refusal = if url.scheme() == "http" { plain.refusal(&url) } else { None };
    refusal.map_or(Ok(url), |why| Err(wrong(why)))
}

/// The text of an error about a URL. A user, a password or a query may be a secret: they are not repeated.
fn shown(text: &str) -> &str {
    let shown = text.split(['?', '#']).next().unwrap_or_default();
    shown.rsplit_once('@').map_or(shown, |(_, after)| after)
}

/// Whether the host is this machine. Names below `localhost` are what the system's resolver makes of them.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host.strip_suffix('.').unwrap_or(host) == "localhost",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_stays_on_this_machine_unless_allowed() {
        let here = [
            "http://localhost",
            "http://LOCALHOST:80/v1",
            "http://localhost./v1",
            "http://127.0.0.1:8080",
            "http://127.8.9.1/",
            "http://[::1]:7/v1",
            "http://0x7f000001/",
            "https://example.com",
        ];
        for url in here {
            assert!(base_url(url, Plain::Here).is_ok(), "{url}");
            assert_eq!(base_url(url, Plain::Nowhere).is_ok(), url.starts_with("https"), "{url}");
        }
        let elsewhere = [
            "http://example.com/v1",
            "http://localhost.example.com",
            "http://a.localhost:9/x",
            "http://notlocalhost",
            "http://128.0.0.1",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "http://[::2]/",
            "http://[::ffff:10.0.0.1]",
            "http://localhost..",
            "HTTP://example.com",
            "http://127.0.0.1.example.com",
        ];
        for url in elsewhere {
            let error =
                base_url(url, Plain::Here).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(
                error.contains("allow_plain_http()") || error.contains("invalid"),
                "{url}: {error}"
            );
            assert!(base_url(url, Plain::Everywhere).is_ok() || error.contains("invalid"), "{url}");
        }
    }

    #[test]
    fn variables() {
        const REGION: Variable = Variable::new("region", "eu", &["eu", "us"]);
        const ACCOUNT: Variable = Variable::new("account", "demo", &[]);
        let url = "https://{account}.{region}.example.com/v1";
        let mut values = Values::new();
        let filled = |values: &Values| fill(url, &[REGION, ACCOUNT], values);
        assert_eq!(filled(&values).ok().as_deref(), Some("https://demo.eu.example.com/v1"));
        set(&mut values, ACCOUNT, "mine".to_owned());
        set(&mut values, REGION, "us".to_owned());
        assert_eq!(filled(&values).ok().as_deref(), Some("https://mine.us.example.com/v1"));
        set(&mut values, REGION, "mars".to_owned());
        let error = filled(&values).expect_err("mars is no region").to_string();
        assert!(error.contains("'mars'; expected one of eu, us"), "{error}");
    }

    #[test]
    fn values_stay_in_their_places() {
        const HOST: Variable = Variable::new("host", "api.example.com", &[]);
        const PATH: Variable = Variable::new("path", "v1", &["v1", "a?b"]);
        const OPEN: Variable = Variable::new("open", "v1", &[]);
        let filled = |url: &str, values: &[(Variable, &str)]| {
            let mut set = Values::new();
            values
                .iter()
                .for_each(|(name, value)| super::set(&mut set, *name, (*value).to_owned()));
            fill(url, &[HOST, PATH, OPEN], &set).map_err(|error| error.to_string())
        };
        let url = "https://{host}/{open}/{other}/{open}";
        let expected = "https://h:1/{path}/{other}/{path}";
        // What looks like a variable is none.
        assert_eq!(filled(url, &[(HOST, "h:1"), (OPEN, "{path}")]).as_deref(), Ok(expected));
        // What the description lists is its own to say.
        assert_eq!(filled("https://h/{path}", &[(PATH, "a?b")]).as_deref(), Ok("https://h/a?b"));
        assert_eq!(filled("{", &[]).as_deref(), Ok("{"));
        assert_eq!(filled("{}{{host}}{{", &[]).as_deref(), Ok("{}{api.example.com}{{"));
        let error = filled(url, &[(HOST, "user:s3cret@h/x\r")]).expect_err("it is no host");
        assert!(error.contains("server variable 'host' is 'h/x\\r'; expected a host"), "{error}");
        assert!(!error.contains("s3cret"), "{error}");
        let error = filled(url, &[(OPEN, "a\r\nb")]).expect_err("it is no path");
        assert!(error.contains(r"'open' is 'a\r\nb'; expected a path"), "{error}");
    }
}
