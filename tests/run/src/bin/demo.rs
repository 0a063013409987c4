//! `cargo demo`: the whole journey, against a sandbox inside this program. It takes no network but loopback.

#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]

use std::error::Error;

use yionstack::YionStackClient;
use yionstack::yionstack::Invoice;
use yionstack_sandbox::{Config, Sandbox};

const SCOPES: &[&str] = &["read:invoices", "read:contacts"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start(Config { invoices_per_business: 8, ..Config::default() })?;
    println!("1. A sandbox of the YionStack API answers at {}", sandbox.base_url());

    let client = YionStackClient::builder()
        .base_url(sandbox.base_url())
        .client_id("yion_sandbox")
        .client_secret("ysk_sandbox_secret")
        .redirect_uri("https://yourapp.com/callback")
        .scopes(SCOPES)
        .build()?;
    let pending = client.auth()?.begin(&[])?;
    println!("2. The user's browser goes to\n   {}", pending.url());

    let consent = format!(r#"{{"do":"authorize","url":"{}"}}"#, pending.url());
    let callback = between(&sandbox.command(&consent)?, r#""callback":""#, "\"")?;
    println!("3. The user signs in and allows it; the browser comes back to\n   {}", shortened(&callback));

    client.auth()?.finish(pending, &callback).await?;
    let status = client.auth()?.status().await?;
    println!(
        "4. The code is exchanged: scopes {}, renewable: {}",
        status.scope.unwrap_or_default(),
        status.renewable
    );

    let business = between(&sandbox.command(r#"{"do":"businesses"}"#)?, r#""id":""#, "\"")?;
    let invoices = client.invoices().list(&business).await?;
    println!("5. {} invoices of business {business}:", invoices.len());
    show(&invoices);

    sandbox.command(r#"{"do":"advance","seconds":4000}"#)?;
    println!("6. More than an hour passes on the sandbox's clock: the access token is worth nothing now");

    let invoices = client.invoices().list(&business).await?;
    let generation = client.auth()?.status().await?.generation;
    println!("7. The same call again: refused once, refreshed once (token pair no. {generation}), repeated:");
    show(&invoices);

    let total: yionstack::Decimal = invoices.iter().map(|invoice| invoice.total).sum();
    println!("   {} invoices, {total} {} in all, to the penny", invoices.len(), invoices[0].currency);
    Ok(())
}

fn show(invoices: &[Invoice]) {
    println!("   {:<15} {:<8} {:>10}  {:<10} customer", "number", "status", "total", "due");
    for invoice in invoices {
        let due = invoice.due_date.map(|date| date.to_string()).unwrap_or_default();
        let customer = invoice.customer_name.as_deref().unwrap_or(&invoice.customer_id);
        let (number, status, total) = (&invoice.number, invoice.status.as_str(), invoice.total);
        println!("   {number:<15} {status:<8} {total:>10}  {due:<10} {customer}");
    }
}

/// The code is a secret, even in a demo.
fn shortened(callback: &str) -> String {
    let cut = callback.find("code=").map_or(callback.len(), |at| at + "code=".len());
    format!("{}…", &callback[..cut])
}

/// The sandbox answers in JSON; one text of it is all that is needed here.
fn between(json: &str, start: &str, end: &str) -> Result<String, Box<dyn Error>> {
    let rest = json.split_once(start).ok_or("the sandbox answered something unexpected")?.1;
    Ok(rest.split_once(end).ok_or("the sandbox answered something unexpected")?.0.to_owned())
}
