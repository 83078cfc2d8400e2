//! What is worth a line of the summary besides the tables.

use super::Conversion;
use crate::column::Column;
use crate::error::Result;
use crate::input_remarks::of_input;
use crate::values::date::DatePlan;

/// The remarks of a run.
pub(super) fn remarks(conversion: &Conversion<'_>) -> Result<Vec<String>> {
    let files = conversion.files.iter();
    let of_inputs = files.map(|export| of_input(&export.input, &export.dialect, &export.titles));
    let of_inputs: Vec<Vec<String>> = of_inputs.collect::<Result<_>>()?;
    Ok(that_columns_are_left_out(conversion)
        .into_iter()
        .chain(of_dates(conversion, DatePlan::against_setting))
        .chain(of_dates(
            conversion,
            DatePlan::that_the_year_may_stand_first,
        ))
        .chain(of_inputs.into_iter().flatten())
        .collect())
}

/// What is to be said of the dates of the first export of which there is something to say.
fn of_dates(
    conversion: &Conversion<'_>,
    say: impl Fn(&DatePlan) -> Option<String>,
) -> Option<String> {
    let files = conversion.files.iter().zip(&conversion.contexts);
    let mut found = files.filter_map(|(export, context)| {
        let words = say(&context.dates)?;
        Some((export.input.path().display(), words))
    });
    let (path, words) = found.next()?;
    Some(match conversion.files.len() {
        1 => words,
        _ => format!("{path}: {words}"),
    })
}

/// Columns of the exports that no import takes: perhaps one of them has a title that nobody foresaw.
fn that_columns_are_left_out(conversion: &Conversion<'_>) -> Option<String> {
    let mut titles: Vec<String> = Vec::new();
    for export in &conversion.files {
        let unknown = export.titles.iter().enumerate();
        let unknown = unknown.filter(|(place, _)| export.assignment.at(*place).is_none());
        for (_, title) in unknown.filter(|(_, title)| !title.trim().is_empty()) {
            let title = format!("\"{}\"", title.trim());
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
    }
    let lacking = Column::ALL.into_iter();
    let lacking = lacking.filter(|column| !conversion.columns().contains(column));
    let lacking: Vec<&str> = lacking.map(Column::title).collect();
    let advice = match lacking.as_slice() {
        [] => String::new(),
        some => format!(
            "; the import has no {}: if a column left out is one of these, list its title under \
             [header-aliases] in rowmend.toml",
            some.join(", ")
        ),
    };
    let shown = titles.len().min(8);
    let more = match titles.len() - shown {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    titles.truncate(shown);
    (!titles.is_empty()).then(|| {
        format!(
            "Left out, since Mediarails has no such column: {}{more}{advice}.",
            titles.join(", ")
        )
    })
}
