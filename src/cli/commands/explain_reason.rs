//! `explain --reason`: which words of a text decide what it is taken for.

use crate::cli::arguments::{DiffOption, ExplainArguments, RuleOptions, SettingsOptions};
use crate::cli::exit::Exit;
use crate::cli::settings::{Surroundings, flags, resolve};
use crate::cli::terminal::Stream;
use crate::error::Result;
use crate::failure::Target;
use crate::mediarails::reasons::{Classifier, Decision};
use crate::summary::escape;
use crate::values::date::Date;

pub(super) fn run(
    reason: &str,
    arguments: &ExplainArguments,
    around: &Surroundings,
) -> Result<Exit> {
    let settings = SettingsOptions {
        config: arguments.config.clone(),
        ..SettingsOptions::default()
    };
    let flags = flags(
        &settings,
        &RuleOptions::default(),
        None,
        &DiffOption::default(),
        &arguments.color,
    )?;
    let config = arguments.config.as_deref();
    let resolved = resolve(flags, config, around, Date::from_system_clock())?;
    let classifier = Classifier::new(&resolved.settings.reasons, &[]);
    let decisions = classifier.explain(reason);
    let rest = classifier.classify(reason).unrecognised_rest;
    Stream::Out.print(false, |out| {
        for decision in &decisions {
            writeln!(out, "{}", escape(&in_words(decision)))?;
        }
        if decisions.is_empty() {
            writeln!(
                out,
                "The text is not recognised: its rows go to attention unchanged."
            )?;
            writeln!(
                out,
                "A wording of your own can be listed under [[reasons]] in rowmend.toml."
            )?;
        }
        if let Some(rest) = &rest {
            writeln!(out, "Not understood: \"{}\"", escape(rest))?;
        }
        Ok(())
    })?;
    Ok(Exit::Done)
}

fn in_words(decision: &Decision) -> String {
    let column = match &decision.target {
        Target::Column(column) => format!("column {column}"),
        Target::Other(name) => format!("the custom field \"{name}\""),
        Target::Unnamed => "no column named".to_owned(),
    };
    let words: Vec<String> = decision
        .words
        .iter()
        .map(|word| format!("\"{word}\""))
        .collect();
    format!(
        "{}, {column}: decided by {} (wording {})",
        decision.kind,
        words.join(", "),
        decision.wording
    )
}
