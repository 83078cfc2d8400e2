//! What is said where the receipt of the run that wrote a file tells nothing: what follows from that, and what
//! the person can do.

use super::Repair;
use crate::report::layout::Kind;

impl Repair<'_> {
    /// A receipt that is not there is told apart from one that lies there and cannot be read.
    pub(super) fn that_the_receipt_tells_nothing(&self) -> Option<String> {
        let unreadable = self.edits.unreadable_receipt();
        match (self.layout.kind, unreadable) {
            (Kind::Attention, Some(which)) => Some(damaged_of_attention(which)),
            (Kind::Attention, None) if !self.edits.has_receipt() => {
                Some(absent(self.edits.own_name()))
            }
            (Kind::Import, Some(which)) => Some(damaged_of_upload(which)),
            (Kind::Attention | Kind::Import | Kind::FailedRows, _) => None,
        }
    }
}

/// `own` is the name under which the file would have its receipt beside it, and the name of that.
fn absent(own: Option<(&str, &str)>) -> String {
    let remedy = match own {
        Some((name, receipt)) => {
            format!("Save it as {name} beside {receipt} and run again, or look")
        }
        None => "Look".to_owned(),
    };
    format!(
        "The receipt of the run that wrote this file does not lie beside it (the file was renamed or moved, \
         or the receipt was): what a spreadsheet has rewritten cannot be put back, and columns that were \
         added cannot be told from custom fields. {remedy} the upload through before you send it."
    )
}

fn damaged_of_attention(which: &str) -> String {
    format!(
        "The receipt of the run that wrote this file lies beside it and cannot be read ({which}): what a \
         spreadsheet has rewritten cannot be put back, columns that were added cannot be told from custom \
         fields, and brand, network and notation of dates of that run do not hold on. If you have a copy of the \
         receipt, put it there and run again; else look the upload through before you send it."
    )
}

fn damaged_of_upload(which: &str) -> String {
    format!(
        "A receipt lies beside this file and cannot be read ({which}): whether rowmend wrote the file, and in \
         which notation of dates, is not known, so it was read as any import file. If you have a copy of the \
         receipt, put it there and run again."
    )
}
