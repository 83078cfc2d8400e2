//! Small words in and around lists of names: what stands before a name, what begins the verdict, what points back.
//! Like the tables of words around a problem these give no meaning.

use super::words::Words;

/// What stands before a name and says nothing.
static ARTICLES: Words = Words::new(&[
    "the|a|an|both|also|its|their|your|der|die|das|den|dem|ein|eine|auch|le|la|les|l|un|une|el|los|las|una|uno|su|il|lo|gli|\
     i|o|os|as|um|uma|sua|field|fields|feld",
]);

/// What says that a list goes on.
static GOES_ON: Words =
    Words::new(&["etc|usw|ecc|others|more|andere|weitere|autres|otros|outros|altri"]);

/// Words that stand for something named before, or only turn a sentence.
static POINTS_BACK: Words = Words::new(&[
    "it|this|that|which|they|these|those|there|you|we|he|who|one|es|dies|das|ce|cela|cual|questo|isso|however|therefore|\
     hence|thus|unfortunately|though|too|else|either",
]);

/// What becomes of a row.
static BECOMES: Words = Words::new(&[
    "skipped|ignored|rejected|aborted|failed|stopped|import|upload|imported|processed",
]);

/// What a clause can begin with that tells more of what was named before: "E-mail is invalid, address must hold an @".
static VAGUE: Words = Words::new(&[
    "data|address|adresse|direccion|indirizzo|endereco|type|title|note|notes|level|status|login|username|pin|cap|land|ort|comment|\
     comments|remark|description|contact|language|image",
]);

/// Words that begin what is said of names before them.
static VERBS: Words = Words::new(&[
    "is|are|was|were|must|mustbe|mustnotbe|cannot|cant|should|shall|have|has|had|need|needs|do|does|could|can|may|zijn|er|ar|\
     sa|が|は|も|ist|sind|war|waren|muss|mussen|darf|durfen|soll|sollen|konnte|konnten|fehlen|fehlt|haben|hat|sont|est|\
     doivent|doit|manquent|manque|ne|n|son|es|deben|debe|faltan|no|sao|nao|devem|deve|faltam|sono|non|devono|mancano|e",
]);

/// Words that say the same of what they stand beside as was said before.
static ALIKE: Words = Words::new(&[
    "so|same|the same|too|likewise|similarly|ditto|as well|well|ebenso|genauso|gleiches gilt fur|egalement|de meme|meme|igualmente|lo mismo|o mesmo|\
     lo stesso|altrettanto|pure|idem",
]);

/// Words that deny what follows of all that they stand before.
static NEITHER: Words = Words::new(&["neither|weder|ni|nem|ne"]);

/// Whether a folded word stands before names and says nothing.
pub(in super::super) fn is_article(folded: &str) -> bool {
    ARTICLES.has(folded)
}

/// Whether a folded word says that a list goes on.
pub(in super::super) fn goes_on(folded: &str) -> bool {
    GOES_ON.has(folded)
}

/// Whether a folded word stands for something named before.
pub(in super::super) fn points_back(folded: &str) -> bool {
    POINTS_BACK.has(folded)
}

/// Whether a folded word tells what becomes of a row.
pub(in super::super) fn tells_of_row(folded: &str) -> bool {
    BECOMES.has(folded)
}

/// Whether a folded word can tell more of what was named before.
pub(in super::super) fn is_vague(folded: &str) -> bool {
    VAGUE.has(folded)
}

/// Whether a folded word begins what is said of names before it.
pub(in super::super) fn is_verb(folded: &str) -> bool {
    VERBS.has(folded)
}

/// Whether a folded word denies what follows of all names of a list.
pub(in super::super) fn is_neither(folded: &str) -> bool {
    NEITHER.has(folded)
}

/// Whether a folded word says the same of what it stands beside as was said before.
pub(in super::super) fn is_alike(folded: &str) -> bool {
    ALIKE.has(folded)
}
