//! Sending a request once, and reading its answer up to the limits.

use std::{mem, pin::pin, sync::OnceLock};

use bytes::Bytes;
use reqwest::header::HeaderMap;

use super::{Header, Request};
use crate::{
    Body, Error, ErrorKind, Response, exchange::Exchange, redirect::Watched, response::Answer,
};

/// How many headers an answer may have. It is hyper's limit for HTTP/1, which cannot be changed through reqwest.
pub(super) const COUNT: usize = 100;

/// A sending that got no answer, or no more than redirects.
pub(super) struct Unanswered {
    pub(super) error: reqwest::Error,
    pub(super) redirected: bool,
}

/// Why a sending has no answer that can be read.
pub(super) enum Broken {
    Unanswered(Unanswered),
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
        let (mut answer, redirected) = {
            let sending = pin!(self.http.0.client.execute(self.request(url, headers)?));
            let mut sending = Watched::new(sending, !self.keeps_redirects);
            let answered = (&mut sending).await;
            let redirected = sending.followed;
            match answered {
                // Apart, since it is kept while its body comes.
                Ok(answer) => (Box::new(answer), redirected),
                Err(error) => {
                    return Err(Broken::Unanswered(Unanswered { error, redirected }));
                }
            }
        };
        exchange.answered(&answer);
        let mut exceeded = self.too_many(answer.headers());
        let mut body = Pieces::default();
        let broken = loop {
            if exceeded.is_some() {
                break None;
            }
            match answer.chunk().await {
                Ok(Some(piece)) => exceeded = body.add(piece, self.http.0.body_limit),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        let is_later = was_lost || redirected;
        let response = self.made(&mut answer, body.whole(), url, is_later);
        match (exceeded, broken) {
            (_, Some(error)) => Err(Error::broken(error, response).into()),
            (Some(kind), None) => Err(Error::answered(kind, response).into()),
            (None, None) => Ok(response),
        }
    }

    /// The answer of what has come; it takes the headers and the URL.
    fn made(
        &self,
        answer: &mut reqwest::Response,
        body: Bytes,
        url: &mut String,
        is_later: bool,
    ) -> Response {
        Response(Box::new(Answer {
            status: answer.status(),
            headers: mem::take(answer.headers_mut()),
            body: Body::new(body, self.mask.clone()),
            operation: self.operation.clone(),
            url: mem::take(url),
            is_later,
            parsed: OnceLock::new(),
        }))
    }

    /// Judges the headers of an answer, of whatever version of HTTP: there may be more, or their names and values have more bytes.
    fn too_many(&self, headers: &HeaderMap) -> Option<ErrorKind> {
        let limit = self.http.0.header_limit;
        let bytes: usize =
            headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
        let is_too_many = headers.len() > COUNT || bytes > limit;
        is_too_many.then_some(ErrorKind::HeadersTooLarge { count: COUNT, limit })
    }
}

/// A body as far as it has come. Most come in one piece, which need not be copied.
#[derive(Default)]
struct Pieces {
    first: Bytes,
    all: Vec<u8>,
}

impl Pieces {
    /// Adds a piece, unless there would be more than the limit.
    fn add(&mut self, piece: Bytes, limit: usize) -> Option<ErrorKind> {
        if self.first.len() + self.all.len() + piece.len() > limit {
            return Some(ErrorKind::TooLarge { limit });
        }
        if self.first.is_empty() && self.all.is_empty() {
            self.first = piece;
        } else {
            self.all.extend_from_slice(&mem::take(&mut self.first));
            self.all.extend_from_slice(&piece);
        }
        None
    }

    fn whole(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.into() }
    }
}
