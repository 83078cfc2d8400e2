//! What each defect of notation looks like undone, without asking whether the rest is right.

use super::mend;
use crate::values::text::is_invisible;
use crate::values::url::host_to_ascii;

/// White space at the ends and invisible characters anywhere.
pub(super) fn strip_padding(cell: &str) -> Option<String> {
    let visible: String = cell
        .chars()
        .filter(|letter| !is_invisible(*letter))
        .collect();
    let bare = visible.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control());
    (bare.len() < cell.len()).then(|| bare.to_owned())
}

/// `mailto:` or a label, and the tail of a link.
pub(super) fn strip_label(cell: &str) -> Option<String> {
    const LABELS: [&str; 10] = [
        "mailto",
        "email",
        "e-mail",
        "mail",
        "email address",
        "e-mail address",
        "contact",
        "contact email",
        "primary contact",
        "primary contact email",
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
        Some((address, tail)) if is_tail(tail) => address,
        _ => after,
    };
    // In a link `%2B` is a `+`; an address that holds a `%` itself has it written `%25` there.
    if label.trim().eq_ignore_ascii_case("mailto") {
        return unescaped(address);
    }
    Some(address.to_owned())
}

/// The text with each `%40` as the sign that it stands for; nothing if one stands for none.
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut plain = parts.next()?.to_owned();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        let byte = u8::from_str_radix(digits, 16).ok()?;
        plain.push(char::from(byte));
        plain.push_str(rest);
    }
    let is_visible = plain
        .bytes()
        .all(|byte| byte.is_ascii_graphic() || byte == b' ');
    (is_visible || plain == text).then_some(plain)
}

/// Quotation marks and brackets, also a lone one that cannot belong to the address.
pub(super) fn strip_wrapping(cell: &str) -> Option<String> {
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

/// A name beside the address, with either of the two in brackets.
pub(super) fn strip_display_name(cell: &str) -> Option<String> {
    let (name, address) = if let Some(before) = cell.strip_suffix('>') {
        before.rsplit_once('<')?
    } else if let Some(before) = cell.strip_suffix(']') {
        before.rsplit_once('[')?
    } else {
        let (before, inner) = cell.strip_suffix(')')?.split_once('(')?;
        if before.contains('@') {
            (inner, before)
        } else {
            (before, inner)
        }
    };
    let address = address.trim();
    // Outlook writes the address in place of a name; any other address would be a second one.
    let name = name.trim().trim_matches(['"', '\'']);
    let is_name =
        !name.contains('@') || mend::whole(name).is_some_and(|it| Some(it) == mend::whole(address));
    (is_name && !name.contains(['<', '>'])).then(|| address.to_owned())
}

/// Full-width forms as the signs that they stand for.
pub(super) fn fold_full_width(cell: &str) -> Option<String> {
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

/// Marks at the end, and commas and semicolons at the beginning.
pub(super) fn strip_trailing_mark(cell: &str) -> Option<String> {
    let bare = cell
        .trim_end_matches(|letter: char| {
            matches!(letter, '.' | ',' | ';' | ':' | '/') || letter.is_whitespace()
        })
        .trim_start_matches(|letter: char| {
            matches!(letter, ',' | ';' | ':') || letter.is_whitespace()
        });
    (bare.len() < cell.len()).then(|| bare.to_owned())
}

/// Spaces beside the `@`.
pub(super) fn close_at_sign(cell: &str) -> Option<String> {
    let (local, domain) = cell.split_once('@')?;
    let closed = format!("{}@{}", local.trim_end(), domain.trim_start());
    (closed != cell).then_some(closed)
}

/// The domain in lower case.
pub(super) fn lower_domain(cell: &str) -> Option<String> {
    let (local, domain) = cell.rsplit_once('@')?;
    let lower = domain.to_ascii_lowercase();
    (lower != domain).then(|| format!("{local}@{lower}"))
}

/// The domain in Punycode.
pub(super) fn domain_to_ascii(cell: &str) -> Option<String> {
    let (local, domain) = cell.rsplit_once('@')?;
    host_to_ascii(domain).map(|domain| format!("{local}@{domain}"))
}
