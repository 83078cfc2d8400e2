//! A small table, shown as columns or, where they do not fit, as a list.
//!
//! Its cells are texts that are already fit to show. It holds what a person reads, some dozens of
//! rows; long output is written line by line instead.

use super::cut::width;
use super::mark::KEEP;
use comfy_table::presets::NOTHING;
use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table as Grid,
};

/// How far the whole table stands from the left.
const INDENT: usize = 2;
/// Below this width every table is a list.
const LEAST: usize = 50;

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub(super) enum Head {
    /// Words, from the left.
    Words(&'static str),
    /// A number, from the right; never broken.
    Number(&'static str),
}

impl Head {
    const fn title(self) -> &'static str {
        match self {
            Self::Words(title) | Self::Number(title) => title,
        }
    }
}

/// A table with titles.
#[derive(Debug, Clone)]
pub(super) struct Table {
    heads: Vec<Head>,
    rows: Vec<Vec<String>>,
    least: usize,
}

impl Table {
    /// A table without rows.
    pub(super) fn new(heads: &[Head]) -> Self {
        Self {
            heads: heads.to_vec(),
            rows: Vec::new(),
            least: LEAST,
        }
    }

    /// The same table, shown as a list below this width.
    pub(super) fn at_least(mut self, width: usize) -> Self {
        self.least = self.least.max(width);
        self
    }

    /// Adds a row, one cell for each column.
    pub(super) fn add(&mut self, row: Vec<String>) {
        self.rows.push(row);
    }

    /// The table as lines of at most `limit` columns; nothing if it cannot be made so narrow.
    pub(super) fn lines(&self, limit: usize) -> Option<Vec<String>> {
        if limit < self.least {
            return None;
        }
        let mut grid = Grid::new();
        grid.load_style(NOTHING.header_separator(LineStyle::none().fill('-').junction('-')))
            .force_no_tty()
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(u16::try_from(limit.saturating_sub(INDENT)).unwrap_or(u16::MAX))
            .set_header(self.heads.iter().map(|head| Cell::new(head.title())));
        for row in &self.rows {
            // The table measures this mark as a column, and breaks what it must in any case.
            grid.add_row(row.iter().map(|cell| Cell::new(cell.replace(KEEP, ""))));
        }
        let last = self.heads.len().saturating_sub(1);
        for (index, head) in self.heads.iter().enumerate() {
            let Some(column) = grid.column_mut(index) else {
                continue;
            };
            column.set_padding((0, u16::from(index != last)));
            if matches!(head, Head::Number(_)) {
                column.set_cell_alignment(CellAlignment::Right);
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
        let lines: Vec<String> = grid
            .lines()
            .map(|line| format!("{}{}", " ".repeat(INDENT), line.trim_end()))
            .collect();
        lines
            .iter()
            .all(|line| width(line) <= limit)
            .then_some(lines)
    }

    /// The table as a list, with the indent of each line: for each row its first words, then its
    /// other words with their titles, then its numbers.
    pub(super) fn list(&self) -> Vec<(usize, String)> {
        let mut lines = Vec::new();
        for row in &self.rows {
            let (mut named, mut numbers) = (false, Vec::new());
            let mut below = Vec::new();
            for (head, cell) in self.heads.iter().zip(row) {
                match head {
                    Head::Words(_) if !named => {
                        named = true;
                        lines.push((INDENT, format!("- {cell}")));
                    }
                    _ if cell.is_empty() => {}
                    Head::Words(title) => below.push((INDENT + 2, format!("{title}: {cell}"))),
                    Head::Number(title) => numbers.push(format!("{title}: {cell}")),
                }
            }
            lines.extend(below);
            if !numbers.is_empty() {
                lines.push((INDENT + 2, numbers.join(", ")));
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Table {
        let mut table = Table::new(&[
            Head::Words("What"),
            Head::Words("Column"),
            Head::Number("Rows"),
        ]);
        table.add(vec![
            "date not accepted".into(),
            "Network Date Accepted".into(),
            "1,234".into(),
        ]);
        table.add(vec!["duplicate".into(), String::new(), "5".into()]);
        table
    }

    #[test]
    fn columns_are_aligned() {
        let expected = [
            "  What               Column                  Rows",
            "  -----------------------------------------------",
            "  date not accepted  Network Date Accepted  1,234",
            "  duplicate                                     5",
        ];
        assert_eq!(sample().lines(80).unwrap(), expected);
    }

    #[test]
    fn below_its_least_width_there_is_no_table() {
        assert_eq!(sample().lines(49), None);
        assert_eq!(sample().at_least(70).lines(69), None);
        assert!(sample().at_least(70).lines(70).is_some());
    }

    #[test]
    fn a_narrow_table_wraps_and_numbers_stay_whole() {
        let lines = sample().lines(50).unwrap();
        assert!(lines.iter().all(|line| width(line) <= 50), "{lines:#?}");
        assert!(
            lines.iter().any(|line| line.ends_with("1,234")),
            "{lines:#?}"
        );
    }

    #[test]
    fn a_list_names_each_cell() {
        let expected = [
            (2, "- date not accepted"),
            (4, "Column: Network Date Accepted"),
            (4, "Rows: 1,234"),
            (2, "- duplicate"),
            (4, "Rows: 5"),
        ];
        let list = sample().list();
        let list: Vec<_> = list
            .iter()
            .map(|(indent, text)| (*indent, text.as_str()))
            .collect();
        assert_eq!(list, expected);
    }
}
