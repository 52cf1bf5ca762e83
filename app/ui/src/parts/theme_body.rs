//! What stands on the page of one condition or the network: its tasks, its answers, its notes.

use super::{
    MunicipalityNotes, NearHours, NoteField, TaskList, ThemeAnswers, group_icon, group_key,
};
use crate::components::{Action, ActionKind, LinkButton, Section};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::{Edit, EntryId, Theme};
use leptos::prelude::*;
use planner::Group;
use sections::{Kind, Note};

#[component]
pub(crate) fn ThemeBody(theme: Theme) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let any =
        Memo::new(move |_| session.plan(|plan| plan.tasks.iter().any(|task| task.theme == theme)));
    view! {
            {move || (!any.get()).then(|| view! { <p class="section">{lang.t(key::THEME_NO_TASKS)}</p> })}
            {Group::ALL.into_iter().map(|group| view! { <ThemeGroup theme group /> }).collect_view()}
            <Section title=Signal::derive(lang.t(key::THEME_ANSWERS)) icon=theme.pictogram()>
                <ThemeAnswers theme />
            </Section>
            <NearHours theme who=None />
            {(theme == Theme::Housing).then(|| view! { <MunicipalityNotes /> })}
            <Notes theme />
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::PLAN_OWN_ADD)) icon="plus" href=navigation.href(&Route::Own(None)) />
                <LinkButton label=Signal::derive(lang.t(key::WEBSITES_OF_THEME)) icon="compass" href=navigation.href(&Route::Websites(Some(theme))) />
                <LinkButton label=Signal::derive(lang.t(key::THEME_FOLDER)) icon="note" href=navigation.href(&Route::Folder(theme)) />
            </div>
    }
}

#[component]
fn ThemeGroup(theme: Theme, group: Group) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let tasks = Memo::new(move |_| {
        session.plan(|plan| {
            plan.group(group)
                .into_iter()
                .filter(|task| task.theme == theme)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    move || {
        let tasks = tasks.get();
        (!tasks.is_empty()).then(|| {
            let title = Signal::derive(move || lang.text(&format!("group-{}", group_key(group))));
            view! { <Section title icon=group_icon(group)><TaskList tasks /></Section> }
        })
    }
}

#[component]
fn Notes(theme: Theme) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    // Only which notes there are: typing in one must not build the fields anew.
    let notes = Memo::new(move |_| {
        session.with(|dossier| {
            let of_theme = sections::all::<Note>(dossier).filter(|(_, note)| note.theme == theme);
            of_theme.map(|(id, _)| id).collect::<Vec<EntryId>>()
        })
    });
    let add = Callback::new(move |()| {
        let id = session.with(|dossier| dossier.next_entry(Note::SECTION));
        let note = Note {
            text: String::new(),
            on: session.today(),
            theme,
        };
        let entry = Some(note.write());
        session.change(Edit::Entry { id, entry });
    });
    view! {
        <Section title=Signal::derive(lang.t(key::THEME_NOTES)) icon="note">
            {move || notes.with(Vec::is_empty).then(|| view! { <p class="muted">{lang.t(key::THEME_NOTE_EMPTY)}</p> })}
            <For each=move || notes.get() key=|id| *id children=move |id| view! { <OneNote id theme /> } />
            <div class="row">
                <Action label=Signal::derive(lang.t(key::THEME_NOTE_ADD)) icon="pencil" kind=ActionKind::Quiet run=add />
            </div>
        </Section>
    }
}

#[component]
fn OneNote(id: EntryId, theme: Theme) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let read = move || session.with(|dossier| dossier.entries.get(&id).and_then(Note::read));
    let on = untrack(read).map_or_else(|| session.today(), |note| note.on);
    let text = Signal::derive(move || read().map(|note| note.text).unwrap_or_default());
    let label = Signal::derive(move || lang.date(on, crate::browser::intl::DateStyle::Long));
    let field = format!("note-{}", id.number);
    let name = field.clone();
    let typed = Callback::new(move |text: String| {
        let entry = Some(Note { text, on, theme }.write());
        session.type_in(&field, Edit::Entry { id, entry });
    });
    let remove = Callback::new(move |()| session.change(Edit::Entry { id, entry: None }));
    view! {
        <NoteField label name text typed left=Callback::new(move |()| session.settle()) />
        <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
    }
}
