//! HTML by hand: one layout, one style sheet, one way of escaping.

use std::{
    fmt::{self, Write},
    sync::LazyLock,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("style.css");

/// What the content security policy calls the style sheet: `sha256-…`.
pub(crate) static STYLE_HASH: LazyLock<String> =
    LazyLock::new(|| format!("sha256-{}", STANDARD.encode(Sha256::digest(STYLE))));

/// Text for an element or a quoted attribute, escaped when it is written.
pub(crate) struct Text<'a>(pub(crate) &'a str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => formatter.write_str("&amp;")?,
                '<' => formatter.write_str("&lt;")?,
                '>' => formatter.write_str("&gt;")?,
                '"' => formatter.write_str("&quot;")?,
                '\'' => formatter.write_str("&#39;")?,
                _ => formatter.write_char(character)?,
            }
        }
        Ok(())
    }
}

/// A whole page around `main`, which is HTML already.
pub(crate) fn layout(title: &str, main: &str) -> String {
    let title = Text(title);
    format!(
        r#"<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{title} · YionStack sandbox</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<svg class="mark" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="M4 4l8 8 8-8M12 12v9"/></svg>
<span class="brand">YionStack</span> <span class="badge">Sandbox</span>
</header>
<main>
{main}
</main>
<footer>Everything here is made up and lives on this computer only.</footer>
</body>
</html>
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_that_ends_text_or_an_attribute_is_escaped() {
        let escaped = Text(r#"<a b="c" d='e'>&amp;"#).to_string();
        assert_eq!(escaped, "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
    }

    #[test]
    fn the_title_is_escaped() {
        assert!(layout("</title><script>", "").contains("<title>&lt;/title&gt;&lt;script&gt; ·"));
    }
}
