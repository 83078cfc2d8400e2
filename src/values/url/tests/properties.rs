//! What holds for all cells.

use super::super::pieces::Reading;
use super::super::{fine, host, is_fine, is_normal, judge, normal, offer, pieces, tracking};
use super::mended;
use proptest::prelude::*;

const BITS: &[&str] = &[
    "http",
    "https",
    "htp",
    "HTTP",
    ":",
    "/",
    "//",
    "://",
    "\\",
    "www.",
    "example",
    "acme",
    ".com",
    ".co.uk",
    ".CON",
    ".",
    ",",
    ", ",
    ";",
    "|",
    " ",
    "\n",
    "@",
    ":80",
    ":443",
    ":8080",
    "?",
    "a=b",
    "&",
    "utm_source=x",
    "#",
    "<",
    ">",
    "\"",
    "'",
    "(",
    ")",
    "bücher",
    "xn--",
    "а",
    "\u{200b}",
    "\u{a0}",
    "1",
    "0x7f",
    "-",
    "_",
    "%20",
    " and ",
    "é",
    "\t",
];

/// Texts that come near addresses, so that most are interesting.
fn near_address() -> impl Strategy<Value = String> {
    let bit = prop::sample::select(BITS);
    let free = prop::collection::vec(bit.clone(), 0..9).prop_map(|bits| bits.concat());
    let whole = (
        prop::sample::select(vec!["https://", "http://", "", "HTTP:/", "//"]),
        prop::sample::select(vec![
            "example.com",
            "www.acme.co.uk",
            "Example.COM",
            "bücher.com",
            "xn--bcher-kva.com",
        ]),
        prop::collection::vec(bit, 0..4).prop_map(|bits| bits.concat()),
    )
        .prop_map(|(scheme, host, rest)| format!("{scheme}{host}{rest}"));
    let some = prop_oneof![free, whole.clone()];
    let list = (
        prop::collection::vec(whole, 1..4),
        prop::sample::select(vec![", ", ",", "; ", "\n", " "]),
    )
        .prop_map(|(parts, separator)| parts.join(separator));
    prop_oneof![some, list]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_fast_paths_agree_with_the_slow_one(cell in near_address(), separator in "(, |,|; |\n| )") {
        if fine::is_plainly_fine(&cell) {
            prop_assert!(fine::is_one(&cell) && pieces::read(&cell) == Reading::One);
        }
        if let Some(address) = fine::with_scheme(&cell).map(|parts| parts.concat()) {
            prop_assert!(!fine::is_plainly_fine(&cell) && fine::is_plainly_fine(&address));
        }
        prop_assert_eq!(is_fine(&cell, &separator), judge(&cell, &separator));
    }

    #[test]
    fn mending_ends_in_a_right_cell_or_leaves_it(
        cell in near_address(),
        separator in "(, |,|;|\n| | - )",
    ) {
        let separator = separator.as_str();
        let result = mended(&cell, separator);
        if result != cell {
            prop_assert_eq!(mended(&result, separator), result.clone());
            prop_assert!(is_normal(&result, separator), "{:?} -> {:?}", cell, result);
        }
        if is_fine(&cell, separator) {
            prop_assert_eq!(&result, &normal(&cell).unwrap_or_else(|| cell.clone()));
        }
        prop_assert!(!is_normal(&cell, separator) || result == cell);
    }

    #[test]
    fn mending_never_moves_a_single_address_to_another_host(cell in near_address()) {
        let result = mended(&cell, ", ");
        if let (Ok(before), Ok(after), Reading::One) =
            (::url::Url::parse(&cell), ::url::Url::parse(&result), pieces::read(&cell))
            && result != cell
            // The standard drops line breaks and tabs; between two addresses they part them.
            && !cell.contains(['\n', '\t'])
            && before.host_str().is_some_and(|host| host.contains('.') && !host.contains(','))
        {
            let host = before.host_str().unwrap();
            let bare = host.trim_end_matches(|letter: char| !letter.is_alphanumeric());
            prop_assert_eq!(bare, after.host_str().unwrap(), "{:?} -> {:?}", cell, result);
        }
    }

    #[test]
    fn no_word_of_a_cell_is_lost(cell in near_address(), last in prop::option::of(" (y|e|or|et)|[,;|](y|e|ou)")) {
        // Hosts in other scripts are written in ASCII letters; what stands for a scheme, a port that
        // goes without saying or "and" between two addresses may go.
        let cell = cell + &last.unwrap_or_default();
        if !cell.chars().all(|letter| letter.is_ascii() || letter == '\u{a0}') {
            return Ok(());
        }
        let words = |text: &str| -> Vec<String> {
            text.split(|letter: char| !letter.is_ascii_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(str::to_ascii_lowercase)
                .collect()
        };
        let kept = words(&mended(&cell, ", "));
        let schemes = ["http", "https", "htp", "httphttp", "httphttps", "httpshttp", "httpshttps"];
        for word in words(&cell) {
            let may_go = schemes.contains(&word.as_str()) || ["80", "443", "and"].contains(&word.as_str());
            // A slip in the ending of a host, or a scheme that has lost its colon.
            let mended = kept.iter().any(|kept| word.ends_with(kept.as_str()) || word == "con" && kept == "com");
            prop_assert!(may_go || mended, "{:?} -> {:?}: {}", cell, super::mended(&cell, ", "), word);
        }
    }

    #[test]
    fn offers_are_right(cell in near_address()) {
        for offer in [offer::damaged_host, offer::user, offer::doubled_scheme, offer::crowded, offer::space_in_path, offer::markup] {
            if let Some(after) = offer(&cell, ", ") {
                prop_assert!(is_fine(&after, ", "), "{:?} -> {:?}", cell, after);
                prop_assert_ne!(after, cell.clone());
            }
        }
    }

    #[test]
    fn nothing_panics(cell in "\\PC{0,40}") {
        let _ = (is_fine(&cell, ", "), mended(&cell, ", "), host(&cell), tracking::strip(&cell));
    }
}
