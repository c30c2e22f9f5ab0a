//! Model files: what stands in them, and how they are read.
//!
//! Takes bytes; gives [`Weights`]. All numbers are little-endian. In this order:
//!
//! | what | numbers |
//! |---|---|
//! | `XTSYN4`, then the sizes `EMBEDDING`, `FIRST`, `SECOND`, `HIDDEN` | 6 + 4 bytes |
//! | number of tags; for each the universal and the Penn tag | 1 byte, 2 bytes each |
//! | number of tag sets; for each the tags that a word may have, as bits | 1 byte, 16 bytes each |
//! | number of features known; their hashes; the tag set of each; their embeddings | 4 bytes, 4, 1 and `EMBEDDING` bytes each |
//! | first layer: eight blocks of `EMBEDDING` rows, four rows of biases | rows of `LANES` × 2 bytes |
//! | tagger: a row of 2 × `FIRST` for each tag, a bias for each tag | 2 bytes and 4 bytes each |
//! | second layer: for each direction 2 × `FIRST` rows, then two rows of biases, two rows for each tag | rows |
//! | what is looked at: three blocks of 2 × `SECOND` rows, a row of biases, a row for each clue | rows |
//! | actions, then relations: a row each, then a bias each | rows, 4 bytes each |
//! | for each tag the relations that its word may have to a head on the right, on the left, as bits | 8 + 8 bytes each |

use crate::network::{EMBEDDING, FIRST, HIDDEN, LANES, Lanes, MAGIC, SECOND};
use crate::stack::{CLUES, LOOKED_AT};
use crate::word::FEATURES;
use crate::{Rel, Upos, Xpos};

/// Why bytes are not a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The first bytes are not those of a model file of this version.
    #[error("these bytes are no model: they do not begin with `XTSYN4`")]
    NotAModel,
    /// The file ends too early, or a number in it makes no sense.
    #[error("the model is damaged at byte {at}")]
    Damaged {
        /// Offset of the first byte that could not be read as expected.
        at: usize,
    },
}

/// Rows that each clue picks from: distances have few values, relations as many as there are.
pub const CLUE_ROWS: [usize; CLUES] = [16, 16, 64, 64, 64, 64, 64];

/// Tags of the most varied tag set.
pub const MOST_TAGS: usize = 128;

/// Everything that was learnt.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    pub(crate) tags: Vec<(Upos, Xpos)>,
    pub(crate) tag_sets: Vec<u128>,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) first: Vec<[Lanes; EMBEDDING]>,
    pub(crate) first_bias: Vec<Lanes>,
    pub(crate) tagger: Vec<[i16; 2 * FIRST]>,
    pub(crate) tagger_bias: Vec<i32>,
    pub(crate) second: Vec<[Lanes; 2 * FIRST]>,
    pub(crate) second_bias: Vec<Lanes>,
    pub(crate) told: Vec<Lanes>,
    pub(crate) looked_at: Vec<[Lanes; 2 * SECOND]>,
    pub(crate) hidden_bias: Lanes,
    pub(crate) clues: Vec<Vec<Lanes>>,
    pub(crate) actions: Vec<[i16; HIDDEN]>,
    pub(crate) action_bias: Vec<i32>,
    pub(crate) relations: Vec<[i16; HIDDEN]>,
    pub(crate) relation_bias: Vec<i32>,
    pub(crate) relation_sets: Vec<[u64; 2]>,
}

/// What is known of forms, endings, beginnings and shapes.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    /// Open addressing: a hash and its number, in the first free place from where it belongs.
    places: Vec<(u32, u32)>,
    embeddings: Vec<[i8; EMBEDDING]>,
    tag_set: Vec<u8>,
}

/// An empty place.
const FREE: u32 = u32::MAX;

impl Vocabulary {
    fn find(&self, hash: u32) -> Option<usize> {
        let mask = self.places.len() - 1;
        let mut at = usize::try_from(hash).unwrap_or(0) & mask;
        loop {
            match self.places[at] {
                (_, FREE) => return None,
                (known, number) if known == hash => return usize::try_from(number).ok(),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// The sum of the embeddings of what is known of a word, and the word's tag set (0, any tag, for an unknown one).
    pub(crate) fn look_up(&self, features: &[u32; FEATURES]) -> ([i16; EMBEDDING], usize) {
        let mut sum = [0_i16; EMBEDDING];
        let mut tag_set = 0;
        for (kind, hash) in features.iter().enumerate() {
            let Some(number) = self.find(*hash) else {
                continue;
            };
            for (sum, value) in sum.iter_mut().zip(&self.embeddings[number]) {
                *sum += i16::from(*value);
            }
            if kind == 0 {
                tag_set = usize::from(self.tag_set[number]);
            }
        }
        (sum, tag_set)
    }
}

/// Reads a model file.
pub(crate) fn read(bytes: &[u8]) -> Result<Weights, ModelError> {
    let rest = bytes
        .strip_prefix(MAGIC.as_slice())
        .ok_or(ModelError::NotAModel)?;
    let mut reader = Reader {
        rest,
        len: bytes.len(),
    };
    for size in [EMBEDDING, FIRST, SECOND, HIDDEN] {
        let found = reader.byte()?;
        reader.check(found == size)?;
    }
    let n_tags = reader.byte()?;
    reader.check((1..=MOST_TAGS).contains(&n_tags))?;
    let tags = reader.many(n_tags, Reader::tag)?;
    let n_sets = reader.byte()?;
    let tag_sets = reader.many(n_sets, Reader::bits)?;
    let weights = Weights {
        vocabulary: reader.vocabulary(n_sets)?,
        first: reader.many(8, Reader::block)?,
        first_bias: reader.many(4, Reader::row)?,
        tagger: reader.many(n_tags, Reader::row)?,
        tagger_bias: reader.many(n_tags, Reader::number)?,
        second: reader.many(2, Reader::block)?,
        second_bias: reader.many(2, Reader::row)?,
        told: reader.many(2 * n_tags, Reader::row)?,
        looked_at: reader.many(LOOKED_AT, Reader::block)?,
        hidden_bias: reader.row()?,
        clues: CLUE_ROWS
            .iter()
            .map(|rows| reader.many(*rows, Reader::row))
            .collect::<Result<_, _>>()?,
        actions: reader.many(3, Reader::row)?,
        action_bias: reader.many(3, Reader::number)?,
        relations: reader.many(Rel::ALL.len(), Reader::row)?,
        relation_bias: reader.many(Rel::ALL.len(), Reader::number)?,
        relation_sets: reader.many(n_tags, |reader| {
            Ok([reader.half_bits()?, reader.half_bits()?])
        })?,
        tags,
        tag_sets,
    };
    reader.check(reader.rest.is_empty())?;
    Ok(weights)
}

const _: () =
    assert!(Rel::ALL.len() <= 64 - 2 && 2 * SECOND == LANES && FIRST == LANES && HIDDEN == LANES);

struct Reader<'b> {
    rest: &'b [u8],
    len: usize,
}

impl<'b> Reader<'b> {
    fn check(&self, holds: bool) -> Result<(), ModelError> {
        if holds {
            Ok(())
        } else {
            Err(ModelError::Damaged {
                at: self.len - self.rest.len(),
            })
        }
    }

    fn take(&mut self, n: usize) -> Result<&'b [u8], ModelError> {
        self.check(n <= self.rest.len())?;
        let (taken, rest) = self.rest.split_at(n);
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ModelError> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    fn many<T>(
        &mut self,
        n: usize,
        one: impl Fn(&mut Self) -> Result<T, ModelError>,
    ) -> Result<Vec<T>, ModelError> {
        (0..n).map(|_| one(self)).collect()
    }

    fn byte(&mut self) -> Result<usize, ModelError> {
        Ok(usize::from(self.array::<1>()?[0]))
    }

    fn number(&mut self) -> Result<i32, ModelError> {
        Ok(i32::from_le_bytes(self.array()?))
    }

    fn bits(&mut self) -> Result<u128, ModelError> {
        Ok(u128::from_le_bytes(self.array()?))
    }

    fn half_bits(&mut self) -> Result<u64, ModelError> {
        Ok(u64::from_le_bytes(self.array()?))
    }

    fn tag(&mut self) -> Result<(Upos, Xpos), ModelError> {
        let (upos, xpos) = (self.byte()?, self.byte()?);
        let tag = Upos::from_index(upos).zip(Xpos::from_index(xpos));
        self.check(tag.is_some())?;
        Ok(tag.unwrap_or((Upos::X, Xpos::FW)))
    }

    fn row<const N: usize>(&mut self) -> Result<[i16; N], ModelError> {
        let (pairs, _) = self.take(2 * N)?.as_chunks::<2>();
        let mut row = [0; N];
        for (value, pair) in row.iter_mut().zip(pairs) {
            *value = i16::from_le_bytes(*pair);
        }
        Ok(row)
    }

    fn block<const IN: usize>(&mut self) -> Result<[Lanes; IN], ModelError> {
        let mut block = [[0; LANES]; IN];
        for row in &mut block {
            *row = self.row()?;
        }
        Ok(block)
    }

    fn vocabulary(&mut self, n_sets: usize) -> Result<Vocabulary, ModelError> {
        let n = usize::try_from(u32::from_le_bytes(self.array()?)).unwrap_or(usize::MAX);
        self.check(n <= self.rest.len() / EMBEDDING)?;
        let hashes = self.many(n, |reader| Ok(u32::from_le_bytes(reader.array()?)))?;
        let tag_set = self.take(n)?.to_vec();
        self.check(tag_set.iter().all(|set| usize::from(*set) < n_sets.max(1)))?;
        let embeddings = self.many(n, |reader| {
            Ok(reader.array()?.map(|byte| i8::from_le_bytes([byte])))
        })?;
        // At most half full, so that a search ends soon.
        let mut places = vec![(0, FREE); (2 * n + 2).next_power_of_two()];
        let mask = places.len() - 1;
        for (number, hash) in (0_u32..).zip(hashes) {
            let mut at = usize::try_from(hash).unwrap_or(0) & mask;
            while places[at].1 != FREE {
                at = (at + 1) & mask;
            }
            places[at] = (hash, number);
        }
        Ok(Vocabulary {
            places,
            embeddings,
            tag_set,
        })
    }
}
