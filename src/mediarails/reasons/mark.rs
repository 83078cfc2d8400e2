//! How far a number, an address or a word reaches from where it begins.

use super::fold;
use super::token::Sort;

/// The bytes of `text` up to the first character that `holds` refuses.
pub(super) fn run(text: &str, holds: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !holds(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// A number, a date in digits, or a mixture of digits and letters.
pub(super) fn number(text: &str) -> (Sort, usize) {
    let whole = run(text, |c| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.' | ',' | ':' | '+' | '_')
    });
    // A comma belongs to a number only between digits; all else ends it.
    let bytes = whole.as_bytes();
    let comma = bytes
        .windows(2)
        .position(|pair| matches!(pair, [b',' | b':', next] if !next.is_ascii_digit()));
    let whole = comma.and_then(|end| whole.get(..end)).unwrap_or(whole);
    let whole = whole.trim_end_matches(['-', '/', '.', ',', ':', '+', '_']);
    let digits = run(whole, |c| c.is_ascii_digit());
    let groups = whole
        .split(['-', '/', '.'])
        .filter(|group| group.starts_with(|c: char| c.is_ascii_digit()))
        .count();
    if digits.len() <= 4 && groups == 3 && !whole.contains(',') {
        return (Sort::Date, whole.len());
    }
    // "30characters" and "4th" are a number and a word.
    let numeric = run(whole, |c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let numeric = numeric.trim_end_matches(['.', ',']);
    let mixed = whole
        .get(numeric.len()..)
        .is_some_and(|rest| rest.bytes().any(|b| b.is_ascii_digit()));
    (
        Sort::Number,
        if mixed { whole.len() } else { numeric.len() },
    )
}

/// The length of a web address with its scheme, or one that begins with `www.`.
pub(super) fn url(text: &str) -> Option<usize> {
    if !matches!(
        text.as_bytes().first()?.to_ascii_lowercase(),
        b'h' | b'f' | b'w'
    ) {
        return None;
    }
    let head = text
        .get(..8.min(text.len()))
        .unwrap_or_default()
        .to_ascii_lowercase();
    let scheme = ["https://", "http://", "ftp://", "www."]
        .into_iter()
        .find(|s| head.starts_with(s))?;
    let whole = run(text, |c| {
        !c.is_whitespace()
            && !matches!(
                c,
                '"' | '\'' | '<' | '>' | '`' | ')' | ']' | '|' | '»' | '”'
            )
            && !is_sign_of_unspaced(c)
    });
    let whole = before_clause(before_kana(whole));
    let whole = whole.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    // A scheme alone is what is wanted ("must start with http://"), not a value.
    (whole.len() > scheme.len()).then_some(whole.len())
}

/// The signs that end a value where no spaces stand between words.
const fn is_sign_of_unspaced(letter: char) -> bool {
    matches!(
        letter,
        '、' | '。' | '，' | '；' | '：' | '「' | '」' | '『' | '』' | '（' | '）'
    )
}

/// An address without the particle that follows it in Japanese: `https://a.comは無効です`.
fn before_kana(address: &str) -> &str {
    let kana = address.find(|c| matches!(c, 'ぁ'..='ん'));
    let address_alone = kana.and_then(|end| address.get(..end));
    address_alone
        .filter(|alone| alone.is_ascii())
        .unwrap_or(address)
}

/// An address without the clause that a comma or semicolon joins to it without a space: of
/// `https://a.com,Brand is required` nothing behind the comma is part of it.
fn before_clause(address: &str) -> &str {
    let goes_on = |behind: &str| {
        let word = run(behind, |c| c.is_alphabetic() || c == '_');
        let rest = behind.get(word.len()..).unwrap_or_default();
        word.is_empty() || !rest.trim_end_matches(':').is_empty()
    };
    let parts = address.rmatch_indices([',', ';']);
    let mut ends = parts.filter(|(at, _)| {
        let behind = address.get(at + 1..).unwrap_or_default();
        !behind.is_empty() && !goes_on(behind)
    });
    let end = ends.next().and_then(|(at, _)| address.get(..at));
    end.unwrap_or(address)
}

/// The length of an e-mail address.
pub(super) fn email(text: &str) -> Option<usize> {
    // Where words are written without spaces, an @ between them belongs to no address.
    let letter = |c: char| c.is_alphanumeric() && !fold::is_unspaced(c);
    let local = run(text, |c| {
        letter(c) || matches!(c, '.' | '_' | '%' | '+' | '-')
    });
    let domain = text.get(local.len()..)?.strip_prefix('@')?;
    let domain = run(domain, |c| letter(c) || matches!(c, '.' | '-'));
    let domain = domain.trim_end_matches(['.', '-']);
    (!domain.is_empty()).then_some(local.len() + 1 + domain.len())
}

/// The length of a bare host name with a usual ending; others look like names of classes or columns.
pub(super) fn host(text: &str) -> Option<usize> {
    let label = text
        .bytes()
        .take_while(|b| b.is_ascii_alphanumeric() || *b == b'-')
        .count();
    if text.as_bytes().get(label) != Some(&b'.') {
        return None;
    }
    let whole = run(text, |c| {
        c.is_ascii_alphanumeric() || matches!(c, '.' | '-')
    });
    let whole = whole.trim_end_matches(['.', '-']);
    let ending = whole.rsplit_once('.')?.1;
    let usual = [
        "com", "net", "org", "io", "co", "uk", "de", "fr", "it", "es", "jp", "br", "au", "ca",
        "us", "eu", "shop", "app", "dev", "test", "biz",
    ];
    let path = text.get(whole.len()..).filter(|rest| rest.starts_with('/'));
    let path = path.map_or(0, |rest| {
        run(rest, |c| {
            !c.is_whitespace()
                && !matches!(c, '"' | '\'' | ')' | ',' | ';')
                && !is_sign_of_unspaced(c)
        })
        .len()
    });
    let address = text.get(..whole.len() + path).unwrap_or(whole);
    let is_usual = usual.contains(&ending) || whole.contains(".example");
    is_usual.then_some(before_kana(address).len())
}

/// The length of a word: letters and digits, with an apostrophe inside. A single letter before an
/// apostrophe is a word of its own (French `d'une`).
pub(super) fn word(text: &str) -> usize {
    let plain = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let ends = text
        .as_bytes()
        .get(plain)
        .is_none_or(|next| next.is_ascii() && *next != b'\'');
    if plain > 0 && ends {
        return plain;
    }
    let first = text.chars().next().map_or(1, char::len_utf8);
    if text.chars().next().is_some_and(fold::is_unspaced) {
        return first;
    }
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let apostrophe = matches!(letter, '\'' | '’')
            && at > first
            && text
                .get(at + letter.len_utf8()..)
                .is_some_and(|rest| rest.starts_with(char::is_alphabetic) && !is_genitive(rest))
            && !is_elided(text.get(..at).unwrap_or_default());
        let combining = matches!(letter, '\u{300}'..='\u{36F}');
        if !(letter.is_alphanumeric() || apostrophe || combining) || fold::is_unspaced(letter) {
            break;
        }
        end = at + letter.len_utf8();
    }
    end.max(first)
}

/// Whether a word has lost its last vowel to the next one, as French and Italian articles do.
fn is_elided(word: &str) -> bool {
    [
        "un", "dell", "nell", "all", "dall", "sull", "quest", "qu", "jusqu",
    ]
    .iter()
    .any(|elided| elided.eq_ignore_ascii_case(word))
}

/// Whether the `s` of "brand's" comes next, and with it the end of the word.
fn is_genitive(rest: &str) -> bool {
    rest.strip_prefix('s')
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
