//! Language, light or dark, size of the text, a name on paper, whose machine this is.

use crate::browser::look;
use crate::components::{Back, Choice, Page, Section, Width};
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
                        <Choice group="look" checked=Signal::derive(move || theme.get() == value)
                            chosen=move |_| session.change_settings(|settings| settings.theme = value)>
                            {lang.t(look_key(value))}
                        </Choice>
                    }).collect_view()}
                </div>
            </Section>
            <Section title=Signal::derive(lang.t(key::SETTINGS_SIZE)) icon="settings">
                <div class="choices">
                    {sizes.into_iter().map(|value| view! {
                        <Choice group="size" checked=Signal::derive(move || size.get() == value)
                            chosen=move |_| session.change_settings(|settings| settings.text_size = value)>
                            {lang.t(size_key(value))}
                        </Choice>
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
            <Choice checked=own chosen=move |is_own| { own.set(is_own); look::set_own_device(is_own); }>
                {lang.t(key::SETTINGS_DEVICE_OWN)}
            </Choice>
        </Section>
    }
}
