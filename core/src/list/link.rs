//! The link from a page to the next: checked, never followed.

use url::Url;

use crate::error::{Code, Error, Result};

/// Checks that `link` leads from a page at `here` to page `next` of the same list.
pub(crate) fn check(link: &str, here: &Url, parameter: &str, next: u64) -> Result<()> {
    let link = here.join(link).map_err(|_| broken("is no address"))?;
    if link.origin() != here.origin() || !link.username().is_empty() || link.password().is_some() {
        return Err(broken("leads to another host"));
    }
    // servers may spell their own paths in another case
    if !link.path().eq_ignore_ascii_case(here.path()) {
        return Err(broken("leads to another path"));
    }
    let mut numbers = link.query_pairs().filter(|(name, _)| name.eq_ignore_ascii_case(parameter));
    let number = numbers.next().and_then(|(_, number)| number.parse::<u64>().ok());
    match number {
        Some(number) if number == next && numbers.next().is_none() => Ok(()),
        _ => Err(broken(&format!("does not lead to page {next}"))),
    }
}

fn broken(what: &str) -> Error {
    Error::new(Code::Decode, format!("the page's link to the next one {what}: it is not followed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_next_page_of_the_same_list() {
        let here =
            Url::parse("https://api.example.com:8443/base/Accounts?PageNumber=2&PageSize=5").expect("url");
        let checked = |link: &str| check(link, &here, "PageNumber", 3).map_err(|error| error.summary());
        for good in [
            "https://api.example.com:8443/base/Accounts?PageNumber=3&PageSize=5",
            "https://API.example.com:8443/base/accounts?pageSize=5&pageNumber=3",
            "/base/Accounts?pageNumber=3",
            "?pageNumber=3",
        ] {
            assert_eq!(checked(good), Ok(()), "{good}");
        }
        for (bad, what) in [
            ("https://evil.example/base/Accounts?pageNumber=3", "another host"),
            ("http://api.example.com:8443/base/Accounts?pageNumber=3", "another host"),
            ("https://api.example.com/base/Accounts?pageNumber=3", "another host"),
            ("//evil.example/base/Accounts?pageNumber=3", "another host"),
            ("https://me:pw@api.example.com:8443/base/Accounts?pageNumber=3", "another host"),
            ("https://api.example.com:8443/Accounts?pageNumber=3", "another path"),
            ("/base/Accounts/../Users?pageNumber=3", "another path"),
            ("https://[", "no address"),
            ("?pageNumber=2", "page 3"),
            ("?pageNumber=4", "page 3"),
            ("?pageNumber=3&PageNumber=9", "page 3"),
            ("?pageSize=3", "page 3"),
            ("?pageNumber=x", "page 3"),
        ] {
            let said = checked(bad).expect_err(bad);
            assert!(said.contains(what), "{bad}: {said}");
            assert!(!said.contains("evil"), "{said}");
        }
    }
}
