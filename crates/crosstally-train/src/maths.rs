//! The arithmetic of training, in floating point. Sums run in a fixed order and no function of the platform's mathematics library is
//! called, so that every machine computes the same weights.

/// A block of parameters seen as a matrix.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Matrix {
    pub(crate) start: usize,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
}

impl Matrix {
    pub(crate) fn range(self) -> std::ops::Range<usize> {
        self.start..self.start + self.rows * self.columns
    }

    pub(crate) fn row(self, parameters: &[f32], row: usize) -> &[f32] {
        &parameters[self.start + row * self.columns..][..self.columns]
    }

    pub(crate) fn row_mut(self, parameters: &mut [f32], row: usize) -> &mut [f32] {
        &mut parameters[self.start + row * self.columns..][..self.columns]
    }

    /// Adds the matrix times `input` to `output`.
    pub(crate) fn apply(self, parameters: &[f32], input: &[f32], output: &mut [f32]) {
        for (row, sum) in output.iter_mut().enumerate() {
            *sum += dot(self.row(parameters, row), input);
        }
    }

    /// Carries the slope of the loss by the output back to the input and to the parameters.
    pub(crate) fn carry_back(
        self,
        parameters: &[f32],
        slopes: &mut [f32],
        input: &[f32],
        by_output: &[f32],
        by_input: &mut [f32],
    ) {
        for (row, slope) in by_output.iter().enumerate() {
            if *slope != 0.0 {
                add_scaled(self.row_mut(slopes, row), *slope, input);
                add_scaled(by_input, *slope, self.row(parameters, row));
            }
        }
    }
}

pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0.0_f32; 16];
    for (a, b) in a.as_chunks::<16>().0.iter().zip(b.as_chunks::<16>().0) {
        for k in 0..16 {
            sums[k] += a[k] * b[k];
        }
    }
    (0..8).fold(0.0, |sum, k| sum + (sums[k] + sums[k + 8]))
}

pub(crate) fn add_scaled(to: &mut [f32], scale: f32, from: &[f32]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += scale * from;
    }
}

/// `x * (2 - |x|)` within ±1: a smooth step.
fn step(x: f32) -> f32 {
    let x = x.clamp(-1.0, 1.0);
    x * (2.0 - x.abs())
}

fn step_slope(x: f32) -> f32 {
    if x.abs() >= 1.0 {
        0.0
    } else {
        2.0 * (1.0 - x.abs())
    }
}

/// What a state moves towards.
pub(crate) fn candidate(sum: f32) -> f32 {
    step(sum * 0.5)
}

pub(crate) fn candidate_slope(sum: f32) -> f32 {
    0.5 * step_slope(sum * 0.5)
}

/// How much of a state is kept.
pub(crate) fn kept(sum: f32) -> f32 {
    0.5 + 0.5 * step(sum * 0.25)
}

pub(crate) fn kept_slope(sum: f32) -> f32 {
    0.125 * step_slope(sum * 0.25)
}

/// The exponential function for arguments up to 0, by halving the argument into the exponent and a short series.
pub(crate) fn exp(x: f32) -> f32 {
    let x = x.max(-80.0) * std::f32::consts::LOG2_E;
    let whole = x.round();
    let rest = (x - whole) * std::f32::consts::LN_2;
    let series =
        1.0 + rest * (1.0 + rest * (0.5 + rest * (1.0 / 6.0 + rest * (1.0 / 24.0 + rest / 120.0))));
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 11 and 127"
    )]
    let power = f32::from_bits(((whole + 127.0) as u32) << 23);
    series * power
}

/// Scores become probabilities.
pub(crate) fn softmax(scores: &mut [f32]) {
    let highest = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = exp(*score - highest);
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}

/// The first of the highest.
pub(crate) fn best(scores: &[f32]) -> usize {
    (1..scores.len()).fold(
        0,
        |best, at| if scores[at] > scores[best] { at } else { best },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponentials_are_close() {
        for x in [0.0_f32, -0.1, -1.0, -7.3, -40.0] {
            assert!((exp(x) - x.exp()).abs() <= 1e-5 * x.exp());
        }
    }
}
