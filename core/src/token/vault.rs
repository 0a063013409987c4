//! Between the protocol and a store: records go in sealed and come out checked.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::OnceCell;

use super::journal::{Journal, JournalPage};
use super::key::{self, StoreKey};
use super::protocol::{Note, Versioned};
use super::record::{Family, Record};
use super::seal::{Kind, Label, Sealer};
use super::source::Source;
use super::store::{Entry, Nature, Store, StoreError, StoreResult};
use crate::error::Result;
use crate::fork::ForkLocal;
use crate::random::Random;

/// A store, and what is needed to read it.
pub(crate) struct Vault {
    store: Arc<dyn Store>,
    key: Option<StoreKey>,
    sealer: ForkLocal<OnceCell<Arc<Sealer>>>,
    journal: Option<Journal>,
    /// Whether the journal is the store's own: one without the other is of no use.
    own_journal: bool,
    random: Arc<dyn Random>,
    source: Arc<dyn Source>,
}

/// One grant's place in a vault.
pub(crate) struct Ledger<'a> {
    vault: &'a Vault,
    key: &'a str,
    sealer: Arc<Sealer>,
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
        Self { store, key, sealer: ForkLocal::new(), journal: own.or(journal), own_journal, random, source }
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
        let sealer = match &**sealer {
            Sealer::Sealed(_) => self.source.secret().await.map(|secret| Arc::new(sealer.bound_to(&secret))),
            Sealer::Plain => None,
        }
        .unwrap_or_else(|| sealer.clone());
        Ok(Ledger { vault: self, key, sealer })
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
        tracing::warn!(%error, "a stored token cannot be used, or is of another secret: a new one is asked for");
        let mut family = Family::default();
        let no_random =
            |_| StoreError::unavailable("the operating system's random generator is not available");
        self.vault.random.fill(&mut family).map_err(no_random)?;
        Ok(Some(Versioned { version, record: Arc::new(Record::none(family)) }))
    }

    async fn read(&self) -> StoreResult<Option<Versioned>> {
        let Some(entry) = self.vault.store.load(self.key).await? else {
            return Ok(None);
        };
        let version = entry.version;
        let (label, text) = self.sealer.open_entry(self.key, &entry)?;
        let record = Record::read(label.family, label.generation, &text).ok_or_else(|| {
            StoreError::rejected(
                "what the store holds is sealed with your key, but is no grant: is the key used for something else?",
            )
            .replaceable(version)
        })?;
        Ok(Some(Versioned { version, record: Arc::new(record) }))
    }

    pub(crate) async fn swap(&self, expected: u64, next: &Versioned) -> StoreResult<bool> {
        let record = &next.record;
        let value = self.seal(Kind::Record, &record.family, record.generation, &record.write())?;
        let entry = Entry { version: next.version, value };
        self.vault.store.compare_and_swap(self.key, expected, entry).await
    }

    pub(crate) async fn incarnation(&self) -> StoreResult<Option<String>> {
        match self.vault.nature().may_roll_back {
            true => self.vault.store.incarnation().await,
            false => Ok(None),
        }
    }

    pub(crate) async fn lease(&self, owner: &str, duration: Duration) -> StoreResult<bool> {
        self.vault.store.lease(self.key, owner, duration).await
    }

    pub(crate) async fn release(&self, owner: &str) -> StoreResult<()> {
        self.vault.store.release(self.key, owner).await
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

    fn seal(&self, kind: Kind, family: &Family, generation: u64, plain: &[u8]) -> StoreResult<Bytes> {
        let label = Label { family: *family, generation };
        let sealed = self.sealer.seal(kind, self.key, &label, plain, &*self.vault.random);
        sealed.map_err(|error| StoreError::unavailable(error.message()))
    }
}
