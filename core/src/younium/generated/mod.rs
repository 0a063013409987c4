// @generated from core/api/younium by yionstack-codegen. Do not edit.

#[cfg(feature = "models")]
pub(super) mod fields;
#[cfg(feature = "models")]
pub(super) mod inputs;
#[cfg(feature = "models")]
pub(super) mod models;
pub(super) mod operations;
#[cfg(feature = "models")]
pub(super) mod resources;
mod schemas;
