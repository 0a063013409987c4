//! Calls of operations beyond plain reading: writes, lists, exports, files.

use napi::{Env, Result};
use napi_derive::napi;
use yionstack::http::Given;
use yionstack::model::{Fractions, Names, Units};

use crate::client::Client;
use crate::config::{CallConfig, ListConfig, pairs};
use crate::error;
use crate::filter::FilterPath;
use crate::hub::Hub;
use crate::pages::Pages;

#[napi]
impl Client {
    /// Calls an operation that writes: its outcome is a document or an answer with a receipt, or an error.
    #[napi]
    #[allow(clippy::too_many_arguments)] // an object would be read property by property
    pub fn invoke(
        &self,
        env: &Env,
        hub: &mut Hub,
        id: u32,
        operation: String,
        arguments: Vec<Option<String>>,
        json: Option<String>,
        config: Option<CallConfig>,
    ) -> Result<()> {
        let operation = self.find(&operation)?;
        let options = config.map(Into::into).unwrap_or_default();
        let body =
            json.map(|json| Given { json: json.into(), names: Names::Wire, fractions: Fractions::Floats });
        let client = self.client.clone();
        hub.run(env, id, async move {
            let arguments: Vec<Option<&str>> = arguments.iter().map(Option::as_deref).collect();
            client.invoke(operation, &arguments, body, options, Units::Utf16).await
        })
    }

    /// The pages of a list. Arguments are those of the parameters without a role.
    #[napi]
    pub fn pages(
        &self,
        operation: String,
        arguments: Vec<Option<String>>,
        config: Option<CallConfig>,
        list: ListConfig,
    ) -> Result<Pages> {
        let operation = self.find(&operation)?;
        let call = config.map(Into::into).unwrap_or_default();
        let options = list.options();
        let arguments = list.arguments(operation, arguments);
        let pages = self.client.pages(operation, arguments, call, options, Units::Utf16);
        pages.map(Pages::new).map_err(error::thrown)
    }

    /// The pages of an export.
    #[napi]
    pub fn exported(
        &self,
        path: String,
        query: Vec<String>,
        config: Option<CallConfig>,
        list: ListConfig,
    ) -> Result<Pages> {
        let call = config.map(Into::into).unwrap_or_default();
        let pages = self.client.export(&path, call, list.options(), pairs(query), Units::Utf16);
        pages.map(Pages::new).map_err(error::thrown)
    }

    /// Where the filters of a list begin.
    #[napi]
    pub fn fields(&self, operation: String) -> Result<FilterPath> {
        FilterPath::of(self.find(&operation)?)
    }

    /// Begins to download a file: its outcome is the download, or an error.
    #[napi]
    pub fn download(
        &self,
        env: &Env,
        hub: &mut Hub,
        id: u32,
        operation: String,
        arguments: Vec<Option<String>>,
        config: Option<CallConfig>,
    ) -> Result<()> {
        let operation = self.find(&operation)?;
        let options = config.map(Into::into).unwrap_or_default();
        let client = self.client.clone();
        hub.run(env, id, async move {
            let arguments: Vec<Option<&str>> = arguments.iter().map(Option::as_deref).collect();
            client.download(operation, &arguments, options).await
        })
    }
}
