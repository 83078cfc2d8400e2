//! The wordings that are known, as data: what a statement must say to state a kind of failure.
//!
//! A wording asks for meanings, not for words, so it holds for every language and program whose words
//! are in the vocabulary. The first wording that fits decides. Each carries an example, and each
//! example is a test: adding a wording is adding one line.

mod cells;
mod columns;
mod content;
mod presence;
mod reference;
mod rights;
mod standing;

use super::concept::Meaning;
use crate::column::Column;
use crate::failure::FailureKind;

/// One way in which reasons state a failure.
#[derive(Debug, Clone, Copy)]
pub struct Wording {
    /// Its name, in kebab-case.
    pub name: &'static str,
    /// What it means; nothing means that the column decides: a faulty date, address or reference.
    pub kind: Option<FailureKind>,
    /// Everything that must be said.
    all: Meaning,
    /// Of each of these, something must be said.
    some: [Meaning; 2],
    /// Nothing of this may be said.
    none: Meaning,
    /// A text that has this wording.
    pub example: &'static str,
}

impl Wording {
    const fn new(name: &'static str, kind: FailureKind, example: &'static str) -> Self {
        Self {
            name,
            kind: Some(kind),
            all: Meaning::NONE,
            some: [Meaning::NONE; 2],
            none: Meaning::NONE,
            example,
        }
    }

    /// A wording whose kind is that of the column which the text names.
    const fn of_column(name: &'static str, example: &'static str) -> Self {
        let mut wording = Self::new(name, FailureKind::BadDate, example);
        wording.kind = None;
        wording
    }

    const fn all(mut self, meaning: Meaning) -> Self {
        self.all = meaning;
        self
    }

    const fn some(mut self, meaning: Meaning) -> Self {
        self.some = [meaning, self.some[0]];
        self
    }

    const fn none(mut self, meaning: Meaning) -> Self {
        self.none = meaning;
        self
    }

    /// Whether a statement with these meanings has this wording.
    const fn fits(&self, said: Meaning) -> bool {
        let [first, second] = self.some;
        said.has_all(self.all)
            && !said.has_any(self.none)
            && (first.is_none() || said.has_any(first))
            && (second.is_none() || said.has_any(second))
    }

    /// What it needs, in words: `date + (invalid / does not match) - too long`.
    pub fn needs(&self) -> String {
        let joined = |meaning: Meaning, with: &str| meaning.names().collect::<Vec<_>>().join(with);
        let mut parts = Vec::new();
        if !self.all.is_none() {
            parts.push(joined(self.all, " + "));
        }
        for some in self.some.into_iter().filter(|some| !some.is_none()) {
            parts.push(format!("({})", joined(some, " / ")));
        }
        let mut needs = parts.join(" + ");
        if !self.none.is_none() {
            needs.push_str(" - ");
            needs.push_str(&joined(self.none, " - "));
        }
        needs
    }
}

/// All wordings, in the order in which they are tried.
pub fn wordings() -> impl Iterator<Item = &'static Wording> {
    [
        rights::WORDINGS,
        cells::WORDINGS,
        columns::WORDINGS,
        standing::WORDINGS,
        presence::WORDINGS,
        content::WORDINGS,
        reference::WORDINGS,
    ]
    .into_iter()
    .flatten()
}

/// The wording of a statement and the kind that it means, if one fits.
pub(super) fn find(
    said: Meaning,
    column: Option<Column>,
) -> Option<(&'static Wording, FailureKind)> {
    if said.has_any(Meaning::MACHINE) {
        return None;
    }
    let said = completed(said);
    let foreign = said.has_any(Meaning::FOREIGN_TYPE) && column.is_none();
    wordings()
        .filter(|wording| wording.fits(said))
        .find_map(|wording| Some((wording, wording.kind.or_else(|| kind_of(column?))?)))
        .filter(|(_, kind)| !(foreign && is_of_form(*kind)))
}

/// Whether a statement that has no kind still calls the column faulty that it names: "Name is invalid".
pub(super) fn calls_faulty(said: Meaning) -> bool {
    let said = completed(said);
    wordings().any(|wording| wording.kind.is_none() && wording.fits(said))
}

/// What is said with what follows from it.
fn completed(said: Meaning) -> Meaning {
    // "Conversion of x to a date failed" denies without a "not".
    let failed = said.has_all(Meaning::PARSE.or(Meaning::TROUBLE));
    let said = if failed {
        said.or(Meaning::UNPARSED)
    } else {
        said
    };
    // "Enter a valid date", "a valid number is required": an order to write it so.
    let ordered = said.has_any(Meaning::PROVIDE.or(Meaning::REQUIRED))
        && (said.has_any(Meaning::VALID.or(Meaning::FORMAT).or(Meaning::DATE_FORMAT))
            || said.has_all(Meaning::DATE.or(Meaning::DATE_VALUE)));
    let said = if ordered {
        said.or(Meaning::MUST)
    } else {
        said
    };
    // The domain of an e-mail address is no web address.
    let of_address = said.has_all(Meaning::ON_EMAIL.or(Meaning::PIECE))
        || said.has_all(Meaning::EMAIL_VALUE.or(Meaning::PIECE));
    if of_address {
        said.without(Meaning::URL).or(Meaning::EMAIL)
    } else {
        said
    }
}

/// Whether a kind says that a value does not look as it has to.
const fn is_of_form(kind: FailureKind) -> bool {
    matches!(
        kind,
        FailureKind::BadDate
            | FailureKind::BadUrl
            | FailureKind::BadEmail
            | FailureKind::BadNumber
            | FailureKind::UnknownReference
    )
}

/// What is wrong with a value of this column that is only called invalid. A name can be any text, so
/// nothing follows for it.
pub(super) const fn kind_of(column: Column) -> Option<FailureKind> {
    match column {
        Column::NetworkPublisherId => Some(FailureKind::BadNumber),
        Column::MediaPropertyUrls => Some(FailureKind::BadUrl),
        Column::PrimaryContactEmail => Some(FailureKind::BadEmail),
        Column::NetworkDateAccepted => Some(FailureKind::BadDate),
        Column::PublisherGroup | Column::Categories | Column::Network | Column::Brand => {
            Some(FailureKind::UnknownReference)
        }
        Column::Name => None,
    }
}

impl Wording {
    /// Whether it says no more than how great a value may be.
    pub(super) fn is_bound(&self) -> bool {
        self.name == "value-out-of-bounds"
    }

    /// Everything that it asks for.
    pub(super) fn asked(&self) -> Meaning {
        self.some.into_iter().fold(self.all, Meaning::or)
    }
}
