//! One exchange, and how an archive shows it.

use std::time::SystemTime;

use bytes::Bytes;
use reqwest::{Method, StatusCode, Version, header::HeaderMap};
use serde_json::{Value, json};

use super::time::{between, rfc3339};
use crate::{Body, hide, mask::Mask};

/// An exchange that has ended, as it was.
pub(super) struct Entry {
    pub(super) begun: SystemTime,
    /// When the headers had come.
    pub(super) answered: Option<SystemTime>,
    pub(super) ended: SystemTime,
    /// The operation's id.
    pub(super) operation: &'static str,
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) version: Option<Version>,
    pub(super) headers: HeaderMap,
    pub(super) sent: Option<Sent>,
    pub(super) answer: Option<Answer>,
    /// Why there is no answer, or not all of it.
    pub(super) error: Option<String>,
    /// The names of described secrets.
    pub(super) names: &'static [&'static str],
}

/// The body of a request.
pub(super) enum Sent {
    Bytes(Bytes),
    /// Of this length in bytes, if it is known.
    Streams(Option<u64>),
}

pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
}

impl Entry {
    /// The entry without secrets.
    pub(super) fn value(&self, known: &Mask) -> Value {
        let mask = known.named(self.names);
        let answered = self.answered.unwrap_or(self.ended);
        let (wait, receive) = (between(self.begun, answered), between(answered, self.ended));
        let mut entry = json!({
            "startedDateTime": rfc3339(self.begun),
            "time": wait + receive,
            "request": self.request(&mask),
            "response": self.response(&mask),
            "cache": {},
            "timings": { "send": 0, "wait": wait, "receive": receive },
            "_operationId": self.operation,
        });
        if let Some(error) = &self.error {
            entry["_error"] = mask.text(error).into();
        }
        entry
    }

    fn request(&self, mask: &Mask) -> Value {
        let size = match &self.sent {
            None => Some(0),
            Some(Sent::Bytes(bytes)) => Some(bytes.len() as u64),
            Some(Sent::Streams(length)) => *length,
        };
        let query = self.url.split_once('?').map_or("", |(_, query)| query);
        let mut request = json!({
            "method": self.method.as_str(),
            "url": hide::url(&self.url, mask),
            "httpVersion": self.http_version(),
            "cookies": [],
            "headers": headers(&self.headers, mask),
            "queryString": hide::pairs(query, mask),
            "headersSize": -1,
            "bodySize": size.map_or(json!(-1), Value::from),
        });
        if let Some(sent) = &self.sent {
            request["postData"] = self.post_data(sent, mask);
        }
        request
    }

    fn post_data(&self, sent: &Sent, mask: &Mask) -> Value {
        let media_type = media_type(&self.headers);
        let bytes = match sent {
            Sent::Bytes(bytes) => bytes.as_ref(),
            Sent::Streams(_) => &[],
        };
        if hide::essence(&media_type) == hide::FORM {
            let form = String::from_utf8_lossy(bytes);
            let params = hide::pairs(&form, mask);
            return json!({ "mimeType": media_type, "params": params, "text": "" });
        }
        let text = hide::text(bytes, &media_type, mask).unwrap_or_default();
        json!({ "mimeType": mask.text(&media_type), "params": [], "text": text })
    }

    fn response(&self, mask: &Mask) -> Value {
        let Some(answer) = &self.answer else {
            return json!({
                "status": 0,
                "statusText": "",
                "httpVersion": self.http_version(),
                "cookies": [],
                "headers": [],
                "content": { "size": 0, "mimeType": "x-unknown" },
                "redirectURL": "",
                "headersSize": -1,
                "bodySize": -1,
            });
        };
        let media_type = media_type(&answer.headers);
        let size = answer.body.all().len();
        let mut content = json!({ "size": size, "mimeType": mask.text(&media_type) });
        // Of a secret at which an answer breaks off, the beginning is not known.
        if let (Some(text), None) = (hide::text(answer.body.all(), &media_type, mask), &self.error)
        {
            content["text"] = text.into();
        }
        let redirect = answer.headers.get("location").and_then(|value| value.to_str().ok());
        json!({
            "status": answer.status.as_u16(),
            "statusText": answer.status.canonical_reason().unwrap_or_default(),
            "httpVersion": self.http_version(),
            "cookies": [],
            "headers": headers(&answer.headers, mask),
            "content": content,
            "redirectURL": redirect.map(|url| hide::url(url, mask)).unwrap_or_default(),
            "headersSize": -1,
            "bodySize": if self.error.is_none() { json!(size) } else { json!(-1) },
        })
    }

    fn http_version(&self) -> String {
        self.version.map(|version| format!("{version:?}")).unwrap_or_default()
    }
}

/// Names and values; of those that are credentials or carry secrets, the names.
fn headers(headers: &HeaderMap, mask: &Mask) -> Vec<Value> {
    let headers = headers.iter().map(
        |(name, value)| json!({ "name": name.as_str(), "value": hide::header(name, value, mask) }),
    );
    headers.collect()
}

fn media_type(headers: &HeaderMap) -> String {
    let media_type = headers.get("content-type").map(|value| value.as_bytes());
    String::from_utf8_lossy(media_type.unwrap_or_default()).into_owned()
}
