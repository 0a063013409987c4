//! What a token costs: one from the cache, and ten thousand at its expiry.
//!
//! The cache is behind the pipeline, so it is measured from outside: a call of a client that keeps its own tokens,
//! less the same call of a client that was given one. The network answers at once and costs both the same.

#![allow(clippy::print_stdout, reason = "answers go to the program that started this one")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde_json::json;
use tokio::runtime::Builder;
use tokio::sync::watch;
use tokio::task::JoinSet;
use yionstack::YionStackClient;
use yionstack::token::Tokens;
use yionstack_bench::contender::Failure;
use yionstack_bench::network::{Network, Shared};
use yionstack_bench::stopwatch::Stopwatch;

const TASKS: usize = 10_000;
const CALLS: u32 = 2_000;
const PAIRS: usize = 60;
/// How long the token endpoint takes: long enough for every task to have asked.
const PATIENCE: Duration = Duration::from_millis(300);

#[global_allocator]
static ALLOCATOR: Counting = Counting;
static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

/// The system's allocator, with a count of what is asked of it.
struct Counting;

#[allow(
    unsafe_code,
    reason = "there is no other way to count allocations; everything is handed on unchanged"
)]
// SAFETY: each call is the system allocator's, with the caller's own arguments and promises.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.realloc(at, layout, size) }
    }
}

fn main() -> Result<(), Failure> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    println!("{}", runtime.block_on(cached())?);
    println!("{}", runtime.block_on(stampede(Wish::Token))?);
    println!("{}", runtime.block_on(stampede(Wish::Call))?);
    println!("{}", runtime.block_on(channel())?);
    Ok(())
}

/// A token from the cache: nanoseconds and allocations.
async fn cached() -> Result<serde_json::Value, Failure> {
    let given = builder(&Arc::default()).token("access").build()?;
    let kept = signed_in(&Arc::default(), Duration::from_secs(3600)).await?;
    let (mut nanoseconds, mut allocations) = (Vec::new(), Vec::new());
    for _ in 0..PAIRS {
        let (fixed, kept) = (calls(&given).await?, calls(&kept).await?);
        nanoseconds.push(kept.0 - fixed.0);
        allocations.push(kept.1 - fixed.1);
    }
    let call = calls(&given).await?;
    Ok(
        json!({ "nanoseconds": nanoseconds, "allocations": allocations, "call": { "nanoseconds": call.0, "allocations": call.1 } }),
    )
}

/// Nanoseconds and allocations of one call, on average.
async fn calls(client: &YionStackClient) -> Result<(f64, f64), Failure> {
    let (before, watch) = (ALLOCATIONS.load(Ordering::Relaxed), Stopwatch::start());
    for _ in 0..CALLS {
        client.invoices().list("b").await?;
    }
    let (cpu, after) = (watch.cpu(), ALLOCATIONS.load(Ordering::Relaxed));
    Ok((cpu.as_secs_f64() * 1e9 / f64::from(CALLS), (after - before) as f64 / f64::from(CALLS)))
}

/// What each task of a stampede wants.
#[derive(Clone, Copy)]
enum Wish {
    /// A token, and nothing else.
    Token,
    /// A whole call.
    Call,
}

/// Ten thousand tasks that find the token expired.
async fn stampede(wish: Wish) -> Result<serde_json::Value, Failure> {
    let network = Arc::new(Network::new(PATIENCE));
    let client = signed_in(&network, Duration::ZERO).await?;
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let (client, network) = (client.clone(), network.clone());
        tasks.spawn(async move {
            match wish {
                Wish::Token => client.auth()?.refresh().await?,
                Wish::Call => drop(client.invoices().list("b").await?),
            }
            Ok::<_, yionstack::Error>(network.since_answer())
        });
    }
    let mut last = Duration::ZERO;
    while let Some(served) = tasks.join_next().await {
        last = last.max(served??);
    }
    Ok(json!({ "tasks": TASKS, "refreshes": network.refreshes(), "last_served": last.as_secs_f64() }))
}

/// The yardstick: as many tasks that wait for a value of tokio's channel, without any SDK.
async fn channel() -> Result<serde_json::Value, Failure> {
    let (tell, told) = watch::channel(None::<(Arc<str>, Stopwatch)>);
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let mut told = told.clone();
        tasks.spawn(async move {
            let outcome = told.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone());
            outcome.map_or(Duration::ZERO, |(_, since)| since.wall())
        });
    }
    tokio::time::sleep(PATIENCE).await;
    tell.send_replace(Some(("access".into(), Stopwatch::start())));
    let mut last = Duration::ZERO;
    while let Some(served) = tasks.join_next().await {
        last = last.max(served?);
    }
    Ok(json!({ "last_served": last.as_secs_f64() }))
}

async fn signed_in(network: &Arc<Network>, lifetime: Duration) -> Result<YionStackClient, Failure> {
    let client = builder(network).client_id("app").client_secret("secret").build()?;
    let tokens = Tokens {
        access_token: "access".into(),
        refresh_token: Some("refresh".into()),
        expires_in: Some(lifetime),
        scope: None,
    };
    client.auth()?.adopt_tokens(&tokens).await?;
    Ok(client)
}

fn builder(network: &Arc<Network>) -> yionstack::yionstack::Builder {
    YionStackClient::builder().base_url("http://127.0.0.1:1").transport(Arc::new(Shared(network.clone())))
}
