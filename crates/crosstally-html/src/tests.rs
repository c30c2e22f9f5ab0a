//! What holds for every page: nothing panics, every word leads back to its bytes.

use crosstally::layout::{Origin, Sign, Zone};
use crosstally::{Source, Span};
use proptest::prelude::*;

use crate::tree::decoded;

fn zones(html: &str) -> Vec<(String, Zone)> {
    let source = crate::source("page", html);
    let document = crosstally::document::read(&source, crosstally::Lexicon::english());
    document
        .blocks
        .iter()
        .map(|block| (block.span.of(&source.text).to_owned(), block.zone))
        .collect()
}

fn text(html: &str) -> String {
    crate::source("page", html).text
}

fn origin(source: &Source) -> &Origin {
    &source.layout.as_ref().expect("a page has a layout").origin
}

/// Every piece of the text says what the bytes of the file say.
fn check_places(html: &str, source: &Source) {
    let origin = origin(source);
    let mut last = 0;
    for piece in origin.pieces() {
        let (words, file) = (piece.text.of(&source.text), piece.file.of(html));
        assert!(piece.text.start >= last, "pieces are in order");
        last = piece.text.end;
        if file.len() == 1 && words.len() > 1 {
            assert!("⁰¹²³⁴⁵⁶⁷⁸⁹".contains(words), "a raised digit: {words}");
        } else {
            assert_eq!(words, decoded(file));
        }
        let line = 1 + html[..piece.file.start].matches(['\n', '\r']).count()
            - html[..piece.file.start].matches("\r\n").count();
        let halved =
            html[..piece.file.start].ends_with('\r') && html[piece.file.start..].starts_with('\n');
        assert_eq!(piece.line, line - usize::from(halved));
        let start = html[..piece.file.start]
            .rfind(['\n', '\r'])
            .map_or(0, |at| at + 1);
        assert_eq!(
            piece.column,
            html[start..piece.file.start].chars().count() + 1
        );
    }
    // Between the pieces stand only separators.
    let mut at = 0;
    for piece in origin.pieces() {
        assert_eq!(source.text[at..piece.text.start].trim(), "");
        at = piece.text.end;
    }
    assert_eq!(source.text[at..].trim(), "");
    let blocks = &source.layout.as_ref().expect("a page has a layout").blocks;
    let mut at = 0;
    for block in blocks {
        assert!(block.span.start >= at && !block.span.is_empty());
        assert_eq!(block.span, block.span.trimmed(&source.text));
        assert_eq!(source.text[at..block.span.start].trim(), "");
        at = block.span.end;
        let file = origin.in_file(block.span);
        assert!(
            html.get(file.start..file.end)
                .is_some_and(|bytes| !bytes.is_empty())
        );
    }
    assert_eq!(source.text[at..].trim(), "");
}

fn markup(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(pieces).prop_map(str::to_owned)
}

fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[ a-zA-Z0-9,.]{1,12}",
        2 => markup(&[
            "<p>", "</p>", "<div class=\"share\">", "</div>", "<b>", "</b>", "<i>", "<a href=x>", "</a>",
            "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<ul>", "<li>", "</ul>", "<br>", "<br/>",
            "<h1>", "</h1>", "<h2>", "</h2>", "<article>", "</article>", "<nav>", "</nav>", "<script>", "</script>",
            "<style>", "<title>", "</title>", "<svg>", "</svg>", "<template>", "</template>", "<sup>", "</sup>",
            "<!--", "-->", "<!", "<?", "</", "<", ">", "\"", "'", "=", "<span hidden>", "</span>", "<button>",
            "<pre>", "</pre>", "<figure>", "<figcaption>", "</figure>", "<time datetime=2024-01-02>", "</time>",
            "<dl><dt>", "<dd>", "<form>", "<select><option>", "<x-y class='ad'>", "<p class='", "<meta content=\"",
            "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"a\"}</script>",
        ]),
        2 => markup(&[
            "&amp;", "&nbsp;", "&eacute;", "&#xD800;", "&#0;", "&#x1F600;", "&copy ", "&", "&bogus;", "&shy;",
            "\u{0}", "\r\n", "\n", "\r", "\t", "  ", "é", "\u{ad}", "\u{200b}", "\u{feff}", "\u{1F600}", "\u{a0}", "\u{301}",
        ]),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_tag_soup_can_be_read_and_every_word_leads_back(html in soup()) {
        let source = crate::source("soup", &html);
        check_places(&html, &source);
        // The program reads it to the end.
        let config = crosstally::Config::new();
        let reading = crosstally::read(&source, &config);
        for block in &reading.document.blocks {
            prop_assert!(block.file.is_some());
        }
    }

    #[test]
    fn any_characters_can_be_read(html in any::<String>()) {
        check_places(&html, &crate::source("any", &html));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(page) = crate::decode(bytes) {
            check_places(&page.text, &crate::source("bytes", &page.text));
        }
    }
}

#[test]
fn words_flow_over_marks_and_parts_are_parted() {
    for (html, read) in [
        (
            "<p>The <b>hall</b> is\n   lost<i>, but</b> not</i> all",
            "The hall is lost, but not all",
        ),
        ("a<p>b<p>c", "a\n\nb\n\nc"),
        ("<ul><li>one<li>two</ul>three", "one\ntwo\n\nthree"),
        (
            "first line<br>goes on<br>New line.<br><br>End",
            "first line goes on\nNew line.\n\nEnd",
        ),
        ("<a>Ports</a><a>Strikes</a>", "Ports Strikes"),
        ("<b>D</b>rop", "Drop"),
        (
            "<table><tr><th>Year<th>Tonnes<tr><td>2023<td>8,340</table>",
            "Year\tTonnes\n2023\t8,340",
        ),
        (
            "10<sup>6</sup> km<sup>2</sup>, note<sup>3</sup>",
            "10⁶ km², note³",
        ),
        (
            "caf&eacute;&nbsp;&shy;bar &#xD800; 5 &lt; 6 & 7",
            "café\u{a0}bar \u{fffd} 5 < 6 & 7",
        ),
        ("<pre>one\n two</pre>", "one\ntwo"),
        (
            "x<script>if (1<2) '<p>no'</script><style>p{}</style><template>no</template>y",
            "xy",
        ),
        ("<svg><text>no</text><p>yes", "yes"),
        ("a <!-- <p>no --> b", "a b"),
        ("1 < 2 <3", "1 < 2 <3"),
    ] {
        assert_eq!(text(html), read, "{html}");
        check_places(html, &crate::source("page", html));
    }
}

#[test]
fn a_quotation_leads_back_over_tags_and_entities() {
    let html = "<p>Some <b>12&#44;000</b> North&nbsp;Korean <i>troops</i> came.</p>";
    let source = crate::source("page", html);
    let at = source.text.find("12,000").expect("read");
    let file = origin(&source).in_file(Span::new(at, at + "12,000".len()));
    assert_eq!(file.of(html), "12&#44;000");
    assert_eq!(origin(&source).line_column(&source.text, at), (1, 12));
    let troops = source.text.find("troops").expect("read");
    assert_eq!(
        origin(&source).in_file(Span::new(at, troops + 6)).of(html),
        "12&#44;000</b> North&nbsp;Korean <i>troops"
    );
}

#[test]
fn hidden_words_and_frames_are_furniture_and_named_so() {
    let html = "<title>Fire - Post</title><body><nav><a href=/>Home</a></nav>
        <div style='display: none'><p>A banner that nobody sees and 300 ask for.</p></div>
        <main><h1>Fire</h1><p>The fire broke out on Sunday and burned for nine hours in all.</p>
        <p>All 220 workers of the early shift were sent home by noon.</p></main>
        <footer>All rights kept by the 40 of us.</footer>";
    let source = crate::source("page", html);
    let blocks = &source.layout.as_ref().expect("a page has a layout").blocks;
    let reasons: Vec<String> = blocks
        .iter()
        .map(|block| match &block.sign {
            Sign::Decided(_, reason) => reason.to_string(),
            _ => String::new(),
        })
        .collect();
    assert_eq!(
        reasons,
        [
            "in <nav>",
            "its mark “display: none”",
            "the page's title",
            "",
            "",
            "in <footer>"
        ]
    );
    let zones: Vec<Zone> = zones(html).into_iter().map(|(_, zone)| zone).collect();
    use Zone::{Body, Furniture, Title};
    assert_eq!(zones, [Furniture, Furniture, Title, Body, Body, Furniture]);
}

/// A page whose parts have no names: their words and places show what they are.
#[test]
fn parts_without_names_are_told_by_what_stands_in_them() {
    use Zone::{Body, Caption, Feed, Furniture, Title};
    let html = "<title>Ferry fares rise | Echo</title><meta name=author content='Kit Farrow'>
        <div><div>Home</div></div><div><h1>Ferry fares rise</h1>
        <div>Kit Farrow, transport reporter</div>
        <div><img src=f.jpg><p>The ferry at the pier in Lorne</p></div>
        <p>A return ticket goes up from 18 to 19.80 in the spring, the company said.</p>
        <div><div>Advertisement</div><p>Loans from 3.9 per cent a year, with 30 days to think it over.</p></div>
        <p>The company blamed the price of fuel, which had risen by 23 per cent.</p>
        <div><h3>Get our letter</h3><p>Read by 19,000 people.</p><form><input type=email></form></div>
        <p>About 4,100 people cross the bay to work every day of the week.</p>
        <div><h4>Related stories</h4><ul><li><a href=a>Ferry breaks down for the third time</a></ul></div>
        <p>The council, which owns a third of the company, was told on Friday.</p>
        <p><i>Follow us, and send your story to news@echo.example in 200 words or fewer.</i></p>
        <div><h4>3 comments on this story</h4><p>I paid 12 for a ticket and stood on deck for all of it.</p></div></div>";
    let told: Vec<(String, Zone)> = zones(html)
        .into_iter()
        .map(|(words, zone)| (words.chars().take(12).collect(), zone))
        .collect();
    let expected = [
        ("Home", Furniture),
        ("Ferry fares ", Title),
        ("Kit Farrow, ", Furniture),
        ("The ferry at", Caption),
        ("A return tic", Body),
        ("Advertisemen", Furniture),
        ("Loans from 3", Furniture),
        ("The company ", Body),
        ("Get our lett", Furniture),
        ("Read by 19,0", Furniture),
        ("About 4,100 ", Body),
        ("Related stor", Furniture),
        ("Ferry breaks", Feed),
        ("The council,", Body),
        ("Follow us, a", Furniture),
        ("3 comments o", Furniture),
        ("I paid 12 fo", Furniture),
    ];
    let expected: Vec<(String, Zone)> = expected
        .into_iter()
        .map(|(words, zone)| (words.to_owned(), zone))
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn the_page_says_who_and_when() {
    for (html, title, publisher, author, date, from) in [
        (
            "<script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"headline\":\"A &amp; B\",\"datePublished\":\"2024-07-22T15:20Z\",\
             \"author\":[{\"name\":\"Ann Ek\"},{\"name\":\"Bo Li\"}],\"publisher\":{\"name\":\"Post\"}}</script>",
            Some("A & B"),
            Some("Post"),
            Some("Ann Ek and Bo Li"),
            Some("2024-07-22"),
            "JSON-LD datePublished: 2024-07-22T15:20Z",
        ),
        (
            "<title>Bus stops | Wire</title><meta name=DC.date.issued content=2025-02-19><h1>Bus stops</h1>",
            Some("Bus stops"),
            Some("Wire"),
            None,
            Some("2025-02-19"),
            "meta dc.date.issued: 2025-02-19",
        ),
        (
            "<title>Bus stops</title><h1>Bus stops</h1><p>by <a rel=author href=x>Ann Ek</a> <time datetime='2023-01-05 10:00'>Thursday</time>",
            Some("Bus stops"),
            None,
            Some("Ann Ek"),
            Some("2023-01-05"),
            "<time>: 2023-01-05 10:00",
        ),
        (
            "<p>Nothing is known of this page but its words.",
            None,
            None,
            None,
            None,
            "",
        ),
        (
            "<script type='application/ld+json'>{\"@type\":</script>x",
            None,
            None,
            None,
            None,
            "",
        ),
    ] {
        let source = crate::source("page", html);
        let facts = &source.layout.as_ref().expect("a page has a layout").facts;
        assert_eq!(facts.title.as_deref(), title, "{html}");
        assert_eq!(facts.publisher.as_deref(), publisher, "{html}");
        assert_eq!(facts.author.as_deref(), author, "{html}");
        assert_eq!(
            facts.date.map(|date| date.to_string()).as_deref(),
            date,
            "{html}"
        );
        assert_eq!(facts.date_read_from.clone().unwrap_or_default(), from);
    }
}

/// Work grows with the page, not with its square: the shapes that are slow elsewhere.
#[test]
fn hostile_pages_are_read_in_linear_time() {
    type Shape = Box<dyn Fn(usize) -> String>;
    let shapes: [(&str, Shape); 14] = [
        ("open divs", Box::new(|n| "<div>".repeat(n) + "x")),
        (
            "open and closed",
            Box::new(|n| "<div>".repeat(n) + "x" + &"</div>".repeat(n)),
        ),
        (
            "open bold, other ends",
            Box::new(|n| "<i><div>".to_owned() + &"<b>".repeat(n) + &"</i>".repeat(n)),
        ),
        ("anchors", Box::new(|n| "<a href=x><div>".repeat(n))),
        ("one line", Box::new(|n| "words ".repeat(n))),
        ("ampersands", Box::new(|n| "&".repeat(n))),
        ("less than", Box::new(|n| "<".repeat(n))),
        ("open comments", Box::new(|n| "<!-- ".repeat(n))),
        ("open quotes", Box::new(|n| "<a b='".repeat(n))),
        (
            "attributes",
            Box::new(|n| format!("<p {}>x", "a=b class='x y z' ".repeat(n))),
        ),
        (
            "headings",
            Box::new(|n| {
                "<div><h1>Big</h1><p>Some words that end well, as words in texts do.</p></div>"
                    .repeat(n / 20)
            }),
        ),
        (
            "cells",
            Box::new(|n| "<table><tr>".to_owned() + &"<td>1".repeat(n)),
        ),
        (
            "ends of scripts",
            Box::new(|n| "<script>".to_owned() + &"</scrip".repeat(n)),
        ),
        (
            "link cards",
            Box::new(|n| {
                "<div><h3><a href=x>Other words</a></h3><p>Text.</p></div>".repeat(n / 20)
            }),
        ),
    ];
    for (name, shape) in shapes {
        let html = shape(100_000);
        let source = crate::source(name, &html);
        assert_eq!(
            source.text.is_empty(),
            source.layout.expect("laid out").blocks.is_empty(),
            "{name}"
        );
    }
}
