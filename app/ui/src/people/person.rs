//! One person: who it is, how near, what he or she helps with, and what was said.

use super::host::Host;
use super::promises::Promises;
use super::said::{Answer, Invite, OnPaper};
use super::{called, word, write};
use crate::browser::page;
use crate::components::{Action, ActionKind, Back, Choice, Page, TextField, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::EntryForm;
use crate::route::Route;
use crate::unkept;
use content::key::{self, Key};
use domain::{EntryId, Theme};
use leptos::prelude::*;
use sections::people::{Help, MAX_NAME, Person, Ring, Role, Then};

/// The field of the name.
const NAME: &str = "person-name";

pub(super) type Form = EntryForm<Person>;

#[component]
pub(super) fn PersonPage(id: Option<EntryId>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let form = Form::new(id, write, super::of);
    let is_new = untrack(|| form.id()).is_none();
    let title = Signal::derive(move || {
        if is_new {
            lang.text(&key::NETWORK_PERSON)
        } else {
            called(lang, &form.value())
        }
    });
    let network = Route::Theme(Theme::Network);
    let is_nameless = RwSignal::new(false);
    let ready = Callback::new(move |()| {
        let person = untrack(|| form.value());
        let is_lost = person.name.trim().is_empty() && person != Person::default();
        is_nameless.set(is_lost);
        // Half a day says itself what is wrong.
        let half = unkept::field();
        if is_lost {
            page::focus(NAME);
        } else if let Some(half) = half {
            page::focus(&half);
        } else {
            navigation.go(&Route::Theme(Theme::Network));
        }
    });
    let remove = Callback::new(move |()| {
        form.remove();
        navigation.go(&Route::Theme(Theme::Network));
    });
    view! {
        <Page title width=Width::Narrow back=Back(network, key::PEOPLE_BACK)>
            <Name form is_nameless />
            <RoleField form />
            <Near form />
            <Helps form />
            <Answer form />
            <Host form />
            {move || form.id().map(|id| view! { <Promises id /> })}
            <OnPaper form />
            <Invite form />
            <div class="row">
                <Action label=Signal::derive(lang.t(key::PEOPLE_READY)) kind=ActionKind::Primary run=ready />
                {move || form.id().map(|_| view! {
                    <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
                })}
            </div>
        </Page>
    }
}

#[component]
fn Name(form: Form, is_nameless: RwSignal<bool>) -> impl IntoView {
    let lang = use_lang();
    let name = form.signal(|person| person.name.clone());
    let typed = move |name: String| form.type_in(NAME, |person| person.name = name);
    let fault = move || {
        let is_wrong = is_nameless.get() && name.with(|name| name.trim().is_empty());
        is_wrong.then(|| lang.text(&key::PEOPLE_NAME_FIRST))
    };
    view! {
        <TextField label=Signal::derive(lang.t(key::PEOPLE_NAME)) hint=Some(Signal::derive(lang.t(key::PEOPLE_NAME_HINT)))
            name=NAME value=name typed left=move |()| form.session.settle() most=MAX_NAME fault=Signal::derive(fault) />
    }
}

#[component]
fn RoleField(form: Form) -> impl IntoView {
    let lang = use_lang();
    let role = form.signal(|person| person.role);
    let options = Role::ALL.iter().map(move |one| {
        view! {
            <option value=one.as_str() prop:selected=move || role.get() == Some(*one)>
                {move || word(lang, "role", one.as_str())}
            </option>
        }
    });
    let choose = move |name: String| {
        let role = Role::ALL.iter().find(|one| one.as_str() == name).copied();
        form.change(|person| person.role = role);
    };
    view! {
        <div class="field">
            <label class="field__label" for="person-role">{lang.t(key::PEOPLE_ROLE)}</label>
            <select id="person-role" class="field__input" autocomplete="off" on:change:target=move |event| choose(event.target().value())>
                <option value="" prop:selected=move || role.get().is_none()>{lang.t(key::PEOPLE_ROLE_NONE)}</option>
                {options.collect_view()}
            </select>
        </div>
    }
}

/// Three rings by three buttons; another moment only for who wants it.
#[component]
fn Near(form: Form) -> impl IntoView {
    let lang = use_lang();
    let now = form.signal(|person| person.now);
    let rows = Ring::ALL.iter().map(move |ring| {
        view! {
            <Choice group="person-now" checked=Signal::derive(move || now.get() == *ring) chosen=move |_| form.change(|person| person.now = *ring)>
                {move || word(lang, "ring", ring.as_str())}
            </Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::PEOPLE_NEAR)}</legend>
            {rows.collect_view()}
        </fieldset>
        <details class="more" data-stays="true">
            <summary class="more__summary">{lang.t(key::PEOPLE_OTHER_MOMENT)}</summary>
            <ThenField form label=key::PEOPLE_BEFORE name="person-before" read=|person| person.before set=|person, then| person.before = then />
            <ThenField form label=key::PEOPLE_OUTSIDE name="person-outside" read=|person| person.outside set=|person, then| person.outside = then />
        </details>
    }
}

#[component]
fn ThenField(
    form: Form,
    label: Key,
    name: &'static str,
    read: fn(&Person) -> Then,
    set: fn(&mut Person, Then),
) -> impl IntoView {
    let lang = use_lang();
    let chosen = form.signal(read);
    let rows = Then::ALL.iter().map(move |then| {
        view! {
            <Choice group=name checked=Signal::derive(move || chosen.get() == *then) chosen=move |_| form.change(|person| set(person, *then))>
                {move || word(lang, "then", then.as_str())}
            </Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(label)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

#[component]
fn Helps(form: Form) -> impl IntoView {
    let lang = use_lang();
    let helps = form.signal(|person| person.helps.clone());
    let rows = Help::ALL.into_iter().map(move |help| {
        let tick = move |is_ticked| {
            form.change(|person| {
                if is_ticked {
                    person.helps.insert(help);
                } else {
                    person.helps.remove(&help);
                }
            });
        };
        view! {
            <Choice checked=Signal::derive(move || helps.with(|helps| helps.contains(&help))) chosen=tick>
                {move || lang.help(help)}
            </Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::PEOPLE_HELPS)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}
