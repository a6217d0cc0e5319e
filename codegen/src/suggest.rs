//! What somebody may have meant.

/// The candidate that differs least from `name`, if it differs little.
pub(crate) fn nearest<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let limit = (name.chars().count() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .map(|candidate| (distance(&name.to_lowercase(), &candidate.to_lowercase()), candidate))
        // Names that have nothing in common, such as `a` and `b`, are not alike.
        .filter(|(distance, candidate)| {
            let longer = name.chars().count().max(candidate.chars().count());
            *distance <= limit && *distance < longer
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// `did you mean '…'?`, or the candidates if they are few.
pub(crate) fn help<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str> + Clone,
) -> Option<String> {
    if let Some(near) = nearest(name, candidates.clone()) {
        return Some(format!("did you mean '{near}'?"));
    }
    let all: Vec<String> = candidates.into_iter().map(|name| format!("'{name}'")).collect();
    match all.len() {
        0 => Some("none is declared".to_owned()),
        1..=6 => Some(format!("there is {}", all.join(", "))),
        _ => None,
    }
}

/// The Levenshtein distance, in characters; exchanged neighbours count once.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let best = change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if swapped { best.min(rows[i - 2][j - 2] + 1) } else { best }
            };
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests() {
        let candidates = ["registerSim", "activateSim", "getSim"];
        assert_eq!(nearest("registerSims", candidates), Some("registerSim"));
        assert_eq!(nearest("regsiterSim", candidates), Some("registerSim"));
        assert_eq!(nearest("deleteGroup", candidates), None);
        assert_eq!(nearest("a", ["b", "c"]), None);
        assert_eq!(nearest("a", ["b", "A"]), Some("A"));
    }
}
