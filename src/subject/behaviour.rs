//! How the figures of a group behave: what one claim's words do not tell, those of its company do.
//!
//! Takes the claims of one group; gives each its [`Behaviour`]. Knows no other group.

use std::collections::BTreeMap;

use super::profile::{Kind, Profile, after, before, words};
use crate::claim::Claim;
use crate::lexicon::Lexicon;
use crate::value::{Amount, Bound, Decimal, Dynamics, Role, Stance};

/// What comparing needs to know of a figure, beyond its own sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Behaviour {
    /// How it behaves in time.
    pub dynamics: Dynamics,
    /// Whether it is said to be so.
    pub stance: Stance,
    /// What it allows, where that is not what its words say: “do not store more than 90” allows 90 and
    /// less, “almost two dozen” a handful either way.
    pub amount: Option<Amount>,
    /// The version of the thing that it belongs to (“4.1”).
    pub version: Option<String>,
}

/// The behaviour of each of these claims of one group. Linear.
pub(super) fn behaviours(
    claims: &[&Claim],
    profiles: &[Profile],
    lexicon: &Lexicon,
) -> Vec<Behaviour> {
    let told: Vec<Option<Dynamics>> = claims
        .iter()
        .zip(profiles)
        .map(|(claim, profile)| told(claim, profile, lexicon))
        .collect();
    let usual = usual(told.iter().copied().flatten());
    let has_versions = usual == Some(Dynamics::Versioned);
    claims
        .iter()
        .zip(profiles)
        .zip(told)
        .map(|((claim, profile), told)| {
            let negated = negated(claim);
            let is_property = is_property(claim, profile);
            let stance = match claim.stance {
                Stance::Denied if negated.is_some() || says_not(claim) || lacks(claim, profile) => {
                    Stance::Actual
                }
                Stance::Planned | Stance::Forecast if is_property => Stance::Actual,
                stance => stance,
            };
            let dynamics = told.or(usual).unwrap_or(claim.aspect.dynamics);
            Behaviour {
                dynamics: match (dynamics, stance) {
                    // A plan is a plan, whatever the things it is about do.
                    (_, Stance::Planned | Stance::Forecast) => Dynamics::Outcome,
                    (dynamics, _) => dynamics,
                },
                stance,
                amount: negated.or_else(|| dozens(claim)),
                version: if has_versions { version(claim) } else { None },
            }
        })
        .collect()
}

/// How the figure behaves in time, as far as its own words tell.
fn told(claim: &Claim, profile: &Profile, lexicon: &Lexicon) -> Option<Dynamics> {
    if is_property(claim, profile) {
        return Some(Dynamics::Static);
    }
    let concept = profile.measured.as_deref().unwrap_or(profile.concept());
    if RESTLESS.contains(&concept) {
        return Some(Dynamics::State);
    }
    if profile.root() == "fire" || BURNING.contains(&concept) {
        return Some(Dynamics::Cumulative);
    }
    match profile.class.as_ref().filter(|class| !class.weak) {
        Some(class) => Some(lexicon.class(&class.name)?.dynamics),
        None => match profile.kind {
            Kind::Physical(_) | Kind::Money(_) => moved_nearby(claim, lexicon),
            Kind::Count | Kind::Ordinal | Kind::Share => None,
        },
    }
}

/// The restless or growing thing that the sentence speaks of near the number: “1,200 barrels have
/// spilled”.
fn moved_nearby(claim: &Claim, lexicon: &Lexicon) -> Option<Dynamics> {
    let words: Vec<String> = words(after(claim)?).take(6).collect();
    (0..words.len()).find_map(|start| {
        let (class, _) = lexicon.predicate(&words[start..])?;
        let moves = matches!(class.dynamics, Dynamics::Cumulative | Dynamics::State);
        (moves && !class.weak).then_some(class.dynamics)
    })
}

/// What is measured anew every day.
const RESTLESS: &[&str] = &[
    "wind",
    "gust",
    "water level",
    "level",
    "temperature",
    "price",
    "rate",
    "speed",
    "share",
];

/// What grows while it burns: the area of a fire.
const BURNING: &[&str] = &["fire", "flame", "wildfire", "blaze"];

/// What most of the claims tell; among equals the calmest.
fn usual(told: impl Iterator<Item = Dynamics>) -> Option<Dynamics> {
    let mut counted: BTreeMap<Dynamics, usize> = BTreeMap::new();
    for dynamics in told {
        *counted.entry(dynamics).or_default() += 1;
    }
    counted
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)))
        .map(|(dynamics, _)| dynamics)
}

/// A property of a thing that the sentence says something else of: “the 11-mile tunnel should open
/// in May”, “which at 18 kilometres will be the longest”. It is so whatever becomes of the rest.
fn is_property(claim: &Claim, profile: &Profile) -> bool {
    let is_lasting =
        matches!(&profile.kind, Kind::Physical(code) if PROPERTIES.contains(&code.as_str()));
    let is_restless = RESTLESS.contains(&profile.concept())
        || profile
            .measured
            .as_deref()
            .is_some_and(|measured| RESTLESS.contains(&measured));
    if !is_lasting
        || is_restless
        || claim.quantity.change.is_some()
        || claim.quantity.role.is_some()
    {
        return false;
    }
    let text = &claim.quantity.phrase.text;
    let is_joined = text
        .split_once('-')
        .is_some_and(|(_, unit)| unit.starts_with(char::is_alphabetic));
    is_joined || stands_aside(claim)
}

/// Dimensions of which a thing has one for good: length, mass, power, storage.
const PROPERTIES: &[&str] = &["m", "g", "W", "bit"];

/// “, which at 18 kilometres will be”: the number stands after “at” and before what is said.
fn stands_aside(claim: &Claim) -> bool {
    let (Some(before), Some(behind)) = (before(claim), after(claim)) else {
        return false;
    };
    let mut last = before.split_whitespace().rev();
    let is_at = last
        .next()
        .is_some_and(|word| word.eq_ignore_ascii_case("at"));
    let opens = last.next().is_none_or(|word| {
        word.ends_with(',') || matches!(word.to_lowercase().as_str(), "which" | "that")
    });
    is_at && opens && !behind.is_empty()
}

/// “Do not store more than 90” allows 90 and less: a denied bound is the opposite bound.
fn negated(claim: &Claim) -> Option<Amount> {
    let amount = &claim.quantity.amount;
    let is_denied = claim.stance == Stance::Denied || is_forbidden(claim);
    if !is_denied || says_not(claim) || claim.quantity.role.is_some() {
        return None;
    }
    match amount.bound() {
        Bound::MoreThan => amount.low().map(Amount::at_most),
        Bound::AtLeast => amount.low().map(Amount::less_than),
        Bound::LessThan => amount.high().map(Amount::at_least),
        Bound::AtMost => amount.high().map(Amount::more_than),
        Bound::Exact | Bound::Approx | Bound::Range => None,
    }
}

/// “Do not store more than 90”: a “not” shortly before an open bound.
fn is_forbidden(claim: &Claim) -> bool {
    claim.quantity.amount.bound() == Bound::MoreThan
        && before(claim).is_some_and(|before| {
            let words: Vec<&str> = before.split_whitespace().collect();
            words[words.len().saturating_sub(5)..]
                .iter()
                .any(|word| denies(word))
        })
}

/// “A quarter of them do not get enough”: what is denied is said of so many, not their number.
fn lacks(claim: &Claim, profile: &Profile) -> bool {
    let (Some(before), Some(behind)) = (before(claim), after(claim)) else {
        return false;
    };
    profile.family().is_none() && denies(behind) && !denies(before)
}

/// Whether a stretch of text says no.
fn denies(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.to_lowercase();
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        matches!(
            word,
            "not" | "no" | "never" | "none" | "nobody" | "denied" | "denies" | "deny" | "false"
        ) || word.ends_with("n't")
            || word.ends_with("n’t")
    })
}

/// “Almost two dozen” is counted in dozens: a quarter either way.
fn dozens(claim: &Claim) -> Option<Amount> {
    let amount = &claim.quantity.amount;
    let is_dozen = claim.quantity.phrase.text.to_lowercase().contains("dozen");
    if !is_dozen || amount.bound() != Bound::Approx {
        return None;
    }
    let value = amount.printed()?;
    let slack = value.checked_div(Decimal::from(4))?;
    Some(Amount::range(
        value.checked_sub(slack)?,
        value.checked_add(slack)?,
        false,
    ))
}

/// “Not even one in ten”, “no more than 12”: the “not” belongs to the bound.
fn says_not(claim: &Claim) -> bool {
    claim.quantity.cue.as_ref().is_some_and(|cue| {
        cue.text
            .split_whitespace()
            .any(|word| matches!(word.to_lowercase().as_str(), "not" | "no" | "never"))
    }) && claim.quantity.role != Some(Role::Retracted)
}

/// The version that the sentence speaks of: the first “4.1” or “5.0.2” that is not the figure itself,
/// or the number after “version” or “release”.
fn version(claim: &Claim) -> Option<String> {
    let own = claim.quantity.phrase.text.as_str();
    let mut after_word = false;
    claim.sentence.text.split_whitespace().find_map(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let number = word.strip_prefix(['v', 'V']).unwrap_or(word);
        let is_number = number.starts_with(|c: char| c.is_ascii_digit())
            && number.chars().all(|c| c.is_ascii_digit() || c == '.');
        let is_version = is_number && word != own && (number.contains('.') || after_word);
        after_word = matches!(
            word.to_lowercase().as_str(),
            "version" | "release" | "versions" | "releases"
        );
        is_version.then(|| number.to_owned())
    })
}
