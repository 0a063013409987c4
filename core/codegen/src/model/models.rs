//! From `components/schemas` to models.

use super::kinds::kind;
use super::text::{needed, one_line, reason};
use super::{EnumValue, Field, Kind, Model, Object, OpenEnum};
use crate::description::{Api, EnumValue as Described, Ordered, Schema};
use crate::naming::{is_class_name, is_identifier, pascal, screaming, snake, title};
use crate::problem::Problems;

/// What models have besides their fields, in some language.
const TAKEN_FIELDS: &[&str] = &["extra", "to_dict"];
/// What stands beside models in some language.
const TAKEN_MODELS: &[&str] =
    &["Builder", "Call", "Client", "Decimal", "Extra", "FromKind", "Option", "Slot", "String", "Vec"];

/// All models, in the order of the description.
pub(super) fn models(api: &Api, problems: &mut Problems) -> Vec<Model> {
    let mut models: Vec<Model> = Vec::new();
    for source in &api.sources {
        for (name, schema) in source.document.components.schemas.iter() {
            let place = format!("{}: schema `{name}`", source.path);
            if models.iter().any(|known| screaming(known.name()) == screaming(name)) {
                problems.add(&place, "the name is taken by another schema");
            }
            if !is_class_name(name) || TAKEN_MODELS.contains(&name) {
                problems.add(&place, "the name has to be in PascalCase and not that of a type of ours");
            }
            match (&schema.properties, &schema.values) {
                (Some(properties), None) => {
                    let object = object(name, schema, properties, api, &place, problems);
                    models.push(Model::Object(Object { file: file_of(&source.path), ..object }));
                }
                (None, Some(values)) => {
                    let values = open_enum(name, schema, values, &place, problems);
                    models.push(Model::Enum(OpenEnum { file: file_of(&source.path), ..values }));
                }
                _ => problems.add(&place, "a schema with a name has either `properties` or `x-values`"),
            }
        }
    }
    models
}

/// `core/api/younium/invoices.yaml` is `invoices`.
fn file_of(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".yaml").unwrap_or(name).to_owned()
}

fn object(
    name: &str,
    schema: &Schema,
    properties: &Ordered<Schema>,
    api: &Api,
    place: &str,
    problems: &mut Problems,
) -> Object {
    if !matches!(schema.types.one(), Ok(Some("object"))) {
        problems.add(place, "`properties` belong to `type: object`");
    }
    for missing in schema.required.iter().filter(|required| properties.get(required).is_none()) {
        problems.add(place, format!("`required` lists `{missing}`, which is no property"));
    }
    if schema.success.as_ref().is_some_and(|success| properties.get(success).is_none()) {
        problems.add(place, "`x-success` is no property");
    }
    let mut fields: Vec<Field> = Vec::new();
    for (wire, property) in properties.iter() {
        let place = format!("{place}, property `{wire}`");
        let field = field(wire, property, schema, api, &place, problems);
        if TAKEN_FIELDS.contains(&field.name.as_str()) || fields.iter().any(|known| known.name == field.name)
        {
            problems.add(&place, format!("the name `{}` is taken", field.name));
        }
        fields.push(field);
    }
    Object {
        name: name.to_owned(),
        file: String::new(),
        doc: needed(schema.description.as_ref(), "description", place, problems),
        assumption: reason(schema.assumption.as_ref(), place, problems),
        correction: schema.correction.as_deref().map(one_line),
        input: false,
        success: schema.success.clone(),
        fields,
    }
}

fn field(
    wire: &str,
    property: &Schema,
    of: &Schema,
    api: &Api,
    place: &str,
    problems: &mut Problems,
) -> Field {
    let required = of.required.iter().any(|required| required == wire);
    let assumption = reason(property.assumption.as_ref(), place, problems);
    if required && assumption.is_some() {
        problems.add(
            place,
            "it is listed as `required`, so it is documented, and has `x-assumption`, so it is not",
        );
    }
    let name = property.python_name.clone().unwrap_or_else(|| snake(wire));
    if !is_identifier(&name) || snake(&name) != name {
        problems.add(place, "this makes no name in Rust or Python: give it one with `x-python-name`");
    }
    let kind = kind(property, api, place, problems);
    if property.not_null && (property.types.nullable() || required) {
        problems.add(place, "`x-not-null` is for what can be left out, and is not `null` by its type");
    }
    if property.secret && kind != Kind::String {
        problems.add(place, "`x-secret` is for texts");
    }
    Field {
        wire: wire.to_owned(),
        name,
        doc: property.description.as_deref().map_or_else(|| format!("{}.", title(&snake(wire))), one_line),
        assumption,
        correction: property.correction.as_deref().map(one_line),
        deprecated: property.deprecated,
        required: required && !property.types.nullable(),
        nullable: property.types.nullable(),
        not_null: property.not_null,
        secret: property.secret,
        kind,
    }
}

fn open_enum(
    name: &str,
    schema: &Schema,
    values: &[Described],
    place: &str,
    problems: &mut Problems,
) -> OpenEnum {
    if !matches!(schema.types.one(), Ok(Some("string"))) {
        problems.add(place, "`x-values` belong to `type: string`");
    }
    let mut known: Vec<EnumValue> = Vec::new();
    for value in values {
        let place = format!("{place}, value `{}`", value.value);
        let name = value.name.as_ref().unwrap_or(&value.value);
        if !is_identifier(&pascal(name)) || pascal(name) == "Unknown" {
            problems
                .add(&place, "this makes no name, or that of an unknown value: give it one with `x-name`");
        }
        if known.iter().any(|known| known.wire == value.value || pascal(&known.name) == pascal(name)) {
            problems.add(&place, "the value, or its name, is there twice");
        }
        known.push(EnumValue {
            wire: value.value.clone(),
            name: name.clone(),
            doc: one_line(&value.description),
            assumption: reason(value.assumption.as_ref(), &place, problems),
        });
    }
    OpenEnum {
        name: name.to_owned(),
        file: String::new(),
        doc: needed(schema.description.as_ref(), "description", place, problems),
        assumption: reason(schema.assumption.as_ref(), place, problems),
        values: known,
    }
}
