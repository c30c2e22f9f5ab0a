//! Writes a trained network as a model file, in integers. What stands where is told in `crosstally-syntax`'s `reader`.

use crate::maths::Matrix;
use crate::network::Network;
use crate::vocabulary::Vocabulary;
use crosstally_syntax::internals::{
    EMBEDDING, EMBEDDING_UNIT, FIRST, HIDDEN, MAGIC, PRODUCT_UNIT, SCORE_WEIGHT_UNIT, SECOND,
    STATE_UNIT, SUM_UNIT, WEIGHT_UNIT, WIDE_WEIGHT_UNIT,
};

/// The bytes of a model file.
///
/// # Errors
/// If there is more of something than the file has room for.
pub(crate) fn model_file(network: &Network, vocabulary: &Vocabulary) -> Result<Vec<u8>, String> {
    let (layout, dense) = (&network.layout, &network.dense[..]);
    let mut file = File {
        bytes: MAGIC.to_vec(),
    };
    for size in [EMBEDDING, FIRST, SECOND, HIDDEN] {
        file.byte(size);
    }
    file.byte(vocabulary.tags.len());
    for (upos, xpos) in &vocabulary.tags {
        file.byte(upos.index());
        file.byte(xpos.index());
    }
    file.byte(vocabulary.tag_sets.len());
    for set in &vocabulary.tag_sets {
        file.bytes.extend(set.to_le_bytes());
    }
    file.bytes.extend(
        u32::try_from(vocabulary.hashes.len())
            .map_err(|error| error.to_string())?
            .to_le_bytes(),
    );
    for hash in &vocabulary.hashes {
        file.bytes.extend(hash.to_le_bytes());
    }
    file.bytes.extend(&vocabulary.tag_set);
    for value in &network.embeddings {
        file.bytes.push(small(value * EMBEDDING_UNIT));
    }
    // Blocks for a word's own place, then for its neighbours': forward candidates and gates, backward candidates and gates.
    for from in [0, EMBEDDING] {
        for matrix in layout.first {
            for gate in 0..2 {
                let rows = gate * FIRST..(gate + 1) * FIRST;
                let columns = from..from + EMBEDDING;
                file.columns(dense, matrix, rows, columns, WIDE_WEIGHT_UNIT);
            }
        }
    }
    for bias in layout.first_bias {
        file.row(bias.row(dense, 0), SUM_UNIT);
    }
    file.scores(
        dense,
        layout.tagger,
        layout.tagger_bias,
        STATE_UNIT,
        WEIGHT_UNIT,
    );
    for matrix in layout.second {
        file.columns(dense, matrix, 0..2 * SECOND, 0..2 * FIRST, WEIGHT_UNIT);
    }
    for bias in layout.second_bias {
        file.row(bias.row(dense, 0), SUM_UNIT);
    }
    file.row(&dense[layout.told.range()], SUM_UNIT);
    for matrix in layout.looked_at {
        file.columns(dense, matrix, 0..HIDDEN, 0..2 * SECOND, WEIGHT_UNIT);
    }
    file.row(layout.hidden_bias.row(dense, 0), SUM_UNIT);
    for matrix in layout.clues {
        file.row(&dense[matrix.range()], SUM_UNIT);
    }
    file.scores(
        dense,
        layout.actions,
        layout.action_bias,
        SUM_UNIT,
        SCORE_WEIGHT_UNIT,
    );
    file.scores(
        dense,
        layout.relations,
        layout.relation_bias,
        SUM_UNIT,
        SCORE_WEIGHT_UNIT,
    );
    for [right, left] in &vocabulary.relation_sets {
        file.bytes.extend(right.to_le_bytes());
        file.bytes.extend(left.to_le_bytes());
    }
    Ok(file.bytes)
}

struct File {
    bytes: Vec<u8>,
}

impl File {
    fn byte(&mut self, number: usize) {
        self.bytes.push(u8::try_from(number).unwrap_or(u8::MAX));
    }

    /// Values one after the other.
    fn row(&mut self, values: &[f32], unit: f32) {
        for value in values {
            self.bytes.extend(medium(value * unit).to_le_bytes());
        }
    }

    /// Some rows of a matrix, one row for each of the columns: the integer network goes through inputs.
    fn columns(
        &mut self,
        dense: &[f32],
        matrix: Matrix,
        rows: std::ops::Range<usize>,
        columns: std::ops::Range<usize>,
        unit: f32,
    ) {
        for column in columns {
            for row in rows.clone() {
                self.row(&[matrix.row(dense, row)[column]], unit);
            }
        }
    }

    /// Rows that make scores, then biases in units of their products.
    fn scores(&mut self, dense: &[f32], matrix: Matrix, bias: Matrix, input_unit: f32, unit: f32) {
        self.row(&dense[matrix.range()], unit);
        for bias in bias.row(dense, 0) {
            self.bytes
                .extend(large(bias * input_unit * unit / PRODUCT_UNIT).to_le_bytes());
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "clamped")]
fn small(value: f32) -> u8 {
    (value.round().clamp(-127.0, 127.0) as i8).cast_unsigned()
}

#[allow(clippy::cast_possible_truncation, reason = "clamped")]
fn medium(value: f32) -> i16 {
    value.round().clamp(-32767.0, 32767.0) as i16
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a bias of a score is far below 64, so it fits"
)]
fn large(value: f32) -> i32 {
    value.round() as i32
}
