//! What the decoder knows of a resource: generated as constants from `core/api/`.

/// The shape of one kind of object.
#[derive(Debug)]
pub struct Schema {
    /// Name of the model in the three languages, `Invoice`.
    pub name: &'static str,
    /// Its fields, in the order in which they usually arrive.
    pub fields: &'static [Field],
}

/// One member of an object.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire, `customerId`.
    pub name: &'static str,
    /// The name in Rust and Python, `customer_id`.
    pub snake: &'static str,
    /// The name as it stands in compact JSON, with quotes and colon: matched in one comparison.
    pub(crate) token: &'static str,
    /// What the value has to be.
    pub kind: Kind,
    /// Documented as always there: absent or `null` is a decode error.
    pub required: bool,
    /// Not documented by the vendor. A value that does not fit goes to `extra` instead of failing the answer.
    pub assumed: bool,
    /// Whoever has the value needs nothing else: it is left out where objects are shown for people, as in logs.
    pub secret: bool,
    /// In a merge patch: it can be left out, but not emptied by `null`. Means nothing elsewhere.
    pub not_null: bool,
}

impl Field {
    /// A field as documented. `token` is `"name":`; the generator writes it.
    pub const fn new(name: &'static str, token: &'static str, kind: Kind) -> Self {
        Self {
            name,
            snake: name,
            token,
            kind,
            required: false,
            assumed: false,
            secret: false,
            not_null: false,
        }
    }

    /// The same field with another name in Rust and Python than on the wire.
    pub const fn named(mut self, snake: &'static str) -> Self {
        self.snake = snake;
        self
    }

    /// The same field, always there.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same field, as a secret.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// The same field, which `null` does not empty in a merge patch.
    pub const fn not_null(mut self) -> Self {
        self.not_null = true;
        self
    }

    /// The same field, as an assumption.
    pub const fn assumed(mut self) -> Self {
        self.assumed = true;
        self
    }
}

/// What a value has to be.
#[derive(Debug)]
pub enum Kind {
    /// Any text.
    String,
    /// Text from a list that may grow: the known values. Others parse, too.
    Enum(&'static [&'static str]),
    /// A decimal with up to 28 digits, or 29 where 96 bits hold them, as a string or as a number; never read through a float.
    Decimal,
    /// A whole number that fits 64 bits with sign.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// `2026-11-22`.
    Date,
    /// RFC 3339 with an offset, `2026-11-22T09:30:00Z`.
    DateTime,
    /// A date, with or without a time, with or without an offset: without one it is UTC. Kept as RFC 3339 with an offset.
    UtcDateTime,
    /// Eight, four, four, four and twelve hexadecimal digits.
    Uuid,
    /// Anything, kept as JSON.
    Json,
    /// In a body: what another object is looked up by. A UUID, a text, or `{"key": …, "value": …}`. The keys, on the
    /// wire and in snake_case; none where the vendor names none.
    Lookup(&'static [(&'static str, &'static str)]),
    /// Another object.
    Object(&'static Schema),
    /// A list of one kind.
    List(&'static Kind),
}

impl Kind {
    /// The word used in error messages.
    pub fn expected(&self) -> &'static str {
        match self {
            Kind::String | Kind::Enum(_) => "string",
            Kind::Decimal => "decimal of at most 28 digits",
            Kind::Integer => "64-bit integer",
            Kind::Boolean => "boolean",
            Kind::Date => "date (YYYY-MM-DD)",
            Kind::DateTime => "date and time (RFC 3339)",
            Kind::UtcDateTime => "date or date and time (RFC 3339)",
            Kind::Lookup(_) => "string or object with `key` and `value`",
            Kind::Uuid => "UUID",
            Kind::Json => "JSON value",
            Kind::Object(_) => "object",
            Kind::List(_) => "list",
        }
    }
}
