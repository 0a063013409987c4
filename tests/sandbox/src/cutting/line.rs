//! One connection to a proxy, and its other half to the server.

use std::time::Duration;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{
    Shared,
    request::Request,
    state::{Cut, Head, How, Id, Part, State},
};

/// A first line that is longer than this is none.
const MOST_LINE: usize = 16 * 1024;
/// How long the other side may take to see that a connection is closed.
const PATIENCE: Duration = Duration::from_secs(20);

/// A connection, and its other half.
pub(super) struct Line {
    client: TcpStream,
    server: TcpStream,
    state: Shared,
    /// A request whose first line is not there yet: until then nobody knows whether it is to be cut.
    begun: Vec<u8>,
    current: Option<Current>,
}

/// The exchange that is under way on a line.
struct Current {
    id: Id,
    cut: Option<Cut>,
    request: Request,
    asked: usize,
    answered: usize,
    head: Head,
}

impl Current {
    /// How many bytes of the client are its own: up to its answer's first byte all of them, and behind that what is left
    /// of the request. An answer may begin before the request has ended: with `100 Continue`, or when it is refused.
    fn takes(&mut self, bytes: &[u8]) -> usize {
        let own = self.request.add(bytes);
        if self.answered == 0 { bytes.len() } else { own }
    }

    /// Takes bytes of its request: adds what goes through of them, and says how it ends then.
    fn asked(&mut self, bytes: &[u8], allowed: &mut Vec<u8>, state: &mut State) -> Option<How> {
        let cut = self.cut.filter(|cut| cut.part == Part::Request && state.is_current(self.id));
        let end = cut.filter(|cut| self.asked + bytes.len() > cut.after);
        state.asked(self.id, bytes, end.is_some());
        let through = end.map_or(bytes.len(), |cut| cut.after - self.asked);
        allowed.extend_from_slice(&bytes[..through]);
        self.asked += through;
        end.map(|cut| cut.how)
    }
}

impl Line {
    pub(super) fn new(client: TcpStream, server: TcpStream, state: Shared) -> Self {
        let _ = (client.set_nodelay(true), server.set_nodelay(true)); // only a matter of speed
        Self { client, server, state, begun: Vec::new(), current: None }
    }

    /// Carries bytes to and fro until an end.
    pub(super) async fn carry(mut self) {
        let (mut asked, mut said) = ([0; 16 * 1024], [0; 16 * 1024]);
        loop {
            let (sent, end) = tokio::select! {
                read = self.client.read(&mut asked) => {
                    let Ok(bytes @ 1..) = read else { return };
                    let (allowed, end) = self.asked(&asked[..bytes]);
                    (self.server.write_all(&allowed).await, end)
                }
                read = self.server.read(&mut said) => {
                    let Ok(bytes @ 1..) = read else { return };
                    let (allowed, end) = self.said(&said[..bytes]);
                    (self.client.write_all(&said[..allowed]).await, end)
                }
            };
            match end {
                Some(how) => return self.end(how).await,
                None if sent.is_err() => return,
                None => {}
            }
        }
    }

    /// Takes bytes of the client: what goes through of them, and how it ends then.
    fn asked(&mut self, bytes: &[u8]) -> (Vec<u8>, Option<How>) {
        let mut state = self.state.state();
        let (mut allowed, mut end, mut next) = (Vec::new(), None, bytes);
        if let Some(current) = &mut self.current {
            let (own, behind) = bytes.split_at(current.takes(bytes));
            end = current.asked(own, &mut allowed, &mut state);
            next = behind;
        }
        if next.is_empty() || end.is_some() {
            return (allowed, end);
        }
        self.begun.extend_from_slice(next);
        let is_line = self.begun.windows(2).any(|pair| pair == b"\r\n");
        if !is_line && self.begun.len() < MOST_LINE {
            return (allowed, None);
        }
        let begun = std::mem::take(&mut self.begun);
        let (id, cut) = state.exchange(&begun, self.current.is_some());
        let (mut request, head) = (Request::new(), Head::default());
        request.add(&begun);
        let current = self.current.insert(Current { id, cut, request, asked: 0, answered: 0, head });
        let end = current.asked(&begun, &mut allowed, &mut state);
        (allowed, end)
    }

    /// Takes bytes of the server: how many of them go through, and how it ends then.
    fn said(&mut self, bytes: &[u8]) -> (usize, Option<How>) {
        // what comes without having been asked for
        let Some(current) = &mut self.current else { return (bytes.len(), None) };
        let mut state = self.state.state();
        let cut = current.cut.filter(|cut| cut.part == Part::Answer && state.is_current(current.id));
        let end = cut.filter(|cut| current.answered + bytes.len() > cut.after);
        let allowed = end.map_or(bytes.len(), |cut| cut.after - current.answered);
        current.answered += allowed;
        let head = current.head.add(bytes);
        state.answered(current.id, current.answered, head, end.is_some());
        (allowed, end.map(|cut| cut.how))
    }

    async fn end(mut self, how: How) {
        match how {
            How::Reset => {
                let _ = (self.client.set_zero_linger(), self.server.set_zero_linger());
            }
            How::Close => {
                drop(self.server);
                let _ = self.client.shutdown().await;
                let _ = tokio::time::timeout(PATIENCE, client_goes(&mut self.client)).await;
            }
            How::Stall => client_goes(&mut self.client).await,
        }
    }
}

/// A connection that is closed with bytes unread is reset: they are read until the client has closed it, too.
async fn client_goes(client: &mut TcpStream) {
    let mut rest = [0; 4096];
    while matches!(client.read(&mut rest).await, Ok(1..)) {}
}
