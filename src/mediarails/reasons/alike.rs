//! Reasons that differ only in a date that they quote: `'02/20/2024' is not a valid date`. Of another date they say
//! the same, and a report can have thousands of them, so that one is read and the others follow from it.

use super::fold;
use super::{Classified, Classifier};
use crate::failure::{Failure, Target};

/// The years of dates that are taken for alike.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2025;

/// A text around the only value that it quotes, a date by its digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuotedDate<'t> {
    before: &'t str,
    date: &'t str,
    behind: &'t str,
    /// Which readings the date has.
    readings: char,
}

impl<'t> QuotedDate<'t> {
    /// Nothing if the text quotes no date of the twenty-eighth or before in numbers, or anything else, or has other
    /// digits.
    pub fn of(text: &'t str) -> Option<Self> {
        let is_mark = |letter: char| {
            matches!(
                letter,
                '\'' | '"' | '`' | '´' | '\\' | '‘'
                    ..='‟' | '«' | '»' | '‹' | '›' | '「' | '」' | '『' | '』'
            )
        };
        let mark = text.find(['\'', '"'])?;
        let (before, rest) = text.split_at_checked(mark + 1)?;
        let (date, behind) = rest.split_at_checked("00/00/0000".len())?;
        let readings = readings(date)?;
        let is_closed = behind.as_bytes().first() == text.as_bytes().get(mark);
        let (opened, closed) = (before.get(..mark)?, behind.get(1..)?);
        let is_other = |letter: char| is_mark(letter) || letter.is_numeric();
        let is_alone = !opened.contains(is_other) && !closed.contains(is_other);
        (is_closed && is_alone).then_some(Self {
            before,
            date,
            behind,
            readings,
        })
    }

    /// The date.
    pub const fn date(&self) -> &'t str {
        self.date
    }

    /// What texts have in common that are alike.
    pub fn frame(&self) -> String {
        [self.before, self.behind].join(self.readings.encode_utf8(&mut [0; 4]))
    }
}

/// A sign for the readings of a date; nothing for other texts.
fn readings(date: &str) -> Option<char> {
    let [one @ .., b'/', _, _, b'/', _, _, _, _] = date.as_bytes() else {
        return None;
    };
    let number = |from: usize, to: usize| {
        let digits = date.get(from..to)?;
        let are_digits = digits.bytes().all(|digit| digit.is_ascii_digit());
        are_digits.then(|| digits.parse::<u16>().ok())?
    };
    let (one, two, year) = (number(0, one.len())?, number(3, 5)?, number(6, 10)?);
    let is_day = |number: u16| (1..=28).contains(&number);
    if !(is_day(one) && is_day(two) && YEARS.contains(&year)) {
        return None;
    }
    match (one <= 12, two <= 12) {
        (true, true) => Some('\u{1}'),
        (true, false) => Some('\u{2}'),
        (false, true) => Some('\u{3}'),
        (false, false) => None,
    }
}

impl Classifier {
    /// What a text means that is alike to another one, of which it is known. Nothing if that rests on its date in
    /// another way than that it quotes it, or if this cannot be told.
    pub fn alike(
        &self,
        (own, meaning): (&str, &Classified),
        other: &QuotedDate<'_>,
    ) -> Option<Classified> {
        let is_title = |date: &str| self.vocabulary.has_title(&fold::folded(date));
        // The patterns of a person may be of single dates.
        if !self.own.is_empty() || is_title(own) || is_title(other.date) {
            return None;
        }
        if meaning.unrecognised_rest.is_some() || !meaning.uncovered.is_empty() {
            return None;
        }
        let quote = |value: &String| match value.as_str() {
            value if value == own => Some(other.date.to_owned()),
            value => (!value.contains(char::is_numeric)).then(|| value.to_owned()),
        };
        let failure = |failure: &Failure| {
            let quoted = failure.quoted.iter().map(quote);
            let quoted = quoted.collect::<Option<Vec<String>>>()?;
            // The date may stand for the name of a column.
            let is_of_another = matches!(failure.target, Target::Other(_));
            (failure.wants.is_empty() && !is_of_another).then(|| Failure {
                quoted,
                ..failure.clone()
            })
        };
        let failures = meaning.failures.iter().map(failure);
        Some(Classified {
            failures: failures.collect::<Option<_>>()?,
            ..Classified::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_a_date_that_is_alone_is_followed() {
        let quoted = |text: &'static str| QuotedDate::of(text).map(|own| own.date());
        assert_eq!(quoted("date '02/20/2024' is wrong"), Some("02/20/2024"));
        assert_eq!(quoted("\"20/02/2024\""), Some("20/02/2024"));
        for text in [
            "Brand can't be blank",
            "date '02/20/2024\" is wrong",
            "date '02/30/2024' is wrong",
            "date '20/20/2024' is wrong",
            "date '02/20/2054' is wrong",
            "row 4: date '02/20/2024' is wrong",
            "date '02/20/2024' is not '2024-02-20'",
            "date '2/20/2024' is wrong",
            "date '02/20/2024 ' is wrong",
        ] {
            assert_eq!(quoted(text), None, "{text}");
        }
    }

    const BEFORE: [&str; 24] = [
        "",
        "Network Date Accepted ",
        "URL is invalid, ",
        "Date ",
        "Invalid date ",
        "Datum ",
        "Brand is missing; date ",
        "Cannot parse ",
        "Unknown column ",
        "La fecha ",
        "value ",
        "Expected a later date than ",
        "Region ",
        "Unknown brand ",
        "Name ",
        "[date] ",
        "{date: ",
        "Date must be before ",
        "did you mean ",
        "use ",
        "Could not convert ",
        "publisher ",
        "file ",
        "not ",
    ];
    const BEHIND: [&str; 24] = [
        "",
        " is not a valid date",
        " is invalid",
        " ist ungültig",
        " is too long",
        " not found",
        " is in the future",
        " must be MM/DD/YYYY",
        " is before contract start",
        " does not match the format m/d/Y",
        " (expected ISO)",
        " no es válida",
        "; URL is invalid",
        " already exists",
        " is not allowed",
        " to date",
        ", brand missing",
        " foo bar",
        " instead",
        "}",
        " out of range",
        " and URL are invalid",
        " is required",
        " must be later",
    ];

    fn texts() -> impl Strategy<Value = [String; 2]> {
        let words = |words: &'static [&'static str]| proptest::sample::select(words);
        let (before, behind) = (words(&BEFORE), words(&BEHIND));
        let readings = prop_oneof![Just((1, 1)), Just((1, 13)), Just((13, 1))];
        (before, behind, readings, words(&["'", "\""])).prop_flat_map(
            |(before, behind, (one, two), mark)| {
                let part = |from: u16| from..=(if from == 1 { 12 } else { 28 });
                let date = (part(one), part(two), YEARS);
                proptest::array::uniform2(date).prop_map(move |dates| {
                    dates.map(|(one, two, year)| {
                        format!("{before}{mark}{one:02}/{two:02}/{year}{mark}{behind}")
                    })
                })
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn what_follows_from_another_text_is_what_the_text_says(texts in texts()) {
            let classifier = Classifier::new(&[], &["Region".to_owned()]);
            let [one, other] = texts.each_ref().map(|text| QuotedDate::of(text).unwrap());
            prop_assert_eq!(one.frame(), other.frame());
            let known = classifier.classify(&texts[0]);
            if let Some(follows) = classifier.alike((one.date(), &known), &other) {
                prop_assert_eq!(follows, classifier.classify(&texts[1]));
            }
        }
    }
}
