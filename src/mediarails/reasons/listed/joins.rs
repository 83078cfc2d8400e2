//! What joins names, and clauses: signs and words. The one place that tells.

use super::super::statement::Tokens;
use super::super::token::{Break, Token};
use super::super::vocabulary::Words;
use foldhash::HashSet;
use std::sync::LazyLock;

/// Words that join what stands on both sides.
static WORDS: Words = Words::new(&[
    "and|und|et|y|e|ed|plus|sowie|as well as|along with|together with|wie auch|zusammen mit|ainsi que|asi como|junto con|\
     assim como|bem como|juntamente com|nonche|followed by|insieme a|insieme con",
]);

/// Words of other languages that join, and that mean something else where what follows is the name of no field: Spanish
/// and French "en".
static WEAK: Words = Words::new(&["en|och|og|i|oraz|と|および"]);

/// Words that say so once more: "and also".
static AGAIN: Words = Words::new(&["also|auch|aussi|tambien|tambem|anche"]);

/// Words that leave a choice: which of the names is meant, the row shows or a person. All are heard.
static CHOICES: Words =
    Words::new(&["or|oder|ou|o|oppure|bzw|beziehungsweise|nor|noch|ni|nem|ne|eller|lub"]);

/// With which words all of these begin.
static BEGINNINGS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let phrases = [&WORDS, &WEAK, &AGAIN, &CHOICES].map(Words::phrases);
    let beginnings = phrases.into_iter().flatten().flat_map(|phrase| {
        let words = phrase.split(' ');
        words.scan(String::new(), |so_far, word| {
            so_far.push_str(word);
            Some(so_far.clone())
        })
    });
    beginnings.collect()
});

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
        && WORDS.has(tokens.folded_of(token))
        && !matches!(tokens.text_of(token), "è" | "é" | "È" | "É")
}

/// Whether a word leaves a choice between what stands on both sides.
pub(super) fn is_choice(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word() && CHOICES.has(tokens.folded_of(token))
}

/// Whether a word says that something is said once more.
pub(in super::super) fn is_again(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word() && AGAIN.has(tokens.folded_of(token))
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
            joint.is_weak |= WEAK.has(tokens.folded_of(token));
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

/// Whether something can be joined at a token: most words join nothing.
pub(super) fn can_begin(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word() && BEGINNINGS.contains(tokens.folded_of(token))
}

/// How many tokens the joining words at a place are, if they are any.
fn word(tokens: Tokens<'_>, place: usize) -> Option<usize> {
    tokens
        .all
        .get(place)
        .filter(|token| can_begin(tokens, token))?;
    (1..=MOST).rev().find_map(|count| {
        let words = tokens.all.get(place..place + count)?;
        let (first, last) = (words.first()?, words.last()?);
        let said = tokens.folded.get(first.fold_start..last.fold_end)?;
        let text = tokens.text.get(first.start..last.end)?;
        let is_plain =
            words.iter().all(Token::is_word) && !matches!(text, "è" | "é" | "È" | "É" | "ó");
        let mut tables = [&WORDS, &AGAIN, &WEAK, &CHOICES].into_iter();
        (is_plain && tables.any(|words| words.has(said))).then_some(count)
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
