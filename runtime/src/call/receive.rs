//! Sending a request once, and reading its answer up to the limits.

use std::{mem, pin::pin, sync::OnceLock};

use bytes::Bytes;
use reqwest::header::HeaderMap;

use super::{Header, Request};
use crate::{Body, Error, ErrorKind, Response, exchange::Exchange, host, response::Answer};

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

/// What has come of an answer. It is kept apart from what waits for more, which is dropped when there is no time left.
pub(super) struct Incoming {
    /// The status and the headers. Apart, since they are kept while the body comes.
    head: Option<Box<host::Response>>,
    body: Pieces,
    /// Whether something may have been done before it.
    is_later: bool,
}

impl Incoming {
    pub(super) fn new(is_later: bool) -> Self {
        Self { head: None, body: Pieces::default(), is_later }
    }
}

impl Request {
    /// Sends the request once, and reads the answer up to the limits; it takes the URL.
    pub(super) async fn receive(
        &self,
        url: &mut String,
        headers: &[Header],
        incoming: &mut Incoming,
        exchange: &mut Exchange,
    ) -> Result<Response, Broken> {
        let Incoming { head, body, is_later } = incoming;
        let answer = {
            let sending = pin!(host::send(&self.http.0.client, self.request(url, headers)?));
            let mut sending = host::Watched::new(sending, !self.keeps_redirects);
            let answered = (&mut sending).await;
            let redirected = sending.followed;
            match answered {
                Ok(answer) => {
                    *is_later |= redirected;
                    head.insert(Box::new(answer))
                }
                Err(error) => {
                    return Err(Broken::Unanswered(Unanswered { error, redirected }));
                }
            }
        };
        exchange.answered(answer);
        let mut exceeded = self.too_many(answer.headers());
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
        let response = self.made(answer, mem::take(body), url, *is_later);
        match (exceeded, broken) {
            (_, Some(error)) => Err(Error::broken(error, response).into()),
            (Some(kind), None) => Err(Error::answered(kind, response).into()),
            (None, None) => Ok(response),
        }
    }

    /// The error of an answer that has not come in the time of the request or of its run, with what has come of it.
    pub(super) fn late(&self, kind: ErrorKind, incoming: Incoming, url: &mut String) -> Error {
        let Incoming { head, body, is_later } = incoming;
        let answer = head.map(|mut head| self.made(&mut head, body, url, is_later));
        Error::late(kind, &self.operation, answer)
    }

    /// The answer of what has come; it takes the headers and the URL.
    fn made(
        &self,
        answer: &mut host::Response,
        body: Pieces,
        url: &mut String,
        is_later: bool,
    ) -> Response {
        Response(Box::new(Answer {
            status: answer.status(),
            headers: mem::take(answer.headers_mut()),
            body: Body::new(body.whole(), self.mask.clone()),
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
