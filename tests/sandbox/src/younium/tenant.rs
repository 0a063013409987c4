//! The tenant that is there from the start: its credentials, its legal entities, and what they hold.

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
    pub(super) name: &'static str,
    #[serde(skip)]
    pub(super) accounts: &'static [Account],
}

/// A customer, with a few of its fields.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Account {
    id: &'static str,
    name: &'static str,
    account_number: &'static str,
}

/// All companies of the tenant.
pub(crate) const LEGAL_ENTITIES: &[LegalEntity] = &[
    LegalEntity {
        id: "7d1f3c52-9b0e-4f6a-8c24-51e7a0b93d11",
        name: "Nordvik AB",
        accounts: &[
            Account {
                id: "0a6b1f7e-3d52-4b8c-9e10-c47f25a8d601",
                name: "Tideway Marine Services",
                account_number: "A-000001",
            },
            Account {
                id: "52c8e0d4-71fa-4e39-b6d5-0f9b83a1c702",
                name: "Caffè Lucca",
                account_number: "A-000002",
            },
        ],
    },
    LegalEntity {
        id: "e2905a6b-48d7-4c13-a5fe-b86c1d702f12",
        name: "Nordvik Ltd",
        accounts: &[Account {
            id: "98f4d2b3-06ce-4a71-8d3b-2e51c7f06a03",
            name: "Ridgeway Solar LLP",
            account_number: "A-000001",
        }],
    },
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
