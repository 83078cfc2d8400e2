//! Tables of cells, and what holds for all of them.

use super::{is_fine, is_plainly_fine, judge, mend, offer};
use proptest::prelude::*;

/// What the safe rules make of a cell, applied as long as one is willing.
pub(super) fn mended(cell: &str) -> String {
    let steps = [
        mend::padding,
        mend::label,
        mend::wrapping,
        mend::display_name,
        mend::full_width,
        mend::trailing_mark,
        mend::spaced_at_sign,
        mend::upper_case_domain,
        mend::unicode_domain,
        mend::repeated,
        mend::placeholder,
    ];
    let mut text = cell.to_owned();
    for _ in 0..30 {
        match steps.iter().find_map(|step| step(&text)) {
            Some(after) => text = after,
            None => return text,
        }
    }
    panic!("no end to mending {cell:?}: {text:?}");
}

#[test]
fn plain_addresses_are_right_and_nothing_else() {
    for right in [
        "jane@example.com",
        "Jane.Doe+shop@example.co.uk",
        "o'brien@example.com",
        "_x_@sub.example.org",
        "a/b=c@example.com",
        "jane@xn--bcher-kva.com",
        "jane@example.xn--p1ai",
        "1@2.com",
    ] {
        assert!(is_fine(right), "{right}");
    }
    for wrong in [
        "",
        "jane",
        "@example.com",
        "jane@",
        "jane@example",
        "jane@example.c",
        "jane@example.123",
        "jane@exa_mple.com",
        "jane@-example.com",
        "jane@example..com",
        "jane@example.com.",
        "jane@Example.com",
        "jane@bücher.com",
        "jané@example.com",
        ".jane@example.com",
        "ja..ne@example.com",
        "\"jane doe\"@example.com",
        "jane@[127.0.0.1]",
        "jane@127.0.0.1",
        " jane@example.com",
        "jane@example.com, joe@example.com",
        "jane@joe@example.com",
        "Jane <jane@example.com>",
        "mailto:jane@example.com",
    ] {
        assert!(!is_fine(wrong), "{wrong}");
    }
}

#[test]
fn defects_are_undone() {
    for (cell, right) in [
        (" jane@example.com\u{a0}", "jane@example.com"),
        ("\u{feff}jane@exam\u{200b}ple.com\r\n", "jane@example.com"),
        ("mailto:jane@example.com", "jane@example.com"),
        (
            "MAILTO: jane@example.com?subject=Hi&body=x",
            "jane@example.com",
        ),
        ("E-Mail: jane@example.com", "jane@example.com"),
        ("<jane@example.com>", "jane@example.com"),
        ("'jane@example.com'", "jane@example.com"),
        ("“jane@example.com”", "jane@example.com"),
        ("(jane@example.com)", "jane@example.com"),
        ("jane@example.com>", "jane@example.com"),
        ("Jane Doe <jane@example.com>", "jane@example.com"),
        ("\"Doe, Jane\" <Jane@Example.com>", "Jane@example.com"),
        ("jane@example.com <jane@example.com>", "jane@example.com"),
        (
            "jane@example.com<mailto:jane@example.com>",
            "jane@example.com",
        ),
        ("jane@example.com (Jane Doe)", "jane@example.com"),
        ("jane@example.com.", "jane@example.com"),
        ("jane@example.com,", "jane@example.com"),
        ("jane@example.com ;", "jane@example.com"),
        (",jane@example.com", "jane@example.com"),
        ("jane @ example.com", "jane@example.com"),
        ("jane@ example.com", "jane@example.com"),
        ("Jane@EXAMPLE.COM", "Jane@example.com"),
        ("jane@bücher.com", "jane@xn--bcher-kva.com"),
        ("ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ", "jane@example.com"),
        ("jane@example.com, jane@example.com", "jane@example.com"),
        ("jane@example.com;jane@EXAMPLE.com", "jane@example.com"),
        ("n/a", ""),
        ("N.A.", ""),
        ("none", ""),
        ("NULL", ""),
        ("-", ""),
        ("--", ""),
        ("—", ""),
        ("(blank)", ""),
        (" no e-mail ", ""),
        ("Not available", ""),
        ("Opted out", ""),
        ("#N/A", ""),
    ] {
        assert_eq!(mended(cell), right, "{cell:?}");
    }
}

#[test]
fn what_leaves_a_doubt_is_not_mended() {
    for cell in [
        "",
        "jane@example.com",
        "'jane@example.com",
        "Jane",
        "noname",
        "jane@example",
        "jane doe@example.com",
        "Jane Doe jane @ example.com",
        "jane@exam ple.com",
        "jane@example .com",
        "jane@example,com",
        "jane@gmial.com",
        "jane@@example.com",
        "jane@example.com, joe@example.com",
        "joe@example.com <jane@example.com>",
        "jane at example dot com",
        "jane@exаmple.com",
        "\"jane doe\"@example.com",
        "jane@[127.0.0.1]",
        "https://example.com",
        "no-reply",
        "123",
    ] {
        assert_eq!(mended(cell), cell, "{cell:?}");
    }
}

#[test]
fn offers_are_single_right_addresses() {
    type Offer = fn(&str) -> Option<String>;
    let table: [(Offer, &str, Option<&str>); 24] = [
        (
            offer::several,
            "jane@example.com, joe@example.org",
            Some("jane@example.com"),
        ),
        (
            offer::several,
            "jane@example.com joe@example.org",
            Some("jane@example.com"),
        ),
        (
            offer::several,
            "jane@example.com and joe@example.org",
            Some("jane@example.com"),
        ),
        (
            offer::several,
            "Jane Doe <Jane@Example.com>; joe@example.org",
            Some("Jane@example.com"),
        ),
        (
            offer::several,
            "jane@example.com / joe@example.org",
            Some("jane@example.com"),
        ),
        (offer::several, "jane@example.com", None),
        (offer::several, "jane@example.com, Acme", None),
        (
            offer::misspelt_domain,
            "jane@gmial.com",
            Some("jane@gmail.com"),
        ),
        (
            offer::misspelt_domain,
            "jane@gmail,com",
            Some("jane@gmail.com"),
        ),
        (
            offer::misspelt_domain,
            "jane@gmial.con",
            Some("jane@gmail.com"),
        ),
        (
            offer::misspelt_domain,
            "jane@example.con",
            Some("jane@example.com"),
        ),
        (
            offer::misspelt_domain,
            " Jane@Example,COM",
            Some("Jane@example.com"),
        ),
        (
            offer::misspelt_domain,
            "jane@example..com",
            Some("jane@example.com"),
        ),
        (offer::misspelt_domain, "jane@example", None),
        (offer::misspelt_domain, "jane@example.com", None),
        (
            offer::misspelt_domain,
            "jane@example.com, joe@gmial.com",
            None,
        ),
        (
            offer::spelt_out,
            "jane at example dot com",
            Some("jane@example.com"),
        ),
        (
            offer::spelt_out,
            "jane (at) example (dot) co (dot) uk",
            Some("jane@example.co.uk"),
        ),
        (
            offer::spelt_out,
            "jane[AT]example.com",
            Some("jane@example.com"),
        ),
        (
            offer::spelt_out,
            "jane@example dot com",
            Some("jane@example.com"),
        ),
        (offer::spelt_out, "meet at noon", None),
        (offer::spelt_out, "jane@example.com", None),
        (
            offer::doubled_at_sign,
            "jane@@example.com",
            Some("jane@example.com"),
        ),
        (offer::doubled_at_sign, "jane@example.com", None),
    ];
    for (offer, cell, expected) in table {
        assert_eq!(offer(cell).as_deref(), expected, "{cell:?}");
    }
}

/// Texts that come near addresses, so that most are interesting.
fn near_address() -> impl Strategy<Value = String> {
    let bit = prop::sample::select(vec![
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
    ]);
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
    fn the_fast_path_equals_the_slow_one(cell in prop_oneof![near_address(), "[a-z.@\\-!_\"1é]{0,12}", "\\PC{0,12}"]) {
        prop_assert_eq!(is_plainly_fine(&cell), judge(&cell), "{:?}", cell);
    }

    #[test]
    fn mending_ends_in_a_right_cell_or_leaves_it(cell in near_address()) {
        let result = mended(&cell);
        if result != cell {
            prop_assert_eq!(mended(&result), result.clone());
            prop_assert!(result.is_empty() || is_fine(&result), "{:?} -> {:?}", cell, result);
        }
        if is_fine(&cell) {
            prop_assert_eq!(result, cell);
        }
    }

    #[test]
    fn offers_are_right(cell in near_address()) {
        for offer in [offer::several, offer::misspelt_domain, offer::spelt_out, offer::doubled_at_sign] {
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
            prop_assert!(cell.contains(local), "{:?} -> {:?}", cell, result);
        }
    }
}
