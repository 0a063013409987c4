//! Arguments to a request: the address, the headers and the body, before any token.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HOST, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use super::idempotency::Key;
use super::operation::{Answers, Location, Operation, Param, Role};
use super::retry::Paced;
use crate::error::{Code, Error, Result};
use crate::model::{self, Fractions, Names, Reading, scalar};

/// Whose data a call is about, at Younium.
pub(crate) const LEGAL_ENTITY: &str = "legal-entity";
const JSON: &str = "application/json";
/// What says where a request ends and what becomes of its connection (RFC 9110, section 7.6; RFC 9112, section 6): another
/// value would let the server read something else than was sent.
const FRAMING: [&str; 8] =
    ["connection", "content-length", "expect", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"];
/// RFC 7396.
const MERGE_PATCH: &str = "application/merge-patch+json";

/// What a single call may set. Everything else belongs to the client.
#[derive(Debug, Clone, Default)]
pub struct CallOptions {
    /// Time until the call ends, whatever happens; the client's by default.
    pub timeout: Option<Duration>,
    /// How often a failed request may be repeated when that is harmless; the client's by default.
    pub retries: Option<u32>,
    /// The longest wait that a server may ask for before the call is repeated; the client's by default.
    pub max_wait: Option<Duration>,
    /// Further headers. `authorization`, `cookie`, `host` and those of the connection are not yours to set.
    pub headers: Vec<(String, String)>,
    /// Id or name of the legal entity that the call is about, for Younium; the client's by default.
    pub legal_entity: Option<String>,
    /// What the server recognises a POST by that comes again, for Younium; made by the SDK by default.
    pub idempotency_key: Option<String>,
}

/// A body in the host's own form: JSON text, with its names and its numbers.
#[derive(Debug, Clone)]
pub struct Given {
    /// A JSON object.
    pub json: Bytes,
    /// The names of its members.
    pub names: Names,
    /// What its numbers are.
    pub fractions: Fractions,
}

/// A request to any endpoint, modelled or not: the way out when this SDK lacks something.
#[derive(Debug, Clone)]
pub struct RawRequest {
    /// `GET`, `POST` …
    pub method: String,
    /// Path under the base URL, starting with a slash; may carry a query.
    pub path: String,
    /// Further query parameters.
    pub query: Vec<(String, String)>,
    /// Body, as JSON text.
    pub json: Option<Bytes>,
    /// Options of the call.
    pub options: CallOptions,
}

/// A request that lacks nothing but the token.
#[derive(Debug, Clone)]
pub(crate) struct Prepared {
    pub(crate) operation: &'static str,
    /// The operation's path, with `{placeholders}`, where there is one.
    pub(crate) template: Option<&'static str>,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What makes a POST one that may be repeated.
    pub(crate) idempotency: Option<Key>,
    /// Whether the answer's body is to be handed out while it comes.
    pub(crate) streamed: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
    pub(crate) max_wait: Option<Duration>,
    /// Its place in the list that it is a page of.
    pub(crate) pace: Option<Paced>,
    /// Which refusal is an answer after all.
    pub(crate) tolerated: Option<Tolerated>,
}

/// Tells from status and body whether a refusal of this operation is what a list answers when it is empty.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tolerated {
    pub(crate) operation: &'static Operation,
    pub(crate) means_empty: fn(&Operation, u16, &[u8]) -> bool,
}

impl Prepared {
    /// Whether a refusal is to be handed out like an answer.
    pub(crate) fn tolerates(&self, status: u16, body: &[u8]) -> bool {
        self.tolerated.is_some_and(|it| (it.means_empty)(it.operation, status, body))
    }

    /// Repeating it does no harm by RFC 9110 (section 9.2.1).
    pub(crate) fn is_safe(&self) -> bool {
        matches!(self.method, Method::GET | Method::HEAD | Method::OPTIONS)
    }

    /// Repeating it does nothing twice, although the server may have read it already.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.is_safe() || self.idempotency.is_some()
    }

    /// The caller knows the key and would use it again.
    pub(crate) fn is_given_a_key(&self) -> bool {
        self.idempotency.as_ref().is_some_and(|key| key.given)
    }

    pub(crate) fn host(&self) -> String {
        host_of(&self.url)
    }
}

pub(crate) fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// A call of a described operation. `arguments` stand in the order of its parameters; missing ones are `None`.
pub(crate) fn operation(
    base: &Url,
    operation: &'static Operation,
    arguments: &[Option<&str>],
    options: CallOptions,
) -> Result<Prepared> {
    let accept = if matches!(operation.answer, Answers::File) { "*/*" } else { JSON };
    let mut headers = own_headers(&options, accept)?;
    let mut path = operation.path.to_owned();
    let mut query = Vec::new();
    if arguments.len() > operation.params.len() {
        return Err(invalid("more arguments than the operation has parameters"));
    }
    for (index, param) in operation.params.iter().enumerate() {
        let Some(value) = arguments.get(index).copied().flatten() else {
            if param.required {
                return Err(invalid(format!("`{}` is required", param.name)));
            }
            continue;
        };
        if matches!(param.role, Role::ModifiedAfter | Role::ModifiedBefore) && !scalar::moment(value) {
            let message = "is a moment, such as `2026-01-31T09:30:00Z`, or a day, such as `2026-01-31`";
            return Err(invalid(format!("`{}` {message}", param.name)));
        }
        match param.location {
            Location::Path => path = path.replace(&format!("{{{}}}", param.wire), &segment(param, value)?),
            Location::Query => query.push((param.wire, value)),
            Location::Header => {
                headers.insert(HeaderName::from_static(param.wire), header_value(param.name, value)?);
            }
        }
    }
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(Prepared {
        operation: operation.id,
        template: Some(operation.path),
        method: operation.method.clone(),
        url,
        headers,
        body: Bytes::new(),
        idempotency: None,
        streamed: false,
        timeout: options.timeout,
        retries: options.retries,
        max_wait: options.max_wait,
        pace: None,
        tolerated: None,
    })
}

/// Gives a prepared call its body, checked against the operation's schema. `None` where it has to have none.
pub(crate) fn body(call: &mut Prepared, operation: &'static Operation, given: Option<&Given>) -> Result<()> {
    let (body, given) = match (&operation.body, given) {
        (Some(body), Some(given)) => (body, given),
        (None, None) => return Ok(()),
        (Some(_), None) => return Err(invalid(format!("`{}` needs a body", operation.id))),
        (None, Some(_)) => return Err(invalid(format!("`{}` takes no body", operation.id))),
    };
    let Given { json, names, fractions } = given;
    let merge_patch = body.merge_patch;
    let reading = Reading { names: *names, fractions: *fractions, merge_patch };
    let written = model::encode(json, body.schema, reading).map_err(|issue| {
        Error::new(Code::Validation, format!("nothing was sent: {issue}"))
            .with_fields(vec![(issue.path, issue.problem)])
            .executed_as(Some(false))
    })?;
    let media_type = if merge_patch { MERGE_PATCH } else { JSON };
    call.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    call.body = written.into();
    Ok(())
}

/// A request that the user wrote.
pub(crate) fn raw(base: &Url, request: RawRequest) -> Result<Prepared> {
    let RawRequest { method, path, query, json, options } = request;
    let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes())
        .map_err(|_| invalid("the method is not an HTTP method, such as GET or POST"))?;
    let odd = path.contains(|c: char| c.is_control() || c == '\\' || c == '#');
    if !path.starts_with('/') || path.starts_with("//") || odd {
        return Err(invalid("the path must start with one slash and stay under the client's base URL"));
    }
    let mut url = address(base, &path)?;
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    let mut headers = own_headers(&options, JSON)?;
    if json.is_some() && !headers.contains_key(CONTENT_TYPE) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
    }
    let body = json.unwrap_or_default();
    Ok(Prepared {
        operation: "request",
        template: None,
        method,
        url,
        headers,
        body,
        idempotency: None,
        streamed: false,
        timeout: options.timeout,
        retries: options.retries,
        max_wait: options.max_wait,
        pace: None,
        tolerated: None,
    })
}

/// Puts a path under the base URL. A path cannot change the host: tokens would go there.
fn address(base: &Url, path: &str) -> Result<Url> {
    let prefix = base.as_str().trim_end_matches('/');
    let url =
        Url::parse(&format!("{prefix}{path}")).map_err(|_| invalid("the path is not a valid URL path"))?;
    let prefix = base.path().trim_end_matches('/');
    let under = url.path().strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/'));
    if url.origin() != base.origin() || !under {
        return Err(invalid("the path leads away from the client's base URL"));
    }
    Ok(url)
}

/// Servers and what stands before them refuse longer addresses, each in its own way, or cut them.
const LONGEST_ADDRESS: usize = 8_000;

pub(crate) fn check_length(url: &Url) -> Result<()> {
    let length = url.as_str().len();
    if length <= LONGEST_ADDRESS {
        return Ok(());
    }
    Err(invalid(format!(
        "nothing was sent: the address would be {length} bytes long, and {LONGEST_ADDRESS} are the most: split the \
         filter, or whatever makes it so long, into several calls"
    )))
}

/// One segment of a path. Dots and nothing at all would address another resource, also where something on the way
/// takes `%2F` for a slash.
fn segment(param: &Param, value: &str) -> Result<String> {
    if value.is_empty() || value.split(['/', '\\']).any(|part| part == "." || part == "..") {
        return Err(invalid(format!("`{}` must not be empty, and no part of it `.` or `..`", param.name)));
    }
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    Ok(out)
}

fn own_headers(options: &CallOptions, accept: &'static str) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    if let Some(legal_entity) = &options.legal_entity {
        headers.insert(LEGAL_ENTITY, header_value("legal_entity", legal_entity.trim())?);
    }
    for (name, value) in &options.headers {
        let parsed = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| invalid("a header's name holds characters that HTTP does not allow"))?;
        if [AUTHORIZATION, COOKIE, HOST, PROXY_AUTHORIZATION].contains(&parsed) {
            return Err(invalid(format!(
                "the header `{parsed}` belongs to the client: pass `token` to the client instead"
            )));
        }
        if FRAMING.contains(&parsed.as_str()) {
            return Err(invalid(format!("the header `{parsed}` belongs to the connection: leave it out")));
        }
        if parsed == LEGAL_ENTITY && options.legal_entity.is_some() {
            return Err(invalid(format!(
                "give the legal entity once: as `legal_entity` or as the header `{parsed}`"
            )));
        }
        headers.insert(parsed, header_value(name, value)?);
    }
    Ok(headers)
}

pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue> {
    if value.is_empty() {
        return Err(invalid(format!("`{name}` must not be empty")));
    }
    HeaderValue::from_str(value)
        .map_err(|_| invalid(format!("`{name}` holds characters that HTTP headers do not allow")))
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(Code::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::super::operation::Role;
    use super::*;
    use crate::model::Kind;

    const fn param(name: &'static str, wire: &'static str, location: Location, required: bool) -> Param {
        Param { name, wire, location, required, role: Role::Plain }
    }

    static GET: Operation = Operation {
        id: "things.get",
        resource: "things",
        name: "get",
        method: Method::GET,
        path: "/v1/things/{thingId}",
        params: &[
            param("business_id", "x-business-id", Location::Header, true),
            param("thing_id", "thingId", Location::Path, true),
            param("page", "page", Location::Query, false),
        ],
        body: None,
        answer: Answers::Value(&Kind::Json),
        idempotent: false,
        summary: "",
        success: None,
        assumed: false,
    };

    fn base() -> Url {
        Url::parse("https://api.example.com/sub/").expect("url")
    }

    fn call(arguments: &[Option<&str>]) -> Result<Prepared> {
        operation(&base(), &GET, arguments, CallOptions::default())
    }

    #[test]
    fn arguments_go_where_they_belong() {
        let call = call(&[Some("b1"), Some("a/ü ?"), Some("2&x")]).expect("prepared");
        assert_eq!(call.url.as_str(), "https://api.example.com/sub/v1/things/a%2F%C3%BC%20%3F?page=2%26x");
        assert_eq!(call.headers["x-business-id"], "b1");
    }

    #[test]
    fn nothing_leaves_the_intended_path() {
        for bad in ["", ".", "..", "../x", "x/..", "x/./y", "x\\..\\y"] {
            assert!(call(&[Some("b1"), Some(bad)]).is_err(), "{bad:?}");
        }
        assert!(call(&[Some("b1\r\nx: y"), Some("a")]).is_err());
        assert!(call(&[Some(""), Some("a")]).is_err());
        assert!(call(&[None, Some("a")]).is_err());
        let path = |path: &str| {
            let options = CallOptions::default();
            raw(
                &base(),
                RawRequest { method: "get".into(), path: path.into(), query: vec![], json: None, options },
            )
        };
        for bad in [
            "/../other",
            "/%2e%2e/other",
            "/x\ty",
            "/x#y",
            "//evil.example/x",
            "@evil.example",
            "https://evil.example",
            "/\\evil.example",
            "x",
        ] {
            assert!(path(bad).is_err(), "{bad}");
        }
        assert_eq!(path("/v1/x?y=1").expect("prepared").url.host_str(), Some("api.example.com"));
    }

    #[test]
    fn the_clients_own_headers_cannot_be_overwritten() {
        for name in ["Authorization", "cookie", "HOST"].into_iter().chain(FRAMING).chain(["Content-Length"]) {
            let options = CallOptions { headers: vec![(name.into(), "x".into())], ..Default::default() };
            let error = operation(&base(), &GET, &[Some("b"), Some("t")], options).expect_err(name);
            assert_eq!(error.code(), Code::Configuration);
        }
    }
}
