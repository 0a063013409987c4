// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::{Role, User};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Users and roles.
    pub fn users(&self) -> Users<'_> {
        Users { client: &self.client }
    }
}

/// Users and roles: `client.users()`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'c> {
    client: &'c Client,
}

impl Users<'_> {
    /// Lists the users who have a role. Needs the permission User View. The users are those of the tenant, with their roles in all legal entities.
    ///
    /// `GET /Users/ByRole/{roleId}`.
    ///
    /// Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
    ///
    /// * `role_id`: Id of the role.
    /// * `options`: What may be left out.
    pub fn by_role(&self, role_id: uuid::Uuid, options: UsersByRoleOptions) -> Listing<User> {
        Listing::new(
            self.client,
            &op::USERS_BY_ROLE,
            vec![Some(role_id.to_string()), options.legal_entity_id, None, None],
        )
    }

    /// Reads one user. Needs the permission User View.
    ///
    /// `GET /Users/{id}`.
    ///
    /// * `id`: Id of the user.
    pub fn get(&self, id: uuid::Uuid) -> Call<User> {
        Call::new(self.client, &op::USERS_GET, vec![Some(id.to_string())])
    }

    /// Lists users. Needs the permission User View. The users are those of the tenant, with their roles in all legal entities.
    ///
    /// `GET /Users`.
    ///
    /// Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
    pub fn list(&self) -> Listing<User> {
        Listing::new(self.client, &op::USERS_LIST, vec![None, None])
    }

    /// Reads one role. Needs the permission User View.
    ///
    /// `GET /Users/roles/{id}`.
    ///
    /// * `role_id`: Id of the role.
    pub fn role(&self, role_id: uuid::Uuid) -> Call<Role> {
        Call::new(self.client, &op::USERS_ROLE, vec![Some(role_id.to_string())])
    }

    /// Lists roles. Needs the permission User View.
    ///
    /// `GET /Users/roles`.
    ///
    /// Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
    pub fn roles(&self) -> Listing<Role> {
        Listing::new(self.client, &op::USERS_ROLES, vec![None, None])
    }
}

/// What may be left out of a call of [`Users::by_role`].
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct UsersByRoleOptions {
    legal_entity_id: Option<String>,
}

impl UsersByRoleOptions {
    /// Only users who have the role in this legal entity.
    pub fn legal_entity_id(mut self, legal_entity_id: uuid::Uuid) -> Self {
        self.legal_entity_id = Some(legal_entity_id.to_string());
        self
    }
}
