//! What users count on: nothing lost, spans exact, sentences and zones as a reader sees them.

use jiff::civil::{date, time};
use proptest::prelude::*;

use super::*;
use crate::lexicon::{AbbreviationKind, PageWord};

fn english() -> &'static Lexicon {
    Lexicon::english()
}

/// The sentences of `text`, as words.
fn cut(text: &str) -> Vec<&str> {
    sentences(text, english())
        .iter()
        .map(|sentence| sentence.span.of(text))
        .collect()
}

fn page(text: &str) -> Source {
    Source::new("a", text)
}

// Sentences

#[test]
fn a_stop_ends_a_sentence_only_where_a_reader_would_stop() {
    for (text, expected) in [
        (
            "The vote was on Nov. 14. It was close.",
            &["The vote was on Nov. 14.", "It was close."][..],
        ),
        (
            "Key points on Oct. 28: nothing new.",
            &["Key points on Oct. 28: nothing new."],
        ),
        (
            "Gen. Ann Alder left. Lt. Birk stayed.",
            &["Gen. Ann Alder left.", "Lt. Birk stayed."],
        ),
        (
            "The U.S. Army sent 3.4 million rounds.",
            &["The U.S. Army sent 3.4 million rounds."],
        ),
        (
            "They live in the U.S. The house is old.",
            &["They live in the U.S.", "The house is old."],
        ),
        (
            "Alder Inc. Shares rose. Birk Co. Chairman Lee left.",
            &["Alder Inc.", "Shares rose.", "Birk Co. Chairman Lee left."],
        ),
        (
            "By 9 p.m. Ms. Alder slept. She rose at 6 a.m. Nobody heard her.",
            &[
                "By 9 p.m. Ms. Alder slept.",
                "She rose at 6 a.m.",
                "Nobody heard her.",
            ],
        ),
        (
            "It opens at 9 a.m. Monday.",
            &["It opens at 9 a.m. Monday."],
        ),
        (
            "He said no. No. 5 is alive.",
            &["He said no.", "No. 5 is alive."],
        ),
        (
            "See www.alder.example/a.b for more. Then go.",
            &["See www.alder.example/a.b for more.", "Then go."],
        ),
        ("Was it late? yes it was.", &["Was it late?", "yes it was."]),
        (
            "Wait... the road is closed. Well... The road is closed.",
            &[
                "Wait... the road is closed.",
                "Well...",
                "The road is closed.",
            ],
        ),
        (
            "It grew fast.[12] Then it fell. [3, 4] It rose again.",
            &[
                "It grew fast.[12]",
                "Then it fell. [3, 4]",
                "It rose again.",
            ],
        ),
        (
            "The boat sank.The crew was saved.",
            &["The boat sank.", "The crew was saved."],
        ),
        (
            "Write to a.Birk@post.Example or to Alder.Com today.",
            &["Write to a.Birk@post.Example or to Alder.Com today."],
        ),
        (
            "1. Wash the pot. 2. Boil the water.",
            &["1. Wash the pot.", "2. Boil the water."],
        ),
        (
            "On Oct. 2: * The bridge fell * Two people died",
            &["On Oct. 2:", "* The bridge fell", "* Two people died"],
        ),
        ("水は冷たい。魚は三匹。", &["水は冷たい。", "魚は三匹。"]),
    ] {
        assert_eq!(cut(text), expected, "{text}");
    }
}

#[test]
fn several_sentences_in_one_quotation_share_its_number() {
    let text =
        "“The road is closed. We walk. It takes an hour,” Alder said. She left. “Nobody came.”";
    let read = sentences(text, english());
    let numbers: Vec<_> = read.iter().map(|sentence| sentence.quotation).collect();
    assert_eq!(numbers, [Some(0), Some(0), Some(0), None, None]);
}

#[test]
fn a_quotation_runs_on_through_paragraphs_that_open_with_a_mark() {
    let text = "“The road is closed.\n\n“We walk,” Alder said.\n\n“Nobody came,” Birk said.";
    let read = sentences(text, english());
    let numbers: Vec<_> = read.iter().map(|sentence| sentence.quotation).collect();
    assert_eq!(numbers, [Some(0), Some(0), None]);
}

#[test]
fn every_boundary_names_its_rule() {
    let text = "It is late. He works for Alder Inc. The hall is empty... Nobody came. (He slept.) she left";
    let rules: Vec<_> = sentences(text, english())
        .iter()
        .map(|sentence| sentence.rule)
        .collect();
    assert_eq!(
        rules,
        [
            SentenceRule::Stop,
            SentenceRule::AbbreviationThenStart,
            SentenceRule::Ellipsis,
            SentenceRule::Stop,
            SentenceRule::BlockEnd,
        ]
    );
}

#[test]
fn wrapped_lines_are_one_paragraph_and_short_lines_are_not() {
    let wrapped = "A ferry with 212 people aboard ran aground on\na sandbank off the port of Holm on Tuesday, and\nnine people were hurt. All the others were taken\noff in boats.";
    assert_eq!(cut(wrapped).len(), 2);
    assert_eq!(
        cut("The ferry ran aground\non a sandbank."),
        ["The ferry ran aground\non a sandbank."]
    );
    assert_eq!(
        cut("2 cups flour\n1 cup water\nsalt"),
        ["2 cups flour", "1 cup water", "salt"]
    );
    assert_eq!(cut("flour\nwater\nsalt"), ["flour", "water", "salt"]);
}

#[test]
fn every_abbreviation_keeps_its_example_in_one_piece() {
    for (entry, meaning) in english().abbreviations.entries() {
        for example in entry.examples() {
            let found = sentences(&example.text, english());
            assert!(
                found.iter().any(|sentence| sentence.span == example.marked),
                "{}:{}: {:?} is cut into {:?}",
                entry.file,
                entry.line,
                example.form,
                cut(&example.text)
            );
        }
        for silent in entry.silent_examples() {
            let text = &silent.text;
            assert!(
                cut(text).len() > 1,
                "{}:{}: {text:?} is not cut",
                entry.file,
                entry.line
            );
        }
        assert!(
            entry
                .forms
                .iter()
                .all(|form| form.len() <= sentence::LONGEST_ABBREVIATION + 1),
            "{}:{}",
            entry.file,
            entry.line
        );
        let dotted = meaning.kind != AbbreviationKind::Marked;
        assert!(
            entry
                .forms
                .iter()
                .all(|form| form.ends_with(if dotted { '.' } else { '!' })),
            "{}:{}",
            entry.file,
            entry.line
        );
    }
}

#[test]
fn every_opener_decides_its_example() {
    for (entry, _) in english().openers.entries() {
        for example in entry.examples() {
            let found = sentences(&example.text, english());
            assert!(
                found.iter().any(|sentence| sentence.span == example.marked),
                "{}:{}: {:?} is cut into {:?}",
                entry.file,
                entry.line,
                example.form,
                cut(&example.text)
            );
        }
    }
}

// Blocks and zones

const HEADLINE: &str = "Storm closes the harbour of Holm for three days";
const PARAGRAPH: &str =
    "The harbour of Holm was closed on Monday after a storm had torn a boat from its ropes.";
const SECOND: &str = "About 140 people spent the night in a sports hall, and two roads to the coast are still closed.";

/// The zone of `line` on a page about a storm.
fn zone_of(line: &str, word: PageWord) -> Zone {
    let (above, below, middle) = match word {
        PageWord::Kicker => (line, "", ""),
        PageWord::Byline | PageWord::Dated => ("", line, ""),
        _ => ("", "", line),
    };
    let text = format!(
        "Home\nMenu\nSearch\n{above}\n\n{HEADLINE}\n{below}\n3 May 2024\n\n{PARAGRAPH}\n\n{SECOND}\n\n{middle}\n\n{PARAGRAPH} Nobody was hurt.\n\n{SECOND} Trains do not run.\n"
    );
    let at = text.find(line).expect("the page holds the line");
    let source = page(&text);
    let read = read(&source, english());
    read.blocks
        .iter()
        .find(|block| block.span.start <= at && at < block.span.end)
        .expect("blocks cover every line")
        .zone
}

/// The zones are weighed, so a few forms alone on their line may be outvoted by the lines around
/// them; none of the sentences of an article may.
#[test]
fn words_of_page_furniture_label_their_examples() {
    let (mut wrong, mut all) = (Vec::new(), 0);
    for (entry, word) in english().furniture.entries() {
        for example in entry.examples() {
            let zone = zone_of(&example.text, *word);
            let right = match word {
                PageWord::Credit => zone == Zone::Caption,
                PageWord::Part => zone == Zone::Body,
                PageWord::Navigation
                | PageWord::Control
                | PageWord::Appeal
                | PageWord::Legal
                | PageWord::Advert
                | PageWord::Comments
                | PageWord::Related
                | PageWord::Kicker
                | PageWord::Byline
                | PageWord::Dated
                | PageWord::Reading
                | PageWord::Notice => matches!(zone, Zone::Feed | Zone::Furniture),
            };
            all += 1;
            if !right {
                wrong.push(format!("{}: {:?} is {zone:?}", entry.line, example.text));
            }
        }
        for silent in entry.silent_examples() {
            let text = &silent.text;
            assert_eq!(
                zone_of(text, PageWord::Part),
                Zone::Body,
                "{}:{}: {text:?}",
                entry.file,
                entry.line
            );
        }
    }
    assert!(
        wrong.len() * 20 <= all,
        "{} of {all}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_text_without_a_page_around_it_is_the_article() {
    for text in [
        "3,000 troops arrived on Monday.",
        "three apples",
        "More than 12,000 troops",
        "Subscribe to our newsletter.",
        "Our readers gave 4,000 dollars. We thank you for your support.",
        "The deal is worth $4.5 billion.\nIt was signed on 3 May 2024.",
    ] {
        let source = page(text);
        let read = read(&source, english());
        assert!(
            read.blocks.iter().all(|block| block.zone == Zone::Body),
            "{text}"
        );
    }
}

#[test]
fn a_line_above_the_text_is_its_headline() {
    let text = format!("{HEADLINE}\n\n{PARAGRAPH}");
    let source = page(&text);
    let read = read(&source, english());
    assert_eq!(read.blocks[0].zone, Zone::Title);
    assert_eq!(read.facts.title.as_deref(), Some(HEADLINE));
}

/// Pages in the manner of real ones. Each line carries its zone: T title, B body, C caption, D feed,
/// F furniture; `-` stands for a blank line.
const PAGES: &[(&str, &str)] = &[
    ("bank", include_str!("../../tests/pages/bank.page")),
    ("blog", include_str!("../../tests/pages/blog.page")),
    ("company", include_str!("../../tests/pages/company.page")),
    (
        "encyclopedia",
        include_str!("../../tests/pages/encyclopedia.page"),
    ),
    ("forum", include_str!("../../tests/pages/forum.page")),
    ("live", include_str!("../../tests/pages/live.page")),
    ("local", include_str!("../../tests/pages/local.page")),
    ("mail", include_str!("../../tests/pages/mail.page")),
    ("minutes", include_str!("../../tests/pages/minutes.page")),
    ("newsite", include_str!("../../tests/pages/newsite.page")),
    ("paywall", include_str!("../../tests/pages/paywall.page")),
    ("question", include_str!("../../tests/pages/question.page")),
    ("recipe", include_str!("../../tests/pages/recipe.page")),
    ("release", include_str!("../../tests/pages/release.page")),
    ("science", include_str!("../../tests/pages/science.page")),
    ("sports", include_str!("../../tests/pages/sports.page")),
    ("wire", include_str!("../../tests/pages/wire.page")),
];

#[test]
fn lines_of_pages_get_their_zones() {
    let mut wrong = Vec::new();
    let mut lines = 0;
    for (name, labelled) in PAGES {
        let mut text = String::new();
        let mut expected = Vec::new();
        for line in labelled.lines() {
            if let Some((zone, words)) = line.split_once('\t') {
                expected.push((zone, text.len()));
                text.push_str(words);
            }
            text.push('\n');
        }
        let source = page(&text);
        let read = read(&source, english());
        for (zone, at) in expected {
            lines += 1;
            let block = read
                .blocks
                .iter()
                .find(|block| block.span.start <= at && at < block.span.end)
                .expect("covered");
            let right = match block.zone {
                Zone::Title | Zone::Body => matches!(zone, "T" | "B"),
                Zone::Caption => zone == "C",
                Zone::Feed => zone == "D",
                Zone::Furniture => zone == "F",
            };
            if !right {
                wrong.push(format!(
                    "{name}: {zone} read as {:?} ({}): {}",
                    block.zone,
                    block.reason,
                    block.span.of(&text)
                ));
            }
        }
    }
    assert!(
        wrong.len() * 100 <= lines * 3,
        "{} of {lines} lines:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_items_of_a_feed_carry_the_day_of_the_feed_and_not_of_the_article() {
    let text = format!(
        "{HEADLINE}\n\n3 May 2024\n\n{PARAGRAPH}\n\n{SECOND}\n\nNews feed\n2024, Sunday\n12 May\n20:05\nBakers ask for 4 percent\n19:40\nLake freezes over\n18:10\nRoad closed after rockfall\n"
    );
    let source = page(&text);
    let read = read(&source, english());
    assert_eq!(read.facts.date, Some(date(2024, 5, 3)));
    assert_eq!(read.items.len(), 3);
    assert_eq!(read.items[0].date, Some(date(2024, 5, 12)));
    assert_eq!(read.items[0].time, Some(time(20, 5, 0, 0)));
    let bakers = read
        .blocks
        .iter()
        .position(|block| block.span.of(&text).starts_with("Bakers"))
        .expect("a block");
    assert_eq!(read.blocks[bakers].item, Some(0));
    assert_eq!(read.date_of(bakers), Some(date(2024, 5, 12)));
    assert_eq!(read.date_of(0), Some(date(2024, 5, 3)));
}

// What the page says of itself

#[test]
fn a_page_names_its_paper_its_writer_and_its_day() {
    let text = format!(
        "Skip to content\nMenu\n\n{HEADLINE}\n\nby The Alder Post news desk May 3, 2024 8:16 AM 3 min read\n\n{PARAGRAPH}\n\n{SECOND}\n"
    );
    let source = page(&text);
    let facts = read(&source, english()).facts;
    assert_eq!(facts.title.as_deref(), Some(HEADLINE));
    assert_eq!(facts.author.as_deref(), Some("The Alder Post news desk"));
    assert_eq!(facts.publisher.as_deref(), Some("The Alder Post"));
    assert_eq!(facts.date, Some(date(2024, 5, 3)));
    assert_eq!(facts.time, Some(time(8, 16, 0, 0)));
    assert_eq!(facts.date_read_from.as_deref(), Some("byline: May 3, 2024"));
}

#[test]
fn what_is_given_wins_over_what_the_page_says() {
    let text = format!(
        "{HEADLINE}\n\nBy Ann Alder\n3 May 2024\n\n{PARAGRAPH}\n\n{SECOND}\n\n© 2024 Alder Post\n"
    );
    let source = page(&text).published_by("Birk Wire").on(date(2024, 5, 9));
    let facts = read(&source, english()).facts;
    assert_eq!(facts.publisher.as_deref(), Some("Birk Wire"));
    assert_eq!(facts.date, Some(date(2024, 5, 9)));
    assert_eq!(facts.date_read_from.as_deref(), Some("given"));
    assert_eq!(facts.author.as_deref(), Some("Ann Alder"));
}

#[test]
fn a_dateline_without_a_year_gives_no_day() {
    let text = "Storm hits Holm\n\nHOLM, May 3 (Alder Wire) — The harbour was closed on Monday after a storm. It is open again.";
    assert_eq!(read(&page(text), english()).facts.date, None);
    let text = text.replace("May 3 ", "May 3, 2024 ");
    assert_eq!(
        read(&page(&text), english()).facts.date,
        Some(date(2024, 5, 3))
    );
}

#[test]
fn an_address_may_give_the_day() {
    let mut source = page("The harbour was closed on Monday.");
    source.url = Some("https://post.example/2024/05/03/storm".to_owned());
    assert_eq!(read(&source, english()).facts.date, Some(date(2024, 5, 3)));
}

// Laws

/// Blocks and sentences are in order, trimmed, and hold every byte that is not white space.
fn assert_nothing_lost(text: &str) {
    let source = page(text);
    assert_covered(text, &read(&source, english()));
}

fn assert_covered(text: &str, read: &Document<'_>) {
    let mut end = 0;
    for block in &read.blocks {
        assert_eq!(text[end..block.span.start].trim(), "", "between blocks");
        assert_eq!(block.span, block.span.trimmed(text));
        assert!(!block.span.is_empty());
        end = block.span.end;
    }
    assert_eq!(text[end..].trim(), "", "after the last block");
    let mut end = 0;
    for sentence in &read.sentences {
        assert_eq!(
            text[end..sentence.span.start].trim(),
            "",
            "between sentences"
        );
        assert_eq!(sentence.span, sentence.span.trimmed(text));
        assert!(!sentence.span.is_empty());
        assert!(
            read.blocks[sentence.block].span.contains(sentence.span),
            "a sentence crosses no block"
        );
        end = sentence.span.end;
    }
    assert_eq!(text[end..].trim(), "", "after the last sentence");
    for idx in 0..read.blocks.len() {
        let of: Vec<_> = read
            .sentences
            .iter()
            .filter(|sentence| sentence.block == idx)
            .copied()
            .collect();
        assert_eq!(read.sentences_of(idx), of);
    }
}

#[test]
fn hostile_text_is_read_like_any_other() {
    for text in [
        "",
        " \n\t\r\n",
        "\u{feff}It is late. He left.",
        "A\0b. C\0. D.",
        "\u{202e}It is late.\u{202c} He left.",
        "e\u{301}. \u{301}A. \u{301}",
        "One.\rTwo.\r\nThree.\n\rFour.",
        "“",
        "\"",
        "(((",
        "1.",
        "a)",
        "•",
        "•  •",
        "* * *",
        "...",
        ". . .",
        "….",
        "?!?!?!",
        "A.",
        "U.S.",
        "«A. B.»",
        "。",
        "A.\u{a0}B. C",
        "\u{2028}A.\u{2029}B.",
        "[1] [2].",
        "It is late.\u{200b} He left.",
        "Mr. \u{1F600} left. \u{1F600}. B",
        "ﬁ. İ. ß. ŉ",
        "5. 6. 7. 8.",
        "Fig.",
        "© ",
    ] {
        assert_nothing_lost(text);
    }
}

#[test]
fn line_ends_of_any_kind_cut_alike() {
    let unix = "The road is closed.\nIt is late.\n\nA ferry ran aground\non a sandbank. Nobody was hurt.\n";
    let expected: Vec<String> = cut(unix)
        .iter()
        .map(|words| words.replace('\n', " "))
        .collect();
    for end in ["\r\n", "\r"] {
        let text = unix.replace('\n', end);
        let found: Vec<String> = cut(&text)
            .iter()
            .map(|words| words.replace(end, " "))
            .collect();
        assert_eq!(found, expected, "{end:?}");
    }
}

/// Text made of what decides about sentences and zones.
fn any_page() -> impl Strategy<Value = String> {
    let bits = prop::sample::select(vec![
        ". ",
        "? ",
        "! ",
        "... ",
        "… ",
        ".",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        " ",
        "  ",
        "\u{a0}",
        "“",
        "”",
        "\"",
        "'",
        "’",
        "(",
        ")",
        "[1]",
        "•",
        " * ",
        "1. ",
        "2.) ",
        "a. ",
        "The ",
        "he ",
        "U.S.",
        "Mr.",
        "No.",
        "Nov.",
        "a.m.",
        "Inc.",
        "I",
        "3,000 ",
        "20:05",
        "3 May 2024",
        "by Ann Alder",
        "Read also:",
        "Subscribe",
        "© 2024",
        "(Photo: AP)",
        "troops arrived",
        "é",
        "\u{301}",
        "\u{feff}",
        "\u{200d}",
        "。",
        "😀",
        "\0",
        "-",
        "—",
        ":)",
        "http://a.b/c",
    ]);
    prop::collection::vec(bits, 0..40).prop_map(|bits| bits.concat())
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        assert_nothing_lost(&text);
    }

    #[test]
    fn any_page_can_be_read(text in any_page()) {
        assert_nothing_lost(&text);
    }

    #[test]
    fn blank_lines_before_a_text_shift_spans_and_nothing_else(text in any_page(), blank in "[\n \t]{0,9}\n") {
        // White space at the start joins with the blank lines; a lone `\n` of `\r\n` would not.
        let text = text.trim_start();
        let shifted = format!("{blank}{text}");
        let alone = read(&page(text), english()).sentences.clone();
        let source = page(&shifted);
        let after = read(&source, english());
        prop_assert_eq!(alone.len(), after.sentences.len());
        for (a, b) in alone.iter().zip(&after.sentences) {
            prop_assert_eq!(a.span.shifted(blank.len()), b.span);
            prop_assert_eq!(a.rule, b.rule);
            prop_assert_eq!(a.quotation, b.quotation);
        }
    }
}

/// Shapes that made other readers slow, doubled: the bytes visited at most double too, give or take
/// a tenth.
#[test]
fn time_grows_with_the_length_of_the_text_only() {
    let steps = |text: &str| {
        let mut cutter = sentence::Cutter::new(text, english());
        for (idx, span) in block::spans(text).into_iter().enumerate() {
            cutter.cut(idx, span);
        }
        cutter.steps
    };
    for unit in [
        "A.",
        "A. ",
        " ",
        ")",
        "\"",
        "A.\u{301}",
        "A) ",
        "1. ",
        "1.) ",
        "a. b. ",
        "•",
        "• ",
        "* ",
        " *",
        "...",
        ". . ",
        "?! ",
        "“",
        "”",
        "[1]",
        ".[1",
        "f.30220",
        "U.S.",
        "Mr. ",
        "\u{a0}",
        "\u{2003}.",
        "no space",
        "(“[‘",
        "\n",
        "\r\n",
        ".\n",
        "x\n",
        "…",
        ". [",
        "A.\u{ad}",
        ":) ",
        "The. ",
        "aa. i ",
        "5 * ",
        "\u{200d}",
    ] {
        for lead in ["", "A.", "1. x ", "“"] {
            let short = steps(&format!("{lead}{}", unit.repeat(2000)));
            let long = steps(&format!("{lead}{}", unit.repeat(4000)));
            assert!(
                long * 10 <= short * 21 + 2000,
                "{lead:?} + {unit:?}: {short} then {long} steps"
            );
        }
    }
}

// Markdown

fn markdown(text: &str) -> Source {
    Source::new("a.md", text).read_as(Format::Markdown)
}

#[test]
fn markdown_falls_into_headings_paragraphs_items_rows_and_code() {
    let text = "---\ntitle: Harbour report\ndate: 2024-05-03\n---\n\n# The harbour\n\nIt holds **318 boats**. See [the list](https://post.example/list-2024.html).\n\n## Fees\n\n- 40 crowns a day\n- 900 crowns\n  a year\n\n| Year | Boats |\n| --- | ---: |\n| 2023 | 296 |\n\n```sh\nexport REPLICAS=5\n```\n\n> Nobody came.\n\n[list]: https://post.example\n";
    let source = markdown(text);
    let read = read(&source, english());
    let blocks: Vec<_> = read
        .blocks
        .iter()
        .map(|block| (block.zone, block.level, block.span.of(text)))
        .collect();
    use Zone::{Body, Furniture, Title};
    assert_eq!(
        blocks,
        [
            (
                Furniture,
                None,
                "---\ntitle: Harbour report\ndate: 2024-05-03\n---"
            ),
            (Title, Some(1), "# The harbour"),
            (
                Body,
                None,
                "It holds **318 boats**. See [the list](https://post.example/list-2024.html)."
            ),
            (Body, Some(2), "## Fees"),
            (Body, None, "- 40 crowns a day"),
            (Body, None, "- 900 crowns\n  a year"),
            (Body, None, "| Year | Boats |"),
            (Furniture, None, "| --- | ---: |"),
            (Body, None, "| 2023 | 296 |"),
            (Furniture, None, "```sh\nexport REPLICAS=5\n```"),
            (Body, None, "> Nobody came."),
            (Furniture, None, "[list]: https://post.example"),
        ]
    );
    assert_eq!(read.facts.title.as_deref(), Some("Harbour report"));
    assert_eq!(read.facts.date, Some(date(2024, 5, 3)));
    assert_eq!(
        read.facts.date_read_from.as_deref(),
        Some("front matter: 2024-05-03")
    );
}

#[test]
fn marks_and_addresses_of_markdown_are_told_apart_from_words() {
    let text = "It holds **318 boats**. See [the list](https://post.example/2024).";
    let source = markdown(text);
    let read = read(&source, english());
    let marks: Vec<_> = read.marks.iter().map(|mark| mark.of(text)).collect();
    assert_eq!(marks, ["**", "**", "[", "](https://post.example/2024)"]);
    let sentences: Vec<_> = read
        .sentences
        .iter()
        .map(|sentence| sentence.span.of(text))
        .collect();
    assert_eq!(
        sentences,
        [
            "It holds **318 boats**.",
            "See [the list](https://post.example/2024)."
        ]
    );
}

#[test]
fn the_headline_of_markdown_is_its_first_heading() {
    let text = "# Harbour report\n\nThe harbour holds 318 boats.\n";
    let source = markdown(text);
    assert_eq!(
        read(&source, english()).facts.title.as_deref(),
        Some("Harbour report")
    );
}

proptest! {
    #[test]
    fn any_markdown_can_be_read(text in any_page(), marks in prop::collection::vec(prop::sample::select(vec![
        "# ", "## ", "- ", "1. ", "> ", "```\n", "| a | b |\n| - | - |\n", "**", "_", "[x](y)", "![z](w)", "---\n", "+++\n", "<b>", "<!-- ", "[a]: b\n", "\n", "    ", "- [ ] ", "word ", "It is late. ",
    ]), 0..30)) {
        for text in [marks.concat(), marks.join(&text)] {
            let source = markdown(&text);
            let read = read(&source, english());
            assert_covered(&text, &read);
            let mut end = 0;
            for mark in &read.marks {
                prop_assert!(mark.start >= end && !mark.is_empty());
                end = mark.end;
            }
        }
    }
}
