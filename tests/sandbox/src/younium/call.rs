//! A request on its way: who asks, for which books, in which version, and what for.

use std::time::Duration;

use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, Method, Uri, header};
use url::form_urlencoded;

use super::{
    books::Ledger,
    check,
    error::Problem,
    export, idempotency,
    reply::Reply,
    resource,
    table::{self, Found, Route},
    tenant::{self, LegalEntity},
    value::Value,
    verbs,
};
use crate::{
    api,
    error::{ApiError, media_type},
    server::Shared,
    world::World,
};

/// The version of the API that a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// 2.0: lists come whole.
    Second,
    /// 2.1: lists come in pages.
    Second1,
}

/// A request that may be carried out.
pub(super) struct Call<'a> {
    pub(super) route: &'static Route,
    pub(super) params: Vec<String>,
    /// The query as it came.
    pub(super) pairs: Vec<(String, String)>,
    pub(super) path: &'a str,
    pub(super) base_url: &'a str,
    pub(super) version: Version,
    pub(super) ledger: Ledger<'a>,
    raw: &'a [u8],
    content_type: String,
}

impl Call<'_> {
    /// A parameter of the query. Its name may be spelt in any case.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        let found = self.pairs.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The parameter of the path at a place.
    pub(super) fn param(&self, place: usize) -> &str {
        self.params.get(place).map_or("", String::as_str)
    }

    /// The body, checked against the description, with rows in the place of lookups.
    pub(super) fn body(&self) -> Result<Value, Problem> {
        if self.route.body.is_empty() {
            return Ok(Value::Object(Vec::new()));
        }
        let right = match self.content_type.as_str() {
            "application/merge-patch+json" => self.route.merge_patch,
            "application/json" => !self.route.merge_patch,
            _ => false,
        };
        if !right {
            let wanted =
                if self.route.merge_patch { "application/merge-patch+json" } else { "application/json" };
            return Err(Problem::bad(format!("The body has to be sent as {wanted}")));
        }
        let body = Value::parse(self.raw).ok_or_else(|| Problem::bad("The body is no JSON"))?;
        check::body(&self.ledger, table::shape(self.route.body), &body, self.route.merge_patch)
            .map_err(Problem::fields)
    }
}

/// Answers every request that no other part of the sandbox has a path for.
pub(crate) async fn endpoint(
    State(shared): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (task, work) = match arrive(&shared, method, uri, headers, body) {
        Ok(answer) => return answer,
        Err(unfinished) => unfinished,
    };
    // goes on when the client has gone, as a server's work does
    let done = tokio::spawn(async move {
        tokio::time::sleep(work).await;
        task.run(&mut shared.world())
    });
    match done.await {
        Ok(reply) => reply.into_response(),
        Err(_) => Problem::new(500, "The sandbox was stopped at work").into_response(),
    }
}

/// The answer, or what is to be done for it and how long that takes.
fn arrive(
    shared: &Shared,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, (Box<Task>, Duration)> {
    let found = match export::is_meant(uri.path()) {
        true => Found::Nothing,
        false => table::find(method.as_str(), uri.path()),
    };
    let mut world = shared.world();
    let (route, params) = match found {
        Found::Route(route, params) => (route, params),
        Found::OtherMethod => {
            return Ok(Problem::new(405, "This path does not take that method").into_response());
        }
        Found::Nothing if export::is_meant(uri.path()) && method == Method::GET => {
            let pairs = pairs(&uri);
            let answer = enter(&world, &headers)
                .and_then(|entity| export::answer(&mut world, entity, &origin(&headers), uri.path(), &pairs));
            return Ok(answer.map_or_else(Problem::into_response, Reply::into_response));
        }
        Found::Nothing => return Ok(ApiError::nothing_here().into_response()),
    };
    let entered = enter(&world, &headers).and_then(|entity| Ok((entity, version(&headers)?)));
    let (entity, version) = match entered {
        Ok(entered) => entered,
        Err(problem) => return Ok(problem.into_response()),
    };
    let now = world.clock.now();
    let key = idempotency::key(&headers).filter(|_| method == Method::POST);
    let endpoint = format!("{method} {}", uri.path().to_ascii_lowercase());
    if let Some(reply) = key.and_then(|key| world.books.answers.find(key, &endpoint, now)) {
        world.traffic.counters.younium_replays += 1;
        return Ok(reply.into_response());
    }
    let work = world.config.younium_work;
    let task = Box::new(Task { entity, version, route, params, method, uri, headers, body, endpoint });
    match work.is_zero() || task.method != Method::POST {
        true => Ok(task.run(&mut world).into_response()),
        false => Err((task, work)),
    }
}

/// A request whose answer is not kept yet.
struct Task {
    entity: &'static LegalEntity,
    version: Version,
    route: &'static Route,
    params: Vec<String>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    endpoint: String,
}

impl Task {
    /// Carries it out, and keeps the answer under its key from now on.
    fn run(self, world: &mut World) -> Reply {
        let Self { entity, version, route, params, method, uri, headers, body, endpoint } = self;
        let now = world.clock.now();
        if method == Method::POST {
            *world.traffic.counters.younium_executions.entry(name(route)).or_default() += 1;
        }
        let World { books, config, .. } = world;
        let base_url = &origin(&headers);
        let mut call = Call {
            route,
            params,
            pairs: pairs(&uri),
            path: uri.path(),
            base_url,
            version,
            ledger: books.open(entity, config.seed, now.div_euclid(1000)),
            raw: &body,
            content_type: media_type(&headers),
        };
        let reply = carry_out(&mut call).unwrap_or_else(|problem| problem.reply());
        match idempotency::key(&headers).filter(|_| method == Method::POST) {
            Some(key) => books.answers.keep(key, &endpoint, reply, now),
            None => reply,
        }
    }
}

fn carry_out(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let pattern = call.route.pattern();
    verbs::answer(call, &pattern).unwrap_or_else(|| resource::answer(call, &pattern))
}

/// A route as counters name it: `POST /Subscriptions/cancel/{id}`.
pub(super) fn name(route: &Route) -> String {
    format!("{} {}", route.method, route.path)
}

fn pairs(uri: &Uri) -> Vec<(String, String)> {
    form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect()
}

fn version(headers: &HeaderMap) -> Result<Version, Problem> {
    match headers.get("api-version").map(|value| value.to_str().unwrap_or_default()) {
        None | Some("2.1") => Ok(Version::Second1),
        Some("2.0") => Ok(Version::Second),
        Some(other) => {
            Err(Problem::bad(format!("The version {other:?} is not known: send api-version 2.0 or 2.1")))
        }
    }
}

/// Where the caller finds this server: behind a forwarded port that is not where it listens. The host was checked.
fn origin(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    format!("http://{}", host.unwrap_or_default())
}

/// Checks token and legal entity, in this order, and gives the legal entity whose data the caller may see.
fn enter(world: &World, headers: &HeaderMap) -> Result<&'static LegalEntity, Problem> {
    let unauthorized = |text: &str| Problem::new(401, text);
    let token = api::bearer(headers).map_err(|_| unauthorized("The access token is missing"))?;
    let token = world.younium.check(token, world.clock.now()).map_err(unauthorized)?;
    match headers.get("legal-entity") {
        Some(value) => value.to_str().ok().and_then(tenant::legal_entity),
        None => token.legal_entity,
    }
    .ok_or_else(|| Problem::new(403, "The legal entity is missing or unknown: check the header legal-entity"))
}
