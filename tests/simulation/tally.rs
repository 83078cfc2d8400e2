//! What became of the rows, by damage.

use std::collections::BTreeMap;
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// What must be written was written.
    Mended,
    /// It was left for a person although it follows.
    Left,
    /// It was left for a person, or accounted for, as it had to be.
    Kept,
    /// Something was written that is not the truth, or that nobody could know.
    Wrong,
    /// The program is known to do the wrong thing here.
    Known,
    /// It stands in no file and in no account.
    Lost,
}

const ENDINGS: [Ending; 6] = [
    Ending::Mended,
    Ending::Kept,
    Ending::Left,
    Ending::Wrong,
    Ending::Known,
    Ending::Lost,
];

#[derive(Default)]
pub(crate) struct Tally {
    by_damage: BTreeMap<&'static str, [usize; 6]>,
    pub(crate) totals: [usize; 6],
    /// Laws that were broken and are no single row's ending.
    pub(crate) breaches: usize,
    /// What went wrong, to be read.
    pub(crate) notes: Vec<String>,
}

impl Tally {
    pub(crate) fn count(&mut self, damages: &[&'static str], ending: Ending) {
        let place = ENDINGS.iter().position(|each| *each == ending).unwrap();
        self.totals[place] += 1;
        for damage in damages {
            self.by_damage.entry(damage).or_default()[place] += 1;
        }
    }

    pub(crate) fn of(&self, ending: Ending) -> usize {
        let place = ENDINGS.iter().position(|each| *each == ending).unwrap();
        self.totals[place]
    }

    pub(crate) fn rows(&self) -> usize {
        self.totals.iter().sum()
    }

    pub(crate) fn damages(&self) -> usize {
        self.by_damage.len()
    }

    pub(crate) fn add(&mut self, other: Self) {
        for (sum, more) in self.totals.iter_mut().zip(other.totals) {
            *sum += more;
        }
        for (damage, counts) in other.by_damage {
            let own = self.by_damage.entry(damage).or_default();
            own.iter_mut()
                .zip(counts)
                .for_each(|(sum, more)| *sum += more);
        }
        self.breaches += other.breaches;
        self.notes.extend(other.notes);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |out: &mut fmt::Formatter<'_>, name: &str, counts: &[usize; 6]| {
            write!(out, "{name:44}")?;
            counts
                .iter()
                .try_for_each(|count| write!(out, "{count:>8}"))?;
            writeln!(out)
        };
        write!(out, "{:44}", "damage")?;
        for ending in ENDINGS {
            write!(out, "{:>8}", format!("{ending:?}").to_lowercase())?;
        }
        writeln!(out)?;
        for (damage, counts) in &self.by_damage {
            line(out, damage, counts)?;
        }
        line(out, "rows", &self.totals)
    }
}
