//! The items of a page's feeds: which headline, text and clock time belong together.
//!
//! Takes the labelled blocks; gives each block of a feed the number of its item, and the items with
//! the day and clock time the feed itself gives. An article's date never dates its sidebar.

use super::stamp::Parts;
use super::zone::{Page, announces};
use super::{FeedItem, Zone};

/// The item of each block, and the items.
pub(super) fn items(page: &Page) -> (Vec<Option<usize>>, Vec<FeedItem>) {
    let mut feed = Feed::default();
    let numbers = (0..page.shapes.len())
        .map(|idx| feed.next(page, idx))
        .collect();
    (numbers, feed.items)
}

#[derive(Default)]
struct Feed {
    items: Vec<FeedItem>,
    /// The item that the next block may belong to.
    open: Option<usize>,
    /// What the feed's headings say of the day.
    day: Parts,
    /// The last block was a heading of days.
    in_day: bool,
    /// The open item has its clock time, and waits for its headline.
    clocked: bool,
    /// The open item has a paragraph already.
    told: bool,
}

impl Feed {
    fn next(&mut self, page: &Page, idx: usize) -> Option<usize> {
        let shape = &page.shapes[idx];
        if page.labels[idx].zone != Zone::Feed {
            *self = Self {
                items: std::mem::take(&mut self.items),
                ..Self::default()
            };
            return None;
        }
        let stamps = &shape.stamps;
        if announces(shape) && shape.words <= 6 {
            self.open = None;
            self.day = Parts::default();
            self.in_day = false;
            return None;
        }
        if stamps.is_clock() {
            // A clock time stands above its headline; below it where no headline follows.
            let below = self.open.is_some() && !self.clocked && !follows_headline(page, idx);
            if !below {
                self.start(true);
            }
            let item = self.open?;
            self.items[item].time = self.items[item].time.or(stamps.clock());
            return Some(item);
        }
        if stamps.is_whole() {
            return self.dated(page, idx);
        }
        self.in_day = false;
        let continues = self.open.is_some()
            && (self.clocked && !self.told
                || page.shapes[idx - 1].adjoins && shape.is_prose() && !self.told
                || shape.cut_off && page.shapes[idx - 1].adjoins);
        if !continues {
            self.start(false);
        }
        self.told |= shape.is_prose() && shape.words >= 12;
        self.open
    }

    /// A line of days heads the items below it; under a headline it dates that one.
    fn dated(&mut self, page: &Page, idx: usize) -> Option<usize> {
        let stamps = &page.shapes[idx].stamps;
        let heads = self.in_day
            || self.open.is_none()
            || page
                .shapes
                .get(idx + 1)
                .is_some_and(|next| next.stamps.is_whole() && !announces(next));
        if heads {
            if !self.in_day {
                self.day = Parts::default();
            }
            self.day.add(stamps);
            self.in_day = true;
            self.open = None;
            return None;
        }
        let item = self.open?;
        self.items[item].date = stamps.day();
        self.items[item].time = self.items[item].time.or(stamps.clock());
        self.open = None;
        Some(item)
    }

    fn start(&mut self, clocked: bool) {
        self.items.push(FeedItem {
            date: self.day.day(),
            time: None,
        });
        self.open = Some(self.items.len() - 1);
        self.clocked = clocked;
        self.told = false;
        self.in_day = false;
    }
}

/// Whether the block after `idx` is a headline or text of the feed.
fn follows_headline(page: &Page, idx: usize) -> bool {
    page.shapes.get(idx + 1).is_some_and(|next| {
        page.labels[idx + 1].zone == Zone::Feed && !next.stamps.is_whole() && !announces(next)
    })
}
