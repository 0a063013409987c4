//! Lists in pages: complete or an error, in order, with as few requests as that takes.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use yionstack::Code;
use yionstack::http::CallOptions;
use yionstack::list::ListOptions;
use yionstack::model::Units;
use yionstack_tests::lists::{LIST, client, client_over, ids, page, page_of, pages, pages_of, read, rows};
use yionstack_tests::loopback::{Asked, Loopback, Said};
use yionstack_tests::network::{Memory, json as json_answer, now};

const EMPTY: &str = r#"{"errors":{"message":["No accounts could be found"]},"status":400,"traceId":"00-1"}"#;

/// A server that answers with what `answer` makes of each page's number.
async fn serve(answer: impl Fn(u64, &Asked) -> Value + Send + Sync + 'static) -> Loopback {
    Loopback::start(move |asked| {
        let body = answer(asked.number("PageNumber"), &asked);
        let said = match body {
            Value::String(refusal) => Said::new(400, refusal),
            body => Said::new(200, body.to_string()),
        };
        Box::pin(async move { said })
    })
    .await
}

/// Reads a list with three rows a page from a server; what comes, and the error's code and text.
async fn outcome(
    answer: impl Fn(u64, &Asked) -> Value + Send + Sync + 'static,
) -> (Vec<String>, Option<(Code, String)>) {
    let server = serve(answer).await;
    let (ids, error) = read(pages(&client(&server.url), 3)).await;
    (ids, error.map(|error| (error.code(), error.summary())))
}

/// The numbers from 0 on, as ids.
fn numbers(count: u64) -> Vec<String> {
    (0..count).map(|id| id.to_string()).collect()
}

#[tokio::test]
async fn all_rows_come_in_order_with_as_many_requests_as_pages() {
    let all: Vec<u64> = (0..10).collect();
    let server = serve(move |number, asked| page_of(&all, number, asked.number("PageSize"))).await;
    let client = client(&server.url);
    let arguments = vec![Some("name eq 'O''Brien & Söhne'".to_owned()), Some("name desc".to_owned())];
    let options = ListOptions { page_size: Some(3), ..ListOptions::default() };
    let listed = client.pages(&LIST, arguments, CallOptions::default(), options, Units::Utf8).unwrap();
    assert!(server.asked().is_empty(), "nothing is sent before a page is asked for");
    let (ids, error) = read(listed).await;
    assert_eq!((ids, error.map(|error| error.summary())), (numbers(10), None));
    let asked = server.asked();
    assert_eq!(asked.iter().map(|asked| asked.number("PageNumber")).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert!(asked.iter().all(|asked| asked.query["Filter"] == "name eq 'O''Brien & Söhne'"));
    assert!(asked.iter().all(|asked| asked.query["OrderBy"] == "name desc, id asc"));
    assert_eq!(read(pages(&client, 3)).await.0.len(), 10);
    assert_eq!(server.asked().last().unwrap().query["OrderBy"], "created asc, id asc");
}

#[tokio::test]
async fn lists_that_come_whole() {
    assert_eq!(outcome(|_, _| rows(0..8)).await, (numbers(8), None));
    assert_eq!(outcome(|_, _| rows(0..2)).await, (numbers(2), None));
    assert_eq!(outcome(|_, _| json!([])).await, (vec![], None));
    // as long as a page: the same again, nothing more, or the refusal of an empty list
    assert_eq!(outcome(|_, _| rows(0..3)).await, (numbers(3), None));
    let nothing = |number: u64, _: &Asked| if number == 1 { rows(0..3) } else { json!([]) };
    assert_eq!(outcome(nothing).await, (numbers(3), None));
    let refusal = |number: u64, _: &Asked| if number == 1 { rows(0..3) } else { EMPTY.into() };
    assert_eq!(outcome(refusal).await, (numbers(3), None));
    // or a page after all
    let paged = |number: u64, _: &Asked| rows((number - 1) * 3..(number * 3).min(8));
    assert_eq!(outcome(paged).await, (numbers(8), None));
    let mixed = |number: u64, _: &Asked| if number == 1 { page(1, 3, 6, rows(0..3)) } else { rows(3..6) };
    assert_eq!(outcome(mixed).await.1.unwrap().0, Code::Decode);
    let mixed = |number: u64, _: &Asked| if number == 1 { rows(0..3) } else { page(2, 3, 6, rows(3..6)) };
    assert_eq!(outcome(mixed).await.1.unwrap().0, Code::Decode);
}

#[tokio::test]
async fn links_are_checked_and_never_followed() {
    let elsewhere = serve(|_, _| page(2, 3, 6, rows(3..6))).await;
    for (link, what) in [
        (format!("{}/Accounts?pageNumber=2", elsewhere.url), "another host"),
        ("/Users?pageNumber=2".to_owned(), "another path"),
        ("?pageNumber=1".to_owned(), "page 2"),
        ("?pageNumber=3".to_owned(), "page 2"),
    ] {
        let answer = move |number: u64, _: &Asked| {
            let mut page = page(number, 3, 6, rows((number - 1) * 3..number * 3));
            page["nextPage"] = link.clone().into();
            page
        };
        let (ids, error) = outcome(answer).await;
        let (code, said) = error.unwrap();
        assert_eq!((ids.len(), code), (0, Code::Decode), "{what}");
        assert!(said.contains(what), "{said}");
    }
    assert!(elsewhere.asked().is_empty());
    // without a link the count of pages says that there is more
    let unlinked = |number: u64, _: &Asked| {
        let mut page = page(number, 3, 6, rows((number - 1) * 3..number * 3));
        page.as_object_mut().unwrap().remove("nextPage");
        page
    };
    assert_eq!(outcome(unlinked).await, (numbers(6), None));
}

#[tokio::test]
async fn pages_that_contradict_those_before() {
    let first = || page(1, 3, 9, rows(0..3));
    type Second = fn() -> Value;
    // what the counts give away is said after the rows
    let cases: [(&str, Code, u64, Second); 8] = [
        ("once more", Code::Decode, 3, || page(2, 3, 9, rows(0..3))),
        ("another one came", Code::Decode, 3, || page(1, 3, 9, rows(0..3))),
        ("another one came", Code::Decode, 3, || page(3, 3, 9, rows(6..9))),
        ("without rows", Code::Decode, 3, || json!({"nextPage": "?pageNumber=3", "data": []})),
        ("shrank from 9 to 8", Code::Conflict, 6, || page(2, 3, 8, rows(3..6))),
        ("refuses", Code::Validation, 3, || EMPTY.into()),
        ("expected", Code::Decode, 3, || json!({"pageNumber": 2})),
        ("without a number", Code::Decode, 3, || rows(3..6)),
    ];
    for (what, code, came, second) in cases {
        let (ids, error) = outcome(move |number, _| if number == 1 { first() } else { second() }).await;
        let (got, said) = error.unwrap();
        assert_eq!((ids, got), (numbers(came), code), "{what}: {said}");
        assert!(said.contains(what), "{what}: {said}");
    }
}

#[tokio::test]
async fn an_end_before_its_time_is_said_after_the_rows() {
    // the server counts seven rows, and sends one of them twice
    let answer = |number: u64, _: &Asked| match number {
        3 => page(3, 3, 7, rows([5])),
        number => page(number, 3, 7, rows((number - 1) * 3..number * 3)),
    };
    let (ids, error) = outcome(answer).await;
    let (code, said) = error.unwrap();
    assert_eq!((ids, code), (numbers(6), Code::Decode));
    assert!(said.contains("counts 7 rows") && said.contains("after 6"), "{said}");
    // or one page lacks a row
    let answer = |number: u64, _: &Asked| match number {
        2 => page(2, 3, 9, rows(3..5)),
        number => page(number, 3, 9, rows((number - 1) * 3..(number * 3).min(9))),
    };
    let (ids, error) = outcome(answer).await;
    let (code, said) = error.unwrap();
    assert_eq!((ids.join(" ").as_str(), code), ("0 1 2 3 4 6 7 8", Code::Decode));
    assert!(said.contains("page 2 has 2 rows in place of 3"), "{said}");
}

#[tokio::test]
async fn a_row_that_is_pushed_on_comes_once() {
    // after the first page somebody inserts one row at the front
    let answer = |number: u64, _: &Asked| match number {
        1 => page(1, 3, 5, rows(0..3)),
        2 => page(2, 3, 6, rows(2..5)),
        _ => json!(null),
    };
    assert_eq!(outcome(answer).await, (numbers(5), None));
    // or a whole page of them
    let answer = |number: u64, _: &Asked| match number {
        1 => page(1, 3, 3 + 1, rows(0..3)),
        2 => page(2, 3, 6 + 1, rows(0..3)),
        _ => page(3, 3, 6 + 1, rows(3..4)),
    };
    assert_eq!(outcome(answer).await, (numbers(4), None));
}

#[tokio::test]
async fn a_limit_asks_for_no_more_than_it_needs() {
    let all: Vec<u64> = (0..1_000).collect();
    let server = serve(move |number, asked| page_of(&all, number, asked.number("PageSize"))).await;
    let client = client(&server.url);
    for (limit, page_size, prefetch, sizes) in [
        (0, None, 1, vec![]),
        (1, None, 8, vec![1]),
        (100, None, 8, vec![100]),
        (250, None, 8, vec![100, 100, 100]),
        (7, Some(3), 8, vec![3, 3, 3]),
        (6, Some(3), 8, vec![3, 3]),
    ] {
        let before = server.asked().len();
        let (ids, error) =
            read(pages_of(&client, ListOptions { page_size, limit: Some(limit), prefetch })).await;
        assert_eq!((ids, error.map(|error| error.summary())), (numbers(limit), None));
        let asked: Vec<u64> =
            server.asked().split_off(before).iter().map(|asked| asked.number("PageSize")).collect();
        assert_eq!(asked, sizes, "limit {limit}");
    }
    for wrong in [
        ListOptions { page_size: Some(0), ..ListOptions::default() },
        ListOptions { page_size: Some(101), ..ListOptions::default() },
        ListOptions { prefetch: 9, ..ListOptions::default() },
    ] {
        let error = client.pages(&LIST, vec![], CallOptions::default(), wrong, Units::Utf8).unwrap_err();
        assert_eq!(error.code(), Code::Configuration);
    }
    let number = vec![None, None, Some("2".to_owned())];
    let refused = client.pages(&LIST, number, CallOptions::default(), ListOptions::default(), Units::Utf8);
    assert!(refused.unwrap_err().summary().contains("`page_number`"));
}

/// A server whose answers take their time, the even pages longer; how many requests it had at once at the most.
async fn slow() -> (Loopback, Arc<AtomicUsize>) {
    let most = Arc::new(AtomicUsize::new(0));
    let (peak, busy) = (most.clone(), Arc::new(AtomicUsize::new(0)));
    let server = Loopback::start(move |asked| {
        let (peak, busy) = (peak.clone(), busy.clone());
        Box::pin(async move {
            peak.fetch_max(busy.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            let number = asked.number("PageNumber");
            tokio::time::sleep(Duration::from_millis(if number % 2 == 0 { 30 } else { 5 })).await;
            busy.fetch_sub(1, Ordering::SeqCst);
            let all: Vec<u64> = (0..30).collect();
            Said::new(200, page_of(&all, number, 3).to_string())
        })
    })
    .await;
    (server, most)
}

#[tokio::test]
async fn pages_are_asked_for_ahead_but_come_in_order() {
    for (prefetch, at_once) in [(0, 1), (1, 1), (4, 4)] {
        let (server, most) = slow().await;
        let list = ListOptions { page_size: Some(3), limit: None, prefetch };
        let mut pages = pages_of(&client(&server.url), list);
        let first = pages.next().await.unwrap().unwrap();
        assert_eq!(ids(&first), numbers(3));
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(server.asked().len(), 1 + prefetch as usize, "no more is held than was asked for");
        let (rest, error) = read(pages).await;
        assert_eq!((rest, error.map(|error| error.summary())), (numbers(30).split_off(3), None));
        assert_eq!(most.load(Ordering::SeqCst), at_once);
        assert_eq!(server.asked().len(), 10);
    }
}

/// Answers the first page, and never the others; how many of these somebody still waits for.
#[derive(Clone, Default)]
struct Silent(Arc<AtomicUsize>);

struct Waiting(Arc<AtomicUsize>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn an_abandoned_list_stops() {
    let silent = Silent::default();
    let waiting = silent.0.clone();
    let network = Memory::new(move |request| {
        if request.url.query().is_some_and(|query| query.contains("PageNumber=1&")) {
            return now(json_answer(200, page(1, 3, 30, rows(0..3)).to_string()));
        }
        silent.0.fetch_add(1, Ordering::SeqCst);
        let guard = Waiting(silent.0.clone());
        Box::pin(async move {
            let _guard = guard;
            std::future::pending().await
        })
    });
    let client = client_over(network);
    let mut pages = pages_of(&client, ListOptions { page_size: Some(3), limit: None, prefetch: 2 });
    pages.next().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(waiting.load(Ordering::SeqCst), 2);
    drop(pages);
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(waiting.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn whoever_gives_up_waiting_loses_no_page() {
    let (server, _) = slow().await;
    let mut pages = pages(&client(&server.url), 3);
    let mut all = Vec::new();
    for attempt in 0.. {
        assert!(attempt < 2_000, "the list comes to no end");
        match tokio::time::timeout(Duration::from_millis(2), pages.next()).await {
            Err(_) => {}
            Ok(page) => match page.unwrap() {
                Some(page) => all.extend(ids(&page)),
                None => break,
            },
        }
    }
    assert_eq!(all, numbers(30));
    assert_eq!(server.asked().len(), 10, "and asks for none twice");
}

#[tokio::test]
async fn an_error_stays_that_error() {
    let refused = Arc::new(Mutex::new(0));
    let count = refused.clone();
    let server = serve(move |number, _| {
        *count.lock().unwrap() += 1;
        if number == 1 { page(1, 3, 6, rows(0..3)) } else { "{}".into() }
    })
    .await;
    let mut pages = pages(&client(&server.url), 3);
    pages.next().await.unwrap().unwrap();
    let first = pages.next().await.unwrap_err();
    assert_eq!(
        (first.code(), first.operation(), first.status()),
        (Code::Validation, Some("accounts.list"), Some(400))
    );
    for _ in 0..3 {
        assert_eq!(pages.next().await.unwrap_err().to_string(), first.to_string());
    }
    assert_eq!(*refused.lock().unwrap(), 2);
}

/// Reads a list by name, with three rows a page.
async fn by_name(
    answer: impl Fn(u64, &Asked) -> Value + Send + Sync + 'static,
) -> (Vec<String>, Option<(Code, bool)>) {
    let server = serve(answer).await;
    let arguments = vec![None, Some("name asc".to_owned())];
    let options = ListOptions { page_size: Some(3), ..ListOptions::default() };
    let listed =
        client(&server.url).pages(&LIST, arguments, CallOptions::default(), options, Units::Utf8).unwrap();
    let (ids, error) = read(listed).await;
    (ids, error.map(|error| (error.code(), error.retryable())))
}

#[tokio::test]
async fn rows_that_move_in_the_callers_order_are_an_error() {
    let moved = Some((Code::Conflict, true));
    // after the first page a row of it moves: to the end, behind the next page, and into it
    let to_the_end = |number: u64, _: &Asked| match number {
        1 => page(1, 3, 9, rows(0..3)),
        2 => page(2, 3, 9, rows(4..7)),
        _ => page(3, 3, 9, rows([7, 8, 0])),
    };
    assert_eq!(
        by_name(to_the_end).await,
        (["0", "1", "2", "4", "5", "6"].map(str::to_owned).to_vec(), moved)
    );
    let into_the_next = |number: u64, _: &Asked| match number {
        1 => page(1, 3, 9, rows(0..3)),
        2 => page(2, 3, 9, rows([4, 0, 5])),
        _ => page(3, 3, 9, rows(6..9)),
    };
    assert_eq!(by_name(into_the_next).await, (numbers(3), moved));
    let the_last_one = |number: u64, _: &Asked| match number {
        1 => page(1, 3, 9, rows(0..3)),
        2 => page(2, 3, 9, rows([4, 2, 5])),
        _ => page(3, 3, 9, rows(6..9)),
    };
    assert_eq!(by_name(the_last_one).await, (numbers(3), moved));
    // what is inserted pushes the last rows on, and that is no error: once, and the same row twice
    let pushed = |number: u64, _: &Asked| match number {
        1 => page(1, 3, 7, rows(0..3)),
        2 => page(2, 3, 9, rows(1..4)),
        _ => page(3, 3, 9, rows(4..7)),
    };
    assert_eq!(by_name(pushed).await, (numbers(7), None));
    let again = |number: u64, _: &Asked| match number {
        1 => page(1, 3, 5, rows(0..3)),
        2 => page(2, 3, 8, rows(0..3)),
        _ => page(3, 3, 9, rows([2, 3, 4])),
    };
    assert_eq!(by_name(again).await, (numbers(5), None));
}

#[tokio::test]
async fn counts_that_are_wrong_cost_no_rows_and_no_second_try() {
    for (sent, counted) in [(8, 9), (6, 7), (3, 5), (2, 3)] {
        let answer = move |number: u64, _: &Asked| {
            page(number, 3, counted, rows((number - 1) * 3..(number * 3).min(sent)))
        };
        let server = serve(answer).await;
        let (ids, error) = read(pages(&client(&server.url), 3)).await;
        let error = error.unwrap();
        assert_eq!(
            (ids, error.code(), error.retryable()),
            (numbers(sent), Code::Decode, false),
            "{sent} of {counted}"
        );
        assert!(error.summary().contains("page by page"), "{}", error.summary());
    }
    // a count that moved is another matter
    let shrinks = |number: u64, _: &Asked| page(number, 3, 10 - number, rows((number - 1) * 3..number * 3));
    let (ids, error) = read(pages(&client(&serve(shrinks).await.url), 3)).await;
    let error = error.unwrap();
    assert_eq!((ids, error.code(), error.retryable()), (numbers(6), Code::Conflict, true));
    assert!(error.summary().contains("modified_before"), "{}", error.summary());
}

#[tokio::test]
async fn version_2_0_is_asked_for_whole_lists() {
    let version = || CallOptions {
        headers: vec![("Api-Version".to_owned(), "2.0".to_owned())],
        ..CallOptions::default()
    };
    let listed = |url: &str, limit| {
        let list = ListOptions { limit, ..ListOptions::default() };
        client(url).pages(&LIST, Vec::new(), version(), list, Units::Utf8).unwrap()
    };
    // exactly as long as a page, and longer at the next look: nobody looks
    let looks = Arc::new(AtomicUsize::new(0));
    let server = serve(move |_, _| rows(0..100 + looks.fetch_add(1, Ordering::SeqCst) as u64)).await;
    let (ids, error) = read(listed(&server.url, None)).await;
    assert_eq!((ids, error.map(|error| error.summary())), (numbers(100), None));
    let asked = server.asked();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].query.is_empty(), "{:?}", asked[0].query);
    assert_eq!(read(listed(&server.url, Some(7))).await.0, numbers(7));
    // pages all the same: read on, of the server's size
    let all: Vec<u64> = (0..10).collect();
    let server = serve(move |number, asked| {
        page_of(&all, number.max(1), asked.query.get("PageSize").map_or(4, |_| 9))
    })
    .await;
    let (ids, error) = read(listed(&server.url, None)).await;
    assert_eq!((ids, error.map(|error| error.summary())), (numbers(10), None));
    let numbers_asked: Vec<Option<String>> =
        server.asked().iter().map(|asked| asked.query.get("PageNumber").cloned()).collect();
    assert_eq!(numbers_asked, [None, Some("2".to_owned()), Some("3".to_owned())]);
}
