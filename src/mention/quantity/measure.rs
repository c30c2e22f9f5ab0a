//! Units around a numeral: money before it, units and rates after it.
//!
//! Takes a numeral; gives what it is measured in and where those words stand. Knows nothing of
//! bounds, and converts only what belongs to reading (cents into their currency).

use rust_decimal::Decimal;

use super::numeral::{Form, Numeral, Style};
use super::token::Tokens;
use crate::lexicon::{
    Entry, Found, Lexicon, Money, PlaceKind, Prefix, UnitAdjective, UnitWord, WordId,
};
use crate::span::Span;
use crate::value::Unit;

/// What a numeral is measured in.
#[derive(Debug, Clone)]
pub(super) struct Measured {
    /// First token of number and unit.
    pub(super) first: usize,
    /// Token after them.
    pub(super) end: usize,
    pub(super) unit: Unit,
    pub(super) name: Option<String>,
    /// What the number is multiplied by: 0.01 for cents, 1,000,000 for “75 USD million”.
    pub(super) factor: Decimal,
    /// The words of a rate that stand apart from the number.
    pub(super) per: Option<Span>,
    /// “five-year”: a hyphen joins number and unit, or number and noun.
    pub(super) hyphen: bool,
}

impl Measured {
    fn bare(numeral: &Numeral) -> Self {
        Self {
            first: numeral.first,
            end: numeral.end,
            unit: Unit::ONE,
            name: None,
            factor: Decimal::ONE,
            per: None,
            hyphen: false,
        }
    }

    pub(super) fn is_bare(&self) -> bool {
        self.unit.is_one()
    }
}

/// Reads the units around `numeral`.
///
/// Looks back no further than token `floor`.
pub(super) fn read(
    tokens: &Tokens<'_>,
    numeral: &Numeral,
    floor: usize,
    lexicon: &Lexicon,
) -> Measured {
    let mut measured = Measured::bare(numeral);
    if numeral.style.ordinal || matches!(numeral.style.form, Form::Multiple | Form::Chain) {
        return measured;
    }
    if let Some((first, money)) = money_before(tokens, numeral.first, floor, lexicon) {
        measured.first = first;
        measured.take_money(money, lexicon);
        measured.doubled_money(tokens, lexicon);
        measured.add_rates(tokens, lexicon);
        return measured;
    }
    let mut at = numeral.end;
    if tokens.is_hyphen(at) && (tokens.is_word(at + 1)) {
        measured.hyphen = true;
        at += 1;
    }
    if let Some((end, money)) = money_after(tokens, at, numeral, lexicon) {
        measured.end = end;
        measured.take_money(money, lexicon);
        measured.late_magnitude(tokens, numeral, lexicon);
        measured.add_rates(tokens, lexicon);
        return measured;
    }
    if let Some(read) = unit_after(tokens, at, numeral, lexicon) {
        let read = beside_a_country(tokens, at, numeral, read, lexicon);
        measured.end = read.end;
        measured.unit = read.unit;
        measured.name = Some(read.name);
        measured.factor = read.times;
        measured.add_rates(tokens, lexicon);
        return measured;
    }
    if let Some(read) = unit_behind_adjective(tokens, at, numeral, lexicon) {
        measured.end = read.end;
        measured.unit = read.unit;
        measured.name = Some(read.name);
        return measured;
    }
    measured.add_rates(tokens, lexicon);
    if measured.is_bare() && !measured.hyphen {
        measured.read_scale(tokens, numeral, lexicon);
    }
    measured
}

/// “three consecutive days”, “517 rushing yards”: the name of a unit behind a word that leaves it
/// what it is.
fn unit_behind_adjective(
    tokens: &Tokens<'_>,
    at: usize,
    numeral: &Numeral,
    lexicon: &Lexicon,
) -> Option<Read> {
    let (end, before) = tokens.phrase(&lexicon.unit_adjectives, at)?;
    let (unit_end, word) = tokens.phrase(&lexicon.units, end)?;
    let fits = match before {
        UnitAdjective::Time => is_time(&word.unit),
        UnitAdjective::Length => is_length(&word.unit),
        UnitAdjective::Any => is_time(&word.unit) || is_length(&word.unit),
    };
    let plain = !tokens.is_hyphen(unit_end) && is_measure(tokens, end, unit_end, word, numeral);
    (fits && plain).then(|| Read {
        end: unit_end,
        unit: word.unit.clone(),
        name: unit_name(tokens, end, unit_end, word, lexicon),
        times: word.times,
    })
}

fn is_time(unit: &Unit) -> bool {
    matches!(unit.code(), "a" | "mo" | "wk" | "d" | "h" | "min" | "s")
}

fn is_length(unit: &Unit) -> bool {
    matches!(unit.code(), "m" | "km" | "[mi_i]" | "[yd_i]" | "[ft_i]")
}

impl Measured {
    fn take_money(&mut self, found: &Found<Money>, lexicon: &Lexicon) {
        let money = &found.meaning;
        self.unit = money.unit.clone();
        self.factor *= money.worth;
        self.name = Some(money_name(found, lexicon));
    }

    /// “$10 dollars”, “75 USD million”: what repeats or completes the amount.
    fn doubled_money(&mut self, tokens: &Tokens<'_>, lexicon: &Lexicon) {
        let again = tokens
            .phrase(&lexicon.currencies, self.end)
            .filter(|(_, money)| money.worth == Decimal::ONE)
            .filter(|(end, money)| {
                money.unit == self.unit
                    || (self.unit.code() == "USD" && tokens.text(end - 1).starts_with(['D', 'd']))
            });
        if let Some((end, money)) = again
            && fits_case(tokens, self.end, end)
        {
            self.unit = money.unit.clone();
            self.end = end;
        }
    }

    /// “75 USD million”: the scale word behind the currency.
    fn late_magnitude(&mut self, tokens: &Tokens<'_>, numeral: &Numeral, lexicon: &Lexicon) {
        let scale = tokens
            .meaning(&lexicon.magnitudes, self.end)
            .filter(|scale| !scale.short && scale.factor >= Decimal::ONE_THOUSAND);
        if let Some(scale) = scale.filter(|_| !numeral.style.magnitude) {
            self.factor *= scale.factor;
            self.end += 1;
        }
    }

    /// “$3,500 a month”, “40 cars a day”, “15 % per annum”, “4 times per week”.
    fn add_rates(&mut self, tokens: &Tokens<'_>, lexicon: &Lexicon) {
        if let Some((end, unit, name)) = rate_at(tokens, self.end, &self.unit, lexicon) {
            self.divide(&unit, &name);
            self.end = end;
            return;
        }
        if self.hyphen || self.unit.is_money() {
            return;
        }
        // Over the counted noun, which has few words, to the words of a rate.
        for at in self.end + 1..=self.end + RATE_REACH {
            if !tokens.is_word(at - 1) || !(tokens.is_word(at) || tokens.is(at, "/")) {
                return;
            }
            if tokens.is_any(at - 1, CLAUSE_WORDS) {
                return;
            }
            if let Some((end, unit, name)) = rate_at(tokens, at, &Unit::ONE, lexicon) {
                if self.is_bare() || tokens.is(self.end, "of") {
                    self.divide(&unit, &name);
                    self.per = Some(tokens.span(at, end - 1));
                }
                return;
            }
        }
    }

    /// “between 8 and 14 on the GPa scale”, “a percentage of 12”: a unit that stands apart.
    fn read_scale(&mut self, tokens: &Tokens<'_>, numeral: &Numeral, lexicon: &Lexicon) {
        let end = self.end;
        if tokens.is(end, "on") && tokens.is(end + 1, "the") {
            let read = plain_unit(tokens, end + 2, None, lexicon)
                .filter(|read| tokens.is(read.end, "scale"));
            if let Some(read) = read {
                self.unit = read.unit;
                self.name = Some(read.name);
            }
            return;
        }
        let first = numeral.first;
        let percent = first >= 2
            && tokens.is(first - 1, "of")
            && (tokens.is_any(first - 2, &["percentage", "percent"])
                || tokens.is(first - 2, "cent") && tokens.is(first.wrapping_sub(3), "per"));
        let share = percent && {
            // “five percent of 40” has its own number.
            let word = first - 2 - usize::from(tokens.is(first - 2, "cent"));
            let before = word.wrapping_sub(1);
            !tokens.is_digits(before)
                && tokens.meaning(&lexicon.numerals, before).is_none()
                && tokens.meaning(&lexicon.magnitudes, before).is_none()
                && !tokens.is_any(before, &["half", "a", "quarter", "third"])
                || tokens.is(word, "percentage") && tokens.is(before, "a")
        };
        if share && !tokens.is_word(end) && !tokens.is_mark(end)
            || share && tokens.is_any(end, &[".", ",", ";", ")"]) && !tokens.glued(end + 1)
        {
            self.unit = Unit::new("%");
            self.name = Some("percent".to_owned());
        }
    }

    fn divide(&mut self, unit: &Unit, name: &str) {
        self.unit = self.unit.per(unit);
        self.name = Some(match &self.name {
            Some(own) => format!("{own} per {name}"),
            None => format!("per {name}"),
        });
    }
}

/// Words of a counted noun that may stand between a number and its rate.
const RATE_REACH: usize = 5;

/// Words that no counted noun holds: behind them a rate is another number's.
const CLAUSE_WORDS: &[&str] = &[
    "and", "or", "but", "that", "which", "who", "is", "are", "was", "were", "has", "have", "had",
    "will", "would", "said", "says", "after", "before", "since", "until", "when", "while",
    "during", "from", "to", "by", "at", "as", "than", "with", "for", "if", "because", "where",
    "about", "over",
];

/// The words of a rate at `at`: the token after them, the unit of the rate, its name.
fn rate_at(
    tokens: &Tokens<'_>,
    at: usize,
    of: &Unit,
    lexicon: &Lexicon,
) -> Option<(usize, Unit, String)> {
    if let Some((end, rate)) = tokens.phrase(&lexicon.rates, at) {
        let adverb = end - at == 1;
        let adjective = adverb && tokens.is_small(end) && !tokens.is_any(end, AFTER_ADVERBS);
        if !adjective && !tokens.is_any(end, NO_RATE) && !tokens.is_hyphen(end) {
            return Some((end, rate.0.clone(), rate_name(&rate.0)));
        }
        return None;
    }
    if let Some(end) = in_one_unit(tokens, at) {
        let (_, unit) = tokens.phrase(&lexicon.units, end - 1)?;
        return Some((end, unit.unit.clone(), tokens.text(end - 1).to_lowercase()));
    }
    let slash = tokens.is(at, "/") && tokens.glued(at + 1);
    let per = tokens.is(at, "per");
    let each = of.is_money() && tokens.is_any(at, &["a", "an", "each"]);
    if !(slash || per || each) {
        return None;
    }
    let number: Option<u32> = tokens.text(at + 1).parse().ok();
    if per && number.is_some() {
        return per_thousands(tokens, at + 1);
    }
    let read = plain_unit(tokens, at + 1, None, lexicon)?;
    if read
        .unit
        .dimension()
        .is_some_and(|dimension| dimension.is_number())
    {
        return None;
    }
    Some((read.end, read.unit, read.name))
}

/// Words after “daily”, “annually”, “weekly” that show it is no adjective.
const AFTER_ADVERBS: &[&str] = &[
    "and",
    "or",
    "but",
    "in",
    "on",
    "at",
    "by",
    "to",
    "from",
    "for",
    "since",
    "until",
    "over",
    "as",
    "than",
    "with",
    "while",
    "after",
    "before",
    "under",
    "between",
    "through",
    "according",
    "into",
    "if",
    "when",
    "is",
    "are",
    "was",
    "were",
    "will",
    "has",
    "have",
    "had",
    "of",
    "worldwide",
];

/// “a year ago”, “a week later”, “an hour earlier” tell when, not how often.
const NO_RATE: &[&str] = &[
    "ago",
    "earlier",
    "later",
    "before",
    "after",
    "old",
    "prior",
    "previously",
    "hence",
    "or",
    "since",
];

/// “in one day”, “in a single day”: the token after it.
fn in_one_unit(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    if !tokens.is(at, "in") {
        return None;
    }
    let day = if tokens.is(at + 1, "one") || (tokens.is(at + 1, "1")) {
        at + 2
    } else if tokens.is(at + 1, "a") && tokens.is(at + 2, "single") {
        at + 3
    } else {
        return None;
    };
    tokens
        .is_any(day, &["day", "hour", "week", "month", "night"])
        .then_some(day + 1)
}

/// “per 100,000 inhabitants”: a power of ten.
fn per_thousands(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Unit, String)> {
    let mut digits = tokens.text(at).to_owned();
    let mut end = at + 1;
    while tokens.is(end, ",") && tokens.glued(end) && tokens.is_digits(end + 1) && end < at + 5 {
        digits.push_str(tokens.text(end + 1));
        end += 2;
    }
    let zeros = digits.strip_prefix('1')?;
    if zeros.len() < 2 || zeros.len() > 9 || zeros.bytes().any(|b| b != b'0') {
        return None;
    }
    let name = tokens.span(at, end - 1).of(tokens.text).to_owned();
    Some((end, Unit::new(format!("10*{}", zeros.len())), name))
}

fn rate_name(unit: &Unit) -> String {
    match unit.code() {
        "d" => "day",
        "wk" => "week",
        "mo" => "month",
        "a" => "year",
        "h" => "hour",
        "min" => "minute",
        "s" => "second",
        "10.a" => "decade",
        "100.a" => "century",
        "3.mo" => "quarter",
        other => other,
    }
    .to_owned()
}

// ---------------------------------------------------------------------------------------- money

/// The sign or code of money that ends before `end`: its first token, and the money.
fn money_before<'l>(
    tokens: &Tokens<'_>,
    end: usize,
    floor: usize,
    lexicon: &'l Lexicon,
) -> Option<(usize, &'l Found<Money>)> {
    let reach = 4;
    (end.saturating_sub(reach).max(floor)..end).find_map(|start| {
        let word = tokens.get(start)?.word;
        if !lexicon.currencies.begins_with(word) {
            return None;
        }
        let found = lexicon
            .currencies
            .forms_of(tokens.words(start).take(end - start))
            .last()?;
        stands_before(tokens, start, end, &found.form).then_some((start, found))
    })
}

/// Whether these tokens may be the sign of the number behind them: signs always, codes in
/// capitals, letters only glued to it (“R40”), names only where a price is told (“at dollar 22”).
fn stands_before(tokens: &Tokens<'_>, start: usize, end: usize, form: &str) -> bool {
    let glued_to_number = tokens.glued(end);
    if form.contains(|c: char| !c.is_alphanumeric() && !matches!(c, ' ' | '.')) {
        let letter = tokens.is_word(start) && tokens.text(start).len() == 1 && end - start == 2;
        // “A$5” is Australian, “a $5 note” and “Apple's $5” are not.
        let initial = !letter
            || (tokens.is_capital(start)
                && (tokens.glued(start + 1)
                    || (glued_to_number && !tokens.is(start, "A") && start > 0)));
        let lower = tokens.is_small(start) && !letter;
        return initial
            && (!lower
                || tokens.is_any(
                    start,
                    &["hk", "us", "usd", "mxn", "nzd", "aud", "cad", "u", "au"],
                )
                || form.starts_with("Rs"));
    }
    if form.contains('.') || form.len() == 2 && form.starts_with("Rs") {
        return tokens.is_capital(start) || glued_to_number;
    }
    if matches!(form, "c" | "p" | "Ft" | "Kč" | "zł") {
        return false;
    }
    if form.chars().count() <= 2 {
        return tokens.text(start) == form && (glued_to_number || form == "RM" || form == "Rs");
    }
    if form.len() == 3 && form.bytes().all(|b| b.is_ascii_uppercase()) {
        return tokens.text(start) == form;
    }
    if form.len() == 4 && form.bytes().skip(1).all(|b| b.is_ascii_uppercase()) {
        return tokens.text(start) == form;
    }
    let price = start == 0
        || tokens.is_any(
            start - 1,
            &["at", "of", "for", "worth", "costs", "cost", "pay", "paid"],
        );
    let singular = !form.ends_with('s');
    price && singular && tokens.is_digits(end)
}

/// Money behind the number: the token after it, and the money.
fn money_after<'l>(
    tokens: &Tokens<'_>,
    at: usize,
    numeral: &Numeral,
    lexicon: &'l Lexicon,
) -> Option<(usize, &'l Found<Money>)> {
    if tokens.is_any(at, &["pounds", "pound"]) && is_sterling(tokens, at + 1, numeral) {
        let sterling = lexicon.words.id("£");
        return lexicon
            .currencies
            .forms_of(std::iter::once(sterling))
            .last()
            .map(|found| (at + 1, of_country(tokens, numeral, at + 1, found, lexicon)));
    }
    let (end, _) = tokens.phrase(&lexicon.currencies, at)?;
    let found = lexicon
        .currencies
        .forms_of(tokens.words(at).take(end - at))
        .last()?;
    let form = found.form.as_str();
    let text = tokens.span(at, end - 1).of(tokens.text);
    let fits = match form {
        "c" => {
            text == "c"
                && tokens.get(end).is_none_or(|_| !tokens.is(end, "/"))
                && numeral.style.form == Form::Digits
        }
        "p" => text == "p" && tokens.glued(at) && !is_resolution(numeral),
        "won" => numeral.style.magnitude || numeral.style.digits >= 3,
        "R" | "TL" | "LE" | "DM" | "Sh" | "Tk" | "Ft" => text == form,
        "PS" | "Y=" | "Fr." | "sterling" => false,
        "le" | "L.E" | "L.E." => !tokens.is_word(end),
        "$" | "€" | "£" | "¥" | "＄" => tokens.glued(at) || !tokens.is_digits(end),
        _ => fits_case(tokens, at, end),
    };
    fits.then(|| {
        let found = resolve(tokens, found, lexicon);
        let plain = end == at + 1 && tokens.is_small(at) && form.chars().all(char::is_alphabetic);
        let money = if plain && found.meaning.worth == Decimal::ONE {
            of_country(tokens, numeral, end, found, lexicon)
        } else {
            found
        };
        (end, money)
    })
}

/// Words that speak of heat and cold.
const HEAT: &[&str] = &[
    "temperature",
    "temperatures",
    "heat",
    "heatwave",
    "hot",
    "hottest",
    "cold",
    "coldest",
    "warm",
    "warmest",
    "cool",
    "fever",
    "thermometer",
    "thermometers",
    "mercury",
    "weather",
    "freezing",
];

/// “degrees” of heat are Fahrenheit in the United States and Celsius elsewhere; where the sentence
/// names no country, a degree is an angle. A ton stays metric everywhere: an American page and a
/// page that names no country would else contradict each other over the same two tons.
fn beside_a_country(
    tokens: &Tokens<'_>,
    at: usize,
    numeral: &Numeral,
    read: Read,
    lexicon: &Lexicon,
) -> Read {
    let degrees = read.unit.code() == "deg" && tokens.is_any(at, &["degree", "degrees"]);
    if !degrees || read.end != at + 1 {
        return read;
    }
    let heat = || (0..tokens.len().min(100)).any(|word| tokens.is_any(word, HEAT));
    let direction = || {
        tokens.is_any(
            read.end,
            &[
                "north",
                "south",
                "east",
                "west",
                "angle",
                "of",
                "latitude",
                "longitude",
            ],
        )
    };
    if direction() || !heat() {
        return read;
    }
    // “90 degrees in Phoenix and 35 degrees in Delhi”: the place right behind is nearer.
    let behind = usize::from(tokens.is_any(read.end, &["in", "at"]));
    let here = read.end + behind;
    let country = country_at(tokens, here, lexicon)
        .filter(|_| behind > 0)
        .or_else(|| country_near(tokens, numeral.first, read.end, lexicon));
    let (code, name) = match country {
        Some("US") => ("[degF]", "degree Fahrenheit"),
        Some(_) => ("Cel", "degree Celsius"),
        None => return read,
    };
    Read {
        unit: Unit::new(code),
        name: name.to_owned(),
        ..read
    }
}

/// Tokens before and behind the amount in which the country of a shared name is looked for.
const COUNTRY_BEFORE: usize = 25;
const COUNTRY_BEHIND: usize = 8;

/// “Egypt lent 3 billion pounds”, “the Danish paid 40 kroner”: a name that several countries share
/// (“dollar”, “pound”, “peso”) means the money of the country that the sentence names beside it.
/// The code of a currency begins with the code of its country.
fn of_country<'l>(
    tokens: &Tokens<'_>,
    numeral: &Numeral,
    end: usize,
    found: &'l Found<Money>,
    lexicon: &'l Lexicon,
) -> &'l Found<Money> {
    let code = country_near(tokens, numeral.first, end, lexicon);
    let Some(code) = code.filter(|code| !found.meaning.unit.code().starts_with(code)) else {
        return found;
    };
    let name = money_name(found, lexicon);
    let noun = match name.split_whitespace().next_back() {
        Some("sterling") => "pound",
        Some(noun) => noun,
        None => return found,
    };
    let theirs = |entry: &Entry, money: &Money| {
        let head = entry.forms[0].as_str();
        money.worth == Decimal::ONE
            && money.unit.code().starts_with(code)
            && is_same_noun(head.split_whitespace().next_back().unwrap_or(head), noun)
    };
    lexicon
        .currencies
        .entries()
        .find(|(entry, money)| theirs(entry, money))
        .and_then(|(entry, _)| {
            let words: Vec<WordId> = entry.forms[0]
                .split_whitespace()
                .map(|word| lexicon.words.id(word))
                .collect();
            lexicon.currencies.forms_of(words.into_iter()).last()
        })
        .unwrap_or(found)
}

/// ISO code of the country that the name at `at` stands for or lies in.
fn country_at<'l>(tokens: &Tokens<'_>, at: usize, lexicon: &'l Lexicon) -> Option<&'l str> {
    let capital = tokens.is_capital(at);
    let (_, place) = capital
        .then(|| tokens.phrase(&lexicon.places, at))
        .flatten()?;
    let sure = place.or.is_none() && place.first.kind != PlaceKind::Short;
    sure.then(|| place.first.country())
}

/// ISO code of the country that is named nearest before the amount from `first` to `end`, else
/// shortly behind it.
fn country_near<'l>(
    tokens: &Tokens<'_>,
    first: usize,
    end: usize,
    lexicon: &'l Lexicon,
) -> Option<&'l str> {
    let country = |at: usize| country_at(tokens, at, lexicon);
    (first.saturating_sub(COUNTRY_BEFORE)..first)
        .rev()
        .find_map(country)
        .or_else(|| (end..end + COUNTRY_BEHIND).find_map(country))
}

/// Whether two nouns name the same coin: the crowns of the north are spelt in four ways.
fn is_same_noun(a: &str, b: &str) -> bool {
    let crown = |noun: &str| noun.starts_with("kron") || noun.starts_with("krón");
    a == b || crown(a) && crown(b)
}

/// Codes are written in capitals; in small letters only those that are no English words.
fn fits_case(tokens: &Tokens<'_>, at: usize, end: usize) -> bool {
    let text = tokens.span(at, end - 1).of(tokens.text);
    let code =
        end - at == 1 && text.len() == 3 && crate::value::is_currency(&text.to_ascii_uppercase());
    !code
        || text.bytes().all(|b| b.is_ascii_uppercase())
        || (tokens.is_small(at)
            && !tokens.is_any(
                at,
                &[
                    "all", "try", "kgs", "top", "cup", "mop", "bob", "pen", "sos", "gel", "mad",
                    "cad", "ron", "lak", "ang", "mop", "sit", "sur",
                ],
            ))
        || tokens.is_any(at, &["won", "yen"])
}

/// Screen sizes (“1080p”) are no pence.
fn is_resolution(numeral: &Numeral) -> bool {
    let value = numeral.value.ratio().map(|ratio| ratio.value());
    [144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]
        .iter()
        .any(|lines| value == Some(Decimal::from(*lines)))
}

/// A coin or name that several countries share takes the country of the money that the sentence
/// names elsewhere (“18 sen to RM2.50” needs no help; “50 cents” beside euros does).
fn resolve<'l>(
    tokens: &Tokens<'_>,
    found: &'l Found<Money>,
    lexicon: &'l Lexicon,
) -> &'l Found<Money> {
    if found.meaning.unit.code() != "USD" || found.meaning.worth == Decimal::ONE {
        return found;
    }
    let euros =
        (0..tokens.len().min(200)).any(|at| tokens.is_any(at, &["euro", "euros", "€", "EUR"]));
    if !euros {
        return found;
    }
    let word = lexicon.words.id("eurocent");
    lexicon
        .currencies
        .forms_of(std::iter::once(word))
        .last()
        .unwrap_or(found)
}

/// The English name of the currency.
fn money_name(found: &Found<Money>, lexicon: &Lexicon) -> String {
    if !found.meaning.name.is_empty() {
        return found.meaning.name.clone();
    }
    lexicon
        .currencies
        .entries()
        .find(|(_, money)| money.unit == found.meaning.unit && money.worth == Decimal::ONE)
        .map_or_else(
            || found.meaning.unit.code().to_owned(),
            |(entry, _)| entry.forms[0].clone(),
        )
}

// ---------------------------------------------------------------------------------------- units

/// A unit that was read.
struct Read {
    end: usize,
    unit: Unit,
    name: String,
    times: Decimal,
}

/// The unit behind a number, with powers and divisions.
fn unit_after(
    tokens: &Tokens<'_>,
    at: usize,
    numeral: &Numeral,
    lexicon: &Lexicon,
) -> Option<Read> {
    // “20 (kg)”, “20 [kg]”
    if let Some(close) = closing(tokens.text(at)) {
        let read = plain_unit(tokens, at + 1, None, lexicon)?;
        let symbol = read.end == at + 2 && tokens.text(at + 1).len() <= 4;
        return (symbol && tokens.is(read.end, close)).then(|| Read {
            end: read.end + 1,
            ..read
        });
    }
    let at = if numeral.style.form == Form::Fraction {
        behind_fraction(tokens, at)
    } else {
        at
    };
    if let Some(read) = length_mark(tokens, at, numeral) {
        return Some(read);
    }
    let mut read = plain_unit(tokens, at, Some(numeral), lexicon)?;
    // “miles per gallon”, “kg/m3”, “W m-2”
    for _ in 0..3 {
        let Some(next) = division(tokens, &read, lexicon) else {
            break;
        };
        read = next;
    }
    Some(read)
}

/// Where the unit of a fraction stands: “half a gallon”, “1/5 of a pint”.
fn behind_fraction(tokens: &Tokens<'_>, at: usize) -> usize {
    let mut unit = at;
    if tokens.is(unit, "of") {
        unit += 1;
    }
    if !tokens.is_any(unit, &["a", "an"]) {
        return at;
    }
    unit + 1
}

/// `25.5″`, `5'`, `8"`: inches and feet, where the mark does not close a quotation.
fn length_mark(tokens: &Tokens<'_>, at: usize, numeral: &Numeral) -> Option<Read> {
    if !tokens.glued(at) || numeral.style.form == Form::Words || numeral.style.magnitude {
        return None;
    }
    let read = |end, code: &'static str, name: &str| {
        Some(Read {
            end,
            unit: Unit::new(code),
            name: name.to_owned(),
            times: Decimal::ONE,
        })
    };
    let small = numeral
        .value
        .ratio()
        .is_some_and(|ratio| ratio.value() < Decimal::from(400));
    let free = |end: usize| !(tokens.glued(end) && tokens.is_word(end));
    match tokens.text(at) {
        "\"" | "”" if small && free(at + 1) && !is_quoted(tokens, at) => {
            read(at + 1, "[in_i]", "inch")
        }
        "″" if free(at + 1) => read(at + 1, "[in_i]", "inch"),
        "'" if tokens.is(at + 1, "'") && tokens.glued(at + 1) && free(at + 2) => {
            read(at + 2, "[in_i]", "inch")
        }
        "'" | "′" if small && free(at + 1) && !is_apostrophe(tokens, at) => {
            read(at + 1, "[ft_i]", "foot")
        }
        _ => None,
    }
}

/// Whether a quotation is open before `at`.
fn is_quoted(tokens: &Tokens<'_>, at: usize) -> bool {
    let from = at.saturating_sub(60);
    let marks = (from..at)
        .filter(|mark| tokens.is_any(*mark, &["\"", "“", "”"]) && !follows_digits(tokens, *mark))
        .count();
    marks % 2 == 1
}

fn follows_digits(tokens: &Tokens<'_>, at: usize) -> bool {
    at > 0 && tokens.is_digits(at - 1) && tokens.glued(at)
}

/// Whether a mark behind digits is an apostrophe or closes a quotation in single marks.
fn is_apostrophe(tokens: &Tokens<'_>, at: usize) -> bool {
    let year = tokens.text(at - 1).len() >= 4;
    let from = at.saturating_sub(40);
    let opened = (from..at).any(|mark| {
        tokens.is_any(mark, &["'", "‘"]) && !tokens.glued(mark) && tokens.glued(mark + 1)
    });
    year || opened
}

fn closing(open: &str) -> Option<&'static str> {
    Some(match open {
        "(" => ")",
        "[" => "]",
        "{" => "}",
        "<" => ">",
        _ => return None,
    })
}

fn division(tokens: &Tokens<'_>, read: &Read, lexicon: &Lexicon) -> Option<Read> {
    let at = read.end;
    if tokens.is(at, "/") || tokens.is(at, "per") {
        let slash = tokens.is(at, "/");
        if slash && tokens.glued(at) && !tokens.glued(at + 1) {
            return None;
        }
        // A rate by time is read as a rate, with its own words.
        if tokens.phrase(&lexicon.rates, at).is_some() && !slash {
            return None;
        }
        // “12 kWh/100 km”
        let hundred = usize::from(tokens.is(at + 1, "100"));
        let below = plain_unit(tokens, at + 1 + hundred, None, lexicon)?;
        let (unit, name) = if hundred > 0 {
            (
                read.unit.per(&Unit::new("100")).per(&below.unit),
                format!("{} per 100 {}", read.name, below.name),
            )
        } else {
            (
                read.unit.per(&below.unit),
                format!("{} per {}", read.name, below.name),
            )
        };
        return Some(Read {
            end: below.end,
            unit,
            name,
            times: read.times,
        });
    }
    // “m s−1”, “W m-2”: a symbol with a negative power.
    if tokens.is_word(at) && tokens.text(at).len() <= 3 {
        let below = symbol_at(tokens, at, lexicon)?;
        let power = power_at(tokens, below.end)?;
        if !(-3..0).contains(&power.0) {
            return None;
        }
        let unit = match power.0 {
            -1 => below.unit,
            other => Unit::new(format!("{}{}", below.unit.code(), -other)),
        };
        return Some(Read {
            end: power.1,
            unit: read.unit.per(&unit),
            name: format!("{} per {}", read.name, powered(&below.name, -power.0)),
            times: read.times,
        });
    }
    None
}

/// A unit with its power, without divisions.
fn plain_unit(
    tokens: &Tokens<'_>,
    at: usize,
    numeral: Option<&Numeral>,
    lexicon: &Lexicon,
) -> Option<Read> {
    let name = tokens.phrase(&lexicon.units, at).filter(|(end, word)| {
        numeral.is_none_or(|numeral| is_measure(tokens, at, *end, word, numeral))
    });
    let symbol = symbol_at(tokens, at, lexicon)
        .filter(|symbol| numeral.is_none_or(|numeral| is_symbol_here(tokens, at, symbol, numeral)));
    let mut read = match (name, symbol) {
        (Some((end, _)), Some(symbol))
            if symbol.end >= end && symbol_found(tokens, at, lexicon).is_some() =>
        {
            symbol
        }
        (Some((end, word)), _) => Read {
            end,
            unit: word.unit.clone(),
            name: unit_name(tokens, at, end, word, lexicon),
            times: word.times,
        },
        (None, Some(symbol)) => symbol,
        (None, None) => {
            prefixed_name(tokens, at, lexicon).or_else(|| square_name(tokens, at, lexicon))?
        }
    };
    let simple = read
        .unit
        .code()
        .bytes()
        .all(|b| !matches!(b, b'/' | b'.' | b'%'));
    if let Some((power, end)) = power_at(tokens, read.end).filter(|_| simple) {
        let fits = power > 0 || read.end == at + 1;
        if fits && matches!(power, -3..=-1 | 2 | 3) && (numeral.is_some() || power > 0) {
            read.end = end;
            read.name = if power > 0 {
                powered(&read.name, power)
            } else {
                format!("per {}", powered(&read.name, -power))
            };
            read.unit = Unit::new(if power < 0 {
                let below = if power == -1 {
                    String::new()
                } else {
                    (-power).to_string()
                };
                format!("1/{}{below}", read.unit.code())
            } else {
                format!("{}{power}", read.unit.code())
            });
        }
    }
    Some(read)
}

/// A power behind a unit: `2`, `^3`, `²`, `-1`, “squared”; and the token after it.
fn power_at(tokens: &Tokens<'_>, at: usize) -> Option<(i32, usize)> {
    if tokens.is(at, "squared") {
        return Some((2, at + 1));
    }
    if tokens.is(at, "cubed") {
        return Some((3, at + 1));
    }
    if !tokens.glued(at) {
        // “cm− 1”: typeset science puts a space behind the minus.
        return None;
    }
    let digit = |at: usize| {
        (tokens.is_digits(at) && tokens.text(at).len() == 1)
            .then(|| tokens.text(at).parse::<i32>().ok())
            .flatten()
    };
    if let Some(power) = digit(at) {
        return Some((power, at + 1));
    }
    if tokens.is(at, "^") {
        return digit(at + 1).map(|power| (power, at + 2)).or_else(|| {
            tokens
                .is_dash(at + 1)
                .then(|| digit(at + 2))
                .flatten()
                .map(|power| (-power, at + 3))
        });
    }
    // “W m-2”, but not “5-foot-3”
    let symbol = tokens.text(at) != "-" || tokens.text(at - 1).len() <= 3;
    if tokens.is_dash(at)
        && symbol
        && tokens
            .get(at + 1)
            .is_some_and(|next| tokens.text(at) != "-" || !next.spaced)
    {
        let power = digit(at + 1)?;
        return (power <= 3 && !tokens.glued(at + 2) || tokens.is_mark(at + 2))
            .then_some((-power, at + 2));
    }
    let mut sign = 1;
    let mut end = at;
    if tokens.is(end, "⁻") {
        sign = -1;
        end += 1;
    }
    match tokens.text(end) {
        "¹" => Some((sign, end + 1)),
        "²" => Some((2 * sign, end + 1)),
        "³" => Some((3 * sign, end + 1)),
        _ => None,
    }
}

fn powered(name: &str, power: i32) -> String {
    match power {
        2 => format!("square {name}"),
        3 => format!("cubic {name}"),
        _ => name.to_owned(),
    }
}

/// “square kilometre”, “cubic inch” of units that have no line of their own.
fn square_name(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Read> {
    let power = match tokens.text(at).to_ascii_lowercase().as_str() {
        "square" | "sq" => 2,
        "cubic" | "cu" => 3,
        _ => return None,
    };
    let at = if tokens.is(at + 1, ".") || tokens.is_hyphen(at + 1) {
        at + 2
    } else {
        at + 1
    };
    let (end, code, name) = if let Some((end, word)) = tokens.phrase(&lexicon.units, at) {
        (
            end,
            word.unit.code().to_owned(),
            unit_name(tokens, at, end, word, lexicon),
        )
    } else if let Some(symbol) = symbol_at(tokens, at, lexicon) {
        (symbol.end, symbol.unit.code().to_owned(), symbol.name)
    } else {
        let read = prefixed_name(tokens, at, lexicon)?;
        (read.end, read.unit.code().to_owned(), read.name)
    };
    let unit = Unit::new(format!("{code}{power}"));
    unit.dimension()?;
    Some(Read {
        end,
        unit,
        name: powered(&name, power),
        times: Decimal::ONE,
    })
}

/// The shown name of a unit that was found by name.
fn unit_name(
    tokens: &Tokens<'_>,
    at: usize,
    end: usize,
    word: &UnitWord,
    lexicon: &Lexicon,
) -> String {
    if !word.name.is_empty() {
        return word.name.clone();
    }
    let words = tokens.words(at).take(end - at);
    lexicon
        .units
        .forms_of(words)
        .last()
        .map_or_else(String::new, |found| found.head.to_string())
}

/// A symbol, in its own case; in other case only where no other symbol is meant and it is longer
/// than one letter (“KM”, “HZ”).
fn symbol_at(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Read> {
    let found = symbol_found(tokens, at, lexicon);
    if let Some((end, found)) = found {
        return Some(Read {
            end,
            unit: found.meaning.unit.clone(),
            name: found.meaning.name.clone(),
            times: found.meaning.times,
        });
    }
    prefixed_symbol(tokens, at, lexicon)
}

fn symbol_found<'l>(
    tokens: &Tokens<'_>,
    at: usize,
    lexicon: &'l Lexicon,
) -> Option<(usize, &'l Found<UnitWord>)> {
    let (mut end, _) = tokens.phrase(&lexicon.symbols, at)?;
    while end > at {
        let text = tokens.span(at, end - 1).of(tokens.text);
        let mut forms = lexicon.symbols.forms_of(tokens.words(at).take(end - at));
        if let Some(found) = forms.find(|found| same_but_spaces(&found.form, text)) {
            return Some((end, found));
        }
        let mut forms = lexicon.symbols.forms_of(tokens.words(at).take(end - at));
        if let (Some(found), None) = (forms.next(), forms.next()) {
            let shouted = text.chars().count() > 1
                && text.bytes().all(|b| b.is_ascii_uppercase() || b == b'/');
            if shouted
                && found
                    .form
                    .chars()
                    .all(|c| c.is_ascii_alphabetic() || c == '/')
            {
                return Some((end, found));
            }
        }
        end -= 1;
    }
    None
}

fn same_but_spaces(form: &str, text: &str) -> bool {
    form == text
        || form
            .chars()
            .filter(|c| !c.is_whitespace())
            .eq(text.chars().filter(|c| !c.is_whitespace()))
}

/// “kPa”, “µSv”, “GeV”: a prefix before a metric symbol.
fn prefixed_symbol(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Read> {
    let text = tokens.text(at);
    if text.chars().count() > 5 || text.chars().count() < 2 || !tokens.is_word(at) {
        return None;
    }
    split_prefix(text, lexicon, 2, |rest| {
        // “358 El Brillo Way”: great prefixes before one letter make words and names.
        let great = text.starts_with(['E', 'P', 'T', 'Z', 'Y']);
        let capitalised =
            rest.bytes().all(|b| b.is_ascii_lowercase()) && tokens.is_capital(at) && rest != "bit";
        // “two TV crews”, “3 EVs”: volts and amperes have no such prefixes in running text.
        if great && matches!(rest, "V" | "A")
            || rest.len() == 1 && capitalised && great && !tokens.glued(at)
            || capitalised && (rest.len() > 1 || tokens.is_capital(at + 1))
        {
            return None;
        }
        let word = lexicon.words.id(rest);
        lexicon
            .symbols
            .forms_of(std::iter::once(word))
            .find(|found| found.form == rest && found.meaning.metric)
    })
    .map(|(prefix, prefix_name, found)| Read {
        end: at + 1,
        unit: Unit::new(format!("{}{}", prefix, found.meaning.unit.code())),
        name: format!("{prefix_name}{}", found.meaning.name),
        times: Decimal::ONE,
    })
}

/// “megajoules”, “kilo-tonnes”: a prefix before a metric name.
fn prefixed_name(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Read> {
    let lower = tokens.text(at).to_lowercase();
    if lower.len() < 6 {
        return None;
    }
    split_prefix(&lower, lexicon, usize::MAX, |rest| {
        // “gigawatt hours”: the rest may go on behind the word.
        let word = lexicon.words.id(rest);
        let words = || std::iter::once(word).chain(tokens.words(at + 1));
        let (len, _) = lexicon.units.longest_at(words())?;
        let found = lexicon.units.forms_of(words().take(len)).last()?;
        found.meaning.metric.then_some((len, found))
    })
    .map(|(prefix, prefix_name, (len, found))| Read {
        end: at + len,
        unit: Unit::new(format!("{}{}", prefix, found.meaning.unit.code())),
        name: format!("{prefix_name}{}", found.head),
        times: Decimal::ONE,
    })
}

/// Splits a prefix from `text`: its UCUM symbol, its name, and what `rest_of` finds for the rest.
/// `longest` bounds the prefix, in characters.
fn split_prefix<T>(
    text: &str,
    lexicon: &Lexicon,
    longest: usize,
    rest_of: impl Fn(&str) -> Option<T>,
) -> Option<(String, String, T)> {
    lexicon.prefixes.entries().find_map(|(entry, prefix)| {
        entry.forms.iter().find_map(|form| {
            if form.chars().count() > longest || (longest > 2 && form.chars().count() < 3) {
                return None;
            }
            let rest = text.strip_prefix(form.as_str())?;
            rest_of(rest).map(|found| (prefix.0.clone(), prefix_name(prefix, lexicon), found))
        })
    })
}

/// “kilo” for `k`: the first form of the first line.
fn prefix_name(prefix: &Prefix, lexicon: &Lexicon) -> String {
    lexicon
        .prefixes
        .entries()
        .find(|(_, other)| *other == prefix)
        .map_or_else(String::new, |(entry, _)| entry.forms[0].clone())
}

/// Whether the name of a unit measures here and is no counted thing: “2 second-half goals”,
/// “9 grains of sand”, “three pound notes”.
fn is_measure(
    tokens: &Tokens<'_>,
    at: usize,
    end: usize,
    word: &UnitWord,
    numeral: &Numeral,
) -> bool {
    let name = tokens.text(at).to_ascii_lowercase();
    let one_word = end - at == 1;
    if matches!(name.as_str(), "pound" | "pounds") && is_sterling(tokens, end, numeral) {
        return false;
    }
    let hyphen = tokens.is_hyphen(numeral.end);
    if !one_word {
        return true;
    }
    let exactly_one = numeral
        .value
        .ratio()
        .is_some_and(|ratio| ratio.value() <= Decimal::ONE);
    match name.as_str() {
        "second" => {
            hyphen
                || exactly_one
                || (numeral.style.form == Form::Digits
                    && !numeral.style.ordinal
                    && !tokens.is_hyphen(end))
        }
        "stone" => {
            !tokens.is_small(end) || tokens.is_any(end, &["and", "in", "lighter", "heavier"])
        }
        "hand" | "hands" => tokens.is_any(end, &["high", "tall"]),
        "barn" | "barns" => false,
        "bars" | "grays" | "gray" | "moles" | "mole" | "grain" | "nit" => {
            !tokens.is_word(end) && name != "bars"
        }
        "bits" | "grains" => {
            !tokens.is(end, "of")
                || tokens.is_any(end + 1, &["data", "information", "memory", "entropy"])
        }
        "cup" | "cups" => {
            tokens.is_any(end, &["of"])
                || !tokens.is_word(end)
                || numeral.style.broken
                || tokens.is_small(end)
        }
        // “6 GMs” are managers.
        "gms" | "gs" | "kts" if tokens.text(at).starts_with(char::is_uppercase) => false,
        "thou" | "mil" | "gr" | "gs" | "cv" => tokens.glued(at) || !tokens.is_word(end),
        "degree" | "degrees" => !tokens.is_any(
            end,
            &[
                "program",
                "programs",
                "programme",
                "course",
                "courses",
                "holders",
                "murder",
            ],
        ),
        "bps" | "bp" | "pps" | "ppt" | "kts" | "kt" | "hp" => true,
        "tesla" => tokens.is_small(at),
        "minute" | "minutes" => {
            !(tokens.is(end, "of") && tokens.is(end + 1, "arc")) || word.unit.code() == "min"
        }
        _ => true,
    }
}

/// Whether pounds are money: a scale word before them, or a word for paying near them.
fn is_sterling(tokens: &Tokens<'_>, end: usize, numeral: &Numeral) -> bool {
    if numeral.style.magnitude && !tokens.is(end, "of") {
        return true;
    }
    let paying = |at: usize| {
        tokens.is_any(
            at,
            &[
                "cost", "costs", "paid", "pay", "pays", "worth", "spent", "spend", "price",
                "priced", "fined", "earn", "earns", "earned", "owed", "sterling", "£", "pence",
                "salary",
            ],
        )
    };
    (numeral.first.saturating_sub(6)..numeral.first).any(paying) || paying(end)
}

/// Whether a symbol behind a number is one: letters that are also words or marks need a closer look.
fn is_symbol_here(tokens: &Tokens<'_>, at: usize, symbol: &Read, numeral: &Numeral) -> bool {
    let text = tokens.span(at, symbol.end - 1).of(tokens.text);
    let next = symbol.end;
    let glued = tokens.glued(at);
    let digits = numeral.style.form != Form::Words;
    let ends = !tokens.is_word(next)
        || tokens.is_any(
            next,
            &[
                "and", "or", "to", "in", "of", "per", "by", "at", "from", "for", "with", "on",
                "is", "was", "as", "when",
            ],
        );
    match text {
        // “2 pm” is a time, but not where the sentence spells the unit out.
        "am" | "pm" => numeral.style.broken || spells_out(tokens, name_stem(&symbol.name)),
        "pp" => digits && glued && !tokens.runs_on(next),
        // “1-in-5” is a share.
        "in" if tokens.is_hyphen(next) && tokens.is_digits(next + 1) => false,
        "in" => {
            (glued && !tokens.runs_on(next))
                || (digits
                    && (!tokens.is_word(next) && !tokens.is_digits(next)
                        || tokens.is_any(
                            next,
                            &[
                                "thick", "wide", "long", "tall", "high", "deep", "by", "x",
                                "diameter", "more",
                            ],
                        )))
        }
        "s" => {
            glued && digits && is_plain_seconds(numeral) && !tokens.is_small(next)
                || (!glued && digits && ends && !tokens.is_mark(at.wrapping_sub(1)))
        }
        "m" | "g" | "l" | "L" | "t" | "h" | "W" | "V" | "K" | "N" | "J" => {
            digits
                && (glued && !tokens.runs_on(next)
                    || !tokens.is_word(next)
                    || tokens.is_small(next)
                    || symbol.end > at + 1
                    || tokens.is_capital(next) && !glued && matches!(text, "W" | "V"))
        }
        "C" | "F" => {
            digits && (glued || ends || tokens.is_small(next)) && !tokens.runs_on(next)
                || tokens.is(next, "/")
        }
        "A" | "H" | "T" => digits && glued && !tokens.runs_on(next) && !tokens.is_capital(next),
        "st" | "pt" | "qt" | "ac" | "min" | "cd" | "ha" | "AU" | "NM" | "mb" | "Mb" | "ly"
        | "yd" | "Da" | "Ma" | "Ga" | "ka" | "pc" => digits,
        "°" | "º" => true,
        "HP" | "Hp" | "Cal" => digits,
        _ => true,
    }
}

/// “picomet” of “picometre”, which Americans end in another way.
fn name_stem(name: &str) -> &str {
    name.strip_suffix("re").unwrap_or(name)
}

/// Whether the sentence writes out the name of a unit, as far as given.
pub(super) fn spells_out(tokens: &Tokens<'_>, name: &str) -> bool {
    (0..tokens.len().min(100)).any(|at| {
        let text = tokens.text(at);
        text.len() >= name.len()
            && text.is_char_boundary(name.len())
            && text[..name.len()].eq_ignore_ascii_case(name)
    })
}

/// “0.5s”, “9s”, but not “80s”, “747s”.
fn is_plain_seconds(numeral: &Numeral) -> bool {
    let Style { broken, digits, .. } = numeral.style;
    broken || (digits == 1)
}
