//! The targets without a fuzzer: their seeds, what fuzzing has learnt, and mutations of these.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use super::{TARGETS, Target, corpus};

/// Where fuzzing is done. It is not there in the crate as it is published.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fuzz");

/// SplitMix64.
struct Seeded(u64);

impl Seeded {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// Pieces that mean something to some reader.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"null",
    b"true",
    b"\\u0000",
    b"\\ud83d\\ude00",
    b"\\ud800",
    b"1e400",
    b"-0",
    b"79228162514264337593543950336",
    b"9223372036854775808",
    b"0.00000000000000000000000000005",
    b"9999-12-31T23:59:59.9999999Z",
    b"0001-01-01",
    b"%",
    b"%2e",
    b"%00",
    b"'",
    b"''",
    b"/",
    b"..",
    b"\\",
    b"@",
    b"#",
    b"?",
    b"&",
    b"=",
    b";",
    b"\r\n",
    b"\n",
    b"\0",
    b"\xff",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\x1b[31m",
    b"bearer",
    b"invalid_grant",
    b"insufficient_scope",
    b"GMT",
    b"*2147483647\r\n",
    b"$-1\r\n",
];

fn mutated(seeds: &[Vec<u8>], random: &mut Seeded) -> Vec<u8> {
    let mut input = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(4) {
        let (from, to) = (random.below(input.len() + 1), random.below(input.len() + 1));
        let (from, to) = (from.min(to), from.max(to));
        match random.below(8) {
            0 if from < input.len() => input[from] ^= 1 << random.below(8),
            1 if from < input.len() => input[from] = random.next() as u8,
            2 => drop(input.drain(from..to.min(from + 16))),
            3 => {
                let again = input[from..to.min(from + 64)].to_vec();
                input.splice(from..from, again);
            }
            4 => {
                let other = &seeds[random.below(seeds.len())];
                let at = random.below(other.len() + 1);
                input.truncate(from);
                input.extend_from_slice(&other[at..]);
            }
            5 => input.truncate(to),
            _ => {
                let piece = PIECES[random.below(PIECES.len())].iter().copied();
                input.splice(from..from, piece);
            }
        }
        input.truncate(8 * 1024);
    }
    input
}

fn held(target: &Target, input: &[u8]) {
    let run = panic::catch_unwind(AssertUnwindSafe(|| (target.run)(input)));
    assert!(run.is_ok(), "{} fails for b\"{}\"", target.name, input.escape_ascii());
}

fn environment(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// `FUZZ_INPUTS` says how many, `FUZZ_TARGET` of which target alone.
#[test]
#[allow(clippy::print_stdout, reason = "the seed of a test that draws")]
fn seeds_and_mutations_of_them() {
    let (seed, inputs) = (environment("SEED", 20_261_122), environment("FUZZ_INPUTS", 20_000));
    let only = std::env::var("FUZZ_TARGET").ok();
    let targets = TARGETS.iter().filter(|target| only.as_ref().is_none_or(|only| only == target.name));
    let threads: Vec<_> = targets
        .map(|target| {
            std::thread::spawn(move || {
                let mut random = Seeded(seed);
                let mut seeds = (target.seeds)();
                let learnt = fs::read_to_string(format!("{FOLDER}/corpora/{}.txt", target.name));
                seeds.extend(corpus(&learnt.unwrap_or_default()));
                seeds.iter().for_each(|seed| held(target, seed));
                (0..inputs).for_each(|_| held(target, &mutated(&seeds, &mut random)));
                seeds.len()
            })
        })
        .collect();
    let count = threads.len();
    let seeds: usize = threads.into_iter().map(|thread| thread.join().expect("no finding")).sum();
    println!("{count} targets, {seeds} seeds, {inputs} mutations each, SEED={seed}");
}

#[test]
fn every_target_has_a_program() {
    if !Path::new(FOLDER).exists() {
        return;
    }
    let manifest = fs::read_to_string(format!("{FOLDER}/Cargo.toml")).expect("its manifest");
    for Target { name, .. } in TARGETS {
        let program = fs::read_to_string(format!("{FOLDER}/fuzz_targets/{name}.rs")).expect(name);
        assert!(program.contains(&format!("target!(\"{name}\")")), "{name}");
        assert!(
            manifest.contains(&format!("name = \"{name}\"\npath = \"fuzz_targets/{name}.rs\"")),
            "{name}"
        );
    }
    assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
}

#[test]
fn escapes_are_undone() {
    let input: Vec<u8> = (0..=255).collect();
    assert_eq!(corpus(&format!("{}\n\n", input.escape_ascii())), [input, Vec::new()]);
}
