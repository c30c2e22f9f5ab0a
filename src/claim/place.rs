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
        for end in idx..clause.len().min(idx + longest + 4) {
            // “Porto-Novo” and “Ala.” are several tokens of one word.
            if end > idx && clause.span(end - 1).end < clause.span(end).start {
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
    is_quoted: bool,
) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    for idx in 0..clause.len() {
        // Dates follow the same prepositions.
        let is_name =
            clause.upos(idx) == Upos::Propn || names.iter().any(|name| name.tokens.contains(&idx));
        if !is_name
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
        let phrase = clause.phrase(range.clone());
        // “Newfield, Ala.”: the state tells where an unknown town lies.
        let state = || {
            let comma = range.end < clause.len() && clause.word(range.end) == ",";
            let is_next = |name: &&PlaceName| name.tokens.start == range.end + 1;
            let name = names.iter().find(is_next).filter(|_| comma)?;
            Some(name.country.clone())
        };
        let (name, country) = known.map_or_else(
            || (phrase.text.to_lowercase(), state()),
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
    if found.is_empty() && !is_quoted {
        found.extend(
            names
                .iter()
                .filter_map(|name| behind_a_preposition(clause, name)),
        );
    }
    found
}

/// A known name right behind a preposition, where the tree leads nowhere. Only where nobody is
/// quoted: “officials in Holm said” says nothing of where the rest holds.
fn behind_a_preposition(clause: &Clause<'_>, name: &PlaceName) -> Option<Place> {
    let mut before = name.tokens.start.checked_sub(1)?;
    if clause.lower()[before] == "the" {
        before = before.checked_sub(1)?;
    }
    let stands_alone = match name.kind {
        PlaceKind::Demonym => false,
        PlaceKind::Country
        | PlaceKind::State
        | PlaceKind::Capital
        | PlaceKind::Metonym
        | PlaceKind::City
        | PlaceKind::Short => true,
    };
    let preposition = clause.lower()[before].as_str();
    (stands_alone && (WHERE.contains(&preposition) || preposition == "of")).then(|| Place {
        phrase: clause.phrase(name.tokens.clone()),
        name: name.name.clone(),
        country: Some(name.country.clone()),
    })
}
