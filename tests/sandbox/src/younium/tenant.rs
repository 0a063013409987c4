//! The tenant that is there from the start: its credentials and its legal entities.

use serde::Serialize;
use subtle::ConstantTimeEq;

/// The client id of the tenant's API token.
pub(crate) const CLIENT_ID: &str = "younium_sandbox";
/// Its secret, which opens nothing but sandboxes.
pub(crate) const SECRET: &str = "yns_sandbox_secret";
/// The user whose API token it is.
pub(super) const API_USER: &str = "api@example.com";
/// Somebody who still signs in with a password.
pub(crate) const LEGACY_USER: &str = "legacy@example.com";
/// The password.
pub(crate) const LEGACY_PASSWORD: &str = "sandbox";

/// A company of the tenant. There are several, so every request has to name one.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct LegalEntity {
    pub(super) id: &'static str,
    pub(crate) name: &'static str,
    /// The currency of its books.
    #[serde(skip)]
    pub(super) currency: &'static str,
}

/// All companies of the tenant.
pub(crate) const LEGAL_ENTITIES: &[LegalEntity] = &[
    LegalEntity { id: "7d1f3c52-9b0e-4f6a-8c24-51e7a0b93d11", name: "Nordvik AB", currency: "SEK" },
    LegalEntity { id: "e2905a6b-48d7-4c13-a5fe-b86c1d702f12", name: "Nordvik Ltd", currency: "GBP" },
];

/// The legal entity with this id or name.
pub(super) fn legal_entity(id_or_name: &str) -> Option<&'static LegalEntity> {
    let meant =
        |entity: &&LegalEntity| entity.id.eq_ignore_ascii_case(id_or_name) || entity.name == id_or_name;
    LEGAL_ENTITIES.iter().find(meant)
}

/// Whether an id and its secret, or a user and the password, are the ones that are known. In constant time.
pub(super) fn matches(known: (&str, &str), given: (&str, &str)) -> bool {
    let id = known.0.as_bytes().ct_eq(given.0.as_bytes());
    (id & known.1.as_bytes().ct_eq(given.1.as_bytes())).into()
}
