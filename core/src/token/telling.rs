//! What users hear of a renewal: events on the way, and errors that name the remedy.

use tokio::sync::watch;

use super::desk::Outcome;
use super::keeper::Inner;
use super::protocol::{Failure, News, STALE, Versioned};
use super::renew::Watch;
use super::store::StoreError;
use super::{AuthEvent, AuthEventKind};
use crate::error::{Code, Error};
use crate::observe::EVENTS;

/// What a renewal tells on its way.
pub(super) struct Teller<'a> {
    pub(super) inner: &'a Inner,
    pub(super) watchers: &'a watch::Sender<Option<Outcome>>,
}

impl Watch for Teller<'_> {
    fn publish(&self, kept: Versioned) {
        if let Ok(grant) = self.inner.take(kept) {
            self.watchers.send_replace(Some(Ok(grant)));
        }
    }

    fn tell(&self, news: News, generation: u64) {
        match news {
            News::InDoubt => {
                tracing::warn!(target: EVENTS, generation, "the answer to a refresh was lost; asking once more");
                self.inner.tell(
                    AuthEventKind::RefreshInDoubt,
                    generation,
                    "the answer to a refresh was lost: its refresh token may be spent. Asking once more",
                );
            }
            News::Unwritten => {
                tracing::error!(target: EVENTS, generation, "new tokens cannot be written");
                self.inner.unwritten(generation);
            }
        }
    }

    fn replaced(&self, why: &StoreError, generation: u64) {
        let place = self.inner.house.vault.describe();
        // without the remedies, which are for those who lose something
        let why = why.message().split(": ").next().unwrap_or_default().trim_end_matches('.');
        let message = format!(
            "{place} held a token that this client cannot use, and a new one took its place ({why}). If this is told again \
             and again, programs with different store keys or secrets share one place: give them the same, or a place \
             each"
        );
        tracing::warn!(target: EVENTS, generation, "{message}");
        self.inner.tell(AuthEventKind::StoreRejected, generation, &message);
    }
}

impl Inner {
    pub(super) fn explain(&self, failure: Failure, generation: u64) -> Error {
        match failure {
            Failure::NotSignedIn => {
                self.cache.clear();
                self.not_signed_in()
            }
            Failure::NotRenewable => ended("the access token has expired and came without a refresh token"),
            Failure::Ended { in_doubt, said } => {
                let why = match in_doubt {
                    true => {
                        "the answer to the last refresh was lost, and the server has spent its refresh token"
                    }
                    false => "the server has ended this grant",
                };
                let error = ended(why).said(said);
                self.tell(AuthEventKind::ReauthorizationRequired, generation, error.message());
                error
            }
            Failure::Doubtful(Some(error)) | Failure::Transient(error) => error,
            Failure::Doubtful(None) => Error::new(
                Code::RefreshOutcomeUnknown,
                "the answer to an earlier refresh was lost, and its refresh token is not presented again on its own now: \
                 call `auth.refresh` to try, or sign in again",
            ),
            Failure::Busy => Error::new(
                Code::StoreUnavailable,
                "somebody else who shares this grant has been renewing it for a long time, or this process keeps being \
                 stopped: try again",
            )
            .retry(true),
            Failure::Slow(took) => {
                let (place, took, most) = (self.house.vault.describe(), took.as_millis(), STALE.as_millis());
                let text = format!(
                    "{place} answered after {took} ms, and a refresh needs an answer within {most} ms, so that two \
                     processes cannot present one refresh token: nothing was sent. Make the store faster; if it is, \
                     this process was kept from running"
                );
                Error::new(Code::StoreUnavailable, text).retry(true)
            }
            Failure::Store(error) => error.into(),
        }
    }

    /// Nobody has signed in: who should have, and where it was looked for.
    pub(super) fn not_signed_in(&self) -> Error {
        let place = self.house.vault.describe();
        let subject = self.subject().map(|subject| format!(" as subject {subject:?}")).unwrap_or_default();
        Error::new(
            Code::ReauthorizationRequired,
            format!(
                "nobody has signed in yet{subject}: there is no grant in {place}. Call `auth.sign_in` on the user's own \
                 machine, `auth.begin` and `auth.finish` in a web application, or `auth.adopt` with a refresh token"
            ),
        )
    }

    /// The subject that the client was made for, if it names one.
    pub(super) fn subject(&self) -> Option<String> {
        Some(self.subject.to_string()).filter(|subject| !subject.is_empty())
    }

    /// Tells that tokens are in memory only, for the time being.
    pub(super) fn unwritten(&self, generation: u64) {
        let place = self.house.vault.describe();
        let message = format!(
            "{place} cannot be written: the new tokens are kept in memory and lost with this process, until it works again"
        );
        self.tell(AuthEventKind::StoreUnavailable, generation, &message);
    }

    /// The error of a sign-in whose tokens are in use and could not be written.
    pub(super) fn held(&self, error: StoreError) -> Error {
        let place = self.house.vault.describe();
        let later = match error.is_gone() {
            true => "are lost with this process",
            false => "are written as soon as it works; do not sign in again in this process",
        };
        let text = format!(
            "signed in, but {place} cannot be written ({}): the tokens are held in memory, and {later}",
            error.message().trim_end_matches('.')
        );
        let cause = error.cause().cloned();
        Error::new(Code::StoreUnavailable, text).retry(false).because(cause)
    }

    fn tell(&self, kind: AuthEventKind, generation: u64, message: &str) {
        let (subject, message) = (self.subject(), message.to_owned());
        self.announce(AuthEvent { kind, subject, generation, expires_at: None, message });
    }

    pub(super) fn announce(&self, event: AuthEvent) {
        if let Some(listener) = &self.house.listener {
            listener.event(&event);
        }
    }
}

pub(super) fn ended(why: &str) -> Error {
    Error::new(Code::ReauthorizationRequired, format!("{why}: the user has to sign in again"))
}

pub(super) fn stopped() -> Error {
    Error::new(Code::RefreshOutcomeUnknown, "the refresh was stopped before its answer was kept")
}
