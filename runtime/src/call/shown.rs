//! A request as it may be shown before it is sent.

use reqwest::header::CONTENT_TYPE;

use super::Request;
use crate::{hide, payload::Payload};

impl Request {
    /// The URL without secrets.
    pub(crate) fn shown_url(&self) -> String {
        hide::url(&self.whole_url(), &self.mask)
    }

    /// The URL as it is sent.
    pub(crate) fn whole_url(&self) -> String {
        let url = self.url();
        self.http.0.base_url.parse(&url).map_or(url, String::from)
    }

    /// The headers that are known before it is sent, without secrets.
    pub(crate) fn shown_headers(&self) -> Vec<(String, String)> {
        let headers = self.places.all_headers().unwrap_or_default();
        let shown = headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), hide::header(name, value, &self.mask)));
        shown.collect()
    }

    /// The body without secrets, if it is text.
    pub(crate) fn shown_body(&self) -> Option<String> {
        let bytes = self.body.as_ref().and_then(Payload::bytes)?;
        let types = self.places.headers.iter().filter(|(name, _)| *name == CONTENT_TYPE);
        let media_type = types.last().and_then(|(_, value)| value.to_str().ok());
        hide::text(&bytes, media_type.unwrap_or_default(), &self.mask)
    }
}
