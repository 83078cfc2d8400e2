//! From a failed-row report to the file to upload next.
//!
//! The first pass learns what the whole report says: what its dates prove, which columns it calls
//! unknown, which publishers stand in it more than once. The second repairs row after row. A report
//! that goes on as it begins goes through both in one pass. An attention file goes the same way, with
//! what a person decided; an import file is only checked.
//!
//! `heard` knows what the importer says, `decisions` what a person says, `survey` what all rows say together,
//! `rows` what becomes of one.

mod at_once;
mod decisions;
mod facts;
mod heard;
mod opened;
mod our_files;
mod output;
mod receipt_remarks;
mod remarks;
mod row_remarks;
mod rows;
mod survey;

use crate::column::Column;
use crate::duplicates::Judgements;
use crate::error::Result;
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::report::layout::{Hints, Kind, Layout, Role};
use crate::report::upload_columns::Upload;
use crate::rules::Context;
use crate::run::outputs::{OutputPlan, Paths, Workshop};
use crate::run::told::Told;
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::{Input, Row, looking, unguard};
use crate::source::Sources;
use crate::values::date::Format;
use decisions::carried::Carried;
use decisions::edits::Edits;
use heard::remembered::Remembered;
use opened::{Ground, Opened};
use our_files::Receipts;
use rows::join::Join;
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use survey::Survey;
use survey::same_publisher::{Judged, OwnedKey};

/// What only this command can be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The files that were uploaded, to look up what the report has lost.
    pub sources: Vec<PathBuf>,
    /// The title of the column that holds the reasons.
    pub reason_column: Option<String>,
    /// Whether the file is known to be an upload file that rowmend has written.
    pub is_our_upload: bool,
}

/// Repairs a report.
pub fn run(
    report: &Path,
    options: &Options,
    settings: &Settings,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    looking([report], |look| {
        let input = Input::open_looking(report, look)?;
        run_on(&input, options, settings, plan, caller)
    })
}

/// Repairs a report that is opened.
pub fn run_on(
    input: &Input,
    options: &Options,
    settings: &Settings,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    with_opened(
        input,
        options,
        settings,
        plan,
        |opened, ground, workshop| opened.repair(ground, (workshop, plan), caller),
    )
}

/// Does something with a report whose titles are read.
fn with_opened<T>(
    input: &Input,
    options: &Options,
    settings: &Settings,
    plan: &OutputPlan,
    then: impl FnOnce(&Opened<'_>, Ground, Workshop) -> Result<T>,
) -> Result<T> {
    let report = input.path();
    let paths = Paths::derive(report, plan, "corrected");
    let sources = Sources::open(&options.sources, settings)?;
    let mut receipts = Receipts::beside(input);
    let is_our_upload = options.is_our_upload || receipts.are_of_our_upload();
    let written = receipts.titles();
    let hints = Hints {
        reason_column: options.reason_column.as_deref(),
        is_upload: is_our_upload,
        is_as_we_wrote: is_our_upload,
        has_receipt: receipts.has_that_of_attention(),
        uploaded: sources.titles().into_iter().chain(written).collect(),
    };
    let layout = Layout::read(input, settings, &hints);
    let mut layout = layout.map_err(|refused| receipts.explain(refused))?;
    let read = (settings.date_order, settings.today);
    let edits = Edits::of_file(input, &mut receipts, &mut layout, read)?;
    let mut settings = settings.clone();
    let carried = Carried::of(&mut settings, &receipts, &edits, layout.kind);
    // A source gives its values as they are written in this round.
    let sources = if carried.is_any() {
        Sources::open(&options.sources, &settings)?
    } else {
        sources
    };
    let mut taken: Vec<&Path> = options.sources.iter().map(PathBuf::as_path).collect();
    taken.push(report);
    let workshop = Workshop::open(paths, plan, &taken)?;
    let remembered = Remembered::of(layout.classifier(&settings));
    let opened = Opened {
        input,
        options,
        layout: &layout,
        edits: &edits,
        remembered: &remembered,
        is_our_upload,
        carried: &carried,
    };
    let ground = Opened::ground(settings, sources);
    then(&opened, ground, workshop)
}

/// What all rows of a report have in common.
fn context(layout: &Layout, survey: &Survey, edits: &Edits, settings: &Settings) -> Context {
    let (order, today) = (settings.date_order, settings.today);
    Context {
        dates: match layout.kind {
            Kind::Attention => survey.dates.decide_after(edits.dates(), order, today),
            Kind::FailedRows | Kind::Import => survey.dates.decide(order, today),
        },
        settings: settings.clone(),
        brands: survey.brands.clone(),
        is_export: false,
    }
}

/// The notation of dates in an upload file that rowmend has written and nobody has changed; nothing for other files,
/// and for one with the usual notation and no custom fields.
pub fn format_of_our_upload(input: &Input) -> Option<Format> {
    Receipts::beside(input).format_to_check()
}

/// Everything that the repair of a row needs to know.
struct Repair<'r> {
    input: &'r Input,
    layout: &'r Layout,
    upload: &'r Upload,
    header: UploadHeader,
    remembered: &'r Remembered,
    context: Context,
    sources: &'r Sources,
    join: &'r Join<'r>,
    survey: Survey,
    /// What was found out about publishers with many rows.
    judged: Judgements<OwnedKey, Judged>,
    edits: &'r Edits,
    carried: &'r Carried,
    told: Told,
}

impl Repair<'_> {
    /// A cell as it is meant: in a file for spreadsheets the guard is taken off.
    fn meant<'c>(&self, cell: &'c str) -> &'c str {
        meant(self.layout.kind, cell)
    }

    fn cell<'c>(&self, row: &'c Row, role: Role) -> &'c str {
        let place = match role {
            Role::Upload(column) => self.layout.upload_place(column),
            _ => self.layout.place_of(role),
        };
        let cell = place.and_then(|place| row.get(place)).unwrap_or_default();
        self.meant(cell)
    }

    /// The importer's own words.
    fn reason<'c>(&self, row: &'c Row) -> Cow<'c, str> {
        self.layout.reason_of(row)
    }

    /// The row under the header of the upload; cells of columns that are added are empty.
    fn upload_row<'a>(&'a self, row: &'a Row) -> UploadRow<'a> {
        let cell = |place: &Option<usize>| {
            let cell = place.and_then(|place| row.get(place)).unwrap_or_default();
            Cow::Borrowed(self.meant(cell))
        };
        UploadRow::new(&self.header, self.upload.from.iter().map(cell).collect())
    }

    fn publisher<'c>(&self, row: &'c Row) -> &'c str {
        self.cell(row, Role::Upload(Column::NetworkPublisherId))
    }
}

/// A cell as it is meant: in a file for spreadsheets the guard is taken off.
fn meant(kind: Kind, cell: &str) -> &str {
    match kind {
        Kind::Attention => unguard(cell),
        Kind::FailedRows | Kind::Import => cell,
    }
}
