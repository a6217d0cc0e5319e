//! Answers that are nearly XML, read as conditions and selectors read them.

use arazzo_runtime::xpath;

use crate::random::Random;

/// What XML is made of, and what it is not.
const TOKENS: &[&str] = &[
    "<a>",
    "</a>",
    "<a/>",
    "<a b='1'>",
    "<p:a xmlns:p='urn:p'>",
    "</p:a>",
    "<!-- c -->",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml version='1.0'?>",
    "<?p i?>",
    "<!DOCTYPE a [<!ENTITY e 'x'>]>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///x'>]>",
    "<!ENTITY e '&e;&e;'>",
    "&e;",
    "&amp;",
    "&#x41;",
    "&#0;",
    "&#xFFFFFFFF;",
    "&",
    "<",
    ">",
    "'",
    "\"",
    "=",
    "text",
    " ",
    "\n",
    "\u{0}",
    "ü",
    "\u{FFFF}",
    "1.5",
    "<a b='1' b='2'>",
    "xmlns=''",
    "</",
    "/>",
];

const QUERIES: &[&str] = &[
    "/a",
    "//a",
    "count(//a) > 1",
    "/a/@b",
    "string(/a)",
    "//*[@b='1']",
    "/a/text()",
    "name(/*)",
    "/a[1]/a[last()]",
    "sum(//a)",
    "//a = 'text'",
    "not(//p)",
    "number(/a) * 2",
    "/*/namespace::*",
    "1 idiv 0",
    "(",
    "//a[position() > 9]",
    "matches(string(/), '(a+)+$')",
    "concat('a', //a[1])",
];

/// How often one element is put into another, to look past the limit.
const DEEP: usize = 300;

/// Whether a query has found something.
pub(crate) fn answer(random: &mut Random) -> bool {
    let text = match random.below(4) {
        0 => deep(random),
        1 => text(random),
        _ => format!("<a>{}</a>", text(random)),
    };
    let query = random.pick(QUERIES).copied().unwrap_or_default();
    let holds = xpath::holds(query, Some(&text));
    xpath::select(query, Some(&text)).is_some() || holds
}

fn text(random: &mut Random) -> String {
    let count = random.below(24);
    (0..count).filter_map(|_| random.pick(TOKENS).copied()).collect()
}

fn deep(random: &mut Random) -> String {
    let count = random.below(DEEP);
    let closed = if random.once_in(8) { count / 2 } else { count };
    format!("{}{}{}", "<a>".repeat(count), text(random), "</a>".repeat(closed))
}
