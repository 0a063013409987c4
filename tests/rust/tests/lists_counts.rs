//! Lists of servers that count wrongly, count while the list grows, or do not count at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use yionstack::list::ListOptions;
use yionstack::{Code, Error};
use yionstack_tests::lists::{client, page, pages_of, read, rows};
use yionstack_tests::loopback::{Asked, Loopback, Said};

const EMPTY: &str = r#"{"errors":{"message":["No accounts could be found"]},"status":400,"traceId":"00-1"}"#;

/// What comes of a list, the code of its error and whether that is worth another try, and the pages that were asked for.
type Outcome = (Vec<u64>, Option<(Code, bool)>, Vec<u64>);

async fn outcome(
    list: ListOptions,
    answer: impl Fn(u64, &Asked) -> Value + Send + Sync + Clone + 'static,
) -> Outcome {
    let server = Loopback::start(move |asked| {
        let answer = answer.clone();
        Box::pin(async move {
            match answer(asked.number("PageNumber"), &asked) {
                Value::String(refusal) => Said::new(400, refusal),
                body => Said::new(200, body.to_string()),
            }
        })
    })
    .await;
    let (ids, error) = read(pages_of(&client(&server.url), list)).await;
    let asked = server.asked().iter().map(|asked| asked.number("PageNumber")).collect();
    (ids.iter().map(|id| id.parse().unwrap()).collect(), error.as_ref().map(shown), asked)
}

fn shown(error: &Error) -> (Code, bool) {
    (error.code(), error.retryable())
}

fn numbers(count: u64) -> Vec<u64> {
    (0..count).collect()
}

/// The rows of a page, of a list with so many.
fn cut(number: u64, size: u64, all: u64) -> Value {
    rows((number.max(1) - 1) * size..(number.max(1) * size).min(all))
}

#[tokio::test]
async fn a_short_page_is_not_the_end() {
    // a row that is counted is not sent, on the second of five pages
    for (hidden, size, prefetch) in [(150, 100, 1), (150, 100, 4), (1, 1, 0), (499, 100, 1)] {
        let answer = move |number: u64, _: &Asked| {
            let sent = ((number - 1) * size..(number * size).min(500)).filter(|id| *id != hidden);
            page(number, size, 500, rows(sent))
        };
        let list = ListOptions { page_size: Some(size as u32), limit: None, prefetch };
        let (ids, error, asked) = outcome(list, answer).await;
        let visible: Vec<u64> = (0..500).filter(|id| *id != hidden).collect();
        assert_eq!((ids, error), (visible, Some((Code::Decode, false))), "{hidden}, {size} a page");
        // beyond the end the rest may be: one look
        assert!(asked.len() as u64 <= 500 / size + 1, "{asked:?}");
    }
}

#[tokio::test]
async fn pages_that_are_smaller_than_they_say_make_a_list_all_the_same() {
    // what the server says of its pages goes by the size that was asked for, by its own, or is not said
    for pages in [json!(2), json!(3), json!(null), json!(0)] {
        let answer = move |number: u64, _: &Asked| {
            let rows = cut(number, 50, 120);
            json!({"pageNumber": number, "pageSize": 100, "totalPages": pages, "totalCount": 120, "data": rows})
        };
        let (ids, error, asked) = outcome(ListOptions::default(), answer).await;
        assert_eq!((ids, error, asked), (numbers(120), None, vec![1, 2, 3]));
    }
}

#[tokio::test]
async fn a_look_beyond_the_last_page_hides_no_finding() {
    let answer = |number: u64, _: &Asked| match number {
        1 => json!({"pageNumber": 1, "pageSize": 3, "totalPages": 1, "totalCount": 3, "data": rows(0..2)}),
        // not the words that say that a list is empty
        _ => r#"{"errors":{"message":["There is no such page"]},"status":400}"#.into(),
    };
    let list = ListOptions { page_size: Some(3), ..ListOptions::default() };
    assert_eq!(outcome(list, answer).await, (numbers(2), Some((Code::Decode, false)), vec![1, 2]));
}

#[tokio::test]
async fn a_count_of_rows_is_enough() {
    for size in [json!(100), json!(null)] {
        for all in [250, 200, 100, 99] {
            let size = size.clone();
            let answer = move |number: u64, _: &Asked| match cut(number, 100, all) {
                Value::Array(rows) if rows.is_empty() => EMPTY.into(),
                rows => {
                    json!({"pageNumber": number, "pageSize": size, "totalPages": null, "totalCount": all, "data": rows})
                }
            };
            let (ids, error, asked) = outcome(ListOptions::default(), answer).await;
            assert_eq!((ids, error), (numbers(all), None));
            // a count of 100 may be that of the page's rows: one look
            let looks = u64::from(all == 100);
            assert_eq!(
                asked,
                (1..=all.div_ceil(100) + looks).collect::<Vec<_>>(),
                "and no page more than needed"
            );
        }
    }
}

#[tokio::test]
async fn what_grows_while_pages_are_asked_for_ahead_is_no_error() {
    // the second page is slow, and counts a row that was inserted after the others were answered
    for prefetch in [1, 2, 4, 8] {
        let count = Arc::new(AtomicU64::new(500));
        let server = Loopback::start(move |asked| {
            let count = count.clone();
            Box::pin(async move {
                let number = asked.number("PageNumber");
                if number == 2 {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    count.store(501, Ordering::SeqCst);
                }
                let all = count.load(Ordering::SeqCst);
                Said::new(200, page(number, 100, all, cut(number, 100, all)).to_string())
            })
        })
        .await;
        let list = ListOptions { prefetch, ..ListOptions::default() };
        let (ids, error) = read(pages_of(&client(&server.url), list)).await;
        assert_eq!((ids.len(), error.as_ref().map(shown)), (501, None), "{prefetch} ahead");
        let asked = server.asked().len() as u64;
        assert!(asked < 6 + u64::from(prefetch), "{prefetch} ahead: {asked} requests");
    }
}

#[tokio::test]
async fn a_count_that_falls_back_has_moved() {
    for prefetch in [0, 1, 4] {
        let answer = |number: u64, _: &Asked| {
            page(number, 100, [300, 301, 300][number as usize - 1], cut(number, 100, 300))
        };
        let list = ListOptions { prefetch, ..ListOptions::default() };
        let (ids, error, _) = outcome(list, answer).await;
        assert_eq!((ids, error), (numbers(300), Some((Code::Conflict, true))), "{prefetch} ahead");
    }
}

#[tokio::test]
async fn a_page_without_counts_is_not_taken_for_the_list() {
    type Shape = fn(u64, Value) -> Value;
    let shapes: [Shape; 4] = [
        |number, rows| json!({"pageNumber": number, "pageSize": 100, "data": rows}),
        |number, rows| json!({"pageNumber": number, "data": rows}),
        |_, rows| json!({"data": rows}),
        |_, rows| json!({"pageSize": 1000, "totalPages": null, "totalCount": null, "nextPage": null, "data": rows}),
    ];
    for (kind, shape) in shapes.into_iter().enumerate() {
        for (all, refuses) in
            [(250, false), (200, false), (200, true), (100, true), (99, true), (0, true), (0, false)]
        {
            let answer = move |number: u64, _: &Asked| match cut(number, 100, all) {
                Value::Array(rows) if rows.is_empty() && refuses => EMPTY.into(),
                rows => shape(number, rows),
            };
            let (ids, error, asked) = outcome(ListOptions::default(), answer).await;
            assert_eq!((ids, error), (numbers(all), None), "shape {kind}");
            // only a page without rows is the end
            assert_eq!(asked, (1..=all.div_ceil(100) + 1).collect::<Vec<_>>(), "shape {kind}");
        }
    }
    // a page that nobody spoke of, and a refusal that may mean anything: all rows come, and then the error
    for refusal in [r#"{"errors":{"pageNumber":["must be below 2"]},"status":400}"#, "<h1>Bad request</h1>"] {
        let refused = move |number: u64, _: &Asked| match number {
            1 => json!({"pageNumber": 1, "pageSize": 100, "totalCount": 100, "data": rows(0..100)}),
            _ => refusal.into(),
        };
        let expected = (numbers(100), Some((Code::Validation, false)), vec![1, 2]);
        assert_eq!(outcome(ListOptions::default(), refused).await, expected);
    }
    // who knows no pages sends the same again
    let whole = |_: u64, _: &Asked| json!({"data": rows(0..100)});
    assert_eq!(outcome(ListOptions::default(), whole).await, (numbers(100), None, vec![1, 2]));
    // but a page that says that it is another one is no end
    let stuck = |_: u64, _: &Asked| json!({"pageNumber": 1, "data": rows(0..100)});
    assert_eq!(outcome(ListOptions::default(), stuck).await.1, Some((Code::Decode, false)));
}

/// Reads 250 rows, in pages of `own` whatever is asked for, with what `head` says beside the rows.
async fn of_250(
    own: u64,
    refuses: bool,
    prefetch: u32,
    head: impl Fn(u64, u64) -> Value + Send + Sync + Clone + 'static,
) -> Outcome {
    let answer = move |number: u64, _: &Asked| match cut(number, own, 250) {
        Value::Array(rows) if rows.is_empty() && refuses => EMPTY.into(),
        rows => {
            let mut page = head(number, rows.as_array().map_or(0, Vec::len) as u64);
            page["data"] = rows;
            page
        }
    };
    outcome(ListOptions { prefetch, ..ListOptions::default() }, answer).await
}

#[tokio::test]
async fn servers_that_say_too_little_or_the_wrong_thing_end_no_list_early() {
    type Head = fn(u64, u64) -> Value;
    let heads: [(&str, u64, Head); 14] = [
        ("counts nothing", 100, |_, _| json!({"totalCount": 0})),
        ("no rows, no pages", 100, |_, _| json!({"totalCount": 0, "totalPages": 0})),
        (
            "zeros and a number",
            100,
            |number, _| json!({"pageNumber": number, "pageSize": 100, "totalCount": 0, "totalPages": 0}),
        ),
        ("nothing, in right pages", 100, |_, _| json!({"totalCount": 0, "totalPages": 3})),
        ("the rows of a page", 100, |_, rows| json!({"totalCount": rows})),
        (
            "the rows of a page of no pages",
            100,
            |number, rows| json!({"pageNumber": number, "pageSize": 100, "totalCount": rows, "totalPages": 0}),
        ),
        (
            "the rows of a page that calls them its size",
            50,
            |_, rows| json!({"totalCount": rows, "pageSize": rows}),
        ),
        (
            "too few pages and the rows of one",
            50,
            |_, rows| json!({"totalCount": rows, "totalPages": 3, "pageSize": 50}),
        ),
        ("pages of the size asked for", 50, |_, _| json!({"totalPages": 3, "pageSize": 50})),
        ("pages of no size", 50, |_, _| json!({"totalPages": 3})),
        ("no word", 50, |_, _| json!({})),
        ("a number", 50, |number, _| json!({"pageNumber": number})),
        ("another size", 50, |_, _| json!({"pageSize": 100})),
        ("a count that stops", 100, |_, _| json!({"totalCount": 150, "totalPages": 2})),
    ];
    let mut wrong = Vec::new();
    for (what, own, head) in heads {
        for (refuses, prefetch) in [(true, 1), (false, 1), (true, 4), (false, 0)] {
            let (ids, error, asked) = of_250(own, refuses, prefetch, head).await;
            if ids != numbers(250) || error.is_some() {
                wrong.push(format!("{what}: {} rows, {error:?}, pages {asked:?}", ids.len()));
            }
            assert!(asked.len() as u64 <= 250 / own + 2, "{what}: {asked:?}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn lists_that_are_counted_cost_no_request_more() {
    for all in [1u64, 99, 100, 101, 200, 250] {
        let pages: Vec<u64> = (1..=all.div_ceil(100)).collect();
        let answer = move |number: u64, _: &Asked| page(number, 100, all, cut(number, 100, all));
        assert_eq!(outcome(ListOptions::default(), answer).await, (numbers(all), None, pages.clone()));
        // pages and rows are counted, and nothing links them
        let answer = move |number: u64, asked: &Asked| {
            let mut page = answer(number, asked);
            page.as_object_mut().unwrap().remove("nextPage");
            page
        };
        assert_eq!(outcome(ListOptions::default(), answer).await, (numbers(all), None, pages.clone()));
        // where pages are linked, the one without a link is the last
        if all > 100 && all % 100 > 0 {
            let answer = move |number: u64, _: &Asked| {
                let mut page = json!({"data": cut(number, 100, all)});
                if number * 100 < all {
                    page["nextPage"] = format!("/Accounts?pageNumber={}", number + 1).into();
                }
                page
            };
            assert_eq!(outcome(ListOptions::default(), answer).await, (numbers(all), None, pages));
        }
    }
}
