//! Cells of an attention file that a spreadsheet has damaged when it saved it, and that cannot be put back: they
//! are not uploaded so unless a person who has seen it says so; an ID without its digits never is.

use super::edits::Loss;
use crate::column::Column;
use crate::fix_failed::Repair;
use crate::outcome::{Outcome, Problem, Suggestion, Who};
use crate::report::attention::Decision;
use crate::report::layout::Role;
use crate::sheet::Row;
use crate::values::date::Date;
use crate::values::lost::{is_hidden, is_left_of, is_rounded_exponent, is_shortened};

/// How the words begin that tell of lost letters; the next round knows them by that.
const LETTERS: &str = "letters were lost when the file was saved";

/// How they go on.
const TYPE_LETTERS: &str = " and stand as ? now; type them again and save the file as CSV UTF-8, or write upload in \
                            Decision to send them as they stand here";

/// The words for an ID that lost digits.
const DIGITS: &str = "the spreadsheet has rounded this ID since the file was written and digits are lost; type it \
                      again in a cell formatted as text";

/// The words for a cell that shows nothing of its value.
const HIDDEN: &str = "this showed only #### when the file was saved, since its column was too narrow; widen the \
                      column and type the value again";

/// How the words begin that tell of a date with two readings.
const ORDER: &str = "as the spreadsheet shows this date";

/// How the words begin that tell of an ID that can be of several rows.
const OWNER: &str = "the spreadsheet has changed this ID";

/// How the words begin that tell of an ID that stands in another row than before.
pub(in crate::fix_failed) const PLACE: &str =
    "this ID stood in another row when the file was written";

/// How the words begin that tell of another row of the publisher that goes up, and is in no later file beside this one.
pub(in crate::fix_failed) const BESIDE: &str =
    "another row of this publisher was uploaded by your decision";

/// How a person says that a cell is right as it is.
const SEND: &str = ", or write upload in Decision to send the row as it stands here";

/// Whether the words of a problem tell that it is uncertain whose ID stands in a row.
pub(in crate::fix_failed) fn tell_of_unsure_id(words: &str) -> bool {
    let mut beginnings = [DIGITS, OWNER, PLACE, HIDDEN].into_iter();
    beginnings.any(|own| words.starts_with(own))
}

/// What the problem says of a column.
pub(in crate::fix_failed) fn words_for<'p>(problem: &'p str, title: &str) -> Option<&'p str> {
    let mut lines = problem.lines();
    lines.find_map(|line| line.strip_prefix(title)?.strip_prefix(": "))
}

impl Repair<'_> {
    /// The cells that have lost something since they were written, by their titles. What was lost in an
    /// earlier round stays lost until somebody types it or says that the row is to be sent so.
    pub(in crate::fix_failed) fn lost(
        &self,
        row: &Row,
        edited: Option<&[(usize, Option<Loss>)]>,
        (decision, problem): (&Decision, &str),
    ) -> Vec<(String, Loss)> {
        let titles = self.layout.titles.iter().enumerate();
        let lost = titles.filter_map(|(place, title)| {
            let now = self.meant(row.get(place).unwrap_or_default());
            let cell = edited.and_then(|edited| edited.iter().find(|(own, _)| *own == place));
            let loss = match cell {
                Some((_, loss)) => loss.clone(),
                None => edited.and_then(|_| lost_before(now, words_for(problem, title)?, decision)),
            };
            let role = self.layout.roles.get(place);
            let loss = loss.or_else(|| lost_by_itself(now, role?, decision, edited.is_none()));
            let is_uploaded = matches!(role, Some(Role::Upload(_) | Role::Custom));
            Some((title.clone(), loss.filter(|_| is_uploaded)?))
        });
        lost.collect()
    }

    /// Values that are accepted and have lost something when the file was saved: what was on offer is not
    /// known any more.
    pub(in crate::fix_failed) fn lost_offers(
        &self,
        accepted: &[(Column, String)],
        on_offer: &[(Column, Suggestion)],
    ) -> Vec<(String, Loss)> {
        let lost = accepted.iter().filter_map(|(column, value)| {
            let mut offers = on_offer.iter().filter(|(own, _)| own == column);
            let is_it = |offer: &Suggestion| self.is_offer(value, &offer.value);
            if offers.any(|(_, offer)| is_it(offer)) {
                return None;
            }
            let is_date = *column == Column::NetworkDateAccepted;
            let typed = self
                .edits
                .typed_offer(value, self.context.settings.today)
                .err();
            let order = typed.map(|(one, other)| Loss::Order(one, other));
            let letters = self.edits.may_lack_letters(value).then_some(Loss::Letters);
            let hidden = is_hidden(value).then_some(Loss::Hidden);
            let loss = hidden.or(letters).or(order.filter(|_| is_date))?;
            Some((column.title().to_owned(), loss))
        });
        lost.collect()
    }

    /// Whether what stands under Suggestion is the value on offer, as a spreadsheet shows it.
    pub(in crate::fix_failed) fn is_offer(&self, value: &str, offer: &str) -> bool {
        let today = self.context.settings.today;
        offer == value || is_left_of(value, offer) || self.edits.may_have_been(value, offer, today)
    }

    /// Keeps a row with a person of which cells have lost something since they were written.
    pub(in crate::fix_failed) fn tell_losses(
        &self,
        losses: &[(String, Loss)],
        outcome: &mut Outcome,
    ) {
        let problem = |(title, loss): &(String, Loss)| Problem {
            column: Some(title.clone()),
            words: self.words_of(loss),
            suggestion: None,
            who: Who::You,
        };
        self.tell_lost(losses.iter().map(problem).collect(), outcome);
    }

    fn words_of(&self, loss: &Loss) -> String {
        match loss {
            Loss::Letters => format!("{LETTERS}{TYPE_LETTERS}"),
            Loss::Digits => format!("{DIGITS}{}", self.how_to_find_the_receipt()),
            Loss::Hidden => HIDDEN.to_owned(),
            Loss::Order(one, other) => order_words(*one, *other),
            Loss::Owner(ids, is_lossy) => owner_words(ids, *is_lossy),
            Loss::Place(Some(id)) => {
                format!("{PLACE}, and here stood {id}; put the IDs back{SEND}")
            }
            Loss::Place(None) => format!("{PLACE}; put the IDs back{SEND}"),
            Loss::Told(words) => words.clone(),
        }
    }

    /// Where the file has another name than it was given, what would bring its IDs back.
    fn how_to_find_the_receipt(&self) -> String {
        match self.edits.own_name() {
            _ if self.edits.has_receipt() => String::new(),
            Some((name, receipt)) => {
                format!(", or save this file as {name} beside {receipt} and run again")
            }
            None => {
                ", or save this file under its own name beside its receipt and run again".to_owned()
            }
        }
    }
}

/// What was told of a cell in an earlier round and still holds.
fn lost_before(now: &str, words: &str, decision: &Decision) -> Option<Loss> {
    let is_sent = *decision == Decision::Upload;
    let begins = |own: &str| words.starts_with(own);
    if begins(LETTERS) {
        return (!is_sent).then_some(Loss::Letters);
    }
    let never_sent = begins(DIGITS) || begins(HIDDEN) || begins(OWNER) && is_shortened(now);
    let is_open = never_sent || !is_sent && [ORDER, OWNER, PLACE, BESIDE].into_iter().any(begins);
    is_open.then(|| Loss::Told(words.to_owned()))
}

/// What a cell has lost whatever stood there before.
fn lost_by_itself(now: &str, role: &Role, decision: &Decision, is_unknown: bool) -> Option<Loss> {
    let is_sent = *decision == Decision::Upload;
    let is_id = *role == Role::Upload(Column::NetworkPublisherId);
    if is_id && is_sent && is_rounded_exponent(now) {
        return Some(Loss::Digits);
    }
    (is_unknown && is_hidden(now)).then_some(Loss::Hidden)
}

fn order_words(one: Date, other: Date) -> String {
    let (one, other) = (one.in_words(), other.in_words());
    format!("{ORDER}, it can be {one} or {other}; type it with the month as a word{SEND}")
}

fn owner_words(ids: &[String], is_lossy: bool) -> String {
    let send = if is_lossy { "" } else { SEND };
    let type_it = "type it again in a cell formatted as text";
    match ids {
        [only] => format!(
            "{OWNER}, and it can have been {only}, but the rest of the row is not as it was written; {type_it}{send}"
        ),
        ids => format!(
            "{OWNER}, and nothing else in the row tells which it was: {}; {type_it}{send}",
            ids.join(" or ")
        ),
    }
}
