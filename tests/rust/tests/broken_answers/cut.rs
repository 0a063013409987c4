//! Cut after every byte, closed or broken off: no beginning of an answer is an answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use yionstack_tests::scripted::{End, Scripted};

use crate::answers::{self, Case};
use crate::asking::Asker;

/// As many answers are under way at a time.
const AT_A_TIME: usize = 8;

#[tokio::test]
async fn no_beginning_of_an_answer_is_an_answer() {
    let cases = answers::all();
    assert_eq!(cases.len(), 200);
    let mut jobs = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let cuts = (0..case.bytes.len()).flat_map(|at| [(index, at, End::Close), (index, at, End::Reset)]);
        jobs.extend(cuts);
        jobs.push((index, case.bytes.len(), End::Close));
    }
    let total = jobs.len() - cases.len();
    let started = Instant::now();
    let (cases, jobs, next) = (Arc::new(cases), Arc::new(jobs), Arc::new(AtomicUsize::new(0)));
    let workers: Vec<_> = (0..AT_A_TIME)
        .map(|_| {
            let (cases, jobs, next) = (cases.clone(), jobs.clone(), next.clone());
            tokio::spawn(async move {
                let server = Scripted::start().await;
                let asker = Asker::of(&server.url);
                let mut wrong = Vec::new();
                while let Some((index, at, end)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    wrong.extend(judge(&server, &asker, &cases[*index], *at, *end).await);
                }
                wrong
            })
        })
        .collect();
    let mut wrong = Vec::new();
    for worker in workers {
        wrong.extend(worker.await.unwrap());
    }
    let (answers, wrongs, took) = (cases.len(), wrong.len(), started.elapsed());
    println!(
        "cut answers: {answers} answers, {total} cuts in {took:?}, {wrongs} taken for what they are not"
    );
    assert!(wrong.is_empty(), "the first are\n{}", wrong[..wrongs.min(20)].join("\n"));
}

/// What is wrong with the way in which an answer is taken that is cut there.
async fn judge(server: &Scripted, asker: &Asker, case: &Case, at: usize, end: End) -> Option<String> {
    server.say(&case.bytes[..at], end);
    let expected = case.is_success && at == case.bytes.len();
    match asker.ask(case.call).await {
        Ok(_) if expected => None,
        Err(_) if !expected => None,
        outcome => Some(format!("{}, {end:?} at {at} of {}: {outcome:?}", case.name, case.bytes.len())),
    }
}
