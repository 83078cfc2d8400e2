//! Names of rules that a value broke: behind "failed on", beside "validation", or alone behind the name of
//! the column.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};

/// Whether a quoted word is the name of a rule, as the word behind it shows.
pub(super) fn is_named(tokens: Tokens<'_>, token: &Token, next: Option<&Token>) -> bool {
    next.is_some_and(|next| {
        matches!(
            tokens.folded_of(next),
            "tag" | "rule" | "validator" | "check" | "constraint"
        ) || token.meaning.has_any(M::TYPE) && next.meaning.has_any(M::FORMAT)
    })
}

/// Whether the quoted name of a check stands before "failed": `check 'is_url' failed`.
pub(super) fn is_failed(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let around = at.checked_sub(1).and_then(|start| slice.get(start..at + 2));
    let is_check = |token: &Token| {
        matches!(
            tokens.folded_of(token),
            "check" | "rule" | "validator" | "validation"
        )
    };
    let before = at.checked_sub(2).and_then(|start| slice.get(start..at));
    // "Field: `name` Validation: `maxLength`"
    let labelled = matches!(before, Some([check, colon])
        if is_check(check) && colon.is_break(Break::Colon));
    // "Validation failed for 'Int'"
    let of_type = matches!(before, Some([failed, on])
        if tokens.folded_of(failed) == "validationfailed"
            && matches!(tokens.folded_of(on), "for" | "on"))
        && slice
            .get(at)
            .is_some_and(|token| token.meaning.has_any(M::TYPE));
    labelled
        || of_type
        || matches!(around, Some([check, _, failed])
            if is_check(check) && tokens.folded_of(failed).starts_with("fail"))
}

/// The meaning of the rule whose name begins a statement that it failed: `enum validation failed on brand`.
pub(super) fn failed(tokens: Tokens<'_>, slice: &[Token]) -> Option<M> {
    let telling = M::TYPE.or(M::LIST).or(M::UNIQUE).or(M::FORMAT).or(M::LONG);
    let begins = slice
        .iter()
        .position(|token| !matches!(token.sort, Sort::Break(_) | Sort::Number | Sort::Quoted))?;
    let [rule, failed, ..] = slice.get(begins..)? else {
        return None;
    };
    let fails = matches!(
        tokens.folded_of(failed),
        "validationfailed" | "validationfailure" | "validationerror" | "checkfailed"
    );
    if let [failed, colon, predicate, ask, ..] = slice.get(begins..)?
        && tokens.folded_of(failed) == "failed"
        && colon.is_break(Break::Colon)
        && predicate.meaning.has_any(telling)
        && tokens.text_of(ask) == "?"
    {
        // A predicate of Lisp: `failed: int? in: [:brand]`.
        return Some(predicate.meaning);
    }
    // "uri fails for the column ..."
    let at_column = matches!(tokens.folded_of(failed), "fails" | "failed")
        && slice
            .get(begins + 2..)?
            .iter()
            .any(|token| token.named.is_some())
        && slice
            .get(begins + 2)
            .is_some_and(|next| matches!(tokens.folded_of(next), "for" | "on" | "at" | "inline"));
    if at_column && rule.is_word() && rule.meaning.has_any(telling) && !rule.strong {
        return Some(rule.meaning);
    }
    let is_rule = rule.is_word() && rule.named.is_none() && rule.meaning.has_any(telling);
    (fails && is_rule).then_some(rule.meaning)
}

/// The meaning of the rule of which nothing but the name stands behind that of the column: `brand: enum`.
pub(super) fn bare(tokens: Tokens<'_>, slice: &[Token]) -> Option<M> {
    let rules = [
        "unique",
        "uniqueness",
        "enum",
        "inclusion",
        "oneof",
        "date",
        "datetime",
        "dateonly",
        "url",
        "uri",
        "email",
        "integer",
        "int",
        "numeric",
        "number",
        "exists",
        "exist",
        "syntax",
        "format",
        "pattern",
        "regex",
    ];
    let places = slice.iter().take_while(|token| {
        token.named.is_none() && (!token.is_word() || token.meaning.has_any(M::ROW))
    });
    let [name, sign, rule] = slice.get(places.count()..)? else {
        return None;
    };
    let is_rule = rule.is_word() && rules.contains(&tokens.folded_of(rule));
    (name.named.is_some() && sign.is_break(Break::Colon) && is_rule).then_some(rule.meaning)
}
