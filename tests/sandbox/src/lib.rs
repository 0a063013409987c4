//! A stand-in for the YionStack API on loopback: stateful, faithful, and able to fail on request.
//!
//! It signs users in, asks for consent, rotates refresh tokens under three policies, and serves invoices and
//! contacts, and all of Younium. Its clock is its own, so an hour passes with one command. Nothing in it knows the
//! SDK: the two are independent readings of the same documentation, and so check each other.
//!
//! ```
//! use yionstack_sandbox::{Config, Sandbox};
//!
//! let sandbox = Sandbox::start(Config::default())?;
//! let tokens = sandbox.command(r#"{"do":"issue_tokens","scopes":["read:invoices"]}"#)?;
//! assert!(tokens.contains("access_token"));
//! println!("call {}/api/v1/accounting/invoices", sandbox.base_url());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is there from the start
//!
//! One app: client id `yion_sandbox`, secret `ysk_sandbox_secret`, scopes `read:invoices read:contacts`,
//! redirect URIs `http://127.0.0.1:*/*`, `http://localhost:*/*` and `https://yourapp.com/callback`.
//! Two users with the password `sandbox`: `ada@example.com` has four businesses, `grace@example.com` one.
//!
//! Of Younium: an API token, client id `younium_sandbox`, secret `yns_sandbox_secret`; a user of the old sign-in,
//! `legacy@example.com` with the password `sandbox`; two legal entities, so that every request has to name one:
//! `Nordvik AB`, whose books are in SEK, and `Nordvik Ltd`, in GBP. Every resource has some rows.
//!
//! # Endpoints
//!
//! | endpoint | what |
//! |---|---|
//! | `GET /api/v1/oauth/authorize` | sign-in and consent, as pages |
//! | `POST /api/v1/oauth/token` | JSON: `authorization_code` and `refresh_token` |
//! | `POST /api/v1/oauth/revoke` | a form or JSON, `{token, token_type_hint?, client_id, client_secret}`: a refresh token takes its family with it, an access token goes alone; 200 also for an unknown token, `invalid_grant` for one of another client |
//! | `GET /api/v1/accounting/invoices`, `GET /api/v1/crm/contacts[/{id}]` | with `Authorization: Bearer` and `x-business-id` |
//! | `POST /auth/token` | Younium: JSON `{clientId, secret}` gives `{expires, expiresIn, accessToken, refreshToken}`; 400 for a bad request, 401 for wrong credentials |
//! | `POST /auth/v2/token` | the same as `{access_token, refresh_token, expires_in, expires}` |
//! | `POST /connect/token` | a form, `grant_type=password`, `username`, `password`, `client_id=apiclient`, `scope` with `youniumapi`, `legal_entity`, gives `{access_token, expires_in, token_type}`; failures as `{"error":code}` |
//! | all of Younium's resources | with `Authorization: Bearer` (401) and `legal-entity`, its id or name (403); see below |
//! | `GET /v3/{entity}?pageSize=…&pageNumber=…` | Younium's data export: `{items, nextPage?}`, up to 5,000 rows a page |
//!
//! # Younium's resources
//!
//! Every operation of version 2.1 is there, from the description that the SDK is made from too; fixed parts of a path
//! may be spelt in any case. `api-version` is `2.1`, unless the request says `2.0`: then lists come whole.
//!
//! - **Rows** come out of the seed, so a million cost nothing: `younium_rows` of [`Config`], of the settings, or
//!   `--younium-rows invoices=1000000`. What is created, changed and deleted lies over them. Sums add up, and references
//!   lead to rows that are there. `legalEntity` of accounts is an extra: no real account says whose it is.
//! - **Lists** know `filter`, `orderby`, `modifiedAfter` and `modifiedBefore`, and have pages of up to 100 rows. One
//!   without rows is the 400 that Younium answers. Without a filter, and in the order of `created` or `id`, a page
//!   costs no more than its rows; otherwise all rows are looked through once, and the places remembered.
//! - **Bodies** are checked against the description: 400 with `errors` by field. Lookups take an id, a text or
//!   `{key, value}`, by the keys that the description names, and are refused when nothing or several things match. What
//!   has none of the known values of an enum is told them, and the nearest.
//! - **POST** with `younium-idempotency-key`: the first answer, good or not, comes again for 48 hours of the sandbox's
//!   clock, for the same key at the same path, whatever the body. Without a token or a legal entity nothing is kept.
//! - **Verbs** change states as their names say: posting, crediting, cancelling, renewing, reverting to the version
//!   before. A job of a batch is done as soon as it is asked for. Lines, attachments and journals of all invoices
//!   together are those of the first 200.
//! - **What is only described** is served as well: after `cargo generate` a new resource has rows out of its schema, ten
//!   unless said otherwise, under the name of its `x-resource`; lists, rows by their id or number, POST, PATCH and DELETE
//!   work on them. An operation that follows from no description answers 501.
//!
//! # Commands
//!
//! By [`Sandbox::command`] or by `POST /__sandbox/command`. Fields with `?` may be left out.
//!
//! | command | answer |
//! |---|---|
//! | `{"do":"authorize","url":…,"user"?,"business"?,"decision"?:"allow"\|"deny"}` | `{"callback":…}`: consent without a browser |
//! | `{"do":"issue_tokens","client_id"?,"user"?,"business"?,"scopes"?:[…],"expires_in"?}` | the token answer, with `family` and `business` |
//! | `{"do":"families"}` | `[{"family":1,"client_id":…,"user":…,"business":…,"scopes":[…],"revoked":false,"refreshes":0,"unspent":true}]`: how often it was refreshed, and whether a refresh token of it was never used |
//! | `{"do":"revoke","family":1}` or `{"do":"revoke","all":true}` | `{}` |
//! | `{"do":"expire_access_tokens"}` | `{}`: they answer 401 from now on, Younium's too; refresh tokens stay good |
//! | `{"do":"register_app","name":…,"redirect_uris":[…],"scopes"?,"client_id"?,"client_secret"?}` | the app with its credentials |
//! | `{"do":"now"}`, `{"do":"advance","seconds":…}` | `{"now":…}` in Unix seconds. Clients have clocks of their own: what is over here they hear of by a 401, and for those the SDK fetches three tokens a minute at most |
//! | `{"do":"policy","reuse":"grace"\|"strict"\|"revoke_family","grace_seconds"?}` | the settings |
//! | `{"do":"settings",…}`, see below | the settings |
//! | `{"do":"businesses"}` | `[{"id":…,"name":…,"user":…}]` |
//! | `{"do":"rows","business"?,"invoices"?,"contacts"?}` | `{"<business>":{"invoices":…,"contacts":…}}` |
//! | `{"do":"fault",…}`, see below | `{}` |
//! | `{"do":"dead_end","kind":"black_hole"\|"silent"}` | `{"address":"127.0.0.1:…"}`: an address where no connection is ever made, or where one is made and nobody reads or says anything (a TLS handshake or a proxy that hangs); until the sandbox stops |
//! | `{"do":"cutting_proxy"}`, `{"do":"cut",…}`, `{"do":"clear_cut",…}`, `{"do":"exchanges",…}` | see "A connection that is cut" |
//! | `{"do":"clear_faults"}` | `{"cleared":…}`: how many were still waiting |
//! | `{"do":"counters"}`, `{"do":"reset_counters"}` | the counters, see below, `{}` |
//! | `{"do":"wait","counter":…,"at_least":…,"timeout"?}` | the counters, as soon as this one is there; an error after `timeout` seconds of real time, 10 unless given |
//! | `{"do":"mixups"}` | `{"mixups":…}`: requests with the token of one business and the `x-business-id` of another |
//! | `{"do":"legal_entities"}` | `[{"id":…,"name":…}]`, those of Younium |
//! | `{"do":"requests"}` | the last 200: `at`, `method`, `path`, `query`, `headers`, `authorization_sha256` |
//!
//! A `wait` by [`Sandbox::command`] blocks the thread that calls it, and with it the event loop of Node; there
//! `POST /__sandbox/command` is the better way. Requests and other commands go on meanwhile.
//!
//! # Settings
//!
//! Any of them may be left out of the command; `{"do":"settings"}` only shows them. Lifetimes are in seconds.
//!
//! | setting | values | from the start |
//! |---|---|---|
//! | `access_token_lifetime` | | 3600 |
//! | `code_lifetime` | | 60 |
//! | `pkce` | `"optional"`, `"required"`, `"refused"` | `"optional"` |
//! | `rotate` | whether a refresh gives a new refresh token | `true` |
//! | `revocation` | `"supported"`; `"refresh_tokens_only"`: `unsupported_token_type` for an access token; `"absent"`: 404 | `"supported"` |
//! | `iss` | what the authorization response names as issuer (RFC 9207): `"none"`; `"right"`: the base URL; `"wrong"`: another server | `"none"` |
//! | `echo` | whether answers say what was asked with: `x-sandbox-business` and `x-sandbox-legal-entity` as they came, `x-sandbox-token-sha256` the SHA-256 of the bearer token in hex | `false` |
//! | `younium_token_lifetime` | | 86400 |
//! | `younium_legacy_token_lifetime` | | 28800 |
//! | `younium_rows` | `{"invoices":1000000}`: how many rows resources of Younium have, a million at most; what is not named stays | a few each |
//! | `younium_work` | how long a POST is worked on before its answer is kept under its key, also when the client has gone; the same key that comes meanwhile is worked on as well | 0 |
//! | `younium_errors` | how Younium's sign-in with an API token fails: `"error"`: `{"error":text}`, `"errors"`: `{"errors":[text]}` | `"error"` |
//!
//! # Counters
//!
//! | counter | counts | when |
//! |---|---|---|
//! | `requests`, `by_route` | everything but commands; `by_route` has keys such as `"GET /api/v1/crm/contacts/{id}"` | on arrival |
//! | `token_requests` | requests to the token endpoint | on arrival |
//! | `younium_token_requests` | sign-ins at Younium, good or not, in all three ways | on arrival |
//! | `mixups` | see the command | on arrival |
//! | `younium_executions` | POSTs to Younium's resources that were carried out, by route: `"POST /Subscriptions/cancel/{id}"` | before it is done |
//! | `younium_replays` | POSTs that got the answer of an earlier one with the same key | when it is done |
//! | `refreshes`, `code_exchanges` | successful ones | when it is done |
//! | `revocations` | tokens and families that the revocation endpoint ended | when it is done |
//! | `reuse_detected` | codes and refresh tokens refused that had been used before | when it is done |
//! | `reuse_in_grace` | refresh tokens that were used before and taken again, in their grace period | when it is done |
//! | `unauthorized` | answers with the status 401, those of faults included | with the answer |
//!
//! A request has arrived when it was read to its end, before any fault hits it; it is done before its answer is
//! held back by a fault with `after_processing`. So `token_requests` and `refreshes` tell the two apart while a
//! client still waits.
//!
//! # Faults
//!
//! A fault waits for the next request that matches, oldest fault first:
//!
//! ```text
//! {"do":"fault", "match":{"method":"POST","path":"/api/v1/oauth","grant_type":"refresh_token"},
//!  "times":2, "after_processing":true, "delay_ms":200, "respond":{"status":502,"headers":{},"body":"…"}}
//! ```
//!
//! `match` may be left out, as may any part of it; `path` is a prefix. `times` is 1 unless given, or
//! `"always"`. With `after_processing` the server does its work first: a refresh token *is* rotated, only
//! the answer is hit. `delay_ms`, and `drip` but where nothing is sent, stand alone or beside one of the others.
//!
//! Instead of an answer, or with another one:
//!
//! | fault | what happens |
//! |---|---|
//! | `"delay_ms":200` | the answer, later |
//! | `"respond":{"status":502,"headers"?:{…},"body"?:"…"}` | this answer |
//! | `"redirect":{"status":302,"location":"…"}` | this redirect |
//! | `"replace_body":"…"` | status and headers of the real answer, another body |
//! | `"hang":true` | no answer, ever |
//! | `"no_read":true` | the connection is accepted, and this request is never read; it is matched by method and path, and has not arrived |
//! | `"reset":true` | TCP RST before the first byte |
//!
//! Answers that are slow, or never end:
//!
//! | fault | what happens |
//! |---|---|
//! | `"drip":{"bytes_per_second":1,"part"?:"head"\|"body"}` | so many bytes a second, from the first one (`head`) or from the body on |
//! | `"stall_after_head":true`, `"stall_after_bytes":n` | the head, and so many bytes of the body; then nothing, and the connection stays open |
//! | `"endless_informational":true` | `102 Processing`, for ever, as fast as it is taken |
//! | `"endless_headers":true` | a head that never ends, as fast as it is taken |
//!
//! Answers that are cut or contradict themselves:
//!
//! | fault | what happens |
//! |---|---|
//! | `"cut_after_bytes":n` | the head with the full `Content-Length`, so many bytes of the body, the end |
//! | `"wrong_length":n` | a `Content-Length` that is so much more than there is, and then the end; with `-n` so much less |
//! | `"two_lengths":true` | two lengths: that of the body, and half of it |
//! | `"length_and_chunked":true` | a chunked body, and the length of its content |
//! | `"no_length":true` | the answer, which ends with its connection and says so in no other way |
//! | `"bad_chunk":true` | half of the body as a chunk, then one whose size is no number, and the end |
//! | `"truncated_gzip":n` | gzip whose last so many bytes are missing, under a length that is right |
//! | `"trailing_garbage":n` | the answer, and behind it so many bytes that belong to nothing |
//! | `"garbage":n` | so many bytes that are no HTTP, and the end |
//! | `"large_header":n` | the answer with a header of so many bytes |
//! | `"bomb":{"bytes":n,"layers"?:1}` | gzip of so many zeros, compressed again for each further layer, named in `Content-Encoding`; with `0` the zeros as they are, without a length. Made while it is sent |
//! | `"close_idle":true` | the whole answer, and at once the end of a connection that was to be kept |
//!
//! What changes the real answer always processes first. What only matters inside of a body (`cut_after_bytes`,
//! `stall_after_bytes`) does nothing to an answer that is shorter.
//!
//! # A connection that is cut
//!
//! `{"do":"cutting_proxy"}` answers `{"base_url":"http://127.0.0.1:…"}`: another address of the sandbox, until it stops. All
//! bytes go to and fro, until one of its exchanges (a request, and what comes of it) is to be cut:
//!
//! ```text
//! {"do":"cut", "proxy":base_url, "part":"answer", "after":0, "how":"close", "times":1,
//!  "match":{"method":"POST","path":"/Invoices"}}
//! ```
//!
//! | field | what |
//! |---|---|
//! | `part` | `"request"`: the server never gets all of it; `"answer"`: the server did its work, and the client does not hear of it |
//! | `after` | so many bytes of this part go through, its head among them; a part that is no longer is not cut. 0 unless given |
//! | `how` | `"close"`; `"reset"`: TCP RST; `"stall"`: the connection stays open, and nothing more comes. `"close"` unless given |
//! | `times` | how many exchanges, on connections new or used; or `"always"`. 1 unless given |
//! | `match` | as that of faults, without `grant_type` |
//!
//! A `cut` takes the place of the one before; `{"do":"clear_cut","proxy":base_url}` cuts nothing more. Both forget what
//! `{"do":"exchanges","proxy":base_url}` shows, the last 200, oldest first: `method`, `path`, `headers` (whole lines, as far as
//! they were sent), `authorization_sha256`, `request_bytes` that were sent, `answer_bytes` that were let through,
//! `answer_head_bytes`, the length of the answer's head if all of it was, `reused`: whether its connection had carried
//! another one before, and `cut`. One connection carries one exchange at a time, as in HTTP/1.1 without pipelining; a
//! `100 Continue` is the beginning of its answer.
//!
//! # What is an assumption
//!
//! YionStack documents the OAuth flow and `GET /api/v1/accounting/invoices` with six fields. Everything else is
//! an assumption: both paths of contacts, the further fields, bodies of errors, `x-request-id`, PKCE, the revocation
//! endpoint, `iss`. Of Younium the requests and answers of the three sign-ins are documented; which status and code
//! a failure of the old one has, and the bodies of errors of resources, are assumptions. So is what its verbs leave
//! behind, which answers the description leaves open, how an empty list other than that of accounts is worded, and that
//! text is compared letter by letter.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may panic"))]

mod api;
pub mod cli;
mod clock;
mod command;
mod config;
mod cutting;
mod data;
mod error;
mod fault;
mod json;
mod nearest;
mod oauth;
mod page;
mod random;
mod server;
mod traffic;
mod world;
mod younium;

use std::{
    io,
    thread::{self, JoinHandle},
};

use tokio::{runtime, sync::oneshot};

pub use config::{Config, Issuer, Pkce, ReusePolicy, Revocation, YouniumErrors};

use server::{Shared, door::Door};

/// A running sandbox. Dropping it stops it.
pub struct Sandbox {
    shared: Shared,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox on 127.0.0.1, on threads and a runtime of its own; it listens when this returns.
    ///
    /// # Errors
    /// When the port is taken, the system gives no thread, or `younium_rows` names a resource that is not there.
    pub fn start(config: Config) -> io::Result<Self> {
        let mut books = younium::Books::default();
        for (name, rows) in &config.younium_rows {
            books
                .set_rows(name, *rows)
                .map_err(|problem| io::Error::new(io::ErrorKind::InvalidInput, problem))?;
        }
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let door = {
            let _inside = runtime.enter();
            Door::open(config.port)?
        };
        let shared = Shared::new(config, books, door.address().port(), runtime.handle().clone());
        let (stop, stopped) = oneshot::channel();
        let serving = shared.clone();
        let thread = thread::Builder::new().name("yionstack-sandbox".to_owned()).spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = server::serve(door, serving) => {}
                    _ = stopped => {}
                }
            });
            // The runtime is dropped here, and with it every open connection.
        })?;
        Ok(Self { shared, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// Runs one command, as the table above shows them: JSON in, JSON out.
    ///
    /// # Errors
    /// A message for the person who wrote the command, which says what to do instead.
    pub fn command(&self, json: &str) -> Result<String, String> {
        command::run(&self.shared, json)
    }

    /// An authorization URL to try in a browser; its callback is a page of the sandbox.
    pub fn example_authorize_url(&self) -> String {
        self.shared.example_authorize_url()
    }

    /// Stops the sandbox and drops its open connections.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop.take(); // the thread sees the sender go
        if let Some(thread) = self.thread.take() {
            let _ = thread.join(); // it has nothing to tell: a failed request answers for itself
        }
    }
}

/// Bindings hand a sandbox from thread to thread.
const _: () = {
    const fn crosses_threads<T: Send + Sync>() {}
    crosses_threads::<Sandbox>();
};

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
