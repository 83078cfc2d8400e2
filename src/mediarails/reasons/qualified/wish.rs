//! What a value is wanted to be that is not shown by how a mended one is written.

use super::super::concept::Meaning as M;
use super::super::token::{Sort, Token};
use super::Asked;
use super::phrases::{Phrases, table};
use crate::failure::FailureKind;

static OF_URL: Phrases = Phrases::new(|| {
    table(
        "no www|not www|not contain special|no special characters|special characters not|not contain any special|keine sonderzeichen|\
         one per line|one url per line|one per row|separated by spaces|separated by space|space separated|deep link|deeplink|app store|store link|\
         landing page|valid ip address|be ip address|including port|include port|with port|port number|at least 2|at least two|at least 3|\
         at least three|http not https|but not https|only single|single url|single website|single link|single valid|single $|nur eine|nur ein|seule url|une seule|una sola|unica url|\
         uma unica|apenas uma|tracking link|affiliate link|click link",
    )
});

static OF_EMAIL: Phrases = Phrases::new(|| {
    table(
        "not contain digits|not contain numbers|not contain digit|no digits|local part must|local part has|local part should|company address|company email|\
         form name|name address|only ascii|ascii only|role address|distribution list|display name required",
    )
});

static BY_FTP: Phrases = Phrases::new(|| table("ftp url|ftp link|ftp address"));

/// Whether a clause says so.
pub(super) fn is_told(asked: Asked<'_, '_>) -> bool {
    let words = asked.words;
    let of_url = asked.finds(FailureKind::BadUrl);
    let of_email = asked.finds(FailureKind::BadEmail);
    let by_ftp = || !asked.tokens.text.to_ascii_lowercase().contains("http");
    // Behind a bracket: "a valid http (not https) URL".
    let not_secure = matches!(words, [not, https] if not.said == "not" && https.said == "https");
    of_url && (not_secure || OF_URL.stand_in(words) || BY_FTP.stand_in(words) && by_ftp())
        || of_url && (is_at_place(asked) || has_bare_example(asked) || begins_with_www(asked))
        || of_email && (OF_EMAIL.stand_in(words) || shows_domain(asked))
        || (of_url || asked.finds(FailureKind::BadNumber)) && wants_letters(asked)
        || asked.finds(FailureKind::Encoding) && asked.says(&["ascii"])
}

/// Whether an address must stand at another: "a valid URL on acme.com".
fn is_at_place(asked: Asked<'_, '_>) -> bool {
    let leads = [
        "on", "under", "from", "link", "domain", "within", "of", "auf", "sur", "en",
    ];
    let pairs = asked.slice.iter().zip(asked.slice.iter().skip(1));
    let leads_to = |(lead, place): (&Token, &Token)| {
        lead.is_word() && leads.contains(&asked.tokens.folded_of(lead)) && place.sort == Sort::Url
    };
    let example = asked
        .slice
        .iter()
        .any(|token| token.meaning.has_any(M::EXAMPLE.or(M::GOT)));
    asked.statement.said.has_any(M::MUST) && !example && pairs.into_iter().any(leads_to)
}

/// Whether an address must begin with `www`.
fn begins_with_www(asked: Asked<'_, '_>) -> bool {
    let ends = asked.slice.first().zip(asked.slice.last());
    let end = ends.map(|(_, last)| last.end + "://www.".len());
    let text = ends.zip(end).and_then(|((first, last), end)| {
        let text = asked.tokens.text;
        text.get(first.start..end.min(text.len()))
            .or_else(|| text.get(first.start..last.end))
    });
    let says = |meaning: M| {
        asked
            .slice
            .iter()
            .any(|token| token.meaning.has_any(meaning))
    };
    let begins = asked.says(&[
        "begin",
        "start",
        "begins",
        "starts",
        "starting",
        "beginning",
    ]);
    begins
        && says(M::MUST)
        && !says(M::EXAMPLE)
        && text.is_some_and(|text| text.to_ascii_lowercase().contains("//www"))
}

/// Whether an example shows an address without what a mended one begins with, or with `http://` as its form.
fn has_bare_example(asked: Asked<'_, '_>) -> bool {
    if asked.tokens.text.to_ascii_lowercase().contains("domain") {
        return false;
    }
    let leads = |token: &Token| token.meaning.has_any(M::EXAMPLE);
    let before = asked.tokens.all.iter();
    let all: Vec<&Token> = before.collect();
    let is_url = |token: &Token| token.sort == Sort::Url;
    let bare = |token: &Token| {
        !asked
            .tokens
            .text_of(token)
            .to_ascii_lowercase()
            .starts_with("http")
    };
    let of_clause = |token: &Token| {
        asked
            .slice
            .first()
            .is_some_and(|first| first.start <= token.start)
            && asked.slice.last().is_some_and(|last| token.end <= last.end)
    };
    let mut shown = false;
    for (at, token) in all.iter().enumerate() {
        let near = all.get(at.saturating_sub(3)..at).unwrap_or_default();
        let is_example = near.iter().any(|token| leads(token));
        let is_form = near
            .iter()
            .any(|token| matches!(asked.tokens.folded_of(token), "form" | "theform"))
            && asked.tokens.text_of(token).starts_with("http://");
        shown |= is_url(token) && of_clause(token) && (is_example && bare(token) || is_form);
    }
    shown
}

/// Whether an e-mail address must be at a domain: "must end with @acme.com".
fn shows_domain(asked: Asked<'_, '_>) -> bool {
    let ends = asked.slice.first().zip(asked.slice.last());
    let text = ends.and_then(|(first, last)| {
        asked
            .tokens
            .text
            .get(first.start.saturating_sub(1)..last.end)
    });
    let text = text.unwrap_or_default();
    let got = asked
        .slice
        .iter()
        .any(|token| token.meaning.has_any(M::GOT.or(M::EXAMPLE)));
    // A refused address can have lost what stood before its sign.
    let asks = [
        "must", "only", "end", "valid @", "allowed", "requir", "muss", "termin", "finir", "debe",
        "doit",
    ];
    let lower = text.to_lowercase();
    let asks = asks.iter().any(|word| lower.contains(word));
    let mut marks = text.match_indices('@');
    asks && !got
        && marks.any(|(at, _)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let behind = text.get(at + 1..).unwrap_or_default();
            let name = behind
                .split([' ', '"', '\'', ')', ','])
                .next()
                .unwrap_or_default()
                .trim_end_matches('.');
            before.is_none_or(|letter| matches!(letter, ' ' | '"' | '\'' | '('))
                && name.contains('.')
                && name.len() > 3
        })
}

/// Whether a pattern holds letters that a value must have: `^LS[0-9]+$`, `\.de$`.
fn wants_letters(asked: Asked<'_, '_>) -> bool {
    let patterns = asked
        .slice
        .iter()
        .filter(|token| token.sort == Sort::Pattern);
    let mut texts = patterns.map(|token| asked.tokens.text_of(token));
    texts.any(holds_letters)
}

/// Whether a pattern holds two letters in a row beside those of a scheme, outside of classes.
fn holds_letters(pattern: &str) -> bool {
    let mut run = String::new();
    let mut longest = 0;
    let mut in_class = false;
    let mut escaped = false;
    for letter in pattern.trim_matches('/').chars().chain(['$']) {
        let counts = letter.is_ascii_alphabetic() && !in_class && !escaped;
        if counts {
            run.push(letter.to_ascii_lowercase());
        } else {
            let of_scheme = matches!(
                run.as_str(),
                "http" | "https" | "ftp" | "www" | "ftps" | "s"
            );
            longest = longest.max(if of_scheme { 0 } else { run.len() });
            run.clear();
        }
        in_class = (in_class || letter == '[' && !escaped) && (letter != ']' || escaped);
        escaped = letter == '\\' && !escaped;
    }
    longest > 1
}
