//! The grants of a client's subjects: who issues them, and the keeper of each.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use url::Url;

use super::connections::Connections;
use crate::auth::{
    self, AuthorizationCode, ClientSecret, CredentialForm, Endpoint, PATIENCE, REVOCATION_PATIENCE,
    TokenEndpoint,
};
use crate::config::Config;
use crate::error::Result;
use crate::fork::ForkLocal;
use crate::http::network::Network;
use crate::token::keeper::{Household, Keeper};
use crate::token::source::Source;
use crate::token::vault::Vault;

/// The grants of a client's subjects.
pub(super) struct Grants {
    pub(super) house: Household,
    pub(super) app: Option<Arc<AuthorizationCode>>,
    pub(super) issuer: String,
    pub(super) client_id: String,
    /// The keepers that were made: what they know of their grants is worth keeping.
    pub(super) keepers: ForkLocal<Mutex<HashMap<String, Keeper>>>,
}

/// So many keepers are remembered for stores that outlive the process.
const KEEPERS: usize = 10_000;

impl Grants {
    pub(super) fn of_app(
        config: &Config,
        network: &Network,
        (client_id, client_secret): (&str, &ClientSecret),
        authorize_url: Url,
        token_url: Url,
    ) -> Self {
        // Connections of their own, with the patience that a refresh needs: a client's read timeout would give up early,
        // and `close` would take the answer away.
        let connect = Connections::new(config, network, PATIENCE + config.connect_timeout).0;
        let endpoint = |url, operation, patience| Endpoint {
            url,
            connect: connect.clone(),
            clock: config.clock.clone(),
            operation,
            patience,
            observers: config.observers.clone(),
        };
        let endpoint = Arc::new(TokenEndpoint {
            token: endpoint(token_url, "oauth.token", PATIENCE),
            revocation: config
                .revocation_url
                .clone()
                .map(|url| endpoint(url, "oauth.revoke", REVOCATION_PATIENCE)),
            client_id: client_id.to_owned(),
            client_secret: client_secret.clone(),
        });
        // the whole address: two tenants of one server may differ in the path alone
        let issuer = authorize_url.as_str().to_owned();
        let app = AuthorizationCode {
            authorize_url,
            redirect_uri: config.redirect_uri.clone(),
            scopes: config.scopes.clone(),
            pkce: config.pkce,
            endpoint: endpoint.clone(),
            random: config.random.clone(),
        };
        Self::new(config, endpoint, Some(Arc::new(app)), issuer, client_id.to_owned())
    }

    pub(super) fn of_credentials(
        config: &Config,
        network: &Network,
        (id, secret): (&str, &ClientSecret),
        url: Url,
        form: CredentialForm,
    ) -> Self {
        let connect = Connections::new(config, network, PATIENCE + config.connect_timeout).0;
        let issuer = url.as_str().to_owned();
        // a legacy token is for one legal entity: each has a grant of its own, for every subject
        let client_id = match &form {
            CredentialForm::Password { legal_entity: Some(entity) } => format!("{id}\n{entity}"),
            _ => id.to_owned(),
        };
        let (clock, operation) = (config.clock.clone(), "auth.token");
        let observers = config.observers.clone();
        let endpoint = Endpoint { url, connect, clock, operation, patience: PATIENCE, observers };
        let source = auth::Credentials { endpoint, id: id.to_owned(), secret: secret.clone(), form };
        Self::new(config, Arc::new(source), None, issuer, client_id)
    }

    pub(super) fn new(
        config: &Config,
        source: Arc<dyn Source>,
        app: Option<Arc<AuthorizationCode>>,
        issuer: String,
        client_id: String,
    ) -> Self {
        let (store, key) = (config.store.clone(), config.store_key.clone());
        let house = Household {
            vault: Arc::new(Vault::new(
                store,
                key,
                config.journal.clone(),
                config.random.clone(),
                source.clone(),
            )),
            source,
            clock: config.clock.clone(),
            random: config.random.clone(),
            background: config.background,
            in_doubt: config.in_doubt,
            listener: config.on_event.clone(),
        };
        Self { house, app, issuer, client_id, keepers: ForkLocal::new() }
    }

    /// The keeper of a subject's grant, the same one each time.
    pub(super) fn keeper(&self, subject: &str) -> Result<Keeper> {
        let keepers = self.keepers.get_or_init(Mutex::default)?;
        let mut keepers = keepers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(keeper) = keepers.get(subject) {
            return Ok(keeper.clone());
        }
        // grants in memory live nowhere else; the others come back from their store
        if keepers.len() >= KEEPERS && !self.house.vault.nature().volatile {
            keepers.clear();
        }
        let keeper = Keeper::new(self.house.clone(), &self.issuer, &self.client_id, subject);
        keepers.insert(subject.to_owned(), keeper.clone());
        Ok(keeper)
    }
}
