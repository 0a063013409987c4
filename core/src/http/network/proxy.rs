//! Which requests go through a proxy, and what the proxy's refusals mean.
//!
//! The option `proxy` beats the environment. Of the environment, `https_proxy`, `HTTPS_PROXY`, `all_proxy` and
//! `ALL_PROXY` count in this order, as for curl; what `no_proxy` or `NO_PROXY` names goes directly. Loopback always does.

use std::error::Error as StdError;
use std::fmt;
use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use url::{Host, Url};
use zeroize::Zeroizing;

use super::chain::{find, io_kind};
use super::tls;
use crate::error::{Code, Error, Result};
use crate::http::file::percent_decoded;
use crate::http::prepare::host_of;
use crate::http::transport::{SendFault, Stage};
use crate::secret::Secret;

const PROXIES: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
const EXCEPTIONS: [&str; 2] = ["no_proxy", "NO_PROXY"];
/// The word for no proxy at all, whatever the environment says.
const DIRECT: &str = "direct";

/// A proxy without its password in the address.
#[derive(Clone)]
pub(crate) struct Proxy {
    pub(crate) url: Url,
    /// For the proxy alone; marked as sensitive.
    pub(crate) authorization: Option<HeaderValue>,
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Proxy").field(&host_of(&self.url)).finish()
    }
}

/// Which way each request goes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Routes {
    pub(crate) proxy: Option<Proxy>,
    exceptions: Vec<Exception>,
}

impl Routes {
    /// Settles the option `proxy` with the environment. Where all `addresses` are reached directly, it does not matter
    /// what the environment names.
    pub(crate) fn settle(
        option: Option<&Secret>,
        env: impl Fn(&str) -> Option<String>,
        addresses: &[&Url],
    ) -> Result<Self> {
        if let Some(given) = option {
            let proxy = match given.expose().trim() {
                word if word.eq_ignore_ascii_case(DIRECT) => None,
                text => Some(parse("proxy", text)?),
            };
            return Ok(Self { proxy, exceptions: Vec::new() });
        }
        let exceptions: Vec<_> = EXCEPTIONS
            .iter()
            .find_map(|name| env(name))
            .map(|text| read(&text).collect())
            .unwrap_or_default();
        if addresses.iter().all(|url| is_direct(url, &exceptions)) {
            return Ok(Self::default());
        }
        let named = PROXIES.iter().find_map(|name| env(name).map(|text| (*name, Zeroizing::new(text))));
        let proxy = named.map(|(name, text)| parse(name, text.trim())).transpose()?;
        Ok(Self { proxy, exceptions })
    }

    /// The proxy on the way to an address.
    pub(crate) fn proxy_for(&self, url: &Url) -> Option<&Proxy> {
        self.proxy.as_ref().filter(|_| !is_direct(url, &self.exceptions))
    }
}

/// Refuses what no request would reach. reqwest 0.13 takes the brackets of an IPv6 address for a part of the name that the
/// certificate behind a tunnel has to have, and calls it an "Invalid Server Name".
pub(super) fn check(routes: &Routes, addresses: &[&Url]) -> Result<()> {
    for url in addresses {
        let bracketed = url.scheme() == "https" && matches!(url.host(), Some(Host::Ipv6(_)));
        let Some(proxy) = routes.proxy_for(url).filter(|_| bracketed) else { continue };
        let (address, proxy) = (host_of(url), host_of(&proxy.url));
        let message = format!(
            "{address} is an IPv6 address behind the proxy {proxy}, which this SDK cannot reach: give the server's name \
             instead, or go there directly, with \"direct\" as `proxy` or the address in NO_PROXY"
        );
        return Err(Error::new(Code::Configuration, message));
    }
    Ok(())
}

/// Nothing of the text is told: it may hold a password.
fn parse(name: &str, text: &str) -> Result<Proxy> {
    let refused = |why: &str| Error::new(Code::Configuration, format!("`{name}` {why}"));
    if text.is_empty() {
        return Err(refused(
            "is empty: leave it out for the environment's proxy, or give \"direct\" for none",
        ));
    }
    let full = Zeroizing::new(match text.contains("://") {
        true => text.to_owned(),
        false => format!("http://{text}"),
    });
    let shape = "is not of the form `http://user:password@host:3128`; special characters of a password are written \
                 percent-encoded";
    let url = Url::parse(&full).map_err(|_| refused(shape))?;
    match url.scheme() {
        "http" | "https" => {}
        scheme if scheme.starts_with("socks") => {
            return Err(refused(
                "is a SOCKS proxy, which this SDK does not speak: give an http or https proxy, or \"direct\" as `proxy` \
                 for none",
            ));
        }
        _ => return Err(refused("must start with http:// or https://")),
    }
    if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
        return Err(refused(shape));
    }
    let authorization = match (url.username(), url.password()) {
        ("", None) => None,
        (user, password) => Some(basic(user, password.unwrap_or_default()).ok_or_else(|| refused(shape))?),
    };
    let mut bare = url;
    bare.set_username("").and_then(|()| bare.set_password(None)).map_err(|()| refused(shape))?;
    Ok(Proxy { url: bare, authorization })
}

/// RFC 7617.
fn basic(user: &str, password: &str) -> Option<HeaderValue> {
    let mut pair = Zeroizing::new(percent_decoded(user)?);
    if pair.contains(&b':') {
        return None;
    }
    pair.push(b':');
    pair.extend_from_slice(&Zeroizing::new(percent_decoded(password)?));
    let text = Zeroizing::new(format!("Basic {}", STANDARD.encode(&*pair)));
    let mut value = HeaderValue::from_str(&text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// What is reached without a proxy.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Exception {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Hosts {
    All,
    /// A name, and all under it.
    Domain(String),
    /// Addresses whose first bits are these.
    Network(IpAddr, u8),
}

/// The entries of a list. What is none of the known forms is left out, as everywhere: other programs may know it.
fn read(list: &str) -> impl Iterator<Item = Exception> + '_ {
    list.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty()).filter_map(entry)
}

fn entry(text: &str) -> Option<Exception> {
    if let Some(hosts) = hosts(text) {
        return Some(Exception { hosts, port: None });
    }
    let (host, port) = text.rsplit_once(':')?;
    Some(Exception { hosts: hosts(host)?, port: Some(port.parse().ok()?) })
}

fn hosts(text: &str) -> Option<Hosts> {
    if text == "*" {
        return Some(Hosts::All);
    }
    if let Some((network, length)) = text.split_once('/') {
        let network = address(network)?;
        let length = length.parse().ok().filter(|length| u32::from(*length) <= bits(network))?;
        return Some(Hosts::Network(network, length));
    }
    if let Some(ip) = address(text) {
        let ip = ip.to_canonical();
        return Some(Hosts::Network(ip, if ip.is_ipv4() { 32 } else { 128 }));
    }
    let name = text.strip_prefix('*').unwrap_or(text);
    let name = name.strip_prefix('.').unwrap_or(name).trim_end_matches('.');
    match Host::parse(name).ok()? {
        Host::Domain(name) => Some(Hosts::Domain(name)),
        _ => None,
    }
}

fn address(text: &str) -> Option<IpAddr> {
    text.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

fn bits(ip: IpAddr) -> u32 {
    if ip.is_ipv4() { 32 } else { 128 }
}

fn number(ip: IpAddr) -> u128 {
    match ip {
        IpAddr::V4(ip) => u128::from(u32::from(ip)),
        IpAddr::V6(ip) => u128::from(ip),
    }
}

impl Exception {
    fn covers(&self, host: &Host<&str>, port: Option<u16>) -> bool {
        if self.port.is_some() && self.port != port {
            return false;
        }
        match (&self.hosts, host) {
            (Hosts::All, _) => true,
            (Hosts::Domain(name), Host::Domain(host)) => {
                let host = host.trim_end_matches('.');
                host.strip_suffix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
            (Hosts::Domain(_), _) | (Hosts::Network(..), Host::Domain(_)) => false,
            (Hosts::Network(network, length), host) => match ip(host) {
                Some(ip) if ip.is_ipv4() == network.is_ipv4() => {
                    let rest = bits(ip) - u32::from(*length);
                    number(ip).checked_shr(rest) == number(*network).checked_shr(rest)
                }
                _ => false,
            },
        }
    }
}

fn ip(host: &Host<&str>) -> Option<IpAddr> {
    match host {
        Host::Domain(_) => None,
        Host::Ipv4(ip) => Some((*ip).into()),
        Host::Ipv6(ip) => Some(IpAddr::V6(*ip).to_canonical()),
    }
}

fn is_direct(url: &Url, exceptions: &[Exception]) -> bool {
    let Some(host) = url.host() else { return true };
    let loopback = match &host {
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        host => ip(host).is_some_and(|ip| ip.is_loopback()),
    };
    loopback || exceptions.iter().any(|entry| entry.covers(&host, url.port_or_known_default()))
}

/// How the errors of reqwest's tunnel begin: their type has no name.
const TUNNEL: &str = "tunnel error: ";

/// What became of a request that needed a tunnel through `proxy`; `None` if the tunnel was there.
pub(in crate::http) fn fault(error: &(dyn StdError + 'static), proxy: &Proxy) -> Option<SendFault> {
    let mut next = Some(error);
    let said = loop {
        let text = next?.to_string();
        if let Some(said) = text.strip_prefix(TUNNEL) {
            break said.to_owned();
        }
        next = next?.source();
    };
    let host = host_of(&proxy.url);
    let (stage, message) = match said.as_str() {
        "proxy authorization required" if proxy.authorization.is_some() => (
            Stage::Proxy,
            format!(
                "the proxy {host} refuses the user and password that it was given (HTTP 407): correct them"
            ),
        ),
        "proxy authorization required" => (
            Stage::Proxy,
            format!(
                "the proxy {host} asks for a user and password (HTTP 407): give `proxy` as http://user:password@host:port"
            ),
        ),
        "unsuccessful" => {
            (Stage::Connect, format!("the proxy {host} makes no connection: it refused, or it is no proxy"))
        }
        "proxy response headers too long" => {
            (Stage::Proxy, format!("the proxy {host} answers with far too much: is it a proxy?"))
        }
        "unexpected end of file" => (Stage::Connect, format!("the proxy {host} hung up")),
        _ => match (find::<rustls::Error>(error), io_kind(error)) {
            (Some(error), _) => (
                Stage::Tls,
                format!("the TLS handshake with the proxy {host} failed: {}", tls::reason(error)),
            ),
            (None, Some(kind)) if kind != std::io::ErrorKind::Other => {
                (Stage::Connect, format!("the proxy {host} cannot be reached: {kind}"))
            }
            (None, _) => (Stage::Connect, format!("the proxy {host} cannot be reached: is its name known?")),
        },
    };
    Some(SendFault { stage, timed_out: false, message })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settle(env: &[(&str, &str)], address: &str) -> Result<Option<String>> {
        let url = Url::parse(address).expect("an address");
        let find =
            |name: &str| env.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        let routes = Routes::settle(None, find, &[&url])?;
        Ok(routes.proxy_for(&url).map(|proxy| host_of(&proxy.url)))
    }

    #[test]
    fn the_environment_names_the_proxy() {
        let api = "https://api.example.com";
        for (env, expected) in [
            (&[][..], None),
            (&[("HTTPS_PROXY", "http://p:1")], Some("p:1")),
            (&[("https_proxy", "http://p:1"), ("HTTPS_PROXY", "http://q:2")], Some("p:1")),
            (&[("HTTPS_PROXY", "http://p:1"), ("all_proxy", "http://q:2")], Some("p:1")),
            (&[("ALL_PROXY", "q:2")], Some("q:2")),
            (&[("HTTPS_PROXY", "https://u:pw@p")], Some("p")),
            (&[("HTTP_PROXY", "http://p:1"), ("http_proxy", "http://p:1")], None),
            (&[("HTTPS_PROXY", "socks5://p:1"), ("NO_PROXY", "*")], None),
            (&[("HTTPS_PROXY", "http://p:1"), ("no_proxy", "example.com")], None),
            (&[("HTTPS_PROXY", "http://p:1"), ("no_proxy", "other.com"), ("NO_PROXY", "*")], Some("p:1")),
        ] {
            assert_eq!(settle(env, api).expect("settled").as_deref(), expected, "{env:?}");
        }
        let error = settle(&[("ALL_PROXY", "socks5h://u:secret@p:1")], api).expect_err("refused");
        assert!(error.message().starts_with("`ALL_PROXY` is a SOCKS proxy"), "{error}");
        assert!(settle(&[("ALL_PROXY", "socks5h://p:1")], "https://localhost").expect("settled").is_none());
        // an explicit one has no exceptions
        let url = Url::parse(api).expect("an address");
        let routes = Routes::settle(Some(&"http://p:1".into()), |_| Some("*".to_owned()), &[&url]);
        assert!(routes.expect("settled").proxy_for(&url).is_some());
    }

    #[test]
    fn exceptions_of_every_form() {
        let direct = |list: &str, address: &str| {
            let env = [("HTTPS_PROXY", "http://p:1"), ("NO_PROXY", list)];
            settle(&env, address).expect("settled").is_none()
        };
        for (list, address) in [
            ("*", "https://api.example.com"),
            ("api.example.com", "https://api.example.com"),
            ("example.com", "https://api.example.com"),
            (".example.com", "https://api.example.com"),
            (".example.com", "https://example.com"),
            ("*.example.com", "https://a.b.example.com"),
            ("EXAMPLE.com", "https://api.Example.COM"),
            ("example.com.", "https://api.example.com"),
            ("example.com", "https://api.example.com."),
            ("a.test, example.com ,b.test", "https://example.com"),
            ("a.test example.com", "https://example.com"),
            ("example.com:443", "https://example.com"),
            ("example.com:8443", "https://api.example.com:8443"),
            ("bücher.example", "https://xn--bcher-kva.example"),
            ("10.0.0.1", "https://10.0.0.1"),
            ("10.0.0.1:443", "https://10.0.0.1"),
            ("10.0.0.0/8", "https://10.255.3.4"),
            ("10.1.2.3/8", "https://10.255.3.4"),
            ("192.168.2.0/23", "https://192.168.3.255"),
            ("0.0.0.0/0", "https://8.8.8.8"),
            ("10.0.0.1", "https://[::ffff:10.0.0.1]"),
            ("::ffff:10.0.0.1", "https://10.0.0.1"),
            ("2001:db8::1", "https://[2001:db8::1]"),
            ("[2001:db8::1]", "https://[2001:db8::1]"),
            ("[2001:db8::1]:443", "https://[2001:db8::1]"),
            ("2001:db8::/32", "https://[2001:db8:ffff::1]"),
            ("::/0", "https://[2001:db8::1]"),
            ("", "https://localhost"),
            ("", "https://api.localhost:8443"),
            ("", "https://127.8.8.8"),
            ("", "https://[::1]"),
            ("", "https://[::ffff:127.0.0.1]"),
        ] {
            assert!(direct(list, address), "{list}: {address}");
        }
        for (list, address) in [
            ("", "https://api.example.com"),
            ("ample.com", "https://example.com"),
            ("api.example.com", "https://example.com"),
            ("example.com", "https://example.com.evil.test"),
            ("example.com", "https://notexample.com"),
            ("example.com:8443", "https://example.com"),
            ("example.com:0x1bb", "https://example.com"),
            ("example.*", "https://example.com"),
            ("10.0.0.0/8", "https://11.0.0.1"),
            ("192.168.2.0/23", "https://192.168.4.0"),
            ("10.0.0.0/33", "https://10.0.0.0"),
            ("10.0.0.0/-1", "https://10.0.0.0"),
            ("10.0.0.0/8", "https://ten.example.com"),
            ("0.0.0.0/0", "https://[2001:db8::1]"),
            ("2001:db8::/129", "https://[2001:db8::1]"),
            ("https://example.com", "https://example.com"),
            (",,, ,", "https://example.com"),
            (":443", "https://example.com"),
            ("127.0.0.1", "https://localhost.example.com"),
            ("localhost", "https://notlocalhost"),
        ] {
            assert!(!direct(list, address), "{list}: {address}");
        }
    }
}
