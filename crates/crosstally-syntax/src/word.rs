//! What the network is told of a word: numbers that stand for its form, its first and last letters, its shape.
//!
//! Takes a word and whether it opens the sentence; gives hashes. Knows no weights.

/// Hashes that stand for one word.
pub const FEATURES: usize = 9;

/// Longest part of a word that is looked at: a “word” of a million letters costs no more than this.
const LOOKED_AT: usize = 64;

/// Longest shape that is told apart.
const SHAPE: usize = 12;

/// The word's form without case and with its digits made alike, its last one, two and three letters, its first two and three,
/// its shape, and its last and first four letters, in this order.
#[must_use]
pub fn features(word: &str, opens: bool) -> [u32; FEATURES] {
    let bytes = word.as_bytes();
    let mut form = [0_u8; LOOKED_AT];
    let len = bytes.len().min(LOOKED_AT);
    let skipped = bytes.len() - len;
    for (plain, byte) in form.iter_mut().zip(&bytes[skipped..]) {
        *plain = if byte.is_ascii_digit() {
            b'9'
        } else {
            byte.to_ascii_lowercase()
        };
    }
    let form = if is_year(bytes) {
        b"yyyy"
    } else {
        &form[..len]
    };
    let tail = |n: usize| &form[form.len().saturating_sub(n)..];
    let start = |n: usize| &form[..n.min(form.len())];
    let mut shape = [0_u8; SHAPE];
    let shape = shape_of(bytes, opens, &mut shape);
    [
        hash(1, form),
        hash(2, tail(1)),
        hash(3, tail(2)),
        hash(4, tail(3)),
        hash(5, start(2)),
        hash(6, start(3)),
        hash(7, shape),
        hash(8, tail(4)),
        hash(9, start(4)),
    ]
}

/// Four digits that look like a year of the present or the last century.
fn is_year(bytes: &[u8]) -> bool {
    bytes.len() == 4
        && bytes.iter().all(u8::is_ascii_digit)
        && (bytes.starts_with(b"19") || bytes.starts_with(b"20"))
}

/// Capitals, letters and digits as `X`, `x`, `9`; runs longer than three are cut. A capital that opens the sentence is marked:
/// it says little.
fn shape_of<'s>(bytes: &[u8], opens: bool, shape: &'s mut [u8; SHAPE]) -> &'s [u8] {
    let mut len = 0;
    let mut run = 0;
    let mut last = 0;
    for &byte in bytes.iter().take(LOOKED_AT) {
        let class = match byte {
            b'0'..=b'9' => b'9',
            b'a'..=b'z' => b'x',
            b'A'..=b'Z' => b'X',
            128.. => b'u',
            _ => byte,
        };
        run = if class == last { run + 1 } else { 1 };
        last = class;
        if run <= 3 && len < SHAPE - 1 {
            shape[len] = class;
            len += 1;
        }
    }
    if opens && shape[0] == b'X' {
        shape[len] = b'^';
        len += 1;
    }
    &shape[..len]
}

/// FNV-1a with a seed for each kind of feature, then mixed once. Weight files store these numbers: it must not change.
fn hash(kind: u32, bytes: &[u8]) -> u32 {
    let seed = 0x811c_9dc5 ^ kind.wrapping_mul(0x9e37_79b9);
    let hash = bytes.iter().fold(seed, |hash, &byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_one_make_are_alike_and_years_are_not() {
        assert_eq!(features("12,000", false), features("47,318", false));
        assert_ne!(features("2024", false)[0], features("3024", false)[0]);
    }

    #[test]
    fn case_changes_the_shape_only() {
        let (upper, lower) = (features("Troops", false), features("troops", false));
        let differing: Vec<usize> = (0..FEATURES)
            .filter(|at| upper[*at] != lower[*at])
            .collect();
        assert_eq!(differing, [6]);
    }

    #[test]
    fn no_word_is_too_long_or_too_short() {
        let (short, long) = ("", "é".repeat(100_000));
        assert_ne!(features(short, true)[0], features(&long, true)[0]);
    }
}
