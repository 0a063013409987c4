//! Lists: filtered, in order, and a page at a time.

use std::{cmp::Ordering, collections::VecDeque, sync::Arc};

use url::form_urlencoded;

use super::{
    books::Ledger,
    call::{Call, Version},
    error::Problem,
    filter::{self, Filter},
    reply::Reply,
    rows::collection::Collection,
    table::{Answer, Kind, Shape},
    time::{self, Instant},
    value::Value,
};

/// The most rows of a page, and how many it has unless the request says otherwise.
const PAGE: u64 = 100;

/// Lists that come whole in version 2.1 too, as they are published.
const WHOLE: &[&str] =
    &["/Webhooks", "/Subscriptions/{orderNumber}/versions", "/SalesOrders/{orderNumber}/versions"];

/// What lists were found to hold, so that the next page costs no search.
#[derive(Default)]
pub(super) struct Scans(VecDeque<(String, u64, Arc<Vec<u64>>)>);

impl Scans {
    const REMEMBERED: usize = 8;

    fn find(&self, key: &str, state: u64) -> Option<Arc<Vec<u64>>> {
        let found = self.0.iter().find(|(known, at, _)| known == key && *at == state);
        found.map(|(_, _, indexes)| Arc::clone(indexes))
    }

    fn keep(&mut self, key: String, state: u64, indexes: Arc<Vec<u64>>) {
        self.0.retain(|(_, at, _)| *at == state);
        if self.0.len() == Self::REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back((key, state, indexes));
    }
}

/// What a request asks of a list.
struct Asked {
    filter: Option<Filter>,
    order: Vec<(Vec<String>, Kind, bool)>,
    after: Option<Instant>,
    before: Option<Instant>,
}

/// The rows of a collection that meet what the request asks, and `own`, which belongs to the path.
pub(super) fn collection(
    call: &mut Call<'_>,
    of: &'static Collection,
    own: Option<Filter>,
) -> Result<Reply, Problem> {
    let shape = of.shape();
    let mut asked = asked(call, shape)?;
    let whole = asked.filter.is_none() && own.is_none() && asked.after.is_none() && asked.before.is_none();
    let along = along(&asked.order);
    if let (true, Some(descending)) = (whole, along) {
        let count = call.ledger.count(of);
        return reply(call, count, |ledger, place| {
            let place = if descending { count - 1 - place } else { place };
            ledger.nth(of, place).and_then(|index| ledger.get(of, index))
        });
    }
    if let Some(own) = own {
        asked.filter = Some(match asked.filter {
            None => own,
            Some(filter) => Filter::And(vec![own, filter]),
        });
    }
    let key =
        format!("{} {:?} {:?} {:?} {:?}", of.name, asked.filter, asked.order, asked.after, asked.before);
    let state = call.ledger.entity.state;
    let found = match call.ledger.entity.scans.find(&key, state) {
        Some(found) => found,
        None => {
            let found = Arc::new(scan(&call.ledger, of, &asked));
            call.ledger.entity.scans.keep(key, state, Arc::clone(&found));
            found
        }
    };
    reply(call, found.len() as u64, |ledger, place| ledger.get(of, *found.get(place as usize)?))
}

/// Rows that are there already.
pub(super) fn rows(call: &mut Call<'_>, shape: &'static Shape, rows: Vec<Value>) -> Result<Reply, Problem> {
    let asked = asked(call, shape)?;
    let mut rows: Vec<Value> = rows
        .into_iter()
        .filter(|row| asked.takes(&|path| row.at(path.iter().map(String::as_str)).cloned()))
        .collect();
    let keys = |row: &Value| asked.keys(&|path| row.at(path.iter().map(String::as_str)).cloned());
    rows.sort_by(|left, right| asked.compare(&keys(left), &keys(right)));
    reply(call, rows.len() as u64, |_, place| rows.get(place as usize).cloned())
}

/// Whether an order is the one of the indexes, and backwards. Ids and times of creation both grow with them.
fn along(order: &[(Vec<String>, Kind, bool)]) -> Option<bool> {
    match order {
        [] => Some(false),
        [(path, _, descending), ..] if matches!(path.as_slice(), [name] if name == "id" || name == "created") => {
            Some(*descending)
        }
        _ => None,
    }
}

fn scan(ledger: &Ledger<'_>, of: &'static Collection, asked: &Asked) -> Vec<u64> {
    let taken = ledger.indexes(of).filter(|index| asked.takes(&|path| ledger.at(of, *index, path)));
    let mut found: Vec<u64> = taken.collect();
    match along(&asked.order) {
        Some(false) => {}
        Some(true) => found.reverse(),
        None => {
            // what is compared is made once for each row, not once for each comparison
            let mut keyed: Vec<(Vec<Value>, u64)> =
                found.iter().map(|index| (asked.keys(&|path| ledger.at(of, *index, path)), *index)).collect();
            keyed.sort_by(|(left, _), (right, _)| asked.compare(left, right));
            found = keyed.into_iter().map(|(_, index)| index).collect();
        }
    }
    found
}

impl Asked {
    fn takes(&self, at: &dyn Fn(&[String]) -> Option<Value>) -> bool {
        let changed = || {
            let modified = at(&["modified".to_owned()]).or_else(|| at(&["created".to_owned()]));
            modified.as_ref().and_then(Value::as_str).and_then(time::parse)
        };
        let in_time = (self.after.is_none() && self.before.is_none())
            || changed().is_some_and(|changed| {
                self.after.is_none_or(|after| changed > after)
                    && self.before.is_none_or(|before| changed < before)
            });
        in_time && self.filter.as_ref().is_none_or(|filter| filter.meets(at))
    }

    /// What a row is ordered by.
    fn keys(&self, at: &dyn Fn(&[String]) -> Option<Value>) -> Vec<Value> {
        self.order.iter().map(|(path, ..)| at(path).unwrap_or(Value::Null)).collect()
    }

    fn compare(&self, left: &[Value], right: &[Value]) -> Ordering {
        let one = |((_, kind, descending), (left, right)): (&(_, Kind, bool), (&Value, &Value))| {
            let order = filter::sort_key(left, right, kind);
            if *descending { order.reverse() } else { order }
        };
        let parts = self.order.iter().zip(left.iter().zip(right)).map(one);
        parts.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }
}

fn asked(call: &Call<'_>, shape: &'static Shape) -> Result<Asked, Problem> {
    let instant = |name: &str| match call.query(name) {
        None => Ok(None),
        Some(text) => time::parse(text)
            .map(Some)
            .ok_or_else(|| Problem::field(name, format!("{text:?} is no date or time"))),
    };
    let filter = match call.query("filter").filter(|text| !text.trim().is_empty()) {
        None => None,
        Some(text) => Some(filter::parse(text, shape).map_err(|problem| Problem::field("filter", problem))?),
    };
    Ok(Asked {
        filter,
        order: order(call.query("orderby").unwrap_or_default(), shape)?,
        after: instant("modifiedAfter")?,
        before: instant("modifiedBefore")?,
    })
}

/// `field asc, other/member desc`.
fn order(text: &str, shape: &'static Shape) -> Result<Vec<(Vec<String>, Kind, bool)>, Problem> {
    let wrong = |problem: String| Problem::field("orderby", problem);
    let mut order = Vec::new();
    for part in text.split(',').filter(|_| !text.trim().is_empty()) {
        let mut words = part.split_whitespace();
        let name = words.next().ok_or_else(|| wrong("a field is missing".to_owned()))?;
        let descending = match words.next() {
            None | Some("asc") => false,
            Some("desc") => true,
            Some(other) => return Err(wrong(format!("{other} is neither asc nor desc"))),
        };
        if let Some(more) = words.next() {
            return Err(wrong(format!("{more} is one too many")));
        }
        let path: Vec<String> = name.split('/').map(str::to_owned).collect();
        let kind =
            filter::field_of(&path, shape).filter(|kind| !matches!(kind, Kind::Object(_) | Kind::List(_)));
        order.push((path, kind.ok_or_else(|| wrong(format!("there is no property {name}")))?, descending));
    }
    Ok(order)
}

/// A page of `count` rows, or all of them.
fn reply(
    call: &Call<'_>,
    count: u64,
    row: impl Fn(&Ledger<'_>, u64) -> Option<Value>,
) -> Result<Reply, Problem> {
    let paged = call.version == Version::Second1
        && matches!(call.route.answer, Answer::Pages { .. })
        && !WHOLE.contains(&call.route.path);
    let write = |places: std::ops::Range<u64>| {
        let mut data = String::from("[");
        for row in places.filter_map(|place| row(&call.ledger, place)) {
            if data.len() > 1 {
                data.push(',');
            }
            data.push_str(&row.to_string());
        }
        data + "]"
    };
    let number = |name: &str, usual: u64, most: u64| match call.query(name) {
        None => Ok(usual),
        Some(text) => text
            .parse()
            .ok()
            .filter(|number| (1..=most).contains(number))
            .ok_or_else(|| Problem::field(name, format!("{text:?} is no whole number from 1 to {most}"))),
    };
    let (page, size) = (number("pageNumber", 1, u64::from(u32::MAX))?, number("pageSize", PAGE, PAGE)?);
    if !paged {
        return Ok(Reply::written(200, write(0..count)));
    }
    if count == 0 {
        return Err(empty(call));
    }
    let pages = count.div_ceil(size);
    let link =
        |wanted: u64| Some(Value::text(address(call, wanted))).filter(|_| (1..=pages).contains(&wanted));
    let head = Value::object([
        ("pageNumber", Some(Value::number(page))),
        ("pageSize", Some(Value::number(size))),
        ("totalPages", Some(Value::number(pages))),
        ("totalCount", Some(Value::number(count))),
        ("nextPage", link(page + 1)),
        ("previousPage", link(page - 1)),
        ("firstPage", link(1)),
        ("lastPage", link(pages)),
    ]);
    let from = ((page - 1) * size).min(count);
    let data = write(from..(from + size).min(count));
    Ok(Reply::written(200, format!("{},\"data\":{data}}}", head.to_string().trim_end_matches('}'))))
}

/// The answer to a list without rows, which version 2.1 takes for a mistake.
fn empty(call: &Call<'_>) -> Problem {
    let Answer::Pages { empty: Some(known), .. } = call.route.answer else {
        let mut fixed =
            call.route.path.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with('{'));
        let last = fixed.next_back().unwrap_or("rows");
        return Problem::bad(format!("No {} could be found", spaced(last)));
    };
    Problem::bad(known)
}

/// `SalesOrders` as people say it: `sales orders`.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(character.to_lowercase());
    }
    words
}

/// The address of another page of the same list.
fn address(call: &Call<'_>, page: u64) -> String {
    let kept = call.pairs.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("pageNumber"));
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(kept).append_pair("pageNumber", &page.to_string());
    format!("{}{}?{}", call.base_url, call.path, query.finish())
}

#[cfg(test)]
mod tests {
    #[test]
    fn lists_that_come_whole_are_there() {
        for path in super::WHOLE {
            let known = crate::younium::table::routes().any(|route| route.path == *path);
            assert!(known, "{path}");
        }
    }

    #[test]
    fn names_are_taken_apart() {
        assert_eq!(super::spaced("SalesOrders"), "sales orders");
        assert_eq!(super::spaced("invoiceLines"), "invoice lines");
    }
}
