//! A sign-in between its two steps.

use napi::Result;
use napi_derive::napi;

use crate::error;

/// The core's pending sign-in.
#[napi]
pub struct Pending(pub(crate) yionstack::auth::Pending);

#[napi]
impl Pending {
    /// Reads what `save` gave.
    #[napi(factory)]
    pub fn load(saved: String) -> Result<Self> {
        yionstack::auth::Pending::load(&saved).map(Self).map_err(error::thrown)
    }

    /// Where to send the browser.
    #[napi(getter)]
    pub fn url(&self) -> String {
        self.0.url().to_owned()
    }

    /// The random state.
    #[napi(getter)]
    pub fn state(&self) -> String {
        self.0.state().to_owned()
    }

    /// A text for a session store.
    #[napi]
    pub fn save(&self) -> String {
        self.0.save()
    }
}
