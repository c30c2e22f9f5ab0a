//! Every line of the tables that quantities are read with: its example is read as it says, with
//! each of its forms, and its silent sentence is not.

use crosstally::Span;
use crosstally::lexicon::{ChangeWord, Entry, Lexicon, Meaning, Table};
use crosstally::mention::Quantity;
use crosstally::mention::quantity::quantities;
use crosstally::value::{Bound, Decimal, Role, SetAside};

/// Reads `text` as one sentence.
fn read(text: &str) -> Vec<Quantity> {
    quantities(text, Span::new(0, text.len()), &[], Lexicon::english())
}

/// Checks the examples and silent sentences of a table: `means` tells whether a quantity was read
/// with the meaning of the line.
fn check<M: Meaning>(table: &Table<M>, means: impl Fn(&M, &Quantity) -> bool) {
    let mut wrong = Vec::new();
    let mut n_lines = 0;
    for (entry, meaning) in table.entries() {
        n_lines += 1;
        for example in entry.examples() {
            let read = read(&example.text);
            let marked = read.iter().any(|quantity| {
                quantity.phrase.span.overlaps(example.marked) && means(meaning, quantity)
            });
            if !marked {
                wrong.push(told(entry, &example.form, &example.text, &read));
            }
        }
        for silent in entry.silent_examples() {
            let read = read(&silent.text);
            let said = read.iter().any(|quantity| {
                quantity.phrase.span.overlaps(silent.marked) && means(meaning, quantity)
            });
            if said {
                wrong.push(told(entry, "(must stay silent)", &silent.text, &read));
            }
        }
    }
    assert!(n_lines > 0, "a table without lines");
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn told(entry: &Entry, form: &str, text: &str, read: &[Quantity]) -> String {
    let read: Vec<String> = read
        .iter()
        .map(|quantity| {
            format!(
                "[{}] {:?}..{:?} {:?} {} {:?}",
                quantity.phrase.text,
                quantity.amount.low().map(|low| low.to_string()),
                quantity.amount.high().map(|high| high.to_string()),
                quantity.amount.bound(),
                quantity.unit.code(),
                quantity.set_aside
            )
        })
        .collect();
    format!(
        "{}:{}: `{form}` in “{text}” is read as {}",
        entry.file,
        entry.line,
        read.join(", ")
    )
}

fn value(quantity: &Quantity) -> Decimal {
    quantity.amount.printed().unwrap_or_default()
}

fn is_claim(quantity: &Quantity) -> bool {
    quantity.set_aside.is_none()
}

#[test]
fn bounds() {
    let lexicon = Lexicon::english();
    check(&lexicon.bounds, |word, quantity| {
        let amount = &quantity.amount;
        let ranged = amount.bound() == Bound::Range && amount.is_approximate();
        is_claim(quantity)
            && (amount.bound() == word.bound || ranged && word.bound == Bound::Approx)
            && (word.side.is_none() || amount.side() == word.side)
            && (word.bound == Bound::Exact || quantity.cue.is_some())
    });
    check(&lexicon.bounds_after, |word, quantity| {
        // “65 or older” is an age with a bound.
        let reads = is_claim(quantity) || quantity.set_aside == Some(SetAside::Age);
        reads && quantity.amount.bound() == word.bound && quantity.cue.is_some()
    });
}

#[test]
fn numbers() {
    let lexicon = Lexicon::english();
    check(&lexicon.numerals, |word, quantity| {
        is_claim(quantity) && value(quantity) == Decimal::from(word.0)
    });
    check(&lexicon.magnitudes, |scale, quantity| {
        let times = value(quantity) / scale.factor;
        is_claim(quantity) && times >= Decimal::ONE && times < Decimal::ONE_THOUSAND
    });
    check(&lexicon.ordinals, |ordinal, quantity| {
        quantity.ordinal && value(quantity) == Decimal::from(ordinal.0)
    });
    check(&lexicon.fractions, |part, quantity| {
        // “one third”, “two thirds”
        let parts = value(quantity) * Decimal::from(part.0);
        is_claim(quantity)
            && [Decimal::ONE, Decimal::TWO]
                .iter()
                .any(|whole| (parts - whole).abs() < Decimal::new(1, 8))
    });
    check(&lexicon.vague, |vague, quantity| {
        is_claim(quantity)
            && quantity.amount.bound() == vague.bound
            && value(quantity) == vague.value
    });
    check(&lexicon.multiples, |multiple, quantity| {
        is_claim(quantity) && quantity.role == Some(Role::Multiple) && value(quantity) == multiple.0
    });
}

#[test]
fn units() {
    let lexicon = Lexicon::english();
    check(&lexicon.units, |word, quantity| {
        quantity.unit == word.unit && quantity.unit_name.is_some()
    });
    check(&lexicon.symbols, |word, quantity| {
        quantity.unit == word.unit && quantity.unit_name.is_some()
    });
    check(&lexicon.prefixes, |prefix, quantity| {
        quantity.unit.code().starts_with(prefix.0.as_str()) && quantity.unit.dimension().is_some()
    });
    check(&lexicon.currencies, |money, quantity| {
        is_claim(quantity) && quantity.unit == money.unit
    });
    check(&lexicon.unit_adjectives, |_, quantity| {
        is_claim(quantity)
            && quantity
                .unit
                .dimension()
                .is_some_and(|dim| !dim.is_number())
    });
    check(&lexicon.rates, |rate, quantity| {
        quantity
            .unit
            .code()
            .ends_with(&format!("/{}", rate.0.code()))
    });
}

#[test]
fn readings() {
    let lexicon = Lexicon::english();
    check(&lexicon.changes, |ChangeWord { change, .. }, quantity| {
        is_claim(quantity) && quantity.change == Some(*change)
    });
    check(&lexicon.roles, |word, quantity| {
        is_claim(quantity) && quantity.role == Some(word.0)
    });
    let aside = |reason: SetAside, quantity: &Quantity| quantity.set_aside == Some(reason);
    check(&lexicon.asides, |word, quantity| aside(word.0, quantity));
    check(&lexicon.labels, |label, quantity| {
        aside(label.reason, quantity)
    });
    check(&lexicon.tails, |label, quantity| {
        aside(label.reason, quantity)
    });
    check(&lexicon.bearers, |bearer, quantity| {
        aside(bearer.0, quantity)
    });
    check(&lexicon.features, |feature, quantity| {
        aside(feature.0, quantity)
    });
}
