//! Sending a request once, and reading its answer up to the limits.

use std::{mem, pin::pin, sync::OnceLock};

use reqwest::header::HeaderMap;

use super::{Header, Request};
use crate::{
    Body, Error, ErrorKind, Response, exchange::Exchange, redirect::Watched, response::Answer,
};

/// How many headers an answer may have. It is hyper's limit for HTTP/1, which cannot be changed through reqwest.
pub(super) const COUNT: usize = 100;

/// Why a sending has no answer.
pub(super) enum Broken {
    /// It got none, or no more than redirects.
    Unanswered { error: reqwest::Error, redirected: bool },
    /// It could not be sent, or what came cannot be read.
    Final(Error),
}

impl From<Error> for Broken {
    fn from(error: Error) -> Self {
        Self::Final(error)
    }
}

impl Request {
    /// Sends the request once, and reads the answer up to the limits; it takes the URL. Something may have been done before, if that `was_lost`.
    pub(super) async fn receive(
        &self,
        url: &mut String,
        headers: &[Header],
        was_lost: bool,
        exchange: &mut Exchange,
    ) -> Result<Response, Broken> {
        let sending = pin!(self.http.0.client.execute(self.request(url, headers)?));
        let mut sending = Watched::new(sending, !self.keeps_redirects);
        let answered = (&mut sending).await;
        let redirected = sending.followed;
        let mut answer = answered.map_err(|error| Broken::Unanswered { error, redirected })?;
        exchange.answered(answer.version());
        let (body, too_large) = match self.too_many(answer.headers()) {
            None => self.body_of(&mut answer).await?,
            too_many => (bytes::Bytes::new(), too_many),
        };
        let response = Response(Box::new(Answer {
            status: answer.status(),
            headers: mem::take(answer.headers_mut()),
            body: Body::new(body, self.mask.clone()),
            operation: self.operation.clone(),
            url: mem::take(url),
            is_later: was_lost || redirected,
            parsed: OnceLock::new(),
        }));
        match too_large {
            Some(kind) => Err(Error::answered(kind, response).into()),
            None => Ok(response),
        }
    }

    /// Judges the headers of an answer, of whatever version of HTTP: there may be more, or their names and values have more bytes.
    fn too_many(&self, headers: &HeaderMap) -> Option<ErrorKind> {
        let limit = self.http.0.header_limit;
        let bytes: usize =
            headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
        let is_too_many = headers.len() > COUNT || bytes > limit;
        is_too_many.then_some(ErrorKind::HeadersTooLarge { count: COUNT, limit })
    }

    /// The body as far as it is not larger than the limit, and whether it is. Most come in one piece, which need not be copied.
    async fn body_of(
        &self,
        answer: &mut reqwest::Response,
    ) -> Result<(bytes::Bytes, Option<ErrorKind>), Error> {
        let limit = self.http.0.body_limit;
        let (mut first, mut bytes) = (bytes::Bytes::new(), Vec::new());
        let mut too_large = None;
        while let Some(chunk) =
            answer.chunk().await.map_err(|error| Error::sending(error, &self.operation))?
        {
            if first.len() + bytes.len() + chunk.len() > limit {
                too_large = Some(ErrorKind::TooLarge { limit });
                break;
            }
            if first.is_empty() && bytes.is_empty() {
                first = chunk;
            } else {
                bytes.extend_from_slice(&mem::take(&mut first));
                bytes.extend_from_slice(&chunk);
            }
        }
        Ok((if bytes.is_empty() { first } else { bytes.into() }, too_large))
    }
}
