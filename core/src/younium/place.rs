//! Where Younium is: two environments in two regions.

use std::str::FromStr;

use url::Url;

use super::Tenancy;
use super::generated::operations::{ENV_ENVIRONMENT, ENV_REGION};
use crate::config::Defaults;
use crate::error::{Code, Error, Result};

/// Which of a tenant's installations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Environment {
    /// The real one.
    #[default]
    Production,
    /// The vendor's, for trying things out.
    Sandbox,
}

/// Where a tenant's data lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Region {
    /// In the European Union.
    #[default]
    Eu,
    /// In the United States.
    Us,
}

impl FromStr for Environment {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "production" => Ok(Self::Production),
            "sandbox" => Ok(Self::Sandbox),
            _ => Err(invalid("`environment` is `production` or `sandbox`")),
        }
    }
}

impl FromStr for Region {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "eu" => Ok(Self::Eu),
            "us" => Ok(Self::Us),
            _ => Err(invalid("`region` is `eu` or `us`")),
        }
    }
}

/// The address that is asked for. Arguments beat the environment; within each an address and a place contradict each
/// other. `None` for the default.
pub(super) fn given(
    base_url: Option<String>,
    tenancy: &Tenancy,
    defaults: &Defaults,
    env: impl Fn(&str) -> Option<String>,
) -> Result<Option<String>> {
    let place = |environment: Option<Environment>, region: Option<Region>| {
        self::base_url(environment.unwrap_or_default(), region.unwrap_or_default()).to_owned()
    };
    let named = tenancy.environment.is_some() || tenancy.region.is_some();
    if base_url.is_some() && named {
        return Err(invalid(
            "give either `base_url`, or `environment` and `region`: each names the address on its own",
        ));
    }
    if base_url.is_some() {
        return Ok(base_url);
    }
    let from_env = |name: &str| env(name).map(|value| value.trim().to_ascii_lowercase());
    let environment = from_env(ENV_ENVIRONMENT).map(|name| name.parse()).transpose();
    let region = from_env(ENV_REGION).map(|name| name.parse()).transpose();
    if named {
        // one of the two may come from the environment
        let environment = tenancy.environment.map_or(environment, |given| Ok(Some(given)))?;
        let region = tenancy.region.map_or(region, |given| Ok(Some(given)))?;
        return Ok(Some(place(environment, region)));
    }
    match (env(defaults.env_base_url), environment?, region?) {
        (None, None, None) => Ok(None),
        (None, environment, region) => Ok(Some(place(environment, region))),
        (Some(base_url), None, None) => Ok(Some(base_url)),
        (Some(_), ..) => Err(Error::new(
            Code::Configuration,
            format!(
                "set either {}, or {ENV_ENVIRONMENT} and {ENV_REGION}: each names the address on its own",
                defaults.env_base_url
            ),
        )),
    }
}

pub(super) const fn base_url(environment: Environment, region: Region) -> &'static str {
    match (environment, region) {
        (Environment::Production, Region::Eu) => "https://api.younium.com",
        (Environment::Sandbox, Region::Eu) => "https://api.sandbox.younium.com",
        (Environment::Production, Region::Us) => "https://api.us.younium.com",
        (Environment::Sandbox, Region::Us) => "https://api.sandbox.us.younium.com",
    }
}

/// Where legacy users get their tokens: credentials of the sandbox are of no use in production, and the other way round.
pub(super) fn legacy_token_url(base_url: &Url) -> &'static str {
    let sandbox = [Region::Eu, Region::Us].map(|region| self::base_url(Environment::Sandbox, region));
    match sandbox.iter().any(|address| base_url.as_str().trim_end_matches('/') == *address) {
        true => "https://auth.sandbox.younium.com/connect/token",
        false => "https://auth.younium.com/connect/token",
    }
}

fn invalid(message: &str) -> Error {
    Error::new(Code::Configuration, message)
}
