//! Bytes that are no UTF-8 (RFC 3629), by rule.

/// Each way of being none, by its name.
pub fn invalid() -> Vec<(String, Vec<u8>)> {
    let mut made = Vec::new();
    let mut add = |what: &str, bytes: &[u8]| made.push((what.to_owned(), bytes.to_vec()));
    add("a continuation without a beginning", &[0x80]);
    add("the last continuation without a beginning", &[0xbf]);
    add("two of them", &[0x80, 0xbf]);
    for never in [0xc0, 0xc1, 0xf5, 0xf8, 0xfc, 0xfe, 0xff] {
        add("a byte that never occurs", &[never]);
    }
    add("two bytes, one missing", &[0xc3]);
    add("three bytes, two missing", &[0xe2]);
    add("three bytes, one missing", &[0xe2, 0x82]);
    add("four bytes, three missing", &[0xf0]);
    add("four bytes, two missing", &[0xf0, 0x9f]);
    add("four bytes, one missing", &[0xf0, 0x9f, 0x98]);
    add("a longer form of /", &[0xc0, 0xaf]);
    add("a longer form of /, of three bytes", &[0xe0, 0x80, 0xaf]);
    add("a longer form of /, of four bytes", &[0xf0, 0x80, 0x80, 0xaf]);
    add("a longer form of a quote", &[0xc0, 0xa2]);
    add("a longer form of NUL", &[0xc0, 0x80]);
    add("the longest longer form of two", &[0xc1, 0xbf]);
    add("the longest longer form of three", &[0xe0, 0x9f, 0xbf]);
    add("the longest longer form of four", &[0xf0, 0x8f, 0xbf, 0xbf]);
    add("the first half of a pair", &[0xed, 0xa0, 0x80]);
    add("the last half of a pair", &[0xed, 0xbf, 0xbf]);
    add("a pair in six bytes", &[0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]);
    add("beyond Unicode", &[0xf4, 0x90, 0x80, 0x80]);
    add("five bytes", &[0xf8, 0x88, 0x80, 0x80, 0x80]);
    add("six bytes", &[0xfc, 0x84, 0x80, 0x80, 0x80, 0x80]);
    made
}

/// Texts in which a byte may go wrong: of one to four bytes a character, composed and not, from right to left, joined.
pub fn texts() -> Vec<String> {
    let seeds = [
        "a",
        "é",
        "e\u{301}",
        "€",
        "漢字",
        "😀",
        "👩\u{200d}👧",
        "שלום",
        "مرحبا",
        "\u{200b}",
        "ǆ",
        "ﬁ",
        "İ",
        "ß",
        "한글",
        "한",
        "नमस्ते",
        "ไทย",
        "🇬🇧",
        "\u{feff}",
        "\u{202e}x",
        "Ω",
        "𝔘",
        "\u{7f}",
        "\u{80}",
    ];
    let twice = seeds.iter().map(|seed| format!("x{seed} y{seed}"));
    let texts: Vec<String> = seeds.iter().map(|seed| (*seed).to_owned()).chain(twice).collect();
    assert_eq!(texts.len(), 50);
    texts
}
