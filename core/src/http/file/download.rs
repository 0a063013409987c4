//! A file, handed out while it comes.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use tokio::sync::watch;

use crate::clock::Clock;
use crate::error::{Code, Context, Error, Result};
use crate::http::receipt::Receipt;
use crate::http::transport::{BodyFault, Chunks};

/// Longer names do not fit the file systems of this world.
const LONGEST_NAME: usize = 255;

/// A file of the API: its head is there, its content is still coming. Dropped early, it lets go of the connection.
pub struct Download {
    /// What the server calls it, without any folder; `None` when it gives no usable name.
    pub name: Option<String>,
    /// Its media type.
    pub content_type: Option<String>,
    /// How many bytes it has, where the server says so.
    pub size: Option<u64>,
    /// How the call went.
    pub receipt: Receipt,
    rest: Box<dyn Chunks>,
    read: u64,
    /// Its content went, or goes, to a file.
    pub(in crate::http) is_saved: bool,
    over: Over,
    pub(in crate::http) context: Context,
    patience: Duration,
    clock: Arc<dyn Clock>,
    pub(in crate::http) closing: watch::Receiver<()>,
}

/// Whether more is to come.
enum Over {
    No,
    Complete,
    /// The same error for whoever asks again.
    Failed(Error),
}

/// What a download needs of the client beside its answer.
pub(crate) struct Patience {
    pub(crate) limit: Duration,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) closing: watch::Receiver<()>,
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Download {
    pub(crate) fn new(
        headers: &HeaderMap,
        receipt: Receipt,
        rest: Box<dyn Chunks>,
        context: Context,
        patience: Patience,
    ) -> Self {
        let text = |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
        // of a compressed body the length says nothing about the file
        let plain = !headers.contains_key(CONTENT_ENCODING);
        Self {
            name: headers.get(CONTENT_DISPOSITION).and_then(|value| name(value.as_bytes())),
            content_type: text(CONTENT_TYPE).map(str::to_owned),
            size: text(CONTENT_LENGTH).filter(|_| plain).and_then(|length| length.parse().ok()),
            receipt,
            rest,
            read: 0,
            is_saved: false,
            over: Over::No,
            context,
            patience: patience.limit,
            clock: patience.clock,
            closing: patience.closing,
        }
    }

    /// The next piece of the file; `None` at its proper end. A file that ends early is an error, never a short file.
    ///
    /// # Errors
    /// `connection` when it is cut off, `timeout` when nothing comes for the client's read timeout, `cancelled` when the
    /// client is closed. The same again for whoever asks again. `configuration` when it was saved.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        if self.is_saved {
            return Err(read_already().within(self.context.clone()));
        }
        self.next().await
    }

    /// Whether all of it is still to come.
    pub(super) fn is_unread(&self) -> Result<()> {
        match &self.over {
            Over::Failed(error) => Err(error.share()),
            Over::No if self.read == 0 && !self.is_saved => Ok(()),
            _ => Err(read_already().within(self.context.clone())),
        }
    }

    pub(super) async fn next(&mut self) -> Result<Option<Bytes>> {
        match &self.over {
            Over::No => {}
            Over::Complete => return Ok(None),
            Over::Failed(error) => return Err(error.share()),
        }
        let next = tokio::select! {
            biased;
            next = self.rest.next() => next.map_err(|fault| broken(fault, self.read)),
            gone = closed(&mut self.closing) => Err(gone),
            () = self.clock.sleep(self.patience) => Err(broken(BodyFault::Stalled, self.read)),
        };
        let next = next.and_then(|chunk| self.counted(chunk));
        let next = next.map_err(|error| error.within(self.context.clone()));
        match &next {
            Ok(Some(_)) => {}
            Ok(None) => self.over = Over::Complete,
            Err(error) => self.over = Over::Failed(error.share()),
        }
        next
    }

    /// The whole rest, in memory.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk).
    pub async fn bytes(&mut self) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all)
    }

    /// The announced size is a promise.
    fn counted(&mut self, chunk: Option<Bytes>) -> Result<Option<Bytes>> {
        self.read += chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
        let wrong = match (&chunk, self.size) {
            (None, Some(size)) => self.read != size,
            (Some(_), Some(size)) => self.read > size,
            _ => false,
        };
        if wrong { Err(broken(BodyFault::Cut, self.read)) } else { Ok(chunk) }
    }
}

/// Waits until the client is closed.
pub(super) async fn closed(closing: &mut watch::Receiver<()>) -> Error {
    let how = match closing.changed().await {
        Ok(()) => "the client was closed while the file came",
        Err(_) => "the client went away while the file came",
    };
    Error::new(Code::Cancelled, how)
}

fn read_already() -> Error {
    Error::new(Code::Configuration, "the file was read already: its content comes once. Ask for it again")
}

fn broken(fault: BodyFault, read: u64) -> Error {
    match fault {
        BodyFault::Stalled => {
            Error::new(Code::Timeout, format!("the file stalled after {read} bytes: ask for it again"))
                .retry(true)
        }
        BodyFault::Cut => {
            Error::new(Code::Connection, format!("the file was cut off after {read} bytes: ask for it again"))
                .retry(true)
        }
        BodyFault::Damaged => {
            let message = format!("the file was damaged on its way, after {read} bytes: ask for it again");
            Error::new(Code::Connection, message).retry(true)
        }
        BodyFault::Unmarked => Error::new(
            Code::Decode,
            "nothing says where the file ends, so that nobody would know whether all of it came: something between you \
             and the API may have answered",
        ),
        BodyFault::Foreign => Error::new(
            Code::Decode,
            "the file is packed in a way that was not asked for: something between you and the API may have answered",
        ),
        BodyFault::Exploded => {
            let message =
                format!("the file came to {read} bytes out of next to nothing: nobody means to send that");
            Error::new(Code::Decode, message)
        }
        BodyFault::TooLarge => Error::new(
            Code::Decode,
            "the file is larger than this client's transport allows: raise `body_limit`",
        ),
    }
}

/// The file's name (RFC 6266), made harmless: no folders, nothing unprintable, no name that means something else.
pub(crate) fn name(disposition: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(disposition);
    let (mut plain, mut extended) = (None, None);
    for (key, value) in parameters(&text) {
        match key.as_str() {
            "filename" => plain = plain.or(Some(value)),
            "filename*" => extended = extended.or_else(|| decoded(&value)),
            _ => {}
        }
    }
    // the extended form is the one that holds every letter (RFC 6266, section 4.3)
    extended.and_then(|name| harmless(&name)).or_else(|| plain.and_then(|name| harmless(&name)))
}

/// The parameters behind the first semicolon, quotes and escapes taken away.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((key, after)) = rest.split_once('=') {
        let mut value = String::new();
        let after = after.trim_start();
        rest = match after.strip_prefix('"') {
            Some(quoted) => {
                let mut letters = quoted.char_indices();
                let mut end = quoted.len();
                while let Some((at, letter)) = letters.next() {
                    match letter {
                        '"' => {
                            end = at + 1;
                            break;
                        }
                        '\\' => value.extend(letters.next().map(|(_, letter)| letter)),
                        letter => value.push(letter),
                    }
                }
                let behind = quoted.get(end..).unwrap_or_default();
                behind.split_once(';').map_or("", |(_, rest)| rest)
            }
            None => {
                let (token, behind) = after.split_once(';').unwrap_or((after, ""));
                value.push_str(token.trim());
                behind
            }
        };
        found.push((key.trim().to_ascii_lowercase(), value));
    }
    found
}

/// `UTF-8''na%C3%AFve.pdf` (RFC 8187).
fn decoded(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _, text) = (parts.next()?, parts.next()?, parts.next()?);
    let utf8 = charset.eq_ignore_ascii_case("utf-8");
    let bytes: Vec<u8> = percent_decoded(text)?;
    match utf8 {
        true => String::from_utf8(bytes).ok(),
        // every byte of ISO 8859-1 is the letter of that number
        false => {
            charset.eq_ignore_ascii_case("iso-8859-1").then(|| bytes.into_iter().map(char::from).collect())
        }
    }
}

pub(in crate::http) fn percent_decoded(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let mut digit = || char::from(bytes.next()?).to_digit(16);
        out.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
    }
    Some(out)
}

/// Devices of Windows, with any ending.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

fn harmless(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, ':' | '*' | '?' | '"' | '<' | '>' | '|'))
        // letters that turn the order of reading around would show another ending than there is
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect();
    // a hidden file is none that a server may make
    let kept = kept.trim_start_matches(|c: char| c == '.' || c.is_whitespace());
    let mut end = kept.len().min(LONGEST_NAME);
    while !kept.is_char_boundary(end) {
        end -= 1;
    }
    let kept = ended(&kept[..end]);
    let stem = kept.split('.').next().unwrap_or_default().trim().to_ascii_lowercase();
    let numbered = stem.len() == 4
        && (stem.starts_with("com") || stem.starts_with("lpt"))
        && stem.ends_with(|c: char| c.is_ascii_digit());
    if kept.is_empty() || numbered || DEVICES.contains(&stem.as_str()) {
        return None;
    }
    Some(kept.to_owned())
}

/// Without dots and spaces of any kind at the end.
fn ended(name: &str) -> &str {
    name.trim_end_matches(|c: char| c == '.' || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(disposition: &str) -> Option<String> {
        name(disposition.as_bytes())
    }

    #[test]
    fn names_as_servers_write_them() {
        for (disposition, expected) in [
            ("attachment; filename=invoice.pdf", "invoice.pdf"),
            (r#"attachment; filename="invoice 17; final.pdf"; size=3"#, "invoice 17; final.pdf"),
            (r#"attachment; filename="a\"b.pdf""#, "ab.pdf"),
            ("attachment; filename=x.pdf; filename*=UTF-8''na%C3%AFve.pdf", "naïve.pdf"),
            ("attachment; filename*=utf-8'sv'r%C3%A4kning.pdf; filename=x.pdf", "räkning.pdf"),
            ("attachment; filename*=iso-8859-1''r%E4kning.pdf", "räkning.pdf"),
            ("attachment; filename*=UTF-8''%FF; filename=plain.pdf", "plain.pdf"),
            ("attachment; FileName = report.csv", "report.csv"),
        ] {
            assert_eq!(named(disposition).as_deref(), Some(expected), "{disposition}");
        }
    }

    #[test]
    fn a_name_is_a_name_and_no_path() {
        for (disposition, expected) in [
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            ("attachment; filename*=UTF-8''..%2F..%2Fevil.sh", Some("evil.sh")),
            (r#"attachment; filename="C:\\Windows\\system.ini""#, Some("system.ini")),
            ("attachment; filename*=UTF-8''a%00b%0D%0A.pdf", Some("ab.pdf")),
            ("attachment; filename*=UTF-8''fdp%E2%80%AE.exe", Some("fdp.exe")),
            ("attachment; filename=..", None),
            ("attachment; filename=/", None),
            ("attachment; filename=\"\"", None),
            ("attachment; filename=NUL.txt", None),
            ("attachment; filename=com1", None),
            ("attachment; filename=.nul.txt", None),
            ("attachment; filename=\" .hidden. \"", Some("hidden")),
            ("attachment", None),
            ("attachment; filename", None),
            ("attachment; filename=\"never ends", Some("never ends")),
        ] {
            assert_eq!(named(disposition).as_deref(), expected, "{disposition}");
        }
        let long = named(&format!("attachment; filename={}.pdf", "é".repeat(300))).expect("a name");
        assert!(long.len() <= 255 && long.starts_with('é'));
        let cut = named(&format!("attachment; filename={}. .pdf", "n".repeat(253))).expect("a name");
        assert_eq!(cut, "n".repeat(253));
        let wide = named(&format!("attachment; filename={}. \u{3000}pdf", "n".repeat(250))).expect("a name");
        assert_eq!(wide, "n".repeat(250));
        // what is cut is another name
        assert_eq!(named(&format!("attachment; filename={}x", ".".repeat(255))).as_deref(), Some("x"));
        assert_eq!(named(&format!("attachment; filename=\"nul{}x.pdf\"", " ".repeat(253))), None);
    }
}
