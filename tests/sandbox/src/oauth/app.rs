//! Registered apps: who may ask for what, and where users are sent back to.

use subtle::ConstantTimeEq;

use super::{redirect::RedirectPattern, scope};

/// An app as its developer registered it.
#[derive(Clone, Debug)]
pub(crate) struct App {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) name: String,
    pub(crate) redirect_uris: Vec<RedirectPattern>,
    pub(crate) scopes: Vec<String>,
}

/// The client id of the app that every sandbox starts with.
pub(crate) const CLIENT_ID: &str = "yion_sandbox";
/// Its secret. It is printed everywhere, because it opens nothing but a sandbox.
pub(crate) const CLIENT_SECRET: &str = "ysk_sandbox_secret";

impl App {
    pub(crate) fn built_in() -> Self {
        Self {
            client_id: CLIENT_ID.to_owned(),
            client_secret: CLIENT_SECRET.to_owned(),
            name: "Acme Reporting".to_owned(),
            redirect_uris: vec![
                RedirectPattern::new("http://127.0.0.1:*/*"),
                RedirectPattern::new("http://localhost:*/*"),
                RedirectPattern::new("https://yourapp.com/callback"),
            ],
            scopes: scope::KNOWN.iter().map(|scope| scope.name.to_owned()).collect(),
        }
    }

    pub(crate) fn may_redirect_to(&self, uri: &str) -> bool {
        self.redirect_uris.iter().any(|pattern| pattern.matches(uri))
    }

    /// Compares in constant time.
    pub(crate) fn has_secret(&self, secret: &str) -> bool {
        self.client_secret.as_bytes().ct_eq(secret.as_bytes()).into()
    }
}
