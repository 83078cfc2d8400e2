//! The columns of the upload that comes out of a report.

use super::layout::{Kind, Layout, Role};
use crate::column::Column;
use crate::mediarails::upload::UploadHeader;
use crate::repair::HeaderRepairs;
use crate::sheet::{Arranged, Row};
use crate::titles::Titles;
use crate::values::text::fold_title;

/// The columns of the file that is to be uploaded.
#[derive(Debug, Clone, Default)]
pub struct Upload {
    titles: Vec<String>,
    /// For each column its place in the report; nothing for a column that is added.
    pub from: Vec<Option<usize>>,
    /// The same for the writing.
    pub arranged: Arranged,
    /// What was mended in the header.
    pub repairs: HeaderRepairs,
    /// Places of custom columns that were taken out because they were reported as unknown.
    pub removed: Vec<usize>,
    /// Columns that the report has lost and a file that was uploaded has.
    pub lent: Vec<Column>,
}

impl Upload {
    /// The cell of a row of the report that stands at a place of the upload; empty where the report has
    /// none.
    pub fn cell<'r>(&self, row: &'r Row, place: usize) -> &'r str {
        let from = self.from.get(place).copied().flatten();
        from.and_then(|from| row.get(from)).unwrap_or_default()
    }

    /// The columns of the upload: the report's own in its order, then those that are packed into one of
    /// its cells, then those that only the files in `lent` have, then network and brand. Columns in
    /// `unknown` are those that the report calls unknown; they are taken out.
    pub fn of(layout: &Layout, unknown: &[String], lent: &[Column]) -> Self {
        let mut upload = Self::default();
        for (place, (role, title)) in layout.roles.iter().zip(&layout.titles).enumerate() {
            // A title that is near to one of the nine is a slip: its column is not thrown away.
            let slip = Titles::default().nearest(title).is_some();
            let reported = unknown.contains(&fold_title(title)) && !slip;
            match role {
                Role::Upload(column) => {
                    if title != column.title() {
                        upload.repairs.renamed.push(*column);
                        upload.repairs.gone.push(fold_title(title));
                    }
                    upload.push(column.title(), Some(place));
                }
                Role::Custom if !reported => upload.push(title, Some(place)),
                _ => {
                    upload.repairs.gone.push(fold_title(title));
                    if *role == Role::Custom {
                        upload.removed.push(place);
                    }
                }
            }
        }
        // An object has no order of its own: the nine stand as in an import file, custom fields follow.
        let packed = layout.packed.iter().flat_map(|packed| &packed.titles);
        let mut packed: Vec<&String> = packed.flatten().collect();
        packed
            .sort_by_key(|title| Column::from_title(title).map_or(usize::MAX, |own| own as usize));
        for title in packed {
            if !upload.titles.contains(title) {
                upload.push(title, None);
            }
        }
        for column in lent {
            if *column != Column::Brand && !upload.has(*column) {
                upload.push(column.title(), None);
                upload.lent.push(*column);
            }
        }
        for column in [Column::Network, Column::Brand] {
            if layout.kind != Kind::Import && !upload.has(column) {
                upload.repairs.added.push(column);
                upload.push(column.title(), None);
            }
        }
        let places = upload.titles.iter().zip(&upload.from);
        let absent = places.filter(|(_, from)| from.is_none());
        let absent = absent.filter_map(|(title, _)| Column::from_title(title));
        upload.repairs.absent = absent.collect();
        let has = |column| upload.has(column);
        upload.repairs.near = Titles::default().near_misses(layout.spare_titles(), has);
        upload.arranged = Arranged::of(&upload.from);
        upload
    }

    fn has(&self, column: Column) -> bool {
        self.titles.iter().any(|title| title == column.title())
    }

    fn push(&mut self, title: &str, from: Option<usize>) {
        self.titles.push(title.to_owned());
        self.from.push(from);
    }

    /// The header.
    pub fn header(&self) -> UploadHeader {
        UploadHeader::new(self.titles.clone())
    }
}
