//! One exchange with a service: a request that is sent once, and what of an answer has come. Without the feature `har`, nothing collects
//! them.

use crate::{
    Error, Response,
    call::{Header, Request},
    host,
};

/// A request that is being sent.
pub(crate) struct Exchange {
    /// The status, once it has come.
    status: Option<u16>,
    #[cfg(feature = "har")]
    open: Option<crate::har::Open>,
}

impl Exchange {
    /// The status of an answer that has come, or has begun to.
    pub(crate) fn status(&self) -> Option<u16> {
        self.status
    }
}

#[cfg(not(feature = "har"))]
impl Exchange {
    pub(crate) fn begin(_: &Request, _: &str, _: &[Header]) -> Self {
        Self { status: None }
    }

    pub(crate) fn answered(&mut self, answer: &host::Response) {
        self.status = Some(answer.status().as_u16());
    }

    pub(crate) fn breaks(self) {}

    pub(crate) fn end(self, _: &Result<Response, Error>) {}
}

#[cfg(feature = "har")]
impl Exchange {
    /// The request is about to be sent.
    pub(crate) fn begin(request: &Request, url: &str, headers: &[Header]) -> Self {
        let har = request.http.1.as_ref().and_then(|context| context.har());
        let open = har.map(|har| crate::har::Open::begin(har, request, url, headers));
        Self { status: None, open }
    }

    /// The status and the headers have come.
    pub(crate) fn answered(&mut self, answer: &host::Response) {
        self.status = Some(answer.status().as_u16());
        if let Some(open) = &mut self.open {
            open.answered(answer);
        }
    }

    /// No answer has come, and the request is sent again.
    pub(crate) fn breaks(self) {
        if let Some(open) = self.open {
            open.breaks();
        }
    }

    /// The whole answer has come, or none will.
    pub(crate) fn end(self, result: &Result<Response, Error>) {
        if let Some(open) = self.open {
            open.end(result);
        }
    }
}
