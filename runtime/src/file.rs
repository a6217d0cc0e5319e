//! Files: bytes that are sent as they are.

use std::{fmt, sync::Arc};

use reqwest::Body;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    carry::{self, Carried},
    condition::{AsOperand, Operand},
    payload::{Piece, Stream},
    secret::MASK,
    sending::hide,
};

/// A file that is sent: in a part of a multipart body, or as a whole body.
///
/// It is made of bytes, or of a stream that is opened anew for each sending, so that a request can be repeated. Clones
/// share the content.
///
/// ```
/// use arazzo_runtime::File;
///
/// let photo = File::from(vec![0x89, b'P', b'N', b'G']).named("cat.png").content_type("image/png");
/// assert_eq!(photo.length(), Some(4));
/// // What it contains is never shown.
/// assert_eq!(format!("{photo:?}"), r#"File("cat.png", 4 bytes)"#);
/// ```
///
/// Outside of requests, as in what is recorded of a run, it is serialized as a text with its name and its length. In a body that is
/// text, such as JSON, it is its text; one that is no UTF-8 is refused there before anything is sent
/// ([`ErrorKind::RefusedValue`](crate::ErrorKind::RefusedValue)).
///
/// Two files are equal if their names, their content types and their bytes are; streams if they are clones of each other.
#[derive(Clone)]
pub struct File {
    content: Piece,
    name: Option<Arc<str>>,
    content_type: Option<Arc<str>>,
}

impl File {
    /// A file whose content is not in memory. `open` begins it from the start, once for each sending.
    ///
    /// Its length is not known, so that services get it in chunks; many want to know it: see [`sized_stream`](File::sized_stream).
    ///
    /// ```
    /// use arazzo_runtime::{File, reqwest::Body};
    ///
    /// // With reqwest's feature `stream`, `Body::wrap_stream(…)`; any `http_body::Body` by `Body::wrap(…)`.
    /// let report = File::stream(|| Body::from("1;2;3")).named("report.csv");
    /// assert_eq!(report.length(), None);
    /// ```
    pub fn stream(open: impl Fn() -> Body + Send + Sync + 'static) -> Self {
        Self::of(Piece::Stream(Arc::new(Stream { open: Box::new(open), length: None })))
    }

    /// The same of a known length in bytes. A stream of another length fails when it is sent; the last of it is sent when it has ended.
    /// One of length 0 that is a whole body is not read.
    ///
    /// ```
    /// use arazzo_runtime::{File, reqwest::Body};
    ///
    /// let report = File::sized_stream(5, || Body::from("1;2;3"));
    /// assert_eq!((report.length(), report.bytes()), (Some(5), None));
    /// ```
    pub fn sized_stream(length: u64, open: impl Fn() -> Body + Send + Sync + 'static) -> Self {
        Self::of(Piece::Stream(Arc::new(Stream { open: Box::new(open), length: Some(length) })))
    }

    /// Gives it a name, which a multipart body tells. Without one it has that of the property that it is sent as.
    ///
    /// ```
    /// use arazzo_runtime::File;
    ///
    /// let photo = File::from(vec![0x89, b'P', b'N', b'G']).named("cat.png");
    /// assert_eq!(photo.name(), Some("cat.png"));
    /// ```
    #[must_use]
    pub fn named(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says what it is, such as `image/png`. Where the description names one content type, that is sent.
    ///
    /// ```
    /// use arazzo_runtime::File;
    ///
    /// let photo = File::from(vec![0x89, b'P', b'N', b'G']).content_type("image/png");
    /// assert_ne!(photo, File::from(vec![0x89, b'P', b'N', b'G']));
    /// ```
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<Arc<str>>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Its name, if it was given one.
    ///
    /// ```
    /// use arazzo_runtime::File;
    ///
    /// assert_eq!(File::from("7;Rex").name(), None);
    /// assert_eq!(File::from("7;Rex").named("pets.csv").name(), Some("pets.csv"));
    /// ```
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Its length in bytes; `None` of a stream whose length nobody has said.
    ///
    /// ```
    /// use arazzo_runtime::{File, reqwest::Body};
    ///
    /// assert_eq!(File::from("7;Rex").length(), Some(5));
    /// assert_eq!(File::stream(|| Body::from("7;Rex")).length(), None);
    /// ```
    pub fn length(&self) -> Option<u64> {
        self.content.length()
    }

    /// Its bytes; `None` of a stream.
    ///
    /// ```
    /// use arazzo_runtime::{File, reqwest::Body};
    ///
    /// assert_eq!(File::from("7;Rex").bytes(), Some(&b"7;Rex"[..]));
    /// assert_eq!(File::stream(|| Body::from("7;Rex")).bytes(), None);
    /// ```
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Piece::Bytes(bytes) => Some(bytes),
            Piece::Stream(_) => None,
        }
    }

    /// Its bytes as text; `None` of a stream, and where they are no UTF-8.
    ///
    /// ```
    /// use arazzo_runtime::File;
    ///
    /// assert_eq!(File::from("7;Rex").text(), Some("7;Rex"));
    /// assert_eq!(File::from(vec![0xFF]).text(), None);
    /// ```
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    pub(crate) fn own_type(&self) -> Option<&str> {
        self.content_type.as_deref().filter(|own| !own.trim().is_empty())
    }

    pub(crate) fn content(&self) -> &Piece {
        &self.content
    }

    fn of(content: Piece) -> Self {
        Self { content, name: None, content_type: None }
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::of(Piece::Bytes(bytes.into()))
    }
}

impl From<&[u8]> for File {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

impl From<String> for File {
    fn from(text: String) -> Self {
        text.into_bytes().into()
    }
}

impl From<&str> for File {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("File(")?;
        if let Some(name) = &self.name {
            write!(f, "{name:?}, ")?;
        }
        match self.length() {
            Some(length) => write!(f, "{length} bytes)"),
            None => f.write_str("a stream)"),
        }
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.content, &other.content) {
            (Piece::Bytes(a), Piece::Bytes(b)) => a == b,
            (Piece::Stream(a), Piece::Stream(b)) => Arc::ptr_eq(a, b),
            _ => false,
        };
        same && self.name == other.name && self.content_type == other.content_type
    }
}

impl Eq for File {}

impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match carry::carried(self) {
            Some(Carried::Text(text)) => serializer.serialize_str(&text),
            Some(Carried::Refused) => serializer.serialize_unit(),
            // Who reads this back knows by the mask that the content is missing.
            None => {
                hide();
                serializer.collect_str(&format_args!("{MASK} {self:?}"))
            }
        }
    }
}

/// A file is read from text, whose UTF-8 it is.
impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl AsOperand for File {
    fn operand(&self) -> Operand<'_> {
        self.text().map_or(Operand::Missing, AsOperand::operand)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_by_content() {
        assert_eq!(File::from("a"), File::from(b"a".as_slice()));
        assert_ne!(File::from("a"), File::from("b"));
        assert_ne!(File::from("a"), File::from("a").named("a.txt"));
        let stream = File::stream(|| Body::from("a"));
        assert_eq!(stream, stream.clone());
        assert_ne!(stream, File::stream(|| Body::from("a")));
    }

    #[test]
    fn shows_its_length_alone() {
        let json = |file: &File| serde_json::to_string(file).expect("it is an object");
        let file = File::from("secret").named("a.txt");
        assert_eq!(json(&file), r#""*** File(\"a.txt\", 6 bytes)""#);
        assert_eq!(json(&File::stream(|| Body::from("a"))), r#""*** File(a stream)""#);
        assert_eq!(format!("{:?}", File::sized_stream(7, || Body::from("a"))), "File(7 bytes)");
    }

    #[test]
    fn read_from_text_alone() {
        let read: Result<File, _> = serde_json::from_str(r#""text""#);
        assert_eq!(read.expect("it is text"), File::from("text"));
        assert!(serde_json::from_str::<File>(r#"{"bytes":6}"#).is_err());
    }
}
