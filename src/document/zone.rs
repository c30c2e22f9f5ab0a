//! Which part of the page each block belongs to.
//!
//! Takes the blocks of a page; gives each a [`Zone`] and the reason. Every block speaks for some
//! zones by its looks; a change of zone from one block to the next costs something; the labels that
//! cost least together win (Viterbi's algorithm, linear in the number of blocks). So an unfinished
//! line between paragraphs is a heading, and the same line among buttons is one more button.

use rustc_hash::FxHashMap;

use crate::layout::Sign;
use crate::lexicon::{Lexicon, PageWord};
use crate::span::Span;

use super::Zone;
use super::markdown::Kind;
use super::shape::Shape;

/// The zones that blocks compete for; the title is found before.
const ZONES: [Zone; 4] = [Zone::Body, Zone::Caption, Zone::Feed, Zone::Furniture];
const BODY: usize = 0;
const CAPTION: usize = 1;
const FEED: usize = 2;
const FURNITURE: usize = 3;

/// What it costs to go from the zone of the row to the zone of the column.
const CHANGE: [[i32; 4]; 4] = [
    [0, 4, 25, 22],
    [4, 0, 25, 8],
    [20, 20, 0, 10],
    [18, 8, 10, 0],
];

/// The weight of a sign that leaves no doubt: it pays for two changes of zone.
const CERTAIN: i32 = 80;

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
    label_signed(text, spans, &[], lexicon)
}

/// Labels the blocks at `spans`; `signs` are what the marks of a file say of each, if there are
/// any. The headline is then the block that they call so.
pub(super) fn label_signed(text: &str, spans: &[Span], signs: &[&Sign], lexicon: &Lexicon) -> Page {
    let marked = signs
        .iter()
        .position(|sign| matches!(sign, Sign::Decided(Zone::Title, _)));
    let mut shapes: Vec<Shape> = spans
        .iter()
        .enumerate()
        .map(|(idx, span)| Shape::of(text, *span, adjoins(text, spans, idx), lexicon))
        .collect();
    if signs.is_empty() && !is_page(text, &shapes) {
        let sights = Sights::new(text, &shapes);
        let title = title(text, &shapes, &sights);
        return plain(shapes, title, sights.first_prose);
    }
    for shape in &mut shapes {
        shape.look_closer(text, lexicon);
    }
    let sights = Sights::new(text, &shapes);
    let title = if signs.is_empty() {
        title(text, &shapes, &sights)
    } else {
        marked
    };
    let mut speeches: Vec<Speech> = (0..shapes.len())
        .map(|idx| speak(idx, &shapes, &sights, title))
        .collect();
    for (speech, sign) in speeches.iter_mut().zip(signs) {
        if let Sign::Leaning(zone, weight, reason) = sign
            && let Some(zone) = ZONES.iter().position(|known| known == zone)
        {
            speech.add(zone, *weight, reason);
        }
    }
    let mut labels = cheapest(&speeches, &shapes, title);
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
struct Sights {
    /// Index of the first and last paragraph of the article, as far as looks tell.
    first_prose: usize,
    last_prose: usize,
    /// Other clock times stand near.
    clocked: Vec<bool>,
    /// Under a heading that announces items about other stories.
    under_related: Vec<bool>,
    /// After the heading of the readers' comments.
    after_comments: Vec<bool>,
    /// The same line stands on the page more than once.
    repeated: Vec<bool>,
    /// A picture's words.
    credit: Vec<bool>,
    /// Page furniture beyond doubt.
    certain: Vec<bool>,
    /// Nothing but a number.
    number: Vec<bool>,
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
        let under_related = under_related(shapes, first_prose);
        Self {
            first_prose,
            last_prose,
            clocked: clocked(shapes, &article_at, &under_related),
            under_related,
            after_comments: after_comments(shapes, first_prose),
            certain: shapes.iter().map(is_certain).collect(),
            number: shapes.iter().map(|shape| shape.is_number(text)).collect(),
            repeated,
            credit,
        }
    }
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
fn furniture_words(shape: &Shape) -> usize {
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
fn under_related(shapes: &[Shape], first_prose: usize) -> Vec<bool> {
    let mut under = vec![false; shapes.len()];
    let mut open = false;
    for (idx, shape) in shapes.iter().enumerate() {
        if announces(shape) && idx > 0 {
            // “Read also: …” with the link on the same line announces nothing more.
            open = !(shape.hits.first_colon && shape.hits.whole.is_none() && !shape.colon);
            continue;
        }
        let stops = shape.is_prose() && shape.words >= 12
            || shape.hits.whole.is_some_and(|word| {
                !matches!(
                    word,
                    PageWord::Related
                        | PageWord::Kicker
                        | PageWord::Byline
                        | PageWord::Dated
                        | PageWord::Credit
                )
            })
            || shape.is_open() && shape.hits.coverage() >= 60 && shape.words >= 2;
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
    let first = sights.first_prose;
    if first == shapes.len() {
        return None;
    }
    let mut best: Option<(i32, usize)> = None;
    for idx in (0..first).filter(|idx| may_be_title(&shapes[*idx]) && !sights.credit[*idx]) {
        let score = title_score(idx, text, shapes, sights);
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, idx));
        }
    }
    best.filter(|(score, _)| *score >= 0).map(|(_, idx)| idx)
}

fn may_be_title(shape: &Shape) -> bool {
    let hits = &shape.hits;
    let furniture = hits.whole.is_some() || hits.coverage() >= 60 || announces(shape);
    !furniture
        && (1..=30).contains(&shape.words)
        && !shape.slug
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
    score += shared_words(idx, text, shapes, sights);
    let opening = shapes[sights.first_prose].span.of(text);
    score += if opening.starts_with(shape.span.of(text)) {
        20
    } else {
        0
    };
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
    let between = sights.first_prose - idx;
    score -= i32::try_from(between.min(20)).unwrap_or(20) / 2;
    // “Title | Site” is the browser's.
    score -= if shape.span.of(text).contains(" | ") {
        12
    } else {
        0
    };
    score
}

/// Up to 24 for a line whose long words stand in the first paragraphs too.
fn shared_words(idx: usize, text: &str, shapes: &[Shape], sights: &Sights) -> i32 {
    let start = shapes[sights.first_prose].span.start;
    let mut end = (start + 1500).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let paragraphs = text[start..end].to_lowercase();
    let (mut shared, mut all) = (0, 0);
    for word in shapes[idx]
        .span
        .of(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 4)
    {
        all += 1;
        let stem: String = word.to_lowercase().chars().take(6).collect();
        shared += i32::from(paragraphs.contains(&stem));
    }
    24 * shared / all.max(3)
}

// What each block speaks for

/// How much a block speaks for each zone, and what it says.
struct Speech {
    weight: [i32; 4],
    reason: [(&'static str, i32); 4],
}

impl Speech {
    const fn new() -> Self {
        Self {
            weight: [0; 4],
            reason: [("", i32::MIN); 4],
        }
    }

    fn add(&mut self, zone: usize, weight: i32, reason: &'static str) {
        self.weight[zone] += weight;
        if weight > self.reason[zone].1 {
            self.reason[zone] = (reason, weight);
        }
    }
}

fn speak(idx: usize, shapes: &[Shape], sights: &Sights, title: Option<usize>) -> Speech {
    let shape = &shapes[idx];
    let mut speech = Speech::new();
    if title == Some(idx) {
        speech.add(BODY, 4 * CERTAIN, "the headline");
        return speech;
    }
    // Only a picture's words make a caption; it is no bridge between article and furniture.
    speech.add(CAPTION, -CERTAIN / 2, "");
    if !sights.certain[idx] {
        by_length(&mut speech, shape);
        by_place(&mut speech, idx, shapes, sights, title);
    }
    by_words(&mut speech, shape, sights, idx);
    by_time(&mut speech, idx, shapes, sights);
    by_picture(&mut speech, idx, shapes, sights);
    by_teaser(&mut speech, idx, shapes, sights);
    speech
}

fn by_length(speech: &mut Speech, shape: &Shape) {
    match (shape.closed, shape.words) {
        (true, 12..) => {
            speech.add(BODY, if shape.sentences { 46 } else { 40 }, "a paragraph");
            speech.add(FURNITURE, -10, "");
        }
        (true, 6..) => {
            speech.add(BODY, if shape.sentences { 36 } else { 24 }, "a sentence");
            speech.add(FEED, 4, "a sentence among items about other stories");
            speech.add(FURNITURE, 2, "a sentence among page furniture");
        }
        (true, 3..) => {
            speech.add(BODY, if shape.sentences { 18 } else { 12 }, "a sentence");
            speech.add(FEED, 4, "a sentence among items about other stories");
            speech.add(FURNITURE, 2, "a sentence among page furniture");
        }
        (true, _) => {
            speech.add(BODY, 5, "a short sentence");
            speech.add(FURNITURE, 5, "a few words among page furniture");
        }
        (false, 8..) => {
            speech.add(BODY, 8, "a long line");
            speech.add(FEED, 8, "a headline of another story");
        }
        (false, 5..) => {
            speech.add(BODY, 4, "a line of the article");
            speech.add(FEED, 6, "a headline of another story");
            speech.add(FURNITURE, 2, "a line among page furniture");
        }
        (false, _) => {
            speech.add(BODY, 3, "a line of the article");
            speech.add(FEED, 2, "a short line among items about other stories");
            speech.add(FURNITURE, 5, "a short line");
        }
    }
}

fn by_place(
    speech: &mut Speech,
    idx: usize,
    shapes: &[Shape],
    sights: &Sights,
    title: Option<usize>,
) {
    let shape = &shapes[idx];
    if shape.closed && shape.words >= 6 {
        return;
    }
    let list = (shape.item || shape.labelled || shape.row) && !sights.number[idx];
    if shape.is_open() && shape.words <= 5 {
        let beside = |other: Option<usize>| {
            other.is_some_and(|other| sights.certain.get(other) == Some(&true))
        };
        let sides = i32::from(beside(idx.checked_sub(1))) + i32::from(beside(Some(idx + 1)));
        speech.add(FURNITURE, 6 * sides, "beside page furniture");
    }
    if title.is_some_and(|title| idx < title) {
        speech.add(FURNITURE, if list { 16 } else { 12 }, "above the headline");
        return;
    }
    if idx < sights.first_prose {
        if title.is_some() {
            let weight = match shape.words {
                8.. => 36,
                6.. => 16,
                _ => 6,
            };
            speech.add(BODY, weight, "below the headline");
        }
    } else if idx <= sights.last_prose {
        let before = idx > 0 && shapes[idx - 1].is_prose();
        let after = shapes.get(idx + 1).is_some_and(Shape::is_prose);
        speech.add(
            BODY,
            if before && after {
                10
            } else if after || before {
                7
            } else {
                4
            },
            "between paragraphs",
        );
    } else if shape.words <= 4 {
        speech.add(FURNITURE, 4, "a short line below the article");
    } else {
        speech.add(FEED, 4, "a headline below the article");
    }
    let heads = shape.is_open()
        && shape.words <= 6
        && shapes
            .get(idx + 1)
            .is_some_and(|next| next.item || next.labelled || next.row);
    if heads
        && idx >= sights.first_prose.min(title.unwrap_or(usize::MAX))
        && sights.certain.get(idx + 1) != Some(&true)
    {
        speech.add(BODY, 10, "heads a list");
    }
    if list && idx >= sights.first_prose.min(title.unwrap_or(usize::MAX)) {
        speech.add(BODY, 8, "an item of a list or a row of a table");
    }
}

fn by_words(speech: &mut Speech, shape: &Shape, sights: &Sights, idx: usize) {
    let hits = &shape.hits;
    let words = furniture_words(shape);
    if shape.words >= 12 && shape.closed {
        // A paragraph of the story may hold one such word, or two in a quotation.
        let weight = match words {
            0 => 0,
            1 => 8,
            2 => 40,
            _ => CERTAIN + 20,
        };
        let asks = hits.first == Some(PageWord::Appeal) && words >= 1;
        speech.add(
            FURNITURE,
            weight + if asks { 25 } else { 0 },
            "asks for money, an address or consent",
        );
    } else if hits.of(PageWord::Appeal) > 0 && (words >= 1 || hits.coverage() >= 50) {
        let share = if hits.coverage() >= 40 { 40 } else { 18 };
        speech.add(
            FURNITURE,
            share + 6 * i32::try_from(words.min(4)).unwrap_or(4),
            "asks for money, an address or consent",
        );
    }
    match hits.whole {
        Some(PageWord::Navigation) => speech.add(FURNITURE, CERTAIN, "a way through the site"),
        Some(PageWord::Control) => speech.add(FURNITURE, CERTAIN, "a button"),
        Some(PageWord::Advert) => speech.add(FURNITURE, CERTAIN, "marks an advertisement"),
        Some(PageWord::Comments) => speech.add(FURNITURE, CERTAIN, "about readers' comments"),
        Some(PageWord::Legal) => speech.add(FURNITURE, CERTAIN, "rights and terms"),
        Some(PageWord::Notice) => speech.add(FURNITURE, CERTAIN, "frames the text"),
        Some(PageWord::Reading) => speech.add(FURNITURE, CERTAIN, "how long it takes to read"),
        Some(PageWord::Kicker) => {
            speech.add(FURNITURE, 16, "a label above a headline");
            speech.add(FEED, 6, "a label above a headline of another story");
        }
        Some(PageWord::Byline | PageWord::Dated) => {
            speech.add(FURNITURE, 20, "who wrote it and when")
        }
        Some(PageWord::Appeal | PageWord::Related | PageWord::Credit | PageWord::Part) | None => {}
    }
    let short_open = shape.is_open() && shape.words <= 14;
    if hits.whole.is_none() && short_open && hits.coverage() >= 60 {
        speech.add(FURNITURE, CERTAIN, "buttons and ways through the site");
    }
    if hits.of(PageWord::Legal) > 0 && shape.words <= 30 {
        speech.add(FURNITURE, 30, "rights and terms");
    }
    if hits.of(PageWord::Reading) > 0 && shape.words <= if shape.closed { 6 } else { 14 } {
        speech.add(FURNITURE, CERTAIN, "how long it takes to read");
    }
    if matches!(
        hits.first,
        Some(PageWord::Advert | PageWord::Notice | PageWord::Comments)
    ) && shape.words <= 8
    {
        speech.add(FURNITURE, 24, "frames the text");
    }
    if shape.parted {
        speech.add(
            FURNITURE,
            if shape.words <= 10 { CERTAIN } else { 22 },
            "a row of links",
        );
    }
    if shape.rule {
        speech.add(FURNITURE, CERTAIN, "a line drawn across the page");
    }
    if shape.address {
        let alone = shape.words <= 3;
        speech.add(
            FURNITURE,
            if alone { 46 } else { 26 },
            "an address or telephone number",
        );
    }
    if sights.number[idx] {
        speech.add(FURNITURE, 20, "a number alone on its line");
        speech.add(FEED, 10, "the rank of an item");
    }
    if shape.is_open() && hits.addressed > 0 && shape.words <= 16 {
        speech.add(FURNITURE, 12, "speaks to the reader");
    }
    let beside =
        |other: Option<usize>| other.is_some_and(|other| sights.certain.get(other) == Some(&true));
    if shape.closed
        && hits.addressed > 0
        && shape.words <= 8
        && (beside(idx.checked_sub(1)) || beside(Some(idx + 1)))
    {
        speech.add(FURNITURE, 16, "speaks to the reader beside page furniture");
    }
    if hits.whole == Some(PageWord::Part) {
        speech.add(BODY, 20, "the heading of a part");
    }
    if shape.small && shape.words == 1 {
        speech.add(FURNITURE, 10, "a single word");
    }
    let started = matches!(
        hits.first,
        Some(PageWord::Navigation | PageWord::Control | PageWord::Notice)
    );
    if started && shape.is_open() && hits.whole.is_none() && shape.words <= 8 {
        speech.add(
            FURNITURE,
            22,
            "begins like a button or a way through the site",
        );
    }
    if hits.of(PageWord::Notice) > 0 && shape.closed && shape.words >= 4 && shape.words <= 40 {
        speech.add(FURNITURE, 26, "tells who wrote it and how to reach them");
    }
    if hits.first == Some(PageWord::Kicker) && hits.first_colon && shape.words >= 3 {
        speech.add(FEED, 50, "a label before a headline of another story");
    }
    let above_credit = shape.adjoins && sights.credit.get(idx + 1) == Some(&true);
    if shape.slug && !sights.credit[idx] && !above_credit {
        speech.add(FURNITURE, CERTAIN, "an address or a name for machines");
    }
    if is_byline(shape) {
        speech.add(FURNITURE, CERTAIN, "who wrote it");
    } else if hits.first == Some(PageWord::Dated) && short_open {
        speech.add(FURNITURE, CERTAIN, "when it was published");
    }
    if hits.of(PageWord::Dated) > 0
        && shape.closed
        && shape.words <= 14
        && shape.stamps.day().is_some()
    {
        speech.add(FURNITURE, CERTAIN, "when it was published");
    }
    let dated_in = shape.stamps.day().is_some();
    let company =
        hits.of(PageWord::Byline) + hits.of(PageWord::Comments) + hits.of(PageWord::Reading) > 0;
    if dated_in && short_open && (company || shape.stamps.strangers <= 2) {
        speech.add(
            FURNITURE,
            if idx < sights.first_prose {
                CERTAIN
            } else {
                20
            },
            "when it was published, and by whom",
        );
    }
    if announces(shape) {
        speech.add(FEED, CERTAIN, "points to other stories");
    }
    if sights.under_related[idx] {
        speech.add(
            FEED,
            if shape.is_open() { 15 } else { 8 },
            "under a heading of other stories",
        );
    }
    if sights.after_comments[idx] {
        speech.add(FURNITURE, 20, "among readers' comments");
        speech.add(BODY, -30, "");
    }
    if sights.repeated[idx] && shape.is_open() && shape.words <= 12 {
        speech.add(FURNITURE, 15, "repeated on the page");
        speech.add(FEED, 8, "repeated on the page");
    }
}

fn by_time(speech: &mut Speech, idx: usize, shapes: &[Shape], sights: &Sights) {
    let stamps = &shapes[idx].stamps;
    if sights.clocked[idx] {
        let weight = if shapes[idx].is_prose() { 30 } else { 20 };
        speech.add(FEED, weight, "beside clock times");
    }
    if stamps.is_whole() {
        speech.add(
            FURNITURE,
            if idx < sights.first_prose {
                CERTAIN
            } else {
                16
            },
            "a date or clock time",
        );
        let follows = shapes[..idx].iter().rev().take(3).any(announces);
        let near = sights.clocked[idx]
            || sights.under_related[idx]
            || follows
            || sights.clocked.get(idx + 1).copied().unwrap_or(false)
            || sights.clocked.get(idx + 2).copied().unwrap_or(false);
        speech.add(
            FEED,
            if near { 28 } else { 10 },
            "the date or clock time of an item",
        );
    }
}

fn by_picture(speech: &mut Speech, idx: usize, shapes: &[Shape], sights: &Sights) {
    let shape = &shapes[idx];
    if sights.credit[idx] {
        speech.add(CAPTION, CERTAIN + CERTAIN / 2, "names who made a picture");
        return;
    }
    let above = shape.adjoins && sights.credit.get(idx + 1).copied().unwrap_or(false);
    if above && shape.is_open() && shape.hits.whole.is_none() && shape.words >= 2
        || above && shape.slug
    {
        speech.add(
            CAPTION,
            CERTAIN + 10,
            "stands right above a picture's words",
        );
    }
    let below = idx > 0 && shapes[idx - 1].adjoins && sights.credit[idx - 1];
    if below && shape.is_open() && !shape.stamps.is_whole() && shape.hits.whole.is_none() {
        speech.add(
            CAPTION,
            CERTAIN / 2 + 6,
            "stands right below a picture's words",
        );
    }
}

/// A headline with the beginning of its story right below it: a box about another story.
fn by_teaser(speech: &mut Speech, idx: usize, shapes: &[Shape], sights: &Sights) {
    let shape = &shapes[idx];
    if idx < sights.first_prose {
        return;
    }
    let headline =
        |shape: &Shape| shape.is_open() && shape.adjoins && (6..=30).contains(&shape.words);
    if shape.cut_off {
        let under = idx > 0 && headline(&shapes[idx - 1]);
        speech.add(
            FEED,
            if under { 45 } else { 22 },
            "breaks off: the beginning of another story",
        );
    }
    if headline(shape) && shapes.get(idx + 1).is_some_and(|below| below.cut_off) {
        speech.add(FEED, 30, "a headline above the beginning of another story");
    }
}

// Putting it together

/// What it costs to go from zone `from` to zone `to` at the block with index `idx`: more between two
/// lines without a blank one between them.
fn change(idx: usize, from: usize, to: usize, shapes: &[Shape]) -> i32 {
    if idx == 0 || from == to {
        return 0;
    }
    CHANGE[from][to] + if shapes[idx - 1].adjoins { 3 } else { 0 }
}

/// The labels that together speak loudest, changes of zone paid for.
fn cheapest(speeches: &[Speech], shapes: &[Shape], title: Option<usize>) -> Vec<Label> {
    let mut from: Vec<[u8; 4]> = Vec::with_capacity(speeches.len());
    let mut best = [0i32; 4];
    for (idx, speech) in speeches.iter().enumerate() {
        let mut row = [0u8; 4];
        let mut next = [0i32; 4];
        for (zone, weight) in speech.weight.iter().enumerate() {
            let (source, value) = (0..4u8)
                .map(|source| {
                    let change = if title == Some(idx) {
                        0
                    } else {
                        change(idx, usize::from(source), zone, shapes)
                    };
                    (source, best[usize::from(source)] - change)
                })
                .max_by_key(|(source, value)| (*value, std::cmp::Reverse(*source)))
                .expect("there are four zones");
            row[zone] = source;
            next[zone] = value + weight;
        }
        // Only differences matter; so the sums never grow.
        let most = next.iter().copied().max().unwrap_or(0);
        best = next.map(|value| value - most);
        from.push(row);
    }
    let mut zone = (0..4usize)
        .max_by_key(|zone| (best[*zone], 4 - zone))
        .unwrap_or(BODY);
    let mut labels = vec![
        Label {
            zone: Zone::Body,
            reason: ""
        };
        speeches.len()
    ];
    for idx in (0..speeches.len()).rev() {
        let reason = speeches[idx].reason[zone];
        labels[idx] = Label {
            zone: ZONES[zone],
            reason: if reason.1 > 0 {
                reason.0
            } else {
                "like the lines around it"
            },
        };
        zone = usize::from(from[idx][zone]);
    }
    labels
}
