//! What is offered with a doubt.

use super::super::offer;

/// A rule that only suggests.
type Offer = fn(&str, &str) -> Option<String>;

const OFFERS: &[(Offer, &str, Option<&str>)] = &[
    (
        offer::damaged_host,
        "example,com",
        Some("https://example.com"),
    ),
    (
        offer::damaged_host,
        "http://www,example,com/a",
        Some("http://www.example.com/a"),
    ),
    (
        offer::damaged_host,
        "www.example",
        Some("https://www.example.com"),
    ),
    (
        offer::damaged_host,
        "https://www.example/a",
        Some("https://www.example.com/a"),
    ),
    (
        offer::damaged_host,
        "example..com",
        Some("https://example.com"),
    ),
    (
        offer::damaged_host,
        "https://example.con/a",
        Some("https://example.com/a"),
    ),
    // A space in a host: neither half is the publisher's.
    (offer::damaged_host, "https://www.exa mple.com", None),
    (
        offer::damaged_host,
        "https://wwww.example.com/a",
        Some("https://www.example.com/a"),
    ),
    (
        offer::damaged_host,
        "httpwww.example.con",
        Some("http://www.example.com"),
    ),
    (
        offer::damaged_host,
        "httpswww.example.com/a",
        Some("https://www.example.com/a"),
    ),
    (
        offer::damaged_host,
        "wwww.example.com",
        Some("https://www.example.com"),
    ),
    (
        offer::damaged_host,
        "https://example.com; example.con",
        Some("https://example.com"),
    ),
    (
        offer::damaged_host,
        "https://example.org; example.con",
        Some("https://example.org, https://example.com"),
    ),
    (
        offer::damaged_host,
        "<HTTP:/www.example.con:8080/a>",
        Some("http://www.example.com:8080/a"),
    ),
    (
        offer::damaged_host,
        "\"https://example..com\"",
        Some("https://example.com"),
    ),
    (
        offer::damaged_host,
        "https://example.com../a",
        Some("https://example.com/a"),
    ),
    (offer::damaged_host, "Acme", None),
    (offer::damaged_host, "https://Acme", None),
    (offer::damaged_host, "Acme, com", None),
    (offer::damaged_host, "https://example.com", None),
    (offer::damaged_host, "jane@example,com", None),
    (
        offer::user,
        "https://jane:secret@example.com/a",
        Some("https://example.com/a"),
    ),
    (
        offer::user,
        " HTTPS://jane@Example.com",
        Some("https://example.com"),
    ),
    (
        offer::user,
        "<htps://example.org@example.com>",
        Some("https://example.com"),
    ),
    (offer::user, "jane@example.com", None),
    (
        offer::doubled_scheme,
        "http://https://example.com",
        Some("https://example.com"),
    ),
    (offer::doubled_scheme, "http://http://example.com", None),
    (offer::crowded, "https://example.com/a b example.org", None),
    (
        offer::crowded,
        "example.com/a,example.org/b",
        Some("https://example.com/a, https://example.org/b"),
    ),
    (
        offer::space_in_path,
        "https://example.com/my page",
        Some("https://example.com/my%20page"),
    ),
    (offer::space_in_path, "https://exam ple.com/a", None),
    (
        offer::markup,
        "[Acme](https://example.com/a)",
        Some("https://example.com/a"),
    ),
];

#[test]
fn offers_are_complete_addresses() {
    for (offer, cell, expected) in OFFERS {
        assert_eq!(offer(cell, ", ").as_deref(), *expected, "{cell:?}");
    }
}

#[test]
fn a_mark_behind_a_path_is_offered_away() {
    for (cell, expected) in [
        (
            "https://example.com/page,",
            Some("https://example.com/page"),
        ),
        (
            "https://example.com/page!",
            Some("https://example.com/page"),
        ),
        (
            "https://example.com/?a=1;",
            Some("https://example.com/?a=1"),
        ),
        ("https://example.com/pa...", None),
        ("https://example.com/page", None),
        // Not right otherwise, or several.
        ("https://exam ple.com/page.", None),
        ("https://example.com/a, https://example.org/b.", None),
    ] {
        assert_eq!(offer::trailing_mark(cell).as_deref(), expected, "{cell}");
    }
}
