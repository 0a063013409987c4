//! Who is signed in, in which browser.

use std::collections::HashMap;

use http::{HeaderMap, HeaderValue, header};
use subtle::ConstantTimeEq;

use crate::{random, world::User};

/// All sessions, by the random id in the cookie.
#[derive(Debug, Default)]
pub(crate) struct Sessions(HashMap<String, Session>);

/// One signed-in browser.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) user: &'static User,
    /// Goes into every form, and has to come back with it.
    pub(crate) csrf: String,
}

impl Sessions {
    /// Signs somebody in and gives the cookie to set.
    pub(crate) fn start(&mut self, user: &'static User, port: u16) -> Option<HeaderValue> {
        let id = random::token::<24>();
        let cookie = format!("{}={id}; Path=/; HttpOnly; SameSite=Lax", cookie_name(port));
        self.0.insert(id, Session { user, csrf: random::token::<24>() });
        HeaderValue::try_from(cookie).ok()
    }

    /// The session that a request's cookie names.
    pub(crate) fn find(&self, headers: &HeaderMap, port: u16) -> Option<&Session> {
        let name = cookie_name(port);
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs =
            cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find_map(|(key, id)| self.0.get(id).filter(|_| key == name))
    }
}

impl Session {
    /// Whether a form came from one of our own pages.
    pub(crate) fn accepts(&self, csrf: Option<&str>) -> bool {
        csrf.is_some_and(|csrf| csrf.as_bytes().ct_eq(self.csrf.as_bytes()).into())
    }
}

/// Cookies ignore the port (RFC 6265 §8.5), so two sandboxes on one machine need two names.
fn cookie_name(port: u16) -> String {
    format!("yionstack_sandbox_{port}")
}
