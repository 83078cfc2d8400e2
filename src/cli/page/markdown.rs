//! A page as Markdown.

use super::{BETWEEN, Block, wrap};

const WIDTH: usize = 100;

/// The page as a Markdown file. `up` is how its entries' addresses begin, seen from its folder.
pub(in crate::cli) fn markdown(page: &[Block], up: &str) -> String {
    let mut text = String::new();
    for (number, block) in page.iter().enumerate() {
        if number > 0 {
            text.push('\n');
        }
        match block {
            Block::Title(title) => line(&mut text, &format!("# {}", plain(title))),
            Block::Heading(title) => line(&mut text, &format!("## {}", plain(title))),
            Block::Paragraph(words) => {
                for part in wrap(&plain(words), WIDTH) {
                    line(&mut text, &part);
                }
            }
            Block::Entries(entries) => {
                for (name, meaning, address) in entries {
                    let name = match address {
                        Some(address) => format!("[`{name}`]({up}{address})"),
                        None => format!("`{name}`"),
                    };
                    line(&mut text, &format!("- {name}: {}", plain(meaning)));
                }
            }
            Block::Lines(lines) => letter_for_letter(&mut text, lines),
            Block::Examples(examples) => {
                let lines: Vec<String> = examples.iter().map(|parts| parts.join(BETWEEN)).collect();
                letter_for_letter(&mut text, &lines);
            }
        }
    }
    text
}

fn letter_for_letter(text: &mut String, lines: &[String]) {
    let fence = fence(lines);
    line(text, &format!("{fence}text"));
    for shown in lines {
        line(text, shown);
    }
    line(text, &fence);
}

fn line(text: &mut String, line: &str) {
    text.push_str(line.trim_end());
    text.push('\n');
}

/// Words that Markdown would take for markup are kept as they are, except for code between two
/// back-ticks, which means the same in both.
fn plain(words: &str) -> String {
    let has_pairs = words.matches('`').count().is_multiple_of(2);
    let mut text = String::with_capacity(words.len());
    let mut is_code = false;
    let mut before = ' ';
    let mut characters = words.chars().peekable();
    while let Some(character) = characters.next() {
        // Inside a word an underscore is only itself.
        let is_inside = before.is_alphanumeric()
            && characters.peek().is_some_and(|next| next.is_alphanumeric());
        if character == '`' && has_pairs {
            is_code = !is_code;
        } else if !is_code && "\\`*_[]<>#".contains(character) && !(character == '_' && is_inside) {
            text.push('\\');
        }
        text.push(character);
        before = character;
    }
    text
}

/// A fence that is longer than any in the lines.
fn fence(lines: &[String]) -> String {
    let mut fence = "```".to_owned();
    while lines.iter().any(|line| line.contains(&fence)) {
        fence.push('`');
    }
    fence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_becomes_markup() {
        let page = [
            Block::Paragraph("Acme <a@example.com> ` * `".to_owned()),
            Block::Paragraph("bad_date, _no, `mailto:_` and ` alone".to_owned()),
            Block::Lines(vec!["```".to_owned()]),
        ];
        let text = markdown(&page, "");
        assert_eq!(
            text,
            "Acme \\<a@example.com\\> ` * `\n\nbad_date, \\_no, \\`mailto:\\_\\` and \\` alone\n\n\
             ````text\n```\n````\n"
        );
    }

    #[test]
    fn entries_lead_to_their_pages() {
        let entry = (
            "excel-serial-date",
            "a number of days",
            Some("rules/a.md".to_owned()),
        );
        let page = [Block::Entries(vec![(
            entry.0.to_owned(),
            entry.1.to_owned(),
            entry.2,
        )])];
        assert_eq!(
            markdown(&page, "../"),
            "- [`excel-serial-date`](../rules/a.md): a number of days\n"
        );
    }
}
