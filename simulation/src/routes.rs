//! The endpoints.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path, RawQuery, State as Extract};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Json, Router, middleware};

use crate::body::{self, Body};
use crate::error::ApiError;
use crate::page::{self, Page};
use crate::sim::Status;
use crate::state::State;
use crate::{auth, calls, crowd, fault};

/// The header that says how to go on, in the answer that is not the last page.
const NEXT_KEY: &str = "x-soracom-next-key";

type Shared = Extract<Arc<State>>;

/// All endpoints, behind the check of the headers, behind the record of the calls.
pub(crate) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/v1/sims", get(list))
        .route("/v1/sims/{sim_id}", get(show))
        .route("/v1/sims/{sim_id}/register", post(register))
        .route("/v1/sims/{sim_id}/activate", becomes(Status::Active))
        .route("/v1/sims/{sim_id}/deactivate", becomes(Status::Inactive))
        .route("/v1/sims/{sim_id}/suspend", becomes(Status::Suspended))
        .route("/v1/sims/{sim_id}/terminate", becomes(Status::Terminated))
        .route("/v1/sims/{sim_id}/set_group", post(set_group))
        .route("/v1/sims/{sim_id}/unset_group", post(unset_group))
        .fallback(async || ApiError::no_such_path())
        .method_not_allowed_fallback(async || ApiError::no_such_method())
        .layer(middleware::from_fn(auth::require))
        .layer(middleware::from_fn_with_state(Arc::clone(&state), calls::record))
        .layer(middleware::from_fn_with_state(Arc::clone(&state), fault::strike))
        .layer(middleware::from_fn_with_state(Arc::clone(&state), crowd::count))
        .with_state(state)
}

async fn list(Extract(state): Shared, RawQuery(query): RawQuery) -> Result<Response, ApiError> {
    let page = Page::from_query(query.as_deref().unwrap_or_default())?;
    let (sims, last) = state.list(page.limit, page.after.as_deref());
    Ok(match last {
        Some(id) => ([(NEXT_KEY, page::key_after(&id))], Json(sims)).into_response(),
        None => Json(sims).into_response(),
    })
}

async fn show(Extract(state): Shared, SimId(id): SimId) -> Result<Response, ApiError> {
    let sim = state.with_registered(&id, |_| Ok(()))?;
    Ok(Json(sim).into_response())
}

async fn register(
    Extract(state): Shared,
    SimId(id): SimId,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let registration = body::registration(&headers, body);
    let sim = state.with_any(&id, |sim| sim.register(registration?))?;
    Ok((StatusCode::CREATED, Json(sim)).into_response())
}

async fn set_group(
    Extract(state): Shared,
    SimId(id): SimId,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let group = body::group(&headers, body);
    let sim = state.with_registered(&id, |sim| {
        sim.set_group(Some(group?));
        Ok(())
    })?;
    Ok(Json(sim).into_response())
}

async fn unset_group(Extract(state): Shared, SimId(id): SimId) -> Result<Response, ApiError> {
    let sim = state.with_registered(&id, |sim| {
        sim.set_group(None);
        Ok(())
    })?;
    Ok(Json(sim).into_response())
}

/// The endpoint that brings a SIM into a status.
fn becomes(status: Status) -> MethodRouter<Arc<State>> {
    post(async move |Extract(state): Shared, SimId(id): SimId| {
        state.with_registered(&id, |sim| sim.set_status(status)).map(Json)
    })
}

/// The id in the path, decoded.
struct SimId(String);

impl<S: Send + Sync> FromRequestParts<S> for SimId {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let Path(id) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| ApiError::bad_address("The path is not percent-encoded UTF-8"))?;
        Ok(Self(id))
    }
}
