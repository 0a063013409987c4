//! Filters: no value gets out of its quotes.

use super::models::operation;
use super::printable;
use crate::model::{Kind, Names};
use crate::younium::filter::{Comparison, Filter, Literal, Path, TextTest};

pub(super) fn seeds() -> Vec<Vec<u8>> {
    super::texts(&[
        "Sinvoice_number\neq\nTO'Brien ''",
        "Scustom_fields.region_2\nne\nN12.50",
        "Wid\neq\nT9f2c5e6a-0b1c-4d2e-8f3a-111122223333",
        "Sinvoice_date\nge\nT2026-01-01T00:30:15.25+01:00",
        "WdueDate\nlt\nT9999-12-31T23:59:59.9999999Z",
        "Scurrency\nhas\nTa' or 'a' eq 'a",
        "Wcurrency\nends\nT%27\0",
        "Stax_included\neq\nBtrue",
        "Wstatus\neq\nTposted",
        "Wstatus\neq\nTUnheard 'of",
        "Stotal_amount\ngt\nN-1.50",
        "Sdelivery_address.city\nstarts\nT",
        "Sinvoice_nmuber\neq\n0",
        "Wid\neq\n0",
        "Sdays_past_due\neq\nT30",
        "Snr_of_reminders\nle\nN+7",
        "Saccount.name\nne\nT\u{2019}'",
    ])
}

/// Names (`S` or `W`) and a path, the comparison, a value.
pub(super) fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let mut lines = text.splitn(3, '\n');
    let (Some(path), Some(test), Some(value)) = (lines.next(), lines.next(), lines.next()) else { return };
    let (names, path) = match path.strip_prefix('S') {
        Some(path) => (Names::Snake, path),
        None => (Names::Wire, path.strip_prefix('W').unwrap_or(path)),
    };
    let rows = operation("invoices.list").answer.kind().expect("rows");
    let field = path.split('.').try_fold(Path::of_kind(rows), |path, name| path.member(name, names));
    let field = match field {
        Ok(field) => field,
        Err(error) => return printable(&error),
    };
    let filter = match test {
        "starts" => field.text(TextTest::StartsWith, value),
        "ends" => field.text(TextTest::EndsWith, value),
        "has" => field.text(TextTest::Contains, value),
        test => {
            let literal = match (value.get(..1), value.get(1..)) {
                (Some("T"), Some(text)) => Literal::Text(text),
                (Some("N"), Some(number)) => Literal::Number(number),
                (Some("B"), Some(text)) => Literal::Boolean(text == "true"),
                _ => Literal::Null,
            };
            field.compare(Comparison::parse(test).unwrap_or(Comparison::Eq), literal)
        }
    };
    let filter = match filter {
        Ok(filter) => filter,
        Err(error) => return printable(&error),
    };
    let words = words(filter.as_str()).expect("quotes and brackets that close");
    single(&field, test, value, &words);
    let mixed = !(filter.clone() & Filter::raw("a eq 1 or b eq 'x'")) | filter.clone();
    assert!(self::words(mixed.as_str()).is_some(), "{mixed}");
    let parts = mixed.as_str().matches(filter.as_str()).count();
    assert!(parts >= 2, "{mixed}");
}

/// A part of a filter: what is in quotes, without them, or a word.
#[derive(Debug, PartialEq)]
enum Word {
    Quoted(String, String),
    Bare(String),
}

/// The parts of a filter; `None` where a quote or a bracket stays open.
fn words(filter: &str) -> Option<Vec<Word>> {
    let (mut words, mut bare, mut depth) = (Vec::new(), String::new(), 0i32);
    let mut letters = filter.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\'' => {
                let mut quoted = String::new();
                loop {
                    match letters.next()? {
                        '\'' if letters.peek() == Some(&'\'') => quoted.extend(letters.next()),
                        '\'' => break,
                        letter => quoted.push(letter),
                    }
                }
                words.push(Word::Quoted(std::mem::take(&mut bare), quoted));
            }
            ' ' | ',' | '(' | ')' => {
                depth += i32::from(letter == '(') - i32::from(letter == ')');
                if depth < 0 {
                    return None;
                }
                if !bare.is_empty() {
                    words.push(Word::Bare(std::mem::take(&mut bare)));
                }
            }
            letter => bare.push(letter),
        }
    }
    if !bare.is_empty() {
        words.push(Word::Bare(bare));
    }
    (depth == 0).then_some(words)
}

/// One test, of this field, with this value.
fn single(field: &Path, test: &str, value: &str, words: &[Word]) {
    let path = Word::Bare(field.as_str().to_owned());
    match words {
        [Word::Bare(function), a, b]
            if ["startswith", "endswith", "substringof"].contains(&function.as_str()) =>
        {
            let (searched, text) = if function == "substringof" { (b, a) } else { (a, b) };
            assert_eq!((searched, text), (&path, &Word::Quoted(String::new(), value.to_owned())));
        }
        [searched, Word::Bare(word), literal] => {
            assert_eq!(searched, &path);
            assert!(
                Comparison::parse(word)
                    .is_some_and(|found| found == Comparison::parse(test).unwrap_or(Comparison::Eq))
            );
            let (kind, given) = (field.kind().expect("a field"), value.get(1..).unwrap_or_default());
            match literal {
                Word::Quoted(form, text) => match form.as_str() {
                    "" => assert_eq!(text, given),
                    "guid" => assert!(uuid::Uuid::parse_str(text).is_ok() && text.len() == 36),
                    "datetime" => {
                        let utc = text.strip_suffix('Z').unwrap_or(text);
                        let read = utc.parse::<jiff::civil::DateTime>();
                        assert!(read.is_ok() && text.is_ascii(), "{text:?}");
                        moment(text, given);
                    }
                    form => panic!("{form:?} is no literal"),
                },
                Word::Bare(number) => {
                    let plain = number.strip_prefix('-').unwrap_or(number);
                    let digits =
                        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
                    let number_is_one = plain.split('.').count() <= 2 && plain.split('.').all(digits);
                    let word = ["null", "true", "false"].contains(&number.as_str());
                    assert!(word || (number_is_one && number == given), "{number:?} of a {kind:?}");
                    assert!(!matches!(kind, Kind::String | Kind::Uuid | Kind::Date) || number == "null");
                }
            }
        }
        words => panic!("{words:?} is no single test"),
    }
}

/// A time in UTC is the one that was given with an offset.
fn moment(text: &str, given: &str) {
    if let (Ok(written), Ok(given)) = (text.parse::<jiff::Timestamp>(), given.parse::<jiff::Timestamp>())
        && text != "9999-12-31T23:59:59.9999999Z"
    {
        assert_eq!(written, given);
    }
}
