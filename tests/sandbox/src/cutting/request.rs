//! Where a request ends: behind its head, behind so many bytes of a body, or behind its last chunk (RFC 9112 §6.3, §7.1).

/// So much of a line is looked at.
const MOST_LINE: usize = 1024;

/// The framing of a request, while its bytes come.
#[derive(Debug)]
pub(super) struct Request {
    stage: Stage,
    /// The beginning of the line that is under way.
    line: Vec<u8>,
    /// What `Content-Length` says, if that is a number.
    length: Option<usize>,
    is_chunked: bool,
}

/// What comes next of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Head,
    /// So many bytes: of the body, or of a chunk with the end of its line.
    Bytes(usize),
    /// The line with the size of a chunk.
    Size,
    Trailers,
    End,
    /// What cannot be read has no end that is known: the server cannot read it either, and ends the connection.
    Unreadable,
}

impl Request {
    pub(super) fn new() -> Self {
        Self { stage: Stage::Head, line: Vec::new(), length: Some(0), is_chunked: false }
    }

    /// Takes bytes of the client: how many of them belong to it.
    pub(super) fn add(&mut self, bytes: &[u8]) -> usize {
        let mut rest = bytes;
        while !rest.is_empty() {
            let taken = match self.stage {
                Stage::Head | Stage::Size | Stage::Trailers => self.add_line(rest),
                Stage::Bytes(left) => {
                    let taken = left.min(rest.len());
                    self.stage = self.bytes(left - taken);
                    taken
                }
                Stage::End => break,
                Stage::Unreadable => rest.len(),
            };
            rest = &rest[taken..];
        }
        bytes.len() - rest.len()
    }

    /// Takes bytes to the end of the line, at most.
    fn add_line(&mut self, bytes: &[u8]) -> usize {
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let piece = &bytes[..end.unwrap_or(bytes.len())];
        let room = MOST_LINE.saturating_sub(self.line.len());
        self.line.extend_from_slice(&piece[..piece.len().min(room)]);
        if end.is_some() {
            let line = std::mem::take(&mut self.line);
            self.stage = self.behind(String::from_utf8_lossy(&line).trim_end());
        }
        piece.len() + usize::from(end.is_some())
    }

    /// What comes behind a line.
    fn behind(&mut self, line: &str) -> Stage {
        match (self.stage, line) {
            (Stage::Head, "") if self.is_chunked => Stage::Size,
            (Stage::Head, "") => self.length.map_or(Stage::Unreadable, |length| self.bytes(length)),
            (Stage::Head, header) => {
                self.header(header);
                Stage::Head
            }
            (Stage::Size, size) => {
                let size = size.split(';').next().unwrap_or_default().trim_end();
                match usize::from_str_radix(size, 16).ok().and_then(|size| size.checked_add(2)) {
                    Some(2) => Stage::Trailers,
                    Some(bytes) => Stage::Bytes(bytes),
                    None => Stage::Unreadable,
                }
            }
            (_, "") => Stage::End,
            (stage, _) => stage,
        }
    }

    fn header(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        if name.eq_ignore_ascii_case("content-length") {
            self.length = value.trim().parse().ok();
        }
        let last = value.rsplit(',').next().unwrap_or_default().trim();
        if name.eq_ignore_ascii_case("transfer-encoding") {
            self.is_chunked = last.eq_ignore_ascii_case("chunked");
        }
    }

    /// What comes when so many bytes are left.
    fn bytes(&self, left: usize) -> Stage {
        match (left, self.is_chunked) {
            (0, true) => Stage::Size,
            (0, false) => Stage::End,
            (left, _) => Stage::Bytes(left),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many bytes belong to the request when they come in two pieces.
    fn ends(bytes: &str, split: usize) -> usize {
        let mut request = Request::new();
        let (one, other) = bytes.as_bytes().split_at(split);
        request.add(one) + request.add(other)
    }

    #[test]
    fn a_request_ends_in_the_same_place_however_its_bytes_come() {
        let long = format!(
            "GET / HTTP/1.1\r\nx: {}\r\nContent-Length: 1\r\n\r\nx",
            "content-length: 9".repeat(1000)
        );
        for request in [
            "GET / HTTP/1.1\r\nhost: a\r\n\r\n",
            "POST /content-length:5 HTTP/1.1\r\ncontent-length:  12 \r\n\r\n\r\n\r\n12345678",
            "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 99\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n5;a=\"b\"\r\n0\r\n\r\n\r\n0A \r\n0123456789\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n000;last\r\ncontent-length: 5\r\n\r\n",
            &long,
        ] {
            for next in ["", "\r\n", "GET / HTTP/1.1\r\ncontent-length: 3\r\n\r\nabc"] {
                let all = format!("{request}{next}");
                for split in 0..=all.len() {
                    assert_eq!(ends(&all, split), request.len(), "{all:?} in two at {split}");
                }
            }
        }
    }

    #[test]
    fn what_cannot_be_read_never_ends() {
        for request in [
            "POST / HTTP/1.1\r\ncontent-length: 1, 1\r\n\r\nx",
            "POST / HTTP/1.1\r\ncontent-length: 99999999999999999999\r\n\r\nx",
            "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nx\r\n\r\n",
            "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n\r\n",
            "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n\r\n\r\n",
        ] {
            let all = format!("{request}GET / HTTP/1.1\r\n\r\n");
            assert_eq!(ends(&all, request.len()), all.len(), "{request:?}");
        }
    }
}
