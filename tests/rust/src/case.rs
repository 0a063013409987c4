//! Does what the steps of `tests/cases` say.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use url::Url;
use yionstack::auth::{Pending, Pkce};
use yionstack::http::CallOptions;
use yionstack::model::{Document, Units};
use yionstack::observe::ResponseRecord;
use yionstack::{Client, Error, Options, yionstack as api};
use yionstack_sandbox::{Config, ReusePolicy, Sandbox};

use crate::network;

/// One behaviour.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it is called.
    pub name: String,
    /// Why it is there.
    pub why: Option<String>,
    /// Options of the sandbox.
    #[serde(default)]
    pub sandbox: Map<String, Value>,
    /// Options of the client that replace the usual ones.
    #[serde(default)]
    pub client: Map<String, Value>,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One thing that happens, and what is expected of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    command: Option<Value>,
    sign_in: Option<SignIn>,
    call: Option<String>,
    #[serde(default)]
    arguments: Vec<String>,
    request: Option<(String, String)>,
    /// What is expected.
    #[serde(default)]
    pub expect: Expect,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignIn {
    #[serde(default)]
    scopes: Vec<String>,
    decision: Option<String>,
    #[serde(default)]
    tamper_url: Map<String, Value>,
    #[serde(default)]
    tamper_callback: Map<String, Value>,
    wait: Option<u64>,
    before_finish: Option<Value>,
    #[serde(default)]
    twice: bool,
}

/// What is expected of a step.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// It fails, with these attributes.
    pub error: Option<Map<String, Value>>,
    /// It gives a list of so many items.
    pub length: Option<usize>,
    /// The object, or the first of the list, has these members.
    pub item: Option<Map<String, Value>>,
    /// The sandbox's counters after the step.
    pub counters: Option<Map<String, Value>>,
    /// What observers were told of attempts that are over.
    pub seen: Option<Vec<Map<String, Value>>>,
}

/// The cases of a folder's files.
pub fn load(folder: &str) -> Vec<Case> {
    #[derive(Deserialize)]
    struct File {
        cases: Vec<Case>,
    }
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let read =
        |path: &PathBuf| serde_json::from_str::<File>(&std::fs::read_to_string(path).unwrap()).unwrap();
    paths.iter().flat_map(|path| read(path).cases).collect()
}

/// One case's sandbox and client, and the secrets that have come up so far.
#[derive(Debug)]
pub struct Runner {
    /// The server.
    pub sandbox: Sandbox,
    /// The client.
    pub client: Client,
    /// Stands for `$marker` in commands.
    pub marker: String,
    /// The latest secrets by name, `$name` in commands.
    secrets: BTreeMap<&'static str, String>,
    /// Every secret that has ever come up.
    pub every_secret: BTreeSet<String>,
    /// Every sign-in, for whoever wants to look at it.
    pub pending: Vec<Pending>,
    /// What observers were told of attempts that are over.
    pub seen: Arc<Mutex<Vec<ResponseRecord>>>,
}

impl Runner {
    /// Starts the sandbox of a case and makes its client, which `adjust` may still change.
    pub fn start(case: &Case, policy: Option<ReusePolicy>, adjust: impl FnOnce(&mut Options)) -> Self {
        let sandbox = sandbox(&case.sandbox, policy);
        let mut options = options(&sandbox, &case.client);
        let seen: Arc<Mutex<Vec<ResponseRecord>>> = Arc::default();
        let told = seen.clone();
        options.observers.on_response(move |record| told.lock().unwrap().push(record.clone()));
        adjust(&mut options);
        let secret =
            options.client_secret.as_ref().map(|secret| secret.expose().to_owned()).unwrap_or_default();
        Self {
            sandbox,
            client: api::client(options).unwrap(),
            marker: "marker".to_owned(),
            every_secret: BTreeSet::from([secret.clone()]),
            secrets: BTreeMap::from([("client_secret", secret)]),
            pending: Vec::new(),
            seen,
        }
    }

    /// Does one step and gives what it gave: nothing to look at, or an answer.
    pub async fn act(&mut self, step: &Step) -> Result<Option<Document>, Error> {
        if let Some(wanted) = &step.command {
            self.command(wanted).await;
        } else if let Some(wanted) = &step.sign_in {
            self.sign_in(wanted).await?;
        } else if let Some(id) = &step.call {
            let operation =
                api::OPERATIONS.iter().find(|operation| operation.id == id).expect("an operation");
            let mut arguments = Vec::new();
            for argument in &step.arguments {
                arguments.push(self.resolve(argument).await);
            }
            let arguments: Vec<Option<&str>> =
                arguments.iter().map(|argument| Some(argument.as_str())).collect();
            return self
                .client
                .document(operation, &arguments, CallOptions::default(), Units::Utf8)
                .await
                .map(Some);
        } else if let Some((method, path)) = &step.request {
            self.client.request(network::request(method, path)).await?;
        } else {
            panic!("a step without anything to do");
        }
        Ok(None)
    }

    /// Gives the sandbox a command in which `$name` stands for a secret, or for the marker.
    pub async fn command(&mut self, wanted: &Value) -> Value {
        self.note_tokens().await;
        let mut text = wanted.to_string().replace("$marker", &self.marker);
        for (name, value) in &self.secrets {
            text = text.replace(&format!("${name}"), value);
        }
        serde_json::from_str(&self.sandbox.command(&text).unwrap()).unwrap()
    }

    /// Remembers a secret.
    pub fn note(&mut self, name: &'static str, secret: impl Into<String>) {
        let secret = secret.into();
        self.every_secret.insert(secret.clone());
        self.secrets.insert(name, secret);
    }

    /// Remembers the tokens that the client holds now.
    pub async fn note_tokens(&mut self) {
        if let Some(tokens) = self.client.auth().unwrap().tokens().await.unwrap() {
            self.note("access_token", tokens.access_token.expose());
            if let Some(refresh_token) = tokens.refresh_token {
                self.note("refresh_token", refresh_token.expose());
            }
        }
    }

    async fn sign_in(&mut self, wanted: &SignIn) -> Result<(), Error> {
        let client = self.client.clone();
        let auth = client.auth().unwrap();
        let scopes: Vec<&str> = wanted.scopes.iter().map(String::as_str).collect();
        let scopes = if scopes.is_empty() { vec!["read:invoices", "read:contacts"] } else { scopes };
        let pending = auth.begin(&scopes)?;
        self.note_pending(&pending);
        let decision = wanted.decision.as_deref().unwrap_or("allow");
        let url = tamper(pending.url(), &wanted.tamper_url);
        let consent = self.command(&json!({"do": "authorize", "url": url, "decision": decision})).await;
        let callback = consent["callback"].as_str().unwrap();
        if let Some((_, code)) = Url::parse(callback).unwrap().query_pairs().find(|(name, _)| name == "code")
        {
            self.note("code", code);
        }
        let callback = tamper(callback, &wanted.tamper_callback);
        if let Some(seconds) = wanted.wait {
            self.command(&json!({"do": "advance", "seconds": seconds})).await;
        }
        if let Some(command) = &wanted.before_finish {
            self.command(command).await;
        }
        if wanted.twice {
            auth.finish(Pending::load(&pending.save())?, &callback).await.expect("the first time");
            auth.forget().await?;
        }
        auth.finish(pending, &callback).await.map(drop)
    }

    fn note_pending(&mut self, pending: &Pending) {
        let saved: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(pending.save()).unwrap()).unwrap();
        for name in ["state", "verifier"] {
            if let Some(secret) = saved[name].as_str() {
                self.note(name, secret);
            }
        }
        self.pending.push(pending.clone());
    }

    async fn resolve(&mut self, argument: &str) -> String {
        let index = match argument {
            "$business" => 0,
            "$other_business" => 1,
            other => return other.to_owned(),
        };
        self.command(&json!({"do": "businesses"})).await[index]["id"].as_str().unwrap().to_owned()
    }
}

fn sandbox(options: &Map<String, Value>, policy: Option<ReusePolicy>) -> Sandbox {
    let mut config = Config::default();
    for (name, value) in options {
        match name.as_str() {
            "policy" => config.policy = serde_json::from_value(value.clone()).unwrap(),
            "invoices" => config.invoices_per_business = value.as_u64().unwrap() as usize,
            other => panic!("unknown sandbox option {other}"),
        }
    }
    config.policy = policy.unwrap_or(config.policy);
    Sandbox::start(config).unwrap()
}

fn options(sandbox: &Sandbox, changes: &Map<String, Value>) -> Options {
    let mut options = Options {
        base_url: Some(sandbox.base_url().to_owned()),
        client_id: Some("yion_sandbox".into()),
        client_secret: Some("ysk_sandbox_secret".into()),
        redirect_uri: Some("https://yourapp.com/callback".into()),
        retries: Some(0),
        timeout: Some(Duration::from_secs(20)),
        ..Options::default()
    };
    for (name, value) in changes {
        match name.as_str() {
            "client_secret" => options.client_secret = Some(value.as_str().unwrap().into()),
            "retries" => options.retries = Some(value.as_u64().unwrap() as u32),
            "pkce" => options.pkce = Some(if value == "off" { Pkce::Off } else { Pkce::S256 }),
            other => panic!("unknown client option {other}"),
        }
    }
    options
}

/// Replaces query parameters of a URL; `null` removes one.
fn tamper(url: &str, changes: &Map<String, Value>) -> String {
    let mut url = Url::parse(url).unwrap();
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let kept = pairs.into_iter().filter_map(|(name, value)| match changes.get(&name) {
        Some(Value::String(other)) => Some((name, other.clone())),
        Some(_) => None,
        None => Some((name, value)),
    });
    let kept: Vec<_> = kept.collect();
    url.query_pairs_mut().clear().extend_pairs(kept);
    url.into()
}
