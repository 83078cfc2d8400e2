//! What the receipt and the summary say of a conversion besides its rows.

use super::Conversion;
use super::attention_columns::Union;
use super::remarks::remarks;
use crate::column::Column;
use crate::error::Result;
use crate::export::skipped_facts;
use crate::run::Undecided;
use crate::run::facts::Facts;
use crate::run::receipt::{ColumnFacts, LeftOutFacts, SettingsFacts};
use crate::run::told::Told;
use crate::values::date::{Order, Proven};

pub(super) fn facts(conversion: &Conversion<'_>, attention: &Union) -> Result<Facts> {
    let inputs = conversion.files.iter().zip(&conversion.surveys);
    let mut left_out = Vec::new();
    let mut skipped = Vec::new();
    for (input, export) in conversion.files.iter().enumerate() {
        skipped.extend(skipped_facts(input, &export.dialect));
        for (place, title) in export.titles.iter().enumerate() {
            if export.assignment.at(place).is_none() {
                left_out.push(LeftOutFacts {
                    input,
                    title: title.clone(),
                    why: "no column of Mediarails".to_owned(),
                });
            }
        }
    }
    Ok(Facts {
        command: "convert",
        role: "import",
        inputs: inputs
            .map(|(export, survey)| export.facts(survey.rows))
            .collect::<Result<_>>()?,
        settings: Some(settings_facts(conversion)),
        told: Told::of(conversion.settings),
        columns: column_facts(conversion),
        attention_columns: attention.columns.clone(),
        left_out,
        skipped,
        remarks: remarks(conversion)?,
        dates: Some(proven(conversion)),
        undecided: undecided(conversion),
    })
}

fn column_facts(conversion: &Conversion<'_>) -> Vec<ColumnFacts> {
    let settings = conversion.settings;
    let facts = conversion.columns().into_iter().map(|column| {
        let places = conversion.files.iter().enumerate();
        let from: Vec<(usize, usize)> = places
            .filter_map(|(input, export)| Some((input, export.assignment.place(column)?)))
            .collect();
        let constant = match column {
            Column::Network => Some(settings.network.clone()),
            Column::Brand => settings.brand.clone(),
            _ => None,
        };
        ColumnFacts {
            title: column.title().to_owned(),
            constant: constant.filter(|_| from.len() < conversion.files.len()),
            from,
        }
    });
    facts.collect()
}

fn settings_facts(conversion: &Conversion<'_>) -> SettingsFacts {
    let mut orders: Vec<&str> = Vec::new();
    let mut proofs: Vec<String> = Vec::new();
    for (export, context) in conversion.files.iter().zip(&conversion.contexts) {
        let order = context.dates.order_name();
        if order != "auto" && !orders.contains(&order) {
            orders.push(order);
        }
        if let Some(proof) = context.dates.proof() {
            proofs.push(match conversion.files.len() {
                1 => proof,
                _ => format!("{}: {proof}", export.input.path().display()),
            });
        }
    }
    let order = match orders.as_slice() {
        [] => "auto",
        [only] => only,
        _ => "mixed",
    };
    SettingsFacts::of(
        conversion.settings,
        order,
        (!proofs.is_empty()).then(|| proofs.join("; ")),
    )
}

/// What holds for a row of the attention file, which does not say from which export it is.
fn proven(conversion: &Conversion<'_>) -> Proven {
    let files = conversion.files.iter().zip(&conversion.contexts);
    Proven::of_all(files.map(|(export, context)| {
        let file = export.input.path().display().to_string();
        context.dates.proven(&file)
    }))
}

fn undecided(conversion: &Conversion<'_>) -> Option<Undecided> {
    let several = conversion.files.len() > 1;
    let is_misread = |order: &Order| {
        let mut contexts = conversion.contexts.iter();
        contexts.any(|context| context.dates.misreading().contains(order))
    };
    let mut files = conversion.files.iter().zip(&conversion.contexts);
    files.find_map(|(export, context)| {
        let (rows, line, example) = context.dates.undecided()?;
        Some(Undecided {
            rows,
            line,
            example,
            file: several.then(|| export.input.path().display().to_string()),
            both: context.dates.both(),
            misread_in: Order::OF_DAY_AND_MONTH
                .into_iter()
                .filter(is_misread)
                .collect(),
            is_separable: several
                && conversion.groups.is_empty()
                && context.dates.misreading().is_empty(),
        })
    })
}
