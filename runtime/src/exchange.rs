//! One exchange with a service, for what collects them; without the feature `har`, nothing does.

use reqwest::Version;

use crate::{
    Error, Response,
    call::{Header, Request},
};

/// A request that is being sent.
pub(crate) struct Exchange {
    #[cfg(feature = "har")]
    open: Option<crate::har::Open>,
}

#[cfg(not(feature = "har"))]
impl Exchange {
    pub(crate) fn begin(_: &Request, _: &str, _: &[Header]) -> Self {
        Self {}
    }

    pub(crate) fn answered(&mut self, _: Version) {}

    pub(crate) fn end(self, _: &Result<Response, Error>) {}
}

#[cfg(feature = "har")]
impl Exchange {
    /// The request is about to be sent.
    pub(crate) fn begin(request: &Request, url: &str, headers: &[Header]) -> Self {
        let har = request.http.1.as_ref().and_then(|context| context.har());
        Self { open: har.map(|har| crate::har::Open::begin(har, request, url, headers)) }
    }

    /// The status and the headers have come.
    pub(crate) fn answered(&mut self, version: Version) {
        if let Some(open) = &mut self.open {
            open.answered(version);
        }
    }

    /// The whole answer has come, or none will.
    pub(crate) fn end(self, result: &Result<Response, Error>) {
        if let Some(open) = self.open {
            open.end(result);
        }
    }
}
