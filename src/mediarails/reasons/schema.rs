//! Columns as databases quote them: with their type, with their table, in the brackets of a key. Knows
//! titles only, no words.

use super::fold;
use super::vocabulary::{Named, Vocabulary};

/// What types of columns begin with.
const TYPES: [&str; 18] = [
    "CHARACTER",
    "VARCHAR",
    "NVARCHAR",
    "CHAR",
    "BIGINT",
    "INTEGER",
    "INT",
    "SMALLINT",
    "DATE",
    "TIMESTAMP",
    "DECIMAL",
    "NUMERIC",
    "CLOB",
    "TEXT",
    "DOUBLE",
    "BOOLEAN",
    "REAL",
    "UUID",
];

/// The column in a quoted text that holds more than its name.
pub(super) fn column(content: &str, vocabulary: &Vocabulary) -> Option<Named> {
    let name = before_type(content)
        .or_else(|| in_key(content))
        .or_else(|| behind_table(content))?;
    let is_name = name.len() < 64
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b' '));
    let entry = vocabulary.get(&fold::folded(name)).filter(|_| is_name)?;
    entry.named
}

/// The name before a type: `NAME CHARACTER VARYING(20)`.
fn before_type(content: &str) -> Option<&str> {
    let (name, rest) = content.split_once(' ')?;
    let word = rest.split([' ', '(']).next()?;
    TYPES.contains(&word).then(|| bare(name))
}

/// The first of the columns of a key: `PK ON PARTNERS(SITE_ID)`, `FOREIGN KEY(BRAND) REFERENCES ...`.
fn in_key(content: &str) -> Option<&str> {
    let (key, behind) = content.split_once('(')?;
    let is_key = key.contains(" ON ") || key.trim_end().ends_with("KEY");
    let (columns, _) = behind.split_once(')')?;
    let first = columns.split(',').next().filter(|_| is_key)?;
    Some(bare(without_order(first.trim())))
}

/// A column of a key without the order in which the key holds it: `NAME DESC NULLS LAST`.
fn without_order(column: &str) -> &str {
    [" NULLS FIRST", " NULLS LAST", " ASC", " DESC"]
        .iter()
        .fold(column, |name, order| {
            name.strip_suffix(order).unwrap_or(name)
        })
}

/// The name behind that of its table: `'x' (PARTNERS: ""SITE_ID"" BIGINT)`.
fn behind_table(content: &str) -> Option<&str> {
    let (before, behind) = content.rsplit_once(": \"\"")?;
    let name = behind.split('"').next()?;
    before.contains('(').then_some(name)
}

fn bare(name: &str) -> &str {
    name.trim_matches(['"', '`', '[', ']'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Column;

    #[test]
    fn columns_are_found_beside_types_and_tables() {
        let vocabulary = Vocabulary::new(&[]);
        let cases = [
            ("BRAND VARCHAR(8)", Some(Column::Brand)),
            (
                "EMAIL CHARACTER VARYING(20)",
                Some(Column::PrimaryContactEmail),
            ),
            (
                "UQ_1 ON APP.PARTNERS(NAME) VALUES ('x')",
                Some(Column::Name),
            ),
            (
                "IX_3 ON APP.PARTNERS(BRAND DESC NULLS LAST) VALUES ('x')",
                Some(Column::Brand),
            ),
            (
                "FK: APP.P FOREIGN KEY(BRAND) REFERENCES B(NAME)",
                Some(Column::Brand),
            ),
            ("FK: APP.P FOREIGN KEY(TIER) REFERENCES B(NAME)", None),
            (
                "'x' (P: \"\"SITE_ID\"\" BIGINT",
                Some(Column::NetworkPublisherId),
            ),
            ("Brand (Name)", None),
            ("Name that tune", None),
        ];
        for (content, want) in cases {
            let want = want.map(Named::Ours);
            assert_eq!(column(content, &vocabulary), want, "{content}");
        }
    }
}
