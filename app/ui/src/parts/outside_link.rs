use crate::components::Icon;
use crate::profile::Outside;
use leptos::prelude::*;

/// The one way from this app to another site: same window, without telling where somebody comes from.
#[component]
pub(crate) fn OutsideLink(#[prop(into)] label: Signal<String>, to: Outside) -> impl IntoView {
    let href = format!("https://{}/", to.host());
    view! {
        <a class="button" data-kind="primary" rel="noreferrer noopener" href=href>
            {move || label.get()}
            <Icon name="arrow-right" mirrors=true />
        </a>
    }
}
