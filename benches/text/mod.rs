//! Invented news for the benches: the same words for the same seed, a figure in about every second
//! sentence, paragraphs of three to five sentences.

use std::fmt::Write;

/// A small generator of pseudo-random numbers (SplitMix64), so that every run reads the same text.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let range = u64::try_from(end).expect("lists of words are short");
        usize::try_from((mixed ^ (mixed >> 31)) % range).expect("below the end of a list")
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

const TOWNS: &[&str] = &[
    "Harrowgate Bay",
    "Lindenau",
    "Port Ellery",
    "San Amaro",
    "Vesterholm",
    "Kirkby Moor",
    "Tarnów Wielki",
    "Oued Sahel",
    "Nagahama",
    "Brixworth",
];
const SPEAKERS: &[&str] = &[
    "the fire service",
    "the county council",
    "Mayor Ilse Brandt",
    "a spokeswoman for the ministry",
    "the coastguard",
    "Dr. A. R. Mensah of the clinic",
    "two officials who asked not to be named",
    "the Port Ellery Gazette",
    "the union",
    "the operator, Nordvik Energy plc",
];
const COUNTED: &[&str] = &[
    "people were injured",
    "households lost power",
    "passengers were on board",
    "houses were damaged",
    "animals were moved to safety",
    "volunteers filled sandbags",
    "flights were cancelled",
    "workers walked out",
    "jobs will be cut",
    "patients were moved",
];
const PLAIN: &[&str] = &[
    "The cause is not known yet, and an inquiry has been opened.",
    "“We are doing what we can,” the duty officer said. “Please stay away from the river.”",
    "Roads along the shore were closed overnight, but most had been cleared by the morning.",
    "Neighbours described a loud bang followed by a long silence.",
    "The company declined to comment when it was reached by telephone.",
    "Schools in the old town stay shut until further notice.",
    "It was not clear whether the warning had reached everybody in time.",
    "Critics of the scheme, among them Prof. J. Okafor, had warned of such an outcome.",
    "The weather service expects the wind to drop later in the week.",
    "No one answered the door at the address given in court papers.",
];

/// One sentence, often with a figure.
fn sentence(dice: &mut Dice, into: &mut String) {
    let town = dice.pick(TOWNS);
    let speaker = dice.pick(SPEAKERS);
    let counted = dice.pick(COUNTED);
    let small = dice.below(90) + 2;
    let large = (dice.below(400) + 3) * 50;
    let written = match dice.below(20) {
        0 => write!(
            into,
            "At least {small} {counted} in {town}, {speaker} said."
        ),
        1 => write!(
            into,
            "About {large} {counted} near {town} on Tuesday, according to {speaker}."
        ),
        2 => write!(
            into,
            "Of the {large} tonnes of grain in the store, {small} per cent was lost."
        ),
        3 => write!(
            into,
            "The repair will cost between ${small}m and ${}m, {speaker} said on Oct. {}.",
            small + 9,
            dice.below(28) + 1
        ),
        4 => write!(
            into,
            "Output at the {town} plant rose by {small}.{}% to {large} barrels a day.",
            dice.below(10)
        ),
        5 => write!(
            into,
            "Three of the {small} suspects, aged {} to {}, live in {town}.",
            18 + dice.below(9),
            30 + dice.below(40)
        ),
        6 => write!(
            into,
            "By Nov. {}, 20{} the number of cases in {town} had reached {},{:03}.",
            dice.below(28) + 1,
            10 + dice.below(15),
            small,
            dice.below(1000)
        ),
        7 => write!(
            into,
            "{} {counted}, up from {small} a year earlier, and two dozen more are expected.",
            large + 7
        ),
        8 => write!(
            into,
            "A spokesman denied that more than {large} {counted} in {town}."
        ),
        9 => write!(
            into,
            "The bridge, {small} km north of {town}, was built in 19{}.",
            10 + dice.below(80)
        ),
        _ => write!(into, "{}", dice.pick(PLAIN)),
    };
    written.expect("a String takes every write");
}

/// At least `bytes` bytes of invented news.
pub(crate) fn news(bytes: usize, seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let mut text = String::with_capacity(bytes + 400);
    while text.len() < bytes {
        for _ in 0..3 + dice.below(3) {
            sentence(&mut dice, &mut text);
            text.push(' ');
        }
        text.pop();
        text.push_str("\n\n");
    }
    text
}
