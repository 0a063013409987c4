//! Whose signature a server's certificate needs, and the certificate that a client shows.
//!
//! Each setting means what it means where it comes from: `SSL_CERT_FILE` and `SSL_CERT_DIR` (OpenSSL) and
//! `REQUESTS_CA_BUNDLE` (requests) take the place of the system's roots, `NODE_EXTRA_CA_CERTS` (Node) adds to them, and
//! the option `ca` is all that counts. Files are read once, when a client is made.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use rustls::RootCertStore;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;

use crate::error::{Code, Error, Result};
use crate::secret::Secret;

const REPLACING: [&str; 2] = ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"];
const REPLACING_DIRS: &str = "SSL_CERT_DIR";
const ADDING: &str = "NODE_EXTRA_CA_CERTS";
/// A bundle of all public authorities has a quarter of a megabyte.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Whose signature counts.
#[derive(Clone)]
pub(crate) enum Trust {
    /// Nobody's: TLS is not spoken.
    Nobody,
    /// The operating system's roots, and these.
    System(Vec<CertificateDer<'static>>),
    /// These alone.
    Only(Arc<RootCertStore>),
}

impl Trust {
    /// Settles the option `ca` with the environment.
    pub(crate) fn settle(ca: Option<&[u8]>, env: impl Fn(&str) -> Option<String>) -> Result<Self> {
        if let Some(pem) = ca {
            return store(certificates("ca", pem)?).map_err(|_| malformed("ca"));
        }
        let mut replacing = Vec::new();
        for name in REPLACING {
            if let Some(path) = env(name) {
                replacing.extend(from_path(name, Path::new(&path))?);
            }
        }
        if let Some(paths) = env(REPLACING_DIRS) {
            let paths: Vec<_> =
                std::env::split_paths(&paths).filter(|path| !path.as_os_str().is_empty()).collect();
            let mut found = Vec::new();
            for path in paths {
                found.extend(from_dir(&path).map_err(|error| unreadable(REPLACING_DIRS, &path, &error))?);
            }
            replacing.extend(usable(REPLACING_DIRS, found)?);
        }
        if !replacing.is_empty() {
            if let Some(path) = env(ADDING) {
                replacing.extend(from_path(ADDING, Path::new(&path))?);
            }
            return store(replacing).map_err(|_| malformed("SSL_CERT_FILE"));
        }
        env(ADDING).map_or(Ok(Vec::new()), |path| from_path(ADDING, Path::new(&path))).map(Self::System)
    }

    /// What the environment alone says.
    ///
    /// # Errors
    /// `configuration` when a variable names something without certificates.
    pub(crate) fn of_environment() -> Result<Self> {
        Self::settle(None, |name| std::env::var(name).ok().filter(|value| !value.trim().is_empty()))
    }
}

fn store(certificates: Vec<CertificateDer<'static>>) -> std::result::Result<Trust, rustls::Error> {
    let mut roots = RootCertStore::empty();
    certificates.into_iter().try_for_each(|certificate| roots.add(certificate))?;
    Ok(Trust::Only(Arc::new(roots)))
}

/// The certificates of a text in PEM. All have to be readable: it was made for us.
fn certificates(name: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let found: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let found = found.map_err(|_| malformed(name))?;
    if found.is_empty() { Err(none(name)) } else { Ok(found) }
}

/// The certificates of a file, or of the files in a folder. What other programs trust may hold what we cannot read.
fn from_path(name: &str, path: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let found = if path.is_dir() { from_dir(path) } else { from_file(path) };
    usable(name, found.map_err(|error| unreadable(name, path, &error))?)
}

fn from_file(path: &Path) -> io::Result<Vec<CertificateDer<'static>>> {
    // a pipe would hold us up for ever
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a file"));
    }
    let mut pem = Vec::new();
    File::open(path)?.take(LARGEST).read_to_end(&mut pem)?;
    Ok(CertificateDer::pem_slice_iter(&pem).filter_map(std::result::Result::ok).collect())
}

/// A folder holds the same certificates under several names, and keys that we may not read.
fn from_dir(path: &Path) -> io::Result<Vec<CertificateDer<'static>>> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(path)? {
        for certificate in from_file(&entry?.path()).unwrap_or_default() {
            found.insert(certificate.as_ref().to_vec());
        }
    }
    Ok(found.into_iter().map(CertificateDer::from).collect())
}

/// Those that can be a root; an error if none can.
fn usable(name: &str, found: Vec<CertificateDer<'static>>) -> Result<Vec<CertificateDer<'static>>> {
    if found.is_empty() {
        return Err(none(name));
    }
    let mut scratch = RootCertStore::empty();
    let usable: Vec<_> = found.into_iter().filter(|found| scratch.add(found.clone()).is_ok()).collect();
    if usable.is_empty() { Err(malformed(name)) } else { Ok(usable) }
}

/// A client's certificate with its chain and its key. Nothing of the text is ever told, for it holds the key.
pub(crate) fn identity(pem: &Secret, provider: &CryptoProvider) -> Result<Arc<CertifiedKey>> {
    const NAME: &str = "client_certificate";
    let text = pem.expose();
    let chain = certificates(NAME, text.as_bytes())?;
    if text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.contains("Proc-Type: 4,ENCRYPTED") {
        return Err(invalid(format!(
            "the key in `{NAME}` is encrypted: decrypt it first, with `openssl pkey -in key.pem`"
        )));
    }
    let key = PrivateKeyDer::from_pem_slice(text.as_bytes()).map_err(|_| {
        invalid(format!(
            "`{NAME}` holds no private key: it has to be PEM text with the certificate, its chain and the key"
        ))
    })?;
    let identity = CertifiedKey::from_der(chain, key, provider).map_err(|error| {
        invalid(match error {
            rustls::Error::InconsistentKeys(_) => {
                format!("the key in `{NAME}` is not that of its first certificate")
            }
            _ => format!(
                "`{NAME}` cannot be used: its key has to be RSA of 2048 bits or more, ECDSA or Ed25519"
            ),
        })
    })?;
    Ok(Arc::new(identity))
}

fn unreadable(name: &str, path: &Path, error: &io::Error) -> Error {
    let reason = match error.kind() {
        io::ErrorKind::InvalidInput => error.to_string(),
        kind => kind.to_string(),
    };
    invalid(format!("`{name}` cannot be read ({}: {reason}): correct it, or leave it out", path.display()))
}

fn none(name: &str) -> Error {
    invalid(format!(
        "`{name}` holds no certificate: it has to be PEM text, with lines such as `-----BEGIN CERTIFICATE-----`"
    ))
}

fn malformed(name: &str) -> Error {
    invalid(format!("`{name}` holds a certificate that cannot be read: is it whole?"))
}

fn invalid(message: String) -> Error {
    Error::new(Code::Configuration, message)
}
