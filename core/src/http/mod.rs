//! A request's way through the SDK, one file per step, in this order:
//!
//! `operation` what the API offers → `prepare` arguments to a request → `pipeline` (deadline, attempts) →
//! `authorize` the token, and the one repetition after a 401 → `transport` bytes on the wire → `classify` the
//! answer's status → `retry` again or not, and when → `answer`, or `decode` to checked values: what the caller gets.

pub(crate) mod answer;
pub(crate) mod authorize;
pub(crate) mod classify;
pub(crate) mod decode;
pub(crate) mod operation;
pub(crate) mod pipeline;
pub(crate) mod prepare;
pub(crate) mod retry;
pub(crate) mod tls;
pub(crate) mod transport;
mod vendor_message;
mod wire;

pub use answer::Answer;
pub use operation::{Answers, Body, Location, Operation, Param, Role};
pub use prepare::{CallOptions, RawRequest};
pub use transport::{BodyFault, Outgoing, Reply, SendFault, Stage, Transport};
pub use wire::ReqwestTransport;
