//! A sandbox, and the command beside it.

#![allow(dead_code, unreachable_pub, reason = "each test uses what it needs of it")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;
use yionstack_sandbox::{Config, Sandbox};

/// A sandbox, and a home for the command.
pub struct Place {
    pub sandbox: Sandbox,
    pub home: PathBuf,
}

impl Place {
    pub fn new(name: &str) -> Self {
        let home = std::env::temp_dir().join(format!("yionstack-command-{name}-{}", std::process::id()));
        fs::create_dir_all(&home).expect("a folder");
        Self { sandbox: Sandbox::start(Config::default()).expect("a sandbox"), home }
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_yionstack"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", &self.home)
            .env("YOUNIUM_BASE_URL", self.sandbox.base_url())
            .env("YOUNIUM_CLIENT_ID", "younium_sandbox")
            .env("YOUNIUM_SECRET", "yns_sandbox_secret")
            .env("YOUNIUM_LEGAL_ENTITY", "Nordvik AB");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the command runs")
    }

    pub fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("JSON")
    }

    /// The exit status, and the error.
    pub fn error(&self, arguments: &[&str]) -> (i32, Value) {
        let output = self.run(arguments);
        assert!(output.stdout.is_empty(), "nothing but JSON of answers goes to standard output");
        let error: Value = serde_json::from_slice(&output.stderr).expect("JSON");
        (output.status.code().expect("a status"), error["error"].clone())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}
