//! Words around a problem that are none: where the row stands, advice, and what only joins words.
//! Unlike the other tables these give no meaning; they tell what may be passed over.

use super::words::Words;

/// Where a row stands in a file.
static PLACES: Words = Words::new(&[
    "row|rows|line|lines|record|row number|line number|linenumber|rownumber|rowno|lineno|record number|entry|item|\
     on line|on row|in line|in row|at row|at line|in|on|at|of|the|no|nr|number|index|byte position|bytepositioninline|\
     csv|file|sheet|import|status|severity|level|result|partner|publisher|affiliate|contact|company|account|customer|member|\
     zeile|datensatz|zeilennummer|ligne|enregistrement|fila|linea|registro|linha|riga|record|rij|rad|raden|raekke|wiersz|wierszu|行|目|行番号|レコード",
]);

/// How an order to the reader or a note beside the problem begins.
static ADVICE: Words = Words::new(&[
    "please|see|check|contact|verify|review|try|fix|correct|note|tip|hint|help|background|passing|consider|remember|kindly|\
     simply|just|ask|use|you|if|when|once|then|variable|path|skipping|skipped|context|\
     bitte|siehe|prufen|hinweis|tipp|veuillez|voir|verifiez|merci|consultez|por favor|porfavor|por|verifique|compruebe|revise|consulte|\
     per favore|per|verificare|controllare|verifica|controlla|si prega|si|confira|ご確認|確認",
]);

/// What joins words and means nothing by itself.
const FILLING: &str = "by|for|with|at|on|was|were|are|am|this|that|these|those|it|its|there|here|we|you|your|our|they|their|i|my|me|he|she|who|\
     which|what|whose|so|then|than|thus|while|when|where|if|because|since|into|onto|out|off|up|down|via|per|about|\
     do|does|did|done|being|had|will|would|can|could|may|might|also|too|very|just|all|each|every|both|other|another|\
     different|new|now|again|still|ist|sind|war|der|die|das|des|dem|den|ein|eine|einen|einer|eines|im|am|zu|von|mit|fur|auf|als|\
     wird|wurde|werden|worden|diese|dieser|dieses|sie|es|le|la|les|l|d|un|une|du|des|de|au|aux|ce|cette|ces|est|sont|ete|etre|pour|\
     par|sur|dans|avec|que|qui|il|elle|vous|votre|el|los|las|una|del|al|lo|se|es|son|esta|este|estos|ser|para|por|en|con|su|\
     o|a|os|as|um|uma|do|da|dos|das|no|na|nos|nas|foi|sao|com|em|e|i|gli|lo|il|di|dal|della|delle|nel|nella|sono|stato|stata|che|per|\
     het|een|van|voor|zijn|worden|wordt|deze|dit|op|ar|ett|av|for|till|er|af|til|jest|sa|w|z|dla|zostal|zostala";

/// What says that nothing is wrong.
const WELL: &str = "no duplicate found|no duplicates found|no duplicate was found|no duplicates were found|no duplicates detected|0 duplicates|\
     no errors|no error|0 errors|nothing is missing|nothing missing|no permission is needed|no permission needed|\
     required fields are present|required columns are present|required values are present";

/// Words for a state of the account, the partner or the importer that no cell can mend.
static STATES: Words = Words::new(&[
    "exceeded|quota|suspended|archived|deactivated|disabled|inactive|expired|terminated|frozen|\
     paused|locked|reached|unavailable|overloaded|outage|timeout|timed|crashed|aborted|unpaid|overdue",
]);

/// What may be passed over as saying nothing.
static NOTHING: Words = Words::new(&[FILLING, WELL]);

/// Whether a folded word says where the row stands.
pub(in super::super) fn is_place(folded: &str) -> bool {
    PLACES.has(folded)
}

/// Whether a folded word tells of a state that no cell can mend.
pub(in super::super) fn is_state(folded: &str) -> bool {
    STATES.has(folded)
}

/// Whether a folded word begins advice.
pub(in super::super) fn is_advice(folded: &str) -> bool {
    ADVICE.has(folded)
}

/// Whether a folded word only joins others, or says that nothing is wrong.
pub(in super::super) fn is_filling(folded: &str) -> bool {
    NOTHING.has(folded)
}
