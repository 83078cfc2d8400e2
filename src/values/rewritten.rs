//! What a cell may have been before a spreadsheet opened and saved it.
//!
//! Spreadsheets take texts for numbers and dates and write them back in their own way: `0041001`
//! becomes `41001`, `4.75E+06` becomes `4750000`, `03/04/2021` becomes `04/03/2021` or `3/4/2021`.
//! Which it was cannot be told from the result alone, so all texts that can have become it are
//! listed, and whoever knows a hash of the cell picks the one.

use super::date::{self, Date, Locale};
use std::collections::BTreeSet;

/// The most zeros that are put before a number.
const ZEROS: usize = 12;
/// The most decimals of a number in scientific notation.
const DECIMALS: usize = 6;

/// Every text that a spreadsheet of one of these locales may have rewritten into this one, which is none of them.
pub fn origins(text: &str, locales: &[Locale], today: Date) -> Vec<String> {
    let mut all = BTreeSet::new();
    undated(text, &mut all);
    for locale in locales {
        all.extend(date::other_notations(text.trim(), *locale, today));
    }
    all.remove(text);
    all.into_iter().collect()
}

/// Those of them that are no dates, and the same whatever the locale is.
pub fn undated_origins(text: &str) -> Vec<String> {
    let mut all = BTreeSet::new();
    undated(text, &mut all);
    all.remove(text);
    all.into_iter().collect()
}

fn undated(text: &str, all: &mut BTreeSet<String>) {
    let trimmed = text.trim();
    line_ends(text, all);
    truth(trimmed, all);
    // A spreadsheet takes leading zeros away and puts none there.
    let is_padded = trimmed.len() > 1 && trimmed.starts_with('0');
    let digits = whole_number(trimmed).or_else(|| written_out(trimmed));
    if let Some(digits) = digits.filter(|_| !is_padded) {
        numbers(&digits, all);
    }
    fractions(trimmed, all);
}

fn line_ends(text: &str, all: &mut BTreeSet<String>) {
    if text.contains(['\n', '\r']) {
        let plain = text.replace("\r\n", "\n").replace('\r', "\n");
        all.insert(plain.replace('\n', "\r\n"));
        all.insert(plain.replace('\n', "\r"));
        all.insert(plain);
    }
    for padded in [format!(" {text}"), format!("{text} ")] {
        all.insert(padded);
    }
}

fn truth(text: &str, all: &mut BTreeSet<String>) {
    let lower = text.to_lowercase();
    let words: &[&str] = match lower.as_str() {
        "true" | "wahr" | "vrai" | "verdadero" | "verdadeiro" | "vero" => &["true", "True", "TRUE"],
        "false" | "falsch" | "faux" | "falso" => &["false", "False", "FALSE"],
        _ => return,
    };
    all.extend(words.iter().map(|word| (*word).to_owned()));
}

/// The digits of a whole number, however it is shown: `4750000`, `4,750,000`, `4750000.0`.
fn whole_number(text: &str) -> Option<String> {
    let whole = [".0", ".00", ",0", ",00"]
        .iter()
        .find_map(|tail| text.strip_suffix(tail))
        .unwrap_or(text);
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let grouped = || {
        let mut groups = whole.split([',', '.', ' ', '\u{a0}', '\u{202f}', '\'', '’']);
        let first = groups
            .next()
            .is_some_and(|group| (1..=3).contains(&group.len()));
        first && groups.all(|group| group.len() == 3)
    };
    let is_number =
        !digits.is_empty() && digits.len() <= 20 && (whole.len() == digits.len() || grouped());
    is_number.then_some(digits)
}

/// The digits of a number in scientific notation: `4,75E+06` is 4750000.
fn written_out(text: &str) -> Option<String> {
    let (mantissa, power) = text.split_once(['E', 'e'])?;
    let power: usize = power.trim_start_matches('+').parse().ok()?;
    let (whole, decimals) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let zeros = power.checked_sub(decimals.trim_end_matches('0').len())?;
    let fits = power <= 20 && whole.len() == 1 && is_number(whole) && is_number(decimals);
    let kept = decimals.trim_end_matches('0');
    fits.then(|| format!("{whole}{kept}{}", "0".repeat(zeros)))
}

fn numbers(digits: &str, all: &mut BTreeSet<String>) {
    let plain = digits.trim_start_matches('0');
    let plain = if plain.is_empty() { "0" } else { plain };
    for zeros in 0..=ZEROS {
        all.insert(format!("{}{plain}", "0".repeat(zeros)));
    }
    for mark in [".", ","] {
        for zeros in 0..=DECIMALS {
            all.insert(format!("{plain}{mark}{}", "0".repeat(zeros)));
        }
    }
    for between in [",", ".", " ", "\u{a0}", "\u{202f}", "'"] {
        let grouped = grouped(plain, between);
        for mark in [".", ","] {
            // A number has one mark before its decimals, which is none between its groups.
            if mark != between {
                all.insert(format!("{grouped}{mark}0"));
                all.insert(format!("{grouped}{mark}00"));
            }
        }
        all.insert(grouped);
    }
    scientific(plain, all);
}

/// A number with decimals, and a share in percent: `12.5` was 12.50 or 012.5, `7.50%` was 7.5%.
fn fractions(text: &str, all: &mut BTreeSet<String>) {
    let (sign, rest) = text
        .strip_prefix('-')
        .map_or(("", text), |rest| ("-", rest));
    let (number, percent) = rest
        .strip_suffix('%')
        .map_or((rest, ""), |number| (number.trim_end(), "%"));
    let (whole, decimals) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let has_another_writing = !decimals.is_empty() || !percent.is_empty() || !sign.is_empty();
    if whole.is_empty() || !is_number(whole) || !is_number(decimals) || !has_another_writing {
        return;
    }
    let kept = decimals.trim_end_matches('0');
    let shortest = whole.trim_start_matches('0');
    let shortest = if shortest.is_empty() { "0" } else { shortest };
    let mut wholes = vec![shortest.to_owned(), format!("0{shortest}")];
    if shortest == "0" && !kept.is_empty() {
        wholes.push(String::new());
    }
    let groups = [",", ".", " ", "\u{a0}", "'"];
    wholes.extend(groups.iter().map(|between| grouped(shortest, between)));
    for whole in wholes {
        for zeros in 0..=DECIMALS {
            let decimals = format!("{kept}{}", "0".repeat(zeros));
            for mark in [".", ","].into_iter().filter(|mark| !whole.contains(mark)) {
                let number = match decimals.as_str() {
                    "" => whole.clone(),
                    decimals => format!("{whole}{mark}{decimals}"),
                };
                for tail in [percent, if percent.is_empty() { "" } else { " %" }] {
                    all.insert(format!("{sign}{number}{tail}"));
                }
            }
        }
    }
}

fn grouped(digits: &str, between: &str) -> String {
    let first = digits.len() % 3;
    let (head, rest) = digits.split_at(first);
    let groups: Vec<&str> = std::iter::once(head)
        .filter(|head| !head.is_empty())
        .chain((0..rest.len() / 3).filter_map(|at| rest.get(at * 3..at * 3 + 3)))
        .collect();
    groups.join(between)
}

/// `4750000` as `4.75E+06`, `4.75e6`, `4.750E6` and the like: a spreadsheet that shows few digits writes
/// so, and the next one that opens the file writes it out again, with zeros where digits are lost.
fn scientific(digits: &str, all: &mut BTreeSet<String>) {
    let Some((first, rest)) = digits.split_at_checked(1) else {
        return;
    };
    let exponent = rest.len();
    let shortest = rest.trim_end_matches('0').len();
    for decimals in shortest..=DECIMALS.max(shortest) {
        let mut mantissa: String = rest
            .chars()
            .chain("000000".chars())
            .take(decimals)
            .collect();
        if !mantissa.is_empty() {
            mantissa.insert(0, '.');
        }
        for mark in ["E+", "E", "e+", "e"] {
            for power in [
                format!("{exponent}"),
                format!("{exponent:02}"),
                format!("{exponent:03}"),
            ] {
                all.insert(format!("{first}{mantissa}{mark}{power}"));
                all.insert(format!(
                    "{first}{}{mark}{power}",
                    mantissa.replace('.', ",")
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn can_have_been(now: &str, before: &str) -> bool {
        let today = Date::from_ymd(2026, 11, 23).unwrap();
        let origins = origins(now, &Locale::ALL, today);
        origins.iter().any(|text| text == before)
    }

    /// Before and after as LibreOffice 7.4 writes them, from CSV to a workbook and back.
    #[test]
    fn what_a_spreadsheet_has_made_of_a_cell_is_traced_back() {
        for (before, now) in [
            ("0041001", "41001"),
            ("007", "7"),
            ("4.75E+06", "4750000"),
            ("1E5", "100000"),
            ("4,100,004", "4100004"),
            ("1,000", "1"),
            ("1E5", "1,00E+05"),
            ("4100005.0", "4100005"),
            ("12.50", "12.5"),
            ("12,50", "12,5"),
            ("0.10", "0.1"),
            (".5", "0.5"),
            ("1.200,00", "1200"),
            ("1,200.50", "1200.5"),
            ("-5.00", "-5"),
            ("7.5%", "7.50%"),
            ("7 %", "7%"),
            ("03/04/2021", "04/03/2021"),
            ("06/26/21", "06/26/2021"),
            ("26/06/2021", "06/26/2021"),
            ("March 4, 2021", "03/04/2021"),
            ("Jan 5", "01/05/2026"),
            ("Jan 5", "01/01/2005"),
            ("1/2", "01/02/2026"),
            ("1/2", "02/01/2026"),
        ] {
            assert!(can_have_been(now, before), "{before} -> {now}");
        }
    }

    /// As Excel shows and saves them in English, British and German settings.
    #[test]
    fn dates_come_back_from_every_locale() {
        for (before, now) in [
            ("2021-03-04", "3/4/2021"),
            ("2021-03-04", "04/03/2021"),
            ("2021-03-04", "04.03.2021"),
            ("03/04/2021", "03.04.2021"),
            ("2021-06-26 10:00:00", "6/26/2021 10:00"),
            ("4-Mar-21", "04. Mrz 21"),
            ("44259", "3/4/2021"),
            ("2021-03-04", "44259"),
            ("2024-01", "Jan-24"),
        ] {
            assert!(can_have_been(now, before), "{before} -> {now}");
        }
    }

    #[test]
    fn another_value_is_no_origin() {
        for (before, now) in [
            ("4100001", "4100002"),
            ("41001", "0041001"),
            ("2021-03-04", "2021-03-05"),
            ("Alpha", "Alpha Ltd"),
            ("4.75E+06", "4751234"),
            ("12.5", "125"),
            ("12.50", "12.05"),
            ("1.5", "15"),
            // No country writes the month first with dots.
            ("2021-05-06", "05.06.2021"),
        ] {
            assert!(!can_have_been(now, before), "{before} -> {now}");
        }
        assert!(!can_have_been("4100001", "4100001"));
    }
}
