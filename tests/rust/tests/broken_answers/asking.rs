//! The ways in which an answer is asked for.

use std::time::Duration;

use yionstack::http::{CallOptions, RawRequest, Value};
use yionstack::list::{ListOptions, Pages};
use yionstack::model::Units;
use yionstack::runtime::Background;
use yionstack::token::Revoked;
use yionstack::younium::Builder;
use yionstack::{Code, Error, YionStackClient, YouniumClient};
use yionstack_tests::lists::LIST;
use yionstack_tests::offer::{ATTACHMENT, CREATE, POST, UPDATE};
use yionstack_tests::writing::given;

/// One way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    /// An item, with checked members.
    Item,
    /// What comes back of a write, with checked members.
    Post,
    /// What comes back of a write, as it came.
    Create,
    /// The same of one that carries no key.
    Update,
    /// Any address.
    Raw,
    /// A page of rows.
    Page,
    /// A page of an export.
    Export,
    /// A file.
    File,
    /// A token of Younium.
    Token,
    /// A pair of tokens of YionStack.
    Refresh,
    /// That a token is good no longer.
    Revoke,
}

/// A client of each API.
pub(crate) struct Asker {
    url: String,
    client: YouniumClient,
}

const PATIENCE: Duration = Duration::from_secs(20);

impl Asker {
    pub(crate) fn of(url: &str) -> Self {
        Self::with(url, |builder| builder)
    }

    /// One whose client of Younium is made otherwise.
    pub(crate) fn with(url: &str, change: impl FnOnce(Builder) -> Builder) -> Self {
        let builder = YouniumClient::builder().base_url(url).token("a-token").legal_entity("x");
        let builder = builder.retries(0).timeout(PATIENCE).proxy("direct");
        Self { url: url.to_owned(), client: change(builder).build().unwrap() }
    }

    /// One that trusts these authorities.
    pub(crate) fn trusting(url: &str, ca: &str) -> Self {
        Self::with(url, |builder| builder.ca(ca))
    }

    /// What came of a call: how many bytes or rows, if it succeeded.
    pub(crate) async fn ask(&self, call: Call) -> Result<usize, (Code, String)> {
        if call == Call::Revoke {
            return match self.revoke().await {
                Ok(Revoked::Yes) => Ok(1),
                Ok(other) => Err((Code::Connection, format!("revoked: {}", other.as_str()))),
                Err(error) => Err((error.code(), error.to_string())),
            };
        }
        self.asked(call).await.map_err(|error| (error.code(), error.to_string()))
    }

    async fn asked(&self, call: Call) -> Result<usize, Error> {
        let (client, options) = (self.client.untyped(), CallOptions::default());
        match call {
            Call::Item => {
                let id = "67e55044-10b1-426f-9247-bb680e5fe0c8".parse().unwrap();
                self.client.currencies().get(id).await.map(|_| 1)
            }
            Call::Post => client.invoke(&POST, &[Some("7")], None, options, Units::Utf8).await.map(|_| 1),
            Call::Create | Call::Update => {
                let body = Some(given(r#"{"name":"Acme","unit_price":12.50}"#));
                let arguments: &[_] = if call == Call::Update { &[Some("7")] } else { &[] };
                let operation = if call == Call::Update { &UPDATE } else { &CREATE };
                let outcome = client.invoke(operation, arguments, body, options, Units::Utf8).await?;
                let Value::AsItCame(answer) = outcome.value else { panic!("as it came") };
                Ok(answer.body.len())
            }
            Call::Raw => {
                let (method, path) = ("GET".to_owned(), "/Anything".to_owned());
                let request = RawRequest { method, path, query: Vec::new(), json: None, options };
                self.client.request(request).await.map(|answer| answer.body.len())
            }
            Call::Page => rows(client.pages(&LIST, Vec::new(), options, one_page(), Units::Utf8)?).await,
            Call::Export => {
                rows(client.export("Subscriptions", options, one_page(), Vec::new(), Units::Utf8)?).await
            }
            Call::File => {
                let mut file = client.download(&ATTACHMENT, &[Some("7")], options).await?;
                Ok(file.bytes().await?.len())
            }
            Call::Token => self.token().await,
            Call::Refresh => self.refresh().await,
            Call::Revoke => unreachable!("it has no error"),
        }
    }

    /// The token, and nothing behind it: the server says the same to the request that is made with it.
    async fn token(&self) -> Result<usize, Error> {
        let builder = YouniumClient::builder().base_url(&self.url).client_id("app").secret("a-secret");
        let client = builder.background(Background::Ambient).retries(0).proxy("direct").build()?;
        client.auth()?.refresh().await.map(|()| 1)
    }

    fn yionstack(&self) -> Result<YionStackClient, Error> {
        let builder =
            YionStackClient::builder().base_url(&self.url).client_id("app").client_secret("a-secret");
        builder.revocation_url("/revoke").background(Background::Ambient).retries(0).proxy("direct").build()
    }

    async fn refresh(&self) -> Result<usize, Error> {
        let client = self.yionstack()?;
        client.auth()?.adopt("a-refresh-token").await?;
        client.auth()?.refresh().await.map(|()| 1)
    }

    async fn revoke(&self) -> Result<Revoked, Error> {
        let client = self.yionstack()?;
        client.auth()?.adopt("a-refresh-token").await?;
        Ok(client.auth()?.sign_out().await?.revoked)
    }
}

fn one_page() -> ListOptions {
    ListOptions { page_size: Some(50), ..ListOptions::default() }
}

async fn rows(mut pages: Pages) -> Result<usize, Error> {
    let mut all = 0;
    while let Some(page) = pages.next().await? {
        all += page.rows() as usize;
    }
    Ok(all)
}
