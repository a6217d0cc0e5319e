//! An exchange that has begun.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::Value;

use super::{
    Har,
    entry::{Answer, Entry, Sent},
};
use crate::{
    Body, Clock, Error, ErrorKind, Response,
    call::{Header, Request},
    host, mask,
    mask::Mask,
};

/// How many texts that a body calls secrets are looked for elsewhere: each is looked for in everything.
const MANY: usize = 1000;

/// An exchange that has begun. Dropped before its end, it is one that was given up.
pub(crate) struct Open {
    har: Har,
    clock: Arc<dyn Clock>,
    entry: Option<Entry>,
    mask: Mask,
}

impl Open {
    /// The request is about to be sent.
    pub(crate) fn begin(har: &Har, request: &Request, url: &str, headers: &[Header]) -> Self {
        let clock = Arc::clone(&request.http.0.clock);
        let now = clock.now();
        let sent = request.body.as_ref().map(|body| match body.bytes() {
            Some(bytes) => Sent::Bytes(bytes),
            None => Sent::Streams(body.length()),
        });
        let operation = request.operation();
        let entry = Entry {
            begun: now,
            answered: None,
            ended: now,
            operation: operation.id,
            method: operation.method.clone(),
            url: url.to_owned(),
            version: None,
            headers: headers.iter().cloned().collect(),
            sent,
            answer: None,
            error: None,
            names: request.mask.names(),
        };
        Self { har: har.clone(), clock, entry: Some(entry), mask: request.mask.clone() }
    }

    /// The status and the headers have come.
    pub(crate) fn answered(&mut self, answer: &host::Response) {
        if let Some(entry) = &mut self.entry {
            entry.answered = Some(self.clock.now());
            entry.version = host::version(answer);
            entry.answer = Some(Answer {
                status: answer.status(),
                headers: answer.headers().clone(),
                body: Body::new(Bytes::new(), self.mask.clone()),
            });
        }
    }

    /// No answer has come, and the request is sent again.
    pub(crate) fn breaks(mut self) {
        self.give_up(ErrorKind::Transport.to_string());
    }

    /// The exchange has no end.
    fn give_up(&mut self, error: String) {
        if let Some(mut entry) = self.entry.take() {
            entry.error = Some(error);
            self.close(entry);
        }
    }

    /// The whole answer has come, or none will.
    pub(crate) fn end(mut self, result: &Result<Response, Error>) {
        let Some(mut entry) = self.entry.take() else { return };
        let (response, error) = match result {
            Ok(response) => (Some(response), None),
            Err(error) => (error.response(), Some(error.what())),
        };
        if let (Some(answer), Some(response)) = (&mut entry.answer, response) {
            answer.body = response.0.body.clone();
        }
        entry.error = error;
        self.close(entry);
    }

    /// Adds the exchange to the others, with what its bodies call secrets.
    fn close(&mut self, mut entry: Entry) {
        entry.ended = self.clock.now();
        let sent = match &entry.sent {
            Some(Sent::Bytes(bytes)) => serde_json::from_slice(bytes).ok(),
            _ => None,
        };
        let came = entry.answer.as_ref();
        let came = came.and_then(|answer| serde_json::from_slice(answer.body.text()).ok());
        let values = [sent, came].into_iter().flatten();
        let secrets = values
            .flat_map(|value: Value| mask::secrets_in(&value, entry.names).into_iter().take(MANY));
        self.mask.learn_distinct(secrets);
        self.har.add(entry, &self.mask);
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.give_up("given up".to_owned());
    }
}
