//! Rows of one publisher: one row if they agree, a person's matter if they do not.

use super::dates::AllDates;
use super::join::Member;
use super::met::Met;
use super::output::{Writing, lost};
use crate::advice::SeveralRows;
use crate::column::Column;
use crate::duplicates::{Around, Spot, comparable};
use crate::error::Result;
use crate::export::says_nothing;
use crate::failure::{Failure, FailureKind};
use crate::outcome::{Because, Fate, Judged, Outcome, Problem, Who};
use crate::repair::{HeaderRepairs, Job, PlainRows, Stated, repair_row};
use crate::values::id;
use std::borrow::Cow;

/// What the rows of a publisher come to.
#[derive(Debug)]
pub(super) struct JudgedPublisher {
    /// The first of its rows, which stands for all if they agree.
    pub(super) first: Spot,
    /// They contradict each other: what becomes of each.
    pub(super) apart: Option<Outcome>,
}

/// How many rows of a publisher are kept in any case; of more only those that tell something new.
const KEPT: usize = 8;

impl Writing<'_> {
    /// Compares the rows of the publisher of a row after mending. Gives those of them from which one row is
    /// made if they agree.
    pub(super) fn judge(
        &self,
        group: &Around<'_>,
        met: &Met<'_>,
        dates: &mut AllDates,
    ) -> Result<(JudgedPublisher, Vec<Member>)> {
        let mut members: Vec<Member> = Vec::new();
        let mut count = 0;
        let mut values = vec![None; self.header.titles().len()];
        for member in self.members(group, met)? {
            let member = member?;
            count += 1;
            let cells = self.witness(&member, dates)?;
            let differ = values.iter_mut().zip(&cells).enumerate();
            let differ = differ.map(|(place, (value, cell))| self.differs(place, value, cell));
            // All are taken notice of, whether one differs or not.
            if differ.fold(false, |any, one| any | one) {
                return self.contradiction(group, met, dates);
            }
            if members.len() < KEPT || self.union.tells_more(&members, &member) {
                members.push(member);
            }
        }
        if count == group.len() {
            group.mark();
        }
        let judged = JudgedPublisher {
            first: members.first().ok_or_else(lost)?.spot,
            apart: None,
        };
        Ok((judged, members))
    }

    /// The rows of a group that are the publisher of a row, and the same partner entry.
    fn members(
        &self,
        group: &Around<'_>,
        met: &Met<'_>,
    ) -> Result<impl Iterator<Item = Result<Member>>> {
        let (own, row) = (met.spot(), met.row);
        let conversion = self.conversion;
        let entry = conversion.entry_of(group, met)?;
        let wanted = id::folded(met.id);
        let members = group.spots().map(move |spot| {
            let row = if spot == own {
                row.clone()
            } else {
                conversion.row_at(spot)?
            };
            let is_of = |entry| conversion.is_of_entry(entry, spot, &row);
            let is_it = conversion.id_of(spot, &row) == wanted && entry.as_ref().is_none_or(is_of);
            Ok(is_it.then_some(Member { spot, row }))
        });
        Ok(members.filter_map(Result::transpose))
    }

    /// Whether a cell differs from the first value of its column.
    fn differs(&self, place: usize, value: &mut Option<String>, cell: &str) -> bool {
        let column = self.header.column_at(place);
        let cell = cell.trim();
        match value {
            Some(value) if value == cell || cell.is_empty() => false,
            None if cell.is_empty() => false,
            Some(value) => {
                let other = comparable(column, cell);
                !other.is_empty() && comparable(column, value) != other
            }
            None => {
                if !comparable(column, cell).is_empty() {
                    *value = Some(cell.to_owned());
                }
                false
            }
        }
    }

    /// The cells of a row after mending, as they speak for or against other rows: a brand or network that is only put in
    /// from the settings says nothing.
    fn witness<'r>(
        &'r self,
        member: &'r Member,
        dates: &mut AllDates,
    ) -> Result<Vec<Cow<'r, str>>> {
        let Member { spot, row } = member;
        let export = self.conversion.files.get(spot.input).ok_or_else(lost)?;
        let mut cells = self.mended(member, dates)?;
        for column in [Column::Brand, Column::Network] {
            let own = export.cell(row, column).unwrap_or_default();
            let put_in = self.header.place(column).filter(|_| says_nothing(own));
            if let Some(cell) = put_in.and_then(|place| cells.get_mut(place)) {
                *cell = Cow::Borrowed("");
            }
        }
        Ok(cells)
    }

    /// The cells of a row after mending.
    pub(super) fn mended<'r>(
        &'r self,
        member: &'r Member,
        dates: &mut AllDates,
    ) -> Result<Vec<Cow<'r, str>>> {
        let Member { spot, row } = member;
        let conversion = self.conversion;
        let export = conversion.files.get(spot.input).ok_or_else(lost)?;
        let context = conversion.contexts.get(spot.input).ok_or_else(lost)?;
        let layout = self.layouts.get(spot.input).ok_or_else(lost)?;
        let dates = dates.of(spot.input)?;
        let came = |place: usize| layout.cell(row, place);
        let places = 0..self.header.titles().len();
        let cell = |place: usize, written: Option<&str>| match written {
            Some(written) => Cow::Owned(written.to_owned()),
            None => Cow::Borrowed(came(place)),
        };
        let seen = Met::of((export, spot.input), row, conversion.settings).seen;
        let own = |place| row.get(place).unwrap_or_default();
        let way = layout.plain.as_ref();
        if let Some(plain) = way.and_then(|way| way.row(own, &seen, &mut dates.known, context)) {
            return Ok(places
                .map(|place| cell(place, plain.written(place)))
                .collect());
        }
        let settled = PlainRows::under(&self.header, context).and_then(|rows| {
            let mending = &mut dates.beside_faults;
            rows.settle(|place| Some(came(place)), Stated::NOTHING, mending)
        });
        if let Some(mended) = settled {
            return Ok(places
                .map(|place| cell(place, mended.written(place)))
                .collect());
        }
        let untouched = HeaderRepairs::default();
        let row = export.upload_row(row, &self.header, conversion.settings);
        let (_, row) = repair_row(&Job::made(row, &untouched), context);
        let cells = row.cells().iter().map(|cell| Cow::Owned(cell.to_string()));
        Ok(cells.collect())
    }

    /// What becomes of rows that contradict each other.
    fn contradiction(
        &self,
        group: &Around<'_>,
        met: &Met<'_>,
        dates: &mut AllDates,
    ) -> Result<(JudgedPublisher, Vec<Member>)> {
        let mut first = None;
        let mut several = SeveralRows::default();
        for member in self.members(group, met)? {
            let member = member?;
            first = first.or(Some(member.spot));
            let cells = self.witness(&member, dates)?;
            let cells = cells.iter().enumerate();
            let cells = cells.map(|(place, cell)| comparable(self.header.column_at(place), cell));
            let cells: Vec<Cow<'_, str>> = cells.collect();
            let name = self.conversion.place(member.spot);
            several.add(&name, cells.iter().map(AsRef::as_ref));
        }
        let (begins, one) = match self.conversion.files.len() {
            ..=1 => ("the same ID stands in lines ", "line "),
            _ => ("the same ID stands in ", ""),
        };
        let words = several.words(begins, one, self.header.titles());
        let judged = JudgedPublisher {
            first: first.ok_or_else(lost)?,
            apart: Some(contradicted(words)),
        };
        Ok((judged, Vec::new()))
    }
}

fn contradicted(words: String) -> Outcome {
    Outcome {
        fate: Fate::Attention,
        changes: Vec::new(),
        failures: vec![Judged {
            failure: Failure::of(FailureKind::Duplicate, Column::NetworkPublisherId),
            because: Because::Found,
            answered: false,
        }],
        problems: vec![Problem {
            column: Some(Column::NetworkPublisherId.title().to_owned()),
            words,
            suggestion: None,
            who: Who::You,
        }],
        unrecognised: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::convert::together::tests::{on, rows};

    const TITLES: &str = "Site ID,Publisher Name,URL,Email,Join Date,Note\n";

    fn export(rows: impl Iterator<Item = [String; 3]>) -> String {
        let rows = rows.map(|[id, name, note]| {
            format!("{id},{name},https://acme.example.com,a@acme.example.com,2021-06-14,{note}\n")
        });
        TITLES.to_owned() + &rows.collect::<String>()
    }

    /// What the publisher of a row comes to, and the lines of the rows that are kept.
    fn judged(writing: &Writing<'_>, member: &Member) -> (JudgedPublisher, Vec<u64>) {
        let conversion = writing.conversion;
        let export = &conversion.files[member.spot.input];
        let met = Met::of(
            (export, member.spot.input),
            &member.row,
            conversion.settings,
        );
        let group = conversion.groups.around(member.spot).unwrap();
        let (judged, kept) = writing
            .judge(&group, &met, &mut AllDates::default())
            .unwrap();
        let lines = kept.iter().map(|member| member.spot.line);
        (judged, lines.collect())
    }

    #[test]
    fn a_brand_of_the_settings_speaks_against_none_that_stands_there() {
        let first =
            "Site ID,Publisher Name,Email,Brand\n4745711,Acme,a@acme.example.com,Acme Outdoor\n";
        let second = "Site ID,URL,Join Date\n4745711,https://acme.example.com,2021-06-14\n";
        let third = "Site ID,URL,Brand\n4745711,https://acme.example.com,Acme Indoor\n";
        on(&[first.to_owned(), second.to_owned()], |writing| {
            let (judged, kept) = judged(writing, &rows(writing)[0]);
            assert!(judged.apart.is_none());
            assert_eq!(kept.len(), 2);
        });
        // Two brands are two partner entries, unless a row may belong to either.
        on(&[first.to_owned(), third.to_owned()], |writing| {
            let (judged, kept) = judged(writing, &rows(writing)[0]);
            assert!(judged.apart.is_none());
            assert_eq!(kept, [2]);
        });
        on(
            &[first.to_owned(), second.to_owned(), third.to_owned()],
            |writing| {
                let (judged, _) = judged(writing, &rows(writing)[0]);
                let words = &judged.apart.unwrap().problems[0].words;
                assert!(words.contains("different values in Brand"), "{words}");
            },
        );
    }

    #[test]
    fn one_id_of_two_brands_is_two_publishers() {
        let titles = "Site ID,Publisher Name,Email,Brand\n";
        let of = |brand: &str, email: &str| format!("4745711,Acme,{email},{brand}\n");
        let outdoor = of("Acme Outdoor", "o@acme.example.com");
        let again = of("Acme Outdoor", "");
        let indoor = of("Acme Indoor", "i@acme.example.com");
        let lines = |judged: &(JudgedPublisher, Vec<u64>)| {
            assert!(judged.0.apart.is_none());
            judged.1.clone()
        };
        on(
            &[titles.to_owned() + &outdoor + &again + &indoor],
            |writing| {
                let rows = rows(writing);
                assert_eq!(lines(&judged(writing, &rows[0])), [2, 3]);
                assert_eq!(lines(&judged(writing, &rows[1])), [2, 3]);
                assert_eq!(lines(&judged(writing, &rows[2])), [4]);
            },
        );
        // A row that says none may belong to either.
        let silent = of("", "o@acme.example.com");
        on(
            &[titles.to_owned() + &outdoor + &silent + &indoor],
            |writing| {
                for row in rows(writing) {
                    assert!(judged(writing, &row).0.apart.is_some());
                }
            },
        );
    }

    #[test]
    fn of_many_rows_that_contradict_the_first_are_named() {
        let rows_of =
            (0..40).map(|number| ["0".to_owned(), format!("Shop {number}"), String::new()]);
        on(&[export(rows_of)], |writing| {
            for member in rows(writing) {
                let (judged, kept) = judged(writing, &member);
                assert_eq!((judged.first.line, kept.len()), (2, 0));
                let words = &judged.apart.unwrap().problems[0].words;
                assert_eq!(
                    words,
                    "the same ID stands in lines 2 and 3 and 4 and 5 and 6 and 35 more rows with different values in \
                     Name; keep the right row, and write drop in Decision of the others"
                );
                assert!(
                    !writing
                        .conversion
                        .groups
                        .around(member.spot)
                        .unwrap()
                        .is_marked()
                );
            }
        });
    }

    #[test]
    fn of_many_rows_that_agree_those_are_kept_that_tell_something() {
        // Of columns that no import takes, too: the row may go to a person.
        let note = |number: u32| match number {
            20 => "n/a",
            25 => "by phone",
            30 => "by mail",
            _ => "",
        };
        let rows_of = (0..40).map(|number| {
            [
                "4745711".to_owned(),
                "Acme".to_owned(),
                note(number).to_owned(),
            ]
        });
        on(&[export(rows_of)], |writing| {
            let rows = rows(writing);
            let (judged, kept) = judged(writing, &rows[35]);
            assert!(judged.apart.is_none());
            assert_eq!(kept, [2, 3, 4, 5, 6, 7, 8, 9, 22, 27]);
            assert!(
                writing
                    .conversion
                    .groups
                    .around(rows[0].spot)
                    .unwrap()
                    .is_marked()
            );
        });
    }

    #[test]
    fn a_value_in_another_notation_is_no_contradiction() {
        let first = export(
            std::iter::once(["4,745,711", "Acme", ""].map(str::to_owned))
                .map(|[id, name, note]| [format!("\"{id}\""), name, note]),
        );
        let second = "Site ID,URL,Join Date,Email\n4745711,ACME.example.com,06/14/2021,n/a\n9,,06/26/2021,\n";
        let third = "Site ID,URL\n4745711,https://other.example.com\n";
        on(&[first.clone(), second.to_owned()], |writing| {
            let (judged, kept) = judged(writing, &rows(writing)[0]);
            assert!(judged.apart.is_none());
            assert_eq!(kept, [2, 2]);
        });
        on(&[first, second.to_owned(), third.to_owned()], |writing| {
            let (judged, _) = judged(writing, &rows(writing)[0]);
            let words = &judged.apart.unwrap().problems[0].words;
            assert!(
                words.contains("with different values in Media Property URLs;"),
                "{words}"
            );
        });
    }
}
