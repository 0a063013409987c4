//! What every request passes: host check, counting, faults, and the headers of every answer.

use axum::{
    body::{Body, to_bytes},
    extract::{ConnectInfo, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::{Shared, connection::Connection, echo, host};
use crate::{api, clock::http_date, command, error::ApiError, fault::Raw, oauth::token, random};

const BODY_LIMIT: usize = 1 << 20;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Runs a request through the steps, in this order.
pub(super) async fn handle(
    State(shared): State<Shared>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = match host::check_host(request.headers()) {
        Err(error) => error.into_response(),
        Ok(()) if request.uri().path() == command::PATH => next.run(request).await,
        Ok(()) => counted(&shared, connection.clone(), request, next).await,
    };
    let headers = response.headers_mut();
    if !headers.contains_key(REQUEST_ID) {
        insert(headers, REQUEST_ID, format!("req_{}", random::token::<12>()));
    }
    // hyper would write the real time, but every clock here is the sandbox's own.
    if !headers.contains_key(header::DATE) {
        insert(headers, header::DATE, http_date(shared.world().clock.now_seconds()));
    }
    match response.extensions_mut().remove::<Raw>() {
        Some(raw) => raw.write(response, &connection).await,
        None => response,
    }
}

async fn counted(shared: &Shared, connection: Connection, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        let message = "The body is incomplete or larger than 1 MiB";
        return ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "body_too_large", message).into_response();
    };
    let mut echoed = HeaderMap::new();
    let plan = {
        let mut world = shared.world();
        let now = world.clock.now_seconds();
        world.traffic.arrived(&parts, now);
        let mixed_up = api::is_mixed_up(&world, &parts.headers);
        world.traffic.counters.mixups += u64::from(mixed_up);
        if world.config.echo {
            echoed = echo::of(&parts.headers);
        }
        let path = parts.uri.path();
        let grant_type = if path == token::PATH { token::grant_type(&body) } else { None };
        world.faults.take(parts.method.as_str(), path, grant_type.as_deref())
    };
    let request = Request::from_parts(parts, Body::from(body));
    // A task of its own, as on a real server: a client that hangs up does not undo what it has asked for.
    let work = tokio::spawn(async move {
        match plan {
            None => next.run(request).await,
            Some(plan) => plan.run(request, next, connection).await,
        }
    });
    let mut response = work.await.unwrap_or_else(|_| {
        ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "The sandbox failed: please report this")
            .into_response()
    });
    shared.world().traffic.answered(response.status());
    response.headers_mut().extend(echoed);
    response
}

fn insert(headers: &mut HeaderMap, name: HeaderName, value: String) {
    if let Ok(value) = HeaderValue::try_from(value) {
        headers.insert(name, value);
    }
}
