//! What would fail in a file, counted, and the first of it kept.

use crate::failure::FailureKind;
use crate::outcome::Problem;
use crate::report::layout::Kind;
use std::collections::BTreeMap;

/// How many findings are kept.
const KEPT: usize = 1_000;
/// How many are kept of each group all the same, so that a common one does not hide a rare one.
const KEPT_OF_GROUP: u64 = 50;

/// What findings are counted by: their kind and the title of their column.
pub type Group = (FailureKind, Option<String>);

/// Something that would fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The line of the row.
    pub line: u64,
    /// The publisher's number, as it stands.
    pub publisher: String,
    /// The kind of failure.
    pub kind: FailureKind,
    /// What is wrong, what would help, and who can do it.
    pub problem: Problem,
}

/// What would fail in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// What kind of file it is: only an import file is ready to upload.
    pub kind: Kind,
    /// Rows of the file.
    pub rows: u64,
    /// Rows that would fail.
    pub failing_rows: u64,
    /// All findings.
    pub total: u64,
    /// How many there are of each kind in each column.
    pub groups: BTreeMap<Group, u64>,
    /// The first thousand, and the first fifty of each group.
    pub kept: Vec<Finding>,
}

impl Finding {
    fn group(&self) -> Group {
        (self.kind, self.problem.column.clone())
    }
}

impl Findings {
    /// Takes over what was found in the rows that follow.
    pub(super) fn append(&mut self, later: Self) {
        self.rows += later.rows;
        self.failing_rows += later.failing_rows;
        self.total += later.total;
        let mut had = self.groups.clone();
        for finding in later.kept {
            let before = had.entry(finding.group()).or_default();
            if self.kept.len() < KEPT || *before < KEPT_OF_GROUP {
                *before += 1;
                self.kept.push(finding);
            }
        }
        for (group, count) in later.groups {
            *self.groups.entry(group).or_default() += count;
        }
    }

    pub(super) fn add(&mut self, line: u64, publisher: &str, found: Vec<(FailureKind, Problem)>) {
        self.failing_rows += u64::from(!found.is_empty());
        for (kind, problem) in found {
            self.total += 1;
            let finding = Finding {
                line,
                publisher: publisher.to_owned(),
                kind,
                problem,
            };
            let count = self.groups.entry(finding.group()).or_default();
            *count += 1;
            if self.kept.len() < KEPT || *count <= KEPT_OF_GROUP {
                self.kept.push(finding);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Column;
    use crate::outcome::Who;

    fn finding(kind: FailureKind, column: Column) -> (FailureKind, Problem) {
        let problem = Problem {
            column: Some(column.title().to_owned()),
            words: String::new(),
            suggestion: None,
            who: Who::You,
        };
        (kind, problem)
    }

    #[test]
    fn all_are_counted_and_a_rare_one_is_kept() {
        let (url, date) = (Column::MediaPropertyUrls, Column::NetworkDateAccepted);
        let mut all = Findings::default();
        for part in 0..4_u64 {
            let mut piece = Findings::default();
            for line in 0..600 {
                let found = finding(FailureKind::BadUrl, url);
                piece.add(part * 600 + line, "1", vec![found]);
            }
            piece.add(part, "2", vec![finding(FailureKind::BadDate, date)]);
            all.append(piece);
        }
        let count = |kind, column: Column| all.groups[&(kind, Some(column.title().to_owned()))];
        assert_eq!(count(FailureKind::BadUrl, url), 2_400);
        assert_eq!(count(FailureKind::BadDate, date), 4);
        assert_eq!((all.total, all.failing_rows), (2_404, 2_404));
        let dates = all.kept.iter().filter(|f| f.kind == FailureKind::BadDate);
        assert_eq!(dates.count(), 4);
        assert!(all.kept.len() < 1_010);
    }
}
