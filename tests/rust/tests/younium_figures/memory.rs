//! A long list takes no more memory than a short one.

use std::process::Command;
use std::time::Instant;

use yionstack::YouniumClient;
use yionstack_sandbox::{Config, Sandbox};

/// Where the process that reads finds the sandbox, which must not count.
const ADDRESS: &str = "READ_INVOICES_FROM";
const MAY_GROW: u64 = 50 * 1024;

/// The largest this process has been, in KiB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

#[test]
fn a_long_list_needs_no_more_memory() {
    if peak().is_none() {
        eprintln!("skipped: there is no /proc/self/status here");
        return;
    }
    let rows = crate::size("ROWS", 20_000);
    let sandbox =
        Sandbox::start(Config { younium_rows: vec![("invoices".to_owned(), rows)], ..Config::default() });
    let sandbox = sandbox.unwrap();
    let mut reader = Command::new(std::env::current_exe().unwrap());
    reader.args(["--exact", "memory::reader", "--nocapture", "--test-threads=1"]);
    let done = reader.env(ADDRESS, sandbox.base_url()).output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
    let figures = said.lines().find_map(|line| line.split_once("figures: ")).expect("figures").1;
    let figures: Vec<u64> = figures.split(' ').map(|figure| figure.parse().unwrap()).collect();
    let [read, before, after, speed] = figures[..] else { panic!("{said}") };
    // the kernel counts roughly: it may have been a few pages more
    let growth = after.saturating_sub(before);
    eprintln!(
        "{read} rows, {speed} rows/s, {} MiB at most, {growth} KiB more than before the list",
        after / 1024
    );
    assert_eq!(read, rows);
    assert!(growth < MAY_GROW, "{said}");
}

/// The process that reads: no test by itself.
#[tokio::test]
async fn reader() {
    let Ok(address) = std::env::var(ADDRESS) else { return };
    let client = YouniumClient::builder()
        .base_url(&address)
        .client_id("younium_sandbox")
        .secret("yns_sandbox_secret")
        .legal_entity("Nordvik AB")
        .build()
        .unwrap();
    let started = Instant::now();
    // what the first call takes, it takes once
    assert!(client.invoices().list().first().await.unwrap().is_some());
    let before = peak().unwrap();
    let mut rows = 0;
    let mut total = yionstack::Decimal::ZERO;
    let mut invoices = client.invoices().list().prefetch(2).stream();
    while let Some(invoice) = invoices.next().await {
        total += invoice.unwrap().total_amount.unwrap_or_default();
        rows += 1;
    }
    let speed = (f64::from(rows as u32) / started.elapsed().as_secs_f64()) as u64;
    assert!(!total.is_zero());
    eprintln!("figures: {rows} {before} {} {speed}", peak().unwrap());
}
