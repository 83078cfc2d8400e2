//! Every damage together with every other one and every third.

use super::super::{Address, offer};
use super::mended;

/// Damages an address.
type Damage = (&'static str, fn(&str) -> String);

/// The text with the part between scheme and path changed.
fn in_host(url: &str, change: impl Fn(&str) -> String) -> String {
    let start = url.find("//").map_or(0, |at| at + 2);
    let (scheme, after) = url.split_at(start);
    let end = after.find(['/', '?', '#', '\\']).unwrap_or(after.len());
    let (host, rest) = after.split_at(end);
    format!("{scheme}{}{rest}", change(host))
}

/// Damages after which one address is meant without doubt, from the inside of a cell outwards.
const DAMAGES: &[Damage] = &[
    ("upper-case host", |url| in_host(url, str::to_uppercase)),
    ("zero width", |url| {
        in_host(url, |host| host.replacen('.', "\u{200b}.", 1))
    }),
    ("soft hyphen", |url| {
        in_host(url, |host| host.replacen('.', ".\u{ad}", 1))
    }),
    ("full width", |url| {
        in_host(url, |host| host.replace('.', "．"))
    }),
    ("root dot", |url| in_host(url, |host| format!("{host}."))),
    ("default port", |url| {
        in_host(url, |host| format!("{host}:443"))
    }),
    ("empty port", |url| {
        in_host(url, |host| {
            if host.contains(':') {
                host.to_owned()
            } else {
                format!("{host}:")
            }
        })
    }),
    ("doubled scheme", |url| format!("https://{url}")),
    ("upper-case scheme", |url| url.replacen("https", "HTTPS", 1)),
    ("a letter lost", |url| url.replacen("https", "htps", 1)),
    ("a letter too many", |url| {
        url.replacen("https", "htttps", 1)
    }),
    ("no scheme", |url| url.replace("https://", "")),
    ("only slashes", |url| url.replace("https://", "//")),
    ("one slash", |url| url.replacen("s://", "s:/", 1)),
    ("three slashes", |url| url.replacen("s://", "s:///", 1)),
    ("no colon", |url| url.replacen("s://", "s//", 1)),
    ("semicolon", |url| url.replacen("s://", "s;//", 1)),
    ("two colons", |url| url.replacen("s://", "s:://", 1)),
    ("space behind the scheme", |url| {
        url.replacen("s://", "s:// ", 1)
    }),
    ("another scheme outside", |url| format!("http://{url}")),
    ("back-slashes", |url| url.replace('/', "\\")),
    ("escaped slashes", |url| url.replace('/', "\\/")),
    ("slashes escaped twice", |url| url.replace('/', "\\\\/")),
    ("apostrophe", |url| format!("'{url}")),
    ("quotes", |url| format!("\"{url}\"")),
    ("typographic quotes", |url| format!("“{url}”")),
    ("angle brackets", |url| format!("<{url}>")),
    ("brackets", |url| format!("[{url}]")),
    ("parentheses", |url| format!("( {url} )")),
    ("twice", |url| format!("{url}, {url}")),
    ("twice, a line each", |url| format!("{url}\n{url}")),
    ("spaces", |url| format!("  {url} ")),
    ("no-break spaces", |url| format!("\u{a0}{url}\u{a0}")),
    ("line break", |url| format!("{url}\r\n")),
    ("byte-order mark", |url| format!("\u{feff}{url}")),
    ("quotes round all", |url| format!("\"{url}\"")),
];

/// Damages that leave a doubt; they come before all others.
const DOUBTFUL: &[Damage] = &[
    ("user", |url| in_host(url, |host| format!("jane@{host}"))),
    ("comma for dot", |url| {
        in_host(url, |host| host.replacen('.', ",", 1))
    }),
    ("two dots", |url| {
        in_host(url, |host| host.replacen('.', "..", 1))
    }),
    ("mistyped ending", |url| {
        in_host(url, |host| host.replacen(".com", ".con", 1))
    }),
    ("no ending", |url| {
        in_host(url, |host| host.replacen(".com", "", 1))
    }),
];

/// What is offered for a cell.
fn offers(cell: &str) -> Vec<String> {
    const OFFERS: [fn(&str, &str) -> Option<String>; 6] = [
        offer::crowded,
        offer::doubled_scheme,
        offer::user,
        offer::damaged_host,
        offer::space_in_path,
        offer::markup,
    ];
    OFFERS
        .iter()
        .filter_map(|offer| offer(cell, ", "))
        .collect()
}

/// Whether the damages together make another text that is right or means something else, or leave
/// more than one doubt: then nothing leads back.
fn is_another_text(damages: &[&Damage]) -> bool {
    let has = |name: &str| damages.iter().any(|damage| damage.0 == name);
    let has_no_scheme = has("no scheme") || has("only slashes");
    // An e-mail address.
    (has("user") && has_no_scheme)
        // A right address with the outer scheme, or three schemes.
        || (has("another scheme outside") && (has_no_scheme || has("doubled scheme")))
        // Two doubts at once.
        || (has("another scheme outside") && DOUBTFUL.iter().any(|damage| has(damage.0)))
        // Which back-slashes belong to a scheme cannot be told where its colon is lost.
        || (has("another scheme outside")
            && has("back-slashes")
            && (has("no colon") || has("semicolon")))
        // For a browser the host stands before the back-slash, for the standard behind the @.
        || (has("user") && has("back-slashes") && damages.len() > 2)
        // The path of a machine in an office.
        || (has("only slashes") && has("back-slashes"))
        // Three back-slashes are none of the escapes that programs write.
        || (has("escaped slashes") && has("slashes escaped twice"))
        // Nobody types two dots in full width.
        || (has("two dots") && has("full width"))
}

/// What became of the damaged addresses.
#[derive(Debug, Default)]
struct Score {
    mended: usize,
    offered: usize,
    other: usize,
}

impl Score {
    /// Damages an address and looks at what becomes of it. No other host ever comes out, nothing is
    /// half mended, and the good address comes back or is on offer.
    fn judge(&mut self, good: &str, damages: &[&Damage]) {
        let cell = damages
            .iter()
            .fold(good.to_owned(), |cell, damage| damage.1(&cell));
        let said = || {
            let names: Vec<&str> = damages.iter().map(|damage| damage.0).collect();
            format!("{names:?}: {cell:?}")
        };
        let result = mended(&cell, ", ");
        if result == good {
            self.mended += 1;
            return;
        }
        let host = |text: &str| Address::read(text).map(|address| address.host().to_owned());
        let offers = offers(&cell);
        for other in offers.iter().chain((result != cell).then_some(&result)) {
            assert_eq!(host(other), host(good), "{}", said());
        }
        if is_another_text(damages) {
            self.other += 1;
            return;
        }
        assert_eq!(result, cell, "half mended: {}", said());
        assert!(offers.iter().any(|offer| offer == good), "{}", said());
        self.offered += 1;
    }
}

#[test]
fn pairs_of_damages_are_undone() {
    let mut score = Score::default();
    for good in [
        "https://www.example.com",
        "https://www.example.com/Deals/a,b;c?d=E&f=1,2#top",
    ] {
        for (at, one) in DAMAGES.iter().enumerate() {
            for two in &DAMAGES[at + 1..] {
                score.judge(good, &[one, two]);
            }
        }
        for one in DOUBTFUL {
            for two in DAMAGES {
                score.judge(good, &[one, two]);
            }
        }
    }
    println!("{score:?}");
    assert!(score.mended > 1100 && score.offered > 300);
}

/// All triples in a release build; elsewhere, where each takes milliseconds, every ninth.
#[test]
fn triples_of_damages_are_undone() {
    let good = "https://www.example.com/Deals/a,b;c?d=E&f=1,2#top";
    let step = if cfg!(debug_assertions) { 9 } else { 1 };
    let mut score = Score::default();
    let mut count = 0;
    for one in DOUBTFUL.iter().chain(DAMAGES) {
        let after = |damage: &Damage| DAMAGES.iter().position(|other| other.0 == damage.0);
        let first = after(one).map_or(0, |at| at + 1);
        for (at, two) in DAMAGES.iter().enumerate().skip(first) {
            for three in &DAMAGES[at + 1..] {
                count += 1;
                if count % step == 0 {
                    score.judge(good, &[one, two, three]);
                }
            }
        }
    }
    println!("{count} triples: {score:?}");
}
