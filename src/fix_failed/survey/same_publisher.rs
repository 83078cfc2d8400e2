//! Rows of a report that are the same publisher: one row said twice, or two that contradict.

use super::key::{key, shown_key};
use crate::advice::SeveralRows;
use crate::column::Column;
use crate::duplicates::{Around, Groups, Spot, comparable};
use crate::error::Result;
use crate::failure::FailureKind;
use crate::fix_failed::Repair;
use crate::fix_failed::decisions::losses::BESIDE;
use crate::fix_failed::heard::said::Said;
use crate::fix_failed::rows::standing::set_aside;
use crate::outcome::Outcome;
use crate::ragged::held_back;
use crate::report::attention::{DECISION, Decision};
use crate::report::layout::{Kind, Role};
use crate::sheet::{Reader, Row};
use crate::values::date::Format;
use foldhash::quality::FixedState;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasher as _;

/// What the other rows of the same publisher mean for a row.
#[derive(Debug)]
pub(in crate::fix_failed) enum Company {
    /// It is alone, or the first of identical rows: what is said of the others.
    First(Vec<Said<'static>>),
    /// An earlier row has the same cells; its line.
    Again(u64),
    /// Another row has other cells; what is said of identical rows further down.
    Contradicted(Outcome, Vec<Said<'static>>),
}

/// What the rows of one publisher are to each other.
#[derive(Debug, Default)]
pub(in crate::fix_failed) struct Judged {
    /// For each row of the group the number of the first one with the same cells; nothing for a row of another
    /// publisher.
    first: Vec<Option<u32>>,
    /// The numbers of the later rows with the cells of a first one.
    later: HashMap<usize, Vec<usize>>,
    /// What becomes of the first of each sort, if there are several sorts.
    apart: Option<Outcome>,
    /// The line of a row that a person sends as it stands.
    sent: Option<u64>,
}

/// The rows of one publisher while they are compared.
struct Compared {
    judged: Judged,
    /// The cells of the first row, and its line; the first row of each sort, by a hash of its cells.
    first: Option<(u64, Vec<String>)>,
    sorts: HashMap<u64, Vec<u32>>,
    /// The first of each sort, once there are two.
    several: SeveralRows,
}

/// How the words begin that tell of rows of one publisher that contradict each other.
pub(in crate::fix_failed) const BEGINS: &str = "the same publisher stands in lines ";

/// The network, the ID and the brand of a row.
pub(in crate::fix_failed) type OwnedKey = [String; 3];

/// Where a row of the report stands.
pub(in crate::fix_failed) const fn spot(row: &Row) -> Spot {
    Spot::of(0, row)
}

impl Repair<'_> {
    /// Whether no other row can be the same publisher.
    pub(in crate::fix_failed) fn is_alone(&self, row: &Row) -> bool {
        self.survey.groups.around(spot(row)).is_none()
    }

    /// Looks at the rows that may be the same publisher.
    pub(in crate::fix_failed) fn company(&self, row: &Row, spot: Spot) -> Result<Company> {
        let Some(group) = self.survey.groups.around(spot) else {
            return Ok(Company::First(Vec::new()));
        };
        if self.shown_key_of(row).is_some() {
            return Ok(Company::First(Vec::new()));
        }
        let key = self.key_of(row)?;
        let judged = self.judged.of(&group, &key, || self.judge(&group, &key))?;
        let own = group.own();
        let first = judged.first.get(own).copied().flatten();
        let first = first.and_then(|first| usize::try_from(first).ok());
        if let Some(earlier) = first.filter(|first| *first < own) {
            let line = group.spot(earlier).map_or(0, |spot| spot.line);
            return Ok(Company::Again(line));
        }
        let is_sent = Decision::read(self.cell(row, Role::Ours(4))) == Decision::Upload;
        let more = self.again(&group, &judged, own)?;
        Ok(match &judged.apart {
            Some(outcome) if !is_sent => Company::Contradicted(outcome.clone(), more),
            _ => Company::First(more),
        })
    }

    /// What is said of the later rows with the same cells as the row of this number.
    fn again(&self, group: &Around<'_>, judged: &Judged, own: usize) -> Result<Vec<Said<'static>>> {
        let mut more = Vec::new();
        for number in judged.later.get(&own).into_iter().flatten() {
            if let Some(spot) = group.spot(*number) {
                let other = self.row_again(spot)?;
                more.push(self.said(&other).into_owned());
            }
        }
        Ok(more)
    }

    /// Compares the rows of a group that are the publisher with this key.
    fn judge(&self, group: &Around<'_>, key: &OwnedKey) -> Result<Judged> {
        let mut compared = Compared {
            judged: Judged::default(),
            first: None,
            sorts: HashMap::new(),
            several: SeveralRows::default(),
        };
        for (number, spot) in (0_u32..).zip(group.spots()) {
            let row = self.row_again(spot)?;
            let is_it = self.key_of(&row)? == *key && set_aside(&row, self.layout).is_none();
            let first = is_it.then(|| self.compare(group, &mut compared, (number, spot), &row));
            let first = first.transpose()?;
            if is_it && compared.judged.sent.is_none() && self.is_sent(&row) {
                compared.judged.sent = Some(spot.line);
            }
            if let Some(earlier) = first.filter(|first| *first < number) {
                let later = compared.judged.later.entry(earlier as usize);
                later.or_default().push(number as usize);
            }
            compared.judged.first.push(first);
        }
        self.compare_held(group, key, &mut compared)?;
        let Compared {
            mut judged,
            several,
            ..
        } = compared;
        if !several.is_empty() {
            judged.apart = Some(match judged.sent {
                Some(line) => self.beside_sent(line),
                None => contradiction(several.words(BEGINS, "line ", self.header.titles())),
            });
        }
        Ok(judged)
    }

    /// Whether a row goes up as it stands because a person says so.
    fn is_sent(&self, row: &Row) -> bool {
        let says_so = Decision::read(self.cell(row, Role::Ours(DECISION))) == Decision::Upload;
        says_so && self.decisions(row).lost.is_empty()
    }

    /// A row beside one that is sent: it stays until a person says what is to become of it, also when that one is in no
    /// file beside it any more.
    fn beside_sent(&self, line: u64) -> Outcome {
        let mut outcome = contradiction(format!(
            "{BESIDE} (line {line} of the file in which you wrote it); write drop in Decision to leave this one out, or \
             upload to send it as well"
        ));
        let place = self.layout.upload_place(Column::NetworkPublisherId);
        let title = place.and_then(|place| self.layout.titles.get(place));
        for problem in &mut outcome.problems {
            problem.column = title.cloned();
        }
        outcome
    }

    /// The number of the first row with the same cells as this one.
    fn compare(
        &self,
        group: &Around<'_>,
        compared: &mut Compared,
        (number, spot): (u32, Spot),
        row: &Row,
    ) -> Result<u32> {
        let cells = self.cells_of(row);
        let sort = compared.sorts.entry(FixedState::default().hash_one(&cells));
        let sort = sort.or_default();
        for first in sort.iter() {
            let spot = group.spot(*first as usize).unwrap_or_default();
            if self.cells_of(&self.row_again(spot)?) == cells {
                return Ok(*first);
            }
        }
        sort.push(number);
        self.add_sort(compared, spot, cells);
        Ok(number)
    }

    /// Takes rows into account of which it is uncertain whose ID they bear. They stand for no other row and none for
    /// them, but another with that ID is not alone.
    fn compare_held(
        &self,
        group: &Around<'_>,
        key: &OwnedKey,
        compared: &mut Compared,
    ) -> Result<()> {
        if self.layout.kind != Kind::Attention {
            return Ok(());
        }
        for spot in group.spots() {
            let row = self.row_again(spot)?;
            let shows_it = self.shown_key_of(&row).as_ref() == Some(key);
            let cells = self.cells_of(&row);
            let hash = FixedState::default().hash_one(&cells);
            let is_another = !compared.sorts.contains_key(&hash);
            if shows_it && is_another && set_aside(&row, self.layout).is_none() {
                self.add_sort(compared, spot, cells);
            }
        }
        Ok(())
    }

    fn add_sort(&self, compared: &mut Compared, spot: Spot, cells: Vec<String>) {
        match compared.first.take() {
            None if compared.several.is_empty() => compared.first = Some((spot.line, cells)),
            first => {
                for (line, cells) in first.into_iter().chain([(spot.line, cells)]) {
                    let cells = cells.iter().enumerate();
                    let cells: Vec<_> = cells
                        .map(|(place, cell)| self.comparable(place, cell))
                        .collect();
                    compared
                        .several
                        .add(&line.to_string(), cells.iter().map(AsRef::as_ref));
                }
            }
        }
    }

    /// Whether rows that may be the same publisher are.
    pub(in crate::fix_failed) fn has_same_publishers(&self, groups: &Groups) -> Result<bool> {
        groups.any_same(|spot| self.key_of(&self.row_again(spot)?))
    }

    /// Reads a row again.
    fn row_again(&self, spot: Spot) -> Result<Row> {
        let mut row = Row::default();
        let at = (spot.offset, spot.line);
        Reader::row_at(self.input, &self.layout.dialect, at, &mut row)?;
        self.join.restore(&mut row);
        Ok(row)
    }

    fn key_of(&self, row: &Row) -> Result<OwnedKey> {
        let given = self.join.given(row);
        let (network, id, brand) = key(row, &given, self.join)?;
        Ok([network, id, brand].map(Cow::into_owned))
    }

    fn shown_key_of(&self, row: &Row) -> Option<OwnedKey> {
        let given = self.join.given(row);
        let (network, id, brand) = shown_key(row, &given, self.join)?;
        Some([network, id, brand].map(Cow::into_owned))
    }

    /// The cells that are uploaded, without those that only the report has.
    fn cells_of(&self, row: &Row) -> Vec<String> {
        let uploaded = self.upload_row(row);
        let cells = uploaded.cells().iter();
        cells.map(|cell| cell.trim().to_owned()).collect()
    }

    /// A cell as it compares; a date by the day that its column tells.
    fn comparable<'c>(&self, place: usize, cell: &'c str) -> Cow<'c, str> {
        let column = self.header.column_at(place);
        // Rows that are compared have one ID, as it will be uploaded.
        if column == Some(Column::NetworkPublisherId) {
            return Cow::Borrowed("");
        }
        if column == Some(Column::NetworkDateAccepted) {
            let day = self
                .context
                .dates
                .resolve(cell, self.context.settings.today);
            if let Some((day, _)) = day {
                return Cow::Owned(Format::iso().write(day));
            }
        }
        comparable(column, cell)
    }
}

fn contradiction(words: String) -> Outcome {
    let mut outcome = held_back(FailureKind::Duplicate, words);
    for problem in &mut outcome.problems {
        problem.column = Some(Column::NetworkPublisherId.title().to_owned());
    }
    outcome
}
