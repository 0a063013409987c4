//! How many rows the server counts, as far as that can be believed.

/// The counts of the pages so far.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// What the first page counted, and what the last one did.
    pub(super) span: Option<(u64, u64)>,
    /// More rows were counted than there had been so far: it is no count of the rows of one page.
    pub(super) proven: bool,
    /// What is called the count is something else, or always zero.
    nonsense: bool,
    /// Rows of the longest page.
    longest: u64,
}

impl Counts {
    /// What page `number` with so many rows counts; nothing where there are more rows than that. `perhaps`: the page was
    /// asked for without knowing that it exists.
    pub(super) fn believe(
        &mut self,
        total: Option<u64>,
        number: u64,
        rows: u64,
        perhaps: bool,
    ) -> Option<u64> {
        let there = self.longest.saturating_mul(number - 1).saturating_add(rows);
        self.longest = self.longest.max(rows);
        let total = total.filter(|_| !self.nonsense)?;
        if rows == 0 && number > 1 {
            // behind the end, what counts the rows of each page counts none
            return (self.proven || !perhaps).then_some(total);
        }
        if total > there {
            self.proven = true;
        } else if total < there && !self.proven {
            (self.nonsense, self.span) = (true, None);
            return None;
        }
        // what shrinks is another matter
        let stays = self.span.is_none_or(|(_, last)| total >= last);
        (total >= there || !stays).then_some(total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is believed of the counts of pages with so many rows.
    fn believed(pages: &[(u64, u64)]) -> Vec<Option<u64>> {
        let mut counts = Counts::default();
        let numbered = (1..).zip(pages);
        numbered
            .map(|(number, (rows, total))| {
                let believed = counts.believe(Some(*total), number, *rows, false);
                if let Some(total) = believed {
                    counts.span = Some((counts.span.map_or(total, |(first, _)| first), total));
                }
                believed
            })
            .collect()
    }

    #[test]
    fn a_count_below_the_rows_is_none() {
        assert_eq!(believed(&[(100, 250), (100, 250), (50, 250)]), [Some(250); 3]);
        assert_eq!(believed(&[(100, 0), (100, 0), (50, 900)]), [None; 3], "once and for all");
        assert_eq!(believed(&[(100, 100), (100, 100), (50, 50)]), [Some(100), None, None]);
        assert_eq!(believed(&[(100, 150), (100, 150), (50, 250)]), [Some(150), None, Some(250)]);
        // pages that lack rows, and rows that are removed
        assert_eq!(believed(&[(99, 250), (100, 250), (50, 250)]), [Some(250); 3]);
        assert_eq!(believed(&[(100, 250), (100, 199)]), [Some(250), Some(199)]);
        assert_eq!(believed(&[(0, 5)]), [Some(5)], "of an empty first page too");
    }
}
