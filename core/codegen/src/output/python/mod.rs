use crate::description::ErrorCode;
use crate::files::File;
use crate::model::Api;
use crate::problem::Result;
pub(super) fn files(_apis: &[Api], _codes: &[ErrorCode]) -> Result<Vec<File>> { Ok(vec![]) }
