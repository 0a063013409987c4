//! What an actor is told: the same struct becomes arguments in one process and comes out of them in the other.

use std::path::PathBuf;
use std::sync::Arc;

use yionstack::Disk;
use yionstack::token::{FileStore, RedisStore, Store, StoreKey};
use yionstack::yionstack::Builder;

use super::Point;

/// What an actor is to do, and with what.
#[derive(Debug, Clone)]
pub struct Order {
    /// Where the API is.
    pub base_url: String,
    /// Where the grant is.
    pub place: Place,
    /// Whose grant it is.
    pub subject: String,
    /// The business to ask for.
    pub business: String,
    /// What to do.
    pub task: Task,
    /// How often, all at once.
    pub tasks: usize,
    /// Where to stop.
    pub pause_at: Option<Point>,
}

/// Where a grant is.
#[derive(Debug, Clone)]
pub enum Place {
    /// In a file store.
    File {
        /// The store's directory.
        dir: PathBuf,
        /// Where its key and its marks are.
        config: PathBuf,
    },
    /// In Redis.
    Redis {
        /// The server.
        url: String,
        /// What grants are sealed with.
        key: String,
        /// Where answers are noted down, on each host for itself.
        journal: PathBuf,
    },
}

impl Place {
    /// The store, on a disk of the caller's.
    pub fn open(&self, disk: Arc<dyn Disk>) -> Arc<dyn Store> {
        match self {
            Self::File { dir, config } => Arc::new(FileStore::new(dir).config_dir(config).disk(disk)),
            Self::Redis { url, .. } => Arc::new(RedisStore::new(url.as_str()).unwrap()),
        }
    }

    /// What a client needs beside the store.
    pub fn settings(&self, builder: Builder) -> Builder {
        match self {
            Self::File { .. } => builder,
            Self::Redis { key, journal, .. } => {
                builder.store_key(StoreKey::Given(key.as_str().into())).journal_dir(journal)
            }
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::File { dir, config } => {
                vec![("--store", dir.display().to_string()), ("--config", config.display().to_string())]
            }
            Self::Redis { url, key, journal } => vec![
                ("--redis", url.clone()),
                ("--key", key.clone()),
                ("--journal", journal.display().to_string()),
            ],
        }
    }
}

/// What an actor does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Calls the API.
    Call,
    /// Asks for new tokens.
    Refresh,
    /// Looks into the store.
    Status,
    /// Calls the API and asks for new tokens in turn, until its grant is lost or nobody holds its input any more.
    Load,
}

impl Task {
    const ALL: [(&'static str, Self); 4] =
        [("call", Self::Call), ("refresh", Self::Refresh), ("status", Self::Status), ("load", Self::Load)];

    fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, task)| *task == self).map_or("", |(name, _)| name)
    }
}

impl Order {
    /// The same, for another task.
    pub fn task(mut self, task: Task, tasks: usize) -> Self {
        (self.task, self.tasks) = (task, tasks);
        self
    }

    /// The same, up to a point.
    pub fn pause_at(mut self, point: Point) -> Self {
        self.pause_at = Some(point);
        self
    }

    /// The arguments that say so.
    pub fn arguments(&self) -> Vec<String> {
        let mut pairs = self.place.arguments();
        pairs.extend([
            ("--base-url", self.base_url.clone()),
            ("--subject", self.subject.clone()),
            ("--business", self.business.clone()),
            ("--task", self.task.as_str().to_owned()),
            ("--tasks", self.tasks.to_string()),
        ]);
        pairs.extend(self.pause_at.map(|point| ("--pause-at", point.as_str().to_owned())));
        pairs.into_iter().flat_map(|(name, value)| [name.to_owned(), value]).collect()
    }

    /// What arguments say, without the program's name.
    ///
    /// # Errors
    /// A sentence for whoever started it by hand.
    pub fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let (mut file, mut redis) = (<[PathBuf; 2]>::default(), None);
        let (mut key, mut journal) = (String::new(), PathBuf::new());
        let mut order = Self {
            base_url: String::new(),
            place: Place::File { dir: PathBuf::new(), config: PathBuf::new() },
            subject: String::new(),
            business: String::new(),
            task: Task::Status,
            tasks: 1,
            pause_at: None,
        };
        let mut arguments = arguments.into_iter();
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
            match name.as_str() {
                "--base-url" => order.base_url = value,
                "--store" => file[0] = value.into(),
                "--config" => file[1] = value.into(),
                "--redis" => redis = Some(value),
                "--key" => key = value,
                "--journal" => journal = value.into(),
                "--subject" => order.subject = value,
                "--business" => order.business = value,
                "--task" => {
                    let found = Task::ALL.into_iter().find(|(name, _)| *name == value);
                    order.task = found.ok_or_else(|| format!("there is no task {value:?}"))?.1;
                }
                "--tasks" => {
                    order.tasks = value.parse().map_err(|_| format!("{value:?} is no number of tasks"))?;
                }
                "--pause-at" => {
                    order.pause_at =
                        Some(Point::named(&value).ok_or_else(|| format!("there is no point {value:?}"))?);
                }
                _ => return Err(format!("there is no argument {name}")),
            }
        }
        let [dir, config] = file;
        order.place = match redis {
            Some(url) => Place::Redis { url, key, journal },
            None => Place::File { dir, config },
        };
        Ok(order)
    }
}
