//! The label sets: universal part of speech, Penn Treebank tag, universal dependency relation.
//!
//! Order matters: a label's number is what weight files store. Add at the end, and retrain.

macro_rules! names {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(clippy::upper_case_acronyms, reason = "linguists know Penn tags in capitals")]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every label, in the order of its number.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The label as treebanks write it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The label that treebanks write so, or `None`.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$variant),)* _ => None }
            }

            /// The label with this number, or `None`.
            #[must_use]
            pub fn from_index(idx: usize) -> Option<Self> {
                Self::ALL.get(idx).copied()
            }

            /// The label's number.
            #[must_use]
            pub const fn index(self) -> usize {
                self as usize
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

names! {
    /// Universal part of speech.
    pub enum Upos {
        /// Adjective.
        Adj = "ADJ",
        /// Preposition or postposition.
        Adp = "ADP",
        /// Adverb.
        Adv = "ADV",
        /// Auxiliary or copula.
        Aux = "AUX",
        /// Coordinating conjunction.
        Cconj = "CCONJ",
        /// Determiner.
        Det = "DET",
        /// Interjection.
        Intj = "INTJ",
        /// Common noun.
        Noun = "NOUN",
        /// Numeral.
        Num = "NUM",
        /// Particle: `not`, `to`, `'s`.
        Part = "PART",
        /// Pronoun.
        Pron = "PRON",
        /// Proper noun.
        Propn = "PROPN",
        /// Punctuation.
        Punct = "PUNCT",
        /// Subordinating conjunction.
        Sconj = "SCONJ",
        /// Symbol: `$`, `%`.
        Sym = "SYM",
        /// Main verb.
        Verb = "VERB",
        /// Anything else.
        X = "X",
    }
}

names! {
    /// Penn Treebank tag, as the English treebanks use it.
    pub enum Xpos {
        /// Noun, singular or mass.
        NN = "NN",
        /// Noun, plural.
        NNS = "NNS",
        /// Proper noun, singular.
        NNP = "NNP",
        /// Proper noun, plural.
        NNPS = "NNPS",
        /// Preposition or subordinating conjunction.
        IN = "IN",
        /// Determiner.
        DT = "DT",
        /// Predeterminer: `all` the men.
        PDT = "PDT",
        /// Wh-determiner.
        WDT = "WDT",
        /// Adjective, ordinals among them.
        JJ = "JJ",
        /// Comparative adjective.
        JJR = "JJR",
        /// Superlative adjective.
        JJS = "JJS",
        /// Adverb.
        RB = "RB",
        /// Comparative adverb.
        RBR = "RBR",
        /// Superlative adverb.
        RBS = "RBS",
        /// Verb particle: break `out`.
        RP = "RP",
        /// Wh-adverb.
        WRB = "WRB",
        /// Personal pronoun.
        PRP = "PRP",
        /// Possessive pronoun.
        PRPS = "PRP$",
        /// Wh-pronoun.
        WP = "WP",
        /// Possessive wh-pronoun.
        WPS = "WP$",
        /// Existential `there`.
        EX = "EX",
        /// Verb, base form.
        VB = "VB",
        /// Verb, past tense.
        VBD = "VBD",
        /// Verb, gerund or present participle.
        VBG = "VBG",
        /// Verb, past participle.
        VBN = "VBN",
        /// Verb, present tense, not third person singular.
        VBP = "VBP",
        /// Verb, third person singular present.
        VBZ = "VBZ",
        /// Modal verb.
        MD = "MD",
        /// `to`.
        TO = "TO",
        /// Coordinating conjunction.
        CC = "CC",
        /// Cardinal number, in digits or words.
        CD = "CD",
        /// Possessive ending.
        POS = "POS",
        /// Interjection.
        UH = "UH",
        /// Foreign word.
        FW = "FW",
        /// List mark.
        LS = "LS",
        /// Symbol.
        SYM = "SYM",
        /// Currency sign.
        Dollar = "$",
        /// Mark that ends a sentence.
        Period = ".",
        /// Comma.
        Comma = ",",
        /// Colon, semicolon, dash.
        Colon = ":",
        /// Opening bracket.
        OpenBracket = "-LRB-",
        /// Closing bracket.
        CloseBracket = "-RRB-",
        /// Opening quotation mark.
        OpenQuote = "``",
        /// Closing quotation mark.
        CloseQuote = "''",
        /// Hyphen inside a compound.
        HYPH = "HYPH",
        /// Superfluous punctuation.
        NFP = "NFP",
        /// Web or mail address.
        ADD = "ADD",
        /// Part of a word that was written apart.
        GW = "GW",
        /// Affix written apart.
        AFX = "AFX",
    }
}

names! {
    /// Universal dependency relation, with the subtypes of the English treebanks.
    pub enum Rel {
        /// The head of the sentence.
        Root = "root",
        /// Nominal subject.
        Nsubj = "nsubj",
        /// Subject of a passive.
        NsubjPass = "nsubj:pass",
        /// Subject of a clause whose predicate is a clause.
        NsubjOuter = "nsubj:outer",
        /// Clausal subject.
        Csubj = "csubj",
        /// Clausal subject of a passive.
        CsubjPass = "csubj:pass",
        /// Clausal subject of a clause whose predicate is a clause.
        CsubjOuter = "csubj:outer",
        /// Object.
        Obj = "obj",
        /// Indirect object.
        Iobj = "iobj",
        /// Clausal complement with a subject of its own.
        Ccomp = "ccomp",
        /// Complement without a subject of its own.
        Xcomp = "xcomp",
        /// Oblique: a prepositional phrase on a predicate.
        Obl = "obl",
        /// Agent of a passive: `by` …
        OblAgent = "obl:agent",
        /// Oblique without a preposition: they left `Monday`, rose 5 `%`.
        OblUnmarked = "obl:unmarked",
        /// Someone addressed.
        Vocative = "vocative",
        /// Expletive: `there`, `it`.
        Expl = "expl",
        /// Dislocated element.
        Dislocated = "dislocated",
        /// Adverbial clause.
        Advcl = "advcl",
        /// Adverbial clause in relative form: …, `which` is why …
        AdvclRelcl = "advcl:relcl",
        /// Adverb.
        Advmod = "advmod",
        /// Interjection or discourse particle.
        Discourse = "discourse",
        /// Auxiliary.
        Aux = "aux",
        /// Auxiliary of a passive.
        AuxPass = "aux:pass",
        /// Copula.
        Cop = "cop",
        /// Marker of a subordinate clause.
        Mark = "mark",
        /// Prepositional phrase on a noun.
        Nmod = "nmod",
        /// Possessive modifier.
        NmodPoss = "nmod:poss",
        /// Noun phrase on a noun, without a preposition.
        NmodUnmarked = "nmod:unmarked",
        /// Descriptive title on a name: `President` Lincoln.
        NmodDesc = "nmod:desc",
        /// Apposition.
        Appos = "appos",
        /// Numeral that counts the head.
        Nummod = "nummod",
        /// Clause on a noun.
        Acl = "acl",
        /// Relative clause.
        AclRelcl = "acl:relcl",
        /// Adjective on a noun.
        Amod = "amod",
        /// Determiner.
        Det = "det",
        /// Predeterminer.
        DetPredet = "det:predet",
        /// Preposition or possessive ending on its noun.
        Case = "case",
        /// Later member of a coordination, on the first one.
        Conj = "conj",
        /// Conjunction word, on the member that follows it.
        Cc = "cc",
        /// First word of a double conjunction: `both` … and.
        CcPreconj = "cc:preconj",
        /// Later word of a fixed expression.
        Fixed = "fixed",
        /// Later word of a name.
        Flat = "flat",
        /// Noun, number or hyphenated part in a compound: `phone` book, `3.4` million.
        Compound = "compound",
        /// Verb particle.
        CompoundPrt = "compound:prt",
        /// Later item of a list.
        List = "list",
        /// Clause or phrase set beside: speech reports, insertions.
        Parataxis = "parataxis",
        /// What is left beside an elided head.
        Orphan = "orphan",
        /// Later part of a word that was written apart.
        Goeswith = "goeswith",
        /// Slip that is repaired.
        Reparandum = "reparandum",
        /// Punctuation.
        Punct = "punct",
        /// No better relation known.
        Dep = "dep",
    }
}

impl Rel {
    /// The relation without its subtype: `nsubj:pass` is an `nsubj`.
    #[must_use]
    pub fn base(self) -> Self {
        match self.as_str().split_once(':') {
            Some((base, _)) => Self::from_name(base).expect("every subtype's base is listed"),
            None => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_relation_has_a_base() {
        for rel in Rel::ALL {
            assert!(rel.as_str().starts_with(rel.base().as_str()));
        }
        assert_eq!(Rel::NsubjPass.base(), Rel::Nsubj);
    }

    #[test]
    fn names_and_numbers_read_back() {
        for tag in Xpos::ALL {
            assert_eq!(Xpos::from_name(tag.as_str()), Some(*tag));
            assert_eq!(Xpos::from_index(tag.index()), Some(*tag));
        }
    }
}
