//! Answers to Younium's credentials.

use super::{Kind, Tokens, Vector};

/// Younium's answers: two sets of names, no kind of token, and a date.
pub(super) fn sign_ins() -> Vec<Vector> {
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
