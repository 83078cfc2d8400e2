//! Cells with several addresses.

use super::mended;

#[test]
fn a_word_without_an_address_behind_it_joins_nothing() {
    for cell in [
        "https://example.com/x,y",
        "https://example.com/x y",
        "https://example.com/x e",
        "https://example.com/x|y",
        "https://example.com/x, y",
        "https://example.com/x and",
        "example.com/x e",
        "HTTPS://example.com/x,y",
        "https://example.com/or, https://example.org/a b",
        "https://example.com/x &",
        "https://example.com/x -",
        "https://example.com/x, +",
        "example.com, https://example.org/x +",
    ] {
        let after = mended(cell, ", ");
        let last = cell.rsplit([' ', ',', '|', '/']).next().unwrap();
        assert!(after.ends_with(last), "{cell} -> {after}");
    }
}

// A table of cases, not a long function.
#[allow(clippy::too_many_lines)]
#[test]
fn several_addresses_are_split_and_joined() {
    let two = "https://example.com, https://example.org";
    for cell in [
        "https://example.com,https://example.org",
        "https://example.com ,https://example.org",
        "https://example.com;https://example.org",
        "https://example.com | https://example.org",
        "https://example.com|https://example.org",
        "https://example.com\nhttps://example.org",
        "https://example.com\r\nhttps://example.org\r\n",
        "https://example.com https://example.org",
        "https://example.com and https://example.org",
        "https://example.com & example.org",
        "https://example.com / example.org",
        "example.com example.org",
        "EXAMPLE.com,//example.org",
        "<https://example.com>, <https://example.org>",
        "\"https://example.com, https://example.org\"",
        "[\"https://example.com\",\"https://example.org\"]",
        "https://example.com, https://example.org, https://example.com",
        "https://example.com, https://example.org, https://example.com/",
        "https://example.com, https://example.org,",
        "(https://example.com, https://example.org)",
        "(https://example.com), (https://example.org)",
        "https:// example.com, https:// example.org",
        "https://example.com\thttps://example.org",
        "- https://example.com\n- https://example.org",
        "https://example.com、https://example.org",
    ] {
        assert_eq!(mended(cell, ", "), two, "{cell:?}");
    }
    for (cell, right) in [
        (
            "https://example.com/a,b;https://example.org/c",
            "https://example.com/a,b, https://example.org/c",
        ),
        (
            "https://example.com/a;www.example.org",
            "https://example.com/a, https://www.example.org",
        ),
        (
            "https://example.com/?a=1,https://example.org/?b=2",
            "https://example.com/?a=1, https://example.org/?b=2",
        ),
        (
            "https://example.com/?a=1,2 and https://example.org/b,c und example.net",
            "https://example.com/?a=1,2, https://example.org/b,c, https://example.net",
        ),
        // The last mark belongs to the whole, though a path could end so.
        (
            "(https://example.com/a, https://example.org/b)",
            "https://example.com/a, https://example.org/b",
        ),
        (
            "[https://example.com/a\nhttps://example.org/b]",
            "https://example.com/a, https://example.org/b",
        ),
        (
            "(https://example.com/a), (https://example.org/b_(c))",
            "https://example.com/a, https://example.org/b_(c)",
        ),
    ] {
        assert_eq!(mended(cell, ", "), right, "{cell:?}");
    }
    // Which of them is meant is a person's choice.
    for choice in [
        "example.com or example.org",
        "https://example.com oder https://example.org",
    ] {
        assert_eq!(mended(choice, ", "), choice);
    }
    assert_eq!(
        mended("example.com|example.org", " | "),
        "https://example.com | https://example.org"
    );
}

#[test]
fn a_separator_that_glues_is_not_written() {
    let cell = "https://example.com https://example.org";
    for separator in ["", "/", "x", "&"] {
        assert_eq!(mended(cell, separator), cell, "{separator:?}");
    }
    for separator in [",", ";", " | ", "\n", " - "] {
        let result = format!("https://example.com{separator}https://example.org");
        assert_eq!(mended(cell, separator), result, "{separator:?}");
    }
}

#[test]
fn a_list_is_joined_by_the_separator_or_keeps_all_its_defects() {
    for (cell, separator) in [
        // Behind `://` a bare comma could belong to the first address.
        ("https://example.com#://; https://Example.COM", ","),
        // Joined by a dash, the two would be one address with a path.
        ("https://example.com/a-b; https://Example.ORG", "-"),
    ] {
        assert_eq!(mended(cell, separator), cell, "{separator:?}");
        let usual = cell.to_ascii_lowercase().replace("; ", " | ");
        assert_eq!(mended(cell, " | "), usual);
    }
}
