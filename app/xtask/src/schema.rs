//! The published JSON Schemas, and how an invitation and the code of its answer are written; generated from the types.

use crate::run::root;
use anyhow::{Result, bail};
use serde_json::{Value, json};
use std::fs;

fn schemas() -> Result<[(&'static str, String); 4]> {
    let mut dossier = serde_json::to_value(sections::json::schema())?;
    limit(&mut dossier);
    let mut profile = serde_json::to_value(schemars::schema_for!(domain::Profile))?;
    limit(&mut profile);
    let mut notes = serde_json::to_value(schemars::schema_for!(domain::NotesFile))?;
    limit(&mut notes);
    Ok([
        ("dossier.schema.json", pretty(&dossier)?),
        ("inrichting.schema.json", pretty(&profile)?),
        ("gemeenten.schema.json", pretty(&notes)?),
        ("invitation.json", pretty(&sections::invitation::layout())?),
    ])
}

fn pretty(schema: &Value) -> Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(schema)?))
}

/// Adds to each date what the types can't say: 2000 to 2199.
fn limit(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            if map.get("format") == Some(&json!("date")) {
                map.insert("pattern".into(), json!("^2[01][0-9]{2}-[0-9]{2}-[0-9]{2}$"));
            }
            map.values_mut().for_each(limit);
        }
        Value::Array(list) => list.iter_mut().for_each(limit),
        _ => {}
    }
}

/// Writes the schemas.
pub(crate) fn write() -> Result<()> {
    for (name, text) in schemas()? {
        let folder = root().join("public/schema");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// Refuses schemas that are not of today's types.
pub(crate) fn check() -> Result<()> {
    for (name, text) in schemas()? {
        let path = root().join("public/schema").join(name);
        if fs::read_to_string(&path).unwrap_or_default() != text {
            bail!("public/schema/{name} is not of these types; run `cargo xtask schema`");
        }
    }
    Ok(())
}
