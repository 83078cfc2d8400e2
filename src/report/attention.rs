//! The five columns that rowmend adds to a row for a person, and what a person writes into them.

use crate::column::Column;
use crate::outcome::Problem;
use crate::values::text::fold_title;

/// The titles, in the order in which they are appended.
pub const TITLES: [&str; 5] = ["Reason", "Problem", "Suggestion", "Who", "Decision"];

/// The places of the five among the titles of a file, if it is one that rowmend made for a person: its titles may
/// have been typed anew, and the columns that a person only reads may be gone. `has_receipt` says that a
/// receipt lies beside it.
pub fn places(titles: &[String], has_receipt: bool) -> Option<[Option<usize>; TITLES.len()]> {
    let place = |title: &str| {
        let exact = titles.iter().rposition(|own| own == title);
        let folded = fold_title(title);
        exact.or_else(|| titles.iter().rposition(|own| fold_title(own) == folded))
    };
    let places = TITLES.map(place);
    let [reason, problem, suggestion, who, decision] = places.map(|place| place.is_some());
    let is_enough = problem || suggestion && who || has_receipt;
    (reason && decision && is_enough).then_some(places)
}

/// The place of `Decision` among them.
pub const DECISION: usize = 4;

/// The title of the column that says how many cells a ragged row had. It begins with `_`, so that
/// it never reaches an upload.
pub const RAGGED: &str = "_cells";

/// The beginning of the titles of cells beyond the header.
pub const EXTRA: &str = "_extra_";

/// What a person has decided about a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Nothing: the cells speak.
    Open,
    /// Take what is on offer.
    Accept,
    /// Send the row as it stands now.
    Upload,
    /// Leave the row out, on record.
    Drop,
    /// A word that is none of these.
    Unknown(String),
}

impl Decision {
    /// Reads the cell.
    pub fn read(cell: &str) -> Self {
        let word = cell.trim().trim_matches(['"', '\'', '.']).to_lowercase();
        match word.as_str() {
            "" => Self::Open,
            "accept" => Self::Accept,
            "upload" => Self::Upload,
            "drop" => Self::Drop,
            _ => Self::Unknown(cell.trim().to_owned()),
        }
    }
}

/// What stands under Suggestion in a row.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Offers {
    /// The values, each with the title of its column.
    pub values: Vec<(String, String)>,
    /// The titles of the columns behind which nothing stands: an empty cell is on offer, or a value was deleted.
    pub empties: Vec<String>,
    /// Lines of which it cannot be told for which column they are.
    pub unclear: Vec<String>,
}

/// What stands under Suggestion in a row, put there by rowmend or typed by a person. A single problem shows the
/// bare value, whose column stands at the beginning of `Problem`; several show `Column: value` on a line
/// each.
pub fn offers(problem: &str, suggestion: &str) -> Offers {
    let mut lines: Vec<&str> = suggestion
        .split(['\n', '\r'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let all = titles_of(problem, |_| true);
    // A cell that is mended with the rest of the row asks for nothing.
    let open = titles_of(problem, |words| !Problem::are_of_mended(words));
    let mut offers = Offers::default();
    lines.retain(|line| {
        let emptied = line.strip_suffix(':').filter(|title| all.contains(title));
        offers.empties.extend(emptied.map(str::to_owned));
        emptied.is_none()
    });
    if let [value] = lines.as_slice()
        && let ([title], _) | (_, [title]) = (all.as_slice(), open.as_slice())
        && (all.len() == 1 || titled(value).is_none())
        && !is_for_another(value, title)
    {
        let value = bare(value, title);
        offers.values.push(((*title).to_owned(), value));
        return offers;
    }
    for line in lines {
        match titled(line) {
            Some((title, value)) => offers.values.push((title.to_owned(), value.to_owned())),
            None => offers.unclear.push(line.to_owned()),
        }
    }
    offers
}

/// A line of the form `Column: value`.
fn titled(line: &str) -> Option<(&str, &str)> {
    let (title, value) = line.split_once(": ")?;
    Some((title.trim(), value.trim()))
}

/// The titles of the cells that the lines of `Problem` speak of, where the words of the line are such. What is said
/// of a column of ours, as of a decision that cannot be taken up, is said of no cell.
fn titles_of(problem: &str, is_wanted: impl Fn(&str) -> bool) -> Vec<&str> {
    let lines = problem.split(['\n', '\r']).filter_map(titled);
    let mut titles: Vec<&str> = Vec::new();
    for (title, words) in lines {
        if !TITLES.contains(&title) && !titles.contains(&title) && is_wanted(words) {
            titles.push(title);
        }
    }
    titles
}

/// Whether a value has the title of another column before it than the one that is open.
fn is_for_another(value: &str, title: &str) -> bool {
    let named = titled(value).map(|(own, _)| fold_title(own));
    named.is_some_and(|own| {
        let mut columns = Column::ALL.iter();
        own != fold_title(title) && columns.any(|column| fold_title(column.title()) == own)
    })
}

/// A value without the title that a person may have left before it.
fn bare(value: &str, title: &str) -> String {
    let own = titled(value).filter(|(own, _)| fold_title(own) == fold_title(title));
    own.map_or(value, |(_, value)| value).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions_are_read_as_people_write_them() {
        assert_eq!(Decision::read(" Accept "), Decision::Accept);
        assert_eq!(Decision::read("DROP"), Decision::Drop);
        assert_eq!(Decision::read("upload."), Decision::Upload);
        assert_eq!(Decision::read("  "), Decision::Open);
        assert_eq!(Decision::read("yes"), Decision::Unknown("yes".to_owned()));
    }

    #[test]
    fn a_file_for_a_person_is_known_by_enough_of_its_titles() {
        let places = |header: &str, has_receipt| {
            let titles: Vec<String> = header.split(',').map(str::to_owned).collect();
            super::places(&titles, has_receipt)
        };
        let all = [Some(1), Some(2), Some(3), Some(4), Some(5)];
        let header = "Name,Reason,Problem,Suggestion,Who,Decision";
        assert_eq!(places(header, false), Some(all));
        assert_eq!(places(&header.to_lowercase(), false), Some(all));
        let gone = [Some(0), Some(1), None, None, Some(2)];
        assert_eq!(places("Reason,Problem, decision ", false), Some(gone));
        assert_eq!(places("Reason,Decision", false), None);
        let gone = [Some(0), None, None, None, Some(1)];
        assert_eq!(places("Reason,Decision", true), Some(gone));
        assert_eq!(places("Problem,Suggestion,Who,Decision", true), None);
        // A custom field of the report itself stands before those that were appended.
        let own = "who,Reason,Problem,Suggestion,Who,Decision";
        assert_eq!(places(own, false), Some(all));
    }

    #[test]
    fn a_single_offer_is_bare_and_several_name_their_column() {
        let one = offers("Network Date Accepted: two readings: a or b", "2021-03-04");
        assert_eq!(
            one.values,
            [("Network Date Accepted".to_owned(), "2021-03-04".to_owned())]
        );
        let two = offers("Brand: unknown\nName: too long", "Brand: Acme\nName: Short");
        assert_eq!(two.values[1], ("Name".to_owned(), "Short".to_owned()));
        assert_eq!(offers("Brand: unknown", ""), Offers::default());
    }

    #[test]
    fn a_value_with_the_title_of_another_column_is_for_that_one() {
        let of = |suggestion: &str| offers("Name: a value is required here", suggestion).values;
        let value = |title: &str, value: &str| vec![(title.to_owned(), value.to_owned())];
        let url = "Media Property URLs: https://acme.example.com";
        assert_eq!(
            of(url),
            value("Media Property URLs", "https://acme.example.com")
        );
        assert_eq!(of("name: Acme"), value("Name", "Acme"));
        assert_eq!(of("Acme: Deals"), value("Name", "Acme: Deals"));
    }

    #[test]
    fn a_title_behind_which_nothing_stands_is_no_value() {
        let email = "Primary Contact Email";
        let both = format!("Brand: unknown\n{email}: none");
        // A spreadsheet may take the space behind the colon away.
        for suggestion in ["Primary Contact Email: ", "Primary Contact Email:"] {
            for problem in [&both[..], "Primary Contact Email: none"] {
                let offers = offers(problem, suggestion);
                assert_eq!(offers.empties, [email]);
                assert!(offers.values.is_empty() && offers.unclear.is_empty());
            }
        }
        let of_both = offers(&both, "Brand: Acme\nPrimary Contact Email: ");
        assert_eq!(of_both.values, [("Brand".to_owned(), "Acme".to_owned())]);
        assert_eq!(of_both.empties, [email]);
        // Of other columns nothing is said.
        assert_eq!(offers(&both, "Name:").unclear, ["Name:"]);
    }

    #[test]
    fn a_bare_value_is_for_the_one_cell_that_is_open() {
        let of = |problem: &str, suggestion: &str| {
            let offers = offers(problem, suggestion);
            assert!(offers.values.len() < 2);
            offers.values.into_iter().next().ok_or(offers.unclear)
        };
        let url = Ok(("Media Property URLs".to_owned(), "https://e.org".to_owned()));
        let problem = "Media Property URLs: this is not a web address";
        // What is said of a decision is said of no cell.
        let answered = format!("{problem}\nDecision: there is nothing to accept");
        assert_eq!(of(&answered, "https://e.org"), url);
        let both = format!("{answered}\nNetwork Date Accepted: {}", Problem::MENDED);
        assert_eq!(of(&both, "https://e.org"), url);
        assert_eq!(of(&both, "Media Property URLs: https://e.org"), url);
        // Two cells are open, or none.
        let unclear = Err(vec!["https://e.org".to_owned()]);
        let two = format!("{problem}\nBrand: unknown");
        assert_eq!(of(&two, "https://e.org"), unclear);
        assert_eq!(of("this reason is not known", "https://e.org"), unclear);
    }
}
