//! The mock of the API as the vendor publishes it: `tests/node/published.mjs`.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use yionstack_tests::published::{YOUNIUM, document};

/// The mock; it ends when this is dropped, for then its standard input ends.
pub struct Mock {
    pub url: String,
    child: Child,
}

impl Mock {
    /// Starts it. `None`, with a word why, where it cannot be.
    pub fn start() -> Option<Self> {
        document(YOUNIUM, "requests and answers of every operation")?;
        let node = Path::new(env!("CARGO_MANIFEST_DIR")).join("../node");
        if !node.join("node_modules/@stoplight/prism-cli").exists() {
            assert!(std::env::var("CI").is_err(), "tests/node/node_modules is missing");
            eprintln!("skipped: tests/node/node_modules is missing (`npm ci` in tests/node)");
            return None;
        }
        let script = node.join("published.mjs");
        let mut command = Command::new("node");
        command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("node");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said = line.trim().to_owned();
        let mock = Self { url: said.clone(), child };
        assert!(said.starts_with("http"), "the mock did not start: {said}");
        Some(mock)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
