//! What servers could say to whoever reads a terminal, a log or a ticket, by rule.

use serde_json::{Value, json};

use super::Body;
use crate::random::Seeded;

/// Pieces of which texts are made. The last of them, in three groups, are what must not be seen as it came.
const PIECES: [&str; 57] = [
    "the business is closed",
    "Größe ≥ 5 €",
    "漢字 😀",
    " ",
    "'; DROP TABLE invoices; --",
    "{}",
    "%s%n%d%x",
    "%99999999d",
    "{0}{name!r}",
    "${jndi:ldap://x/a}",
    "$(reboot)",
    "`reboot`",
    "<script>alert(1)</script>",
    "</pre>",
    "&lt;",
    "\\",
    "\\n",
    "\\u001b[31m",
    "\"",
    "'",
    "[redacted]",
    "Bearer x",
    "…",
    "{\"message\":\"inner\"}",
    "a://b@c",
    "=cmd|' /C calc'!A0",
    "\u{e9}\u{301}\u{301}\u{301}",
    "http://evil.example/?q=",
    "(server: ",
    " [HTTP 200]",
    // to the terminal
    "\u{1b}[31m",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]8;;http://x\u{1b}\\",
    "\u{1b}[2J\u{1b}[H",
    "\u{9b}31m",
    "\u{90}q\u{9c}",
    "\u{1b}P+q\u{1b}\\",
    "\u{7}",
    "\u{8}\u{8}\u{8}",
    "\r",
    // new lines of a log
    "\n",
    "\r\n2026-01-01 INFO all is well",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    // not seen, or seen elsewhere
    "\0",
    "\u{202e}gpj.exe",
    "\u{2066}\u{2069}",
    "\u{200b}\u{200d}\u{2060}",
    "\u{feff}",
    "\u{ad}",
    "\u{e0041}\u{e0042}\u{e007f}",
    "\u{fe0f}\u{e0100}",
    "\u{3164}",
    "\u{61c}\u{200f}",
];

/// A text of some pieces; some are very long.
pub fn text(random: &Seeded) -> String {
    let piece = || PIECES[random.below(PIECES.len() as u64) as usize];
    let some: String = (0..=random.below(12)).map(|_| piece()).collect();
    match random.below(40) {
        0 => piece().repeat(1_000_000 / piece().len().max(8)),
        1 => some.repeat(200),
        2 => format!("{}{some}", " ".repeat(3_000)),
        3 => random_characters(random),
        _ => some,
    }
}

/// Characters of all planes.
fn random_characters(random: &Seeded) -> String {
    let planes = [0x20, 0x100, 0x3000, 0x1_0000, 0x11_0000];
    let one = || char::from_u32(random.below(planes[random.below(5) as usize]) as u32);
    (0..200).filter_map(|_| one()).collect()
}

/// Why a text may not be shown as it is; nothing when it may.
pub fn danger(shown: &str) -> Option<String> {
    if shown.len() > 2_048 {
        return Some(format!("{} bytes", shown.len()));
    }
    let unseen = |c: char| {
        let code = u32::from(c);
        let hidden = [0xad, 0x34f, 0x61c, 0x3164, 0xfeff, 0xffa0].contains(&code);
        let ranges = [
            (0x200b, 0x200f),
            (0x2028, 0x202e),
            (0x2060, 0x206f),
            (0x180b, 0x180f),
            (0xfe00, 0xfe0f),
            (0xfff9, 0xfffb),
            (0x1d173, 0x1d17a),
            (0xe0000, 0xe0fff),
        ];
        c.is_control() || hidden || ranges.iter().any(|(first, last)| (*first..=*last).contains(&code))
    };
    shown.chars().find(|c| unseen(*c)).map(|c| c.escape_unicode().to_string())
}

/// Each piece alone and in a sentence, and some of them very often, as they are written down.
pub fn written() -> Vec<Value> {
    let one = |body: Body| json!({"text": body.written()});
    let alone = PIECES.iter().map(|piece| one((*piece).into()));
    let within = PIECES.iter().map(|piece| one(format!("before {piece} behind").into()));
    let often = PIECES.iter().skip(28).step_by(6).map(|piece| one(Body::nested(piece, 100_000, "", "")));
    alone.chain(within).chain(often).collect()
}
