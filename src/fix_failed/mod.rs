//! From a failed-row report to the file to upload next.
//!
//! The first pass learns what the whole report says: what its dates prove, which columns it calls
//! unknown, which publishers stand in it more than once. The second repairs row after row. An
//! attention file goes the same way, with what a person decided; an import file is only checked.

mod asked_formats;
mod assemble;
mod decided;
mod edits;
mod facts;
mod hold;
mod join;
mod our_files;
mod output;
mod plain;
mod recorded;
mod remarks;
mod remembered;
mod said;
mod same_publisher;
mod settle;
mod survey;
mod told_values;

use crate::column::Column;
use crate::error::Result;
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::report::layout::{Hints, Kind, Layout, Role};
use crate::report::upload_columns::Upload;
use crate::rules::Context;
use crate::run::outputs::{OutputPlan, Paths, Workshop};
use crate::run::told::{FileFacts, FileRole, Told};
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::{Input, Row, looking, unguard};
use crate::source::Sources;
use crate::values::date::Format;
use join::Join;
use remembered::Remembered;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

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
    let report = input.path();
    let paths = Paths::derive(report, plan, "corrected");
    let mut sources = Sources::open(&options.sources, settings)?;
    let is_our_upload = options.is_our_upload || our_files::is_our_upload(input.lies_at(), input);
    let hints = Hints {
        reason_column: options.reason_column.as_deref(),
        is_our_upload,
        uploaded: sources.titles(),
    };
    let layout = Layout::read(input, settings, &hints)?;
    let mut edits = edits::Edits::beside(input.lies_at(), &layout);
    edits.look_at_dates(input, &layout, settings.today)?;
    let mut settings = settings.clone();
    let brand_carried_over = layout.kind == Kind::Attention && settings.brand.is_none();
    if brand_carried_over {
        settings.brand = edits.brand().map(str::to_owned);
    }
    let mut taken: Vec<&Path> = options.sources.iter().map(PathBuf::as_path).collect();
    taken.push(report);
    let workshop = Workshop::open(paths, plan, &taken)?;
    let remembered = Remembered::of(layout.classifier(&settings));
    let opened = (input, &layout, &edits, &remembered);
    let survey = first_pass(opened, options, &mut settings, &mut sources, caller)?;
    let join = Join::new(input, &layout, &sources, &settings, &edits)?;
    let lent = match layout.kind {
        Kind::FailedRows | Kind::Attention => sources.columns(),
        Kind::Import => Vec::new(),
    };
    let upload = Upload::of(&layout, &survey.unknown_columns, &lent);
    let mut told = Told::of(&settings);
    told.reason_column.clone_from(&options.reason_column);
    let read = sources
        .inputs()
        .map(|source| FileFacts::of(source, FileRole::Source));
    told.is_our_upload = is_our_upload;
    let receipt = edits.receipt().cloned().map(Ok);
    told.files = receipt.into_iter().chain(read).collect::<Result<_>>()?;
    let context = context(&layout, &survey, &edits, &settings);
    let repair = Repair {
        remembered: &remembered,
        header: upload.header(),
        edits: &edits,
        brand_carried_over,
        told,
        input,
        layout: &layout,
        upload: &upload,
        context,
        sources: &sources,
        join: &join,
        survey,
    };
    output::write(&repair, workshop, plan, caller)
}

/// What all rows of a report have in common.
fn context(
    layout: &Layout,
    survey: &survey::Survey,
    edits: &edits::Edits,
    settings: &Settings,
) -> Context {
    let (order, today) = (settings.date_order, settings.today);
    Context {
        dates: match layout.kind {
            Kind::Attention => survey.dates.decide_after(edits.dates(), order, today),
            Kind::FailedRows | Kind::Import => survey.dates.decide(order, today),
        },
        settings: settings.clone(),
        brands: survey.brands.clone(),
    }
}

/// The notation of dates in an upload file that rowmend has written and nobody has changed.
pub fn format_of_our_upload(input: &Input) -> Option<Format> {
    our_files::format_of_our_upload(input.lies_at(), input)
}

/// Reads the report for the first time. Dates are written as is set; where nothing is, as in the round
/// before, and where the reasons ask for another notation, that one holds for all that is mended.
fn first_pass(
    (input, layout, edits, remembered): (&Input, &Layout, &edits::Edits, &Remembered),
    options: &Options,
    settings: &mut Settings,
    sources: &mut Sources,
    caller: &Caller<'_>,
) -> Result<survey::Survey> {
    let read = |settings: &Settings, sources: &Sources| {
        let join = Join::new(input, layout, sources, settings, edits)?;
        survey::survey(input, &join, remembered, caller.watch)
    };
    if settings.date_format_is_set {
        return read(settings, sources);
    }
    if settings.date_format == Format::iso()
        && let Some(format) = edits::carried_format(input.lies_at(), input, edits)
    {
        settings.date_format = format;
    }
    let survey = read(settings, sources)?;
    let Some(format) = survey.asked.another_than(&settings.date_format) else {
        return Ok(survey);
    };
    settings.date_format = format;
    // A source gives its values in the notation that is written.
    *sources = Sources::open(&options.sources, settings)?;
    read(settings, sources)
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
    survey: survey::Survey,
    edits: &'r edits::Edits,
    /// Whether nobody stated a brand, so that the one of the round before holds, if there was one.
    brand_carried_over: bool,
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
