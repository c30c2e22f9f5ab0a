//! Every cause in words, and the guideline's rules as a table.

use jiff::civil::date;

use super::{
    Cause, Change, Decimal, Dynamics, Figure, Judgement, Kinship, Measure, Part, Period, Policy,
    Role, Stance, Verdict, group, pair, timeline,
};
use crate::value::{self, Amount, Side};

/// A figure with nothing but its amount.
pub(super) fn figure(amount: Amount) -> Figure {
    Figure {
        amount,
        unit: value::Unit::ONE,
        unit_name: None,
        change: None,
        role: None,
        measure: Measure::Level,
        dynamics: Dynamics::Static,
        stance: Stance::Actual,
        as_of: None,
        said_on: None,
        published: None,
        source: 0,
        position: 0,
        headline: false,
        speakers: Vec::new(),
        said_by: None,
        publisher: None,
        whole: None,
        version: None,
        beside: Vec::new(),
    }
}

/// What the tests say of a figure, in the order of speech.
trait Said {
    fn day(self, day: i8) -> Self;
    fn of(self, source: usize) -> Self;
    fn by(self, speaker: &str) -> Self;
    fn role(self, role: Role) -> Self;
    fn stance(self, stance: Stance) -> Self;
    fn behaves(self, dynamics: Dynamics) -> Self;
    fn unit(self, code: &'static str) -> Self;
    fn measure(self, measure: Measure) -> Self;
}

impl Said for Figure {
    /// Printed on this day of May 2031.
    fn day(mut self, day: i8) -> Self {
        self.published = Some(date(2031, 5, day));
        self
    }
    fn of(mut self, source: usize) -> Self {
        self.source = source;
        self
    }
    fn by(mut self, speaker: &str) -> Self {
        self.speakers.push(speaker.to_owned());
        self.said_by = Some(speaker.to_owned());
        self
    }
    fn role(mut self, role: Role) -> Self {
        self.role = Some(role);
        self
    }
    fn stance(mut self, stance: Stance) -> Self {
        self.stance = stance;
        self
    }
    fn behaves(mut self, dynamics: Dynamics) -> Self {
        self.dynamics = dynamics;
        self
    }
    fn unit(mut self, code: &'static str) -> Self {
        self.unit = value::Unit::new(code);
        self
    }
    fn measure(mut self, measure: Measure) -> Self {
        self.measure = measure;
        self
    }
}

fn dec(digits: &str) -> Decimal {
    digits.parse().expect("a decimal")
}

fn exactly(digits: &str) -> Figure {
    figure(Amount::exact(dec(digits)))
}

fn about(digits: &str) -> Figure {
    figure(Amount::approx(dec(digits), None))
}

fn standing(a: Figure, b: Figure) -> (Verdict, Cause) {
    with(a, b, Kinship::default())
}

fn with(a: Figure, b: Figure, kinship: Kinship) -> (Verdict, Cause) {
    let judged = judged(a, b, kinship);
    (judged.verdict, judged.cause)
}

fn judged(a: Figure, mut b: Figure, kinship: Kinship) -> Judgement {
    if b.source == 0 && a.source == 0 && b.role.is_none() {
        b.source = 1;
    }
    pair(&a, &b, kinship, &Policy::news())
}

use Cause::{
    Approximation, Bound, Conflict, Correction, Date, Definition, Equal, LaterFigure, OtherMeasure,
    PartAndWhole, PlanAndFact, RateAndTotal, Rounding, SameOrigin, Scope, Sum, Unit,
};
use Dynamics::{Cumulative, Outcome, State, Versioned};
use Verdict::{Agree, Compatible, Discrepancy, NotComparable, Update};

#[test]
fn the_same_value_agrees_however_it_is_written() {
    let three_quarters = || exactly("0.75").measure(Measure::Share);
    let mut nine_of_twelve = exactly("9");
    nine_of_twelve.whole = Some(dec("12"));
    let table = [
        (exactly("12000"), exactly("12000"), Equal),
        (exactly("12000"), about("12000"), Approximation),
        (exactly("18.35"), exactly("18.4"), Rounding),
        (
            exactly("18.4").unit("km"),
            exactly("11.4").unit("[mi_i]"),
            Rounding,
        ),
        (exactly("8.2").unit("m"), exactly("820").unit("cm"), Unit),
        (exactly("10").unit("wk"), exactly("71").unit("d"), Rounding),
        (
            three_quarters(),
            exactly("75").unit("%").measure(Measure::Share),
            Unit,
        ),
        (three_quarters(), nine_of_twelve, Unit),
    ];
    for (a, b, cause) in table {
        let text = format!("{:?} {:?}", a.amount, b.amount);
        assert_eq!(standing(a, b), (Agree, cause), "{text}");
    }
}

#[test]
fn one_speaker_in_two_papers_is_one_origin() {
    let a = exactly("214").by("coastguard");
    let b = exactly("214").by("coastguard");
    assert_eq!(standing(a, b), (Agree, SameOrigin));
}

#[test]
fn bounds_and_bands_leave_room() {
    let table = [
        (figure(Amount::at_least(dec("30"))), exactly("31"), Bound),
        (
            figure(Amount::more_than(dec("10000"))),
            about("11000"),
            Bound,
        ),
        (
            figure(Amount::at_most(dec("17"))),
            figure(Amount::at_least(dec("9"))),
            Bound,
        ),
        (figure(Amount::more_than(dec("300"))), exactly("300"), Bound),
        (about("11000"), about("12000"), Approximation),
        (
            figure(Amount::approx(dec("600"), Some(Side::Below))),
            exactly("587"),
            Approximation,
        ),
        (
            figure(Amount::range(dec("250"), dec("300"), false)),
            exactly("270"),
            Approximation,
        ),
        (exactly("1060"), exactly("1100"), Rounding),
    ];
    for (a, b, cause) in table {
        let text = format!("{:?} {:?}", a.amount, b.amount);
        assert_eq!(standing(a, b), (Compatible, cause), "{text}");
    }
}

#[test]
fn a_property_or_a_past_event_has_one_value() {
    let a = || exactly("214").day(19);
    assert_eq!(
        standing(a(), exactly("221").day(19)),
        (Discrepancy, Conflict)
    );
    assert_eq!(
        standing(a(), exactly("221").day(26)),
        (Discrepancy, Conflict)
    );
    let floor = figure(Amount::at_least(dec("230"))).day(19);
    assert_eq!(standing(a(), floor), (Discrepancy, Bound));
    let slip = judged(
        exactly("3810").unit("m"),
        exactly("380").unit("m"),
        Kinship::default(),
    );
    assert_eq!(slip.verdict, Discrepancy);
}

#[test]
fn small_counts_one_apart_are_two_ways_of_counting() {
    let judged = judged(exactly("4").day(3), exactly("5").day(3), Kinship::default());
    assert_eq!(judged.verdict, Compatible);
    assert!(judged.near_miss, "silence is counted");
    let strict = pair(
        &exactly("4").day(3),
        &exactly("5").day(3).of(1),
        Kinship::default(),
        &Policy::exact(),
    );
    assert_eq!(strict.verdict, Discrepancy);
}

#[test]
fn a_toll_grows_and_never_shrinks() {
    let toll = |digits: &str| exactly(digits).behaves(Cumulative);
    assert_eq!(
        standing(toll("38").day(4), toll("61").day(5)),
        (Update, LaterFigure)
    );
    assert_eq!(
        standing(toll("61").day(4), toll("38").day(5)),
        (Discrepancy, LaterFigure)
    );
    let floor = figure(Amount::at_least(dec("38"))).behaves(Cumulative);
    assert_eq!(
        standing(floor.day(4), toll("61").day(5)),
        (Update, LaterFigure)
    );
    let police = toll("17").day(4).by("police");
    let hospital = toll("29").day(4).by("hospital");
    assert_eq!(standing(police, hospital), (Discrepancy, Conflict));
}

#[test]
fn when_somebody_dies_the_victims_stay_the_same() {
    let mut hurt = exactly("5").behaves(Cumulative).day(4);
    hurt.beside = vec![dec("2")];
    let mut still_hurt = exactly("4").behaves(Cumulative).day(5);
    still_hurt.beside = vec![dec("3")];
    assert_eq!(standing(hurt, still_hurt), (Update, Sum));
}

#[test]
fn parts_that_add_up_to_the_other_figure_explain_it() {
    let all = exactly("214").day(4);
    let mut saved = exactly("187").day(4);
    saved.beside = vec![dec("27")];
    let kinship = Kinship {
        predicate_differs: true,
        ..Kinship::default()
    };
    assert_eq!(with(all, saved, kinship), (Compatible, Sum));
}

#[test]
fn a_state_moves_but_does_not_jump_unremarked() {
    let troops = |digits: &str| exactly(digits).behaves(State);
    assert_eq!(
        standing(troops("4200").day(9), troops("6300").day(24)),
        (Update, LaterFigure)
    );
    assert_eq!(
        standing(troops("4200").day(9), troops("9600").day(10)),
        (Discrepancy, Conflict)
    );
    assert_eq!(
        standing(troops("4200").day(9), troops("9600").day(10).role(Role::To)),
        (Update, LaterFigure)
    );
    assert_eq!(
        standing(troops("4200").day(9), troops("9600").day(9)),
        (Discrepancy, Conflict)
    );
}

#[test]
fn the_higher_figure_cannot_be_the_older_one_while_the_number_rises() {
    let earlier = about("12000")
        .behaves(State)
        .day(5)
        .by("military intelligence");
    let later = exactly("3000")
        .behaves(State)
        .day(10)
        .by("defence ministry");
    let rising = Kinship {
        course: Some(Change::Up),
        ..Kinship::default()
    };
    let judged = judged(later, earlier, rising);
    assert_eq!(
        (judged.verdict, judged.newer),
        (Discrepancy, Some(Part::First))
    );
    assert_eq!(
        judged.explanation,
        "3,000 on 10 May 2031 (defence ministry) and about 12,000 on 5 May 2031 (military \
         intelligence) cannot both hold: the higher figure is the older one, while the number is \
         said to be rising."
    );
}

#[test]
fn a_plan_and_the_fact_never_contradict_each_other() {
    let plan = || {
        exactly("600")
            .stance(Stance::Planned)
            .behaves(Outcome)
            .day(1)
    };
    let fact = || exactly("587").behaves(Outcome).day(14);
    let judged_later = judged(plan(), fact(), Kinship::default());
    assert_eq!(
        (judged_later.verdict, judged_later.cause, judged_later.newer),
        (Update, PlanAndFact, Some(Part::Second))
    );
    let before = exactly("90").behaves(Outcome).day(1).of(1);
    assert_eq!(standing(plan().day(14), before), (Compatible, PlanAndFact));
    let forecast = || exactly("800").stance(Stance::Forecast);
    assert_eq!(standing(forecast().day(1), fact()), (Update, PlanAndFact));
    assert_eq!(
        standing(
            forecast().day(1),
            exactly("500").stance(Stance::Forecast).day(1)
        ),
        (Compatible, PlanAndFact)
    );
    assert_eq!(
        standing(plan(), plan_of("650").day(9)),
        (Update, LaterFigure)
    );
}

fn plan_of(digits: &str) -> Figure {
    exactly(digits).stance(Stance::Planned).behaves(Outcome)
}

#[test]
fn a_plan_to_raise_the_number_presupposes_that_it_is_lower() {
    let mut plan = plan_of("10000").day(29);
    plan.change = Some(Change::Up);
    let there = about("12000").behaves(State).day(24);
    assert_eq!(standing(plan.clone(), there), (Discrepancy, PlanAndFact));
    let fewer = exactly("3000").behaves(State).day(24);
    assert_eq!(standing(plan, fewer), (Compatible, PlanAndFact));
}

#[test]
fn a_text_that_calls_a_figure_old_withdraws_it() {
    let now = exactly("2").day(3);
    let old = exactly("1").day(3).role(Role::Previous);
    let judged = pair(&now, &old, Kinship::default(), &Policy::news());
    assert_eq!(
        (judged.verdict, judged.cause, judged.newer),
        (Update, Correction, Some(Part::First))
    );
    let from = exactly("11").day(3).role(Role::From);
    let to = exactly("19").day(3).role(Role::To);
    assert_eq!(
        pair(&from, &to, Kinship::default(), &Policy::news()).verdict,
        Update
    );
    let elsewhere = exactly("1").day(2).of(1);
    assert_eq!(
        standing(exactly("1").role(Role::Previous).day(3), elsewhere),
        (Agree, Equal)
    );
}

#[test]
fn denying_a_figure_contradicts_asserting_it_and_leaves_room_for_others() {
    let denied = |digits: &str| exactly(digits).stance(Stance::Denied);
    assert_eq!(
        standing(denied("3000"), exactly("3000")),
        (Discrepancy, Conflict)
    );
    assert_eq!(
        standing(denied("3000"), exactly("2000")),
        (Compatible, Bound)
    );
    assert_eq!(standing(denied("3000"), denied("3000")), (Agree, Equal));
    let possible = exactly("5").stance(Stance::Possible);
    assert_eq!(standing(possible, exactly("9")), (Compatible, Bound));
}

#[test]
fn parts_fields_and_definitions_explain_differences() {
    let part = Kinship {
        part: Some(Part::First),
        ..Kinship::default()
    };
    assert_eq!(
        with(exactly("500"), about("12000"), part),
        (Compatible, PartAndWhole)
    );
    let same_text = |a: &str, b: &str| pair(&exactly(a), &exactly(b), part, &Policy::news());
    assert_eq!(same_text("120", "90").verdict, Discrepancy);
    assert_eq!(
        same_text("120", "90").explanation,
        "120 is given as a part of 90, and is more than the whole."
    );
    let scope = Kinship {
        scope: Some(Part::Second),
        ..Kinship::default()
    };
    assert_eq!(
        with(exactly("40"), exactly("90"), scope),
        (Compatible, Scope)
    );
    let definition = Kinship {
        definition_differs: true,
        ..Kinship::default()
    };
    assert_eq!(
        with(exactly("4"), exactly("9"), definition),
        (Compatible, Definition)
    );
    let reconciled = Kinship {
        reconciled: true,
        ..Kinship::default()
    };
    assert_eq!(
        with(exactly("400").day(1), exactly("900").day(1), reconciled),
        (Compatible, Definition)
    );
}

#[test]
fn other_measures_are_not_compared() {
    let change = |digits: &str| exactly(digits).measure(Measure::Change);
    let month = |month: i8| {
        let mut figure = exactly(if month == 1 { "8100" } else { "9300" });
        figure.as_of = Some(Period::new(
            Some(date(2031, month, 1)),
            Some(date(2031, month, 28)),
            value::Grain::Month,
        ));
        figure
    };
    let net = Kinship {
        other_measure: true,
        ..Kinship::default()
    };
    let table = [
        (exactly("1020").unit("1/d"), exactly("650000"), RateAndTotal),
        (change("300"), exactly("2000"), OtherMeasure),
        (change("2").unit("%"), change("2").unit("[pp]"), Unit),
        (exactly("40").unit("USD"), exactly("40").unit("EUR"), Unit),
        (
            exactly("0.4").measure(Measure::Share),
            exactly("900"),
            OtherMeasure,
        ),
        (month(1), month(2), Date),
    ];
    for (a, b, cause) in table {
        let text = format!("{:?} {:?}", a.amount, b.amount);
        assert_eq!(standing(a, b), (NotComparable, cause), "{text}");
    }
    assert_eq!(
        with(exactly("1100"), exactly("1060"), net),
        (NotComparable, OtherMeasure)
    );
}

#[test]
fn units_that_are_printed_alike_are_given_the_benefit_of_the_doubt() {
    let tonnes = exactly("2000").unit("t");
    let tons = exactly("2000").unit("[ston_av]");
    assert_eq!(standing(tonnes, tons), (Compatible, Unit));
}

#[test]
fn limits_are_values_and_belong_to_their_version() {
    let limit = |digits: &str, version: &str| {
        let mut figure = figure(Amount::at_most(dec(digits))).behaves(Versioned);
        figure.version = Some(version.to_owned());
        figure
    };
    assert_eq!(
        standing(limit("64", "4.1"), limit("32", "4.1")),
        (Discrepancy, Conflict)
    );
    assert_eq!(
        standing(limit("64", "4.1"), limit("128", "5.0")),
        (Update, LaterFigure)
    );
    assert_eq!(
        standing(limit("64", "4.1"), limit("64", "4.1")),
        (Agree, Equal)
    );
}

#[test]
fn rises_and_falls_of_one_time_contradict_each_other() {
    let moved = |digits: &str, change: Change| {
        let mut figure = exactly(digits).measure(Measure::Change).unit("%").day(4);
        figure.change = Some(change);
        figure
    };
    assert_eq!(
        standing(moved("5", Change::Up), moved("5", Change::Down)),
        (Discrepancy, Conflict)
    );
}

#[test]
fn one_text_knows_its_own_figures_but_a_headline_may_be_left_behind() {
    let a = exactly("40").day(3);
    let mut b = exactly("70").day(3);
    b.position = 200;
    let judged = pair(&a, &b, Kinship::default(), &Policy::news());
    assert_eq!((judged.verdict, judged.near_miss), (Compatible, true));
    let alike = Kinship {
        alike: true,
        ..Kinship::default()
    };
    assert_eq!(pair(&a, &b, alike, &Policy::news()).verdict, Compatible);
    assert_eq!(pair(&a, &b, alike, &Policy::exact()).verdict, Discrepancy);
    let mut headline = a;
    headline.headline = true;
    assert_eq!(
        pair(&headline, &b, alike, &Policy::news()).verdict,
        Discrepancy
    );
}

#[test]
fn the_headline_example_is_judged_as_a_reporter_would() {
    let mut plan = exactly("10000")
        .stance(Stance::Planned)
        .behaves(State)
        .by("Seoul")
        .of(1);
    plan.said_on = Some(Period::day(date(2031, 10, 29)));
    plan.as_of = Some(Period::new(
        None,
        Some(date(2031, 12, 1)),
        value::Grain::Month,
    ));
    plan.change = Some(Change::Up);
    plan.position = 80;
    let on = |figure: Figure, month: i8, day: i8| {
        let mut figure = figure.behaves(State);
        figure.as_of = Some(Period::day(date(2031, month, day)));
        figure.published = Some(date(2031, month, day));
        figure
    };
    let training = on(exactly("3000"), 10, 29).by("Seoul").of(1);
    let sent = on(about("11000"), 11, 27).of(2);
    let there = on(about("12000"), 10, 24).by("Kyiv").of(3);
    let recent = on(figure(Amount::more_than(dec("10000"))), 11, 27).of(4);
    let figures = [&training, &plan, &sent, &there, &recent];
    let standing = group(&figures, |_, _| Kinship::default(), &Policy::news());
    let verdict = |a: usize, b: usize| {
        let (_, _, judged) = standing
            .pairs
            .iter()
            .find(|(one, other, _)| (*one, *other) == (a, b))
            .expect("every pair is listed");
        (judged.verdict, judged.cause)
    };
    assert_eq!(verdict(0, 1), (Compatible, PlanAndFact));
    assert_eq!(verdict(0, 2), (Update, LaterFigure));
    assert_eq!(verdict(0, 3), (Discrepancy, Conflict));
    assert_eq!(verdict(0, 4), (Update, LaterFigure));
    assert_eq!(verdict(1, 2), (Update, PlanAndFact));
    assert_eq!(verdict(1, 3), (Discrepancy, PlanAndFact));
    assert_eq!(verdict(2, 3), (Compatible, Approximation));
    assert_eq!(verdict(2, 4), (Compatible, Bound));
    assert_eq!(verdict(3, 4), (Compatible, Bound));
}

#[test]
fn a_large_group_lists_its_worst_pairs_and_counts_the_rest() {
    let figures: Vec<Figure> = (0..3_000_usize)
        .map(|source| {
            let digits = if source == 1_234 {
                700
            } else {
                500 + source % 7 / 6
            };
            exactly(&digits.to_string()).day(1).of(source)
        })
        .collect();
    let refs: Vec<&Figure> = figures.iter().collect();
    let standing = group(&refs, |_, _| Kinship::default(), &Policy::news());
    assert!(!standing.is_complete());
    assert_eq!(standing.pairs.len() + standing.omitted, 3_000 * 2_999 / 2);
    assert!(standing.pairs.len() <= 10_000);
    let (a, b, worst) = &standing.pairs[0];
    assert_eq!(worst.verdict, Discrepancy);
    assert!([a, b].contains(&&1_234));
}

#[test]
fn a_timeline_gives_every_figure_and_the_range_that_is_left() {
    let toll = |figure: Figure| figure.behaves(Cumulative);
    let figures = [
        toll(figure(Amount::at_least(dec("38"))))
            .day(4)
            .by("agency")
            .of(0),
        toll(exactly("61")).day(7).by("agency").of(1),
        toll(exactly("61")).day(7).by("governor").of(2),
        toll(about("70")).day(8).of(3),
    ];
    let refs: Vec<&Figure> = figures.iter().collect();
    let line = timeline(&refs, &Policy::news());
    assert_eq!(line.entries.len(), 4);
    assert_eq!(line.origins, 3);
    assert_eq!(
        (line.low, line.best, line.high),
        (Some(dec("61")), Some(dec("61")), Some(dec("77")))
    );
    assert!(!line.entries[0].current);
    let careful = timeline(&refs, &Policy::conservative());
    assert_eq!(careful.best, Some(dec("61")));
}
