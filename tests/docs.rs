//! The pages under `docs/` that are made from the program itself are those that it makes.

use rowmend::cli::docs;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const COMMAND: &str = "ROWMEND_WRITE_DOCS=1 cargo test --test docs";

#[test]
fn generated_pages_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = docs::pages();
    if std::env::var_os("ROWMEND_WRITE_DOCS").is_some_and(|value| !value.is_empty()) {
        write(root, &pages).unwrap();
    }
    for (path, wanted) in &pages {
        let found = fs::read_to_string(root.join(path)).unwrap_or_default();
        let found = found.replace("\r\n", "\n");
        assert!(
            found == *wanted,
            "{} is not what the program says; rewrite it: {COMMAND}",
            path.display()
        );
    }
}

#[test]
fn no_page_tells_of_a_rule_that_is_gone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let made: BTreeSet<PathBuf> = docs::pages().into_iter().map(|(path, _)| path).collect();
    for page in rule_pages(root) {
        assert!(
            made.contains(&page),
            "there is no rule for {}; remove it",
            page.display()
        );
    }
}

fn write(root: &Path, pages: &[(PathBuf, String)]) -> io::Result<()> {
    for (path, text) in pages {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

fn rule_pages(root: &Path) -> Vec<PathBuf> {
    let folder = root.join("docs/rules");
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let names = entries.flatten().map(|entry| entry.file_name());
    names
        .map(|name| Path::new("docs/rules").join(name))
        .collect()
}
