//! 1,000 runs over the reuse policies at TRACE level leave no secret anywhere; a mutant that prints a token is caught.

use std::error::Error as _;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use tracing_subscriber::fmt::MakeWriter;
use url::Url;
use yionstack::auth::Pending;
use yionstack::http::{RawRequest, Reply, ReqwestTransport, SendFault, Transport};
use yionstack::{BoxFuture, Error, YionStackClient};
use yionstack_sandbox::{Config, ReusePolicy, Sandbox};
use yionstack_tests::canary;
use yionstack_tests::random::Seeded;

const RUNS: usize = 1_000;
/// Harmless, and planted wherever a secret could slip through: it shows that each sink is really looked at.
const MARKER: &str = "harmless-marker-4711";
const SECRET: &str = "ysk_sandbox_secret";

/// Everything that was logged since the last look.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn take(&self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut *self.0.lock().unwrap())).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Log;

    fn make_writer(&'a self) -> Log {
        self.clone()
    }
}

/// The transport with a bug planted in it: it logs the header that holds the token.
struct Mutant(ReqwestTransport);

impl Transport for Mutant {
    fn send(&self, request: Request<Bytes>, limit: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        if let Some(value) = request.headers().get("authorization") {
            tracing::trace!(authorization = value.to_str().unwrap(), "sending");
        }
        self.0.send(request, limit)
    }
}

/// What one run wrote, by sink, and what must not be in it.
#[derive(Default)]
struct Evidence {
    secrets: Vec<String>,
    errors: String,
    debug: String,
}

impl Evidence {
    fn error(&mut self, error: &Error) {
        self.errors += &format!("{error}\n{error:?}\n{error:#?}\n{:?}\n", error.source());
        self.errors += &format!("{:?} {:?}\n", error.fields(), error.vendor_message());
    }

    fn shown(&mut self, value: &impl std::fmt::Debug) {
        self.debug += &format!("{value:?} {value:#?}\n");
    }

    fn tokens_of(&mut self, client: &YionStackClient) {
        if let Some(tokens) = client.auth().unwrap().tokens() {
            self.shown(&tokens);
            self.secrets.push(tokens.access_token.expose().to_owned());
            self.secrets.extend(tokens.refresh_token.map(|token| token.expose().to_owned()));
        }
    }

    fn pending(&mut self, pending: &Pending) {
        self.shown(pending);
        let saved: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(pending.save()).unwrap()).unwrap();
        self.secrets.extend(["state", "verifier"].map(|name| saved[name].as_str().unwrap().to_owned()));
    }

    fn callback(&mut self, callback: &str) {
        let url = Url::parse(callback).unwrap();
        self.secrets
            .extend(url.query_pairs().filter(|(name, _)| name == "code").map(|(_, code)| code.into_owned()));
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
    let random = Seeded::from_env("a_thousand_runs_leave_no_secret");
    let mut marked = [0; 3];
    for run in 0..RUNS {
        let policy = [ReusePolicy::Grace, ReusePolicy::Strict, ReusePolicy::RevokeFamily][run % 3];
        let scenario = (run / 3) % SCENARIOS;
        let evidence = runtime().block_on(scenario_run(policy, scenario, random.next(), false));
        let logged = log.take();
        for (sink, (name, text)) in
            [("log", &logged), ("errors", &evidence.errors), ("debug", &evidence.debug)].iter().enumerate()
        {
            let leaks = canary::find(text, &evidence.secrets);
            assert!(
                leaks.is_empty(),
                "run {run}, {policy:?}, scenario {scenario}: {name} holds secrets: {leaks:#?}"
            );
            marked[sink] += usize::from(text.contains(MARKER));
        }
        assert!(evidence.secrets.len() >= 3, "run {run}: there was nothing to leak");
    }
    println!(
        "{RUNS} runs; runs whose sinks held the marker: log {}, errors {}, debug {}",
        marked[0], marked[1], marked[2]
    );
    assert_eq!(marked, [RUNS; 3], "a sink is not looked at");

    let evidence = runtime().block_on(scenario_run(ReusePolicy::Strict, 0, 1, true));
    assert!(
        !canary::find(&log.take(), &evidence.secrets).is_empty(),
        "a mutant that logs the token was not caught"
    );
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

const SCENARIOS: usize = 9;

/// One life of a client, with something going wrong in most of them.
async fn scenario_run(policy: ReusePolicy, scenario: usize, seed: u64, mutant: bool) -> Evidence {
    let sandbox =
        Sandbox::start(Config { policy, seed, invoices_per_business: 3, ..Config::default() }).unwrap();
    let mut evidence = Evidence { secrets: vec![SECRET.to_owned()], ..Evidence::default() };
    let secret = if scenario == 1 { "ysk_wrong_secret_55555" } else { SECRET };
    evidence.secrets.push(secret.to_owned());
    let mut builder = YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret(secret)
        .redirect_uri(format!("http://127.0.0.1:9/{MARKER}"))
        .retries(0);
    if mutant {
        let second = Duration::from_secs(1);
        builder = builder
            .transport(Arc::new(Mutant(ReqwestTransport::new(false, second, second, "mutant").unwrap())));
    }
    evidence.shown(&builder);
    let client = builder.build().unwrap();
    if let Err(error) = life(&sandbox, &client, scenario, &mut evidence).await {
        evidence.error(&error);
    }
    evidence.tokens_of(&client);
    evidence.shown(&client);
    evidence.shown(client.auth().unwrap());
    // One request in every run is answered with the marker beside the token, so that no sink goes unwatched.
    let token = "tok_static_canary_3141592";
    evidence.secrets.push(token.to_owned());
    let second = YionStackClient::builder().base_url(sandbox.base_url()).token(token).build().unwrap();
    let quoted = json!({"error": {"message": format!("{MARKER} {token}")}});
    refuse(&sandbox, json!({"path": format!("/api/v1/{MARKER}")}), 404, &quoted);
    evidence
        .error(&second.request(get(&format!("/api/v1/{MARKER}"))).await.expect_err("there is no such path"));
    evidence
}

async fn life(
    sandbox: &Sandbox,
    client: &YionStackClient,
    scenario: usize,
    evidence: &mut Evidence,
) -> Result<(), Error> {
    let auth = client.auth()?;
    let pending = auth.begin(&["read:invoices"])?;
    evidence.pending(&pending);
    let mut callback = command(sandbox, json!({"do": "authorize", "url": pending.url()}))["callback"]
        .as_str()
        .unwrap()
        .to_owned();
    evidence.callback(&callback);
    if scenario == 2 {
        callback = callback.replace("state=", "state=x");
    }
    if scenario == 3 {
        // the server quotes what it was sent
        let quoted = format!("{MARKER} {}", evidence.secrets.join(" "));
        refuse(
            sandbox,
            json!({"grant_type": "authorization_code"}),
            400,
            &json!({"error": "invalid_request", "error_description": quoted}),
        );
    }
    auth.finish(pending, &callback).await?;
    evidence.tokens_of(client);
    let tokens = auth.tokens().unwrap();
    let business = command(sandbox, json!({"do": "businesses"}))[0]["id"].as_str().unwrap().to_owned();
    client.invoices().list(&business).await?;
    let api = json!({"path": "/api/v1/accounting/invoices"});
    match scenario {
        4 => {
            let quoted = json!({"error": {"message": format!("{MARKER}: {} is not welcome", tokens.access_token.expose())}});
            refuse(sandbox, api, 400, &quoted);
        }
        5 => {
            let refresh = tokens.refresh_token.as_ref().unwrap().expose();
            let quoted = json!({"error": "invalid_grant", "error_description": format!("{MARKER}: {refresh} of {SECRET}")});
            refuse(sandbox, json!({"grant_type": "refresh_token"}), 400, &quoted);
        }
        6 => {
            command(
                sandbox,
                json!({"do": "fault", "match": {"grant_type": "refresh_token"}, "after_processing": true, "reset": true}),
            );
        }
        7 => {
            let refresh = tokens.refresh_token.as_ref().unwrap().expose();
            let broken = format!("{MARKER} {{\"access_token\": {refresh}");
            command(
                sandbox,
                json!({"do": "fault", "match": {"grant_type": "refresh_token"}, "times": "always", "respond": {"status": 200, "headers": {}, "body": broken}}),
            );
        }
        8 => {
            let wrong = format!(r#"[{{"id": 1, "{MARKER}": "{}"}}]"#, tokens.access_token.expose());
            command(
                sandbox,
                json!({"do": "fault", "match": api, "respond": {"status": 200, "headers": {}, "body": wrong}}),
            );
            client.invoices().list(&business).await.map(drop)?;
        }
        _ => {}
    }
    command(sandbox, json!({"do": "advance", "seconds": 4000}));
    let listed = client.invoices().list(&business).await;
    evidence.tokens_of(client);
    if let Ok(invoices) = &listed {
        evidence.shown(&invoices.first());
    }
    listed.map(drop)
}

fn refuse(sandbox: &Sandbox, matched: Value, status: u16, body: &Value) {
    let respond =
        json!({"status": status, "headers": {"content-type": "application/json"}, "body": body.to_string()});
    command(sandbox, json!({"do": "fault", "match": matched, "respond": respond}));
}

fn get(path: &str) -> RawRequest {
    RawRequest {
        method: "GET".into(),
        path: path.into(),
        query: vec![],
        json: None,
        options: Default::default(),
    }
}

fn command(sandbox: &Sandbox, wanted: Value) -> Value {
    serde_json::from_str(&sandbox.command(&wanted.to_string()).unwrap()).unwrap()
}
