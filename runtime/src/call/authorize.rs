//! Credentials of a request: which alternative, and where each goes.

use std::sync::Arc;

use reqwest::header::HeaderValue;

use super::Request;
use crate::{
    Error, ErrorKind, Scheme, Secret,
    credential::{Carrier, Credential, Place, apart},
    path,
};

/// A scheme, and the token that was sent for it.
pub(super) type Sent = (Scheme, Secret<String>);

impl Request {
    /// Adds the credentials of the first alternative whose places are filled or can be. Done again, it changes nothing.
    pub(super) fn authorize(&mut self) {
        let has = |scheme: &Scheme| {
            let http = &self.http.0;
            http.credentials.contains_key(scheme.name)
                || http.tokens.contains_key(scheme.name)
                || self.is_supplied(scheme)
        };
        let Some(schemes) = self.security.iter().find(|schemes| schemes.iter().all(has)) else {
            let missing = self.security.iter().flat_map(|schemes| schemes.iter()).find(|s| !has(s));
            if let Some(missing) = missing {
                self.wrong.get_or_insert(ErrorKind::MissingCredential { scheme: missing.name });
            }
            return;
        };
        // Done again, there is nothing to add.
        self.security = &[];
        let http = Arc::clone(&self.http.0);
        for scheme in *schemes {
            // What the step sets itself wins.
            if self.is_supplied(scheme) {
                continue;
            }
            match http.credentials.get(scheme.name) {
                Some(credential) => self.add(credential),
                None => self.tokens.push(*scheme),
            }
        }
    }

    /// Whether there is something in the place of the credential.
    fn is_supplied(&self, scheme: &Scheme) -> bool {
        let begins = |parts: &[String], name: &str| {
            let begin = format!("{}=", path::encode(name));
            parts.iter().any(|part| part.starts_with(&begin))
        };
        match scheme.place {
            Place::Query(name) => begins(&self.query, name),
            Place::Cookie(name) => {
                begins(&self.cookies, name) || self.has_header("cookie")
            }
            _ => {
                scheme.header_name().is_some_and(|name| self.has_header(name))
                    || self.tokens.contains(scheme)
            }
        }
    }

    /// Whether there is a header of this name; they are few.
    fn has_header(&self, name: &str) -> bool {
        self.headers.keys().any(|key| key.as_str().eq_ignore_ascii_case(name))
    }

    fn add(&mut self, credential: &Credential) {
        credential.secrets.iter().for_each(|secret| self.mask.learn_copy(secret));
        match &credential.carrier {
            Carrier::Query(pair) => replace(&mut self.query, pair.expose()),
            Carrier::Cookie(pair) => replace(&mut self.cookies, pair.expose()),
            Carrier::Header(name, value) => {
                self.headers.insert(name.clone(), apart(value));
            }
        }
    }

    /// Adds the tokens of the schemes that have a source.
    pub(super) async fn add_tokens(&mut self) -> Result<Vec<Sent>, Error> {
        let mut sent = Vec::new();
        for scheme in self.tokens.clone() {
            sent.push((scheme, self.add_token(scheme, None).await?));
        }
        Ok(sent)
    }

    /// Adds new tokens in the place of those that were refused.
    pub(super) async fn renew_tokens(&mut self, refused: Vec<Sent>) -> Result<(), Error> {
        for (scheme, token) in refused {
            self.add_token(scheme, Some(&token)).await?;
        }
        Ok(())
    }

    async fn add_token(
        &mut self,
        scheme: Scheme,
        refused: Option<&Secret<String>>,
    ) -> Result<Secret<String>, Error> {
        let http = self.http.clone();
        let Some(tokens) = http.0.tokens.get(scheme.name) else {
            let kind = ErrorKind::MissingCredential { scheme: scheme.name };
            return Err(Error::new(kind, &self.operation));
        };
        let failed = |error, call: &Self| Error::token(scheme.name, error, &call.operation);
        let token =
            tokens.get(refused, &*http.0.clock).await.map_err(|error| failed(error, self))?;
        let credential =
            Credential::new(&scheme, token.clone()).map_err(|error| failed(error.into(), self))?;
        self.add(&credential);
        Ok(token)
    }

    /// The header `Cookie`.
    pub(super) fn cookie_header(&self) -> Result<HeaderValue, Error> {
        let given = self.headers.get("cookie").and_then(|value| value.to_str().ok());
        let parts: Vec<&str> =
            given.into_iter().chain(self.cookies.iter().map(String::as_str)).collect();
        let mut header = HeaderValue::from_str(&parts.join("; ")).map_err(|_| {
            let reason = "it cannot stand in a header";
            let kind = ErrorKind::RefusedValue { name: "Cookie".to_owned(), reason };
            Error::new(kind, &self.operation)
        })?;
        header.set_sensitive(true);
        Ok(header)
    }
}

/// Adds `name=value`, in the place of what has that name: a token that was refused.
fn replace(parts: &mut Vec<String>, pair: &str) {
    let name = pair.split_inclusive('=').next().unwrap_or(pair);
    parts.retain(|part| !part.starts_with(name));
    parts.push(pair.to_owned());
}
