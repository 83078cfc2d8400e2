//! What reasons of programs speak of that is no cell of a row: parts of code, files, pictures, and what
//! is counted or measured. Like the tables beside it this one gives no meaning; it tells what a
//! statement is about.

use super::words::Words;

/// What only code has: wherever such a word stands, no cell is spoken of.
static CODE: Words = Words::new(&[
    "positional|dictionary|hashmap|iterator|iterators|enumerator|cursor|cursors|packet|packets|errno|\
     variable|variables|callback|subroutine|procedure|closure|disposed|invoke|invoked|dereference|instantiate|instantiated|unwrap|unwrapping|destructure|destructuring|\
     iterable|subscriptable|serializable|serialisable|callable|hashable|socket|thread|mutex|semaphore|stacktrace|heap|operand|operands|\
     opcode|namespace|constructor|destructor|rollback|savepoint|deadlock|clause|datareader|assembly|bytecode|syntaxerror|\
     receiver|supertype|subscript|subscripts|coroutine|coroutines|routine|routines|lateinit|overload|overloads|dereferenced|\
     dereferencing|initializer|initialiser|concatenation|unterminated|metatable|invariant|precondition|postcondition|lambda",
]);

/// Errors of which the name alone tells that the code is at fault, whatever they say.
static ERRORS: Words = Words::new(&[
    "referenceerror|nameerror|nomethoderror|localjumperror|matcherror|functionclauseerror|undefinedfunctionerror|\
     frozenerror|unboundlocalerror|recursionerror|notimplementederror|importerror|modulenotfounderror|classcasterror",
]);

/// What code has and a reason may call a cell by all the same.
static PASSED: Words = Words::new(&["argument|arguments|pointer|generator|trigger|transaction"]);

/// What stands before the exception of a program's own fault.
const FAULTS: [&str; 17] = [
    "pointer",
    "nullreference",
    "argumentnull",
    "illegalstate",
    "nosuchelement",
    "outofbounds",
    "outofrange",
    "invalidoperation",
    "unsupportedoperation",
    "concurrentmodification",
    "outofmemory",
    "disposed",
    "usage",
    "recursion",
    "invalidstate",
    "memory",
    "zip",
];

/// Programs and their parts, as the subject of what is said.
static PROGRAMS: Words = Words::new(&[
    "function|procedure|class|operator|operation|method|module|package|library|plugin|template|worksheet|workbook|query|job|task|\
     process|workflow|flow|automation|macro|endpoint|route|integration|connector|driver|engine|extension|configuration|config|setting|\
     settings|batch|version|command|importer|importtemplate|importjob|importprofile|stream|streams|sequence|collection|collections|reader|\
     writer|connection|session|snapshot|buffer|request|requestbody|payload|expression|clause|statement|keyword|\
     semicolon|parenthesis|brace|script|server|service|client|token|credentials|licence|license|subscription|form|forms|formset|managementform|\
     interface|mapper|loader|handler|adapter|dispatcher|serializer|serialiser|deserializer|deserialiser|compiler|interpreter|runtime|framework|\
     response|responsebody|chunk|archive|envelope|dump|backup|broker|partition",
]);

/// Files, as the subject of what is said.
static FILES: Words = Words::new(&[
    "file|files|folder|directory|datei|ordner|fichier|dossier|archivo|arquivo|carpeta|uploadedfile|importfile|inputfile|csvfile|\
     datafile|upload|filename|attachment|attachments|anhang|adjunto|anexo|allegato|添付|ファイル",
]);

/// Pictures and other media.
static MEDIA: Words = Words::new(&[
    "image|images|picture|photo|photos|logo|avatar|thumbnail|icon|banner|video|audio|bild|bilder|foto|fotos|grafik|\
     imagem|imagen|immagine|pixel|pixels|画像",
]);

/// What is counted or measured and is no sign of a text.
static UNITS: Words = Words::new(&[
    "item|items|element|elements|entry|entries|property|properties|pixel|pixels|px|dpi|file|files|form|forms|call|calls|request|\
     requests|tag|tags|image|images|photo|photos|attachment|attachments|option|options|choice|choices|checkbox|checkboxes|kb|mb|gb|\
     kilobytes|megabytes|second|seconds|minute|minutes|hour|hours|user|users|member|members|elemente|elementen|eintrage|dateien|bilder|\
     fichiers|fichier|elementos|archivos|itens|arquivos|elementi|pixeles|optionen|choix|opciones|opcoes|opzioni|scelte",
]);

/// Whether a folded word belongs to code alone, or is the name of an exception for a program's fault.
pub(in super::super) fn is_code(folded: &str) -> bool {
    let fault = |class: &str| FAULTS.iter().any(|fault| class.ends_with(fault));
    CODE.begins(folded)
        || is_fault(folded)
        || ["exception", "error"]
            .iter()
            .any(|end| folded.strip_suffix(end).is_some_and(fault))
}

/// Whether a folded word is the name of an error that only code has.
pub(in super::super) fn is_fault(folded: &str) -> bool {
    ERRORS.has(folded)
}

/// Whether a folded word is usual in code, but may be said of a cell.
pub(in super::super) fn is_passed(folded: &str) -> bool {
    PASSED.begins(folded)
}

/// Whether a folded word is a program or a part of one.
pub(in super::super) fn is_program(folded: &str) -> bool {
    PROGRAMS.begins(folded)
}

/// Whether a folded word is a file or folder.
pub(in super::super) fn is_file(folded: &str) -> bool {
    FILES.begins(folded)
}

/// Whether a folded word is a picture or the like.
pub(in super::super) fn is_medium(folded: &str) -> bool {
    MEDIA.begins(folded)
}

/// Whether a folded word is counted or measured.
pub(in super::super) fn is_unit(folded: &str) -> bool {
    UNITS.begins(folded)
}
