//! Tables of cells, and what holds for all of them.

mod offers;
mod properties;

use super::{is_fine, mend};

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
        "jane@Example.com",
        "JANE@EXAMPLE.CO.UK",
        "jane@XN--BCHER-KVA.com",
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
        ("Jane Doe (jane@example.com)", "jane@example.com"),
        ("Doe, Jane [mailto:jane@example.com]", "jane@example.com"),
        ("mailto:jane%2Bshop%40example.com", "jane+shop@example.com"),
        ("mailto:jane%25@example.com", "jane%@example.com"),
        ("Contact: jane@example.com", "jane@example.com"),
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
        ("(none)", ""),
        (" N/A ", ""),
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
        "joe@example.com (jane@example.com)",
        "joe@example.com [jane@example.com]",
        "mailto:jane%zz@example.com",
        "mailto:jane%00@example.com",
        "mailto:jane%e9@example.com",
        "#REF!",
        "0",
        "jane at example dot com",
        "jane@exаmple.com",
        "\"jane doe\"@example.com",
        "jane@[127.0.0.1]",
        "https://example.com",
        "no-reply",
        "123",
        "blank",
        "no e-mail",
        "Not available",
        "Opted out",
        "unknown",
        "なし",
        "?",
        "nil",
    ] {
        assert_eq!(mended(cell), cell, "{cell:?}");
    }
}
