//! Which written row a row of the file is: its ID and its other cells tell it together. A spreadsheet makes one
//! text of several IDs (`4.10E+06`, or `45711` of 0045711), and a column can be sorted without the others.

use super::known::{Hashed, Known, Nearest, hash_at};
use super::saved::Saved;
use crate::column::Column;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::of_cell;
use crate::sheet::{Row, unguard};
use crate::values::date::{Date, Locale};
use crate::values::lost::{is_hidden, is_shortened, shortenings, shown};
use crate::values::rewritten::{origins, undated_origins};
use std::collections::{HashMap, HashSet};

/// What is known of a row of the file; rows of which nothing is known are found by their cells alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Identity {
    /// It is the written row of this number.
    Row(usize),
    /// Its ID can have been that of each of these rows, and nothing else tells which of them it is.
    Unsure(Vec<usize>),
    /// It is the first, as its other cells show, and the ID of the second stands in it.
    Exchanged(usize, usize),
}

/// The columns by which people know a publisher.
const TELLING: [Column; 3] = [
    Column::Name,
    Column::MediaPropertyUrls,
    Column::PrimaryContactEmail,
];

impl Known {
    /// The written row that an identified row is compared with, and where they differ. Where several come into
    /// question, only the cells are compared that are the same in all of them.
    pub(super) fn identified<'k>(
        &'k self,
        identity: &Identity,
        hashes: &[Hashed],
    ) -> Option<Nearest<'k>> {
        let (number, others) = match identity {
            Identity::Row(number) | Identity::Exchanged(number, _) => (*number, &[][..]),
            Identity::Unsure(numbers) => (*numbers.first()?, numbers.as_slice()),
        };
        let written = self.rows.get(number)?;
        let is_same_in_all = |number: usize, part: &str| {
            let mut others = others.iter().filter_map(|other| self.rows.get(*other));
            others.all(|other| hash_at(other, number) == Some(part))
        };
        let differing = hashes.iter().filter_map(|(place, number, hash)| {
            let part = hash_at(written, *number)?;
            let is_it = hash != part && is_same_in_all(*number, part);
            is_it.then_some((*place, part))
        });
        Some(Nearest {
            differing: differing.collect(),
            by_id: true,
            number: others.is_empty().then_some(number),
        })
    }

    /// The hash of the ID of a written row.
    pub(super) fn id_hash(&self, number: usize) -> Option<&str> {
        let mut hashed = self.hashed.iter();
        let (_, at) = hashed.find(|(place, _)| Some(*place) == self.id_place)?;
        hash_at(self.rows.get(number)?, *at)
    }

    /// Whether a row is written row number so and so, cell by cell.
    fn is_as_written(&self, number: usize, hashes: &[Hashed]) -> bool {
        let written = self.rows.get(number);
        written.is_some_and(|written| {
            let mut hashes = hashes.iter();
            hashes.all(|(_, number, hash)| hash_at(written, *number) == Some(hash))
        })
    }

    /// The number of the written row that a row still is, if nothing of it was changed.
    pub(super) fn untouched(&self, hashes: &[Hashed]) -> Option<usize> {
        let mut ids = hashes
            .iter()
            .filter(|(place, ..)| Some(*place) == self.id_place);
        let mut same_id = self.with_id(&ids.next()?.2)?.into_iter();
        same_id.find(|number| self.is_as_written(*number, hashes))
    }
}

/// Finds out which written rows the rows of a file are.
pub(super) struct Matcher<'m> {
    known: &'m Known,
    saved: &'m Saved,
    today: Date,
    /// The places of the cells that tell a publisher, each with the number of its hash.
    telling: Vec<(usize, usize)>,
    by_telling: HashMap<(usize, &'m str), Vec<usize>>,
    /// Written rows by each text that a spreadsheet can have shortened their ID to.
    shortened: HashMap<String, Vec<usize>>,
    /// The IDs that stand in the file, and the written rows whose ID stands beside cells of theirs.
    present: HashSet<String>,
    at_home: HashSet<usize>,
    /// The written rows that stand in the file as they were written.
    untouched: HashSet<usize>,
    /// Whether the text of each ID is known.
    knows_ids: bool,
}

/// More rows than a cell can have that tells a publisher.
const MOST: usize = 64;

impl<'m> Matcher<'m> {
    /// `needs_ids` tells whether an ID of the file may have lost digits.
    pub(super) fn new(
        (known, saved): (&'m Known, &'m Saved),
        layout: &Layout,
        needs_ids: bool,
        today: Date,
    ) -> Self {
        let mut hashed = known.hashed.clone();
        hashed.retain(|(place, _)| match layout.roles.get(*place) {
            Some(Role::Upload(column)) => TELLING.contains(column),
            _ => false,
        });
        let mut by_telling: HashMap<(usize, &str), Vec<usize>> = HashMap::new();
        let mut shortened: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, row) in known.rows.iter().enumerate() {
            for (_, at) in &hashed {
                if let Some(hash) = hash_at(row, *at) {
                    by_telling.entry((*at, hash)).or_default().push(number);
                }
            }
            let hash = known.id_hash(number).filter(|_| needs_ids);
            for id in hash.iter().flat_map(|hash| saved.texts(hash)) {
                for text in shortenings(id) {
                    shortened.entry(text).or_default().push(number);
                }
            }
        }
        let mut numbers = 0..known.rows.len();
        let is_known = |number| known.id_hash(number).is_some_and(|id| saved.knows(id));
        Self {
            knows_ids: needs_ids && numbers.all(is_known),
            known,
            saved,
            today,
            telling: hashed,
            by_telling,
            shortened,
            present: HashSet::new(),
            at_home: HashSet::new(),
            untouched: HashSet::new(),
        }
    }

    /// Takes note of a written row that stands in the file as it was written: no other row of the file is it.
    pub(super) fn see_untouched(&mut self, number: usize) {
        self.untouched.insert(number);
    }

    /// Takes note of the ID of a row of the file.
    pub(super) fn see(&mut self, hashes: &[Hashed]) {
        let Some((.., id)) = self.id_of(hashes) else {
            return;
        };
        self.present.insert(id.clone());
        let same_id = self.known.with_id(id).into_iter().flatten();
        let at_home: Vec<usize> = same_id
            .filter(|number| self.telling_same(*number, hashes))
            .collect();
        self.at_home.extend(at_home);
    }

    fn id_of<'h>(&self, hashes: &'h [Hashed]) -> Option<&'h Hashed> {
        let mut hashes = hashes.iter();
        hashes.find(|(place, ..)| Some(*place) == self.known.id_place)
    }

    /// Whether a cell that tells the publisher is still the one of a written row.
    fn telling_same(&self, number: usize, hashes: &[Hashed]) -> bool {
        let written = self.known.rows.get(number);
        hashes.iter().any(|(place, at, hash)| {
            let is_telling = self.telling.iter().any(|(own, _)| own == place);
            let own = written.and_then(|written| hash_at(written, *at));
            is_telling && own == Some(hash) && *hash != of_cell("")
        })
    }

    /// What is known of a row of which something was changed.
    pub(super) fn identity(&self, row: &Row, hashes: &[Hashed]) -> Option<Identity> {
        let (place, _, hash) = self.id_of(hashes)?;
        let id = unguard(row.get(*place)?);
        let exact = self.known.with_id(hash);
        let is_exact = exact.is_some();
        if let Some(number) = exact.and_then(|exact| self.at_sight(exact, hashes)) {
            return Some(Identity::Row(number));
        }
        let is_lossy = is_hidden(id) || !is_exact && is_shortened(id);
        let mut possible = self.possible(id, hash, hashes);
        if is_exact {
            // The ID stands here as it was written: it is not what a spreadsheet has made of another one that stands
            // in the file as that was written.
            possible.retain(|number| {
                let own = self.known.id_hash(*number);
                own == Some(hash) || !own.is_some_and(|own| self.present.contains(own))
            });
        }
        let is_free = |number: &usize| !self.untouched.contains(number);
        if possible.iter().any(is_free) {
            possible.retain(is_free);
        }
        let groups = self.one_of_each_id(possible, hashes);
        let tells = |number: usize| Telling::of(self, number, row);
        let told: Vec<(usize, Telling)> = groups
            .iter()
            .map(|number| (*number, tells(*number)))
            .collect();
        let found = self.found(&told, is_lossy, hash)?;
        let Identity::Row(number) = found else {
            return Some(found);
        };
        let telling = told.iter().find(|(own, _)| *own == number);
        let is_contradicted = telling.is_some_and(|(_, telling)| telling.contradicts());
        if !is_contradicted {
            let is_told = telling.is_some_and(|(_, telling)| telling.count() > 0);
            let may_be_another = is_lossy && !self.knows_ids && !is_told;
            return Some(if may_be_another {
                Identity::Unsure(vec![number])
            } else {
                found
            });
        }
        let home = self.true_home(number, row, hashes);
        let is_its_own = self.known.id_hash(number) == Some(hash);
        Some(match home {
            Some(home) => Identity::Exchanged(home, number),
            None if is_its_own => found,
            None => Identity::Unsure(vec![number]),
        })
    }

    /// The written row of this ID if all cells that tell a publisher are still its own, and no row of another ID had
    /// the rarest of them.
    fn at_sight(&self, exact: Vec<usize>, hashes: &[Hashed]) -> Option<usize> {
        let number = *self.one_of_each_id(exact, hashes).first()?;
        let written = self.known.rows.get(number)?;
        let is_filled = |(place, _, hash): &&Hashed| {
            *hash != of_cell("") && self.telling.iter().any(|(own, _)| own == place)
        };
        let filled: Vec<&Hashed> = hashes.iter().filter(is_filled).collect();
        let is_own = |(_, at, hash): &&Hashed| hash_at(written, *at) == Some(hash);
        let with_same = filled
            .iter()
            .filter_map(|(_, at, hash)| self.by_telling.get(&(*at, hash.as_str())));
        let fewest = with_same.min_by_key(|rows| rows.len())?;
        let id = self.known.id_hash(number);
        let is_alone =
            fewest.len() <= MOST && fewest.iter().all(|other| self.known.id_hash(*other) == id);
        (is_alone && filled.iter().all(is_own)).then_some(number)
    }

    /// The written rows whose ID a text can have been.
    fn possible(&self, id: &str, hash: &str, hashes: &[Hashed]) -> Vec<usize> {
        let mut possible: Vec<usize> = Vec::new();
        let mut add = |rows: Option<Vec<usize>>| possible.extend(rows.into_iter().flatten());
        add(self.known.with_id(hash));
        for origin in undated_origins(id) {
            add(self.known.with_id(&of_cell(&origin)));
        }
        add(self.shortened.get(&shown(id)).cloned());
        if is_hidden(id) || is_shortened(id) {
            // Of an ID whose text is not known any more it cannot be told what it has become.
            let unknown = |number: &usize| {
                let hash = self.known.id_hash(*number);
                is_hidden(id) || hash.is_some_and(|hash| !self.saved.knows(hash))
            };
            possible.extend(self.with_same_telling(hashes).filter(unknown));
        }
        possible.sort_unstable();
        possible.dedup();
        possible
    }

    fn with_same_telling<'a>(&'a self, hashes: &'a [Hashed]) -> impl Iterator<Item = usize> + 'a {
        let filled = hashes.iter().filter(|(.., hash)| *hash != of_cell(""));
        let same = filled.filter_map(|(_, at, hash)| self.by_telling.get(&(*at, hash.as_str())));
        same.filter(|rows| rows.len() <= MOST).flatten().copied()
    }

    /// Of rows with the same ID the one that differs least.
    fn one_of_each_id(&self, possible: Vec<usize>, hashes: &[Hashed]) -> Vec<usize> {
        let mut best: Vec<(Option<&str>, usize, usize)> = Vec::new();
        for number in possible {
            let written = self.known.rows.get(number).map_or("", String::as_str);
            let differs = |(_, at, hash): &&Hashed| hash_at(written, *at) != Some(hash);
            let differing = hashes.iter().filter(differs).count();
            let id = self.known.id_hash(number);
            match best.iter_mut().find(|(own, ..)| *own == id) {
                Some((_, known, fewest)) if differing < *fewest => {
                    (*known, *fewest) = (number, differing);
                }
                Some(_) => {}
                None => best.push((id, number, differing)),
            }
        }
        best.into_iter().map(|(_, number, _)| number).collect()
    }

    /// The one of several rows that the cells tell.
    fn found(&self, told: &[(usize, Telling)], is_lossy: bool, hash: &str) -> Option<Identity> {
        if let [(number, _)] = told {
            return Some(Identity::Row(*number));
        }
        let wins = |(number, telling): &&(usize, Telling)| {
            let mut others = told.iter().filter(|(other, _)| other != number);
            others.all(|(_, other)| telling.wins_over(other))
        };
        if let Some((number, _)) = told.iter().find(wins) {
            return Some(Identity::Row(*number));
        }
        // An ID that stands elsewhere in the file, as it was written, is not the one that was rewritten here.
        let is_elsewhere = |number: usize| {
            let id = self.known.id_hash(number);
            !is_lossy && id.is_some_and(|id| id != hash && self.present.contains(id))
        };
        let mut left: Vec<usize> = told.iter().map(|(number, _)| *number).collect();
        left.retain(|number| !is_elsewhere(*number));
        match left[..] {
            [] => (!told.is_empty())
                .then(|| Identity::Unsure(told.iter().map(|(number, _)| *number).collect())),
            [number] => Some(Identity::Row(number)),
            _ => Some(Identity::Unsure(left)),
        }
    }

    /// The written row that the cells show beside the ID of another one, if its own ID does not stand beside
    /// cells of it.
    fn true_home(&self, number: usize, row: &Row, hashes: &[Hashed]) -> Option<usize> {
        let own = self.known.id_hash(number);
        let mut others: Vec<usize> = self.with_same_telling(hashes).collect();
        others.retain(|other| self.known.id_hash(*other) != own && !self.at_home.contains(other));
        others.sort_unstable();
        others.dedup();
        let agreed = |other: &usize| Telling::of(self, *other, row).count();
        others.into_iter().max_by_key(agreed)
    }
}

/// Which cells that tell a publisher are those of a written row, as far as something stands in them.
struct Telling(Vec<Option<bool>>);

impl Telling {
    fn of(matcher: &Matcher<'_>, number: usize, row: &Row) -> Self {
        let written = matcher.known.rows.get(number).map_or("", String::as_str);
        let agrees = |(place, at): &(usize, usize)| {
            let now = unguard(row.get(*place).unwrap_or_default());
            let hash = hash_at(written, *at)?;
            let is_it = || {
                let origins = origins(now, &Locale::ALL, matcher.today);
                origins.iter().any(|origin| of_cell(origin) == hash)
                    || matcher.saved.origin(now, hash).is_some()
            };
            (!now.trim().is_empty()).then(|| of_cell(now) == hash || is_it())
        };
        Self(matcher.telling.iter().map(agrees).collect())
    }

    /// Whether something speaks for this row and not for the other, and nothing the other way round.
    fn wins_over(&self, other: &Self) -> bool {
        let pairs = || self.0.iter().zip(&other.0);
        pairs().any(|pair| pair == (&Some(true), &Some(false)))
            && !pairs().any(|pair| pair == (&Some(false), &Some(true)))
    }

    /// Whether cells stand there, and all of them are those of somebody else.
    fn contradicts(&self) -> bool {
        self.0.contains(&Some(false)) && self.count() == 0
    }

    fn count(&self) -> usize {
        self.0.iter().filter(|own| **own == Some(true)).count()
    }
}
