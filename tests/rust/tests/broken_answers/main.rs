//! Answers that were cut, damaged or mixed up on their way: none passes for a success. Nor do those that are made to do harm.

mod answers;
mod asking;
mod bombs;
mod cut;
mod http2;
mod mixed;
