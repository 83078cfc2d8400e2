//! Publishers that never were, and the truth about them.

use crate::dice::Dice;
use chrono::NaiveDate;

/// The cells of a row in the order of Mediarails' columns.
pub(crate) type Row = [String; 9];

pub(crate) const TITLES: [&str; 9] = [
    "Network Publisher ID",
    "Name",
    "Media Property URLs",
    "Primary Contact Email",
    "Publisher Group",
    "Categories",
    "Network Date Accepted",
    "Network",
    "Brand",
];

pub(crate) const ID: usize = 0;
pub(crate) const NAME: usize = 1;
pub(crate) const URLS: usize = 2;
pub(crate) const EMAIL: usize = 3;
pub(crate) const GROUP: usize = 4;
pub(crate) const CATEGORIES: usize = 5;
pub(crate) const DATE: usize = 6;
pub(crate) const NETWORK: usize = 7;
pub(crate) const BRAND: usize = 8;

pub(crate) const OWN_BRAND: &str = "Acme Trail";
pub(crate) const OTHER_BRAND: &str = "Acme Outdoor";
pub(crate) const GROUPS: [&str; 3] = ["Top Partners", "Content Sites", "Newsletters"];

const WORDS: [&str; 20] = [
    "harbour", "garden", "coupon", "trail", "budget", "pixel", "runway", "velvet", "copper",
    "maple", "lantern", "meadow", "orbit", "pepper", "quartz", "willow", "canyon", "feather",
    "marble", "saffron",
];

/// Names with letters beyond ASCII, as wrong decoding needs them, and with marks that a spreadsheet
/// or an importer's words could be mistaken for.
const FOREIGN: [&str; 7] = [
    "Café Lumière",
    "Überblick",
    "Niño Ofertas",
    "Coração Compras",
    "Größe & Söhne",
    "Bücherwürmer",
    "Forêt d'Été",
];
const ODD: [&str; 7] = [
    "=Runway",
    "-Minus Deals",
    "'Tis The Season",
    "Trees, Leaves & Co.",
    "The \"Quoted\" Page",
    "Invalid Date Nights",
    "Duplicate Finders",
];
const SUFFIXES: [&str; 5] = [
    "example.com",
    "example.org",
    "example.net",
    "co.uk",
    "com.au",
];

pub(crate) struct Partner {
    pub(crate) row: Row,
    pub(crate) date: NaiveDate,
    pub(crate) urls: Vec<String>,
    pub(crate) host: String,
}

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

impl Partner {
    pub(crate) fn new(number: usize, dice: &mut Dice) -> Self {
        let (first, second) = (dice.pick(&WORDS), dice.pick(&WORDS));
        let name = match dice.below(10) {
            0 | 1 => format!("{} {number}", dice.pick(&FOREIGN)),
            2 => format!("{} {number}", dice.pick(&ODD)),
            _ => format!("{} {} {number}", capital(first), capital(second)),
        };
        let host = format!("{first}-{second}-{number}.{}", dice.pick(&SUFFIXES));
        let urls = urls(&host, dice);
        let date = NaiveDate::from_yo_opt(
            2003 + i32::try_from(dice.below(21)).unwrap(),
            1 + u32::try_from(dice.below(365)).unwrap(),
        )
        .unwrap();
        let email = match dice.below(5) {
            0 => String::new(),
            1 => format!("First.Last+ads@{host}"),
            _ => format!("partners@{host}"),
        };
        let brand = if dice.percent(12) {
            OTHER_BRAND
        } else {
            OWN_BRAND
        };
        let row = [
            (4_100_000 + number).to_string(),
            name,
            urls.join(", "),
            email,
            dice.pick(&GROUPS).to_owned(),
            dice.pick(&["Deals", "Deals, Coupons", "Travel, Food & Drink", ""])
                .to_owned(),
            date.format("%Y-%m-%d").to_string(),
            "LinkShare".to_owned(),
            brand.to_owned(),
        ];
        Self {
            row,
            date,
            urls,
            host,
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.row[ID]
    }
}

fn urls(host: &str, dice: &mut Dice) -> Vec<String> {
    let scheme = if dice.percent(20) { "http" } else { "https" };
    let count = [1, 1, 1, 2, 3][dice.below(5)];
    (0..count)
        .map(|place| {
            let label = ["", "www.", "shop."][place];
            let path = dice.pick(&[
                "",
                "/",
                "/deals",
                "/Deals/Top?from=Home",
                "/a?utm_source=mail&x=1",
                "/index.html#top",
            ]);
            format!("{scheme}://{label}{host}{path}")
        })
        .collect()
}
