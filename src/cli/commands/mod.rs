//! One file per command: arguments in, engine called, result printed, exit code out.

pub(super) mod check;
pub(super) mod classify;
pub(super) mod completions;
pub(super) mod convert;
pub(super) mod explain;
pub(super) mod explain_reason;
pub(super) mod finish;
pub(super) mod fix_failed;
pub(super) mod init;
pub(super) mod man;
pub(super) mod verify;
