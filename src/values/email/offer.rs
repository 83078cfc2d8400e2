//! Defects of e-mail addresses that can be undone only with a doubt, one function for each. What
//! they return is always one right address, or an empty cell where a word may say that there is none.

pub use super::placeholder::word_for_none;
use super::{is_fine, mend};

/// The first of several addresses in the cell.
pub fn several(cell: &str) -> Option<String> {
    first_of_several(cell).map(|(first, _)| first)
}

/// The first address of the cell and all others, if there are at least two and nothing else but
/// names and separators.
pub(super) fn first_of_several(cell: &str) -> Option<(String, Vec<String>)> {
    if is_fine(cell) || mend::whole(cell).is_some() || cell.len() > 4096 {
        return None;
    }
    let by_marks = addresses(cell.split([',', ';', '|', '\n', '\r', '，', '；', '、']));
    let found = by_marks.or_else(|| {
        let is_between =
            |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '|' | '/' | '&');
        addresses(cell.split(is_between).filter(|word| !is_joining(word)))
    })?;
    let mut found = found.into_iter();
    let first = found.next()?;
    let others: Vec<String> = found.collect();
    (!others.is_empty()).then_some((first, others))
}

/// Words between two addresses.
fn is_joining(word: &str) -> bool {
    ["and", "or", "und", "oder", "et", "ou", "y"]
        .iter()
        .any(|joining| word.eq_ignore_ascii_case(joining))
}

/// All parts as addresses; nothing if one is none.
fn addresses<'a>(parts: impl Iterator<Item = &'a str>) -> Option<Vec<String>> {
    parts
        .filter(|part| !part.trim().is_empty())
        .map(mend::whole)
        .collect()
}

/// Domains of large mail services that are mistyped often, and what is meant.
const DOMAINS: [(&str, &str); 34] = [
    ("gmial.com", "gmail.com"),
    ("gmai.com", "gmail.com"),
    ("gmal.com", "gmail.com"),
    ("gmil.com", "gmail.com"),
    ("gamil.com", "gmail.com"),
    ("gnail.com", "gmail.com"),
    ("gmaill.com", "gmail.com"),
    ("gmaiil.com", "gmail.com"),
    ("gmali.com", "gmail.com"),
    ("ggmail.com", "gmail.com"),
    ("gmail.co", "gmail.com"),
    ("gmail.cm", "gmail.com"),
    ("gmail.om", "gmail.com"),
    ("gmailcom.com", "gmail.com"),
    ("googlemail.co", "googlemail.com"),
    ("hotmial.com", "hotmail.com"),
    ("hotmal.com", "hotmail.com"),
    ("hotmai.com", "hotmail.com"),
    ("hotmil.com", "hotmail.com"),
    ("hotmaill.com", "hotmail.com"),
    ("hotamil.com", "hotmail.com"),
    ("hotmail.co", "hotmail.com"),
    ("hotmail.cm", "hotmail.com"),
    ("homtail.com", "hotmail.com"),
    ("yahooo.com", "yahoo.com"),
    ("yaho.com", "yahoo.com"),
    ("yhaoo.com", "yahoo.com"),
    ("yahoo.co", "yahoo.com"),
    ("yahoo.cm", "yahoo.com"),
    ("outlok.com", "outlook.com"),
    ("outloook.com", "outlook.com"),
    ("outlook.co", "outlook.com"),
    ("iclould.com", "icloud.com"),
    ("icloud.co", "icloud.com"),
];

/// Endings that exist nowhere, and what is meant. A domain with an ending that exists is left.
const ENDINGS: [(&str, &str); 12] = [
    (".con", ".com"),
    (".cmo", ".com"),
    (".ocm", ".com"),
    (".comm", ".com"),
    (".coom", ".com"),
    (".cpm", ".com"),
    (".vom", ".com"),
    (".xom", ".com"),
    (".c0m", ".com"),
    (".nte", ".net"),
    (".ogr", ".org"),
    (".couk", ".co.uk"),
];

/// A domain with a slip of typing: a known service misspelt, a comma for a dot, a dot doubled, an
/// ending that does not exist.
pub fn misspelt_domain(cell: &str) -> Option<String> {
    let tidy = mend::whole(cell).unwrap_or_else(|| cell.trim().to_owned());
    let (local, domain) = tidy.rsplit_once('@')?;
    let mut domain = domain.to_lowercase().replace(',', ".");
    while domain.contains("..") {
        domain = domain.replace("..", ".");
    }
    let domain = domain.trim_matches('.');
    let service = DOMAINS
        .iter()
        .find_map(|(wrong, right)| (*wrong == domain).then(|| (*right).to_owned()));
    let ending = || {
        ENDINGS.iter().find_map(|(wrong, right)| {
            let stem = domain.strip_suffix(wrong)?;
            Some(format!("{stem}{right}"))
        })
    };
    // A service can be hidden behind an ending: `gmial.con`.
    let meant = service.or_else(ending).unwrap_or_else(|| domain.to_owned());
    let meant = DOMAINS
        .iter()
        .find_map(|(wrong, right)| (*wrong == meant).then(|| (*right).to_owned()))
        .unwrap_or(meant);
    let offer = format!("{local}@{meant}");
    (offer != tidy && is_fine(&offer)).then_some(offer)
}

/// `jane (at) example (dot) com`: signs spelt out to hide the address from harvesters.
pub fn spelt_out(cell: &str) -> Option<String> {
    const AT: [&str; 9] = [
        "(at)", "[at]", "{at}", "<at>", " at ", "(@)", "[@]", "&#64;", "&#x40;",
    ];
    const DOT: [&str; 7] = ["(dot)", "[dot]", "{dot}", "<dot>", " dot ", "(.)", "&#46;"];
    if is_fine(cell) || mend::whole(cell).is_some() || cell.len() > 512 {
        return None;
    }
    let bare = cell.trim();
    let joined = replace_spelt(&replace_spelt(bare, &AT, "@"), &DOT, ".");
    if joined == bare || joined.matches('@').count() != 1 {
        return None;
    }
    mend::whole(&joined)
}

/// Replaces each spelling, in any case and with the spaces round it.
fn replace_spelt(text: &str, spellings: &[&str], sign: &str) -> String {
    let mut replaced = text.to_owned();
    for spelling in spellings {
        let lower = replaced.to_ascii_lowercase();
        let Some(at) = lower.find(spelling) else {
            continue;
        };
        let before = replaced.get(..at).unwrap_or_default().trim_end();
        let after = replaced
            .get(at + spelling.len()..)
            .unwrap_or_default()
            .trim_start();
        let after = replace_spelt(after, spellings, sign);
        replaced = format!("{before}{sign}{after}");
    }
    replaced
}

/// More than one `@` in a row: one of them.
pub fn doubled_at_sign(cell: &str) -> Option<String> {
    let mut single = cell.to_owned();
    while single.contains("@@") {
        single = single.replace("@@", "@");
    }
    (single != cell).then(|| mend::whole(&single)).flatten()
}

/// The only address among words. One that follows a word or a dot is left: what stands before could
/// belong to it (`jane doe@example.com`).
pub fn among_words(cell: &str) -> Option<String> {
    if is_fine(cell) || mend::whole(cell).is_some() || cell.len() > 512 {
        return None;
    }
    let at = cell.find('@').filter(|at| cell.rfind('@') == Some(*at))?;
    let (front, back) = cell.split_at_checked(at)?;
    let start = front.rfind(char::is_whitespace).map_or(0, |space| {
        space
            + cell
                .get(space..)
                .and_then(|rest| rest.chars().next())
                .map_or(0, char::len_utf8)
    });
    let end = back
        .find(char::is_whitespace)
        .map_or(cell.len(), |space| at + space);
    let before = cell.get(..start)?.trim_end();
    let begins_anew = before.chars().next_back().is_none_or(is_parting);
    let word = cell.get(start..end)?;
    begins_anew.then(|| mend::whole(word)).flatten()
}

/// Marks after which an address begins anew: what stands before them is no part of it.
fn is_parting(mark: char) -> bool {
    matches!(
        mark,
        '-' | '–' | '—' | ':' | '|' | ',' | ';' | '/' | '>' | ')' | ']' | '*' | '•'
    )
}

/// An apostrophe before the address: it can be part of it, and spreadsheets mark text so.
pub fn apostrophe(cell: &str) -> Option<String> {
    let bare = cell.trim().strip_prefix(['\'', '’', '‘'])?;
    let address = mend::whole(bare)?;
    (address != cell).then_some(address)
}
