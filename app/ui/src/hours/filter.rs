//! Which hours are shown: of a condition, in a language, those that fit the plan.

use crate::components::Choice;
use crate::language::use_lang;
use crate::parts::hours::{AHEAD, next};
use crate::profile::use_institution;
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{Actor, Hours, Theme};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub(super) struct Filter {
    theme: RwSignal<Option<Theme>>,
    language: RwSignal<Option<String>>,
    is_of_plan: RwSignal<bool>,
}

impl Filter {
    pub(super) fn new(theme: Option<Theme>) -> Self {
        Self {
            theme: RwSignal::new(theme),
            language: RwSignal::new(None),
            is_of_plan: RwSignal::new(false),
        }
    }

    /// What is asked of an hour, as it stands now.
    pub(super) fn test(self, session: Session) -> impl Fn(&Hours) -> bool {
        let theme = self.theme.get();
        let language = self.language.get();
        let wanted = self.is_of_plan.get().then(|| wanted(session));
        move |hours| {
            let speaks = |code: &String| hours.languages.contains(code);
            let is_about = theme.is_none_or(|theme| hours.is_about(theme));
            let fits_plan = wanted.as_ref().is_none_or(|steps| {
                let mut steps = steps.iter();
                steps.any(|(theme, who)| {
                    let actor = hours.who.actor();
                    hours.is_about(*theme) && actor.is_none_or(|actor| who.contains(&actor))
                })
            });
            is_about && language.as_ref().is_none_or(speaks) && fits_plan
        }
    }
}

/// The theme of each open step, with who can help. Volunteers help with any.
fn wanted(session: Session) -> Vec<(Theme, Vec<Actor>)> {
    session.plan(|plan| {
        let open = plan.open();
        let open = open.map(|step| {
            let who = step.who.iter().copied().chain([Actor::Volunteer]);
            (step.theme, who.collect())
        });
        open.collect()
    })
}

#[component]
pub(super) fn Filters(filter: Filter) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    // What does not come in these weeks is no choice.
    let is_near = move |hours: &Hours| next(hours, session.today(), AHEAD).is_some();
    let themes = Memo::new(move |_| {
        institution.with(|profile| {
            let themes = Theme::ALL.into_iter();
            let is_named = |theme: &Theme| {
                profile
                    .hours
                    .iter()
                    .any(|one| is_near(one) && one.themes.contains(theme))
            };
            themes.filter(is_named).collect::<Vec<_>>()
        })
    });
    let codes = Memo::new(move |_| {
        institution.with(|profile| {
            let all = profile
                .hours
                .iter()
                .filter(|one| is_near(one))
                .flat_map(|one| one.languages.iter().cloned());
            let mut all: Vec<String> = all.collect();
            all.sort();
            all.dedup();
            all
        })
    });
    let of_themes = move || {
        let all = themes.get().into_iter();
        all.map(|theme| (theme.address().to_owned(), lang.theme(theme)))
            .collect()
    };
    let of_codes = move || {
        let all = codes.get().into_iter();
        all.map(|code| (code.clone(), lang.language_name(&code)))
            .collect()
    };
    let theme = Signal::derive(move || filter.theme.get().map(|theme| theme.address().to_owned()));
    let choose = move |name: Option<String>| {
        let mut all = Theme::ALL.into_iter();
        filter
            .theme
            .set(name.and_then(|name| all.find(|theme| theme.address() == name)));
    };
    view! {
        <div class="hours__filters screen-only">
            {move || (themes.with(Vec::len) > 1).then(|| view! {
                <Select id="hours-theme" label=key::VISITING_ABOUT all=key::VISITING_ABOUT_ALL options=Signal::derive(of_themes) chosen=theme choose />
            })}
            {move || (codes.with(Vec::len) > 1).then(|| view! {
                <Select id="hours-language" label=key::VISITING_LANGUAGE all=key::VISITING_LANGUAGE_ALL options=Signal::derive(of_codes)
                    chosen=filter.language choose=move |code| filter.language.set(code) />
            })}
            {move || session.is_begun().then(|| view! {
                <Choice checked=filter.is_of_plan chosen=move |is| filter.is_of_plan.set(is)>{lang.t(key::VISITING_OF_PLAN)}</Choice>
            })}
        </div>
    }
}

/// One of some, or all.
#[component]
fn Select(
    id: &'static str,
    label: Key,
    all: Key,
    options: Signal<Vec<(String, String)>>,
    #[prop(into)] chosen: Signal<Option<String>>,
    #[prop(into)] choose: Callback<Option<String>>,
) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        let options = options.get().into_iter();
        options
            .map(|(value, name)| {
                let of = value.clone();
                let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&of));
                view! { <option value=value prop:selected=is_chosen>{name}</option> }
            })
            .collect_view()
    };
    let pick = move |value: String| choose.run(Some(value).filter(|value| !value.is_empty()));
    view! {
        <div class="field">
            <label class="field__label" for=id>{lang.t(label)}</label>
            <select id=id class="field__input" autocomplete="off" on:change:target=move |event| pick(event.target().value())>
                <option value="" prop:selected=move || chosen.with(Option::is_none)>{lang.t(all)}</option>
                {rows}
            </select>
        </div>
    }
}
