//! How a client reaches its servers: certificates, as text or in files, and the proxy.

use std::io::{self, Read};
use std::path::Path;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use yionstack::{Options, Secret};

use crate::argument::{optional, wrong};
use crate::error::configuration;
use crate::stores;

const BEGIN: &[u8] = b"-----BEGIN";
const LARGEST: u64 = 16 * 1024 * 1024;

/// Sets what was given.
pub(crate) fn set(
    options: &mut Options,
    ca: Option<&Bound<'_, PyAny>>,
    client_certificate: Option<&Bound<'_, PyAny>>,
    proxy: Option<&Bound<'_, PyAny>>,
) -> PyResult<()> {
    options.ca = ca.map(|given| pem("ca", given)).transpose()?;
    options.client_certificate = client_certificate
        .map(|given| {
            let refused = |_| configuration(given.py(), "`client_certificate` holds no PEM text");
            String::from_utf8(pem("client_certificate", given)?).map(Secret::new).map_err(refused)
        })
        .transpose()?;
    options.proxy = optional::<String>("proxy", proxy)?.map(Secret::new);
    Ok(())
}

/// PEM text, or the content of the file that a path names.
fn pem(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(bytes) = given.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    if let Ok(text) = given.cast::<PyString>()
        && text.to_str()?.as_bytes().windows(BEGIN.len()).any(|part| part == BEGIN)
    {
        return Ok(text.to_str()?.as_bytes().to_vec());
    }
    let is_path = given.is_instance_of::<PyString>() || given.hasattr("__fspath__")?;
    let path = match is_path {
        true => stores::path(name, Some(given))?,
        false => None,
    };
    let path = path.ok_or_else(|| wrong(name, "a path, or PEM text as str or bytes", given))?;
    read(&path).map_err(|error| {
        // somebody may have given a key in another form
        let shown = if name == "ca" { format!("{}: ", path.display()) } else { String::new() };
        let reason = error.kind();
        configuration(
            given.py(),
            &format!(
                "`{name}` is neither PEM text nor the path of a file that can be read ({shown}{reason})"
            ),
        )
    })
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    // a pipe would hold us up for ever
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut content = Vec::new();
    std::fs::File::open(path)?.take(LARGEST).read_to_end(&mut content)?;
    Ok(content)
}
