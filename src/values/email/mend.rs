//! Defects of e-mail addresses that can be undone without doubt, one function for each.

use super::is_fine;
use crate::values::text::{is_invisible, trim_invisible};
use crate::values::url::host_to_ascii;

/// Undoes one defect.
type Step = fn(&str) -> Option<String>;

/// All steps, in an order in which each finds what it needs.
const STEPS: [Step; 9] = [
    strip_padding,
    strip_label,
    strip_wrapping,
    strip_display_name,
    fold_full_width,
    strip_trailing_mark,
    close_at_sign,
    lower_domain,
    domain_to_ascii,
];

/// Enough for any cell that a person would still call an address.
const MOST_STEPS: usize = 16;

/// The cell with everything undone; nothing if it is not an address even then.
pub(super) fn whole(cell: &str) -> Option<String> {
    // The longest address has 254 bytes; a longer cell can only be names, labels and tails.
    if cell.len() > 2048 {
        return None;
    }
    let mut mended = cell.to_owned();
    for _ in 0..MOST_STEPS {
        if is_fine(&mended) {
            return Some(mended);
        }
        mended = STEPS.iter().find_map(|step| step(&mended))?;
    }
    None
}

/// Applies a step if the cell is an address in the end.
fn guarded(cell: &str, step: Step) -> Option<String> {
    if is_fine(cell) {
        return None;
    }
    step(cell).filter(|after| whole(after).is_some())
}

/// White space and invisible characters round the address, and invisible ones inside it.
pub fn padding(cell: &str) -> Option<String> {
    guarded(cell, strip_padding)
}

/// `mailto:` or a label before the address, and what a link carries behind it (`?subject=...`).
pub fn label(cell: &str) -> Option<String> {
    guarded(cell, strip_label)
}

/// Quotation marks and brackets round the address.
pub fn wrapping(cell: &str) -> Option<String> {
    guarded(cell, strip_wrapping)
}

/// A name beside the address: `Name <a@b>`, `a@b (Name)`. Not if the name holds another address.
pub fn display_name(cell: &str) -> Option<String> {
    guarded(cell, strip_display_name)
}

/// Letters and signs in the full width of East Asian keyboards.
pub fn full_width(cell: &str) -> Option<String> {
    guarded(cell, fold_full_width)
}

/// A dot, comma, semicolon, colon or slash at the end, or a comma or semicolon at the beginning.
pub fn trailing_mark(cell: &str) -> Option<String> {
    guarded(cell, strip_trailing_mark)
}

/// Spaces beside the `@`. Spaces elsewhere may stand between two things and are left.
pub fn spaced_at_sign(cell: &str) -> Option<String> {
    guarded(cell, close_at_sign)
}

/// A domain in capitals; what stands before the `@` keeps its case.
pub fn upper_case_domain(cell: &str) -> Option<String> {
    guarded(cell, lower_domain)
}

/// A domain in letters beyond ASCII, which is written in Punycode. Not one that mixes scripts or
/// imitates a Latin name.
pub fn unicode_domain(cell: &str) -> Option<String> {
    guarded(cell, domain_to_ascii)
}

/// The same address several times in a cell.
pub fn repeated(cell: &str) -> Option<String> {
    let (first, others) = super::offer::first_of_several(cell)?;
    others.iter().all(|other| *other == first).then_some(first)
}

/// A word that stands for "no address": the cell becomes empty, since publishers may opt out of
/// being listed. Only the whole cell counts.
pub fn placeholder(cell: &str) -> Option<String> {
    const WORDS: [&str; 34] = [
        "na",
        "none",
        "null",
        "nil",
        "nan",
        "nill",
        "undefined",
        "unknown",
        "empty",
        "blank",
        "noemail",
        "noemailaddress",
        "noemailprovided",
        "noaddress",
        "nocontact",
        "nocontactemail",
        "notavailable",
        "notapplicable",
        "notprovided",
        "notgiven",
        "notspecified",
        "notlisted",
        "notset",
        "novalue",
        "optedout",
        "optout",
        "publisheroptedout",
        "private",
        "hidden",
        "withheld",
        "tbd",
        "tba",
        "keine",
        "aucun",
    ];
    if cell.is_empty() || cell.contains('@') || cell.len() > 64 {
        return None;
    }
    let bare = trim_invisible(cell);
    let folded = crate::values::text::fold_title(bare);
    // `#NULL!`, `#N/A` and their like are errors of a spreadsheet; lone signs are dashes and dots.
    let is_placeholder = if folded.is_empty() {
        bare.chars()
            .all(|letter| matches!(letter, '-' | '–' | '—' | '.' | '/' | '_' | '?' | '*' | '#'))
            && bare.chars().count() <= 8
    } else {
        WORDS.contains(&folded.as_str())
    };
    is_placeholder.then(String::new)
}

fn strip_padding(cell: &str) -> Option<String> {
    let visible: String = cell
        .chars()
        .filter(|letter| !is_invisible(*letter))
        .collect();
    let bare = visible.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control());
    (bare.len() < cell.len()).then(|| bare.to_owned())
}

fn strip_label(cell: &str) -> Option<String> {
    const LABELS: [&str; 6] = [
        "mailto",
        "email",
        "e-mail",
        "mail",
        "email address",
        "e-mail address",
    ];
    let (label, after) = cell.split_once([':', '：'])?;
    if !LABELS
        .iter()
        .any(|known| label.trim().eq_ignore_ascii_case(known))
    {
        return None;
    }
    let after = after.trim_start_matches('/').trim_start();
    // Only a link has a tail; without the label `?` could belong to the address.
    let is_tail = |tail: &str| tail.contains('=') && !tail.contains('@');
    let address = match after.split_once('?') {
        Some((address, tail)) if address.contains('@') && is_tail(tail) => address,
        _ => after,
    };
    Some(address.to_owned())
}

fn strip_wrapping(cell: &str) -> Option<String> {
    const PAIRS: [(char, char); 12] = [
        ('<', '>'),
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('“', '”'),
        ('„', '“'),
        ('‘', '’'),
        ('«', '»'),
        ('「', '」'),
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
    ];
    let first = cell.chars().next()?;
    let last = cell.chars().next_back()?;
    let without_first = cell.strip_prefix(first)?;
    if PAIRS.contains(&(first, last)) {
        let inner = without_first.strip_suffix(last)?;
        return Some(inner.trim().to_owned());
    }
    // A mark that lost its partner; one that can stand before the `@` stays.
    if matches!(first, '<' | '"' | '“' | '„' | '«' | '(' | '[') && !cell.contains(['>', ' ']) {
        return Some(without_first.to_owned());
    }
    let closes = matches!(last, '>' | '"' | '”' | '»' | ')' | ']' | '\'');
    (closes && !cell.contains(['<', ' ', '(', '[']))
        .then(|| cell.strip_suffix(last).unwrap_or(cell).to_owned())
}

fn strip_display_name(cell: &str) -> Option<String> {
    let (name, address) = if let Some(before) = cell.strip_suffix('>') {
        before.rsplit_once('<')?
    } else {
        let (address, name) = cell.strip_suffix(')')?.split_once('(')?;
        (name, address)
    };
    let address = address.trim();
    // Outlook writes the address in place of a name; any other address would be a second one.
    let name = name.trim().trim_matches(['"', '\'']);
    let is_name = !name.contains('@') || whole(name).is_some_and(|it| Some(it) == whole(address));
    (is_name && !name.contains(['<', '>'])).then(|| address.to_owned())
}

fn fold_full_width(cell: &str) -> Option<String> {
    let folded: String = cell
        .chars()
        .map(|letter| match letter {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
            '﹫' => '@',
            '。' | '｡' => '.',
            other => other,
        })
        .collect();
    (folded != cell).then_some(folded)
}

fn strip_trailing_mark(cell: &str) -> Option<String> {
    let bare = cell
        .trim_end_matches(|letter: char| {
            matches!(letter, '.' | ',' | ';' | ':' | '/') || letter.is_whitespace()
        })
        .trim_start_matches(|letter: char| {
            matches!(letter, ',' | ';' | ':') || letter.is_whitespace()
        });
    (bare.len() < cell.len()).then(|| bare.to_owned())
}

fn close_at_sign(cell: &str) -> Option<String> {
    let (local, domain) = cell.split_once('@')?;
    let closed = format!("{}@{}", local.trim_end(), domain.trim_start());
    (closed != cell).then_some(closed)
}

fn lower_domain(cell: &str) -> Option<String> {
    let (local, domain) = cell.rsplit_once('@')?;
    let lower = domain.to_ascii_lowercase();
    (lower != domain).then(|| format!("{local}@{lower}"))
}

fn domain_to_ascii(cell: &str) -> Option<String> {
    let (local, domain) = cell.rsplit_once('@')?;
    host_to_ascii(domain).map(|domain| format!("{local}@{domain}"))
}
