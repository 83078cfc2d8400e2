//! The value that a text names as the one that it wants: "use 4745999 instead", "richtig wäre acme.com",
//! "Suggestion: Zenith". What leads to it, or follows it, tells that it is wanted.

use super::super::concept::Meaning as M;
use super::super::gathered::Finding;
use super::super::qualified::{OneOf, set};
use super::super::statement::Tokens;
use super::super::token::{Break, Token};
use super::super::{hint, vocabulary::Named};
use super::sought::Sought;
use crate::failure::{FailureKind, Want};
use std::ops::Range;

/// Words behind which the value stands that is wanted.
static LEADS: OneOf = OneOf::new(|| {
    set(
        "use using try trying suggestion suggestions suggested suggest suggests recommend recommended proposal correct right \
         mean meant maybe perhaps possibly probably likely instead rather replacement \
         verwenden verwende nutzen benutzen versuchen vorschlag richtig korrekt meinten meinen gemeint ware waere lautet vielleicht \
         stattdessen utilisez utiliser essayez essayer suggestion correct correcte dire serait plutot utilice utilizar usar pruebe \
         intente sugerencia correcto correcta decir seria quiza quizas usare usa usi provi prova suggerimento corretto corretta \
         intendevi intendeva sarebbe forse utilize tente sugestao correto correta dizer talvez gebruik probeer suggestie juiste \
         bedoelde bedoelt misschien etre essere ser correctvalue",
    )
});

/// Words of a change behind which "to", "with" or the like leads to the value.
static CHANGES: OneOf = OneOf::new(|| {
    set(
        "replace replaced change changed set correct corrected update updated substitute ersetzen ersetzt andern geandert remplacer \
         remplacez changer changez reemplazar reemplace cambiar cambie sostituire sostituisci cambiare substituir substitua mudar",
    )
});

/// Words behind a value that is wanted.
static TRAILS: OneOf = OneOf::new(|| {
    set(
        "instead expected wanted erwartet attendu attendue esperado esperada atteso attesa verwacht stattdessen richtig",
    )
});

/// What may stand between a value and what leads to it.
static LINKS: OneOf = OneOf::new(|| {
    set(
        "be to equal equals is as exactly the this that value following it a an id one der die das den sie wert ist sein durch \
         le la les l un une valeur est par vous el los un una valor es por o il lo valore e con com with de het waarde is u",
    )
});

/// The value that a clause names as wanted, of a failure of this kind; `findings` are those of the text.
pub(super) fn found(
    tokens: Tokens<'_>,
    clause: &Range<usize>,
    kind: FailureKind,
    findings: &[Finding],
) -> Option<String> {
    let sort = Sought::of(kind, findings)?;
    if findings
        .iter()
        .any(|found| found.failure.kind == kind && lists(found))
    {
        return None;
    }
    let value = clause.clone().find_map(|at| {
        let end = sort.end(tokens, clause, at)?;
        if is_one_of_several(tokens, sort, end) {
            return None;
        }
        let is_wanted = is_led(tokens, clause, at) || is_followed(tokens, clause, end);
        (is_wanted && !is_example(tokens, clause, at, kind)).then_some(at..end)
    })?;
    let slice = tokens.slice(&value);
    let (first, last) = slice.first().zip(slice.last())?;
    let text = tokens.text.get(first.start..last.end)?;
    (!text.is_empty() && !hint::is_model(text)).then(|| text.to_owned())
}

/// Whether a word stands behind a value that is wanted.
pub(super) fn trails(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word() && TRAILS.has(tokens.folded_of(token))
}

/// Words of questions that lead to such a value: "vouliez-vous dire", "quiso decir", "meinten Sie".
static ASKING: OneOf = OneOf::new(|| {
    set(
        "did you do sie vouliez voulez vous vouloir quiso quisiste queria quis voce intendevi volevi bedoelde",
    )
});

/// Whether a word leads to a value that is wanted or follows it, and says nothing else.
pub(in super::super) fn is_lead(folded: &str) -> bool {
    LEADS.has(folded) || CHANGES.has(folded) || TRAILS.has(folded) || ASKING.has(folded)
}

/// Whether it is said which values are allowed.
fn lists(found: &Finding) -> bool {
    let is_list = |want: &Want| matches!(want, Want::OneOf(_));
    found.failure.wants.iter().any(is_list)
}

/// Whether another value of the sort would do as well as the one that ends here.
fn is_one_of_several(tokens: Tokens<'_>, sort: Sought, end: usize) -> bool {
    let joins = tokens.all.get(end);
    let joins = joins.is_some_and(|token| token.meaning.has_any(M::JOIN));
    joins
        && sort
            .end(tokens, &(end + 1..tokens.all.len()), end + 1)
            .is_some()
}

/// Whether what stands before a value leads to it; over a colon or an arrow that comes right before its clause.
fn is_led(tokens: Tokens<'_>, clause: &Range<usize>, at: usize) -> bool {
    let is_link = |token: &Token| {
        let link = LINKS.has(tokens.folded_of(token)) && !token.meaning.has_any(M::MUST);
        token.is_word() && (link || is_of_sort(token)) || token.is_break(Break::Colon)
    };
    let mut place = at;
    let mut before = None;
    while let Some(token) = place.checked_sub(1).and_then(|at| tokens.all.get(at)) {
        place -= 1;
        if token.is_break(Break::Arrow) {
            return place + 1 == clause.start;
        }
        if !is_link(token) {
            return leads(tokens, place, token, before);
        }
        before = Some(token);
    }
    false
}

/// Whether the word at a place, with what stands `behind` it, leads to a value.
fn leads(tokens: Tokens<'_>, place: usize, token: &Token, behind: Option<&Token>) -> bool {
    let folded = tokens.folded_of(token);
    let last = place.checked_sub(1).and_then(|at| tokens.all.get(at));
    let is_denied = token.meaning.has_any(M::NOT.or(M::CANNOT))
        || last.is_some_and(|last| last.is_word() && last.meaning.has_any(M::NOT.or(M::CANNOT)));
    let changes = CHANGES.has(folded) && behind.is_some_and(Token::is_word);
    let is_lead = token.meaning.has_any(M::MUST) || LEADS.has(folded) || changes;
    token.is_word() && is_lead && !is_denied
}

/// Whether a word is the name of a column or of a sort of value.
fn is_of_sort(token: &Token) -> bool {
    let sorts = M::TYPE.or(M::VALUE).or(M::FIELD);
    matches!(token.named, Some(Named::Ours(_)))
        || token.meaning.has_any(sorts)
            && !token
                .meaning
                .has_any(M::COMPLAINT.or(M::VALID).or(M::FORMAT))
}

/// Whether what stands behind a value tells that it is wanted.
fn is_followed(tokens: Tokens<'_>, clause: &Range<usize>, end: usize) -> bool {
    let behind = tokens.slice(&(end..clause.end));
    let mut words = behind.iter().skip_while(|token| {
        let is = ["is", "was", "ist", "wird", "war", "est", "es", "e"];
        is.contains(&tokens.folded_of(token))
    });
    words.next().is_some_and(|token| trails(tokens, token))
}

/// Whether a value shows only how one is written.
fn is_example(tokens: Tokens<'_>, clause: &Range<usize>, at: usize, kind: FailureKind) -> bool {
    let near = tokens.slice(&(at.saturating_sub(4)..at));
    let is_date = kind == FailureKind::BadDate;
    let of_form = M::FORMAT.or(M::DATE_FORMAT);
    let shows = |token: &Token| token.meaning.has_any(M::EXAMPLE.or(M::LIST));
    near.iter().any(shows)
        || is_date
            && tokens
                .slice(clause)
                .iter()
                .any(|token| token.meaning.has_any(of_form))
}
