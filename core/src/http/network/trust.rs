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
        let mut roots = RootCertStore::empty();
        if let Some(pem) = ca {
            // it was made for us: all of it has to be readable
            certificates("ca", pem)?
                .into_iter()
                .try_for_each(|certificate| roots.add(certificate))
                .map_err(|_| malformed("ca"))?;
            return Ok(Self::Only(Arc::new(roots)));
        }
        for name in REPLACING {
            if let Some(path) = env(name) {
                add(&mut roots, name, from_path(name, Path::new(&path))?)?;
            }
        }
        if let Some(paths) = env(REPLACING_DIRS) {
            let mut found = Vec::new();
            for path in std::env::split_paths(&paths).filter(|path| !path.as_os_str().is_empty()) {
                found.extend(from_dir(&path).map_err(|error| unreadable(REPLACING_DIRS, &path, &error))?);
            }
            add(&mut roots, REPLACING_DIRS, found)?;
        }
        let mut extra = Vec::new();
        if let Some(path) = env(ADDING) {
            let found = from_path(ADDING, Path::new(&path))?;
            let readable =
                |found: &CertificateDer<'static>| RootCertStore::empty().add(found.clone()).is_ok();
            extra = found.iter().filter(|found| readable(found)).cloned().collect();
            add(&mut RootCertStore::empty(), ADDING, found)?;
        }
        if roots.is_empty() {
            return Ok(Self::System(extra));
        }
        roots.add_parsable_certificates(extra);
        Ok(Self::Only(Arc::new(roots)))
    }

    /// What the environment alone says.
    ///
    /// # Errors
    /// `configuration` when a variable names something without certificates.
    #[cfg(feature = "redis")]
    pub(crate) fn of_environment() -> Result<Self> {
        Self::settle(None, |name| std::env::var(name).ok().filter(|value| !value.trim().is_empty()))
    }
}

/// Adds what is readable: what other programs trust may hold what we cannot read. It is an error if nothing is.
fn add(roots: &mut RootCertStore, name: &str, found: Vec<CertificateDer<'static>>) -> Result<()> {
    if found.is_empty() {
        return Err(none(name));
    }
    match roots.add_parsable_certificates(found) {
        (0, _) => Err(malformed(name)),
        _ => Ok(()),
    }
}

/// The certificates of a text in PEM, all of them.
fn certificates(name: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let found: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let found = found.map_err(|_| malformed(name))?;
    if found.is_empty() { Err(none(name)) } else { Ok(found) }
}

/// The certificates of a file, or of the files in a folder.
fn from_path(name: &str, path: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let found = if path.is_dir() { from_dir(path) } else { from_file(path) };
    found.map_err(|error| unreadable(name, path, &error))
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
