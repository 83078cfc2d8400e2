//! The second pass: each row into its file.

use super::alone::take_notation;
use super::dates::Dates;
use super::join::JudgedPublishers;
use super::{Conversion, text_bytes};
use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::{Error, Result};
use crate::export::{Export, says_nothing, skipped_facts};
use crate::mediarails::upload::UploadHeader;
use crate::outcome::{Cause, Fate, Outcome};
use crate::pipeline::in_order_with;
use crate::ragged;
use crate::repair::{Job, doubted_date, found_not_reported, repair_row};
use crate::run::batch::{Batch, Entry};
use crate::run::headway::{Pass, Steps};
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::receipt::{ColumnFacts, LeftOutFacts, SettingsFacts};
use crate::run::record::{Facts, Recorder};
use crate::run::told::Told;
use crate::run::{Caller, Finished, Undecided};
use crate::sheet::{Row, Rows};
use crate::values::date::Proven;

/// The attention file of several exports: for each column its title and its place in each export.
struct Union {
    columns: Vec<ColumnFacts>,
    /// How many cells the longest row has beyond its header, if any row is ragged.
    ragged: Option<usize>,
}

pub(super) struct Writing<'c> {
    pub(super) conversion: &'c Conversion<'c>,
    pub(super) header: UploadHeader,
    /// For each export the place in it of each column of the upload.
    pub(super) from: Vec<Vec<Option<usize>>>,
    union: Union,
    judged: JudgedPublishers,
}

/// Writes the files of a conversion.
pub(super) fn write(
    conversion: &Conversion<'_>,
    workshop: Workshop,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    let columns = conversion.columns().into_iter();
    let titles: Vec<String> = columns.map(|column| column.title().to_owned()).collect();
    let union = Union::of(conversion);
    let mut recorder = Recorder::begin(workshop, &titles, union.titles())?;
    let from = conversion.files.iter().map(|export| {
        let columns = conversion.columns().into_iter();
        columns
            .map(|column| export.assignment.place(column))
            .collect()
    });
    let writing = Writing {
        conversion,
        from: from.collect(),
        header: UploadHeader::new(titles),
        union,
        judged: JudgedPublishers::default(),
    };
    let widths = recorder.widths();
    let mut steps = Steps::new(caller.watch, Pass::Second, text_bytes(&conversion.files));
    for (number, export) in conversion.files.iter().enumerate() {
        let mut reader = export.reader()?;
        in_order_with(
            || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
            Dates::new,
            |dates, rows| {
                let batch = widths.batch(rows.bytes());
                writing.batch(number, rows, dates, batch)
            },
            |batch| recorder.take(batch),
        )?;
        export.input.unchanged()?;
    }
    let facts = facts(conversion, &writing)?;
    recorder.finish(facts, plan.dry_run, caller.deliver)
}

impl Writing<'_> {
    /// Settles rows of an export that follow each other.
    fn batch(
        &self,
        input: usize,
        rows: Rows,
        dates: &mut Dates,
        mut batch: Batch,
    ) -> Result<Batch> {
        Export::each_of(input, rows, &mut |row, spot| {
            self.row(row, spot, dates, &mut batch)
        })?;
        let context = self.conversion.contexts.get(input).ok_or_else(lost)?;
        dates.counted.record(context, &mut batch);
        Ok(batch)
    }

    fn row(&self, row: &Row, spot: Spot, dates: &mut Dates, batch: &mut Batch) -> Result<()> {
        let conversion = self.conversion;
        let export = conversion.files.get(spot.input).ok_or_else(lost)?;
        let own = export
            .cell(row, Column::NetworkPublisherId)
            .unwrap_or_default();
        if let Some(cause) = export.no_publisher(row) {
            self.set_aside(spot, own, cause, None, batch);
            return Ok(());
        }
        if !export.is_whole(row) {
            let outcome = ragged::outcome(row.len(), export.titles.len());
            return self.attention(&outcome, spot, own, &[(spot.input, row)], batch);
        }
        let Some(spots) = conversion.groups.around(spot) else {
            return self.alone(export, row, spot, dates, batch);
        };
        let judged = self
            .judged
            .of(spots, own, || conversion.judged(spots, own, &self.header))?;
        if let Some(outcome) = &judged.apart {
            return self.attention(outcome, spot, own, &[(spot.input, row)], batch);
        }
        if judged.first == spot {
            let members = conversion.members(spots, own)?;
            let members: Vec<(Spot, &Row)> = members
                .iter()
                .map(|member| (member.spot, &member.row))
                .collect();
            return self.together(&members, spot, batch);
        }
        let of = judged.first;
        let cause = self.cause(row, spot, of)?;
        self.set_aside(spot, own, cause, Some((of.input, of.line)), batch);
        Ok(())
    }

    /// Makes one row of all that is known of a publisher.
    pub(super) fn together(
        &self,
        members: &[(Spot, &Row)],
        spot: Spot,
        batch: &mut Batch,
    ) -> Result<()> {
        let (row, dated_by) = self.conversion.combine(members, &self.header);
        let context = self.conversion.contexts.get(dated_by).ok_or_else(lost)?;
        let doubted = doubted_date(&row, context);
        let job = Job {
            reported: doubted.as_slice(),
            near_cells: self.conversion.near_cells(members),
            ..Job::made(row, &self.conversion.header)
        };
        let (mut outcome, row) = repair_row(&job, context);
        found_not_reported(&mut outcome, None);
        let publisher = row.get(Column::NetworkPublisherId).unwrap_or_default();
        if outcome.fate == Fate::Attention {
            // A date that would only have been put into the wanted notation is no defect of the row.
            let title = Column::NetworkDateAccepted.title();
            outcome
                .failures
                .retain(|judged| !judged.answered || judged.column() != Some(title));
            let rows: Vec<(usize, &Row)> = members
                .iter()
                .map(|(spot, row)| (spot.input, *row))
                .collect();
            return self.attention(&outcome, spot, publisher, &rows, batch);
        }
        take_notation(&mut outcome, context, batch);
        let label = self.conversion.label(spot);
        let entry = entry(&outcome, spot, &label, publisher);
        batch.corrected(entry, row.cells().iter().map(AsRef::as_ref))
    }

    fn attention(
        &self,
        outcome: &Outcome,
        spot: Spot,
        publisher: &str,
        rows: &[(usize, &Row)],
        batch: &mut Batch,
    ) -> Result<()> {
        let label = self.conversion.label(spot);
        let entry = entry(outcome, spot, &label, publisher);
        let cells = self.union.cells(rows, self.conversion);
        batch.attention(entry, cells.iter().map(String::as_str))
    }

    fn set_aside(
        &self,
        spot: Spot,
        publisher: &str,
        cause: Cause,
        of: Option<(usize, u64)>,
        batch: &mut Batch,
    ) {
        let outcome = Outcome::set_aside(cause);
        let label = self.conversion.label(spot);
        let entry = Entry {
            of,
            ..entry(&outcome, spot, &label, publisher)
        };
        batch.set_aside(entry, cause);
    }

    /// Whether a row that another stands for is that row again, or knows something of its own.
    fn cause(&self, row: &Row, spot: Spot, of: Spot) -> Result<Cause> {
        if spot.input != of.input {
            return Ok(Cause::Joined);
        }
        let first = self.conversion.row_at(of)?;
        let same = first.cells().eq(row.cells());
        Ok(if same {
            Cause::IdenticalDuplicate
        } else {
            Cause::Joined
        })
    }
}

impl Conversion<'_> {
    /// What stands under the titles that may be meant for columns which no export has.
    fn near_cells(&self, members: &[(Spot, &Row)]) -> Vec<(Column, String)> {
        let found = self.header.near.iter().filter_map(|near| {
            let values = members.iter().filter_map(|(spot, row)| {
                let titles = &self.files.get(spot.input)?.titles;
                let place = titles.iter().position(|title| *title == near.title)?;
                row.get(place)
            });
            let mut values = values.map(str::trim).filter(|value| !value.is_empty());
            Some((near.column, values.next()?.to_owned()))
        });
        found.collect()
    }
}

/// The record of a row of an export, of which no importer has said anything.
pub(super) const fn entry<'e>(
    outcome: &'e Outcome,
    spot: Spot,
    label: &'e str,
    publisher: &'e str,
) -> Entry<'e> {
    Entry {
        outcome,
        input: spot.input,
        line: spot.line,
        label,
        publisher,
        reason: "",
        code: "",
        of: None,
    }
}

pub(super) fn lost() -> Error {
    Error::Unbalanced("a row could not be found again".to_owned())
}

impl Union {
    fn of(conversion: &Conversion<'_>) -> Self {
        let mut columns: Vec<ColumnFacts> = Vec::new();
        for (number, export) in conversion.files.iter().enumerate() {
            for (place, title) in export.titles.iter().enumerate() {
                let meaning = export.assignment.at(place).map(|(column, _)| column);
                let same = columns.iter_mut().find(|known| {
                    let first = known.from.first().copied();
                    let theirs = first.and_then(|(input, place)| {
                        conversion.files.get(input)?.assignment.at(place)
                    });
                    let free = known.from.iter().all(|(input, _)| *input != number);
                    free && match meaning {
                        Some(column) => theirs.is_some_and(|(other, _)| other == column),
                        None => theirs.is_none() && known.title == *title,
                    }
                });
                match same {
                    Some(known) => known.from.push((number, place)),
                    None => columns.push(ColumnFacts {
                        title: title.clone(),
                        from: vec![(number, place)],
                        constant: None,
                    }),
                }
            }
        }
        let beyond = conversion.files.iter().zip(&conversion.surveys);
        let ragged = beyond
            .filter(|(_, survey)| survey.ragged)
            .map(|(export, survey)| survey.widest.saturating_sub(export.titles.len()))
            .max();
        Self { columns, ragged }
    }

    fn titles(&self) -> Vec<String> {
        let own = self.columns.iter().map(|column| column.title.clone());
        own.chain(ragged::titles(self.ragged)).collect()
    }

    /// The cells of an attention row: of each column the first value of the rows that is not empty.
    fn cells(&self, rows: &[(usize, &Row)], conversion: &Conversion<'_>) -> Vec<String> {
        let cell = |column: &ColumnFacts| {
            let values = rows.iter().filter_map(|(input, row)| {
                let (_, place) = column.from.iter().find(|(from, _)| from == input)?;
                row.get(*place)
            });
            let mut values = values.peekable();
            let first = values.peek().copied().unwrap_or_default();
            values
                .find(|value| !says_nothing(value))
                .unwrap_or(first)
                .to_owned()
        };
        let mut cells: Vec<String> = self.columns.iter().map(cell).collect();
        if let Some((input, row)) = rows.first()
            && let Some(export) = conversion.files.get(*input)
        {
            cells.extend(ragged::cells(row, export.titles.len(), self.ragged));
        }
        cells
    }
}

fn facts(conversion: &Conversion<'_>, writing: &Writing<'_>) -> Result<Facts> {
    let inputs = conversion.files.iter().zip(&conversion.surveys);
    let mut left_out = Vec::new();
    let mut skipped = Vec::new();
    for (input, export) in conversion.files.iter().enumerate() {
        skipped.extend(skipped_facts(input, &export.dialect));
        for (place, title) in export.titles.iter().enumerate() {
            if export.assignment.at(place).is_none() {
                left_out.push(LeftOutFacts {
                    input,
                    title: title.clone(),
                    why: "no column of Mediarails".to_owned(),
                });
            }
        }
    }
    Ok(Facts {
        command: "convert",
        role: "import",
        inputs: inputs
            .map(|(export, survey)| export.facts(survey.rows))
            .collect::<Result<_>>()?,
        settings: Some(settings_facts(conversion)),
        told: Told::of(conversion.settings),
        columns: column_facts(conversion),
        attention_columns: writing.union.columns.clone(),
        left_out,
        skipped,
        remarks: that_columns_are_left_out(conversion)
            .into_iter()
            .chain(that_dates_speak_against_the_setting(conversion))
            .collect(),
        dates: Some(proven(conversion)),
        undecided: undecided(conversion),
    })
}

fn that_dates_speak_against_the_setting(conversion: &Conversion<'_>) -> Option<String> {
    let files = conversion.files.iter().zip(&conversion.contexts);
    let mut found = files.filter_map(|(export, context)| {
        let words = context.dates.against_setting()?;
        Some((export.input.path().display(), words))
    });
    let (path, words) = found.next()?;
    Some(match conversion.files.len() {
        1 => words,
        _ => format!("{path}: {words}"),
    })
}

/// Columns of the exports that no import takes: perhaps one of them has a title that nobody foresaw.
fn that_columns_are_left_out(conversion: &Conversion<'_>) -> Option<String> {
    let mut titles: Vec<String> = Vec::new();
    for export in &conversion.files {
        let unknown = export.titles.iter().enumerate();
        let unknown = unknown.filter(|(place, _)| export.assignment.at(*place).is_none());
        for (_, title) in unknown.filter(|(_, title)| !title.trim().is_empty()) {
            let title = format!("\"{}\"", title.trim());
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
    }
    let lacking = Column::ALL.into_iter();
    let lacking = lacking.filter(|column| !conversion.columns().contains(column));
    let lacking: Vec<&str> = lacking.map(Column::title).collect();
    let advice = match lacking.as_slice() {
        [] => String::new(),
        some => format!(
            "; the import has no {}: if a column left out is one of these, list its title under \
             [header-aliases] in rowmend.toml",
            some.join(", ")
        ),
    };
    let shown = titles.len().min(8);
    let more = match titles.len() - shown {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    titles.truncate(shown);
    (!titles.is_empty()).then(|| {
        format!(
            "Left out, since Mediarails has no such column: {}{more}{advice}.",
            titles.join(", ")
        )
    })
}

fn column_facts(conversion: &Conversion<'_>) -> Vec<ColumnFacts> {
    let settings = conversion.settings;
    let facts = conversion.columns().into_iter().map(|column| {
        let places = conversion.files.iter().enumerate();
        let from: Vec<(usize, usize)> = places
            .filter_map(|(input, export)| Some((input, export.assignment.place(column)?)))
            .collect();
        let constant = match column {
            Column::Network => Some(settings.network.clone()),
            Column::Brand => settings.brand.clone(),
            _ => None,
        };
        ColumnFacts {
            title: column.title().to_owned(),
            constant: constant.filter(|_| from.len() < conversion.files.len()),
            from,
        }
    });
    facts.collect()
}

fn settings_facts(conversion: &Conversion<'_>) -> SettingsFacts {
    let mut orders: Vec<&str> = Vec::new();
    let mut proofs: Vec<String> = Vec::new();
    for (export, context) in conversion.files.iter().zip(&conversion.contexts) {
        let order = context.dates.order_name();
        if order != "auto" && !orders.contains(&order) {
            orders.push(order);
        }
        if let Some(proof) = context.dates.proof() {
            proofs.push(match conversion.files.len() {
                1 => proof,
                _ => format!("{}: {proof}", export.input.path().display()),
            });
        }
    }
    let order = match orders.as_slice() {
        [] => "auto",
        [only] => only,
        _ => "mixed",
    };
    SettingsFacts::of(
        conversion.settings,
        order,
        (!proofs.is_empty()).then(|| proofs.join("; ")),
    )
}

/// What holds for a row of the attention file, which does not say from which export it is.
fn proven(conversion: &Conversion<'_>) -> Proven {
    let files = conversion.files.iter().zip(&conversion.contexts);
    Proven::of_all(files.map(|(export, context)| {
        let file = export.input.path().display().to_string();
        context.dates.proven(&file)
    }))
}

fn undecided(conversion: &Conversion<'_>) -> Option<Undecided> {
    let several = conversion.files.len() > 1;
    let mut files = conversion.files.iter().zip(&conversion.contexts);
    files.find_map(|(export, context)| {
        let (rows, line, example) = context.dates.undecided()?;
        Some(Undecided {
            rows,
            line,
            example,
            file: several.then(|| export.input.path().display().to_string()),
            both: context.dates.both(),
        })
    })
}
