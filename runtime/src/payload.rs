//! The body of a request, which can be sent more than once.

use std::{fmt, mem, sync::Arc};

use bytes::Bytes;
use reqwest::Body;

use crate::host;

/// The body of a request: what is sent one after another.
#[derive(Debug, Default)]
pub(crate) struct Payload {
    /// No two of bytes beside each other.
    pieces: Vec<Piece>,
    /// Bytes at the end.
    tail: Vec<u8>,
}

/// A piece of a body.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    Bytes(Bytes),
    Stream(Arc<Stream>),
}

/// What is opened anew for each sending.
pub(crate) struct Stream {
    pub(crate) open: Box<dyn Fn() -> Body + Send + Sync>,
    /// In bytes, if it is known.
    pub(crate) length: Option<u64>,
}

impl Payload {
    /// Adds bytes.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        self.tail.extend_from_slice(bytes);
    }

    /// Adds a piece.
    pub(crate) fn push(&mut self, piece: &Piece) {
        match piece {
            Piece::Bytes(bytes) => self.write(bytes),
            stream => {
                self.settle();
                self.pieces.push(stream.clone());
            }
        }
    }

    /// The same, ready to be sent: each sending shares the bytes.
    pub(crate) fn settled(mut self) -> Self {
        self.settle();
        self
    }

    fn settle(&mut self) {
        if !self.tail.is_empty() {
            self.pieces.push(Piece::Bytes(mem::take(&mut self.tail).into()));
        }
    }

    /// The bytes, where it is nothing but bytes.
    pub(crate) fn bytes(&self) -> Option<Bytes> {
        match self.pieces.as_slice() {
            [] => Some(Bytes::new()),
            [Piece::Bytes(bytes)] => Some(bytes.clone()),
            _ => None,
        }
    }

    /// In bytes, if it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        self.pieces.iter().map(Piece::length).sum()
    }

    /// The body for one sending.
    ///
    /// # Errors
    ///
    /// Why it cannot be sent.
    pub(crate) fn body(&self) -> Result<Body, &'static str> {
        match self.pieces.as_slice() {
            [] => Ok(Body::from(Bytes::new())),
            // reqwest can repeat it by itself.
            [Piece::Bytes(bytes)] => Ok(Body::from(bytes.clone())),
            pieces => host::body(pieces, self.length()),
        }
    }
}

impl Piece {
    /// In bytes, if it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Stream(stream) => stream.length,
        }
    }

    pub(crate) fn open(&self) -> Body {
        match self {
            Self::Bytes(bytes) => Body::from(bytes.clone()),
            Self::Stream(stream) => (stream.open)(),
        }
    }
}

impl From<Vec<u8>> for Payload {
    fn from(bytes: Vec<u8>) -> Self {
        Self { pieces: Vec::new(), tail: bytes }.settled()
    }
}

impl From<Piece> for Payload {
    fn from(piece: Piece) -> Self {
        Self { pieces: vec![piece], tail: Vec::new() }
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stream({:?})", self.length)
    }
}
