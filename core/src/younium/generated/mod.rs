// @generated from core/api/younium by yionstack-codegen. Do not edit.

pub(super) mod operations;
mod schemas;
