use crate::files::File;
use crate::model::Api;
use crate::problem::Result;
pub(super) fn file(_root: &std::path::Path, _apis: &[Api]) -> Result<Option<File>> { Ok(None) }
