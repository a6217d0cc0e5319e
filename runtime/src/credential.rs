//! Credentials: the security schemes of a description.

use reqwest::header::HeaderValue;

use crate::{Error, Secret, path::encode};

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
    pub const fn header(name: &'static str, header: &'static str) -> Self {
        Self { name, place: Place::Header(header) }
    }

    /// An `apiKey` scheme in the query.
    pub const fn query(name: &'static str, parameter: &'static str) -> Self {
        Self { name, place: Place::Query(parameter) }
    }

    /// An `apiKey` scheme in a cookie.
    pub const fn cookie(name: &'static str, cookie: &'static str) -> Self {
        Self { name, place: Place::Cookie(cookie) }
    }

    /// A scheme whose credential is a bearer token.
    pub const fn bearer(name: &'static str) -> Self {
        Self { name, place: Place::Bearer }
    }

    /// An `http` scheme of kind `basic`.
    pub const fn basic(name: &'static str) -> Self {
        Self { name, place: Place::Basic }
    }

    /// An `http` scheme of any other kind.
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
    /// What stands in its header, in the query or in the cookie, without the name.
    pub(crate) text: Secret<String>,
    /// What must not be shown of it.
    pub(crate) secrets: Vec<Secret<String>>,
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
        let in_cookie = matches!(scheme.place, Place::Cookie(_));
        let ends_cookie = |c: char| c == ';' || c == ',' || c.is_whitespace();
        if HeaderValue::from_str(text.expose()).is_err()
            || in_cookie && text.expose().contains(ends_cookie)
        {
            let place = if in_cookie { "cookie" } else { "header" };
            let message = format!("the credential '{}' cannot stand in a {place}", scheme.name);
            return Err(Error::configuration(message));
        }
        let mut secrets = vec![secret];
        if matches!(scheme.place, Place::Query(_)) {
            secrets.push(text.clone());
        }
        Ok(Self { text, secrets })
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
        let encoded = Secret::from(base64(pair.expose().as_bytes()));
        let text = Secret::from(format!("Basic {}", encoded.expose()));
        // Some services take a token as the user, and no password.
        let user = Secret::from(user).clone();
        let secrets = match password.expose().is_empty() {
            true => vec![user, encoded],
            false => vec![password, encoded],
        };
        Ok(Self { text, secrets })
    }
}

/// Base64 with padding (RFC 4648, 4).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * index) & 63) as usize];
            text.push(if index > group.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_as_in_the_rfc() {
        for (text, expected) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
            ("Aladdin:open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ] {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }

    #[test]
    fn what_cannot_be_sent() {
        let cookie = Scheme::cookie("session", "sid");
        assert!(Credential::new(&cookie, "a; b=c".into()).is_err());
        assert!(Credential::new(&Scheme::bearer("token"), "a\nb".into()).is_err());
        assert!(Credential::basic(&Scheme::basic("login"), "a:b", "c".into()).is_err());
    }
}
