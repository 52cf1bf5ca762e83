//! The published schema of the sections.

use super::{ALL, OTHER, Sections, Unread};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

impl JsonSchema for Sections {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Sections".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut properties = Map::new();
        for row in ALL {
            let entry = (row.schema)(generator);
            properties.insert(row.name.into(), by_number(&entry));
        }
        let unread = by_number(&generator.subschema_for::<Unread>());
        let other = json!({
            "type": "object",
            "propertyNames": { "pattern": "^[0-9]+$" },
            "additionalProperties": unread,
        });
        properties.insert(OTHER.into(), other);
        let all = json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        Schema::try_from(all).unwrap_or_default()
    }
}

fn by_number(entry: &Schema) -> Value {
    json!({
        "type": "object",
        "propertyNames": { "pattern": "^[0-9]+$" },
        "maxProperties": domain::MAX_ENTRIES,
        "additionalProperties": entry,
    })
}
