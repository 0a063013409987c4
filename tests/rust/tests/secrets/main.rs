//! 1,000 runs of both APIs, over the reuse policies, at TRACE level leave no secret anywhere; a mutant that prints a token is caught.

mod younium;

use std::error::Error as _;
use std::fmt::Debug;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use yionstack::http::{CallOptions, Outgoing, RawRequest, Reply, ReqwestTransport, SendFault, Transport};
use yionstack::observe::{Observer, RequestRecord, ResponseRecord};
use yionstack::token::{AuthEvent, FileStore, Tokens};
use yionstack::{BoxFuture, Error, YionStackClient};
use yionstack_sandbox::ReusePolicy::{self, Grace, RevokeFamily, Strict};
use yionstack_tests::canary;
use yionstack_tests::case::{self, Case, Runner};
use yionstack_tests::disk::TempDir;
use yionstack_tests::log::Log;

const RUNS: usize = 1_000;
/// Harmless, and planted wherever a secret could slip through: it shows that each sink is really looked at.
const MARKER: &str = "harmless-marker-4711";

/// The transport with a bug planted in it: it logs the header that holds the token.
struct Mutant(ReqwestTransport);

impl Transport for Mutant {
    fn send(&self, request: Outgoing, limit: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        if let Some(value) = request.headers.get("authorization") {
            tracing::trace!(authorization = value.to_str().unwrap(), "sending");
        }
        self.0.send(request, limit)
    }
}

/// Everything that an observer was told.
#[derive(Clone, Default)]
struct Records(Arc<Mutex<String>>);

impl Observer for Records {
    fn request(&self, record: &Arc<RequestRecord>) {
        *self.0.lock().unwrap() += &format!("{record:?}\n");
    }

    fn response(&self, record: &ResponseRecord) {
        *self.0.lock().unwrap() += &format!("{record:?}\n");
    }
}

/// What one run wrote besides the log, and what must not be in it.
#[derive(Default)]
struct Evidence {
    secrets: Vec<String>,
    errors: String,
    objects: String,
    /// What observers were told.
    records: String,
    /// Names and contents of what a store wrote.
    files: String,
}

impl Evidence {
    fn error(&mut self, error: &Error) {
        self.errors += &format!("{error}\n{error:?}\n{error:#?}\n{:?}\n", error.source());
        self.errors += &format!("{:?} {:?}\n", error.fields(), error.vendor_message());
    }

    fn object(&mut self, value: &impl Debug) {
        self.objects += &format!("{value:?} {value:#?}\n");
    }
}

#[test]
fn a_thousand_runs_leave_no_secret() {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(log.clone())
        .init();
    let cases = case::load("cases/secrets");
    let (mut marked, mut written) = ([0; 4], 0);
    for run in 0..RUNS {
        let policy = [Grace, Strict, RevokeFamily][run % 3];
        let case = &cases[run / 3 % cases.len()];
        // a store that others may share waits three seconds before it believes that a grant has ended: not in every run
        let folder = (run % 50 == 0).then(TempDir::new);
        let evidence = runtime().block_on(live(case, policy, false, folder.as_ref()));
        written += usize::from(evidence.files.len() > 300);
        assert!(
            canary::find(&evidence.files, &evidence.secrets).is_empty(),
            "run {run}: a file holds a secret"
        );
        assert!(evidence.secrets.len() >= 4, "run {run}: there was nothing to leak");
        let sinks = [
            ("log", log.take()),
            ("errors", evidence.errors),
            ("objects", evidence.objects),
            ("records", evidence.records),
        ];
        for (sink, (name, text)) in sinks.iter().enumerate() {
            let leaks = canary::find(text, &evidence.secrets);
            assert!(
                leaks.is_empty(),
                "run {run}, {policy:?}, {}: {name} holds secrets: {leaks:#?}",
                case.name
            );
            marked[sink] += usize::from(text.contains(MARKER) && text.contains(younium::MARKER));
        }
    }
    println!(
        "{RUNS} runs; in so many the markers were found in log, errors, objects and records: {marked:?}"
    );
    assert_eq!(marked, [RUNS; 4], "a sink is not looked at");
    println!("in {written} runs there were files of a store to look at");
    assert!(written > RUNS / 100, "{written} runs wrote files");

    let evidence = runtime().block_on(live(&cases[0], Strict, true, None));
    assert!(
        !canary::find(&log.take(), &evidence.secrets).is_empty(),
        "a mutant that logs the token was not caught"
    );
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// One life of a client, with something going wrong in most of them.
async fn live(case: &Case, policy: ReusePolicy, mutant: bool, folder: Option<&TempDir>) -> Evidence {
    let mut evidence = Evidence::default();
    let told = Arc::new(Mutex::new(Vec::new()));
    let listener = told.clone();
    let records = Records::default();
    let mut runner = Runner::start(case, Some(policy), |options| {
        options.redirect_uri = Some(format!("http://127.0.0.1:9/{MARKER}"));
        options.on_event =
            Some(Arc::new(move |event: &AuthEvent| listener.lock().unwrap().push(event.clone())));
        options.observers.add(Arc::new(records.clone()));
        if let Some(folder) = folder {
            let store = FileStore::new(folder.path().join("grants")).config_dir(folder.path().join("config"));
            options.store = Some(Arc::new(store));
        }
        if mutant {
            let second = Duration::from_secs(1);
            options.transport =
                Some(Arc::new(Mutant(ReqwestTransport::new(false, second, second, "mutant").unwrap())));
        }
        evidence.object(options);
    });
    runner.marker = MARKER.to_owned();
    for step in &case.steps {
        if let Err(error) = runner.act(step).await {
            evidence.error(&error);
        }
    }
    runner.note_tokens().await;
    plant(&mut runner, &mut evidence, &records).await;
    younium::live(&mut runner, &mut evidence, &records).await;
    let auth = runner.client.auth().unwrap();
    evidence.object(&(&runner.client, auth, auth.tokens().await, auth.status().await, &runner.pending));
    evidence.object(&*told.lock().unwrap());
    evidence.records = records.0.lock().unwrap().clone();
    if let Some(folder) = folder {
        read_all(&folder.path().join("grants"), &mut evidence.files);
    }
    evidence.secrets = runner.every_secret.into_iter().collect();
    evidence
}

/// Names and contents of a folder's files.
fn read_all(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        *text +=
            &format!("{}\n{}\n", path.display(), String::from_utf8_lossy(&std::fs::read(&path).unwrap()));
    }
}

/// In every run one error is told the marker beside a token, and one client has both: no sink goes unwatched.
async fn plant(runner: &mut Runner, evidence: &mut Evidence, records: &Records) {
    let token = "tok_static_canary_3141592";
    runner.note("static", token);
    let path = format!("/{MARKER}");
    let echo =
        json!({"server": "$marker $static", "x-request-id": "$static", "set-cookie": "session=$static"});
    let respond = json!({"status": 404, "headers": echo, "body": r#"{"message":"$marker $static"}"#});
    runner.command(&json!({"do": "fault", "match": {"path": path}, "respond": respond})).await;
    let client = YionStackClient::builder()
        .base_url(runner.sandbox.base_url())
        .token(token)
        .observer(Arc::new(records.clone()))
        .build()
        .unwrap();
    let query = vec![("token".into(), token.into())];
    let headers = vec![("x-own".into(), token.into()), ("x-request-id".into(), token.into())];
    let options = CallOptions { headers, ..Default::default() };
    let request = RawRequest { method: "GET".into(), path, query, json: None, options };
    evidence.error(&client.request(request).await.expect_err("there is no such path"));
    let tokens = Tokens {
        access_token: token.into(),
        refresh_token: Some(token.into()),
        expires_in: None,
        scope: Some(MARKER.to_owned()),
    };
    evidence.object(&tokens);
}
