//! Where a figure holds.
//!
//! Takes a clause; gives the place names that stand in it, and which of them tell where a claim holds.

use std::ops::Range;

use crosstally_syntax::{Rel, Upos, Xpos};

use super::Place;
use super::clause::Clause;
use crate::lexicon::{Lexicon, PlaceKind};

/// A place name among the tokens of a clause.
#[derive(Debug, Clone)]
pub(super) struct PlaceName {
    pub(super) tokens: Range<usize>,
    pub(super) kind: PlaceKind,
    /// ISO 3166 code for countries and states, the lower-cased name otherwise.
    pub(super) name: String,
    pub(super) country: String,
}

/// Prepositions that say where something holds.
const WHERE: &[&str] = &[
    "in",
    "at",
    "near",
    "across",
    "inside",
    "outside",
    "around",
    "off",
    "to",
    "into",
    "from",
    "throughout",
    "within",
    "along",
    "on",
];

/// Every place name that the lexicon knows, longest first match from left to right.
pub(super) fn names(clause: &Clause<'_>, lexicon: &Lexicon) -> Vec<PlaceName> {
    let mut found = Vec::new();
    let mut idx = 0;
    let longest = lexicon.places.longest();
    while idx < clause.len() {
        if !clause.word(idx).starts_with(char::is_uppercase) {
            idx += 1;
            continue;
        }
        let mut phrase = String::new();
        let mut best = None;
        for end in idx..clause.len().min(idx + longest) {
            if end > idx {
                phrase.push(' ');
            }
            phrase.push_str(&clause.word(end).to_lowercase());
            if let Some(place) = lexicon.place(&phrase) {
                best = Some((end + 1, &place.first, phrase.clone()));
            }
        }
        match best {
            Some((end, place, phrase)) => {
                let name = match place.kind {
                    PlaceKind::City | PlaceKind::Capital => phrase,
                    PlaceKind::Country
                    | PlaceKind::State
                    | PlaceKind::Demonym
                    | PlaceKind::Metonym
                    | PlaceKind::Short => place.code.clone(),
                };
                let country = place.country().to_owned();
                found.push(PlaceName {
                    tokens: idx..end,
                    kind: place.kind,
                    name,
                    country,
                });
                idx = end;
            }
            None => idx += 1,
        }
    }
    found
}

/// The places that tell where a claim holds: “in Russia”, “at five bases in Toretsk”.
pub(super) fn places_of(
    clause: &Clause<'_>,
    names: &[PlaceName],
    number: usize,
    top: usize,
) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    for idx in 0..clause.len() {
        // Dates follow the same prepositions.
        if clause.upos(idx) != Upos::Propn
            || clause.is_date(idx)
            || !matches!(clause.rel(idx).base(), Rel::Obl | Rel::Nmod)
            || !clause.case(idx).is_some_and(|case| WHERE.contains(&case))
            || matches!(clause.xpos(idx), Xpos::CD)
        {
            continue;
        }
        let Some(governor) = clause.head(idx) else {
            continue;
        };
        let on_path = governor == top
            || governor == number
            || clause.ancestors(number).any(|at| at == governor)
            || clause.is_within(governor, top) && !clause.is_within(idx, number);
        if !on_path {
            continue;
        }
        let known = names.iter().find(|name| name.tokens.contains(&idx));
        let range = clause.base_phrase(idx);
        let phrase = clause.phrase(range);
        let (name, country) = known.map_or_else(
            || (phrase.text.to_lowercase(), None),
            |known| (known.name.clone(), Some(known.country.clone())),
        );
        if found.iter().any(|place| place.name == name) {
            continue;
        }
        found.push(Place {
            phrase,
            name,
            country,
        });
    }
    found
}
