//! Remembers what the first layer makes of a word, so that a word that comes again costs a look-up.
//!
//! Takes words; gives places in a store of rows. What is remembered depends on the word alone, so remembering changes
//! nothing but the time.

/// Longest word that is remembered.
const LONGEST: usize = 30;
/// Places of the table; a power of two.
const SLOTS: usize = 1 << 14;
/// Words after which all is forgotten, at the start of the next sentence.
const FULL: usize = 1 << 13;

/// A word and whether it opens the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key([u64; 4]);

impl Key {
    /// `None` if the word is too long to be remembered.
    pub(crate) fn new(word: &str, opens: bool) -> Option<Self> {
        let mut bytes = [0_u8; 32];
        bytes
            .get_mut(..word.len())
            .filter(|_| word.len() <= LONGEST)?
            .copy_from_slice(word.as_bytes());
        bytes[LONGEST] = u8::try_from(word.len()).unwrap_or(0);
        bytes[LONGEST + 1] = u8::from(opens);
        let (chunks, _) = bytes.as_chunks::<8>();
        Some(Self([0, 1, 2, 3].map(|at| u64::from_le_bytes(chunks[at]))))
    }

    fn slot(&self) -> usize {
        let mixed = self.0.iter().fold(0_u64, |mixed, part| {
            (mixed.rotate_left(23) ^ part).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        });
        usize::try_from(mixed >> 48).unwrap_or(0) % SLOTS
    }
}

/// Words with something that was computed of each.
#[derive(Clone, Debug)]
pub(crate) struct Memory<T> {
    /// None before the first sentence, so that an unused memory costs nothing.
    slots: Vec<Option<(Key, usize)>>,
    rows: Vec<T>,
}

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Self {
            slots: Vec::new(),
            rows: Vec::new(),
        }
    }
}

impl<T> Memory<T> {
    /// Makes ready for a sentence; forgets all if there is much. Places that were given before are no longer good.
    pub(crate) fn start_sentence(&mut self) {
        if self.slots.is_empty() {
            self.slots.resize(SLOTS, None);
        }
        if self.rows.len() >= FULL {
            self.forget();
        }
    }

    /// Forgets all.
    pub(crate) fn forget(&mut self) {
        self.rows.clear();
        self.slots.fill(None);
    }

    /// The place of what is known of the word, computed if need be. Good until the next sentence. A sentence must have been started.
    pub(crate) fn place(&mut self, word: &str, opens: bool, compute: impl FnOnce() -> T) -> usize {
        let Some(key) = Key::new(word, opens) else {
            self.rows.push(compute());
            return self.rows.len() - 1;
        };
        let slot = key.slot();
        match self.slots[slot] {
            Some((known, place)) if known == key => place,
            _ => {
                self.rows.push(compute());
                let place = self.rows.len() - 1;
                self.slots[slot] = Some((key, place));
                place
            }
        }
    }

    /// What stands at a place.
    pub(crate) fn at(&self, place: usize) -> &T {
        &self.rows[place]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        let mut memory = Memory::default();
        memory.start_sentence();
        let first = memory.place("rose", false, || 1);
        let opening = memory.place("rose", true, || 2);
        let again = memory.place("rose", false, || 3);
        let long = memory.place(&"rose".repeat(20), false, || 4);
        assert_eq!(
            [first, opening, again, long].map(|place| *memory.at(place)),
            [1, 2, 1, 4]
        );
    }
}
