//! Fixed choices: a list of all values, and a name for each.

/// Writes both; the name is that of the JSON, and ends keys of words.
macro_rules! named {
    ($type:ident { $($value:ident $name:literal,)+ }) => {
        impl $type {
            /// All of them, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$value),+];

            /// The name in JSON and in keys of words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$value => $name),+ }
            }
        }
    };
}

pub(crate) use named;

/// The names are those of the JSON.
#[cfg(test)]
pub(crate) fn check<T: Copy + serde::Serialize>(all: &[T], name: fn(T) -> &'static str) {
    for one in all {
        let json = serde_json::to_string(one).unwrap();
        assert_eq!(json, format!("{:?}", name(*one)));
    }
}
