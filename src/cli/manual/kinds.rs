//! What each kind of failure means, in words for the person who reads a report.

use crate::failure::FailureKind;

/// The words about a kind.
pub(super) struct About {
    /// In half a line, for the list.
    pub(super) brief: &'static str,
    /// What it means.
    pub(super) means: &'static str,
    /// What mends it besides rules; may be empty.
    pub(super) also: &'static str,
    /// What is never done about it.
    pub(super) never: &'static str,
    /// Who can do something about a row that is left.
    pub(super) who: &'static str,
}

/// The words about a kind. Who must act follows the same division as the attention file.
pub(super) const fn about(kind: FailureKind) -> About {
    match kind {
        FailureKind::MissingValue
        | FailureKind::MissingColumn
        | FailureKind::UnknownColumn
        | FailureKind::ColumnCount
        | FailureKind::Duplicate => shape(kind),
        FailureKind::BadDate
        | FailureKind::BadUrl
        | FailureKind::BadEmail
        | FailureKind::BadNumber => value(kind),
        _ => outside(kind),
    }
}

/// Kinds that are about the table rather than about one value.
const fn shape(kind: FailureKind) -> About {
    match kind {
        FailureKind::MissingValue => About {
            brief: "a required value is absent",
            means: "A cell must have a value and is empty.",
            also: "A brand or network follows from your settings (--brand, --network); other values \
                   can come from the file that was uploaded (--source), if the row is matched beyond \
                   doubt.",
            never: "no value is invented; an e-mail address may be absent on purpose, because \
                    publishers may opt out of being listed.",
            who: "you if a value is on offer; else the network for data of the publisher, the brand owner for groups and categories, \
                  you for the brand and the network.",
        },
        FailureKind::MissingColumn => About {
            brief: "a required column is absent from the file",
            means: "Mediarails wants a column that the file does not have.",
            also: "Network and Brand are added from your settings, and a LinkShare title is replaced by \
                   the title that Mediarails knows.",
            never: "no column is filled with invented values.",
            who: "you: add the column, or list the title that is meant for it under [header-aliases] (one \
                  that is near is named); a Mediarails admin if it is not told which one it is.",
        },
        FailureKind::UnknownColumn => About {
            brief: "the file has a column that is not known",
            means: "The file has a column that Mediarails does not know.",
            also: "A LinkShare title, another spelling or one of your [header-aliases] is replaced by \
                   the right title; a column that is reported as unknown is left out of the upload.",
            never: "a title is not replaced because it looks alike.",
            who: "a Mediarails admin, who can add the field.",
        },
        FailureKind::ColumnCount => About {
            brief: "a row has more or fewer cells than the header",
            means: "A row has more or fewer cells than the header, most often because of a delimiter or \
                    a line break inside a cell.",
            also: "",
            never: "cells are not shifted: it cannot be told which one is too many.",
            who: "you: compare the row with the export.",
        },
        _ => About {
            brief: "the row or a value is there already",
            means: "The publisher, or a value that must be unique, is in Mediarails or in the file \
                    already.",
            also: "A row that equals an earlier one in every cell is set aside, and the receipt says \
                   so. The same ID under two brands is two partner entries and no duplicate.",
            never: "of two rows that differ none is dropped.",
            who: "you: decide which row is right and write drop beside the other.",
        },
    }
}

/// Kinds that are about one value.
const fn value(kind: FailureKind) -> About {
    match kind {
        FailureKind::BadDate => About {
            brief: "a date is none, or stands in another notation",
            means: "A date does not exist, lies outside of what is allowed, or stands in a notation \
                    that Mediarails does not read.",
            also: "A date such as 03/04/2021 is read only if the whole column proves whether the month \
                   comes first, or if you say so with --date-order.",
            never: "a date with two readings is not written without proof; a date that does not exist \
                    or lies in the future is not replaced.",
            who: "you: decide the order, or look the right date up at the network.",
        },
        FailureKind::BadUrl => About {
            brief: "a web address is none",
            means: "A web address is incomplete, damaged, or none.",
            also: "",
            never: "a readable scheme is not changed (http stays http), a host is not invented, and \
                    addresses with other schemes, IP addresses and hosts without a known ending are \
                    left.",
            who: "you if a value is on offer; else the network, where the publisher's addresses stand.",
        },
        FailureKind::BadEmail => About {
            brief: "an e-mail address is none",
            means: "An e-mail address is damaged or none.",
            also: "",
            never: "no address is invented, and of several none is chosen without you.",
            who: "you if a value is on offer; else the network, where the publisher's address stands.",
        },
        _ => About {
            brief: "an ID or number has the wrong form",
            means: "An ID or number has the wrong form, most often because a spreadsheet rewrote it \
                    (4.75E+06, 4,745,711 or 4745711.0).",
            also: "An ID that lost digits can come from the file that was uploaded (--source), if the \
                   row is matched beyond doubt.",
            never: "digits that a spreadsheet has rounded away are not made up.",
            who: "you if a value is on offer or you have the original export; else the network.",
        },
    }
}

/// Kinds whose cure can lie outside of the file.
const fn outside(kind: FailureKind) -> About {
    match kind {
        FailureKind::UnknownReference => About {
            brief: "a brand, network, group or category is not known",
            means: "A value names a brand, network, group or category that is not set up in Mediarails \
                    under this name.",
            also: "Other spellings follow from brands, [brand-aliases] and [network-aliases] in \
                   rowmend.toml, and from a list of allowed values in the reason itself.",
            never: "a name is not replaced by the name of another brand.",
            who: "you if a value is on offer or the name is none of those in your settings; else a Mediarails admin for brands \
                  and networks, the brand owner for groups and categories.",
        },
        FailureKind::TooLong => About {
            brief: "a value is longer than allowed",
            means: "A value is longer than Mediarails allows.",
            also: "",
            never: "nothing is cut without you.",
            who: "you: shorten the value.",
        },
        FailureKind::Encoding => About {
            brief: "characters were read in the wrong encoding",
            means: "Characters were read or written in the wrong encoding, so that a name looks like \
                    CafÃ© instead of Café.",
            also: "",
            never: "nothing is replaced by a question mark, and nothing is undone that does not come \
                    out whole.",
            who: "you: export again and save as UTF-8.",
        },
        FailureKind::Blocklisted => About {
            brief: "the publisher is on a blocklist",
            means: "The publisher, or a value of the row, is on a blocklist in Mediarails.",
            also: "",
            never: "nothing: a blocklist is a decision.",
            who: "the brand owner; write drop under Decision to leave the row out.",
        },
        _ => About {
            brief: "the person who uploaded is not allowed to",
            means: "The person who uploaded is not allowed to import this row or to write one of its \
                    fields.",
            also: "",
            never: "nothing: rights are not in the file.",
            who: "a Mediarails admin.",
        },
    }
}
