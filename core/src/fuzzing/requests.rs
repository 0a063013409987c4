//! Where requests go: addresses of APIs, proxies and stores, paths, parameters and headers.

use url::{Host, Url};

use super::models::operation;
use super::{CANARY, harmless, placed, printable, split};
use crate::Options;
use crate::config::{Config, Defaults};
use crate::error::{Code, Error};
use crate::http::network::proxy::Routes;
use crate::http::prepare::{self, CallOptions, Prepared, RawRequest};
use crate::secret::Secret;
use crate::token::store::redis::address::Address;

pub(super) fn address_seeds() -> Vec<Vec<u8>> {
    super::texts(&[
        "https://api.example.com",
        "http://127.0.0.1:8080/x/",
        "http://[::1]:1",
        "http://localhost.:80",
        "http://127.0.0.1.evil.example",
        "https://§:§@x.example",
        "https://x.example?§",
        "redis://user:§@redis.example:6379/0",
        "rediss://:p%40ss@[::1]/15",
        "redis+sentinel://a,b/§",
        "http://user:§@proxy.example:3128",
        "socks5://§@x\n*.example.com,10.0.0.0/8,[::1]:443,.internal",
        "/oauth/revoke",
        "//evil.example/x",
        "https:\\\\x.example\\..\\%2e",
        "http://0x7f.1/",
        "http://xn--a-ecp.example",
    ])
}

/// An address, as the user may give it for anything; in a second line exceptions of proxies.
pub(super) fn addresses(input: &[u8]) {
    let (text, exceptions) = split(input, b"\n");
    let text = String::from_utf8_lossy(&placed(text)).into_owned();
    let exceptions = String::from_utf8_lossy(exceptions).into_owned();
    base_url(&text);
    proxy(&text, &exceptions);
    redis(&text);
}

fn refused(error: &Error) {
    harmless(error);
    assert_eq!(error.code(), Code::Configuration);
}

fn base_url(text: &str) {
    let options = Options { base_url: Some(text.to_owned()), token: Some("t".into()), ..Options::default() };
    let config = match Config::new(options, &Defaults::EXAMPLE, |_| None) {
        Ok(config) => config,
        Err(error) => return refused(&error),
    };
    safe(&config.base_url);
    config.address_of(text).iter().for_each(safe);
    config.address_of(&format!("/{text}")).iter().for_each(safe);
    let options = Options {
        token: Some("t".into()),
        revocation_url: Some(text.to_owned()),
        redirect_uri: Some(text.to_owned()),
        ..Options::default()
    };
    match Config::new(options, &Defaults::EXAMPLE, |_| None) {
        Ok(config) => config.revocation_url.iter().for_each(safe),
        Err(error) => refused(&error),
    }
}

/// Tokens may be sent there.
fn safe(url: &Url) {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => ip.octets()[0] == 127,
        Some(Host::Ipv6(ip)) => ip.octets() == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
        None => panic!("{url} has no host"),
    };
    assert!(url.scheme() == "https" || (url.scheme() == "http" && here), "{url}");
    assert!(url.username().is_empty() && url.password().is_none(), "{url}");
    assert!(url.query().is_none() && url.fragment().is_none(), "{url}");
}

fn proxy(text: &str, exceptions: &str) {
    let far = Url::parse("https://api.example.com:8443/").unwrap();
    let near = Url::parse("http://127.0.0.1:9/").unwrap();
    let ours = [&far, &near];
    let no_proxy = |name: &str| (name == "NO_PROXY").then(|| exceptions.to_owned());
    let given = Secret::new(text);
    let both = |name: &str| match name {
        "HTTPS_PROXY" => Some(text.to_owned()),
        name => no_proxy(name),
    };
    for routes in [Routes::settle(Some(&given), no_proxy, &ours), Routes::settle(None, both, &ours)] {
        match routes {
            Err(error) => refused(&error),
            Ok(routes) => {
                assert!(routes.proxy_for(&near).is_none(), "this machine is reached directly");
                if let Some(proxy) = routes.proxy_for(&far) {
                    assert!(proxy.url.username().is_empty() && proxy.url.password().is_none());
                    assert!(matches!(proxy.url.scheme(), "http" | "https") && proxy.url.has_host());
                    let authorization = proxy.authorization.as_ref();
                    assert!(authorization.is_none_or(|value| value.is_sensitive()));
                    let host = proxy.url.host_str().unwrap_or_default();
                    assert!(
                        host.contains(&CANARY[..7].to_lowercase()) || !format!("{proxy:?}").contains(CANARY)
                    );
                }
            }
        }
    }
}

fn redis(text: &str) {
    match Address::parse(&Secret::new(text)) {
        Err(error) => refused(&error),
        Ok(address) => {
            let shown = address.to_string();
            assert!(!shown.contains(|c: char| c.is_control() || c == '@'), "{shown:?}");
        }
    }
}

pub(super) fn request_seeds() -> Vec<Vec<u8>> {
    super::texts(&[
        "Rget\n/v1/x?y=1\na=b\nx-a:b",
        "RPATCH\n/../other\n\naccept: x",
        "RGET\n/%2e%2e/x%2f..;y//z\n=\n",
        "R\n//evil.example\n\n",
        "RGET\n/@evil.example:80/?#x\na=\r\n\nauthorization: §",
        "RPOST\n/\u{fc}/\u{1f600}\n\u{fc}=&+%\ncontent-length: 0",
        "Oa/\u{fc} ?\n2&x\n\nlegal-entity: a",
        "O..\n\n\n",
        "Ox/..%2f..\n\n\nTransfer-Encoding: chunked",
        "O%00{id}\n\n\nx:\u{e9}",
    ])
}

/// `R`: method, path, a parameter, a header of a request to any path. `O`: an id, a parameter, nothing, a header of a
/// described one.
pub(super) fn request(input: &[u8]) {
    let text = String::from_utf8_lossy(&placed(input)).into_owned();
    let mut lines = text.splitn(4, '\n');
    let mut line = || lines.next().unwrap_or_default();
    let (first, second, third, fourth) = (line(), line(), line(), line());
    let headers = fourth.split('\n').filter_map(|header| header.split_once(':'));
    let headers: Vec<_> = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let options = CallOptions { headers: headers.clone(), ..CallOptions::default() };
    let base = Url::parse("https://api.example.com/sub/").unwrap();
    let prepared = if let Some(method) = first.strip_prefix('R') {
        let query: Vec<_> =
            third.split_once('=').map(|(k, v)| (k.to_owned(), v.to_owned())).into_iter().collect();
        let request = RawRequest {
            method: method.to_owned(),
            path: second.to_owned(),
            query: query.clone(),
            json: None,
            options,
        };
        let prepared = prepare::raw(&base, request);
        if let Ok(call) = &prepared {
            let last: Vec<_> = call.url.query_pairs().into_owned().collect();
            assert!(last.ends_with(&query), "{}", call.url);
        }
        prepared
    } else {
        described(&base, first.get(1..).unwrap_or_default(), second, options)
    };
    match prepared {
        Ok(call) => well_formed(&call, &headers),
        Err(error) => {
            printable(&error);
            assert_eq!(error.code(), Code::Configuration);
        }
    }
}

/// One segment holds the id, whatever it is, and the parameter comes as it was.
fn described(base: &Url, id: &str, parameter: &str, options: CallOptions) -> Result<Prepared, Error> {
    let list = operation("accounts.invoices");
    let mut arguments = vec![None; list.params.len()];
    arguments[0] = Some(id);
    let filter = list.params.iter().position(|param| param.wire.eq_ignore_ascii_case("filter"));
    let filter = filter.expect("a list has a filter");
    arguments[filter] = Some(parameter);
    let call = prepare::operation(base, list, &arguments, options)?;
    let segments: Vec<_> = call.url.path_segments().expect("a path").collect();
    let [sub, accounts, written, invoices] = segments[..] else { panic!("{} is another path", call.url) };
    assert_eq!(
        (sub, accounts.to_lowercase(), invoices.to_lowercase()),
        ("sub", "accounts".into(), "invoices".into())
    );
    let decoded: Vec<u8> =
        url::form_urlencoded::parse(format!("x={}", written.replace('+', "%2B")).as_bytes())
            .next()
            .map(|(_, value)| value.into_owned().into_bytes())
            .unwrap_or_default();
    assert_eq!(decoded, id.as_bytes());
    assert!(written.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte)));
    let wire = list.params[filter].wire;
    assert!(call.url.query_pairs().eq([(wire.into(), parameter.into())]), "{}", call.url);
    Ok(call)
}

/// The request stays with its host and under its path, and is one request.
fn well_formed(call: &Prepared, given: &[(String, String)]) {
    let url = &call.url;
    assert_eq!((url.scheme(), url.host_str(), url.port()), ("https", Some("api.example.com"), None));
    assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none(), "{url}");
    let path = url.path();
    assert!(path.starts_with("/sub/"), "{url}");
    let dots = |segment: &str| [".", ".."].contains(&&*segment.to_ascii_lowercase().replace("%2e", "."));
    assert!(!path.split('/').any(dots), "{url}");
    assert!(url.as_str().bytes().all(|byte| (b'!'..=b'~').contains(&byte)), "{url}");
    for (name, value) in &call.headers {
        assert!(!value.as_bytes().iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0)), "{name}");
        let reserved =
            ["authorization", "cookie", "host", "proxy-authorization", "content-length", "transfer-encoding"];
        assert!(!reserved.contains(&name.as_str()), "{name}");
    }
    assert!(call.headers.len() <= given.len() + 1);
    assert!(!call.method.as_str().contains(|c: char| c.is_control() || c == ' '));
}
