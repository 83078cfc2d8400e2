//! The first pass over a report.

use super::asked_formats::Asked;
use super::join::{Given, Join};
use super::remembered::Remembered;
use super::standing::Standing;
use super::statuses::{EmptyStatuses, Statuses};
use crate::column::Column;
use crate::duplicates::{Groups, Keys, Spot};
use crate::error::Result;
use crate::failure::{FailureKind, Target};
use crate::pipeline::in_order_with;
use crate::report::layout::{Layout, Role};
use crate::rules::reference;
use crate::run::attempt::{self, Told as _};
use crate::run::headway::{Pass, Steps, Watcher};
use crate::sheet::{Input, Reader, Row, Rows, fold_title};
use crate::values::date::{Evidence, Shown};
use crate::values::id;
use crate::values::memory::Memory;
use crate::values::text::trimmed;
use foldhash::HashSet;
use std::borrow::Cow;

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
}

/// The most brands that are kept: an agency has a few, and a report with more says little of one.
const MOST_BRANDS: usize = 100;

/// What a thread keeps from one piece of a report to the next.
#[derive(Default)]
pub(super) struct Kept {
    /// Reasons that it has heard: a text says nothing new of the whole report when it comes again.
    heard: HashSet<String>,
    /// What dates show.
    dates: Memory<Shown>,
    /// Statuses of refused rows.
    statuses: Statuses,
}

/// The most reasons that are kept so, and the longest of them.
const MOST_HEARD: usize = 1 << 13;
const LONGEST_HEARD: usize = 1 << 10;

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
        for title in part.unknown_columns {
            if !self.unknown_columns.contains(&title) {
                self.unknown_columns.push(title);
            }
        }
    }
}

impl Survey {
    fn note_brand(&mut self, brand: &str) {
        let is_new = || !self.brands.iter().any(|known| known == brand);
        if !brand.is_empty() && self.brands.len() < MOST_BRANDS && is_new() {
            self.brands.push(brand.to_owned());
        }
    }
}

/// Surveys pieces of a report, each apart from the others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Surveyor<'s> {
    pub(super) join: &'s Join<'s>,
    pub(super) remembered: &'s Remembered,
}

impl Surveyor<'_> {
    fn piece(&self, mut rows: Rows, kept: &mut Kept) -> Result<Told> {
        let mut told = Told::default();
        let mut row = Row::default();
        while rows.next(&mut row) {
            if !row.is_blank() {
                self.join.restore(&mut row);
                let standing = Standing::of(&row, self.join.layout);
                self.row((&row, standing), false, &mut told, kept)?;
            }
        }
        Ok(told)
    }

    /// Takes note of a row. Of a reason that `is_heard` nothing new can be learnt.
    pub(super) fn row(
        &self,
        (row, standing): (&Row, Standing),
        is_heard: bool,
        told: &mut Told,
        kept: &mut Kept,
    ) -> Result<()> {
        let Told { survey, keys } = told;
        let layout = self.join.layout;
        survey.rows += 1;
        match standing {
            Standing::Open => {}
            Standing::Ragged => {
                let beyond = row.len().saturating_sub(layout.titles.len());
                survey.ragged = survey.ragged.max(Some(beyond));
                return Ok(());
            }
            Standing::Aside(_) => return Ok(()),
        }
        for status in layout.statuses_of(row) {
            survey.empty_statuses.note(status, &mut kept.statuses);
        }
        let given = self.join.given(row);
        let date = given.cell(Column::NetworkDateAccepted);
        let today = self.join.settings.today;
        let dates = &mut survey.dates;
        dates.add_knowing(&mut kept.dates, date, row.line(), today);
        let (network, id, brand) = key(row, &given, self.join)?;
        survey.note_brand(given.cell(Column::Brand));
        let spot = Spot {
            input: 0,
            offset: row.offset(),
            line: row.line(),
        };
        keys.add(&network, &id, &brand, spot);
        if is_heard {
            return Ok(());
        }
        let reason = layout.reason_of(row);
        let heard = &mut kept.heard;
        if heard.contains(reason.as_ref()) {
            return Ok(());
        }
        if heard.len() < MOST_HEARD && reason.len() <= LONGEST_HEARD {
            heard.insert(reason.as_ref().to_owned());
        }
        let meaning = || self.remembered.classify(&reason);
        survey.asked.hear(&reason, meaning);
        if layout.roles.contains(&Role::Custom) {
            note_unknown_columns(
                self.remembered,
                &reason,
                layout,
                &mut survey.unknown_columns,
            );
        }
        Ok(())
    }
}

/// Network, ID and brand of a row.
pub(super) type Key<'c> = (Cow<'c, str>, Cow<'c, str>, Cow<'c, str>);

/// The key of a row, each part in the form in which it is uploaded.
pub(super) fn key<'c>(row: &Row, given: &'c Given<'_>, join: &'c Join<'_>) -> Result<Key<'c>> {
    let settings = join.settings;
    let own = |column| trimmed(given.cell(column));
    let network = match own(Column::Network) {
        "" => Cow::Borrowed(settings.network.as_str()),
        network if network == settings.network => Cow::Borrowed(network),
        network => reference::network(network, settings).map_or(Cow::Borrowed(network), Cow::Owned),
    };
    let brand = match own(Column::Brand) {
        "" => Cow::Borrowed(settings.brand.as_deref().unwrap_or_default()),
        brand if settings.brand.as_deref() == Some(brand) => Cow::Borrowed(brand),
        brand => reference::brand(brand, settings).map_or(Cow::Borrowed(brand), Cow::Owned),
    };
    // A damaged ID is nobody's: a spreadsheet rounds all IDs of a file to the same text.
    let folded = id::folded(own(Column::NetworkPublisherId));
    let id = if id::is_plain(&folded) {
        folded
    } else {
        let found = join.source_row(row, given)?;
        let found = found.and_then(|found| {
            let id = found.converted.get(Column::NetworkPublisherId);
            id.map(str::to_owned)
        });
        Cow::Owned(found.unwrap_or_default())
    };
    Ok((network, id, brand))
}

/// Notes the custom columns that a reason calls unknown.
fn note_unknown_columns(
    remembered: &Remembered,
    reason: &str,
    layout: &Layout,
    unknown: &mut Vec<String>,
) {
    // Cheap to rule out: such a reason has the title of a custom column in it.
    let folded = fold_title(reason);
    let titles = layout.titles.iter().zip(&layout.roles);
    let named = titles.filter(|(_, role)| **role == Role::Custom);
    let named: Vec<String> = named
        .map(|(title, _)| fold_title(title))
        .filter(|title| !title.is_empty() && folded.contains(title) && !unknown.contains(title))
        .collect();
    if named.is_empty() {
        return;
    }
    for failure in &remembered.classify(reason).failures {
        if failure.kind != FailureKind::UnknownColumn {
            continue;
        }
        let target = match &failure.target {
            Target::Other(name) => Some(name),
            Target::Column(_) | Target::Unnamed => None,
        };
        let mentioned = failure
            .quoted
            .iter()
            .chain(target)
            .map(|name| fold_title(name));
        unknown.extend(mentioned.filter(|name| named.contains(name)));
    }
}
