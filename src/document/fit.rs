//! Fits the weights of the signs on the labelled pages: `data/en/zones.weights` is its output.
//!
//! A conditional random field over the states of [`super::weigh`]: the weights that make the labels
//! of the pages likeliest, kept small. Deterministic; no page's weights are measured on itself when
//! the folds are crossed.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a tool of those who write the rules: it reads the pages, writes the weights and counts"
)]

use std::fmt::Write as _;
use std::path::Path;

use crate::lexicon::Lexicon;

use super::block;
use super::signs::{Look, Seen, Sign};
use super::weigh::{
    HEADLINE, STATES, STEPS, Weights, ZONE_OF, best, may_begin, may_follow, points,
};
use super::zone::see;

/// How strongly weights are pulled to nought.
const PULL: f64 = 0.01;
/// How much more so for what speaks for the headline, of which a page has one only.
const PULL_OF_TITLE: f64 = 3.0;
/// Signs in a hundred that are not looked at in a round, so that none is relied on alone.
const OVERLOOKED: usize = 20;
/// Pages made of each page and parts of others.
const TIMES: usize = 3;
const ROUNDS: usize = 16;
const PACE: f64 = 0.25;
const FOLDS: usize = 8;
/// What is added where the rules set by hand see a feed, in hundredths. They know feeds of items
/// with paragraphs of their own, of which the pages have few; and a claim of a feed that is read as
/// the article's is a false alarm.
const TRUST_IN_FEED: i32 = 700;

/// The lines of a page with the zones that are right for each; `None` is a blank line.
type Raw = Vec<Option<(String, [bool; 5])>>;

/// A labelled page.
struct Labelled {
    name: String,
    raw: Raw,
    lines: Vec<Line>,
    seen: Vec<Seen>,
    /// The states that each block may have.
    allowed: Vec<[bool; STATES]>,
    /// The page has signs of a page.
    framed: bool,
}

struct Line {
    words: String,
    /// The zones that are right for it, by column.
    zones: [bool; 5],
    /// The block it stands in.
    block: usize,
}

fn zone(letter: &str) -> usize {
    match letter {
        "T" | "title" => 0,
        "B" | "body" => 1,
        "C" | "caption" => 2,
        "D" | "feed" => 3,
        _ => 4,
    }
}

/// Reads a page and its labels, in either of the two forms they are kept in.
fn load(path: &Path) -> Labelled {
    let file = std::fs::read_to_string(path).expect("a page");
    let name = path
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let zones_of = |letters: &str| {
        let mut zones = [false; 5];
        for letter in letters.split('|') {
            zones[zone(letter)] = true;
        }
        zones
    };
    if name.ends_with(".page") {
        let raw = file
            .lines()
            .map(|line| {
                let (letters, words) = line.split_once('\t')?;
                Some((words.to_owned(), zones_of(letters)))
            })
            .collect();
        return build(name, raw);
    }
    let gold = std::fs::read_to_string(path.with_extension("zones")).expect("labels");
    let mut of_line = vec![[false; 5]; file.lines().count() + 1];
    for line in gold.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split_whitespace();
        let (Some(range), Some(zones)) = (cells.next(), cells.next()) else {
            continue;
        };
        let (from, to) = range.split_once('-').unwrap_or((range, range));
        let number = |cell: &str| cell.parse::<usize>().expect("a line number");
        of_line[number(from)..=number(to)].fill(zones_of(zones));
    }
    let raw = file
        .lines()
        .zip(&of_line[1..])
        .map(|(line, zones)| {
            let words = line.trim();
            (!words.is_empty()).then(|| (words.to_owned(), *zones))
        })
        .collect();
    build(name, raw)
}

fn build(name: String, raw: Raw) -> Labelled {
    let mut text = String::new();
    let mut starts = Vec::new();
    for line in &raw {
        if let Some((words, zones)) = line {
            starts.push((text.len(), words, zones));
            text.push_str(words);
        }
        text.push('\n');
    }
    let spans = block::spans(&text);
    let (seen, framed) = see(&text, &spans, Lexicon::english());
    let lines: Vec<Line> = starts
        .into_iter()
        .map(|(at, words, zones)| Line {
            block: spans.partition_point(|span| span.end <= at),
            words: words.clone(),
            zones: *zones,
        })
        .collect();
    let headline = lines
        .iter()
        .find(|line| line.zones[0])
        .map(|line| line.block);
    let mut allowed = vec![[false; STATES]; spans.len()];
    for line in &lines {
        if headline == Some(line.block) {
            allowed[line.block] = [false; STATES];
            allowed[line.block][HEADLINE] = true;
            continue;
        }
        let below = headline.is_some_and(|headline| headline < line.block);
        for zone in (0..5).filter(|zone| line.zones[*zone]) {
            let state = zone.max(1) - 1 + if below { HEADLINE + 1 } else { 0 };
            allowed[line.block][state] = true;
        }
    }
    Labelled {
        name,
        raw,
        lines,
        seen,
        allowed,
        framed,
    }
}

/// A sequence of numbers that looks like chance and is always the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % n
    }
}

/// The index of the headline, and of the line behind the last one of the article.
fn parts(raw: &Raw) -> Option<(usize, usize)> {
    let is = |line: &Option<(String, [bool; 5])>, zones: &[usize]| {
        line.as_ref()
            .is_some_and(|(_, right)| zones.iter().any(|zone| right[*zone]))
    };
    let head = raw.iter().position(|line| is(line, &[0]))?;
    let tail = raw.iter().rposition(|line| is(line, &[0, 1, 2]))? + 1;
    Some((head, tail))
}

/// Pages made of the head of one page, the article of another and the foot of a third; some without
/// their blank lines, some with one after every line.
fn mixed(pages: &[&Labelled], times: usize) -> Vec<Labelled> {
    let mut chance = Chance(7);
    let mut made = Vec::new();
    for page in pages {
        let Some((head, tail)) = parts(&page.raw) else {
            continue;
        };
        for _ in 0..times {
            let mut other = || {
                let other = pages[chance.below(pages.len())];
                parts(&other.raw).map(|(head, tail)| (other, head, tail))
            };
            let (above, below) = (other(), other());
            let mut raw: Raw = Vec::new();
            // Some begin with the headline, some with the first paragraph, and some end with the last.
            let begins = chance.below(8);
            match above {
                _ if begins < 2 => {}
                Some((other, head, _)) => raw.extend_from_slice(&other.raw[..head]),
                None => raw.extend_from_slice(&page.raw[..head]),
            }
            let told = page.raw[head + 1..tail]
                .iter()
                .position(|line| line.as_ref().is_some_and(|(_, zones)| zones[1]));
            let start = match told {
                Some(told) if begins == 0 => head + 1 + told,
                _ => head,
            };
            raw.extend_from_slice(&page.raw[start..tail]);
            match below {
                _ if chance.below(6) == 0 => {}
                Some((other, _, tail)) => raw.extend_from_slice(&other.raw[tail..]),
                None => raw.extend_from_slice(&page.raw[tail..]),
            }
            match chance.below(3) {
                0 => raw.retain(Option::is_some),
                1 => {
                    raw.retain(Option::is_some);
                    raw = raw.into_iter().flat_map(|line| [line, None]).collect();
                }
                _ => {}
            }
            made.push(build(String::new(), raw));
        }
    }
    made
}

type Field = Weights<f64>;

fn emission(seen: &Seen, field: &Field) -> [f64; STATES] {
    let mut zones = [0.0; 5];
    for sign in &seen.signs {
        for (sum, weight) in zones.iter_mut().zip(field.signs[*sign as usize]) {
            *sum += weight;
        }
    }
    for (zone, sum) in zones.iter_mut().enumerate().skip(1) {
        *sum += field.hand[zone] * f64::from(points(seen, zone)) / 10.0;
    }
    std::array::from_fn(|state| zones[ZONE_OF[state]] + field.looks[seen.look as usize][state])
}

fn step(field: &Field, apart: bool, from: usize, to: usize) -> f64 {
    field.states[from][to] + field.steps[usize::from(apart)][ZONE_OF[from]][ZONE_OF[to]]
}

fn log_sum(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let most = values.clone().fold(f64::NEG_INFINITY, f64::max);
    if most == f64::NEG_INFINITY {
        return most;
    }
    most + values.map(|value| (value - most).exp()).sum::<f64>().ln()
}

/// Adds the expected counts of the page, `times` over, to `sums`; gives the logarithm of the sum of
/// the weights of all rows of states that `allowed` leaves.
fn expect(
    page: &[Seen],
    allowed: Option<&[[bool; STATES]]>,
    field: &Field,
    times: f64,
    sums: &mut Field,
) -> f64 {
    let n = page.len();
    let own: Vec<[f64; STATES]> = (0..n)
        .map(|idx| {
            let mut own = emission(&page[idx], field);
            for (state, value) in own.iter_mut().enumerate() {
                if allowed.is_some_and(|allowed| !allowed[idx][state]) {
                    *value = f64::NEG_INFINITY;
                }
            }
            own
        })
        .collect();
    let mut ahead = vec![[f64::NEG_INFINITY; STATES]; n];
    for idx in 0..n {
        for to in 0..STATES {
            ahead[idx][to] = own[idx][to]
                + if idx == 0 {
                    if may_begin(to) {
                        0.0
                    } else {
                        f64::NEG_INFINITY
                    }
                } else {
                    log_sum(
                        (0..STATES)
                            .filter(|from| may_follow(*from, to))
                            .map(|from| {
                                ahead[idx - 1][from] + step(field, page[idx].apart, from, to)
                            }),
                    )
                };
        }
    }
    let mut behind = vec![[0.0; STATES]; n];
    for idx in (0..n - 1).rev() {
        for from in 0..STATES {
            behind[idx][from] = log_sum((0..STATES).filter(|to| may_follow(from, *to)).map(|to| {
                step(field, page[idx + 1].apart, from, to) + own[idx + 1][to] + behind[idx + 1][to]
            }));
        }
    }
    let all = log_sum(ahead[n - 1].iter().copied());
    for idx in 0..n {
        let seen = &page[idx];
        for state in 0..STATES {
            let share = times * (ahead[idx][state] + behind[idx][state] - all).exp();
            if share == 0.0 {
                continue;
            }
            for sign in &seen.signs {
                sums.signs[*sign as usize][ZONE_OF[state]] += share;
            }
            sums.hand[ZONE_OF[state]] += share * f64::from(points(seen, ZONE_OF[state])) / 10.0;
            sums.looks[seen.look as usize][state] += share;
            if idx + 1 == n {
                continue;
            }
            let apart = page[idx + 1].apart;
            for to in (0..STATES).filter(|to| may_follow(state, *to)) {
                let weight = ahead[idx][state]
                    + step(field, apart, state, to)
                    + own[idx + 1][to]
                    + behind[idx + 1][to]
                    - all;
                let share = times * weight.exp();
                sums.states[state][to] += share;
                sums.steps[usize::from(apart)][ZONE_OF[state]][ZONE_OF[to]] += share;
            }
        }
    }
    all
}

fn cells(field: &mut Field) -> Vec<&mut f64> {
    field
        .signs
        .iter_mut()
        .flatten()
        .chain(field.hand.iter_mut())
        .chain(field.looks.iter_mut().flatten())
        .chain(field.states.iter_mut().flatten())
        .chain(field.steps.iter_mut().flatten().flatten())
        .collect()
}

fn fit(pages: &[&Labelled]) -> Field {
    let mixed = mixed(pages, TIMES);
    let pages: Vec<&Labelled> = pages.iter().copied().chain(&mixed).collect();
    let mut field = Field::empty();
    let mut squares = Field::empty();
    let mut average = Field::empty();
    let mut chance = Chance(11);
    for round in 0..ROUNDS {
        for page in &pages {
            let mut sums = Field::empty();
            let mut seen = page.seen.clone();
            for seen in &mut seen {
                seen.signs.retain(|_| chance.below(100) >= OVERLOOKED);
            }
            expect(&seen, Some(&page.allowed), &field, 1.0, &mut sums);
            expect(&seen, None, &field, -1.0, &mut sums);
            for (n, ((weight, square), slope)) in cells(&mut field)
                .into_iter()
                .zip(cells(&mut squares))
                .zip(cells(&mut sums))
                .enumerate()
            {
                let title = n < Sign::ALL.len() * 5 && n.is_multiple_of(5);
                let pull = PULL * if title { PULL_OF_TITLE } else { 1.0 };
                let slope = *slope - pull * *weight;
                *square += slope * slope;
                *weight += PACE * slope / (square.sqrt() + 1e-6);
            }
        }
        if round >= ROUNDS / 2 {
            for (sum, weight) in cells(&mut average).into_iter().zip(cells(&mut field)) {
                *sum += *weight / (ROUNDS - ROUNDS / 2) as f64;
            }
        }
    }
    average
}

#[allow(clippy::cast_possible_truncation, reason = "weights are small")]
fn rounded(field: &Field) -> Weights<i32> {
    let round = |weight: f64| (weight * 100.0).round() as i32;
    let mut weights = Weights {
        signs: field.signs.iter().map(|row| row.map(round)).collect(),
        hand: field.hand.map(round),
        looks: field.looks.iter().map(|row| row.map(round)).collect(),
        states: field.states.map(|row| row.map(round)),
        steps: field.steps.map(|step| step.map(|row| row.map(round))),
    };
    weights.signs[Sign::RulesFeed as usize][3] += TRUST_IN_FEED;
    weights
}

#[derive(Default)]
struct Score {
    lines: usize,
    right: usize,
    gold: usize,
    ours: usize,
    both: usize,
    pages: usize,
    headlines: usize,
}

impl Score {
    fn add(&mut self, page: &Labelled, states: &[usize], wrong: &mut Vec<String>) {
        let names = ["title", "body", "caption", "feed", "furniture"];
        for line in &page.lines {
            let zone = ZONE_OF[states[line.block]];
            let article = line.zones[0] || line.zones[1];
            let right = if zone <= 1 { article } else { line.zones[zone] };
            self.lines += 1;
            self.right += usize::from(right);
            let outside = line.zones[3] || line.zones[4];
            if !(outside && (article || line.zones[2])) {
                let (ours, gold) = (zone <= 2, !outside);
                self.ours += usize::from(ours);
                self.gold += usize::from(gold);
                self.both += usize::from(ours && gold);
            }
            if !right {
                let gold: Vec<&str> = (0..5)
                    .filter(|z| line.zones[*z])
                    .map(|z| names[z])
                    .collect();
                let words: String = line.words.chars().take(100).collect();
                wrong.push(format!(
                    "{}: {} -> {}: {words}",
                    page.name,
                    gold.join("|"),
                    names[zone]
                ));
            }
        }
        self.pages += 1;
        let ours = states.iter().position(|state| *state == HEADLINE);
        let gold = page.allowed.iter().position(|allowed| allowed[HEADLINE]);
        self.headlines += usize::from(ours == gold);
        if ours != gold {
            wrong.push(format!("{}: headline {ours:?} for {gold:?}", page.name));
        }
    }

    fn show(&self) -> String {
        format!(
            "line F1 {:.1} (P {:.1} R {:.1}), zones {:.1} of {} lines, headlines {} of {}",
            200.0 * self.both as f64 / (self.ours + self.gold) as f64,
            100.0 * self.both as f64 / self.ours as f64,
            100.0 * self.both as f64 / self.gold as f64,
            100.0 * self.right as f64 / self.lines as f64,
            self.lines,
            self.headlines,
            self.pages
        )
    }
}

fn pages() -> Vec<Labelled> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the pages")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|kind| kind == "page" || kind == "txt")
        })
        .collect();
    paths.sort();
    paths.iter().map(|path| load(path)).collect()
}

#[test]
#[ignore = "fits the weights anew, which takes a minute"]
fn fit_the_weights_of_zones() {
    let pages = pages();
    let mut wrong = Vec::new();
    let (mut crossed, mut crossed_text) = (Score::default(), Score::default());
    for fold in 0..FOLDS {
        let others: Vec<&Labelled> = (0..pages.len())
            .filter(|idx| fold_of(&pages[*idx]) != fold)
            .map(|idx| &pages[idx])
            .collect();
        let weights = rounded(&fit(&others));
        for page in pages.iter().filter(|page| fold_of(page) == fold) {
            let states = best(&page.seen, &weights);
            crossed.add(page, &states, &mut wrong);
            if page.name.ends_with(".txt") {
                crossed_text.add(page, &states, &mut Vec::new());
            }
        }
    }
    wrong.sort();
    println!("{}", wrong.join("\n"));
    println!(
        "crossed: {}\ncrossed, .txt: {}",
        crossed.show(),
        crossed_text.show()
    );
    for page in pages.iter().filter(|page| !page.framed) {
        println!("no page: {}", page.name);
    }
    let weights = rounded(&fit(&pages.iter().collect::<Vec<_>>()));
    let mut score = Score::default();
    for page in &pages {
        score.add(page, &best(&page.seen, &weights), &mut Vec::new());
    }
    println!("fitted: {}", score.show());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/en/zones.weights");
    std::fs::write(path, written(&weights)).expect("the weights");
}

/// The fold that a page is measured in, by its name: kinds of page go together.
fn fold_of(page: &Labelled) -> usize {
    let kind = page.name.split(['-', '.']).next().unwrap_or_default();
    kind.bytes()
        .fold(7, |sum, b| (sum * 31 + usize::from(b)) % 9973)
        % FOLDS
}

/// The file of the weights.
fn written(weights: &Weights<i32>) -> String {
    let mut file = String::from(
        "# How much each sign of a block speaks for each zone, in hundredths; fitted, not set by hand:\n# cargo test --release -p crosstally --lib fit_the_weights_of_zones -- --ignored --nocapture\n#\n# sign                     title    body caption    feed furniture\n",
    );
    let row = |file: &mut String, kind: &str, name: &str, row: &[i32]| {
        let _ = write!(file, "{kind} {name:22}");
        for weight in row {
            let _ = write!(file, " {weight:7}");
        }
        file.push('\n');
    };
    for (sign, weights) in Sign::ALL.iter().zip(&weights.signs) {
        row(&mut file, "sign", sign.name(), weights);
    }
    file.push_str("# Each point of the rules set by hand counts a tenth of this.\n");
    row(&mut file, "hand", "rules", &weights.hand);
    file.push_str("# Looks and states: body, caption, feed, furniture above the headline; the headline; the four below it.\n");
    for look in 0..Look::COUNT {
        row(&mut file, "look", &look.to_string(), &weights.looks[look]);
    }
    for state in 0..STATES {
        row(
            &mut file,
            "state",
            &state.to_string(),
            &weights.states[state],
        );
    }
    file.push_str("# Steps to the next line (0-4) and over a blank one (5-9), by zone.\n");
    for kind in 0..STEPS {
        for zone in 0..5 {
            row(
                &mut file,
                "step",
                &(kind * 5 + zone).to_string(),
                &weights.steps[kind][zone],
            );
        }
    }
    file
}
