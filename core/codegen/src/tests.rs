//! The generator as a whole: an API that has everything once (`core/codegen/fixture`), and what is refused.

use std::fs;
use std::path::{Path, PathBuf};

use crate::description::{self, Api, Source};
use crate::files::{self, File};
use crate::{model, output};

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixture")
}

fn generated() -> Vec<File> {
    output::all(&fixture()).unwrap_or_else(|problem| panic!("{problem}"))
}

fn text(files: &[File], path: &str) -> String {
    files.iter().find(|file| file.path == path).map(|file| file.text.clone()).expect(path)
}

#[test]
fn generation_is_deterministic_and_idempotent() {
    let root = std::env::temp_dir().join(format!("yionstack-codegen-{}", std::process::id()));
    let files = generated();
    assert_eq!(files, generated());
    assert_eq!(files::write(&root, &files).expect("written"), files.len());
    files::check(&root, &files).expect("in step");
    assert_eq!(files::write(&root, &files).expect("written"), 0);
    assert_eq!(files::remove_left_over(&root, &files).expect("none"), 0);
    fs::remove_dir_all(&root).expect("removed");
}

#[test]
fn the_repository_is_valid_and_every_file_says_where_it_comes_from() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for file in output::all(&root).unwrap_or_else(|problem| panic!("{problem}")) {
        let first = file.text.lines().next().unwrap_or_default();
        assert!(file.path == "README.md" || first.contains(files::MARK), "{}: {first}", file.path);
        assert!(file.text.ends_with('\n') && !file.text.ends_with("\n\n"), "{}", file.path);
        assert!(file.text.lines().all(|line| line.trim_end() == line), "{}", file.path);
    }
}

#[test]
fn every_method_is_called_and_every_member_is_read() {
    let files = generated();
    let calls = text(&files, "tests/rust/tests/generated/demo/calls.rs");
    let inputs = text(&files, "tests/rust/tests/generated/demo/inputs.rs");
    let answers = text(&files, "tests/rust/tests/generated/demo/answers.rs");
    for operation in text(&files, "tests/cases/demo/calls.json").split("\"id\":\"").skip(1) {
        let id = operation.split('"').next().unwrap_or_default();
        assert!(!id.contains('.') || calls.contains(&format!("\"{id}\" =>")), "{id}");
    }
    assert!(calls.contains("ThingsGetOptions::default()"), "{calls}");
    assert!(inputs.contains("lookup(\"number\")") && inputs.contains("decimal()"), "{inputs}");
    assert!(answers.contains("        r#type = \"type\",\n"), "{answers}");
}

#[test]
fn rust_has_every_kind_and_gives_way_to_reserved_words() {
    let files = generated();
    let models = text(&files, "core/src/demo/generated/models.rs");
    for expected in [
        "pub r#type: String,",
        "pub from: Option<String>,",
        "pub text: Status,",
        "pub amounts: Vec<Decimal>,",
        "pub grid: Vec<Vec<Line>>,",
        "pub count: i64,",
        "pub day: jiff::civil::Date,",
        "pub key: uuid::Uuid,",
        "pub free: Box<RawValue>,",
        "pub maybe: Option<String>,",
        "pub states: Vec<Status>,",
        "pub e_rp_id: Option<Box<RawValue>>,",
        "pub message: Option<Secret>,",
        "Thirty360,",
        "\"30E/360\" => Self::Thirty360,",
        "/// A thing with a `\\`, a \\[link\\] and a \"quote\"",
    ] {
        assert!(models.contains(expected), "{expected}\n{models}");
    }
    let schemas = text(&files, "core/src/demo/generated/schemas.rs");
    for expected in [
        "Kind::List(&Kind::List(&Kind::Object(&LINE)))).required()",
        "Field::new(\"maybe\", \"\\\"maybe\\\":\", Kind::String),",
        "Field::new(\"eRPId\", \"\\\"eRPId\\\":\", Kind::Json).named(\"e_rp_id\").assumed()",
        "Field::new(\"moment\", \"\\\"moment\\\":\", Kind::UtcDateTime).required()",
        "Field::new(\"owner\", \"\\\"owner\\\":\", Kind::Lookup(&[(\"number\", \"number\"), (\"id\", \"id\")])).required()",
        "Field::new(\"odd name\", \"\\\"odd name\\\":\", Kind::String).named(\"odd\")",
        "Field::new(\"message\", \"\\\"message\\\":\", Kind::String).secret()",
    ] {
        assert!(schemas.contains(expected), "{expected}\n{schemas}");
    }
    let resources = text(&files, "core/src/demo/generated/resources.rs");
    for expected in ["pub fn get(", "options: ThingsGetOptions", "Some(at.to_string())", "options.page_size"]
    {
        assert!(resources.contains(expected), "{expected}\n{resources}");
    }
}

#[test]
fn rust_has_bodies_lists_files_and_filters() {
    let files = generated();
    let expect = |path: &str, all: &[&str]| {
        let text = text(&files, &format!("core/src/demo/generated/{path}.rs"));
        for expected in all {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
    };
    expect(
        "inputs",
        &[
            "/// Correction: Published with other names.",
            "/// * `r#type`: Type.",
            "parts: impl IntoIterator<Item = impl Into<PartInput>>,",
            "pub fn total(mut self, total: impl Into<Decimal>) -> Self {",
            "pub fn start(mut self, start: impl Into<When>) -> Self {",
            "pub fn maybe(mut self, maybe: impl Into<Patch<String>>) -> Self {",
            "/// Deprecated: the vendor retires it.",
            "self.0.set(\"\\\"odd name\\\":\", &Into::<String>::into(odd));",
            "pub fn tags(mut self, tags: impl Into<Patch<Vec<String>>>) -> Self {",
            "pub fn place(mut self, place: impl Into<Patch<PlaceInput>>) -> Self {",
            "pub fn city(mut self, city: impl Into<Patch<String>>) -> Self {",
            "/// * `owner`: Owner. Looked up by `number` or `id`.",
        ],
    );
    expect(
        "resources",
        &[
            "pub fn update(&self, from: uuid::Uuid, body: ThingUpdate, options: ThingsUpdateOptions) -> Call<Answer> {",
            "#[deprecated(note = \"the vendor retires it\")]",
            ".with_body(&body)",
            "pub fn list(&self, options: ThingsListOptions) -> Listing<Thing> {",
            "/// The day. Correction: Published as text.",
            "pub fn free(&self) -> Listing<Box<RawValue>> {",
            "pub fn file(&self, from: impl Into<String>) -> Call<Download> {",
            "pub fn address(&self, from: impl Into<String>) -> Call<String> {",
        ],
    );
    expect(
        "operations",
        &[
            "env_client_secret: \"DEMO_CLIENT_SECRET\",",
            "pub(crate) const ENV_REGION: &str = \"DEMO_REGION\";",
            "Idempotency { header: \"demo-key\", hours: 24 };",
            "Param::query(\"filter\", \"Filter\").with(Role::Filter),",
            "Param::query(\"at\", \"at\").required(),",
            "empty: Some(\"No things could be found\")",
            "body: Some(Body { schema: &schemas::THING_UPDATE, merge_patch: true }),",
            "success: Some(\"successful\"),",
            "idempotent: true,",
            "answer: Answers::File,",
        ],
    );
    expect("fields", &["pub fn key(&self) -> FieldOf<uuid::Uuid> {", "impl Fields for Thing {"]);
}

#[test]
fn python_and_typescript_have_the_same() {
    let files = generated();
    let python = "bindings-python/python/yionstack/_generated/demo";
    let stub = text(&files, &format!("{python}/models/things.pyi"));
    for expected in [
        "def from_(self) -> str | None:",
        "tuple[tuple[Line, ...], ...]",
        "THIRTY_360 = \"30E/360\"",
        "from .line_items import Line",
    ] {
        assert!(stub.contains(expected), "{expected}\n{stub}");
    }
    let models = text(&files, &format!("{python}/models/things.py"));
    for expected in [
        "Field(15, \"list:enum\", Status, doc=\"States.\")",
        "\"list:object\", \"demo.Line\", doc=\"Lines.\")",
        "_schema = \"demo.Thing\"",
    ] {
        assert!(models.contains(expected), "{expected}\n{models}");
    }
    let resources = text(&files, &format!("{python}/resources/things.py"));
    for expected in [
        "from_: UUID | str,",
        "integer(\"page_size\", page_size)",
        "boolean(\"deep\", deep)",
        "decimal(\"total\", total)",
        "status: Status | str | None = None,",
        "at: datetime.datetime | datetime.date,",
        ", None, Thing, timeout, retries, max_wait, headers).wait()",
    ] {
        assert!(resources.contains(expected), "{expected}\n{resources}");
    }
    assert!(resources.contains("Owner. Looked up by `number` or `id`."), "{resources}");
    let inputs = text(&files, &format!("{python}/inputs.py"));
    assert!(inputs.contains("Maker. Looked up by `maker_number`, `id` or `name`."), "{inputs}");
    let lines = text(&files, &format!("{python}/resources/line_items.py"));
    assert!(lines.contains("(api_version,), None, Page[Line], timeout"), "{lines}");
    let package = text(&files, &format!("{python}/__init__.py"));
    assert!(package.contains("\"models.line_items\": (\n        \"Line\",\n    ),"), "{package}");
    let client = text(&files, &format!("{python}/client.py"));
    assert!(client.contains("def line_items(self) -> AsyncLineItems:"), "{client}");
}

#[test]
fn typescript_has_the_same_in_a_file_for_each_resource() {
    let files = generated();
    let node = |name: &str| text(&files, &format!("bindings-node/lib/generated/demo/{name}"));
    let has = |name: &str, expected: &[&str]| {
        let text = node(name);
        for expected in expected {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
    };
    has(
        "models.ts",
        &["grid: Line[][];", "maybe?: string | undefined;", "THIRTY_360: '30E/360',", "'30E/360' | "],
    );
    has(
        "resources/things.ts",
        &[
            "plain(count)",
            "plain(options?.pageSize)",
            "['apiVersion', 'pageSize', 'deep',",
            "`pageSize`",
            "one(readThing)",
            "list(options?: ThingsListOptions): Listing<Thing> {",
            "ThingsListOptions = ListOptions<ThingFields> & {",
            "/** The day. Correction: Published as text. */",
            "this.#caller.listing('things.list', [options?.since], options, one(readThing), ['since'])",
            "free(options?: PageOptions): Listing<FreeRow> {",
            "create(body: ThingCreate, options?: PostOptions): Promise<Thing> {",
            "@deprecated",
            "update(from: string, body: ThingUpdate, options?: ThingsUpdateOptions): Promise<ApiResponse> {",
            "Correction: Published without an answer.",
            "Promise<Download>",
            "required",
        ],
    );
    has("resources/line-items.ts", &["iterateOpen("]);
    has("resources.ts", &["typeof import('./resources/line-items')).LineItems(this.#caller)"]);
    has(
        "fields.ts",
        &["export interface ThingFields {", "readonly key: Field<string>;", "readonly free: FreeField;"],
    );
    let fields = node("fields.ts");
    assert!(!fields.contains("amounts"), "a list has no comparisons\n{fields}");
    let inputs = node("inputs.ts");
    let (_, update) = inputs.split_once("export interface ThingUpdate {").expect("the change");
    let (update, _) = update.split_once("\n}").expect("its end");
    let members = update.lines().filter(|line| line.contains("readonly"));
    let (solid, members): (Vec<&str>, Vec<&str>) = members.partition(|line| line.contains("watched"));
    assert_eq!(solid, ["  readonly watched?: boolean | undefined;"], "{update}");
    assert!(
        !members.is_empty() && members.iter().all(|line| line.ends_with("| null | undefined;")),
        "{update}"
    );
    has("inputs.ts", &["Amount", "Lookup", "Maker. Looked up by `makerNumber`, `id` or `name`."]);
    has(
        "operations.ts",
        &[
            "body: 'ThingCreate',",
            "paged: true,",
            "idempotent: true,",
            "answer: 'FreeRow[]',",
            "answer: 'Download',",
        ],
    );
}

/// The problems of a description whose `paths` and `schemas` are given.
fn problems(paths: &str, schemas: &str) -> String {
    let yaml = format!(
        "openapi: 3.1.0\ninfo: {{ title: Demo, version: v1 }}\nservers: [{{ url: https://demo.example }}]\n\
         paths:\n{paths}\ncomponents:\n  schemas:\n{schemas}\n"
    );
    let source = |document| Source { path: "demo.yaml".into(), document };
    let api =
        |document| Api { name: "demo".into(), origin: "demo.yaml".into(), sources: vec![source(document)] };
    match description::parse(&yaml).map(|document| model::build(&api(document))) {
        Ok(Ok(_)) => String::new(),
        Ok(Err(problems)) => problems.to_string(),
        Err(problem) => problem,
    }
}

const GET: &str = "operationId: a.get, x-resource: things, x-name: get, summary: Reads.";
const ANSWER: &str = "responses: { '200': { description: An A., content: { application/json: \
                      { schema: { $ref: '#/components/schemas/A' } } } } }";
const SCHEMA: &str =
    "    A: { type: object, description: An A., properties: { id: { type: string, description: Id. } } }";

const JSON: &str = "application/json";

fn body(required: &str, media_type: &str) -> String {
    let schema = "schema: { $ref: '#/components/schemas/A' }";
    format!(", requestBody: {{ {required} content: {{ {media_type}: {{ {schema} }} }} }}")
}

/// An operation with a body, beside one that answers with what the body is made of.
fn post(more: &str) -> String {
    get("/a", more).replace("get: {", "post: {")
}

fn get(path: &str, more: &str) -> String {
    format!("  {path}: {{ get: {{ {GET}, {ANSWER}{more} }} }}")
}

#[test]
fn a_good_description_has_no_problems() {
    assert_eq!(problems(&get("/a", ""), SCHEMA), "");
}

#[test]
fn operations_are_checked() {
    let twice = format!("{}\n  /b: {{ get: {{ {GET}, {ANSWER} }} }}", get("/a", ""));
    let unnamed = format!("  /a: {{ get: {{ operationId: a.get, summary: Reads., {ANSWER} }} }}");
    let unknown = get("/a", "").replace("schemas/A", "schemas/B");
    let param = |text: &str| get("/a", &format!(", parameters: [{{ {text} }}]"));
    for (paths, expected) in [
        (twice, "demo.yaml: GET /b: operationId `a.get` is taken"),
        (unnamed, "demo.yaml: GET /a: `x-resource` is missing\ndemo.yaml: GET /a: `x-name` is missing"),
        (unknown, "`$ref: #/components/schemas/B` leads nowhere"),
        (get("/a/{id}", ""), "the path has `{id}`, and no parameter in the path is named so"),
        (
            param("name: id, in: path, required: true, description: Id., schema: { type: string }"),
            "which has no `{id}`",
        ),
        (param("$ref: '#/components/parameters/none'"), "`$ref: #/components/parameters/none` leads nowhere"),
        (
            param("name: a, in: query, description: A., schema: { type: array, items: {} }"),
            "is not supported yet",
        ),
        (
            param("name: a-b, x-python-name: aB, in: query, description: A., schema: {}"),
            "no name in snake_case",
        ),
        (
            param("name: timeout, in: query, description: A., schema: { type: integer }"),
            "the name `timeout` is taken",
        ),
        (
            param("name: lines, in: query, description: A., schema: { type: integer }"),
            "the name `lines` is taken",
        ),
        (get("/a", ", requestBody: {}"), "missing field `content`"),
        (get("/a", &body("required: true,", JSON)), "a GET has no body"),
        (post(&body("", JSON)), "`required: true` is expected"),
        (post(&body("required: true,", "text/plain")), "a body is `application/json` or"),
        (get("/a", ", x-paged: true"), "`x-paged: true` is for lists"),
        (get("/a", ", x-empty: None there."), "`x-empty` belongs to an operation with `x-paged: true`"),
        (get("/a", ", security: [{ oauth: [] }]"), "there is no security scheme `oauth`"),
        (get("/a", ", x-assumption: ''"), "`x-assumption` says no reason"),
        (get("/a", ", x-nam: b"), "unknown field `x-nam`"),
        (get("/a", "").replace("things,", "auth,"), "the client has something of this name"),
    ] {
        let problems = problems(&paths, SCHEMA);
        assert!(problems.contains(expected), "expected: {expected}\nfound: {problems}");
    }
}

#[test]
fn schemas_are_checked() {
    let property = |text: &str| {
        format!("    A: {{ type: object, description: An A., required: [id], properties: {{ {text} }} }}")
    };
    for (schemas, expected) in [
        (
            property("id: { type: string, description: Id., x-assumption: Usual. }"),
            "it is listed as `required`",
        ),
        (property("di: { type: string, description: Id. }"), "`required` lists `id`, which is no property"),
        (
            SCHEMA.replace("description: An A.,", "description: An A., x-success: none,"),
            "`x-success` is no property",
        ),
        (
            property("id: { type: [string, object], description: Id. }"),
            "one type is expected, not string, object",
        ),
        (property("id: { type: strin, description: Id. }"), "`type: strin` is not known"),
        (property("id: { type: string, format: uid, description: Id. }"), "`format: uid` is none of"),
        (
            property("id: { type: string, x-lookup: [id, account_number], description: Id. }"),
            "`x-lookup` lists keys as the wire has them, `accountNumber`, and not `account_number`",
        ),
        (property("id: { type: array, description: Id. }"), "an array needs `items`"),
        (property("id: { type: object, properties: {}, description: Id. }"), "needs a name"),
        (property("id: { type: string, x-open-enum: A, description: Id. }"), "is no schema with `x-values`"),
        (property("id: { $ref: '#/components/schemas/A', description: Id. }"), "an object that holds itself"),
        (
            property("id: { type: string, description: Id. }, ID: { type: string, description: Id. }"),
            "`id` is taken",
        ),
        (property("id: { type: integer, description: Id., x-secret: true }"), "`x-secret` is for texts"),
        (property("id: { type: [string, 'null'], x-not-null: true }"), "`x-not-null` is for what"),
        (property("extra: { type: string, description: Id. }"), "the name `extra` is taken"),
        (
            format!("{SCHEMA}\n    B: {{ type: object, description: A B., properties: {{}} }}"),
            "no operation uses it",
        ),
        (format!("{SCHEMA}\n{SCHEMA}"), "`A` is there twice"),
    ] {
        let problems = problems(&get("/a", ""), &schemas);
        assert!(problems.contains(expected), "expected: {expected}\nfound: {problems}");
    }
}

#[test]
fn members_of_bodies_are_no_flags_of_the_command_line() {
    let answer = "    B: { type: object, description: A B., properties: { id: { type: string } } }";
    let schemas = format!("{}\n{answer}", SCHEMA.replace("id:", "receipt:"));
    let paths = post(&body("required: true,", JSON)).replacen("schemas/A", "schemas/B", 1);
    let problems = problems(&paths, &schemas);
    assert_eq!(problems.lines().count(), 1, "{problems}");
    assert!(
        problems.contains("body of `a.get`, property `receipt`: the command line takes this name"),
        "{problems}"
    );
}

#[test]
fn a_typo_is_found_with_its_line() {
    let problem =
        description::parse::<description::ErrorCode>("code: a\nclass: A\ndocs: b\n").expect_err("a typo");
    assert!(problem.contains("unknown field `docs`") && problem.contains("line 3"), "{problem}");
}
