//! The way to a server, which can be closed: who calls then finds nobody, and who was connected is cut off.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// A port on loopback that leads to another one.
pub struct Gate {
    port: u16,
    target: u16,
    open: Option<Arc<Way>>,
}

/// What is open at the moment.
#[derive(Default)]
struct Way {
    closed: AtomicBool,
    numbers: AtomicU64,
    streams: Mutex<HashMap<u64, TcpStream>>,
}

impl Gate {
    /// Opens it.
    pub fn open(target: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        Self { port, target, open: Some(serve(listener, target)) }
    }

    /// Where it is: the same port also after it was closed.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Lets nobody in any more, and cuts off who is there.
    pub fn close(&mut self) {
        let Some(way) = self.open.take() else { return };
        way.closed.store(true, Ordering::Release);
        // the listener's thread sees it at the next connection
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        way.cut();
    }

    /// Cuts off who is there, and stays open.
    pub fn cut(&self) {
        self.open.iter().for_each(|way| way.cut());
    }

    /// Opens it again.
    ///
    /// # Errors
    /// The port is not to be had yet.
    pub fn reopen(&mut self) -> io::Result<()> {
        if self.open.is_none() {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
            self.open = Some(serve(listener, self.target));
        }
        Ok(())
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.close();
    }
}

fn serve(listener: TcpListener, target: u16) -> Arc<Way> {
    let way = Arc::new(Way::default());
    let open = way.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            if open.closed.load(Ordering::Acquire) {
                return;
            }
            let Ok(stream) = stream else { continue };
            if let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, target)) {
                open.join(stream, server);
            }
        }
    });
    way
}

impl Way {
    fn cut(&self) {
        for stream in self.streams.lock().unwrap().values() {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Copies both ways until one end is over.
    fn join(self: &Arc<Self>, client: TcpStream, server: TcpStream) {
        for (from, to) in [(&client, &server), (&server, &client)] {
            let _ = from.set_nodelay(true);
            let (Ok(mut from), Ok(mut to), Ok(kept)) = (from.try_clone(), to.try_clone(), from.try_clone())
            else {
                return;
            };
            let (way, number) = (self.clone(), self.numbers.fetch_add(1, Ordering::Relaxed));
            way.streams.lock().unwrap().insert(number, kept);
            thread::spawn(move || {
                // a reset on one side ends the other, too
                let _ = io::copy(&mut from, &mut to);
                let _ = to.shutdown(Shutdown::Both);
                let _ = from.shutdown(Shutdown::Both);
                way.streams.lock().unwrap().remove(&number);
            });
        }
    }
}
