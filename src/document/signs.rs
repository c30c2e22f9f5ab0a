//! Signs of what a block of a page is for: everything the labels are chosen by.
//!
//! Takes the shapes of a page's blocks; gives each block its [`Sign`]s, those of its own looks and
//! those of its place among the others. Weighs nothing: the weights stand in `data/en/zones.weights`.

use crate::lexicon::PageWord;

use super::shape::Shape;
use super::speech::{Speech, loudest, speak};
use super::zone::{Sights, announces, is_byline};

macro_rules! signs {
    ($($sign:ident $reason:literal)*) => {
        /// Something that can be seen of a block, alone or among its neighbours.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Sign { $($sign),* }

        impl Sign {
            /// All of them, in the order of their numbers.
            pub(super) const ALL: &[Self] = &[$(Self::$sign),*];

            /// The name in the file of weights.
            pub(super) const fn name(self) -> &'static str {
                match self { $(Self::$sign => stringify!($sign)),* }
            }

            /// What it tells the reader who asks why a block got its zone.
            pub(super) const fn reason(self) -> &'static str {
                match self { $(Self::$sign => $reason),* }
            }
        }
    };
}

signs! {
    // What the rules set by hand make of it.
    RulesBody "like the article"
    RulesCaption "like a picture's words"
    RulesFeed "like items about other stories"
    RulesFurniture "like page furniture"
    // Length and end.
    ClosedTiny "a short sentence"
    ClosedShort "a short sentence"
    ClosedLine "a sentence"
    ClosedNine "a sentence"
    ClosedLong "a paragraph"
    ClosedVery "a paragraph"
    OpenOne "a single word"
    OpenTwo "a short line"
    OpenThree "a short line"
    OpenFive "a short line"
    OpenEight "a line without an end"
    OpenFourteen "a long line without an end"
    OpenLong "a long line without an end"
    OpenVery "a paragraph without an end"
    Sentences "several sentences"
    EndsAsking "a question"
    EndsCalling "an exclamation"
    EndsColon "ends with a colon"
    EndsComma "ends with a comma"
    BreaksOff "breaks off: the beginning of another story"
    EndsBracket "ends with a bracket"
    EndsFigure "ends with a figure"
    // Beginning.
    StartsSmall "begins with a small letter"
    StartsFigure "begins with a figure"
    StartsBullet "an item of a list"
    StartsNumbered "an item of a numbered list"
    StartsSymbol "begins with a sign"
    StartsQuote "begins with a quotation"
    StartsBracket "begins with a bracket"
    InBrackets "stands in brackets"
    StartsAt "begins with a name of a user"
    // Words.
    AllCaps "all in capitals"
    TitleCase "every word with a capital"
    PlainCase "one capital at the beginning"
    NameOnly "nothing but a name"
    NoSmallWords "no small words: a label, not a sentence"
    SomeSmallWords "words of a sentence"
    ManySmallWords "words of a sentence"
    Verb "has a verb"
    OpenVerb "has a verb"
    SaysWho "says who said it"
    HasQuotation "has a quotation"
    MostlyFigures "mostly figures"
    Figures "has figures"
    // Form.
    Row "a row of a table"
    Labelled "a label and its value"
    LabelledLong "a label and its value"
    SpeakerTurn "what a speaker said"
    Tabbed "a row of a table"
    WideGaps "a row of links"
    Parted "a row of links"
    Slug "an address or a name for machines"
    Rule "a line drawn across the page"
    Blanks "a line to be filled in"
    Address "an address or telephone number"
    Number "a number alone on its line"
    OneOfMany "the number of a page or picture"
    FileSize "a file to be fetched"
    Counter "counts things on the page"
    Price "a price"
    PriceFor "an offer"
    Arrow "an arrow: a way through the site"
    Code "a name for machines"
    SpeaksOfItself "speaks of the page itself"
    MoreOfItsKind "made like other lines of the page"
    ManyOfItsKind "made like many other lines of the page"
    NamesWriter "about the writer"
    EchoBelow "an entry of a table of contents"
    EchoAbove "said above already"
    UnderOneOfMany "under the number of a picture"
    EndsWithMaker "names who made a picture"
    FirstFifth "in the first part of the page"
    SecondFifth "in the first half of the page"
    MiddleFifth "in the middle of the page"
    FourthFifth "in the second half of the page"
    LastFifth "in the last part of the page"
    // What it is about: how many of its longer words the paragraphs of the page have too.
    TopicAll "speaks of what the paragraphs speak of"
    TopicMost "speaks of what the paragraphs speak of"
    TopicSome "shares a word with the paragraphs"
    TopicNone "shares no word with the paragraphs"
    TopicAllShort "speaks of what the paragraphs speak of"
    TopicNoneShort "shares no word with the paragraphs"
    // Times.
    Day "has a date"
    DayOpen "a line with a date"
    StampWhole "a date or clock time"
    Clock "has a clock time"
    ClockWhole "a clock time"
    // Speaks to the reader.
    SpeaksOnce "speaks to the reader"
    SpeaksOften "speaks to the reader"
    SpeaksOpen "speaks to the reader"
    Bids "bids the reader do something"
    // Page words: as the whole line, at its beginning, in a line, in a sentence.
    WholeNavigation "a way through the site"
    WholeControl "a button"
    WholeAppeal "asks for money, an address or consent"
    WholeLegal "rights and terms"
    WholeAdvert "marks an advertisement"
    WholeComments "about readers' comments"
    WholeRelated "points to other stories"
    WholeKicker "a label above a headline"
    WholeCredit "names who made a picture"
    WholeByline "who wrote it"
    WholeDated "when it was published"
    WholeReading "how long it takes to read"
    WholeNotice "frames the text"
    WholePart "the heading of a part"
    FirstNavigation "begins like a way through the site"
    FirstControl "begins like a button"
    FirstAppeal "asks for money, an address or consent"
    FirstLegal "rights and terms"
    FirstAdvert "sells something"
    FirstComments "about readers' comments"
    FirstRelated "points to another story"
    FirstKicker "a label before a headline"
    FirstCredit "names who made a picture"
    FirstByline "who wrote it"
    FirstDated "when it was published"
    FirstReading "how long it takes to read"
    FirstNotice "frames the text"
    FirstPart "begins like the heading of a part"
    HasNavigation "names a way through the site"
    HasControl "names a button"
    HasAppeal "asks for money, an address or consent"
    HasLegal "rights and terms"
    HasAdvert "sells something"
    HasComments "about readers' comments"
    HasRelated "points to another story"
    HasKicker "a label of a section"
    HasCredit "names who made a picture"
    HasByline "who wrote it"
    HasDated "when it was published"
    HasReading "how long it takes to read"
    HasNotice "tells who wrote it and how to reach them"
    HasPart "names a part of the text"
    SaysAppeal "asks for money, an address or consent"
    SaysAppealTwice "asks for money, an address or consent"
    SaysLegal "rights and terms"
    SaysAdvert "sells something"
    SaysNotice "tells who wrote it and how to reach them"
    SaysOther "names a button"
    CoveredThird "words of page furniture"
    CoveredMost "words of page furniture"
    CoveredAll "nothing but words of page furniture"
    Byline "who wrote it"
    Announces "points to other stories"
    // Pictures.
    Credit "names who made a picture"
    AboveCredit "stands right above a picture's words"
    BelowCredit "stands right below a picture's words"
    CaptionCue "numbered like a picture or a table"
    // The page.
    Repeated "repeated on the page"
    EchoesTitle "the headline again"
    BestTitle "looks most like the headline"
    TitleAbove "looks most like the headline"
    SecondTitle "looks like a headline"
    TitleScoreHigh "looks much like a headline"
    TitleScoreSome "looks like a headline"
    TitleScoreLow "looks little like a headline"
    LongestAbove "the longest line above the first paragraph"
    WrittenBelowOne "right above the date or the writer"
    WrittenBelowFour "shortly above the date or the writer"
    WrittenAboveFour "shortly below the date or the writer"
    ProseAtTop "a paragraph above the article"
    ProseInside "a paragraph among paragraphs"
    ProseAtEnd "a paragraph below the others"
    SentenceAtTop "a sentence above the article"
    SentenceInside "a sentence among paragraphs"
    SentenceAtEnd "a sentence below the last paragraph"
    ShortAtTop "a short line above the article"
    ShortInside "a short line among paragraphs"
    ShortAtEnd "a short line below the last paragraph"
    MiddleAtTop "a line above the article"
    MiddleInside "a line among paragraphs"
    MiddleAtEnd "a line below the last paragraph"
    LongAtTop "a long line above the article"
    LongInside "a long line among paragraphs"
    LongAtEnd "a long line below the last paragraph"
    SiteName "names the site"
    SiteNameOpen "names the site"
    TopOne "the first lines of the page"
    TopFive "the first lines of the page"
    TopTen "the head of the page"
    EndOne "the last lines of the page"
    EndFive "the last lines of the page"
    EndTen "the foot of the page"
    FirstProse "the first paragraph"
    LastProse "the last paragraph"
    NoProseAbove "above the first paragraph"
    NoProseBelow "below the last paragraph"
    ProseAboveOne "right below a paragraph"
    ProseAboveThree "below a paragraph"
    ProseAboveSeven "near a paragraph"
    ProseAboveFar "far from any paragraph above"
    ProseBelowOne "right above a paragraph"
    ProseBelowThree "above a paragraph"
    ProseBelowSeven "near a paragraph"
    ProseBelowFar "far from any paragraph below"
    BetweenProse "between paragraphs"
    RunOne "alone among sentences"
    RunThree "among short lines"
    RunEight "among many short lines"
    RunLong "in a long run of short lines"
    RunEnds "in the short lines that end the page"
    RunBegins "in the short lines that begin the page"
    Clocked "beside clock times"
    UnderRelated "under a heading of other stories"
    UnderRelatedOpen "a headline under a heading of other stories"
    UnderFeedProse "a paragraph under a heading of other stories"
    UnderFeedLine "a line under a heading of other stories"
    ClockedProse "a paragraph beside clock times"
    ClockedLine "a line beside clock times"
    AfterComments "among readers' comments"
    AfterFoot "below the foot of the page"
    AfterCertain "below page furniture"
    InsideArticle "within the article"
    // What stood last above it and next below it, of lines whose words say what they are.
    UnderNavigation "under a way through the site"
    UnderControl "under a button"
    UnderAppeal "under an appeal"
    UnderLegal "under rights and terms"
    UnderAdvert "under an advertisement"
    UnderCommentsLine "under readers' comments"
    UnderKicker "under a label"
    UnderByline "under who wrote it"
    UnderDated "under a date"
    UnderReading "under how long it takes to read"
    UnderNotice "under a notice"
    UnderPart "under the heading of a part"
    UnderNothing "nothing else above it"
    OverNavigation "above a way through the site"
    OverControl "above a button"
    OverAppeal "above an appeal"
    OverLegal "above rights and terms"
    OverAdvert "above an advertisement"
    OverCommentsLine "above readers' comments"
    OverRelated "above a heading of other stories"
    OverKicker "above a label"
    OverByline "above who wrote it"
    OverDated "above a date"
    OverReading "above how long it takes to read"
    OverNotice "above a notice"
    OverPart "above the heading of a part"
    OverNothing "nothing else below it"
    // Neighbours.
    BlankAbove "stands apart"
    BlankBelow "stands apart"
    PrevTop "begins the page"
    PrevProse "right below a paragraph"
    PrevSentence "right below a sentence"
    PrevLong "right below a line"
    PrevShort "right below a short line"
    PrevCertain "right below page furniture"
    PrevAnnounce "right below a heading of other stories"
    PrevStamp "right below a date or clock time"
    PrevItem "right below an item of a list"
    PrevNumber "right below a number"
    NextEnd "ends the page"
    NextProse "right above a paragraph"
    NextSentence "right above a sentence"
    NextLong "right above a line"
    NextShort "right above a short line"
    NextCertain "right above page furniture"
    NextAnnounce "right above a heading of other stories"
    NextStamp "right above a date or clock time"
    NextItem "right above an item of a list"
    NextNumber "right above a number"
    NextByline "right above who wrote it"
    PrevByline "right below who wrote it"
    TwinAbove "like the line above it"
    TwinBelow "like the line below it"
    TwinsAround "like the lines around it"
    TwinTwoAbove "like every second line"
    TwinTwoBelow "like every second line"
    HeadsList "heads a list"
    HeadsProse "heads a paragraph"
    HeadlineAboveTeaser "a headline above the beginning of another story"
}

/// What a block is for its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Prose,
    Sentence,
    Long,
    Short,
    Certain,
    Announce,
    Stamp,
    Item,
    Number,
}

impl Look {
    /// Number of looks.
    pub(super) const COUNT: usize = 9;

    fn of(idx: usize, shapes: &[Shape], sights: &Sights) -> Self {
        let shape = &shapes[idx];
        if announces(shape) {
            Self::Announce
        } else if shape.stamps.is_whole() {
            Self::Stamp
        } else if sights.certain[idx] {
            Self::Certain
        } else if sights.number[idx] {
            Self::Number
        } else if shape.is_prose() {
            Self::Prose
        } else if shape.closed {
            Self::Sentence
        } else if shape.item || shape.row || shape.labelled {
            Self::Item
        } else if shape.words >= 5 {
            Self::Long
        } else {
            Self::Short
        }
    }

    const fn above(self) -> Sign {
        match self {
            Self::Prose => Sign::PrevProse,
            Self::Sentence => Sign::PrevSentence,
            Self::Long => Sign::PrevLong,
            Self::Short => Sign::PrevShort,
            Self::Certain => Sign::PrevCertain,
            Self::Announce => Sign::PrevAnnounce,
            Self::Stamp => Sign::PrevStamp,
            Self::Item => Sign::PrevItem,
            Self::Number => Sign::PrevNumber,
        }
    }

    const fn below(self) -> Sign {
        match self {
            Self::Prose => Sign::NextProse,
            Self::Sentence => Sign::NextSentence,
            Self::Long => Sign::NextLong,
            Self::Short => Sign::NextShort,
            Self::Certain => Sign::NextCertain,
            Self::Announce => Sign::NextAnnounce,
            Self::Stamp => Sign::NextStamp,
            Self::Item => Sign::NextItem,
            Self::Number => Sign::NextNumber,
        }
    }
}

/// What is seen of a block.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub(super) look: Look,
    pub(super) signs: Vec<Sign>,
    /// What the rules set by hand say.
    pub(super) speech: Speech,
    /// A blank line stands above, on a page that has lines without one.
    pub(super) apart: bool,
}

/// What is seen of each block of a page; `scores` tells how much each looks like a headline.
pub(super) fn see(
    text: &str,
    shapes: &[Shape],
    sights: &Sights,
    scores: &[Option<i32>],
) -> Vec<Seen> {
    let place = Place::new(text, shapes, sights);
    let headlines = Headlines::new(text, shapes, sights, scores);
    let title = headlines.above;
    let speeches: Vec<Speech> = (0..shapes.len())
        .map(|idx| speak(idx, shapes, sights, title))
        .collect();
    let ruled = loudest(&speeches, shapes, title);
    speeches
        .into_iter()
        .zip(ruled)
        .enumerate()
        .map(|(idx, (speech, ruled))| {
            let mut signs = Vec::with_capacity(48);
            signs.push(RULED[ruled]);
            own(&mut signs, text, &shapes[idx]);
            words(&mut signs, &shapes[idx]);
            page(&mut signs, idx, text, shapes, sights, &headlines);
            about(&mut signs, idx, text, shapes, sights);
            place.tell(&mut signs, idx, shapes, sights);
            Seen {
                look: place.looks[idx],
                apart: idx > 0 && !shapes[idx - 1].adjoins && place.mixed,
                signs,
                speech,
            }
        })
        .collect()
}

/// The sign of each zone of the rules set by hand.
const RULED: [Sign; 4] = [
    Sign::RulesBody,
    Sign::RulesCaption,
    Sign::RulesFeed,
    Sign::RulesFurniture,
];

fn own(signs: &mut Vec<Sign>, text: &str, shape: &Shape) {
    let mut add = |holds: bool, sign: Sign| {
        if holds {
            signs.push(sign);
        }
    };
    let line = shape.span.of(text);
    let (closed, open, n) = (shape.closed, shape.is_open(), shape.words);
    add(true, length(shape));
    add(shape.sentences, Sign::Sentences);
    add(closed && line.ends_with('?'), Sign::EndsAsking);
    add(closed && line.ends_with('!'), Sign::EndsCalling);
    add(shape.colon, Sign::EndsColon);
    add(line.ends_with(','), Sign::EndsComma);
    add(shape.cut_off, Sign::BreaksOff);
    add(open && line.ends_with([')', ']']), Sign::EndsBracket);
    add(
        open && line.ends_with(|c: char| c.is_ascii_digit()),
        Sign::EndsFigure,
    );
    let traits = Traits::of(line, n);
    add(shape.small, Sign::StartsSmall);
    add(
        line.starts_with(|c: char| c.is_ascii_digit()),
        Sign::StartsFigure,
    );
    let bullet = line.starts_with(['•', '▪', '●', '◦', '‣', '⁃', '■', '□', '☐', '▢', '✓', '✔'])
        || ["- ", "* ", "– ", "+ "]
            .iter()
            .any(|mark| line.starts_with(mark));
    add(bullet, Sign::StartsBullet);
    add(shape.item && !bullet, Sign::StartsNumbered);
    let sign = line.chars().next().is_some_and(|c| {
        !c.is_alphanumeric() && !c.is_whitespace() && !"\"'“‘«([{<-–—*•$€£#@…".contains(c)
    });
    add(sign && !bullet, Sign::StartsSymbol);
    add(line.starts_with(['"', '“', '‘', '«']), Sign::StartsQuote);
    add(line.starts_with(['(', '[']), Sign::StartsBracket);
    add(
        line.starts_with(['(', '[']) && line.ends_with([')', ']']) && n <= 12,
        Sign::InBrackets,
    );
    add(line.starts_with('@'), Sign::StartsAt);
    add(traits.all_caps, Sign::AllCaps);
    add(traits.title_case && open, Sign::TitleCase);
    add(traits.plain_case && open && n >= 3, Sign::PlainCase);
    add(traits.name && open, Sign::NameOnly);
    add(n >= 4 && traits.small_words == 0, Sign::NoSmallWords);
    let share = traits.small_words * 100 / n.clamp(1, COUNTED);
    add(n >= 4 && (10..30).contains(&share), Sign::SomeSmallWords);
    add(n >= 4 && share >= 30, Sign::ManySmallWords);
    add(traits.verb && closed, Sign::Verb);
    add(traits.verb && open, Sign::OpenVerb);
    add(traits.said, Sign::SaysWho);
    add(
        line.contains(['“', '”']) || line.matches('"').count() >= 2,
        Sign::HasQuotation,
    );
    add(traits.figures * 2 >= n && n >= 2, Sign::MostlyFigures);
    add(traits.figures > 0, Sign::Figures);
    add(shape.row, Sign::Row);
    add(shape.labelled && n <= 8, Sign::Labelled);
    add(shape.labelled && n > 8, Sign::LabelledLong);
    add(is_turn(line, n), Sign::SpeakerTurn);
    add(line.contains('\t'), Sign::Tabbed);
    add(traits.gaps >= 1 && open, Sign::WideGaps);
    add(shape.parted, Sign::Parted);
    add(shape.slug, Sign::Slug);
    add(shape.rule, Sign::Rule);
    add(line.contains("....") || line.contains("___"), Sign::Blanks);
    add(shape.address, Sign::Address);
    add(shape.is_number(text), Sign::Number);
    add(
        traits.one_of_many && n <= 6 || is_one_of_many(line, n),
        Sign::OneOfMany,
    );
    add(traits.file_size && open, Sign::FileSize);
    let counter = open && (2..=5).contains(&n) && traits.figures >= 1 && traits.counted;
    add(counter, Sign::Counter);
    let price = line.contains(['$', '€', '£']);
    add(price && open && n <= 14, Sign::Price);
    add(traits.offer && n <= 30, Sign::PriceFor);
    add(
        line.contains(['→', '←', '›', '»', '▾', '▸', '►', '▼', '▲', '«']) && open,
        Sign::Arrow,
    );
    add(traits.code && open, Sign::Code);
    add(traits.itself, Sign::SpeaksOfItself);
    let day = shape.stamps.day().is_some();
    add(day, Sign::Day);
    add(day && open && shape.stamps.strangers <= 4, Sign::DayOpen);
    add(shape.stamps.is_whole(), Sign::StampWhole);
    add(shape.stamps.clock().is_some(), Sign::Clock);
    add(shape.stamps.is_clock(), Sign::ClockWhole);
    let spoken = shape.hits.addressed;
    add(spoken == 1 && closed, Sign::SpeaksOnce);
    add(spoken >= 2 && closed, Sign::SpeaksOften);
    add(spoken >= 1 && open, Sign::SpeaksOpen);
    add(traits.bids && n <= 24, Sign::Bids);
    add(is_caption_cue(line), Sign::CaptionCue);
}

const fn length(shape: &Shape) -> Sign {
    match (shape.closed, shape.words) {
        (true, ..3) => Sign::ClosedTiny,
        (true, 3..6) => Sign::ClosedShort,
        (true, 6..9) => Sign::ClosedLine,
        (true, 9..15) => Sign::ClosedNine,
        (true, 15..30) => Sign::ClosedLong,
        (true, _) => Sign::ClosedVery,
        (false, ..2) => Sign::OpenOne,
        (false, 2) => Sign::OpenTwo,
        (false, 3) => Sign::OpenThree,
        (false, 4..6) => Sign::OpenFive,
        (false, 6..9) => Sign::OpenEight,
        (false, 9..15) => Sign::OpenFourteen,
        (false, 15..25) => Sign::OpenLong,
        (false, _) => Sign::OpenVery,
    }
}

/// Words of a block that are looked at.
const COUNTED: usize = 40;

/// Small words that sentences have and labels lack.
const SMALL_WORDS: &[&str] = &[
    "a", "after", "an", "and", "as", "at", "but", "by", "for", "from", "he", "her", "his", "i",
    "in", "it", "its", "not", "of", "on", "or", "she", "so", "than", "that", "the", "their",
    "they", "this", "to", "was", "were", "when", "which", "who", "with",
];
const VERBS: &[&str] = &[
    "are", "be", "been", "came", "can", "could", "did", "does", "had", "has", "have", "is", "may",
    "said", "says", "should", "was", "were", "will", "would",
];
/// Words that bid the reader do something, at the beginning of a line.
const BIDS: &[&str] = &[
    "add",
    "apply",
    "ask",
    "become",
    "book",
    "browse",
    "buy",
    "call",
    "change",
    "check",
    "choose",
    "click",
    "compare",
    "contact",
    "create",
    "discover",
    "donate",
    "download",
    "earn",
    "enjoy",
    "enter",
    "explore",
    "find",
    "follow",
    "get",
    "give",
    "go",
    "help",
    "join",
    "learn",
    "leave",
    "load",
    "log",
    "make",
    "manage",
    "open",
    "order",
    "pay",
    "place",
    "play",
    "post",
    "print",
    "rate",
    "read",
    "receive",
    "register",
    "renew",
    "report",
    "request",
    "reserve",
    "return",
    "save",
    "search",
    "see",
    "select",
    "send",
    "share",
    "shop",
    "show",
    "sign",
    "skip",
    "start",
    "stay",
    "submit",
    "subscribe",
    "support",
    "switch",
    "take",
    "tell",
    "try",
    "turn",
    "upgrade",
    "use",
    "view",
    "visit",
    "vote",
    "watch",
    "write",
];
/// What a page calls itself.
const PAGE_NAMES: &[&str] = &[
    "article",
    "column",
    "content",
    "document",
    "edition",
    "email",
    "episode",
    "file",
    "forum",
    "issue",
    "letter",
    "list",
    "newsletter",
    "page",
    "piece",
    "podcast",
    "post",
    "publication",
    "recipe",
    "release",
    "report",
    "review",
    "section",
    "service",
    "site",
    "story",
    "text",
    "thread",
    "topic",
    "transcript",
    "version",
    "video",
    "website",
    "work",
];
/// What a page counts of itself.
const COUNTED_THINGS: &[&str] = &[
    "answer",
    "answers",
    "comment",
    "comments",
    "download",
    "downloads",
    "follower",
    "followers",
    "items",
    "jobs",
    "like",
    "likes",
    "listens",
    "member",
    "members",
    "min",
    "mins",
    "minutes",
    "pages",
    "photo",
    "photos",
    "pictures",
    "points",
    "post",
    "posts",
    "rating",
    "ratings",
    "reactions",
    "reads",
    "replies",
    "reply",
    "results",
    "review",
    "reviews",
    "saves",
    "shares",
    "stars",
    "stories",
    "subscribers",
    "times",
    "topics",
    "videos",
    "viewed",
    "views",
    "votes",
];

/// What the first words of a line are like.
#[derive(Debug, Default)]
struct Traits {
    small_words: usize,
    figures: usize,
    gaps: usize,
    all_caps: bool,
    title_case: bool,
    plain_case: bool,
    name: bool,
    verb: bool,
    said: bool,
    bids: bool,
    itself: bool,
    counted: bool,
    offer: bool,
    one_of_many: bool,
    file_size: bool,
    code: bool,
}

impl Traits {
    fn of(line: &str, n: usize) -> Self {
        let mut traits = Self::default();
        let (mut capitals, mut long, mut long_capitals, mut shouted, mut lettered) =
            (0, 0, 0, 0, 0);
        let mut others = 0;
        let mut before = String::new();
        let mut before_was_figure = false;
        for (idx, raw) in line.split_whitespace().take(COUNTED).enumerate() {
            let word = raw.trim_matches(|c: char| !c.is_alphanumeric());
            let lower = word.to_lowercase();
            let is_in = |list: &[&str]| list.binary_search(&lower.as_str()).is_ok();
            let figure = word.bytes().any(|b| b.is_ascii_digit());
            traits.figures += usize::from(figure);
            let first = word.chars().next();
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            if letters > 0 {
                lettered += 1;
                let capital = first.is_some_and(char::is_uppercase);
                capitals += usize::from(capital);
                others += usize::from(capital && idx > 0);
                if letters >= 4 {
                    long += 1;
                    long_capitals += usize::from(capital);
                }
                shouted += usize::from(letters >= 2 && !word.chars().any(char::is_lowercase));
            }
            traits.small_words += usize::from(is_in(SMALL_WORDS));
            traits.verb |= is_in(VERBS);
            traits.said |= matches!(lower.as_str(), "said" | "says" | "told" | "according");
            traits.bids |= idx == 0 && is_in(BIDS);
            traits.itself |= before == "this" && is_in(PAGE_NAMES);
            traits.counted |= is_in(COUNTED_THINGS);
            traits.file_size |= before_was_figure && matches!(lower.as_str(), "kb" | "mb" | "gb")
                || matches!(
                    lower.as_str(),
                    "pdf" | "csv" | "xlsx" | "docx" | "mp3" | "epub"
                );
            traits.one_of_many |= before_was_figure && lower == "of"
                || before == "page" && figure
                || before == "part" && figure;
            traits.offer |= matches!(before.as_str(), "a" | "per" | "each")
                && matches!(lower.as_str(), "month" | "week" | "year")
                || matches!(
                    lower.as_str(),
                    "free" | "discount" | "save" | "off" | "deal" | "deals" | "unlimited"
                )
                || raw.ends_with('%') && before == "save";
            traits.code |= word.contains('_')
                || word.contains("/")
                || letters >= 2 && figure && word.len() >= 6 && !word.contains('-');
            before_was_figure = figure;
            before = lower;
        }
        let counted = n.min(COUNTED);
        traits.gaps = line.matches("  ").count();
        traits.all_caps = lettered > 0 && shouted == lettered && line.len() >= 4;
        traits.title_case =
            long >= 2 && long_capitals * 10 >= long * 9 && lettered >= 2 && !traits.all_caps;
        traits.plain_case = capitals <= 1 + others / 3 && lettered >= 3 && !traits.title_case;
        traits.name = (2..=4).contains(&counted)
            && lettered == counted
            && capitals == lettered
            && traits.figures == 0
            && traits.small_words == 0
            && !traits.all_caps
            && !line.contains([':', '|', '/', '&', '?', '!', '·', '•']);
        traits
    }
}

/// “ANN ALDER: We closed the harbour …”
fn is_turn(line: &str, n: usize) -> bool {
    n >= 4
        && line.split_once(": ").is_some_and(|(name, _)| {
            name.len() <= 40
                && name.split_whitespace().count() <= 4
                && name
                    .split_whitespace()
                    .all(|word| word.starts_with(|c: char| c.is_uppercase() || c == '('))
        })
}

/// “2 of 9”, “2 / 9”
fn is_one_of_many(line: &str, n: usize) -> bool {
    n <= 3
        && line
            .split_once(" of ")
            .or_else(|| line.split_once('/'))
            .is_some_and(|(one, many)| {
                let figures = |part: &str| {
                    let part = part.trim();
                    !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
                };
                figures(one) && figures(many)
            })
}

/// “… on the mole. ANN ALDER/HOLM PRESS”, “… on the mole © Holm Press”
fn ends_with_maker(line: &str) -> bool {
    let marked = line
        .find('©')
        .is_some_and(|at| at > 10 && line.len() - at <= 60);
    let words: Vec<&str> = line.split_whitespace().rev().take(4).collect();
    let shouted =
        |word: &str| word.chars().any(char::is_alphabetic) && !word.chars().any(char::is_lowercase);
    let agency = words.first().is_some_and(|word| shouted(word))
        && words.iter().any(|word| word.contains('/') && shouted(word))
        && line.chars().any(char::is_lowercase);
    marked || agency
}

/// “Figure 2. …”, “Map 1: …”
fn is_caption_cue(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let cue = words.next().is_some_and(|word| {
        let word = word.trim_end_matches('.');
        [
            "figure", "fig", "map", "chart", "photo", "picture", "image", "graph", "plate",
        ]
        .iter()
        .any(|cue| word.eq_ignore_ascii_case(cue))
    });
    cue && words
        .next()
        .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

fn words(signs: &mut Vec<Sign>, shape: &Shape) {
    let hits = &shape.hits;
    let open = shape.is_open() && shape.words <= 18;
    if let Some(word) = hits.whole {
        signs.push(WHOLE[word as usize]);
    } else if let Some(word) = hits.first.filter(|_| open || shape.words <= 12) {
        signs.push(FIRST[word as usize]);
    }
    if open || shape.words <= 8 {
        for (word, sign) in HAS.iter().enumerate() {
            let whole = hits.whole.is_some_and(|whole| whole as usize == word);
            // “help” in a headline of ten words is no way through the site.
            let counts = hits.coverage() >= 15 || word >= PageWord::Related as usize;
            if !whole && counts && hits.count(word) > 0 {
                signs.push(*sign);
            }
        }
    } else {
        let appeals = hits.of(PageWord::Appeal);
        let says = [
            (appeals == 1, Sign::SaysAppeal),
            (appeals >= 2, Sign::SaysAppealTwice),
            (hits.of(PageWord::Legal) > 0, Sign::SaysLegal),
            (hits.of(PageWord::Advert) > 0, Sign::SaysAdvert),
            (hits.of(PageWord::Notice) > 0, Sign::SaysNotice),
            (
                hits.of(PageWord::Control) + hits.of(PageWord::Navigation) > 1,
                Sign::SaysOther,
            ),
        ];
        signs.extend(
            says.into_iter()
                .filter(|(holds, _)| *holds)
                .map(|(_, sign)| sign),
        );
    }
    match hits.coverage() {
        100.. => signs.push(Sign::CoveredAll),
        60.. => signs.push(Sign::CoveredMost),
        30.. => signs.push(Sign::CoveredThird),
        _ => {}
    }
    if is_byline(shape) {
        signs.push(Sign::Byline);
    }
    if announces(shape) {
        signs.push(Sign::Announces);
    }
}

const WHOLE: [Sign; PageWord::COUNT] = [
    Sign::WholeNavigation,
    Sign::WholeControl,
    Sign::WholeAppeal,
    Sign::WholeLegal,
    Sign::WholeAdvert,
    Sign::WholeComments,
    Sign::WholeRelated,
    Sign::WholeKicker,
    Sign::WholeCredit,
    Sign::WholeByline,
    Sign::WholeDated,
    Sign::WholeReading,
    Sign::WholeNotice,
    Sign::WholePart,
];
const FIRST: [Sign; PageWord::COUNT] = [
    Sign::FirstNavigation,
    Sign::FirstControl,
    Sign::FirstAppeal,
    Sign::FirstLegal,
    Sign::FirstAdvert,
    Sign::FirstComments,
    Sign::FirstRelated,
    Sign::FirstKicker,
    Sign::FirstCredit,
    Sign::FirstByline,
    Sign::FirstDated,
    Sign::FirstReading,
    Sign::FirstNotice,
    Sign::FirstPart,
];
const HAS: [Sign; PageWord::COUNT] = [
    Sign::HasNavigation,
    Sign::HasControl,
    Sign::HasAppeal,
    Sign::HasLegal,
    Sign::HasAdvert,
    Sign::HasComments,
    Sign::HasRelated,
    Sign::HasKicker,
    Sign::HasCredit,
    Sign::HasByline,
    Sign::HasDated,
    Sign::HasReading,
    Sign::HasNotice,
    Sign::HasPart,
];
/// The sign of the last telling line above; a heading of other stories has signs of its own.
const UNDER: [Option<Sign>; PageWord::COUNT] = [
    Some(Sign::UnderNavigation),
    Some(Sign::UnderControl),
    Some(Sign::UnderAppeal),
    Some(Sign::UnderLegal),
    Some(Sign::UnderAdvert),
    Some(Sign::UnderCommentsLine),
    None,
    Some(Sign::UnderKicker),
    None,
    Some(Sign::UnderByline),
    Some(Sign::UnderDated),
    Some(Sign::UnderReading),
    Some(Sign::UnderNotice),
    Some(Sign::UnderPart),
];
const OVER: [Option<Sign>; PageWord::COUNT] = [
    Some(Sign::OverNavigation),
    Some(Sign::OverControl),
    Some(Sign::OverAppeal),
    Some(Sign::OverLegal),
    Some(Sign::OverAdvert),
    Some(Sign::OverCommentsLine),
    Some(Sign::OverRelated),
    Some(Sign::OverKicker),
    None,
    Some(Sign::OverByline),
    Some(Sign::OverDated),
    Some(Sign::OverReading),
    Some(Sign::OverNotice),
    Some(Sign::OverPart),
];

fn page(
    signs: &mut Vec<Sign>,
    idx: usize,
    text: &str,
    shapes: &[Shape],
    sights: &Sights,
    headlines: &Headlines,
) {
    let shape = &shapes[idx];
    let title = headlines.best;
    let mut add = |holds: bool, sign: Sign| {
        if holds {
            signs.push(sign);
        }
    };
    let line = shape.span.of(text);
    add(sights.credit[idx], Sign::Credit);
    let next_credit = shape.adjoins && sights.credit.get(idx + 1) == Some(&true);
    add(next_credit, Sign::AboveCredit);
    let prev_credit = idx > 0 && shapes[idx - 1].adjoins && sights.credit[idx - 1];
    add(prev_credit, Sign::BelowCredit);
    add(sights.repeated[idx] && shape.words <= 12, Sign::Repeated);
    add(title == Some(idx), Sign::BestTitle);
    add(headlines.above == Some(idx), Sign::TitleAbove);
    add(headlines.second == Some(idx), Sign::SecondTitle);
    add(headlines.longest == Some(idx), Sign::LongestAbove);
    if let Some(score) = headlines.scores[idx] {
        add(score >= 50, Sign::TitleScoreHigh);
        add((25..50).contains(&score), Sign::TitleScoreSome);
        add(score < 25, Sign::TitleScoreLow);
    }
    let written = |idx: usize| {
        shapes.get(idx).is_some_and(|shape| {
            is_byline(shape) || shape.stamps.day().is_some() && shape.is_open() && shape.words <= 14
        })
    };
    if shape.is_open() {
        add(written(idx + 1), Sign::WrittenBelowOne);
        add(
            !written(idx + 1) && (2..5).any(|far| written(idx + far)),
            Sign::WrittenBelowFour,
        );
        add(
            (1..5).any(|far| idx >= far && written(idx - far)),
            Sign::WrittenAboveFour,
        );
    }
    let region = if idx < sights.first_prose {
        0
    } else if idx <= sights.last_prose {
        1
    } else {
        2
    };
    add(true, region_sign(shape, region));
    let echo = title.is_some_and(|title| {
        title != idx
            && shape.words >= 2
            && shape.is_open()
            && shapes[title].span.of(text).contains(line)
    });
    add(echo, Sign::EchoesTitle);
    let named = sights.site.is_some_and(|site| line.contains(site.of(text)));
    add(named && shape.closed, Sign::SiteName);
    add(named && shape.is_open(), Sign::SiteNameOpen);
    add(sights.clocked[idx], Sign::Clocked);
    add(
        sights.under_related[idx] && shape.closed,
        Sign::UnderRelated,
    );
    add(
        sights.under_related[idx] && shape.is_open(),
        Sign::UnderRelatedOpen,
    );
    let under_feed = sights.under_feed[idx];
    add(under_feed && shape.is_prose(), Sign::UnderFeedProse);
    add(under_feed && !shape.is_prose(), Sign::UnderFeedLine);
    let clocked = sights.clocked[idx];
    add(clocked && shape.is_prose(), Sign::ClockedProse);
    add(
        clocked && !shape.is_prose() && !shape.stamps.is_whole(),
        Sign::ClockedLine,
    );
    add(sights.after_comments[idx], Sign::AfterComments);
    let teaser = shape.is_open()
        && shape.adjoins
        && (4..=30).contains(&shape.words)
        && shapes.get(idx + 1).is_some_and(|below| below.cut_off);
    add(teaser, Sign::HeadlineAboveTeaser);
}

const fn region_sign(shape: &Shape, region: usize) -> Sign {
    let signs = match (shape.closed, shape.words) {
        (true, 9..) => [Sign::ProseAtTop, Sign::ProseInside, Sign::ProseAtEnd],
        (true, _) => [
            Sign::SentenceAtTop,
            Sign::SentenceInside,
            Sign::SentenceAtEnd,
        ],
        (false, ..4) => [Sign::ShortAtTop, Sign::ShortInside, Sign::ShortAtEnd],
        (false, 4..9) => [Sign::MiddleAtTop, Sign::MiddleInside, Sign::MiddleAtEnd],
        (false, _) => [Sign::LongAtTop, Sign::LongInside, Sign::LongAtEnd],
    };
    signs[region]
}

/// What a block is about, and whether others are made alike.
fn about(signs: &mut Vec<Sign>, idx: usize, text: &str, shapes: &[Shape], sights: &Sights) {
    let shape = &shapes[idx];
    let (shared, all) = sights.topic[idx];
    let short = all <= 2;
    if all > 0 && shape.words <= 40 {
        signs.push(match (shared * 3).checked_div(all) {
            Some(3) if short => Sign::TopicAllShort,
            Some(0) if short && shared == 0 => Sign::TopicNoneShort,
            Some(3) => Sign::TopicAll,
            Some(2) => Sign::TopicMost,
            _ if shared > 0 => Sign::TopicSome,
            _ => Sign::TopicNone,
        });
    }
    match sights.alike[idx] {
        0 | 1 => {}
        2 => signs.push(Sign::MoreOfItsKind),
        _ => signs.push(Sign::ManyOfItsKind),
    }
    let line = shape.span.of(text);
    if sights.echo[idx].0 {
        signs.push(Sign::EchoAbove);
    }
    if sights.echo[idx].1 {
        signs.push(Sign::EchoBelow);
    }
    if idx > 0 && is_one_of_many(shapes[idx - 1].span.of(text), shapes[idx - 1].words) {
        signs.push(Sign::UnderOneOfMany);
    }
    if ends_with_maker(line) {
        signs.push(Sign::EndsWithMaker);
    }
    signs.push(match idx * 5 / shapes.len() {
        0 => Sign::FirstFifth,
        1 => Sign::SecondFifth,
        2 => Sign::MiddleFifth,
        3 => Sign::FourthFifth,
        _ => Sign::LastFifth,
    });
    let named = sights.writer.as_ref().is_some_and(|(at, names)| {
        *at != idx && shape.closed && {
            line.split(|c: char| !c.is_alphanumeric())
                .take(COUNTED)
                .any(|word| names.iter().any(|name| name == word))
        }
    });
    if named {
        signs.push(Sign::NamesWriter);
    }
}

/// The lines that look most like the headline.
struct Headlines<'a> {
    scores: &'a [Option<i32>],
    best: Option<usize>,
    second: Option<usize>,
    /// The best of them above the first paragraph.
    above: Option<usize>,
    /// The line with most words above the first paragraph.
    longest: Option<usize>,
}

impl<'a> Headlines<'a> {
    fn new(text: &str, shapes: &[Shape], sights: &Sights, scores: &'a [Option<i32>]) -> Self {
        let most = |without: Option<usize>| {
            (0..scores.len())
                .filter(|idx| Some(*idx) != without)
                .filter_map(|idx| scores[idx].map(|score| (score, idx)))
                .max_by_key(|(score, idx)| (*score, std::cmp::Reverse(*idx)))
                .map(|(_, idx)| idx)
        };
        let best = most(None);
        let above = (0..sights.first_prose.min(scores.len()))
            .filter_map(|idx| scores[idx].map(|score| (score, idx)))
            .max_by_key(|(score, idx)| (*score, std::cmp::Reverse(*idx)))
            .filter(|(score, _)| *score >= 0 && sights.first_prose < shapes.len())
            .map(|(_, idx)| idx);
        let longest = (0..sights.first_prose.min(shapes.len()))
            .filter(|idx| shapes[*idx].is_open() && shapes[*idx].words <= 30)
            .max_by_key(|idx| (shapes[*idx].span.of(text).len(), std::cmp::Reverse(*idx)));
        Self {
            scores,
            second: best.and_then(|best| most(Some(best))),
            best,
            above,
            longest,
        }
    }
}

/// Where a block stands among the others.
struct Place {
    looks: Vec<Look>,
    /// Blocks between each one and the paragraph of the article above and below it.
    above: Vec<Option<usize>>,
    below: Vec<Option<usize>>,
    /// The stretch of blocks without paragraphs that a block stands in.
    run: Vec<(usize, usize)>,
    /// The last telling line above and the next one below, and how far away they are.
    under: Vec<Option<(usize, PageWord)>>,
    over: Vec<Option<(usize, PageWord)>>,
    /// The first line of the foot of the page: rights and terms below all paragraphs.
    foot: usize,
    /// Some lines of the page have a blank one below them, others none.
    mixed: bool,
}

/// Lines over which a telling line still tells something.
const REACH: usize = 8;

impl Place {
    fn new(text: &str, shapes: &[Shape], sights: &Sights) -> Self {
        let n = shapes.len();
        let looks: Vec<Look> = (0..n).map(|idx| Look::of(idx, shapes, sights)).collect();
        let article = |idx: usize| sights.article[idx];
        let mut above = Vec::with_capacity(n);
        let mut last = None;
        for idx in 0..n {
            above.push(last.map(|last| idx - last));
            if article(idx) {
                last = Some(idx);
            }
        }
        let mut below = vec![None; n];
        let mut next = None;
        for idx in (0..n).rev() {
            below[idx] = next.map(|next| next - idx);
            if article(idx) {
                next = Some(idx);
            }
        }
        let mut run = vec![(0, 0); n];
        let mut start = 0;
        while start < n {
            if shapes[start].is_prose() {
                run[start] = (start, start);
                start += 1;
                continue;
            }
            let end = (start..n).find(|idx| shapes[*idx].is_prose()).unwrap_or(n);
            run[start..end].fill((start, end));
            start = end;
        }
        let telling = |idx: usize| {
            let hits = &shapes[idx].hits;
            hits.whole.or_else(|| {
                (shapes[idx].is_open() && hits.coverage() >= 60)
                    .then_some(hits.first)
                    .flatten()
            })
        };
        let mut under = Vec::with_capacity(n);
        let mut last: Option<(usize, PageWord)> = None;
        for idx in 0..n {
            under.push(last.map(|(at, word)| (idx - at, word)));
            if let Some(word) = telling(idx) {
                last = Some((idx, word));
            }
        }
        let mut over = vec![None; n];
        let mut next: Option<(usize, PageWord)> = None;
        for idx in (0..n).rev() {
            over[idx] = next.map(|(at, word)| (at - idx, word));
            if let Some(word) = telling(idx) {
                next = Some((idx, word));
            }
        }
        let foot = (sights.last_prose..n)
            .find(|idx| shapes[*idx].hits.of(PageWord::Legal) > 0 && shapes[*idx].is_open())
            .unwrap_or(n);
        let joined = shapes.iter().filter(|shape| shape.adjoins).count();
        Self {
            looks,
            above,
            below,
            run,
            under,
            over,
            foot,
            mixed: joined > 0 && joined + 1 < n && text.contains("\n\n"),
        }
    }

    fn tell(&self, signs: &mut Vec<Sign>, idx: usize, shapes: &[Shape], sights: &Sights) {
        let n = shapes.len();
        let shape = &shapes[idx];
        let mut add = |holds: bool, sign: Sign| {
            if holds {
                signs.push(sign);
            }
        };
        let from_end = n - 1 - idx;
        add(idx == 0, Sign::TopOne);
        add((1..5).contains(&idx), Sign::TopFive);
        add((5..10).contains(&idx), Sign::TopTen);
        add(from_end == 0, Sign::EndOne);
        add((1..5).contains(&from_end), Sign::EndFive);
        add((5..10).contains(&from_end), Sign::EndTen);
        add(idx == sights.first_prose, Sign::FirstProse);
        add(idx == sights.last_prose, Sign::LastProse);
        let distance = |found: Option<usize>, signs: [Sign; 5]| match found {
            None => signs[0],
            Some(..=1) => signs[1],
            Some(..=3) => signs[2],
            Some(..=7) => signs[3],
            Some(_) => signs[4],
        };
        add(
            true,
            distance(
                self.above[idx],
                [
                    Sign::NoProseAbove,
                    Sign::ProseAboveOne,
                    Sign::ProseAboveThree,
                    Sign::ProseAboveSeven,
                    Sign::ProseAboveFar,
                ],
            ),
        );
        add(
            true,
            distance(
                self.below[idx],
                [
                    Sign::NoProseBelow,
                    Sign::ProseBelowOne,
                    Sign::ProseBelowThree,
                    Sign::ProseBelowSeven,
                    Sign::ProseBelowFar,
                ],
            ),
        );
        add(
            self.above[idx] == Some(1) && self.below[idx] == Some(1),
            Sign::BetweenProse,
        );
        add(
            (sights.first_prose..=sights.last_prose).contains(&idx),
            Sign::InsideArticle,
        );
        let (start, end) = self.run[idx];
        if end > start {
            add(end - start == 1, Sign::RunOne);
            add((2..4).contains(&(end - start)), Sign::RunThree);
            add((4..9).contains(&(end - start)), Sign::RunEight);
            add(end - start >= 9, Sign::RunLong);
            add(end == n, Sign::RunEnds);
            add(start == 0, Sign::RunBegins);
        }
        add(idx > self.foot, Sign::AfterFoot);
        let under = self.under[idx].filter(|(far, _)| *far <= REACH);
        match under {
            Some((_, word)) => signs.extend(UNDER[word as usize]),
            None => signs.push(Sign::UnderNothing),
        }
        let over = self.over[idx].filter(|(far, _)| *far <= REACH);
        match over {
            Some((_, word)) => signs.extend(OVER[word as usize]),
            None => signs.push(Sign::OverNothing),
        }
        self.beside(signs, idx, shapes);
        let mut add = |holds: bool, sign: Sign| {
            if holds {
                signs.push(sign);
            }
        };
        add(idx > 0 && sights.certain[idx - 1], Sign::AfterCertain);
        let list = |idx: usize| {
            shapes
                .get(idx)
                .is_some_and(|shape| shape.item || shape.labelled || shape.row)
        };
        let heads = shape.is_open() && shape.words <= 7 && !list(idx);
        add(heads && list(idx + 1), Sign::HeadsList);
        add(
            heads && shapes.get(idx + 1).is_some_and(Shape::is_prose),
            Sign::HeadsProse,
        );
    }

    fn beside(&self, signs: &mut Vec<Sign>, idx: usize, shapes: &[Shape]) {
        let n = shapes.len();
        let apart = |idx: usize| !shapes[idx].adjoins && self.mixed;
        if idx > 0 && apart(idx - 1) {
            signs.push(Sign::BlankAbove);
        }
        if idx + 1 < n && apart(idx) {
            signs.push(Sign::BlankBelow);
        }
        signs.push(match idx.checked_sub(1) {
            Some(above) => self.looks[above].above(),
            None => Sign::PrevTop,
        });
        signs.push(match self.looks.get(idx + 1) {
            Some(below) => below.below(),
            None => Sign::NextEnd,
        });
        if idx > 0 && is_byline(&shapes[idx - 1]) {
            signs.push(Sign::PrevByline);
        }
        if shapes.get(idx + 1).is_some_and(is_byline) {
            signs.push(Sign::NextByline);
        }
        let twin = |other: Option<usize>| {
            other.is_some_and(|other| {
                other < n
                    && are_twins(
                        &shapes[idx],
                        &shapes[other],
                        self.looks[idx],
                        self.looks[other],
                    )
            })
        };
        let (above, below) = (twin(idx.checked_sub(1)), twin(Some(idx + 1)));
        if above {
            signs.push(Sign::TwinAbove);
        }
        if below {
            signs.push(Sign::TwinBelow);
        }
        if above && below {
            signs.push(Sign::TwinsAround);
        }
        if !above && !below {
            if twin(idx.checked_sub(2)) {
                signs.push(Sign::TwinTwoAbove);
            }
            if twin(Some(idx + 2)) {
                signs.push(Sign::TwinTwoBelow);
            }
        }
    }
}

/// Two lines made alike: items of one list.
fn are_twins(one: &Shape, other: &Shape, look: Look, other_look: Look) -> bool {
    look == other_look
        && one.item == other.item
        && one.labelled == other.labelled
        && one.stamps.found.is_empty() == other.stamps.found.is_empty()
        && one.hits.whole.is_some() == other.hits.whole.is_some()
        && one.words.abs_diff(other.words) <= 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_words_are_in_order() {
        for list in [SMALL_WORDS, VERBS, BIDS, COUNTED_THINGS, PAGE_NAMES] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }

    #[test]
    fn numbers_of_pictures_and_makers_are_seen() {
        assert!(is_one_of_many("2 of 9", 3));
        assert!(is_one_of_many("1 / 6", 3));
        assert!(!is_one_of_many("2 of them", 3));
        assert!(ends_with_maker("The mole in January. ANN ALDER/HOLM PRESS"));
        assert!(ends_with_maker("The mole in January © Holm Press"));
        assert!(!ends_with_maker("© 2024 Holm Press"));
        assert!(!ends_with_maker("The talks between NATO and the EU ended."));
    }

    #[test]
    fn a_speaker_is_told_from_a_label() {
        assert!(is_turn("ANN ALDER: We closed the harbour.", 5));
        assert!(!is_turn("What we know: nobody was hurt", 6));
    }
}
