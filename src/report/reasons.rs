//! What an importer says of a row in several columns, as one text.

use std::borrow::Cow;

/// The texts one below the other, each once; what is blank is left out.
pub fn together<'c>(texts: impl Iterator<Item = &'c str>) -> Cow<'c, str> {
    let mut said: Vec<&str> = Vec::new();
    for text in texts.filter(|text| !text.trim().is_empty()) {
        if !said.contains(&text) {
            said.push(text);
        }
    }
    match said.as_slice() {
        [] => Cow::Borrowed(""),
        [only] => Cow::Borrowed(only),
        _ => Cow::Owned(said.join("\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_below_each_other_and_none_twice() {
        for (texts, wanted) in [
            (
                &["url invalid", "tier closed"][..],
                "url invalid\ntier closed",
            ),
            (&["", "tier closed"], "tier closed"),
            (&["url invalid", " ", "url invalid"], "url invalid"),
            (&["", " "], ""),
        ] {
            assert_eq!(together(texts.iter().copied()), wanted, "{texts:?}");
        }
    }
}
