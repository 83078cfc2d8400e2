//! What joins names, and clauses: signs and words. The one place that tells.

use super::super::statement::Tokens;
use super::super::token::{Break, Token};

/// Words that join what stands on both sides.
const WORDS: [&str; 23] = [
    "and",
    "und",
    "et",
    "y",
    "e",
    "ed",
    "plus",
    "sowie",
    "aswellas",
    "alongwith",
    "togetherwith",
    "wieauch",
    "zusammenmit",
    "ainsique",
    "asicomo",
    "juntocon",
    "assimcomo",
    "bemcomo",
    "juntamentecom",
    "nonche",
    "followedby",
    "insiemea",
    "insiemecon",
];

/// Words of other languages that join, and that mean something else where what follows is the name of no field: Spanish
/// and French "en".
const WEAK: [&str; 7] = ["en", "och", "og", "i", "oraz", "と", "および"];

/// Words that say so once more: "and also".
const AGAIN: [&str; 6] = ["also", "auch", "aussi", "tambien", "tambem", "anche"];

/// Words that leave a choice: which of the names is meant, the row shows or a person. All are heard.
const CHOICES: [&str; 14] = [
    "or",
    "oder",
    "ou",
    "o",
    "oppure",
    "bzw",
    "beziehungsweise",
    "nor",
    "noch",
    "ni",
    "nem",
    "ne",
    "eller",
    "lub",
];

/// The most words of a phrase that joins.
const MOST: usize = 3;

/// What joins a name to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Joint {
    /// The place of the token that stands for it; nothing for a sign between tokens.
    pub(super) token: Option<usize>,
    /// The place behind it.
    pub(super) end: usize,
    /// Whether only the names of fields can be joined by it, as by a bar.
    pub(super) is_weak: bool,
    /// Whether it is a comma and nothing more.
    pub(super) is_comma: bool,
}

/// Whether a sign between two names joins them.
pub(in super::super) fn is_sign(sign: &str) -> bool {
    matches!(sign, "/" | "&" | "+")
}

/// Whether a word joins what stands on both sides. Italian "è" is no "e".
pub(in super::super) fn is_word(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word()
        && WORDS.contains(&tokens.folded_of(token))
        && !matches!(tokens.text_of(token), "è" | "é" | "È" | "É")
}

/// Whether a word leaves a choice between what stands on both sides.
pub(super) fn is_choice(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word() && CHOICES.contains(&tokens.folded_of(token))
}

/// Whether a word says that something is said once more.
pub(in super::super) fn is_again(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word() && AGAIN.contains(&tokens.folded_of(token))
}

/// What joins behind the token before a place.
pub(super) fn joint(tokens: Tokens<'_>, place: usize) -> Option<Joint> {
    let mut joint = Joint {
        token: None,
        end: place,
        is_weak: false,
        is_comma: false,
    };
    let mut has_word = false;
    let mut has_sign = sign_before(tokens, place);
    while let Some(token) = tokens.all.get(joint.end) {
        if token.is_break(Break::Comma) && joint.token.is_none() && !has_sign {
            joint.is_comma = true;
            joint.token = Some(joint.end);
            joint.end += 1;
        } else if token.is_break(Break::Bar) && joint.token.is_none() && !has_sign {
            joint.is_weak = true;
            joint.token = Some(joint.end);
            joint.end += 1;
            break;
        } else if has_word && is_again(tokens, token) {
            joint.end += 1;
        } else if let Some(used) = word(tokens, joint.end).filter(|_| !has_word || has_sign) {
            joint.token = Some(joint.end);
            joint.is_weak |= WEAK.contains(&tokens.folded_of(token));
            joint.end += used;
            joint.is_comma = false;
            has_word = true;
            // "and/or"
            has_sign = sign_before(tokens, joint.end);
        } else {
            break;
        }
    }
    (joint.end > place || sign_before(tokens, place)).then_some(joint)
}

/// How many tokens the joining words at a place are, if they are any.
fn word(tokens: Tokens<'_>, place: usize) -> Option<usize> {
    (1..=MOST).rev().find_map(|count| {
        let words = tokens.all.get(place..place + count)?;
        let (first, last) = (words.first()?, words.last()?);
        let said = tokens.folded.get(first.fold_start..last.fold_end)?;
        let text = tokens.text.get(first.start..last.end)?;
        let is_plain =
            words.iter().all(Token::is_word) && !matches!(text, "è" | "é" | "È" | "É" | "ó");
        let joins = || {
            [&WORDS[..], &AGAIN, &WEAK]
                .iter()
                .any(|words| words.contains(&said))
        };
        let is_choice = CHOICES.contains(&said);
        (is_plain && (is_choice || joins())).then_some(count)
    })
}

/// Whether only a sign that joins, and brackets around names, stand before a place: `[URL]/[date]`.
fn sign_before(tokens: Tokens<'_>, place: usize) -> bool {
    let pair = place
        .checked_sub(1)
        .and_then(|before| tokens.all.get(before).zip(tokens.all.get(place)));
    let gap = pair.and_then(|(left, right)| tokens.text.get(left.end..right.start));
    gap.is_some_and(|gap| is_sign(gap.trim()))
}
