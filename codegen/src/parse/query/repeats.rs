//! Repetitions in repetitions: `(a+)+$` tries every way to cut a text that does not fit, twice as many for each letter.
//!
//! A pattern goes in, which is one; out comes the first group that is repeated without an end although one of its alternatives is nothing
//! but such a repetition, with what may be empty or match the same characters beside it. `(\w+,)+` is none: the comma cuts in one way.

use std::{iter::Peekable, ops::Range, str::CharIndices};

/// The ASCII characters that a part matches, a bit for each; all others are one more.
type Characters = (u128, bool);

const NONE: Characters = (0, false);
const ALL: Characters = (u128::MAX, true);

/// What a part of a pattern matches.
#[derive(Clone, Copy)]
struct Part {
    characters: Characters,
    /// Whether it matches nothing as well.
    empty: bool,
    /// What it repeats without an end, where nothing in it says how often.
    run: Option<Characters>,
}

const NOTHING: Part = Part { characters: NONE, empty: true, run: None };

/// The first group of a pattern that matches in too many ways.
pub(super) fn nested(pattern: &str) -> Option<Range<usize>> {
    let mut reader =
        Reader { rest: pattern.char_indices().peekable(), end: pattern.len(), found: None };
    // A parenthesis too many is none of a pattern; what is behind it does not matter.
    reader.alternatives();
    reader.found
}

struct Reader<'p> {
    rest: Peekable<CharIndices<'p>>,
    end: usize,
    found: Option<Range<usize>>,
}

impl Reader<'_> {
    /// Up to the end of the group; groups are not nested deeply, which was looked at before.
    fn alternatives(&mut self) -> Part {
        let mut all = Part { empty: false, ..NOTHING };
        loop {
            let one = self.sequence();
            all.characters = both(all.characters, one.characters);
            all.empty |= one.empty;
            all.run = all.run.or(one.run);
            if self.rest.next_if(|(_, c)| *c == '|').is_none() {
                return all;
            }
        }
    }

    fn sequence(&mut self) -> Part {
        let mut parts = Vec::new();
        while let Some((start, c)) = self.rest.next_if(|(_, c)| !matches!(c, '|' | ')')) {
            let part = self.part(c);
            parts.push(self.repeated(part, start, c == '('));
        }
        // Whether it is a run whatever else there is: nothing else has to be there, or it is like the run.
        let run = parts.iter().enumerate().find_map(|(index, part)| {
            let run = part.run?;
            let fits = |(other, part): (usize, &Part)| {
                other == index || part.empty || overlap(part.characters, run)
            };
            parts.iter().enumerate().all(fits).then_some(run)
        });
        Part {
            characters: parts.iter().fold(NONE, |all, part| both(all, part.characters)),
            empty: parts.iter().all(|part| part.empty),
            run,
        }
    }

    fn part(&mut self, first: char) -> Part {
        let characters = match first {
            '^' | '$' => return NOTHING,
            '(' => return self.group(),
            '[' => self.class(),
            '\\' => match self.escape() {
                Some(characters) => characters,
                None => return NOTHING,
            },
            '.' => ALL,
            c => one(c),
        };
        Part { characters, empty: false, run: None }
    }

    fn group(&mut self) -> Part {
        let mut looks = false;
        if self.rest.next_if(|(_, c)| *c == '?').is_some() {
            // `(?:`, `(?i:`, `(?<name>` are groups; `(?=`, `(?!`, `(?<=`, `(?<!` only look.
            let mut kind = String::new();
            for (_, c) in self.rest.by_ref() {
                kind.push(c);
                if matches!(c, ':' | '>' | '=' | '!') {
                    break;
                }
            }
            looks = kind.ends_with(['=', '!']);
        }
        let inside = self.alternatives();
        self.rest.next_if(|(_, c)| *c == ')');
        if looks { NOTHING } else { inside }
    }

    /// The characters of `[…]`.
    fn class(&mut self) -> Characters {
        let negated = self.rest.next_if(|(_, c)| *c == '^').is_some();
        let (mut all, mut last, mut through) = (NONE, None, false);
        while let Some((_, c)) = self.rest.next() {
            let next = match c {
                ']' => break,
                '-' if last.is_some() && !through => {
                    through = true;
                    continue;
                }
                '\\' => self.escape().unwrap_or(ALL),
                c => one(c),
            };
            if let (true, Some(from)) = (through, last) {
                let (from, to) = (lowest(from), lowest(next));
                let bits = (from..=to.min(127)).fold(0_u128, |bits, bit| bits | 1 << bit);
                all = both(all, (bits, to > 127));
            }
            (last, through) = (Some(next), false);
            all = both(all, next);
        }
        // A class that leaves some of the others out leaves in the rest of them.
        if negated { (!all.0, true) } else { all }
    }

    /// What follows a backslash; `None` where it matches only a place.
    fn escape(&mut self) -> Option<Characters> {
        let among = |is: fn(&char) -> bool| {
            let bits = ('\0'..='\x7f').filter(is).fold(0_u128, |bits, c| bits | 1 << u32::from(c));
            (bits, false)
        };
        let not = |(bits, _): Characters| (!bits, true);
        let (digit, word) =
            (among(char::is_ascii_digit), among(|c| c.is_ascii_alphanumeric() || *c == '_'));
        let space = (among(char::is_ascii_whitespace).0, true);
        Some(match self.rest.next()?.1 {
            'b' | 'B' => return None,
            'd' => digit,
            'D' => not(digit),
            'w' => word,
            'W' => not(word),
            's' => space,
            'S' => not(space),
            'n' | 'r' | 't' | 'v' | 'f' => space,
            // References, properties, characters by number.
            c if c.is_ascii_alphanumeric() => ALL,
            c => one(c),
        })
    }

    /// The part with its quantifier.
    fn repeated(&mut self, part: Part, start: usize, is_group: bool) -> Part {
        let quantifier = self.rest.peek().map(|(_, c)| *c);
        let (least, endless) = match quantifier {
            Some('*') => (0, true),
            Some('+') => (1, true),
            Some('?') => (0, false),
            Some('{') => match self.counted() {
                Some(counted) => counted,
                None => return part,
            },
            _ => return part,
        };
        if quantifier != Some('{') {
            self.rest.next();
        }
        self.rest.next_if(|(_, c)| *c == '?');
        if endless && is_group && part.run.is_some() && self.found.is_none() {
            let end = self.rest.peek().map_or(self.end, |(at, _)| *at);
            self.found = Some(start..end);
        }
        let run = if endless { Some(part.characters) } else { part.run };
        Part { empty: part.empty || least == 0, run, ..part }
    }

    /// `{2}`, `{2,}`, `{2,3}`: the least, and whether there is no most. Other braces are text, or an expression.
    fn counted(&mut self) -> Option<(usize, bool)> {
        let mut ahead = self.rest.clone();
        let mut inside = String::new();
        ahead.next();
        loop {
            match ahead.next()?.1 {
                '}' => break,
                c if c.is_ascii_digit() || c == ',' => inside.push(c),
                _ => return None,
            }
        }
        self.rest = ahead;
        let least = inside.split(',').next().unwrap_or_default();
        Some((least.parse().unwrap_or(usize::MAX), inside.ends_with(',')))
    }
}

fn one(c: char) -> Characters {
    if c.is_ascii() { (1 << u32::from(c), false) } else { (0, true) }
}

fn both(a: Characters, b: Characters) -> Characters {
    (a.0 | b.0, a.1 || b.1)
}

fn overlap(a: Characters, b: Characters) -> bool {
    a.0 & b.0 != 0 || a.1 && b.1
}

/// The first character; 128 for those beyond ASCII.
fn lowest(characters: Characters) -> u32 {
    characters.0.trailing_zeros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_ways() {
        for (pattern, group) in [
            ("(a+)+$", "(a+)+"),
            ("^(?:[a-z]*)*!", "(?:[a-z]*)*"),
            (r"x(\w+\s?)+$", r"(\w+\s?)+"),
            (r"^(\d+|b){2,}$", r"(\d+|b){2,}"),
            ("(.*a)+b", "(.*a)+"),
            ("((a|b+)c?)*?d", "((a|b+)c?)*?"),
            ("(é+)+$", "(é+)+"),
            (r"((?=b)[^,]+\b)+$", r"((?=b)[^,]+\b)+"),
            ("^((a+)+)$", "(a+)+"),
        ] {
            let found = nested(pattern).map(|at| &pattern[at]);
            assert_eq!(found, Some(group), "{pattern}");
        }
    }

    #[test]
    fn few_ways() {
        for pattern in [
            "",
            "a+",
            "(a+)",
            "(a+)?",
            "(ab)+",
            "(a|b)*",
            r"(\w+,)+",
            r"^(\d{1,3}\.)*\d+$",
            "(a+b)+",
            "([a-z]+-)*[a-z]+",
            "a{2}{",
            "(?:[^/]+/)+",
            r"\(a+\)+",
            "[(a+)]+",
            "(a+){2,5}",
            "(a+)(b)+?",
            "(?<n>a)+",
            "é+",
            "(|a)+",
            "(?:",
            "a)(b+)+",
            "[",
            "\\",
        ] {
            assert_eq!(nested(pattern), None, "{pattern}");
        }
    }
}
