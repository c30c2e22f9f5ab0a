//! A newsroom's own lines, for every table that words are looked up in by their meaning: what the
//! shipped lexicon does not read, the same lexicon with the lines reads as they say.

use crosstally::Lexicon;
use crosstally::lexicon::read;

use super::lexicon_claims::gaps;

/// Words that the shipped lexicon does not know, one line a table.
const OURS: &str = "
[beside]
mired | link | {Two men} mired hurt in the bog called for help.
[carriers]
clutch | transparent | A clutch of 40 {nurses} waited outside.
[concepts]
yurt | yurt < building | They put up {12 yurts}.
[irregular_nouns]
cherubim | cherub | The artist painted {12 cherubim}.
[irregular_verbs]
hewed, hewn | hew | On Sunday they hewed {12 logs}. / On Sunday {12 logs} were hewn.
[levels]
crest | reaches | The {toll} crested at 12.
[measured]
in draught | draught | The ship is {40 metres} in draught.
[places]
Sturmby | DK city | Crews in Sturmby saved {12 people}.
[predicates]
cordon off | sealed_off state | On Sunday they cordoned off {12 streets}.
[reporting]
blog | says | {The mayor} blogged that 12 lamps were sold.
[scope]
shire by shire | aggregate | Shire by shire {12 people} were shot.
[stance]
pencil in | planned | They pencil in {3,000 troops} for June.
[wholes]
numbering among them | part follows | The ship carried 200 people, numbering among them {12 children}.
";

#[test]
fn a_line_of_our_own_is_read_in_every_claim_table() {
    let lexicon = Lexicon::english().with("our.lex", OURS).expect("reads");
    let unread: Vec<_> = gaps(&lexicon)
        .into_iter()
        .filter(|gap| gap.file == "our.lex")
        .collect();
    assert!(unread.is_empty(), "{unread:#?}");
}

#[test]
fn our_words_are_no_words_of_the_shipped_lexicon() {
    for entry in read("our.lex", OURS, Lexicon::TABLES).expect("reads") {
        let shipped = Lexicon::FILES
            .iter()
            .flat_map(|(file, text)| read(file, text, Lexicon::TABLES).expect("reads"))
            .filter(|known| known.table == entry.table);
        for known in shipped {
            let common = known.forms.iter().find(|form| entry.forms.contains(form));
            assert_eq!(common, None, "{}", entry.table);
        }
    }
}
