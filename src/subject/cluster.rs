//! Sorting rows into groups by how much speaks for each two of them.
//!
//! Takes points for pairs; gives clusters. Knows nothing of claims.

/// How much speaks for two rows being of one thing, in hundredths; `None` keeps them apart for good.
pub(super) type Points = Option<i32>;

/// What speaks for two clusters: the sum over their pairs, or `None` where a pair is kept apart.
type Link = Option<i64>;

/// Clusters of `0..n` by average linkage: again and again the two clusters for whose pairs most
/// speaks on average become one, while that is `enough` or more. Two rows that are kept apart never
/// share a cluster. The clusters are in the order of their first members, and so are the members.
///
/// n² for the points, and as a rule n² for the clusters.
pub(super) fn clusters(
    n: usize,
    enough: i32,
    points: impl Fn(usize, usize) -> Points,
) -> Vec<Vec<usize>> {
    let mut links: Vec<Vec<Link>> = (0..n)
        .map(|a| {
            (0..n)
                .map(|b| (a != b).then(|| points(a.min(b), a.max(b)).map(i64::from))?)
                .collect()
        })
        .collect();
    let mut members: Vec<Vec<usize>> = (0..n).map(|row| vec![row]).collect();
    let mut nearest: Vec<Option<Near>> = (0..n)
        .map(|row| find_nearest(row, &links, &members, enough))
        .collect();
    while let Some((row, near)) = nearest
        .iter()
        .enumerate()
        .filter_map(|(row, near)| Some((row, (*near)?)))
        .max_by(|(a, one), (b, other)| one.average.cmp(&other.average).then(b.cmp(a)))
    {
        let (kept, gone) = (row.min(near.row), row.max(near.row));
        let moved = std::mem::take(&mut members[gone]);
        members[kept].extend(moved);
        // Both halves of the matrix change, so rows and columns are reached by number.
        #[allow(
            clippy::needless_range_loop,
            reason = "rows and columns are written at once"
        )]
        for other in 0..n {
            let sum = match (links[kept][other], links[gone][other]) {
                (Some(one), Some(two)) if other != kept && other != gone => Some(one + two),
                _ => None,
            };
            links[kept][other] = sum;
            links[other][kept] = sum;
            links[gone][other] = None;
            links[other][gone] = None;
        }
        nearest[gone] = None;
        nearest[kept] = find_nearest(kept, &links, &members, enough);
        for other in (0..n).filter(|&other| other != kept && !members[other].is_empty()) {
            let was_touched =
                nearest[other].is_some_and(|near| near.row == kept || near.row == gone);
            if was_touched {
                nearest[other] = find_nearest(other, &links, &members, enough);
            } else if let Some(near) = measure(other, kept, &links, &members, enough)
                && nearest[other].is_none_or(|known| {
                    (near.average, std::cmp::Reverse(near.row))
                        > (known.average, std::cmp::Reverse(known.row))
                })
            {
                nearest[other] = Some(near);
            }
        }
    }
    members.retain(|cluster| !cluster.is_empty());
    for cluster in &mut members {
        cluster.sort_unstable();
    }
    members
}

/// The cluster for which most speaks.
#[derive(Debug, Clone, Copy)]
struct Near {
    row: usize,
    /// Thousandths of a point, so that averages are told apart.
    average: i64,
}

fn measure(
    row: usize,
    other: usize,
    links: &[Vec<Link>],
    members: &[Vec<usize>],
    enough: i32,
) -> Option<Near> {
    let sum = links[row][other]?;
    let pairs = i64::try_from(members[row].len() * members[other].len()).unwrap_or(i64::MAX);
    let average = sum * 1000 / pairs.max(1);
    (average >= i64::from(enough) * 1000).then_some(Near {
        row: other,
        average,
    })
}

fn find_nearest(
    row: usize,
    links: &[Vec<Link>],
    members: &[Vec<usize>],
    enough: i32,
) -> Option<Near> {
    (0..links.len())
        .filter_map(|other| measure(row, other, links, members, enough))
        .max_by(|one, other| {
            one.average
                .cmp(&other.average)
                .then(other.row.cmp(&one.row))
        })
}

#[cfg(test)]
mod tests {
    use super::clusters;

    #[test]
    fn the_closest_come_together_first() {
        let points = |a: usize, b: usize| match (a, b) {
            (0, 1) | (2, 3) => Some(300),
            (0, 2) | (1, 2) => Some(100),
            _ => Some(-100),
        };
        assert_eq!(clusters(4, 50, points), [vec![0, 1], vec![2, 3]]);
    }

    #[test]
    fn what_is_kept_apart_never_shares_a_cluster() {
        let points =
            |a: usize, b: usize| ((a, b) != (0, 2)).then_some(400 - 100 * i32::from(b == 2));
        assert_eq!(clusters(3, 50, points), [vec![0, 1], vec![2]]);
    }

    #[test]
    fn a_weak_pair_is_carried_by_its_company() {
        let points = |a: usize, b: usize| Some(if (a, b) == (0, 2) { 0 } else { 200 });
        assert_eq!(clusters(3, 50, points), [vec![0, 1, 2]]);
    }

    #[test]
    fn nothing_is_a_group_of_nothing() {
        assert!(clusters(0, 50, |_, _| Some(100)).is_empty());
        assert_eq!(clusters(1, 50, |_, _| Some(100)), [vec![0]]);
    }
}
