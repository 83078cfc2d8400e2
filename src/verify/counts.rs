//! The receipt against the receipt of the run made again: every count and every name in it.

use super::Findings;
use super::files::Files;
use crate::error::Result;
use crate::run::cell_hashes::CellHashes;
use crate::run::receipt::Receipt;
use serde_json::{Map, Value};

/// By what an entry of a list is named in messages; what comes first wins.
const NAMES: [&[&str]; 6] = [
    &["role"],
    &["path"],
    &["kind", "column"],
    &["name"],
    &["reason"],
    &["title"],
];

/// Tells where a receipt says something else than the files come to. Its hashes of cells are apart:
/// there is one for each row.
pub(super) fn compare(
    name: &str,
    (said, cells): (&Receipt, &CellHashes),
    mut made: Receipt,
    files: &Files,
    findings: &mut Findings,
) -> Result<()> {
    compare_cells(
        name,
        cells,
        &std::mem::take(&mut made.attention_cells),
        findings,
    )?;
    // What is not the run's doing: what it was told, and where its files were put. The hash of a
    // file that lies there was compared with the file.
    made.told.clone_from(&said.told);
    for (made, said) in made.outputs.iter_mut().zip(&said.outputs) {
        made.path.clone_from(&said.path);
        if files.output(&said.role).is_some() {
            made.sha256.clone_from(&said.sha256);
        }
    }
    let mut differences = Vec::new();
    let (said, made) = (serde_json::to_value(said), serde_json::to_value(made));
    if let (Ok(said), Ok(made)) = (said, made) {
        differ("", &said, &made, &mut differences);
    }
    for what in differences {
        findings.add(format!("{name}: {what}"));
    }
    Ok(())
}

fn compare_cells(
    name: &str,
    said: &CellHashes,
    made: &CellHashes,
    findings: &mut Findings,
) -> Result<()> {
    let said = match said {
        CellHashes::Listed(said) => said.as_slice(),
        CellHashes::Of(_) => &[],
    };
    let mut rows = 0;
    let mut wrong = None;
    made.each(|row| {
        if wrong.is_none() && said.get(rows) != Some(&row) {
            wrong = Some(rows);
        }
        rows += 1;
    })?;
    let beyond = (said.len() > rows).then_some(rows);
    if let Some(at) = wrong.or(beyond) {
        findings.add(format!(
            "{name}: attention_cells[{at}] is not what row {} of the attention file comes to",
            at + 1
        ));
    }
    Ok(())
}

fn differ(path: &str, said: &Value, made: &Value, differences: &mut Vec<String>) {
    match (said, made) {
        (Value::Object(said), Value::Object(made)) => {
            let only_said = said.keys().filter(|key| !made.contains_key(*key));
            for key in made.keys().chain(only_said) {
                let below = match path {
                    "" => key.clone(),
                    _ => format!("{path}.{key}"),
                };
                differ(&below, of(said, key), of(made, key), differences);
            }
        }
        (Value::Array(said), Value::Array(made)) if said.len() == made.len() => {
            for (at, (said, made)) in said.iter().zip(made).enumerate() {
                let below = format!("{path}[{}]", label(made, at));
                differ(&below, said, made, differences);
            }
        }
        (said, made) if said != made => {
            differences.push(format!(
                "{path} {}, the files {}",
                words(said, "says", "has"),
                words(made, "say", "come to")
            ));
        }
        _ => {}
    }
}

fn of<'v>(object: &'v Map<String, Value>, key: &str) -> &'v Value {
    object.get(key).unwrap_or(&Value::Null)
}

/// The name of an entry, else its number.
fn label(entry: &Value, at: usize) -> String {
    let named = NAMES.iter().find_map(|keys| {
        let words: Vec<&str> = keys
            .iter()
            .filter_map(|key| entry.get(key)?.as_str())
            .collect();
        (!words.is_empty()).then(|| words.join(" / "))
    });
    named.unwrap_or_else(|| at.to_string())
}

fn words(value: &Value, says: &str, has: &str) -> String {
    match value {
        Value::Null => format!("{says} nothing"),
        Value::Array(entries) => format!("{has} {} entries", entries.len()),
        Value::Object(_) => format!("{has} an entry"),
        plain => format!("{says} {plain}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_difference_is_told_with_its_path() {
        let said = json!({
            "failures": [{"kind": "bad_date", "column": "Date", "rows": 3}],
            "outputs": [{"role": "changes", "path": "a", "rows": 1}],
            "unrecognised": [],
            "proof": "line 2",
        });
        let made = json!({
            "failures": [{"kind": "bad_date", "column": "Date", "rows": 2}],
            "outputs": [{"role": "changes", "path": "a", "rows": 1}],
            "unrecognised": [{"reason": "x", "rows": 1}],
        });
        let mut told = Vec::new();
        differ("", &said, &made, &mut told);
        told.sort();
        assert_eq!(
            told,
            [
                "failures[bad_date / Date].rows says 3, the files say 2",
                "proof says \"line 2\", the files say nothing",
                "unrecognised has 0 entries, the files come to 1 entries",
            ]
        );
    }
}
