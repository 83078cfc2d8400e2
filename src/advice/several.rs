//! What is said of several rows of one publisher that cannot become one.

use std::collections::BTreeMap;

/// How many rows are named; of more only the count is told.
const NAMED: usize = 5;

/// Rows of one publisher, met one after the other: in which columns they have different values, and what stands
/// only in some of them, so that it is not lost with a row that is left out.
#[derive(Debug, Clone, Default)]
pub struct SeveralRows {
    /// All rows.
    rows: Places,
    columns: Vec<Values>,
}

/// What was met in a column.
#[derive(Debug, Clone, Default)]
struct Values {
    first: Option<String>,
    are_different: bool,
    /// The rows that have a value.
    filled: Places,
}

/// Rows, of which only the first are named.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Places {
    named: Vec<String>,
    count: usize,
    /// The same for the same rows.
    sum: u64,
}

impl Places {
    fn add(&mut self, number: usize, name: &str) {
        if self.named.len() < NAMED {
            self.named.push(name.to_owned());
        }
        self.count += 1;
        let number = number as u64 + 1;
        self.sum = (self.sum ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    /// The rows in words; `before` stands before the name of each.
    fn words(&self, before: &str) -> String {
        let names = self.named.iter().map(|name| format!("{before}{name}"));
        let names: Vec<String> = names.collect();
        let names = names.join(" and ");
        match self.count - self.named.len() {
            0 => names,
            1 => format!("{names} and 1 more row"),
            more => format!("{names} and {} more rows", grouped(more)),
        }
    }
}

/// A count with commas between the thousands.
fn grouped(count: usize) -> String {
    match count {
        ..1_000 => count.to_string(),
        _ => format!("{},{:03}", grouped(count / 1_000), count % 1_000),
    }
}

impl SeveralRows {
    /// Takes note of a row: its name, and its cells as they compare.
    pub fn add<'c>(&mut self, name: &str, cells: impl Iterator<Item = &'c str>) {
        let number = self.rows.count;
        self.rows.add(number, name);
        for (place, cell) in cells.enumerate() {
            if place == self.columns.len() {
                self.columns.push(Values::default());
            }
            let Some(values) = self.columns.get_mut(place).filter(|_| !cell.is_empty()) else {
                continue;
            };
            values.filled.add(number, name);
            let first = values.first.get_or_insert_with(|| cell.to_owned());
            values.are_different |= first.as_str() != cell;
        }
    }

    /// Whether no row was met.
    pub const fn is_empty(&self) -> bool {
        self.rows.count == 0
    }

    /// The words for them. They begin with `begins` and the names of the rows; `one` stands before the name of a
    /// row where it is alone.
    pub fn words(&self, begins: &str, one: &str, titles: &[String]) -> String {
        let columns = || titles.iter().zip(&self.columns);
        let different = columns().filter(|(_, values)| values.are_different);
        let different: Vec<&str> = different.map(|(title, _)| title.as_str()).collect();
        let mut only_in: BTreeMap<&Places, Vec<&str>> = BTreeMap::new();
        for (title, Values { filled, .. }) in columns().filter(|(_, values)| !values.are_different)
        {
            if (1..self.rows.count).contains(&filled.count) {
                only_in.entry(filled).or_default().push(title);
            }
        }
        let differ = match different.as_slice() {
            [] if only_in.is_empty() => " with the same values in another notation".to_owned(),
            [] => String::new(),
            some => format!(" with different values in {}", some.join(", ")),
        };
        let only = only_in.iter().map(|(places, titles)| {
            let (stand, them) = match titles.as_slice() {
                [_] => ("stands", "it"),
                _ => ("stand", "them"),
            };
            format!(
                "; {} {stand} only in {}, so put {them} into the row that you keep",
                titles.join(", "),
                places.words(one)
            )
        });
        format!(
            "{begins}{}{differ}; keep the right row, and write drop in Decision of the others{}",
            self.rows.words(""),
            only.collect::<String>()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::SeveralRows;

    const KEEP: &str = "keep the right row, and write drop in Decision of the others";

    fn said(rows: &[(&str, [&str; 3])]) -> String {
        let mut several = SeveralRows::default();
        for (name, cells) in rows {
            several.add(name, cells.iter().copied());
        }
        let titles = ["Name", "Primary Contact Email", "Categories"].map(str::to_owned);
        several.words("it stands in lines ", "line ", &titles)
    }

    #[test]
    fn what_only_one_row_has_is_told() {
        let other = ("3", ["B", "", "Deals"]);
        assert_eq!(
            said(&[("2", ["A", "a@a.com", "Deals"]), other]),
            format!(
                "it stands in lines 2 and 3 with different values in Name; {KEEP}; Primary Contact Email stands \
                 only in line 2, so put it into the row that you keep"
            )
        );
        let one = ("2", ["A", "", ""]);
        assert_eq!(
            said(&[one, ("3", ["A", "a@a.com", "Deals"])]),
            format!(
                "it stands in lines 2 and 3; {KEEP}; Primary Contact Email, Categories stand only in line 3, so \
                 put them into the row that you keep"
            )
        );
        let same =
            format!("it stands in lines 2 and 2 with the same values in another notation; {KEEP}");
        assert_eq!(said(&[one, one]), same);
    }

    #[test]
    fn of_many_rows_the_first_are_named_and_the_others_counted() {
        let names: Vec<String> = (2..4_002).map(|line| line.to_string()).collect();
        let rows = names.iter().map(|name| (name.as_str(), ["A", "", "Deals"]));
        let mut rows: Vec<_> = rows.collect();
        rows[1].1 = ["B", "", "Deals"];
        for (_, cells) in &mut rows[100..1_106] {
            cells[1] = "a@a.com";
        }
        rows[3_999].1 = ["A", "", ""];
        assert_eq!(
            said(&rows),
            format!(
                "it stands in lines 2 and 3 and 4 and 5 and 6 and 3,995 more rows with different values in Name; \
                 {KEEP}; Primary Contact Email stands only in line 102 and line 103 and line 104 and line 105 and \
                 line 106 and 1,001 more rows, so put it into the row that you keep; Categories stands only in \
                 line 2 and line 3 and line 4 and line 5 and line 6 and 3,994 more rows, so put it into the row \
                 that you keep"
            )
        );
        assert!(said(&rows[..6]).contains("and 6 and 1 more row with"));
    }

    #[test]
    fn columns_of_other_rows_are_told_apart_though_the_named_rows_are_the_same() {
        let names: Vec<String> = (2..10).map(|line| line.to_string()).collect();
        let rows = names
            .iter()
            .map(|name| (name.as_str(), ["A", "a@a.com", "Deals"]));
        let mut rows: Vec<_> = rows.collect();
        rows[6].1[1] = "";
        rows[7].1[2] = "";
        let said = said(&rows);
        assert_eq!(said.matches("stands only in").count(), 2, "{said}");
    }
}
