//! Reads a Fluent file into patterns.

use super::file::File;
use super::problem::{Location, Problems};
use crate::Messages;
use crate::pattern::{Pattern, Piece};
use fluent_syntax::ast;
use std::collections::BTreeMap;
use std::path::Path;

/// One value: of a message, or of an attribute of a message.
pub(super) struct Text {
    pub(super) at: Location,
    pub(super) message: String,
    /// Empty for the message itself.
    pub(super) attribute: String,
    pub(super) pattern: Pattern,
}

/// A `## heading`, and the messages below it.
pub(super) struct Group {
    pub(super) at: Location,
    pub(super) heading: String,
    pub(super) messages: Vec<String>,
}

/// The texts of a file, by key: `id-04`, `id-04.why`.
pub(super) struct Texts {
    /// Where a missing text could be added.
    pub(super) end: Location,
    pub(super) by_key: BTreeMap<String, Text>,
    /// Each message with its line, in the order of the file.
    pub(super) messages: Vec<(String, Location)>,
    /// The messages under each `## heading`, in the order of the file; those above all headings have none.
    pub(super) groups: Vec<Group>,
    /// Whether something could not be read; then a missing text is not reported.
    pub(super) is_broken: bool,
}

impl Texts {
    /// Reads a file.
    pub(super) fn read(dir: &Path, name: &str, problems: &mut Problems) -> Self {
        let file = File::read(dir, name, problems);
        let mut texts = Self {
            end: file.at(file.text.trim_end().len()),
            by_key: BTreeMap::new(),
            messages: Vec::new(),
            groups: Vec::new(),
            is_broken: file.is_missing,
        };
        let resource = match fluent_syntax::parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                texts.is_broken = true;
                for error in errors {
                    problems.error(&file.at(error.pos.start), format!("no Fluent: {error}"));
                }
                resource
            }
        };
        let terms = terms(&resource);
        for entry in &resource.body {
            let mut reader = Reader {
                file: &file,
                terms: &terms,
                problems,
            };
            match entry {
                ast::Entry::Message(message) => reader.message(message, &mut texts),
                ast::Entry::GroupComment(comment) => texts.groups.push(group(&file, comment)),
                _ => {}
            }
        }
        texts
    }

    /// The line of a message, or the end of the file.
    pub(super) fn line_of(&self, message: &str) -> &Location {
        self.messages
            .iter()
            .find(|(id, _)| id == message)
            .map_or(&self.end, |(_, at)| at)
    }

    /// The heading that a message stands under.
    pub(super) fn group_of(&self, message: &str) -> Option<&Group> {
        let mut groups = self.groups.iter();
        groups.find(|group| group.messages.iter().any(|id| id == message))
    }

    /// The screen of a message: its heading, or itself in a file without headings.
    pub(super) fn screen_of<'a>(&'a self, message: &'a str) -> &'a str {
        self.group_of(message)
            .map_or(message, |group| &group.heading)
    }

    /// The texts of one message, itself first.
    pub(super) fn of<'a>(&'a self, message: &'a str) -> impl Iterator<Item = &'a Text> {
        self.by_key
            .values()
            .filter(move |text| text.message == message)
    }

    /// The texts that `keep` chooses, as messages.
    pub(super) fn messages_of(&self, keep: impl Fn(&Text) -> bool) -> Messages {
        let chosen = self.by_key.iter().filter(|(_, text)| keep(text));
        let texts = chosen.map(|(key, text)| (key.clone(), text.pattern.clone()));
        Messages::new(texts.collect())
    }
}

type Terms<'a> = BTreeMap<&'a str, &'a ast::Pattern<&'a str>>;

fn terms<'a>(resource: &'a ast::Resource<&'a str>) -> Terms<'a> {
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        if let ast::Entry::Term(term) = entry {
            found.insert(term.id.name, &term.value);
        }
    }
    found
}

fn group(file: &File, comment: &ast::Comment<&str>) -> Group {
    Group {
        at: comment
            .content
            .first()
            .map_or_else(|| file.at(0), |line| file.at_slice(line)),
        heading: comment.content.join(" "),
        messages: Vec::new(),
    }
}

struct Reader<'a> {
    file: &'a File,
    terms: &'a Terms<'a>,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn message(&mut self, message: &ast::Message<&str>, texts: &mut Texts) {
        let id = message.id.name;
        let at = self.file.at_slice(id);
        if texts.messages.iter().any(|(known, _)| known == id) {
            self.problems
                .error(&at, format!("`{id}` stands in this file twice"));
        }
        texts.messages.push((id.to_owned(), at.clone()));
        if let Some(group) = texts.groups.last_mut() {
            group.messages.push(id.to_owned());
        }
        if let Some(value) = &message.value {
            self.add(texts, id, "", at, value);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let at = self.file.at_slice(name);
            self.add(texts, id, name, at, &attribute.value);
        }
    }

    fn add(
        &mut self,
        texts: &mut Texts,
        message: &str,
        attribute: &str,
        at: Location,
        value: &ast::Pattern<&str>,
    ) {
        let key = key(message, attribute);
        let mut pieces = Vec::new();
        self.pattern(value, &at, 0, &mut pieces);
        if texts.by_key.contains_key(&key) && !attribute.is_empty() {
            self.problems
                .error(&at, format!("`{key}` stands here twice"));
        }
        let text = Text {
            at,
            message: message.to_owned(),
            attribute: attribute.to_owned(),
            pattern: Pattern(pieces),
        };
        texts.by_key.insert(key, text);
    }

    fn pattern(
        &mut self,
        from: &ast::Pattern<&str>,
        at: &Location,
        depth: u8,
        to: &mut Vec<Piece>,
    ) {
        for element in &from.elements {
            match element {
                ast::PatternElement::TextElement { value } => push(to, value),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, at, depth, to);
                }
            }
        }
    }

    fn expression(
        &mut self,
        expression: &ast::Expression<&str>,
        at: &Location,
        depth: u8,
        to: &mut Vec<Piece>,
    ) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, at, depth, to),
            ast::Expression::Select { selector, variants } => {
                let Some(by) = variable(selector) else {
                    self.problems
                        .error(at, "a choice goes by a value; write { $name -> … }");
                    return;
                };
                let mut cases = Vec::new();
                let mut default = String::new();
                for variant in variants {
                    let (ast::VariantKey::Identifier { name: case }
                    | ast::VariantKey::NumberLiteral { value: case }) = variant.key;
                    let mut pieces = Vec::new();
                    self.pattern(&variant.value, at, depth, &mut pieces);
                    cases.push((case.to_owned(), Pattern(pieces)));
                    if variant.default {
                        case.clone_into(&mut default);
                    }
                }
                let by = by.to_owned();
                to.push(Piece::Select { by, cases, default });
            }
        }
    }

    fn inline(
        &mut self,
        inline: &ast::InlineExpression<&str>,
        at: &Location,
        depth: u8,
        to: &mut Vec<Piece>,
    ) {
        if let Some(name) = variable(inline) {
            to.push(Piece::Value(name.to_owned()));
            return;
        }
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                push(to, &text);
            }
            ast::InlineExpression::NumberLiteral { value } => push(to, value),
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression, at, depth, to);
            }
            ast::InlineExpression::TermReference { id, .. } => {
                match self.terms.get(id.name).filter(|_| depth < 4) {
                    Some(term) => self.pattern(term, at, depth + 1, to),
                    None => self
                        .problems
                        .error(at, format!("there is no -{} in this file", id.name)),
                }
            }
            _ => self.problems.error(
                at,
                "only { $value }, { -term } and { $value -> … } can stand in braces",
            ),
        }
    }
}

/// `$name`, also inside `NUMBER($name)`: the grammar writes numbers in any case.
fn variable<'a>(inline: &ast::InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Some(id.name),
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}

fn push(to: &mut Vec<Piece>, text: &str) {
    match to.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ => to.push(Piece::Text(text.to_owned())),
    }
}

/// The key of a message or of its attribute.
pub(super) fn key(message: &str, attribute: &str) -> String {
    if attribute.is_empty() {
        message.to_owned()
    } else {
        [message, ".", attribute].concat()
    }
}
