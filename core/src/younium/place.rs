//! Where Younium is: two environments in two regions.

use std::str::FromStr;

use url::Url;

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
