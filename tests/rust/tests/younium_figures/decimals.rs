//! Random decimals go out to the wire and come back without a digit of difference.

use std::fmt::Write;
use std::sync::{Arc, Mutex};

use yionstack::http::Outgoing;
use yionstack::younium::{OnAccountInvoiceCreate, OnAccountInvoiceLineInput};
use yionstack::{Decimal, YouniumClient};
use yionstack_tests::network::{self, Memory};
use yionstack_tests::random::Seeded;

const LARGEST: &str = "79228162514264337593543950335";
const BATCH: u64 = 10_000;
const ID: &str = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

/// A decimal of .NET's: up to 29 digits, but no more than the largest mantissa, up to 28 of them behind the point.
fn drawn(random: &Seeded) -> String {
    let digits = 1 + random.below(29) as usize;
    let mut text: String = (0..digits).map(|_| char::from(b'0' + random.below(10) as u8)).collect();
    if text.starts_with('0') {
        text.replace_range(..1, "7");
    }
    if digits == 29 {
        let start = format!("{}", 10 + random.below(70));
        text.replace_range(..2, &start);
        if random.below(100) == 0 || text.as_str() > LARGEST {
            LARGEST.clone_into(&mut text);
        }
    }
    let behind = random.below(29) as usize;
    if behind > 0 {
        let zeros = (behind + 1).saturating_sub(text.len());
        text.insert_str(0, &"0".repeat(zeros));
        text.insert(text.len() - behind, '.');
    }
    if random.below(2) == 0 { format!("-{text}") } else { text }
}

/// The numbers of `price` and `quantity` in a body, as they stand there.
fn on_the_wire(body: &str) -> Vec<String> {
    let after = |text: &str| text.split([',', '}']).next().unwrap_or_default().to_owned();
    body.split("\"price\":")
        .skip(1)
        .flat_map(|line| [after(line), after(line.split("\"quantity\":").nth(1).unwrap_or_default())])
        .collect()
}

#[tokio::test]
async fn random_decimals() {
    let decimals = crate::size("DECIMALS", 50_000);
    let random = Seeded::from_env("random_decimals");
    let wire: Arc<Mutex<Vec<String>>> = Arc::default();
    let kept = wire.clone();
    let network = Memory::new(move |request: &Outgoing| {
        let mut kept = kept.lock().unwrap();
        if request.method == "POST" {
            *kept = on_the_wire(std::str::from_utf8(&request.body).unwrap());
            return network::now(network::json(201, format!(r#"{{"successful":true,"id":"{ID}"}}"#)));
        }
        let mut lines = String::new();
        for pair in kept.chunks(2) {
            let comma = if lines.is_empty() { "" } else { "," };
            let [price, quantity] = pair else { panic!("an odd number of decimals") };
            write!(lines, r#"{comma}{{"id":"{ID}","price":{price},"quantity":{quantity}}}"#).unwrap();
        }
        network::now(network::json(200, format!(r#"{{"id":"{ID}","invoiceLines":[{lines}]}}"#)))
    });
    let client = YouniumClient::builder().base_url("http://127.0.0.1:1").token("token");
    let client = client.transport(Arc::new(network)).build().unwrap();
    for start in (0..decimals).step_by(BATCH as usize) {
        let texts: Vec<String> = (start..decimals.min(start + BATCH)).map(|_| drawn(&random)).collect();
        let sent: Vec<Decimal> = texts.iter().map(|text| Decimal::from_str_exact(text).unwrap()).collect();
        let line = |pair: &[Decimal]| OnAccountInvoiceLineInput::new("a", pair[0], pair[1], "pcs", "3000");
        let body = OnAccountInvoiceCreate::new("SEK").invoice_lines(sent.chunks(2).map(line));
        client.invoices().create_on_account(body).await.unwrap();
        assert_eq!(*wire.lock().unwrap(), texts);
        let read = client.invoices().get(ID.parse().unwrap()).await.unwrap().invoice_lines.unwrap();
        let read: Vec<String> = read
            .iter()
            .flat_map(|line| [line.price, line.quantity])
            .map(|decimal| decimal.unwrap().to_string())
            .collect();
        assert_eq!(read, texts);
    }
    eprintln!("{decimals} decimals out and in");
}
