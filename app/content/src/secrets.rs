//! What secrets are made of, fetched when a screen first needs it.

use serde::{Deserialize, Serialize};

/// The words and the pictures to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secrets {
    /// Words to draw from: each as likely as the others, 10.3 bits.
    pub words: Vec<String>,
    /// Pictures to choose from, in the order of the file.
    pub pictures: Vec<Picture>,
}

/// A picture with one spoken name in each language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// What a secret holds, such as `p-07`; says nothing about the picture.
    pub id: String,
    /// Its symbol in the sprite, such as `p-cat`.
    pub symbol: String,
    /// Names by code of the language; the first is Dutch.
    pub names: Vec<(String, String)>,
}

impl Picture {
    /// Its name in a language, in Dutch where it has none.
    pub fn name(&self, language: &str) -> &str {
        let named = self.names.iter().find(|(code, _)| code == language);
        named
            .or_else(|| self.names.first())
            .map_or("", |(_, name)| name)
    }
}

impl Secrets {
    /// The picture of an id.
    pub fn picture(&self, id: &str) -> Option<&Picture> {
        self.pictures.iter().find(|picture| picture.id == id)
    }
}
