//! What a page of plain text says of itself: headline, publisher, author, day and time.
//!
//! Takes the labelled blocks and the source; gives [`PageFacts`]. Given fields win; what is read is
//! read from lines that say exactly this, and unknown stays unknown.

use jiff::civil::{Date, Time};

use crate::lexicon::PageWord;
use crate::source::{Format, Source};
use crate::span::Span;

use super::markdown::{self, Kind};
use super::stamp::{Stamp, Stamps};
use super::zone::{Page, is_byline};
use super::{PageFacts, Zone};

/// Blocks above the first paragraph in which the page may date itself.
const HEAD: usize = 16;

/// Reads what `page`, the page of `source`, says of itself.
pub(super) fn read(source: &Source, page: &Page) -> PageFacts {
    let reader = Reader {
        text: &source.text,
        page,
    };
    let byline = reader.byline();
    let author = source.author.clone().or_else(|| byline.clone());
    let publisher = source.publisher.clone().or_else(|| {
        byline
            .as_deref()
            .and_then(desk_of)
            .or_else(|| reader.rights_holder())
            .or_else(|| reader.site_name())
    });
    let title = source.title.clone().or_else(|| {
        let words = reader.words(page.title?);
        let bare = match source.format {
            Format::Markdown => words.trim_matches(['#', ' ', '*', '=', '\n']),
            Format::Text | Format::Html => words,
        };
        Some(bare.to_owned())
    });
    let read = reader.date();
    let (date, date_read_from) = match (source.date, &read) {
        (Some(date), _) => {
            let from = source
                .date_read_from
                .clone()
                .unwrap_or_else(|| "given".to_owned());
            (Some(date), Some(from))
        }
        (None, Some(read)) => (Some(read.date), Some(read.from.clone())),
        (None, None) => match source.url.as_deref().and_then(date_in_url) {
            Some(date) => (Some(date), Some("address".to_owned())),
            None => (None, None),
        },
    };
    let read_time = read
        .filter(|read| Some(read.date) == date)
        .and_then(|read| read.time);
    PageFacts {
        title,
        publisher,
        author,
        date,
        time: source.time.or(read_time),
        date_read_from,
    }
}

/// Adds what the front matter of a Markdown file says; given fields win over it, and it wins over
/// what the text says.
pub(super) fn add_front_matter(source: &Source, blocks: &[(Span, Kind)], facts: &mut PageFacts) {
    let Some((span, _)) = blocks.iter().find(|(_, kind)| *kind == Kind::FrontMatter) else {
        return;
    };
    let words = span.of(&source.text);
    let value = |key: &str| markdown::field(words, key).map(str::to_owned);
    facts.title = source
        .title
        .clone()
        .or_else(|| value("title"))
        .or(facts.title.take());
    facts.author = source
        .author
        .clone()
        .or_else(|| value("author"))
        .or(facts.author.take());
    facts.publisher = source
        .publisher
        .clone()
        .or_else(|| value("publisher"))
        .or(facts.publisher.take());
    if source.date.is_some() {
        return;
    }
    let dated = ["date", "published", "pubDate"].iter().find_map(|key| {
        let line = markdown::field(words, key)?;
        let stamps = Stamps::read(line, Span::new(0, line.len()));
        Some((stamps.day()?, stamps.clock(), line))
    });
    if let Some((date, time, line)) = dated {
        facts.date = Some(date);
        facts.time = source.time.or(time);
        facts.date_read_from = Some(format!("front matter: {line}"));
    }
}

/// A day that the page prints as its own.
struct ReadDate {
    date: Date,
    time: Option<Time>,
    from: String,
}

struct Reader<'a> {
    text: &'a str,
    page: &'a Page,
}

impl<'a> Reader<'a> {
    fn words(&self, idx: usize) -> &'a str {
        self.page.shapes[idx].span.of(self.text)
    }

    fn zone(&self, idx: usize) -> Zone {
        self.page.labels[idx].zone
    }

    /// Blocks of the page's head that are no part of the article: first those below the headline,
    /// then those above it, nearest first.
    fn head(&self) -> impl Iterator<Item = usize> + use<'_, 'a> {
        let end = self.page.first_prose.min(self.page.shapes.len());
        let middle = self.page.title.unwrap_or(0).min(end);
        let below = middle..end.min(middle + HEAD);
        let above = middle.saturating_sub(HEAD)..middle;
        below
            .chain(above.rev())
            .filter(|idx| self.zone(*idx) == Zone::Furniture)
    }

    // The day

    fn date(&self) -> Option<ReadDate> {
        self.date_line()
            .or_else(|| self.dateline())
            .or_else(|| self.foot_date())
    }

    fn date_line(&self) -> Option<ReadDate> {
        let lines = || {
            self.head()
                .filter(|idx| self.is_of_the_page(*idx))
                .filter_map(|idx| self.dated(idx))
        };
        lines()
            .find(|(_, updated)| !updated)
            .or_else(|| lines().next())
            .map(|(read, _)| read)
    }

    /// Whether a day at `idx` may be the page's: “Joined: 3 Feb 2005” is a reader's.
    fn is_of_the_page(&self, idx: usize) -> bool {
        let shape = &self.page.shapes[idx];
        let named = matches!(
            shape.hits.first,
            Some(PageWord::Dated | PageWord::Byline | PageWord::Kicker)
        );
        let label = self.words(idx).split(':').next().unwrap_or_default();
        !shape.labelled || named || label.to_ascii_lowercase().contains("date")
    }

    /// The day that the block at `idx` prints, and whether it is the day of a change.
    fn dated(&self, idx: usize) -> Option<(ReadDate, bool)> {
        let stamps = &self.page.shapes[idx].stamps;
        let date = stamps.day()?;
        let span = stamps
            .found
            .iter()
            .find_map(|(stamp, span)| matches!(stamp, Stamp::Day(_)).then_some(*span))?;
        let next = self.page.shapes.get(idx + 1).map(|next| &next.stamps);
        let time = stamps
            .clock()
            .or_else(|| next.filter(|next| next.is_clock()).and_then(Stamps::clock));
        let kind = if is_byline(&self.page.shapes[idx]) {
            "byline"
        } else {
            "date line"
        };
        let printed = if stamps.is_whole() {
            self.words(idx)
        } else {
            span.of(self.text)
        };
        Some((
            ReadDate {
                date,
                time,
                from: format!("{kind}: {printed}"),
            },
            stamps.updated,
        ))
    }

    /// “HOLM, Nov. 27, 2024 (Agency) — …”
    fn dateline(&self) -> Option<ReadDate> {
        let first = self.page.shapes.get(self.page.first_prose)?;
        let words = first.span.of(self.text);
        let dash = [" — ", " – ", " -- ", " - ", "--"]
            .iter()
            .filter_map(|dash| words.find(dash))
            .min()?;
        if dash > 100 || !words.starts_with(|c: char| c.is_uppercase()) {
            return None;
        }
        let span = Span::new(first.span.start, first.span.start + dash);
        let stamps = Stamps::read(self.text, span);
        let date = stamps.day()?;
        let from = format!("dateline: {}", span.of(self.text));
        Some(ReadDate {
            date,
            time: stamps.clock(),
            from,
        })
    }

    /// “Published: 3 May 2024” below the article.
    fn foot_date(&self) -> Option<ReadDate> {
        (self.page.first_prose..self.page.shapes.len())
            .filter(|idx| self.zone(*idx) == Zone::Furniture)
            .filter(|idx| self.page.shapes[*idx].hits.first == Some(PageWord::Dated))
            .filter_map(|idx| self.dated(idx))
            .find(|(_, updated)| !updated)
            .map(|(read, _)| read)
    }

    // Who wrote it

    /// The name in the line that says who wrote the article: in the page's head, or right below
    /// the article.
    fn byline(&self) -> Option<String> {
        let last_body = (0..self.page.shapes.len())
            .rev()
            .find(|idx| self.zone(*idx) == Zone::Body);
        let foot = last_body
            .map(|last| last + 1)
            .into_iter()
            .filter(|foot| *foot < self.page.shapes.len());
        self.head()
            .chain(foot)
            .filter(|idx| is_byline(&self.page.shapes[*idx]))
            .find_map(|idx| self.name_in(idx))
    }

    fn name_in(&self, idx: usize) -> Option<String> {
        let shape = &self.page.shapes[idx];
        let line = shape.span.of(self.text);
        let until = shape
            .stamps
            .found
            .first()
            .map_or(line.len(), |(_, span)| span.start - shape.span.start);
        let lower = line.to_ascii_lowercase();
        let lead = [
            "written by",
            "words by",
            "story by",
            "text by",
            "posted by",
            "author:",
            "by:",
            "by",
        ]
        .into_iter()
        .find(|lead| lower.starts_with(lead))?;
        let name = line.get(lead.len()..until)?;
        let end = name
            .find(['|', '·', '•', ',', '/', '@', ';', '(', '[', '\n'])
            .into_iter()
            .chain(
                [
                    "Published",
                    "Updated",
                    "Posted",
                    " at ",
                    " in ",
                    " for ",
                    " — ",
                    " - ",
                    " – ",
                ]
                .iter()
                .filter_map(|stop| name.find(stop)),
            )
            .min()
            .unwrap_or(name.len());
        let name = name[..end].trim_matches(|c: char| c.is_whitespace() || c == ':' || c == '.');
        let words = name.split_whitespace().count();
        let named =
            name.starts_with(char::is_uppercase) && !name.contains(|c: char| c.is_ascii_digit());
        (named && (1..=8).contains(&words)).then(|| name.to_owned())
    }

    // Who printed it

    /// “© 2023 The Copper Ladle. All rights reserved.”
    fn rights_holder(&self) -> Option<String> {
        let lines = (0..self.page.shapes.len())
            .filter(|idx| self.zone(*idx) == Zone::Furniture && self.page.shapes[*idx].words <= 20);
        lines.rev().find_map(|idx| {
            let line = self.words(idx);
            let lower = line.to_ascii_lowercase();
            let marked = lower.starts_with('©')
                || lower.starts_with("(c) ")
                || lower.starts_with("copyright");
            if !marked {
                return None;
            }
            let name = without_marks(line)?;
            if name.contains('.') && !name.contains(' ') {
                self.spelled_out(&name)
            } else {
                Some(name)
            }
        })
    }

    /// The name on the page whose letters are those of the address `domain`.
    fn spelled_out(&self, domain: &str) -> Option<String> {
        let label = squeezed(domain.split('.').find(|part| *part != "www")?);
        (0..self.page.shapes.len())
            .filter(|idx| self.page.shapes[*idx].words <= 6)
            .map(|idx| self.words(idx))
            .find(|words| words.contains(' ') && squeezed(words) == label)
            .map(str::to_owned)
    }

    /// The first line of the page, where the text names it again as the paper it is.
    fn site_name(&self) -> Option<String> {
        let first = self.page.shapes.first()?;
        let name = first.span.of(self.text);
        let plain = self.zone(0) == Zone::Furniture
            && (1..=4).contains(&first.words)
            && first.hits.whole.is_none()
            && !first.stamps.is_whole()
            && name.starts_with(char::is_uppercase);
        if !plain {
            return None;
        }
        let rest = &self.text[first.span.end..];
        let short = name
            .split(['.', ' '])
            .next()
            .filter(|word| word.chars().count() >= 4)?;
        let whole_again = first.words >= 2 && rest.contains(name);
        let staff = [" correspondent", " reporter", " journalist"]
            .iter()
            .any(|who| rest.contains(&format!("{short}{who}")));
        (whole_again || staff).then(|| name.to_owned())
    }
}

/// The paper in “The Alder Post news desk”.
fn desk_of(byline: &str) -> Option<String> {
    [
        " news desk",
        " newsdesk",
        " newsroom",
        " staff",
        " editorial team",
        " web desk",
        " editors",
    ]
    .iter()
    .find_map(|desk| byline.strip_suffix(desk))
    .map(str::to_owned)
}

/// The holder's name in a line of rights: without ©, years and what follows a full stop.
fn without_marks(line: &str) -> Option<String> {
    let mut rest = line.trim_start_matches(['©', '(', ' ']);
    for mark in [
        "Copyright",
        "copyright",
        "COPYRIGHT",
        "©",
        "(c)",
        "(C)",
        "c)",
        "C)",
        "by ",
    ] {
        rest = rest.trim_start().strip_prefix(mark).unwrap_or(rest);
    }
    let is_year = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | ',' | '©' | ':');
    let rest = rest.trim_start_matches(is_year);
    let rest = rest.trim_start().strip_prefix("by ").unwrap_or(rest);
    let stops = [
        ". ",
        " | ",
        " - ",
        " – ",
        " · ",
        " • ",
        "All rights",
        "all rights",
        ", all",
        ", All",
        ", Inc",
        " Inc.",
    ];
    let end = stops
        .iter()
        .filter_map(|stop| rest.find(stop))
        .min()
        .unwrap_or(rest.len());
    let name = rest[..end]
        .trim_end_matches(|c: char| is_year(c) || c == '.')
        .trim();
    let named =
        name.starts_with(|c: char| c.is_uppercase()) && name.split_whitespace().count() <= 6;
    named.then(|| name.to_owned())
}

fn squeezed(words: &str) -> String {
    words
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The day in an address: `/2024/10/29/`.
fn date_in_url(url: &str) -> Option<Date> {
    let parts: Vec<&str> = url.split('/').collect();
    parts.windows(3).find_map(|part| {
        let year = part[0]
            .parse()
            .ok()
            .filter(|year| (1990..2100).contains(year) && part[0].len() == 4)?;
        Date::new(year, part[1].parse().ok()?, part[2].get(..2)?.parse().ok()?).ok()
    })
}
