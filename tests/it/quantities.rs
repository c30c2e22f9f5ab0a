//! Laws of reading quantities: any text can be read, spans quote the text, a number reads back
//! whatever style it is written in, hostile numbers are right or set aside.

use std::fmt::Write as _;

use crosstally::Span;
use crosstally::lexicon::Lexicon;
use crosstally::mention::Quantity;
use crosstally::mention::quantity::quantities;
use crosstally::value::{Decimal, SetAside};
use proptest::prelude::*;

fn read(text: &str) -> Vec<Quantity> {
    quantities(text, Span::new(0, text.len()), &[], Lexicon::english())
}

/// Thousands parted by `mark`: 1234567 as 1,234,567.
fn grouped(number: u64, mark: &str) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

/// Indian grouping: 1234567 as 12,34,567.
fn in_lakhs(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (idx, digit) in digits.chars().enumerate() {
        let left = digits.len() - idx;
        if idx > 0 && (left == 3 || left > 3 && left % 2 == 1) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The number in words; `and` stands behind the hundreds, `hyphen` in 21 to 99.
fn in_words(number: u64, and: bool, hyphen: &str) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let small = |number: u64| SMALL[usize::try_from(number).expect("below 20")];
    match number {
        0..20 => small(number).to_owned(),
        20..100 => {
            let tens = TENS[usize::try_from(number / 10).expect("below 10")];
            match number % 10 {
                0 => tens.to_owned(),
                unit => format!("{tens}{hyphen}{}", small(unit)),
            }
        }
        100..1000 => {
            let mut words = format!("{} hundred", small(number / 100));
            if !number.is_multiple_of(100) {
                words.push_str(if and { " and " } else { " " });
                words.push_str(&in_words(number % 100, and, hyphen));
            }
            words
        }
        _ => {
            let (scale, name) = if number >= 1_000_000_000 {
                (1_000_000_000, "billion")
            } else if number >= 1_000_000 {
                (1_000_000, "million")
            } else {
                (1_000, "thousand")
            };
            let mut words = format!("{} {name}", in_words(number / scale, and, hyphen));
            if !number.is_multiple_of(scale) {
                words.push(' ');
                words.push_str(&in_words(number % scale, and, hyphen));
            }
            words
        }
    }
}

fn mapped(number: u64, zero: char) -> String {
    number
        .to_string()
        .chars()
        .filter_map(|digit| char::from_u32(u32::from(zero) + digit.to_digit(10)?))
        .collect()
}

/// The number in every style that writes it exactly.
fn styles(number: u64) -> Vec<(&'static str, String)> {
    let exact = Decimal::from(number);
    let mut styles = vec![
        ("plain", number.to_string()),
        ("commas", grouped(number, ",")),
        ("spaces that do not break", grouped(number, "\u{a0}")),
        ("narrow spaces", grouped(number, "\u{202f}")),
        ("thin spaces", grouped(number, "\u{2009}")),
        ("apostrophes", grouped(number, "'")),
        ("lakhs", in_lakhs(number)),
        ("words", in_words(number, false, "-")),
        ("words with and", in_words(number, true, "-")),
        ("words without hyphens", in_words(number, true, " ")),
        ("capital words", in_words(number, true, "-").to_uppercase()),
        ("decimals of zero", format!("{}.0", grouped(number, ","))),
        ("full width", mapped(number, '０')),
        ("Arabic-Indic", mapped(number, '٠')),
        ("Devanagari", mapped(number, '०')),
        (
            "thousands",
            format!("{} thousand", exact / Decimal::from(1_000)),
        ),
        (
            "millions",
            format!("{} million", exact / Decimal::from(1_000_000)),
        ),
        (
            "billions",
            format!("{} billion", exact / Decimal::from(1_000_000_000)),
        ),
        ("k", format!("{}k", exact / Decimal::from(1_000))),
        ("M", format!("{}M", exact / Decimal::from(1_000_000))),
        ("mn", format!("{} mn", exact / Decimal::from(1_000_000))),
        ("bn", format!("{}bn", exact / Decimal::from(1_000_000_000))),
        ("lakh", format!("{} lakh", exact / Decimal::from(100_000))),
        (
            "crore",
            format!("{} crore", exact / Decimal::from(10_000_000)),
        ),
        ("e", format!("{}e6", exact / Decimal::from(1_000_000))),
        (
            "power of ten",
            format!("{}×10^6", exact / Decimal::from(1_000_000)),
        ),
        (
            "superscript",
            format!("{}×10⁶", exact / Decimal::from(1_000_000)),
        ),
    ];
    if number >= 1_000_000 {
        styles.push(("points", grouped(number, ".")));
        styles.push(("spaces", grouped(number, " ")));
    }
    styles
}

fn reads_back(number: u64) -> Result<(), String> {
    for (style, written) in styles(number) {
        let text = format!("They sent {written} tents.");
        let read = read(&text);
        let right = match read.as_slice() {
            [one] => {
                one.set_aside.is_none()
                    && one.amount.low() == Some(Decimal::from(number).normalize())
            }
            _ => false,
        };
        if !right {
            let read: Vec<_> = read
                .iter()
                .map(|q| (&q.phrase.text, q.amount.low(), q.set_aside))
                .collect();
            return Err(format!("{style}: “{text}” is read as {read:?}"));
        }
    }
    Ok(())
}

#[test]
fn at_least_twenty_styles_are_tried() {
    assert!(styles(1_234_567).len() >= 20);
}

#[test]
fn round_and_awkward_numbers_read_back_in_every_style() {
    for number in [
        2_200,
        12_000,
        10_500,
        50_005,
        100_000,
        101_010,
        999_999,
        1_000_001,
        1_234_567,
        20_000_000,
        300_000_013,
        999_999_999,
        4_000_000_000,
    ] {
        reads_back(number).unwrap_or_else(|what| panic!("{what}"));
    }
}

proptest! {
    #[test]
    fn a_number_written_in_any_style_reads_back(number in 2_101_u64..5_000_000_000) {
        if let Err(what) = reads_back(number) {
            return Err(TestCaseError::fail(what));
        }
    }

    #[test]
    fn any_text_can_be_read(text in "\\PC{0,80}") {
        let all = read(&text);
        let mut end = 0;
        for quantity in &all {
            prop_assert_eq!(quantity.phrase.span.of(&text), &quantity.phrase.text);
            prop_assert!(quantity.phrase.span.start >= end, "quantities overlap in {:?}", text);
            end = quantity.phrase.span.end;
        }
    }

    #[test]
    fn text_made_of_number_words_can_be_read(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "one", "two", "a", "half", "and", "million", "hundred", "third", "of", "-", "to",
                "between", "12", "1,000", "$", "%", "°", "km", "/", "per", "day", "or", "more", "than",
                "\"", "'", "+", "~", "½", ".", ",", "twenty", "dozens", "several", "x", "10", "^", "e",
                "(", ")", "not", "from", "up", "rose", "by", "2019", "May", ":", "30", "p.m.", "aged",
                "old", "year", "COVID", "\u{200b}", "٣", "in", "five", "lb", "ft", "cents", "€",
            ]),
            0..30,
        ),
        glue in any::<bool>(),
    ) {
        let text = words.join(if glue { "" } else { " " });
        let mut end = 0;
        for quantity in read(&text) {
            prop_assert_eq!(quantity.phrase.span.of(&text), &quantity.phrase.text);
            prop_assert!(quantity.phrase.span.start >= end);
            prop_assert!(
                quantity.set_aside.is_some() || quantity.amount.printed().is_some(),
                "a claim without a value in {:?}", text
            );
            end = quantity.phrase.span.end;
        }
    }

    #[test]
    fn text_before_shifts_spans_and_nothing_else(number in 2_101_u64..999_999) {
        let text = format!("More than {} people left for 12 days.", grouped(number, ","));
        let moved = format!("Über uns.\n{text}");
        let shift = moved.len() - text.len();
        let there = quantities(&moved, Span::new(shift, moved.len()), &[], Lexicon::english());
        let here = read(&text);
        prop_assert_eq!(here.len(), there.len());
        for (a, b) in here.iter().zip(&there) {
            prop_assert_eq!(a.phrase.span.shifted(shift), b.phrase.span);
            prop_assert_eq!(&a.amount, &b.amount);
        }
    }
}

#[test]
fn a_hostile_number_is_right_or_set_aside() {
    let aside = |text: &str| {
        let read = read(text);
        assert!(!read.is_empty(), "“{text}” disappears");
        for quantity in read {
            assert!(
                quantity.set_aside.is_some(),
                "“{text}” is read as {:?}",
                quantity.amount
            );
        }
    };
    aside("1,,000");
    aside("1..000");
    aside("1.2.3.4");
    aside("1,2,3,4");
    aside("12,34");
    aside("1\u{200b}000");
    aside("1\u{202e}000");
    aside("1\u{ad}000");
    aside("12٣");
    aside("1,0000");
    aside("10,00,0");
    aside(&"9".repeat(10_000));
    aside(&format!("{}.{}", "9".repeat(40), "9".repeat(40)));
    aside("1e99");
    aside("10^400");
    aside("a million million million million million of them");
    aside("ninety billion billion billion billion");
    aside("1/0");
}

#[test]
fn a_long_sentence_takes_time_in_proportion_to_its_length() {
    // Measured in what is read, not in seconds: every number of a long sentence is there, so
    // nothing was cut off, and the test ends, so nothing was read again and again.
    for part in [
        "12 ",
        "1,000,",
        "a million ",
        "between 3 and 5 ",
        "two thirds ",
        "$5 ",
        "1.",
        "12-",
        "one ",
        "more than ",
        "(5) ",
        "5 km/",
        "half a ",
        "\"5\" ",
        "twenty-",
        "5'",
        "May 5, ",
        "x10^",
    ] {
        let text = part.repeat(8_000);
        let read = read(&text);
        let end = read.last().map_or(0, |quantity| quantity.phrase.span.end);
        let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit()).len();
        assert!(
            end >= digits || !part.contains(|c: char| c.is_ascii_digit()),
            "{part}"
        );
    }
}

/// The annotated seeds lie beside the project where it is developed, and nowhere else.
fn annotated_seeds() -> Option<std::path::PathBuf> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    ["../shared", "../../shared"]
        .iter()
        .map(|folder| root.join(folder))
        .find(|folder| folder.join("gold/nonclaims.jsonl").is_file())
}

/// The annotations of one kind with the quantities read on each: its file is read as a whole.
fn annotated(shared: &std::path::Path, kind: &str) -> Vec<(serde_json::Value, Vec<Quantity>)> {
    let gold = std::fs::read_to_string(shared.join("gold").join(kind)).expect("readable");
    let mut read: std::collections::BTreeMap<String, Vec<Quantity>> =
        std::collections::BTreeMap::new();
    gold.lines()
        .map(|line| {
            let item: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let file = item["file"].as_str().expect("a file name");
            let all = read.entry(file.to_owned()).or_insert_with(|| {
                let path = shared.join("seeds").join(file);
                let text = std::fs::read_to_string(path).expect("readable");
                let source = crosstally::Source::new(file, text);
                crosstally::read(&source, &crosstally::Config::new()).quantities
            });
            let at =
                |key: &str| usize::try_from(item[key].as_u64().expect("an offset")).expect("fits");
            let span = Span::new(at("start"), at("end"));
            let here = all
                .iter()
                .filter(|quantity| quantity.phrase.span.overlaps(span))
                .cloned()
                .collect();
            (item, here)
        })
        .collect()
}

#[test]
fn strict_non_claims_of_the_seeds_are_set_aside() {
    let Some(shared) = annotated_seeds() else {
        return;
    };
    let mut wrong = String::new();
    let mut strict = 0;
    for (item, quantities) in annotated(&shared, "nonclaims.jsonl") {
        if item["strict"] != true {
            continue;
        }
        strict += 1;
        let class = item["class"].as_str().unwrap_or_default();
        for quantity in quantities {
            // “one in 10,000” is one share: the denominator is no claim of its own.
            let share = class == "ratio_denominator" && quantity.phrase.text.contains(" in ");
            let fitting = match quantity.set_aside {
                None => share,
                Some(SetAside::Furniture) => true,
                Some(reason) => fits(class, reason),
            };
            if !fitting {
                let _ = writeln!(
                    wrong,
                    "{}: [{}] {:?} ({class})",
                    item["id"], quantity.phrase.text, quantity.set_aside
                );
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert_eq!(strict, 130);
}

/// Whether a reason fits a class of the annotation.
fn fits(class: &str, reason: SetAside) -> bool {
    use SetAside as By;
    match class {
        "date" => matches!(reason, By::Date | By::Year),
        "year" | "copyright_year" => matches!(reason, By::Year | By::Date),
        // “29 October, 2024, 20:01” is one date.
        "clock_time" => matches!(reason, By::TimeOfDay | By::Date),
        "designation" | "platform_name" => reason == By::Designation,
        "list_marker" => reason == By::ListMark,
        "lexical" => matches!(
            reason,
            By::Idiom | By::Ordinal | By::Quantifier | By::Designation
        ),
        "ui" => matches!(reason, By::Ui | By::Quantifier),
        "usage_limit" => reason == By::Limit,
        "ratio_denominator" => reason == By::Denominator,
        // “may”, “once”: there is no number to read.
        _ => true,
    }
}

#[test]
fn every_annotated_value_of_the_seeds_is_read() {
    let Some(shared) = annotated_seeds() else {
        return;
    };
    let mut wrong = String::new();
    let mut claims = 0;
    for (item, quantities) in annotated(&shared, "claims.jsonl") {
        claims += 1;
        let end = |key: &str| {
            item[key]
                .as_number()
                .map(|number| number.to_string().parse::<Decimal>().expect("a decimal"))
        };
        // “a majority” has no upper end of its own: no share exceeds the whole.
        let high = end("high").filter(|_| item["bound"] != "more_than");
        let fits = |quantity: &Quantity| {
            quantity.amount.low() == end("low") && quantity.amount.high() == high
        };
        if !quantities.iter().any(fits) {
            let read: Vec<_> = quantities
                .iter()
                .map(|quantity| {
                    (
                        &quantity.phrase.text,
                        quantity.amount.low(),
                        quantity.amount.high(),
                    )
                })
                .collect();
            let _ = writeln!(wrong, "{} {}: {read:?}", item["id"], item["phrase"]);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert_eq!(claims, 44);
}
