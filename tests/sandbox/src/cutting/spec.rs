//! A cut as a command describes it, checked.

use serde::Deserialize;

use super::state::{Armed, Cut, How, Part};
use crate::fault::{Match, Times};

/// A cut as a command describes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Spec {
    /// The base URL of the proxy.
    proxy: String,
    part: Part,
    #[serde(default)]
    after: usize,
    #[serde(default)]
    how: How,
    #[serde(default)]
    times: Times,
    #[serde(default, rename = "match")]
    matches: Match,
}

impl Spec {
    /// The base URL of the proxy, and what it is to do.
    pub(super) fn check(self) -> Result<(String, Armed), String> {
        let Self { proxy, part, after, how, times, matches } = self;
        if matches.names_grant_type() {
            return Err("a cut is matched by method and path: leave match by grant_type out".to_owned());
        }
        Ok((proxy, Armed { cut: Cut { part, after, how }, times, matches }))
    }
}
