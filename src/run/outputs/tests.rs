use super::*;
use std::fs;

/// A run in a folder in which `before` lies, and which something happens to before it publishes: what lies there then,
/// by name, and what is told.
fn published(
    before: &[&str],
    force: bool,
    happens: impl FnOnce(&Path),
) -> (Vec<String>, std::result::Result<(), String>) {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in before {
        fs::write(at(name), "old").unwrap();
    }
    let plan = OutputPlan {
        force,
        ..OutputPlan::default()
    };
    let paths = Paths::derive(&at("may.csv"), &plan, "import");
    let workshop = Workshop::open(paths, &plan, &[]).unwrap();
    let places = ["may.import.csv", "may.changes.csv"].map(at);
    let files = places.map(|path| (path.clone(), workshop.stage(&path).unwrap()));
    let receipt = workshop.stage(&at("may.receipt.json")).unwrap();
    happens(folder.path());
    let told = workshop.publish(files.into(), receipt);
    let own = format!("{}/", folder.path().display());
    let told = told.map_err(|error| error.to_string().replace(&own, ""));
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    (names, told)
}

/// Where the changes are to go lies a folder: nothing can be put there, with force or without.
fn put_in_the_way(folder: &Path) {
    fs::create_dir_all(folder.join("may.changes.csv/full")).unwrap();
}

const SET: [&str; 3] = ["may.changes.csv", "may.import.csv", "may.receipt.json"];

#[test]
fn a_set_is_published_whole() {
    for (before, force) in [(&[][..], false), (&SET[..], true)] {
        let (names, told) = published(before, force, |_| {});
        assert_eq!(told, Ok(()));
        assert_eq!(names, SET);
    }
}

#[test]
fn what_was_put_before_a_failure_is_taken_back() {
    let (names, told) = published(&[], false, put_in_the_way);
    assert_eq!(names, ["may.changes.csv"], "only what another put there");
    let told = told.unwrap_err();
    assert!(told.contains("may.changes.csv: something was put there while this run went on"));
    assert!(told.contains("nothing was published"), "{told}");
}

#[test]
fn what_cannot_be_taken_back_is_told() {
    let (names, told) = published(
        &["may.import.csv", "may.receipt.json"],
        true,
        put_in_the_way,
    );
    assert_eq!(names, ["may.changes.csv", "may.import.csv"]);
    let told = told.unwrap_err();
    let done = "this run had already put may.import.csv in place and removed may.receipt.json of an earlier run: \
        what there is now is no finished set";
    assert!(told.contains(done), "{told}");
    assert!(!told.contains("nothing was published"), "{told}");
}

#[test]
fn a_hidden_file_that_is_gone_leaves_nothing_either() {
    let (names, told) = published(&[], false, |folder| {
        for entry in fs::read_dir(folder).unwrap() {
            fs::remove_file(entry.unwrap().path()).unwrap();
        }
    });
    assert!(names.is_empty(), "{names:?}");
    assert!(told.unwrap_err().contains("nothing was published"));
}
