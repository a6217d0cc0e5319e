//! Requests that go wrong, a share of all of them, the same ones in every run.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State as Extract};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::state::State;

/// How many of a thousand requests go wrong, and how many there have been.
#[derive(Default)]
pub(crate) struct Faults {
    per_thousand: AtomicU64,
    requests: AtomicU64,
}

impl Faults {
    pub(crate) fn set(&self, per_thousand: u64) {
        self.per_thousand.store(per_thousand, Ordering::Relaxed);
    }

    /// What happens to the next request.
    fn next(&self) -> Fault {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        // SplitMix64: numbers in a row become ones without any order.
        let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        match (mixed % 1000 < self.per_thousand.load(Ordering::Relaxed), mixed / 1000 % 3) {
            (false, _) => Fault::None,
            (true, 0) => Fault::Busy,
            (true, 1) => Fault::Lost,
            (true, _) => Fault::Broken,
        }
    }
}

enum Fault {
    None,
    /// Nothing is done, and the service says so.
    Busy,
    /// It is done, and the service says that it failed.
    Broken,
    /// It is done, and the answer is never seen.
    Lost,
}

/// Lets a request be answered, or not.
pub(crate) async fn strike(
    Extract(state): Extract<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    match state.faults.next() {
        Fault::None => next.run(request).await,
        Fault::Busy => (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "0")]).into_response(),
        Fault::Broken => {
            next.run(request).await;
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Fault::Lost => {
            next.run(request).await;
            // The connection is closed in the middle of the body.
            Response::new(Body::new(Broken))
        }
    }
}

/// A body that begins and breaks off.
struct Broken;

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, io::Error>>> {
        std::task::Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
    }
}
