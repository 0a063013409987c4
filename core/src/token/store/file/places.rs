//! Where a program of this user keeps its files.

use std::env;
use std::path::PathBuf;

use crate::error::{Code, Error, Result};

const NAME: &str = "yionstack";

/// What a program remembers (XDG Base Directory Specification, `XDG_STATE_HOME`).
pub(super) fn state_dir() -> Result<PathBuf> {
    let dir = if cfg!(target_vendor = "apple") {
        env::home_dir().map(|home| home.join("Library/Application Support"))
    } else if cfg!(windows) {
        named("LOCALAPPDATA")
    } else {
        named("XDG_STATE_HOME").or_else(|| env::home_dir().map(|home| home.join(".local/state")))
    };
    dir.filter(|dir| dir.is_absolute()).map(|dir| dir.join(NAME)).ok_or_else(|| {
        Error::new(
            Code::Configuration,
            "this user has no home directory: name a directory for the file store",
        )
    })
}

/// How a program is set up; apart from what it remembers, for a backup of the one is no backup of the other.
pub(super) fn config_dir() -> Option<PathBuf> {
    let dir = if cfg!(target_vendor = "apple") {
        env::home_dir().map(|home| home.join("Library/Preferences"))
    } else if cfg!(windows) {
        // not the roaming one: keys stay on their machine
        named("LOCALAPPDATA").map(|dir| dir.join(NAME))
    } else {
        named("XDG_CONFIG_HOME").or_else(|| env::home_dir().map(|home| home.join(".config")))
    };
    let name = if cfg!(windows) { "config" } else { NAME };
    dir.filter(|dir| dir.is_absolute()).map(|dir| dir.join(name))
}

/// The specification says to ignore what is not absolute.
fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
