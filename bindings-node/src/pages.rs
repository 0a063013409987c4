//! Lists in pages, and files in pieces: what is fetched step by step.

use std::sync::{Arc, Mutex, PoisonError};

use napi::{Env, Result};
use napi_derive::napi;
use serde_json::json;
use yionstack::http::{self, SaveError};
use yionstack::list;

use crate::hub::Hub;
use crate::model::Outcome;

/// Something that is fetched step by step, until it is let go.
struct Steps<T>(Mutex<Option<Arc<tokio::sync::Mutex<T>>>>);

impl<T> Steps<T> {
    fn new(steps: T) -> Self {
        Self(Mutex::new(Some(Arc::new(tokio::sync::Mutex::new(steps)))))
    }

    fn get(&self) -> Option<Arc<tokio::sync::Mutex<T>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A step under way holds on to it; nobody else does.
    fn close(&self) {
        let steps = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(steps);
    }
}

/// The pages of a list.
#[napi]
pub struct Pages(Steps<list::Pages>);

#[napi]
impl Pages {
    /// Fetches the next page: the outcome is a page, nothing at the end, or an error.
    #[napi]
    pub fn next(&self, env: &Env, hub: &mut Hub, id: u32) -> Result<()> {
        let pages = self.0.get();
        hub.run(env, id, async move {
            let Some(pages) = pages else { return Ok(Outcome::Done) };
            let page = pages.lock().await.next().await?;
            Ok(page.map_or(Outcome::Done, Outcome::from))
        })
    }

    /// Lets go of it; pages that were asked for ahead are dropped.
    #[napi]
    pub fn close(&self) {
        self.0.close();
    }
}

impl Pages {
    pub(crate) fn new(pages: list::Pages) -> Self {
        Self(Steps::new(pages))
    }
}

/// A file that is being downloaded.
#[napi]
pub struct Download(Steps<http::Download>);

#[napi]
impl Download {
    /// Waits for the next piece: the outcome is bytes, nothing at the end, or an error.
    #[napi]
    pub fn next(&self, env: &Env, hub: &mut Hub, id: u32) -> Result<()> {
        let download = self.0.get();
        hub.run(env, id, async move {
            let Some(download) = download else { return Ok(Outcome::Done) };
            let chunk = download.lock().await.chunk().await?;
            Ok(chunk.map_or(Outcome::Done, |chunk| Outcome::Chunk(chunk.into())))
        })
    }

    /// Writes all of it to a file: the outcome is its path as JSON, with a number and a message where it cannot be
    /// written, or an error.
    #[napi]
    pub fn save(&self, env: &Env, hub: &mut Hub, id: u32, path: String) -> Result<()> {
        let download = self.0.get();
        hub.run(env, id, async move {
            let Some(download) = download else { return Ok(Outcome::Done) };
            let saved = download.lock().await.save(path).await;
            let json = match saved {
                Ok(path) => json!({ "path": path.to_string_lossy() }),
                Err(SaveError::Download(error)) => return Err(error),
                Err(error) => {
                    let number = error.errno();
                    let SaveError::Io { path, source } = error else { return Ok(Outcome::Done) };
                    let message = source.to_string();
                    json!({ "path": path.to_string_lossy(), "errno": number, "message": message })
                }
            };
            Ok(Outcome::Json(json.to_string().into()))
        })
    }

    /// Lets go of the connection.
    #[napi]
    pub fn close(&self) {
        self.0.close();
    }
}

impl Download {
    pub(crate) fn new(download: http::Download) -> Self {
        Self(Steps::new(download))
    }
}
