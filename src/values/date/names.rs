//! Names of months and days of the week in the languages of LinkShare's networks.
//!
//! English, French, German, Spanish, Portuguese and Italian, full and abbreviated; folded, which
//! means lower case without accents (see [`super::tidy::fold`]). No name stands for two months in
//! two of the languages; a test keeps it so. `jui` (juin or juillet) is left out for that reason.

/// The months: every folded name, January first.
pub(super) const MONTHS: [&[&str]; 12] = [
    &[
        "jan", "january", "janv", "janvier", "janner", "jaenner", "januar", "ene", "enero",
        "janeiro", "gen", "genn", "gennaio",
    ],
    &[
        "feb",
        "febr",
        "february",
        "fev",
        "fevr",
        "fevrier",
        "februar",
        "febrero",
        "fevereiro",
        "febb",
        "febbraio",
    ],
    &[
        "mar", "march", "mars", "marz", "maerz", "mrz", "marzo", "marco",
    ],
    &["apr", "april", "avr", "avril", "abr", "abril", "aprile"],
    &["may", "mai", "mayo", "maio", "mag", "magg", "maggio"],
    &[
        "jun", "june", "juin", "juni", "junio", "junho", "giu", "giugno",
    ],
    &[
        "jul", "july", "juil", "juill", "juillet", "juli", "julio", "julho", "lug", "luglio",
    ],
    &["aug", "august", "aou", "aout", "ago", "agosto"],
    &[
        "sep",
        "sept",
        "september",
        "septembre",
        "septiembre",
        "setiembre",
        "set",
        "setembro",
        "sett",
        "settembre",
    ],
    &[
        "oct", "october", "octobre", "okt", "oktober", "octubre", "out", "outubro", "ott",
        "ottobre",
    ],
    &["nov", "november", "novembre", "noviembre", "novembro"],
    &[
        "dec",
        "december",
        "decembre",
        "dez",
        "dezember",
        "dic",
        "diciembre",
        "dezembro",
        "dicembre",
    ],
];

/// Whether a word is the name of a month in one of the languages, full or abbreviated.
pub fn is_month(word: &str) -> bool {
    let folded = super::tidy::fold(word);
    folded.is_some_and(|word| MONTHS.iter().any(|names| names.contains(&word.as_str())))
}

/// The days of the week: every folded name, Monday first. `mar` and `do` are also a month and a
/// filler; the parser tells them apart by their place.
pub(super) const WEEKDAYS: [&[&str]; 7] = [
    &[
        "mon", "monday", "lun", "lundi", "mo", "montag", "lunes", "seg", "segunda", "lunedi",
    ],
    &[
        "tue", "tues", "tuesday", "mar", "mardi", "di", "dienstag", "martes", "ter", "terca",
        "martedi",
    ],
    &[
        "wed",
        "weds",
        "wednesday",
        "mer",
        "mercredi",
        "mi",
        "mittwoch",
        "mie",
        "miercoles",
        "qua",
        "quarta",
        "mercoledi",
    ],
    &[
        "thu",
        "thur",
        "thurs",
        "thursday",
        "jeu",
        "jeudi",
        "do",
        "donnerstag",
        "jue",
        "jueves",
        "qui",
        "quinta",
        "gio",
        "giovedi",
    ],
    &[
        "fri", "friday", "ven", "vendredi", "fr", "freitag", "vie", "viernes", "sex", "sexta",
        "venerdi",
    ],
    &[
        "sat",
        "saturday",
        "sam",
        "samedi",
        "sa",
        "samstag",
        "sonnabend",
        "sab",
        "sabado",
        "sabato",
    ],
    &[
        "sun", "sunday", "dim", "dimanche", "so", "sonntag", "dom", "domingo", "domenica",
    ],
];

/// The month with this folded name, from 1.
pub(super) fn month(folded: &str) -> Option<u32> {
    (1..)
        .zip(MONTHS)
        .find_map(|(number, names)| names.contains(&folded).then_some(number))
}

/// The day of the week with this folded name, Monday being 0.
pub(super) fn weekday(folded: &str) -> Option<u32> {
    (0..)
        .zip(WEEKDAYS)
        .find_map(|(number, names)| names.contains(&folded).then_some(number))
}

/// The English name of a month; empty for a number that is none.
pub(super) const fn english(month: u32) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        12 => "December",
        _ => "",
    }
}

/// The English name of a month in three letters; empty for a number that is none.
pub(super) fn english_short(month: u32) -> &'static str {
    english(month).get(..3).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_for_two_months_or_two_days() {
        for table in [&MONTHS[..], &WEEKDAYS[..]] {
            let mut names: Vec<_> = table.iter().copied().flatten().collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all);
        }
    }

    #[test]
    fn names_are_folded() {
        for name in MONTHS.iter().chain(&WEEKDAYS).copied().flatten() {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase()), "{name}");
        }
    }
}
