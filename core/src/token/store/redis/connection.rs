//! One connection for each process, made when it is first needed and made again when it broke.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Cmd, RedisConnectionInfo, RedisResult, Value};
use tokio::runtime::{self, Handle};
use tokio::sync::{Mutex, Semaphore};
use tokio::task::AbortHandle;
use tokio::time::timeout;

use super::VALUE_LIMIT;
use super::address::Address;
use super::confirmation::Confirmation;
use super::fault::Fault;
use super::socket::Socket;
use crate::fork::ForkLocal;
use crate::token::store::StoreError;

/// For a connection with TLS and sign-in.
const CONNECT: Duration = Duration::from_secs(2);
/// For the answer to one command.
const ANSWER: Duration = Duration::from_secs(2);
/// Commands under way at the same time.
const AT_ONCE: usize = 16;

/// The way to one server.
pub(super) struct Connection {
    pub(super) address: Address,
    line: ForkLocal<Line>,
}

/// A process's connection. A forked child never sees its parent's.
#[derive(Default)]
struct Line {
    /// How many attempts to connect have ended.
    attempts: AtomicU64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    link: Option<Arc<Link>>,
    /// Why the last attempt failed, for those who waited for it.
    failure: Option<StoreError>,
}

/// A live connection. Its socket belongs to the runtime on which it was made.
pub(super) struct Link {
    connection: MultiplexedConnection,
    runtime: runtime::Id,
    driver: AbortHandle,
    permits: Semaphore,
    pub(super) confirmation: Confirmation,
}

impl Drop for Link {
    /// The driver alone would wait for the answers of a dead server.
    fn drop(&mut self) {
        self.driver.abort();
    }
}

impl Connection {
    pub(super) fn new(address: Address) -> Self {
        Self { address, line: ForkLocal::new() }
    }

    /// Sends a command that may be sent twice, for it is, when the connection turns out to be dead.
    pub(super) async fn call(&self, command: &Cmd) -> Result<(Value, Arc<Link>), Fault> {
        let (link, fresh) = self.link().await?;
        let fault = match self.send(&link, command).await {
            Ok(value) => return Ok((value, link)),
            Err(fault) => fault,
        };
        if !fault.broken {
            return Err(fault);
        }
        self.drop_link(&link).await?;
        if fresh {
            return Err(fault);
        }
        let (link, _) = self.link().await?;
        match self.send(&link, command).await {
            Ok(value) => Ok((value, link)),
            Err(fault) => {
                if fault.broken {
                    self.drop_link(&link).await?;
                }
                Err(fault)
            }
        }
    }

    /// Sends a command on this very connection.
    pub(super) async fn send(&self, link: &Link, command: &Cmd) -> Result<Value, Fault> {
        let mut connection = link.connection.clone();
        // the time for an answer runs from when it is this command's turn
        let _permit = link.permits.acquire().await.map_err(|_| Fault::timeout(&self.address))?;
        match timeout(ANSWER, query(&mut connection, command)).await {
            Ok(answer) => answer.map_err(|error| Fault::of(&self.address, &error)),
            Err(_) => Err(Fault::timeout(&self.address)),
        }
    }

    /// The connection, and whether it was made just now.
    async fn link(&self) -> Result<(Arc<Link>, bool), Fault> {
        let line = self.line()?;
        let runtime = Handle::try_current()
            .map_err(|_| Fault::line(&self.address, "no Tokio runtime is running here"))?
            .id();
        let seen = line.attempts.load(Ordering::Acquire);
        let mut state = line.state.lock().await;
        if let Some(link) = &state.link
            && link.runtime == runtime
            && !link.driver.is_finished()
        {
            return Ok((link.clone(), false));
        }
        // whoever waited while another tried in vain must not wait for an attempt of their own
        if line.attempts.load(Ordering::Acquire) > seen
            && let Some(failure) = &state.failure
        {
            return Err(Fault { error: failure.clone(), broken: true, forbidden: false });
        }
        state.link = None;
        let made = match timeout(CONNECT, self.connect(runtime)).await {
            Ok(made) => made,
            Err(_) => Err(Fault::timeout(&self.address)),
        };
        line.attempts.fetch_add(1, Ordering::AcqRel);
        match made {
            Ok(link) => {
                let link = Arc::new(link);
                state.link = Some(link.clone());
                state.failure = None;
                Ok((link, true))
            }
            Err(fault) => {
                state.failure = Some(fault.error.clone());
                Err(fault)
            }
        }
    }

    async fn connect(&self, runtime: runtime::Id) -> Result<Link, Fault> {
        let line = |error: &dyn std::fmt::Display| Fault::line(&self.address, &error.to_string());
        // each answer holds one value at most
        let limit = (AT_ONCE + 1) * (VALUE_LIMIT + 64 * 1024);
        let socket = Socket::connect(&self.address, limit).await.map_err(|error| line(&error))?;
        let config = AsyncConnectionConfig::new().set_response_timeout(None);
        // signs in below: the library forgets what the server says to it
        let nobody = RedisConnectionInfo::default().set_skip_set_lib_name();
        let (connection, driver) = MultiplexedConnection::new_with_config(&nobody, socket, config)
            .await
            .map_err(|error| Fault::of(&self.address, &error))?;
        let link = Link {
            connection,
            runtime,
            driver: tokio::spawn(driver).abort_handle(),
            permits: Semaphore::new(AT_ONCE),
            confirmation: Confirmation::default(),
        };
        if let Some(password) = &self.address.password {
            let mut auth = redis::cmd("AUTH");
            auth.arg(self.address.user.as_deref()).arg(password.expose());
            self.send(&link, &auth).await?;
        }
        if self.address.database != 0 {
            self.send(&link, redis::cmd("SELECT").arg(self.address.database)).await?;
        }
        Ok(link)
    }

    async fn drop_link(&self, broken: &Arc<Link>) -> Result<(), Fault> {
        let mut state = self.line()?.state.lock().await;
        if state.link.as_ref().is_some_and(|link| Arc::ptr_eq(link, broken)) {
            state.link = None;
        }
        Ok(())
    }

    fn line(&self) -> Result<&Line, Fault> {
        self.line.get_or_init(Line::default).map_err(|error| Fault::line(&self.address, &error.to_string()))
    }
}

async fn query(connection: &mut MultiplexedConnection, command: &Cmd) -> RedisResult<Value> {
    connection.send_packed_command(command).await?.extract_error()
}
