//! Everything the sandbox knows, behind one lock.
//!
//! No handler holds the lock across an await: a request does all of its work in one go, like a transaction.

use std::collections::HashMap;

use crate::{
    clock::Clock,
    config::Config,
    cutting::Proxies,
    data::{self, Rows},
    fault::Faults,
    oauth::{app::App, grants::Grants},
    page::session::Sessions,
    server::dead_end::DeadEnd,
    traffic::Traffic,
    younium::{Books, tokens::Tokens},
};

/// The state of one sandbox.
pub(crate) struct World {
    /// Where it listens, which is also its name as an issuer.
    pub(crate) base_url: String,
    pub(crate) config: Config,
    pub(crate) clock: Clock,
    pub(crate) apps: Vec<App>,
    pub(crate) users: &'static [User],
    pub(crate) rows: HashMap<&'static str, Rows>,
    pub(crate) sessions: Sessions,
    pub(crate) grants: Grants,
    pub(crate) faults: Faults,
    pub(crate) dead_ends: Vec<DeadEnd>,
    pub(crate) cutting_proxies: Proxies,
    pub(crate) traffic: Traffic,
    /// The access tokens of Younium.
    pub(crate) younium: Tokens,
    /// What Younium knows besides.
    pub(crate) books: Books,
}

/// Somebody who can sign in.
#[derive(Debug)]
pub(crate) struct User {
    pub(crate) email: &'static str,
    pub(crate) name: &'static str,
    pub(crate) password: &'static str,
    pub(crate) businesses: &'static [Business],
}

/// A business, which is what a token belongs to.
#[derive(Debug)]
pub(crate) struct Business {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
}

/// What stands for a business in the vendor's getting-started page. It is a business here, the only one whose id is
/// no UUID, so that the page's samples run as they stand.
pub(crate) const PLACEHOLDER_BUSINESS: &str = "business-uuid";

const USERS: &[User] = &[
    User {
        email: "ada@example.com",
        name: "Ada Whitcombe",
        password: "sandbox",
        businesses: &[
            Business { id: "5f0c8b1e-2d64-4c1a-9a37-6b1f0e9d4a01", name: "Whitcombe & Daughters Ltd" },
            Business { id: "a3d97c42-81b5-4f0e-b6c8-2e5d7f314b02", name: "Harbour Lane Coffee Roasters" },
            Business { id: "c81e4f96-07aa-4d3b-8f52-9d60b7a25c03", name: "Pennine Cycle Works LLP" },
            Business { id: PLACEHOLDER_BUSINESS, name: "Sample Business Ltd" },
        ],
    },
    User {
        email: "grace@example.com",
        name: "Grace Okafor",
        password: "sandbox",
        businesses: &[Business { id: "e47b2a58-6c19-4b87-a0d4-13f8c5e96d04", name: "Okafor Garden Design" }],
    },
];

impl World {
    pub(crate) fn new(config: Config, books: Books, base_url: String) -> Self {
        let rows = Rows { invoices: config.invoices_per_business, contacts: config.contacts_per_business };
        let businesses = USERS.iter().flat_map(|user| user.businesses);
        Self {
            base_url,
            rows: businesses.map(|business| (business.id, rows)).collect(),
            config,
            clock: Clock::new(),
            apps: vec![App::built_in()],
            users: USERS,
            sessions: Sessions::default(),
            grants: Grants::default(),
            faults: Faults::default(),
            dead_ends: Vec::new(),
            cutting_proxies: Proxies::default(),
            traffic: Traffic::default(),
            younium: Tokens::default(),
            books,
        }
    }

    pub(crate) fn app(&self, client_id: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.client_id == client_id)
    }

    pub(crate) fn user(&self, email: &str) -> Option<&'static User> {
        self.users.iter().find(|user| user.email.eq_ignore_ascii_case(email))
    }

    /// The data of one business; `None` for an id that no business has.
    pub(crate) fn business_data(&self, id: &str) -> Option<data::Business> {
        let (id, rows) = self.rows.get_key_value(id)?;
        Some(data::Business::new(self.config.seed, id, *rows))
    }
}

impl User {
    /// The business with this id, or the first one when none is asked for.
    pub(crate) fn business(&self, id: Option<&str>) -> Option<&'static Business> {
        match id {
            None => self.businesses.first(),
            Some(id) => self.businesses.iter().find(|business| business.id.eq_ignore_ascii_case(id)),
        }
    }
}
