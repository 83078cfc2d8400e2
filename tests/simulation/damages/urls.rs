//! Damages of the addresses.

use super::Fault::{Blank, NotAUrl};
use super::Unreported::{Found, Passes, Unsaid};
use super::Verdict::{self, Follows, Hidden, Open};
use super::{Damage, Victim, damage};
use crate::partner::URLS;

/// Changes each address of the cell; what follows is what stood there before.
fn each(victim: &mut Victim<'_>, change: impl Fn(&str) -> Option<String>) -> Option<Verdict> {
    let changed: Option<Vec<String>> = victim.partner.urls.iter().map(|url| change(url)).collect();
    let changed = changed?.join(", ");
    if changed == victim.cells[URLS] {
        return None;
    }
    victim.cells[URLS] = changed;
    Some(Follows)
}

/// Changes the scheme of addresses that are https, since what is unreadable becomes that.
fn scheme(victim: &mut Victim<'_>, scheme: &str) -> Option<Verdict> {
    each(victim, |url| {
        let rest = url.strip_prefix("https://")?;
        Some(format!("{scheme}{rest}"))
    })
}

/// Changes what stands between scheme and host and leaves the scheme to be read.
fn marks(victim: &mut Victim<'_>, marks: &str) -> Option<Verdict> {
    each(victim, |url| Some(url.replacen("://", marks, 1)))
}

fn around(victim: &mut Victim<'_>, before: &str, after: &str) -> Option<Verdict> {
    victim.cells[URLS] = format!("{before}{}{after}", victim.cells[URLS]);
    Some(Follows)
}

fn joined(victim: &mut Victim<'_>, separator: &str) -> Option<Verdict> {
    let urls = &victim.partner.urls;
    (urls.len() > 1).then(|| victim.cells[URLS] = urls.join(separator))?;
    Some(Follows)
}

/// Several hosts without scheme and path.
fn hosts(victim: &mut Victim<'_>, separator: &str) -> Option<Verdict> {
    let host = &victim.partner.host;
    let (shop, blog) = (format!("shop.{host}"), format!("blog.{host}"));
    victim.cells[URLS] = format!("{shop}{separator}{blog}");
    victim.wanted[URLS] = format!("https://{shop}, https://{blog}");
    Some(Follows)
}

fn hidden(victim: &mut Victim<'_>, text: String) -> Option<Verdict> {
    victim.cells[URLS] = text;
    Some(Hidden)
}

fn upper_host(url: &str, scheme_too: bool) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let end = rest.find('/').unwrap_or(rest.len());
    let scheme = if scheme_too {
        scheme.to_uppercase()
    } else {
        scheme.to_owned()
    };
    Some(format!(
        "{scheme}://{}{}",
        rest[..end].to_uppercase(),
        &rest[end..]
    ))
}

fn port(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let port = if scheme == "https" { 443 } else { 80 };
    let end = rest.find('/').unwrap_or(rest.len());
    Some(format!(
        "{scheme}://{}:{port}{}",
        &rest[..end],
        &rest[end..]
    ))
}

fn foreign_host(victim: &mut Victim<'_>) -> Option<Verdict> {
    let (letters, ascii) = [
        ("bücher", "xn--bcher-kva"),
        ("münchen", "xn--mnchen-3ya"),
        ("café", "xn--caf-dma"),
    ][victim.dice.below(3)];
    let host = &victim.partner.host;
    victim.cells[URLS] = format!("https://{letters}.{host}/x");
    victim.wanted[URLS] = format!("https://{ascii}.{host}/x");
    Some(Follows)
}

fn word(victim: &mut Victim<'_>) -> Option<Verdict> {
    let word = victim.dice.pick(&[
        "none yet",
        "coming soon",
        "tbd",
        "n/a",
        "Facebook page",
        "-",
    ]);
    hidden(victim, word.to_owned())
}

fn twice(victim: &mut Victim<'_>, separator: &str) -> Option<Verdict> {
    let url = &victim.partner.urls[0];
    victim.cells[URLS] = format!("{url}{separator}{url}");
    victim.wanted[URLS].clone_from(url);
    Some(Follows)
}

/// A comma that belongs to the path and parts nothing.
fn comma_in_path(victim: &mut Victim<'_>) -> Option<Verdict> {
    let host = &victim.partner.host;
    victim.cells[URLS] = format!("{host}/list,all");
    victim.wanted[URLS] = format!("https://{host}/list,all");
    Some(Follows)
}

fn unclear_list(victim: &mut Victim<'_>) -> Option<Verdict> {
    let host = &victim.partner.host;
    victim.cells[URLS] = format!("{host}/a,shop.{host}/b");
    victim.wanted[URLS] = format!("https://{host}/a, https://shop.{host}/b");
    Some(Open)
}

pub(crate) const DAMAGES: &[Damage] = &[
    damage("url without scheme", URLS, NotAUrl, Found, |v| {
        scheme(v, "")
    }),
    damage("url //host", URLS, NotAUrl, Found, |v| scheme(v, "//")),
    damage("url htps://", URLS, NotAUrl, Found, |v| {
        scheme(v, "htps://")
    }),
    damage("url httpss://", URLS, NotAUrl, Found, |v| {
        scheme(v, "httpss://")
    }),
    damage("url ttps://", URLS, NotAUrl, Found, |v| {
        scheme(v, "ttps://")
    }),
    damage("url http:/host", URLS, NotAUrl, Found, |v| marks(v, ":/")),
    damage("url http//host", URLS, NotAUrl, Found, |v| marks(v, "//")),
    damage("url http:///host", URLS, NotAUrl, Unsaid, |v| {
        marks(v, ":///")
    }),
    damage("url http;//host", URLS, NotAUrl, Found, |v| marks(v, ";//")),
    damage("url with scheme twice", URLS, NotAUrl, Found, |v| {
        each(v, |url| Some(format!("{}://{url}", url.split_once(':')?.0)))
    }),
    damage("url with two schemes", URLS, NotAUrl, Found, |v| {
        each(v, |url| {
            Some(format!("http://{url}")).filter(|_| url.starts_with("https"))
        })?;
        Some(Open)
    }),
    damage("url with back-slashes", URLS, NotAUrl, Unsaid, |v| {
        each(v, |url| {
            Some(url.replacen("://", r":\\", 1).replacen('/', r"\", 1))
        })
    }),
    damage("url in angle brackets", URLS, NotAUrl, Found, |v| {
        each(v, |url| Some(format!("<{url}>")))
    }),
    damage("url in quotes", URLS, NotAUrl, Found, |v| {
        around(v, "\"", "\"").filter(|_| v.partner.urls.len() == 1)
    }),
    damage("url in apostrophes", URLS, NotAUrl, Found, |v| {
        around(v, "'", "'").filter(|_| v.partner.urls.len() == 1)
    }),
    damage("url in capitals", URLS, NotAUrl, Unsaid, |v| {
        each(v, |url| upper_host(url, true))
    }),
    damage("url with host in capitals", URLS, NotAUrl, Unsaid, |v| {
        each(v, |url| upper_host(url, false))
    }),
    damage("url with default port", URLS, NotAUrl, Unsaid, |v| {
        each(v, port)
    }),
    damage(
        "url with foreign letters",
        URLS,
        NotAUrl,
        Unsaid,
        foreign_host,
    ),
    damage("url in spaces", URLS, NotAUrl, Unsaid, |v| {
        around(v, "  ", " ")
    }),
    damage("url with invisible marks", URLS, NotAUrl, Unsaid, |v| {
        around(v, "\u{200b}", "\u{feff}")
    }),
    damage(
        "url host with point at the end",
        URLS,
        NotAUrl,
        Unsaid,
        |v| {
            let host = v.partner.host.clone();
            each(v, |url| Some(url.replacen(&host, &format!("{host}."), 1)))?;
            Some(Open)
        },
    ),
    damage("urls joined by ;", URLS, NotAUrl, Found, |v| joined(v, ";")),
    damage("urls joined by ; and space", URLS, NotAUrl, Found, |v| {
        joined(v, "; ")
    }),
    damage("urls joined by |", URLS, NotAUrl, Found, |v| joined(v, "|")),
    damage("urls joined by | and spaces", URLS, NotAUrl, Found, |v| {
        joined(v, " | ")
    }),
    damage("urls joined by line break", URLS, NotAUrl, Found, |v| {
        joined(v, "\n")
    }),
    damage("urls joined by tab", URLS, NotAUrl, Found, |v| {
        joined(v, "\t")
    }),
    damage("urls joined by space", URLS, NotAUrl, Found, |v| {
        joined(v, " ")
    }),
    damage("urls joined by comma alone", URLS, NotAUrl, Unsaid, |v| {
        joined(v, ",")
    }),
    damage("urls joined by and", URLS, NotAUrl, Found, |v| {
        joined(v, " and ")
    }),
    damage("hosts joined by ;", URLS, NotAUrl, Found, |v| hosts(v, ";")),
    damage("hosts joined by comma", URLS, NotAUrl, Found, |v| {
        hosts(v, ", ")
    }),
    damage("hosts joined by line break", URLS, NotAUrl, Found, |v| {
        hosts(v, "\n")
    }),
    damage("url twice", URLS, NotAUrl, Unsaid, |v| twice(v, ", ")),
    damage("url twice with ;", URLS, NotAUrl, Found, |v| twice(v, ";")),
    damage(
        "url with comma in path, no scheme",
        URLS,
        NotAUrl,
        Found,
        comma_in_path,
    ),
    damage("urls or commas", URLS, NotAUrl, Found, unclear_list),
    damage("url that is a word", URLS, NotAUrl, Found, word),
    damage("url javascript:", URLS, NotAUrl, Found, |v| {
        hidden(v, "javascript:alert(1)".to_owned())
    }),
    damage("url of another scheme", URLS, NotAUrl, Found, |v| {
        hidden(v, format!("ftp://{}/", v.partner.host))
    }),
    damage("url with IP address", URLS, NotAUrl, Found, |v| {
        hidden(v, "http://192.0.2.7/deals".to_owned())
    }),
    damage("url without known ending", URLS, NotAUrl, Found, |v| {
        hidden(v, "https://www.partner-shop".to_owned())
    }),
    damage("url with comma in host", URLS, NotAUrl, Found, |v| {
        hidden(
            v,
            format!("https://{}", v.partner.host.replacen('.', ",", 1)),
        )
    }),
    damage("url with space in host", URLS, NotAUrl, Found, |v| {
        hidden(
            v,
            format!("https://{}", v.partner.host.replacen('-', " ", 1)),
        )
    }),
    damage("url with user name", URLS, NotAUrl, Unsaid, |v| {
        hidden(v, format!("https://ann:pw@{}", v.partner.host))
    }),
    damage("url in a sentence", URLS, NotAUrl, Found, |v| {
        around(v, "see ", " for deals")?;
        Some(Hidden)
    }),
    damage("url lost", URLS, Blank, Passes, |v| {
        hidden(v, String::new())
    }),
    damage("sound url called bad", URLS, NotAUrl, Passes, |_| {
        Some(Hidden)
    }),
];
