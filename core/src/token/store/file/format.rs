//! What is in a file of the store: magic, format, content, checksum. The checksum notices accidents; attackers are the
//! business of the seal.

use sha2::{Digest, Sha256};

use super::super::Entry;

const FORMAT: u8 = 1;
const GRANT: &[u8; 3] = b"YSG";
const MARK: &[u8; 3] = b"YSM";
const SUM: usize = 16;

/// A grant as it is in its file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) entry: Entry,
    /// The machine that wrote it, if that has a name.
    pub(crate) host: Option<String>,
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// Cut, changed by accident, or not ours.
    Damaged,
    /// Written by a newer version of the SDK, in this format.
    Newer(u8),
}

/// Version (8), length of the host's name (1), name, value.
pub(crate) fn write_grant(entry: &Entry, host: Option<&str>) -> Vec<u8> {
    // names of hosts are hashes; a longer one is cut the same way each time
    let host = host.unwrap_or_default().as_bytes();
    let host = host.get(..255).unwrap_or(host);
    let mut bytes = Vec::with_capacity(entry.value.len() + host.len() + 29);
    bytes.extend_from_slice(GRANT);
    bytes.push(FORMAT);
    bytes.extend_from_slice(&entry.version.to_be_bytes());
    bytes.push(host.len() as u8);
    bytes.extend_from_slice(host);
    bytes.extend_from_slice(&entry.value);
    finish(bytes)
}

pub(crate) fn read_grant(bytes: &[u8]) -> Result<Grant, Unread> {
    let content = content(bytes, GRANT)?;
    let parts = || {
        let (version, rest) = content.split_first_chunk::<8>()?;
        let (length, rest) = rest.split_first()?;
        let (host, value) = rest.split_at_checked(usize::from(*length))?;
        let host = std::str::from_utf8(host).ok()?;
        let entry = Entry { version: u64::from_be_bytes(*version), value: value.to_vec().into() };
        (entry.version > 0).then(|| Grant { entry, host: (!host.is_empty()).then(|| host.to_owned()) })
    };
    parts().ok_or(Unread::Damaged)
}

/// A version that was written.
pub(crate) fn write_mark(version: u64) -> Vec<u8> {
    finish([MARK.as_slice(), &[FORMAT], &version.to_be_bytes()].concat())
}

pub(crate) fn read_mark(bytes: &[u8]) -> Result<u64, Unread> {
    let version = content(bytes, MARK)?.try_into().map_err(|_| Unread::Damaged)?;
    Ok(u64::from_be_bytes(version))
}

fn finish(mut bytes: Vec<u8>) -> Vec<u8> {
    let sum = checksum(&bytes);
    bytes.extend_from_slice(&sum);
    bytes
}

fn content<'a>(bytes: &'a [u8], magic: &[u8; 3]) -> Result<&'a [u8], Unread> {
    let rest = bytes.strip_prefix(magic).ok_or(Unread::Damaged)?;
    match rest.split_first() {
        Some((&FORMAT, rest)) => {
            let (content, sum) = rest.split_last_chunk::<SUM>().ok_or(Unread::Damaged)?;
            let whole = bytes.get(..bytes.len() - SUM).unwrap_or_default();
            if *sum == checksum(whole) { Ok(content) } else { Err(Unread::Damaged) }
        }
        // nothing is known of a newer format, not even where its checksum is
        Some((&format, _)) if format > FORMAT => Err(Unread::Newer(format)),
        _ => Err(Unread::Damaged),
    }
}

fn checksum(bytes: &[u8]) -> [u8; SUM] {
    Sha256::digest(bytes).first_chunk().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_bit_and_every_cut_is_noticed() {
        let entry = Entry { version: 7, value: b"value".to_vec().into() };
        for host in [None, Some("host")] {
            let bytes = write_grant(&entry, host);
            let read = read_grant(&bytes).expect("grant");
            assert_eq!((&read.entry, read.host.as_deref()), (&entry, host));
            for bit in 0..bytes.len() * 8 {
                let mut flipped = bytes.clone();
                flipped[bit / 8] ^= 1 << (bit % 8);
                assert!(read_grant(&flipped).is_err(), "bit {bit}");
            }
            for length in 0..bytes.len() {
                assert!(read_grant(&bytes[..length]).is_err(), "{length}");
            }
        }
        assert_eq!(read_mark(&write_mark(9)), Ok(9));
        assert_eq!(read_mark(&write_grant(&entry, None)), Err(Unread::Damaged));
    }

    #[test]
    fn hosts_of_any_length_and_versions_of_zero() {
        let entry = |version| Entry { version, value: Vec::new().into() };
        let long = "h".repeat(300);
        assert_eq!(
            read_grant(&write_grant(&entry(1), Some(&long))).expect("grant").host,
            Some("h".repeat(255))
        );
        assert_eq!(read_grant(&write_grant(&entry(0), None)), Err(Unread::Damaged));
    }
}
