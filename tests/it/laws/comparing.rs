//! Laws of comparing two figures.

use crosstally::compare::{self, Figure, Kinship, Part, Policy, Verdict};
use crosstally::value::{
    Amount, Bound, Change, Decimal, Dynamics, Grain, Measure, Period, Role, Side, Stance, Unit,
};
use jiff::civil::{Date, date};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Numbers as texts print them: small counts, round figures, decimals, and a few extremes.
fn number() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        8 => (0_i64..40).prop_map(Decimal::from),
        8 => (1_i64..400, 0_u32..5).prop_map(|(digits, zeros)| Decimal::from(digits * 10_i64.pow(zeros))),
        4 => (1_i64..100_000, 1_u32..4).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        1 => select(vec![Decimal::MAX, Decimal::MIN, Decimal::new(1, 28), Decimal::NEGATIVE_ONE]),
    ]
}

fn amount() -> impl Strategy<Value = Amount> {
    let side = option::of(select(vec![Side::Below, Side::Above]));
    (number(), number(), 0..7_u8, side).prop_map(|(one, other, kind, side)| match kind {
        0 | 1 => Amount::exact(one),
        2 => Amount::approx(one, side),
        3 => Amount::at_least(one),
        4 => Amount::more_than(one),
        5 => Amount::at_most(one),
        6 if side.is_some() => Amount::less_than(one),
        _ => Amount::range(one, other, side.is_some()),
    })
}

fn day() -> impl Strategy<Value = Date> {
    (1_i8..28).prop_map(|day| date(2031, 3, day))
}

fn period() -> impl Strategy<Value = Period> {
    (
        option::of(day()),
        option::of(day()),
        select(vec![Grain::Day, Grain::Month]),
    )
        .prop_map(|(from, to, grain)| Period::new(from, to, grain))
}

/// A role, mostly none.
fn role() -> impl Strategy<Value = Option<Role>> {
    prop_oneof![
        4 => Just(None),
        1 => select(vec![
            Role::From, Role::To, Role::Previous, Role::Retracted, Role::Target, Role::Limit,
            Role::Part, Role::Whole, Role::Multiple, Role::Share, Role::Additional,
        ]).prop_map(Some),
    ]
}

prop_compose! {
    fn figure()(
        amount in amount(),
        unit in select(vec!["1", "1", "1", "%", "[pp]", "km", "[mi_i]", "USD", "EUR", "1/d", "t", "[ston_av]"]),
        change in option::weighted(0.1, select(vec![Change::Up, Change::Down])),
        role in role(),
        measure in select(vec![
            Measure::Level, Measure::Level, Measure::Level, Measure::Change, Measure::Rate,
            Measure::Share, Measure::Multiple, Measure::Ordinal,
        ]),
        dynamics in select(vec![
            Dynamics::Static, Dynamics::Cumulative, Dynamics::State, Dynamics::Outcome,
            Dynamics::Versioned,
        ]),
        stance in select(vec![
            Stance::Actual, Stance::Actual, Stance::Actual, Stance::Planned, Stance::Forecast,
            Stance::Possible, Stance::Denied,
        ]),
        (as_of, said_on, published) in (option::of(period()), option::weighted(0.2, period()), option::weighted(0.8, day())),
        (source, position) in (0_usize..4, 0_usize..50),
        speakers in proptest::collection::vec(select(vec!["police", "mayor"]), 0..2),
        version in option::weighted(0.2, select(vec!["1", "2"])),
        beside in proptest::collection::vec((0_i64..10).prop_map(Decimal::from), 0..2),
        whole in option::weighted(0.2, (1_i64..40).prop_map(Decimal::from)),
    ) -> Figure {
        Figure {
            amount,
            unit: Unit::new(unit),
            unit_name: None,
            change,
            role,
            measure,
            dynamics,
            stance,
            as_of,
            said_on,
            published,
            source,
            position,
            headline: position == 0,
            speakers: speakers.into_iter().map(str::to_owned).collect(),
            said_by: None,
            publisher: None,
            whole,
            version: version.map(str::to_owned),
            beside,
        }
    }
}

fn kinship() -> impl Strategy<Value = Kinship> {
    let part = || option::weighted(0.1, select(vec![Part::First, Part::Second]));
    (
        part(),
        part(),
        part(),
        proptest::bits::u8::masked(0b111_1111),
        part(),
    )
        .prop_map(|(part, scope, rest, flags, course)| Kinship {
            part,
            scope,
            rest,
            same_speaker: flags & 1 > 0,
            definition_differs: flags & 0b10_0010 == 0b10_0010,
            predicate_differs: flags & 4 > 0,
            complement: flags & 0b100_1000 == 0b100_1000,
            other_measure: flags & 0b101_0000 == 0b101_0000,
            alike: flags & 0b10_0000 > 0,
            reconciled: flags & 0b100_0000 > 0,
            unsure: flags & 0b1_0100 == 0b1_0100,
            course: course.map(|side| {
                if side == Part::First {
                    Change::Up
                } else {
                    Change::Down
                }
            }),
        })
}

fn policy() -> impl Strategy<Value = Policy> {
    select(vec![
        Policy::news(),
        Policy::conservative(),
        Policy::exact(),
    ])
}

/// Weaker statements than `amount`: what is true whenever it is.
fn loosened(amount: &Amount) -> Vec<Amount> {
    match (amount.bound(), amount.low(), amount.high()) {
        (Bound::Exact, Some(value), _) => vec![
            Amount::approx(value, None),
            Amount::at_least(value),
            Amount::at_most(value),
        ],
        (Bound::MoreThan, Some(value), _) => vec![Amount::at_least(value)],
        (Bound::LessThan, _, Some(value)) => vec![Amount::at_most(value)],
        (Bound::Approx, Some(value), _) if amount.side().is_some() => {
            vec![Amount::approx(value, None)]
        }
        (Bound::Range, Some(low), Some(high)) => vec![
            Amount::range(low, high, true),
            Amount::at_least(low),
            Amount::at_most(high),
        ],
        _ => Vec::new(),
    }
}

proptest! {
    #[test]
    fn comparison_is_symmetric(a in figure(), b in figure(), kinship in kinship(), policy in policy()) {
        let there = compare::pair(&a, &b, kinship, &policy);
        let back = compare::pair(&b, &a, kinship.mirrored(), &policy);
        prop_assert_eq!(there.verdict, back.verdict);
        prop_assert_eq!(there.cause, back.cause);
        prop_assert_eq!(there.newer, back.newer.map(Part::other));
        prop_assert_eq!(there.near_miss, back.near_miss);
        prop_assert!((there.confidence - back.confidence).abs() < 1e-9);
    }

    #[test]
    fn nothing_contradicts_itself(a in figure(), elsewhere in 0_usize..4, policy in policy()) {
        let mut copy = a.clone();
        copy.source = elsewhere;
        let judged = compare::pair(&a, &copy, Kinship::default(), &policy);
        prop_assert_ne!(judged.verdict, Verdict::Discrepancy);
        prop_assert_ne!(judged.verdict, Verdict::Update);
    }

    #[test]
    fn confidence_lies_between_zero_and_one_and_a_reason_is_given(
        a in figure(), b in figure(), kinship in kinship(), policy in policy()
    ) {
        let judged = compare::pair(&a, &b, kinship, &policy);
        prop_assert!((0.0..=1.0).contains(&judged.confidence));
        prop_assert!(judged.explanation.ends_with('.'), "{}", judged.explanation);
        prop_assert!(judged.explanation.len() > 10);
    }

    #[test]
    fn loosening_a_bound_never_creates_a_discrepancy(
        mut a in figure(), mut b in figure(), kinship in kinship(), policy in policy()
    ) {
        // Denying less is saying more.
        for figure in [&mut a, &mut b] {
            if figure.stance == Stance::Denied {
                figure.stance = Stance::Actual;
            }
        }
        let judged = compare::pair(&a, &b, kinship, &policy);
        if judged.verdict == Verdict::Discrepancy {
            return Ok(());
        }
        for weaker in loosened(&a.amount) {
            let mut weaker_a = a.clone();
            weaker_a.amount = weaker;
            let again = compare::pair(&weaker_a, &b, kinship, &policy);
            prop_assert_ne!(
                again.verdict, Verdict::Discrepancy,
                "{} … {}", judged.explanation, again.explanation
            );
        }
    }

    #[test]
    fn converting_a_unit_does_not_change_the_verdict(
        metres in 1_i64..100_000, other in 1_i64..100_000, dynamics in select(vec![
            Dynamics::Static, Dynamics::Cumulative, Dynamics::State,
        ]), base in figure(), policy in policy()
    ) {
        let of = |value: Decimal, unit: &'static str, source: usize| Figure {
            amount: Amount::exact(value),
            unit: Unit::new(unit),
            measure: Measure::Level,
            dynamics,
            source,
            stance: Stance::Actual,
            role: None,
            change: None,
            beside: Vec::new(),
            ..base.clone()
        };
        let a = of(Decimal::from(metres), "m", 1);
        let b = of(Decimal::from(other), "m", 2);
        let b_in_cm = of(Decimal::from(other * 100), "cm", 2);
        let here = compare::pair(&a, &b, Kinship::default(), &policy);
        let there = compare::pair(&a, &b_in_cm, Kinship::default(), &policy);
        prop_assert_eq!(here.verdict, there.verdict, "{} … {}", here.explanation, there.explanation);
    }

    #[test]
    fn a_group_does_not_depend_on_the_order_of_its_figures(
        figures in proptest::collection::vec(figure(), 2..8), policy in policy()
    ) {
        let there: Vec<&Figure> = figures.iter().collect();
        let back: Vec<&Figure> = figures.iter().rev().collect();
        let n = figures.len();
        let one = compare::group(&there, |_, _| Kinship::default(), &policy);
        let other = compare::group(&back, |_, _| Kinship::default(), &policy);
        prop_assert_eq!(one.pairs.len(), n * (n - 1) / 2);
        for (a, b, judged) in &one.pairs {
            let mirrored = other.pairs.iter().find(|(c, d, _)| (n - 1 - d, n - 1 - c) == (*a, *b));
            let (_, _, same) = mirrored.expect("every pair is listed");
            prop_assert_eq!(judged.verdict, same.verdict);
            prop_assert_eq!(judged.newer, same.newer.map(Part::other));
        }
    }

    #[test]
    fn a_timeline_holds_every_figure_and_an_ordered_range(
        figures in proptest::collection::vec(figure(), 1..12), policy in policy()
    ) {
        let refs: Vec<&Figure> = figures.iter().collect();
        let line = compare::timeline(&refs, &policy);
        prop_assert_eq!(line.entries.len(), figures.len());
        if let (Some(low), Some(high)) = (line.low, line.high) {
            prop_assert!(low <= high);
        }
    }
}
