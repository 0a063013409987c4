//! All that this crate says to rustls.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::error::{Code, Error, Result};

/// A configuration with the operating system's trust, or without any when only plain HTTP on loopback is spoken.
pub(crate) fn configuration(https: bool) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|_| unavailable())?;
    let mut config = if https {
        match system(provider) {
            Ok(verifier) => {
                builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth()
            }
            // a container without certificates of its own: the browsers' list
            Err(_) => builder.with_root_certificates(bundled()).with_no_client_auth(),
        }
    } else {
        builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth()
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn system(provider: Arc<CryptoProvider>) -> std::result::Result<Arc<Verifier>, rustls::Error> {
    Verifier::new(provider).map(Arc::new)
}

fn bundled() -> RootCertStore {
    RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }
}

fn unavailable() -> Error {
    Error::new(Code::Configuration, "TLS could not be set up")
}
