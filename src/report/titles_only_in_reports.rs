//! Titles that only a report has, and the words by which it says that a row went in.
//!
//! Collected from the failed-row reports of other importers; Mediarails' own are unknown.

use crate::values::text::fold_title;

/// Titles under which importers put the reason, folded.
const REASONS: &[&str] = &[
    "error",
    "errors",
    "errormessage",
    "errormessages",
    "errordetail",
    "errordetails",
    "errordescription",
    "errorreason",
    "errortext",
    "importerror",
    "importerrors",
    "rowerror",
    "rowerrors",
    "sferror",
    "reason",
    "reasons",
    "failurereason",
    "failurereasons",
    "failreason",
    "failedreason",
    "reasonforfailure",
    "reasonoffailure",
    "rejectionreason",
    "rejectreason",
    "skipreason",
    "failure",
    "failures",
    "failuremessage",
    "message",
    "messages",
    "statusmessage",
    "resultmessage",
    "validationerror",
    "validationerrors",
    "validationfailure",
    "validationfailures",
    "validationmessage",
    "validationmessages",
    "problem",
    "problems",
    "issue",
    "issues",
    "fehler",
    "fehlermeldung",
    "erreur",
    "erreurs",
    "motivo",
    "errore",
    "errori",
    "erro",
    "erros",
    "エラー",
    "エラー内容",
];

/// Titles that a column of reasons can have beside another, and a custom field as well, folded: what stands under them
/// tells.
const MAYBE_REASONS: &[&str] = &[
    "detail",
    "details",
    "explanation",
    "hint",
    "hints",
    "additionalinfo",
    "additionalinformation",
    "warning",
    "warnings",
    "validationresult",
    "validationresults",
    "resolution",
    "systemmessage",
    "cause",
    "rejectedbecause",
];

/// Words in a title that speak of reasons, and do so in that of a custom field at most by chance.
const OF_REASONS: [&str; 5] = ["error", "errors", "failure", "failures", "fehler"];

/// Titles of an error code, folded.
const CODES: &[&str] = &[
    "code",
    "errorcode",
    "errorcodes",
    "reasoncode",
    "failurecode",
    "statuscode",
    "errortype",
];

/// Titles of a word that says how the row came out, folded.
const STATUSES: &[&str] = &[
    "status",
    "importstatus",
    "rowstatus",
    "result",
    "outcome",
    "state",
    "success",
    "imported",
    "importresult",
    "action",
];

/// Titles of the number of a row, folded.
const ROW_NUMBERS: &[&str] = &[
    "row",
    "rownumber",
    "rowno",
    "rownum",
    "rowindex",
    "line",
    "linenumber",
    "lineno",
    "linenum",
    "csvrow",
    "csvline",
    "recordnumber",
    "recordno",
    "sourcerow",
    "inputrow",
    "excelrow",
    "zeile",
    "zeilennummer",
    "ligne",
    "fila",
    "riga",
    "linha",
    "行",
    "行番号",
];

/// Titles of record IDs, time stamps and the like, folded.
const OTHERS: &[&str] = &[
    "rowid",
    "record",
    "recordid",
    "importid",
    "jobid",
    "batchid",
    "uuid",
    "id",
    "sfid",
    "sfcreated",
    "timestamp",
    "processedat",
    "createdat",
    "updatedat",
    "importedat",
    "uploadedat",
    "failedat",
    "datetime",
    "errortime",
    "errordate",
    "severity",
    "invalidvalue",
];

/// Titles of the name of the column that failed, folded.
const FIELDS: &[&str] = &[
    "errorfield",
    "errorfields",
    "errorcolumn",
    "errorcolumns",
    "invalidfield",
    "invalidfields",
    "invalidcolumn",
    "failedfield",
    "failedcolumn",
];

/// Titles that such a column may have, and a custom field as well: what stands in it must tell.
const MAYBE_FIELDS: &[&str] = &[
    "field",
    "fields",
    "fieldname",
    "column",
    "columns",
    "columnname",
    "attribute",
    "attributes",
    "attributename",
    "property",
    "propertyname",
];

/// What a column that only a report has is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportTitle {
    /// The importer's words.
    Reason,
    /// An error code.
    Code,
    /// How the row came out.
    Status,
    /// The number of the row in the file that was uploaded.
    RowNumber,
    /// The name of the column that failed.
    Field,
    /// A record ID, time stamp or the like.
    Other,
}

/// Whether a title may be that of the name of the column that failed.
pub fn may_be_field(title: &str) -> bool {
    MAYBE_FIELDS.contains(&fold_title(title).as_str())
}

/// What a title is for, if only a report has it. Titles that begin with `_` or `sf__` are an
/// importer's own. Reasons and codes may be numbered: `Error 1`, `Error 2`.
pub fn report_title(title: &str) -> Option<ReportTitle> {
    let folded = fold_title(title);
    let is_in = |list: &[&str]| list.contains(&folded.as_str());
    let stem = without_number(title);
    if REASONS.contains(&stem.as_str()) {
        return Some(ReportTitle::Reason);
    }
    if CODES.contains(&stem.as_str()) {
        return Some(ReportTitle::Code);
    }
    if is_in(STATUSES) {
        return Some(ReportTitle::Status);
    }
    let trimmed = title.trim();
    if is_in(ROW_NUMBERS) || trimmed == "#" {
        return Some(ReportTitle::RowNumber);
    }
    if is_in(FIELDS) {
        return Some(ReportTitle::Field);
    }
    (is_importers_own(title) || is_in(OTHERS)).then_some(ReportTitle::Other)
}

/// Whether a title has the mark by which importers tell columns of their own: it begins with `_` or `sf__`.
pub fn is_importers_own(title: &str) -> bool {
    let title = title.trim();
    let is_of_sales_force = |start: &str| start.eq_ignore_ascii_case("sf__");
    title.starts_with('_') || title.get(..4).is_some_and(is_of_sales_force)
}

/// Whether a title can be that of further reasons, if what stands under it is nothing else.
pub fn may_be_reason(title: &str) -> bool {
    let mut words = title.split(|sign: char| !sign.is_alphanumeric());
    MAYBE_REASONS.contains(&fold_title(title).as_str())
        || words.any(|word| OF_REASONS.contains(&word.to_lowercase().as_str()))
}

/// A title in folded form without the number that tells it from its like.
pub fn without_number(title: &str) -> String {
    let mut folded = fold_title(title);
    folded.retain(|c| !c.is_ascii_digit());
    folded
}

/// Words that say that a row went in.
const WENT_IN: &[&str] = &[
    "ok",
    "okay",
    "success",
    "successful",
    "successfully",
    "succeeded",
    "imported",
    "created",
    "updated",
    "inserted",
    "upserted",
    "accepted",
    "saved",
    "loaded",
    "done",
    "complete",
    "completed",
    "passed",
    "valid",
    "added",
    "true",
    "yes",
    "unchanged",
    "erfolgreich",
    "importiert",
    "importe",
    "reussi",
    "importado",
    "exito",
    "importato",
    "sucesso",
    "成功",
];

/// What may stand beside such a word: "Row imported successfully".
const BESIDE: &[&str] = &[
    "row",
    "record",
    "entry",
    "line",
    "partner",
    "publisher",
    "import",
    "upload",
    "was",
    "has",
    "been",
    "is",
    "the",
    "status",
    "and",
];

/// Whether a status says that the row went in.
pub fn says_imported(status: &str) -> bool {
    says_only(status, |word| WENT_IN.contains(&word), &["wurde"])
}

/// Whether a cell has words that say something, and beside them none but those of an import and these others.
/// Words are compared folded.
pub(super) fn says_only(cell: &str, says: impl Fn(&str) -> bool, others: &[&str]) -> bool {
    if cell.len() > LONGEST_STATUS {
        return false;
    }
    let parts = cell.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = parts
        .filter(|part| !part.is_empty())
        .map(fold_title)
        .collect();
    let is_known = |word: &str| says(word) || BESIDE.contains(&word) || others.contains(&word);
    words.iter().any(|word| says(word)) && words.iter().all(|word| is_known(word))
}

/// Whether a reason says no more than an empty cell: a row that went in may have `n/a` there.
pub fn says_nothing(reason: &str) -> bool {
    matches!(
        reason.trim().to_ascii_lowercase().as_str(),
        "" | "-" | "--" | "n/a" | "na" | "none" | "null" | "nil" | "no error" | "no errors"
    )
}

/// A longer text is no status, in bytes.
const LONGEST_STATUS: usize = 60;

/// Whether a text is a word for how a row came out, in or not.
pub fn says_how_it_went(status: &str) -> bool {
    const REFUSED: &[&str] = &[
        "failed",
        "failure",
        "error",
        "errors",
        "rejected",
        "refused",
        "skipped",
        "invalid",
        "notimported",
        "false",
        "no",
        "warning",
        "ignored",
        "fehler",
        "fehlgeschlagen",
        "echec",
        "fallido",
        "fallito",
        "falhou",
        "失敗",
    ];
    says_imported(status) || REFUSED.contains(&fold_title(status).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_of_several_words_says_that_a_row_went_in() {
        for (status, went_in) in [
            ("Imported successfully", true),
            ("Row imported", true),
            ("row_created", true),
            ("OK", true),
            ("not imported", false),
            ("Import failed", false),
            ("Row was skipped", false),
            ("import", false),
            ("Created with errors", false),
            ("", false),
        ] {
            assert_eq!(says_imported(status), went_in, "{status}");
        }
    }

    #[test]
    fn a_placeholder_is_no_reason() {
        assert!(says_nothing(" N/A ") && says_nothing("") && says_nothing("-"));
        assert!(!says_nothing("no brand") && !says_nothing("not available"));
    }
}
