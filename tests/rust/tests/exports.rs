//! Data export: free-form rows with exact digits, from this API's addresses only.

use yionstack::http::CallOptions;
use yionstack::list::{ListOptions, Pages};
use yionstack::model::{Slot, Units};
use yionstack::{Client, Code, Result};
use yionstack_tests::lists::client;
use yionstack_tests::loopback::{Loopback, Said};

fn export(client: &Client, path: &str, list: ListOptions, query: &[(&str, &str)]) -> Result<Pages> {
    let query = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    client.export(path, CallOptions::default(), list, query, Units::Utf8)
}

/// The JSON of all rows.
async fn rows(mut pages: Pages) -> Result<Vec<String>> {
    let mut all = Vec::new();
    while let Some(page) = pages.next().await? {
        let Slot::List(rows) = page.document.root() else { panic!("a list") };
        all.extend(rows.iter().map(|slot| match slot {
            Slot::Text(json) => json.to_owned(),
            _ => panic!("JSON"),
        }));
    }
    Ok(all)
}

/// Seven rows under any path, as many a page as asked for; the link of the second page leads where `link` says.
async fn server(link: &'static str) -> Loopback {
    Loopback::start(move |asked| {
        let (number, size) = (asked.number("pageNumber"), asked.number("pageSize"));
        let rows: Vec<String> = ((number - 1) * size..(number * size).min(7))
            .map(|id| format!(r#"{{"id":{id},"amount":12345678901234.123456789{id}0,"lines":[{{}}]}}"#))
            .collect();
        let next = match number {
            _ if number * size >= 7 => String::new(),
            2 if !link.is_empty() => format!(r#","nextPage":"{link}""#),
            _ => format!(r#","nextPage":"{}?pageSize={size}&pageNumber={}""#, asked.path, number + 1),
        };
        let said = Said::new(200, format!(r#"{{"items":[{}]{next}}}"#, rows.join(",")));
        Box::pin(async move { said })
    })
    .await
}

#[tokio::test]
async fn rows_come_with_all_their_digits() {
    let server = server("").await;
    let client = client(&server.url);
    let list = ListOptions { page_size: Some(2), ..ListOptions::default() };
    let all = rows(export(&client, "Subscriptions", list, &[("modifiedSince", "2026-01-01")]).unwrap())
        .await
        .unwrap();
    assert_eq!(all.len(), 7);
    assert_eq!(all[3], r#"{"id":3,"amount":12345678901234.12345678930,"lines":[{}]}"#);
    let asked = server.asked();
    assert_eq!(asked.len(), 4);
    assert!(
        asked
            .iter()
            .all(|asked| asked.path == "/v3/Subscriptions" && asked.query["modifiedSince"] == "2026-01-01")
    );

    let usual = rows(export(&client, "Subscriptions", ListOptions::default(), &[]).unwrap()).await.unwrap();
    assert_eq!((usual.len(), server.asked().last().unwrap().number("pageSize")), (7, 1_000));
    let largest = ListOptions { page_size: Some(5_000), ..ListOptions::default() };
    assert_eq!(rows(export(&client, "Subscriptions", largest, &[]).unwrap()).await.unwrap().len(), 7);
    let limited = ListOptions { page_size: Some(2), limit: Some(3), prefetch: 0 };
    assert_eq!(rows(export(&client, "Subscriptions", limited, &[]).unwrap()).await.unwrap().len(), 3);
}

#[tokio::test]
async fn a_path_or_an_address_that_a_row_gave() {
    let server = server("").await;
    let client = client(&server.url);
    let absolute = format!("{}/v3/subscriptions/1/metrics?version=2&pageNumber=9", server.url);
    for path in [
        "subscriptions/1/metrics?version=2",
        "/subscriptions/1/metrics?version=2&PageSize=7",
        "/v3/subscriptions/1/metrics?version=2",
        "v3/subscriptions/1/metrics?version=2",
        &absolute,
    ] {
        let before = server.asked().len();
        assert_eq!(
            rows(export(&client, path, ListOptions::default(), &[]).unwrap()).await.unwrap().len(),
            7,
            "{path}"
        );
        let asked = server.asked().split_off(before);
        assert_eq!(asked[0].path, "/v3/subscriptions/1/metrics", "{path}");
        assert_eq!(
            (asked[0].query["version"].as_str(), asked[0].number("pageNumber"), asked[0].query.len()),
            ("2", 1, 3)
        );
    }
    let elsewhere = [
        "https://evil.example/v3/Subscriptions".to_owned(),
        format!("{}/Accounts", server.url),
        format!("{}/v3/", server.url),
        format!("{}/v3/../Accounts", server.url),
        format!("{}/v3/%2e%2e/Accounts", server.url),
        server.url.replace("http://", "http://me@") + "/v3/Subscriptions",
        server.url.replace("127.0.0.1", "localhost") + "/v3/Subscriptions",
    ];
    let others =
        ["", "/", "v3/", "../Accounts", "%2e%2e/Accounts", "x\\y", "x#y", "x\ny", "://"].map(str::to_owned);
    for bad in elsewhere.iter().chain(&others) {
        let error = export(&client, bad, ListOptions::default(), &[]).map(|_| ()).expect_err(bad);
        assert_eq!((error.code(), error.operation()), (Code::Configuration, Some("export.rows")), "{bad}");
    }
    let refused = export(&client, "Subscriptions", ListOptions::default(), &[("PAGENUMBER", "2")]);
    assert_eq!(refused.unwrap_err().code(), Code::Configuration);
    let large = ListOptions { page_size: Some(5_001), ..ListOptions::default() };
    assert_eq!(export(&client, "Subscriptions", large, &[]).unwrap_err().code(), Code::Configuration);
}

#[tokio::test]
async fn links_of_exports_are_checked_too() {
    for link in [
        "https://evil.example/v3/Subscriptions?pageNumber=3",
        "/v3/Accounts?pageNumber=3",
        "/v3/Subscriptions?pageNumber=2",
    ] {
        let server = server(link).await;
        let list = ListOptions { page_size: Some(2), ..ListOptions::default() };
        let error =
            rows(export(&client(&server.url), "Subscriptions", list, &[]).unwrap()).await.unwrap_err();
        assert_eq!((error.code(), server.asked().len()), (Code::Decode, 2), "{link}");
    }
}

#[tokio::test]
async fn a_page_without_a_number_that_comes_twice_is_an_error() {
    let server = Loopback::start(|asked| {
        let next = (asked.number("pageNumber") + 1).min(50);
        let said =
            format!(r#"{{"items":[{{"a":1}},{{"a":2}}],"nextPage":"{}?pageNumber={next}"}}"#, asked.path);
        Box::pin(async move { Said::new(200, said) })
    })
    .await;
    let list = ListOptions { page_size: Some(2), ..ListOptions::default() };
    let error = rows(export(&client(&server.url), "Subscriptions", list, &[]).unwrap()).await.unwrap_err();
    assert_eq!((error.code(), server.asked().len()), (Code::Decode, 2));
}
