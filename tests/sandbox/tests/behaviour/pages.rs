//! Sign-in and consent through real forms, with cookies.

use serde_json::json;
use url::{Url, form_urlencoded};

use super::support::{ADA, ADAS_SECOND, Answer, CALLBACK, Callback, GRACE, World};

/// A browser as far as this needs one: it keeps a cookie and fills in forms.
struct Browser<'a> {
    world: &'a World,
    cookie: String,
}

impl<'a> Browser<'a> {
    fn new(world: &'a World) -> Self {
        Self { world, cookie: String::new() }
    }

    fn signed_in(world: &'a World, email: &str) -> Self {
        let mut browser = Self::new(world);
        let answer = browser.submit("/sign-in?next=%2F", &[("email", email), ("password", "sandbox")]);
        assert_eq!(answer.status, 303, "{answer:?}");
        browser
    }

    fn send(&mut self, method: &str, path: &str, body: &str) -> Answer {
        let form = ("content-type", "application/x-www-form-urlencoded");
        let answer = self.world.send(method, path, &[("cookie", &self.cookie), form], body);
        if let Some(cookie) = answer.header("set-cookie") {
            self.cookie = cookie.split(';').next().unwrap().to_owned();
        }
        answer
    }

    fn open(&mut self, path: &str) -> Answer {
        self.send("GET", path, "")
    }

    fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send("POST", path, &body)
    }

    /// Decides on a consent page that is open.
    fn decide(&mut self, page: &Answer, decision: &str, business: &str) -> Answer {
        let fields =
            [("csrf", attribute(page, "csrf").as_str()), ("decision", decision), ("business", business)]
                .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.submit(&action(page), &fields)
    }
}

/// The value of a hidden field.
fn attribute(page: &Answer, name: &str) -> String {
    let field = page.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    unescape(field.split('"').next().unwrap())
}

fn action(page: &Answer) -> String {
    unescape(page.body.split("action=\"").nth(1).unwrap().split('"').next().unwrap())
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

fn local(world: &World, pairs: &[(&str, &str)]) -> String {
    world.authorize_url(pairs).strip_prefix(world.0.base_url()).unwrap().to_owned()
}

fn location(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{answer:?}");
    answer.header("location").unwrap().to_owned()
}

#[test]
fn a_user_signs_in_and_allows() {
    let world = World::new();
    let mut browser = Browser::new(&world);
    let url = local(&world, &[("scope", "read:invoices"), ("state", "s & 'quoted'=<é>")]);
    let consent = location(&browser.open(&url));
    let sign_in = location(&browser.open(&consent));
    assert!(sign_in.starts_with("/sign-in?next=%2Fconsent%3F"), "{sign_in}");

    let page = browser.open(&sign_in);
    assert!(page.body.contains("<title>Sign in ·") && page.body.contains("<label for=\"email\">"));
    let wrong = browser.submit(&action(&page), &[("email", "ada@example.com"), ("password", "Sandbox")]);
    assert_eq!((wrong.status, wrong.header("set-cookie")), (400, None));
    assert!(wrong.body.contains("role=\"alert\"") && wrong.body.contains("value=\"ada@example.com\""));
    let right = browser.submit(&action(&wrong), &[("email", "Ada@Example.com "), ("password", "sandbox")]);
    let cookie = right.header("set-cookie").unwrap();
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax"), "{cookie}");
    assert_eq!(location(&right), consent, "the whole OAuth URL is kept");

    let page = browser.open(&consent);
    assert_eq!(page.status, 200);
    for text in
        ["Acme Reporting", "See your invoices", "Ada Whitcombe", "Whitcombe &amp; Daughters Ltd", ADAS_SECOND]
    {
        assert!(page.body.contains(text), "{text}");
    }
    assert!(!page.body.contains("See your contacts"));
    let callback = Callback(location(&browser.decide(&page, "allow", ADAS_SECOND)));
    assert!(callback.0.starts_with(CALLBACK));
    assert_eq!(callback.get("state").as_deref(), Some("s & 'quoted'=<é>"));
    assert_eq!(callback.get("iss"), None);
    let tokens = world.exchange(&callback.get("code").unwrap(), json!({})).json();
    assert_eq!(tokens["scope"], "read:invoices");
    let families = world.run(json!({"do": "families"}));
    assert_eq!(
        (&families[0]["user"], &families[0]["business"]),
        (&json!("ada@example.com"), &json!(ADAS_SECOND))
    );
}

#[test]
fn a_user_denies() {
    let world = World::new();
    let mut browser = Browser::signed_in(&world, "grace@example.com");
    let consent = location(&browser.open(&local(&world, &[])));
    let page = browser.open(&consent);
    assert!(!page.body.contains("<select"), "one business is no choice");
    assert_eq!(attribute(&page, "business"), GRACE);
    let callback = location(&browser.decide(&page, "deny", GRACE));
    assert_eq!(callback, format!("{CALLBACK}?error=access_denied&state=the+state"));
    assert_eq!(world.run(json!({"do": "families"})), json!([]));
}

#[test]
fn a_forged_decision_is_refused() {
    let world = World::new();
    let mut browser = Browser::signed_in(&world, "ada@example.com");
    let other = Browser::signed_in(&world, "grace@example.com")
        .open(&local(&world, &[]).replace("/api/v1/oauth/authorize", "/consent"));
    let consent = location(&browser.open(&local(&world, &[])));
    for csrf in [None, Some(""), Some("guess"), Some(&*attribute(&other, "csrf"))] {
        let mut fields = vec![("decision", "allow"), ("business", ADA)];
        fields.extend(csrf.map(|csrf| ("csrf", csrf)));
        let answer = browser.submit(&consent, &fields);
        assert_eq!((answer.status, answer.header("location")), (403, None), "{csrf:?}");
    }
    let page = browser.open(&consent);
    for (decision, business) in [("allow", GRACE), ("allow", "x"), ("perhaps", ADA)] {
        assert_eq!(browser.decide(&page, decision, business).status, 400, "{decision} {business}");
    }
    browser.cookie.clear();
    assert!(location(&browser.decide(&page, "allow", ADA)).starts_with("/sign-in?"));
}

#[test]
fn the_consent_page_checks_the_request_again() {
    let world = World::new();
    let mut browser = Browser::signed_in(&world, "ada@example.com");
    let page = browser.open(&location(&browser.world.send("GET", &local(&world, &[]), &[], "")));
    let evil = action(&page).replace("127.0.0.1", "evil.example");
    let csrf = attribute(&page, "csrf");
    assert_eq!(browser.open(&evil).status, 400);
    let answer = browser.submit(&evil, &[("csrf", &csrf), ("decision", "allow"), ("business", ADA)]);
    assert_eq!((answer.status, answer.header("location")), (400, None));
}

#[test]
fn signing_in_leads_nowhere_else() {
    let world = World::new();
    for next in ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", ""] {
        let path = Url::parse_with_params("http://x/sign-in", [("next", next)]).unwrap();
        let path = &path[url::Position::BeforePath..];
        let answer =
            Browser::new(&world).submit(path, &[("email", "ada@example.com"), ("password", "sandbox")]);
        assert_eq!(location(&answer), "/", "{next}");
    }
}

#[test]
fn hostile_text_stays_text() {
    let world = World::new();
    let evil = "</title><script>alert(1)</script>\"'><img src=x>";
    let app =
        world.run(json!({"do": "register_app", "name": evil, "redirect_uris": ["http://127.0.0.1:*/*"]}));
    let mut browser = Browser::signed_in(&world, "ada@example.com");
    let url = local(&world, &[("client_id", app["client_id"].as_str().unwrap()), ("state", evil)]);
    let consent = location(&browser.open(&url));
    // Not encoded, as far as HTTP lets that pass.
    let raw = format!("{consent}&extra='&amp;quot;");
    for page in [browser.open(&consent), browser.open(&raw)] {
        assert_eq!(page.status, 200);
        assert!(page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x&gt;"));
        assert!(!page.body.contains("<script") && !page.body.contains("<img") && !page.body.contains("\"'"));
        let callback = Callback(location(&browser.decide(&page, "allow", ADA)));
        assert_eq!(callback.get("state").as_deref(), Some(evil));
    }
    let sign_in = browser.submit("/sign-in", &[("email", evil), ("password", "x")]);
    assert!(!sign_in.body.contains("<script") && sign_in.body.contains("&lt;script&gt;"));
    let back = browser.open(&format!("/callback?{evil}", evil = "code=%3Cscript%3E&%3Cscript%3E=x"));
    assert!(!back.body.contains("<script"));
}

#[test]
fn pages_carry_the_headers_that_protect_them() {
    let world = World::new();
    let mut browser = Browser::signed_in(&world, "ada@example.com");
    let other_host = local(&world, &[("redirect_uri", "https://yourapp.com/callback")]);
    let app = world.run(json!({"do": "register_app", "name": "A", "redirect_uris": ["acme.app:/cb"]}));
    let own_scheme =
        local(&world, &[("client_id", app["client_id"].as_str().unwrap()), ("redirect_uri", "acme.app:/cb")]);
    for (path, target) in [
        (local(&world, &[]), "form-action 'self' http://127.0.0.1:5000;"),
        (other_host, "form-action 'self' https://yourapp.com;"),
        (own_scheme, "form-action 'self' acme.app:;"),
    ] {
        let page = browser.open(&path.replace("/api/v1/oauth/authorize", "/consent"));
        let policy = page.header("content-security-policy").unwrap();
        for part in ["default-src 'none'", "style-src 'sha256-", "frame-ancestors 'none'", target] {
            assert!(policy.contains(part), "{part} in {policy}");
        }
        assert!(!policy.contains("unsafe"));
    }
    let failed = local(&world, &[("client_id", "nobody")]);
    for path in ["/", "/sign-in", &failed] {
        let page = browser.open(path);
        assert!(page.header("content-security-policy").unwrap().contains("frame-ancestors 'none'"));
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    }
}
