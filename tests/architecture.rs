//! The house: modules use only what stands before them.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The modules, bottom first, as the page on the architecture lists them. A module may use only those before it.
fn order() -> Vec<String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.md");
    let page = fs::read_to_string(page).unwrap();
    let (_, section) = page.split_once("## Order of the modules").unwrap();
    // The first text in back-ticks that is a list.
    let list = section.split('`').find(|text| text.starts_with("error,"));
    let names = list.unwrap().split(',');
    names.map(|name| name.trim().to_owned()).collect()
}

/// The code without the items behind `#[cfg(test)]`. In formatted code an item ends with the first line of its own
/// indentation that closes something.
fn shipped(text: &str) -> String {
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let mut shipped = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            shipped.push_str(line);
            shipped.push('\n');
            continue;
        }
        let own = indentation(line);
        let _ = lines.find(|line| indentation(line) == own && line.ends_with(['}', ';']));
    }
    shipped
}

#[test]
fn only_the_item_behind_a_test_attribute_is_passed_over() {
    let text = "mod a;\n#[cfg(test)]\nmod laws;\nuse crate::a;\n#[cfg(test)]\n#[allow(dead_code)]\n\
        mod tests {\n    use crate::b;\n    fn b() {}\n}\nuse crate::c;\n    #[cfg(test)]\n    fn d() {}\n    e();\n";
    assert_eq!(
        shipped(text),
        "mod a;\nuse crate::a;\nuse crate::c;\n    e();\n"
    );
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn module(path: &Path, source: &Path) -> String {
    let inside = path.strip_prefix(source).unwrap();
    let first = inside
        .components()
        .next()
        .unwrap()
        .as_os_str()
        .to_str()
        .unwrap();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn modules_use_only_what_stands_before_them() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&source, &mut found);
    let order = order();
    let place = |module: &str| order.iter().position(|known| known == module);
    let mut wrong = Vec::new();
    for path in found {
        let own = module(&path, &source);
        if own == "lib" || own == "main" {
            continue;
        }
        let Some(own_place) = place(&own) else {
            wrong.push(format!("{own} is not in the order"));
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        let code = shipped(&text);
        let is_test = path
            .file_stem()
            .is_some_and(|stem| stem == "tests" || stem == "laws");
        if is_test {
            continue;
        }
        for used in code.split("crate::").skip(1) {
            let used: String = used
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let Some(used_place) = place(&used) else {
                continue;
            };
            if used_place > own_place {
                wrong.push(format!("{} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn crates_stay_in_their_place() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let homes = [
        ("csv::", "sheet"),
        ("encoding_rs::", "sheet"),
        ("chardetng::", "sheet"),
        ("chrono::", "values"),
        ("psl::", "values"),
        ("similar::", "summary"),
        ("clap::", "cli"),
        ("indicatif::", "cli"),
        ("toml::", "cli"),
    ];
    let mut found = Vec::new();
    files(&source, &mut found);
    for path in found {
        let own = module(&path, &source);
        let tests = ["tests", "tests.rs", "corpus.rs"];
        if path
            .components()
            .any(|part| tests.iter().any(|name| part.as_os_str() == *name))
        {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (name, home) in homes {
            let used = text.contains(&format!("use {name}")) || text.contains(&format!(" {name}"));
            assert!(
                !used || own == home || own == "main",
                "{} uses {name}",
                path.display()
            );
        }
    }
}
