//! Gathering what the rows of a report say, piece by piece on several threads.

use crate::error::Result;
use crate::mediarails::reasons::Classifier;
use crate::pipeline::in_order;
use crate::report::layout::{Hints, Layout};
use crate::run::headway::{Pass, Steps, Watcher};
use crate::settings::Settings;
use crate::sheet::{Input, Look, Reader, Row, Rows};
use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

/// A row and what its importer said.
pub(super) struct Said<'s> {
    pub(super) row: &'s Row,
    pub(super) reason: &'s str,
}

/// Where a row begins, and its line.
pub(super) type Place = (u64, u64);

/// What the rows of a piece said.
#[derive(Default)]
pub(super) struct Piece {
    pub(super) texts: HashMap<String, Seen>,
    pub(super) silent: u64,
}

/// How often a text was seen.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) example: String,
    pub(super) rows: u64,
    /// The first rows.
    pub(super) places: Vec<Place>,
}

impl Seen {
    pub(super) fn first(reason: &str) -> Self {
        Self {
            example: reason.to_owned(),
            ..Self::default()
        }
    }
}

/// Which reasons are asked for.
pub(super) struct Request<'r> {
    pub(super) path: &'r Path,
    pub(super) reason_column: Option<&'r str>,
    pub(super) settings: &'r Settings,
    pub(super) watch: &'r Watcher<'r>,
}

/// A file whose reasons are gathered.
pub(super) struct Opened {
    input: Input,
    layout: Layout,
    pub(super) classifier: Classifier,
}

impl Request<'_> {
    pub(super) fn open(&self, look: Look) -> Result<Opened> {
        let input = Input::open_looking(self.path, look)?;
        let hints = Hints {
            reason_column: self.reason_column,
            ..Hints::default()
        };
        let layout = Layout::read(&input, self.settings, &hints)?;
        Ok(Opened {
            classifier: layout.classifier(self.settings),
            input,
            layout,
        })
    }
}

impl Opened {
    /// Gathers the reasons of the file piece by piece, each on its own thread, and takes up the pieces in
    /// order.
    pub(super) fn each_reason(
        &self,
        watch: &Watcher<'_>,
        add: impl Fn(&mut Piece, Said<'_>) + Sync,
        mut take: impl FnMut(Piece) + Send,
    ) -> Result<()> {
        let mut reader = Reader::new(&self.input, &self.layout.dialect)?;
        let mut steps = Steps::new(watch, Pass::Only, self.input.text_bytes());
        in_order(
            || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
            |rows| Ok(self.gather(rows, &add)),
            |piece| {
                take(piece);
                Ok(())
            },
        )
    }

    fn gather(&self, mut rows: Rows, add: &impl Fn(&mut Piece, Said<'_>)) -> Piece {
        let mut piece = Piece::default();
        let mut row = Row::default();
        while rows.next(&mut row) {
            if row.is_blank() {
                continue;
            }
            let reason = self.said(&row);
            if reason.trim().is_empty() {
                piece.silent += 1;
            } else {
                let (row, reason) = (&row, &*reason);
                add(&mut piece, Said { row, reason });
            }
        }
        piece
    }

    /// The words of a row's importer, or its code where there are none.
    pub(super) fn said<'s>(&'s self, row: &'s Row) -> Cow<'s, str> {
        let said = self.layout.reason_of(row);
        if said.trim().is_empty() {
            self.layout.code_of(row)
        } else {
            said
        }
    }

    /// A row, read again.
    pub(super) fn row_at(&self, place: Place) -> Result<Row> {
        let mut row = Row::default();
        Reader::row_at(&self.input, &self.layout.dialect, place, &mut row)?;
        Ok(row)
    }

    /// The cells of a row without what was said of it.
    pub(super) fn cells_of<'s>(&self, row: &'s Row) -> Vec<&'s str> {
        let reasons = self.layout.reason_places();
        let cells = row.cells().enumerate();
        let own = cells.filter(|(place, _)| !reasons.contains(place));
        own.map(|(_, cell)| cell).collect()
    }
}
