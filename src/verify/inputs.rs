//! What the receipt says of each row of the inputs, and the rows that were made into one.

use crate::error::Result;
use crate::outcome::Cause;
use crate::run::lines::Lines;
use crate::run::receipt::Receipt;
use crate::sheet::{Reader, Row};
use std::collections::{HashMap, HashSet};

use super::files::Came;

/// Where a row is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Upload,
    Attention,
    SetAside(Cause, Option<(usize, u64)>),
}

/// What the receipt says of the rows.
#[derive(Debug, Default)]
pub(super) struct Fates {
    /// For each input the rows for a person.
    attention: Vec<Lines>,
    /// For each input the rows that are in no file.
    set_aside: Vec<Vec<(Cause, Lines)>>,
    /// Rows for which others stand.
    stand_ins: HashMap<(usize, u64), (Cause, (usize, u64))>,
    /// For a row that stands for others: those others.
    others: HashMap<(usize, u64), Vec<(usize, u64)>>,
}

impl Fates {
    /// Reads them; nothing if a list of lines is none.
    pub(super) fn of(receipt: &Receipt) -> Option<Self> {
        let inputs = receipt.inputs.len();
        let mut fates = Self {
            attention: vec![Lines::default(); inputs],
            set_aside: vec![Vec::new(); inputs],
            ..Self::default()
        };
        for facts in &receipt.attention {
            *fates.attention.get_mut(facts.input)? = Lines::parse(&facts.lines)?;
        }
        for facts in receipt.set_aside.iter() {
            let cause = Cause::from_name(&facts.cause)?;
            let lines = Lines::parse(&facts.lines)?;
            match facts.of {
                Some((of_input, first)) => {
                    // What is told of more rows than there are is no true account.
                    let rows = receipt.inputs.get(facts.input)?.rows;
                    let most = usize::try_from(rows).ok()?;
                    lines.iter().nth(most).is_none().then_some(())?;
                    for (line, of_line) in lines.iter().zip(first..) {
                        let (own, of) = ((facts.input, line), (of_input, of_line));
                        fates.stand_ins.insert(own, (cause, of));
                        if cause == Cause::Joined {
                            fates.others.entry(of).or_default().push(own);
                        }
                    }
                }
                None => fates.set_aside.get_mut(facts.input)?.push((cause, lines)),
            }
        }
        Some(fates)
    }

    /// Where a row is said to be.
    pub(super) fn said(&self, input: usize, line: u64) -> Said {
        // Mostly there are none, and looking for one takes time.
        if !self.stand_ins.is_empty()
            && let Some((cause, of)) = self.stand_ins.get(&(input, line))
        {
            return Said::SetAside(*cause, Some(*of));
        }
        let aside = self.set_aside.get(input).into_iter().flatten();
        for (cause, lines) in aside {
            if lines.contains(line) {
                return Said::SetAside(*cause, None);
            }
        }
        match self.attention.get(input) {
            Some(lines) if lines.contains(line) => Said::Attention,
            _ => Said::Upload,
        }
    }

    /// The rows that went into the row of this line, in the order of the files.
    pub(super) fn others(&self, input: usize, line: u64) -> &[(usize, u64)] {
        if self.others.is_empty() {
            return &[];
        }
        self.others.get(&(input, line)).map_or(&[], Vec::as_slice)
    }

    /// Finds where the rows begin that stand for others or are stood for.
    pub(super) fn index(&self, inputs: &[Came<'_>]) -> Result<Index> {
        let mut wanted: HashSet<(usize, u64)> = self.stand_ins.keys().copied().collect();
        wanted.extend(self.stand_ins.values().map(|(_, of)| *of));
        let mut offsets = HashMap::new();
        for (number, came) in inputs.iter().enumerate() {
            if !wanted.iter().any(|(input, _)| *input == number) {
                continue;
            }
            let mut reader = Reader::new(came.input, &came.dialect)?;
            let mut row = Row::default();
            while reader.next(&mut row)? {
                let place = (number, row.line());
                if wanted.contains(&place) {
                    offsets.insert(place, row.offset());
                }
            }
        }
        Ok(Index { offsets })
    }
}

/// Where some rows begin.
#[derive(Debug, Default)]
pub(super) struct Index {
    offsets: HashMap<(usize, u64), u64>,
}

impl Index {
    /// Reads a row again.
    pub(super) fn read(&self, inputs: &[Came<'_>], place: (usize, u64)) -> Result<Option<Row>> {
        let (Some(came), Some(offset)) = (inputs.get(place.0), self.offsets.get(&place)) else {
            return Ok(None);
        };
        let mut row = Row::default();
        let at = (*offset, place.1);
        let found = Reader::row_at(came.input, &came.dialect, at, &mut row)?;
        Ok(found.then_some(row))
    }
}
