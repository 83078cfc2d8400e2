//! What is offered with a doubt.

use super::super::offer;

/// A rule that only suggests.
type Offer = fn(&str) -> Option<String>;

const OFFERS: &[(Offer, &str, Option<&str>)] = &[
    (offer::word_for_none, "blank", Some("")),
    (offer::word_for_none, " no e-mail ", Some("")),
    (offer::word_for_none, "Not available", Some("")),
    (offer::word_for_none, "OPTED OUT", Some("")),
    (offer::word_for_none, "unknown", Some("")),
    (offer::word_for_none, "なし", Some("")),
    (offer::word_for_none, "?", Some("")),
    (offer::word_for_none, "", None),
    (offer::word_for_none, "unknown@example.com", None),
    (offer::word_for_none, "unknown1", None),
    (offer::word_for_none, "noname", None),
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
    (
        offer::spelt_out,
        "jane&#64;example&#46;com",
        Some("jane@example.com"),
    ),
    (
        offer::among_words,
        "jane@example.com Jane Doe",
        Some("jane@example.com"),
    ),
    (
        offer::among_words,
        "Sales team - Jane@Example.com (main)",
        Some("Jane@example.com"),
    ),
    (offer::among_words, "jane doe@example.com", None),
    (offer::among_words, "Jane jane@example.com", None),
    (offer::among_words, "jane . doe@example.com", None),
    (offer::among_words, "jane+ doe@example.com", None),
    (
        offer::among_words,
        "Sales: jane@example.com",
        Some("jane@example.com"),
    ),
    (offer::among_words, "jane@example.com", None),
    (offer::among_words, "Jane Doe <jane@example.com>", None),
    (
        offer::among_words,
        "jane@example.com / joe@example.com",
        None,
    ),
    (
        offer::apostrophe,
        "'jane@example.com",
        Some("jane@example.com"),
    ),
    (offer::apostrophe, "o'jane@example.com", None),
    (offer::spelt_out, "meet at noon", None),
    (offer::spelt_out, "jane@example.com", None),
    (
        offer::doubled_at_sign,
        "jane@@example.com",
        Some("jane@example.com"),
    ),
    (offer::doubled_at_sign, "jane@example.com", None),
];

#[test]
fn offers_are_single_right_addresses() {
    for (offer, cell, expected) in OFFERS {
        assert_eq!(offer(cell).as_deref(), *expected, "{cell:?}");
    }
}
