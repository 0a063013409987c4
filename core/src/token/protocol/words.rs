//! The words of the protocol: what a renewal asks for, what it hears, and how it can end.

use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::secret::Secret;
use crate::token::record::{Family, Record};
use crate::token::store::{Nature, StoreError};
use crate::token::{InDoubt, Tokens};

/// Why a newer token is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The token will end soon; it is still good.
    Ahead,
    /// The token is good, and somebody began to renew it and perhaps did not live to the end.
    Interrupted,
    /// There is no token that may be sent.
    Expiry,
    /// The API refused the token with a 401.
    Refused,
    /// The user asked for it.
    Asked,
}

impl Reason {
    /// Whether there is a token to go on with.
    pub(crate) fn is_ahead(self) -> bool {
        matches!(self, Self::Ahead | Self::Interrupted)
    }
}

/// A record and the version under which the store keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Versioned {
    pub(crate) version: u64,
    pub(crate) record: Arc<Record>,
}

/// What the driver is to do next. Each is answered by the event named beside it.
#[derive(Debug)]
pub(crate) enum Action {
    /// Read the store: [`Event::Loaded`].
    Load,
    /// Take the lease or extend it: [`Event::Leased`].
    Lease(Duration),
    /// Wait: [`Event::Slept`].
    Sleep(Duration),
    /// Put a record into the place of a version: [`Event::Swapped`].
    Swap { expected: u64, next: Versioned },
    /// Look for an answer that a process noted down and never read: [`Event::Found`].
    ReadJournal,
    /// Make ready for the answer: [`Event::Opened`].
    OpenJournal,
    /// Send the request, extending the lease meanwhile: [`Event::Answered`].
    Send { refresh: Option<Secret> },
    /// Note the answer down, durably: [`Event::Noted`].
    Note { generation: u64, family: Family, answer: RawAnswer },
    /// Make sense of the answer: [`Event::Read`].
    Read(RawAnswer),
    /// Tell the user: [`Event::Told`].
    Tell(News),
    /// Give this record out now: it cannot be written at the moment. [`Event::Told`].
    Publish(Arc<Record>),
    /// Forget the note: [`Event::Dropped`].
    DropJournal,
    /// Give the lease back: [`Event::Released`].
    Release,
    /// The end. The lease is given back.
    Finish(Result<Versioned, Failure>),
}

/// What happened.
#[derive(Debug)]
pub(crate) enum Event {
    /// The machine is started.
    Start,
    /// What the store holds, and which incarnation of the data that is.
    Loaded {
        found: Option<Versioned>,
        incarnation: Option<String>,
    },
    Leased(bool),
    Slept,
    Swapped(bool),
    /// The answer that was noted down last.
    Found(Option<Note>),
    Opened,
    Answered(Answer),
    Noted,
    Read(Result<Tokens, &'static str>),
    Told,
    Dropped,
    Released,
    /// The store or the journal did not do it.
    Failed(StoreError),
}

/// An answer that a process noted down and perhaps never read.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    /// What it renews: a generation of one consent.
    pub(crate) family: Family,
    pub(crate) generation: u64,
    pub(crate) answer: RawAnswer,
}

impl Note {
    pub(super) fn renews(&self, record: &Record) -> bool {
        (self.family, self.generation) == (record.family, record.generation)
    }
}

/// The body of a token endpoint's answer. It holds tokens, so it is never shown.
#[derive(Clone)]
pub(crate) struct RawAnswer(bytes::Bytes);

impl From<bytes::Bytes> for RawAnswer {
    fn from(body: bytes::Bytes) -> Self {
        Self(body)
    }
}

impl std::ops::Deref for RawAnswer {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RawAnswer([redacted])")
    }
}

/// What the token endpoint did.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A complete answer that means success.
    Success(RawAnswer),
    /// Nothing was sent. Whether connecting again may help.
    NotSent { error: Error, again: bool },
    /// It was sent, and what became of it is not known. `closed`: nothing can come of it any more.
    Lost { error: Error, closed: bool },
    /// The server says that this refresh token is no longer good.
    InvalidGrant(Option<String>),
    /// A complete answer: the request was not executed, the token is as good as before.
    Refused(Error),
    /// An error of the server, or of a gateway before it: perhaps executed, perhaps not.
    Unclear(Error),
}

/// What the user is told on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    /// The answer to a refresh is lost.
    InDoubt,
    /// The new pair cannot be written.
    Unwritten,
}

/// Why there is no newer token.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Nobody has signed in.
    NotSignedIn,
    /// The access token is over, and no refresh token came with it.
    NotRenewable,
    /// The server has ended the grant. Whether an answer was lost before, and what the server said.
    Ended { in_doubt: bool, said: Option<String> },
    /// An answer was lost, and the refresh token is not presented again on its own now.
    Doubtful(Option<Error>),
    /// Trouble that may pass.
    Transient(Error),
    /// Another process renews, and takes its time.
    Busy,
    /// The store takes so long that what it says of the lease is old.
    Slow(Duration),
    /// The store.
    Store(StoreError),
}

/// What does not change during a renewal.
#[derive(Debug, Clone)]
pub(crate) struct Terms {
    /// A token newer than this generation is wanted.
    pub(crate) beyond: u64,
    pub(crate) reason: Reason,
    /// Whether a refresh token is traded in. Without one (client credentials) asking twice does no harm.
    pub(crate) rotates: bool,
    pub(crate) nature: Nature,
    pub(crate) in_doubt: InDoubt,
    /// Whose lease and intents are ours.
    pub(crate) owner: String,
    /// For pauses: a number that differs between processes.
    pub(crate) jitter: u64,
    /// The family of a grant that begins here, by client credentials.
    pub(crate) family: Family,
}

impl Event {
    /// For messages: the event itself may hold secrets.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Loaded { .. } => "loaded",
            Self::Leased(_) => "leased",
            Self::Slept => "slept",
            Self::Swapped(_) => "swapped",
            Self::Found(_) => "found",
            Self::Opened => "opened",
            Self::Answered(_) => "answered",
            Self::Noted => "noted",
            Self::Read(_) => "read",
            Self::Told => "told",
            Self::Dropped => "dropped",
            Self::Released => "released",
            Self::Failed(_) => "failed",
        }
    }
}
