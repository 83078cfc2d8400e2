//! The first pass over a report.

pub(super) mod key;
pub(super) mod same_publisher;
pub(super) mod surveyor;

use super::heard::asked_formats::Asked;
use super::heard::of_another::Heads;
use super::heard::statuses::EmptyStatuses;
use crate::duplicates::{Groups, Keys};
use crate::error::Result;
use crate::pipeline::in_order_with;
use crate::run::attempt::{self, Told as _};
use crate::run::headway::{Pass, Steps, Watcher};
use crate::sheet::{Input, Reader};
use crate::values::date::Evidence;
use surveyor::{Kept, Surveyor};

/// What the whole report says.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) rows: u64,
    pub(super) dates: Evidence,
    /// How many cells the longest row has beyond the header, if any row is ragged.
    pub(super) ragged: Option<usize>,
    /// Custom columns that the report calls unknown, folded.
    pub(super) unknown_columns: Vec<String>,
    pub(super) groups: Groups,
    /// The notation of dates that the reasons ask for.
    pub(super) asked: Asked,
    /// Brands that cells hold, each once and as it stands there.
    pub(super) brands: Vec<String>,
    /// Statuses that say of refused rows that they went in.
    pub(super) empty_statuses: EmptyStatuses,
    /// Numbers that reasons begin with.
    pub(super) heads: Heads,
}

/// The most brands that are kept: an agency has a few, and a report with more says little of one.
const MOST_BRANDS: usize = 100;

/// What rows that follow each other tell.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) survey: Survey,
    pub(super) keys: Keys,
}

impl attempt::Told for Told {
    fn keys(&self) -> &Keys {
        &self.keys
    }

    fn append(&mut self, later: Self) {
        self.survey.add(later.survey);
        self.keys.append(later.keys);
    }
}

impl Told {
    /// All that the whole report says.
    pub(super) fn whole(self) -> Result<Survey> {
        let mut survey = self.survey;
        survey.groups = self.keys.groups()?;
        Ok(survey)
    }
}

/// The first pass.
pub(super) fn survey(
    input: &Input,
    surveyor: &Surveyor<'_>,
    watch: &Watcher<'_>,
) -> Result<Survey> {
    let mut reader = Reader::new(input, &surveyor.join.layout.dialect)?.hashing();
    let mut told = Told::default();
    let mut steps = Steps::new(watch, Pass::First, input.text_bytes());
    in_order_with(
        || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
        Kept::default,
        |kept, rows| surveyor.piece(rows, kept),
        |part| {
            told.append(part);
            Ok(())
        },
    )?;
    told.whole()
}

/// What the first rows say.
pub(super) fn beginning(input: &Input, surveyor: &Surveyor<'_>) -> Result<Survey> {
    let mut reader = Reader::new(input, &surveyor.join.layout.dialect)?;
    let rows = reader.next_rows()?;
    let told = rows.map(|rows| surveyor.piece(rows, &mut Kept::default()));
    Ok(told.transpose()?.unwrap_or_default().survey)
}

impl Survey {
    fn add(&mut self, part: Self) {
        self.rows += part.rows;
        self.dates.merge(part.dates);
        self.ragged = self.ragged.max(part.ragged);
        self.asked.merge(part.asked);
        for brand in part.brands {
            self.note_brand(&brand);
        }
        self.empty_statuses.append(part.empty_statuses);
        self.heads.append(part.heads);
        for title in part.unknown_columns {
            if !self.unknown_columns.contains(&title) {
                self.unknown_columns.push(title);
            }
        }
    }
}

impl Survey {
    /// Takes note of what stands in a cell for a brand.
    pub(super) fn note_brand(&mut self, brand: &str) {
        let is_new = || !self.brands.iter().any(|known| known == brand);
        if !brand.is_empty() && self.brands.len() < MOST_BRANDS && is_new() {
            self.brands.push(brand.to_owned());
        }
    }
}
