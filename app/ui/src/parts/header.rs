use crate::components::Icon;
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::lock::ask_and_lock;
use crate::navigation::use_navigation;
use crate::profile::use_institution;
use crate::route::Route;
use content::key;
use leptos::prelude::*;

/// The same on every screen: the way home, language, help, the lock. Its twin stands in index.html.
#[component]
pub(crate) fn Header() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let gate = use_gate();
    let institution = use_institution();
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="site-header__home" href=navigation.href(&Route::Start)>
                    <Icon name="road" />
                    {lang.t(key::APP_NAME)}
                </a>
                <a class="site-header__tool" href=navigation.href(&Route::Settings)>
                    <Icon name="language" />
                    <span class="site-header__long">{lang.t(key::HEADER_LANGUAGE_MORE)}</span>
                    <span>{lang.t(key::HEADER_LANGUAGE)}</span>
                </a>
                <a class="site-header__tool" href=navigation.href(&Route::Help)>
                    <Icon name="lifebuoy" />
                    <span>{lang.t(key::HEADER_HELP)}</span>
                </a>
                <button type="button" class="site-header__tool" on:click=move |_| ask_and_lock(gate, institution, &navigation)>
                    <Icon name="lock" />
                    <span>{lang.t(key::HEADER_LOCK)}</span>
                </button>
            </div>
        </header>
    }
}
