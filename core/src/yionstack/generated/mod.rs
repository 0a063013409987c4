// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

#[cfg(feature = "models")]
pub(super) mod models;
pub(super) mod operations;
#[cfg(feature = "models")]
pub(super) mod resources;
mod schemas;
