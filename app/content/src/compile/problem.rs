//! What is wrong in the content files, and where.

use std::fmt;
use std::rc::Rc;

/// Whether a problem stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The build stops.
    Error,
    /// It is shown only.
    Warning,
}

/// One problem, with file and line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, seen from the content folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// Whether it stops the build.
    pub severity: Severity,
    /// What is wrong, and what to write instead.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Location {
    pub(super) file: Rc<str>,
    pub(super) line: usize,
}

/// The problems found so far.
#[derive(Debug, Default)]
pub(super) struct Problems {
    found: Vec<Problem>,
    /// Whether something could not be read at all: then comparing the rest with it would only make noise.
    pub(super) is_unreadable: bool,
}

impl Problems {
    pub(super) fn error(&mut self, at: &Location, message: impl Into<String>) {
        self.add(at, Severity::Error, message.into());
    }

    pub(super) fn warn(&mut self, at: &Location, message: impl Into<String>) {
        self.add(at, Severity::Warning, message.into());
    }

    /// An error that leaves a gap in what was read.
    pub(super) fn unreadable(&mut self, at: &Location, message: impl Into<String>) {
        self.is_unreadable = true;
        self.error(at, message);
    }

    /// All of them by file and line, each once.
    pub(super) fn sorted(mut self) -> Vec<Problem> {
        self.found
            .sort_by(|a, b| (&a.file, a.line, &a.message).cmp(&(&b.file, b.line, &b.message)));
        self.found.dedup();
        self.found
    }

    fn add(&mut self, at: &Location, severity: Severity, message: String) {
        self.found.push(Problem {
            file: at.file.to_string(),
            line: at.line,
            severity,
            message,
        });
    }
}
