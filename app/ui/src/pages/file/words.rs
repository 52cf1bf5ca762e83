//! A value of a dossier in words, as the screens of that value say it.

use crate::language::Lang;
use crate::pages::answers::answer_words;
use crate::pages::settings::own_name;
use crate::pages::task::state::state_said;
use crate::parts::release_said;
use crate::session::Session;
use content::key;
use domain::job::Spot;
use domain::{
    Answer, Change, Note, OwnTask, QuestionId, Release, Settings, TaskRecord, TaskState, TextSize,
    ThemeChoice, Value,
};

/// Which value it is.
pub(super) fn title(lang: Lang, session: Session, spot: &Spot) -> String {
    match spot {
        Spot::Release => lang.text(&key::FILE_IN_RELEASE),
        Spot::Answer(question) => lang
            .maybe(&key::question_text(question))
            .unwrap_or_else(|| lang.text(&key::FILE_AN_ANSWER)),
        Spot::Task(task) => {
            let theme = session.catalogue(|catalogue| catalogue.task(task).map(|task| task.theme));
            if let Some(theme) = theme {
                lang.need(theme.as_str());
            }
            lang.maybe(&key::task_title(task))
                .unwrap_or_else(|| lang.text(&key::FILE_A_STEP))
        }
        Spot::Own(_) => lang.text(&key::OWN_MINE),
        Spot::Note(_) => lang.text(&key::FILE_A_NOTE),
        Spot::Settings => lang.text(&key::SETTINGS_TITLE),
    }
}

/// What a change would set, a line each. Never empty: what is not there is said too.
pub(super) fn lines(lang: Lang, session: Session, change: &Change) -> Vec<String> {
    let said = match change {
        Change::SetRelease { release } => vec![release_line(lang, session, *release)],
        Change::SetAnswer { question, answer } => {
            vec![answer_line(lang, question, answer.as_ref())]
        }
        Change::SetTask { record, .. } => record
            .as_ref()
            .map(|record| task_lines(lang, record))
            .unwrap_or_default(),
        Change::SetOwn { task, .. } => task
            .as_ref()
            .map(|task| own_lines(lang, task))
            .unwrap_or_default(),
        Change::SetNote { note, .. } => note
            .as_ref()
            .map(|note| note_lines(lang, note))
            .unwrap_or_default(),
        Change::SetSettings { settings } => settings_lines(lang, settings),
        // No conflict is about these.
        Change::Batch(_) | Change::SetBase { .. } => Vec::new(),
    };
    if said.is_empty() {
        vec![lang.text(&key::FILE_NOT_THERE)]
    } else {
        said
    }
}

fn release_line(lang: Lang, session: Session, release: Release) -> String {
    if release == Release::Unknown {
        return lang.text(&key::RELEASE_UNKNOWN);
    }
    let (sentence, args) = release_said(lang, release, release.likely(session.today()));
    lang.fill(&sentence, &args)
}

fn answer_line(lang: Lang, question: &QuestionId, answer: Option<&Answer>) -> String {
    match answer.map(|answer| &answer.value) {
        None => lang.text(&key::NOT_FILLED),
        Some(Value::Later) => lang.text(&key::LATER),
        Some(value) => answer_words(lang, question, value).unwrap_or_default(),
    }
}

fn state_line(lang: Lang, state: &TaskState) -> String {
    state_said(lang, state.clone()).unwrap_or_else(|| lang.text(&key::FILE_STATE_OPEN))
}

fn task_lines(lang: Lang, record: &TaskRecord) -> Vec<String> {
    let note = Some(record.note.clone()).filter(|note| !note.is_empty());
    [Some(state_line(lang, &record.state)), note]
        .into_iter()
        .flatten()
        .collect()
}

fn own_lines(lang: Lang, own: &OwnTask) -> Vec<String> {
    let date = own
        .date
        .map(|date| lang.fill(&key::WHEN_ON, &[("date", lang.day(date))]));
    let lines = [
        Some(own.title.clone()),
        Some(lang.theme(own.theme)),
        date,
        Some(state_line(lang, &own.state)),
    ];
    lines.into_iter().flatten().collect()
}

fn note_lines(lang: Lang, note: &Note) -> Vec<String> {
    vec![lang.theme(note.theme), note.text.clone()]
}

fn settings_lines(lang: Lang, settings: &Settings) -> Vec<String> {
    let look = match settings.theme {
        ThemeChoice::System => key::SETTINGS_LOOK_SYSTEM,
        ThemeChoice::Light => key::SETTINGS_LOOK_LIGHT,
        ThemeChoice::Dark => key::SETTINGS_LOOK_DARK,
    };
    let size = match settings.text_size {
        TextSize::Normal => key::SETTINGS_SIZE_NORMAL,
        TextSize::Large => key::SETTINGS_SIZE_LARGE,
    };
    let size = [lang.text(&key::SETTINGS_SIZE), lang.text(&size)].join(": ");
    let look = [lang.text(&key::SETTINGS_LOOK), lang.text(&look)].join(": ");
    let language = settings.language.as_deref().map(own_name);
    let lines = [
        language,
        Some(look),
        Some(size),
        settings.name_on_paper.clone(),
    ];
    lines.into_iter().flatten().collect()
}
