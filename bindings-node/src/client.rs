//! The client.

use napi::{Env, Result};
use napi_derive::napi;
use serde_json::json;
use yionstack::auth::{Auth, SignedOut};
use yionstack::http::{Operation, RawRequest};
use yionstack::token::Tokens;
use yionstack::{yionstack as main, younium};

use crate::config::{CallConfig, ClientConfig, YouniumConfig, milliseconds, pairs};
use crate::error;
use crate::hub::Hub;
use crate::model::Outcome;
use crate::pending::Pending;
use crate::sign_in::{SignInConfig, sign_in};
use crate::store::Store;

/// The core's client. Calls take the `id` under which their outcome will arrive at the hub.
#[napi]
pub struct Client {
    pub(crate) client: yionstack::Client,
    operations: &'static [&'static Operation],
}

#[napi]
impl Client {
    /// Makes a client. With a hub, its own functions are those that JavaScript keeps under `key`.
    #[napi(constructor)]
    pub fn new(config: ClientConfig, hub: Option<&Hub>, key: u32, store: Option<&Store>) -> Result<Self> {
        let client = main::client(options(config, hub, key, store)?).map_err(error::thrown)?;
        Ok(Self { client, operations: main::OPERATIONS })
    }

    /// Makes a client of Younium.
    #[napi(factory)]
    pub fn younium(
        config: ClientConfig,
        tenancy: YouniumConfig,
        hub: Option<&Hub>,
        key: u32,
        store: Option<&Store>,
    ) -> Result<Self> {
        let tenancy = tenancy.into_tenancy().map_err(error::thrown)?;
        let client = younium::client(options(config, hub, key, store)?, tenancy).map_err(error::thrown)?;
        Ok(Self { client, operations: younium::OPERATIONS })
    }

    /// The same client for another subject's grant.
    #[napi]
    pub fn with_subject(&self, subject: String) -> Result<Client> {
        let client = self.client.with_subject(&subject).map_err(error::thrown)?;
        Ok(Self { client, operations: self.operations })
    }

    /// The same client for another legal entity.
    #[napi]
    pub fn with_legal_entity(&self, legal_entity: String) -> Result<Client> {
        let client = self.client.with_legal_entity(&legal_entity).map_err(error::thrown)?;
        Ok(Self { client, operations: self.operations })
    }

    /// Whether grants are lost with the process without the user having said so.
    #[napi(getter)]
    pub fn forgets(&self) -> bool {
        self.client.keeps_grants_in_memory_by_default()
    }

    /// Where the API is.
    #[napi(getter)]
    pub fn base_url(&self) -> String {
        self.client.base_url().to_owned()
    }

    /// Calls any endpoint: its outcome is an answer or an error.
    #[napi]
    #[allow(clippy::too_many_arguments)] // an object would be read property by property
    pub fn request(
        &self,
        env: &Env,
        hub: &mut Hub,
        id: u32,
        method: String,
        path: String,
        query: Vec<String>,
        json: Option<String>,
        config: Option<CallConfig>,
    ) -> Result<()> {
        let options = config.map(Into::into).unwrap_or_default();
        let request = RawRequest { method, path, query: pairs(query), json: json.map(Into::into), options };
        let client = self.client.clone();
        hub.run(env, id, async move { client.request_with_receipt(request).await })
    }

    /// Begins a sign-in.
    #[napi]
    pub fn begin(&self, scopes: Vec<String>) -> Result<Pending> {
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        self.auth()?.begin(&scopes).map(Pending).map_err(error::thrown)
    }

    /// Ends a sign-in: its outcome is the tokens as JSON.
    #[napi]
    pub fn finish(
        &self,
        env: &Env,
        hub: &mut Hub,
        id: u32,
        pending: &Pending,
        callback: String,
    ) -> Result<()> {
        let (auth, pending) = (self.auth()?.clone(), pending.0.clone());
        hub.run(
            env,
            id,
            async move { auth.finish(pending, &callback).await.map(|tokens| Outcome::from(&tokens)) },
        )
    }

    /// Signs in on this machine: its outcome is the tokens as JSON. The functions are those that JavaScript keeps under
    /// `key`.
    #[napi]
    pub fn sign_in(&self, env: &Env, hub: &mut Hub, id: u32, config: SignInConfig, key: u32) -> Result<()> {
        let (auth, desk) = (self.auth()?.clone(), hub.desk());
        hub.run(env, id, sign_in(auth, config, desk, key))
    }

    /// Takes over tokens from elsewhere.
    #[napi]
    #[allow(clippy::too_many_arguments)] // an object would be read property by property
    pub fn adopt(
        &self,
        env: &Env,
        hub: &mut Hub,
        id: u32,
        refresh_token: String,
        access_token: Option<String>,
        expires_in: Option<f64>,
        scope: Option<String>,
    ) -> Result<()> {
        let auth = self.auth()?.clone();
        hub.run(env, id, async move {
            match access_token {
                None => auth.adopt(refresh_token).await?,
                Some(access_token) => {
                    let tokens = Tokens {
                        access_token: access_token.into(),
                        refresh_token: Some(refresh_token.into()),
                        expires_in: expires_in.map(|seconds| milliseconds(seconds * 1000.0)),
                        scope,
                    };
                    auth.adopt_tokens(&tokens).await?;
                }
            }
            Ok(Outcome::Done)
        })
    }

    /// Forgets the grant.
    #[napi]
    pub fn forget(&self, env: &Env, hub: &mut Hub, id: u32) -> Result<()> {
        let auth = self.auth()?.clone();
        hub.run(env, id, async move { auth.forget().await.map(|()| Outcome::Done) })
    }

    /// Signs out: its outcome is JSON.
    #[napi]
    pub fn sign_out(&self, env: &Env, hub: &mut Hub, id: u32) -> Result<()> {
        let auth = self.auth()?.clone();
        hub.run(env, id, async move {
            let SignedOut { revoked, reason } = auth.sign_out().await?;
            let mut signed_out = json!({ "revoked": revoked.as_str() });
            if let Some(reason) = reason {
                signed_out["reason"] = reason.as_str().into();
            }
            Ok(Outcome::Json(signed_out.to_string().into()))
        })
    }

    /// Renews the tokens now.
    #[napi]
    pub fn refresh(&self, env: &Env, hub: &mut Hub, id: u32) -> Result<()> {
        let auth = self.auth()?.clone();
        hub.run(env, id, async move { auth.refresh().await.map(|()| Outcome::Done) })
    }

    /// The tokens in use: the outcome is JSON, or nothing.
    #[napi]
    pub fn tokens(&self, env: &Env, hub: &mut Hub, id: u32) -> Result<()> {
        let auth = self.auth()?.clone();
        hub.run(env, id, async move {
            let tokens = auth.tokens().await?;
            Ok(tokens.as_ref().map_or(Outcome::Done, Outcome::from))
        })
    }

    /// How the grant stands: the outcome is JSON.
    #[napi]
    pub fn status(&self, env: &Env, hub: &mut Hub, id: u32) -> Result<()> {
        let auth = self.auth()?.clone();
        hub.run(env, id, async move {
            let status = auth.status().await?;
            let status = json!({
                "signedIn": status.signed_in,
                "renewable": status.renewable,
                "expiresAt": status.expires_at.map(|at| at.as_secs_f64() * 1000.0),
                "scope": status.scope,
                "generation": status.generation,
            });
            Ok(Outcome::Json(status.to_string().into()))
        })
    }

    /// Ends running calls and lets no new ones begin.
    #[napi]
    pub fn close(&self) {
        self.client.close();
    }
}

impl Client {
    fn auth(&self) -> Result<&Auth> {
        self.client.auth().map_err(error::thrown)
    }

    /// The operations are ordered by id.
    pub(crate) fn find(&self, id: &str) -> Result<&'static Operation> {
        let found = self.operations.binary_search_by(|operation| operation.id.cmp(id));
        let operation = found.ok().and_then(|at| self.operations.get(at).copied());
        operation.ok_or_else(|| napi::Error::from_reason(format!("there is no operation `{id}`")))
    }
}

fn options(
    config: ClientConfig,
    hub: Option<&Hub>,
    key: u32,
    store: Option<&Store>,
) -> Result<yionstack::Options> {
    let own = hub.map(|hub| (hub.desk(), key));
    config.into_options(own, store.map(|store| store.store.clone()))
}
