//! What printed code says about the features that it uses.

/// Says so, in a sentence, where a feature that a printed crate uses is off.
///
/// Printed code says it once for each query language that its workflows use.
///
/// ```
/// # #[cfg(feature = "jsonpath")]
/// arazzo_runtime::needs!(jsonpath);
/// ```
///
/// It knows no other features:
///
/// ```compile_fail
/// arazzo_runtime::needs!(telepathy);
/// ```
#[macro_export]
macro_rules! needs {
    (jsonpath) => {
        $crate::needs_jsonpath! {}
    };
    (regex) => {
        $crate::needs_regex! {}
    };
    (xpath) => {
        $crate::needs_xpath! {}
    };
}

macro_rules! needs_feature {
    ($name:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            () => {};
        }

        #[cfg(not(feature = $feature))]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            () => {
                ::core::compile_error!(concat!(
                    "a workflow uses the feature `",
                    $feature,
                    "` of arazzo-runtime: add it in Cargo.toml"
                ));
            };
        }
    };
}

needs_feature!(needs_jsonpath, "jsonpath");
needs_feature!(needs_regex, "regex");
needs_feature!(needs_xpath, "xpath");
