//! What the cases of Younium give, as Rust takes it: options and filters.

use std::time::Duration;

use serde_json::{Map, Value};
use yionstack::http::CallOptions;
use yionstack::list::ListOptions;
use yionstack::model::Names;
use yionstack::younium::filter::{Comparison, Filter, Literal, Path, TextTest};
use yionstack::younium::{Authentication, Tenancy};
use yionstack::{Error, Options};
use yionstack_sandbox::Sandbox;

/// The options of a call, and of a list.
pub fn call_options(given: &Map<String, Value>) -> (CallOptions, ListOptions) {
    let (mut call, mut list) = (CallOptions::default(), ListOptions::default());
    for (name, value) in given {
        let text = value.as_str().map(str::to_owned);
        let number = || value.as_u64().unwrap();
        match name.as_str() {
            "legal_entity" => call.legal_entity = text,
            "idempotency_key" => call.idempotency_key = text,
            "retries" => call.retries = Some(number() as u32),
            "max_wait" => call.max_wait = seconds(value),
            "page_size" => list.page_size = Some(number() as u32),
            "limit" => list.limit = Some(number()),
            "prefetch" => list.prefetch = number() as u32,
            other => panic!("unknown option {other}"),
        }
    }
    (call, list)
}

fn seconds(value: &Value) -> Option<Duration> {
    value.as_f64().map(|seconds| Duration::try_from_secs_f64(seconds).unwrap())
}

/// The options of a client, what is Younium's own among them, and its secret. `places` are addresses by name.
pub fn options(
    sandbox: &Sandbox,
    changes: &Map<String, Value>,
    places: &[(String, String)],
) -> (Options, Tenancy, String) {
    let mut base_url = sandbox.base_url().to_owned();
    let (mut client_id, mut secret) = ("younium_sandbox".to_owned(), "yns_sandbox_secret".to_owned());
    let (mut retries, mut max_wait, mut proxy, mut token) = (None, None, None, None);
    let mut requests_per_second = None;
    let mut tenancy = Tenancy { legal_entity: Some("Nordvik AB".into()), ..Tenancy::default() };
    for (name, value) in changes {
        let text = || {
            let given = value.as_str().unwrap().to_owned();
            places.iter().fold(given, |text, (name, place)| text.replace(name, place))
        };
        match name.as_str() {
            "base_url" => base_url = text(),
            "client_id" => client_id = text(),
            "secret" => secret = text(),
            "token" => token = Some(text()),
            "proxy" => proxy = Some(text().as_str().into()),
            "retries" => retries = Some(value.as_u64().unwrap() as u32),
            "max_wait" => max_wait = seconds(value),
            "requests_per_second" => requests_per_second = value.as_f64(),
            "legal_entity" => tenancy.legal_entity = Some(text()),
            "api_version" => tenancy.api_version = Some(text()),
            "authentication" if value == "v2" => tenancy.authentication = Authentication::V2,
            "authentication" if value == "legacy" => {}
            "legacy_token_url" => {
                let token_url = Some(text());
                tenancy.authentication = Authentication::Legacy { token_url };
            }
            other => panic!("unknown client option {other}"),
        }
    }
    // a token of one's own stands in the place of both
    let own = token.is_none();
    let secret = token.clone().unwrap_or(secret);
    let options = Options {
        base_url: Some(base_url),
        token: token.as_deref().map(Into::into),
        client_id: own.then_some(client_id),
        client_secret: own.then(|| secret.as_str().into()),
        proxy,
        timeout: Some(Duration::from_secs(20)),
        retries,
        max_wait,
        requests_per_second,
        ..Options::default()
    };
    (options, tenancy, secret)
}

/// A filter: `[path, operator, value]`, or `{"and": [...]}`, `{"or": [...]}`, `{"not": …}`.
pub fn condition_of(rows: &Path, given: &Value) -> Result<Filter, Error> {
    if let Some((word, parts)) = given.as_object().and_then(|given| given.iter().next()) {
        if word == "not" {
            return Ok(condition_of(rows, parts)?.not());
        }
        let (first, second) = (condition_of(rows, &parts[0])?, condition_of(rows, &parts[1])?);
        return Ok(if word == "and" { first.and(second) } else { first.or(second) });
    }
    let (path, operator, value) = (given[0].as_str().unwrap(), given[1].as_str().unwrap(), &given[2]);
    let field = path.split('.').try_fold(rows.clone(), |place, name| place.member(name, Names::Wire))?;
    let text = value.as_str().unwrap_or_default();
    let number = value.to_string();
    match operator {
        "startswith" => field.text(TextTest::StartsWith, text),
        "endswith" => field.text(TextTest::EndsWith, text),
        "contains" => field.text(TextTest::Contains, text),
        word => {
            let literal = match value {
                Value::Null => Literal::Null,
                Value::Bool(value) => Literal::Boolean(*value),
                Value::Number(_) => Literal::Number(&number),
                _ => Literal::Text(text),
            };
            field.compare(Comparison::parse(word).expect("an operator"), literal)
        }
    }
}
