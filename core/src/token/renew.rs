//! Carries out what the protocol decides: one renewal, in a task that no caller owns.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use super::journal::JournalPage;
use super::protocol::{Action, Event, Failure, News, Reason, Renewal, Terms, Versioned};
use super::record::{self, Record};
use super::source::Source;
use super::store::{StoreError, StoreResult};
use super::vault::{Ledger, Vault};
use crate::clock::Clock;
use crate::error::Error;
use crate::random::Random;
use crate::secret::Secret;

/// How often a lease is extended while a request is under way.
const EXTENSION: Duration = Duration::from_secs(5);

/// What a renewal works with.
pub(super) struct Driver<'a> {
    pub(super) vault: &'a Vault,
    pub(super) key: &'a str,
    pub(super) source: &'a dyn Source,
    pub(super) clock: &'a Arc<dyn Clock>,
    /// Whoever watches hears of these at once.
    pub(super) watch: &'a (dyn Watch + 'a),
}

/// Hears how a renewal goes on.
pub(super) trait Watch: Send + Sync {
    /// These tokens are good, although the store does not have them yet.
    fn publish(&self, kept: Versioned);
    /// Something the user should know.
    fn tell(&self, news: News, generation: u64);
    /// What the store held could not be used, and was replaced.
    fn replaced(&self, why: &StoreError, generation: u64);
}

/// How a renewal ended.
pub(super) struct Renewed {
    pub(super) kept: Versioned,
    /// Whether this process asked the server.
    pub(super) here: bool,
}

/// Gives the lease back when the task is dropped with its runtime.
struct Holder<'a> {
    vault: &'a Vault,
    key: &'a str,
    owner: &'a str,
    holds: bool,
}

impl Drop for Holder<'_> {
    fn drop(&mut self) {
        if self.holds {
            self.vault.abandon(self.key, self.owner);
        }
    }
}

impl Driver<'_> {
    pub(super) async fn run(
        &self,
        terms: Terms,
        known: Option<Versioned>,
    ) -> Result<Renewed, (Failure, Option<Error>)> {
        let ledger = match self.vault.ledger(self.key).await {
            Ok(ledger) => ledger,
            Err(error) => return Err((Failure::Busy, Some(error))),
        };
        let calm = terms.reason == Reason::Interrupted;
        let mut _busy = None;
        let owner = terms.owner.clone();
        let (mut version, beyond) = (known.as_ref().map_or(0, |known| known.version), terms.beyond);
        let mut holder = Holder { vault: self.vault, key: self.key, owner: &owner, holds: false };
        let mut machine = Renewal::new(terms, known, self.clock.now());
        let (mut page, mut asked, mut here, mut leased) = (None, false, false, EXTENSION * 6);
        let mut event = Event::Start;
        loop {
            if matches!(event, Event::Leased(false)) {
                _busy = None; // it waits for somebody else
            }
            let action = machine.step(event, self.clock.now());
            event = match action {
                Action::Finish(Ok(kept)) => return Ok(Renewed { kept, here }),
                Action::Finish(Err(failure)) => return Err((failure, None)),
                Action::Load => self.load(&ledger).await,
                Action::Lease(duration) => {
                    // from here on: a lease that was asked for may have been given although no answer came
                    holder.holds = true;
                    if calm {
                        _busy = Some(crate::runtime::busy());
                    }
                    leased = duration;
                    ledger.lease(&owner, duration).await.map_or_else(Event::Failed, Event::Leased)
                }
                Action::Release => {
                    let released = ledger.release(&owner).await;
                    holder.holds = false;
                    released.map_or_else(Event::Failed, |()| Event::Released)
                }
                Action::Sleep(pause) => {
                    self.clock.sleep(pause).await;
                    Event::Slept
                }
                Action::Swap { expected, next } => {
                    version = next.version;
                    let swapped = ledger.swap(expected, &next).await;
                    if let Ok(true) = swapped
                        && let Some(why) = ledger.unusable(expected)
                    {
                        self.watch.replaced(&why, next.record.generation);
                    }
                    swapped.map_or_else(Event::Failed, Event::Swapped)
                }
                Action::ReadJournal => ledger.found().await.map_or_else(Event::Failed, Event::Found),
                Action::OpenJournal => match ledger.open_journal().await {
                    Ok(opened) => {
                        page = opened;
                        Event::Opened
                    }
                    Err(error) => Event::Failed(error),
                },
                Action::Send { refresh } => {
                    asked = true;
                    self.send(&ledger, &owner, leased, refresh.as_ref()).await
                }
                Action::Note { generation, family, answer } => {
                    // No pause between the answer and this line: what is lost here is lost for good.
                    let sealed = ledger.seal_answer(&family, generation, &answer);
                    note(page.take(), sealed).await.map_or_else(Event::Failed, |()| Event::Noted)
                }
                Action::Read(answer) => {
                    // who takes up another one's note has not asked
                    here = asked;
                    Event::Read(self.source.read(&answer))
                }
                Action::Tell(news) => {
                    self.watch.tell(news, beyond);
                    Event::Told
                }
                Action::Publish(record) => {
                    self.watch.publish(Versioned { version, record });
                    Event::Told
                }
                Action::DropJournal => {
                    ledger.drop_journal().await.map_or_else(Event::Failed, |()| Event::Dropped)
                }
            };
        }
    }

    async fn load(&self, ledger: &Ledger<'_>) -> Event {
        let found = match ledger.load().await {
            Ok(found) => found,
            Err(error) => return Event::Failed(error),
        };
        match ledger.incarnation().await {
            Ok(incarnation) => Event::Loaded { found, incarnation },
            Err(error) => Event::Failed(error),
        }
    }

    /// Asks the server, and keeps the lease meanwhile: never for less time than it was taken for, since whoever gets it
    /// while the answer is on its way presents the same token again. (A lease of 45 s from here on would let another host
    /// use a server's grace period when this one dies with the answer. Simulated, that kept some grants under grace, and had
    /// others revoked that are kept now: a host that restarts with the answer in its journal needs the time.)
    async fn send(
        &self,
        ledger: &Ledger<'_>,
        owner: &str,
        leased: Duration,
        refresh: Option<&Secret>,
    ) -> Event {
        let mut asked = pin!(self.source.ask(refresh));
        let mut keep = pin!(async {
            loop {
                self.clock.sleep(EXTENSION).await;
                // a lease that cannot be extended changes nothing: the request is under way
                let _ = ledger.extend(owner, leased).await;
            }
        });
        Event::Answered(
            poll_fn(|context| {
                let answer = asked.as_mut().poll(context);
                if answer.is_pending() {
                    let _: Poll<std::convert::Infallible> = keep.as_mut().poll(context);
                }
                answer
            })
            .await,
        )
    }
}

/// Writes an answer into the journal: the bytes at once, then down to the disk.
async fn note(page: Option<JournalPage>, sealed: StoreResult<bytes::Bytes>) -> StoreResult<()> {
    let Some(mut page) = page else {
        return Ok(());
    };
    page.append(&sealed?)?;
    page.sync().await
}

/// Looks after a commit whether a failover has taken it back, and repairs that.
pub(super) async fn watch_over(
    vault: &Vault,
    key: &str,
    clock: &dyn Clock,
    random: &dyn Random,
    kept: Versioned,
) {
    for pause in [250u64, 250, 500, 1_000, 2_000, 4_000, 8_000] {
        clock.sleep(Duration::from_millis(pause)).await;
        if let Err(error) = look_after(vault, key, random, &kept).await {
            tracing::debug!(
                code = error.code().as_str(),
                "could not look whether the store still has a grant"
            );
        }
    }
}

async fn look_after(
    vault: &Vault,
    key: &str,
    random: &dyn Random,
    kept: &Versioned,
) -> crate::error::Result<()> {
    let ledger = vault.ledger(key).await?;
    // what somebody with another key has put there is no rollback: whoever asks for the next token replaces it, and says so
    let found = ledger.read().await?;
    let behind = found.as_ref().is_none_or(|found| found.record.generation < kept.record.generation);
    if behind {
        let generation = kept.record.generation;
        tracing::warn!(
            generation,
            "the store was rolled back and has lost a grant's newest state: writing it back"
        );
        let expected = found.map_or(0, |found| found.version);
        let version = record::version_after(expected.max(kept.version), random);
        let next = Versioned { version, record: Arc::<Record>::clone(&kept.record) };
        ledger.swap(expected, &next).await?;
    }
    Ok(())
}
