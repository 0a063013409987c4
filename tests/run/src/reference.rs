//! What a reference has to be: links that lead somewhere, and pages that a reader of its first one can get to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::step::{Failed, Step, root};

/// The pages of a folder, by their path in it.
#[derive(Debug)]
pub struct Reference {
    pages: BTreeMap<PathBuf, Page>,
    folder: PathBuf,
}

#[derive(Debug)]
struct Page {
    html: String,
    anchors: BTreeSet<String>,
    links: Vec<String>,
}

impl Reference {
    /// Reads all pages of a folder under the root.
    pub fn read(folder: &str) -> Step<Self> {
        let folder = root().join(folder);
        let mut pages = BTreeMap::new();
        let mut left = vec![folder.clone()];
        while let Some(path) = left.pop() {
            if path.is_dir() {
                let inside = fs::read_dir(&path).map_err(|error| failed(&path, &error))?;
                left.extend(inside.flatten().map(|entry| entry.path()));
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let html = fs::read_to_string(&path).map_err(|error| failed(&path, &error))?;
                let anchors = attributes(&html, "id").chain(attributes(&html, "name")).collect();
                let links = attributes(&html, "href").collect();
                let name = path.strip_prefix(&folder).unwrap_or(&path).to_owned();
                pages.insert(name, Page { html, anchors, links });
            }
        }
        Ok(Self { pages, folder })
    }

    /// Fails with the links that lead nowhere within the folder.
    pub fn no_link_is_broken(&self) -> Step {
        let mut broken = Vec::new();
        let mut followed = 0;
        // a page for addresses that are not there has the links of a server's root
        for (name, page) in self.pages.iter().filter(|(name, _)| !name.ends_with("404.html")) {
            for link in page.links.iter().filter(|link| is_own(link)) {
                followed += 1;
                if !self.leads(name, link) {
                    broken.push(format!("{}: {link}", name.display()));
                }
            }
        }
        println!("{} pages, {followed} links, {} broken", self.pages.len(), broken.len());
        broken.dedup();
        if broken.is_empty() && followed > 0 {
            return Ok(());
        }
        broken.truncate(50);
        Err(Failed(format!("links lead nowhere:\n{}", broken.join("\n"))))
    }

    /// Fails with those of the pages that nobody gets to who follows links from `index.html`.
    pub fn can_be_reached<'a>(&self, wanted: impl IntoIterator<Item = &'a str>) -> Step {
        let mut reached = BTreeSet::from([PathBuf::from("index.html")]);
        let mut left: Vec<_> = reached.iter().cloned().collect();
        while let Some(name) = left.pop() {
            for link in self.pages.get(&name).iter().flat_map(|page| &page.links).filter(|link| is_own(link))
            {
                let (path, _) = target(&name, link);
                if self.pages.contains_key(&path) && reached.insert(path.clone()) {
                    left.push(path);
                }
            }
        }
        let missing: Vec<_> = wanted.into_iter().filter(|page| !reached.contains(Path::new(page))).collect();
        println!("{} of {} pages can be reached from index.html", reached.len(), self.pages.len());
        match missing.is_empty() {
            true => Ok(()),
            false => Err(Failed(format!("not to be reached from index.html: {}", missing.join(", ")))),
        }
    }

    /// What is written in a page below an anchor, up to the next one of a member, without its tags.
    pub fn below(&self, page: &str, anchor: &str) -> Step<String> {
        let html = self.pages.get(Path::new(page)).map(|page| page.html.as_str()).unwrap_or_default();
        let (_, rest) = html
            .split_once(&format!("id=\"{anchor}\""))
            .ok_or_else(|| Failed(format!("{page} says nothing of {anchor}")))?;
        let rest = rest.split_once('>').map_or(rest, |(_, rest)| rest);
        let rest = rest.split_once("class=\"doc doc-heading\"").map_or(rest, |(rest, _)| rest);
        let mut shown = String::new();
        for (index, part) in rest.split('<').enumerate() {
            shown.push_str(if index == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) });
        }
        Ok(shown.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn leads(&self, from: &Path, link: &str) -> bool {
        let (path, anchor) = target(from, link);
        match self.pages.get(&path) {
            Some(page) => anchor.is_none_or(|anchor| anchor.is_empty() || page.anchors.contains(&anchor)),
            None => self.folder.join(path).is_file(),
        }
    }
}

/// Whether a link stays in the folder.
fn is_own(link: &str) -> bool {
    !link.contains("://")
        && !["mailto:", "data:", "javascript:", "//"].iter().any(|start| link.starts_with(start))
}

/// Page and anchor of a link.
fn target(from: &Path, link: &str) -> (PathBuf, Option<String>) {
    let (path, anchor) = match link.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (link, None),
    };
    if path.is_empty() {
        return (from.to_owned(), anchor);
    }
    let mut whole = from.parent().unwrap_or(Path::new("")).to_owned();
    for part in Path::new(path).components() {
        match part {
            Component::ParentDir => {
                whole.pop();
            }
            Component::Normal(part) => whole.push(part),
            _ => {}
        }
    }
    if path == "." || path.ends_with('/') {
        whole.push("index.html");
    }
    (whole, anchor)
}

/// The values of an attribute, wherever a tag has it.
fn attributes<'a>(html: &'a str, name: &str) -> impl Iterator<Item = String> + use<'a> {
    let start = format!(" {name}=\"");
    let starts: Vec<usize> = html.match_indices(&start).map(|(at, _)| at + start.len()).collect();
    starts.into_iter().filter_map(move |at| {
        let value = html.get(at..)?.split_once('"')?.0;
        Some(value.replace("&amp;", "&").replace("%20", " "))
    })
}

fn failed(path: &Path, error: &std::io::Error) -> Failed {
    Failed(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn reference(name: &str, pages: &[(&str, &str)]) -> Reference {
        let folder = format!("target/reference-{name}-{}", std::process::id());
        for (page, html) in pages {
            let path = root().join(&folder).join(page);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, html).unwrap();
        }
        let read = Reference::read(&folder).unwrap();
        crate::step::remove(&folder).unwrap();
        read
    }

    #[test]
    fn links_that_lead_nowhere_are_named() {
        let good =
            "<a href=\"in/b.html#there\"><a href=\"#top\" id=\"top\"><a href=\"https://elsewhere.example\">";
        let there = "<i id=\"there\"></i><a href=\"../index.html#top\">";
        reference("good", &[("index.html", good), ("in/b.html", there)]).no_link_is_broken().unwrap();
        let bad = "<a href=\"in/b.html#away\"><a href=\"c.html\"><a href=\"in/b.html\">";
        let Failed(why) =
            reference("bad", &[("index.html", bad), ("in/b.html", there)]).no_link_is_broken().unwrap_err();
        assert!(why.contains("index.html: in/b.html#away") && why.contains("index.html: c.html"), "{why}");
        assert!(why.contains("b.html: ../index.html#top") && why.lines().count() == 4, "{why}");
    }

    #[test]
    fn pages_that_nobody_gets_to_are_named() {
        let pages = [
            ("index.html", "<a href=\"a.html\">"),
            ("a.html", "<a href=\"in/b.html\">"),
            ("in/b.html", ""),
            ("c.html", ""),
        ];
        let pages = reference("reach", &pages);
        pages.can_be_reached(["a.html", "in/b.html"]).unwrap();
        let Failed(why) = pages.can_be_reached(["a.html", "c.html", "d.html"]).unwrap_err();
        assert!(why.ends_with("c.html, d.html"), "{why}");
    }

    #[test]
    fn what_is_said_of_a_member_ends_before_the_next() {
        let html = "<h3 id=\"a.b\" class=\"doc doc-heading\">b</h3> <code>b: <i>Decimal</i></code><h3 id=\"a.c\" class=\"doc doc-heading\">c: UUID";
        let page = reference("below", &[("index.html", html)]);
        assert_eq!(page.below("index.html", "a.b").unwrap(), "b b: Decimal");
        assert!(page.below("index.html", "a.d").is_err());
    }
}
