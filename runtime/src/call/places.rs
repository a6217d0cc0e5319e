//! Where parameters and credentials of a request travel, besides its path.

use reqwest::header::{HeaderMap, HeaderValue, InvalidHeaderValue};

use crate::{
    Scheme,
    credential::{Carrier, Credential, Place, apart},
    path,
};

/// The query, the headers and the cookies of a request.
#[derive(Default)]
pub(super) struct Places {
    /// The parts between `&`.
    pub(super) query: Vec<String>,
    pub(super) headers: HeaderMap,
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
        let begins = |parts: &[String], name: &str| {
            let begin = format!("{}=", path::encode(name));
            parts.iter().any(|part| part.starts_with(&begin))
        };
        match scheme.place {
            Place::Query(name) => begins(&self.query, name),
            Place::Cookie(name) => begins(&self.cookies, name) || self.has_header("cookie"),
            _ => scheme.header_name().is_some_and(|name| self.has_header(name)),
        }
    }

    /// Whether there is a header of this name; they are few.
    fn has_header(&self, name: &str) -> bool {
        self.headers.keys().any(|key| key.as_str().eq_ignore_ascii_case(name))
    }

    /// Adds a credential, in the place of what has its name: a token that was refused.
    pub(super) fn add(&mut self, credential: &Credential) {
        match &credential.carrier {
            Carrier::Query(pair) => replace(&mut self.query, pair.expose()),
            Carrier::Cookie(pair) => replace(&mut self.cookies, pair.expose()),
            Carrier::Header(name, value) => {
                self.headers.insert(name.clone(), apart(value));
            }
        }
    }

    /// The header `Cookie`, if there are cookies.
    pub(super) fn cookie(&self) -> Option<Result<HeaderValue, InvalidHeaderValue>> {
        if self.cookies.is_empty() {
            return None;
        }
        let given = self.headers.get("cookie").and_then(|value| value.to_str().ok());
        let parts: Vec<&str> =
            given.into_iter().chain(self.cookies.iter().map(String::as_str)).collect();
        let mut header = HeaderValue::from_str(&parts.join("; "));
        if let Ok(header) = &mut header {
            header.set_sensitive(true);
        }
        Some(header)
    }
}

fn replace(parts: &mut Vec<String>, pair: &str) {
    let name = pair.split_inclusive('=').next().unwrap_or(pair);
    parts.retain(|part| !part.starts_with(name));
    parts.push(pair.to_owned());
}
