//! What the columns of a table without titles are, told by what stands in them.
//!
//! Mediarails' columns stand in the order of its help article wherever a file was made by rule
//! (`convert` writes them so). Columns that speak for themselves (IDs, addresses, dates, the network)
//! must stand in that order, and the others are what their place between them leaves. Only if there
//! is one such reading is it taken.

use crate::column::Column;
use crate::rules::reference;
use crate::settings::Settings;
use crate::values::date::{self, Reading};
use crate::values::text::fold_title;
use crate::values::{id, url};

/// How many of the filled cells of a column must speak for it, in percent.
const ENOUGH: usize = 60;

/// What the cells of a place may be.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    /// No cell is filled.
    Empty,
    /// The cells look like those of these columns.
    Like(Vec<Column>),
    /// Words.
    Text,
}

/// The columns of a table, place by place; nothing where a place is empty in all rows and could be
/// several. Nothing at all if the table can be read in no way or in several.
pub(super) fn columns_of(table: &[Vec<&str>], settings: &Settings) -> Option<Vec<Option<Column>>> {
    let width = table.first()?.len();
    if table.iter().any(|row| row.len() != width) {
        return None;
    }
    let contents: Vec<Content> = (0..width)
        .map(|place| {
            content(
                table.iter().filter_map(|row| row.get(place).copied()),
                settings,
            )
        })
        .collect();
    let mut readings = Vec::new();
    read(&contents, &Column::ALL, &mut Vec::new(), &mut readings);
    let required = [Column::NetworkPublisherId, Column::Name];
    readings.retain(|reading| required.iter().all(|column| reading.contains(column)));
    // An empty place loses nothing whatever it is called, so it may be several columns.
    let seen = |reading: &[Column]| -> Vec<Option<Column>> {
        let places = reading.iter().zip(&contents);
        places
            .map(|(column, content)| (*content != Content::Empty).then_some(*column))
            .collect()
    };
    let first = readings.first()?;
    let agreed = readings.iter().all(|other| seen(other) == seen(first));
    agreed.then(|| match readings.as_slice() {
        [only] => only.iter().copied().map(Some).collect(),
        _ => seen(first),
    })
}

/// All ways to give the places columns in their order.
fn read(
    contents: &[Content],
    left: &[Column],
    begun: &mut Vec<Column>,
    all: &mut Vec<Vec<Column>>,
) {
    let Some((content, rest)) = contents.split_first() else {
        all.push(begun.clone());
        return;
    };
    for (place, column) in left.iter().enumerate() {
        if may_be(content, *column) {
            begun.push(*column);
            read(rest, left.get(place + 1..).unwrap_or_default(), begun, all);
            begun.pop();
        }
    }
}

fn may_be(content: &Content, column: Column) -> bool {
    match content {
        Content::Empty => !column.is_required(),
        Content::Like(columns) => columns.contains(&column),
        Content::Text => matches!(
            column,
            Column::Name | Column::PublisherGroup | Column::Categories | Column::Brand
        ),
    }
}

fn content<'c>(cells: impl Iterator<Item = &'c str>, settings: &Settings) -> Content {
    let filled: Vec<&str> = cells
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect();
    if filled.is_empty() {
        return Content::Empty;
    }
    let enough = |column: &Column| {
        let like = filled
            .iter()
            .filter(|cell| looks_like(cell, *column, settings));
        like.count() * 100 >= filled.len() * ENOUGH
    };
    let columns: Vec<Column> = Column::ALL.into_iter().filter(enough).collect();
    if columns.is_empty() {
        Content::Text
    } else {
        Content::Like(columns)
    }
}

/// Whether a cell looks like one of a column, damaged ones included. Names, groups and categories
/// look like nothing.
pub(super) fn looks_like(cell: &str, column: Column, settings: &Settings) -> bool {
    match column {
        Column::NetworkPublisherId => id::is_plain(&id::folded(cell)),
        Column::MediaPropertyUrls => !cell.contains('@') && url::host(cell).is_some(),
        Column::PrimaryContactEmail => cell
            .split_once('@')
            .is_some_and(|(_, domain)| domain.contains('.')),
        Column::NetworkDateAccepted => {
            !matches!(date::read(cell, settings.today), Reading::NotADate)
        }
        Column::Network => cell == settings.network || reference::network(cell, settings).is_some(),
        Column::Brand => {
            let folded = fold_title(cell);
            let known = settings.brand.iter().chain(&settings.brands);
            known.into_iter().any(|brand| fold_title(brand) == folded)
        }
        Column::Name | Column::PublisherGroup | Column::Categories => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings::on(date::Date::from_ymd(2026, 1, 31).unwrap())
    }

    fn columns(table: &[&[&str]]) -> Option<Vec<Option<Column>>> {
        let table: Vec<Vec<&str>> = table.iter().map(|row| row.to_vec()).collect();
        columns_of(&table, &settings())
    }

    #[test]
    fn the_order_of_the_article_tells_the_columns_that_do_not_speak_for_themselves() {
        let read = columns(&[
            &[
                "4100001",
                "Alpha",
                "alpha.example.com",
                "Cash",
                "Deals",
                "2021-02-03",
                "LinkShare",
                "Acme",
            ],
            &[
                "4100002",
                "Beta",
                "https://beta.example.com",
                "",
                "",
                "02/04/2021",
                "LinkShare",
                "Acme",
            ],
        ]);
        let wanted = [
            Column::NetworkPublisherId,
            Column::Name,
            Column::MediaPropertyUrls,
            Column::PublisherGroup,
            Column::Categories,
            Column::NetworkDateAccepted,
            Column::Network,
            Column::Brand,
        ];
        assert_eq!(read, Some(wanted.map(Some).to_vec()));
    }

    #[test]
    fn what_could_be_either_is_not_read() {
        // One column of words before the date: group or categories.
        let one = [
            "4100001",
            "Alpha",
            "alpha.example.com",
            "Deals",
            "2021-02-03",
        ];
        assert_eq!(columns(&[&one]), None);
        // No ID, no reading.
        assert_eq!(columns(&[&["Alpha", "alpha.example.com"]]), None);
        assert_eq!(columns(&[&["Alpha", "4100001"]]), None);
    }

    #[test]
    fn an_empty_place_does_not_need_a_title() {
        let read = columns(&[&["4100001", "Alpha", "alpha.example.com", "", "2021-02-03"]]);
        let wanted = [
            Some(Column::NetworkPublisherId),
            Some(Column::Name),
            Some(Column::MediaPropertyUrls),
            None,
            Some(Column::NetworkDateAccepted),
        ];
        assert_eq!(read, Some(wanted.to_vec()));
    }
}
