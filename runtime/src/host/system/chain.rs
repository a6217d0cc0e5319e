//! Pieces that are sent as one body.

use std::{
    collections::VecDeque,
    error::Error as StdError,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::Body;

use crate::payload::Piece;

/// Pieces as one body, of so many bytes if that is known. A stream of another length than was said fails when it is sent.
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
    current: Option<Current>,
    /// How many bytes are left, if that is known.
    left: Option<u64>,
}

/// The piece that is being sent.
struct Current {
    body: Body,
    /// How many of its bytes have not come yet, if that is known.
    left: Option<u64>,
    /// The last of its data, which waits for its end: who has sent as much as was said asks for no more.
    last: Option<Bytes>,
}

/// Why a piece cannot be sent to its end.
type Failure = Box<dyn StdError + Send + Sync>;

impl Chain {
    /// Nothing is sent any more.
    fn fail<T>(&mut self, error: Failure) -> Poll<Option<Result<T, Failure>>> {
        (self.current, self.pieces) = (None, VecDeque::new());
        Poll::Ready(Some(Err(error)))
    }

    /// Data that is sent now.
    fn send(&mut self, data: Bytes) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        self.left = self.left.map(|left| left.saturating_sub(data.len() as u64));
        Poll::Ready(Some(Ok(Frame::data(data))))
    }
}

impl http_body::Body for Chain {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        loop {
            let Some(current) = &mut self.current else {
                let Some(piece) = self.pieces.pop_front() else { return Poll::Ready(None) };
                let left = piece.length();
                self.current = Some(Current { body: piece.open(), left, last: None });
                continue;
            };
            match ready!(Pin::new(&mut current.body).poll_frame(context)) {
                // Trailers of one piece are not those of the whole.
                Some(Ok(frame)) => match frame.into_data().map(|data| current.take(data)) {
                    Ok(Ok(Some(data))) => return self.send(data),
                    Ok(Err(error)) => return self.fail(error.into()),
                    Ok(Ok(None)) | Err(_) => {}
                },
                Some(Err(error)) => return self.fail(error.into()),
                None if current.left.is_some_and(|left| left > 0) => {
                    return self.fail("a stream is shorter than was said".into());
                }
                None => {
                    let last = current.last.take();
                    self.current = None;
                    if let Some(data) = last {
                        return self.send(data);
                    }
                }
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Current {
    /// Counts data; what of it is sent now.
    ///
    /// # Errors
    ///
    /// It is more than was said.
    fn take(&mut self, data: Bytes) -> Result<Option<Bytes>, &'static str> {
        let Some(left) = &mut self.left else { return Ok(Some(data)) };
        let length = data.len() as u64;
        *left = left.checked_sub(length).ok_or("a stream is longer than was said")?;
        if *left > 0 {
            return Ok(Some(data));
        }
        if length > 0 {
            self.last = Some(data);
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, future::poll_fn, pin::pin, sync::Arc, task::Waker};

    use reqwest::Method;
    use tokio::{io::AsyncReadExt, net::TcpListener};

    use super::*;
    use crate::{Error, ErrorKind, File, HttpBuilder, NoContent, payload::Stream};

    /// Frames that come one by one, each after a pause, and then what follows.
    struct Slow(VecDeque<&'static str>, bool);

    impl http_body::Body for Slow {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            self.1 = !self.1;
            if self.1 {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            let frame = self.0.pop_front();
            Poll::Ready(frame.map(|data| Ok(Frame::data(Bytes::from_static(data.as_bytes())))))
        }
    }

    /// A stream of frames, of which a length is said.
    fn stream(length: Option<u64>, frames: &'static [&'static str]) -> Piece {
        let open = Box::new(|| Body::wrap(Slow(frames.iter().copied().collect(), false)));
        Piece::Stream(Arc::new(Stream { open, length }))
    }

    /// What is sent of pieces, and why no more.
    async fn sent(pieces: &[Piece]) -> (String, Option<String>) {
        let length = pieces.iter().map(Piece::length).sum();
        let pieces = pieces.iter().cloned().collect();
        let mut chain = pin!(Chain { pieces, current: None, left: length });
        let mut sent = String::new();
        loop {
            let frame = poll_fn(|context| http_body::Body::poll_frame(chain.as_mut(), context));
            match frame.await {
                Some(Ok(frame)) => {
                    let data = frame.into_data().expect("there are no trailers");
                    sent.push_str(std::str::from_utf8(&data).expect("it is text"));
                }
                Some(Err(error)) => {
                    let mut context = Context::from_waker(Waker::noop());
                    let after = http_body::Body::poll_frame(chain.as_mut(), &mut context);
                    assert!(matches!(after, Poll::Ready(None)), "nothing comes after it");
                    return (sent, Some(error.to_string()));
                }
                None => return (sent, None),
            }
        }
    }

    #[tokio::test]
    async fn streams_have_the_length_that_was_said() {
        let bytes = || Piece::Bytes(Bytes::from_static(b"|"));
        let longer = Some("a stream is longer than was said".to_owned());
        let shorter = Some("a stream is shorter than was said".to_owned());
        for (length, frames, expected, error) in [
            (Some(4), &["ab", "cd"][..], "abcd|", None),
            (Some(4), &["ab", "", "cd", ""], "abcd|", None),
            (Some(0), &[], "|", None),
            (None, &["ab", "cd"], "abcd|", None),
            (Some(5), &["ab", "cd"], "abcd", shorter.clone()),
            (Some(1), &[], "", shorter),
            (Some(3), &["ab", "cd"], "ab", longer.clone()),
            (Some(2), &["ab", "cd"], "", longer.clone()),
            (Some(0), &["ab"], "", longer),
        ] {
            let (text, why) = sent(&[stream(length, frames), bytes()]).await;
            assert_eq!((text.as_str(), &why), (expected, &error), "{length:?} {frames:?}");
            let (text, why) = sent(&[stream(length, frames)]).await;
            assert_eq!((text.as_str(), &why), (expected.trim_end_matches('|'), &error));
        }
    }

    /// What becomes of a request with such a file, and what a service has got of it.
    async fn requested(file: File, in_part: bool) -> (Error, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let http = HttpBuilder::new(&url, &[]).build().expect("the URL is one");
        let call = http.call::<NoContent>("put", Method::PUT, "/");
        let call = match in_part {
            true => {
                call.multipart("multipart/form-data", Some(&BTreeMap::from([("f", file)])), &[])
            }
            false => call.bytes("application/octet-stream", Some(&file)),
        };
        let receiving = async {
            let (mut stream, _) = listener.accept().await.expect("the request comes");
            let mut received = Vec::new();
            // It may be reset.
            let _ = stream.read_to_end(&mut received).await;
            String::from_utf8_lossy(&received).into_owned()
        };
        let (sent, received) = tokio::join!(call.send(), receiving);
        (sent.expect_err("it is not sent to its end"), received)
    }

    /// A service never takes a part of a file for all of it. What it has done then, nobody knows; nothing is sent again.
    #[tokio::test]
    async fn requests_with_other_streams_fail() {
        for (length, why) in [(3, "longer"), (6, "longer"), (9, "shorter")] {
            let file = || {
                let open = || Body::wrap(Slow(["s3cret", "!"].into(), false));
                File::sized_stream(length, open)
            };
            for in_part in [true, false] {
                let (error, received) = requested(file(), in_part).await;
                assert_eq!(error.kind(), &ErrorKind::Transport);
                assert!(error.is_outcome_unknown(), "{error}");
                let shown = format!("{error} {error:?}");
                assert!(shown.contains(&format!(": a stream is {why} than was said; it was sent")));
                assert!(!shown.contains("s3cret"), "{shown}");
                assert!(!received.ends_with("--\r\n"), "{received}");
                let (_, body) = received.split_once("\r\n\r\n").unwrap_or_default();
                assert!(in_part || (body.len() as u64) < length, "{received}");
            }
        }
    }
}
