//! The redirect URI as an address of this machine, and the sockets behind it (RFC 8252, sections 7.3 and 8.3).

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use tokio::net::TcpListener;
use url::{Host, Url};

use crate::error::{Code, Error, Result};

/// How often a free port is looked for that both addresses of `localhost` have.
const ATTEMPTS: usize = 16;

/// A loopback redirect URI.
#[derive(Debug)]
pub(super) struct Address {
    /// As registered, but for the port.
    pub(super) redirect_uri: String,
    /// The host as browsers write it: `127.0.0.1`, `[::1]` or `localhost`.
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) path: String,
    ips: Vec<IpAddr>,
}

impl Address {
    /// Reads a redirect URI. Only what RFC 8252 names is one of this machine; `127.0.0.2` and the like are not.
    pub(super) fn parse(redirect_uri: &str) -> Result<Self> {
        let not_here = || {
            configuration(
                "signing in on this machine needs a redirect URI on it, such as http://127.0.0.1:8080/callback. For \
                 any other, send the user to the address that `begin` gives and hand the callback to `finish`",
            )
        };
        let url = Url::parse(redirect_uri).map_err(|_| not_here())?;
        let (v4, v6) = (IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST));
        let ips = match url.host() {
            Some(Host::Ipv4(ip)) if ip == v4 => vec![v4],
            Some(Host::Ipv6(ip)) if ip == v6 => vec![v6],
            // RFC 8252 advises against the name, but it is what many apps are registered with
            Some(Host::Domain("localhost")) => vec![v4, v6],
            _ => return Err(not_here()),
        };
        if url.scheme() != "http" || !url.username().is_empty() || url.password().is_some() {
            return Err(not_here());
        }
        Ok(Self {
            redirect_uri: redirect_uri.to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default().unwrap_or_default(),
            path: url.path().to_owned(),
            ips,
        })
    }

    /// Whether a `Host` header names this address. A page on another name that was made to point here does not pass.
    pub(super) fn is_named_by(&self, host: &str) -> bool {
        let is_whole = host.eq_ignore_ascii_case(&format!("{}:{}", self.host, self.port));
        is_whole || (self.port == 80 && host.eq_ignore_ascii_case(&self.host))
    }

    /// Opens the sockets, on a free port if `random_port`, which the redirect URI then carries.
    pub(super) async fn listen(mut self, random_port: bool) -> Result<(Vec<TcpListener>, Self)> {
        if !random_port {
            if self.port == 0 {
                return Err(configuration(
                    "the redirect URI has port 0: register a fixed port, or set `random_port` if the server accepts \
                     every port on a loopback address (RFC 8252, section 7.3)",
                ));
            }
            let listeners = self.bind(self.port).await.map_err(|error| self.unusable(&error))?;
            return Ok((listeners, self));
        }
        let mut last = io::Error::from(io::ErrorKind::AddrInUse);
        for _ in 0..ATTEMPTS {
            match self.bind(0).await {
                Ok(listeners) => {
                    let bound = listeners.first().map(TcpListener::local_addr);
                    self.port =
                        bound.and_then(io::Result::ok).map(|address| address.port()).unwrap_or_default();
                    self.redirect_uri = with_port(&self.redirect_uri, &self.host, self.port);
                    return Ok((listeners, self));
                }
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => last = error,
                Err(error) => {
                    last = error;
                    break;
                }
            }
        }
        Err(configuration(format!("no port of {} can be listened on: {}", self.host, last.kind())))
    }

    /// Listens on every address of the host, on the same port. A machine without IPv6 (or IPv4) has just the other;
    /// but a port that somebody else holds on one of them is taken, for the browser might go there.
    async fn bind(&self, port: u16) -> io::Result<Vec<TcpListener>> {
        let (mut listeners, mut port, mut absent) = (Vec::new(), port, None);
        for &ip in &self.ips {
            match TcpListener::bind((ip, port)).await {
                Ok(listener) => {
                    port = listener.local_addr()?.port();
                    listeners.push(listener);
                }
                Err(error) if is_absent(&error) => absent = Some(error),
                Err(error) => return Err(error),
            }
        }
        match absent {
            Some(error) if listeners.is_empty() => Err(error),
            _ => Ok(listeners),
        }
    }

    fn unusable(&self, error: &io::Error) -> Error {
        let (host, port) = (&self.host, self.port);
        configuration(match error.kind() {
            io::ErrorKind::AddrInUse => format!(
                "port {port} of the redirect URI is taken on this machine: end the program that listens on it, register \
                 another port, or set `random_port` if the server accepts every port on a loopback address"
            ),
            io::ErrorKind::PermissionDenied => format!(
                "this user may not listen on port {port} of the redirect URI: register one above 1023, or set \
                 `random_port` if the server accepts every port on a loopback address"
            ),
            kind => format!("{host}:{port} of the redirect URI cannot be listened on: {kind}"),
        })
    }
}

/// The machine has no such address, or not this kind of addresses.
fn is_absent(error: &io::Error) -> bool {
    let no_such_family = if cfg!(windows) {
        10047
    } else if cfg!(target_os = "linux") {
        97
    } else {
        47
    };
    error.kind() == io::ErrorKind::AddrNotAvailable || error.raw_os_error() == Some(no_such_family)
}

/// The same text with another port: all the rest is compared letter by letter.
fn with_port(redirect_uri: &str, host: &str, port: u16) -> String {
    let after_scheme = redirect_uri.find("//").map_or(0, |at| at + 2);
    let rest = redirect_uri.get(after_scheme..).unwrap_or_default();
    let tail = rest.find(['/', '?', '\\']).and_then(|at| rest.get(at..)).unwrap_or_default();
    format!("http://{host}:{port}{tail}")
}

fn configuration(message: impl Into<String>) -> Error {
    Error::new(Code::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_machine() {
        for (uri, host, port, path) in [
            ("http://127.0.0.1:8080/callback", "127.0.0.1", 8080, "/callback"),
            ("http://127.0.0.1/cb?app=1", "127.0.0.1", 80, "/cb"),
            ("http://[::1]:9", "[::1]", 9, "/"),
            ("http://LOCALHOST:0/a%20b", "localhost", 0, "/a%20b"),
        ] {
            let read = Address::parse(uri).unwrap();
            assert_eq!((&*read.host, read.port, &*read.path), (host, port, path), "{uri}");
            assert_eq!(read.redirect_uri, uri);
        }
        for uri in [
            "https://127.0.0.1:8080/callback",
            "https://yourapp.com/callback",
            "http://127.0.0.1.evil.example/",
            "http://localhost.evil.example/",
            "http://app.localhost/",
            "http://0.0.0.0:8080/",
            "http://[::]:8080/",
            "http://[::ffff:127.0.0.1]:8080/",
            "http://127.0.0.2:8080/",
            "http://10.0.0.1/",
            "http://user@127.0.0.1/",
            "http://evil.example@127.0.0.1:80:80/",
            "com.example.app:/callback",
        ] {
            let refused = Address::parse(uri).err().unwrap_or_else(|| panic!("{uri}"));
            assert!(refused.code() == Code::Configuration && refused.message().contains("`begin`"), "{uri}");
        }
    }

    #[test]
    fn a_host_header_names_the_address_or_another() {
        let named = |uri: &str, host: &str| Address::parse(uri).unwrap().is_named_by(host);
        assert!(named("http://127.0.0.1:8080/", "127.0.0.1:8080"));
        assert!(named("http://[::1]:8080/", "[::1]:8080"));
        assert!(named("http://localhost:8080/", "LocalHost:8080"));
        assert!(named("http://127.0.0.1/", "127.0.0.1") && named("http://127.0.0.1/", "127.0.0.1:80"));
        assert!(named("http://localhost/", "LOCALHOST"));
        for host in [
            "",
            ":8080",
            "127.0.0.1",
            "127.0.0.1:",
            "127.0.0.1:80",
            "127.0.0.1:08080",
            "127.0.0.1:8080 ",
            "127.0.0.1:8080:8080",
            "localhost:8080",
            "evil.example:8080",
            "127.0.0.1.evil.example:8080",
            "é:8080",
            "127.0.0.1:8080.evil.example",
            "evil.example:127.0.0.1:8080",
            "user@127.0.0.1:8080",
        ] {
            assert!(!named("http://127.0.0.1:8080/", host), "{host}");
        }
    }

    #[test]
    fn another_port_leaves_the_rest_as_it_was() {
        for (uri, host, expected) in [
            ("http://127.0.0.1/cb", "127.0.0.1", "http://127.0.0.1:4711/cb"),
            ("http://127.0.0.1:0/a/../b?x=//y:1", "127.0.0.1", "http://127.0.0.1:4711/a/../b?x=//y:1"),
            ("http://[::1]", "[::1]", "http://[::1]:4711"),
            ("http://localhost:80?x", "localhost", "http://localhost:4711?x"),
        ] {
            assert_eq!(with_port(uri, host, 4711), expected);
        }
    }
}
