//! Tables of cells, and what holds for all of them.

mod combined;
mod lists;
mod offers;
mod properties;
mod right;
mod single;

use super::{host, look_alike, mend, tracking};

/// A safe rule for a cell.
type Step = fn(&str, &str) -> Option<String>;

/// What the safe rules make of a cell, applied as long as one is willing.
pub(super) fn mended(cell: &str, separator: &str) -> String {
    let steps: [Step; 13] = [
        mend::padding,
        mend::wrapping,
        mend::backslashes,
        mend::doubled_scheme,
        mend::broken_scheme,
        mend::missing_scheme,
        mend::upper_case_scheme,
        mend::unicode_host,
        mend::upper_case_host,
        mend::host_dot,
        mend::default_port,
        mend::crowded,
        mend::repeated,
    ];
    let mut text = cell.to_owned();
    for _ in 0..50 {
        match steps.iter().find_map(|step| step(&text, separator)) {
            Some(after) => text = after,
            None => return text,
        }
    }
    panic!("no end to mending {cell:?}: {text:?}");
}

#[test]
fn tracking_parameters_go_and_nothing_else() {
    for (cell, stripped) in [
        (
            "https://example.com/?utm_source=a&b=C%20d&UTM_Medium=x#/f",
            Some("https://example.com/?b=C%20d#/f"),
        ),
        ("https://example.com/?gclid=1", Some("https://example.com/")),
        (
            "https://example.com/?fbclid#top",
            Some("https://example.com/"),
        ),
        ("https://example.com/a#", Some("https://example.com/a")),
        (
            "https://example.com/?a=1#:~:text=b",
            Some("https://example.com/?a=1"),
        ),
        (
            "https://example.com/#utm_source=a&utm_medium=b",
            Some("https://example.com/"),
        ),
        (
            "https://example.com/?a=1 , https://example.org/?mc_eid=2",
            Some("https://example.com/?a=1 , https://example.org/"),
        ),
        ("https://example.com/?a=utm_source", None),
        ("https://example.com/#!shop", None),
        ("https://example.com/#/shop?utm_source=a", None),
        ("https://example.com/#id=7&utm_source=a", None),
        // The other half of what stands round it would go with it.
        ("<https://example.com/?utm_source=a>", None),
        ("\"https://example.com/#top\"", None),
        ("https://example.com/utm_source=a", None),
        ("https://example.com/?", None),
    ] {
        assert_eq!(tracking::strip(cell).as_deref(), stripped, "{cell:?}");
    }
}

#[test]
fn hosts_are_comparable() {
    for (cell, expected) in [
        ("https://www.example.com/a", Some("example.com")),
        ("WWW.EXAMPLE.com", Some("example.com")),
        ("https://jane@example.com", Some("example.com")),
        ("https://shop.example.com:8080", Some("shop.example.com")),
        ("example.com, example.org", Some("example.com")),
        ("https://bücher.com", Some("xn--bcher-kva.com")),
        ("Acme", None),
        ("", None),
    ] {
        assert_eq!(host(cell).as_deref(), expected, "{cell:?}");
    }
}

#[test]
fn look_alikes_are_named_in_both_forms() {
    // The first `a` is Cyrillic; the second host is of Cyrillic letters only.
    for (cell, found) in [
        (
            "https://exаmple.com/a",
            Some(("exаmple.com", "xn--exmple-4nf.com")),
        ),
        (
            "https://example.com, аррӏе.com",
            Some(("аррӏе.com", "xn--80ak6aa92e.com")),
        ),
        ("https://bücher.com", None),
        ("https://example.com/а", None),
        ("Café", None),
    ] {
        let expected = found.map(|(host, ascii)| (host.to_owned(), ascii.to_owned()));
        assert_eq!(look_alike(cell), expected, "{cell}");
    }
}
