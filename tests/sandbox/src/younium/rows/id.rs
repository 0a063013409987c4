//! Ids that say, to who knows the key, which row they are of: finding a row by its id costs nothing.

use crate::data::roll::mix;

/// How many bits of the last group of digits only make it look less like a number.
const NOISE: u32 = 16;

/// The id of a row. Within one set of rows ids are in the order of their indexes.
pub(in crate::younium) fn of(tag: u64, index: u64) -> String {
    let (head, tail) = (mix(tag), mix(tag.rotate_left(32)));
    let noise = mix(tag ^ index) & ((1 << NOISE) - 1);
    let node = index << NOISE | noise;
    format!(
        "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{node:012x}",
        head >> 32,
        head >> 16 & 0xffff,
        head & 0xfff,
        8 | tail >> 12 & 3,
        tail & 0xfff,
    )
}

/// The index of the row with this id; `None` when it is of none of these rows.
pub(in crate::younium) fn index(tag: u64, id: &str) -> Option<u64> {
    let node = u64::from_str_radix(id.get(24..)?, 16).ok()?;
    let index = node >> NOISE;
    of(tag, index).eq_ignore_ascii_case(id).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_leads_back_to_its_row_and_to_no_other() {
        let mut last = String::new();
        for row in [0, 1, 2, 24, 999_999, 1 << 22, (1 << 32) - 1] {
            let id = of(7, row);
            assert_eq!(index(7, &id), Some(row));
            assert_eq!(index(7, &id.to_uppercase()), Some(row));
            assert_eq!(index(8, &id), None);
            assert!(id > last, "{id} {last}");
            assert_eq!((id.len(), &id[14..15]), (36, "4"));
            last = id;
        }
        for wrong in ["", "é", "6f1d2c3a-81b2-4c3d-9e0f-00001a93f2c1", "6f1d2c3a-81b2-4c3d-9e0f-ééé"] {
            assert_eq!(index(7, wrong), None, "{wrong}");
        }
    }
}
