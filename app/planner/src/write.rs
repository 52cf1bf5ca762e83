//! The plan as JSON.

use domain::TaskRef;
use serde::Serializer;

/// `"id-04"`, or `"own/3"`.
pub(crate) fn task_ref<S: Serializer>(task: &TaskRef, to: S) -> Result<S::Ok, S::Error> {
    match task {
        TaskRef::Catalogue(id) => to.serialize_str(id.as_str()),
        TaskRef::Own(id) => to.collect_str(&format_args!("own/{id}")),
    }
}
