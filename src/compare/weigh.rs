//! The decision: which reason holds for two figures, and with it verdict and cause.

use super::interval::Lie;
use super::policy::Policy;
use super::scale::{self, Scaled};
use super::time::{self, Order};
use super::{Cause, Figure, Kinship, Part, Verdict};
use crate::value::{Change, Decimal, Dynamics, Grain, Measure, Period, Role, Stance};

/// Why two figures stand as they do. Each reason stands for one verdict and one cause, see
/// [`Reason::standing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    // Agree.
    SameFigure,
    SameOrigin,
    SameConverted,
    SameHedged,
    Rounds,
    BothDeny,
    // Compatible.
    RoundsLoosely,
    LooseUnit,
    BandsMeet,
    BoundKept,
    PartWithin,
    PartAbove,
    NarrowerWithin,
    DefinitionDiffers,
    OthersLeftOut,
    OneApart,
    OneText,
    OneKnowsBoth,
    SumExplains,
    OnTop,
    PlanStands,
    ForecastsDiffer,
    MerelyPossible,
    DenialLeavesRoom,
    EarlierState,
    // Update.
    Grew,
    Moved,
    MovedAsSaid,
    OrderUnclear,
    Withdrawn,
    Shifted,
    PlanThenFact,
    PlanRevised,
    NewerVersion,
    LimitChanged,
    // Discrepancy.
    Contradict,
    SameTime,
    Jump,
    AgainstCourse,
    LaterLower,
    TextContradictsItself,
    Denied,
    PlanPresupposes,
    PlansDiffer,
    PartExceeds,
    OppositeChange,
    LimitsDiffer,
    // Not comparable.
    RateAndTotal,
    ChangeAndLevel,
    PercentAndPoints,
    OtherUnit,
    ShareAndCount,
    OtherMeasure,
    OtherPeriod,
    PerhapsOther,
    Unreadable,
}

impl Reason {
    /// Verdict, cause and how often the reason is right, as judged by hand over pairs of figures
    /// from news reports.
    pub(super) const fn standing(self) -> (Verdict, Cause, f64) {
        use Verdict::{Agree, Compatible, Discrepancy, NotComparable, Update};
        match self {
            Self::SameFigure => (Agree, Cause::Equal, 0.97),
            Self::SameOrigin => (Agree, Cause::SameOrigin, 0.97),
            Self::SameConverted => (Agree, Cause::Unit, 0.93),
            Self::SameHedged => (Agree, Cause::Approximation, 0.93),
            Self::Rounds => (Agree, Cause::Rounding, 0.9),
            Self::BothDeny => (Agree, Cause::Equal, 0.8),
            Self::RoundsLoosely => (Compatible, Cause::Rounding, 0.75),
            Self::LooseUnit => (Compatible, Cause::Unit, 0.75),
            Self::BandsMeet => (Compatible, Cause::Approximation, 0.9),
            Self::BoundKept => (Compatible, Cause::Bound, 0.9),
            Self::PartWithin => (Compatible, Cause::PartAndWhole, 0.9),
            Self::PartAbove => (Compatible, Cause::PartAndWhole, 0.55),
            Self::NarrowerWithin => (Compatible, Cause::Scope, 0.85),
            Self::DefinitionDiffers => (Compatible, Cause::Definition, 0.85),
            Self::OthersLeftOut => (Compatible, Cause::PartAndWhole, 0.8),
            Self::OneApart => (Compatible, Cause::PartAndWhole, 0.55),
            Self::OneText => (Compatible, Cause::PartAndWhole, 0.55),
            Self::OneKnowsBoth => (Compatible, Cause::Definition, 0.55),
            Self::SumExplains => (Compatible, Cause::Sum, 0.75),
            Self::OnTop => (Compatible, Cause::PartAndWhole, 0.65),
            Self::PlanStands => (Compatible, Cause::PlanAndFact, 0.8),
            Self::ForecastsDiffer => (Compatible, Cause::PlanAndFact, 0.7),
            Self::MerelyPossible => (Compatible, Cause::Bound, 0.65),
            Self::DenialLeavesRoom => (Compatible, Cause::Bound, 0.7),
            Self::EarlierState => (Compatible, Cause::LaterFigure, 0.55),
            Self::Grew => (Update, Cause::LaterFigure, 0.85),
            Self::Moved => (Update, Cause::LaterFigure, 0.8),
            Self::MovedAsSaid => (Update, Cause::LaterFigure, 0.92),
            Self::OrderUnclear => (Update, Cause::LaterFigure, 0.5),
            Self::Withdrawn => (Update, Cause::Correction, 0.93),
            Self::Shifted => (Update, Cause::Sum, 0.8),
            Self::PlanThenFact => (Update, Cause::PlanAndFact, 0.88),
            Self::PlanRevised => (Update, Cause::LaterFigure, 0.8),
            Self::NewerVersion => (Update, Cause::LaterFigure, 0.85),
            Self::LimitChanged => (Update, Cause::LaterFigure, 0.55),
            Self::Contradict => (Discrepancy, Cause::Conflict, 0.85),
            Self::SameTime => (Discrepancy, Cause::Conflict, 0.7),
            Self::Jump => (Discrepancy, Cause::Conflict, 0.62),
            Self::AgainstCourse => (Discrepancy, Cause::Conflict, 0.82),
            Self::LaterLower => (Discrepancy, Cause::LaterFigure, 0.72),
            Self::TextContradictsItself => (Discrepancy, Cause::Conflict, 0.65),
            Self::Denied => (Discrepancy, Cause::Conflict, 0.75),
            Self::PlanPresupposes => (Discrepancy, Cause::PlanAndFact, 0.65),
            Self::PlansDiffer => (Discrepancy, Cause::Conflict, 0.6),
            Self::PartExceeds => (Discrepancy, Cause::PartAndWhole, 0.75),
            Self::OppositeChange => (Discrepancy, Cause::Conflict, 0.75),
            Self::LimitsDiffer => (Discrepancy, Cause::Conflict, 0.85),
            Self::RateAndTotal => (NotComparable, Cause::RateAndTotal, 0.9),
            Self::ChangeAndLevel | Self::ShareAndCount | Self::OtherMeasure => {
                (NotComparable, Cause::OtherMeasure, 0.85)
            }
            Self::PercentAndPoints | Self::OtherUnit => (NotComparable, Cause::Unit, 0.85),
            Self::OtherPeriod => (NotComparable, Cause::Date, 0.8),
            Self::PerhapsOther => (NotComparable, Cause::OtherMeasure, 0.5),
            Self::Unreadable => (NotComparable, Cause::OtherMeasure, 0.2),
        }
    }

    /// Whether the values exclude each other and only a guess explains them.
    const fn is_guess(self) -> bool {
        matches!(
            self,
            Self::OneApart
                | Self::OneText
                | Self::OneKnowsBoth
                | Self::OrderUnclear
                | Self::PartAbove
                | Self::EarlierState
                | Self::PerhapsOther
        )
    }
}

/// The outcome of weighing two figures, without words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Weighed {
    pub(super) reason: Reason,
    pub(super) verdict: Verdict,
    pub(super) cause: Cause,
    pub(super) newer: Option<Part>,
    /// What the confidence of the reason is multiplied by.
    pub(super) trust: f64,
}

impl Weighed {
    fn new(reason: Reason, newer: Option<Part>) -> Self {
        let (verdict, cause, _) = reason.standing();
        Self {
            reason,
            verdict,
            cause,
            newer,
            trust: 1.0,
        }
    }

    pub(super) fn confidence(&self) -> f64 {
        let hundredths = (self.reason.standing().2 * self.trust * 100.0).round();
        hundredths / 100.0
    }

    pub(super) fn near_miss(&self, policy: &Policy) -> bool {
        self.reason.is_guess()
            || (self.verdict == Verdict::Discrepancy && self.confidence() < policy.min_confidence)
    }
}

/// Two figures side by side, with all that was found of them.
struct Scene<'a> {
    a: &'a Figure,
    b: &'a Figure,
    kinship: &'a Kinship,
    policy: &'a Policy,
    order: Order,
}

/// Weighs two figures.
pub(super) fn weigh(a: &Figure, b: &Figure, kinship: &Kinship, policy: &Policy) -> Weighed {
    let scene = Scene {
        a,
        b,
        kinship,
        policy,
        order: time::order(a, b),
    };
    let mut newer = scene.order.newer();
    let reason = match scale::scaled(a, b, kinship, policy) {
        Scaled::Comparable { lie, converted } => {
            let (reason, side) = scene.comparable(lie, converted);
            newer = side.or(newer);
            let mut weighed = Weighed::new(reason, newer);
            if kinship.unsure && weighed.verdict == Verdict::Discrepancy {
                return Weighed::new(Reason::PerhapsOther, newer);
            }
            scene.temper(&mut weighed, lie);
            return weighed;
        }
        Scaled::LooseUnit => Reason::LooseUnit,
        Scaled::RateAndTotal => Reason::RateAndTotal,
        Scaled::ChangeAndLevel => Reason::ChangeAndLevel,
        Scaled::PercentAndPoints => Reason::PercentAndPoints,
        Scaled::Units => Reason::OtherUnit,
        Scaled::ShareAndCount => Reason::ShareAndCount,
        Scaled::Measures => Reason::OtherMeasure,
        Scaled::Unreadable => Reason::Unreadable,
    };
    Weighed::new(reason, newer)
}

/// A reason, and the later figure where something other than the dates tells it.
type Found = (Reason, Option<Part>);

impl Scene<'_> {
    fn comparable(&self, lie: Lie, converted: bool) -> Found {
        let apart = matches!(lie, Lie::Apart { .. });
        if let Some(found) = self.by_stance(lie) {
            return found;
        }
        if let Some(found) = self.by_role(apart) {
            return found;
        }
        if let Some(reason) = self.by_direction() {
            return (reason, None);
        }
        if apart && self.periods_differ() {
            return (Reason::OtherPeriod, None);
        }
        if self.kinship.other_measure {
            return (Reason::OtherMeasure, None);
        }
        match lie {
            Lie::Apart {
                first_higher,
                floor,
                gap,
                ratio,
                ..
            } => {
                let higher = if first_higher {
                    Part::First
                } else {
                    Part::Second
                };
                let one_apart = self.one_apart(floor, gap);
                (self.facts_apart(higher, one_apart, ratio), None)
            }
            lie => (self.facts_meet(lie, converted), None),
        }
    }

    // ---- stance -----------------------------------------------------------------------------

    fn by_stance(&self, lie: Lie) -> Option<Found> {
        let (a, b) = (self.a, self.b);
        let apart = matches!(lie, Lie::Apart { .. });
        match (stance(a), stance(b)) {
            (Stance::Actual, Stance::Actual) => None,
            (Stance::Denied, Stance::Denied) => Some((
                if apart {
                    Reason::DenialLeavesRoom
                } else {
                    Reason::BothDeny
                },
                None,
            )),
            (Stance::Denied, _) => Some((denial(a, b, lie, self.policy), None)),
            (_, Stance::Denied) => Some((denial(b, a, lie, self.policy), None)),
            (Stance::Possible, _) | (_, Stance::Possible) => {
                apart.then_some((Reason::MerelyPossible, None))
            }
            (Stance::Planned, Stance::Actual) => Some(self.plan_and_fact(Part::First, lie)),
            (Stance::Actual, Stance::Planned) => Some(self.plan_and_fact(Part::Second, lie)),
            (Stance::Forecast, Stance::Actual) => Some(self.forecast_and_fact(Part::First, lie)),
            (Stance::Actual, Stance::Forecast) => Some(self.forecast_and_fact(Part::Second, lie)),
            (Stance::Planned, Stance::Planned) => apart.then(|| (self.plans_apart(), None)),
            (Stance::Forecast, Stance::Forecast) => apart.then(|| (self.forecasts_apart(), None)),
            (Stance::Planned, Stance::Forecast) | (Stance::Forecast, Stance::Planned) => {
                apart.then_some((Reason::PlanStands, None))
            }
        }
    }

    /// A plan and what is: never a discrepancy, but for a plan to raise the level to N, which
    /// presupposes that it is lower at the time.
    fn plan_and_fact(&self, plan: Part, lie: Lie) -> Found {
        let fact = plan.other();
        match (self.order, lie) {
            (Order::Later { newer, .. }, _) if newer == fact => (Reason::PlanThenFact, Some(fact)),
            // “12,000 were told to leave”, “the order covers 12,000”.
            (_, Lie::Same) => (Reason::SameFigure, None),
            (_, Lie::SameNumber) => (Reason::SameHedged, None),
            (
                Order::Later { .. } | Order::Same,
                Lie::Apart {
                    first_higher,
                    ratio,
                    ..
                },
            ) => {
                let fact_higher = first_higher == (fact == Part::First);
                let presupposed = match self.figure(plan).change {
                    Some(Change::Up) => fact_higher,
                    Some(Change::Down) => !fact_higher,
                    None => false,
                };
                let clearly = ratio.is_none_or(|r| r > Decimal::ONE);
                if presupposed && clearly && self.a.source != self.b.source {
                    (Reason::PlanPresupposes, None)
                } else {
                    (Reason::PlanStands, None)
                }
            }
            _ => (Reason::PlanStands, None),
        }
    }

    fn forecast_and_fact(&self, forecast: Part, lie: Lie) -> Found {
        let fact = forecast.other();
        let apart = matches!(lie, Lie::Apart { .. });
        match self.order {
            Order::Later { newer, .. } if newer == fact => (Reason::PlanThenFact, Some(fact)),
            _ if apart => (Reason::PlanStands, None),
            _ => (self.facts_meet(lie, false), None),
        }
    }

    fn plans_apart(&self) -> Reason {
        match self.order {
            Order::Later { .. } => Reason::PlanRevised,
            _ if self.a.source == self.b.source => Reason::OneText,
            Order::Same | Order::Undated if self.targets_agree() => Reason::PlansDiffer,
            Order::Same | Order::Undated | Order::Unknown => Reason::OrderUnclear,
        }
    }

    fn forecasts_apart(&self) -> Reason {
        match self.order {
            Order::Later { .. } if self.same_speaker() => Reason::PlanRevised,
            _ => Reason::ForecastsDiffer,
        }
    }

    /// Whether two plans are for one time, as far as it is told.
    fn targets_agree(&self) -> bool {
        match (self.a.as_of, self.b.as_of) {
            (Some(one), Some(other)) => one.overlaps(&other),
            _ => true,
        }
    }

    // ---- role -------------------------------------------------------------------------------

    /// Figures that their own text calls old, wrong or additional.
    fn by_role(&self, apart: bool) -> Option<Found> {
        let (old_a, old_b) = (is_old(self.a), is_old(self.b));
        if apart && old_a != old_b {
            let old = if old_a { Part::First } else { Part::Second };
            return Some(self.old_figure(old));
        }
        match (self.a.role, self.b.role) {
            (Some(Role::Part), Some(Role::Whole)) | (Some(Role::Whole), Some(Role::Part))
                if self.a.source == self.b.source =>
            {
                Some((Reason::PartWithin, None))
            }
            (Some(Role::Additional), other) | (other, Some(Role::Additional))
                if apart && other != Some(Role::Additional) =>
            {
                Some((Reason::OnTop, None))
            }
            _ => None,
        }
    }

    /// One text says “earlier: one”, “up from eleven”, “not 25”.
    fn old_figure(&self, old: Part) -> Found {
        let current = old.other();
        let withdrawn = match self.figure(old).role {
            Some(Role::Retracted | Role::Previous) => true,
            Some(Role::From) | Some(_) | None => false,
        };
        if self.a.source == self.b.source {
            let reason = if withdrawn {
                Reason::Withdrawn
            } else {
                Reason::MovedAsSaid
            };
            return (reason, Some(current));
        }
        match self.order {
            // The other figure is older still: an even earlier state, or another count.
            Order::Later { newer, sure, .. } if newer == old && sure => {
                (Reason::EarlierState, None)
            }
            _ if self.figure(old).role == Some(Role::Retracted) => {
                (Reason::Withdrawn, Some(current))
            }
            _ => (Reason::MovedAsSaid, Some(current)),
        }
    }

    /// Rises against falls.
    fn by_direction(&self) -> Option<Reason> {
        let changes = self.a.measure == Measure::Change && self.b.measure == Measure::Change;
        let opposite = matches!(
            (self.a.change, self.b.change),
            (Some(Change::Up), Some(Change::Down)) | (Some(Change::Down), Some(Change::Up))
        );
        if !(changes && opposite) {
            return None;
        }
        Some(match self.order {
            Order::Later { days, .. } if days > 2 => Reason::Moved,
            _ if self.a.source == self.b.source => Reason::OneText,
            _ => Reason::OppositeChange,
        })
    }

    /// Both are true of a month, a quarter, a year, and not of the same one.
    fn periods_differ(&self) -> bool {
        let closed = |figure: &Figure| {
            figure
                .as_of
                .filter(|period| is_long(period) && !period.is_open())
        };
        match (closed(self.a), closed(self.b)) {
            (Some(one), Some(other)) => !one.overlaps(&other),
            _ => false,
        }
    }

    // ---- facts whose values meet ------------------------------------------------------------

    fn facts_meet(&self, lie: Lie, converted: bool) -> Reason {
        let equal = matches!(lie, Lie::Same | Lie::SameNumber);
        if self.kinship.part.is_some() && (self.a.source == self.b.source || !equal) {
            return Reason::PartWithin;
        }
        match lie {
            Lie::Same if converted => Reason::SameConverted,
            Lie::Same if self.same_speaker() && self.a.source != self.b.source => {
                Reason::SameOrigin
            }
            Lie::Same => Reason::SameFigure,
            Lie::SameNumber => Reason::SameHedged,
            Lie::Rounded { close: true } => Reason::Rounds,
            Lie::Rounded { close: false } => Reason::RoundsLoosely,
            Lie::Bands => Reason::BandsMeet,
            Lie::BoundKept if self.outgrown() => Reason::Grew,
            Lie::BoundKept | Lie::Apart { .. } => Reason::BoundKept,
        }
    }

    /// “At least 38” on Thursday and 61 on Friday: the floor still holds, but the count has grown.
    fn outgrown(&self) -> bool {
        let Order::Later {
            newer, sure: true, ..
        } = self.order
        else {
            return false;
        };
        let (old, new) = (self.figure(newer.other()), self.figure(newer));
        let floor = old.amount.low().filter(|_| old.amount.high().is_none());
        let now = new.amount.low().filter(|_| new.amount.high().is_some());
        self.dynamics() == Dynamics::Cumulative
            && old.unit == new.unit
            && matches!((floor, now), (Some(floor), Some(now))
                if floor > Decimal::TEN
                    && floor.checked_mul(Decimal::new(125, 2)).is_some_and(|most| now >= most))
    }

    // ---- facts whose values exclude each other ----------------------------------------------

    fn facts_apart(&self, higher: Part, one_apart: bool, ratio: Option<Decimal>) -> Reason {
        if let Some(reason) = self.explained(higher) {
            return reason;
        }
        let reason = self.by_dynamics(higher, one_apart, ratio);
        let (verdict, _, _) = reason.standing();
        if verdict != Verdict::Discrepancy {
            return reason;
        }
        if self.kinship.rest.is_some() {
            return Reason::OthersLeftOut;
        }
        if self.kinship.reconciled && !self.kinship.alike && reason != Reason::AgainstCourse {
            return Reason::OneKnowsBoth;
        }
        reason
    }

    /// Reasons that the group's kinship or the neighbouring figures give.
    fn explained(&self, higher: Part) -> Option<Reason> {
        if let Some(part) = self.kinship.part {
            if part != higher {
                return Some(Reason::PartWithin);
            }
            // Only a text that names the part of a whole vouches for both; across texts a
            // narrower word may still count more.
            return Some(if self.a.source == self.b.source {
                Reason::PartExceeds
            } else {
                Reason::PartAbove
            });
        }
        if self.kinship.definition_differs {
            return Some(Reason::DefinitionDiffers);
        }
        // A wider field with the smaller figure explains nothing: one paper names the town and
        // another the country of one event.
        if self.kinship.scope == Some(higher) {
            return Some(Reason::NarrowerWithin);
        }
        if self.shifted() {
            return Some(Reason::Shifted);
        }
        if self.kinship.predicate_differs && self.adds_up(higher) {
            return Some(Reason::SumExplains);
        }
        None
    }

    /// One text lists what the other adds up: “two dead and three hurt” beside “five shot”.
    fn adds_up(&self, higher: Part) -> bool {
        let (sum, part) = (self.figure(higher), self.figure(higher.other()));
        let (Some(whole), Some(known)) = (sum.amount.printed(), part.amount.printed()) else {
            return false;
        };
        let rest = whole.checked_sub(known);
        let all = part
            .beside
            .iter()
            .try_fold(Decimal::ZERO, |total, count| total.checked_add(*count));
        sum.unit == part.unit && rest.is_some_and(|rest| part.beside.contains(&rest))
            || (part.beside.len() > 1 && rest == all)
    }

    /// Two dead and five hurt, then three dead and four hurt: somebody has died, the number of
    /// victims is the same.
    fn shifted(&self) -> bool {
        let sum = |figure: &Figure| match figure.beside.as_slice() {
            [other] => figure
                .amount
                .printed()
                .and_then(|count| count.checked_add(*other)),
            _ => None,
        };
        self.a.source != self.b.source
            && self.a.unit == self.b.unit
            && matches!((sum(self.a), sum(self.b)), (Some(one), Some(other)) if one == other)
    }

    fn by_dynamics(&self, higher: Part, one_apart: bool, ratio: Option<Decimal>) -> Reason {
        match self.dynamics() {
            Dynamics::Versioned => self.versions_apart(one_apart),
            Dynamics::Static | Dynamics::Outcome => {
                if let Order::Later { newer, .. } = self.order
                    && self.moves(newer)
                {
                    Reason::MovedAsSaid
                } else if self.one_voice() {
                    self.same_text(one_apart)
                } else if one_apart {
                    Reason::OneApart
                } else if self.order == Order::Unknown || self.order == Order::Undated {
                    Reason::SameTime
                } else {
                    Reason::Contradict
                }
            }
            Dynamics::Cumulative => self.counts_apart(higher, one_apart),
            Dynamics::State => self.states_apart(higher, one_apart, ratio),
        }
    }

    /// A count that only grows.
    fn counts_apart(&self, higher: Part, one_apart: bool) -> Reason {
        let two_sides = self.two_speakers();
        match self.order {
            Order::Later { newer, sure, .. } if newer == higher => {
                if sure || self.moves(newer) {
                    Reason::Grew
                } else if self.one_voice() {
                    self.same_text(one_apart)
                } else {
                    Reason::OrderUnclear
                }
            }
            _ if self.one_voice() => self.same_text(one_apart),
            Order::Later { sure: true, .. } if one_apart => Reason::OneApart,
            Order::Later { sure: true, .. } => Reason::LaterLower,
            Order::Later { .. } | Order::Unknown => Reason::OrderUnclear,
            Order::Same if two_sides && !one_apart => Reason::SameTime,
            Order::Same => Reason::OrderUnclear,
            Order::Undated if one_apart => Reason::OneApart,
            Order::Undated => Reason::SameTime,
        }
    }

    /// A state that goes up and down.
    fn states_apart(&self, higher: Part, one_apart: bool, ratio: Option<Decimal>) -> Reason {
        let other_source = self.a.source != self.b.source;
        let jump = ratio.is_none_or(|ratio| ratio >= self.policy.jump);
        match self.order {
            Order::Later { newer, days, .. } => {
                let against = match self.kinship.course {
                    Some(Change::Up) => newer != higher,
                    Some(Change::Down) => newer == higher,
                    None => false,
                };
                if self.moves(newer) {
                    Reason::MovedAsSaid
                } else if against && jump && other_source && days <= 30 {
                    Reason::AgainstCourse
                } else if jump && other_source && days <= 2 {
                    Reason::Jump
                } else {
                    Reason::Moved
                }
            }
            _ if self.one_voice() => self.same_text(one_apart),
            _ if one_apart => Reason::OneApart,
            Order::Unknown => Reason::OrderUnclear,
            Order::Same | Order::Undated => {
                let far = ratio.is_none_or(|ratio| ratio >= Decimal::new(15, 1));
                if far || self.two_speakers() {
                    Reason::SameTime
                } else {
                    Reason::OrderUnclear
                }
            }
        }
    }

    /// Limits and settings that belong to a version.
    fn versions_apart(&self, one_apart: bool) -> Reason {
        match (&self.a.version, &self.b.version) {
            (Some(one), Some(other)) if one == other => Reason::LimitsDiffer,
            (Some(_), Some(_)) => Reason::NewerVersion,
            _ if self.one_voice() => self.same_text(one_apart),
            _ => match self.order {
                Order::Later { .. } => Reason::LimitChanged,
                Order::Same | Order::Undated | Order::Unknown => Reason::LimitsDiffer,
            },
        }
    }

    /// Two figures of one text: it knows them both, unless its headline was left behind.
    fn same_text(&self, one_apart: bool) -> Reason {
        let headline_differs = self.a.headline != self.b.headline && !one_apart;
        if self.kinship.alike && (headline_differs || !self.policy.trusts_texts) {
            Reason::TextContradictsItself
        } else {
            Reason::OneText
        }
    }

    // ---- what the rules above ask -----------------------------------------------------------

    fn figure(&self, part: Part) -> &Figure {
        match part {
            Part::First => self.a,
            Part::Second => self.b,
        }
    }

    /// How the field behaves in time; where the two differ, the livelier reading.
    fn dynamics(&self) -> Dynamics {
        let liveliness = |dynamics: Dynamics| match dynamics {
            Dynamics::Static => 0,
            Dynamics::Outcome => 1,
            Dynamics::Versioned => 2,
            Dynamics::Cumulative => 3,
            Dynamics::State => 4,
        };
        if liveliness(self.a.dynamics) >= liveliness(self.b.dynamics) {
            self.a.dynamics
        } else {
            self.b.dynamics
        }
    }

    /// Whether both stand in one text and nobody there speaks against somebody else.
    fn one_voice(&self) -> bool {
        self.a.source == self.b.source && !self.two_speakers()
    }

    fn same_speaker(&self) -> bool {
        self.kinship.same_speaker
            || matches!((self.a.speakers.last(), self.b.speakers.last()),
                (Some(one), Some(other)) if one == other)
    }

    /// Whether two speakers are named, and not the same.
    fn two_speakers(&self) -> bool {
        !self.a.speakers.is_empty() && !self.b.speakers.is_empty() && !self.same_speaker()
    }

    /// Whether the later figure itself says that it moved (“rose to 19”).
    fn moves(&self, newer: Part) -> bool {
        let figure = self.figure(newer);
        figure.change.is_some() || figure.role == Some(Role::To)
    }

    /// Small counts that differ by no more than the policy's slack.
    fn one_apart(&self, floor: Decimal, gap: Decimal) -> bool {
        let counts = |figure: &Figure| figure.unit.is_one() && figure.measure == Measure::Level;
        gap <= self.policy.small_count_slack
            && floor <= Decimal::from(20)
            && counts(self.a)
            && counts(self.b)
    }

    /// Lowers the confidence where something speaks against the reason, and names a broken bound.
    fn temper(&self, weighed: &mut Weighed, lie: Lie) {
        if weighed.verdict != Verdict::Discrepancy {
            return;
        }
        for doubt in [self.kinship.predicate_differs, self.kinship.scope.is_some()] {
            if doubt {
                weighed.trust *= 0.85;
            }
        }
        if let Lie::Apart { bounded: true, .. } = lie
            && weighed.cause == Cause::Conflict
            && weighed.reason != Reason::Denied
        {
            weighed.cause = Cause::Bound;
        }
    }
}

/// How a figure is meant: an aim is a plan whatever its verb says.
fn stance(figure: &Figure) -> Stance {
    if time::is_plan(figure) {
        Stance::Planned
    } else {
        figure.stance
    }
}

/// Somebody denies a figure that somebody else asserts.
fn denial(denied: &Figure, said: &Figure, lie: Lie, policy: &Policy) -> Reason {
    use super::interval::Interval;
    let covered = match lie {
        Lie::Same | Lie::SameNumber | Lie::Rounded { .. } => true,
        Lie::Bands | Lie::BoundKept => {
            denied.unit == said.unit
                && Interval::of(&denied.amount, policy)
                    .contains(&Interval::of(&said.amount, policy))
        }
        Lie::Apart { .. } => false,
    };
    // A text that gives a figure and speaks of its denial contradicts nobody.
    if covered && denied.source != said.source {
        Reason::Denied
    } else {
        Reason::DenialLeavesRoom
    }
}

/// Whether the text calls the figure a former one.
fn is_old(figure: &Figure) -> bool {
    matches!(
        figure.role,
        Some(Role::From | Role::Previous | Role::Retracted)
    )
}

/// A month or more: a period that a figure sums up, not a day on which it was told.
fn is_long(period: &Period) -> bool {
    match period.grain() {
        Grain::Time | Grain::Day | Grain::Weekend | Grain::Week => false,
        Grain::Month
        | Grain::Quarter
        | Grain::Half
        | Grain::Season
        | Grain::Year
        | Grain::Decade
        | Grain::Century => true,
    }
}
