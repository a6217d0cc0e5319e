//! Credentials: the security schemes of a description.

mod inside;

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};

use self::inside::secret_of_login;
use crate::{Error, Secret, path::encode};

pub(crate) use self::inside::inside;

/// A security scheme of an OpenAPI description ([Security Scheme Object]).
///
/// [Security Scheme Object]: https://spec.openapis.org/oas/v3.0.4.html#security-scheme-object
///
/// ```
/// use arazzo_runtime::{HttpBuilder, Scheme};
///
/// // What a printed client has of its description.
/// const KEY: Scheme = Scheme::header("api_key", "X-API-Key");
/// const LOGIN: Scheme = Scheme::basic("login");
///
/// let http = HttpBuilder::new("https://api.example.com", &[])
///     .credential(KEY, "k3y")
///     .basic(LOGIN, "ann", "s3cret")
///     .build()?;
/// assert!(format!("{http:?}").ends_with(r#"credentials: ["api_key", "login"] }"#));
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name under `components/securitySchemes`.
    pub name: &'static str,
    /// Where the credential travels.
    pub place: Place,
}

/// Where a credential travels.
///
/// ```
/// use arazzo_runtime::{Place, Scheme};
///
/// assert_eq!(Scheme::query("key", "api_key").place, Place::Query("api_key"));
/// assert_eq!(Scheme::cookie("session", "sid").place, Place::Cookie("sid"));
/// assert_eq!(Scheme::authorization("hawk").place, Place::Authorization);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// `type: apiKey, in: header`: the header of this name is the credential.
    Header(&'static str),
    /// `type: apiKey, in: query`: the query parameter of this name is the credential.
    Query(&'static str),
    /// `type: apiKey, in: cookie`: the cookie of this name is the credential.
    Cookie(&'static str),
    /// `type: http, scheme: bearer`, `oauth2` and `openIdConnect`: `Authorization: Bearer …`.
    Bearer,
    /// `type: http, scheme: basic`: `Authorization: Basic …`, of a user and a password.
    Basic,
    /// Any other `type: http`: the credential is the whole of `Authorization`.
    Authorization,
}

impl Scheme {
    /// An `apiKey` scheme in a header.
    ///
    /// ```
    /// use arazzo_runtime::{Place, Scheme};
    ///
    /// // X-API-Key: k3y
    /// const KEY: Scheme = Scheme::header("key", "X-API-Key");
    /// assert_eq!((KEY.name, KEY.place), ("key", Place::Header("X-API-Key")));
    /// ```
    pub const fn header(name: &'static str, header: &'static str) -> Self {
        Self { name, place: Place::Header(header) }
    }

    /// An `apiKey` scheme in the query.
    ///
    /// ```
    /// use arazzo_runtime::{Place, Scheme};
    ///
    /// // ?api_key=k3y
    /// const KEY: Scheme = Scheme::query("key", "api_key");
    /// assert_eq!((KEY.name, KEY.place), ("key", Place::Query("api_key")));
    /// ```
    pub const fn query(name: &'static str, parameter: &'static str) -> Self {
        Self { name, place: Place::Query(parameter) }
    }

    /// An `apiKey` scheme in a cookie.
    ///
    /// ```
    /// use arazzo_runtime::{Place, Scheme};
    ///
    /// // Cookie: sid=k3y
    /// const KEY: Scheme = Scheme::cookie("key", "sid");
    /// assert_eq!((KEY.name, KEY.place), ("key", Place::Cookie("sid")));
    /// ```
    pub const fn cookie(name: &'static str, cookie: &'static str) -> Self {
        Self { name, place: Place::Cookie(cookie) }
    }

    /// A scheme whose credential is a bearer token.
    ///
    /// ```
    /// use arazzo_runtime::{Place, Scheme};
    ///
    /// // Authorization: Bearer t0ken
    /// const OAUTH: Scheme = Scheme::bearer("oauth");
    /// assert_eq!(OAUTH.place, Place::Bearer);
    /// ```
    pub const fn bearer(name: &'static str) -> Self {
        Self { name, place: Place::Bearer }
    }

    /// An `http` scheme of kind `basic`.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Place, Scheme};
    ///
    /// // Authorization: Basic YW5uOnMzY3JldA==
    /// const LOGIN: Scheme = Scheme::basic("login");
    /// assert_eq!(LOGIN.place, Place::Basic);
    /// let http = HttpBuilder::new("https://api.example.com", &[]).basic(LOGIN, "ann", "s3cret").build()?;
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub const fn basic(name: &'static str) -> Self {
        Self { name, place: Place::Basic }
    }

    /// An `http` scheme of any other kind.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Place, Scheme};
    ///
    /// // Authorization: ApiKey k3y
    /// const KEY: Scheme = Scheme::authorization("key");
    /// assert_eq!(KEY.place, Place::Authorization);
    /// let http = HttpBuilder::new("https://api.example.com", &[]).credential(KEY, "ApiKey k3y").build()?;
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub const fn authorization(name: &'static str) -> Self {
        Self { name, place: Place::Authorization }
    }

    /// The header that carries the credential, if one does.
    pub(crate) const fn header_name(&self) -> Option<&'static str> {
        match self.place {
            Place::Header(header) => Some(header),
            Place::Bearer | Place::Basic | Place::Authorization => Some("authorization"),
            Place::Query(_) | Place::Cookie(_) => None,
        }
    }
}

/// A credential, ready to be sent.
pub(crate) struct Credential {
    pub(crate) carrier: Carrier,
    /// What must not be shown of it.
    pub(crate) secrets: Vec<Secret<String>>,
}

/// The part of a request that carries a credential.
pub(crate) enum Carrier {
    Header(HeaderName, HeaderValue),
    /// `name=value`
    Query(Secret<String>),
    /// `name=value`
    Cookie(Secret<String>),
}

impl Carrier {
    /// The part with a text that is ready to stand there.
    ///
    /// # Errors
    ///
    /// It cannot.
    fn new(scheme: &Scheme, text: &Secret<String>) -> Result<Self, Error> {
        let pair = |name| Secret::from(format!("{}={}", encode(name), text.expose()));
        let refused = |place| {
            let message = format!("the credential '{}' cannot stand in a {place}", scheme.name);
            Err(Error::configuration(message))
        };
        let ends_cookie = |c: char| c == ';' || c == ',' || c.is_whitespace();
        match (scheme.place, scheme.header_name()) {
            (Place::Query(name), _) => Ok(Self::Query(pair(name))),
            (Place::Cookie(name), _) => match text.expose().contains(ends_cookie)
                || HeaderValue::from_str(text.expose()).is_err()
            {
                true => refused("cookie"),
                false => Ok(Self::Cookie(pair(name))),
            },
            (_, name) => match (name.and_then(header_name), sensitive(text.expose().as_bytes())) {
                (Some(name), Some(value)) => Ok(Self::Header(name, value)),
                _ => refused("header"),
            },
        }
    }
}

/// The name of a header; it shares the text where that is in lower case.
fn header_name(text: &'static str) -> Option<HeaderName> {
    let name = HeaderName::try_from(text).ok()?;
    Some(if name.as_str() == text { HeaderName::from_static(text) } else { name })
}

/// The value of a header that is never shown.
fn sensitive(bytes: &[u8]) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::copy_from_slice(bytes)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// The same in memory of its own: a request is copied on its way, and threads that share a value would wait for each other each time.
pub(crate) fn apart(value: &HeaderValue) -> HeaderValue {
    sensitive(value.as_bytes()).unwrap_or_else(|| value.clone())
}

impl Credential {
    /// A credential for the place of a scheme.
    ///
    /// # Errors
    ///
    /// It cannot stand there.
    pub(crate) fn new(scheme: &Scheme, secret: Secret<String>) -> Result<Self, Error> {
        let text = match scheme.place {
            Place::Bearer => Secret::from(format!("Bearer {}", secret.expose())),
            Place::Query(_) => Secret::from(encode(secret.expose())),
            // The text of an API key is what the service gave out: it is not encoded (RFC 6265, 4.1.1).
            _ => secret.clone(),
        };
        let carrier = Carrier::new(scheme, &text)?;
        let mut secrets = vec![secret];
        match scheme.place {
            Place::Query(_) => secrets.push(text),
            Place::Authorization => secrets.extend(inside(text.expose())),
            Place::Header(name) if name.eq_ignore_ascii_case(AUTHORIZATION.as_str()) => {
                secrets.extend(inside(text.expose()));
            }
            _ => {}
        }
        Ok(Self { carrier, secrets })
    }

    /// The credential of `Authorization: Basic` (RFC 7617).
    ///
    /// # Errors
    ///
    /// There is a colon in the user, which would begin the password.
    pub(crate) fn basic(
        scheme: &Scheme,
        user: &str,
        password: Secret<String>,
    ) -> Result<Self, Error> {
        if user.contains(':') {
            let message = format!("the user of the credential '{}' has a colon", scheme.name);
            return Err(Error::configuration(message));
        }
        let pair = Secret::from(format!("{user}:{}", password.expose()));
        let encoded = Secret::from(STANDARD.encode(pair.expose()));
        let text = Secret::from(format!("Basic {}", encoded.expose()));
        let secret = secret_of_login(user, password.expose()).into();
        Ok(Self { carrier: Carrier::new(scheme, &text)?, secrets: vec![secret, encoded] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_sent() {
        let cookie = Scheme::cookie("session", "sid");
        assert!(Credential::new(&cookie, "a; b=c".into()).is_err());
        assert!(Credential::new(&Scheme::bearer("token"), "a\nb".into()).is_err());
        assert!(Credential::basic(&Scheme::basic("login"), "a:b", "c".into()).is_err());
    }

    #[test]
    fn secrets_behind_the_word_of_a_scheme() {
        let whole = Scheme::authorization("whole");
        let of = |scheme: &Scheme, text: &'static str| {
            let credential = Credential::new(scheme, text.into()).expect("it can be sent");
            let secrets = credential.secrets.iter().map(|secret| secret.expose().clone());
            secrets.filter(|secret| secret != text).collect::<Vec<_>>()
        };
        assert_eq!(of(&whole, "Token abc123secret"), ["abc123secret"]);
        assert_eq!(of(&Scheme::header("key", "authorization"), "Bearer  abc= "), ["abc="]);
        assert_eq!(of(&whole, "abc123secret"), [""; 0]);
        assert_eq!(of(&Scheme::header("key", "X-Key"), "Token abc"), [""; 0]);
        assert_eq!(of(&Scheme::bearer("key"), "Token abc"), [""; 0]);
        assert_eq!(of(&whole, "Token token=abc123"), ["token=abc123", "abc123"]);
        let several = r#"Token id="anna" , Token="a, \"b\"", headers="date;host", n=1,sig=,apiKey=k3yk3y; v=1"#;
        let rest = several.split_once(' ').expect("it has several words").1;
        assert_eq!(of(&whole, several), [rest, "a, \"b\"", "k3yk3y"]);
        let shared = "SharedAccessSignature sr=uri&sig=abcdef&se=1";
        assert_eq!(of(&whole, shared), ["sr=uri&sig=abcdef&se=1", "abcdef"]);
        // What is in much that is no secret is none by itself.
        assert_eq!(of(&whole, "Key 7"), [""; 0]);
        let login = "Basic YW5uOnMzY3JldDox";
        assert_eq!(of(&whole, login), ["YW5uOnMzY3JldDox", "s3cret:1"]);
        // "ann:", whose password is empty.
        assert_eq!(of(&whole, "basic YW5uOg=="), ["YW5uOg==", "ann"]);
    }
}
