//! One member of an answer that is another one than usual, or missing.

use super::{Tokens, Vector, member, refresh, usual, with};

/// No token lives longer than ten years.
const LONGEST: u64 = 315_360_000;

/// What is no lifetime counts as not given: the token is good all the same.
pub(super) fn lifetimes() -> Vec<Vector> {
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
pub(super) fn types() -> Vec<Vector> {
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

pub(super) fn tokens() -> Vec<Vector> {
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

pub(super) fn scopes() -> Vec<Vector> {
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
