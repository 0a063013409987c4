//! Again or not, and when.
//!
//! `policy` what may be repeated, how often and how long after · `backoff` how long by our own measure · `retry_after` how
//! long by the server's · `bucket` what the repetitions of all calls of a client may cost together · `pace` how many pages of one list
//! are asked for at the same time.

mod backoff;
mod bucket;
mod pace;
mod policy;
mod retry_after;

pub(crate) use bucket::Bucket;
pub(super) use pace::Turn;
pub(crate) use pace::{Pace, Paced};
pub(super) use policy::{Course, is_invitation, may_go_on, transient};
pub(crate) use policy::{Policy, gave_up_waiting};
pub(crate) use retry_after::retry_after;
