//! Wordings of programs that the public test data does not hold, as they print them or as
//! remembered, one a line: kinds, columns and text, with `|` between them.

use super::super::*;

#[test]
fn wordings_of_other_programs_are_understood() {
    let classifier = Classifier::new(&[], &[]);
    let mut wrong = Vec::new();
    let mut texts = 0;
    for line in include_str!("elsewhere.psv").lines() {
        let mut cells = line.splitn(3, '|');
        let (kinds, columns, text) = (
            cells.next().unwrap(),
            cells.next().unwrap(),
            cells.next().unwrap(),
        );
        let got = classifier.classify(text);
        let joined = |names: Vec<&str>| names.join("+");
        let found = joined(got.kinds().iter().map(|kind| kind.name()).collect());
        let wanted = if kinds == "other" { "" } else { kinds };
        let named = got.columns();
        let columns_right = columns
            .split('+')
            .filter(|title| !title.is_empty() && kinds != "other")
            .all(|title| named.iter().any(|column| column.title() == title));
        texts += 1;
        if found != wanted
            || !columns_right
            || got.unrecognised_rest.is_some() && !wanted.is_empty()
        {
            wrong.push(format!(
                "{kinds} {columns} <- {text}\n    {found} {named:?} {:?}",
                got.unrecognised_rest
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {texts} texts:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
