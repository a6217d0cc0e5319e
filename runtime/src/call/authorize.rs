//! Credentials of a request: which alternative, and where each goes.

use std::{pin::pin, sync::Arc, time::Duration};

use super::Request;
use crate::{Error, ErrorKind, Response, Scheme, Secret, credential::Credential, timer::Timer};

/// A scheme, and the token that was sent for it.
pub(super) type Sent = (Scheme, Secret<String>);

impl Request {
    /// Adds the credentials of the first alternative whose places are filled or can be. Done again, it changes nothing.
    pub(super) fn authorize(&mut self) {
        if self.security.is_empty() {
            return;
        }
        let http = &self.http.0;
        let has = |scheme: &Scheme| {
            http.credential(scheme).is_some()
                || http.tokens.contains_key(scheme.name)
                || self.is_supplied(scheme)
        };
        let Some(schemes) = self.security.iter().find(|schemes| schemes.iter().all(has)) else {
            let missing = self.security.iter().flat_map(|schemes| schemes.iter()).find(|s| !has(s));
            if let Some(missing) = missing {
                self.refuse_for(ErrorKind::MissingCredential { scheme: missing.name });
            }
            return;
        };
        // Done again, there is nothing to add.
        self.security = &[];
        for scheme in *schemes {
            match self.http.0.credential(scheme) {
                // The mask of the client knows it.
                Some(credential) => self.places.add(credential),
                None if self.is_supplied(scheme) => {}
                None => self.tokens.push(*scheme),
            }
        }
    }

    /// Whether there is, or will be, something in the place of the credential.
    fn is_supplied(&self, scheme: &Scheme) -> bool {
        self.places.has(scheme) || self.tokens.contains(scheme)
    }

    /// The tokens that the request begins with.
    pub(super) async fn first_tokens(&mut self, timer: &mut Timer) -> Result<Vec<Sent>, Error> {
        let clock = Arc::clone(&self.http.0.clock);
        let added = timer.limit(&*clock, pin!(self.add_tokens())).await;
        timer.resume(&*clock);
        added.unwrap_or_else(|| Err(self.without_token(timer)))
    }

    /// The error of a request whose token has not come in time. It was not sent with it.
    fn without_token(&self, timer: &Timer) -> Error {
        let detail = "a token that it needs has not come".to_owned();
        Error::new(timer.kind(), &self.operation).with_detail(detail)
    }

    /// Adds the tokens of the schemes that have a source.
    async fn add_tokens(&mut self) -> Result<Vec<Sent>, Error> {
        let mut sent = Vec::new();
        for scheme in self.tokens.clone() {
            sent.push((scheme, self.add_token(scheme, None).await?));
        }
        Ok(sent)
    }

    /// Adds new tokens in the place of those that were refused: they may have been taken back before their time.
    pub(super) async fn renew_tokens(
        &mut self,
        refused: Vec<Sent>,
        refusal: Response,
        timer: &mut Timer,
    ) -> Result<(), Error> {
        self.was_lost |= refusal.0.is_later;
        if !self.was_lost {
            timer.rest();
        }
        let clock = Arc::clone(&self.http.0.clock);
        let added = timer.limit(&*clock, pin!(self.add_new_tokens(refused))).await;
        timer.resume(&*clock);
        let added = added.unwrap_or_else(|| Err(self.without_token(timer)));
        self.resent += 1;
        if added.is_ok() {
            self.tell_resend(1, Duration::ZERO);
        }
        added.map_err(|error| if self.was_lost { error.of_unknown_outcome() } else { error })
    }

    async fn add_new_tokens(&mut self, refused: Vec<Sent>) -> Result<(), Error> {
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
        credential.secrets.iter().for_each(|secret| self.mask.learn_copy(secret));
        self.places.replace(&credential);
        Ok(token)
    }
}
