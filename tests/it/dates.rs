//! Dates: every example of their lexicons, and laws that hold for any text.

use crosstally::lexicon::{Entry, Meaning, Table, TenseWord};
use crosstally::mention::date::{dates, full_date};
use crosstally::{Lexicon, Span};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// The day that the examples of the lexicons are read on: a Wednesday.
const TODAY: Date = date(2024, 11, 27);

fn read(text: &str) -> Vec<crosstally::mention::DateMention> {
    dates(
        text,
        Span::new(0, text.len()),
        Some(TODAY),
        Lexicon::english(),
    )
}

fn check_examples<M: Meaning>(table: &Table<M>) {
    let mut wrong = Vec::new();
    for (entry, _) in table.entries() {
        for example in entry.examples() {
            let found: Vec<Span> = read(&example.text).iter().map(|date| date.span).collect();
            if !found.contains(&example.marked) {
                let found: Vec<&str> = found.iter().map(|span| span.of(&example.text)).collect();
                wrong.push(report(entry, &example.text, &found));
            }
        }
        for silent in entry.silent_examples() {
            let found = read(&silent.text);
            if !found.is_empty() {
                let found: Vec<&str> = found.iter().map(|date| date.text.as_str()).collect();
                wrong.push(report(entry, &silent.text, &found));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn report(entry: &Entry, text: &str, found: &[&str]) -> String {
    format!("{}:{}: “{text}” reads {found:?}", entry.file, entry.line)
}

#[test]
fn every_example_of_the_calendar_is_read() {
    check_examples(&Lexicon::english().calendar);
}

#[test]
fn every_example_of_the_date_words_is_read() {
    check_examples(&Lexicon::english().date_words);
}

#[test]
fn every_tense_points_to_its_side() {
    let mut wrong = Vec::new();
    for (entry, tense) in Lexicon::english().tenses.entries() {
        let is_past = matches!(
            tense,
            TenseWord::Past
                | TenseWord::Said
                | TenseWord::Told
                | TenseWord::Have
                | TenseWord::After
        );
        for example in entry.examples() {
            let found = read(&example.text);
            let side = found
                .iter()
                .find(|date| {
                    example.marked.contains(date.span) || date.span.contains(example.marked)
                })
                .and_then(|date| date.period.from())
                .map(|from| from < TODAY);
            if side != Some(is_past) {
                wrong.push(report(entry, &example.text, &[&format!("{side:?}")]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words that sentences about time are made of: what a fuzzer would hardly find by itself.
const SCRAPS: &[&str] = &[
    "May",
    "3",
    "2024",
    "on",
    "by",
    "the",
    "last",
    "of",
    "week",
    "weeks",
    "ago",
    "to",
    "-",
    "–",
    "and",
    ",",
    ".",
    ":",
    "Tuesday",
    "first",
    "half",
    "early",
    "53",
    "AM",
    "Q3",
    "FY",
    "'",
    "s",
    "between",
    "from",
    "Oct",
    "31",
    "02",
    "/",
    "overnight",
    "until",
    "'90s",
    "year",
    "is",
    "é",
    "99999999999",
    "end of",
    "mid-",
    "century",
    "(",
    ")",
    "\u{a0}",
    "BC",
    "now",
    "later",
];

/// Sentences that are full of words of time.
fn scraps() -> impl Strategy<Value = String> {
    let piece = (
        prop::sample::select(SCRAPS),
        prop::sample::select(&["", " ", " ", " "][..]),
    );
    prop::collection::vec(piece, 0..24).prop_map(|pieces| {
        pieces
            .into_iter()
            .map(|(word, gap)| format!("{word}{gap}"))
            .collect()
    })
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![scraps(), ".{0,80}"]
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in any_text()) {
        let found = read(&text);
        for pair in found.windows(2) {
            prop_assert!(pair[0].span.end <= pair[1].span.start, "{text:?}");
        }
        for mention in &found {
            prop_assert_eq!(mention.span.of(&text), &mention.text);
            prop_assert!(!mention.text.trim().is_empty());
        }
    }

    #[test]
    fn a_sentence_reads_the_same_wherever_it_stands(before in ".{0,20}", text in any_text()) {
        let page = format!("{before}\n{text}\n{before}");
        let place = Span::new(before.len() + 1, before.len() + 1 + text.len());
        let moved = dates(&page, place, Some(TODAY), Lexicon::english());
        let mut alone = read(&text);
        for mention in &mut alone {
            mention.span = mention.span.shifted(place.start);
        }
        prop_assert_eq!(moved, alone);
    }

    #[test]
    fn no_day_is_made_up_without_the_day_of_the_text(text in any_text()) {
        let found = dates(&text, Span::new(0, text.len()), None, Lexicon::english());
        for mention in found {
            let counted = mention.basis == crosstally::mention::date::Basis::Counted;
            // One end of a stretch may take its year from the other (“May 2024–May”, “'90s and May”).
            let year_is_told = mention
                .text
                .split(|c: char| !c.is_ascii_digit())
                .any(|digits| matches!(digits.len(), 2 | 4));
            prop_assert!(!counted || text.contains("BC") || year_is_told, "{mention:?}");
        }
    }

    #[test]
    fn a_day_written_in_any_style_reads_back(days in 0i32..80_000, style in 0usize..16) {
        let day = date(1900, 1, 1).checked_add(jiff::Span::new().days(days)).expect("in the calendar");
        // “May” is short already.
        let written = day.strftime(STYLES[style]).to_string().replace("May.", "May");
        for text in [written.clone(), format!("It opened on {written}."), format!("({written}) It opened.")] {
            let found = read(&text);
            prop_assert_eq!(found.len(), 1, "{}: {:?}", text, found);
            prop_assert_eq!(found[0].period.from(), Some(day), "{}", text);
            prop_assert_eq!(found[0].period.to(), Some(day), "{}", text);
        }
        prop_assert_eq!(full_date(&written, Lexicon::english()).map(|full| full.date), Some(day));
    }

    #[test]
    fn a_day_without_its_year_is_the_nearest_on_the_side_of_the_verb(days in 8i64..357) {
        let ago = TODAY.checked_sub(jiff::Span::new().days(days)).expect("in the calendar");
        let ahead = TODAY.checked_add(jiff::Span::new().days(days)).expect("in the calendar");
        for style in ["%-d %B", "%B %-d", "%b. %-d"] {
            let written = |day: Date| day.strftime(style).to_string().replace("May.", "May");
            let past = read(&format!("It opened on {}.", written(ago)));
            prop_assert_eq!(past[0].period.from(), Some(ago));
            let future = read(&format!("It will open on {}.", written(ahead)));
            prop_assert_eq!(future[0].period.from(), Some(ahead));
        }
    }
}

/// Ways to write a day with its year.
const STYLES: [&str; 16] = [
    "%-d %B %Y",
    "%B %-d, %Y",
    "%b. %-d, %Y",
    "%-d %b %Y",
    "%d %B, %Y",
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%d.%m.%Y",
    "%A, %-d %B %Y",
    "%A, %B %-d, %Y",
    "%a, %-d %b %Y",
    "%-d %B, %Y %A",
    "%-d-%b-%Y",
    "%B %-d %Y",
    "%-dth of %B %Y",
    "%A %-d %B %Y",
];

#[test]
fn a_date_line_gives_day_and_clock_time() {
    let read = |line: &str| {
        let full = full_date(line, Lexicon::english())?;
        Some((
            full.date.to_string(),
            full.time.map(|time| time.strftime("%H:%M").to_string()),
        ))
    };
    let at = |day: &str, time: &str| Some((day.to_owned(), Some(time.to_owned())));
    assert_eq!(read("3 June 2023, 17:45"), at("2023-06-03", "17:45"));
    assert_eq!(read("June 3, 2023 5:45 PM"), at("2023-06-03", "17:45"));
    assert_eq!(
        read("Published Sat 3 Jun 2023 17.45 BST"),
        at("2023-06-03", "17:45")
    );
    assert_eq!(read("2023-06-03T17:45:10Z"), at("2023-06-03", "17:45"));
    assert_eq!(
        read("Updated at 5:45 p.m. on June 3, 2023"),
        at("2023-06-03", "17:45")
    );
    assert_eq!(
        read("17:45, 3 June 2023, Saturday"),
        at("2023-06-03", "17:45")
    );
    assert_eq!(
        read("3 June, 2023 Saturday"),
        Some(("2023-06-03".to_owned(), None))
    );
    for line in [
        "3 June",
        "June 2023",
        "5/6/2023",
        "Yesterday, 17:45",
        "by 3 June 2023",
        "",
    ] {
        assert_eq!(read(line), None, "{line}");
    }
}

#[test]
fn a_long_sentence_is_read_in_linear_time() {
    // Each of these could make a reader that looks ahead without bound go over its text again.
    for scrap in [
        "3, ",
        "from May ",
        "the first ",
        "early ",
        "2024-",
        "May, ",
        "by ",
        "1:",
        "every ",
        "to ",
        "the end of ",
    ] {
        let steps = |n: usize| {
            let text = scrap.repeat(n);
            let start = std::time::Instant::now();
            let found = read(&text);
            (start.elapsed(), found.len())
        };
        let (_, _) = steps(2_000);
        let (long, _) = steps(40_000);
        assert!(
            long < std::time::Duration::from_secs(4),
            "{scrap:?} took {long:?}"
        );
    }
}
