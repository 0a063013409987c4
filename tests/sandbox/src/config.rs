//! How a sandbox behaves: fixed at the start, most of it changeable later by command.

use std::time::Duration;

/// What a sandbox is started with. Every field has a default: `Config { seed: 7, ..Config::default() }`.
#[derive(Clone, Debug)]
pub struct Config {
    /// TCP port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// Where all business data comes from: the same seed gives the same invoices and contacts.
    pub seed: u64,
    /// What happens when a refresh token is presented a second time.
    pub policy: ReusePolicy,
    /// How long [`ReusePolicy::Grace`] still takes the preceding refresh token.
    pub grace_period: Duration,
    /// Whether a refresh gives a new refresh token. When `false` the answer has no `refresh_token` at all
    /// and the old one stays good (RFC 6749 §6 leaves both to the server).
    pub rotate: bool,
    /// Life of an access token.
    pub access_token_lifetime: Duration,
    /// Life of an authorization code.
    pub code_lifetime: Duration,
    /// How the server takes PKCE (RFC 7636).
    pub pkce: Pkce,
    /// What the server offers for revoking tokens (RFC 7009).
    pub revocation: Revocation,
    /// Whether the authorization response names its issuer (RFC 9207).
    pub iss: Issuer,
    /// Whether every answer says in headers which business and token the request came with.
    pub echo: bool,
    /// Life of a Younium access token.
    pub younium_token_lifetime: Duration,
    /// Life of an access token of Younium's old sign-in with a password.
    pub younium_legacy_token_lifetime: Duration,
    /// How Younium's sign-in words a failure.
    pub younium_errors: YouniumErrors,
    /// How long a POST at Younium is worked on before it is done and its answer is kept under its key, also when the
    /// client has gone. The same key that comes meanwhile is worked on as well.
    pub younium_work: Duration,
    /// How many rows resources of Younium have from the start, by name: `("invoices", 1_000_000)`. Those that are
    /// not named have a few each.
    pub younium_rows: Vec<(String, u64)>,
    /// Invoices of every business until a `rows` command says otherwise.
    pub invoices_per_business: usize,
    /// Contacts of every business until a `rows` command says otherwise.
    pub contacts_per_business: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            port: 0,
            seed: 1,
            policy: ReusePolicy::default(),
            grace_period: Duration::from_secs(60),
            rotate: true,
            access_token_lifetime: Duration::from_secs(3600),
            code_lifetime: Duration::from_secs(60),
            pkce: Pkce::default(),
            revocation: Revocation::default(),
            iss: Issuer::default(),
            echo: false,
            younium_token_lifetime: Duration::from_secs(86_400),
            younium_legacy_token_lifetime: Duration::from_secs(28_800),
            younium_errors: YouniumErrors::default(),
            younium_work: Duration::ZERO,
            younium_rows: Vec::new(),
            invoices_per_business: 25,
            contacts_per_business: 40,
        }
    }
}

/// What the server does with a refresh token that has already been used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReusePolicy {
    /// The immediately preceding token works again for the grace period; older ones are refused.
    Grace,
    /// It is refused, and nothing else happens.
    Strict,
    /// It is refused, and every token of the family stops working (RFC 9700 §4.14.2).
    #[default]
    RevokeFamily,
}

/// How the server takes `code_challenge` and `code_verifier` (RFC 7636).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pkce {
    /// Checked when the client uses it.
    #[default]
    Optional,
    /// An authorization request without a challenge is an `invalid_request`.
    Required,
    /// A strict server that does not know PKCE: both parameters are an `invalid_request`.
    Refused,
}

/// What the server offers for revoking tokens (RFC 7009).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Revocation {
    /// Refresh tokens and access tokens can be revoked.
    #[default]
    Supported,
    /// Refresh tokens only: for an access token it answers `unsupported_token_type` (§2.2.1).
    RefreshTokensOnly,
    /// There is no such endpoint: 404.
    Absent,
}

/// What the authorization response says in `iss` (RFC 9207).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Issuer {
    /// Nothing: the server does not know the parameter.
    #[default]
    None,
    /// The base URL of the sandbox.
    Right,
    /// Another server, as in a mix-up attack (RFC 9700 §4.4).
    Wrong,
}

/// How Younium's sign-in words a failure: its documentation shows both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum YouniumErrors {
    /// `{"error":"…"}`.
    #[default]
    Error,
    /// `{"errors":["…"]}`.
    Errors,
}
