//! A step that the person writes: what, where it belongs, perhaps a day.

use super::state::StateForm;
use crate::components::{Action, ActionKind, Back, DateField, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::{Actor, Date, Dossier, Edit, OwnId, OwnTask, TaskRef, TaskState, Theme};
use leptos::prelude::*;

/// What stands in the form.
#[derive(Clone, Copy)]
struct Draft {
    title: RwSignal<String>,
    theme: RwSignal<Theme>,
    date: RwSignal<Option<Date>>,
}

#[component]
pub(crate) fn OwnPage(id: Option<OwnId>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let known =
        id.and_then(|id| session.with(|dossier| Some((id, dossier.own.get(&id).cloned()?))));
    let begin = known.as_ref().map(|(_, own)| own);
    let draft = Draft {
        title: RwSignal::new(begin.map(|own| own.title.clone()).unwrap_or_default()),
        theme: RwSignal::new(begin.map_or(Theme::General, |own| own.theme)),
        date: RwSignal::new(begin.and_then(|own| own.date)),
    };
    let id = known.map(|(id, _)| id);
    let empty = RwSignal::new(false);
    let save = Callback::new(move |()| {
        let title = draft.title.with(|title| title.trim().to_owned());
        if title.is_empty() {
            empty.set(true);
            return;
        }
        let own = id.unwrap_or_else(|| session.with(Dossier::next_own));
        let state = session.with(|dossier| {
            dossier
                .own
                .get(&own)
                .map_or(TaskState::Open, |own| own.state.clone())
        });
        let task = OwnTask {
            title,
            theme: draft.theme.get(),
            date: draft.date.get(),
            state,
        };
        session.change(Edit::Own {
            own,
            task: Some(task),
        });
        navigation.go(&Route::Plan);
    });
    let remove = Callback::new(move |own: OwnId| {
        session.change(Edit::Own { own, task: None });
        navigation.go(&Route::Plan);
    });
    view! {
        <Page title=Signal::derive(lang.t(key::OWN_TITLE)) width=Width::Narrow back=Back(Route::Plan, key::BACK_PLAN)>
            <Fields draft empty />
            <div class="row">
                <Action label=Signal::derive(lang.t(key::WORD_SAVE)) kind=ActionKind::Primary run=save />
                {id.map(|id| view! {
                    <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" run=Callback::new(move |()| remove.run(id)) />
                })}
            </div>
            {id.map(|id| view! { <StateForm task=TaskRef::Own(id) who=vec![Actor::Self_] /> })}
        </Page>
    }
}

#[component]
fn Fields(draft: Draft, empty: RwSignal<bool>) -> impl IntoView {
    let lang = use_lang();
    let themes = [Theme::General]
        .into_iter()
        .chain(Theme::TILES)
        .map(move |one| {
            let chosen = draft.theme.get_untracked() == one;
            view! { <option value=one.as_str() selected=chosen>{move || lang.theme(one)}</option> }
        });
    let choose = move |value: String| {
        let theme = Theme::ALL.into_iter().find(|one| one.as_str() == value);
        draft.theme.set(theme.unwrap_or(Theme::General));
    };
    view! {
        <div class="field">
            <label class="field__label" for="own-title">{lang.t(key::OWN_WHAT)}</label>
            <p class="field__hint" id="own-hint">{lang.t(key::OWN_WHAT_HINT)}</p>
            <input id="own-title" class="field__input" autocomplete="off" maxlength="200" aria-describedby="own-hint own-error"
                prop:value=move || draft.title.get()
                on:input:target=move |event| { draft.title.set(event.target().value()); empty.set(false); } />
            <p class="field__error" id="own-error" role="status">{move || empty.get().then(|| lang.text(&key::OWN_EMPTY))}</p>
        </div>
        <div class="field">
            <label class="field__label" for="own-theme">{lang.t(key::OWN_THEME)}</label>
            <select id="own-theme" class="field__input" autocomplete="off" on:change:target=move |event| choose(event.target().value())>
                {themes.collect_view()}
            </select>
        </div>
        <DateField label=Signal::derive(lang.t(key::OWN_DATE)) name="own-date" date=draft.date />
    }
}
