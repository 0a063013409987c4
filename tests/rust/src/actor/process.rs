//! An actor as its parent sees it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use super::{AT, Order, Point, READY, Report};

/// How long an actor may say nothing. Longer than any patience inside of it.
const PATIENCE: Duration = Duration::from_secs(150);

/// A process that does what it was ordered, killed when this is dropped.
pub struct Actor {
    child: Child,
    lines: Receiver<String>,
}

impl Actor {
    /// Starts the program `actor` with an order.
    pub fn start(program: &Path, order: &Order) -> Self {
        let mut command = Command::new(program);
        command.args(order.arguments());
        Self::spawn(command)
    }

    /// Starts any program that speaks as actors do.
    pub fn spawn(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (told, lines) = mpsc::channel();
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| told.send(line)));
        Self { child, lines }
    }

    /// Waits until it has everything ready.
    pub fn ready(&self) {
        self.line(|line| (line == READY).then_some(()));
    }

    /// Lets it begin, or go on.
    pub fn go(&mut self) {
        // one that was killed does not hear it
        let _ = self.child.stdin.as_mut().unwrap().write_all(b"go\n");
    }

    /// Waits until it has stopped at a point.
    pub fn at(&self, point: Point) {
        self.line(|line| (line.strip_prefix(AT)? == point.as_str()).then_some(()));
    }

    /// Waits for the report.
    pub fn report(&self) -> Report {
        self.line(|line| line.starts_with('{').then(|| serde_json::from_str(line).unwrap()))
    }

    /// What it has said since it was last asked, without waiting.
    pub fn said(&self) -> Vec<String> {
        self.lines.try_iter().collect()
    }

    /// Ends its input and gives what else it says until it has ended, too.
    pub fn finish(&mut self) -> Vec<String> {
        drop(self.child.stdin.take());
        let mut said = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => said.push(line),
                Err(RecvTimeoutError::Timeout) => panic!("the actor does not end after {said:?}"),
                Err(RecvTimeoutError::Disconnected) => return said,
            }
        }
    }

    /// Whether it ended as a program does that had no trouble. Waits for that.
    pub fn ended_well(&mut self) -> bool {
        drop(self.child.stdin.take());
        self.child.wait().is_ok_and(|status| status.success())
    }

    /// Ends it with SIGKILL and gives what else it had said.
    pub fn last_words(&mut self) -> Vec<String> {
        self.kill();
        self.lines.iter().collect()
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it with SIGKILL, and says when that was.
    pub fn kill(&mut self) -> Instant {
        let now = Instant::now();
        let _ = self.child.kill(); // it may have ended on its own
        let _ = self.child.wait();
        now
    }

    fn line<T>(&self, wanted: impl Fn(&str) -> Option<T>) -> T {
        let mut said = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => match wanted(&line) {
                    Some(found) => return found,
                    None => said.push(line),
                },
                Err(RecvTimeoutError::Timeout) => panic!("the actor says no more after {said:?}"),
                Err(RecvTimeoutError::Disconnected) => panic!("the actor ended after {said:?}"),
            }
        }
    }
}

impl Drop for Actor {
    fn drop(&mut self) {
        self.kill();
    }
}
