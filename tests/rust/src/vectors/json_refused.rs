//! What is no JSON, by rule.

use super::json::{Class, Vector, value, whole};
use super::{Body, Piece};

/// All of it.
pub fn all() -> Vec<Vector> {
    [numbers(), words(), strings(), structures(), spaces(), cuts(), around(), bytes()].concat()
}

fn no(rule: &str, texts: &[&str]) -> Vec<Vector> {
    texts.iter().map(|text| value(rule, Class::No, *text)).collect()
}

fn numbers() -> Vec<Vector> {
    let shapes = [
        "00", "01", "-00", "-01", "+0", "+1", "--1", "-", "+", "- 1", ".5", "-.5", "5.", "-5.", "0.", "1.e1",
        ".e1", "1e", "1e+", "1e-", "1E", "0e", "1ee1", "1eE2", "1e1.5", "1.2.3", "1e1e1", "1.5e", "1e +1",
        "1 000", "1_0", "0x1", "0X1", "0b1", "0o7", "1a", "1L", "1f", "1n", "1,5", "1'000", "2 .5", "2. 5",
        "１", "½", "٣", "-é", "1é", "1-", "1+1", "#1", "$1", "1%",
    ];
    no("number", &shapes)
}

fn words() -> Vec<Vector> {
    let mut made = Vec::new();
    for word in ["true", "false", "null"] {
        for cut in 1..word.len() {
            made.extend(no("word that is cut", &[&word[..cut]]));
        }
        made.extend(no(
            "word",
            &[
                &word.to_uppercase(),
                &format!("{word}x"),
                &format!("{}{}", word[..1].to_uppercase(), &word[1..]),
            ],
        ));
    }
    let others =
        ["NaN", "-NaN", "nan", "Infinity", "-Infinity", "inf", "∞", "None", "undefined", "nil", "yes", "a"];
    made.extend(no("word of another language", &others));
    made
}

fn strings() -> Vec<Vector> {
    let mut made = no(
        "string",
        &["\"", "\"a", "\"\\", "\"\\\"", "'a'", "`a`", "\u{201c}a\u{201d}", "a\"", "\"a\"b", "\"a\" \"b\""],
    );
    for control in 0..0x20u8 {
        made.push(value("control character", Class::No, Body::within("\"", &[control], "\"")));
    }
    for escape in [
        "a",
        "v",
        "0",
        "x41",
        "'",
        "U0041",
        "1",
        " ",
        "\n",
        "é",
        "u",
        "u0",
        "u00",
        "u004",
        "u00g0",
        "ug000",
        "u+041",
        "u-041",
        "u 041",
        "u004 ",
        "u{41}",
        "u00é",
        "uFFF\u{ff26}",
        "N",
        "&",
    ] {
        made.push(value("escape", Class::No, format!("\"\\{escape}\"")));
    }
    for second in ["\\u", "\\ud", "\\udc0", "\\udc0g", "\\x"] {
        made.push(value("half of a pair, and", Class::No, format!("\"\\ud800{second}\"")));
    }
    made
}

fn structures() -> Vec<Vector> {
    no(
        "structure",
        &[
            "[",
            "{",
            "[[",
            "[{",
            "{[",
            "[1",
            "[1,",
            "[\"a",
            "[,1]",
            "[1,]",
            "[,]",
            "[1,,2]",
            "[1 2]",
            "[1:2]",
            "[\"a\":1]",
            "[1;2]",
            "[}",
            "{]",
            "[1}",
            "{\"a\":1]",
            "[{]}",
            "[[]",
            "{\"a\"}",
            "{\"a\":}",
            "{:1}",
            "{\"a\":1,}",
            "{,}",
            "{,\"a\":1}",
            "{\"a\" 1}",
            "{\"a\",1}",
            "{\"a\"=1}",
            "{a:1}",
            "{'a':1}",
            "{1:1}",
            "{null:1}",
            "{[]:1}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1,,\"b\":2}",
            "{\"a\"::1}",
            "{\"a\":1:2}",
            "{\"a\":\"b\" 1}",
            "{\"a\":1;\"b\":2}",
            "{{}}",
            "{[]}",
            "{\"a\":1,\"b\"}",
            "(1)",
            "[1)",
            "<1>",
            "[...]",
            "[1,...]",
            "{\"a\":1,\"b\":}",
            "[/*c*/1]",
            "[1//c\n]",
            "[#c\n1]",
            "{/*c*/}",
            "[-]",
            "[+1]",
            "[\\u0031]",
            "\\u007b\\u007d",
            "[*]",
            "&",
            "!",
            "=",
        ],
    )
}

/// What looks like white space, and is none.
fn spaces() -> Vec<Vector> {
    let mut made = Vec::new();
    for space in
        ['\u{b}', '\u{c}', '\u{0}', '\u{85}', '\u{a0}', '\u{2028}', '\u{200b}', '\u{3000}', '\u{feff}']
    {
        made.push(value("white space", Class::No, format!("[1,{space}2]")));
        made.push(value("white space", Class::No, format!("{{\"a\"{space}:2}}")));
        made.push(whole("white space behind", Class::No, format!("{{}}{space}")));
        if space != '\u{feff}' {
            made.push(whole("white space in front", Class::No, format!("{space}{{}}")));
        }
    }
    made
}

/// Every beginning of a body.
fn cuts() -> Vec<Vector> {
    let text = r#"{"a":[1.5e2,true,"\n\u00e9"],"b":{"c":null}}"#;
    (0..text.len()).map(|cut| whole("cut", Class::No, &text[..cut])).collect()
}

/// One JSON text, and something else.
fn around() -> Vec<Vector> {
    let texts = [
        " ",
        "\n",
        "1 2",
        "1,2",
        "[] []",
        "{}{}",
        "{}x",
        "{}\"",
        "{},",
        ",{}",
        "[]]",
        "{}}",
        "]",
        "}",
        "]]",
        ",",
        ":",
        "\"\" \"\"",
        "[]/**/",
        "// c\n[]",
        "[]#",
        "<html></html>",
        "<!doctype html>",
        ")]}',\n{}",
        "while(1);{}",
        "callback({})",
        "data: {}",
        "true false",
        "null\0",
        "\0null",
        "{}\u{1a}",
        "HTTP/1.1 200 OK\r\n\r\n{}",
    ];
    let mut made: Vec<Vector> = texts.iter().map(|text| whole("around", Class::No, *text)).collect();
    for (open, times) in [("[", 200_000), ("{\"a\":", 100_000), ("[{\"a\":", 50_000), ("]", 1_000)] {
        made.push(whole("never closed", Class::No, Body(vec![Piece::Repeat(open.into(), times)])));
    }
    made
}

/// Bytes that are no text, outside of strings.
fn bytes() -> Vec<Vector> {
    let mut made = Vec::new();
    for byte in [0x80u8, 0xbf, 0xc3, 0xe2, 0xf0, 0xff] {
        made.push(value("byte", Class::No, vec![byte]));
        made.push(value("byte", Class::No, Body::within("[1", &[byte], "]")));
        made.push(value("byte", Class::No, Body::within("{\"a\"", &[byte], ":1}")));
        made.push(whole("byte behind", Class::No, Body::within("{}", &[byte], "")));
    }
    made
}
