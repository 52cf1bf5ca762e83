//! The whole catalogue on one page, for somebody who knows the field to read and sign.

mod html;
mod words;

use crate::{Arg, Bundle, key};
use domain::{Gap, Question, Task, Theme};
use html::{Html, escape};
use words::Words;

const STYLE: &str = include_str!("page.css");
/// What each language is shown beside.
const PAIRS: [[&str; 2]; 2] = [["nl", "en"], ["en", "nl"]];

/// The page in `lang` (`nl` or `en`), with the other language below each text.
pub fn page(bundle: &Bundle, lang: &str) -> String {
    let [lang, other] = *PAIRS
        .iter()
        .find(|pair| pair[0] == lang)
        .unwrap_or(&PAIRS[0]);
    let mut sheet = Sheet {
        bundle,
        words: Words::new(bundle, lang),
        other: Words::new(bundle, other),
        html: Html::default(),
    };
    sheet.document();
    sheet.html.0
}

struct Sheet<'a> {
    bundle: &'a Bundle,
    words: Words<'a>,
    other: Words<'a>,
    html: Html,
}

impl Sheet<'_> {
    fn document(&mut self) {
        let catalogue = &self.bundle.catalogue;
        let counts = [
            ("tasks", Arg::from(catalogue.tasks.len())),
            ("questions", Arg::from(catalogue.questions.len())),
        ];
        let title = escape(&self.words.label("title", &[]));
        self.html.raw(&format!(
            "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n<h1>{title}</h1>\n",
            self.words.lang
        ));
        self.html.tag("p", &self.words.label("intro", &counts));
        for theme in Theme::ALL {
            let name = self.words.screen(&key::theme(theme));
            self.html.tag("h2", &name);
            let of_theme = |task: &&Task| task.theme == theme;
            for task in catalogue.tasks.iter().filter(of_theme) {
                self.task(task);
            }
        }
        let name = self.words.label("questions", &[]);
        self.html.tag("h2", &name);
        for question in &catalogue.questions {
            self.question(question);
        }
        let name = self.words.label("gaps", &[]);
        self.html.tag("h2", &name);
        for gap in &catalogue.gaps {
            self.gap(gap);
        }
        self.html.raw("</html>\n");
    }

    fn task(&mut self, task: &Task) {
        let id = &task.id;
        let title = key::task_title(id);
        self.html
            .raw(&format!("<article id=\"{}\">\n", escape(id.as_str())));
        let heading = self.both(|words| words.screen(&title));
        let id = escape(task.id.as_str());
        self.html
            .raw(&format!("<h3><code>{id}</code> {heading}</h3>\n<dl>\n"));
        self.texts(task);
        self.structure(task);
        self.html.raw("</dl>\n");
        self.sign();
    }

    fn texts(&mut self, task: &Task) {
        let why = key::task_text(&task.id, "why");
        let value = self.both(|words| words.screen(&why));
        self.row("why", &value);
        let steps = (1..).map(|n| key::task_step(&task.id, n));
        let steps = steps.take_while(|step| self.words.has_theme(task.theme, step));
        let items: Vec<String> = steps
            .map(|step| self.both(|words| words.theme(task.theme, &step)))
            .collect();
        self.row("step", &html::list("ol", &items));
        let local = task.local.iter().map(|local| {
            let here = key::task_local(&task.id, local.line);
            self.both(|words| words.local(task.theme, &here))
        });
        let local: Vec<String> = local.collect();
        if !local.is_empty() {
            self.row("local", &html::list("ul", &local));
        }
        for name in ["bring", "helps", "done", "say", "result", "cost"] {
            let text = key::task_text(&task.id, name);
            if self.words.has_theme(task.theme, &text) {
                let value = self.both(|words| words.theme(task.theme, &text));
                self.row(name, &value);
            }
        }
    }

    fn structure(&mut self, task: &Task) {
        let words = &self.words;
        let who: Vec<String> = task
            .who
            .iter()
            .map(|w| words.screen(&key::actor(*w)))
            .collect();
        let rows = [
            ("who", who.join(", ")),
            ("leads", words.leads(task.leads)),
            ("place", words.screen(&key::place(task.place))),
            ("phase", words.phase(task.phase)),
            ("window", words.window(task.window)),
            (
                "deadline",
                task.deadline.map(|b| words.basis(b)).unwrap_or_default(),
            ),
            ("applies", words.rule(&task.applies)),
            (
                "unless",
                task.unless
                    .as_ref()
                    .map(|r| words.rule(r))
                    .unwrap_or_default(),
            ),
            (
                "continues",
                task.continues
                    .as_ref()
                    .map(|r| words.rule(r))
                    .unwrap_or_default(),
            ),
            (
                "bridges",
                task.bridges
                    .as_ref()
                    .map(|g| words.screen(&key::gap(g)))
                    .unwrap_or_default(),
            ),
            ("marks", words.marks(task)),
            ("rule", task.rule.clone().unwrap_or_default()),
        ];
        let lists = [
            ("lead", words.leads_of(task)),
            (
                "needs",
                task.needs.iter().map(|need| words.need(need)).collect(),
            ),
            ("sources", words.sources(&task.sources)),
        ];
        for (label, value) in rows {
            self.row(label, &escape(&value));
        }
        for (label, items) in lists {
            let items: Vec<String> = items.iter().map(|item| escape(item)).collect();
            self.row(label, &html::list("ul", &items));
        }
    }

    fn question(&mut self, question: &Question) {
        let id = &question.id;
        let text = key::question_text(id);
        let heading = self.both(|words| words.intake(&text));
        let shown = escape(id.as_str());
        self.html.raw(&format!(
            "<article>\n<h3><code>{shown}</code> {heading}</h3>\n<dl>\n"
        ));
        for (label, text) in [
            ("why", key::question_why(id)),
            ("where", key::question_where(id)),
        ] {
            if self.words.has_intake(&text) {
                let value = self.both(|words| words.intake(&text));
                self.row(label, &value);
            }
        }
        let choices = question.choices.iter().map(|c| key::choice_text(id, &c.id));
        let items: Vec<String> = choices
            .map(|choice| self.both(|words| words.intake(&choice)))
            .collect();
        self.row("choices", &html::list("ul", &items));
        let applies = self.words.rule(&question.applies);
        self.row("applies", &escape(&applies));
        self.html.raw("</dl>\n");
        self.sign();
    }

    fn gap(&mut self, gap: &Gap) {
        let name = key::gap(&gap.id);
        let heading = self.both(|words| words.screen(&name));
        self.html
            .raw(&format!("<article>\n<h3>{heading}</h3>\n<dl>\n"));
        let applies = self.words.rule(&gap.applies);
        self.row("applies", &escape(&applies));
        let tasks = gap.closed_by.iter().map(|id| escape(&self.words.task(id)));
        let items: Vec<String> = tasks.collect();
        self.row("closed-by", &html::list("ul", &items));
        self.html.raw("</dl>\n");
        self.sign();
    }

    fn sign(&mut self) {
        let signed = escape(&self.words.label("signed", &[]));
        self.html
            .raw(&format!("<p class=\"sign\">{signed}</p>\n</article>\n"));
    }

    /// A row of the list; nothing when there is no value. `value` is HTML.
    fn row(&mut self, label: &str, value: &str) {
        if !value.is_empty() {
            let label = escape(&self.words.label(label, &[]));
            self.html
                .raw(&format!("<dt>{label}</dt><dd>{value}</dd>\n"));
        }
    }

    /// A text with the other language below it, as HTML.
    fn both(&self, text: impl Fn(&Words<'_>) -> String) -> String {
        format!(
            "{}<span class=\"other\" lang=\"{}\">{}</span>",
            escape(&text(&self.words)),
            self.other.lang,
            escape(&text(&self.other))
        )
    }
}
