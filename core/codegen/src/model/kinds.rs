//! From schemas of values to kinds.

use super::Kind;
use crate::description::{Api, Schema};
use crate::naming::{camel, is_identifier, snake};
use crate::problem::Problems;

const PREFIX: &str = "#/components/schemas/";
const FORMATS: &str = "decimal, date, date-time, uuid or uri";

/// The kind of a value. What is wrong with it is noted, and anything returned.
pub(super) fn kind(schema: &Schema, api: &Api, place: &str, problems: &mut Problems) -> Kind {
    checked(schema, api, place, problems).unwrap_or_else(|problem| {
        problems.add(place, problem);
        Kind::Json
    })
}

fn checked(schema: &Schema, api: &Api, place: &str, problems: &mut Problems) -> Result<Kind, String> {
    if let Some(reference) = &schema.reference {
        let name = reference
            .strip_prefix(PREFIX)
            .ok_or_else(|| format!("`$ref: {reference}` has to start with `{PREFIX}`"))?;
        let found = named(api, name).ok_or_else(|| format!("`$ref: {reference}` leads nowhere"))?;
        return Ok(if found.values.is_some() {
            Kind::Enum(name.to_owned())
        } else {
            Kind::Object(name.to_owned())
        });
    }
    if schema.values.is_some() {
        return Err("`x-values` belongs to a schema under `components/schemas`".into());
    }
    if let Some(keys) = &schema.lookup {
        return match keys.iter().find(|key| !is_identifier(&snake(key)) || camel(&snake(key)) != **key) {
            Some(odd) => {
                Err(format!("`x-lookup` lists keys as the wire has them, `accountNumber`, and not `{odd}`"))
            }
            None => Ok(Kind::Lookup(keys.clone())),
        };
    }
    let types = schema.types.one().map_err(|types| format!("one type is expected, not {types}"))?;
    if schema.open_enum.is_some() && types != Some("string") {
        return Err("`x-open-enum` belongs to `type: string`".into());
    }
    match (types, schema.format.as_deref()) {
        (Some("string"), None) => match &schema.open_enum {
            None => Ok(Kind::String),
            Some(name) if named(api, name).is_some_and(|known| known.values.is_some()) => {
                Ok(Kind::Enum(name.clone()))
            }
            Some(name) => {
                Err(format!("`x-open-enum: {name}` is no schema with `x-values` under `components/schemas`"))
            }
        },
        (Some("string"), Some("uri")) => Ok(Kind::String),
        (Some("string"), Some("decimal")) | (Some("number"), None | Some("decimal")) => Ok(Kind::Decimal),
        (Some("string"), Some("date")) => Ok(Kind::Date),
        (Some("string"), Some("date-time")) if has_naive_times(api) => Ok(Kind::UtcDateTime),
        (Some("string"), Some("date-time")) => Ok(Kind::DateTime),
        (Some("string"), Some("uuid")) => Ok(Kind::Uuid),
        (Some("string"), Some(format)) => Err(format!("`format: {format}` is none of {FORMATS}")),
        (Some("integer"), None | Some("int32" | "int64")) => Ok(Kind::Integer),
        (Some("boolean"), None) => Ok(Kind::Boolean),
        (Some("array"), None) => {
            let items = schema.items.as_deref().ok_or("an array needs `items`")?;
            Ok(Kind::List(Box::new(kind(items, api, &format!("{place}[]"), problems))))
        }
        (Some("object"), None) if schema.properties.is_some() => {
            Err("an object with `properties` needs a name: move it to `components/schemas`".into())
        }
        (Some("object") | None, None) => Ok(Kind::Json),
        (Some(other), None) => Err(format!("`type: {other}` is not known")),
        (other, Some(format)) => {
            Err(format!("`format: {format}` does not go with `type: {}`", other.unwrap_or("any")))
        }
    }
}

/// Whether dates and times may lack an offset.
fn has_naive_times(api: &Api) -> bool {
    api.sources.iter().any(|source| source.document.naive_time.is_some())
}

/// A schema by its name, in whichever file of the API.
pub(super) fn named<'a>(api: &'a Api, name: &str) -> Option<&'a Schema> {
    api.sources.iter().find_map(|source| source.document.components.schemas.get(name))
}
