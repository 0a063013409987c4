//! Opening the system's browser, so that nothing else can be opened with it.
//!
//! The opener is started directly: no shell reads the address, and `BROWSER` is not looked at, for its value is a command
//! line. The crate `webbrowser` splits that value at spaces and runs what comes of it, so it is not used here.

use std::io;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::{fmt, thread};

use tokio::sync::oneshot;
use url::{Host, Url};

/// Opens an address, in a way of its own.
pub type Opener = dyn Fn(&str) -> io::Result<()> + Send + Sync;

/// How a sign-in gets its address before the user's eyes.
#[derive(Clone, Default)]
pub enum Browser {
    /// The system's own way: `xdg-open` on Linux and BSD (found on `PATH`), `open` on macOS, the URL handler on Windows.
    /// The environment variable `BROWSER` has no say.
    #[default]
    System,
    /// No browser is opened: the user gets the address from you
    /// ([`SignIn::on_url`](crate::auth::SignIn::on_url)).
    None,
    /// Code of yours that opens it. It runs on a thread of its own and may take its time.
    Open(Arc<Opener>),
}

impl fmt::Debug for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "System",
            Self::None => "None",
            Self::Open(_) => "Open(..)",
        })
    }
}

impl Browser {
    /// Opens `url` and waits until the opener has done its part, which can be as long as the browser is open: not for
    /// a thread that has other things to do.
    ///
    /// The opener gets the address as its only argument and has no terminal. Other users of the machine can see that
    /// argument: in a sign-in it holds `state`, never the code, the PKCE verifier or a token.
    ///
    /// # Errors
    /// `InvalidInput` for what is not a plain https address (or http to this machine), with nothing being started;
    /// otherwise what the opener or the system says.
    pub fn open(&self, url: &str) -> io::Result<()> {
        check(url)?;
        match self {
            Self::System => run(opener(), url),
            Self::None => Ok(()),
            Self::Open(open) => open(url),
        }
    }

    /// [`open`](Self::open) on a thread of its own; the receiver hears how it went.
    pub(super) fn open_aside(&self, url: &str) -> oneshot::Receiver<io::Result<()>> {
        let (done, outcome) = oneshot::channel();
        let (browser, url) = (self.clone(), url.to_owned());
        let aside = thread::Builder::new().name("yionstack-browser".to_owned());
        // without a thread the sender is dropped, and the receiver learns it
        let _ = aside.spawn(move || {
            let _ = done.send(browser.open(&url));
        });
        outcome
    }
}

/// What may be opened: an address as `Url` writes it, of characters that mean nothing to any shell or opener. It
/// starts with its scheme, so it is no option and no file.
fn check(text: &str) -> io::Result<()> {
    let refuse = |why| Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    let Ok(url) = Url::parse(text) else {
        return refuse("the address for the browser is not a URL");
    };
    let harmless = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!*+,=&%".contains(&byte);
    if url.as_str() != text || !text.bytes().all(harmless) {
        return refuse("the address for the browser holds characters that have to be percent-encoded");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("the address for the browser must not hold credentials");
    }
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_here => Ok(()),
        _ => refuse("a browser is only opened for https addresses, or for http on this machine"),
    }
}

#[cfg(target_os = "macos")]
fn opener() -> Command {
    Command::new("/usr/bin/open")
}

#[cfg(windows)]
fn opener() -> Command {
    // by its full path: a program of that name beside the application would be found first
    let system = std::env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
    let mut command = Command::new(std::path::Path::new(&system).join("System32").join("rundll32.exe"));
    command.arg("url.dll,FileProtocolHandler");
    command
}

#[cfg(not(any(target_os = "macos", windows)))]
fn opener() -> Command {
    Command::new("xdg-open")
}

fn run(mut opener: Command, url: &str) -> io::Result<()> {
    opener.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // `xdg-open` is a script that may run what stands there
    opener.env_remove("BROWSER");
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        // Ctrl-C in the terminal is for the program, not for the browser
        opener.process_group(0);
    }
    let status = opener.status()?;
    // `rundll32` gives no meaning to its status
    if cfg!(windows) || status.success() {
        return Ok(());
    }
    Err(io::Error::other(format!("the program that opens browsers gave up ({status})")))
}
