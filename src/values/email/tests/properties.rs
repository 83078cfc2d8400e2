//! What holds for all cells.

use super::super::{is_fine, is_normal, is_plainly_fine, judge, normal, offer};
use super::mended;
use proptest::prelude::*;

const BITS: &[&str] = &[
    "jane",
    "Doe",
    "@",
    "@",
    ".",
    ".com",
    "example",
    "EXAMPLE",
    ",",
    ";",
    " ",
    "<",
    ">",
    "\"",
    "'",
    "(",
    ")",
    "mailto:",
    "?subject=x",
    "bücher",
    "xn--",
    "-",
    "_",
    "1",
    "+",
    "а",
    "\u{200b}",
    "[",
    "]",
    " at ",
    " dot ",
    "n/a",
    "＠",
    "|",
    "/",
    "\n",
    ".con",
    "é",
    "=",
    ":",
    "%",
    "%40",
];

/// Texts that come near addresses, so that most are interesting.
fn near_address() -> impl Strategy<Value = String> {
    let bit = prop::sample::select(BITS);
    let free = prop::collection::vec(bit.clone(), 0..8).prop_map(|bits| bits.concat());
    let near = (
        prop::collection::vec(bit.clone(), 0..3).prop_map(|bits| bits.concat()),
        prop::collection::vec(bit, 0..3).prop_map(|bits| bits.concat()),
    )
        .prop_map(|(before, after)| format!("{before}jane@example.com{after}"));
    prop_oneof![free, near]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_fast_path_takes_nothing_that_the_slow_one_refuses(
        cell in prop_oneof![near_address(), "[a-zA.@\\-!_\"1é]{0,12}", "\\PC{0,12}"],
    ) {
        prop_assert!(!is_plainly_fine(&cell) || judge(&cell), "{:?}", cell);
    }

    #[test]
    fn the_fast_path_knows_addresses_of_the_usual_signs(
        cell in "[a-cZ1_+.-]{1,5}@[a-cZ1.-]{1,6}(\\.[a-zA-Z]{1,3})?|[a-z@._+-]{0,9}(\\.com)?|a{45,60}@b{3}\\.com",
    ) {
        let are_apart = format!(".{cell}.")
            .as_bytes()
            .windows(2)
            .all(|pair| pair.iter().any(|byte| !b".-@".contains(byte)));
        let is_usual = cell.len() < 64
            && are_apart
            && cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._+-@".contains(&byte));
        prop_assert_eq!(is_plainly_fine(&cell), is_usual && judge(&cell), "{:?}", cell);
    }

    #[test]
    fn mending_ends_in_a_right_cell_or_leaves_it(cell in near_address()) {
        let result = mended(&cell);
        if result != cell {
            prop_assert_eq!(mended(&result), result.clone());
            prop_assert!(result.is_empty() || is_fine(&result), "{:?} -> {:?}", cell, result);
        }
        if is_fine(&cell) {
            prop_assert_eq!(&result, &normal(&cell).unwrap_or_else(|| cell.clone()));
        }
        prop_assert!(!is_normal(&cell) || result == cell);
    }

    #[test]
    fn offers_are_right(cell in near_address()) {
        for offer in [offer::several, offer::misspelt_domain, offer::spelt_out, offer::doubled_at_sign, offer::among_words, offer::apostrophe] {
            if let Some(after) = offer(&cell) {
                prop_assert!(is_fine(&after), "{:?} -> {:?}", cell, after);
                prop_assert_ne!(after, cell.clone());
            }
        }
    }

    #[test]
    fn no_character_of_the_address_is_invented(cell in near_address()) {
        let result = mended(&cell);
        if !result.is_empty() && result != cell && cell.is_ascii() {
            let (local, _) = result.split_once('@').unwrap();
            prop_assert!(cell.contains('%') || cell.contains(local), "{:?} -> {:?}", cell, result);
        }
    }
}
