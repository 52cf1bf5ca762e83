//! What the rivals in `e2e/rivals` show: the plan of somebody who answered nothing yet, and all steps.

use crate::run::{command, root, step};
use crate::tools;
use anyhow::{Context, Result};
use content::{Arg, Bundle, Dutch, LanguageBundle, key};
use domain::{Date, Dossier, DossierId, Task, TaskId, TaskRef, Theme};
use planner::{Fit, Group, Plan, Planned, Why};
use serde_json::{Value, json};
use std::fs;

/// Tiles with their pictogram, address and message, as `ui/src/start/mod.rs` has them.
const MORE: [(&str, &str, &str); 7] = [
    ("users", "/naasten", "start-family"),
    ("road", "/plan", "start-plan"),
    ("printer", "/papieren", "start-papers"),
    ("list", "/vragen", "start-answers"),
    ("user-question", "/wie-is-wie", "start-who"),
    ("compass", "/waarvoor", "start-purpose"),
    ("flag", "/verandering", "start-events"),
];

/// Of a step, by the name of its text.
const FACTS: [(&str, &str); 5] = [
    ("task-say", "say"),
    ("task-bring", "bring"),
    ("task-helps", "helps"),
    ("task-done-when", "done"),
    ("task-result", "result"),
];

/// Installs their libraries, writes what they show, builds them.
pub(super) fn build(bundle: &Bundle, today: Date) -> Result<()> {
    tools::for_rivals()?;
    let folder = root().join("target/rivals");
    fs::create_dir_all(&folder)?;
    let data = serde_json::to_vec(&Words::of(bundle)?.data(today)?)?;
    fs::write(folder.join("data.json"), data)?;
    step(
        "Rivals",
        command("node").arg("e2e/rivals/build.mjs"),
        "the error above says why",
    )
}

/// Dutch, with the structure beside it.
struct Words<'a> {
    bundle: &'a Bundle,
    dutch: &'a LanguageBundle,
}

impl<'a> Words<'a> {
    fn of(bundle: &'a Bundle) -> Result<Self> {
        let dutch = bundle.languages.get("nl").context("no Dutch")?;
        Ok(Self { bundle, dutch })
    }

    fn text(&self, key: &str) -> Result<String> {
        let text = self.dutch.text(key);
        text.with_context(|| format!("no sentence {key}"))
    }

    /// A sentence whose values are filled in by whoever shows it.
    fn open(&self, key: &str, names: &[&str]) -> Result<String> {
        let args: Vec<(&str, Arg)> = names
            .iter()
            .map(|name| (*name, Arg::Text(format!("{{{name}}}"))))
            .collect();
        let in_file = |file: &content::Messages| file.text(key, &args, &Dutch);
        let parts = self.dutch.parts.values();
        let text = std::iter::once(&self.dutch.core)
            .chain(parts)
            .find_map(in_file);
        text.with_context(|| format!("no sentence {key}"))
    }

    fn data(&self, today: Date) -> Result<Value> {
        let dossier = Dossier::new(DossierId::from_bytes([0; 16]));
        let plan = planner::plan(&dossier, &self.bundle.catalogue, today);
        let steps: Vec<Value> = (self.bundle.catalogue.tasks.iter())
            .map(|task| self.step(task))
            .collect::<Result<_>>()?;
        Ok(json!({ "start": self.start()?, "plan": self.plan(&plan)?, "steps": steps }))
    }

    fn start(&self) -> Result<Value> {
        let tile = |icon: &str, theme: &str, href: &str, name: &str, hint: &str| -> Result<Value> {
            let (name, hint) = (self.text(name)?, self.text(hint)?);
            Ok(json!({ "icon": icon, "theme": theme, "href": href, "name": name, "hint": hint }))
        };
        let themes: Vec<Value> = Theme::TILES
            .into_iter()
            .map(|theme| {
                let href = format!("/{}", theme.address());
                let hint = format!("start-hint-{}", theme.as_str());
                tile(
                    theme.pictogram(),
                    theme.as_str(),
                    &href,
                    &key::theme(theme),
                    &hint,
                )
            })
            .collect::<Result<_>>()?;
        let more: Vec<Value> = MORE
            .into_iter()
            .map(|(icon, href, name)| tile(icon, "general", href, name, &format!("{name}-hint")))
            .collect::<Result<_>>()?;
        let words = json!({
            "name": self.text("app-name")?,
            "title": self.text("start-title")?,
            "intro": self.text("start-intro")?,
            "conditions": self.text("start-conditions")?,
            "more": self.text("start-more")?,
        });
        Ok(json!({ "words": words, "tiles": [themes, more] }))
    }

    fn plan(&self, plan: &Plan) -> Result<Value> {
        let mut first = Vec::new();
        for one in &plan.first {
            let planned = (plan.tasks.iter()).find(|planned| planned.task == one.task);
            let planned = planned.context("a first step that is not planned")?;
            let mut row = self.row(planned, plan)?;
            row["why"] = self.reason(one.why)?.into();
            row["group"] = self.group(planned.group)?;
            first.push(row);
        }
        let mut groups = Vec::new();
        for group in Group::ALL {
            let is_first = |task: &Planned| plan.first.iter().any(|one| one.task == task.task);
            let rows: Vec<Value> = plan
                .group(group)
                .into_iter()
                .filter(|task| !is_first(task))
                .map(|task| self.row(task, plan))
                .collect::<Result<_>>()?;
            if rows.is_empty() {
                continue;
            }
            let mut told = self.group(group)?;
            told["rows"] = rows.into();
            groups.push(told);
        }
        let words = json!({
            "back": self.text("back-start")?,
            "title": self.text("plan-title")?,
            "intro": self.text("start-plan-hint")?,
            "first": self.text("group-first")?,
            "firstHint": self.text("plan-first-hint")?,
            "show": self.open("word-show", &["count"])?,
            "showMore": self.open("word-show-more", &["count"])?,
            "how": self.text("task-how")?,
        });
        Ok(json!({ "words": words, "first": first, "groups": groups }))
    }

    fn group(&self, group: Group) -> Result<Value> {
        let (key, icon, mark) = match group {
            Group::Now => ("now", "sun", None),
            Group::Waiting => ("waiting", "clock", Some("clock")),
            Group::Later => ("later", "calendar", None),
            Group::AfterRelease => ("after-release", "door-exit", Some("door-exit")),
            Group::Done => ("done", "check", Some("check")),
            Group::NotForMe => ("not-for-me", "x", None),
        };
        let title = self.text(&format!("group-{key}"))?;
        let calm = match group {
            Group::Later | Group::AfterRelease => 0,
            _ => 5,
        };
        Ok(json!({ "key": key, "title": title, "icon": icon, "mark": mark, "calm": calm }))
    }

    fn row(&self, planned: &Planned, plan: &Plan) -> Result<Value> {
        let TaskRef::Catalogue(id) = &planned.task else {
            anyhow::bail!("an own step of nobody");
        };
        let after_release = planned.group == Group::AfterRelease;
        let (when, date) = match planned.start_by {
            _ if after_release && matches!(planned.fits, Fit::Not { .. }) => ("when-not-fit", None),
            Some(by) if by <= plan.today => ("when-today", None),
            Some(by) if planned.firm => ("when-by", Some(by)),
            Some(by) if by >= planned.start => ("when-before", Some(by)),
            _ => ("when-from", Some(planned.start)),
        };
        Ok(json!({
            "id": id.as_str(),
            "title": self.text(&key::task_title(id))?,
            "why": self.text(&key::task_text(id, "why"))?,
            "when": self.open(when, &["date"])?,
            "date": date.map(|date| date.to_string()),
            "who": self.who(planned)?,
        }))
    }

    fn who(&self, planned: &Planned) -> Result<String> {
        let names: Vec<String> = (planned.who.iter())
            .map(|actor| self.text(&key::actor(*actor)))
            .collect::<Result<_>>()?;
        Ok(names.join(", "))
    }

    fn reason(&self, why: Why) -> Result<String> {
        match why {
            Why::Safety => self.text("why-safety"),
            Why::AskAgain => self.text("why-ask-again"),
            Why::Deadline(_) | Why::Soon(_) | Why::Unlocks(_) | Why::Planned(_) => {
                self.text("why-soon")
            }
        }
    }

    fn step(&self, task: &Task) -> Result<Value> {
        let theme = self.dutch.themes.get(&task.theme);
        let theme = theme.context("a theme without texts")?;
        let text = |key: &str| theme.text(key, &[], &Dutch);
        let steps: Vec<String> = (1..)
            .map_while(|number| text(&key::task_step(&task.id, number)))
            .collect();
        let fact = |(label, name): &(&str, &str)| -> Option<Result<Value>> {
            let said = text(&key::task_text(&task.id, name))?;
            let label = self.text(label);
            Some(label.map(|label| json!({ "name": label, "text": said })))
        };
        let facts: Vec<Value> = FACTS.iter().filter_map(fact).collect::<Result<_>>()?;
        let (title, why) = self.title(&task.id)?;
        Ok(json!({
            "id": task.id.as_str(), "title": title, "why": why, "steps": steps, "facts": facts,
        }))
    }

    fn title(&self, id: &TaskId) -> Result<(String, String)> {
        let why = self.text(&key::task_text(id, "why"))?;
        Ok((self.text(&key::task_title(id))?, why))
    }
}
