// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use crate::model::{Members, ToJson};

/// A payment term to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct PaymentTermCreate(Members);

impl PaymentTermCreate {
    /// With what has to be given:
    ///
    /// * `description`: Description.
    /// * `name`: Name.
    /// * `days`: Days until it is due.
    pub fn new(description: impl Into<String>, name: impl Into<String>, days: i64) -> Self {
        let mut members = Members::default();
        members.set("\"description\":", &Into::<String>::into(description));
        members.set("\"name\":", &Into::<String>::into(name));
        members.set("\"days\":", &days);
        Self(members)
    }
}

impl ToJson for PaymentTermCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
