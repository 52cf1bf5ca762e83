//! Language, light or dark, size of the text, a name on paper, whose machine this is.

use crate::browser::look;
use crate::components::{Back, Page, Section, Width};
use crate::language::{look_key, size_key, use_lang};
use crate::parts::{LanguageChoice, Offline};
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::{Edit, TextSize, ThemeChoice};
use leptos::prelude::*;

#[component]
pub(crate) fn SettingsPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let theme = Memo::new(move |_| session.with(|dossier| dossier.settings.theme));
    let size = Memo::new(move |_| session.with(|dossier| dossier.settings.text_size));
    let looks = [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark];
    let sizes = [TextSize::Normal, TextSize::Large];
    view! {
        <Page title=Signal::derive(lang.t(key::SETTINGS_TITLE)) width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            <Section title=Signal::derive(lang.t(key::SETTINGS_LANGUAGE)) icon="language">
                <LanguageChoice />
            </Section>
            <Section title=Signal::derive(lang.t(key::SETTINGS_LOOK)) icon="moon">
                <div class="choices">
                    {looks.into_iter().map(|value| view! {
                        <Radio group="look" label=Signal::derive(lang.t(look_key(value))) checked=Signal::derive(move || theme.get() == value)
                            chosen=Callback::new(move |()| session.change_settings(|settings| settings.theme = value)) />
                    }).collect_view()}
                </div>
            </Section>
            <Section title=Signal::derive(lang.t(key::SETTINGS_SIZE)) icon="settings">
                <div class="choices">
                    {sizes.into_iter().map(|value| view! {
                        <Radio group="size" label=Signal::derive(lang.t(size_key(value))) checked=Signal::derive(move || size.get() == value)
                            chosen=Callback::new(move |()| session.change_settings(|settings| settings.text_size = value)) />
                    }).collect_view()}
                </div>
            </Section>
            <PaperName />
            <Section title=Signal::derive(lang.t(key::OFFLINE_TITLE)) icon="home">
                <Offline />
            </Section>
            <OwnDevice />
        </Page>
    }
}

#[component]
fn Radio(
    group: &'static str,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] checked: Signal<bool>,
    chosen: Callback<()>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="radio" class="choice__input" name=group autocomplete="off" prop:checked=move || checked.get() on:change=move |_| chosen.run(()) />
            <span>{move || label.get()}</span>
        </label>
    }
}

#[component]
fn PaperName() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let name =
        move || session.with(|dossier| dossier.settings.name_on_paper.clone().unwrap_or_default());
    let typed = move |text: String| {
        let mut settings = session.with(|dossier| dossier.settings.clone());
        settings.name_on_paper = (!text.trim().is_empty()).then_some(text);
        session.type_in("name-on-paper", Edit::Settings(settings));
    };
    view! {
        <div class="section field">
            <label class="field__label" for="name-on-paper">{lang.t(key::SETTINGS_NAME)}</label>
            <p class="field__hint" id="name-hint">{lang.t(key::SETTINGS_NAME_HINT)}</p>
            <input id="name-on-paper" class="field__input" autocomplete="off" maxlength="80" aria-describedby="name-hint"
                prop:value=name on:input:target=move |event| typed(event.target().value()) on:blur=move |_| session.settle() />
        </div>
    }
}

/// A machine of one person alone locks nothing by itself.
#[component]
fn OwnDevice() -> impl IntoView {
    let lang = use_lang();
    let own = RwSignal::new(look::is_own_device());
    view! {
        <Section title=Signal::derive(lang.t(key::SETTINGS_DEVICE)) icon="lock">
            <p>{lang.t(key::SETTINGS_DEVICE_BODY)}</p>
            <label class="choice">
                <input type="checkbox" class="choice__input" autocomplete="off" prop:checked=move || own.get()
                    on:change:target=move |event| { own.set(event.target().checked()); look::set_own_device(own.get_untracked()); } />
                <span>{lang.t(key::SETTINGS_DEVICE_OWN)}</span>
            </label>
        </Section>
    }
}
