//! What rustc compares of names: it normalizes them (to NFC), so that `é` is `é` whether it is one letter or a letter and a mark.
//!
//! Printed names have no letter that normalization changes or joins with the one before it. What is left is the order of marks.

use std::borrow::Cow;

use unicode_ident::{is_xid_continue, is_xid_start};

/// Whether a letter stays as it is, whatever is before it: that its `NFC_Quick_Check` is `Yes` (Unicode, UAX #15).
#[rustfmt::skip]
pub(super) fn is_settled(letter: char) -> bool {
    !matches!(letter,
        '\u{300}'..='\u{304}' | '\u{306}'..='\u{30C}' | '\u{30F}' | '\u{311}' | '\u{313}'..='\u{314}' | '\u{31B}'
        | '\u{323}'..='\u{328}' | '\u{32D}'..='\u{32E}' | '\u{330}'..='\u{331}' | '\u{338}' | '\u{340}'..='\u{345}'
        | '\u{374}' | '\u{653}'..='\u{655}' | '\u{93C}' | '\u{958}'..='\u{95F}' | '\u{9BE}' | '\u{9D7}'..='\u{9DF}'
        | '\u{A33}' | '\u{A36}' | '\u{A59}'..='\u{A5B}' | '\u{A5E}' | '\u{B3E}' | '\u{B56}'..='\u{B5D}' | '\u{BBE}'
        | '\u{BD7}' | '\u{C56}' | '\u{CC2}' | '\u{CD5}'..='\u{CD6}' | '\u{D3E}' | '\u{D57}' | '\u{DCA}'..='\u{DCF}'
        | '\u{DDF}' | '\u{F43}' | '\u{F4D}' | '\u{F52}' | '\u{F57}' | '\u{F5C}' | '\u{F69}' | '\u{F73}'
        | '\u{F75}'..='\u{F76}' | '\u{F78}' | '\u{F81}' | '\u{F93}' | '\u{F9D}' | '\u{FA2}' | '\u{FA7}' | '\u{FAC}'
        | '\u{FB9}' | '\u{102E}' | '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}' | '\u{1B35}' | '\u{1F71}'
        | '\u{1F73}' | '\u{1F75}' | '\u{1F77}' | '\u{1F79}' | '\u{1F7B}' | '\u{1F7D}' | '\u{1FBB}' | '\u{1FBE}'
        | '\u{1FC9}' | '\u{1FCB}' | '\u{1FD3}' | '\u{1FDB}' | '\u{1FE3}' | '\u{1FEB}' | '\u{1FF9}' | '\u{1FFB}'
        | '\u{2126}' | '\u{212A}'..='\u{212B}' | '\u{3099}'..='\u{309A}' | '\u{F900}'..='\u{FA0D}' | '\u{FA10}'
        | '\u{FA12}' | '\u{FA15}'..='\u{FA1E}' | '\u{FA20}' | '\u{FA22}' | '\u{FA25}'..='\u{FA26}'
        | '\u{FA2A}'..='\u{FAD9}' | '\u{FB1D}' | '\u{FB1F}' | '\u{FB2A}'..='\u{FB4E}' | '\u{110BA}' | '\u{11127}'
        | '\u{1133E}' | '\u{11357}' | '\u{113B8}'..='\u{113C9}' | '\u{114B0}' | '\u{114BA}' | '\u{114BD}' | '\u{115AF}'
        | '\u{11930}' | '\u{16D63}'..='\u{16D67}' | '\u{2F800}'..='\u{2FA1D}')
}

/// A printed name as it is compared: marks that follow each other have no order.
pub(super) fn compared(name: &str) -> Cow<'_, str> {
    if name.is_ascii() {
        return Cow::Borrowed(name);
    }
    let mut letters: Vec<char> = name.chars().collect();
    letters.chunk_by_mut(|a, b| is_mark(*a) && is_mark(*b)).for_each(<[char]>::sort_unstable);
    Cow::Owned(letters.into_iter().collect())
}

/// What is written over or under a letter.
fn is_mark(letter: char) -> bool {
    is_xid_continue(letter) && !is_xid_start(letter) && !letter.is_numeric() && letter != '_'
}
