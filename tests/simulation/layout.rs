//! How importers lay out a report of failed rows.

use crate::partner::TITLES;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16,
    Windows1252,
}

/// The file that is named with `--source`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    None,
    /// What was uploaded, with all its damages.
    Upload,
    /// LinkShare's export, where nothing is damaged yet.
    Export,
}

/// Columns that a report has beside those that were uploaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extra {
    Reason(&'static str),
    Number(&'static str),
    RecordId,
    Time,
    Code,
    Status,
    /// The whole row in one cell.
    Packed,
    /// A custom field, which is kept.
    Region,
}

impl Extra {
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Reason(title) | Self::Number(title) => title,
            Self::RecordId => "Record ID",
            Self::Time => "Created At",
            Self::Code => "Error Code",
            Self::Status => "Status",
            Self::Packed => "Data",
            Self::Region => "Region",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) name: &'static str,
    pub(crate) titles: &'static [&'static str; 9],
    /// The uploaded columns that are there, in their order.
    pub(crate) columns: &'static [usize],
    pub(crate) before: &'static [Extra],
    /// Stands behind the third uploaded column.
    pub(crate) between: &'static [Extra],
    pub(crate) after: &'static [Extra],
    pub(crate) delimiter: u8,
    /// Whether the first line names the delimiter, as spreadsheets do.
    pub(crate) says_delimiter: bool,
    pub(crate) has_header: bool,
    pub(crate) encoding: Encoding,
    /// Whether names and addresses are hidden.
    pub(crate) is_redacted: bool,
    pub(crate) source: Source,
}

impl Layout {
    /// Whether lines differ in more than the uploaded cells.
    pub(crate) fn numbers_its_rows(&self) -> bool {
        let extras = [self.before, self.between, self.after].concat();
        extras
            .iter()
            .any(|extra| matches!(extra, Extra::Number(_) | Extra::RecordId))
    }

    /// Whether a damaged cell of this column can be seen in the report or in the uploaded file.
    pub(crate) fn shows(&self, column: usize) -> bool {
        let packed = self.before.contains(&Extra::Packed) || self.after.contains(&Extra::Packed);
        packed || self.source == Source::Upload || self.columns.contains(&column)
    }
}

const ALL: &[usize] = &[0, 1, 2, 3, 4, 5, 6, 7, 8];
const LINKSHARE: [&str; 9] = [
    "Site ID",
    "Publisher Name",
    "URL",
    "Email",
    "Group",
    "Publisher Categories",
    "Join Date",
    "Network",
    "Brand",
];
const BENT: [&str; 9] = [
    "network publisher id",
    "name",
    "MEDIA PROPERTY URLS",
    "Primary contact email",
    "publisher_group",
    "CATEGORIES",
    "network_date_accepted",
    " Network ",
    "BRAND",
];

const LAST: Layout = Layout {
    name: "reason last",
    titles: &TITLES,
    columns: ALL,
    before: &[],
    between: &[],
    after: &[Extra::Reason("Failure Reason")],
    delimiter: b',',
    says_delimiter: false,
    has_header: true,
    encoding: Encoding::Utf8,
    is_redacted: false,
    source: Source::None,
};

pub(crate) const LAYOUTS: &[Layout] = &[
    LAST,
    Layout {
        name: "reason first",
        before: &[Extra::Reason("Errors")],
        after: &[],
        ..LAST
    },
    Layout {
        name: "reason in the middle under an unknown title",
        between: &[Extra::Reason("What the robot said")],
        after: &[Extra::Region],
        ..LAST
    },
    Layout {
        name: "code and text",
        before: &[Extra::Code],
        after: &[Extra::Reason("Error Message")],
        ..LAST
    },
    Layout {
        name: "status, with rows that went in",
        before: &[Extra::Status],
        after: &[Extra::Region, Extra::Reason("Message")],
        ..LAST
    },
    Layout {
        name: "semicolons and a line that says so",
        delimiter: b';',
        says_delimiter: true,
        ..LAST
    },
    Layout {
        name: "tabs in UTF-16",
        delimiter: b'\t',
        encoding: Encoding::Utf16,
        ..LAST
    },
    Layout {
        name: "pipes",
        delimiter: b'|',
        ..LAST
    },
    Layout {
        name: "no header",
        has_header: false,
        ..LAST
    },
    Layout {
        name: "ID and reason, with what was uploaded",
        columns: &[0],
        source: Source::Upload,
        ..LAST
    },
    Layout {
        name: "row number and name, with what was uploaded",
        columns: &[1],
        before: &[Extra::Number("Row")],
        source: Source::Upload,
        ..LAST
    },
    Layout {
        name: "packed as JSON",
        columns: &[],
        before: &[Extra::Number("Row")],
        after: &[Extra::Packed, Extra::Reason("Error")],
        ..LAST
    },
    Layout {
        name: "redacted, with what was uploaded",
        is_redacted: true,
        source: Source::Upload,
        ..LAST
    },
    Layout {
        name: "other order and case",
        titles: &BENT,
        columns: &[8, 7, 6, 5, 4, 3, 2, 1, 0],
        after: &[Extra::Reason("ERROR")],
        ..LAST
    },
    Layout {
        name: "Windows-1252",
        encoding: Encoding::Windows1252,
        ..LAST
    },
    Layout {
        name: "LinkShare's titles, no brand and no network",
        titles: &LINKSHARE,
        columns: &[0, 1, 2, 3, 6, 4, 5],
        ..LAST
    },
    Layout {
        name: "LinkShare's titles in Mediarails' file",
        titles: &LINKSHARE,
        before: &[Extra::Reason("Validation Failures")],
        after: &[],
        ..LAST
    },
    Layout {
        name: "all cells, with the export",
        source: Source::Export,
        ..LAST
    },
    Layout {
        name: "row numbers, record IDs and time stamps",
        before: &[Extra::Number("Row #"), Extra::RecordId],
        after: &[Extra::Time, Extra::Reason("sf__Error")],
        ..LAST
    },
    Layout {
        name: "ID, name and reason, with what was uploaded",
        columns: &[0, 1],
        before: &[Extra::Reason("Skip reason")],
        after: &[],
        source: Source::Upload,
        ..LAST
    },
];
