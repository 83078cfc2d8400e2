//! What one row after the other tells of the whole report.

use super::key::{key, shown_key, usual_key};
use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::Result;
use crate::failure::{FailureKind, Target};
use crate::fix_failed::heard::remembered::Remembered;
use crate::fix_failed::heard::statuses::Statuses;
use crate::fix_failed::rows::join::Join;
use crate::fix_failed::rows::standing::Standing;
use crate::fix_failed::survey::{Survey, Told};
use crate::report::layout::{Layout, Role};
use crate::sheet::{Row, Rows};
use crate::values::date::{PastDate, Shown};
use crate::values::memory::Memory;
use crate::values::text::fold_title;
use foldhash::HashSet;

/// What a thread keeps from one piece of a report to the next.
#[derive(Default)]
pub(in crate::fix_failed) struct Kept {
    /// Reasons that it has heard: a text says nothing new of the whole report when it comes again.
    heard: HashSet<String>,
    /// What dates show.
    dates: Memory<Shown>,
    /// Statuses of refused rows.
    statuses: Statuses,
    /// Whether any reason that it has heard begins with a number that may be an ID.
    has_keys: bool,
}

/// The most reasons that are kept so, and the longest of them.
const MOST_HEARD: usize = 1 << 13;
const LONGEST_HEARD: usize = 1 << 10;

/// Surveys pieces of a report, each apart from the others.
#[derive(Debug, Clone, Copy)]
pub(in crate::fix_failed) struct Surveyor<'s> {
    pub(in crate::fix_failed) join: &'s Join<'s>,
    pub(in crate::fix_failed) remembered: &'s Remembered,
}

impl Surveyor<'_> {
    pub(in crate::fix_failed) fn piece(&self, mut rows: Rows, kept: &mut Kept) -> Result<Told> {
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

    /// Takes note of a row. Of a reason that `is_heard` nothing new can be learnt. Gives its date, if that is
    /// told by its digits.
    pub(in crate::fix_failed) fn row(
        &self,
        (row, standing): (&Row, Standing),
        is_heard: bool,
        told: &mut Told,
        kept: &mut Kept,
    ) -> Result<Option<PastDate>> {
        let Told { survey, keys } = told;
        let layout = self.join.layout;
        survey.rows += 1;
        match standing {
            Standing::Open => {}
            Standing::Ragged => {
                let beyond = row.len().saturating_sub(layout.titles.len());
                survey.ragged = survey.ragged.max(Some(beyond));
                return Ok(None);
            }
            Standing::Aside(_) => return Ok(None),
        }
        for status in layout.statuses_of(row) {
            survey.empty_statuses.note(status, &mut kept.statuses);
        }
        let given = self.join.given(row);
        let date = given.cell(Column::NetworkDateAccepted);
        let settings = self.join.settings;
        let (dates, line) = (&mut survey.dates, row.line());
        let past = PastDate::of(date, settings.today);
        match &past {
            Some(past) => dates.add_past(past, date, line),
            None => dates.add_other(&mut kept.dates, date, line, settings.today),
        }
        let own = [
            given.cell(Column::Network),
            given.cell(Column::NetworkPublisherId),
            given.cell(Column::Brand),
        ];
        let [_, publisher, brand] = own;
        survey.note_brand(brand);
        if !is_heard || kept.has_keys {
            kept.has_keys |= survey.heads.note(&layout.reason_of(row), publisher);
        }
        let spot = Spot::of(0, row);
        let is_itself = || !self.join.is_id_unsure(row) && self.join.accepted_id(row).is_none();
        let usual = usual_key(own, settings).filter(|_| is_itself());
        if let Some([network, id, brand]) = usual {
            keys.add(network, id, brand, spot);
        } else {
            let (network, id, brand) = key(row, &given, self.join)?;
            keys.add(&network, &id, &brand, spot);
            if let Some((network, id, brand)) = shown_key(row, &given, self.join) {
                keys.add(&network, &id, &brand, spot);
            }
        }
        if !is_heard {
            self.hear(row, survey, &mut kept.heard);
        }
        Ok(past)
    }

    /// Learns from the reason of a row, unless it was heard before.
    fn hear(&self, row: &Row, survey: &mut Survey, heard: &mut HashSet<String>) {
        let layout = self.join.layout;
        let reason = layout.reason_of(row);
        if heard.contains(reason.as_ref()) {
            return;
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
    }
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
