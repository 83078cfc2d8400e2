//! What is offered with a doubt.

use super::super::offer;

/// A rule that only suggests.
type Offer = fn(&str) -> Option<String>;

const OFFERS: &[(Offer, &str, Option<&str>)] = &[
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

#[test]
fn offers_are_single_right_addresses() {
    for (offer, cell, expected) in OFFERS {
        assert_eq!(offer(cell).as_deref(), *expected, "{cell:?}");
    }
}
