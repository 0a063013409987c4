//! gzip (RFC 1952), piece by piece: one member that is whole, and nothing behind it.

use std::io::Write;

use bytes::Bytes;
use flate2::write::GzDecoder;

use crate::http::transport::BodyFault;

/// As much is handed out at a time, and a little more.
const PIECE: usize = 64 * 1024;

/// How much may come out before it is asked what went in.
const FREE: u64 = 1024 * 1024;

/// Bytes out for each one in: text has 30, the emptiest table some hundred, nothing but zeros 1,032.
const MOST: u64 = 500;

/// What came packed, and is handed out as it was.
pub(super) struct Gunzip {
    decoder: GzDecoder<Vec<u8>>,
    input: Bytes,
    read: u64,
    written: u64,
}

impl Gunzip {
    pub(super) fn new() -> Self {
        Self { decoder: GzDecoder::new(Vec::new()), input: Bytes::new(), read: 0, written: 0 }
    }

    /// More of what is packed, once [`next`](Self::next) has no more of what came before.
    pub(super) fn put(&mut self, input: Bytes) {
        self.input = input;
    }

    /// How much came so far that is unpacked.
    pub(super) fn read(&self) -> u64 {
        self.read
    }

    /// The next piece; `None` when more has to be put in first.
    pub(super) fn next(&mut self) -> Result<Option<Bytes>, BodyFault> {
        while !self.input.is_empty() && self.decoder.get_ref().len() < PIECE {
            // each time it takes as much as fills a buffer of 32 KiB
            match self.decoder.write(&self.input) {
                // behind its end
                Ok(0) | Err(_) => return Err(BodyFault::Damaged),
                Ok(read) => {
                    self.read += read as u64;
                    let _ = self.input.split_to(read);
                }
            }
        }
        Ok(self.taken())
    }

    /// The last piece, when all that came was put in. What does not end here was cut.
    pub(super) fn finish(&mut self) -> Result<Option<Bytes>, BodyFault> {
        // whatever is whole takes nothing more
        if !matches!(self.decoder.write(&[0]), Ok(0)) {
            return Err(BodyFault::Cut);
        }
        // length and checksum
        self.decoder.try_finish().map_err(|_| BodyFault::Damaged)?;
        Ok(self.taken())
    }

    /// Whether more came out than anything but a bomb has in it.
    pub(super) fn explodes(&self) -> bool {
        self.written > FREE && self.written / MOST > self.read
    }

    fn taken(&mut self) -> Option<Bytes> {
        let piece = std::mem::take(self.decoder.get_mut());
        self.written += piece.len() as u64;
        (!piece.is_empty()).then(|| piece.into())
    }
}

#[cfg(test)]
mod tests {
    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn packed(data: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(data).unwrap();
        encoder.finish().unwrap()
    }

    /// What comes out of `input`, which comes in pieces of `size`.
    fn unpacked(input: &[u8], size: usize) -> Result<Vec<u8>, BodyFault> {
        let mut gunzip = Gunzip::new();
        let mut out = Vec::new();
        for piece in input.chunks(size) {
            gunzip.put(Bytes::copy_from_slice(piece));
            while let Some(piece) = gunzip.next()? {
                assert!(piece.len() <= 3 * PIECE, "{}", piece.len());
                out.extend_from_slice(&piece);
            }
        }
        if let Some(last) = gunzip.finish()? {
            out.extend_from_slice(&last);
        }
        Ok(out)
    }

    #[test]
    fn what_was_packed_comes_out_in_pieces_of_any_size() {
        let texts = [Vec::new(), b"{}".to_vec(), (0..200_000u32).flat_map(u32::to_le_bytes).collect()];
        for text in texts.iter().chain([&vec![0; 3 << 20]]) {
            let packed = packed(text);
            for size in [1, 7, 4096, usize::MAX] {
                assert!(unpacked(&packed, size).as_ref() == Ok(text), "{} in {size}", text.len());
            }
        }
    }

    #[test]
    fn what_is_not_whole_and_alone_is_refused() {
        let whole = packed(br#"{"rows":[1,2,3,4,5,6,7,8,9,10,11,12,13,14]}"#);
        for end in 0..whole.len() {
            assert_eq!(unpacked(&whole[..end], 5), Err(BodyFault::Cut), "{end}");
        }
        for behind in [b"\0".as_slice(), b"x", &whole] {
            let more = [&whole, behind].concat();
            for size in [1, 5, usize::MAX] {
                assert_eq!(unpacked(&more, size), Err(BodyFault::Damaged), "{behind:?}");
            }
        }
        for end in 1..=8 {
            let mut wrong = whole.clone();
            let at = wrong.len() - end;
            wrong[at] ^= 1;
            assert_eq!(unpacked(&wrong, usize::MAX), Err(BodyFault::Damaged), "checksum or length");
        }
        assert_eq!(unpacked(b"{\"plain\":true}", 3), Err(BodyFault::Damaged));
    }

    #[test]
    fn zeros_explode_and_tables_do_not() {
        let unpacks = |data: Vec<u8>| {
            let mut gunzip = Gunzip::new();
            gunzip.put(packed(&data).into());
            let mut exploded = false;
            while gunzip.next().unwrap().is_some() {
                exploded |= gunzip.explodes();
            }
            exploded
        };
        assert!(unpacks(vec![0; 8 << 20]));
        assert!(!unpacks(vec![0; 1 << 20]), "small ones do no harm");
        let table: String =
            (0..100_000).map(|row| format!("{row};0;0;0;0;0;;;;;;;;;;;;;;;;;;;;;;;;;;;;\n")).collect();
        assert!(!unpacks(table.into_bytes()));
    }
}
