//! Where a refresh can be cut.

use std::fmt;

/// A point of a refresh, in the order in which they are passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// The lease is not asked for yet.
    BeforeLock,
    /// The lease was given.
    AfterLock,
    /// The store says that a refresh is about to be sent.
    IntentWritten,
    /// There is a connection to the token endpoint, and nothing went over it.
    Connected,
    /// The server has the request, and does its work although nobody waits any more. Only the sandbox can tell.
    RequestSent,
    /// The server has rotated, and its answer is on the way. Only the sandbox can tell.
    ServerDone,
    /// The answer is here, and nowhere else.
    AnswerInMemory,
    /// The journal's write has returned.
    JournalWritten,
    /// The journal is safe from a power cut.
    JournalSynced,
    /// The new grant is in a file of another name.
    TempWritten,
    /// It has its name.
    Renamed,
    /// The name is safe from a power cut.
    DirectorySynced,
    /// The note in the journal is gone.
    JournalDropped,
    /// The lease was given back.
    Unlocked,
}

impl Point {
    /// All fourteen.
    pub const ALL: [Self; 14] = [
        Self::BeforeLock,
        Self::AfterLock,
        Self::IntentWritten,
        Self::Connected,
        Self::RequestSent,
        Self::ServerDone,
        Self::AnswerInMemory,
        Self::JournalWritten,
        Self::JournalSynced,
        Self::TempWritten,
        Self::Renamed,
        Self::DirectorySynced,
        Self::JournalDropped,
        Self::Unlocked,
    ];

    /// Its name on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BeforeLock => "before-lock",
            Self::AfterLock => "after-lock",
            Self::IntentWritten => "intent-written",
            Self::Connected => "connected",
            Self::RequestSent => "request-sent",
            Self::ServerDone => "server-done",
            Self::AnswerInMemory => "answer-in-memory",
            Self::JournalWritten => "journal-written",
            Self::JournalSynced => "journal-synced",
            Self::TempWritten => "temp-written",
            Self::Renamed => "renamed",
            Self::DirectorySynced => "directory-synced",
            Self::JournalDropped => "journal-dropped",
            Self::Unlocked => "unlocked",
        }
    }

    /// The point of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|point| point.as_str() == name)
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
