//! Problems that differ only in what is of one row alone: a hundred dates with two readings are one kind of problem,
//! to whoever has a minute.

use crate::tally::ProblemCount;
use regex::Regex;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Rows with one kind of problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kind<'p> {
    /// The title of the cell, where one can be named.
    pub(super) column: Option<&'p str>,
    /// What is wrong, `...` standing for what is of each row alone.
    pub(super) words: Cow<'p, str>,
    /// The rows.
    pub(super) count: Cow<'p, ProblemCount>,
}

/// So many problems that only differ so are told one by one.
const FEW: usize = 3;

/// Values in quotation marks, days, and places where rows stand.
const OF_ONE_ROW: &str = concat!(
    r#""[^"]*"|\d{4}-\d{2}-\d{2}|\b\d{1,2} "#,
    "(?:January|February|March|April|May|June|July|August|September|October|November|December)",
    r" \d{4}\b|(?:\S+ )?\bline \d+(?: and (?:\S+ )?line \d+)+(?: and [\d,]+ more rows?)?",
    r"|(?:\S+ line|\bline) \d+|\blines \d+(?: and [\d,]+)*(?: more rows?)?",
);

/// Nothing only if the pattern were none.
static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(OF_ONE_ROW).ok());

/// The problems, with those as one that are alike where they are many.
pub(super) fn kinds<'p>(
    problems: impl Iterator<Item = (Option<&'p str>, &'p str, &'p ProblemCount)>,
) -> Vec<Kind<'p>> {
    let mut alike: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for problem in problems {
        let (column, words, _) = problem;
        alike
            .entry((column, in_general(words)))
            .or_default()
            .push(problem);
    }
    let kinds = alike.into_iter().flat_map(|((column, words), problems)| {
        if problems.len() > FEW {
            let counts = problems.into_iter().map(|(_, _, count)| count);
            let count = Cow::Owned(together(counts.collect()));
            return vec![Kind {
                column,
                words,
                count,
            }];
        }
        let each = problems.into_iter().map(|(column, words, count)| Kind {
            column,
            words: Cow::Borrowed(words),
            count: Cow::Borrowed(count),
        });
        each.collect()
    });
    kinds.collect()
}

fn in_general(words: &str) -> Cow<'_, str> {
    match PATTERN.as_ref() {
        Some(pattern) => pattern.replace_all(words, "..."),
        None => Cow::Borrowed(words),
    }
}

/// The counts as one, in the order of the lines of their first rows.
fn together(mut counts: Vec<&ProblemCount>) -> ProblemCount {
    counts.sort_by_key(|count| count.lines.first().map(|label| place(label)));
    let mut all = ProblemCount::default();
    for count in counts {
        all.append(count.clone());
    }
    all
}

/// A line by its file and its number.
fn place(label: &str) -> (&str, u64) {
    let (file, line) = label.rsplit_once(':').unwrap_or(("", label));
    (file, line.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_one_row_alone_is_left_out() {
        for (words, general) in [
            (
                "this can be 2 June 2013 or 6 February 2013, and nothing in the column proves which",
                "this can be ... or ..., and nothing in the column proves which",
            ),
            (
                "the reason speaks of \"3/4/2021\", which this row does not hold",
                "the reason speaks of ..., which this row does not hold",
            ),
            (
                "the same ID stands in lines 2 and 3 and 1,005 more rows with different values in Name",
                "the same ID stands in ... with different values in Name",
            ),
            (
                "the same ID stands in a.csv line 3 and b.csv line 9 with different values in Name; Email stands only \
                 in a.csv line 3, so put it into the row that you keep",
                "the same ID stands in ... with different values in Name; Email stands only in ..., so put it into \
                 the row that you keep",
            ),
            (
                "this date (1970-01-01) lies before 1996",
                "this date (...) lies before 1996",
            ),
            ("a value is required here", "a value is required here"),
        ] {
            assert_eq!(in_general(words), general);
        }
    }

    #[test]
    fn many_that_are_alike_are_one_kind_and_few_are_told() {
        let words: Vec<String> = (1..=9)
            .map(|day| format!("this can be {day} June 2013"))
            .collect();
        let counts: Vec<ProblemCount> = (1..=9_u64)
            .map(|number| ProblemCount {
                rows: number,
                lines: vec![(20 - number).to_string()],
                suggestion: Some(number.to_string()),
            })
            .collect();
        let problems = || words.iter().zip(&counts);
        let told = |most: usize| {
            let problems = problems().take(most);
            kinds(problems.map(|(words, count)| (Some("Date"), words.as_str(), count)))
        };
        let all = told(9);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].words, "this can be ...");
        assert_eq!(all[0].count.rows, 45);
        assert_eq!(all[0].count.lines.first().unwrap(), "11");
        assert_eq!(all[0].count.suggestion.as_deref(), Some("9"));
        assert_eq!(told(3).len(), 3);
        assert_eq!(told(3)[0].words, "this can be 1 June 2013");
    }
}
