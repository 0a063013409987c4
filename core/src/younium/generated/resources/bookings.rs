// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::BookingUpdate;
use crate::younium::generated::models::Booking;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Bookings: what each change of an order did to the metrics.
    pub fn bookings(&self) -> Bookings<'_> {
        Bookings { client: &self.client }
    }
}

/// Bookings: what each change of an order did to the metrics: `client.bookings()`.
#[derive(Debug, Clone, Copy)]
pub struct Bookings<'c> {
    client: &'c Client,
}

impl Bookings<'_> {
    /// Reads one booking.
    ///
    /// `GET /Bookings/{id}`.
    ///
    /// * `id`: Id of the booking.
    pub fn get(&self, id: uuid::Uuid) -> Call<Booking> {
        Call::new(self.client, &op::BOOKINGS_GET, vec![Some(id.to_string())])
    }

    /// Lists bookings. `modified_after` and `modified_before` also look at booking lines.
    ///
    /// `GET /Bookings`.
    pub fn list(&self) -> Listing<Booking> {
        Listing::new(self.client, &op::BOOKINGS_LIST, vec![None, None, None, None, None, None])
    }

    /// Changes how a booking is classified.
    ///
    /// `PATCH /Bookings/{id}`.
    ///
    /// Correction: Published with the idempotency header. It is documented to be ignored on everything but POST, so it is not offered here.
    ///
    /// * `id`: Id of the booking.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: BookingUpdate) -> Call<Answer> {
        Call::new(self.client, &op::BOOKINGS_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }
}
