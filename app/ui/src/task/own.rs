//! A step that the person writes: what, where it belongs, perhaps a day.

use super::state::StateForm;
use crate::browser::page;
use crate::components::{Action, ActionKind, Back, DateField, Page, Width};
use crate::language::use_lang;
use crate::navigation::{Navigation, use_navigation};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::unkept;
use content::key;
use domain::{Actor, Date, Dossier, Edit, OwnId, OwnTask, TaskRef, TaskState, Theme, TypedDate};
use leptos::prelude::*;

/// The field for what it is.
const TITLE: &str = "own-title";

/// What stands in the form.
#[derive(Clone, Copy)]
struct Draft {
    title: RwSignal<String>,
    theme: RwSignal<Theme>,
    date: RwSignal<Option<Date>>,
    /// What stands in the fields of the date.
    typed: RwSignal<TypedDate>,
}

impl Draft {
    fn new(own: Option<&OwnTask>) -> Self {
        let date = own.and_then(|own| own.date);
        Self {
            title: RwSignal::new(own.map(|own| own.title.clone()).unwrap_or_default()),
            theme: RwSignal::new(own.map_or(Theme::General, |own| own.theme)),
            date: RwSignal::new(date),
            typed: RwSignal::new(date.map_or(TypedDate::Empty, TypedDate::Day)),
        }
    }

    /// The day to keep: half a date, or one that does not exist, takes no other one's place.
    fn date(self, before: Option<&OwnTask>) -> Option<Date> {
        match self.typed.get_untracked() {
            TypedDate::Empty => None,
            TypedDate::Day(date) => Some(date),
            TypedDate::Part | TypedDate::Wrong => before.and_then(|own| own.date),
        }
    }

    /// Half a date, or one that does not exist, must not be dropped in silence.
    fn date_fault(self) -> Option<key::Key> {
        match self.typed.get() {
            TypedDate::Empty | TypedDate::Day(_) => None,
            // The field says so itself.
            TypedDate::Wrong => Some(key::DATE_WRONG),
            TypedDate::Part => Some(key::OWN_DATE_PART),
        }
    }
}

/// The form and the step that it writes.
#[derive(Clone, Copy)]
struct Form {
    session: Session,
    navigation: StoredValue<Navigation>,
    draft: Draft,
    /// Which step; a new one gets its number with its first letter.
    own: StoredValue<Option<OwnId>>,
}

impl Form {
    /// What the form says now, when that is something else; nothing before it has a title.
    fn edit(self) -> Option<Edit> {
        let draft = self.draft;
        let title = draft.title.with_untracked(|title| title.trim().to_owned());
        if title.is_empty() {
            return None;
        }
        let new = || untrack(|| self.session.with(Dossier::next_own));
        let own = self.own.get_value().unwrap_or_else(|| {
            let own = new();
            self.own.set_value(Some(own));
            self.navigation.get_value().name(&Route::Own(Some(own)));
            own
        });
        let before = untrack(|| self.session.with(|dossier| dossier.own.get(&own).cloned()));
        let state = before.as_ref().map(|own| own.state.clone());
        let task = OwnTask {
            title,
            theme: draft.theme.get_untracked(),
            date: draft.date(before.as_ref()),
            state: state.unwrap_or(TaskState::Open),
        };
        let task = Some(task);
        (before != task).then_some(Edit::Own { own, task })
    }

    /// Whether something stands here that is no step yet: nothing is kept before there is a title.
    fn is_unkept(self) -> bool {
        let Draft { title, typed, .. } = self.draft;
        let is_dated = matches!(typed.get(), TypedDate::Day(_));
        let is_begun = is_dated || self.own.get_value().is_some();
        title.with(|title| title.trim().is_empty()) && is_begun
    }

    /// Keeps what is typed at once, as every other field does: who is called away loses nothing.
    fn typed(self) {
        if let Some(edit) = self.edit() {
            self.session.type_in("own", edit);
        }
    }

    fn take(self) {
        if let Some(edit) = self.edit() {
            self.session.change(edit);
        }
        self.session.settle();
    }
}

#[component]
pub(crate) fn OwnPage(id: Option<OwnId>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let known =
        id.and_then(|id| session.with(|dossier| Some((id, dossier.own.get(&id).cloned()?))));
    let draft = Draft::new(known.as_ref().map(|(_, own)| own));
    let id = known.map(|(id, _)| id);
    let form = Form {
        session,
        navigation: StoredValue::new(navigation),
        draft,
        own: StoredValue::new(id),
    };
    unkept::watch(TITLE, move || form.is_unkept());
    let (empty, fault) = (RwSignal::new(false), RwSignal::new(None));
    let save = Callback::new(move |()| {
        empty.set(draft.title.with(|title| title.trim().is_empty()));
        fault.set(draft.date_fault());
        if !empty.get() && fault.get().is_none() {
            form.take();
            navigation.go(&Route::Plan);
        } else if let Some(field) = unkept::field() {
            page::focus(&field);
        }
    });
    let remove = Callback::new(move |own: OwnId| {
        session.change(Edit::Own { own, task: None });
        navigation.go(&Route::Plan);
    });
    let left = move |event: leptos::ev::FocusEvent| {
        if page::leaves(&event) {
            form.take();
        }
    };
    view! {
        <Page title=Signal::derive(lang.t(key::OWN_TITLE)) width=Width::Narrow back=Back(Route::Plan, key::BACK_PLAN)>
            <div on:focusout=left>
                <Fields draft empty fault typed=Callback::new(move |()| form.typed()) />
            </div>
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
fn Fields(
    draft: Draft,
    empty: RwSignal<bool>,
    fault: RwSignal<Option<key::Key>>,
    /// Runs with each letter and each choice.
    typed: Callback<()>,
) -> impl IntoView {
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
        typed.run(());
    };
    view! {
        <div class="field">
            <label class="field__label" for=TITLE>{lang.t(key::OWN_WHAT)}</label>
            <p class="field__hint" id="own-hint">{lang.t(key::OWN_WHAT_HINT)}</p>
            <input id=TITLE class="field__input" autocomplete="off" maxlength="200" aria-describedby="own-hint own-error"
                prop:value=move || draft.title.get()
                on:input:target=move |event| { draft.title.set(event.target().value()); empty.set(false); typed.run(()); } />
            <p class="field__error" id="own-error" role="status">{move || empty.get().then(|| lang.text(&key::OWN_EMPTY))}</p>
        </div>
        <div class="field">
            <label class="field__label" for="own-theme">{lang.t(key::OWN_THEME)}</label>
            <select id="own-theme" class="field__input" autocomplete="off" on:change:target=move |event| choose(event.target().value())>
                {themes.collect_view()}
            </select>
        </div>
        // What was said goes with the next key: a line that went when the focus leaves would take the button away from
        // under the finger.
        <div on:input=move |_| fault.set(None)>
            <DateField label=Signal::derive(lang.t(key::OWN_DATE)) name="own-date" date=draft.date typed=draft.typed told=typed />
        </div>
        <p class="field__error" role="status">{move || fault.get().filter(|_| draft.typed.get() == TypedDate::Part).map(|fault| lang.text(&fault))}</p>
    }
}
