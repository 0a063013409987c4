//! Lists that change while they are read, on lines that break: complete or an error. And what only looks like the
//! refusal that means an empty list.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use yionstack::Code;
use yionstack::http::CallOptions;
use yionstack::list::ListOptions;
use yionstack::model::Units;
use yionstack_tests::lists::{LIST, client, pages_of, read, rows};
use yionstack_tests::loopback::{Asked, Loopback, Said};
use yionstack_tests::random::Seeded;

fn empty() -> Value {
    json!({"errors": {"message": ["No accounts could be found"]}, "title": "Bad Request", "status": 400, "traceId": "00-1"})
}

/// What may happen to the list between two requests.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Change {
    Nothing,
    Inserts,
    Removals,
}

/// What a server says of its pages.
#[derive(Debug, Clone, Copy)]
struct Voice {
    number: bool,
    /// Pages are half as long as was asked for, whatever is said of them.
    halves: bool,
    /// How many rows a page has: as it has them, or as were asked for.
    size: Option<Size>,
    /// How many pages there are: by its own size, by the size that was asked for, none (0), or nothing.
    pages: Option<Pages>,
    count: Count,
    link: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Size {
    Own,
    Asked,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Pages {
    Own,
    Asked,
    Zero,
}

/// What is sent as the count of all rows.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Count {
    Right,
    Zero,
    OfThePage,
    Nothing,
}

impl Voice {
    fn new(random: &Seeded) -> Self {
        let even = || random.below(2) == 0;
        if even() {
            let (size, pages) = (Some(Size::Asked), Some(Pages::Own));
            return Self { number: true, halves: false, size, pages, count: Count::Right, link: true };
        }
        let count = match random.below(6) {
            0 => Count::Zero,
            1 => Count::OfThePage,
            2 => Count::Nothing,
            _ => Count::Right,
        };
        let voice = Self {
            number: even(),
            halves: even(),
            size: [None, Some(Size::Own), Some(Size::Asked)][random.below(3) as usize],
            pages: [None, Some(Pages::Own), Some(Pages::Asked), Some(Pages::Zero)][random.below(4) as usize],
            count,
            link: even(),
        };
        let halves = voice.halves && !voice.hides_its_pages();
        Self { halves, ..voice }
    }

    /// Its first page looks just like a list that is complete, and no client can tell.
    fn hides_its_pages(self) -> bool {
        let counted = match self.pages {
            None | Some(Pages::Zero) => self.size == Some(Size::Own),
            pages => pages == Some(Pages::Own),
        };
        self.count == Count::OfThePage && !self.link && !counted
    }

    fn counts(self) -> bool {
        self.count == Count::Right
    }

    /// Pages lack rows by what is said of them, and no count says otherwise.
    fn looks_short(self) -> bool {
        let further = self.link || matches!(self.pages, Some(Pages::Own | Pages::Asked));
        self.halves && self.size == Some(Size::Asked) && !self.counts() && further
    }

    /// It says nothing by which the end of a list could be told from the same page again.
    fn silent(self) -> bool {
        !self.number && !self.counts() && !self.link && self.pages != Some(Pages::Own)
    }

    /// The page of a list that is asked for; without the hidden row, which is counted.
    fn page(self, all: &[u64], hidden: Option<u64>, number: u64, asked: u64) -> (bool, Value) {
        let own = if self.halves { asked.div_ceil(2) } else { asked };
        let count = all.len() as u64;
        let there: Vec<u64> =
            all.iter().copied().skip(((number - 1) * own) as usize).take(own as usize).collect();
        let mut page = json!({"data": rows(there.iter().filter(|id| Some(**id) != hidden))});
        if self.number {
            page["pageNumber"] = number.into();
        }
        if let Some(size) = self.size {
            page["pageSize"] = if size == Size::Own { own } else { asked }.into();
        }
        page["totalPages"] = match self.pages {
            Some(Pages::Own) => count.div_ceil(own).into(),
            Some(Pages::Asked) => count.div_ceil(asked).into(),
            Some(Pages::Zero) => 0.into(),
            None => Value::Null,
        };
        page["totalCount"] = match self.count {
            Count::Right => count.into(),
            Count::Zero => 0.into(),
            Count::OfThePage => there.len().into(),
            Count::Nothing => Value::Null,
        };
        if self.link && number < count.div_ceil(own) {
            page["nextPage"] = format!("/Accounts?pageNumber={}", number + 1).into();
        }
        (!there.is_empty(), page)
    }
}

/// One list and its troubles.
struct World {
    random: Seeded,
    voice: Voice,
    /// A row that is counted and never sent.
    hidden: Option<u64>,
    page_size: u32,
    change: Change,
    faults: bool,
    rows: Vec<u64>,
    /// Rows that were there when the list was first asked for, and still are.
    steady: BTreeSet<u64>,
    next: u64,
    before: String,
}

impl World {
    fn new(seed: u64) -> Self {
        let random = Seeded::new(seed);
        let voice = Voice::new(&random);
        let change = match random.below(3) {
            1 if !voice.silent() => Change::Inserts,
            2 if voice.counts() => Change::Removals,
            _ => Change::Nothing,
        };
        let count = random.below(40);
        let page_size = 1 + random.below(7) as u32;
        let hides = voice.counts() && change == Change::Nothing && page_size > 2 && random.below(3) == 0;
        let hidden = Some(random.below(40)).filter(|hidden| hides && *hidden < count);
        let faults = random.below(2) == 0;
        let rows: Vec<u64> = (0..count).collect();
        let steady = rows.iter().copied().collect();
        Self {
            random,
            voice,
            hidden,
            page_size,
            change,
            faults,
            rows,
            steady,
            next: 1_000,
            before: String::new(),
        }
    }

    fn answer(&mut self, asked: &Asked) -> Said {
        if self.random.below(3) == 0 {
            self.happen();
        }
        let (number, size) = (asked.number("PageNumber"), asked.number("PageSize"));
        let (there, page) = self.voice.page(&self.rows, self.hidden, number, size);
        let whole = match self.rows.is_empty() || !there && self.random.below(2) == 0 {
            true => Said::new(400, empty().to_string()),
            false => Said::new(200, page.to_string()),
        };
        let before = std::mem::replace(&mut self.before, whole.body.clone());
        if !self.faults || self.random.below(4) > 0 {
            return whole;
        }
        match self.random.below(8) {
            0 => Said::new(503, "{}"),
            1 => Said::new(500, empty().to_string()),
            2 => Said { cut: Some(self.random.below(whole.body.len() as u64) as usize), ..whole },
            3 => Said::new(429, "{}"),
            // what gives it away is its number
            4 if self.voice.number => Said::new(200, before),
            5 => Said::new(200, "{}"),
            6 => Said::new(200, "<html>busy</html>"),
            // a page that lacks its last row, which its size and the count give away
            7 if self.voice.size.is_some() && self.voice.counts() => Said::new(200, lacking(&whole.body)),
            _ => whole,
        }
    }

    fn happen(&mut self) {
        match self.change {
            Change::Inserts => {
                let at = self.random.below(self.rows.len() as u64 + 1) as usize;
                self.rows.insert(at, self.next);
                self.next += 1;
            }
            Change::Removals if !self.rows.is_empty() => {
                let at = self.random.below(self.rows.len() as u64) as usize;
                let gone = self.rows.remove(at);
                self.steady.remove(&gone);
            }
            _ => {}
        }
    }
}

fn lacking(body: &str) -> String {
    let mut page: Value = serde_json::from_str(body).unwrap();
    if let Some(rows) = page["data"].as_array_mut() {
        rows.pop();
    }
    page.to_string()
}

#[tokio::test]
async fn complete_or_an_error_never_silently_short() {
    let seeds: u64 = std::env::var("LIST_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(1_000);
    let first = Seeded::from_env("lists").next();
    let world = Arc::new(Mutex::new(World::new(first)));
    let answering = world.clone();
    let server = Loopback::start(move |asked| {
        let said = answering.lock().unwrap().answer(&asked);
        Box::pin(async move { said })
    })
    .await;
    let client = client(&server.url);
    let (mut complete, mut failed, mut changed, mut hid) = (0, 0, 0, 0);
    for seed in (0..seeds).map(|n| first.wrapping_add(n)) {
        let fresh = World::new(seed);
        let page_size = Some(fresh.page_size);
        let (voice, hidden) = (fresh.voice, fresh.hidden);
        let prefetch = fresh.random.below(4) as u32;
        let (change, faults) = (fresh.change, fresh.faults);
        *world.lock().unwrap() = fresh;
        let (ids, error) = read(pages_of(&client, ListOptions { page_size, limit: None, prefetch })).await;
        let ids: Vec<u64> = ids.iter().map(|id| id.parse().unwrap()).collect();
        let world = world.lock().unwrap();
        let shown = format!(
            "seed {seed}, {change:?}, {voice:?}, {page_size:?} a page, {prefetch} ahead, without {hidden:?}: {ids:?} {error:?}"
        );
        match error {
            Some(error) => {
                let reason = faults || change != Change::Nothing || hidden.is_some() || voice.looks_short();
                assert!(reason, "an error without a reason: {shown}");
                if hidden.is_some() && !faults {
                    let visible = world.rows.iter().copied().filter(|id| Some(*id) != hidden);
                    assert_eq!(ids, visible.collect::<Vec<_>>(), "not all that can be had: {shown}");
                    assert_eq!((error.code(), error.retryable()), (Code::Decode, false), "{shown}");
                    hid += 1;
                }
                failed += 1;
            }
            None => {
                assert_eq!(hidden, None, "a row is missing: {shown}");
                let came: BTreeSet<u64> = ids.iter().copied().collect();
                assert!(came.is_superset(&world.steady), "rows are missing: {shown}");
                if change == Change::Nothing {
                    assert_eq!(ids, world.rows, "not the list: {shown}");
                } else {
                    changed += 1;
                }
                complete += 1;
            }
        }
    }
    eprintln!(
        "lists: {complete} complete, {changed} of them while they changed, {failed} errors, {hid} after all rows"
    );
    assert!(hid > 0, "no list lacked a row from beginning to end");
    assert!(complete > seeds / 4 && changed > seeds / 20 && failed > seeds / 20);
}

/// Something that is not the refusal of an empty list, but nearly.
fn near_miss(random: &Seeded) -> (u16, String) {
    let mut body = empty();
    let mut status = 400;
    match random.below(11) {
        0 => status = [401, 402, 403, 404, 405, 409, 410, 412, 422, 451][random.below(10) as usize],
        1 => status = [200, 201, 300, 302, 429, 500, 501, 502, 503, 504][random.below(10) as usize],
        2 => {
            // one letter is another one, too many, or missing
            let mut text: Vec<char> = "No accounts could be found".chars().collect();
            let at = random.below(text.len() as u64) as usize;
            let letter = char::from(b'!' + random.below(90) as u8);
            match random.below(3) {
                0 if text[at] != letter => text[at] = letter,
                1 => drop(text.remove(at)),
                _ => text.insert(at, letter),
            }
            body["errors"]["message"] = json!([text.iter().collect::<String>()]);
        }
        3 => {
            let others = ["legal entity", "Accounts", "account", "invoices", "accounts or invoices", ""];
            let other = others[random.below(others.len() as u64) as usize];
            body["errors"]["message"] = json!([format!("No {other} could be found")]);
        }
        4 => {
            let other = format!("field{}", random.below(100));
            body["errors"][other] = json!(["No accounts could be found"]);
        }
        5 => {
            let mut texts = vec![json!("No accounts could be found"); 1 + random.below(3) as usize];
            texts.insert(random.below(texts.len() as u64 + 1) as usize, json!(format!("{}", random.next())));
            body["errors"]["message"] = texts.into();
        }
        6 => {
            let shapes =
                [json!("No accounts could be found"), json!([]), json!(null), json!({}), json!([null])];
            body["errors"]["message"] = shapes[random.below(5) as usize].clone();
        }
        7 => {
            let text = json!(["No accounts could be found"]);
            let shapes =
                [text.clone(), json!([text]), json!({"Message": text}), json!({"name": text}), json!(null)];
            body["errors"] = shapes[random.below(5) as usize].clone();
        }
        8 => {
            body["status"] = [json!(401), json!(403), json!(500), json!("400"), json!(null)]
                [random.below(5) as usize]
                .clone()
        }
        9 => {
            // a name that comes twice: readers differ in which of the two they take
            let refusal = json!(["No accounts could be found"]);
            let other = json!([format!("{}", random.next())]);
            let twice = match random.below(4) {
                0 => format!(r#"{{"errors":{{"message":{other},"message":{refusal}}}}}"#),
                1 => format!(r#"{{"errors":{{"x":{other}}},"errors":{{"message":{refusal}}}}}"#),
                2 => format!(r#"{{"errors":{{"message":{refusal}}},"errors":{{"message":{refusal}}}}}"#),
                _ => format!(r#"{{"status":401,"errors":{{"message":{refusal}}},"status":400}}"#),
            };
            return (400, twice);
        }
        _ => {
            let text = body.to_string();
            return match random.below(3) {
                0 => (400, text[..random.below(text.len() as u64) as usize].to_owned()),
                1 => (400, format!("[{text}]")),
                _ => (400, format!("{text}{}", random.next())),
            };
        }
    }
    (status, body.to_string())
}

#[tokio::test]
async fn only_that_one_refusal_means_empty() {
    let random = Seeded::from_env("near misses");
    let said = Arc::new(Mutex::new(Said::new(400, empty().to_string())));
    let answer = said.clone();
    let server = Loopback::start(move |_| {
        let said = answer.lock().unwrap().clone();
        Box::pin(async move { said })
    })
    .await;
    let client = client(&server.url);
    let options = CallOptions { retries: Some(0), ..CallOptions::default() };
    let outcome = async || {
        read(client.pages(&LIST, vec![], options.clone(), ListOptions::default(), Units::Utf8).unwrap()).await
    };
    let (ids, error) = outcome().await;
    assert_eq!((ids.len(), error.map(|error| error.to_string())), (0, None));
    for _ in 0..2_000 {
        let (status, body) = near_miss(&random);
        *said.lock().unwrap() = Said::new(status, body.clone());
        let (_, error) = outcome().await;
        assert!(error.is_some(), "{status} {body} is no empty list");
    }
    println!("near misses: 1 refusal is an empty list, 2,000 of 2,000 stay errors");
}

/// Bytes of memory of this process, where the system says so.
fn resident() -> Option<u64> {
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
    pages.split(' ').nth(1)?.parse::<u64>().ok().map(|pages| pages * 4096)
}

#[tokio::test]
async fn memory_does_not_grow_with_the_list() {
    let all: u64 = std::env::var("LIST_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(20_000);
    let server = Loopback::start(move |asked| {
        let number = asked.number("PageNumber");
        let rows = rows((number - 1) * 100..(number * 100).min(all));
        let said = Said::new(200, yionstack_tests::lists::page(number, 100, all, rows).to_string());
        Box::pin(async move { said })
    })
    .await;
    let mut pages = pages_of(&client(&server.url), ListOptions { prefetch: 8, ..ListOptions::default() });
    let (mut rows, mut start, mut most) = (0, None, 0);
    while let Some(page) = pages.next().await.unwrap() {
        rows += page.rows();
        let now = resident().unwrap_or(0);
        // the first pages warm up allocator and connections
        if rows >= 2_000 {
            start.get_or_insert(now);
        }
        most = most.max(now);
    }
    assert_eq!(rows, all);
    let Some(start) = start.filter(|start| *start > 0) else {
        assert!(
            std::env::var("CI").is_err() || !cfg!(target_os = "linux"),
            "this system does not say how much memory is used"
        );
        return eprintln!("skipped: this system does not say how much memory is used");
    };
    let grown = most.saturating_sub(start);
    eprintln!("{rows} rows: {} KiB more than after the first 2,000", grown / 1024);
    assert!(grown < 50_000_000, "{grown} bytes");
}
