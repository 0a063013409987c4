//! Signing in on this machine: the user's functions in the core's sign-in. They run on the event loop, as all code of
//! the user's, and never hold up the listener.

use std::io;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use napi_derive::napi;
use serde_json::json;
use tokio::sync::{oneshot, watch};
use yionstack::auth::{Auth, Browser, SignIn};
use yionstack::token::Tokens;
use yionstack::{Cause, Result, runtime};

use crate::config::milliseconds;
use crate::desk::Desk;
use crate::model::Outcome;
use crate::question::{Argument, Question, Trouble};

/// Options of a sign-in on this machine. `lib/sign-in.ts` has checked their types.
#[napi(object, object_to_js = false)]
pub struct SignInConfig {
    /// Scopes to ask for.
    pub scopes: Option<Vec<String>>,
    /// Whether the browser is left alone.
    pub without_browser: Option<bool>,
    /// Whether there is a function that opens it.
    pub open_function: Option<bool>,
    /// Whether there is a function that is told the address.
    pub url_function: Option<bool>,
    /// Milliseconds for everything.
    pub timeout: Option<f64>,
    /// Whether any port will do.
    pub random_port: Option<bool>,
}

/// How a sign-in ends: with tokens, or because the address could not be shown.
pub(crate) enum SignedIn {
    Tokens(Tokens),
    NotShown(Cause),
}

/// Where the address goes, on a thread that may block.
struct Display {
    desk: Arc<Desk>,
    /// By which JavaScript finds the functions.
    key: u32,
    opens: Opens,
    tells: bool,
    /// Says so when the sign-in is over: nothing is shown, opened or waited for any more.
    over: watch::Receiver<()>,
    /// Takes what the function threw that is told the address.
    failed: Mutex<Option<oneshot::Sender<Cause>>>,
    /// What the function threw that opens the browser.
    thrown: Arc<Mutex<Option<Cause>>>,
}

enum Opens {
    Core(Browser),
    Own,
}

impl SignInConfig {
    fn options(&self) -> SignIn {
        let scopes: Vec<&str> = self.scopes.iter().flatten().map(String::as_str).collect();
        let options = SignIn::new().scopes(&scopes).random_port(self.random_port == Some(true));
        match self.timeout.map(milliseconds) {
            Some(timeout) => options.timeout(timeout),
            None => options,
        }
    }
}

/// Signs in. What the user's functions throw is the cause of the error.
pub(crate) async fn sign_in(auth: Auth, config: SignInConfig, desk: Arc<Desk>, key: u32) -> Result<SignedIn> {
    let options = config.options();
    let browser = if config.without_browser == Some(true) { Browser::None } else { Browser::System };
    let opens = if config.open_function == Some(true) { Opens::Own } else { Opens::Core(browser) };
    let tells = config.url_function == Some(true);
    let options = match &opens {
        Opens::Core(browser) if !tells => {
            return auth.sign_in(options.browser(browser.clone())).await.map(SignedIn::Tokens);
        }
        // the core has to know that the user learns the address; they are told in `show`
        _ if tells => options.on_url(|_| {}),
        _ => options,
    };
    let (end, over) = watch::channel(());
    let (fail, failed) = oneshot::channel();
    let thrown = Arc::default();
    let display = Display {
        desk,
        key,
        opens,
        tells,
        over,
        failed: Mutex::new(Some(fail)),
        thrown: Arc::clone(&thrown),
    };
    let options = options.browser(Browser::Open(Arc::new(move |url| display.show(url))));
    let outcome = tokio::select! {
        biased;
        Ok(cause) = failed => Ok(SignedIn::NotShown(cause)),
        outcome = auth.sign_in(options) => outcome.map(SignedIn::Tokens),
    };
    drop(end);
    outcome.map_err(|error| {
        // the error of a browser carries what the display said of it, and not what was thrown
        let is_open = error.cause().is_none_or(|cause| cause.error().is::<io::Error>());
        if is_open { error.because(lock(&thrown).take()) } else { error }
    })
}

impl Display {
    /// Tells the address, then has the browser opened. What comes after the end of the sign-in interests nobody.
    fn show(&self, url: &str) -> io::Result<()> {
        if self.tells {
            match self.ask("onUrl", url) {
                Some(Ok(())) => {}
                Some(Err(cause)) => {
                    let fail = lock(&self.failed).take();
                    drop(fail.map(|fail| fail.send(cause)));
                    return Ok(());
                }
                None => return Ok(()),
            }
        }
        match &self.opens {
            Opens::Core(browser) => browser.open(url),
            Opens::Own => match self.ask("openBrowser", url) {
                Some(Err(cause)) => {
                    *lock(&self.thrown) = Some(cause);
                    Err(io::Error::other("the function given as `open_browser` failed"))
                }
                Some(Ok(())) | None => Ok(()),
            },
        }
    }

    /// Calls one of the functions and waits for it; `None` when the sign-in, or JavaScript, is over.
    fn ask(&self, method: &'static str, url: &str) -> Option<std::result::Result<(), Cause>> {
        let question = Question { owner: self.key, method, arguments: vec![Argument::Text(url.to_owned())] };
        let (desk, mut over) = (self.desk.clone(), self.over.clone());
        let (tell, told) = mpsc::channel();
        let asking = runtime::spawn(async move {
            let answer = tokio::select! {
                biased;
                _ = over.changed() => return,
                answer = desk.ask_within(Duration::MAX, question) => answer,
            };
            let _ = match answer {
                Ok(_) => tell.send(Ok(())),
                Err(Trouble::Failed { cause, .. }) => tell.send(Err(cause)),
                Err(Trouble::Ended | Trouble::Late(_)) => return,
            };
        });
        asking.ok()?;
        told.recv().ok()
    }
}

impl From<SignedIn> for Outcome {
    fn from(signed_in: SignedIn) -> Self {
        match signed_in {
            SignedIn::Tokens(tokens) => Self::from(&tokens),
            SignedIn::NotShown(cause) => {
                let message = "the sign-in was ended: the function given as `on_url` failed";
                let facts =
                    json!({ "code": "configuration", "message": message, "attempts": 0, "fields": [] });
                Self::failed(facts.to_string(), Some(&cause), None)
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
