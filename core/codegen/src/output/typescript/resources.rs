//! `resources.ts`: resources and their methods.

use serde::Serialize;

use super::{About, braces, doc, is_name_in, named_type, prose, type_of};
use crate::model::{Api, Kind, Operation, Param, Resource};
use crate::naming::{camel, pascal, typescript};
use crate::output::sorted;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("typescript_resources.ts.j2");
const OPTIONS: &str = "What this call does differently from the client.";

#[derive(Serialize)]
struct View<'a> {
    about: &'a About<'a>,
    models: String,
    readers: String,
    values: Option<String>,
    resources: Vec<Class>,
}

#[derive(Serialize)]
struct Class {
    name: String,
    property: String,
    title: String,
    doc: String,
    methods: Vec<Method>,
    options: Vec<Options>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    id: String,
    doc: String,
    /// `businessId: string, options?: CallOptions`
    parameters: String,
    /// `[businessId]`
    arguments: String,
    model: String,
    is_list: bool,
    /// The name and the doc of the method that reads a list row by row.
    iterate: String,
    iterate_doc: String,
}

/// The optional parameters of an operation.
#[derive(Serialize)]
struct Options {
    name: String,
    method: String,
    fields: Vec<Property>,
}

#[derive(Serialize)]
struct Property {
    name: String,
    kind: String,
    doc: String,
}

pub(super) fn text(api: &Api, about: &About<'_>) -> Result<String> {
    let operations = api.operations();
    let params = || operations.iter().flat_map(|operation| &operation.params).map(|param| &param.kind);
    let answers = sorted(operations.iter().map(|operation| operation.answer_model()));
    let models = sorted(answers.iter().copied().chain(params().filter_map(Kind::model)));
    let readers: Vec<String> = answers.iter().map(|model| format!("read{model}")).collect();
    let values = sorted(params().filter_map(named_type));
    let view = View {
        about,
        models: braces(&models),
        readers: braces(&readers.iter().map(String::as_str).collect::<Vec<_>>()),
        values: (!values.is_empty()).then(|| braces(&values)),
        resources: api.resources.iter().map(|resource| class(resource, api)).collect(),
    };
    render(TEMPLATE, view)
}

fn class(resource: &Resource, api: &Api) -> Class {
    Class {
        name: pascal(&resource.name),
        property: camel(&resource.name),
        title: resource.doc.trim_end_matches('.').to_owned(),
        doc: doc([resource.doc.as_str()], "  "),
        methods: resource.operations.iter().map(|operation| method(operation, api)).collect(),
        options: resource.operations.iter().filter_map(|operation| options(operation, api)).collect(),
    }
}

fn method(operation: &Operation, api: &Api) -> Method {
    let ours = |text: &str| prose(text, |name| is_name_in(api, name));
    let required = || operation.params.iter().filter(|param| param.required);
    let parameters = required().map(|param| format!("{}: {}", argument(param), type_of(&param.kind)));
    let options = options(operation, api).map_or_else(|| "CallOptions".to_owned(), |options| options.name);
    let arguments = operation.params.iter().map(|param| match (param.required, &param.kind) {
        (true, Kind::Integer | Kind::Boolean) => format!("String({})", argument(param)),
        (true, _) => argument(param),
        (false, Kind::Integer | Kind::Boolean) => format!("options?.{}?.toString()", camel(&param.name)),
        (false, _) => format!("options?.{}", camel(&param.name)),
    });
    let assumption = operation.assumption.as_ref().map(|reason| format!("Assumption: {}", ours(reason)));
    let explained = required().map(|param| format!("@param {} - {}", argument(param), ours(&param.doc)));
    let explained: Vec<String> = explained.chain([format!("@param options - {OPTIONS}")]).collect();
    let explained = explained.join("\n   * ");
    let (text, request) = (ours(&operation.doc()), operation.request());
    // one list of a resource is `iterate`, others say which: `overdue` and `iterateOverdue`
    let iterate = if operation.name == "list" {
        "iterate".to_owned()
    } else {
        camel(&format!("iterate_{}", operation.name))
    };
    let name = camel(&operation.name);
    let as_list = format!(
        "As {{@link {name}}}, but builds each row when it is asked for and lets other work of the process run in between."
    );
    Method {
        id: operation.id.clone(),
        doc: doc(
            [Some(&text), Some(&request), assumption.as_ref(), Some(&explained)]
                .into_iter()
                .flatten()
                .map(String::as_str),
            "  ",
        ),
        parameters: parameters.chain([format!("options?: {options}")]).collect::<Vec<_>>().join(", "),
        arguments: format!("[{}]", arguments.collect::<Vec<_>>().join(", ")),
        model: operation.answer_model().to_owned(),
        is_list: operation.is_list(),
        iterate,
        iterate_doc: doc([as_list.as_str(), explained.as_str()], "  "),
        name,
    }
}

fn argument(param: &Param) -> String {
    typescript(&camel(&param.name))
}

fn options(operation: &Operation, api: &Api) -> Option<Options> {
    let optional: Vec<&Param> = operation.params.iter().filter(|param| !param.required).collect();
    if optional.is_empty() {
        return None;
    }
    let fields = optional.into_iter().map(|param| Property {
        name: camel(&param.name),
        kind: type_of(&param.kind),
        doc: doc([prose(&param.doc, |name| is_name_in(api, name)).as_str()], "  "),
    });
    Some(Options {
        name: format!("{}{}Options", pascal(&operation.resource), pascal(&operation.name)),
        method: format!("{}.{}", pascal(&operation.resource), camel(&operation.name)),
        fields: fields.collect(),
    })
}
