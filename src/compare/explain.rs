//! The reason in a sentence that a reporter understands.

use super::time;
use super::weigh::{Reason, Weighed};
use super::{Cause, Figure, Kinship, Part};
use crate::value::{Grain, Period, Stance, in_words};

/// One or two plain sentences: both figures, as they were given, and what decides.
pub(super) fn explain(a: &Figure, b: &Figure, kinship: &Kinship, weighed: &Weighed) -> String {
    // The older figure is told first, else the one that stands first.
    let (first, second, part) = match weighed.newer {
        Some(Part::First) => (b, a, kinship.part.map(Part::other)),
        Some(Part::Second) | None => (a, b, kinship.part),
    };
    let pair = Telling {
        one: full(first),
        other: full(second),
        brief_one: brief(first),
        brief_other: brief(second),
        higher_is_older: higher_is_older(first, second),
    };
    pair.sentence(weighed.reason, weighed.cause, part, first, second)
}

/// Both figures in words, the older first.
struct Telling {
    one: String,
    other: String,
    brief_one: String,
    brief_other: String,
    higher_is_older: bool,
}

impl Telling {
    fn sentence(
        &self,
        reason: Reason,
        cause: Cause,
        part: Option<Part>,
        first: &Figure,
        second: &Figure,
    ) -> String {
        let Self {
            one,
            other,
            brief_one,
            brief_other,
            ..
        } = self;
        match reason {
            Reason::SameFigure => format!("Both give {brief_one}."),
            Reason::SameOrigin => format!(
                "Both give {brief_one}, and both rest on {}: one origin, not two.",
                first.said_by.as_deref().unwrap_or("one speaker")
            ),
            Reason::SameConverted => format!("{one} is the same as {other}."),
            Reason::SameHedged => {
                format!("{one} and {other}: the same number, one of them hedged.")
            }
            Reason::Rounds => format!("{one} and {other}: one is the other, rounded."),
            Reason::RoundsLoosely => {
                format!("{one} and {other}: the rounder figure may stand for the finer one.")
            }
            Reason::LooseUnit => {
                format!("{one} and {other}: the same number, in units that are printed alike.")
            }
            Reason::BothDeny => format!("Both deny {brief_one}."),
            Reason::BandsMeet => {
                format!("{one} and {other} can both be true: as hedged, they overlap.")
            }
            Reason::BoundKept => {
                format!("{one} and {other} can both be true: the bound is kept.")
            }
            Reason::PartWithin => {
                let (part, whole) = self.by_part(part, first, second);
                format!("{part} can be a part of {whole}.")
            }
            Reason::PartAbove => {
                let (part, whole) = self.by_part(part, first, second);
                format!(
                    "{part} and {whole}: the narrower word has the larger figure, in another text."
                )
            }
            Reason::NarrowerWithin => {
                format!("{one} and {other}: one covers a wider field than the other.")
            }
            Reason::DefinitionDiffers => {
                format!(
                    "{one} and {other} do not count the same: one includes somebody whom the other leaves out."
                )
            }
            Reason::OthersLeftOut => {
                format!(
                    "{one} and {other} do not count the same: one leaves out somebody already mentioned."
                )
            }
            Reason::OneApart => format!(
                "{one} and {other} are so near that one of them may count somebody whom the other leaves out."
            ),
            Reason::OneText => format!(
                "{one} and {other} stand in one text, which can be taken to know how they fit."
            ),
            Reason::OneKnowsBoth => {
                format!("{one} and {other}: one of the sources gives both figures itself.")
            }
            Reason::SumExplains => {
                format!(
                    "{one} and {other}: with the counts beside the smaller one, the sum is the same."
                )
            }
            Reason::OnTop => {
                format!("{one} and {other}: one is what came on top, the other a total.")
            }
            Reason::PlanStands => {
                format!(
                    "{one} and {other}: one is what is intended or expected, the other what is or is expected otherwise; both can be true."
                )
            }
            Reason::ForecastsDiffer => {
                format!("{one} and {other} are expectations, and expectations may differ.")
            }
            Reason::MerelyPossible => {
                format!("{one} and {other}: one is only said to be possible.")
            }
            Reason::DenialLeavesRoom => {
                format!("{one} and {other}: what is denied leaves room for the other figure.")
            }
            Reason::EarlierState => {
                format!("{one} and {other}: one is given as a former figure.")
            }
            Reason::Grew => format!("The count has grown from {one} to {other}."),
            Reason::Moved => format!("{other} is the later figure and replaces {one}."),
            Reason::MovedAsSaid => {
                format!("{other} replaces {one}: the text itself says that the figure changed.")
            }
            Reason::OrderUnclear => {
                format!(
                    "{one} and {other} differ, but which of them is the later count is not clear."
                )
            }
            Reason::Withdrawn => {
                format!("{other} corrects {one}, which is given as a former figure.")
            }
            Reason::Shifted => format!(
                "{one} and {other}: together with the count beside it, each makes the same sum; people moved from one count to the other."
            ),
            Reason::PlanThenFact => {
                format!("{one} was intended or expected; {other} is what came of it.")
            }
            Reason::PlanRevised => format!("{other} is the later plan and replaces {one}."),
            Reason::NewerVersion => {
                format!(
                    "{one} and {other} belong to different versions{}.",
                    versions(first, second)
                )
            }
            Reason::LimitChanged => format!("{other} is the later limit and replaces {one}."),
            Reason::Contradict | Reason::SameTime if cause == Cause::Bound => {
                format!("{one} and {other} cannot both be true: no value keeps within both.")
            }
            Reason::Contradict => format!("{one} and {other} cannot both be true."),
            Reason::SameTime => {
                format!("{one} and {other} cannot both be true of the same time.")
            }
            Reason::Jump => format!(
                "{one} and {other} cannot both hold: too far apart for so short a time, and neither source speaks of a change."
            ),
            Reason::AgainstCourse if self.higher_is_older => format!(
                "{other} and {one} cannot both hold: the higher figure is the older one, while the number is said to be rising."
            ),
            Reason::AgainstCourse => format!(
                "{one} and {other} cannot both hold: the later figure is the higher one, while the number is said to be falling."
            ),
            Reason::LaterLower => {
                format!("{other} is later and lower than {one}, but such a count can only grow.")
            }
            Reason::TextContradictsItself => {
                format!("{one} and {other} stand in one text and cannot both be true.")
            }
            Reason::Denied => {
                let (denied, said) = if first.stance == Stance::Denied {
                    (one, other)
                } else {
                    (other, one)
                };
                format!("{said} is asserted, and {denied} is denied.")
            }
            Reason::PlanPresupposes => format!(
                "{one} and {other} cannot both hold: a change to the planned figure takes for granted that it was not reached yet."
            ),
            Reason::PlansDiffer => format!("{one} and {other} are two plans for one time."),
            Reason::PartExceeds => {
                let (part, whole) = self.by_part(part, first, second);
                format!("{part} is given as a part of {whole}, and is more than the whole.")
            }
            Reason::OppositeChange => {
                format!("{one} and {other} change in opposite directions.")
            }
            Reason::LimitsDiffer => {
                format!(
                    "{one} and {other} are two limits for one thing{}.",
                    versions(first, second)
                )
            }
            Reason::RateAndTotal => {
                format!("{one} and {other}: one is a rate, the other a total.")
            }
            Reason::ChangeAndLevel => {
                format!("{one} and {other}: one is a change, the other a level.")
            }
            Reason::PercentAndPoints => {
                format!("{one} and {other}: percent and percentage points are two measures.")
            }
            Reason::OtherUnit => {
                format!("{one} and {other} are in units that cannot be turned into each other.")
            }
            Reason::ShareAndCount => {
                format!("{one} and {other}: a share and a count, and the whole is not known.")
            }
            Reason::OtherMeasure => {
                format!("{brief_one} and {brief_other} measure the same field in different ways.")
            }
            Reason::OtherPeriod => format!("{one} and {other} are of different periods."),
            Reason::PerhapsOther => format!(
                "{one} and {other} differ, but too little speaks for their being of the same thing."
            ),
            Reason::Unreadable => "One of the figures cannot be read exactly.".to_owned(),
        }
    }

    /// The part and the whole in words; the smaller is the part where nothing else is known.
    fn by_part(&self, part: Option<Part>, first: &Figure, second: &Figure) -> (&str, &str) {
        let part = part.unwrap_or(if first.amount.printed() <= second.amount.printed() {
            Part::First
        } else {
            Part::Second
        });
        match part {
            Part::First => (&self.one, &self.other),
            Part::Second => (&self.other, &self.one),
        }
    }
}

fn versions(first: &Figure, second: &Figure) -> String {
    match (&first.version, &second.version) {
        (Some(one), Some(other)) if one == other => format!(" (version {one})"),
        (Some(one), Some(other)) => format!(" ({one} and {other})"),
        _ => String::new(),
    }
}

fn higher_is_older(older: &Figure, newer: &Figure) -> bool {
    older.unit == newer.unit && older.amount.printed() > newer.amount.printed()
}

/// “3,000”.
fn brief(figure: &Figure) -> String {
    in_words(&figure.amount, &figure.unit, figure.unit_name.as_deref())
}

/// “3,000 on 29 October 2024 (South Korea)”: the amount, its day and who gives it.
fn full(figure: &Figure) -> String {
    let mut text = match figure.stance {
        Stance::Planned => format!("a planned {}", brief(figure)),
        Stance::Forecast => format!("an expected {}", brief(figure)),
        Stance::Possible => format!("a possible {}", brief(figure)),
        Stance::Actual | Stance::Denied => brief(figure),
    };
    if let Some(when) = when(figure) {
        text.push(' ');
        text.push_str(&when);
    }
    let speaker = figure.said_by.as_ref().or(figure.publisher.as_ref());
    if let Some(speaker) = speaker {
        text.push_str(" (");
        text.push_str(speaker);
        text.push(')');
    }
    text
}

/// “on 29 October 2024”, “in October 2024”, “by 1 December 2024”.
fn when(figure: &Figure) -> Option<String> {
    figure
        .as_of
        .as_ref()
        .and_then(period)
        .or_else(|| figure.said_on.as_ref().and_then(period))
        .or_else(|| time::day(figure).map(|day| format!("on {}", day.strftime("%-d %B %Y"))))
}

fn period(period: &Period) -> Option<String> {
    let day = |date: jiff::civil::Date| date.strftime("%-d %B %Y").to_string();
    Some(match (period.from(), period.to(), period.grain()) {
        (None, None, _) => return None,
        (Some(from), Some(to), _) if from == to => format!("on {}", day(from)),
        (Some(from), Some(_), Grain::Month) if period.modifier().is_none() => {
            format!("in {}", from.strftime("%B %Y"))
        }
        (Some(from), Some(_), Grain::Year) if period.modifier().is_none() => {
            format!("in {}", from.year())
        }
        (Some(from), Some(to), _) => format!("between {} and {}", day(from), day(to)),
        (None, Some(to), _) => format!("by {}", day(to)),
        (Some(from), None, _) => format!("since {}", day(from)),
    })
}
