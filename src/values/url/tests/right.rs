//! What is right, and what is not.

use super::super::{is_fine, is_normal, normal};
use super::mended;

const RIGHT: &[&str] = &[
    "https://example.com",
    "http://example.com/",
    "https://www.example.co.uk/Path/A?b=C&d=%7E#top",
    "https://shop.example.com:8443/x",
    "https://example.com/a,b;c|d",
    "https://example.com/?u=https://example.org/",
    "https://web.example.org/web/2020/https://example.com/",
    "https://example.com?x=1",
    "https://xn--bcher-kva.example.com",
    "https://acme.blogspot.com",
    "https://my_shop.example.com",
    "https://example.com/café",
    "https://example.com/?path=a\\b",
    "https://example.com, https://example.org/x",
    // The case of scheme and host and a port that goes without saying make no other address.
    "HTTPS://example.com",
    "https://WWW.Example.COM/Path",
    "https://example.com:443",
    "http://example.com:80/",
    "Http://EXAMPLE.com, https://example.org:443/x",
    "https://r3---sn-abc.example.com",
];

const WRONG: &[&str] = &[
    "",
    " ",
    "example.com",
    "https://example.com ",
    "https://example.com:",
    "https://example.com:0443",
    "https://example.com:0",
    "https://example.com:99999",
    "https://example.com.",
    "https://example..com",
    "https://.example.com",
    "https://example",
    "https://co.uk",
    "https://blogspot.com",
    "https://localhost/",
    "http://256",
    "http://1.1",
    "http://0x7f.1",
    "http://127.0.0.1/",
    "http://[::1]/",
    "https://jane@example.com",
    "https://bücher.example.com",
    "https://xn--a.example.com",
    "https://-example.com",
    "https://example-.com",
    "https://-a.example.com",
    "https://a-.example.com",
    "https://a.-.example.com",
    "https://-.example.com",
    "https://a-.b.example.com:8080/x",
    "https://ex_ample.com",
    "https://exam ple.com",
    "https://example.com/a b",
    "https://example.com\\a",
    "https://example.com/\u{200b}",
    "https://example.com/<b>",
    "ftp://example.com",
    "javascript:alert(1)",
    "mailto:jane@example.com",
    "https://example.com,https://example.org",
    "https://example.com https://example.org",
    "https://example.com, https://example.com",
    "https://example.com, https://example.com/",
    "https://example.com, HTTPS://EXAMPLE.com:443/",
    "https://example.com, example.org",
    "https://example.com, ",
];

/// What an importer may refuse although it is right, and what it is then written as.
#[test]
fn what_is_right_has_one_form_that_says_nothing_twice() {
    for (cell, usual) in [
        (
            "HTTPS://WWW.EXAMPLE.COM/Path",
            "https://www.example.com/Path",
        ),
        ("http://Example.com:80", "http://example.com"),
        ("https://example.com:443/?A=B", "https://example.com/?A=B"),
        (
            "https://EXAMPLE.com, Http://example.org",
            "https://example.com, http://example.org",
        ),
    ] {
        assert!(is_fine(cell, ", ") && !is_normal(cell, ", "), "{cell}");
        assert_eq!(normal(cell).as_deref(), Some(usual), "{cell}");
        assert_eq!(mended(cell, ", "), usual, "{cell}");
        assert!(is_normal(usual, ", "), "{usual}");
    }
    for cell in ["http://example.com:443", "https://example.com/A", "Acme"] {
        assert_eq!(normal(cell), None, "{cell}");
    }
}

#[test]
fn what_is_right_is_told_from_what_is_not() {
    for right in RIGHT {
        assert!(is_fine(right, ", "), "{right}");
    }
    for wrong in WRONG {
        assert!(!is_fine(wrong, ", "), "{wrong}");
    }
    let label = "a".repeat(63);
    assert!(is_fine(&format!("https://{label}.example.com"), ", "));
    assert!(!is_fine(&format!("https://{label}a.example.com"), ", "));
    // 253 characters with the dots, and one more.
    let host = format!("{label}.{label}.{label}.{}.com", "a".repeat(57));
    assert!(is_fine(&format!("https://{host}"), ", "));
    assert!(!is_fine(&format!("https://a{host}"), ", "));
    assert!(is_fine("https://example.com,https://example.org", ","));
    assert!(is_fine(
        "https://example.com :: https://example.org",
        " :: "
    ));
}
