//! Faults on demand: which request they hit, and what happens to it.
//!
//! `spec` what a command says → `effect` what happens to one request → `raw` bytes that HTTP would not write, with
//! `gzip` for those that only look small.

mod effect;
mod gzip;
mod raw;
mod spec;

use http::Method;
use serde::{Deserialize, Deserializer, de};

pub(crate) use self::{effect::Plan, raw::Raw, spec::Spec};
use crate::{command, oauth::token};

/// The faults that wait for their request, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

#[derive(Debug)]
struct Fault {
    matches: Match,
    times: Times,
    plan: Plan,
}

/// What a request must look like; whatever is left out matches anything.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Match {
    method: Option<String>,
    /// The start of the path.
    path: Option<String>,
    /// Only requests to the token endpoint have one.
    grant_type: Option<String>,
}

/// How often something happens.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Times {
    Left(u64),
    Always,
}

impl Faults {
    pub(crate) fn add(&mut self, spec: Spec) -> Result<(), String> {
        self.0.push(spec.check()?);
        Ok(())
    }

    /// Removes all of them and says how many were still waiting.
    pub(crate) fn clear(&mut self) -> usize {
        std::mem::take(&mut self.0).len()
    }

    /// The oldest fault that matches, which is then spent once.
    pub(crate) fn take(&mut self, method: &str, path: &str, grant_type: Option<&str>) -> Option<Plan> {
        let index = self.0.iter().position(|fault| fault.matches.hits(method, path, grant_type))?;
        Some(self.spend(index))
    }

    /// Whether any fault waits for a request that is not to be read.
    pub(crate) fn any_unread(&self) -> bool {
        self.0.iter().any(|fault| fault.plan.is_unread())
    }

    /// Whether a request that begins with these bytes is not to be read. Spends the fault.
    pub(crate) fn take_unread(&mut self, begin: &[u8]) -> bool {
        let Some((method, path)) = request_line(begin).filter(|(_, path)| *path != command::PATH) else {
            return false;
        };
        let index = self.0.iter().position(|fault| fault.matches.hits(method, path, None));
        match index {
            Some(index) if self.0[index].plan.is_unread() => {
                self.spend(index);
                true
            }
            _ => false,
        }
    }

    fn spend(&mut self, index: usize) -> Plan {
        let plan = self.0[index].plan.clone();
        self.0[index].times.spend();
        if let Times::Left(0) = self.0[index].times {
            self.0.remove(index);
        }
        plan
    }
}

/// Method and path, if a request begins here.
pub(crate) fn request_line(begin: &[u8]) -> Option<(&str, &str)> {
    let end = begin.windows(2).position(|pair| pair == b"\r\n")?;
    let mut words = std::str::from_utf8(&begin[..end]).ok()?.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    Method::from_bytes(method.as_bytes()).ok()?;
    let path = target.split('?').next().filter(|path| path.starts_with('/'))?;
    version.starts_with("HTTP/1.").then_some((method, path))
}

impl Match {
    pub(crate) fn hits(&self, method: &str, path: &str, grant_type: Option<&str>) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.path.as_deref().is_none_or(|prefix| path.starts_with(prefix))
            && self
                .grant_type
                .as_deref()
                .is_none_or(|wanted| path == token::PATH && grant_type == Some(wanted))
    }

    /// Whether it asks for what only the body of a request says.
    pub(crate) fn names_grant_type(&self) -> bool {
        self.grant_type.is_some()
    }
}

impl Times {
    /// Once more, if any are left.
    pub(crate) fn spend(&mut self) -> bool {
        match self {
            Self::Always => true,
            Self::Left(0) => false,
            Self::Left(left) => {
                *left -= 1;
                true
            }
        }
    }
}

impl Default for Times {
    fn default() -> Self {
        Self::Left(1)
    }
}

impl<'de> Deserialize<'de> for Times {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        match (value.as_u64(), value.as_str()) {
            (Some(times @ 1..), _) => Ok(Self::Left(times)),
            (_, Some("always")) => Ok(Self::Always),
            _ => Err(de::Error::custom("times takes a whole number from 1, or \"always\"")),
        }
    }
}
