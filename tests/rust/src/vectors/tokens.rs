//! Answers of token endpoints (RFC 6749, section 5.1), by rule, each with what becomes of the tokens.

use serde_json::{Value, json};

use super::Body;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// New tokens of a grant, at YionStack. It had `old-access`, `old-refresh` and the scope `read:invoices`.
    Refresh,
    /// A token for Younium's credentials.
    SignIn,
}

/// An answer with the status 200, and what becomes of it.
#[derive(Debug, Clone)]
pub struct Vector {
    /// The rule, and what is special.
    pub name: String,
    /// What was asked for.
    pub kind: Kind,
    /// The answer.
    pub body: Body,
    /// Nothing when it has to be refused, and the grant goes on as it was.
    pub tokens: Option<Tokens>,
}

/// What there is afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokens {
    /// The token of requests.
    pub access_token: String,
    /// What the next refresh presents. Of a sign-in nothing.
    pub refresh_token: Option<String>,
    /// Seconds; nothing when the answer names no lifetime that makes sense. Not told of a sign-in.
    pub expires_in: Option<u64>,
    /// What the grant is for.
    pub scope: Option<String>,
}

impl Vector {
    fn written(&self) -> Value {
        let kind = match self.kind {
            Kind::Refresh => "refresh",
            Kind::SignIn => "sign_in",
        };
        let tokens = self.tokens.as_ref().map(|tokens| match self.kind {
            Kind::Refresh => json!({
                "access_token": tokens.access_token, "refresh_token": tokens.refresh_token,
                "expires_in": tokens.expires_in, "scope": tokens.scope,
            }),
            Kind::SignIn => json!({"access_token": tokens.access_token}),
        });
        json!({"name": self.name, "kind": kind, "body": self.body.written(), "tokens": tokens})
    }
}

/// All of them.
pub fn all() -> Vec<Vector> {
    [lifetimes(), types(), tokens(), scopes(), twice(), others(), bodies(), sign_ins()].concat()
}

/// As they are written down.
pub fn written() -> Vec<Value> {
    all().iter().map(Vector::written).collect()
}

const USUAL: [(&str, &str); 5] = [
    ("access_token", "\"new-access\""),
    ("token_type", "\"bearer\""),
    ("expires_in", "3600"),
    ("refresh_token", "\"new-refresh\""),
    ("scope", "\"read:contacts\""),
];

fn usual() -> Tokens {
    Tokens {
        access_token: "new-access".into(),
        refresh_token: Some("new-refresh".into()),
        expires_in: Some(3600),
        scope: Some("read:contacts".into()),
    }
}

/// The usual answer with other text for a member, or without it.
fn with(name: &str, value: Option<&str>) -> String {
    let members = USUAL.iter().filter_map(|(known, usual)| match *known == name {
        true => value.map(|value| format!("\"{known}\":{value}")),
        false => Some(format!("\"{known}\":{usual}")),
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn plus(members: &str) -> String {
    with("", None).replacen('{', &format!("{{{members},"), 1)
}

fn refresh(name: impl Into<String>, body: impl Into<Body>, tokens: Option<Tokens>) -> Vector {
    Vector { name: name.into(), kind: Kind::Refresh, body: body.into(), tokens }
}

fn member(name: &str, value: &str, tokens: Option<Tokens>) -> Vector {
    let shown: String = value.chars().take(40).collect();
    refresh(format!("{name} is {shown}"), with(name, Some(value)), tokens)
}

/// No token lives longer than ten years.
const LONGEST: u64 = 315_360_000;

/// What is no lifetime counts as not given: the token is good all the same.
fn lifetimes() -> Vec<Vector> {
    let known: [(&str, u64); 30] = [
        ("0", 0),
        ("1", 1),
        ("3600", 3600),
        ("86400", 86_400),
        ("-0", 0),
        ("-0.0", 0),
        ("0.9", 0),
        ("3600.0", 3600),
        ("3600.9", 3600),
        ("3.6e3", 3600),
        ("36E2", 3600),
        ("360e+1", 3600),
        ("36000e-1", 3600),
        ("1e-300", 0),
        ("315360000", LONGEST),
        ("315360001", LONGEST),
        ("2147483648", LONGEST),
        ("9223372036854775808", LONGEST),
        ("18446744073709551616", LONGEST),
        ("1e300", LONGEST),
        ("1e400", LONGEST),
        ("\"3600\"", 3600),
        ("\"3600.5\"", 3600),
        ("\" 3600 \"", 3600),
        ("\"3.6e3\"", 3600),
        ("\"\\u0033600\"", 3600),
        ("\"0\"", 0),
        ("\"1e300\"", LONGEST),
        ("\"3600\\n\"", 3600),
        ("\"999999999999999999999\"", LONGEST),
    ];
    let none = [
        "-1",
        "-1e300",
        "-1e400",
        "-0.5",
        "null",
        "true",
        "false",
        "[]",
        "[3600]",
        "{}",
        "{\"seconds\":3600}",
        "\"\"",
        "\" \"",
        "\"soon\"",
        "\"-1\"",
        "\"NaN\"",
        "\"nan\"",
        "\"inf\"",
        "\"Infinity\"",
        "\"-Infinity\"",
        "\"+3600\"",
        "\"03600\"",
        "\"3600s\"",
        "\"0x10\"",
        "\"1_000\"",
        "\"1,000\"",
        "\"36 00\"",
        "\".5\"",
        "\"5.\"",
        "\"PT1H\"",
        "\"2026-01-01T00:00:00Z\"",
        "\"３６００\"",
    ];
    let known = known.map(|(value, seconds)| {
        member("expires_in", value, Some(Tokens { expires_in: Some(seconds), ..usual() }))
    });
    let none = none.map(|value| member("expires_in", value, Some(Tokens { expires_in: None, ..usual() })));
    let absent =
        refresh("no expires_in", with("expires_in", None), Some(Tokens { expires_in: None, ..usual() }));
    [known.to_vec(), none.to_vec(), vec![absent]].concat()
}

/// Case does not matter (section 7.1); any other kind would have to be presented in another way.
fn types() -> Vec<Vector> {
    let bearer = ["\"bearer\"", "\"Bearer\"", "\"BEARER\"", "\"bEaReR\"", "\"\\u0062earer\""];
    let others = [
        "null",
        "true",
        "1",
        "[]",
        "{}",
        "[\"bearer\"]",
        "\"\"",
        "\" \"",
        "\" bearer\"",
        "\"bearer \"",
        "\"bearer\\n\"",
        "\"bearer\\u0000\"",
        "\"bearer,mac\"",
        "\"Bearer token\"",
        "\"mac\"",
        "\"MAC\"",
        "\"DPoP\"",
        "\"N_A\"",
        "\"pop\"",
        "\"basic\"",
        "\"bear\"",
        "\"bearers\"",
        "\"Веarer\"",
        "\"ｂearer\"",
        "\"access_token\"",
        "\"urn:ietf:params:oauth:token-type:access_token\"",
    ];
    let bearer = bearer.map(|value| member("token_type", value, Some(usual())));
    let others = others.map(|value| member("token_type", value, None));
    let absent = refresh("no token_type", with("token_type", None), None);
    [bearer.to_vec(), others.to_vec(), vec![absent]].concat()
}

/// What no token can be (RFC 6750, section 2.1): it would break the header, or be another one on the way.
const NO_TOKEN: [&str; 26] = [
    "true",
    "0",
    "1.5",
    "[]",
    "{}",
    "[\"new\"]",
    "{\"value\":\"new\"}",
    "\"\"",
    "\" \"",
    "\"a b\"",
    "\" new\"",
    "\"new \"",
    "\"a\\nb\"",
    "\"a\\r\\nx-evil: 1\"",
    "\"a\\tb\"",
    "\"a\\u0000b\"",
    "\"a\\u007fb\"",
    "\"a\\u0085b\"",
    "\"é\"",
    "\"a\\u200bb\"",
    "\"\\ufeffa\"",
    "\"ａｂｃ\"",
    "\"a\\u00a0b\"",
    "\"😀\"",
    "\"a\\ud800b\"",
    "\"\\u202ea\"",
];

/// As they come, whatever is in them.
const TOKEN: [&str; 12] = [
    "a",
    "0",
    "null",
    "Bearer",
    "eyJhbGciOiJub25lIn0.e30.",
    "a+b/c==",
    "!#$%&'*+-.^_`|~",
    "{}",
    "<script>",
    "a,b;c",
    "%00%0a",
    "[redacted]",
];

fn tokens() -> Vec<Vector> {
    let mut made = Vec::new();
    for token in TOKEN {
        let (token, quoted) = (token.to_owned(), format!("\"{token}\""));
        made.push(member("access_token", &quoted, Some(Tokens { access_token: token.clone(), ..usual() })));
        made.push(member("refresh_token", &quoted, Some(Tokens { refresh_token: Some(token), ..usual() })));
    }
    for token in NO_TOKEN {
        made.push(member("access_token", token, None));
        made.push(member("refresh_token", token, None));
    }
    made.push(member("access_token", "null", None));
    made.push(refresh("no access_token", with("access_token", None), None));
    // the old one stays good (RFC 6749, section 6)
    let kept = Tokens { refresh_token: Some("old-refresh".into()), ..usual() };
    made.push(member("refresh_token", "null", Some(kept.clone())));
    made.push(refresh("no refresh_token", with("refresh_token", None), Some(kept)));
    let escaped = Tokens { access_token: "a\"b\\c/d".into(), ..usual() };
    made.push(member("access_token", r#""a\"b\\c\/\u0064""#, Some(escaped)));
    let long = "x".repeat(4_000);
    made.push(member("access_token", &format!("\"{long}\""), Some(Tokens { access_token: long, ..usual() })));
    made
}

fn scopes() -> Vec<Vector> {
    let good =
        ["", "a", "read:invoices", "read:invoices read:contacts", " a  b ", "a,b", "!#[]~", "https://x/y.z"];
    let bad = [
        "true",
        "0",
        "[]",
        "[\"read:contacts\"]",
        "{}",
        "\"a\\nb\"",
        "\"a\\tb\"",
        "\"a\\u0000\"",
        "\"\\u001b[31mred\"",
        "\"a\\u202eb\"",
        "\"é\"",
    ];
    let scoped = |scope: &str| Some(Tokens { scope: Some(scope.into()), ..usual() });
    let mut made = good.map(|scope| member("scope", &format!("\"{scope}\""), scoped(scope))).to_vec();
    made.extend(bad.map(|scope| member("scope", scope, None)));
    // what is not said is what was asked for (section 6)
    made.push(member("scope", "null", scoped("read:invoices")));
    made.push(refresh("no scope", with("scope", None), scoped("read:invoices")));
    made
}

/// A name that comes twice: readers differ in which of the two they take.
fn twice() -> Vec<Vector> {
    let mut made = Vec::new();
    for (name, value) in USUAL {
        let escaped = format!("\\u{:04x}{}", name.as_bytes()[0], &name[1..]);
        for (how, more) in [
            ("the same again", format!("\"{name}\":{value}")),
            ("another one first", format!("\"{name}\":\"evil\"")),
            ("null first", format!("\"{name}\":null")),
            ("written in another way", format!("\"{escaped}\":{value}")),
        ] {
            made.push(refresh(format!("{name} twice: {how}"), plus(&more), None));
        }
    }
    for more in [
        r#""x":1,"x":1"#,
        r#""":1,"":2"#,
        r#""user":{"id":1,"id":2}"#,
        r#""users":[{"id":1},{"id":1,"id":1}]"#,
        r#""a":{"b":{"c":{"d":0,"d":0}}}"#,
        r#""error":null,"error":null"#,
    ] {
        made.push(refresh(format!("twice: {more}"), plus(more), None));
    }
    made
}

/// Members that nobody asked for.
fn others() -> Vec<Vector> {
    let deep = format!(r#""deep":{}{}"#, "[".repeat(100), "]".repeat(100));
    let too_deep = format!(r#""deep":{}{}"#, "[".repeat(128), "]".repeat(128));
    let good = [
        r#""id_token":"a.b.c""#,
        r#""created_at":1700000000"#,
        r#""error":null"#,
        r#""x":1e999"#,
        r#""user":{"id":1,"email":"é@x"}"#,
        r#""x":[1,{"access_token":"inner"}]"#,
        r#""Access_Token":"other""#,
        r#""ACCESS_TOKEN":"other""#,
        r#""accessToken":"other""#,
        r#""expiresIn":1"#,
        r#""access_token ":"other""#,
        r#""\ud83d\ude00":1"#,
        &deep,
    ];
    let bad = [
        r#""x":01"#,
        r#""x":NaN"#,
        r#""x":'a'"#,
        r#""x":"\ud800""#,
        r#""\udc00":1"#,
        r#""x":undefined"#,
        r#""x""#,
        r#""x":"#,
        &too_deep,
    ];
    let mut made = good
        .map(|more| refresh(format!("beside: {}", &more[..more.len().min(40)]), plus(more), Some(usual())))
        .to_vec();
    made.extend(
        bad.map(|more| refresh(format!("beside: {}", &more[..more.len().min(40)]), plus(more), None)),
    );
    for (what, bytes) in super::bytes::invalid().into_iter().step_by(4) {
        let (before, after) = (r#"{"x":"a"#, with("", None).replacen('{', "\",", 1));
        made.push(refresh(format!("beside, {what}"), Body::within(before, &bytes, &after), None));
    }
    made
}

/// What is no such object at all.
fn bodies() -> Vec<Vector> {
    let usual = with("", None);
    let bodies = [
        "",
        " ",
        "{}",
        "[]",
        "null",
        "true",
        "0",
        "\"\"",
        "\"new-access\"",
        "new-access",
        "access_token=new-access&token_type=bearer",
        "<html><body>Sign in</body></html>",
        r#"["new-access","bearer"]"#,
        r#"["new-access","bearer","new-refresh",null,3600]"#,
        r#"{"error":"invalid_grant"}"#,
        r#"{"access_token":"new-access"}"#,
        r#"{"token_type":"bearer"}"#,
        r#"{"accessToken":"new-access","tokenType":"bearer"}"#,
        r#"{"Access_Token":"new-access","Token_Type":"bearer"}"#,
        r#"{access_token:"new-access",token_type:"bearer"}"#,
        r#"{'access_token':'new-access','token_type':'bearer'}"#,
    ];
    let mut made: Vec<Vector> =
        bodies.iter().map(|body| refresh(format!("the body is {body}"), *body, None)).collect();
    for (before, after) in [
        ("", "x"),
        ("", "{}"),
        ("", ","),
        ("", "\0"),
        ("", "}"),
        ("\u{feff}", ""),
        (")]}'\n", ""),
        ("[", "]"),
        ("{\"data\":", "}"),
        ("\"", "\""),
        ("// ok\n", ""),
        ("", "// ok"),
        ("\u{a0}", ""),
    ] {
        made.push(refresh(
            format!("around: {} {}", before.escape_default(), after.escape_default()),
            format!("{before}{usual}{after}"),
            None,
        ));
    }
    made.push(refresh("white space around", format!(" \r\n\t{usual}\n"), Some(self::usual())));
    for cut in (0..usual.len()).step_by(9) {
        made.push(refresh(format!("cut after {cut} bytes"), &usual[..cut], None));
    }
    let wide: Vec<u8> = usual.encode_utf16().flat_map(u16::to_le_bytes).collect();
    made.push(refresh("UTF-16", wide, None));
    made
}

/// Younium's answers: two sets of names, no kind of token, and a date.
fn sign_ins() -> Vec<Vector> {
    let made = |body: String, token: Option<&str>| Vector {
        name: format!("sign-in: {}", body.chars().take(90).collect::<String>()),
        kind: Kind::SignIn,
        body: body.into(),
        tokens: token.map(|token| Tokens {
            access_token: token.into(),
            refresh_token: None,
            expires_in: None,
            scope: None,
        }),
    };
    let good = [
        r#"{"accessToken":"t"}"#,
        r#"{"access_token":"t"}"#,
        r#"{"accessToken":"t","expiresIn":3600}"#,
        r#"{"access_token":"t","expires_in":"3600"}"#,
        r#"{"accessToken":"t","access_token":null}"#,
        r#"{"accessToken":null,"access_token":"t"}"#,
        r#"{"accessToken":"t","expires_in":null}"#,
        r#"{"accessToken":"t","token_type":null}"#,
        r#"{"accessToken":"t","token_type":"bearer"}"#,
        r#"{"accessToken":"t","token_type":"Bearer"}"#,
        r#"{"accessToken":"t","refreshToken":"r"}"#,
        r#"{"accessToken":"t","refreshToken":7}"#,
        r#"{"accessToken":"t","scope":["x"]}"#,
        r#"{"accessToken":"t","expires":"Wed, 01 Jan 2031 00:00:00 GMT"}"#,
        r#"{"accessToken":"t","expires":"soon"}"#,
        r#"{"accessToken":"t","expires":null}"#,
        r#"{"accessToken":"t","expires":5}"#,
        r#"{"accessToken":"t","expires":{}}"#,
        r#"{"accessToken":"t","expires":""}"#,
        r#"{"accessToken":"t","expiresIn":-1}"#,
        r#"{"accessToken":"t","expiresIn":1e300}"#,
        r#"{"accessToken":"t","expiresIn":"soon"}"#,
        r#"{"accessToken":"t","expiresIn":[]}"#,
        r#"{"accessToken":"t","expiresIn":0}"#,
        r#"{"accessToken":"\u0074"}"#,
        r#" {"accessToken" : "t"} "#,
    ];
    let bad = [
        "",
        "{}",
        "[]",
        "null",
        "\"t\"",
        r#"["t"]"#,
        r#"["t",null,3600,null]"#,
        r#"{"accessToken":"t","access_token":"t"}"#,
        r#"{"accessToken":"t","access_token":"u"}"#,
        r#"{"accessToken":"t","accessToken":"t"}"#,
        r#"{"accessToken":"t","expiresIn":1,"expires_in":1}"#,
        r#"{"accessToken":"t","expiresIn":1,"expiresIn":2}"#,
        r#"{"accessToken":"t","x":1,"x":1}"#,
        r#"{"AccessToken":"t"}"#,
        r#"{"token":"t"}"#,
        r#"{"accessToken":""}"#,
        r#"{"accessToken":null}"#,
        r#"{"accessToken":1}"#,
        r#"{"accessToken":["t"]}"#,
        r#"{"accessToken":{"value":"t"}}"#,
        r#"{"accessToken":"a b"}"#,
        r#"{"accessToken":"a\nb"}"#,
        r#"{"accessToken":"é"}"#,
        r#"{"accessToken":"t","token_type":"mac"}"#,
        r#"{"accessToken":"t","token_type":1}"#,
        r#"{"accessToken":"t","token_type":""}"#,
        r#"{"accessToken":"t"} x"#,
        r#"{"accessToken":"t""#,
        "\u{feff}{\"accessToken\":\"t\"}",
        "<html></html>",
        r#"{"error":"Invalid credentials"}"#,
        r#"{"data":{"accessToken":"t"}}"#,
    ];
    let good = good.iter().map(|body| made((*body).to_owned(), Some("t")));
    good.chain(bad.iter().map(|body| made((*body).to_owned(), None))).collect()
}
