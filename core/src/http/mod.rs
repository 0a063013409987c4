//! A request's way through the SDK, one file per step, in this order:
//!
//! `operation` what the API offers → `prepare` arguments and body to a request → `idempotency` its key, `used` for nothing else → `pipeline`
//! (attempts, within a `deadline`; `following` tells others how far it is) → `rate` its turn, where the client has a limit → `authorize` the token, and the one repetition after a 401 → `transport` bytes on the wire, with `handover` the moment at which they leave → `classify` the
//! answer's status → `retry` again or not, and when → `answer`, or `decode` to checked values: what the caller
//! gets, with a `receipt`; files come by `download`, which `save` writes to a `place`. What connections are made with is
//! settled before: `network`, with `trust`, `tls` and `proxy`.

pub(crate) mod answer;
pub(crate) mod authorize;
mod body;
pub(crate) mod classify;
mod deadline;
pub(crate) mod decode;
pub(crate) mod download;
mod draft;
pub(crate) mod following;
mod gunzip;
pub(crate) mod handover;
pub mod idempotency;
pub(crate) mod network;
pub(crate) mod operation;
pub(crate) mod pipeline;
pub(crate) mod place;
pub(crate) mod prepare;
pub(crate) mod proxy;
pub(crate) mod rate;
pub(crate) mod receipt;
pub(crate) mod retry;
pub(crate) mod save;
pub(crate) mod tls;
pub(crate) mod transport;
pub(crate) mod trust;
pub(crate) mod used;
pub(crate) mod vendor_message;
mod wire;

pub use answer::Answer;
pub use download::Download;
pub use following::Following;
pub use handover::Handover;
/// The headers of an answer.
pub use http::HeaderMap;
pub use idempotency::{Idempotency, new_idempotency_key};
pub use operation::{Answers, Body, Location, Operation, Param, Role};
pub use place::Place;
pub use prepare::{CallOptions, Given, RawRequest};
pub use receipt::{Outcome, Receipt, Value};
pub use save::SaveError;
pub use transport::{BodyFault, Chunks, Opened, Outgoing, Reply, SendFault, Stage, Transport};
pub use wire::ReqwestTransport;
