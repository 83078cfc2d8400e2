//! Defects of e-mail addresses that can be undone without doubt, one function for each.

pub use super::placeholder::placeholder;
use super::{is_normal, notation};

/// Undoes one defect.
type Step = fn(&str) -> Option<String>;

/// All steps, in an order in which each finds what it needs.
const STEPS: [Step; 9] = [
    notation::strip_padding,
    notation::strip_label,
    notation::strip_wrapping,
    notation::strip_display_name,
    notation::fold_full_width,
    notation::strip_trailing_mark,
    notation::close_at_sign,
    notation::lower_domain,
    notation::domain_to_ascii,
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
        if is_normal(&mended) {
            return Some(mended);
        }
        mended = STEPS.iter().find_map(|step| step(&mended))?;
    }
    None
}

/// Applies a step if the cell is an address in the end.
fn guarded(cell: &str, step: Step) -> Option<String> {
    if is_normal(cell) {
        return None;
    }
    step(cell).filter(|after| whole(after).is_some())
}

/// White space and invisible characters round the address, and invisible ones inside it.
pub fn padding(cell: &str) -> Option<String> {
    guarded(cell, notation::strip_padding)
}

/// `mailto:` or a label before the address, and what a link carries behind it (`?subject=...`).
pub fn label(cell: &str) -> Option<String> {
    guarded(cell, notation::strip_label)
}

/// Quotation marks and brackets round the address.
pub fn wrapping(cell: &str) -> Option<String> {
    guarded(cell, notation::strip_wrapping)
}

/// A name beside the address: `Name <a@b>`, `a@b (Name)`. Not if the name holds another address.
pub fn display_name(cell: &str) -> Option<String> {
    guarded(cell, notation::strip_display_name)
}

/// Letters and signs in the full width of East Asian keyboards.
pub fn full_width(cell: &str) -> Option<String> {
    guarded(cell, notation::fold_full_width)
}

/// A dot, comma, semicolon, colon or slash at the end, or a comma or semicolon at the beginning.
pub fn trailing_mark(cell: &str) -> Option<String> {
    guarded(cell, notation::strip_trailing_mark)
}

/// Spaces beside the `@`. Spaces elsewhere may stand between two things and are left.
pub fn spaced_at_sign(cell: &str) -> Option<String> {
    guarded(cell, notation::close_at_sign)
}

/// A domain in capitals; what stands before the `@` keeps its case.
pub fn upper_case_domain(cell: &str) -> Option<String> {
    guarded(cell, notation::lower_domain)
}

/// A domain in letters beyond ASCII, which is written in Punycode. Not one that mixes scripts or
/// imitates a Latin name.
pub fn unicode_domain(cell: &str) -> Option<String> {
    guarded(cell, notation::domain_to_ascii)
}

/// The same address several times in a cell.
pub fn repeated(cell: &str) -> Option<String> {
    let (first, others) = super::offer::first_of_several(cell)?;
    others.iter().all(|other| *other == first).then_some(first)
}
