//! The client that a call is made with: from the environment, and from what flags say otherwise.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use yionstack::token::{FileStore, MemoryStore, Store};
use yionstack::younium::{Environment, Region, Tenancy};
use yionstack::{Client, Options, Secret};

use crate::failure::Failure;
use crate::operation::Api;

/// What flags say of the client.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    base_url: Option<String>,
    client_id: Option<String>,
    secret_file: Option<PathBuf>,
    token: Option<Secret>,
    subject: Option<String>,
    store: Option<PathBuf>,
    in_memory: bool,
    tenancy: Tenancy,
}

/// The flags of this module, and what they are for.
pub(crate) const FLAGS: &[(&str, &str)] = &[
    ("base_url", "where the API is"),
    ("client_id", "the registered app, or the API token's client id"),
    ("secret_file", "a file that holds its secret"),
    ("token_file", "a file that holds an access token that you look after yourself"),
    ("subject", "whose grant is used"),
    ("store", "a folder, where tokens are kept for the next call; `memory` keeps none"),
    ("legal_entity", "id or name of the legal entity (Younium)"),
    ("api_version", "version of the API (Younium)"),
    ("environment", "production or sandbox (Younium)"),
    ("region", "eu or us (Younium)"),
];

impl Settings {
    /// Takes a flag. Gives it back when it is none of these.
    pub(crate) fn take(&mut self, name: &str, value: &str) -> Result<bool, Failure> {
        let text = || Some(value.to_owned());
        match name {
            "base_url" => self.base_url = text(),
            "client_id" => self.client_id = text(),
            "secret_file" => self.secret_file = Some(value.into()),
            "token_file" => self.token = Some(token(value)?),
            "subject" => self.subject = text(),
            "store" if value == "memory" => self.in_memory = true,
            "store" => self.store = Some(value.into()),
            "legal_entity" => self.tenancy.legal_entity = text(),
            "api_version" => self.tenancy.api_version = text(),
            "environment" => self.tenancy.environment = Some(value.parse::<Environment>()?),
            "region" => self.tenancy.region = Some(value.parse::<Region>()?),
            "token" | "secret" | "client_secret" => {
                return Err(Failure::Usage(format!(
                    "`--{}` would show a secret to everybody who can list processes: put it into a file or into the environment",
                    name.replace('_', "-")
                )));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The client of an API.
    pub(crate) fn client(self, api: Api) -> Result<Client, Failure> {
        let has_token = self.token.is_some() || has_token_in_environment(api);
        let options = Options {
            base_url: self.base_url,
            client_id: self.client_id,
            client_secret_file: self.secret_file,
            token: self.token,
            subject: self.subject,
            store: (!has_token).then(|| store(self.store, self.in_memory)).transpose()?,
            ..Options::default()
        };
        Ok(match api {
            Api::YionStack => yionstack::yionstack::client(options)?,
            Api::Younium => yionstack::younium::client(options, self.tenancy)?,
        })
    }
}

fn has_token_in_environment(api: Api) -> bool {
    let name = format!("{}_TOKEN", api.name().to_uppercase());
    std::env::var(name).is_ok_and(|value| !value.trim().is_empty())
}

/// Tokens outlive the command: the next one need not ask for them again, and grants are shared with programs.
fn store(path: Option<PathBuf>, in_memory: bool) -> Result<Arc<dyn Store>, Failure> {
    if in_memory {
        return Ok(Arc::new(MemoryStore::default()));
    }
    let path = path.map_or_else(FileStore::default_dir, Ok)?;
    Ok(Arc::new(FileStore::new(path)))
}

fn token(path: &str) -> Result<Secret, Failure> {
    let text = fs::read_to_string(path)
        .map_err(|error| Failure::Usage(format!("`--token-file {path}` cannot be read: {error}")))?;
    Ok(text.trim().to_owned().into())
}
