//! A name for a finding that survives when lines move.

use std::collections::BTreeMap;

use crate::claim::Claim;
use crate::subject::Group;

/// Gives fingerprints, and numbers those that would be the same.
#[derive(Default)]
pub(super) struct Fingerprints {
    seen: BTreeMap<u64, u64>,
}

impl Fingerprints {
    /// The first 16 hexadecimal digits of a hash over rule, subject and the claims' values; no
    /// line, no offset, no run number. Two findings that have all of these in common get the same
    /// hash with their ordinal added.
    pub(super) fn of(&mut self, rule: &str, group: &Group, claims: &[&Claim]) -> String {
        let mut rows: Vec<String> = claims.iter().map(|claim| row(claim)).collect();
        rows.sort_unstable();
        let mut hash = Fnv::default();
        hash.add(rule);
        hash.add(&group.subject.to_lowercase());
        for row in &rows {
            hash.add(row);
        }
        let nth = self.seen.entry(hash.0).or_default();
        *nth += 1;
        if *nth > 1 {
            hash.add(&nth.to_string());
        }
        format!("{:016x}", hash.0)
    }
}

/// A fingerprint of words alone, for findings without claims.
pub(super) fn of_words(words: &[&str]) -> String {
    let mut hash = Fnv::default();
    words.iter().for_each(|word| hash.add(word));
    format!("{:016x}", hash.0)
}

/// Source, subject, value, unit, bound and time of a claim.
fn row(claim: &Claim) -> String {
    let amount = &claim.quantity.amount;
    let end = |value: Option<crate::value::Decimal>| {
        value.map_or_else(|| "_".to_owned(), |v| v.normalize().to_string())
    };
    let subject = claim.subject.as_ref().map_or_else(String::new, |subject| {
        let mut words = subject.modifiers.clone();
        words.push(subject.concept.clone());
        words.join(" ").to_lowercase()
    });
    let as_of = claim
        .as_of
        .as_ref()
        .and_then(|when| when.period.edtf())
        .unwrap_or_default();
    [
        claim.source.as_str(),
        subject.as_str(),
        end(amount.low()).as_str(),
        end(amount.high()).as_str(),
        claim.quantity.unit.code(),
        &format!("{:?}", amount.bound()),
        as_of.as_str(),
    ]
    .join("\u{1f}")
}

/// FNV-1a, 64 bits: the same on every machine and in every release.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    /// Adds a field and an end mark, so that “ab” + “c” is not “a” + “bc”.
    fn add(&mut self, field: &str) {
        for byte in field.bytes().chain([0x1e]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Fnv;

    #[test]
    fn the_hash_is_fnv_1a() {
        // Test vector of the reference implementation: "foobar".
        let mut hash = Fnv::default();
        for byte in b"foobar" {
            hash.0 = (hash.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        assert_eq!(hash.0, 0x8594_4171_f739_67e8);
    }
}
