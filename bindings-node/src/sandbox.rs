//! The sandbox: both APIs on loopback, for tests.

use std::collections::HashMap;
use std::time::Duration;

use napi::{Error, Result};
use napi_derive::napi;
use yionstack_sandbox::{Config, ReusePolicy};

/// Options of a sandbox.
#[napi(object, object_to_js = false)]
pub struct SandboxConfig {
    /// TCP port; 0 takes a free one.
    pub port: Option<u16>,
    /// Where all data comes from.
    pub seed: Option<f64>,
    /// `grace`, `strict` or `revoke_family`.
    pub policy: Option<String>,
    /// Invoices of every business.
    pub invoices: Option<u32>,
    /// Contacts of every business.
    pub contacts: Option<u32>,
    /// Seconds that an access token lives.
    pub access_token_lifetime: Option<f64>,
    /// How many rows resources of Younium have.
    pub younium_rows: Option<HashMap<String, f64>>,
}

/// A running sandbox, until it is closed.
#[napi]
pub struct Sandbox(Option<yionstack_sandbox::Sandbox>);

#[napi]
impl Sandbox {
    /// Starts a sandbox; it listens when this returns.
    #[napi(constructor)]
    pub fn new(config: SandboxConfig) -> Result<Self> {
        let default = Config::default();
        let config = Config {
            port: config.port.unwrap_or(default.port),
            seed: config.seed.map_or(default.seed, |seed| seed as u64),
            policy: config.policy.map_or(Ok(default.policy), |name| policy(&name))?,
            invoices_per_business: config.invoices.map_or(default.invoices_per_business, |n| n as usize),
            contacts_per_business: config.contacts.map_or(default.contacts_per_business, |n| n as usize),
            access_token_lifetime: config
                .access_token_lifetime
                .map_or(default.access_token_lifetime, |seconds| Duration::from_secs(seconds as u64)),
            younium_rows: config
                .younium_rows
                .unwrap_or_default()
                .into_iter()
                .map(|(resource, rows)| (resource, rows as u64))
                .collect(),
            ..default
        };
        let sandbox = yionstack_sandbox::Sandbox::start(config).map_err(Error::from)?;
        Ok(Self(Some(sandbox)))
    }

    /// Where it listens.
    #[napi(getter)]
    pub fn base_url(&self) -> Result<String> {
        Ok(self.running()?.base_url().to_owned())
    }

    /// Runs one command: JSON in, JSON out.
    #[napi]
    pub fn command(&self, json: String) -> Result<String> {
        self.running()?.command(&json).map_err(Error::from_reason)
    }

    /// Stops it and drops its connections.
    #[napi]
    pub fn close(&mut self) {
        self.0 = None;
    }
}

impl Sandbox {
    fn running(&self) -> Result<&yionstack_sandbox::Sandbox> {
        self.0.as_ref().ok_or_else(|| Error::from_reason("this sandbox is closed: start another one"))
    }
}

fn policy(name: &str) -> Result<ReusePolicy> {
    match name {
        "grace" => Ok(ReusePolicy::Grace),
        "strict" => Ok(ReusePolicy::Strict),
        "revoke_family" => Ok(ReusePolicy::RevokeFamily),
        _ => Err(Error::from_reason("`policy` is `grace`, `strict` or `revoke_family`")),
    }
}
