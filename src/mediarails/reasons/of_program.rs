//! Whether a statement complains of what programs are made of, and so of nothing in the row: a file, a
//! module, a workflow.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Sort, Token};

/// What is no failure of the row where a program's own things are the subject.
const OF_PROGRAM: M = M::NOT_FOUND
    .or(M::DISALLOWED)
    .or(M::UNKNOWN)
    .or(M::MISSING)
    .or(M::REQUIRED)
    .or(M::NOT_PRESENT)
    .or(M::LONG)
    .or(M::BIG)
    .or(M::MOST);

/// Whether what is wanting is a file or another thing of programs: "A file of that name already
/// exists", "Required module not found".
pub(super) fn is_of_program(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let no_name = || slice.iter().all(|token| token.named.is_none());
    let sized = said.has_any(M::LONG.or(M::BIG).or(M::MOST)) && no_name();
    // "name 'rows' is not defined" speaks of a variable.
    let variable = matches!(slice, [name, value, rest @ ..]
        if tokens.folded_of(name) == "name"
            && value.sort == Sort::Quoted
            && rest.iter().any(|token| tokens.folded_of(token).ends_with("defined")));
    variable
        || (said.has_any(M::DUPLICATE) || sized) && begins_with_file(tokens, slice)
        || said.has_any(OF_PROGRAM)
            && !said.has_any(M::RIGHTS)
            && no_name()
            && begins_with_program(tokens, slice)
}

/// Whether the first word that is no article is a file or folder.
fn begins_with_file(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let files = [
        "file",
        "folder",
        "directory",
        "datei",
        "ordner",
        "fichier",
        "dossier",
        "archivo",
        "arquivo",
        "carpeta",
        "uploadedfile",
        "importfile",
        "inputfile",
        "csvfile",
        "datafile",
        "upload",
        "filename",
    ];
    begins_with(tokens, slice, &files)
}

/// Whether the first word that is no article is a thing that programs are made of.
fn begins_with_program(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let things = [
        "function",
        "procedure",
        "class",
        "operator",
        "operation",
        "method",
        "module",
        "package",
        "library",
        "plugin",
        "template",
        "worksheet",
        "workbook",
        "query",
        "job",
        "task",
        "process",
        "workflow",
        "flow",
        "automation",
        "macro",
        "endpoint",
        "route",
        "integration",
        "connector",
        "driver",
        "engine",
        "extension",
        "configuration",
        "config",
        "setting",
        "settings",
        "batch",
        "version",
        "command",
        "importer",
        "importtemplate",
        "importjob",
        "importprofile",
    ];
    begins_with(tokens, slice, &things)
}

/// What can stand before that of which something is said: "a required", "unsupported", "no".
const ABOUT_SUBJECT: M = M::LINK
    .or(M::REQUIRED)
    .or(M::UNKNOWN)
    .or(M::INVALID)
    .or(M::MISSING)
    .or(M::DISALLOWED)
    .or(M::NO_SUCH);

fn begins_with(tokens: Tokens<'_>, slice: &[Token], words: &[&str]) -> bool {
    slice
        .iter()
        .find(|token| {
            token.is_word()
                && !token.meaning.has_any(ABOUT_SUBJECT)
                && !matches!(tokens.folded_of(token), "this" | "that" | "your")
        })
        .is_some_and(|token| words.contains(&tokens.folded_of(token)))
}
