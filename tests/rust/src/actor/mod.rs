//! A process that uses the SDK as a program would, and can be made to stop at any point of a refresh, to be killed
//! there. It is the product as it is: the points are reached by wrapping the public traits `Store`, `Disk` and
//! `Transport`.
//!
//! It says `READY` and waits for a line; it says `AT <point>` where it stops, and goes on at the next line; at the end
//! it says one line of JSON, its report.

mod order;
mod pausing;
mod point;
mod process;
mod report;
mod watching;
pub mod work;

pub use order::{Order, Place, Task};
pub use point::Point;
pub use process::Actor;
pub use report::Report;

/// What an actor says when everything is made and nothing is done.
pub const READY: &str = "READY";
/// What an actor says where it stops: the point follows.
pub const AT: &str = "AT ";
/// What an actor says after a refresh: the microseconds from the answer to the end of the write into the journal follow.
pub const JOURNAL: &str = "JOURNAL ";
/// What an actor under load says of anything but success and the loss of its grant: code and message follow.
pub const TROUBLE: &str = "TROUBLE ";
/// What an actor under load says when it finds that the answer to a refresh was lost.
pub const IN_DOUBT: &str = "IN DOUBT";
