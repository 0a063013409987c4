//! Redirect URIs: which ones an app may use, and how answers are appended to them.

use url::Url;

/// A registered redirect URI.
///
/// Compared character by character (RFC 6749 §3.1.2.3), with one exception for apps on the user's own
/// machine: `http://127.0.0.1:*/callback` takes any port (RFC 8252 §7.3), and a path of `/*` any path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RedirectPattern(String);

impl RedirectPattern {
    pub(crate) fn new(pattern: &str) -> Self {
        Self(pattern.to_owned())
    }

    /// A pattern from outside, or what is wrong with it.
    pub(crate) fn parse(pattern: &str) -> Result<Self, String> {
        let usable = match split_any_port(pattern) {
            Some((host, _)) => is_loopback(host),
            None => parse_uri(pattern).is_some(),
        };
        if usable {
            Ok(Self::new(pattern))
        } else {
            Err(format!(
                "{pattern:?} is no redirect URI: give an absolute URL without fragment, \
                 or http://127.0.0.1:*/* for any port and path"
            ))
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn matches(&self, uri: &str) -> bool {
        let Some(url) = parse_uri(uri) else { return false };
        match split_any_port(&self.0) {
            None => self.0 == uri,
            Some((host, path)) => {
                url.scheme() == "http"
                    && url.host_str() == Some(host)
                    && url.username().is_empty()
                    && url.password().is_none()
                    && (path == "/*" || path == url.path())
            }
        }
    }
}

/// The redirect URI with more query parameters; those it has are kept (RFC 6749 §4.1.2).
pub(crate) fn with_query(uri: &str, pairs: &[(&str, &str)]) -> String {
    match Url::parse(uri) {
        Ok(mut url) => {
            url.query_pairs_mut().extend_pairs(pairs);
            url.into()
        }
        Err(_) => uri.to_owned(), // not reached: only matched URIs get here, and those parse
    }
}

/// An absolute URL that browsers may be sent to: no fragment (RFC 6749 §3.1.2), nothing that runs as script.
fn parse_uri(uri: &str) -> Option<Url> {
    let url = Url::parse(uri).ok()?;
    let runs = matches!(url.scheme(), "javascript" | "data" | "vbscript" | "file" | "about" | "blob");
    (url.fragment().is_none() && !runs && !uri.contains(char::is_control)).then_some(url)
}

/// `http://HOST:*PATH` as host and path.
fn split_any_port(pattern: &str) -> Option<(&str, &str)> {
    pattern.strip_prefix("http://")?.split_once(":*").filter(|(_, path)| path.starts_with('/'))
}

fn is_loopback(host: &str) -> bool {
    matches!(host, "127.0.0.1" | "localhost" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_patterns_take_any_port_and_nothing_else() {
        let pattern = RedirectPattern::new("http://127.0.0.1:*/*");
        assert!(pattern.matches("http://127.0.0.1:49152/callback?x=1"));
        assert!(pattern.matches("http://127.0.0.1/"));
        for evil in [
            "https://127.0.0.1:49152/",
            "http://127.0.0.1.evil.example/",
            "http://127.0.0.1:1@evil.example/",
            "http://user@127.0.0.1:1/",
            "http://127.0.0.1:1/#fragment",
            "http://localhost:1/",
            "//127.0.0.1:1/",
            "http://127.0.0.1:1/\r\nx: y",
        ] {
            assert!(!pattern.matches(evil), "{evil}");
        }
        assert!(!RedirectPattern::new("http://localhost:*/cb").matches("http://localhost:1/other"));
    }

    #[test]
    fn other_patterns_are_compared_character_by_character() {
        let pattern = RedirectPattern::new("https://yourapp.com/callback");
        assert!(pattern.matches("https://yourapp.com/callback"));
        assert!(!pattern.matches("https://yourapp.com/callback/"));
        assert!(!pattern.matches("https://yourapp.com/callback?x=1"));
        assert!(!pattern.matches("https://YOURAPP.com/callback"));
    }

    #[test]
    fn patterns_from_outside_are_checked() {
        for good in ["https://a.example/cb", "acme.reporting:/cb", "http://localhost:*/*"] {
            assert!(RedirectPattern::parse(good).is_ok(), "{good}");
        }
        for bad in ["http://evil.example:*/*", "/callback", "javascript:alert(1)", "https://a.example/#x"] {
            assert!(RedirectPattern::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn parameters_are_appended_and_escaped() {
        let url = with_query("https://a.example/cb?keep=1%202", &[("state", "a b&c\r\n=é")]);
        assert_eq!(url, "https://a.example/cb?keep=1%202&state=a+b%26c%0D%0A%3D%C3%A9");
    }
}
