//! All that is known of LinkShare's publisher exports.
//!
//! The two header rows are those of Mediarails' help article; no public sample of either file
//! exists. The aliases are an inference from clients of LinkShare's reporting files, where the same
//! columns are called Publisher ID, Publisher URL and Publisher Group Name.

use crate::column::{ALIKE, Column};

/// Titles that LinkShare gives the columns, folded to letters and digits in lower case.
const TITLES: &[(&str, Column)] = &[
    ("siteid", Column::NetworkPublisherId),
    ("sid", Column::NetworkPublisherId),
    ("publisherid", Column::NetworkPublisherId),
    ("publishername", Column::Name),
    ("url", Column::MediaPropertyUrls),
    ("publisherurl", Column::MediaPropertyUrls),
    ("website", Column::MediaPropertyUrls),
    ("email", Column::PrimaryContactEmail),
    ("group", Column::PublisherGroup),
    ("publishergroupname", Column::PublisherGroup),
    ("publishercategories", Column::Categories),
    ("joindate", Column::NetworkDateAccepted),
    ("datejoined", Column::NetworkDateAccepted),
];

/// The column that LinkShare gives this title, which must be folded already.
pub fn column_of_folded(folded: &str) -> Option<Column> {
    TITLES
        .iter()
        .find(|(title, _)| *title == folded)
        .map(|(_, column)| *column)
}

/// The column whose title in LinkShare's files a folded title is nearest to, if it is near enough to
/// be a slip.
pub fn column_near_folded(folded: &str) -> Option<Column> {
    TITLES
        .iter()
        .map(|(title, column)| {
            let score = strsim::normalized_damerau_levenshtein(folded, title);
            (*column, score)
        })
        .filter(|(_, score)| *score >= ALIKE)
        .max_by(|left, right| left.1.total_cmp(&right.1))
        .map(|(column, _)| column)
}

/// Which export a file is, told by its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportKind {
    /// Publishers > Publisher Overview > Approved: has e-mail addresses.
    PublisherOverview,
    /// Publishers > My Publishers: has groups and categories.
    MyPublishers,
    /// Columns of both, or of neither.
    Mixed,
}

/// A kind of export, and how it is told from the other.
#[derive(Debug, Clone, Copy)]
struct Marks {
    kind: ExportKind,
    /// Columns of which it has at least one.
    own: &'static [Column],
    /// Columns of which it has none, since only the other kind has them.
    foreign: &'static [Column],
}

/// The kinds, in the order in which they are tried.
const KINDS: [Marks; 2] = [
    Marks {
        kind: ExportKind::PublisherOverview,
        own: &[Column::PrimaryContactEmail],
        foreign: &[Column::PublisherGroup, Column::Categories],
    },
    Marks {
        kind: ExportKind::MyPublishers,
        own: &[Column::PublisherGroup, Column::Categories],
        foreign: &[Column::PrimaryContactEmail],
    },
];

impl ExportKind {
    /// The kind of an export that has these columns.
    pub fn of(has: impl Fn(Column) -> bool) -> Self {
        let has_any = |columns: &[Column]| columns.iter().any(|column| has(*column));
        KINDS
            .into_iter()
            .find(|marks| has_any(marks.own) && !has_any(marks.foreign))
            .map_or(Self::Mixed, |marks| marks.kind)
    }

    /// The name in the receipt.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PublisherOverview => "publisher-overview",
            Self::MyPublishers => "my-publishers",
            Self::Mixed => "mixed-export",
        }
    }
}

/// Whether a row is a line of totals: LinkShare's reporting files end with one, and the publisher
/// files may (an inference). Such a line has no ID, or a word for "total" in its place, and no
/// address, date, network or brand.
pub fn is_totals<'c>(cell: impl Fn(Column) -> Option<&'c str>) -> bool {
    let text = |column| cell(column).unwrap_or_default();
    let says_total = [Column::NetworkPublisherId, Column::Name]
        .into_iter()
        .any(|column| says_total(text(column)));
    if !says_total {
        return false;
    }
    let id_is_number = text(Column::NetworkPublisherId)
        .chars()
        .any(|c| c.is_ascii_digit());
    let has_address = [
        Column::MediaPropertyUrls,
        Column::PrimaryContactEmail,
        Column::NetworkDateAccepted,
        Column::Network,
        Column::Brand,
    ]
    .into_iter()
    .any(|column| holds_letters_or_date(text(column)));
    !has_address && (!id_is_number || self::says_total(text(Column::NetworkPublisherId)))
}

/// Whether the reason beside a line of totals is a part of it (`2 rows failed`) and none that an importer
/// gives for refusing a row.
pub fn is_told_of_totals(reason: &str) -> bool {
    let mut words = reason.split(|letter: char| !letter.is_alphanumeric());
    let first = words.find(|word| !word.is_empty()).unwrap_or_default();
    first.starts_with(|letter: char| letter.is_ascii_digit()) || says_total(first)
}

/// Whether a line only closes the file: one cell that tells a total and its number, and nothing else
/// (`Total: 20 rows failed`).
pub fn closes_file<'c>(cells: impl Iterator<Item = &'c str>) -> bool {
    let mut told = cells.map(str::trim).filter(|cell| !cell.is_empty());
    let (Some(only), None) = (told.next(), told.next()) else {
        return false;
    };
    let mut words = only.split(|letter: char| !letter.is_alphabetic());
    let first = words.find(|word| !word.is_empty()).unwrap_or_default();
    says_total(first) && only.contains(|letter: char| letter.is_ascii_digit())
}

/// Whether a cell holds more than a number, as which a total stands in any column.
fn holds_letters_or_date(cell: &str) -> bool {
    let is_of_number = |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.' | ' ');
    !cell.trim().chars().all(is_of_number) || cell.matches(['.', ' ']).count() > 1
}

/// Whether a cell is a word for a total, whatever numbers stand beside it.
pub fn says_total(cell: &str) -> bool {
    const WORDS: [&str; 8] = [
        "total",
        "totals",
        "grandtotal",
        "subtotal",
        "sum",
        "gesamt",
        "totaux",
        "summe",
    ];
    // Nearly every cell is ruled out by its first letter.
    let first = match cell.bytes().find(|byte| !matches!(byte, b' '..=b'@')) {
        Some(byte) if byte.is_ascii_alphabetic() => Some(char::from(byte)),
        Some(_) => cell.chars().find(|c| c.is_alphabetic()),
        None => None,
    };
    if !first.is_some_and(|first| matches!(first.to_ascii_lowercase(), 't' | 'g' | 's')) {
        return false;
    }
    let letters = || cell.chars().filter(|c| c.is_alphabetic());
    let folded = || letters().flat_map(char::to_lowercase);
    WORDS.iter().any(|word| folded().eq(word.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_tells_nothing_but_a_total_closes_the_file() {
        for (cells, closes) in [
            (["Total: 20 rows failed", "", " "], true),
            (["", "", "Summe: 20 Zeilen"], true),
            (["", "20 totals", ""], true),
            (["Total failure", "", ""], false),
            (["Totally 24", "", ""], false),
            (["", "Total 24 Deals", "LinkShare"], false),
            (["4745711", "", ""], false),
            (["", "", ""], false),
        ] {
            assert_eq!(closes_file(cells.into_iter()), closes, "{cells:?}");
        }
    }

    #[test]
    fn a_total_may_stand_beside_its_number_in_any_column() {
        for (id, name, url, brand, is_one) in [
            ("TOTAL", "", "5", "", true),
            ("Sum", "3", "", "3", true),
            ("", "Total", "1,234", "", true),
            ("Gesamt", "", "", "", true),
            ("4745711", "Total", "", "", false),
            ("", "Total", "total-deals.com", "", false),
            ("", "Total", "", "Acme", false),
            ("", "Acme", "5", "", false),
        ] {
            let cell = |column| match column {
                Column::NetworkPublisherId => Some(id),
                Column::Name => Some(name),
                Column::MediaPropertyUrls => Some(url),
                Column::Brand => Some(brand),
                _ => None,
            };
            assert_eq!(is_totals(cell), is_one, "{id},{name},{url},{brand}");
        }
    }
}
