//! Which part of the page each block belongs to.
//!
//! Takes the blocks of a page; gives each a [`Zone`] and the reason. Every block speaks for some
//! zones by its signs ([`super::signs`]), and some zones follow each other more often than others;
//! the labels that together weigh most win ([`super::weigh`]). So an unfinished line between
//! paragraphs is a heading, and the same line among buttons is one more button.

use rustc_hash::FxHashMap;

use crate::layout::Sign;
use crate::lexicon::{Lexicon, PageWord};
use crate::span::Span;

use super::Zone;
use super::markdown::Kind;
use super::shape::Shape;
use super::signs::{self, Seen};
use super::speech::{Speech, ZONES, loudest, speak};
use super::weigh;

/// Blocks to either side in which other clock times make a feed.
const CLOCK_REACH: usize = 4;

/// The label of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) zone: Zone,
    pub(super) reason: &'static str,
}

/// What was found out about a page.
#[derive(Debug, Clone)]
pub(super) struct Page {
    pub(super) labels: Vec<Label>,
    pub(super) shapes: Vec<Shape>,
    /// Index of the headline.
    pub(super) title: Option<usize>,
    /// Index of the first paragraph of the article; the number of blocks where there is none.
    pub(super) first_prose: usize,
}

/// Labels the blocks at `spans`, which stand in order in `text`.
pub(super) fn label(text: &str, spans: &[Span], lexicon: &Lexicon) -> Page {
    let mut shapes = shapes(text, spans, lexicon);
    if !is_page(text, &shapes) {
        let sights = Sights::new(text, &shapes);
        let title = title(text, &shapes, &sights);
        return plain(shapes, title, sights.first_prose);
    }
    let seen = look_closer(text, &mut shapes, lexicon);
    let labels = weigh::labels(&seen);
    let title = labels.iter().position(|label| label.zone == Zone::Title);
    let first_prose = (title.unwrap_or(0)..shapes.len())
        .find(|idx| labels[*idx].zone == Zone::Body && shapes[*idx].is_prose())
        .unwrap_or(shapes.len());
    Page {
        labels,
        shapes,
        title,
        first_prose,
    }
}

/// Labels the blocks at `spans`; `signs` are what the marks of a file say of each, if there are
/// any. The headline is then the block that they call so, and the rules set by hand, which the
/// marks bear on, decide alone: the weights are fitted on pages without marks.
pub(super) fn label_signed(text: &str, spans: &[Span], signs: &[&Sign], lexicon: &Lexicon) -> Page {
    if signs.is_empty() {
        return label(text, spans, lexicon);
    }
    let title = signs
        .iter()
        .position(|sign| matches!(sign, Sign::Decided(Zone::Title, _)));
    let mut shapes = shapes(text, spans, lexicon);
    for shape in &mut shapes {
        shape.look_closer(text, lexicon);
    }
    let sights = Sights::new(text, &shapes);
    let mut speeches: Vec<Speech> = (0..shapes.len())
        .map(|idx| speak(idx, &shapes, &sights, title))
        .collect();
    for (speech, sign) in speeches.iter_mut().zip(signs) {
        if let Sign::Leaning(zone, weight, reason) = sign {
            speech.lean(*zone, *weight, reason);
        }
    }
    let mut labels: Vec<Label> = loudest(&speeches, &shapes, title)
        .into_iter()
        .zip(&speeches)
        .map(|(zone, speech)| Label {
            zone: ZONES[zone],
            reason: match speech.reason[zone] {
                (reason, 1..) => reason,
                _ => "like the lines around it",
            },
        })
        .collect();
    if let Some(title) = title {
        labels[title] = Label {
            zone: Zone::Title,
            reason: "the headline",
        };
    }
    Page {
        labels,
        shapes,
        title,
        first_prose: sights.first_prose,
    }
}

fn shapes(text: &str, spans: &[Span], lexicon: &Lexicon) -> Vec<Shape> {
    spans
        .iter()
        .enumerate()
        .map(|(idx, span)| Shape::of(text, *span, adjoins(text, spans, idx), lexicon))
        .collect()
}

/// What is seen of each block of a page.
fn look_closer(text: &str, shapes: &mut [Shape], lexicon: &Lexicon) -> Vec<Seen> {
    for shape in shapes.iter_mut() {
        shape.look_closer(text, lexicon);
    }
    let sights = Sights::new(text, shapes);
    let scores = title_scores(text, shapes, &sights);
    signs::see(text, shapes, &sights, &scores)
}

/// What is seen of each block, for the fit; and whether the text is a page.
#[cfg(test)]
pub(super) fn see(text: &str, spans: &[Span], lexicon: &Lexicon) -> (Vec<Seen>, bool) {
    let mut shapes = shapes(text, spans, lexicon);
    let framed = is_page(text, &shapes);
    (look_closer(text, &mut shapes, lexicon), framed)
}

/// Signs of a web page that a Markdown file must show before its lines are looked at as a page's:
/// files of documentation have headings like “Contact” too.
const SIGNS_IN_MARKDOWN: usize = 4;

/// Labels the blocks of a Markdown file, whose marks say what most of them are.
pub(super) fn label_markdown(text: &str, blocks: &[(Span, Kind)], lexicon: &Lexicon) -> Page {
    let spans: Vec<Span> = blocks.iter().map(|(span, _)| *span).collect();
    let mut page = label(text, &spans, lexicon);
    let signs = blocks
        .iter()
        .zip(&page.shapes)
        .filter(|((_, kind), shape)| matches!(kind, Kind::Paragraph | Kind::Item) && is_sign(shape))
        .count();
    if signs < SIGNS_IN_MARKDOWN {
        page.labels.fill(Label {
            zone: Zone::Body,
            reason: "nothing but text",
        });
    }
    let heading = blocks
        .iter()
        .position(|(_, kind)| *kind == Kind::Heading(1));
    let title = heading.filter(|heading| {
        blocks[..*heading]
            .iter()
            .all(|(_, kind)| !matches!(kind, Kind::Heading(_)))
    });
    page.title = title.or_else(|| {
        page.title
            .filter(|title| matches!(blocks[*title].1, Kind::Heading(_)))
    });
    for (idx, (_, kind)) in blocks.iter().enumerate() {
        let label = &mut page.labels[idx];
        match kind {
            Kind::Code => {
                *label = Label {
                    zone: Zone::Furniture,
                    reason: "code",
                }
            }
            Kind::Markup => {
                *label = Label {
                    zone: Zone::Furniture,
                    reason: "markup",
                }
            }
            Kind::FrontMatter => {
                *label = Label {
                    zone: Zone::Furniture,
                    reason: "front matter",
                }
            }
            Kind::Heading(_) if page.title == Some(idx) => {
                *label = Label {
                    zone: Zone::Title,
                    reason: "the first heading",
                };
            }
            Kind::Row if label.zone == Zone::Furniture => {
                *label = Label {
                    zone: Zone::Body,
                    reason: "a row of a table",
                }
            }
            Kind::Heading(_) | Kind::Paragraph | Kind::Item | Kind::Row => {
                if label.zone == Zone::Title {
                    *label = Label {
                        zone: Zone::Body,
                        reason: "nothing but text",
                    };
                }
            }
        }
    }
    page
}

/// A text without any sign of a web page around it is the article.
fn plain(shapes: Vec<Shape>, title: Option<usize>, first_prose: usize) -> Page {
    let labels = (0..shapes.len())
        .map(|idx| {
            if title == Some(idx) {
                Label {
                    zone: Zone::Title,
                    reason: "a line above the text",
                }
            } else {
                Label {
                    zone: Zone::Body,
                    reason: "nothing but text",
                }
            }
        })
        .collect();
    Page {
        labels,
        shapes,
        title,
        first_prose,
    }
}

/// Whether the next block begins on the very next line.
fn adjoins(text: &str, spans: &[Span], idx: usize) -> bool {
    spans.get(idx + 1).is_some_and(|next| {
        let gap = &text[spans[idx].end..next.start];
        gap.matches('\n').count() + gap.matches('\r').count() - gap.matches("\r\n").count() <= 1
    })
}

/// What can be seen only by looking at several blocks.
pub(super) struct Sights {
    /// Index of the first and last paragraph of the article, as far as looks tell.
    pub(super) first_prose: usize,
    pub(super) last_prose: usize,
    /// Looks like a paragraph of the article.
    pub(super) article: Vec<bool>,
    /// Other clock times stand near.
    pub(super) clocked: Vec<bool>,
    /// Under a heading that announces items about other stories.
    pub(super) under_related: Vec<bool>,
    /// The same, paragraphs about other stories included.
    pub(super) under_feed: Vec<bool>,
    /// After the heading of the readers' comments.
    pub(super) after_comments: Vec<bool>,
    /// The same line stands on the page more than once.
    pub(super) repeated: Vec<bool>,
    /// A picture's words.
    pub(super) credit: Vec<bool>,
    /// Page furniture beyond doubt.
    pub(super) certain: Vec<bool>,
    /// Nothing but a number.
    pub(super) number: Vec<bool>,
    /// How many of the longer words of a block stand in the article's paragraphs, and how many
    /// longer words it has.
    pub(super) topic: Vec<(usize, usize)>,
    /// How many blocks of the page are the same but for figures.
    pub(super) alike: Vec<usize>,
    /// Whether the same words stand in a line above, and in one below, whatever the numbering.
    pub(super) echo: Vec<(bool, bool)>,
    /// The line that says who wrote it, and the names in it.
    pub(super) writer: Option<(usize, Vec<String>)>,
    /// The name of the site, by its rights or the first line of the page.
    pub(super) site: Option<Span>,
}

impl Sights {
    fn new(text: &str, shapes: &[Shape]) -> Self {
        let credit: Vec<bool> = shapes.iter().map(|shape| shape.has_credit(text)).collect();
        let repeated = repeated(text, shapes);
        let article = |shape: &Shape| {
            let question = text[..shape.span.end].ends_with(['?', '!']) && shape.words <= 16;
            shape.is_prose() && !question && furniture_words(shape) < 2
        };
        let article_at: Vec<bool> = (0..shapes.len())
            .map(|idx| article(&shapes[idx]) && !credit[idx])
            .collect();
        let mut proses = (0..shapes.len()).filter(|idx| article_at[*idx]);
        let first_prose = proses.next().unwrap_or(shapes.len());
        let last_prose = proses.next_back().unwrap_or(first_prose);
        let under_related = under_related(shapes, first_prose, None);
        let topic = topic(text, shapes, &article_at);
        Self {
            first_prose,
            last_prose,
            clocked: clocked(shapes, &article_at, &under_related),
            under_related,
            after_comments: after_comments(shapes, first_prose),
            certain: shapes.iter().map(is_certain).collect(),
            number: shapes.iter().map(|shape| shape.is_number(text)).collect(),
            site: site(text, shapes),
            under_feed: self::under_related(shapes, first_prose, Some(&topic)),
            topic,
            alike: alike(text, shapes),
            echo: echo(text, shapes),
            writer: writer(text, shapes),
            article: article_at,
            repeated,
            credit,
        }
    }
}

/// Longer words of a block that are looked at.
const TOPIC_WORDS: usize = 60;

/// The beginnings of the longer words of a block.
fn stems(text: &str, span: Span) -> impl Iterator<Item = String> {
    span.of(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() >= 4 && !word.starts_with(|c: char| c.is_ascii_digit()))
        .take(TOPIC_WORDS)
        .map(|word| word.chars().take(6).flat_map(char::to_lowercase).collect())
}

/// How many of the longer words of each block stand in paragraphs other than itself, and how many it
/// has.
fn topic(text: &str, shapes: &[Shape], article: &[bool]) -> Vec<(usize, usize)> {
    // The first paragraph that has the word, and whether another one has it too.
    let mut held: FxHashMap<String, (usize, bool)> = FxHashMap::default();
    for idx in (0..shapes.len()).filter(|idx| article[*idx]) {
        for stem in stems(text, shapes[idx].span) {
            let entry = held.entry(stem).or_insert((idx, false));
            entry.1 |= entry.0 != idx;
        }
    }
    (0..shapes.len())
        .map(|idx| {
            stems(text, shapes[idx].span).fold((0, 0), |(shared, all), stem| {
                let elsewhere = held
                    .get(&stem)
                    .is_some_and(|(first, twice)| *first != idx || *twice);
                (shared + usize::from(elsewhere), all + 1)
            })
        })
        .collect()
}

/// How many blocks are the same as each one but for figures.
fn alike(text: &str, shapes: &[Shape]) -> Vec<usize> {
    let pattern = |shape: &Shape| -> Option<String> {
        (shape.words <= 12).then(|| {
            let mut pattern = String::new();
            for c in shape.span.of(text).chars() {
                if !c.is_ascii_digit() {
                    pattern.push(c);
                } else if !pattern.ends_with('0') {
                    pattern.push('0');
                }
            }
            pattern
        })
    };
    let patterns: Vec<Option<String>> = shapes.iter().map(pattern).collect();
    let mut times: FxHashMap<&str, usize> = FxHashMap::default();
    for pattern in patterns.iter().flatten() {
        *times.entry(pattern).or_default() += 1;
    }
    patterns
        .iter()
        .map(|pattern| {
            pattern
                .as_deref()
                .and_then(|pattern| times.get(pattern).copied())
                .unwrap_or(1)
        })
        .collect()
}

/// Whether the words of each short line stand in another one above it, and in one below.
fn echo(text: &str, shapes: &[Shape]) -> Vec<(bool, bool)> {
    let bare = |shape: &Shape| -> Option<&str> {
        let words = shape.span.of(text);
        let words = words
            .trim_start_matches(|c: char| c.is_ascii_digit() || ". ):'".contains(c))
            .trim_end_matches("[edit]")
            .trim();
        (shape.is_open() && shape.words <= 14 && words.len() >= 3).then_some(words)
    };
    let mut ends: FxHashMap<&str, (usize, usize)> = FxHashMap::default();
    for (idx, shape) in shapes.iter().enumerate() {
        if let Some(words) = bare(shape) {
            ends.entry(words).or_insert((idx, idx)).1 = idx;
        }
    }
    shapes
        .iter()
        .enumerate()
        .map(|(idx, shape)| {
            bare(shape)
                .and_then(|words| ends.get(words))
                .map_or((false, false), |(first, last)| (*first < idx, *last > idx))
        })
        .collect()
}

/// The line that says who wrote the article, and the capitalised words in it: a byline, or a name
/// alone in the head of the page that stands again below.
fn writer(text: &str, shapes: &[Shape]) -> Option<(usize, Vec<String>)> {
    let named = |shape: &Shape| {
        let words = shape.span.of(text);
        shape.is_open()
            && (2..=3).contains(&shape.words)
            && words
                .split_whitespace()
                .all(|word| word.starts_with(char::is_uppercase) && !word.ends_with(':'))
    };
    let byline = shapes
        .iter()
        .position(|shape| is_byline(shape) && shape.words <= 10);
    let at = byline.or_else(|| {
        (0..shapes.len().min(HEAD)).find(|idx| {
            let name = shapes[*idx].span.of(text);
            named(&shapes[*idx])
                && shapes[idx + 1..]
                    .iter()
                    .take(4 * HEAD)
                    .any(|shape| shape.closed && shape.span.of(text).starts_with(name))
        })
    })?;
    let names: Vec<String> = shapes[at]
        .span
        .of(text)
        .split(|c: char| !c.is_alphanumeric())
        .skip(usize::from(byline.is_some()))
        .take_while(|word| word.starts_with(char::is_uppercase))
        .filter(|word| word.chars().count() >= 3)
        .take(3)
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next();
            let shouted = !word.contains(char::is_lowercase);
            let rest: String = letters
                .flat_map(|c| {
                    if shouted {
                        c.to_lowercase().collect::<Vec<_>>()
                    } else {
                        vec![c]
                    }
                })
                .collect();
            first.into_iter().collect::<String>() + &rest
        })
        .collect();
    (!names.is_empty()).then_some((at, names))
}

/// The name of the site: whose rights the page names, or else its first line.
fn site(text: &str, shapes: &[Shape]) -> Option<Span> {
    let holder = shapes.iter().rev().take(12).find_map(|shape| {
        let line = shape.span.of(text);
        let name = rights_holder(line)?;
        let start = shape.span.start + line.find(name)?;
        Some(Span::new(start, start + name.len()))
    });
    holder.or_else(|| {
        let first = shapes.first()?;
        let words = first.span.of(text);
        let name = (1..=5).contains(&first.words)
            && first.is_open()
            && first.hits.whole.is_none()
            && first.hits.coverage() < 60
            && !first.parted
            && words.starts_with(char::is_uppercase)
            && words.len() >= 4;
        name.then_some(first.span)
    })
}

/// The name behind ©, the years left out.
fn rights_holder(line: &str) -> Option<&str> {
    let at = line
        .find('©')
        .map(|at| at + '©'.len_utf8())
        .or_else(|| line.starts_with("Copyright").then_some("Copyright".len()))?;
    let rest = line[at..]
        .trim_start_matches("Copyright")
        .trim_start_matches(|c: char| c.is_ascii_digit() || " -–,:©".contains(c));
    let rest = rest.strip_prefix("by ").unwrap_or(rest);
    let end = rest
        .find(['.', '|', ',', '·', '•', '('])
        .unwrap_or(rest.len());
    let end = rest[..end].find(" All ").unwrap_or(end);
    let name = rest[..end].trim_end_matches(|c: char| c.is_ascii_digit() || " -–".contains(c));
    let named = name.starts_with(|c: char| c.is_uppercase())
        && name.len() >= 4
        && name.split_whitespace().count() <= 6;
    named.then_some(name)
}

/// Whether there are signs of a page around the article.
fn is_page(text: &str, shapes: &[Shape]) -> bool {
    let signs = || {
        shapes
            .iter()
            .any(|shape| is_sign(shape) || shape.has_credit(text))
    };
    let echoes = || {
        repeated(text, shapes)
            .iter()
            .filter(|twice| **twice)
            .count()
            >= 4
    };
    shapes.len() >= 3 && signs() || shapes.len() >= 8 && echoes()
}

/// A line that stands on pages only, never in plain text.
fn is_sign(shape: &Shape) -> bool {
    let whole = shape
        .hits
        .whole
        .is_some_and(|word| word != PageWord::Credit);
    whole && shape.words >= 2
        || shape.words <= 12 && shape.is_open() && shape.hits.coverage() >= 60 && shape.words >= 2
        || shape.stamps.is_whole()
        || is_byline(shape)
        || shape.is_prose() && furniture_words(shape) >= 3
        || shape.hits.of(PageWord::Legal) > 0 && shape.words <= 14
}

/// A line that is furniture wherever it stands.
fn is_certain(shape: &Shape) -> bool {
    let whole = matches!(
        shape.hits.whole,
        Some(
            PageWord::Navigation
                | PageWord::Control
                | PageWord::Advert
                | PageWord::Comments
                | PageWord::Legal
                | PageWord::Notice
                | PageWord::Reading
                | PageWord::Appeal
        )
    );
    whole
        || shape.is_open() && shape.words <= 14 && shape.hits.coverage() >= 60
        || shape.stamps.is_whole()
        || is_byline(shape)
        || shape.rule
}

/// How strongly the words of a paragraph or line ask, sell or warn.
pub(super) fn furniture_words(shape: &Shape) -> usize {
    let hits = &shape.hits;
    let asking = hits.of(PageWord::Appeal);
    let others = hits.of(PageWord::Legal) + hits.of(PageWord::Advert);
    // A story may count subscribers; a banner speaks to “you” as “we”.
    let buttons = if hits.addressed > 0 {
        hits.of(PageWord::Control) / 2
    } else {
        0
    };
    let asking = if hits.addressed == 0 && hits.first != Some(PageWord::Appeal) {
        asking / 2
    } else {
        asking + usize::from(hits.addressed >= 3)
    };
    asking + others + buttons
}

pub(super) fn is_byline(shape: &Shape) -> bool {
    shape.hits.first == Some(PageWord::Byline) && shape.words <= 16 && shape.is_open()
}

fn repeated(text: &str, shapes: &[Shape]) -> Vec<bool> {
    let mut seen: FxHashMap<&str, usize> = FxHashMap::default();
    for shape in shapes.iter().filter(|shape| shape.words <= 25) {
        *seen.entry(shape.span.of(text)).or_default() += 1;
    }
    shapes
        .iter()
        .map(|shape| {
            seen.get(shape.span.of(text))
                .is_some_and(|times| *times > 1)
        })
        .collect()
}

/// Blocks near at least two clock times that stand alone on their lines.
///
/// Where most paragraphs of the page stand beside clock times, it is the article that is told by
/// the clock, and nothing is marked.
fn clocked(shapes: &[Shape], article: &[bool], under_related: &[bool]) -> Vec<bool> {
    let mut near = vec![false; shapes.len()];
    let mut last: Option<usize> = None;
    let first = article.iter().position(|article| *article).unwrap_or(0);
    let clocks = shapes
        .iter()
        .enumerate()
        .skip(first)
        .filter(|(_, shape)| shape.stamps.is_clock());
    for (idx, _) in clocks {
        if let Some(before) = last.filter(|before| idx - before <= CLOCK_REACH) {
            near[before..=idx].fill(true);
        }
        if under_related[idx] {
            let end = shapes.len().min(idx + 3);
            near[idx..end].fill(true);
        }
        last = Some(idx);
    }
    // What follows the last clock time belongs to it.
    if let Some(last) = last.filter(|last| near[*last]) {
        let end = shapes.len().min(last + 3);
        near[last..end].fill(true);
    }
    let told_by_clock = (0..shapes.len())
        .filter(|idx| article[*idx] && near[*idx])
        .count();
    let others = (0..shapes.len())
        .filter(|idx| article[*idx] && !near[*idx])
        .count();
    if told_by_clock > others {
        near.fill(false);
    }
    near
}

pub(super) fn announces(shape: &Shape) -> bool {
    shape.is_open()
        && (shape.hits.whole == Some(PageWord::Related)
            || shape.hits.first == Some(PageWord::Related)
                && (shape.colon || shape.hits.first_colon || shape.words <= 5))
}

/// Lines after a heading of links, up to the next paragraph of the article or piece of furniture.
/// Where `topic` is given, paragraphs go on with the items that stand below a clock time or speak
/// of something else than the article.
fn under_related(
    shapes: &[Shape],
    first_prose: usize,
    topic: Option<&[(usize, usize)]>,
) -> Vec<bool> {
    let mut under = vec![false; shapes.len()];
    let mut open = false;
    let mut since_clock = usize::MAX;
    for (idx, shape) in shapes.iter().enumerate() {
        since_clock = if shape.stamps.is_whole() {
            0
        } else {
            since_clock.saturating_add(1)
        };
        if announces(shape) && idx > 0 {
            // “Read also: …” with the link on the same line announces nothing more.
            open = !(shape.hits.first_colon && shape.hits.whole.is_none() && !shape.colon);
            continue;
        }
        let told = shape.is_prose()
            && shape.words >= 12
            && topic.is_none_or(|topic| {
                let (shared, all) = topic[idx];
                since_clock > 2 && shared * 5 >= all * 2
            });
        let stops =
            told || shape.hits.whole.is_some_and(|word| {
                !matches!(
                    word,
                    PageWord::Related
                        | PageWord::Kicker
                        | PageWord::Byline
                        | PageWord::Dated
                        | PageWord::Credit
                )
            }) || shape.is_open() && shape.hits.coverage() >= 60 && shape.words >= 2;
        if stops || idx < first_prose && shape.words <= 2 {
            open = false;
        }
        under[idx] = open;
    }
    under
}

fn after_comments(shapes: &[Shape], first_prose: usize) -> Vec<bool> {
    let heading = shapes.iter().enumerate().position(|(idx, shape)| {
        idx > first_prose
            && shape.is_open()
            && shape.hits.of(PageWord::Comments) > 0
            && (shape.words <= 5 && shape.hits.coverage() >= 50
                || shape.words <= 20 && shape.item && shape.stamps.found.is_empty())
    });
    let mut after = vec![false; shapes.len()];
    // A button above the article counts its comments too; they stand below most of it.
    let heading = heading.filter(|heading| {
        let told = |shapes: &[Shape]| shapes.iter().filter(|shape| shape.is_prose()).count();
        told(&shapes[..*heading]) >= told(&shapes[*heading..]).min(4)
    });
    if let Some(heading) = heading {
        let end = shapes[heading..]
            .iter()
            .position(announces)
            .map_or(shapes.len(), |len| heading + len);
        after[heading..end].fill(true);
    }
    after
}

// The headline

/// The headline: the line above the first paragraph that looks most like one.
fn title(text: &str, shapes: &[Shape], sights: &Sights) -> Option<usize> {
    if sights.first_prose == shapes.len() {
        return None;
    }
    title_scores(text, shapes, sights)
        .iter()
        .take(sights.first_prose)
        .enumerate()
        .filter_map(|(idx, score)| score.map(|score| (score, idx)))
        .max_by_key(|(score, idx)| (*score, std::cmp::Reverse(*idx)))
        .filter(|(score, _)| *score >= 0)
        .map(|(_, idx)| idx)
}

/// Blocks from the top of a page among which its headline is looked for.
const HEAD: usize = 60;

/// How much each block of the head of a page looks like a headline, if it may be one.
fn title_scores(text: &str, shapes: &[Shape], sights: &Sights) -> Vec<Option<i32>> {
    let reach = (sights.first_prose + 12).clamp(24, HEAD);
    (0..shapes.len())
        .map(|idx| {
            (idx < reach && may_be_title(&shapes[idx]) && !sights.credit[idx])
                .then(|| title_score(idx, text, shapes, sights))
        })
        .collect()
}

fn may_be_title(shape: &Shape) -> bool {
    let hits = &shape.hits;
    let furniture = hits.whole.is_some() || hits.coverage() >= 60 || announces(shape);
    !furniture
        && (1..=30).contains(&shape.words)
        && !shape.slug
        && !shape.address
        && !shape.stamps.is_whole()
        && !is_byline(shape)
        && !shape.item
        && !(shape.colon && shape.words <= 3)
        && furniture_words(shape) < 2
        && hits.of(PageWord::Legal) == 0
        && hits.of(PageWord::Reading) == 0
        && hits.first != Some(PageWord::Dated)
}

fn title_score(idx: usize, text: &str, shapes: &[Shape], sights: &Sights) -> i32 {
    let shape = &shapes[idx];
    let mut score = match shape.words {
        1 => -12,
        2 => 0,
        3 => 6,
        4 => 14,
        5 => 20,
        6..=20 => 28,
        _ => 8,
    };
    // A byline or date line below, with few lines between.
    let dated = shapes[idx + 1..].iter().take(4).position(|below| {
        is_byline(below)
            || below.stamps.day().is_some() && !may_be_title(below)
            || below.hits.first == Some(PageWord::Dated)
    });
    score += match dated {
        Some(0) => 20,
        Some(1) => 14,
        Some(_) => 8,
        None => 0,
    };
    score += if sights.repeated[idx] && shape.words >= 3 {
        20
    } else {
        0
    };
    let (shared, all) = sights.topic[idx];
    score += i32::try_from(24 * shared / all.max(3)).unwrap_or(24);
    let echoed = shapes
        .get(sights.first_prose)
        .is_some_and(|opening| opening.span.of(text).starts_with(shape.span.of(text)));
    score += if echoed { 20 } else { 0 };
    let above = idx.checked_sub(1).map(|above| &shapes[above]);
    score += if above.is_none_or(|above| !above.adjoins) {
        8
    } else {
        0
    };
    // A line right below another headline is its second deck.
    score -= if above.is_some_and(|above| above.adjoins && above.words >= 5 && may_be_title(above))
    {
        12
    } else {
        0
    };
    // The site's name stands above its menus, the headline below them.
    let menu = |idx: usize| {
        sights.certain.get(idx) == Some(&true)
            && !shapes[idx].stamps.is_whole()
            && !is_byline(&shapes[idx])
            || shapes.get(idx).is_some_and(|shape| shape.parted)
    };
    score += if idx.checked_sub(1).is_some_and(menu) {
        5
    } else {
        0
    };
    score -= if menu(idx + 1) { 8 } else { 0 };
    score -= if shape.small { 15 } else { 0 };
    score -= if shape.closed && !shape.span.of(text).ends_with('?') {
        10
    } else {
        0
    };
    score -= if shape.cut_off { 20 } else { 0 };
    score -= if shape.parted { 25 } else { 0 };
    score -= if shape.labelled && shape.words <= 6 {
        20
    } else {
        0
    };
    score += if idx == 0 { 4 } else { 0 };
    // The nearer to the text the better, but a line in between counts little.
    let between = sights.first_prose.saturating_sub(idx);
    score -= i32::try_from(between.min(20)).unwrap_or(20) / 2;
    // “Title | Site” is the browser's.
    score -= if shape.span.of(text).contains(" | ") {
        12
    } else {
        0
    };
    score
}
