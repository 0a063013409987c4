//! What the vendors publish, which is not part of this repository: read from the folder that `PUBLISHED` names, or from
//! `shared/reference` beside the checkout.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Younium's description of its API.
pub const YOUNIUM: &str = "younium-openapi-2.1.json";
/// YionStack's page for beginners.
pub const YIONSTACK_PAGE: &str = "yionstack-getting-started.txt";

/// A document, for a comparison of `what` with it. `None` where it is not there, said in a line: the test has to return.
/// In a folder that was named it has to be.
pub fn document(name: &str, what: &str) -> Option<PathBuf> {
    let named = std::env::var_os("PUBLISHED").filter(|folder| !folder.is_empty());
    let file = folder(named.clone()).join(name);
    if file.exists() {
        return Some(file);
    }
    assert!(named.is_none(), "PUBLISHED names a folder without {name}: {}", file.display());
    // not by `eprintln!`, which tells nobody of a test that passes
    let _ = writeln!(
        std::io::stderr(),
        "NOT COMPARED with what the vendors publish: {what}. There is no {}; PUBLISHED=… names another folder",
        file.display()
    );
    None
}

fn folder(named: Option<OsString>) -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/reference");
    named.map_or_else(beside, PathBuf::from)
}
