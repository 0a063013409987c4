//! What observers and spans say of a call: each attempt, its end, whatever happens, and no secret.

use std::any::Any;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing_subscriber::Registry;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use yionstack::http::{CallOptions, Outgoing, RawRequest, Stage};
use yionstack::list::ListOptions;
use yionstack::model::Units;
use yionstack::observe::{self, Observer, RequestRecord, ResponseRecord};
use yionstack::{Code, YionStackClient, YouniumClient, younium};
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::random::Seeded;

/// Remembers what it is told.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<(Vec<RequestRecord>, Vec<ResponseRecord>)>>);

impl Log {
    fn requests(&self) -> Vec<RequestRecord> {
        self.0.lock().unwrap().0.clone()
    }

    fn responses(&self) -> Vec<ResponseRecord> {
        self.0.lock().unwrap().1.clone()
    }
}

impl Observer for Log {
    fn request(&self, record: &Arc<RequestRecord>) {
        self.0.lock().unwrap().0.push((**record).clone());
    }

    fn response(&self, record: &ResponseRecord) {
        self.0.lock().unwrap().1.push(record.clone());
    }
}

const TOKEN: &str = "tok_canary_2718281828";

/// A network whose n-th request is answered by `script`; the last entry answers all that follow.
fn scripted(script: Vec<fn() -> Answered>) -> Memory {
    let calls = AtomicUsize::new(0);
    Memory::new(move |_: &Outgoing| {
        let n = calls.fetch_add(1, Ordering::SeqCst);
        network::now(script[n.min(script.len() - 1)]())
    })
}

fn client(network: &Memory, log: &Log) -> YionStackClient {
    YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .token(TOKEN)
        .transport(Arc::new(network.clone()))
        .random(Arc::new(Seeded::from_env("observe")))
        .timeout(Duration::from_millis(300))
        .observer(Arc::new(log.clone()))
        .build()
        .unwrap()
}

fn get(path: &str) -> RawRequest {
    let options = CallOptions { timeout: Some(Duration::from_secs(20)), ..Default::default() };
    RawRequest { options, ..network::request("GET", path) }
}

#[tokio::test]
async fn each_attempt_is_told_with_its_end() {
    let network = scripted(vec![|| network::json(503, "{}"), || network::fault(Stage::Connect), || {
        network::json(200, "{}").map(|mut reply| {
            reply.headers.insert("server", format!("echo {TOKEN}").parse().unwrap());
            reply.headers.insert("set-cookie", "session=1".parse().unwrap());
            reply
        })
    }]);
    let log = Log::default();
    let mut request = get(&format!("/x/{TOKEN}?code=abc&page=2"));
    request.options.headers = vec![("x-own".into(), "hidden".into()), ("x-request-id".into(), "mine".into())];
    let answer = client(&network, &log).request(request).await.unwrap();
    assert_eq!(answer.attempts, 3);

    let (requests, responses) = (log.requests(), log.responses());
    assert_eq!(requests.iter().map(|record| record.attempt).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(
        responses.iter().map(|record| &*record.request).collect::<Vec<_>>(),
        requests.iter().collect::<Vec<_>>()
    );
    let ends: Vec<_> =
        responses.iter().map(|end| (end.status, end.error, end.request_id.as_deref())).collect();
    assert_eq!(
        ends,
        [
            (Some(503), Some(Code::Server), Some("req_memory")),
            (None, Some(Code::Connection), None),
            (Some(200), None, Some("req_memory")),
        ]
    );
    let first = &requests[0];
    assert_eq!((first.operation, first.method.as_str()), ("request", "GET"));
    assert_eq!(first.url, "http://127.0.0.1:1/x/[redacted]?code=REDACTED&page=2");
    let shown = |headers: &[(String, String)], name: &str| {
        headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone())
    };
    assert_eq!(shown(&first.headers, "x-own").as_deref(), Some("[redacted]"));
    assert_eq!(shown(&first.headers, "x-request-id").as_deref(), Some("mine"));
    let last = &responses[2].headers;
    assert_eq!(shown(last, "server").as_deref(), Some("echo [redacted]"));
    assert_eq!(shown(last, "set-cookie").as_deref(), Some("[redacted]"));
    let all = format!("{requests:?} {responses:?} {answer:?}");
    assert!(!all.contains(TOKEN) && !all.contains("session=1"), "{all}");
}

#[tokio::test]
async fn calls_that_are_given_up_have_an_end_too() {
    let network = Memory::new(|_: &Outgoing| Box::pin(std::future::pending()));
    let log = Log::default();
    let client = client(&network, &log);
    let mut request = get("/x");
    request.options.timeout = None;
    assert_eq!(client.request(request).await.unwrap_err().code(), Code::Timeout);
    let running = tokio::spawn({
        let client = client.clone();
        async move { client.request(get("/y")).await }
    });
    while log.requests().len() < 2 {
        tokio::task::yield_now().await;
    }
    running.abort();
    assert!(running.await.is_err());
    let codes: Vec<_> = log.responses().iter().map(|end| end.error).collect();
    assert_eq!(codes, [Some(Code::Timeout), Some(Code::Cancelled)]);
    assert!(log.responses()[0].duration >= Duration::from_millis(300));
}

#[tokio::test]
async fn an_observer_that_panics_breaks_nothing() {
    let network = scripted(vec![|| network::json(200, "{}")]);
    let log = Log::default();
    let client = YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .token(TOKEN)
        .transport(Arc::new(network))
        .on_request(|_| panic!("from a hook"))
        .on_response(|_| panic!("from a hook"))
        .observer(Arc::new(log.clone()))
        .build()
        .unwrap();
    assert_eq!(client.request(get("/x")).await.unwrap().status, 200);
    assert_eq!((log.requests().len(), log.responses().len()), (1, 1));
}

#[tokio::test]
async fn pages_that_are_asked_for_ahead_know_whose_they_are() {
    struct Hosts(Mutex<Vec<Option<u32>>>);
    impl Observer for Hosts {
        fn request(&self, _: &Arc<RequestRecord>) {
            let host = observe::host().and_then(|host| host.downcast_ref::<u32>().copied());
            self.0.lock().unwrap().push(host);
        }
        fn response(&self, _: &ResponseRecord) {}
    }
    let network = Memory::new(|request: &Outgoing| {
        let number = request
            .url
            .query_pairs()
            .find(|(name, _)| name.eq_ignore_ascii_case("pageNumber"))
            .unwrap()
            .1
            .into_owned();
        let rows = format!(r#"[{{"id":"00000000-0000-0000-0000-00000000000{number}","name":"n"}}]"#);
        network::now(network::json(
            200,
            format!(r#"{{"data":{rows},"pageNumber":{number},"pageSize":1,"totalPages":3,"totalCount":3}}"#),
        ))
    });
    let hosts = Arc::new(Hosts(Mutex::default()));
    let client = YouniumClient::builder()
        .base_url("http://127.0.0.1:1")
        .token(TOKEN)
        .transport(Arc::new(network))
        .observer(hosts.clone())
        .build()
        .unwrap();
    let list = younium::OPERATIONS.iter().find(|operation| operation.id == "accounts.list").unwrap();
    let arguments = vec![None; list.params.len()];
    let options = ListOptions { page_size: Some(1), prefetch: 2, ..Default::default() };
    let mut pages =
        client.untyped().pages(list, arguments, CallOptions::default(), options, Units::Utf8).unwrap();
    let read = async {
        let mut found = Vec::new();
        while let Some(page) = pages.next().await.unwrap() {
            assert_eq!(page.receipt.headers["content-type"], "application/json");
            found.push((page.receipt.status, page.receipt.attempts, page.receipt.request_id));
        }
        found
    };
    let host: Arc<dyn Any + Send + Sync> = Arc::new(7_u32);
    let found = observe::hosted(host, read).await;
    assert_eq!(found, vec![(200, 1, Some("req_memory".to_owned())); 3]);
    assert_eq!(*hosts.0.lock().unwrap(), [Some(7); 3]);
}

/// The spans that were closed: name, parent's name, and fields.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<Closed>>>);

type Closed = (String, Option<String>, Fields);

type Fields = Vec<(String, String)>;

struct Collected(Fields);

impl Visit for Collected {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0.push((field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned()));
    }
}

impl<S: tracing::Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Collected(Vec::new());
        attributes.record(&mut fields);
        context.span(id).unwrap().extensions_mut().insert(fields);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let span = context.span(id).unwrap();
        values.record(span.extensions_mut().get_mut::<Collected>().unwrap());
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let span = context.span(&id).unwrap();
        assert_eq!(span.metadata().target(), "yionstack");
        let fields = span.extensions_mut().remove::<Collected>().unwrap().0;
        let parent = span.parent().map(|parent| parent.name().to_owned());
        self.0.lock().unwrap().push((span.name().to_owned(), parent, fields));
    }
}

#[test]
fn spans_follow_the_semantic_conventions() {
    let spans = Spans::default();
    // While there is only one subscriber, a callsite that another test reaches first asks that test's thread alone, where
    // nobody listens, and is off for ever.
    let _second = tracing::Dispatch::new(tracing::subscriber::NoSubscriber::default());
    let subscriber = Registry::default().with(spans.clone());
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let network = scripted(vec![|| network::json(503, "{}"), || network::json(200, "[]"), || {
                network::json(404, "{}")
            }]);
            let client = client(&network, &Log::default());
            client.invoices().list("b1").timeout(Duration::from_secs(20)).await.unwrap();
            let mut strange = get("/y?code=abc");
            strange.method = "PURGE".into();
            client.request(strange).await.unwrap_err();
        });
    });
    let spans = spans.0.lock().unwrap().clone();
    let names: Vec<_> = spans.iter().map(|(name, parent, _)| (name.as_str(), parent.as_deref())).collect();
    let (attempt, call) = (("yionstack.attempt", Some("yionstack.operation")), ("yionstack.operation", None));
    assert_eq!(names, [attempt, attempt, call, attempt, call]);
    let expected: [&[(&str, &str)]; 5] = [
        &[
            ("otel.name", "GET /api/v1/accounting/invoices"),
            ("otel.kind", "client"),
            ("http.request.method", "GET"),
            ("server.address", "127.0.0.1"),
            ("server.port", "1"),
            ("url.full", "http://127.0.0.1:1/api/v1/accounting/invoices"),
            ("url.template", "/api/v1/accounting/invoices"),
            ("yionstack.operation", "invoices.list"),
            ("http.response.status_code", "503"),
            ("yionstack.request_id", "req_memory"),
            ("error.type", "503"),
            ("otel.status_code", "ERROR"),
        ],
        &[("http.request.resend_count", "1"), ("http.response.status_code", "200")],
        &[("otel.name", "invoices.list"), ("yionstack.attempts", "2")],
        &[
            ("otel.name", "HTTP"),
            ("http.request.method", "_OTHER"),
            ("http.request.method_original", "PURGE"),
            ("url.full", "http://127.0.0.1:1/y?code=REDACTED"),
            ("http.response.status_code", "404"),
            ("error.type", "404"),
        ],
        &[("otel.name", "request"), ("error.type", "not_found"), ("yionstack.attempts", "1")],
    ];
    for ((_, _, fields), expected) in spans.iter().zip(expected) {
        for (name, value) in expected {
            assert!(
                fields.contains(&((*name).to_owned(), (*value).to_owned())),
                "{name}={value}: {fields:#?}"
            );
        }
    }
    let absent = |span: usize, name: &str| spans[span].2.iter().all(|(found, _)| found != name);
    assert!(absent(0, "http.request.resend_count") && absent(1, "error.type") && absent(2, "error.type"));
    assert!(absent(3, "url.template"), "a request that is not described has no template");
    assert!(!format!("{spans:?}").contains(TOKEN));
}

#[tokio::test]
async fn token_calls_are_seen_without_their_secrets() {
    let log = Log::default();
    let network = Memory::new(|request: &Outgoing| {
        network::now(match request.url.path().ends_with("/token") {
            true => {
                network::json(200, r#"{"accessToken":"tok_new_161803","expires":"2099-01-01T00:00:00Z"}"#)
            }
            false => network::json(200, "[]"),
        })
    });
    let client = YouniumClient::builder()
        .base_url("http://127.0.0.1:1")
        .client_id("an-id")
        .secret("s3cret-canary-99")
        .transport(Arc::new(network))
        .observer(Arc::new(log.clone()))
        .build()
        .unwrap();
    let _ = client.request(get("/Accounts")).await;
    let operations: Vec<_> = log.responses().iter().map(|end| end.request.operation).collect();
    assert_eq!(operations.first(), Some(&"auth.token"), "{:?}", log.responses());
    let all = format!("{:?} {:?}", log.requests(), log.responses());
    assert!(!all.contains("tok_new_161803") && !all.contains("s3cret-canary-99"), "{all}");
}
