//! A report as a table, a row for each claim of each finding.

use super::{Report, visible, words};
use crate::claim::Claim;
use crate::finding::Finding;

const HEAD: &str = "finding,severity,rule,message,explanation,confidence,group,source,publisher,\
                    published,line,column,start,end,quote,low,high,bound,unit,stance,as_of,speaker,\
                    sentence";

/// The findings as CSV (RFC 4180, with line feeds): a head, then one row for each claim that a
/// finding is about. The finding's fingerprint is its first cell.
///
/// A cell that a spreadsheet would take for a formula is preceded by an apostrophe; control
/// characters are shown as symbols.
#[must_use]
pub fn csv(report: &Report) -> String {
    let mut table = format!("{HEAD}\n");
    for finding in &report.findings {
        let mut claims = report.claims_of(finding).peekable();
        if claims.peek().is_none() {
            row(report, finding, None, &mut table);
        }
        for claim in claims {
            row(report, finding, Some(claim), &mut table);
        }
    }
    table
}

fn row(report: &Report, finding: &Finding, claim: Option<&Claim>, table: &mut String) {
    let quantity = claim.map(|claim| &claim.quantity);
    let source = claim.and_then(|claim| report.source(&claim.source));
    let number = |value: Option<crate::value::Decimal>| {
        value.map_or_else(String::new, |value| value.normalize().to_string())
    };
    let place = |read: fn(&Claim) -> usize| claim.map_or_else(String::new, |c| read(c).to_string());
    let cells = [
        text(&finding.fingerprint),
        text(words::severity(finding.severity)),
        text(&finding.rule),
        text(&finding.message),
        text(&finding.explanation),
        format!("{:.2}", finding.confidence),
        text(finding.group.as_deref().unwrap_or_default()),
        text(claim.map_or("", |claim| &claim.source)),
        text(
            source
                .and_then(|s| s.publisher.as_deref())
                .unwrap_or_default(),
        ),
        claim
            .and_then(|claim| claim.published)
            .map_or_else(String::new, |date| date.to_string()),
        place(|claim| claim.line),
        place(|claim| claim.column),
        place(|claim| claim.quantity.phrase.span.start),
        place(|claim| claim.quantity.phrase.span.end),
        text(quantity.map_or("", |quantity| &quantity.phrase.text)),
        number(quantity.and_then(|quantity| quantity.amount.low())),
        number(quantity.and_then(|quantity| quantity.amount.high())),
        text(&quantity.map_or_else(String::new, |q| words::bound(q.amount.bound()))),
        text(quantity.map_or("", |quantity| quantity.unit.code())),
        text(&claim.map_or_else(String::new, |claim| words::name(&claim.stance))),
        text(
            &claim
                .and_then(|claim| claim.as_of.as_ref())
                .and_then(|when| words::period(&when.period))
                .unwrap_or_default(),
        ),
        text(
            claim
                .and_then(|claim| claim.attribution.last())
                .map_or("", |s| &s.phrase.text),
        ),
        text(claim.map_or("", |claim| &claim.sentence.text)),
    ];
    table.push_str(&cells.join(","));
    table.push('\n');
}

/// A cell of words: on one line, quoted where it must be, never a formula.
fn text(words: &str) -> String {
    let shown = visible(words);
    let guard = if shown.starts_with(['=', '+', '-', '@']) {
        "'"
    } else {
        ""
    };
    if guard.is_empty() && !shown.contains([',', '"']) {
        return shown.into_owned();
    }
    format!("\"{guard}{}\"", shown.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn words_are_no_formula_and_stay_in_their_cell() {
        assert_eq!(text("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(text("a\nb, c"), "\"a␊b, c\"");
        assert_eq!(text("86 pupils"), "86 pupils");
    }
}
