//! What lies in another part, which comes only when somebody has use for it.

use crate::language::use_lang;
use content::parts::Part;
use leptos::prelude::*;
use wasm_split_helpers::SplitLoaderError;

#[component]
pub(crate) fn Fetched<T, F, C>(
    part: Part,
    /// Whether there is something to show.
    wanted: Memo<bool>,
    /// Fetches what shows it.
    fetch: F,
    show: impl Fn(T) -> AnyView + Send + 'static,
) -> impl IntoView
where
    T: Copy + Send + Sync + 'static,
    F: Fn() -> C + Copy + Send + Sync + 'static,
    C: Future<Output = Result<T, SplitLoaderError>> + 'static,
{
    let lang = use_lang();
    let came = RwSignal::new(None::<T>);
    Effect::new(move || {
        if wanted.get() && came.with_untracked(Option::is_none) {
            leptos::task::spawn_local(async move {
                if lang.fetch_part(part).await
                    && let Ok(fetched) = fetch().await
                {
                    // Who went elsewhere meanwhile has no use for it.
                    came.try_set(Some(fetched));
                }
            });
        }
    });
    move || came.get().filter(|_| wanted.get()).map(&show)
}
