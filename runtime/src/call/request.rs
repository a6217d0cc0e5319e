//! What a call sends, whatever its answer is decoded to.

use std::{borrow::Cow, mem, pin::pin, time::Duration};

use memchr::memchr;
use reqwest::{
    Method,
    header::{AUTHORIZATION, CONTENT_LENGTH, HeaderName, HeaderValue},
};

use super::{
    framing,
    places::{Header, Places},
    receive::{Broken, Incoming},
};
use crate::{
    Clock, Error, ErrorKind, Http, Parameter, Response, Scheme, credential::inside,
    error::Operation, exchange::Exchange, mask::Mask, path, payload::Payload, timer::Timer,
    trace::RequestSpan,
};

/// Why a value is refused as a header.
const NO_HEADER: &str = "it cannot stand in a header";

/// How many bytes longer most paths are with their values.
const ROOM: usize = 32;

/// A request of an operation.
pub(crate) struct Request {
    pub(crate) http: Http,
    pub(super) operation: Operation,
    /// The URL without the query.
    url: String,
    /// Where its path begins, that of the operation.
    root: usize,
    pub(super) places: Places,
    pub(crate) body: Option<Payload>,
    /// The alternatives of credentials.
    pub(super) security: &'static [&'static [Scheme]],
    /// The schemes of the chosen alternative whose tokens are fetched when the call is sent.
    pub(super) tokens: Vec<Scheme>,
    /// What must not be shown of the request and its answer.
    pub(crate) mask: Mask,
    /// Why it cannot be sent.
    wrong: Option<Error>,
    /// Whether a redirect is the answer.
    pub(super) keeps_redirects: bool,
    /// Whether the same was sent before, got no answer, and may have been done.
    pub(crate) was_lost: bool,
    /// How long this request may take, if not as long as the client's others.
    pub(super) timeout: Option<Duration>,
    /// How often the same was sent before.
    pub(super) resent: u32,
    /// The workflow and the step that it belongs to.
    pub(super) of: Option<(&'static str, &'static str)>,
}

impl Request {
    pub(crate) fn new(http: Http, operation: Operation) -> Self {
        let (path, places) = match memchr(b'?', operation.path.as_bytes()) {
            Some(end) => (&operation.path[..end], Places::of(&operation.path[end + 1..])),
            None => (operation.path, Places::default()),
        };
        let server = http.0.base_url.as_str();
        let mut url = String::with_capacity(server.len() + path.len() + ROOM);
        url.push_str(server);
        url.push_str(path);
        Self {
            url,
            root: server.len(),
            mask: http.0.mask.of_names(),
            http,
            operation,
            places,
            security: &[],
            tokens: Vec::new(),
            body: None,
            wrong: None,
            keeps_redirects: false,
            was_lost: false,
            timeout: None,
            resent: 0,
            of: None,
        }
    }

    /// Sends a request that belongs to no run; see [`Call::response`](super::Call::response).
    pub(super) async fn alone(mut self: Box<Self>) -> Result<Response, Error> {
        self.mask.learn_from(&self.http.0.mask);
        self.authorize();
        if let Some(error) = self.refusal() {
            return Err(error);
        }
        let mut timer = Timer::default();
        timer.begin(self.clock(), self.time(), None);
        self.response(&mut timer).await
    }

    /// Sends the request, with the credentials that were chosen, in the time that has begun.
    pub(crate) async fn response(
        mut self: Box<Self>,
        timer: &mut Timer,
    ) -> Result<Response, Error> {
        let mut tokens = match self.tokens.is_empty() {
            true => Vec::new(),
            false => self.first_tokens(timer).await?,
        };
        loop {
            // It is needed again if a token is refused.
            let kept = if tokens.is_empty() { String::new() } else { self.url.clone() };
            let url = mem::replace(&mut self.url, kept);
            match self.exchange(self.with_query(url), timer).await {
                Ok(response) if response.status() == 401 && !tokens.is_empty() => {
                    self.renew_tokens(mem::take(&mut tokens), response, timer).await?;
                }
                result => return result,
            }
        }
    }

    /// Why it cannot be sent, if it cannot.
    pub(crate) fn refusal(&mut self) -> Option<Error> {
        self.wrong.take().or_else(|| Some(Error::new(self.misframed()?, &self.operation)))
    }

    /// Why nobody may send it: a value in it would be something else in its place, or its server cannot be used. A credential may be
    /// another one's to add.
    pub(crate) fn refused_value(&mut self) -> Option<Error> {
        let is_value =
            |error: &mut Error| !matches!(error.kind(), ErrorKind::MissingCredential { .. });
        self.wrong
            .take_if(is_value)
            .or_else(|| Some(Error::new(self.misframed()?, &self.operation)))
    }

    /// Keeps it from being sent, unless something else does already.
    pub(super) fn refuse_for(&mut self, kind: ErrorKind) {
        let operation = &self.operation;
        self.wrong.get_or_insert_with(|| Error::new(kind, operation));
    }

    /// Sends it to another server than that of the client.
    pub(super) fn set_server(&mut self, server: Result<String, Error>) {
        match server {
            Ok(server) => {
                self.url.replace_range(..self.root, &server);
                self.root = server.len();
            }
            Err(error) => drop(self.wrong.get_or_insert(error)),
        }
    }

    /// How long it may take.
    pub(crate) fn time(&self) -> Duration {
        self.timeout.unwrap_or(self.http.0.timeout)
    }

    /// The clock that its time goes by.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.http.0.clock
    }

    /// The answer, which has to be 2xx.
    pub(super) async fn success(self: Box<Self>) -> Result<Response, Error> {
        let response = self.alone().await?;
        match response.is_success() {
            true => Ok(response),
            false => Err(Error::answered(ErrorKind::Status, response)),
        }
    }

    /// Puts a text that is percent-encoded where the path, or the query in it, says `{name}`.
    pub(super) fn fill(&mut self, name: &str, text: &str) {
        if let Err(kind) = path::fill(&mut self.url, self.root, name, text) {
            self.refuse_for(kind);
        }
        let query = &mut self.places.query;
        if query.is_empty() {
            return;
        }
        let place = format!("{{{name}}}");
        query.iter_mut().for_each(|part| *part = part.replace(&place, text));
    }

    pub(super) fn set_header(&mut self, name: &str, text: &str, is_secret: bool) {
        match HeaderName::try_from(name) {
            Ok(name) => match framing::refused(&name) {
                None => self.put_header(name, text, is_secret),
                Some(reason) => self.refuse(name.as_str(), reason),
            },
            Err(_) => self.refuse(name, NO_HEADER),
        }
    }

    /// The same of a name that is one.
    pub(super) fn put_header(&mut self, name: HeaderName, text: &str, is_secret: bool) {
        match HeaderValue::from_str(text) {
            Ok(mut header) => {
                header.set_sensitive(is_secret);
                if is_secret && name == AUTHORIZATION {
                    inside(text).into_iter().for_each(|secret| self.mask.learn(secret));
                }
                self.places.set_header(name, header);
            }
            Err(_) => self.refuse(name.as_str(), NO_HEADER),
        }
    }

    /// Sets a header to a text that need not be copied.
    pub(super) fn put_static(&mut self, name: HeaderName, text: &'static str) {
        match HeaderValue::from_maybe_shared(bytes::Bytes::from_static(text.as_bytes())) {
            Ok(value) => self.places.set_header(name, value),
            Err(_) => self.refuse(name.as_str(), NO_HEADER),
        }
    }

    pub(super) fn refuse(&mut self, name: &str, reason: &'static str) {
        self.refuse_for(ErrorKind::RefusedValue { name: name.to_owned(), reason });
    }

    /// The URL with its query.
    pub(super) fn url(&self) -> String {
        self.with_query(self.url.clone())
    }

    fn with_query(&self, mut url: String) -> String {
        for (index, part) in self.places.query.iter().enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            url.push_str(part);
        }
        url
    }

    /// Sends the request, again where that is safe.
    async fn exchange(&mut self, mut url: String, timer: &mut Timer) -> Result<Response, Error> {
        let mut resends = self.resends();
        let result = loop {
            if timer.is_over() {
                break Err(Error::unsent(timer.kind(), &self.operation, resends.was_lost));
            }
            // Each sending is one of its own to who traces it.
            let resent = self.resent + resends.count;
            let span = RequestSpan::begin(&self.operation, &url, &self.mask, resent);
            let headers = match span.within(|| self.all_headers()) {
                Ok(headers) => headers,
                Err(error) => {
                    let refused = Err(error);
                    span.end(&refused, None);
                    break refused;
                }
            };
            let mut exchange = Exchange::begin(self, &url, &headers);
            timer.sends();
            let mut incoming = Incoming::new(resends.was_lost);
            let receive = self.receive(&mut url, &headers, &mut incoming, &mut exchange);
            let answer = span.around(timer.limit(self.clock(), pin!(receive))).await;
            let result = match answer {
                Some(Ok(response)) => Ok(response),
                Some(Err(Broken::Final(error))) => Err(error),
                Some(Err(Broken::Unanswered(unanswered))) => {
                    match self.resend_after(unanswered, &mut resends, timer) {
                        Ok(pause) => {
                            span.breaks(resends.count, pause);
                            exchange.breaks();
                            self.resend(pause, resends.count, timer).await;
                            continue;
                        }
                        Err(error) => Err(error),
                    }
                }
                None => Err(self.late(timer.kind(), incoming, &mut url)),
            };
            span.end(&result, exchange.status());
            exchange.end(&result);
            break result;
        };
        self.resent += resends.count;
        result
    }

    /// The headers with the cookies, and the trace context of this moment.
    fn all_headers(&self) -> Result<Cow<'_, [Header]>, Error> {
        let mut headers = self.places.all_headers().map_err(|_| {
            let kind = ErrorKind::RefusedValue { name: "Cookie".to_owned(), reason: NO_HEADER };
            Error::new(kind, &self.operation)
        })?;
        self.http.0.add_trace_context(&mut headers);
        Ok(headers)
    }

    /// The request for one sending.
    pub(super) fn request(&self, url: &str, headers: &[Header]) -> Result<reqwest::Request, Error> {
        let http = &self.http.0;
        let url = http.base_url.parse(url).map_err(|error| {
            Error::new(ErrorKind::Transport, &self.operation).with_detail(error.to_string())
        })?;
        let mut request = reqwest::Request::new(self.operation.method.clone(), url);
        if let Some(body) = &self.body {
            let body = body.body().map_err(|reason| {
                let kind = ErrorKind::RefusedValue { name: "body".to_owned(), reason };
                Error::new(kind, &self.operation)
            })?;
            *request.body_mut() = Some(body);
        }
        for (name, value) in headers {
            request.headers_mut().append(name.clone(), value.clone());
        }
        // Some servers refuse a request whose method means a body and that does not say that it has none (RFC 9110, 8.6).
        if self.body.is_none()
            && matches!(self.operation.method, Method::POST | Method::PUT | Method::PATCH)
        {
            let none = HeaderValue::from_static("0");
            request.headers_mut().entry(CONTENT_LENGTH).or_insert(none);
        }
        Ok(request)
    }

    /// Shares what must not be shown with the run that the call belongs to, and takes what the run knows, the credentials of the client
    /// among it.
    pub(crate) fn share_mask(&mut self, run: &mut Mask) {
        run.learn_from(&self.mask);
        self.mask = run.clone();
        self.authorize();
    }

    /// It belongs to a step of a workflow, which has sent the same so often before.
    pub(crate) fn belongs_to(&mut self, workflow: &'static str, step: &'static str, resent: u32) {
        self.of = Some((workflow, step));
        self.resent = resent;
    }

    pub(crate) fn operation(&self) -> &Operation {
        &self.operation
    }

    pub(super) fn take_text<'v>(&mut self, name: &str, value: &'v impl Parameter) -> Cow<'v, str> {
        if let Some(reason) = value.refusal() {
            self.refuse(name, reason);
        }
        let text = value.text();
        if value.is_secret() {
            self.learn(&text);
        }
        text
    }

    /// What must not be shown.
    pub(super) fn learn(&mut self, secret: &str) {
        self.mask.learn(secret.into());
    }
}
