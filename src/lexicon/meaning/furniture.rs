//! `furniture.lex`: words that show what a line of a page is for.

use crate::lexicon::table::{Meaning, one_of};

/// What a line of a page is for, by a word in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum PageWord {
    /// A way through the site.
    Navigation,
    /// A button, or what stands beside one.
    Control,
    /// Asks for money, an address, a subscription.
    Appeal,
    /// Rights, cookies, terms.
    Legal,
    /// An advertisement.
    Advert,
    /// What readers wrote, or may write.
    Comments,
    /// Items about other stories.
    Related,
    /// A word above a headline: “Exclusive”, a section's name.
    Kicker,
    /// Who made a picture.
    Credit,
    /// Who wrote it.
    Byline,
    /// When it was published.
    Dated,
    /// How long it takes to read, and who reads it aloud.
    Reading,
    /// What frames a press release, a wire story or a forum's post.
    Notice,
    /// The heading of a part of the document itself.
    Part,
}

impl PageWord {
    /// Number of variants.
    pub(crate) const COUNT: usize = 14;
}

impl Meaning for PageWord {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a use of a line",
            &[
                ("navigation", Self::Navigation),
                ("control", Self::Control),
                ("appeal", Self::Appeal),
                ("legal", Self::Legal),
                ("advert", Self::Advert),
                ("comments", Self::Comments),
                ("related", Self::Related),
                ("kicker", Self::Kicker),
                ("credit", Self::Credit),
                ("byline", Self::Byline),
                ("dated", Self::Dated),
                ("reading", Self::Reading),
                ("notice", Self::Notice),
                ("part", Self::Part),
            ],
        )
    }
}
