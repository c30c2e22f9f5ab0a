//! What each block speaks for by rules set by hand.
//!
//! Takes the shapes of a page's blocks; gives each block a weight for every zone, and why. The fitted
//! weights of [`super::weigh`] correct what these rules get wrong, and fill in where they are silent.

use crate::lexicon::PageWord;

use super::Zone;
use super::shape::Shape;
use super::zone::{Sights, announces, furniture_words, is_byline};

/// The zones that blocks compete for, by number; the title is found before.
pub(super) const ZONES: [Zone; 4] = [Zone::Body, Zone::Caption, Zone::Feed, Zone::Furniture];
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

/// The weight of a sign that leaves no doubt.
const CERTAIN: i32 = 80;

/// How much a block speaks for each zone, and what it says.
#[derive(Debug, Clone)]
pub(super) struct Speech {
    /// By zone: body, caption, feed, furniture.
    pub(super) weight: [i32; 4],
    /// By zone, the reason that weighs most, and its weight.
    pub(super) reason: [(&'static str, i32); 4],
}

impl Speech {
    const fn new() -> Self {
        Self {
            weight: [0; 4],
            reason: [("", i32::MIN); 4],
        }
    }

    /// Adds what a mark of the file says.
    pub(super) fn lean(&mut self, zone: Zone, weight: i32, reason: &'static str) {
        if let Some(zone) = ZONES.iter().position(|known| *known == zone) {
            self.add(zone, weight, reason);
        }
    }

    fn add(&mut self, zone: usize, weight: i32, reason: &'static str) {
        self.weight[zone] += weight;
        if weight > self.reason[zone].1 {
            self.reason[zone] = (reason, weight);
        }
    }
}

/// What the block with index `idx` speaks for, on a page whose likeliest headline is `title`.
pub(super) fn speak(idx: usize, shapes: &[Shape], sights: &Sights, title: Option<usize>) -> Speech {
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

/// The zones that together speak loudest, changes of zone paid for: body, caption, feed, furniture
/// by number.
pub(super) fn loudest(speeches: &[Speech], shapes: &[Shape], title: Option<usize>) -> Vec<usize> {
    let mut from: Vec<[usize; 4]> = Vec::with_capacity(speeches.len());
    let mut best = [0i32; 4];
    for (idx, speech) in speeches.iter().enumerate() {
        let mut row = [0; 4];
        let mut next = [0i32; 4];
        for (zone, weight) in speech.weight.iter().enumerate() {
            let (source, value) = (0..4)
                .map(|source| {
                    let change = if title == Some(idx) {
                        0
                    } else {
                        change(idx, source, zone, shapes)
                    };
                    (source, best[source] - change)
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
    let mut zone = (0..4)
        .max_by_key(|zone| (best[*zone], 4 - zone))
        .unwrap_or(BODY);
    let mut zones = vec![BODY; speeches.len()];
    for idx in (0..speeches.len()).rev() {
        zones[idx] = zone;
        zone = from[idx][zone];
    }
    zones
}
