//! Who has which pair: what the world knows and no host does. It tells of a lost grant why it was lost.

use std::time::Duration;

use super::server::{GRACE, Policy};

/// Why a grant was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The server had rotated, the only copy ended with its process, and the policy forgives nothing.
    Orphan,
    /// A process ended, and the server carried its request out afterwards. Whoever asks again before that has it ended by
    /// the late request where a token that comes twice ends the grant; elsewhere nobody came in time.
    ForNobody,
    /// The same where there is a grace period, and nobody wanted to renew before it was over.
    NobodyInTime,
    /// The machine on which the process had ended wanted to renew in time, and the lease of the dead kept it out.
    KeptOut,
    /// Only other machines wanted to renew in time. They cannot tell who is dead from who is slow.
    OthersKeptOut,
    /// The newest pair was in a journal, in the store or in living hands, and a spent token was presented all the same.
    Overtaken,
}

impl Cause {
    /// Whether no client could have kept the grant.
    pub const fn is_inevitable(self) -> bool {
        matches!(self, Self::Orphan | Self::ForNobody | Self::NobodyInTime)
    }

    /// Whether a client that knew who is dead, and what the server forgives, would have kept the grant. Ours knows
    /// neither, and waits until the lease is over.
    pub const fn is_wait(self) -> bool {
        matches!(self, Self::KeptOut | Self::OthersKeptOut)
    }
}

/// Somebody who wants to renew after a process has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Comer {
    Other,
    /// The next process on the same machine.
    Successor,
}

/// One life of a process.
#[derive(Debug)]
struct Life {
    host: usize,
    ended: bool,
}

/// A refresh that was sent.
#[derive(Debug)]
struct Request {
    life: usize,
    token: String,
    /// When the server carried it out.
    rotated: Option<Duration>,
    /// Whether nobody listened any more by then.
    late: bool,
    /// Whether the new pair is where it outlives a process.
    noted: bool,
    /// Who wanted to renew while presenting the same token would still have helped.
    came: Option<Comer>,
}

/// All lives and requests.
#[derive(Debug, Default)]
pub(super) struct Books {
    lives: Vec<Life>,
    requests: Vec<Request>,
}

impl Books {
    /// A process begins.
    pub(super) fn begin(&mut self, host: usize) -> usize {
        self.lives.push(Life { host, ended: false });
        self.lives.len() - 1
    }

    /// A process ends.
    pub(super) fn end(&mut self, life: usize) {
        self.lives[life].ended = true;
    }

    /// A refresh is sent.
    pub(super) fn sent(&mut self, life: usize, token: &str) -> usize {
        let token = token.to_owned();
        self.requests.push(Request { life, token, rotated: None, late: false, noted: false, came: None });
        self.requests.len() - 1
    }

    /// The server has made a new pair of it.
    pub(super) fn rotated(&mut self, request: usize, now: Duration) {
        let request = &mut self.requests[request];
        (request.rotated, request.late) = (Some(now), self.lives[request.life].ended);
    }

    /// The new pair is in a journal.
    pub(super) fn noted(&mut self, request: usize) {
        self.requests[request].noted = true;
    }

    /// Somebody asks for the lease.
    pub(super) fn wants(&mut self, host: usize, policy: Policy, now: Duration) {
        for request in &mut self.requests {
            let dead = &self.lives[request.life];
            let helps = match (policy, request.rotated) {
                (Policy::Revoke, _) => false,
                (_, None) => true,
                (Policy::Strict, Some(_)) => false,
                (Policy::Grace, Some(rotated)) => now <= rotated + GRACE,
            };
            if dead.ended && helps && !request.noted {
                let comer = if dead.host == host { Comer::Successor } else { Comer::Other };
                request.came = request.came.max(Some(comer));
            }
        }
    }

    fn is_orphan(&self, request: &Request) -> bool {
        request.rotated.is_some() && !request.noted && self.lives[request.life].ended
    }

    /// Pairs that nobody has.
    pub(super) fn orphans(&self) -> u64 {
        self.requests.iter().filter(|request| self.is_orphan(request)).count() as u64
    }

    /// Why there is no way on from `token`, which the server has refused, or from the newest pair. `refused`: the request
    /// that the server answered by ending the grant.
    pub(super) fn cause(&self, policy: Policy, refused: Option<usize>) -> Cause {
        let newest =
            self.requests.iter().filter(|request| request.rotated.is_some()).max_by_key(|r| r.rotated);
        let refused = refused.map(|refused| &self.requests[refused]);
        let Some(token) = refused.or(newest).map(|request| &request.token) else {
            return Cause::Overtaken;
        };
        // It stood in the queue while somebody else renewed. Had nobody done so, its answer would have come to nobody.
        if policy == Policy::Revoke && refused.is_some_and(|refused| self.lives[refused.life].ended) {
            return Cause::ForNobody;
        }
        let mut pairs = self.requests.iter().filter(|r| r.token == *token && r.rotated.is_some()).peekable();
        if pairs.peek().is_none() || !pairs.clone().all(|pair| self.is_orphan(pair)) {
            return Cause::Overtaken;
        }
        let (came, late) = (pairs.clone().filter_map(|pair| pair.came).max(), pairs.all(|pair| pair.late));
        match came {
            Some(Comer::Successor) => Cause::KeptOut,
            Some(Comer::Other) => Cause::OthersKeptOut,
            None if policy == Policy::Grace => Cause::NobodyInTime,
            None if late => Cause::ForNobody,
            None => Cause::Orphan,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_secs(1_000);

    /// Host 3 sends a refresh of `a`, its process ends before or after the server rotates, and others come.
    fn story(policy: Policy, late: bool, comers: &[(usize, u64)]) -> (Books, usize) {
        let mut books = Books::default();
        let (dead, living) = (books.begin(3), books.begin(4));
        let first = books.sent(dead, "a");
        if late {
            books.end(dead);
            books.rotated(first, NOW);
        } else {
            books.rotated(first, NOW);
            books.end(dead);
        }
        for (host, after) in comers {
            books.wants(*host, policy, NOW + Duration::from_secs(*after));
        }
        let second = books.sent(living, "a");
        (books, second)
    }

    fn cause(policy: Policy, late: bool, comers: &[(usize, u64)]) -> Cause {
        let (books, refused) = story(policy, late, comers);
        assert_eq!(books.orphans(), 1);
        books.cause(policy, Some(refused))
    }

    #[test]
    fn an_orphan_is_excused_where_nothing_is_forgiven() {
        assert_eq!(cause(Policy::Strict, false, &[(3, 1), (4, 1)]), Cause::Orphan);
        assert_eq!(cause(Policy::Revoke, false, &[(3, 1), (4, 1)]), Cause::Orphan);
        assert_eq!(cause(Policy::Strict, true, &[]), Cause::ForNobody);
        assert_eq!(cause(Policy::Revoke, true, &[(3, 1)]), Cause::ForNobody);
    }

    #[test]
    fn a_grace_period_excuses_nobody_who_came_in_time() {
        assert_eq!(cause(Policy::Grace, false, &[]), Cause::NobodyInTime);
        assert_eq!(cause(Policy::Grace, false, &[(3, 61), (4, 61)]), Cause::NobodyInTime);
        assert_eq!(cause(Policy::Grace, false, &[(4, 60)]), Cause::OthersKeptOut);
        assert_eq!(cause(Policy::Grace, false, &[(4, 10), (3, 60), (5, 60)]), Cause::KeptOut);
    }

    #[test]
    fn an_orphan_of_another_generation_excuses_nothing() {
        for policy in [Policy::Grace, Policy::Strict, Policy::Revoke] {
            let (mut books, second) = story(policy, false, &[]);
            // somebody has the pair that came of the same token, or of the next one
            books.rotated(second, NOW + Duration::from_secs(1));
            let again = books.sent(1, "a");
            assert_eq!(books.cause(policy, Some(again)), Cause::Overtaken);
            books.noted(second);
            assert_eq!(books.cause(policy, Some(again)), Cause::Overtaken);
            let next = books.sent(1, "b");
            books.rotated(next, NOW + Duration::from_secs(2));
            let again = books.sent(1, "b");
            assert_eq!(books.cause(policy, Some(again)), Cause::Overtaken);
            assert_eq!(books.cause(policy, None), Cause::Overtaken);
        }
    }

    #[test]
    fn what_was_noted_down_is_no_orphan() {
        let (mut books, again) = story(Policy::Revoke, false, &[]);
        books.noted(0);
        assert_eq!((books.orphans(), books.cause(Policy::Revoke, Some(again))), (0, Cause::Overtaken));
    }
}
