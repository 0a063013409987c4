//! Answers that are another object than usual: members twice, members that nobody asked for, and what is no object.

use super::{Body, USUAL, Vector, plus, refresh, usual, with};

/// A name that comes twice: readers differ in which of the two they take.
pub(super) fn twice() -> Vec<Vector> {
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
pub(super) fn others() -> Vec<Vector> {
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
    for (what, bytes) in crate::vectors::bytes::invalid().into_iter().step_by(4) {
        let (before, after) = (r#"{"x":"a"#, with("", None).replacen('{', "\",", 1));
        made.push(refresh(format!("beside, {what}"), Body::within(before, &bytes, &after), None));
    }
    made
}

/// What is no such object at all.
pub(super) fn bodies() -> Vec<Vector> {
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
    made.push(refresh("white space around", format!(" \r\n\t{usual}\n"), Some(super::usual())));
    for cut in (0..usual.len()).step_by(9) {
        made.push(refresh(format!("cut after {cut} bytes"), &usual[..cut], None));
    }
    let wide: Vec<u8> = usual.encode_utf16().flat_map(u16::to_le_bytes).collect();
    made.push(refresh("UTF-16", wide, None));
    made
}
