//! Signing in a person on their own machine (RFC 8252): the browser is sent to the server, and the callback comes to a
//! listener that lives as long as the sign-in.
//!
//! The listener is bound to loopback addresses, so other machines do not reach it (section 8.3). Web pages and programs
//! on this machine do: they cannot know `state`, and what comes without it is answered and forgotten. What a sign-in
//! accepts is decided by [`finish`](crate::auth::Auth::finish) alone, here as everywhere.

mod address;
mod desk;
mod door;
mod options;
mod page;

use std::sync::atomic::Ordering;
use std::time::Duration;

use address::Address;
use desk::Desk;
use door::Door;
pub use options::{OnUrl, SignIn};
use page::Page;
use tokio::sync::oneshot;

use super::Auth;
use crate::clock::Moment;
use crate::error::{Cause, Code, Error, Result};
use crate::token::Tokens;

/// How often it is looked whether time is over: a machine that slept has used it up without a timer ending.
const LOOK: Duration = Duration::from_millis(200);

impl Auth {
    /// Signs in the person who sits at this machine: listens on the redirect URI, opens the browser, waits for the
    /// callback, redeems its code, once, and keeps the tokens.
    ///
    /// The client's `redirect_uri` has to be on this machine, `http://127.0.0.1:8080/callback` or the like (`[::1]` and
    /// `localhost` will do), as registered for the app; its port is used as it stands, unless
    /// [`random_port`](SignIn::random_port) is set (RFC 8252, section 7.3). The listener takes what comes from this
    /// machine only, ignores whatever does not carry this sign-in's `state`, and is closed when the sign-in ends: at the
    /// latest half a second after the tokens are there, or after [`timeout`](SignIn::timeout) (5 minutes at most).
    /// Dropping the future closes it at once.
    ///
    /// Needs a tokio runtime with I/O and time.
    ///
    /// # Errors
    /// - `configuration`, before anything is opened: the redirect URI is not on this machine (then use
    ///   [`begin`](Self::begin) and [`finish`](Self::finish)), its port is taken, the client holds another grant, or the
    ///   options contradict each other; and when no browser can be opened and nobody was told the address.
    /// - `access_denied` when the user or the server says no.
    /// - `timeout` when the sign-in took too long, `cancelled` when the client was closed.
    /// - `state_mismatch`, `authentication`, `invalid_client` and the others of [`finish`](Self::finish).
    pub async fn sign_in(&self, options: SignIn) -> Result<Tokens> {
        let start = self.clock.now();
        options.check()?;
        self.ready().await?;
        let address = Address::parse(self.app()?.redirect_uri.as_deref().unwrap_or_default())?;
        let (listeners, address) = address.listen(options.random_port).await?;
        let scopes: Vec<&str> = options.scopes.iter().map(String::as_str).collect();
        let pending = self.begin_at(&scopes, address.redirect_uri.clone())?;
        let (desk, callback) = Desk::new(address, pending.clone());
        let mut door = Door::new(listeners, desk, self.clock.clone());
        if let Some(on_url) = &options.on_url {
            on_url(pending.url());
        }
        let browser = options.browser.open_aside(pending.url());
        let arrived = arrival(callback, browser, options.on_url.is_some());
        let signed_in = async {
            let callback = door.keep_during(arrived).await?;
            door.keep_during(self.finish(pending, &callback)).await
        };
        let outcome = tokio::select! {
            biased;
            outcome = signed_in => Ok(outcome),
            over = self.over(start, options.timeout) => Err(over),
        };
        let outcome = match outcome {
            Ok(outcome) => outcome,
            Err(over) => {
                door.shut().await;
                return Err(over);
            }
        };
        door.close(match &outcome {
            // in use, and not written yet: that is the program's trouble, not the visitor's
            Err(error) if error.code() == Code::StoreUnavailable && self.keeper.grant().is_some() => {
                Page::signed_in()
            }
            Err(error) => Page::failed(error),
            Ok(_) => Page::signed_in(),
        })
        .await;
        outcome
    }

    /// Completes when the sign-in has to end without an outcome.
    async fn over(&self, start: Moment, timeout: Duration) -> Error {
        let clock = &self.clock;
        loop {
            let left = timeout.saturating_sub(clock.now().since(start));
            if left.is_zero() {
                let seconds = timeout.as_secs_f64();
                let message = format!("nobody completed the sign-in within {seconds} s: start it again");
                return Error::new(Code::Timeout, message).retry(true);
            }
            clock.sleep(left.min(LOOK)).await;
            if self.closed.load(Ordering::Acquire) {
                return Error::new(Code::Cancelled, "the client was closed while the sign-in ran");
            }
        }
    }
}

/// Waits for the callback, or for the news that no browser will bring it.
async fn arrival(
    callback: oneshot::Receiver<String>,
    browser: oneshot::Receiver<std::io::Result<()>>,
    is_shown: bool,
) -> Result<String> {
    let lost = async {
        let why = match browser.await {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(error),
            Err(_) => Some(std::io::Error::other("its thread ended early")),
        };
        match why.filter(|_| !is_shown) {
            Some(why) => why,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        biased;
        Ok(callback) = callback => Ok(callback),
        why = lost => Err(Error::new(
            Code::Configuration,
            format!("no browser could be opened ({why}): set `on_url` to show the user the address"),
        )
        .because(Some(Cause::new(why)))),
    }
}
