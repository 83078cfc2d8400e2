//! What stands beside the failures of a text and is no matter of a cell.

use super::super::gathered::Finding;
use super::super::statement::Tokens;
use super::phrases::{Phrases, Word, is_number, table};
use crate::failure::FailureKind;

static OF_NO_CELL: Phrases = Phrases::new(|| {
    table(
        "http 404|http 410|http 403|http 500|http 502|http 503|status 404|status 410|status 403|status 500|status 502|status 503|returned 404|returned 410|returned 403|\
         returned 500|returned 502|returned 503|returns 404|returns 410|error 404|error 410|404 not found|site down|site is down|website is down|server is down|is down $|server down|\
         host not found|site not found|page not found|hors ligne|site offline|is offline|broken link $|link broken $|broken url $|url broken $|dead link|link dead|link is broken $|url is broken $|link is dead|\
         manual review|review required|needs review|requires review|see publisher|see partner|account #|policy #|\
         partner left|publisher left|partner has left|publisher has left|left network|left program|\
         among others|amongst others|unter anderem|entre autres|entre otros|unbekannter fehler|erreur inconnue|error desconocido|other error|other errors|\
         since # $|try again later for|\
         suspended $|deactivated $|terminated $|archived $|inactive $|locked $|overdue $|expired $|: timeout|; timeout|( timeout|timeout $|has expired|abgelaufen|expire $",
    )
});

/// Whether a text says so.
pub(super) fn is_told(tokens: Tokens<'_>, words: &[Word<'_>], findings: &[Finding]) -> bool {
    let of_length = findings
        .iter()
        .all(|found| found.failure.kind == FailureKind::TooLong);
    !of_length && (OF_NO_CELL.stand_in(words) || answers(words, findings))
        || is_unknown(words)
        || counts_more(words, findings.len())
        || goes_on(tokens)
}

/// Whether an error is unknown, and not told behind that.
fn is_unknown(words: &[Word<'_>]) -> bool {
    words.windows(2).enumerate().any(|(at, pair)| {
        let next = words.get(at + 2).map_or(";", |word| word.said);
        matches!(pair, [unknown, error] if unknown.said == "unknown" && error.said == "error")
            && next == ";"
    })
}

/// Whether a number is what a server answers for an address that is not there.
fn answers(words: &[Word<'_>], findings: &[Finding]) -> bool {
    let of_url = findings
        .iter()
        .any(|found| found.failure.kind == FailureKind::BadUrl);
    let codes = ["404", "410", "403", "500", "502", "503"];
    let places = [
        "row", "line", "record", "zeile", "ligne", "fila", "linea", "linha", "riga", "code",
        "entry", "item", "id", "ref", "number", "no", "job", "nr",
    ];
    of_url
        && words.iter().enumerate().any(|(at, word)| {
            let before = at
                .checked_sub(1)
                .and_then(|at| words.get(at))
                .map_or("", |word| word.said);
            let next = words.get(at + 1).map_or(";", |word| word.said);
            let alone = at > 0 && super::phrases::is_sign(next);
            codes.contains(&word.said) && alone && !places.contains(&before)
        })
}

/// Whether it is said in brackets that there are more errors than were found: "Errors (2): ...".
fn counts_more(words: &[Word<'_>], found: usize) -> bool {
    let what = [
        "errors", "problems", "issues", "failures", "fehler", "erreurs", "errores", "erros",
        "errori",
    ];
    let count = |said: &str| said.parse().unwrap_or(0_usize);
    let more =
        |said: &str| is_number(said) && (2..100).contains(&count(said)) && count(said) > found;
    let in_brackets = words.windows(3).any(|three| {
        matches!(three, [errors, open, number] if what.contains(&errors.said) && matches!(open.said, "(" | ":") && more(number.said))
    });
    in_brackets || words.windows(3).any(|three| {
        matches!(three, [number, errors, found] if more(number.said) && what.contains(&errors.said)
                && matches!(found.said, "found" | "detected" | "occurred" | "gefunden"))
    })
}

/// Whether a text begins or ends in a way that shows that more was said: "etc.", "(+1)", "...; ".
fn goes_on(tokens: Tokens<'_>) -> bool {
    let text = tokens.text.trim();
    let end = text.trim_end_matches(['.', ')', ' ']);
    let word = end.rsplit([' ', ',']).next().unwrap_or_default();
    let counted = word.trim_start_matches('(').strip_prefix('+');
    let is_more = counted.is_some_and(is_number) && text.ends_with(')');
    let begins = text.trim_start_matches(['.', '\u{2026}']);
    let cut = text.len() - begins.len() >= 3 && begins.trim_start().starts_with([';', ',', '|']);
    is_more || cut || matches!(word, "etc" | "usw" | "u.a") && !text.ends_with(')')
}
