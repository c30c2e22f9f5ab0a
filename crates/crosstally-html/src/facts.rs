//! What a page says of itself outside its text.
//!
//! Takes the page; gives headline, publisher, author and day of publication with the words that
//! gave it: what is said for search engines (JSON-LD) first, then `<meta>`, then marks in the text.
//! Unknown stays unknown.

use crosstally::layout::PageFacts;
use jiff::civil::{Date, Time};
use serde_json::Value;

use crate::element::Element;
use crate::tree::{Tree, decoded, value};

/// Objects of one page that are looked at.
const MOST_OBJECTS: usize = 400;

/// What was said, before the text was looked at.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// Names of the page, the surest first, and that of the browser's title last.
    pub(crate) titles: Vec<String>,
    pub(crate) headline: Option<String>,
    pub(crate) site: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) dated: Option<Dated>,
    pub(crate) address: Option<String>,
    /// Content of `<title>`.
    pub(crate) browser: Option<String>,
}

/// A day of publication, and the words that gave it.
#[derive(Debug, Clone)]
pub(crate) struct Dated {
    date: Date,
    time: Option<Time>,
    from: String,
}

/// Reads what is said outside the text.
pub(crate) fn read(tree: &Tree<'_>) -> Said {
    let metas = Metas::read(tree);
    let posting = posting(tree);
    let text = |field: &str| {
        posting
            .as_ref()
            .and_then(|object| words_of(object.get(field)?))
    };
    let headline = text("headline").or_else(|| {
        metas.first(&[
            "og:title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "parsely-title",
            "sailthru.title",
            "twitter:title",
            "itemprop:headline",
        ])
    });
    let browser = tree
        .title
        .map(|span| squeezed(&decoded(span.of(tree.html))))
        .filter(|title| !title.is_empty());
    let site = posting
        .as_ref()
        .and_then(|object| names(object.get("publisher")?).into_iter().next())
        .or_else(|| {
            metas.first(&[
                "og:site_name",
                "dc.publisher",
                "dcterms.publisher",
                "citation_publisher",
                "publisher",
                "application-name",
                "itemprop:publisher",
                "al:ios:app_name",
            ])
        });
    let mut authors = posting
        .as_ref()
        .and_then(|object| object.get("author").or_else(|| object.get("creator")))
        .map(names)
        .unwrap_or_default();
    if authors.is_empty() {
        authors = metas
            .first(&[
                "author",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "citation_author",
                "byl",
                "twitter:data1",
                "itemprop:author",
            ])
            .filter(|author| !author.contains("://"))
            .into_iter()
            .collect();
    }
    let dated = posting
        .as_ref()
        .and_then(|object| {
            ["datePublished", "dateCreated", "uploadDate"]
                .iter()
                .find_map(|field| {
                    let written = words_of(object.get(*field)?)?;
                    dated(&written, &format!("JSON-LD {field}"))
                })
        })
        .or_else(|| {
            [
                "article:published_time",
                "og:published_time",
                "itemprop:datepublished",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date",
                "dcterms.date",
                "dc.date.created",
                "citation_publication_date",
                "citation_date",
                "citation_online_date",
                "publish-date",
                "publishdate",
                "publish_date",
                "pubdate",
                "publication_date",
                "date",
                "article.published",
                "article_date_original",
                "displaydate",
                "originalpublicationdate",
                "release_date",
                "itemprop:datecreated",
            ]
            .iter()
            .find_map(|name| dated(metas.get(name)?, &format!("meta {name}")))
        });
    let mut titles: Vec<String> = headline.iter().cloned().collect();
    titles.extend(metas.first(&["og:title"]));
    titles.extend(metas.first(&["twitter:title"]));
    titles.extend(browser.clone());
    Said {
        titles,
        headline,
        site,
        authors,
        dated,
        address: metas.address,
        browser,
    }
}

/// The facts, once the headline is found: `shown` are its words in the text.
pub(crate) fn complete(
    said: Said,
    tree: &Tree<'_>,
    shown: Option<(usize, &str)>,
    root: usize,
) -> PageFacts {
    let title = shown
        .map(|(_, words)| squeezed(words))
        .or_else(|| said.headline.clone())
        .or_else(|| said.browser.clone());
    let publisher = said.site.clone().or_else(|| {
        let browser = said.browser.as_deref()?;
        site_in_title(tree, browser, title.as_deref()?)
    });
    let mut authors = said.authors;
    if authors.is_empty() {
        authors = marked_authors(tree, shown.map(|(block, _)| block), root);
    }
    for author in &mut authors {
        *author = without_lead(author).to_owned();
    }
    authors.retain(|author| {
        let same = publisher
            .as_deref()
            .is_some_and(|site| same_name(site, author));
        !same && plausible_name(author)
    });
    let dated = said
        .dated
        .or_else(|| marked_date(tree, shown.map(|(block, _)| block), root));
    PageFacts {
        title,
        publisher,
        author: (!authors.is_empty()).then(|| authors.join(" and ")),
        date: dated.as_ref().map(|dated| dated.date),
        time: dated.as_ref().and_then(|dated| dated.time),
        date_read_from: dated.map(|dated| dated.from),
    }
}

fn same_name(a: &str, b: &str) -> bool {
    let plain = |name: &str| {
        let name = name.to_lowercase();
        name.strip_prefix("the ").unwrap_or(&name).to_owned()
    };
    plain(a) == plain(b)
}

/// “Meta-author”, “hero__byline”.
fn names_author(name: &str) -> bool {
    let last = name.rsplit(|c: char| !c.is_alphanumeric()).next();
    matches!(last, Some("author" | "byline" | "writer" | "by"))
}

/// “By Ann Ek” is Ann Ek.
fn without_lead(name: &str) -> &str {
    // “Text: Ann Ek”.
    let name = match name.split_once(": ") {
        Some((lead, rest)) if !lead.contains(' ') => rest.trim(),
        _ => name,
    };
    ["written by ", "posted by ", "by "]
        .iter()
        .find(|lead| {
            name.get(..lead.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(lead))
        })
        .map_or(name, |lead| name[lead.len()..].trim_start())
}

fn plausible_name(name: &str) -> bool {
    let n_words = name.split_whitespace().count();
    (1..=8).contains(&n_words)
        && !name.contains("://")
        && !name.contains('@')
        && name.chars().any(char::is_alphabetic)
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

// `<meta>`

struct Metas {
    fields: Vec<(String, String)>,
    address: Option<String>,
}

impl Metas {
    fn read(tree: &Tree<'_>) -> Self {
        let mut fields = Vec::new();
        let mut canonical = None;
        for tag in tree.metas.iter().take(MOST_OBJECTS) {
            let written = tag.attributes.of(tree.html);
            if Element::named(tag.name.of(tree.html)) == Element::Link {
                let rel = value(written, "rel").unwrap_or_default();
                if rel.eq_ignore_ascii_case("canonical") {
                    canonical = canonical.or_else(|| value(written, "href"));
                }
                continue;
            }
            let Some(content) = value(written, "content") else {
                continue;
            };
            let content = squeezed(&content);
            if content.is_empty() {
                continue;
            }
            for key in ["property", "name"] {
                if let Some(name) = value(written, key) {
                    fields.push((name.to_lowercase(), content.clone()));
                }
            }
            if let Some(name) = value(written, "itemprop") {
                fields.push((format!("itemprop:{}", name.to_lowercase()), content.clone()));
            }
        }
        // “twitter:data1” is an author only where its label says so.
        let written_by = fields.iter().any(|(name, label)| {
            name == "twitter:label1" && label.to_lowercase().contains("written by")
        });
        if !written_by {
            fields.retain(|(name, _)| name != "twitter:data1");
        }
        let find = |name: &str| {
            fields
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.clone())
        };
        let address = canonical
            .or_else(|| find("og:url"))
            .filter(|address| address.contains("://"));
        Self { fields, address }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    fn first(&self, names: &[&str]) -> Option<String> {
        names
            .iter()
            .find_map(|name| self.get(name))
            .map(str::to_owned)
    }
}

// JSON-LD

/// Kinds of objects that describe the page's own text.
const POSTINGS: &[&str] = &[
    "newsarticle",
    "article",
    "reportagenewsarticle",
    "analysisnewsarticle",
    "opinionnewsarticle",
    "backgroundnewsarticle",
    "reviewnewsarticle",
    "liveblogposting",
    "blogposting",
    "scholarlyarticle",
    "techarticle",
    "report",
    "socialmediaposting",
    "discussionforumposting",
    "recipe",
    "review",
    "pressrelease",
    "advertisercontentarticle",
    "qapage",
    "question",
    "howto",
    "creativework",
    "event",
    "dataset",
    "webpage",
];

/// The object that describes the page's text: the surest kind that is dated or has a headline.
fn posting(tree: &Tree<'_>) -> Option<Value> {
    let mut best: Option<(usize, Value)> = None;
    let mut n_seen = 0;
    for span in &tree.json {
        let written = span.of(tree.html).trim();
        let written = written.strip_prefix("<!--").unwrap_or(written);
        let written = written.strip_prefix("//<![CDATA[").unwrap_or(written);
        let Some(Ok(value)) = serde_json::Deserializer::from_str(written)
            .into_iter::<Value>()
            .next()
        else {
            continue;
        };
        let mut waiting = vec![value];
        while let Some(value) = waiting.pop() {
            n_seen += 1;
            if n_seen > MOST_OBJECTS {
                break;
            }
            match value {
                // The last is looked at first.
                Value::Array(items) => waiting.extend(items.into_iter().rev()),
                Value::Object(fields) => {
                    let rank = rank(fields.get("@type")).filter(|_| {
                        fields.contains_key("headline")
                            || fields.contains_key("datePublished")
                            || fields.contains_key("author")
                    });
                    for nested in ["mainEntity", "@graph"] {
                        waiting.extend(fields.get(nested).cloned());
                    }
                    if let Some(rank) = rank
                        && best.as_ref().is_none_or(|(least, _)| rank < *least)
                    {
                        best = Some((rank, Value::Object(fields)));
                    }
                }
                _ => {}
            }
        }
    }
    best.map(|(_, value)| value)
}

fn rank(kind: Option<&Value>) -> Option<usize> {
    let rank_of = |kind: &str| {
        let kind = kind.rsplit('/').next().unwrap_or(kind).to_lowercase();
        POSTINGS.iter().position(|known| *known == kind)
    };
    // News before the page that carries it; among kinds of articles the first object wins.
    let coarse = |rank: usize| if rank < 17 { 0 } else { rank };
    match kind? {
        Value::String(kind) => rank_of(kind).map(coarse),
        Value::Array(kinds) => kinds
            .iter()
            .filter_map(|kind| rank_of(kind.as_str()?))
            .map(coarse)
            .min(),
        _ => None,
    }
}

fn words_of(value: &Value) -> Option<String> {
    match value {
        Value::String(words) => Some(squeezed(&decoded(words))).filter(|words| !words.is_empty()),
        Value::Array(items) => items.iter().find_map(words_of),
        Value::Object(fields) => fields
            .get("@value")
            .or_else(|| fields.get("name"))
            .and_then(words_of),
        _ => None,
    }
}

/// The names of persons or organisations.
fn names(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) => Some(squeezed(&decoded(name)))
            .filter(|name| !name.is_empty() && !name.contains("://"))
            .into_iter()
            .collect(),
        Value::Array(items) => items.iter().take(8).flat_map(names).collect(),
        Value::Object(fields) => fields.get("name").map(names).unwrap_or_default(),
        _ => Vec::new(),
    }
}

// Days

/// `2024-07-22T15:20:11Z`, `2024-07-22`, `20240722`, `2024/07/22`: the day and clock time as they
/// are written; the zone is not looked at.
fn dated(written: &str, how: &str) -> Option<Dated> {
    let written = written.trim();
    let bytes = written.as_bytes();
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (date, rest) = if digits >= 8 {
        let number = |from: usize, to: usize| written.get(from..to)?.parse::<i8>().ok();
        let year = written.get(0..4)?.parse().ok()?;
        let date = Date::new(year, number(4, 6)?, number(6, 8)?).ok()?;
        (date, written.get(8..)?)
    } else if digits == 4 && bytes.len() >= 8 {
        let mark = char::from(bytes[4]);
        if !matches!(mark, '-' | '/' | '.') {
            return None;
        }
        let mut parts = written.splitn(3, mark);
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok()?;
        let day = parts.next()?;
        let n = day.bytes().take_while(u8::is_ascii_digit).count().min(2);
        (
            Date::new(year, month, day.get(..n)?.parse().ok()?).ok()?,
            &day[n..],
        )
    } else {
        return None;
    };
    if !(1900..2200).contains(&date.year()) {
        return None;
    }
    let clock = rest.strip_prefix(['T', 't', ' ']).unwrap_or_default();
    let end = clock
        .find(|c: char| !c.is_ascii_digit() && c != ':')
        .unwrap_or(clock.len());
    let shown: String = written.chars().take(40).collect();
    Some(Dated {
        date,
        time: clock[..end].parse().ok(),
        from: format!("{how}: {shown}"),
    })
}

/// The day that marks in the text give: `itemprop`, `<time>`, `<abbr class="published">`; above
/// the first paragraphs of the article, or inside its footer.
fn marked_date(tree: &Tree<'_>, title: Option<usize>, root: usize) -> Option<Dated> {
    let mut best: Option<(i32, Dated)> = None;
    for (idx, node) in tree.nodes.iter().enumerate() {
        let written = node.attributes.of(tree.html);
        if written.is_empty() || node.element == Element::Meta {
            continue;
        }
        let property = value(written, "itemprop")
            .unwrap_or_default()
            .to_lowercase();
        let class = value(written, "class").unwrap_or_default().to_lowercase();
        let published = property == "datepublished"
            || value(written, "pubdate").is_some()
            || class.split_whitespace().any(|name| {
                matches!(
                    name,
                    "published" | "dt-published" | "entry-date" | "pubdate"
                )
            });
        let is_time = node.element == Element::Time;
        if !published && !is_time {
            continue;
        }
        let updated =
            property == "datemodified" || class.contains("updat") || class.contains("modif");
        let mut score = if published { 60 } else { 20 };
        score -= if updated { 40 } else { 0 };
        // Near the headline.
        if let Some(title) = title {
            let below = tree.block_at(node.text_at).abs_diff(title);
            score += match below {
                0..=3 => 30,
                4..=8 => 15,
                _ => 0,
            };
            if below > 8 && !published {
                continue;
            }
        } else if idx < root {
            score += 5;
        }
        let how = if is_time {
            "<time>"
        } else if property.is_empty() {
            "marked as published"
        } else {
            "itemprop datePublished"
        };
        let found = ["datetime", "content", "title"]
            .iter()
            .find_map(|name| dated(&value(written, name)?, how));
        if let Some(found) = found
            && best.as_ref().is_none_or(|(most, _)| score > *most)
        {
            best = Some((score, found));
        }
    }
    best.filter(|(score, _)| *score > 0).map(|(_, dated)| dated)
}

/// Names that marks in the text give: `rel="author"`, `itemprop="author"`, `class="fn"`; nearest
/// to the headline.
fn marked_authors(tree: &Tree<'_>, title: Option<usize>, _root: usize) -> Vec<String> {
    let mut best: Option<(i32, String)> = None;
    for (node, span) in &tree.held {
        let written = tree.nodes[*node].attributes.of(tree.html);
        let property = value(written, "itemprop")
            .unwrap_or_default()
            .to_lowercase();
        let rel = value(written, "rel").unwrap_or_default().to_lowercase();
        let class = value(written, "class").unwrap_or_default().to_lowercase();
        let named = |known: &[&str]| class.split_whitespace().any(|name| known.contains(&name));
        let mut score = if property == "author" || rel.split_whitespace().any(|rel| rel == "author")
        {
            50
        } else if named(&[
            "fn",
            "author",
            "author-name",
            "p-author",
            "byline-name",
            "byline__name",
            "author__name",
            "vcard",
        ]) {
            35
        } else if class.split_whitespace().any(names_author) {
            30
        } else {
            continue;
        };
        let name = squeezed(span.of(&tree.text));
        let bare = without_lead(&name);
        if !plausible_name(bare)
            || bare.chars().count() > 60
            || bare.contains(|c: char| c.is_ascii_digit())
        {
            continue;
        }
        if let Some(title) = title {
            let away = tree.block_at(tree.nodes[*node].text_at).abs_diff(title);
            score -= i32::try_from(away.min(60)).unwrap_or(60) / 2;
        }
        if best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, bare.to_owned()));
        }
    }
    best.filter(|(score, _)| *score > 0)
        .map(|(_, name)| name)
        .into_iter()
        .collect()
}

/// “Site :: Section” begins with the site.
fn first_part(title: &str) -> &str {
    [" :: ", " | ", " > ", " » ", " - "]
        .iter()
        .filter_map(|mark| title.find(mark))
        .min()
        .map_or(title, |end| &title[..end])
}

/// The name of the site in the browser's title: what stands before or after the headline.
fn site_in_title(tree: &Tree<'_>, browser: &str, title: &str) -> Option<String> {
    let marks = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '|' | '-' | '–' | '—' | ':' | '·' | '•' | '»' | '«' | '/' | '>' | '<'
            )
    };
    let rest = match browser.find(title) {
        Some(at) => {
            let (before, after) = (
                first_part(&browser[..at]).trim_matches(marks),
                browser[at + title.len()..].trim_matches(marks),
            );
            let (long, short) = if before.len() > after.len() {
                (before, after)
            } else {
                (after, before)
            };
            if long.is_empty() { short } else { long }
        }
        None => browser
            .rsplit_once(['|', '–', '—', '·'])
            .map_or("", |(_, site)| site.trim()),
    };
    let n_words = rest.split_whitespace().count();
    if rest.is_empty() || n_words > 7 {
        return None;
    }
    // “The Bay Observer Online” is the Bay Observer, if the page prints so.
    let printed = tree
        .blocks
        .iter()
        .map(|block| tree.words(block))
        .filter(|words| words.split_whitespace().count() >= 2 && words.len() < rest.len())
        .find(|words| rest.starts_with(*words) && rest[words.len()..].starts_with(' '));
    let site = printed.unwrap_or(rest);
    // Sections come after the site in titles of three parts.
    let site = site
        .rsplit(" | ")
        .next()
        .unwrap_or(site)
        .trim_matches(marks);
    (!site.is_empty()).then(|| site.to_owned())
}
