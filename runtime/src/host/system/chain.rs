//! Pieces that are sent as one body.

use std::{
    collections::VecDeque,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::Body;

use crate::payload::Piece;

/// Pieces as one body, of so many bytes if that is known.
///
/// # Errors
///
/// None: a stream that fails does so when it is sent.
pub(crate) fn body(pieces: &[Piece], length: Option<u64>) -> Result<Body, &'static str> {
    Ok(Body::wrap(Chain { pieces: pieces.iter().cloned().collect(), current: None, left: length }))
}

/// Pieces as one body; a stream is opened when its turn comes.
struct Chain {
    pieces: VecDeque<Piece>,
    current: Option<Body>,
    /// How many bytes are left, if that is known.
    left: Option<u64>,
}

impl http_body::Body for Chain {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        loop {
            let Some(current) = &mut self.current else {
                let Some(piece) = self.pieces.pop_front() else { return Poll::Ready(None) };
                self.current = Some(piece.open());
                continue;
            };
            match ready!(Pin::new(current).poll_frame(context)?) {
                Some(frame) => {
                    // Trailers of one piece are not those of the whole.
                    let Some(data) = frame.data_ref() else { continue };
                    let length = data.len() as u64;
                    self.left = self.left.map(|left| left.saturating_sub(length));
                    return Poll::Ready(Some(Ok(frame)));
                }
                None => self.current = None,
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
