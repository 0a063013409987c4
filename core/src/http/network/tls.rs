//! All that this crate says to rustls, and what it makes of rustls's answers.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{
    AlertDescription, CertificateError, ClientConfig, ConfigBuilder, PeerMisbehaved, RootCertStore,
    WantsVerifier,
};
use rustls_platform_verifier::Verifier;

use super::trust::Trust;
use crate::error::{Code, Error, Result};

/// TLS 1.2 and 1.3. There is no way to accept a certificate that `trust` does not cover.
pub(crate) fn configuration(trust: &Trust, identity: Option<&Arc<CertifiedKey>>) -> Result<ClientConfig> {
    let provider = provider();
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|_| unavailable())?;
    let builder = match trust {
        Trust::Nobody => builder.with_root_certificates(RootCertStore::empty()),
        Trust::Only(roots) => builder.with_root_certificates(roots.clone()),
        Trust::System(extra) => system(builder, provider, extra),
    };
    let mut config = match identity {
        None => builder.with_no_client_auth(),
        Some(key) => builder.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(key.clone()))),
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

pub(crate) fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

type Verified = ConfigBuilder<ClientConfig, rustls::client::WantsClientCert>;

fn system(
    builder: ConfigBuilder<ClientConfig, WantsVerifier>,
    provider: Arc<CryptoProvider>,
    extra: &[rustls::pki_types::CertificateDer<'static>],
) -> Verified {
    match Verifier::new_with_extra_roots(extra.iter().cloned(), provider) {
        Ok(verifier) => builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)),
        // a container without certificates of its own: the browsers' list
        Err(_) => {
            let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
            roots.add_parsable_certificates(extra.iter().cloned());
            builder.with_root_certificates(roots)
        }
    }
}

fn unavailable() -> Error {
    Error::new(Code::Configuration, "TLS could not be set up")
}

/// Why a handshake failed, and what to do about it.
pub(in crate::http) fn reason(error: &rustls::Error) -> String {
    match error {
        rustls::Error::InvalidCertificate(error) => certificate(error),
        rustls::Error::NoCertificatesPresented => "the server has no certificate".to_owned(),
        rustls::Error::AlertReceived(alert) => refusal(*alert),
        rustls::Error::PeerIncompatible(_) => {
            "the server offers nothing that this client accepts, which is TLS 1.2 and 1.3".to_owned()
        }
        rustls::Error::PeerMisbehaved(PeerMisbehaved::AttemptedDowngradeToTls12WhenTls13IsSupported) => {
            "something on the way made the server use an older version of TLS".to_owned()
        }
        rustls::Error::InvalidMessage(_) => {
            "what answered does not speak TLS: check the port, and what stands between".to_owned()
        }
        other => other.to_string(),
    }
}

fn certificate(error: &CertificateError) -> String {
    use CertificateError as E;
    let what = match error {
        E::Expired | E::ExpiredContext { .. } => "has expired: is this machine's clock right?",
        E::NotValidYet | E::NotValidYetContext { .. } => "is not valid yet: is this machine's clock right?",
        E::NotValidForName | E::NotValidForNameContext { .. } => "is for another name: check the address",
        E::UnknownIssuer => {
            "has an unknown issuer: set `ca` or SSL_CERT_FILE if your company's proxy, or an authority of your own, \
             signs certificates"
        }
        E::Revoked => "was revoked",
        E::BadSignature
        | E::UnsupportedSignatureAlgorithmContext { .. }
        | E::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            "has a signature of a kind that is no longer safe, or that is wrong: if its authority was renewed, `ca` or \
             SSL_CERT_FILE has to be, too"
        }
        E::InvalidPurpose | E::InvalidPurposeContext { .. } => "was not made for servers",
        // the libraries below have no names for these
        E::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
            "is that of an authority: the server needs one of its own, signed by it"
        }
        other => return format!("the server's certificate is refused: {other}"),
    };
    format!("the server's certificate {what}")
}

/// Whether the other side refused this client's certificate, or the lack of one. It has read nothing but the handshake
/// then, although in TLS 1.3 its refusal comes after the client's own handshake is done.
pub(in crate::http) fn refuses_client(error: &rustls::Error) -> bool {
    use AlertDescription as A;
    matches!(
        error,
        rustls::Error::AlertReceived(
            A::CertificateRequired
                | A::BadCertificate
                | A::UnsupportedCertificate
                | A::CertificateRevoked
                | A::CertificateExpired
                | A::CertificateUnknown
                | A::UnknownCA
        )
    )
}

fn refusal(alert: AlertDescription) -> String {
    match alert {
        AlertDescription::ProtocolVersion => {
            "the server speaks no version of TLS that this client accepts, which are 1.2 and 1.3".to_owned()
        }
        AlertDescription::CertificateRequired => {
            "the server asks for a client certificate: set `client_certificate`".to_owned()
        }
        AlertDescription::NoApplicationProtocol => "the server speaks neither HTTP/2 nor HTTP/1.1".to_owned(),
        alert if refuses_client(&rustls::Error::AlertReceived(alert)) => {
            format!("the server refuses this client's certificate ({alert:?}): check `client_certificate`")
        }
        alert => format!("the server broke it off ({alert:?})"),
    }
}
