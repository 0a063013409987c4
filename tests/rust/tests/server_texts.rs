//! What servers say reaches people as text that steers nothing: no escapes for terminals, no lines of their own in a
//! log, nothing unseen, and never much of it.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use yionstack::http::{CallOptions, RawRequest, Reply};
use yionstack::list::ListOptions;
use yionstack::model::Units;
use yionstack::runtime::Background;
use yionstack::{Client, Code, Error, Options, YionStackClient, younium};
use yionstack_tests::lists::LIST;
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::random::Seeded;
use yionstack_tests::vectors::{check_file, texts};

/// Where a server puts words.
fn body(random: &Seeded, text: &str) -> Value {
    match random.below(13) {
        0 => json!({"message": text}),
        1 => json!({"error": {"code": text, "message": text}}),
        2 => json!({"error": text, "error_description": text}),
        3 => json!({"title": text, "errors": {text: [text, text], "x": text}}),
        4 => json!({"errors": [text, text, text, text]}),
        5 => json!({"detail": text}),
        6 => json!({"error": text}),
        7 => json!({"code": text}),
        8 => json!({"error": {"fields": {text: text}}}),
        9 => json!({"errors": {"message": [format!("No {text} could be found")]}}),
        10 => {
            json!({"errors": {"a": [text, {"message": text}], "b": vec![text; if text.len() < 4_000 { 200 } else { 2 }]}})
        }
        11 => json!([text]),
        _ => json!(text),
    }
}

const STATUS: [(u16, &[Code], bool); 10] = [
    (400, &[Code::Validation], false),
    (401, &[Code::Authentication], false),
    (403, &[Code::Permission, Code::LegalEntity, Code::Scope], false),
    (404, &[Code::NotFound], false),
    (409, &[Code::Conflict], false),
    (422, &[Code::Validation], false),
    (429, &[Code::RateLimited], true),
    (500, &[Code::Server], true),
    (503, &[Code::Server], true),
    (302, &[Code::Server], false),
];

/// Everything of an error that somebody may read.
fn check(error: &Error, place: &str) {
    let mut shown = vec![error.to_string(), error.summary(), error.message().to_owned()];
    shown.extend(error.vendor_message().map(str::to_owned));
    shown.extend(error.request_id().map(str::to_owned));
    shown.extend(error.fields().iter().flat_map(|(name, text)| [name.clone(), text.clone()]));
    // all of it is more than one text
    let debug: Vec<char> = format!("{error:?}").chars().collect();
    shown.extend(debug.chunks(500).map(|part| part.iter().collect()));
    for text in shown {
        assert_eq!(texts::danger(&text), None, "{place}: {}", text.escape_default());
    }
    assert!(error.fields().len() <= 100, "{place}");
    assert!(error.to_string().contains(error.code().as_str()), "{place}: what it is stands in front");
}

fn headers(random: &Seeded, text: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let kinds = ["application/json", "text/html; charset=utf-8", "text/plain"];
    headers.insert("content-type", kinds[random.below(3) as usize].parse().unwrap());
    // what can be a header at all
    let id: String = text.chars().filter(|c| c.is_ascii_graphic() || *c == '\t').take(5_000).collect();
    headers.insert("x-request-id", HeaderValue::try_from(format!("req_{id}")).unwrap());
    if random.below(4) == 0 {
        let raw = HeaderValue::from_bytes(text.replace(|c: char| c.is_control(), "").as_bytes());
        raw.into_iter().for_each(|raw| drop(headers.insert("www-authenticate", raw)));
    }
    headers
}

/// A client whose answers are those that are put into the cell.
fn younium_client(cell: &Arc<Mutex<Option<Answered>>>) -> Client {
    let cell = cell.clone();
    let network = Memory::new(move |_| network::now(cell.lock().unwrap().take().unwrap()));
    let options = Options {
        base_url: Some("http://127.0.0.1:1".into()),
        token: Some("a-token".into()),
        transport: Some(Arc::new(network)),
        background: Background::Ambient,
        retries: Some(0),
        ..Options::default()
    };
    younium::client(options, younium::Tenancy::default()).unwrap()
}

fn auth_client(cell: &Arc<Mutex<Option<Answered>>>) -> YionStackClient {
    let cell = cell.clone();
    let network = Memory::new(move |_| network::now(cell.lock().unwrap().take().unwrap()));
    YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .client_id("app")
        .client_secret("a-secret-of-the-app")
        .redirect_uri("http://127.0.0.1:9/callback")
        .transport(Arc::new(network))
        .background(Background::Ambient)
        .build()
        .unwrap()
}

fn callback(url: &str, error: &str, description: &str) -> String {
    let url = url::Url::parse(url).unwrap();
    let state = url.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let pairs = [("state", state.as_str()), ("error", error), ("error_description", description)];
    url::Url::parse_with_params("http://127.0.0.1:9/callback", pairs).unwrap().into()
}

#[test]
fn the_file_is_what_the_rules_make() {
    check_file(
        "texts/server.json",
        "Texts that a server may say; none may be shown as it came.",
        &texts::written(),
    );
}

#[tokio::test]
async fn whatever_a_server_says_is_inert() {
    let count: u64 = std::env::var("TEXTS").ok().and_then(|count| count.parse().ok()).unwrap_or(10_000);
    let random = Seeded::from_env("server texts");
    let cell: Arc<Mutex<Option<Answered>>> = Arc::default();
    let (client, signing_in) = (younium_client(&cell), auth_client(&cell));
    let auth = signing_in.auth().unwrap();
    let options = CallOptions { retries: Some(0), ..CallOptions::default() };
    let (mut kept, mut longest) = (0, 0);
    for number in 0..count {
        let text = texts::text(&random);
        let body = body(&random, &text);
        let (status, codes, retryable) = STATUS[random.below(10) as usize];
        let place = format!("text {number}, {status}");
        let answer = |status: u16, body: String| {
            let status = StatusCode::from_u16(status).unwrap();
            Ok(Reply { status, headers: headers(&random, &text), body: Ok(Bytes::from(body)) })
        };
        let error = match random.below(8) {
            0 => {
                let error = ["invalid_request", "access_denied", text.get(..40).unwrap_or("x")]
                    [random.below(3) as usize];
                let pending = auth.begin(&[]).unwrap();
                let callback = callback(pending.url(), error, &text);
                let error = auth.finish(pending, &callback).await.map(drop).expect_err(&place);
                assert!(
                    matches!(error.code(), Code::Authentication | Code::AccessDenied),
                    "{place}: {error}"
                );
                error
            }
            1 => {
                *cell.lock().unwrap() = Some(answer(status, body.to_string()));
                let pending = auth.begin(&[]).unwrap();
                let state = callback(pending.url(), "", "").replace("error=", "code=x&e=");
                auth.finish(pending, &state).await.map(drop).expect_err(&place)
            }
            2 => {
                // a success that is none: its words are not shown at all
                let rows = json!({"data": [{"id": 7, text.clone(): body, "name": text}]});
                *cell.lock().unwrap() = Some(answer(200, rows.to_string()));
                let list = ListOptions { prefetch: 0, ..ListOptions::default() };
                let mut pages = client.pages(&LIST, vec![], options.clone(), list, Units::Utf8).unwrap();
                let error = pages.next().await.map(drop).expect_err(&place);
                assert_eq!((error.code(), error.vendor_message()), (Code::Decode, None), "{place}");
                error
            }
            how => {
                let said = if how == 3 { text.clone() } else { body.to_string() };
                *cell.lock().unwrap() = Some(answer(status, said));
                let options = options.clone();
                let request = RawRequest { options, ..network::request("GET", "/x") };
                let error = client.request(request).await.map(drop).expect_err(&place);
                assert!(codes.contains(&error.code()), "{place}: {error}");
                assert_eq!((error.retryable(), error.status()), (retryable, Some(status)), "{place}");
                assert!(error.request_id().is_some_and(|id| id.starts_with("req_")), "{place}");
                error
            }
        };
        check(&error, &place);
        kept += usize::from(error.vendor_message().is_some());
        longest = longest.max(error.to_string().len());
    }
    println!(
        "{count} texts: none shown as it came, {kept} of them in an error, the longest error {longest} bytes"
    );
    assert!(kept as u64 > count / 3, "the texts were not looked at: {kept}");
}
