//! From words to a condition, by recursive descent. What does not fit the fields of the row is refused.

use std::{iter::Peekable, vec};

use super::{
    Filter, Literal, Operator, TextTest,
    token::{Token, split},
};
use crate::younium::table::{Kind, Shape, shape};

/// How deep brackets and `not` may be nested.
const DEPTH: u8 = 32;

/// Reads a filter of rows of this shape.
pub(in crate::younium) fn parse(text: &str, row: &Shape) -> Result<Filter, String> {
    let mut parser = Parser { tokens: split(text)?.into_iter().peekable(), row };
    let filter = parser.or(0)?;
    match parser.tokens.next() {
        None => Ok(filter),
        Some(token) => Err(format!("{} is one too many", shown(&token))),
    }
}

/// The kind of a field, by its path.
pub(in crate::younium) fn field_of(path: &[String], row: &Shape) -> Option<Kind> {
    let (first, rest) = path.split_first()?;
    let kind = row.field(first)?.kind.clone();
    match (rest, &kind) {
        ([], _) | (_, Kind::Json) => Some(kind),
        (rest, Kind::Object(name)) => field_of(rest, shape(name)),
        _ => None,
    }
}

struct Parser<'a> {
    tokens: Peekable<vec::IntoIter<Token>>,
    row: &'a Shape,
}

impl Parser<'_> {
    fn or(&mut self, depth: u8) -> Result<Filter, String> {
        let mut parts = vec![self.and(depth)?];
        while self.keyword("or") {
            parts.push(self.and(depth)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::Or(parts) })
    }

    fn and(&mut self, depth: u8) -> Result<Filter, String> {
        let mut parts = vec![self.not(depth)?];
        while self.keyword("and") {
            parts.push(self.not(depth)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::And(parts) })
    }

    fn not(&mut self, depth: u8) -> Result<Filter, String> {
        if depth == DEPTH {
            return Err("it is nested too deeply".to_owned());
        }
        if self.keyword("not") {
            return Ok(Filter::Not(Box::new(self.not(depth + 1)?)));
        }
        if self.tokens.next_if_eq(&Token::Open).is_some() {
            let inside = self.or(depth + 1)?;
            self.expect(&Token::Close)?;
            return Ok(inside);
        }
        let word = self.word()?;
        let function = self.tokens.next_if_eq(&Token::Open).is_some();
        if function { self.function(&word) } else { self.comparison(&word) }
    }

    fn comparison(&mut self, path: &str) -> Result<Filter, String> {
        let (path, kind) = self.path(path)?;
        let operator = match self.word()?.as_str() {
            "eq" => Operator::Eq,
            "ne" => Operator::Ne,
            "gt" => Operator::Gt,
            "ge" => Operator::Ge,
            "lt" => Operator::Lt,
            "le" => Operator::Le,
            other => return Err(format!("{other} is no operator")),
        };
        let literal = match self.tokens.next() {
            Some(Token::Literal(literal)) => literal,
            Some(token) => return Err(format!("{} is no value", shown(&token))),
            None => return Err("it ends before a value".to_owned()),
        };
        let ordered = !matches!(operator, Operator::Eq | Operator::Ne);
        let fits = match (&literal, &kind) {
            (Literal::Null, _) => !ordered,
            (_, Kind::Json) => true,
            (Literal::Bool(_), Kind::Boolean) => !ordered,
            (Literal::Number(_), Kind::Decimal | Kind::Integer)
            | (Literal::Text(_), Kind::String)
            | (Literal::DateTime(_), Kind::DateTime) => true,
            (Literal::Text(_), Kind::Enum(_)) | (Literal::Guid(_), Kind::Uuid) => !ordered,
            // the id of a user is published as any text
            (Literal::Guid(_), Kind::String) => !ordered,
            _ => false,
        };
        if !fits {
            return Err(format!("{} cannot be compared like that", path.join("/")));
        }
        Ok(Filter::Compare(path, operator, literal))
    }

    /// The functions, whose opening bracket is read already.
    fn function(&mut self, name: &str) -> Result<Filter, String> {
        let (test, path, text) = match name {
            "startswith" | "endswith" => {
                let path = self.word()?;
                self.expect(&Token::Comma)?;
                let test = if name == "endswith" { TextTest::EndsWith } else { TextTest::StartsWith };
                (test, path, self.text()?)
            }
            "substringof" => {
                let text = self.text()?;
                self.expect(&Token::Comma)?;
                (TextTest::Contains, self.word()?, text)
            }
            other => return Err(format!("{other} is no function")),
        };
        self.expect(&Token::Close)?;
        let (path, kind) = self.path(&path)?;
        if !matches!(kind, Kind::String | Kind::Enum(_) | Kind::Json) {
            return Err(format!("{} is no text", path.join("/")));
        }
        Ok(Filter::Text(path, test, text))
    }

    fn path(&self, text: &str) -> Result<(Vec<String>, Kind), String> {
        let path: Vec<String> = text.split('/').map(str::to_owned).collect();
        match field_of(&path, self.row) {
            None => Err(format!("there is no property {text}")),
            Some(kind) => Ok((path, kind)),
        }
    }

    fn word(&mut self) -> Result<String, String> {
        match self.tokens.next() {
            Some(Token::Word(word)) => Ok(word),
            Some(token) => Err(format!("{} is where a name or an operator belongs", shown(&token))),
            None => Err("it ends too early".to_owned()),
        }
    }

    fn text(&mut self) -> Result<String, String> {
        match self.tokens.next() {
            Some(Token::Literal(Literal::Text(text))) => Ok(text),
            _ => Err("a function needs a text between single quotes".to_owned()),
        }
    }

    fn keyword(&mut self, keyword: &str) -> bool {
        self.tokens.next_if(|token| matches!(token, Token::Word(word) if word == keyword)).is_some()
    }

    fn expect(&mut self, wanted: &Token) -> Result<(), String> {
        match self.tokens.next_if_eq(wanted) {
            Some(_) => Ok(()),
            None => Err(format!("{} is missing", shown(wanted))),
        }
    }
}

fn shown(token: &Token) -> String {
    match token {
        Token::Open => "(".to_owned(),
        Token::Close => ")".to_owned(),
        Token::Comma => ",".to_owned(),
        Token::Word(word) => word.clone(),
        Token::Literal(_) => "a value".to_owned(),
    }
}
