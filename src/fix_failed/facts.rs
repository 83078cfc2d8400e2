//! What the receipt and the summary say of a repair besides its rows.

use super::Repair;
use super::decisions::edits::ADDED;
use crate::error::Result;
use crate::export::skipped_facts;
use crate::report::layout::{Kind, Role};
use crate::run::Undecided;
use crate::run::facts::Facts;
use crate::run::receipt::{ColumnFacts, InputFacts, LeftOutFacts, SettingsFacts};
use crate::run::record::Recorder;

impl Repair<'_> {
    pub(super) fn attention_columns(&self) -> Vec<ColumnFacts> {
        let columns = self
            .layout
            .titles
            .iter()
            .zip(&self.layout.roles)
            .enumerate();
        let reasons = self.layout.reason_places();
        columns
            .filter(|(place, (_, role))| !reasons.contains(place) && !matches!(role, Role::Ours(_)))
            .map(|(place, (title, _))| ColumnFacts {
                title: title.clone(),
                from: vec![(0, place)],
                constant: None,
            })
            .collect()
    }

    pub(super) fn facts(
        &self,
        attention_columns: Vec<ColumnFacts>,
        recorder: &Recorder,
    ) -> Result<Facts> {
        let columns = self.header.titles().iter().zip(&self.upload.from);
        let dates = &self.context.dates;
        Ok(Facts {
            command: "fix-failed",
            role: "corrected",
            inputs: vec![self.input_facts()?],
            settings: Some(SettingsFacts::of(
                &self.context.settings,
                dates.order_name(),
                dates.proof(),
            )),
            told: self.told.clone(),
            columns: columns
                .map(|(title, from)| ColumnFacts {
                    title: title.clone(),
                    from: from.iter().map(|place| (0, *place)).collect(),
                    constant: from.is_none().then(String::new),
                })
                .collect(),
            attention_columns,
            left_out: self.left_out(),
            skipped: skipped_facts(0, &self.layout.dialect),
            remarks: self.remarks(&recorder.tally)?,
            dates: Some(dates.proven(&self.input.path().display().to_string())),
            undecided: self.undecided(recorder),
        })
    }

    /// Dates that could not be read for want of an order; of an attention file those of the rows that stay.
    fn undecided(&self, recorder: &Recorder) -> Option<Undecided> {
        let dates = &self.context.dates;
        let undecided = match self.layout.kind {
            Kind::Attention => dates.undecided().and(recorder.tally.open_dates.clone()),
            Kind::FailedRows | Kind::Import => dates.undecided(),
        };
        undecided.map(|(rows, line, example)| Undecided {
            rows,
            line,
            example,
            file: None,
            both: dates.both(),
            misread_in: dates.misreading().to_vec(),
            is_separable: false,
        })
    }

    fn input_facts(&self) -> Result<InputFacts> {
        Ok(InputFacts {
            path: self.input.path().display().to_string(),
            sha256: self.input.sha256()?.to_owned(),
            bytes: self.input.bytes(),
            rows: self.survey.rows,
            encoding: self.input.encoding().name().to_owned(),
            delimiter: char::from(self.layout.dialect.delimiter).to_string(),
            header_line: self.layout.dialect.header_line(),
            reason_column: self.layout.reason_title().map(str::to_owned),
            more_reason_columns: self.more_reason_titles(),
            kind: self.layout.kind.name().to_owned(),
        })
    }

    /// The titles of the columns whose cells are read with those of the reason column.
    pub(super) fn more_reason_titles(&self) -> Vec<String> {
        let found = self.layout.reason.iter();
        let others = found.flat_map(|found| &found.others);
        let titles = others.filter_map(|place| self.layout.titles.get(*place));
        titles.cloned().collect()
    }

    fn left_out(&self) -> Vec<LeftOutFacts> {
        let columns = self
            .layout
            .titles
            .iter()
            .zip(&self.layout.roles)
            .enumerate();
        columns
            .filter_map(|(place, (title, role))| {
                let is_added = self.edits.columns().added.contains(&place);
                let why = match role {
                    _ if is_added => ADDED,
                    Role::Custom if self.upload.removed.contains(&place) => "reported as unknown",
                    Role::Upload(_) | Role::Custom => return None,
                    _ => "only in reports",
                };
                Some(LeftOutFacts {
                    input: 0,
                    title: title.clone(),
                    why: why.to_owned(),
                })
            })
            .collect()
    }
}
