//! What happens to a grant while nobody looks.

use std::fmt;
use std::time::Duration;

/// Something that happened to a grant. Holds no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthEvent {
    /// What happened.
    pub kind: AuthEventKind,
    /// The subject that the client was made for, if it names one.
    pub subject: Option<String>,
    /// The generation of the grant that it is about.
    pub generation: u64,
    /// When the access token ends, as time since the Unix epoch, where it was renewed.
    pub expires_at: Option<Duration>,
    /// What happened, for people.
    pub message: String,
}

/// What can happen to a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthEventKind {
    /// The tokens were renewed, by this process.
    Refreshed,
    /// The answer to a refresh was lost, by this process or by one that was killed: the refresh token may be spent.
    RefreshInDoubt,
    /// The server has ended the grant: the user has to sign in again.
    ReauthorizationRequired,
    /// New tokens could not be written. They are in use and kept in memory, and are written as soon as it works.
    StoreUnavailable,
    /// What the store held could not be used (another key, another secret, damaged) and was replaced by new tokens, with
    /// which nothing is lost: those of client credentials.
    StoreRejected,
}

impl AuthEventKind {
    /// The name of the event, the same in all languages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refreshed => "refreshed",
            Self::RefreshInDoubt => "refresh_in_doubt",
            Self::ReauthorizationRequired => "reauthorization_required",
            Self::StoreUnavailable => "store_unavailable",
            Self::StoreRejected => "store_rejected",
        }
    }
}

impl fmt::Display for AuthEventKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Hears what happens to grants. Called from the task that renews: return at once, and hand work on to a task of your
/// own.
pub trait AuthListener: Send + Sync + 'static {
    /// Something happened.
    fn event(&self, event: &AuthEvent);
}

impl<F: Fn(&AuthEvent) + Send + Sync + 'static> AuthListener for F {
    fn event(&self, event: &AuthEvent) {
        self(event);
    }
}
