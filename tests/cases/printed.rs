//! What is printed for the cases that pass, as modules.

/// Futures of workflows go where any thread runs them.
fn sent<T: Send>(future: T) -> T {
    future
}

macro_rules! printed {
    ($($name:ident in $path:literal;)*) => {
        $(
            // A case prints more than its run uses, and the offers of its root are not all taken.
            #[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]
            #[path = $path]
            pub(crate) mod $name;
        )*

        /// The modules, each of which is run.
        pub(crate) const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Each case is run by the function of its name.
        mod run {
            $(
                #[tokio::test]
                async fn $name() {
                    let limit = std::time::Duration::from_secs(20);
                    let run = super::sent(crate::runs::$name());
                    tokio::time::timeout(limit, run).await.expect("the run ends in time");
                }
            )*
        }
    };
}

printed! {
    accept in "pass/accept/printed/mod.rs";
    anchors in "pass/anchors/printed/mod.rs";
    answers_of_two_types in "pass/answers-of-two-types/printed/mod.rs";
    bearer in "pass/bearer/printed/mod.rs";
    branches in "pass/branches/printed/mod.rs";
    called_workflows in "pass/called-workflows/printed/mod.rs";
    chained in "pass/chained/printed/mod.rs";
    choices in "pass/choices/printed/mod.rs";
    combined in "pass/combined/printed/mod.rs";
    components in "pass/components/printed/mod.rs";
    conditions in "pass/conditions/printed/mod.rs";
    conditions_on_values in "pass/conditions-on-values/printed/mod.rs";
    conversions in "pass/conversions/printed/mod.rs";
    credential_parameter in "pass/credential-parameter/printed/mod.rs";
    credentials in "pass/credentials/printed/mod.rs";
    depends_on_workflows in "pass/depends-on-workflows/printed/mod.rs";
    deprecated in "pass/deprecated/printed/mod.rs";
    descriptions in "pass/descriptions/printed/mod.rs";
    directions in "pass/directions/printed/mod.rs";
    ended_by_failure in "pass/ended-by-failure/printed/mod.rs";
    enum_from_text in "pass/enum-from-text/printed/mod.rs";
    enum_self in "pass/enum-self/printed/mod.rs";
    enum_variants in "pass/enum-variants/printed/mod.rs";
    files in "pass/files/printed/mod.rs";
    files_offered in "pass/files-offered/printed/mod.rs";
    form_bodies in "pass/form-bodies/printed/mod.rs";
    impossible in "pass/impossible/printed/mod.rs";
    impossible_status in "pass/impossible-status/printed/mod.rs";
    inheritance in "pass/inheritance/printed/mod.rs";
    input_rules in "pass/input-rules/printed/mod.rs";
    json_body_conversions in "pass/json-body-conversions/printed/mod.rs";
    json_body_missing in "pass/json-body-missing/printed/mod.rs";
    json_body_optional in "pass/json-body-optional/printed/mod.rs";
    json_body_undeclared in "pass/json-body-undeclared/printed/mod.rs";
    large_numbers in "pass/large-numbers/printed/mod.rs";
    large_payloads in "pass/large-payloads/printed/mod.rs";
    later_openapi in "pass/later-openapi/printed/mod.rs";
    linear in "pass/linear/printed/mod.rs";
    literals in "pass/literals/printed/mod.rs";
    media_types in "pass/media-types/printed/mod.rs";
    methods in "pass/methods/printed/mod.rs";
    multipart_bodies in "pass/multipart-bodies/printed/mod.rs";
    multipart_ways in "pass/multipart-ways/printed/mod.rs";
    named_secrets in "pass/named-secrets/printed/mod.rs";
    names in "pass/names/printed/mod.rs";
    names_not_ascii in "pass/names-not-ascii/printed/mod.rs";
    names_of_clients in "pass/names-of-clients/printed/mod.rs";
    no_answer in "pass/no-answer/printed/mod.rs";
    no_criteria in "pass/no-criteria/printed/mod.rs";
    no_server in "pass/no-server/printed/mod.rs";
    null_answers in "pass/null-answers/printed/mod.rs";
    null_defaults in "pass/null-defaults/printed/mod.rs";
    null_literal in "pass/null-literal/printed/mod.rs";
    nullable_entries in "pass/nullable-entries/printed/mod.rs";
    nullable_entry_as_output in "pass/nullable-entry-as-output/printed/mod.rs";
    offered in "pass/offered/printed/mod.rs";
    one_letter_schemas in "pass/one-letter-schemas/printed/mod.rs";
    open_inputs in "pass/open-inputs/printed/mod.rs";
    operation_paths in "pass/operation-paths/printed/mod.rs";
    optional_parameters in "pass/optional-parameters/printed/mod.rs";
    other_workflow in "pass/other-workflow/printed/mod.rs";
    outputs in "pass/outputs/printed/mod.rs";
    overridden_parameters in "pass/overridden-parameters/printed/mod.rs";
    parameter_styles in "pass/parameter-styles/printed/mod.rs";
    parameters in "pass/parameters/printed/mod.rs";
    parts_of_choices in "pass/parts-of-choices/printed/mod.rs";
    parts_of_exchanges in "pass/parts-of-exchanges/printed/mod.rs";
    path_items in "pass/path-items/printed/mod.rs";
    path_with_fragment in "pass/path-with-fragment/printed/mod.rs";
    paths_with_queries in "pass/paths-with-queries/printed/mod.rs";
    payloads in "pass/payloads/printed/mod.rs";
    recursive_input_rules in "pass/recursive-input-rules/printed/mod.rs";
    recursive_schema in "pass/recursive-schema/printed/mod.rs";
    redirects in "pass/redirects/printed/mod.rs";
    references in "pass/references/printed/mod.rs";
    renewed_secrets in "pass/renewed-secrets/printed/mod.rs";
    replacements in "pass/replacements/printed/mod.rs";
    relative_servers in "pass/relative-servers/printed/mod.rs";
    required_outputs in "pass/required-outputs/printed/mod.rs";
    retries in "pass/retries/printed/mod.rs";
    schema_constructs in "pass/schema-constructs/printed/mod.rs";
    secret_into_json in "pass/secret-into-json/printed/mod.rs";
    secret_into_text in "pass/secret-into-text/printed/mod.rs";
    secrets in "pass/secrets/printed/mod.rs";
    secrets_of_kinds in "pass/secrets-of-kinds/printed/mod.rs";
    selectors in "pass/selectors/printed/mod.rs";
    server_variables in "pass/server-variables/printed/mod.rs";
    several_files in "pass/several-files/printed/mod.rs";
    several_services in "pass/several-services/printed/mod.rs";
    status_beyond_statuses in "pass/status-beyond-statuses/printed/mod.rs";
    statuses in "pass/statuses/printed/mod.rs";
    step_order in "pass/step-order/printed/mod.rs";
    steps_and_locals in "pass/steps-and-locals/printed/mod.rs";
    swagger in "pass/swagger/printed/mod.rs";
    swagger_answers in "pass/swagger-answers/printed/mod.rs";
    taken_up in "pass/taken-up/printed/mod.rs";
    templates in "pass/templates/printed/mod.rs";
    text_bodies in "pass/text-bodies/printed/mod.rs";
    traps_of_workflows in "pass/traps-of-workflows/printed/mod.rs";
    two_services in "pass/two-services/printed/mod.rs";
    two_workflows in "pass/two-workflows/printed/mod.rs";
    undeclared_optional in "pass/undeclared-optional/printed/mod.rs";
    undeclared_parameters in "pass/undeclared-parameters/printed/mod.rs";
    undeclared_secret in "pass/undeclared-secret/printed/mod.rs";
    undocumented_status in "pass/undocumented-status/printed/mod.rs";
    unknown_output in "pass/unknown-output/printed/mod.rs";
    unknown_output_alone in "pass/unknown-output-alone/printed/mod.rs";
    untyped_values in "pass/untyped-values/printed/mod.rs";
    traps in "pass/traps/printed/mod.rs";
    version in "pass/version/printed/mod.rs";
    version_edited in "pass/version-edited/printed/mod.rs";
    version_reworded in "pass/version-reworded/printed/mod.rs";
    ways in "pass/ways/printed/mod.rs";
    what_is_read in "pass/what-is-read/printed/mod.rs";
    whole_object in "pass/whole-object/printed/mod.rs";
    whole_query in "pass/whole-query/printed/mod.rs";
    wider_secrets in "pass/wider-secrets/printed/mod.rs";
    wider_types in "pass/wider-types/printed/mod.rs";
    workflows_of_one_name in "pass/workflows-of-one-name/printed/mod.rs";
    workflows_of_sources in "pass/workflows-of-sources/printed/mod.rs";
    xml_annotations in "pass/xml-annotations/printed/mod.rs";
    xml_compositions in "pass/xml-compositions/printed/mod.rs";
    xml_lists in "pass/xml-lists/printed/mod.rs";
    xml_lists_of_nodes in "pass/xml-lists-of-nodes/printed/mod.rs";
    xml_nodes in "pass/xml-nodes/printed/mod.rs";
    xml_payloads in "pass/xml-payloads/printed/mod.rs";
}
