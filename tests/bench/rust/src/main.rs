//! One contender in a process of its own: reads commands, one JSON object a line, and answers each with one.

#![allow(clippy::print_stdout, reason = "answers go to the program that started this one")]

use std::collections::BTreeSet;
use std::io::BufRead;

use serde::Deserialize;
use serde_json::json;
use tokio::runtime::Builder;
use yionstack_bench::contender::{Contender, Failure};
use yionstack_bench::stopwatch::Stopwatch;

#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "lowercase")]
enum Command {
    /// Makes the client and sends a first request.
    Prepare { url: String },
    /// Makes a number of requests, one after the other, and says what they cost.
    Run { requests: u32 },
}

fn main() -> Result<(), Failure> {
    let name = std::env::args().nth(1).ok_or("which contender?")?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let mut contender = None;
    for line in std::io::stdin().lock().lines() {
        let answer = match (serde_json::from_str(&line?)?, &mut contender) {
            (Command::Prepare { url }, contender) => {
                let fresh = contender.insert(runtime.block_on(Contender::new(&name, &url))?);
                json!({ "whole": runtime.block_on(fresh.request())? })
            }
            (Command::Run { requests }, Some(contender)) => runtime.block_on(run(contender, requests))?,
            (Command::Run { .. }, None) => return Err("`run` comes after `prepare`".into()),
        };
        println!("{answer}");
    }
    Ok(())
}

async fn run(contender: &mut Contender, requests: u32) -> Result<serde_json::Value, Failure> {
    let watch = Stopwatch::start();
    let mut sums = BTreeSet::new();
    for _ in 0..requests {
        sums.insert(contender.request().await?);
    }
    let (cpu, wall) = (watch.cpu(), watch.wall());
    Ok(json!({ "cpu": cpu.as_secs_f64(), "wall": wall.as_secs_f64(), "sums": sums }))
}
