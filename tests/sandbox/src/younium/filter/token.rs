//! The words of a filter.

use super::Literal;
use crate::younium::{decimal, time};

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Open,
    Close,
    Comma,
    /// A path or a keyword.
    Word(String),
    Literal(Literal),
}

/// Splits a filter into its words.
pub(super) fn split(text: &str) -> Result<Vec<Token>, String> {
    let mut rest = text.trim_start();
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        let (token, after) = match first {
            '(' => (Token::Open, &rest[1..]),
            ')' => (Token::Close, &rest[1..]),
            ',' => (Token::Comma, &rest[1..]),
            '\'' => {
                let (text, after) = quoted(&rest[1..])?;
                (Token::Literal(Literal::Text(text)), after)
            }
            _ => word(rest)?,
        };
        tokens.push(token);
        rest = after.trim_start();
    }
    Ok(tokens)
}

/// A text up to its quote, in which a quote is written twice; what is behind it.
fn quoted(text: &str) -> Result<(String, &str), String> {
    let mut value = String::new();
    let mut rest = text;
    loop {
        let Some(end) = rest.find('\'') else { return Err("a text has no closing quote".to_owned()) };
        value.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('\'') {
            Some(after) => {
                value.push('\'');
                rest = after;
            }
            None => return Ok((value, rest)),
        }
    }
}

fn word(text: &str) -> Result<(Token, &str), String> {
    let end = text.find(|character: char| character.is_whitespace() || "(),'".contains(character));
    let (word, rest) = text.split_at(end.unwrap_or(text.len()));
    if let Some(behind) = rest.strip_prefix('\'') {
        let (value, after) = quoted(behind)?;
        let literal = match word {
            "datetime" => Literal::DateTime(
                time::parse(&value).ok_or_else(|| format!("datetime'{value}' is no date or time"))?,
            ),
            "guid" => Literal::Guid(guid(&value).ok_or_else(|| format!("guid'{value}' is no UUID"))?),
            _ => return Err(format!("{word} stands right before a text")),
        };
        return Ok((Token::Literal(literal), after));
    }
    let token = match word {
        "null" => Token::Literal(Literal::Null),
        "true" => Token::Literal(Literal::Bool(true)),
        "false" => Token::Literal(Literal::Bool(false)),
        _ if decimal::compare(word, "0").is_some() => Token::Literal(Literal::Number(word.to_owned())),
        _ if word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'/') => {
            Token::Word(word.to_owned())
        }
        _ => return Err(format!("{word:?} is not understood")),
    };
    Ok((token, rest))
}

fn guid(text: &str) -> Option<String> {
    let fits = |(index, byte): (usize, u8)| match index {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    (text.len() == 36 && text.bytes().enumerate().all(fits)).then(|| text.to_ascii_lowercase())
}
