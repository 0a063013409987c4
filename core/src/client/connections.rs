//! The transport of each process.

use std::sync::Arc;
use std::time::Duration;

use crate::config::Config;
use crate::error::{Error, Result};
use crate::fork::ForkLocal;
use crate::http::network::Network;
use crate::http::{ReqwestTransport, Transport};

/// The transport of each process, made when it is first needed.
#[derive(Clone)]
pub(super) struct Connections(pub(super) Arc<dyn Fn() -> Result<Arc<dyn Transport>> + Send + Sync>);

impl Connections {
    pub(super) fn new(config: &Config, network: &Network, read: Duration) -> Self {
        if let Some(given) = config.transport.clone() {
            return Self(Arc::new(move || Ok(given.clone())));
        }
        let made: ForkLocal<Result<Arc<dyn Transport>>> = ForkLocal::new();
        let (network, connect, agent) = (network.clone(), config.connect_timeout, config.user_agent);
        Self(Arc::new(move || {
            let transport = made.get_or_init(|| {
                let transport = ReqwestTransport::over(&network, connect, read, agent)?;
                Ok(Arc::new(transport) as Arc<dyn Transport>)
            })?;
            transport.as_ref().map(Arc::clone).map_err(Error::share)
        }))
    }
}
