//! The guard against formulas in files that people open in a spreadsheet.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break (the list of
//! OWASP on CSV injection). Such a cell gets one leading apostrophe; so does a cell that begins with
//! apostrophes before one of these, so that taking exactly one off again always gives the cell back.

use std::borrow::Cow;

fn needs_guard(cell: &str) -> bool {
    let mut bytes = cell.bytes().skip_while(|byte| *byte == b'\'');
    matches!(
        bytes.next(),
        Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n')
    )
}

/// The cell as it is written into a file for a spreadsheet.
pub fn guard(cell: &str) -> Cow<'_, str> {
    if needs_guard(cell) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The cell that [`guard`] was given.
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_formula_gets_one_apostrophe() {
        for (cell, guarded) in [
            ("=1+1", "'=1+1"),
            ("'=1+1", "''=1+1"),
            ("'quoted'", "'quoted'"),
            ("-", "'-"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(guard(cell), guarded);
            assert_eq!(unguard(guarded), cell);
        }
    }

    proptest! {
        #[test]
        fn the_guard_comes_off_again(cell in "['=+@\\-\\t\\n a]{0,6}\\PC{0,4}") {
            let guarded = guard(&cell);
            prop_assert!(!guarded.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            prop_assert_eq!(unguard(&guarded), &cell);
        }
    }
}
