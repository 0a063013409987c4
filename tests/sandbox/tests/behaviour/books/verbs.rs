//! The vendor's verbs, and what they leave behind.

use serde_json::{Value, json};

use super::{Books, id, texts};

#[test]
fn a_posted_invoice_is_not_posted_again() {
    let books = Books::new();
    let draft = books.with_status("/Invoices", "Draft");
    let path = format!("/Invoices/{}", id(&draft));
    let first = books.post(&format!("{path}/post"), json!(null)).json();
    assert_eq!((&first["successful"], &first["id"]), (&json!(true), &draft["id"]));
    assert_eq!(books.read(&path)["status"], "Posted");
    let second = books.post(&format!("{path}/post"), json!(null));
    assert!(second.status < 300, "the status says nothing: {}", second.status);
    assert_eq!(second.json()["successful"], false);
    assert_eq!(second.json()["message"], "The invoice is posted already");
    assert_eq!(books.post(&format!("{path}/cancel"), json!(null)).json()["successful"], false);
    assert_eq!(books.post("/Invoices/unknown/post", json!(null)).status, 404);
}

#[test]
fn a_credit_invoice_undoes_its_lines() {
    let books = Books::new();
    let posted = books.with_status("/Invoices", "Posted");
    let path = format!("/Invoices/{}", id(&posted));
    let body = json!({"creditAllInvoiceLines": true, "invoiceAction": "CreateDraftAndPostInvoice"});
    let answer = books.post(&format!("{path}/credit"), body).json();
    assert_eq!(answer["successful"], true);
    let credit = books.read(&format!("/Invoices/{}", id(&answer)));
    assert_eq!((&credit["invoiceType"], &credit["status"]), (&json!("Credit"), &json!("Posted")));
    assert_eq!(credit["totalAmount"].to_string(), format!("-{}", posted["totalAmount"]));
    assert_eq!(credit["account"]["id"], posted["account"]["id"]);
    let related = books.rows(&format!("{path}/RelatedInvoices"));
    assert_eq!((&related[0]["id"], &related[0]["debitInvoiceId"]), (&credit["id"], &posted["id"]));
    let draft = books.with_status("/Invoices", "Draft");
    assert_eq!(
        books.post(&format!("/Invoices/{}/credit", id(&draft)), json!({})).json()["successful"],
        false
    );
}

#[test]
fn payments_settle_invoices() {
    let books = Books::new();
    let posted = books.filtered("/Invoices", "status eq 'Posted'");
    let paid =
        books.post("/Invoices/paid", json!({"invoiceId": posted[0]["id"], "paymentDate": "2026-01-01"}));
    assert_eq!(
        (paid.status, &books.read(&format!("/Invoices/{}", id(&posted[0])))["status"]),
        (200, &json!("Settled"))
    );
    texts(&books.post("/Invoices/paid", json!({"invoiceId": posted[0]["id"]})), "invoiceId");
    let body = json!({"invoice": posted[1]["invoiceNumber"], "paymentMethod": "Bank"});
    let payment = books.post("/Payments/CreateAndPost", body.clone()).json();
    assert_eq!(books.read(&format!("/Invoices/{}", id(&posted[1])))["status"], "Settled");
    let amount = books.read(&format!("/Payments/{}", id(&payment)))["amount"]["amount"].clone();
    assert_eq!(amount, posted[1]["totalAmount"]);
    texts(&books.post("/Payments/CreateAndPost", body), "invoice");
}

#[test]
fn an_invoice_of_lines_adds_up() {
    let books = Books::new();
    let line = |price: &str, quantity: &str| {
        format!(
            r#"{{"productName":"x","price":{price},"quantity":{quantity},"unitOfMeasure":"pcs","recognizedRevenueAccount":"3010"}}"#
        )
    };
    let body = format!(
        r#"{{"account":"A-000001","currency":"SEK","invoiceLines":[{},{}]}}"#,
        line("0.1", "3"),
        line("1999.99", "1")
    );
    let answer = books.send("POST", "/Invoices/onAccountInvoice", &[], &body);
    assert_eq!(answer.status, 201, "{}", answer.body);
    let invoice = books.read(&format!("/Invoices/{}", id(&answer.json())));
    assert_eq!(
        ["subtotal", "tax", "totalAmount"].map(|name| invoice[name].to_string()),
        ["2000.29", "500.0725", "2500.3625"]
    );
    let subscription = books.with_status("/Subscriptions", "Active");
    let generated = books.post(&format!("/Invoices/orders/{}", id(&subscription)), json!({})).json();
    let invoice = books.read(&format!("/Invoices/{}", id(&generated)));
    assert_eq!(invoice["subtotal"], subscription["cmrr"]["amount"]);
}

#[test]
fn a_subscription_lives() {
    let books = Books::new();
    let create = json!({
        "account": "A-000001", "currency": "SEK", "status": "Draft", "orderType": "Subscription", "term": 12,
        "effectiveStartDate": "2026-01-01", "effectiveEndDate": "2026-12-31",
        "products": [{"product": "P-000001", "name": "Own", "charges": [
            {"name": "Seats", "chargeType": "Recurring", "priceModel": "Quantity", "quantity": 3, "priceDetails": [{"price": 10.25}]}]}],
    });
    let created = books.post("/Subscriptions", create);
    assert_eq!(created.status, 201, "{}", created.body);
    let row = created.json();
    assert_eq!(
        (&row["orderNumber"], &row["version"], &row["status"]),
        (&json!("O-000041"), &json!(1), &json!("Draft"))
    );
    assert_eq!(
        (row["cmrr"]["amount"].to_string(), row["products"][0]["productNumber"].as_str()),
        ("30.75".to_owned(), Some("P-000001"))
    );
    let path = format!("/Subscriptions/{}", id(&row));
    let cancel = json!({"cancellationDate": "2026-06-30", "cancellationMode": "OnOrderCancellationDate"});
    texts(&books.post(&format!("/Subscriptions/cancel/{}", id(&row)), cancel.clone()), "message");
    assert_eq!(books.post(&format!("/Subscriptions/activate/{}", id(&row)), json!(null)).status, 200);
    assert_eq!(books.send("DELETE", &path, &[], "").status, 400, "what is active stays");

    let charge = row["products"][0]["charges"][0]["id"].clone();
    let change = json!({"effectiveChangeDate": "2026-03-01", "remarks": "more seats", "products": [
        {"operation": "Change", "product": row["products"][0]["id"], "charges": [{"charge": charge, "quantity": 4}]}]});
    let changed = books.post(&format!("{path}/change"), change);
    assert_eq!(changed.status, 201, "{}", changed.body);
    let now = books.read(&path);
    assert_eq!(
        (&now["version"], &now["remarks"], now["cmrr"]["amount"].to_string()),
        (&json!(2), &json!("more seats"), "41".to_owned())
    );
    assert_eq!(books.read(&format!("/Orders/Charges/{}", charge.as_str().unwrap()))["quantity"], 4);

    assert_eq!(
        books.post(&format!("/Subscriptions/renew/{}", id(&row)), json!({"renewalTerm": 12})).status,
        200
    );
    assert_eq!(books.read(&path)["effectiveEndDate"], "2027-12-31T00:00:00");
    let versions = books.read("/Subscriptions/O-000041/versions").as_array().unwrap().clone();
    assert_eq!(versions.iter().map(|row| row["version"].clone()).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(
        versions.iter().map(|row| row["isLastVersion"].clone()).collect::<Vec<_>>(),
        [false, false, true]
    );
    assert_eq!(books.read("/Subscriptions/O-000041/versions/1")["cmrr"], row["cmrr"]);
    assert_eq!(books.get("/Subscriptions/O-000041/versions/9").status, 404);

    assert_eq!(books.post(&format!("/Subscriptions/revert/{}", id(&row)), json!(null)).status, 200);
    assert_eq!(books.read(&path)["effectiveEndDate"], "2026-12-31");
    texts(
        &books
            .post(&format!("/Subscriptions/cancel/{}", id(&row)), json!({"cancellationDate": "2026-06-30"})),
        "cancellationMode",
    );
    assert_eq!(books.post(&format!("/Subscriptions/cancel/{}", id(&row)), cancel).status, 200);
    let last = books.read(&path);
    assert_eq!((&last["status"], &last["cancellationDate"]), (&json!("Cancelled"), &json!("2026-06-30")));
}

#[test]
fn charges_are_reached_on_their_own() {
    let books = Books::new();
    let order = books.rows("/Subscriptions")[0].clone();
    let product = &order["products"][0];
    let charge = &product["charges"][0];
    let path = format!("/Orders/Charges/{}", id(charge));
    assert_eq!(&books.read(&path), charge);
    assert_eq!(books.patch(&path, json!({"remarks": "looked at"})).status, 200);
    assert_eq!(books.read(&path)["remarks"], "looked at");
    let all = books.rows(&format!("/Orders/{}/charges", id(&order)));
    assert_eq!(all[0]["remarks"], "looked at", "in the order too");
    assert_eq!(books.rows(&format!("/Orders/Products/{}/charges", id(product)))[0]["id"], charge["id"]);

    let product = books.rows("/Products")[0].clone();
    let plan = &product["chargePlans"][0];
    assert_eq!(books.read(&format!("/Products/FromChargePlan/{}", id(plan)))["id"], product["id"]);
    let charge = plan["charges"][0].clone();
    assert_eq!(books.read(&format!("/Products/FromCharge/{}", id(&charge)))["id"], product["id"]);
    assert_eq!(books.send("DELETE", &format!("/Products/charges/{}", id(&charge)), &[], "").status, 200);
    assert_eq!(books.get(&format!("/Products/FromCharge/{}", id(&charge))).status, 404);
}

#[test]
fn quotes_become_orders() {
    let books = Books::new();
    let quote = books.with_status("/Quotes", "Open");
    let body = json!({"quote": quote["number"], "activateOrder": true});
    let answer = books.post("/Quotes/convertToOrder", body.clone()).json();
    let order = books.read(&format!("/Subscriptions/{}", answer["orderId"].as_str().unwrap()));
    assert_eq!((&order["status"], &order["account"]["id"]), (&json!("Active"), &quote["customer"]["id"]));
    assert_eq!(books.read(&format!("/Quotes/{}", id(&quote)))["status"], "ClosedWon");
    texts(&books.post("/Quotes/convertToOrder", body), "quote");
}

#[test]
fn documents_come_as_files() {
    let books = Books::new();
    let invoice = books.with_status("/Invoices", "Posted");
    let number = invoice["invoiceNumber"].as_str().unwrap();
    let file = books.get(&format!("/Invoices/invoiceDownloadAttachment/{}", id(&invoice)));
    assert_eq!((file.status, file.header("content-type")), (200, Some("application/pdf")));
    assert!(file.header("content-disposition").unwrap().contains(&format!("filename=\"{number}.pdf\"")));
    assert!(
        file.body.starts_with("%PDF-1.4") && file.body.ends_with("%%EOF\n") && file.body.contains(number)
    );
    let attachment = books.rows(&format!("/Invoices/{}/Attachments", id(&invoice)))[0].clone();
    let address =
        attachment["fileURL"].as_str().unwrap().strip_prefix(books.world.0.base_url()).unwrap().to_owned();
    assert_eq!(books.get(&address).body, file.body);
    let url = books.get(&format!("/Invoices/generateAttachmentURL/{}", id(&invoice)));
    assert_eq!(url.json(), attachment["fileURL"]);
    texts(
        &books.get(&format!("/Invoices/generateAttachmentURL/{}?ExpirationTimeSpanHours=soon", id(&invoice))),
        "ExpirationTimeSpanHours",
    );
    assert_eq!(books.get("/Invoices/DownloadAttachment/unknown").status, 404);
}

#[test]
fn what_is_not_posted_has_no_document() {
    let books = Books::new();
    let draft = books.with_status("/Invoices", "Draft");
    let path = |of: &str| format!("/Invoices/{of}/{}", id(&draft));
    texts(&books.get(&path("invoiceDownloadAttachment")), "invoiceId");
    texts(&books.get(&path("generateAttachmentURL")), "invoiceId");
    let none = books.get(&format!("/Invoices/{}/Attachments", id(&draft)));
    assert!(!none.body.contains("fileURL"), "{}", none.body);
    books.post(&format!("/Invoices/{}/post", id(&draft)), json!(null));
    let url = books.get(&path("generateAttachmentURL")).json();
    let address = url.as_str().unwrap().strip_prefix(books.world.0.base_url()).unwrap().to_owned();
    assert_eq!(books.get(&address).status, 200);
    // the address of what became a draft's: a cancelled one has none
    let other = books.with_status("/Invoices", "Draft");
    books.post(&format!("/Invoices/{}/cancel", id(&other)), json!(null));
    texts(&books.get(&format!("/Invoices/invoiceDownloadAttachment/{}", id(&other))), "invoiceId");
}

#[test]
fn imports_add_rows() {
    let books = Books::new();
    let before = books.read("/Usage")["totalCount"].as_u64().unwrap();
    let body = |data: Value| json!({"mappingTemplateName": "t", "data": data});
    let answer = books
        .post("/Usage/import", body(json!([{"quantity": 2.5, "fromDate": "2026-01-01"}, {"quantity": 1}])));
    assert_eq!((answer.status, &answer.json()["hasErrors"]), (200, &json!(false)), "{}", answer.body);
    assert_eq!(books.read("/Usage")["totalCount"], before + 2);
    assert_eq!(books.post("/Usage/import", body(json!([]))).json()["hasErrors"], true);
    texts(&books.post("/Usage/import", json!({"data": []})), "mappingTemplateName");
}

#[test]
fn journals_balance_and_are_found_by_their_period() {
    let books = Books::new();
    let journal = books.rows("/Journals")[0].clone();
    let found = books.rows(&format!("/Journals/{}/AccountingTransactions", id(&journal)));
    for postings in found.iter().map(|entry| entry["transactions"].as_array().unwrap()) {
        let sum = |name: &str| postings.iter().map(|posting| posting[name].as_f64().unwrap()).sum::<f64>();
        assert!((sum("debitAmount") - sum("creditAmount")).abs() < 1e-9 && sum("debitAmount") > 0.0);
    }
    let period = &journal["accountingPeriod"];
    let path = format!("/Journals/AccountingTransactions/{}", period["fiscalYear"]);
    assert!(!books.rows(&path).is_empty());
    assert!(!books.rows(&format!("{path}/FiscalPeriod/{}", period["fiscalPeriod"])).is_empty());
    assert_eq!(books.get("/Journals/AccountingTransactions/1999").status, 400, "an empty list");
    texts(&books.get("/Journals/AccountingTransactions/last"), "year");
}
