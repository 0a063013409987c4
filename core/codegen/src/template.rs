//! The templates: `core/codegen/templates/`, compiled in.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use crate::problem::Result;

/// A name and the text of `templates/<name>`.
pub(crate) type Template = (&'static str, &'static str);

/// The template of that name.
macro_rules! template {
    ($name:literal) => {
        ($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/", $name)))
    };
}
pub(crate) use template;

/// Fills a template in. A name that it does not know is an error, not a hole.
pub(crate) fn render((name, source): Template, view: impl Serialize) -> Result<String> {
    let failed = |problem: minijinja::Error| format!("{name}: {problem:#}");
    // a tag that has a line to itself leaves nothing behind
    let syntax =
        SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    let mut environment = Environment::new();
    environment.set_syntax(syntax.map_err(failed)?);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    Ok(environment.render_named_str(name, source, Serde(view)).map_err(failed)?)
}
