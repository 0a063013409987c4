//! A real `redis-server` on a free port, which tests start, stop, kill and promote.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use redis::Connection;

/// One server process. It ends, with its data, when it is dropped.
pub struct Server {
    child: Option<Child>,
    folder: PathBuf,
    options: Vec<String>,
    /// Where it listens on 127.0.0.1.
    pub port: u16,
}

impl Server {
    /// Is there a `redis-server` to start?
    pub fn is_installed() -> bool {
        Command::new("redis-server").arg("--version").stdout(Stdio::null()).status().is_ok()
    }

    /// Starts a server without persistence, with further options. `None` where there is no `redis-server`: the test has
    /// to return. In CI that is a failure.
    pub fn start(options: &[&str]) -> Option<Self> {
        if !Self::is_installed() {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "redis-server is not installed");
            eprintln!("SKIPPED: redis-server is not installed");
            return None;
        }
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("yionstack-redis-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        let mut server = Self { child: None, folder, options, port: free_port() };
        server.launch();
        Some(server)
    }

    /// A replica of this server that has caught up.
    pub fn replica(&self) -> Self {
        let port = self.port.to_string();
        let replica = Self::start(&["--replicaof", "127.0.0.1", &port]).unwrap();
        let info = |server: &Self| -> String {
            redis::cmd("INFO").arg("replication").query(&mut server.connection()).unwrap()
        };
        // both have to see it so: a primary counts a replica only from its first acknowledgement on
        wait_for("a replica in step", || {
            info(&replica).contains("master_link_status:up") && info(self).contains("state=online")
        });
        replica
    }

    /// Starts the process again on the same port, after [`kill`](Self::kill).
    pub fn launch(&mut self) {
        let client = redis::Client::open(self.url()).unwrap();
        let mut child = self.spawn();
        wait_for("a server that answers", || {
            if child.try_wait().unwrap().is_some() {
                // somebody's connection has this port as its other end, for a moment
                child = self.spawn();
            }
            client.get_connection().is_ok_and(|mut connection| {
                match redis::cmd("PING").exec(&mut connection) {
                    Ok(()) => true,
                    // it runs, and only wants a password
                    Err(error) => error.code() == Some("NOAUTH"),
                }
            })
        });
        self.child = Some(child);
    }

    fn spawn(&self) -> Child {
        Command::new("redis-server")
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1", "--save", "", "--dir"])
            .arg(&self.folder)
            .args(["--logfile", "redis.log", "--repl-diskless-sync-delay", "0"])
            .args(&self.options)
            .stdin(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// Ends the process as a power cut would.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// Makes the process hang, or go on.
    #[cfg(unix)]
    pub fn hang(&self, hang: bool) {
        use rustix::process::{Pid, Signal, kill_process};
        let process = self.child.as_ref().map(Pid::from_child).unwrap();
        kill_process(process, if hang { Signal::STOP } else { Signal::CONT }).unwrap();
    }

    /// Where stores find it.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// A connection past the store, for looking at the data and changing it.
    pub fn connection(&self) -> Connection {
        redis::Client::open(self.url()).unwrap().get_connection().unwrap()
    }

    /// Makes a replica the primary.
    pub fn promote(&self) {
        redis::cmd("REPLICAOF").arg("NO").arg("ONE").exec(&mut self.connection()).unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// An address that leads to one server today and to another tomorrow, as a service name does.
pub struct Name {
    /// Where stores connect.
    pub port: u16,
    target: Arc<Mutex<u16>>,
}

impl Name {
    /// Leads to a port on this host.
    pub fn to(port: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let (own, target) = (listener.local_addr().unwrap().port(), Arc::new(Mutex::new(port)));
        let ahead = target.clone();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let port = *ahead.lock().unwrap();
                let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else { continue };
                copy(client.try_clone().unwrap(), server.try_clone().unwrap());
                copy(server, client);
            }
        });
        Self { port: own, target }
    }

    /// Leads elsewhere from now on; connections that exist stay.
    pub fn lead_to(&self, port: u16) {
        *self.target.lock().unwrap() = port;
    }
}

fn copy(mut from: TcpStream, mut to: TcpStream) {
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut from, &mut to);
        let _ = to.shutdown(std::net::Shutdown::Both);
    });
}

/// A port that nobody listens on. From below the range that the system gives to outgoing connections, and never the
/// same twice: tests run side by side.
pub fn free_port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let start = std::process::id().wrapping_mul(97);
    loop {
        let step = NEXT.fetch_add(1, Ordering::Relaxed);
        let port = 20_000 + (start.wrapping_add(step) % 12_000) as u16;
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
}

/// Looks until it is so, for ten seconds.
pub fn wait_for(what: &str, mut done: impl FnMut() -> bool) {
    for _ in 0..1_000 {
        if done() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("waited ten seconds in vain for {what}");
}
