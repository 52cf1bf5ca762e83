//! The structure of a task in the words of one language.

use crate::{Arg, Bundle, Dutch, LanguageBundle, Messages, key};
use domain::{
    Applies, Basis, Edge, Lead, Leads, Need, OTHER_MUNICIPALITY, Phase, SourceRef, Task, TaskId,
    Theme, Unit, Window,
};

/// One language of a bundle.
pub(super) struct Words<'a> {
    pub(super) lang: &'static str,
    bundle: &'a Bundle,
    texts: Option<&'a LanguageBundle>,
}

impl<'a> Words<'a> {
    pub(super) fn new(bundle: &'a Bundle, lang: &'static str) -> Self {
        Self {
            lang,
            bundle,
            texts: bundle.languages.get(lang),
        }
    }

    /// A label of the page.
    pub(super) fn label(&self, key: &str, args: &[(&str, Arg)]) -> String {
        text(self.texts.map(|texts| &texts.page), key, args)
    }

    pub(super) fn screen(&self, key: &str) -> String {
        let words = self.texts.and_then(|texts| texts.text(key));
        words.unwrap_or_else(|| key.to_owned())
    }

    pub(super) fn intake(&self, key: &str) -> String {
        text(self.texts.map(|texts| &texts.intake), key, &[])
    }

    pub(super) fn has_intake(&self, key: &str) -> bool {
        self.texts.is_some_and(|texts| texts.intake.has(key))
    }

    pub(super) fn theme(&self, theme: Theme, key: &str) -> String {
        text(
            self.texts.and_then(|texts| texts.themes.get(&theme)),
            key,
            &[],
        )
    }

    /// What stands in the place of a line where the place knows the answer.
    pub(super) fn local(&self, theme: Theme, key: &str) -> String {
        let texts = self.texts.and_then(|texts| texts.themes.get(&theme));
        text(texts, key, &[("answer", "…".into())])
    }

    pub(super) fn has_theme(&self, theme: Theme, key: &str) -> bool {
        let texts = self.texts.and_then(|texts| texts.themes.get(&theme));
        texts.is_some_and(|texts| texts.has(key))
    }

    /// A task by id and title.
    pub(super) fn task(&self, id: &TaskId) -> String {
        format!("{id} {}", self.screen(&key::task_title(id)))
    }

    pub(super) fn leads(&self, leads: Leads) -> String {
        let args = [
            ("now", self.screen(&key::actor(leads.now)).into()),
            ("after", self.screen(&key::actor(leads.after)).into()),
        ];
        self.label("leads-both", &args)
    }

    pub(super) fn phase(&self, phase: Phase) -> String {
        let name = format!("{phase:?}");
        let words = self.label(&format!("phase-{}", name.to_lowercase()), &[]);
        format!("{name}, {words}")
    }

    pub(super) fn basis(&self, basis: Basis) -> String {
        let key = match basis {
            Basis::Law => "basis-law",
            Basis::Source => "basis-source",
            Basis::Assumption => "basis-assumption",
        };
        self.label(key, &[])
    }

    pub(super) fn window(&self, window: Window) -> String {
        let edge = |key: &str, edge: Edge| {
            let name = match edge.0 {
                ..0 => "edge-before",
                0 => "edge-day",
                _ => "edge-after",
            };
            let days = u32::from(edge.0.unsigned_abs());
            let edge = self.label(name, &[("days", days.into())]);
            self.label(key, &[("edge", edge.into())])
        };
        let from = window.from.map(|from| edge("window-from", from));
        let to = window.to.map(|to| edge("window-to", to));
        from.into_iter().chain(to).collect::<Vec<_>>().join(", ")
    }

    /// The lead times, each with what it rests on.
    pub(super) fn leads_of(&self, task: &Task) -> Vec<String> {
        let others = task.lead_when.iter().map(|other| {
            let lead = self.lead(other.lead);
            let args = [
                ("lead", lead.into()),
                ("rule", self.rule(&other.when).into()),
            ];
            self.label("lead-when", &args)
        });
        std::iter::once(self.lead(task.lead))
            .chain(others)
            .collect()
    }

    fn lead(&self, lead: Lead) -> String {
        let key = match lead.unit {
            Unit::Days => "lead-days",
            Unit::WorkingDays => "lead-working-days",
        };
        let args = [
            ("min", u32::from(lead.min).into()),
            ("max", u32::from(lead.max).into()),
        ];
        format!("{} ({})", self.label(key, &args), self.basis(lead.basis))
    }

    pub(super) fn need(&self, need: &Need) -> String {
        let tasks = self.fold("rule-or", need.any.iter().map(|id| self.task(id)));
        if need.soft {
            self.label("needs-soft", &[("tasks", tasks.into())])
        } else {
            tasks
        }
    }

    pub(super) fn sources(&self, references: &[SourceRef]) -> Vec<String> {
        let sources = &self.bundle.sources;
        let one = |reference: &SourceRef| {
            let known = sources.iter().find(|source| source.id == reference.id);
            let title = known.map_or("", |source| source.title.as_str());
            let args = [
                ("source", format!("{} {title}", reference.id).into()),
                ("date", reference.checked_on.to_string().into()),
            ];
            self.label("checked", &args)
        };
        references.iter().map(one).collect()
    }

    pub(super) fn marks(&self, task: &Task) -> String {
        let marks = [
            (task.safety, "safety"),
            (task.outside_contact, "outside-contact"),
            (task.via_lawyer, "via-lawyer"),
        ];
        let marks = marks.iter().filter(|mark| mark.0);
        let replaced = task.replaced_by.as_ref().map(|id| {
            let task = self.task(id);
            self.label("replaced-by", &[("task", task.into())])
        });
        let instead = task.instead_of.as_ref().map(|id| {
            let task = self.task(id);
            self.label("instead-of", &[("task", task.into())])
        });
        let marks = marks.map(|mark| self.label(mark.1, &[]));
        let marks = marks.chain(replaced).chain(instead);
        marks.collect::<Vec<_>>().join(", ")
    }

    /// A rule with the questions as they are asked; empty for one that always applies.
    pub(super) fn rule(&self, rule: &Applies) -> String {
        match rule {
            Applies::All(parts) => self.fold("rule-and", parts.iter().map(|p| self.inner(p))),
            Applies::Any(parts) => self.fold("rule-or", parts.iter().map(|p| self.inner(p))),
            Applies::Not(part) => self.label("rule-not", &[("rule", self.inner(part).into())]),
            Applies::Surely(part) => {
                self.label("rule-surely", &[("rule", self.inner(part).into())])
            }
            Applies::Is(question, choice) if question.as_str() == OTHER_MUNICIPALITY => {
                let known = self.label(OTHER_MUNICIPALITY, &[]);
                let args = [
                    ("question", known.into()),
                    ("choice", choice.as_str().into()),
                ];
                self.label("rule-is", &args)
            }
            Applies::Is(question, choice) => {
                let asked = self.intake(&key::question_text(question));
                let chosen = self.intake(&key::choice_text(question, choice));
                let args = [
                    ("question", format!("\u{201c}{asked}\u{201d}").into()),
                    ("choice", format!("\u{201c}{chosen}\u{201d}").into()),
                ];
                self.label("rule-is", &args)
            }
            Applies::StayUnder(days) => self.label("rule-stay", &[("days", (*days).into())]),
        }
    }

    fn inner(&self, rule: &Applies) -> String {
        match rule {
            Applies::All(_) | Applies::Any(_) => format!("({})", self.rule(rule)),
            _ => self.rule(rule),
        }
    }

    fn fold(&self, key: &str, parts: impl Iterator<Item = String>) -> String {
        let join = |a: String, b: String| self.label(key, &[("a", a.into()), ("b", b.into())]);
        parts.reduce(join).unwrap_or_default()
    }
}

/// A text; where it is missing its key, so that a reader sees that.
fn text(messages: Option<&Messages>, key: &str, args: &[(&str, Arg)]) -> String {
    messages
        .and_then(|messages| messages.text(key, args, &Dutch))
        .unwrap_or_else(|| key.to_owned())
}
