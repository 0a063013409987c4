//! The work of an actor.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use yionstack::http::ReqwestTransport;
use yionstack::token::{AuthEvent, AuthEventKind};
use yionstack::{Error, SystemDisk, YionStackClient};

use super::pausing::{Gate, PausingDisk, PausingStore};
use super::watching::{PausingTransport, Watch, milliseconds};
use super::{IN_DOUBT, Order, READY, Report, TROUBLE, Task};

/// The app that every sandbox knows.
pub const CLIENT: (&str, &str) = ("yion_sandbox", "ysk_sandbox_secret");

/// Says a line at once.
pub fn say(line: &str) {
    let mut out = io::stdout().lock();
    // whoever started this may have gone, and then nobody cares
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Carries an order out.
pub fn run(order: &Order) {
    let gate = Arc::new(Gate::new(order.pause_at));
    let watch = Arc::new(Watch::default());
    let events: Arc<Mutex<Vec<String>>> = Arc::default();
    let client = client(order, &gate, &watch, &events);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    say(READY);
    if io::stdin().lock().lines().next().is_none() {
        return;
    }
    watch.start();
    let start = Instant::now();
    let outcomes = match order.task {
        Task::Load => {
            end_with_input();
            runtime.block_on(load(&client, &order.business))
        }
        _ => runtime.block_on(at_once(&client, order)),
    };
    let last_ms = milliseconds(start, Instant::now());
    // the refresh goes on in its own thread: its callers have the token before it has given back the lease
    yionstack::runtime::settle(Duration::from_secs(5));
    let (tokens, leased_ms) = watch.seen();
    let mut report =
        Report { tokens, leased_ms, last_ms, events: events.lock().unwrap().clone(), ..Report::default() };
    for (outcome, message) in outcomes {
        *report.outcomes.entry(outcome).or_default() += 1;
        report.messages.extend(message);
    }
    say(&serde_json::to_string(&report).unwrap());
}

fn client(
    order: &Order,
    gate: &Arc<Gate>,
    watch: &Arc<Watch>,
    events: &Arc<Mutex<Vec<String>>>,
) -> YionStackClient {
    let disk =
        Arc::new(PausingDisk { inner: Arc::new(SystemDisk), gate: gate.clone(), watch: watch.clone() });
    let store = order.place.open(disk.clone());
    let patience = Duration::from_secs(100);
    let network = ReqwestTransport::new(false, patience, patience, "actor").unwrap();
    let network = PausingTransport { inner: Arc::new(network), gate: gate.clone(), watch: watch.clone() };
    let (heard, loaded) = (events.clone(), order.task == Task::Load);
    order
        .place
        .settings(YionStackClient::builder())
        .base_url(&order.base_url)
        .client_id(CLIENT.0)
        .client_secret(CLIENT.1)
        .subject(&order.subject)
        .store(Arc::new(PausingStore { inner: store, gate: gate.clone(), watch: watch.clone() }))
        .disk(disk)
        .transport(Arc::new(network))
        .timeout(patience)
        .on_event(Arc::new(move |event: &AuthEvent| {
            if loaded && event.kind == AuthEventKind::RefreshInDoubt {
                say(IN_DOUBT);
            }
            heard.lock().unwrap().push(event.kind.to_string());
        }))
        .build()
        .unwrap()
}

/// An outcome, and what was said about it.
type Outcome = (String, Option<String>);

fn outcome<T>(result: Result<T, Error>) -> Outcome {
    match result {
        Ok(_) => ("ok".to_owned(), None),
        Err(error) => (error.code().as_str().to_owned(), Some(error.message().to_owned())),
    }
}

async fn at_once(client: &YionStackClient, order: &Order) -> Vec<Outcome> {
    let tasks: Vec<_> = (0..order.tasks)
        .map(|_| {
            let (client, business, task) = (client.clone(), order.business.clone(), order.task);
            tokio::spawn(async move {
                match task {
                    Task::Refresh => outcome(client.auth().unwrap().refresh().await),
                    Task::Status => outcome(client.auth().unwrap().status().await),
                    Task::Call | Task::Load => outcome(client.invoices().list(&business).await),
                }
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}

/// Asks for new tokens again and again, with calls in between, until the grant is lost.
async fn load(client: &YionStackClient, business: &str) -> Vec<Outcome> {
    let mut outcomes: BTreeMap<String, Outcome> = BTreeMap::new();
    for round in 0u64.. {
        let result = match round % 3 {
            0 => outcome(client.invoices().list(business).await),
            _ => outcome(client.auth().unwrap().refresh().await),
        };
        let lost = result.0 == "reauthorization_required";
        if let (false, Some(message)) = (lost, &result.1) {
            say(&format!("{TROUBLE}{}: {message}", result.0)); // at once: this process may not live to report it
        }
        outcomes.insert(result.0.clone(), result);
        if lost {
            break;
        }
    }
    outcomes.into_values().collect()
}

/// Ends this process when nobody holds its input any more.
fn end_with_input() {
    std::thread::spawn(|| {
        while io::stdin().lock().lines().next().is_some() {}
        std::process::exit(0);
    });
}
