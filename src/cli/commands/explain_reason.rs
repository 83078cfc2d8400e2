//! `explain --reason`: which words of a text decide what it is taken for.

use crate::cli::arguments::{DiffOption, ExplainArguments, RuleOptions, SettingsOptions};
use crate::cli::exit::Exit;
use crate::cli::page::{Block, Page, print};
use crate::cli::settings::{Surroundings, flags, resolve};
use crate::cli::terminal::Stream;
use crate::error::Result;
use crate::failure::Target;
use crate::mediarails::reasons::{Classified, Classifier, Decision};
use crate::summary::escape;
use crate::values::date::Date;

pub(super) fn run(
    reason: &str,
    arguments: &ExplainArguments,
    around: &Surroundings,
) -> Result<Exit> {
    let flags = flags(
        &SettingsOptions::default(),
        &RuleOptions::default(),
        None,
        &DiffOption::default(),
        &arguments.color,
    )?;
    let config = arguments.config.as_deref();
    let resolved = resolve(flags, config, around, Date::from_system_clock())?;
    let classifier = Classifier::new(&resolved.settings.reasons, &[]);
    let page = page(&classifier.explain(reason), &classifier.classify(reason));
    let color = Stream::Out.color(resolved.color, around);
    let width = Stream::Out.width(around);
    Stream::Out.print(color, |out| print(out, &page, width, color))?;
    Ok(Exit::Done)
}

fn page(decisions: &[Decision], classified: &Classified) -> Page {
    if decisions.is_empty() {
        return vec![Block::Paragraph(
            "This is not understood: its rows are left for a person. If you know what it means, add it \
             to rowmend.toml under [[reasons]] (rowmend init writes an example)."
                .to_owned(),
        )];
    }
    let mut page = vec![Block::Entries(decisions.iter().map(entry).collect())];
    if let Some(rest) = &classified.unrecognised_rest {
        page.push(Block::Paragraph(format!(
            "Not understood: {}. Its rows are left for a person.",
            escape(rest.trim())
        )));
    }
    for open in &classified.uncovered {
        page.push(Block::Paragraph(format!(
            "Not known: {} (in: {}). Where these words are no values of the row, it is left for a person.",
            escape(&open.words.join(", ")),
            escape(open.clause.trim())
        )));
    }
    let kind = decisions
        .first()
        .map_or("bad_date", |first| first.kind.name());
    page.push(Block::Paragraph(format!(
        "What is done about it: rowmend explain {kind}"
    )));
    page
}

fn entry(decision: &Decision) -> (String, String, Option<String>) {
    let column = match &decision.target {
        Target::Column(column) => column.title().to_owned(),
        Target::Other(name) => format!("{}, which is none of the nine columns", escape(name)),
        Target::Unnamed => "no column is named".to_owned(),
    };
    let words: Vec<_> = decision.words.iter().map(|word| escape(word)).collect();
    let meaning = format!(
        "{column}; decided by: {} ({})",
        words.join(" "),
        decision.wording
    );
    (decision.kind.name().to_owned(), meaning, None)
}
