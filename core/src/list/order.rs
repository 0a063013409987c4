//! The order of a list: stable, so that no row changes its page while the list is read.

use crate::model::{Kind, Schema};

/// What makes an order total: no two rows share it.
const IDENTITY: &str = "id";
/// What new rows have the most of: they come at the end, where they push nothing on.
const CREATION: &str = "created";

/// The order to ask for.
///
/// By default the oldest first, then by id, as far as the rows have these. An order that the caller gives gets the id
/// behind it: rows that are equal by it would otherwise lie differently on each request, once on both pages or on none.
pub(super) fn stable(rows: &Kind, given: Option<&str>) -> Option<String> {
    let schema = match rows {
        Kind::List(Kind::Object(schema)) => Some(*schema),
        _ => None,
    };
    let has = |name: &str| schema.is_some_and(|schema: &Schema| schema.fields.iter().any(|f| f.name == name));
    let mut order: Vec<String> = Vec::new();
    match given.map(str::trim).filter(|given| !given.is_empty()) {
        Some(given) => {
            order.push(schema.map_or_else(|| given.to_owned(), |schema| on_the_wire(schema, given)))
        }
        None if has(CREATION) => order.push(format!("{CREATION} asc")),
        None => {}
    }
    let by_identity = |clause: &str| {
        clause.split_whitespace().next().is_some_and(|field| field.eq_ignore_ascii_case(IDENTITY))
    };
    if has(IDENTITY) && !order.iter().any(|order| order.split(',').any(by_identity)) {
        order.push(format!("{IDENTITY} asc"));
    }
    (!order.is_empty()).then(|| order.join(", "))
}

/// An order in the server's names: it may be given in those of the language, `invoice_date desc` for `invoiceDate desc`.
/// What is no field of the rows stays as it is: the server may know it.
fn on_the_wire(rows: &Schema, given: &str) -> String {
    let clause = |clause: &str| {
        let text = clause.trim_start();
        let (path, direction) = text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()));
        let space = &clause[..clause.len() - text.len()];
        format!("{space}{}{direction}", path_on_the_wire(rows, path).unwrap_or_else(|| path.to_owned()))
    };
    given.split(',').map(clause).collect::<Vec<_>>().join(",")
}

/// `account.name` or `account/name`, as the server writes it.
fn path_on_the_wire(rows: &Schema, path: &str) -> Option<String> {
    let mut schema = Some(rows);
    let mut names = Vec::new();
    for name in path.split(['.', '/']) {
        let fields = schema?.fields;
        let field = fields.iter().find(|field| field.name == name || field.snake == name)?;
        names.push(field.name);
        schema = match field.kind {
            Kind::Object(inner) => Some(inner),
            _ => None,
        };
    }
    Some(names.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Field;

    static FULL: Schema = Schema {
        name: "Full",
        fields: &[
            Field::new("id", "\"id\":", Kind::Uuid),
            Field::new("created", "\"created\":", Kind::UtcDateTime),
        ],
    };
    static IDS: Schema = Schema { name: "Ids", fields: &[Field::new("id", "\"id\":", Kind::Uuid)] };
    static OLD: Schema =
        Schema { name: "Old", fields: &[Field::new("created", "\"created\":", Kind::UtcDateTime)] };
    static NONE: Schema = Schema { name: "None", fields: &[] };

    #[test]
    fn every_order_ends_with_what_is_unique() {
        static ROWS: [Kind; 5] = [
            Kind::List(&Kind::Object(&FULL)),
            Kind::List(&Kind::Object(&IDS)),
            Kind::List(&Kind::Object(&OLD)),
            Kind::List(&Kind::Object(&NONE)),
            Kind::List(&Kind::Json),
        ];
        for (rows, given, expected) in [
            (&ROWS[0], None, Some("created asc, id asc")),
            (&ROWS[1], None, Some("id asc")),
            (&ROWS[2], None, Some("created asc")),
            (&ROWS[3], None, None),
            (&ROWS[4], None, None),
            (&ROWS[0], Some("name desc"), Some("name desc, id asc")),
            (&ROWS[0], Some("name desc,Id desc"), Some("name desc,Id desc")),
            (&ROWS[0], Some("idle asc"), Some("idle asc, id asc")),
            (&ROWS[0], Some(" "), Some("created asc, id asc")),
            (&ROWS[4], Some("a asc"), Some("a asc")),
        ] {
            assert_eq!(stable(rows, given).as_deref(), expected, "{given:?}");
        }
    }

    #[test]
    fn names_of_the_language_are_sent_as_those_of_the_wire() {
        static AMOUNT: Schema = Schema {
            name: "Amount",
            fields: &[Field::new("baseAmount", "\"baseAmount\":", Kind::Decimal).named("base_amount")],
        };
        static INVOICE: Schema = Schema {
            name: "Invoice",
            fields: &[
                Field::new("invoiceDate", "\"invoiceDate\":", Kind::Date).named("invoice_date"),
                Field::new("totalAmount", "\"totalAmount\":", Kind::Object(&AMOUNT)).named("total_amount"),
            ],
        };
        static ROWS: Kind = Kind::List(&Kind::Object(&INVOICE));
        for (given, expected) in [
            ("invoice_date asc", "invoiceDate asc"),
            ("invoice_date", "invoiceDate"),
            ("invoiceDate desc,total_amount.base_amount", "invoiceDate desc,totalAmount/baseAmount"),
            (
                "total_amount/base_amount  desc, invoice_date asc",
                "totalAmount/baseAmount  desc, invoiceDate asc",
            ),
            ("invoice_date/year asc, own_field desc", "invoice_date/year asc, own_field desc"),
        ] {
            assert_eq!(stable(&ROWS, Some(given)).as_deref(), Some(expected));
        }
    }
}
