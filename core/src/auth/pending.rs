//! A sign-in that has begun and waits for its callback.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::error::{Code, Error, Result};
use crate::secret::Secret;

/// A sign-in between its two steps. Keep it with the user's session (never in a URL or in a cookie that scripts can
/// read: it holds the PKCE verifier) and hand it to `finish` together with the callback.
#[derive(Clone)]
pub struct Pending {
    pub(super) url: String,
    pub(super) state: Secret,
    pub(super) verifier: Option<Secret>,
    pub(super) redirect_uri: String,
    /// Where the code will be redeemed: another server's callback must not end up here.
    pub(super) issuer: String,
    /// Whose grant it will be.
    pub(super) grant: String,
    /// A code works once, and so does a sign-in: shared by the clones.
    pub(super) redeemed: Arc<AtomicBool>,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    v: u8,
    url: String,
    state: String,
    verifier: Option<String>,
    redirect_uri: String,
    issuer: String,
    grant: String,
}

impl Pending {
    /// The address to send the user's browser to.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The random `state` of this sign-in, to find it again when the callback comes.
    pub fn state(&self) -> &str {
        self.state.expose()
    }

    /// An opaque text for a session store. It is a secret.
    pub fn save(&self) -> String {
        let stored = Stored {
            v: 1,
            url: self.url.clone(),
            state: self.state.expose().to_owned(),
            verifier: self.verifier.as_ref().map(|v| v.expose().to_owned()),
            redirect_uri: self.redirect_uri.clone(),
            issuer: self.issuer.clone(),
            grant: self.grant.clone(),
        };
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(&stored).unwrap_or_default())
    }

    /// Reads what [`save`](Self::save) gave.
    ///
    /// # Errors
    /// `configuration` when the text is something else.
    pub fn load(saved: &str) -> Result<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(saved.trim()).ok();
        let stored = bytes
            .and_then(|bytes| serde_json::from_slice::<Stored>(&bytes).ok())
            .filter(|stored| stored.v == 1);
        let Some(stored) = stored else {
            return Err(Error::new(Code::Configuration, "this is not a pending sign-in as `save` gave it"));
        };
        Ok(Self {
            url: stored.url,
            state: stored.state.into(),
            verifier: stored.verifier.map(Secret::from),
            redirect_uri: stored.redirect_uri,
            issuer: stored.issuer,
            grant: stored.grant,
            redeemed: Arc::default(),
        })
    }
}

impl Pending {
    /// Marks the sign-in as used, now that a callback of its own has come.
    pub(super) fn redeem(&self) -> Result<()> {
        if self.redeemed.swap(true, Ordering::AcqRel) {
            return Err(Error::new(
                Code::Configuration,
                "this sign-in was finished already: begin another one",
            ));
        }
        Ok(())
    }
}

impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // the URL holds the state
        f.debug_struct("Pending").field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}
