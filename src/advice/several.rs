//! What is said of several rows of one publisher that cannot become one.

use std::collections::BTreeMap;

/// The words for rows of one publisher: in which columns they have different values, and what stands only in some
/// of them, so that it is not lost with a row that is left out. `rows` are where each row stands and its cells as
/// they compare.
pub fn several_rows(begins: &str, titles: &[String], rows: &[(String, Vec<String>)]) -> String {
    let mut different: Vec<&str> = Vec::new();
    let mut only_in: BTreeMap<Vec<&str>, Vec<&str>> = BTreeMap::new();
    for (place, title) in titles.iter().enumerate() {
        let cells = rows
            .iter()
            .map(|(row, cells)| (row.as_str(), cells.get(place)));
        let filled =
            cells.filter_map(|(row, cell)| Some((row, cell.filter(|cell| !cell.is_empty())?)));
        let filled: Vec<(&str, &String)> = filled.collect();
        if filled
            .windows(2)
            .any(|pair| matches!(pair, [(_, one), (_, next)] if one != next))
        {
            different.push(title);
        } else if !filled.is_empty() && filled.len() < rows.len() {
            let places = filled.iter().map(|(row, _)| *row).collect();
            only_in.entry(places).or_default().push(title);
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
            places.join(" and ")
        )
    });
    format!(
        "{begins}{differ}; keep the right row, and write drop in Decision of the others{}",
        only.collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::several_rows;

    #[test]
    fn what_only_one_row_has_is_told() {
        let titles = ["Name", "Primary Contact Email", "Categories"].map(str::to_owned);
        let row =
            |line: &str, cells: [&str; 3]| (line.to_owned(), cells.map(str::to_owned).to_vec());
        let said = |rows: &[(String, Vec<String>)]| several_rows("two rows", &titles, rows);
        let keep = "keep the right row, and write drop in Decision of the others";
        let other = row("line 3", ["B", "", "Deals"]);
        assert_eq!(
            said(&[row("line 2", ["A", "a@a.com", "Deals"]), other]),
            format!(
                "two rows with different values in Name; {keep}; Primary Contact Email stands only in line 2, so \
                 put it into the row that you keep"
            )
        );
        let one = row("line 2", ["A", "", ""]);
        assert_eq!(
            said(&[one.clone(), row("line 3", ["A", "a@a.com", "Deals"])]),
            format!(
                "two rows; {keep}; Primary Contact Email, Categories stand only in line 3, so put them into the \
                 row that you keep"
            )
        );
        let same = format!("two rows with the same values in another notation; {keep}");
        assert_eq!(said(&[one.clone(), one]), same);
    }
}
