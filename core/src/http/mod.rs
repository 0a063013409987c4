//! A request's way through the SDK, one file per step, in this order:
//!
//! `operation` what the API offers → `prepare` arguments and body to a request → `idempotency` its key, used for nothing
//! else → `pipeline` (attempts, within a `deadline`; `following` tells others how far it is) → `rate` its turn, where the
//! client has a limit → `authorize` the token, and the one repetition after a 401 → `transport` what a network has to do, and
//! `wire` ours, with `handover` the moment at which a request leaves → `classify` the answer's status, with the words of
//! `vendor_message` → `retry` again or not, and when → `answer`, or `decode` to checked values: what the caller gets, with a
//! `receipt`, or a `file`. `network` is what connections are made with, settled before.

pub(crate) mod answer;
pub(crate) mod authorize;
pub(crate) mod classify;
mod deadline;
pub(crate) mod decode;
pub(crate) mod file;
pub(crate) mod following;
pub(crate) mod handover;
pub mod idempotency;
pub(crate) mod network;
pub(crate) mod operation;
pub(crate) mod pipeline;
pub(crate) mod prepare;
pub(crate) mod rate;
pub(crate) mod receipt;
pub(crate) mod retry;
pub(crate) mod transport;
pub(crate) mod vendor_message;
mod wire;

pub use answer::Answer;
pub use file::{Download, Place, SaveError};
pub use following::Following;
pub use handover::Handover;
/// The headers of an answer.
pub use http::HeaderMap;
pub use idempotency::{Idempotency, new_idempotency_key};
pub use operation::{Answers, Body, Location, Operation, Param, Role};
pub use prepare::{CallOptions, Given, RawRequest};
pub use receipt::{Outcome, Receipt, Value};
pub use transport::{BodyFault, Chunks, Opened, Outgoing, Reply, SendFault, Stage, Transport};
pub use wire::ReqwestTransport;
