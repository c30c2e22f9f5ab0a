//! Units as UCUM and ISO 4217 codes: what they measure, and exact conversion between them.
//!
//! Takes codes; gives dimensions and converted amounts. Knows no words for units, and no exchange
//! rates: money converts only into its own currency.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::amount::Amount;

/// A unit: a UCUM code for physical units, an ISO 4217 code for money, `1` for counts,
/// `%`, `[pp]` for percentage points, `[bp]` for basis points; derived units with `/` and `.`.
///
/// Counted nouns (“troops”, “homes”) are no units: they are the claim's subject.
///
/// ```
/// use crosstally::value::{Amount, Unit};
/// let miles = Amount::approx(26.into(), None);
/// let metres = Unit::new("[mi_i]").convert(&miles, &Unit::new("m")).expect("both are lengths");
/// assert_eq!(metres, Amount::approx("41842.944".parse()?, None));
/// assert!(Unit::new("USD").convert(&miles, &Unit::new("EUR")).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unit(Cow<'static, str>);

impl Unit {
    /// The unit of counts and bare numbers.
    pub const ONE: Self = Self(Cow::Borrowed("1"));
    /// Percent.
    pub const PERCENT: Self = Self(Cow::Borrowed("%"));
    /// Percentage points.
    pub const PERCENTAGE_POINT: Self = Self(Cow::Borrowed("[pp]"));
    /// Years.
    pub const YEAR: Self = Self(Cow::Borrowed("a"));

    /// The unit of this code.
    #[must_use]
    pub fn new(code: impl Into<Cow<'static, str>>) -> Self {
        Self(code.into())
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Whether this is the unit of counts.
    #[must_use]
    pub fn is_one(&self) -> bool {
        self.0 == "1"
    }

    /// Whether this is a currency alone (`USD`, not `USD/mo`).
    #[must_use]
    pub fn is_money(&self) -> bool {
        is_currency(&self.0)
    }

    /// This unit for each `other` (`USD` and `mo` give `USD/mo`; `1` and `d` give `1/d`).
    #[must_use]
    pub fn per(&self, other: &Self) -> Self {
        Self(Cow::Owned(format!("{}/{}", self.0, other.0)))
    }

    /// What the unit measures; `None` where the code is not known.
    #[must_use]
    pub fn dimension(&self) -> Option<Dimension> {
        Measure::read(&self.0).map(|measure| measure.dimension)
    }

    /// `amount`, given in this unit, in the unit `to`; `None` where the two measure different
    /// things, where a code is not known, or where the value does not fit 28 digits.
    ///
    /// Temperatures are read as points on their scale. Where the quotient of two factors has no
    /// finite decimal, the value is rounded to the 28 digits that an amount holds.
    #[must_use]
    pub fn convert(&self, amount: &Amount, to: &Self) -> Option<Amount> {
        self.convert_with(amount, to, true)
    }

    /// The same for a difference between two values (“2 °C warmer” is 3.6 °F warmer).
    #[must_use]
    pub fn convert_difference(&self, amount: &Amount, to: &Self) -> Option<Amount> {
        self.convert_with(amount, to, false)
    }

    fn convert_with(&self, amount: &Amount, to: &Self, on_scale: bool) -> Option<Amount> {
        if self == to {
            return Some(amount.clone());
        }
        let (from, into) = (Measure::read(&self.0)?, Measure::read(&to.0)?);
        if from.dimension != into.dimension {
            return None;
        }
        let factor = from.factor.over(into.factor)?;
        amount.map(|value| {
            let value = if on_scale {
                value.checked_add(from.zero)?
            } else {
                value
            };
            let value = factor.times(value)?;
            if on_scale {
                value.checked_sub(into.zero)
            } else {
                Some(value)
            }
        })
    }
}

impl Default for Unit {
    fn default() -> Self {
        Self::ONE
    }
}

/// What a unit measures: the powers of the base units, and of a currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Dimension {
    powers: [i8; BASES],
    money: Option<([u8; 3], i8)>,
}

impl Dimension {
    /// Whether it is a bare number, a share included.
    #[must_use]
    pub fn is_number(&self) -> bool {
        *self == Self::default()
    }

    /// The currency of an amount of money that is no rate.
    #[must_use]
    pub fn currency(&self) -> Option<&str> {
        match &self.money {
            Some((code, 1)) if self.powers == [0; BASES] => std::str::from_utf8(code).ok(),
            _ => None,
        }
    }
}

/// Base units: metre, gram, second, kelvin, ampere, candela, degree of arc, mole, bit, percentage
/// point, bel, pH.
const BASES: usize = 12;
const LENGTH: usize = 0;
const MASS: usize = 1;
const TIME: usize = 2;
const TEMPERATURE: usize = 3;
const CURRENT: usize = 4;
const LIGHT: usize = 5;
const ANGLE: usize = 6;
const SUBSTANCE: usize = 7;
const DATA: usize = 8;
const POINTS: usize = 9;
const LEVEL: usize = 10;
const ACIDITY: usize = 11;

/// `numerator · 10^exponent / denominator`, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Factor {
    numerator: i128,
    exponent: i32,
    denominator: i128,
}

impl Factor {
    const ONE: Self = Self::new(1, 0);

    const fn new(numerator: i128, exponent: i32) -> Self {
        Self {
            numerator,
            exponent,
            denominator: 1,
        }
    }

    const fn by(mut self, denominator: i128) -> Self {
        self.denominator = denominator;
        self
    }

    fn product(self, other: Self) -> Option<Self> {
        let numerator = self.numerator.checked_mul(other.numerator)?;
        let denominator = self.denominator.checked_mul(other.denominator)?;
        Some(
            Self {
                numerator,
                exponent: self.exponent.checked_add(other.exponent)?,
                denominator,
            }
            .reduced(),
        )
    }

    fn over(self, other: Self) -> Option<Self> {
        self.product(Self {
            numerator: other.denominator,
            exponent: -other.exponent,
            denominator: other.numerator,
        })
    }

    fn reduced(mut self) -> Self {
        let shared = gcd(self.numerator, self.denominator);
        self.numerator /= shared;
        self.denominator /= shared;
        while self.numerator % 10 == 0 {
            self.numerator /= 10;
            self.exponent += 1;
        }
        while self.denominator % 10 == 0 {
            self.denominator /= 10;
            self.exponent -= 1;
        }
        self
    }

    fn times(self, value: Decimal) -> Option<Decimal> {
        let decimal = |whole: i128| Decimal::try_from_i128_with_scale(whole, 0).ok();
        let value = value
            .checked_mul(decimal(self.numerator)?)?
            .checked_div(decimal(self.denominator)?)?;
        scaled(value, self.exponent)
    }
}

/// `value · 10^exponent`; `None` where it does not fit.
pub(crate) fn scaled(value: Decimal, exponent: i32) -> Option<Decimal> {
    let mut value = value.normalize();
    if value.is_zero() {
        return Some(value);
    }
    let scale = i64::from(value.scale()) - i64::from(exponent);
    if (0..=28).contains(&scale) {
        value.set_scale(u32::try_from(scale).ok()?).ok()?;
        return Some(value.normalize());
    }
    if scale > 28 {
        return None;
    }
    let up = u32::try_from(-scale).ok().filter(|up| *up <= 28)?;
    value.set_scale(0).ok()?;
    value.checked_mul(Decimal::try_from_i128_with_scale(10_i128.pow(up), 0).ok()?)
}

fn gcd(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.abs().max(1)
}

/// A code, read: what it measures, how many base units it is, where its zero lies.
#[derive(Debug, Clone, Copy)]
struct Measure {
    dimension: Dimension,
    factor: Factor,
    /// Added to a value before the factor applies (Celsius: 273.15).
    zero: Decimal,
}

impl Measure {
    const ONE: Self = Self {
        dimension: Dimension {
            powers: [0; BASES],
            money: None,
        },
        factor: Factor::ONE,
        zero: Decimal::ZERO,
    };

    /// Reads terms joined by `.` and `/`. As everywhere in UCUM, `/` applies to the next term.
    fn read(code: &str) -> Option<Self> {
        let mut measure = Self::ONE;
        let mut terms = 0;
        let mut over = false;
        let mut rest = code;
        loop {
            let end = end_of_term(rest);
            let term = Self::read_term(&rest[..end])?;
            measure = measure.joined(&term, over)?;
            terms += 1;
            match rest.as_bytes().get(end) {
                None => break,
                Some(mark) => over = *mark == b'/',
            }
            rest = &rest[end + 1..];
        }
        if terms > 1 {
            measure.zero = Decimal::ZERO;
        }
        Some(measure)
    }

    fn joined(mut self, term: &Self, over: bool) -> Option<Self> {
        let sign: i8 = if over { -1 } else { 1 };
        for (power, other) in self.dimension.powers.iter_mut().zip(term.dimension.powers) {
            *power = power.checked_add(sign * other)?;
        }
        self.dimension.money = match (self.dimension.money, term.dimension.money) {
            (money, None) => money,
            (None, Some((currency, power))) => Some((currency, sign * power)),
            (Some(_), Some(_)) => return None,
        };
        self.factor = if over {
            self.factor.over(term.factor)?
        } else {
            self.factor.product(term.factor)?
        };
        self.zero = term.zero;
        Some(self)
    }

    fn read_term(term: &str) -> Option<Self> {
        let term = term.split('{').next().unwrap_or(term);
        if term.is_empty() {
            return Some(Self::ONE);
        }
        if let Some(power) = term.strip_prefix("10*").or(term.strip_prefix("10^")) {
            let exponent: i32 = power.parse().ok().filter(|e: &i32| e.abs() <= 28)?;
            return Some(Self {
                factor: Factor::new(1, exponent),
                ..Self::ONE
            });
        }
        if term.bytes().all(|b| b.is_ascii_digit()) {
            let whole: u32 = term.parse().ok().filter(|whole| *whole > 0)?;
            return Some(Self {
                factor: Factor::new(i128::from(whole), 0).reduced(),
                ..Self::ONE
            });
        }
        if is_currency(term) {
            let code: [u8; 3] = term.as_bytes().try_into().ok()?;
            return Some(Self {
                dimension: Dimension {
                    money: Some((code, 1)),
                    ..Dimension::default()
                },
                ..Self::ONE
            });
        }
        let (symbol, power) = split_power(term)?;
        Self::of_symbol(symbol)?.raised(power)
    }

    fn of_symbol(symbol: &str) -> Option<Self> {
        if let Some(atom) = find(symbol) {
            return Some(atom.measure(Factor::ONE));
        }
        PREFIXES.iter().find_map(|(prefix, factor)| {
            let atom = find(symbol.strip_prefix(prefix)?)?;
            atom.metric.then(|| atom.measure(*factor))
        })
    }

    fn raised(self, power: i8) -> Option<Self> {
        if power == 1 {
            return Some(self);
        }
        let mut raised = Self::ONE;
        for _ in 0..power.unsigned_abs() {
            raised = raised.joined(&self, power < 0)?;
        }
        raised.zero = Decimal::ZERO;
        Some(raised)
    }
}

/// Length of the first term: up to a `.` or `/` outside brackets.
fn end_of_term(code: &str) -> usize {
    let mut depth = 0_u32;
    for (at, byte) in code.bytes().enumerate() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'.' | b'/' if depth == 0 => return at,
            _ => {}
        }
    }
    code.len()
}

/// Splits `cm3` into `cm` and 3, `s-1` into `s` and −1.
fn split_power(term: &str) -> Option<(&str, i8)> {
    let symbol = term.trim_end_matches(|c: char| c.is_ascii_digit());
    if symbol.len() == term.len() {
        return Some((term, 1));
    }
    let symbol = symbol.strip_suffix(['-', '+']).unwrap_or(symbol);
    let power: i8 = term[symbol.len()..].parse().ok()?;
    (power != 0 && power.abs() <= 9).then_some((symbol, power))
}

/// A symbol that is no combination of others.
struct Atom {
    symbol: &'static str,
    powers: &'static [(usize, i8)],
    factor: Factor,
    /// Whether prefixes (`k`, `m`…) may stand before it.
    metric: bool,
}

impl Atom {
    fn measure(&self, prefix: Factor) -> Measure {
        let mut dimension = Dimension::default();
        for (base, power) in self.powers {
            dimension.powers[*base] = *power;
        }
        let zero = match self.symbol {
            "Cel" => Decimal::new(27_315, 2),
            "[degF]" => Decimal::new(45_967, 2),
            _ => Decimal::ZERO,
        };
        Measure {
            dimension,
            factor: self.factor.product(prefix).unwrap_or(self.factor),
            zero,
        }
    }
}

fn find(symbol: &str) -> Option<&'static Atom> {
    ATOMS.iter().find(|atom| atom.symbol == symbol)
}

const fn metric(
    symbol: &'static str,
    powers: &'static [(usize, i8)],
    numerator: i128,
    exponent: i32,
) -> Atom {
    Atom {
        symbol,
        powers,
        factor: Factor::new(numerator, exponent),
        metric: true,
    }
}

const fn plain(
    symbol: &'static str,
    powers: &'static [(usize, i8)],
    numerator: i128,
    exponent: i32,
) -> Atom {
    Atom {
        symbol,
        powers,
        factor: Factor::new(numerator, exponent),
        metric: false,
    }
}

const fn ratio(symbol: &'static str, powers: &'static [(usize, i8)], factor: Factor) -> Atom {
    Atom {
        symbol,
        powers,
        factor,
        metric: false,
    }
}

const L: &[(usize, i8)] = &[(LENGTH, 1)];
const AREA: &[(usize, i8)] = &[(LENGTH, 2)];
const VOLUME: &[(usize, i8)] = &[(LENGTH, 3)];
const M: &[(usize, i8)] = &[(MASS, 1)];
const T: &[(usize, i8)] = &[(TIME, 1)];
const SPEED: &[(usize, i8)] = &[(LENGTH, 1), (TIME, -1)];
const FREQUENCY: &[(usize, i8)] = &[(TIME, -1)];
const FORCE: &[(usize, i8)] = &[(MASS, 1), (LENGTH, 1), (TIME, -2)];
const PRESSURE: &[(usize, i8)] = &[(MASS, 1), (LENGTH, -1), (TIME, -2)];
const ENERGY: &[(usize, i8)] = &[(MASS, 1), (LENGTH, 2), (TIME, -2)];
const POWER: &[(usize, i8)] = &[(MASS, 1), (LENGTH, 2), (TIME, -3)];
const DOSE: &[(usize, i8)] = &[(LENGTH, 2), (TIME, -2)];
const NUMBER: &[(usize, i8)] = &[];

/// Factors to the base units. Source: UCUM 2.1 (`ucum-essence.xml`), whose own sources are SI and,
/// for inch, pound and gallon, the exact definitions of 1959 and NIST Handbook 44. `[pp]`, `[bp]`
/// and `[HP_m]` (metric horsepower, 75 kgf·m/s) are not in UCUM.
const ATOMS: &[Atom] = &[
    metric("m", L, 1, 0),
    plain("[in_i]", L, 254, -4),
    plain("[ft_i]", L, 3048, -4),
    plain("[yd_i]", L, 9144, -4),
    plain("[mi_i]", L, 1_609_344, -3),
    plain("[nmi_i]", L, 1852, 0),
    plain("[fth_i]", L, 18288, -4),
    plain("[hd_i]", L, 1016, -4),
    plain("[mil_i]", L, 254, -7),
    ratio("[ft_us]", L, Factor::new(1200, 0).by(3937)),
    ratio("[fur_us]", L, Factor::new(792_000, 0).by(3937)),
    plain("Ao", L, 1, -10),
    plain("AU", L, 149_597_870_691, 0),
    metric("pc", L, 30_856_780_000_000_000, 0),
    metric("[ly]", L, 9_460_730_472_580_800, 0),
    metric("ar", AREA, 1, 2),
    plain("har", AREA, 1, 4),
    ratio(
        "[acr_us]",
        AREA,
        Factor::new(62_726_400_000, 0).by(15_499_969),
    ),
    plain("[acr_br]", AREA, 4046850049400269056, -15),
    plain("[sft_i]", AREA, 9_290_304, -8),
    ratio(
        "[smi_us]",
        AREA,
        Factor::new(40_144_896_000_000, 0).by(15_499_969),
    ),
    metric("b", AREA, 1, -28),
    metric("L", VOLUME, 1, -3),
    metric("l", VOLUME, 1, -3),
    plain("[cft_i]", VOLUME, 28_316_846_592, -12),
    plain("[gal_us]", VOLUME, 3_785_411_784, -12),
    plain("[gal_br]", VOLUME, 454_609, -8),
    plain("[qt_us]", VOLUME, 946_352_946, -12),
    plain("[qt_br]", VOLUME, 11_365_225, -10),
    plain("[pt_us]", VOLUME, 473_176_473, -12),
    plain("[pt_br]", VOLUME, 56_826_125, -11),
    plain("[cup_us]", VOLUME, 2_365_882_365, -13),
    plain("[foz_us]", VOLUME, 295_735_295_625, -16),
    plain("[foz_br]", VOLUME, 284_130_625, -13),
    plain("[tbs_us]", VOLUME, 1_478_676_478_125, -17),
    plain("[tsp_us]", VOLUME, 492_892_159_375, -17),
    plain("[bbl_us]", VOLUME, 158_987_294_928, -12),
    plain("[bu_us]", VOLUME, 3_523_907_016_688, -14),
    metric("g", M, 1, 0),
    metric("t", M, 1, 6),
    plain("[lb_av]", M, 45_359_237, -5),
    plain("[oz_av]", M, 28_349_523_125, -9),
    plain("[oz_tr]", M, 311_034_768, -7),
    plain("[dr_av]", M, 17_718_451_953_125, -13),
    plain("[gr]", M, 6_479_891, -8),
    plain("[stone_av]", M, 635_029_318, -5),
    metric("[ston_av]", M, 90_718_474, -2),
    metric("[lton_av]", M, 10_160_469_088, -4),
    plain("[scwt_av]", M, 45_359_237, -3),
    plain("[lcwt_av]", M, 5_080_234_544, -5),
    metric("[car_m]", M, 2, -1),
    metric("u", M, 16_605_402, -31),
    metric("s", T, 1, 0),
    plain("min", T, 60, 0),
    plain("h", T, 3600, 0),
    plain("d", T, 86_400, 0),
    plain("wk", T, 604_800, 0),
    plain("mo", T, 2_629_800, 0),
    metric("a", T, 31_557_600, 0),
    plain("[kn_i]", SPEED, 1852, 0).over_hour(),
    metric("Hz", FREQUENCY, 1, 0),
    metric("Bq", FREQUENCY, 1, 0),
    metric("Ci", FREQUENCY, 37, 9),
    metric("K", &[(TEMPERATURE, 1)], 1, 0),
    metric("Cel", &[(TEMPERATURE, 1)], 1, 0),
    ratio("[degF]", &[(TEMPERATURE, 1)], Factor::new(5, 0).by(9)),
    metric("N", FORCE, 1, 3),
    plain("[lbf_av]", FORCE, 44_482_216_152_605, -10),
    metric("Pa", PRESSURE, 1, 3),
    metric("bar", PRESSURE, 1, 8),
    plain("atm", PRESSURE, 101_325, 3),
    metric("m[Hg]", PRESSURE, 133_322, 3),
    plain("[in_i'Hg]", PRESSURE, 133_322 * 254, -1),
    metric("[psi]", PRESSURE, 0, 0).with(Factor::new(44_482_216_152_605, -2).by(64_516)),
    metric("J", ENERGY, 1, 3),
    metric("cal", ENERGY, 4184, 0),
    plain("[Cal]", ENERGY, 4184, 3),
    metric("eV", ENERGY, 160_217_733, -24),
    metric("[Btu]", ENERGY, 105_505_585_262, -5),
    metric("W", POWER, 1, 3),
    plain("[HP]", POWER, 74_569_987_158_227_022, -11),
    plain("[HP_m]", POWER, 73_549_875, -2),
    metric("A", &[(CURRENT, 1)], 1, 0),
    metric("C", &[(CURRENT, 1), (TIME, 1)], 1, 0),
    metric(
        "V",
        &[(MASS, 1), (LENGTH, 2), (TIME, -3), (CURRENT, -1)],
        1,
        3,
    ),
    metric(
        "Ohm",
        &[(MASS, 1), (LENGTH, 2), (TIME, -3), (CURRENT, -2)],
        1,
        3,
    ),
    metric(
        "F",
        &[(MASS, -1), (LENGTH, -2), (TIME, 4), (CURRENT, 2)],
        1,
        -3,
    ),
    metric(
        "H",
        &[(MASS, 1), (LENGTH, 2), (TIME, -2), (CURRENT, -2)],
        1,
        3,
    ),
    metric("T", &[(MASS, 1), (TIME, -2), (CURRENT, -1)], 1, 3),
    metric(
        "Wb",
        &[(MASS, 1), (LENGTH, 2), (TIME, -2), (CURRENT, -1)],
        1,
        3,
    ),
    metric("cd", &[(LIGHT, 1)], 1, 0),
    metric("lm", &[(LIGHT, 1)], 1, 0),
    metric("lx", &[(LIGHT, 1), (LENGTH, -2)], 1, 0),
    metric("Gy", DOSE, 1, 0),
    metric("Sv", DOSE, 1, 0),
    metric("R", &[(CURRENT, 1), (TIME, 1), (MASS, -1)], 258, -9),
    metric("mol", &[(SUBSTANCE, 1)], 1, 0),
    metric("bit", &[(DATA, 1)], 1, 0),
    metric("By", &[(DATA, 1)], 8, 0),
    plain("deg", &[(ANGLE, 1)], 1, 0),
    ratio("'", &[(ANGLE, 1)], Factor::new(1, 0).by(60)),
    ratio("''", &[(ANGLE, 1)], Factor::new(1, 0).by(3600)),
    metric("rad", &[(ANGLE, 1)], 572_957_795_130_823_208_768, -19),
    plain("circ", &[(ANGLE, 1)], 360, 0),
    metric("B", &[(LEVEL, 1)], 1, 0),
    plain("[pH]", &[(ACIDITY, 1)], 1, 0),
    plain("%", NUMBER, 1, -2),
    plain("[ppth]", NUMBER, 1, -3),
    plain("[ppm]", NUMBER, 1, -6),
    plain("[ppb]", NUMBER, 1, -9),
    plain("[pptr]", NUMBER, 1, -12),
    plain("[pp]", &[(POINTS, 1)], 1, 0),
    plain("[bp]", &[(POINTS, 1)], 1, -2),
];

impl Atom {
    const fn over_hour(mut self) -> Self {
        self.factor.denominator = 3600;
        self
    }

    const fn with(mut self, factor: Factor) -> Self {
        self.factor = factor;
        self
    }
}

/// Prefixes by UCUM's case-sensitive symbols; `da` and the binary ones first, being longer.
const PREFIXES: &[(&str, Factor)] = &[
    ("Ki", Factor::new(1 << 10, 0)),
    ("Mi", Factor::new(1 << 20, 0)),
    ("Gi", Factor::new(1 << 30, 0)),
    ("Ti", Factor::new(1 << 40, 0)),
    ("Pi", Factor::new(1 << 50, 0)),
    ("Ei", Factor::new(1 << 60, 0)),
    ("da", Factor::new(1, 1)),
    ("Q", Factor::new(1, 30)),
    ("R", Factor::new(1, 27)),
    ("Y", Factor::new(1, 24)),
    ("Z", Factor::new(1, 21)),
    ("E", Factor::new(1, 18)),
    ("P", Factor::new(1, 15)),
    ("T", Factor::new(1, 12)),
    ("G", Factor::new(1, 9)),
    ("M", Factor::new(1, 6)),
    ("k", Factor::new(1, 3)),
    ("h", Factor::new(1, 2)),
    ("d", Factor::new(1, -1)),
    ("c", Factor::new(1, -2)),
    ("m", Factor::new(1, -3)),
    ("u", Factor::new(1, -6)),
    ("n", Factor::new(1, -9)),
    ("p", Factor::new(1, -12)),
    ("f", Factor::new(1, -15)),
    ("a", Factor::new(1, -18)),
];

/// Whether `code` is a currency: ISO 4217, those it has withdrawn, and two that it lacks.
pub(crate) fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) && {
        let listed = |list: &str| list.split_ascii_whitespace().any(|known| known == code);
        listed(CURRENCIES) || listed(PAST_CURRENCIES) || listed("BTC ETH")
    }
}

/// ISO 4217, list one (2024).
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND \
    BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN \
    ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD \
    JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT \
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR \
    RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND \
    TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XAG XAU XCD XDR XOF XPF YER ZAR \
    ZMW ZWL";

/// ISO 4217, list three: currencies that news archives still speak of.
const PAST_CURRENCIES: &str = "ATS BEF CYP DDM DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE ROL SIT SKK SUR YUM";

#[cfg(test)]
mod tests {
    use super::*;

    fn convert(value: &str, from: &'static str, to: &'static str) -> Option<String> {
        let amount = Amount::exact(value.parse().expect("a decimal"));
        let converted = Unit::new(from).convert(&amount, &Unit::new(to))?;
        Some(converted.low()?.round_sf(12)?.normalize().to_string())
    }

    #[test]
    fn units_of_one_dimension_convert_exactly() {
        for (value, from, to, expected) in [
            ("5", "[ft_i]", "m", "1.524"),
            ("1", "[mi_i]/h", "km/h", "1.609344"),
            ("10", "[kn_i]", "km/h", "18.52"),
            ("1", "[acr_us]", "har", "0.404687260987"),
            ("100", "[sft_i]", "m2", "9.290304"),
            ("1", "[psi]", "kPa", "6.89475729317"),
            ("300", "[HP_m]", "[HP]", "295.896021186"),
            ("451", "[degF]", "Cel", "232.777777778"),
            ("-40", "Cel", "[degF]", "-40"),
            ("2", "GW.h", "TJ", "7.2"),
            ("1", "TiBy", "GBy", "1099.51162778"),
            ("25", "%", "1", "0.25"),
            ("25", "[bp]", "[pp]", "0.25"),
            ("3", "1/wk", "1/a", "156.535714286"),
            ("1", "a", "mo", "12"),
            ("70", "USD/[bbl_us]", "USD/L", "0.44028675393"),
            ("8", "L/100/km", "L/km", "0.08"),
        ] {
            assert_eq!(
                convert(value, from, to).as_deref(),
                Some(expected),
                "{value} {from} in {to}"
            );
        }
    }

    #[test]
    fn what_measures_different_things_does_not_convert() {
        for (from, to) in [
            ("USD", "EUR"),
            ("%", "[pp]"),
            ("m", "s"),
            ("USD/mo", "USD"),
            ("1", "d"),
            ("B", "1"),
        ] {
            assert_eq!(convert("1", from, to), None, "{from} in {to}");
        }
    }

    #[test]
    fn a_difference_of_temperatures_has_no_zero() {
        let warmer = Amount::exact(2.into());
        let fahrenheit = Unit::new("Cel").convert_difference(&warmer, &Unit::new("[degF]"));
        assert_eq!(fahrenheit, Some(Amount::exact(Decimal::new(36, 1))));
    }

    #[test]
    fn strange_codes_are_refused() {
        for code in [
            "",
            "/",
            "m99",
            "kk",
            "[",
            "10*999",
            "m.",
            "999999999999",
            "kUSD",
            "€",
        ] {
            let read = Unit::new(code).dimension();
            assert!(
                read.is_none_or(|dimension| dimension.is_number() || code == "m."),
                "{code}"
            );
        }
    }

    #[test]
    fn a_value_that_does_not_fit_is_refused() {
        assert_eq!(convert("79228162514264337593543950335", "Ym", "fm"), None);
    }
}
