//! The arithmetic: fixed-point vectors, and the layers made of them.
//!
//! Takes and gives vectors of 16-bit integers; knows no words and no trees. Everything here must give the same numbers
//! on every machine, and loops are shaped so that compilers turn them into vector instructions.
//!
//! A state of a layer lies in -1..1 and is kept in units of 1/32768; sums that a layer forms are kept in units of 1/2048
//! and stay within ±16, where they saturate.

use fearless_simd::{Level, dispatch};

/// Numbers that are computed side by side.
pub(crate) const LANES: usize = 64;
/// Size of a word's vector.
pub const EMBEDDING: usize = 64;
/// States of the first layer, in each direction.
pub const FIRST: usize = 64;
/// States of the second layer, in each direction.
pub const SECOND: usize = 32;
/// Size of the vector that decides what to do next.
pub const HIDDEN: usize = 64;

/// First bytes of a model file. The digit changes with the format.
pub const MAGIC: &[u8; 6] = b"XTSYN4";

/// 1 in an embedding, kept in 8 bits.
pub const EMBEDDING_UNIT: f32 = 64.0;
/// 1 in a word's vector.
pub const ENTRY_UNIT: f32 = 8192.0;
/// 1 in a weight that meets a word's vector, so that products are sums.
pub const WIDE_WEIGHT_UNIT: f32 = 16384.0;
/// 1 in a layer's state.
pub const STATE_UNIT: f32 = 32768.0;
/// 1 in a weight that meets a state, so that products are sums.
pub const WEIGHT_UNIT: f32 = 4096.0;
/// 1 in a weight that makes a score out of the deciding vector.
pub const SCORE_WEIGHT_UNIT: f32 = 8192.0;
/// What a product of two units is divided by.
pub const PRODUCT_UNIT: f32 = 65536.0;
/// 1 in a sum.
pub const SUM_UNIT: f32 = 2048.0;
/// The label number that stands for “no child”; real ones follow.
pub(crate) const OUTSIDE_LABEL: usize = 1;

/// A row of sums or weights.
pub(crate) type Lanes = [i16; LANES];

/// High half of a product: `a * b / 65536`, rounded down.
#[inline(always)]
#[allow(
    clippy::cast_possible_truncation,
    reason = "the high half of a 32-bit product has 16 bits"
)]
fn high(a: i16, b: i16) -> i16 {
    ((i32::from(a) * i32::from(b)) >> 16) as i16
}

/// Adds a row to sums.
#[inline]
pub(crate) fn add(sums: &mut Lanes, row: &Lanes) {
    for (sum, value) in sums.iter_mut().zip(row) {
        *sum = sum.saturating_add(*value);
    }
}

/// A block of a weight matrix, applied: sums over all inputs of input times row.
///
/// Nearly all the time goes in here, so it is compiled once for each kind of vector instructions; all compute the same numbers.
#[inline(never)]
pub(crate) fn project<const IN: usize>(
    level: Level,
    inputs: &[i16; IN],
    block: &[Lanes; IN],
    out: &mut Lanes,
) {
    dispatch!(level, _ => *out = sums_of_products(inputs, block));
}

/// Each product is rounded down, half a unit too low on average; the sums begin with what makes up for it.
#[inline(always)]
fn sums_of_products<const IN: usize>(inputs: &[i16; IN], block: &[Lanes; IN]) -> Lanes {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        reason = "IN is a small constant"
    )]
    let mut sums = [(IN / 2) as i16; LANES];
    for (input, row) in inputs.iter().zip(block) {
        let input = *input;
        // By index: so the sums stay in registers.
        for k in 0..LANES {
            sums[k] = sums[k].saturating_add(high(input, row[k]));
        }
    }
    sums
}

/// Sum of products, each rounded down to 1/65536 of it: the same for every score, as near as matters.
#[inline]
pub(crate) fn score<const N: usize>(inputs: &[i16; N], weights: &[i16; N]) -> i32 {
    let mut sums = [0_i16; 16];
    for (inputs, weights) in inputs
        .as_chunks::<16>()
        .0
        .iter()
        .zip(weights.as_chunks::<16>().0)
    {
        for k in 0..16 {
            sums[k] = sums[k].saturating_add(high(inputs[k], weights[k]));
        }
    }
    sums.iter().map(|sum| i32::from(*sum)).sum()
}

/// A smooth step from -1 to 1, in units of 1/16384, of an argument in units of 1/32768 that saturates at ±1:
/// `x * (2 - |x|)`.
#[inline]
fn step(x: i16) -> i16 {
    let square = high(x, x);
    if x < 0 {
        x.saturating_add(square)
    } else {
        x.saturating_sub(square)
    }
}

/// The step of half a sum: a stand-in for the hyperbolic tangent.
#[inline]
fn candidate(sum: i16) -> i16 {
    let twice = sum.saturating_add(sum);
    let four = twice.saturating_add(twice);
    step(four.saturating_add(four))
}

/// How much of the old state is kept, in units of 1/32768, from a quarter of a sum: a stand-in for the logistic function.
#[inline]
fn kept(sum: i16) -> i16 {
    let twice = sum.saturating_add(sum);
    step(twice.saturating_add(twice)).saturating_add(16384)
}

/// One step of a recurrent layer: the old state, in units of 1/16384, moves towards the candidate by what is not kept.
/// Gives the new state in units of 1/32768.
#[inline]
pub(crate) fn recur<const N: usize>(
    state: &mut [i16; N],
    candidates: &[i16; N],
    gates: &[i16; N],
    out: &mut [i16; N],
) {
    for k in 0..N {
        let new = candidate(candidates[k]);
        let moved = high(kept(gates[k]), state[k].saturating_sub(new));
        state[k] = new.saturating_add(moved).saturating_add(moved);
        out[k] = state[k].saturating_add(state[k]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_goes_to_its_candidate_and_no_further() {
        let mut state = [0; 1];
        let mut out = [0; 1];
        for _ in 0..100 {
            recur(&mut state, &[i16::MAX], &[0], &mut out);
        }
        assert!(out[0] > 32_000);
        recur(&mut state, &[i16::MIN], &[i16::MAX], &mut out);
        assert!(out[0] > 32_000, "a closed gate keeps the state");
        recur(&mut state, &[i16::MIN], &[i16::MIN], &mut out);
        assert!(out[0] < -32_000, "an open gate forgets it");
    }

    #[test]
    fn sums_saturate() {
        let block = [[i16::MAX; LANES]; 64];
        let mut out = [0; LANES];
        project(Level::new(), &[i16::MAX; 64], &block, &mut out);
        assert_eq!(out, [i16::MAX; LANES]);
        project(Level::new(), &[i16::MIN; 64], &block, &mut out);
        assert_eq!(out, [i16::MIN; LANES]);
    }
}
