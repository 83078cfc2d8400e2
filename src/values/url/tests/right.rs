//! What is right, and what is not.

use super::super::is_fine;

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
];

const WRONG: &[&str] = &[
    "",
    " ",
    "example.com",
    "https://example.com ",
    "HTTPS://example.com",
    "https://Example.com",
    "https://example.com:443",
    "http://example.com:80/",
    "https://example.com:",
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
    "https://example.com, example.org",
    "https://example.com, ",
];

#[test]
fn what_is_right_is_told_from_what_is_not() {
    for right in RIGHT {
        assert!(is_fine(right, ", "), "{right}");
    }
    for wrong in WRONG {
        assert!(!is_fine(wrong, ", "), "{wrong}");
    }
    assert!(is_fine("https://example.com,https://example.org", ","));
    assert!(is_fine(
        "https://example.com :: https://example.org",
        " :: "
    ));
}
