//! Words in the value that a text repeats, which name no column though they could.

use super::concept::Meaning as M;
use super::naming::meaning_of;
use super::token::{Break, Sort, Token};

/// Whether a word that can be a title stands behind a colon among what is said to be of another type, and
/// so in the value: "invalid e-mail: see website".
pub(super) fn is_in_value(slice: &[Token], at: usize) -> bool {
    let before = slice.get(..at).unwrap_or_default();
    let is_colon = |token: &Token| token.is_break(Break::Colon);
    let Some(token) = slice
        .get(at)
        .filter(|token| token.is_word() && !token.strong)
    else {
        return false;
    };
    let (Some(named), Some(colon)) = (token.named, before.iter().rposition(is_colon)) else {
        return false;
    };
    let claim = before.get(..colon).unwrap_or_default();
    let claim = claim.rsplit(|token| token.is_break(Break::Colon)).next();
    let said = claim
        .unwrap_or_default()
        .iter()
        .fold(M::NONE, |said, token| said.or(token.meaning));
    let own = match meaning_of(named) {
        on if on.has_any(M::ON_URL) => M::URL,
        on if on.has_any(M::ON_EMAIL) => M::EMAIL,
        on if on.has_any(M::ON_DATE) => M::DATE,
        _ => M::NONE,
    };
    let types = said.only(M::DATE.or(M::URL).or(M::EMAIL));
    // A name alone behind the colon says where: "invalid e-mail: brand".
    let is_alone = colon + 1 == at
        && slice
            .get(at + 1)
            .is_none_or(|next| matches!(next.sort, Sort::Break(_)));
    said.has_any(M::UNFIT.or(M::NOT)) && !types.is_none() && types.only(own).is_none() && !is_alone
}
