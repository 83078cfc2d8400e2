//! The account of a run as its receipt: every count and every line in the words of the file.

use super::cell_hashes::CellHashes;
use super::facts::Facts;
use super::lines::Lines;
use super::receipt::{
    EditedFacts, FailureFacts, LineFacts, NotationFacts, OutputFacts, Receipt, RefusedFacts,
    RowFacts, RuleFacts, SCHEMA, SetAsideFacts, TOOL, UnrecognisedFacts,
};
use super::set_aside::{SetAside, StandIns};
use crate::column::Column;
use crate::outcome::Cause;
use crate::tally::Tally;
use std::collections::BTreeMap;

/// Where the rows went that are not in the upload, beside the counts.
#[derive(Debug, Default)]
pub(super) struct Account {
    /// The lines of the rows for a person, by input.
    pub(super) attention: BTreeMap<usize, Lines>,
    /// The lines of the rows in no file, by cause and input.
    pub(super) set_aside: BTreeMap<(Cause, usize), Lines>,
    /// Rows in no file for which another one stands.
    pub(super) stand_ins: StandIns,
    /// Cells put from one notation into another.
    pub(super) notations: Vec<NotationFacts>,
    /// The lines of the rows for a person of which a person has corrected the cell of a column.
    pub(super) edited: BTreeMap<Column, Lines>,
    /// The lines of the rows for a person of which the cell of a column is another one than was refused, and the
    /// hashes of what was.
    pub(super) refused: BTreeMap<Column, (Lines, String)>,
}

impl Account {
    /// Takes over the account of the rows that follow.
    pub(super) fn append(&mut self, later: Self) {
        for (input, lines) in later.attention {
            self.attention.entry(input).or_default().append(&lines);
        }
        for (key, lines) in later.set_aside {
            self.set_aside.entry(key).or_default().append(&lines);
        }
        self.stand_ins.append(later.stand_ins);
        for (column, lines) in later.edited {
            self.edited.entry(column).or_default().append(&lines);
        }
        for (column, (lines, cells)) in later.refused {
            let known = self.refused.entry(column).or_default();
            known.0.append(&lines);
            known.1.push_str(&cells);
        }
        for more in later.notations {
            match self
                .notations
                .iter_mut()
                .find(|known| known.key() == more.key())
            {
                Some(known) => known.cells += more.cells,
                None => self.notations.push(more),
            }
        }
    }
}

/// The receipt of a run.
pub(super) fn receipt(
    facts: Facts,
    tally: &Tally,
    mut account: Account,
    outputs: Vec<OutputFacts>,
) -> Receipt {
    let lines = |(input, lines): (usize, Lines)| LineFacts {
        input,
        lines: lines.to_string(),
    };
    let grouped = |((cause, input), lines): ((Cause, usize), Lines)| SetAsideFacts {
        cause: cause.name().to_owned(),
        input,
        lines: lines.to_string(),
        of: None,
    };
    let edited = |(column, lines): (Column, Lines)| EditedFacts {
        column: column.title().to_owned(),
        lines: lines.to_string(),
    };
    let refused = |(column, (lines, cells)): (Column, (Lines, String))| RefusedFacts {
        column: column.title().to_owned(),
        lines: lines.to_string(),
        cells,
    };
    account
        .notations
        .sort_unstable_by(|left, right| left.key().cmp(&right.key()));
    Receipt {
        schema: SCHEMA,
        tool: TOOL.to_owned(),
        command: facts.command.to_owned(),
        inputs: facts.inputs,
        settings: facts.settings.unwrap_or_default(),
        told: facts.told,
        rows: RowFacts {
            came_in: tally.rows.came_in,
            corrected: tally.rows.corrected,
            attention: tally.rows.attention,
            set_aside: tally.rows.set_aside,
        },
        failures: failure_facts(tally),
        rules: rule_facts(tally),
        unrecognised: unrecognised_facts(tally),
        outputs,
        columns: facts.columns,
        notations: account.notations,
        attention_columns: facts.attention_columns,
        left_out: facts.left_out,
        dates: facts.dates,
        attention: account.attention.into_iter().map(lines).collect(),
        set_aside: SetAside::of(
            account.set_aside.into_iter().map(grouped).collect(),
            account.stand_ins,
        ),
        skipped: facts.skipped,
        attention_cells: CellHashes::default(),
        attention_edited: account.edited.into_iter().map(edited).collect(),
        attention_refused: account.refused.into_iter().map(refused).collect(),
    }
}

fn failure_facts(tally: &Tally) -> Vec<FailureFacts> {
    let facts = tally
        .failures
        .iter()
        .map(|((kind, column), count)| FailureFacts {
            kind: kind.name().to_owned(),
            column: column.as_ref().map(ToString::to_string),
            rows: count.rows,
            corrected: count.corrected,
            attention: count.attention,
        });
    facts.collect()
}

fn rule_facts(tally: &Tally) -> Vec<RuleFacts> {
    let facts = tally.rules.iter().map(|(name, count)| RuleFacts {
        name: (*name).to_owned(),
        safety: count.safety.to_string(),
        cells: count.cells,
    });
    facts.collect()
}

fn unrecognised_facts(tally: &Tally) -> Vec<UnrecognisedFacts> {
    let texts = tally
        .unrecognised
        .texts
        .iter()
        .map(|(reason, rows)| UnrecognisedFacts {
            reason: reason.clone(),
            rows: *rows,
        });
    texts.collect()
}
