//! The questions that bring people to mind, one per screen; each can be skipped.

use super::{called, everybody, word, write};
use crate::browser::page;
use crate::components::{Action, ActionKind, Back, Choice, LinkButton, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::{NetworkPart, Prompt, Route};
use crate::session::{Session, use_session};
use content::key;
use domain::{Answer, EntryId, QuestionId, Theme};
use leptos::prelude::*;
use sections::Kind;
use sections::people::{MAX_NAME, Person, Sector};

/// The field for one more name.
const NAME: &str = "people-name";

/// The prompts for this person: nobody is asked about children that there are not.
fn asked(session: Session) -> Vec<Prompt> {
    let has_none = session.with(|dossier| {
        let answer = dossier.answers.get(&QuestionId::from("children"));
        let choices = answer.and_then(Answer::choices);
        choices.is_some_and(|choices| choices.contains(&"no".into()))
    });
    let all = Prompt::ALL.iter().copied();
    all.filter(|prompt| !(has_none && *prompt == Prompt::Children))
        .collect()
}

/// Where one goes from here, and where one came from.
fn around(session: Session, prompt: Prompt) -> (Route, Route) {
    let all = asked(session);
    let here = all.iter().position(|one| *one == prompt).unwrap_or(0);
    let at = |place: Option<usize>| place.and_then(|place| all.get(place).copied());
    let to = |prompt: Option<Prompt>| match prompt {
        Some(prompt) => Route::Network(NetworkPart::Prompt(prompt)),
        None => Route::Theme(Theme::Network),
    };
    (to(at(here.checked_sub(1))), to(at(Some(here + 1))))
}

#[component]
pub(super) fn PromptPage(prompt: Prompt) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let (before, next) = untrack(|| around(session, prompt));
    let back = if before == Route::Theme(Theme::Network) {
        key::PEOPLE_BACK
    } else {
        key::QUESTION_BACK
    };
    let intro = if prompt == Prompt::Apart {
        key::PEOPLE_PROMPT_APART
    } else {
        key::PEOPLE_PROMPT_HINT
    };
    let new = NewName {
        session,
        prompt,
        name: RwSignal::new(String::new()),
        id: RwSignal::new(None),
        added: RwSignal::new(None),
        is_missing: RwSignal::new(false),
    };
    let ids = Memo::new(move |_| {
        let all = everybody(session).into_iter();
        // Who is kept apart is offered for that alone.
        let is_offered = |person: &Person| match prompt {
            Prompt::Apart => true,
            // Family and friends are of no organisation.
            Prompt::Organisation => {
                !person.apart && matches!(person.sector(), Sector::Helpers | Sector::Others)
            }
            _ => !person.apart,
        };
        // Who is still being typed stands in the field.
        let typed = new.id.get();
        let some = all.filter(|(id, person)| Some(*id) != typed && is_offered(person));
        some.map(|(id, _)| id).collect::<Vec<_>>()
    });
    let title = Signal::derive(move || word(lang, "ask", prompt.as_str()));
    // Who typed a name and goes on means it.
    let go_on = Callback::new(move |()| {
        new.add();
        navigation.go(&next);
    });
    view! {
        <Page title intro=Signal::derive(lang.t(intro)) width=Width::Narrow back=Back(before, back)>
            {move || (!ids.with(Vec::is_empty)).then(|| view! {
                <fieldset class="choices">
                    <legend class="visually-hidden">{move || title.get()}</legend>
                    <For each=move || ids.get() key=|id| *id children=move |id| view! { <Tick id prompt /> } />
                </fieldset>
            })}
            <OneMore new />
            <div class="row">
                <Action label=Signal::derive(lang.t(key::WORD_GO_ON)) kind=ActionKind::Primary run=go_on />
                <LinkButton label=Signal::derive(lang.t(key::PEOPLE_STOP)) kind=ActionKind::Link href=navigation.href(&Route::Theme(Theme::Network)) />
            </div>
        </Page>
    }
}

/// Somebody who is written down already.
#[component]
fn Tick(id: EntryId, prompt: Prompt) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let person = Memo::new(move |_| super::read(session, id).unwrap_or_default());
    let checked = Signal::derive(move || person.with(|person| prompt.holds(person)));
    let tick = move |is_ticked| {
        let mut person = person.get_untracked();
        prompt.tell(&mut person, is_ticked);
        session.change(write(session, id, Some(&person)));
    };
    view! { <Choice checked chosen=tick>{move || person.with(|person| called(lang, person))}</Choice> }
}

/// A name more, as it is typed.
#[derive(Clone, Copy)]
struct NewName {
    session: Session,
    prompt: Prompt,
    name: RwSignal<String>,
    /// Who it is: written down from the first letter on, as in every form.
    id: RwSignal<Option<EntryId>>,
    /// Who was added last.
    added: RwSignal<Option<EntryId>>,
    is_missing: RwSignal<bool>,
}

impl NewName {
    /// Puts it among the others, ticked; nothing when nothing is typed.
    fn add(self) {
        let is_empty = self.name.with_untracked(|name| name.trim().is_empty());
        self.is_missing.set(is_empty);
        if is_empty {
            return;
        }
        self.session.settle();
        self.name.set(String::new());
        self.added.set(self.id.get_untracked());
        self.id.set(None);
    }

    fn typed(self, name: String) {
        let session = self.session;
        let mut person = Person {
            name: name.trim().to_owned(),
            ..Person::default()
        };
        self.prompt.tell(&mut person, true);
        let id = self.id.get_untracked();
        let is_empty = person.name.is_empty();
        self.name.set(name);
        if is_empty && id.is_none() {
            return;
        }
        let next = || session.with(|dossier| dossier.next_entry(Person::SECTION));
        let id = id.unwrap_or_else(|| untrack(next));
        self.id.set(Some(id));
        session.type_in(NAME, write(session, id, (!is_empty).then_some(&person)));
    }
}

#[component]
fn OneMore(new: NewName) -> impl IntoView {
    let lang = use_lang();
    let NewName { session, name, .. } = new;
    let add = move || {
        new.add();
        page::focus(NAME);
    };
    let told = move || {
        if new.is_missing.get() && name.with(String::is_empty) {
            return Some(lang.text(&key::PEOPLE_NAME_FIRST));
        }
        // Undo takes the sentence back too.
        let added = new.added.get().and_then(|id| super::read(session, id))?;
        Some(lang.fill(&key::PEOPLE_ADDED, &[("name", added.name.into())]))
    };
    view! {
        <form class="field" novalidate on:submit=move |event| { event.prevent_default(); add(); }>
            <label class="field__label" for=NAME>{lang.t(key::PEOPLE_NAME)}</label>
            <p class="field__hint" id="people-name-hint">{lang.t(key::PEOPLE_NAME_HINT)}</p>
            <div class="people__add">
                <input id=NAME class="field__input" autocomplete="off" maxlength=MAX_NAME.to_string() aria-describedby="people-name-hint"
                    prop:value=move || name.get() on:input:target=move |event| new.typed(event.target().value())
                    on:blur=move |_| session.settle() />
                <Action label=Signal::derive(lang.t(key::PEOPLE_PUT)) icon="plus" run=Callback::new(move |()| add()) />
            </div>
            <p class="field__hint" role="status">{told}</p>
        </form>
    }
}
