//! Many tenants over one client: nobody ever gets another one's token or answer.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::http::{CallOptions, Outgoing, RawRequest, Reply, SendFault, Transport};
use yionstack::runtime::Background;
use yionstack::{BoxFuture, YionStackClient};
use yionstack_tests::clients;
use yionstack_tests::network;
use yionstack_tests::random::Seeded;
use yionstack_tests::simulation::time::{Time, WorldClock};

/// A server that sends back whose token and which business it saw. Refresh tokens work once.
struct Echo {
    time: Time,
    random: Arc<Seeded>,
    /// Each tenant's generation; older tokens are refused.
    current: Mutex<HashMap<String, u64>>,
    /// Until which generation each tenant's tokens were refused before their time, and when.
    revoked: Mutex<HashMap<String, (u64, Duration)>>,
    reuses: AtomicU64,
    refreshes: AtomicU64,
    refused: AtomicU64,
}

impl Echo {
    fn refresh(&self, body: &[u8]) -> network::Answered {
        let body: serde_json::Value = serde_json::from_slice(body).unwrap();
        let (tenant, generation) = split(body["refresh_token"].as_str().unwrap());
        let mut current = self.current.lock().unwrap();
        let newest = current.get_mut(&tenant).unwrap();
        if *newest != generation {
            self.reuses.fetch_add(1, Ordering::Relaxed);
            return network::json(400, r#"{"error":"invalid_grant"}"#);
        }
        *newest += 1;
        self.refreshes.fetch_add(1, Ordering::Relaxed);
        let token = format!("{tenant}.{newest}");
        network::json(200, network::tokens(&token, &token, 3600))
    }

    fn answer(&self, request: &Outgoing) -> network::Answered {
        if request.url.path().ends_with("/oauth/token") {
            return self.refresh(&request.body);
        }
        let token = request.headers["authorization"].to_str().unwrap().trim_start_matches("Bearer ");
        let business = request.headers["x-business-id"].to_str().unwrap();
        let (tenant, generation) = split(token);
        let current = self.current.lock().unwrap()[&tenant];
        // now and then a token is refused before its time, though not the one that comes right after a refused one
        let mut revoked = self.revoked.lock().unwrap();
        let (last, when) = revoked.entry(tenant.clone()).or_default();
        let now = self.time.now();
        if generation == current && now > *when + Duration::from_secs(60) && self.random.below(1_000) < 5 {
            (*last, *when) = (current, now);
        }
        if generation < current || generation <= *last {
            *when = now;
            self.refused.fetch_add(1, Ordering::Relaxed);
            return network::json(401, "{}");
        }
        network::json(200, serde_json::json!({ "tenant": tenant, "business": business }).to_string())
    }
}

fn split(token: &str) -> (String, u64) {
    let (tenant, generation) = token.split_once('.').unwrap();
    (tenant.to_owned(), generation.parse().unwrap())
}

impl Transport for Echo {
    fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        Box::pin(async move {
            self.time.sleep(Duration::from_millis(1 + self.random.below(50))).await;
            let answer = self.answer(&request);
            self.time.sleep(Duration::from_millis(1 + self.random.below(50))).await;
            answer
        })
    }
}

fn from_env(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

#[test]
fn tenants_never_mix() {
    let (tenants, calls) = (from_env("TENANTS", 100), from_env("TENANT_CALLS", 1_000));
    let (time, random) = (Time::default(), Arc::new(Seeded::from_env("tenants_never_mix")));
    let echo = Arc::new(Echo {
        time: time.clone(),
        random: random.clone(),
        current: Mutex::default(),
        revoked: Mutex::default(),
        reuses: AtomicU64::new(0),
        refreshes: AtomicU64::new(0),
        refused: AtomicU64::new(0),
    });
    let client = YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .client_id("app")
        .transport(echo.clone())
        .clock(Arc::new(WorldClock(time.clone())))
        .random(random.clone())
        .background(Background::Ambient)
        .build()
        .unwrap();
    let (server, own_time) = (echo.clone(), time.clone());
    let answered: u64 = time.run(async move {
        let mut tasks = Vec::new();
        for tenant in 0..tenants {
            let name = format!("tenant-{tenant}");
            server.current.lock().unwrap().insert(name.clone(), 1);
            let (client, time, random) = (client.clone(), own_time.clone(), random.clone());
            tasks.push(tokio::spawn(async move { serve(&client, &name, calls, &time, &random).await }));
        }
        let mut answered = 0;
        for task in tasks {
            answered += task.await.unwrap();
        }
        answered
    });
    let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
    let (refreshes, refused) = (count(&echo.refreshes), count(&echo.refused));
    eprintln!(
        "{answered} answers of {} calls, {refreshes} refreshes, {refused} refused tokens",
        tenants * calls
    );
    assert_eq!(count(&echo.reuses), 0);
    assert!(answered > tenants * calls * 8 / 10 && answered < tenants * calls, "some were cancelled");
    assert!(refreshes > tenants && refused > tenants);
}

/// One tenant's calls; how many were answered, all of them to the tenant.
async fn serve(client: &YionStackClient, tenant: &str, calls: u64, time: &Time, random: &Seeded) -> u64 {
    let token = format!("{tenant}.1");
    let tokens = clients::tokens(&token, &token, Duration::from_secs(3600));
    client.with_subject(tenant).unwrap().auth().unwrap().adopt_tokens(&tokens).await.unwrap();
    let mut answered = 0;
    for _ in 0..calls {
        time.sleep(Duration::from_millis(random.below(20_000))).await;
        let mine = client.with_subject(tenant).unwrap();
        let headers = vec![("x-business-id".to_owned(), tenant.to_owned())];
        let options = CallOptions { headers, ..CallOptions::default() };
        let request = RawRequest { options, ..network::request("GET", "/echo") };
        let patience = if random.below(10) == 0 { random.below(150) } else { 100_000 };
        let answer = tokio::select! {
            biased;
            answer = mine.request(request) => answer,
            () = time.sleep(Duration::from_millis(patience)) => continue,
        };
        let answer = answer.unwrap_or_else(|error| panic!("{tenant}: {error}"));
        let echo: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!((&echo["tenant"], &echo["business"]), (&tenant.into(), &tenant.into()));
        answered += 1;
    }
    answered
}
