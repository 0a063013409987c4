//! The moment at which a request leaves: before it nothing was sent, from then on the server may have read all of it.
//!
//! A call may end at any time, for lack of time or because nobody waits for it any more. Names are looked up, connections
//! made and handshakes held before the first byte of a request leaves, and that may be what took so long.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// The transport says nothing: the request counts as sent.
const UNTOLD: u8 = 0;
/// It is in our hands.
const HELD: u8 = 1;
/// A connection has it.
const GONE: u8 = 2;
/// It was taken back, and never leaves.
const RECALLED: u8 = 3;

/// Where a request is: still in the transport's hands, or given to a connection.
///
/// A [`Transport`](super::Transport) that says nothing of it is believed to have sent everything: when the call then runs out
/// of time, a write is `outcome_unknown`. One that calls [`hold`](Self::hold) at first, and [`release`](Self::release) right
/// before the first byte, makes it a `timeout` while nothing was sent.
#[derive(Debug, Clone, Default)]
pub struct Handover(Arc<AtomicU8>);

impl Handover {
    /// Nothing will be sent before [`release`](Self::release).
    pub fn hold(&self) {
        self.step(UNTOLD, HELD);
    }

    /// From now on the request may be read. `false` when it was taken back in the meantime: then nothing may be sent.
    #[must_use]
    pub fn release(&self) -> bool {
        self.step(HELD, GONE);
        self.state() != RECALLED
    }

    /// Takes the request back, and says whether that succeeds: that nothing of it was sent, and nothing will be.
    pub(crate) fn recall(&self) -> bool {
        self.step(HELD, RECALLED);
        self.state() == RECALLED
    }

    /// One that is taken back before it begins.
    pub(super) fn recalled() -> Self {
        Self(Arc::new(AtomicU8::new(RECALLED)))
    }

    /// Whether nothing was sent so far.
    pub(super) fn is_held(&self) -> bool {
        matches!(self.state(), HELD | RECALLED)
    }

    fn state(&self) -> u8 {
        self.0.load(Ordering::SeqCst)
    }

    /// From one state to the next, if it is in that one.
    fn step(&self, from: u8, to: u8) {
        // it is in another one: nothing to do
        let _ = self.0.compare_exchange(from, to, Ordering::SeqCst, Ordering::SeqCst);
    }
}

/// The body of a request, which notices when a connection takes the request.
///
/// hyper asks a body whether it is empty when the connection has taken the request from its queue, right before it writes the head;
/// before that, nobody asks. A request that was taken back by then is made one that never ends: its head says that more is
/// to come, and the connection breaks instead.
#[derive(Debug)]
pub(super) struct Watched {
    bytes: Option<Bytes>,
    handover: Handover,
}

impl Watched {
    pub(super) fn new(bytes: Bytes, handover: Handover) -> Self {
        Self { bytes: Some(bytes), handover }
    }
}

/// The call is over.
#[derive(Debug)]
pub(super) struct TakenBack;

impl std::fmt::Display for TakenBack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the request was taken back before it was sent")
    }
}

impl std::error::Error for TakenBack {}

impl Body for Watched {
    type Data = Bytes;
    type Error = TakenBack;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TakenBack>>> {
        Poll::Ready(match self.handover.release() {
            true => self.bytes.take().map(|bytes| Ok(Frame::data(bytes))),
            false => Some(Err(TakenBack)),
        })
    }

    fn is_end_stream(&self) -> bool {
        self.handover.release() && self.bytes.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.bytes.as_ref().map_or(0, Bytes::len) as u64;
        // the head may be on its way already: without the bytes that it announces nothing is executed
        SizeHint::with_exact(if self.handover.state() == RECALLED { length.max(1) } else { length })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polled(body: &mut Watched) -> Option<Result<Bytes, TakenBack>> {
        let mut context = Context::from_waker(std::task::Waker::noop());
        match Pin::new(body).poll_frame(&mut context) {
            Poll::Ready(frame) => frame.map(|frame| frame.map(|frame| frame.into_data().unwrap_or_default())),
            Poll::Pending => None,
        }
    }

    #[test]
    fn what_a_connection_has_taken_cannot_be_taken_back() {
        let handover = Handover::default();
        handover.hold();
        let mut body = Watched::new(Bytes::from_static(b"{}"), handover.clone());
        assert_eq!(body.size_hint().exact(), Some(2));
        assert!(handover.is_held(), "its size is asked for before");
        assert!(!body.is_end_stream());
        assert!(!handover.is_held() && !handover.recall());
        assert_eq!(polled(&mut body).map(Result::ok), Some(Some(Bytes::from_static(b"{}"))));
        assert!(body.is_end_stream());
        assert!(polled(&mut body).is_none());
    }

    #[test]
    fn what_was_taken_back_never_ends() {
        for bytes in ["", "{}"] {
            let handover = Handover::default();
            handover.hold();
            assert!(handover.recall() && handover.is_held());
            let mut body = Watched::new(bytes.into(), handover.clone());
            assert!(!body.is_end_stream() && body.size_hint().exact() != Some(0), "{bytes:?}");
            assert!(polled(&mut body).is_some_and(|frame| frame.is_err()), "{bytes:?}");
            assert!(handover.recall() && !handover.release(), "{bytes:?}");
        }
    }

    #[test]
    fn a_transport_that_says_nothing_has_sent_everything() {
        let handover = Handover::default();
        assert!(!handover.recall() && !handover.is_held());
        assert!(handover.release());
    }

    #[test]
    fn threads_agree_on_one_end() {
        for _ in 0..2_000 {
            let handover = Handover::default();
            handover.hold();
            let (left, kept) = std::thread::scope(|scope| {
                let left = scope.spawn(|| handover.release());
                let kept = scope.spawn(|| handover.recall());
                (left.join().expect("no panic"), kept.join().expect("no panic"))
            });
            assert_ne!(left, kept);
        }
    }
}
