//! Where parameters and credentials of a request travel, besides its path.

use std::borrow::Cow;

use reqwest::header::{COOKIE, HeaderName, HeaderValue, InvalidHeaderValue};

use crate::{
    Scheme,
    credential::{Carrier, Credential, Place, apart},
    path,
};

/// A name and a value. They are few, and are put into a map only when they are sent.
pub(crate) type Header = (HeaderName, HeaderValue);

/// The query, the headers and the cookies of a request.
#[derive(Default)]
pub(super) struct Places {
    /// The parts between `&`.
    pub(super) query: Vec<String>,
    pub(super) headers: Vec<Header>,
    /// The parts of the header `Cookie`.
    pub(super) cookies: Vec<String>,
}

impl Places {
    /// Those of a path; some descriptions write a query into it.
    pub(super) fn of(query: &str) -> Self {
        let query = query.split('&').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        Self { query, ..Self::default() }
    }

    /// Whether there is something in the place of the credential.
    pub(super) fn has(&self, scheme: &Scheme) -> bool {
        let begin = |name: &str| format!("{}=", path::encode(name));
        match scheme.place {
            Place::Query(name) => has_pair(&self.query, &begin(name)),
            Place::Cookie(name) => self.has_cookie(&begin(name)),
            _ => scheme.header_name().is_some_and(|name| {
                self.headers.iter().any(|(key, _)| key.as_str().eq_ignore_ascii_case(name))
            }),
        }
    }

    fn has_cookie(&self, begin: &str) -> bool {
        has_pair(&self.cookies, begin) || self.has_header(&COOKIE)
    }

    /// Whether there is a header of this name; they are few.
    fn has_header(&self, name: &HeaderName) -> bool {
        self.headers.iter().any(|(key, _)| key == name)
    }

    /// Adds a credential, unless there is something in its place: what the step sets itself wins.
    pub(super) fn add(&mut self, credential: &Credential) {
        let has = match &credential.carrier {
            Carrier::Header(name, _) => self.has_header(name),
            Carrier::Query(pair) => has_pair(&self.query, begin_of(pair.expose())),
            Carrier::Cookie(pair) => self.has_cookie(begin_of(pair.expose())),
        };
        if !has {
            self.put(credential);
        }
    }

    fn put(&mut self, credential: &Credential) {
        match &credential.carrier {
            Carrier::Header(name, value) => self.headers.push((name.clone(), apart(value))),
            Carrier::Query(pair) => self.query.push(pair.expose().clone()),
            Carrier::Cookie(pair) => self.cookies.push(pair.expose().clone()),
        }
    }

    /// Adds a credential in the place of what has its name, such as a token that was refused.
    pub(super) fn replace(&mut self, credential: &Credential) {
        match &credential.carrier {
            Carrier::Query(pair) => remove(&mut self.query, pair.expose()),
            Carrier::Cookie(pair) => remove(&mut self.cookies, pair.expose()),
            Carrier::Header(name, _) => self.headers.retain(|(key, _)| key != name),
        }
        self.put(credential);
    }

    /// Sets a header, in the place of one of its name.
    pub(super) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        match self.headers.iter_mut().find(|(key, _)| *key == name) {
            Some((_, old)) => *old = value,
            None => self.headers.push((name, value)),
        }
    }

    /// The headers, that of the cookies among them.
    ///
    /// # Errors
    ///
    /// What the cookies are cannot stand in a header.
    pub(super) fn all_headers(&self) -> Result<Cow<'_, [Header]>, InvalidHeaderValue> {
        if self.cookies.is_empty() {
            return Ok(Cow::Borrowed(&self.headers));
        }
        let mut headers = self.headers.clone();
        let given = headers.iter().position(|(name, _)| *name == COOKIE);
        let given = given.map(|at| headers.swap_remove(at).1);
        let given = given.as_ref().map(HeaderValue::as_bytes);
        let cookies = self.cookies.iter().map(String::as_bytes);
        let parts: Vec<&[u8]> = given.into_iter().chain(cookies).collect();
        let mut cookie = HeaderValue::from_bytes(&parts.join(&b"; "[..]))?;
        cookie.set_sensitive(true);
        headers.push((COOKIE, cookie));
        Ok(Cow::Owned(headers))
    }
}

/// Whether a part begins so: with a name and `=`.
fn has_pair(parts: &[String], begin: &str) -> bool {
    parts.iter().any(|part| part.starts_with(begin))
}

/// With what a pair begins: its name and `=`.
fn begin_of(pair: &str) -> &str {
    pair.split_inclusive('=').next().unwrap_or(pair)
}

/// Removes what has the name of a pair.
fn remove(parts: &mut Vec<String>, pair: &str) {
    let begin = begin_of(pair);
    parts.retain(|part| !part.starts_with(begin));
}

#[cfg(test)]
mod tests {
    use reqwest::Method;

    use super::*;
    use crate::{HttpBuilder, NoContent, Secret};

    /// A parameter may be a credential.
    #[test]
    fn what_a_header_of_credentials_contains_is_known() {
        let http = HttpBuilder::new("https://api.example.com", &[]).build().expect("it is a URL");
        let call = http.call::<NoContent>("ping", Method::GET, "/");
        let header = Secret::from("Token abc123secret");
        let call = call.header("X-Other", Some(&header));
        assert_eq!(call.request.mask.text("abc123secret"), "abc123secret");
        let call = call.header("authorization", Some(&header));
        assert_eq!(call.request.mask.text("no abc123secret"), "no ***");
    }

    /// What a step sets wins over what its client has; a new token is put beside it.
    #[test]
    fn a_cookie_beside_a_header_of_cookies() {
        let scheme = Scheme::cookie("session", "sid");
        let credential = |text: &str| {
            Credential::new(&scheme, Secret::from(text)).expect("it can stand in a cookie")
        };
        let mut places = Places::default();
        let own = HeaderValue::from_str("theme=dürr").expect("it can stand in a header");
        places.set_header(COOKIE, own);
        places.add(&credential("first"));
        assert!(places.cookies.is_empty() && places.has(&scheme));
        for token in ["second", "third"] {
            places.replace(&credential(token));
            assert_eq!(places.cookies, [format!("sid={token}")]);
        }
        let headers = places.all_headers().expect("they can be sent");
        let all = HeaderValue::from_str("theme=dürr; sid=third").expect("it can stand there");
        assert_eq!(headers[..], [(COOKIE, all)]);
    }
}
