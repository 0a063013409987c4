//! Between the protocol and a store: records go in sealed and come out checked.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::OnceCell;

use super::journal::{Journal, JournalPage};
use super::key::{self, StoreKey};
use super::last_holder::{LastHolder, Noted};
use super::protocol::{Note, Versioned};
use super::record::{Family, Fingerprint, Record};
use super::seal::{self, Kind, Label, Sealer};
use super::source::Source;
use super::store::{Entry, Nature, Store, StoreError, StoreResult};
use crate::error::Result;
use crate::fork::ForkLocal;
use crate::random::Random;
use crate::secret::Secret;

/// A store, and what is needed to read it.
pub(crate) struct Vault {
    store: Arc<dyn Store>,
    key: Option<StoreKey>,
    sealer: ForkLocal<OnceCell<Arc<Sealer>>>,
    journal: Option<Journal>,
    /// Whether the journal is the store's own: one without the other is of no use.
    own_journal: bool,
    /// Who on this machine held a lease last, where leases outlast their holders.
    last_holder: Option<LastHolder>,
    random: Arc<dyn Random>,
    source: Arc<dyn Source>,
}

/// One grant's place in a vault.
pub(crate) struct Ledger<'a> {
    vault: &'a Vault,
    key: &'a str,
    sealer: Arc<Sealer>,
    /// The secret with which tokens are got, where it is marked in the record because nothing is sealed.
    marking: Option<Secret>,
    /// The version of what could not be used, and why.
    unusable: Mutex<Option<(u64, StoreError)>>,
    /// Says that this process holds the lease, as long as it lives.
    noted: OnceCell<Noted>,
}

impl Vault {
    /// `journal` is for stores that have no place of their own for it.
    pub(crate) fn new(
        store: Arc<dyn Store>,
        key: Option<StoreKey>,
        journal: Option<Journal>,
        random: Arc<dyn Random>,
        source: Arc<dyn Source>,
    ) -> Self {
        let own = store.journal();
        let own_journal = own.is_some();
        let last_holder = journal.as_ref().filter(|_| !own_journal && source.rotates());
        let last_holder = last_holder.map(LastHolder::beside);
        let (sealer, journal) = (ForkLocal::new(), own.or(journal));
        Self { store, key, sealer, journal, own_journal, last_holder, random, source }
    }

    pub(crate) fn nature(&self) -> Nature {
        self.store.nature()
    }

    pub(crate) fn describe(&self) -> String {
        self.store.describe()
    }

    /// The store's lease is given back without waiting.
    pub(crate) fn abandon(&self, key: &str, owner: &str) {
        self.store.abandon(key, owner);
    }

    /// Opens the vault for one grant.
    ///
    /// # Errors
    /// `configuration`, `store_unavailable`, `store_rejected` when there is no key to seal with.
    pub(crate) async fn ledger<'a>(&'a self, key: &'a str) -> Result<Ledger<'a>> {
        let sealer = self.sealer.get_or_init(OnceCell::new)?;
        let sealer = sealer
            .get_or_try_init(|| async { key::sealer(self.key.as_ref(), &*self.store).await.map(Arc::new) })
            .await?;
        let secret = self.source.secret().await;
        let (sealer, marking) = match (&**sealer, secret) {
            (Sealer::Sealed(_), Some(secret)) => (Arc::new(sealer.bound_to(&secret)), None),
            (Sealer::Sealed(_), None) => (sealer.clone(), None),
            // nobody looks into what ends with the process but the process
            (Sealer::Plain, secret) => {
                let may_mark = self.nature().volatile || !self.source.is_guessable();
                (sealer.clone(), secret.filter(|_| may_mark))
            }
        };
        Ok(Ledger { vault: self, key, sealer, marking, unusable: Mutex::default(), noted: OnceCell::new() })
    }
}

impl Ledger<'_> {
    /// What the store holds. Where nothing is lost with it, what cannot be used counts as nothing and is replaced.
    pub(crate) async fn load(&self) -> StoreResult<Option<Versioned>> {
        let error = match self.read().await {
            Err(error) if !self.vault.source.rotates() => error,
            found => return found,
        };
        let Some(version) = error.replaces() else { return Err(error) };
        tracing::debug!(%error, "a stored token cannot be used: a new one is asked for");
        *self.unusable.lock().unwrap_or_else(PoisonError::into_inner) = Some((version, error));
        let mut family = Family::default();
        let no_random =
            |_| StoreError::unavailable("the operating system's random generator is not available");
        self.vault.random.fill(&mut family).map_err(no_random)?;
        Ok(Some(Versioned { version, record: Arc::new(Record::none(family)) }))
    }

    /// Why what stood at this version could not be used, if that was so. Said once.
    pub(crate) fn unusable(&self, version: u64) -> Option<StoreError> {
        let mut unusable = self.unusable.lock().unwrap_or_else(PoisonError::into_inner);
        unusable.take_if(|(unusable, _)| *unusable == version).map(|(_, error)| error)
    }

    /// What the store holds; an error where that cannot be used.
    pub(crate) async fn read(&self) -> StoreResult<Option<Versioned>> {
        let Some(entry) = self.vault.store.load(self.key).await? else {
            return Ok(None);
        };
        let version = entry.version;
        let (label, text) = self.sealer.open_entry(self.key, &entry)?;
        let refused = |why| StoreError::rejected(why).replaceable(version);
        let (record, mark) = Record::read(label.family, label.generation, &text).ok_or_else(|| {
            refused(
                "what the store holds is sealed with your key, but is no grant: is the key used for something else?",
            )
        })?;
        // what has no mark was written by a version before marks
        if mark.zip(self.mark(&record.family)).is_some_and(|(found, ours)| found != ours) {
            return Err(refused("what the store holds was got with another secret"));
        }
        Ok(Some(Versioned { version, record: Arc::new(record) }))
    }

    pub(crate) async fn swap(&self, expected: u64, next: &Versioned) -> StoreResult<bool> {
        let record = &next.record;
        let value = self.seal(
            Kind::Record,
            &record.family,
            record.generation,
            &record.write(self.mark(&record.family)),
        )?;
        let entry = Entry { version: next.version, value };
        self.vault.store.compare_and_swap(self.key, expected, entry).await
    }

    pub(crate) async fn incarnation(&self) -> StoreResult<Option<String>> {
        match self.vault.nature().may_roll_back {
            true => self.vault.store.incarnation().await,
            false => Ok(None),
        }
    }

    /// Takes the lease. That of a process that has ended on this machine is given back first: where a server forgives for a
    /// minute, its successor must not wait for five.
    pub(crate) async fn lease(&self, owner: &str, duration: Duration) -> StoreResult<bool> {
        let (store, key) = (&self.vault.store, self.key);
        let mut leased = store.lease(key, owner, duration).await?;
        let Some(last_holder) = &self.vault.last_holder else {
            return Ok(leased);
        };
        if !leased && let Some(ended) = last_holder.ended(key).await {
            if let Err(error) = store.release(key, ended.owner()).await {
                tracing::debug!(%error, "the lease of a process that has ended cannot be given back: it has to run out");
                return Ok(false);
            }
            ended.forget().await;
            leased = store.lease(key, owner, duration).await?;
        }
        if leased {
            // somebody who looks for the ended may be in the way: then once more before the send
            let note = || async { last_holder.note(key, owner).await.ok_or(()) };
            let _ = self.noted.get_or_try_init(note).await;
        }
        Ok(leased)
    }

    /// Keeps the lease for longer.
    pub(crate) async fn extend(&self, owner: &str, duration: Duration) -> StoreResult<bool> {
        self.vault.store.lease(self.key, owner, duration).await
    }

    pub(crate) async fn release(&self, owner: &str) -> StoreResult<()> {
        self.vault.store.release(self.key, owner).await?;
        // a failover may show a lease that was given back: then its holder is needed once more
        if !self.vault.nature().may_roll_back
            && let Some(noted) = self.noted.get()
        {
            noted.forget().await;
        }
        Ok(())
    }

    /// An answer that was noted down and perhaps never read.
    pub(crate) async fn found(&self) -> StoreResult<Option<Note>> {
        let Some(journal) = &self.vault.journal else {
            return Ok(None);
        };
        let sealed = match journal.read(self.key).await {
            Ok(sealed) => sealed,
            Err(error) if self.vault.own_journal => return Err(error),
            Err(_) => None,
        };
        let Some(sealed) = sealed else {
            return Ok(None);
        };
        match self.sealer.open(Kind::Answer, self.key, &sealed) {
            Ok((label, answer)) => {
                let Label { family, generation } = label;
                Ok(Some(Note { family, generation, answer: Bytes::copy_from_slice(&answer).into() }))
            }
            Err(error) => {
                tracing::warn!(%error, "an answer that was noted down cannot be read; it is left where it is");
                Ok(None)
            }
        }
    }

    /// Makes ready to note an answer down.
    pub(crate) async fn open_journal(&self) -> StoreResult<Option<JournalPage>> {
        let Some(journal) = &self.vault.journal else {
            return Ok(None);
        };
        match journal.open(self.key).await {
            Ok(page) => Ok(Some(page)),
            Err(error) if self.vault.own_journal => Err(error),
            // a second copy on this machine, where the machine has a place for it
            Err(error) => {
                tracing::warn!(%error, "there is no journal: a crash between answer and store loses the grant");
                Ok(None)
            }
        }
    }

    /// What is to be written into the journal.
    pub(crate) fn seal_answer(&self, family: &Family, generation: u64, answer: &[u8]) -> StoreResult<Bytes> {
        self.seal(Kind::Answer, family, generation, answer)
    }

    pub(crate) async fn drop_journal(&self) -> StoreResult<()> {
        match &self.vault.journal {
            Some(journal) => journal.remove(self.key).await,
            None => Ok(()),
        }
    }

    fn mark(&self, family: &Family) -> Option<Fingerprint> {
        self.marking.as_ref().map(|secret| seal::mark(secret, self.key, family))
    }

    fn seal(&self, kind: Kind, family: &Family, generation: u64, plain: &[u8]) -> StoreResult<Bytes> {
        let label = Label { family: *family, generation };
        let sealed = self.sealer.seal(kind, self.key, &label, plain, &*self.vault.random);
        sealed.map_err(|error| StoreError::unavailable(error.message()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{BoxFuture, Moment};
    use crate::random::OsRandom;
    use crate::token::protocol::Answer;
    use crate::token::record::Pair;
    use crate::token::{MemoryStore, Tokens};

    /// Client credentials of which only the secret matters.
    struct Holder(&'static str);

    impl Source for Holder {
        fn rotates(&self) -> bool {
            false
        }
        fn secret(&self) -> BoxFuture<'_, Option<Secret>> {
            Box::pin(async { Some(Secret::new(self.0)) })
        }
        fn ask<'a>(&'a self, _: Option<&'a Secret>) -> BoxFuture<'a, Answer> {
            panic!("asks nobody")
        }
        fn read(&self, _: &[u8]) -> std::result::Result<Tokens, &'static str> {
            Err("reads nothing")
        }
        fn revoke<'a>(&'a self, _: &'a Secret) -> BoxFuture<'a, Option<Result<()>>> {
            Box::pin(async { None })
        }
    }

    fn vault(store: &Arc<MemoryStore>, secret: &'static str) -> Vault {
        let (random, source) = (Arc::new(OsRandom), Arc::new(Holder(secret)));
        Vault::new(store.clone(), Some(StoreKey::Plaintext), None, random, source)
    }

    fn kept(generation: u64) -> Versioned {
        let now = Moment { wall: Duration::from_secs(1), steady: Duration::ZERO };
        let pair = Pair::of_refresh_token("token".into(), now);
        let record = Record::first([7; 16], generation, pair, None);
        Versioned { version: generation, record: Arc::new(record) }
    }

    #[tokio::test]
    async fn what_was_written_before_marks_is_read_with_every_secret() {
        let store = Arc::new(MemoryStore::new());
        let (key, kept) = (super::super::record::key("issuer", "client", ""), kept(1));
        let label = Label { family: kept.record.family, generation: 1 };
        let text = kept.record.write(None);
        let value = Sealer::Plain.seal(Kind::Record, &key, &label, &text, &OsRandom).expect("sealed");
        let entry = Entry { version: 1, value };
        assert!(store.compare_and_swap(&key, 0, entry).await.expect("written"));
        for secret in ["one", "two"] {
            let vault = vault(&store, secret);
            let found = vault.ledger(&key).await.expect("ledger").read().await.expect("read").expect("found");
            assert_eq!(found.record, kept.record);
        }
    }

    #[tokio::test]
    async fn a_mark_tells_secrets_apart_and_ends_with_the_tokens() {
        let store = Arc::new(MemoryStore::new());
        let key = super::super::record::key("issuer", "client", "");
        let (ones, twos) = (vault(&store, "one"), vault(&store, "two"));
        let (one, two) = (ones.ledger(&key).await.expect("one"), twos.ledger(&key).await.expect("two"));
        let kept = kept(1);
        assert!(one.swap(0, &kept).await.expect("written"));
        assert_eq!(one.read().await.expect("ours").expect("found").record, kept.record);
        let error = two.read().await.expect_err("another secret");
        assert!(error.replaces() == Some(1) && error.message().contains("another secret"), "{error}");
        let empty = two.load().await.expect("counts as none").expect("a version to replace");
        assert!(empty.version == 1 && empty.record.pair.is_none());
        assert!(two.unusable(2).is_none() && two.unusable(1).is_some() && two.unusable(1).is_none());
        let out = Versioned { version: 2, record: Arc::new(kept.record.signed_out()) };
        assert!(one.swap(1, &out).await.expect("signed out"));
        assert!(two.read().await.expect("holds no token").expect("found").record.pair.is_none());
    }
}
