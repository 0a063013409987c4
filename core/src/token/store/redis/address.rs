//! Where a Redis is and how to sign in there: one URL, of which every part may be a secret.

use std::fmt;

use rustls::pki_types::ServerName;
use url::{Host, Url};

use crate::error::{Code, Error, Result, inert};
use crate::secret::{Secret, redact};

const PORT: u16 = 6379;

/// A URL that was understood.
pub(crate) struct Address {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) tls: Option<ServerName<'static>>,
    pub(super) user: Option<String>,
    pub(super) password: Option<Secret>,
    pub(super) database: u32,
    /// What must not show in a message: the password as it is and as the URL has it.
    hidden: Vec<Secret>,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.host.contains(':') {
            true => write!(f, "[{}]:{}", self.host, self.port),
            false => write!(f, "{}:{}", self.host, self.port),
        }
    }
}

impl Address {
    /// No error quotes the URL: with one unescaped character, a password turns up in any part of it.
    pub(crate) fn parse(url: &Secret) -> Result<Self> {
        let text = url.expose().trim();
        let Some((scheme, rest)) = text.split_once("://") else {
            return Err(refused("it must begin with `redis://` or `rediss://`"));
        };
        let scheme = scheme.to_ascii_lowercase();
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let hosts = authority.rsplit_once('@').map_or(authority, |(_, hosts)| hosts);
        if scheme.contains("sentinel") || scheme.contains("cluster") || hosts.contains(',') {
            return Err(refused(
                "Redis Cluster and Sentinel are not supported. Give the address of one primary, or a name that always points to it",
            ));
        }
        let tls = match scheme.as_str() {
            "redis" | "valkey" => false,
            "rediss" | "valkeys" => true,
            _ => return Err(refused("it must begin with `redis://` or `rediss://`")),
        };
        let url = Url::parse(text).map_err(|_| refused(SPECIAL))?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refused(
                "it must not have a query or a fragment; special characters of a password are written percent-encoded",
            ));
        }
        let host = match url.host() {
            Some(Host::Domain(name)) if !name.is_empty() => name.to_owned(),
            Some(Host::Ipv4(address)) => address.to_string(),
            Some(Host::Ipv6(address)) => address.to_string(),
            _ => return Err(refused(SPECIAL)),
        };
        let name = ServerName::try_from(host.clone()).map_err(|_| refused(SPECIAL))?;
        let database = match url.path().trim_matches('/') {
            "" => 0,
            digits => digits.parse().map_err(|_| {
                refused("what follows the host must be the number of a database, as in `redis://host:6379/0`")
            })?,
        };
        let raw = url.password().filter(|password| !password.is_empty());
        let password = raw.map(decode).transpose()?;
        let user = Some(url.username()).filter(|user| !user.is_empty()).map(decode).transpose()?;
        if user.is_some() && password.is_none() {
            return Err(refused("it names a user, but no password: `redis://user:password@host:6379`"));
        }
        let hidden = raw.into_iter().chain(password.as_deref()).map(Secret::from).collect();
        Ok(Self {
            host,
            port: url.port().unwrap_or(PORT),
            tls: tls.then_some(name),
            // every Redis knows the default user without its name, and those before 6 no other
            user: user.filter(|user| user != "default"),
            password: password.map(Secret::from),
            database,
            hidden,
        })
    }

    /// A text from outside, fit for a message.
    pub(super) fn harmless(&self, text: &str) -> String {
        let hidden: Vec<&str> = self.hidden.iter().map(Secret::expose).collect();
        inert(&redact(text, &hidden))
    }
}

const SPECIAL: &str = "it is not of the form `redis://user:password@host:6379/0`; special characters of a password are written percent-encoded";

fn refused(why: &str) -> Error {
    Error::new(Code::Configuration, format!("the URL of the Redis store cannot be used: {why}"))
}

/// Undoes percent-encoding.
fn decode(text: &str) -> Result<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let escaped =
            tail.get(..2).filter(|_| *first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_err(|_| refused("user and password must be UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(url: &str) -> Result<Address> {
        Address::parse(&Secret::from(url))
    }

    #[test]
    fn the_parts_of_a_url() {
        let full = parse("rediss://ann:p%40ss%2fword@redis.example:6380/3").unwrap();
        assert_eq!((full.to_string().as_str(), full.database), ("redis.example:6380", 3));
        assert_eq!((full.user.as_deref(), full.tls.is_some()), (Some("ann"), true));
        assert_eq!(full.password, Some(Secret::from("p@ss/word")));
        let bare = parse("redis://localhost").unwrap();
        assert_eq!((bare.to_string().as_str(), bare.database, bare.password), ("localhost:6379", 0, None));
        assert_eq!(parse("valkey://[::1]:7").unwrap().to_string(), "[::1]:7");
        assert_eq!(parse("redis://default:x@h").unwrap().user, None);
        assert_eq!(full.harmless("no p@ss/word\n, P%40SS%2Fword"), "no [redacted]\\u{a}, [redacted]");
    }

    #[test]
    fn what_is_refused_is_never_quoted() {
        for url in [
            "canary",
            "http://canary@h",
            "redis-sentinel://:canary@a:1,b:2/canary",
            "redis://:canary@a,b",
            "redis+cluster://:canary@a",
            "redis://u:12#canary@h",
            "redis://u:12/canary@h",
            "redis://u:12?canary@h",
            "redis://canary@h",
            "redis://:canary@h/canary",
            "redis://:canary@h:99999",
            "redis://:canary%ff@h",
            "redis://:canary@",
            "rediss://:canary@a b",
            "rediss://:canary@h#insecure",
            "redis:///canary",
        ] {
            let error = parse(url).err().unwrap_or_else(|| panic!("accepted {url}"));
            assert_eq!(error.code(), Code::Configuration);
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
    }
}
