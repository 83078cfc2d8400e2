//! Gathering what the rows of a report say, piece by piece on several threads.

use crate::error::Result;
use crate::mediarails::reasons::Classifier;
use crate::pipeline::in_order;
use crate::report::layout::{Hints, Layout};
use crate::run::headway::{Pass, Steps, Watcher};
use crate::settings::Settings;
use crate::sheet::{Input, Look, Reader, Row, Rows};
use std::collections::HashMap;
use std::path::Path;

/// A row and what its importer said.
pub(super) struct Said<'s> {
    pub(super) row: &'s Row,
    pub(super) reason: &'s str,
    /// The places of the columns in which it stands.
    pub(super) places: &'s [usize],
}

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
    pub(super) samples: Vec<(u64, String)>,
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

impl Request<'_> {
    /// Gathers the reasons of the file piece by piece, each on its own thread, and takes up the pieces in
    /// order.
    pub(super) fn each_reason(
        &self,
        look: Look,
        add: impl Fn(&mut Piece, Said<'_>) + Sync,
        mut take: impl FnMut(Piece, &Classifier) + Send,
    ) -> Result<()> {
        let input = Input::open_looking(self.path, look)?;
        let hints = Hints {
            reason_column: self.reason_column,
            ..Hints::default()
        };
        let layout = Layout::read(&input, self.settings, &hints)?;
        let classifier = layout.classifier(self.settings);
        let mut reader = Reader::new(&input, &layout.dialect)?;
        let mut steps = Steps::new(self.watch, Pass::Only, input.text_bytes());
        in_order(
            || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
            |rows| Ok(gather(rows, &layout, &add)),
            |piece| {
                take(piece, &classifier);
                Ok(())
            },
        )
    }
}

fn gather(mut rows: Rows, layout: &Layout, add: &impl Fn(&mut Piece, Said<'_>)) -> Piece {
    let places = layout.reason_places();
    let mut piece = Piece::default();
    let mut row = Row::default();
    while rows.next(&mut row) {
        if row.is_blank() {
            continue;
        }
        let mut said = layout.reason_of(&row);
        if said.trim().is_empty() {
            said = layout.code_of(&row);
        }
        let reason = &*said;
        if reason.trim().is_empty() {
            piece.silent += 1;
        } else {
            let row = &row;
            let places = &places;
            add(
                &mut piece,
                Said {
                    row,
                    reason,
                    places,
                },
            );
        }
    }
    piece
}
