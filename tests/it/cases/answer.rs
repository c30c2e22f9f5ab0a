//! Today's answers, in the words of the case files.

use crosstally::claim::{Claim, Reading};
use crosstally::mention::{DateMention, Quantity};
use crosstally::value::{Amount, Bound, Change, Period, Side, Stance};
use crosstally::{Checker, Config, Report, Source, Span};

use super::file::{Case, CaseSource, Expectation, Section};

/// The answer to each expectation of the case, written the way the expectation is written: the
/// parts that it names, no others.
pub(super) fn answers(case: &Case) -> Vec<String> {
    let config = Config::new();
    let sources: Vec<Source> = case.sources.iter().map(source).collect();
    let readings: Vec<Reading<'_>> = sources
        .iter()
        .map(|source| crosstally::read(source, &config))
        .collect();
    let report = sources
        .iter()
        .cloned()
        .fold(Checker::new(), Checker::source)
        .check()
        .expect("the sources of a case have names of their own");
    let mut finds = findings(&report, &sources).into_iter();
    let n_finds = case
        .expectations
        .iter()
        .filter(|e| e.section == Section::Finds)
        .count();
    let mut nth_find = 0;
    case.expectations
        .iter()
        .map(|expected| match expected.section {
            Section::Reads => reads(expected, &sources, &readings),
            Section::Dates => dates(expected, &sources, &readings),
            Section::Pairs => pairs(expected, &sources, &report),
            Section::Finds => {
                nth_find += 1;
                if nth_find == n_finds {
                    // The last line answers for all findings that are left.
                    let rest: Vec<String> = finds.by_ref().collect();
                    if rest.is_empty() {
                        "nothing".to_owned()
                    } else {
                        rest.join("  AND  ")
                    }
                } else {
                    finds.next().unwrap_or_else(|| "nothing".to_owned())
                }
            }
        })
        .collect()
}

fn source(case: &CaseSource) -> Source {
    let source = Source::new(&case.name, &case.text);
    match case.date {
        Some(date) => source.on(date),
        None => source,
    }
}

/// The place of the quoted words of an expectation: source and span. `"12,000" (2nd)` is the second.
fn quoted(words: &str, sources: &[Source]) -> Result<(usize, Span), String> {
    let rest = words
        .trim()
        .strip_prefix('"')
        .ok_or("no \"quoted words\"")?;
    let (quote, rest) = rest.rsplit_once('"').ok_or("no closing quotation mark")?;
    let nth = match rest.trim() {
        "" => 1,
        ordinal => ordinal
            .trim_start_matches('(')
            .trim_end_matches(')')
            .trim_end_matches(char::is_alphabetic)
            .parse::<usize>()
            .map_err(|_| format!("`{ordinal}` is no ordinal such as (2nd)"))?,
    };
    let mut found = sources.iter().enumerate().flat_map(|(idx, source)| {
        source
            .text
            .match_indices(quote)
            .map(move |(start, words)| (idx, Span::new(start, start + words.len())))
    });
    found
        .nth(nth - 1)
        .ok_or_else(|| format!("“{quote}” does not stand {nth} time(s) in the text"))
}

fn reads(expected: &Expectation, sources: &[Source], readings: &[Reading<'_>]) -> String {
    let written = expected.text.trim();
    let Some((words, meaning)) = written.split_once(" = ") else {
        return format!("{written} = ?");
    };
    let (idx, span) = match quoted(words, sources) {
        Ok(place) => place,
        Err(what) => return format!("{words} = {what}"),
    };
    let reading = &readings[idx];
    let within: Vec<&Quantity> = reading
        .quantities
        .iter()
        .filter(|quantity| quantity.phrase.span.overlaps(span))
        .collect();
    let claims: Vec<&&Quantity> = within
        .iter()
        .filter(|quantity| quantity.set_aside.is_none())
        .collect();
    let quantity = match (within.as_slice(), claims.as_slice()) {
        ([one], _) => one,
        (_, [one]) => one,
        ([], _) => return format!("{words} = no quantity"),
        _ => {
            let all: Vec<&str> = within.iter().map(|q| q.phrase.text.as_str()).collect();
            return format!("{words} = several: {}", all.join(" / "));
        }
    };
    if let Some(reason) = quantity.set_aside {
        let reason = serde_json::to_value(reason).expect("a reason is a word");
        return format!(
            "{words} = {}",
            reason.as_str().unwrap_or_default().replace('_', " ")
        );
    }
    let claim = reading
        .claims
        .iter()
        .find(|claim| claim.field.is_none() && claim.quantity.phrase == quantity.phrase);
    let parts: Vec<String> = meaning
        .split("; ")
        .enumerate()
        .map(|(nth, part)| part_of_reading(nth, part, quantity, claim, reading))
        .collect();
    format!("{words} = {}", parts.join("; "))
}

/// One part of what was read, of the kind that `written` is of.
fn part_of_reading(
    nth: usize,
    written: &str,
    quantity: &Quantity,
    claim: Option<&Claim>,
    reading: &Reading<'_>,
) -> String {
    let none = |what: &str| format!("{what} nobody");
    if nth == 0 {
        let mut text = amount(quantity);
        if written.contains(" of ") {
            let head = claim
                .and_then(|claim| claim.subject.as_ref())
                .map_or("nothing", |s| s.head.text.as_str());
            text.push_str(" of ");
            text.push_str(head);
        }
        return text;
    }
    let Some(claim) = claim else {
        return "no claim".to_owned();
    };
    let kind = written.split(' ').next().unwrap_or_default();
    match kind {
        "subject" => format!(
            "subject {}",
            claim
                .subject
                .as_ref()
                .map_or("nothing", |s| s.phrase.text.as_str())
        ),
        "by" if claim.attribution.is_empty() => none("by"),
        "by" => {
            let chain: Vec<&str> = claim
                .attribution
                .iter()
                .map(|s| s.phrase.text.as_str())
                .collect();
            format!("by {}", chain.join(" > "))
        }
        "said" => format!(
            "said {}",
            claim
                .said_on
                .as_ref()
                .map_or("?".to_owned(), |w| period(&w.period))
        ),
        "on" => format!(
            "on {}",
            claim
                .as_of
                .as_ref()
                .map_or("?".to_owned(), |w| period(&w.period))
        ),
        "in" => {
            let places: Vec<&str> = claim.place.iter().map(|p| p.phrase.text.as_str()).collect();
            format!(
                "in {}",
                if places.is_empty() {
                    "nowhere".to_owned()
                } else {
                    places.join(" + ")
                }
            )
        }
        "part" => {
            let whole = claim
                .part_of
                .as_ref()
                .and_then(|id| reading.claims.iter().find(|c| c.id == *id));
            format!(
                "part of {}",
                whole.map_or("nothing".to_owned(), |w| format!(
                    "\"{}\"",
                    w.quantity.phrase.text
                ))
            )
        }
        "class" => {
            let class = claim.predicate.as_ref().and_then(|p| p.class.as_deref());
            format!("class {}", class.unwrap_or("none"))
        }
        "role" => {
            let role = serde_json::to_value(quantity.role).expect("a role is a word");
            format!("role {}", role.as_str().unwrap_or("none"))
        }
        "actual" | "planned" | "forecast" | "possible" | "denied" => {
            stance(claim.stance).to_owned()
        }
        _ => format!(
            "`{kind}` is no kind of part: subject, by, said, on, in, part, class, role or a stance"
        ),
    }
}

fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Actual => "actual",
        Stance::Planned => "planned",
        Stance::Forecast => "forecast",
        Stance::Possible => "possible",
        Stance::Denied => "denied",
    }
}

/// “about 12000”, “up 5 %”, “60 to 90 km”.
fn amount(quantity: &Quantity) -> String {
    let mut text = String::new();
    if quantity.ordinal {
        text.push_str("ordinal ");
    }
    match quantity.change {
        Some(Change::Up) => text.push_str("up "),
        Some(Change::Down) => text.push_str("down "),
        None => {}
    }
    text.push_str(&figure(&quantity.amount));
    if !quantity.unit.is_one() {
        text.push(' ');
        text.push_str(quantity.unit.code());
    }
    text
}

fn figure(amount: &Amount) -> String {
    let number = amount
        .printed()
        .map_or("?".to_owned(), |value| value.to_string());
    match (amount.bound(), amount.side()) {
        (Bound::Exact, _) => number,
        (Bound::Approx, None) => format!("about {number}"),
        (Bound::Approx, Some(Side::Below)) => format!("just below {number}"),
        (Bound::Approx, Some(Side::Above)) => format!("just above {number}"),
        (Bound::AtLeast, _) => format!("at least {number}"),
        (Bound::MoreThan, _) => format!("more than {number}"),
        (Bound::AtMost, _) => format!("at most {number}"),
        (Bound::LessThan, _) => format!("less than {number}"),
        (Bound::Range, _) => {
            let high = amount
                .high()
                .map_or("?".to_owned(), |value| value.to_string());
            let about = if amount.is_approximate() {
                "about "
            } else {
                ""
            };
            format!("{about}{number} to {high}")
        }
    }
}

fn dates(expected: &Expectation, sources: &[Source], readings: &[Reading<'_>]) -> String {
    let written = expected.text.trim();
    let Some((words, _)) = written.split_once(" = ") else {
        return format!("{written} = ?");
    };
    let (idx, span) = match quoted(words, sources) {
        Ok(place) => place,
        Err(what) => return format!("{words} = {what}"),
    };
    let found: Vec<&DateMention> = readings[idx]
        .dates
        .iter()
        .filter(|date| date.span.overlaps(span))
        .collect();
    match found.as_slice() {
        [] => format!("{words} = no date"),
        [one] => format!("{words} = {}", period(&one.period)),
        several => {
            let all: Vec<&str> = several.iter().map(|date| date.text.as_str()).collect();
            format!("{words} = several: {}", all.join(" / "))
        }
    }
}

/// `2024-10-24`, `2024-10-21/2024-10-31 end`, `../2024-12-01 on_or_before`, `unresolved`.
fn period(period: &Period) -> String {
    if period.is_open() {
        return "unresolved".to_owned();
    }
    let edge = |day: Option<jiff::civil::Date>| day.map_or("..".to_owned(), |d| d.to_string());
    let mut text = if period.from() == period.to() {
        edge(period.from())
    } else {
        format!("{}/{}", edge(period.from()), edge(period.to()))
    };
    if let Some(modifier) = period.modifier() {
        let word = serde_json::to_value(modifier).expect("a modifier is a word");
        text.push(' ');
        text.push_str(word.as_str().unwrap_or_default());
    }
    text
}

/// Each finding as `rule: "first quote" / "second quote"`.
fn findings(report: &Report, _sources: &[Source]) -> Vec<String> {
    let quote = |id: &crosstally::claim::ClaimId| {
        report
            .claims
            .iter()
            .find(|claim| claim.id == *id)
            .map_or("?".to_owned(), |claim| {
                format!("\"{}\"", claim.quantity.phrase.text)
            })
    };
    report
        .findings
        .iter()
        .map(|finding| {
            let quotes: Vec<String> = finding.claims.iter().map(quote).collect();
            format!("{}: {}", finding.rule, quotes.join(" / "))
        })
        .collect()
}

fn pairs(expected: &Expectation, sources: &[Source], report: &Report) -> String {
    let written = expected.text.trim();
    let Some((words, _)) = written.split_once(" = ") else {
        return format!("{written} = ?");
    };
    let Some((first, second)) = words.split_once(" / ") else {
        return format!("{words} = expected two quotes parted by ` / `");
    };
    let id = |words: &str| {
        let (idx, span) = quoted(words, sources)?;
        let claim = report.claims.iter().find(|claim| {
            claim.source == sources[idx].id
                && claim.field.is_none()
                && claim.quantity.phrase.span.overlaps(span)
        });
        claim
            .map(|claim| &claim.id)
            .ok_or_else(|| format!("{words} is no claim"))
    };
    let (a, b) = match (id(first), id(second)) {
        (Ok(a), Ok(b)) => (a, b),
        (Err(what), _) | (_, Err(what)) => return format!("{words} = {what}"),
    };
    let pair = report
        .groups
        .iter()
        .flat_map(|group| &group.pairs)
        .find(|pair| (&pair.a, &pair.b) == (a, b) || (&pair.a, &pair.b) == (b, a));
    let Some(pair) = pair else {
        return format!("{words} = not grouped");
    };
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    format!(
        "{words} = {} {}",
        word(serde_json::to_value(pair.verdict).expect("a verdict is a word")),
        word(serde_json::to_value(pair.cause).expect("a cause is a word"))
    )
}
