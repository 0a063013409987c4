//! Files: `download` one that comes, `save` it into a `place`, by way of a `draft` where it has to appear whole.

pub(crate) mod download;
mod draft;
mod place;
mod save;

pub use self::download::Download;
pub(crate) use self::download::Patience;
pub(super) use self::download::percent_decoded;
pub use self::place::Place;
pub use self::save::SaveError;
