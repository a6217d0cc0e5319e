// Printed by arazzo-codegen; changes are lost. Seal: 9b49d5951caea643
use arazzo_runtime::{Secret, Value};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct All {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boolean: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integer: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub null: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int8: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int32: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int64: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint16: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint32: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint64: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint64_by_rounded_bounds: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint64_by_exclusive_bounds: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whole_unsigned: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint64_by_bounds: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bounded: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integer_of_unknown_format: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub float: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whole_number: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_unknown_format: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integer_as_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_of_unknown_format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoded: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_integer: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_boolean: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_by_one_of: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_by_any_of: Option<Plain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_by_enum: Option<AllNullableByEnum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_by_const: Option<Color>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_by_extension: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_by_enum_alone: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_by_enum_of_null: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_beside_reference: Option<Plain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_by_type: Option<AllNullableByType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_list: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_map: Option<BTreeMap<String, i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_object: Option<AllNullableObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_named: Option<NullableNamed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odd_texts: Option<AllOddTexts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yes_or_no: Option<AllYesOrNo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untyped_enum: Option<AllUntypedEnum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integers: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large_integers: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbers: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booleans: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed_scalars: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed_signs: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeated: Option<AllRepeated>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integers_repeated: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed_enum: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_of_another_type: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_null: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_list: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_object: Option<WithDefaults>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_of_choice: Option<AllDefaultOfChoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub const_text: Option<AllConstText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub const_typed: Option<AllConstTyped>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub const_integer: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub const_number: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub const_boolean: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub const_null: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub const_list: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub const_object: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Required>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional_and_nullable: Option<OptionalAndNullable>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_properties: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_properties_closed: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties_alone: Option<AllPropertiesAlone>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<AllInline>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_to_anything: Option<AllOpenToAnything>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_to_anything_by_schema: Option<AllOpenToAnythingBySchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_to_integers: Option<AllOpenToIntegers>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_to_nullables: Option<AllOpenToNullables>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_to_objects: Option<AllOpenToObjects>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_to_lists_of_nullables: Option<AllOpenToListsOfNullables>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<AllClosed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_pattern: Option<AllByPattern>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest_collides: Option<AllRestCollides>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_alone: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_without_property: Option<AllRequiredWithoutProperty>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_twice: Option<AllRequiredTwice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_by_pattern_and_others: Option<AllOpenByPatternAndOthers>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_not: Option<AllWithNot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_anything: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_texts: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_nullables: Option<BTreeMap<String, Option<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_objects: Option<BTreeMap<String, Required>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_maps: Option<BTreeMap<String, BTreeMap<String, f64>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_maps_of_nullables: Option<
        BTreeMap<String, BTreeMap<String, Option<f64>>>,
    >,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_lists: Option<BTreeMap<String, Vec<bool>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_enums: Option<BTreeMap<String, Color>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_by_pattern: Option<BTreeMap<String, i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_anything: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_anything_by_schema: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_anything_by_true: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_nullables: Option<Vec<Option<i64>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_nullable_objects: Option<Vec<Option<Required>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_nullable_named: Option<Vec<Option<NullableNamed>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_null: Option<Vec<Option<Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_lists: Option<Vec<Vec<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_lists_of_nullables: Option<Vec<Vec<Option<String>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_nullable_lists: Option<Vec<Option<Vec<String>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_maps_of_nullables: Option<Vec<BTreeMap<String, Option<bool>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_objects_with_lists: Option<Vec<AllListOfObjectsWithListsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable_list_of_nullables: Option<Vec<Option<i64>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_enums: Option<Vec<AllListOfEnumsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named_list: Option<Vec<Option<NullableNamed>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<Vec<Option<i64>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<Vec<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_of_nullables: Option<Vec<Option<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_of_text_and_null: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_open: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_open_by_true: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_and_same: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_of_most: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_of_old: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_of_old_open: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_of_old_and_more: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_of_old_and_others: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_of_choices: Option<Vec<ByMapping>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_items: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuple_and_more: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_byte: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists_of_lists_of_lists: Option<Vec<Vec<Vec<i64>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<AllMerged>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_with_empty: Option<Plain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_with_choice: Option<AllMergedWithChoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended: Option<Extended>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_twice: Option<AllExtendedTwice>,
    /// Nothing but a wrapper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrapped: Option<Plain>,
    /// Beside the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside_reference: Option<Plain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrowed: Option<AllNarrowed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_map: Option<AllCombinedMap>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_list: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_mapping: Option<ByMapping>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_component: Option<ByComponent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_constant: Option<AllByConstant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_shape: Option<AllByShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_shape_of_optionals: Option<AllByShapeOfOptionals>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<AllEither>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternatives: Option<AllAlternatives>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_both: Option<AllOfBoth>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_both_open: Option<AllOfBothOpen>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_both_tagged: Option<AllOfBothTagged>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_primitives: Option<AllOfPrimitives>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_primitives_or_null: Option<AllOfPrimitivesOrNull>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_types: Option<AllOfTypes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_all_types: Option<AllOfAllTypes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_integer_or_number: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_long_or_number: Option<AllOfLongOrNumber>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_integer_or_number_by_type: Option<AllOfIntegerOrNumberByType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_number_or_unsigned: Option<AllOfNumberOrUnsigned>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_small_or_large: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_signed_or_unsigned: Option<AllOfSignedOrUnsigned>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_enum: Option<AllOpenEnum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_or_boolean: Option<AllEnumOrBoolean>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_or_many: Option<AllOneOrMany>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_or_many_nullables: Option<AllOneOrManyNullables>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_or_map_of_nullables: Option<AllObjectOrMapOfNullables>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists_of_choices: Option<Vec<Option<AllListsOfChoicesItem>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maps_of_choices: Option<BTreeMap<String, ByMapping>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice_of_choices: Option<AllChoiceOfChoices>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice_of_nullable_choices: Option<AllChoiceOfNullableChoices>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice_beside_choice: Option<AllChoiceBesideChoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_tag: Option<Body>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_tag_of_component: Option<Solid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_tag_of_one: Option<AllByTagOfOne>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_tag_twice: Option<AllByTagTwice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_tag_of_same: Option<AllByTagOfSame>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_tagged: Option<Vec<Option<Body>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choices_of_each_other: Option<Ping>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tree: Option<Tree>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain: Option<Chain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<BTreeMap<String, FolderValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hen: Option<Hen>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directions: Option<Directions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything_nullable: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_untyped: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<Value>,
    /// No type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub described: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cased: Option<AllCased>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names_of_types: Option<Vec<OptionSchema>>,
}

arazzo_runtime::object! {
    All : Default { boolean = "boolean", text = "text", integer = "integer", number =
    "number", null = "null", int8 = "int8", int32 = "int32", int64 = "int64", uint16 =
    "uint16", uint32 = "uint32", uint64 = "uint64", uint64_by_rounded_bounds =
    "uint64ByRoundedBounds", uint64_by_exclusive_bounds = "uint64ByExclusiveBounds",
    whole_unsigned = "wholeUnsigned", uint64_by_bounds = "uint64ByBounds", bounded =
    "bounded", integer_of_unknown_format = "integerOfUnknownFormat", float = "float",
    double = "double", whole_number = "wholeNumber", number_of_unknown_format =
    "numberOfUnknownFormat", decimal = "decimal", integer_as_text = "integerAsText", date
    = "date", date_time = "dateTime", time = "time", duration = "duration", uuid =
    "uuid", uri = "uri", email = "email", ipv6 = "ipv6", byte = "byte", binary =
    "binary", password = "password", text_of_unknown_format = "textOfUnknownFormat",
    encoded = "encoded", nullable_text = "nullableText", nullable_integer =
    "nullableInteger", nullable_boolean = "nullableBoolean", nullable_by_one_of =
    "nullableByOneOf", nullable_by_any_of = "nullableByAnyOf", nullable_by_enum =
    "nullableByEnum", nullable_by_const = "nullableByConst", nullable_by_extension =
    "nullableByExtension", nullable_by_enum_alone = "nullableByEnumAlone",
    nullable_by_enum_of_null = "nullableByEnumOfNull", nullable_beside_reference =
    "nullableBesideReference", nullable_by_type = "nullableByType", nullable_list =
    "nullableList", nullable_map = "nullableMap", nullable_object = "nullableObject",
    nullable_named = "nullableNamed", color = "color", odd_texts = "oddTexts", yes_or_no
    = "yesOrNo", untyped_enum = "untypedEnum", integers = "integers", large_integers =
    "largeIntegers", numbers = "numbers", booleans = "booleans", mixed_scalars =
    "mixedScalars", mixed_signs = "mixedSigns", repeated = "repeated", integers_repeated
    = "integersRepeated", mixed_enum = "mixedEnum", default_text = "defaultText",
    default_of_another_type = "defaultOfAnotherType", default_null = "defaultNull",
    default_list = "defaultList", default_object = "defaultObject", default_of_choice =
    "defaultOfChoice", const_text = "constText", const_typed = "constTyped",
    const_integer = "constInteger", const_number = "constNumber", const_boolean =
    "constBoolean", const_null = "constNull", const_list = "constList", const_object =
    "constObject", required = "required", optional_and_nullable = "optionalAndNullable",
    no_properties = "noProperties", no_properties_closed = "noPropertiesClosed",
    properties_alone = "propertiesAlone", inline = "inline", open_to_anything =
    "openToAnything", open_to_anything_by_schema = "openToAnythingBySchema",
    open_to_integers = "openToIntegers", open_to_nullables = "openToNullables",
    open_to_objects = "openToObjects", open_to_lists_of_nullables =
    "openToListsOfNullables", closed = "closed", by_pattern = "byPattern", rest_collides
    = "restCollides", required_alone = "requiredAlone", required_without_property =
    "requiredWithoutProperty", required_twice = "requiredTwice",
    open_by_pattern_and_others = "openByPatternAndOthers", with_not = "withNot",
    map_of_anything = "mapOfAnything", map_of_texts = "mapOfTexts", map_of_nullables =
    "mapOfNullables", map_of_objects = "mapOfObjects", map_of_maps = "mapOfMaps",
    map_of_maps_of_nullables = "mapOfMapsOfNullables", map_of_lists = "mapOfLists",
    map_of_enums = "mapOfEnums", map_by_pattern = "mapByPattern", list = "list",
    list_of_anything = "listOfAnything", list_of_anything_by_schema =
    "listOfAnythingBySchema", list_of_anything_by_true = "listOfAnythingByTrue",
    list_of_nullables = "listOfNullables", list_of_nullable_objects =
    "listOfNullableObjects", list_of_nullable_named = "listOfNullableNamed", list_of_null
    = "listOfNull", list_of_lists = "listOfLists", list_of_lists_of_nullables =
    "listOfListsOfNullables", list_of_nullable_lists = "listOfNullableLists",
    list_of_maps_of_nullables = "listOfMapsOfNullables", list_of_objects_with_lists =
    "listOfObjectsWithLists", nullable_list_of_nullables = "nullableListOfNullables",
    list_of_enums = "listOfEnums", named_list = "namedList", set = "set", pair = "pair",
    tuple = "tuple", tuple_of_nullables = "tupleOfNullables", tuple_of_text_and_null =
    "tupleOfTextAndNull", tuple_open = "tupleOpen", tuple_open_by_true =
    "tupleOpenByTrue", tuple_and_same = "tupleAndSame", tuple_of_most = "tupleOfMost",
    tuple_of_old = "tupleOfOld", tuple_of_old_open = "tupleOfOldOpen",
    tuple_of_old_and_more = "tupleOfOldAndMore", tuple_of_old_and_others =
    "tupleOfOldAndOthers", tuple_of_choices = "tupleOfChoices", no_items = "noItems",
    tuple_and_more = "tupleAndMore", list_of_byte = "listOfByte", lists_of_lists_of_lists
    = "listsOfListsOfLists", merged = "merged", merged_with_empty = "mergedWithEmpty",
    merged_with_choice = "mergedWithChoice", extended = "extended", extended_twice =
    "extendedTwice", wrapped = "wrapped", beside_reference = "besideReference", narrowed
    = "narrowed", combined_map = "combinedMap", combined_list = "combinedList",
    by_mapping = "byMapping", by_component = "byComponent", by_constant = "byConstant",
    by_shape = "byShape", by_shape_of_optionals = "byShapeOfOptionals", either =
    "either", alternatives = "alternatives", of_both = "ofBoth", of_both_open =
    "ofBothOpen", of_both_tagged = "ofBothTagged", of_primitives = "ofPrimitives",
    of_primitives_or_null = "ofPrimitivesOrNull", of_types = "ofTypes", of_all_types =
    "ofAllTypes", of_integer_or_number = "ofIntegerOrNumber", of_long_or_number =
    "ofLongOrNumber", of_integer_or_number_by_type = "ofIntegerOrNumberByType",
    of_number_or_unsigned = "ofNumberOrUnsigned", of_small_or_large = "ofSmallOrLarge",
    of_signed_or_unsigned = "ofSignedOrUnsigned", open_enum = "openEnum", enum_or_boolean
    = "enumOrBoolean", one_or_many = "oneOrMany", one_or_many_nullables =
    "oneOrManyNullables", object_or_map_of_nullables = "objectOrMapOfNullables",
    lists_of_choices = "listsOfChoices", maps_of_choices = "mapsOfChoices",
    choice_of_choices = "choiceOfChoices", choice_of_nullable_choices =
    "choiceOfNullableChoices", choice_beside_choice = "choiceBesideChoice", by_tag =
    "byTag", by_tag_of_component = "byTagOfComponent", by_tag_of_one = "byTagOfOne",
    by_tag_twice = "byTagTwice", by_tag_of_same = "byTagOfSame", list_of_tagged =
    "listOfTagged", choices_of_each_other = "choicesOfEachOther", tree = "tree", chain =
    "chain", folder = "folder", hen = "hen", term = "term", document = "document",
    directions = "directions", anything = "anything", not = "not", anything_nullable =
    "anythingNullable", list_of_untyped = "listOfUntyped", empty = "empty", described =
    "described", names = "names", cased = "cased", names_of_types = "namesOfTypes", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllAlternatives {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

arazzo_runtime::object! {
    AllAlternatives : Default { a = "a", b = "b", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllByConstant {
    Started(AllByConstantStarted),
    Stopped(AllByConstantStopped),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllByConstant { Started(AllByConstantStarted) = Object["type"] ["at"] { "type" :
    ["started"] }, Stopped(AllByConstantStopped) = Object["type"] ["at", "why"] { "type"
    : ["stopped"] }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllByConstantStarted {
    pub r#type: AllByConstantStartedType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

arazzo_runtime::object! {
    AllByConstantStarted { r#type = "type", at = "at", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllByConstantStartedType {
    /// `started`
    Started,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllByConstantStartedType { Started = "started", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllByConstantStopped {
    pub r#type: AllByConstantStoppedType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

arazzo_runtime::object! {
    AllByConstantStopped { r#type = "type", at = "at", why = "why", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllByConstantStoppedType {
    /// `stopped`
    Stopped,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllByConstantStoppedType { Stopped = "stopped", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllByPattern {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, bool>,
}

arazzo_runtime::object! {
    AllByPattern : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllByShape {
    Circle(AllByShapeCircle),
    Square(AllByShapeSquare),
    List(Vec<f64>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllByShape { Circle(AllByShapeCircle) = Object["radius"] [] {},
    Square(AllByShapeSquare) = Object["side"] [] {}, List(Vec < f64 >) = List, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllByShapeCircle {
    pub radius: f64,
}

arazzo_runtime::object! {
    AllByShapeCircle { radius = "radius", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllByShapeOfOptionals {
    Object(AllByShapeOfOptionals1),
    ObjectChoice(AllByShapeOfOptionals2),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllByShapeOfOptionals { Object(AllByShapeOfOptionals1) = Object["a"] ["b"] {},
    ObjectChoice(AllByShapeOfOptionals2) = Object["c"] ["b"] {}, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllByShapeOfOptionals1 {
    pub a: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

arazzo_runtime::object! {
    AllByShapeOfOptionals1 { a = "a", b = "b", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllByShapeOfOptionals2 {
    pub c: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

arazzo_runtime::object! {
    AllByShapeOfOptionals2 { c = "c", b = "b", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllByShapeSquare {
    pub side: f64,
}

arazzo_runtime::object! {
    AllByShapeSquare { side = "side", }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllByTagOfOne {
    Sphere(Sphere),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::tagged! {
    AllByTagOfOne : "kind" { Sphere = "Sphere", }
}

arazzo_runtime::union! {
    AllByTagOfOne { Sphere(Sphere) = Object[] ["radius"] { "kind" : ["Sphere"] }, }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllByTagOfSame {
    Sphere(Sphere),
    Ball(Sphere),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::tagged! {
    AllByTagOfSame : "kind" { Sphere = "Sphere", Ball = "Ball", }
}

arazzo_runtime::union! {
    AllByTagOfSame { Sphere(Sphere) = Object[] ["radius"] { "kind" : ["Sphere"] },
    Ball(Sphere) = Object[] ["radius"] { "kind" : ["Ball"] }, }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllByTagTwice {
    Solid(Solid),
    Plain(Plain),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::tagged! {
    AllByTagTwice : "of" { Solid = "Solid", Plain = "Plain", }
}

arazzo_runtime::union! {
    AllByTagTwice { Solid(Solid) = Choice[] ["kind", "radius", "side"] { "of" : ["Solid"]
    }, Plain(Plain) = Object[] ["a", "b"] { "of" : ["Plain"] }, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AllCased {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "userID", skip_serializing_if = "Option::is_none")]
    pub user_id_: Option<String>,
    #[serde(rename = "user_id", skip_serializing_if = "Option::is_none")]
    pub user_id_2: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id_3: Option<String>,
}

arazzo_runtime::object! {
    AllCased : Default { user_id = "userId", user_id_ = "userID", user_id_2 = "user_id",
    user_id_3 = "UserId", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllChoiceBesideChoice {
    Cat(Cat),
    Term(Term),
    List(Vec<Option<TextOrIntegerOrNull>>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllChoiceBesideChoice { Cat(Cat) = Object["petType"] ["name"] {}, Term(Term) =
    Choice[] ["left", "right"] {}, List(Vec < Option < TextOrIntegerOrNull > >) = List, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllChoiceOfChoices {
    ByMapping(ByMapping),
    Text(String),
    Choice(AllChoiceOfChoices3),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllChoiceOfChoices { ByMapping(ByMapping) = Choice[] ["friend", "name", "petType"]
    {}, Text(String) = Text, Choice(AllChoiceOfChoices3) = Choice, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllChoiceOfChoices3 {
    Boolean(bool),
    List(Vec<String>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllChoiceOfChoices3 { Boolean(bool) = Boolean, List(Vec < String >) = List, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllChoiceOfNullableChoices {
    TextOrIntegerOrNull(Option<TextOrIntegerOrNull>),
    List(Vec<String>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllChoiceOfNullableChoices { TextOrIntegerOrNull(Option < TextOrIntegerOrNull >) =
    Choice, List(Vec < String >) = List, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllClosed {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    AllClosed : Default { name = "name", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllCombinedMap {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, String>,
}

arazzo_runtime::object! {
    AllCombinedMap : Default { a = "a", ..rest }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllConstText {
    /// `v1`
    V1,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllConstText { V1 = "v1", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllConstTyped {
    /// `v 1`
    V1,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllConstTyped { V1 = "v 1", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllDefaultOfChoice {
    Cat(Cat),
    Text(String),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllDefaultOfChoice { Cat(Cat) = Object["petType"] ["name"] {}, Text(String) = Text, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllEither {
    Object(AllEither1),
    ObjectChoice(AllEither2),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllEither { Object(AllEither1) = Object["kind", "text"] [] {},
    ObjectChoice(AllEither2) = Object["kind", "number"] [] {}, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllEither1 {
    pub kind: String,
    pub text: String,
}

arazzo_runtime::object! {
    AllEither1 { kind = "kind", text = "text", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllEither2 {
    pub kind: String,
    pub number: i64,
}

arazzo_runtime::object! {
    AllEither2 { kind = "kind", number = "number", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllEnumOrBoolean {
    Text(AllEnumOrBoolean1),
    Boolean(bool),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllEnumOrBoolean : Parameter { Text(AllEnumOrBoolean1) = Values["auto", "none"] []
    {}, Boolean(bool) = Boolean, }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllEnumOrBoolean1 {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllEnumOrBoolean1 { Auto = "auto", None = "none", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllExtendedTwice {
    pub extra: String,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<AllExtendedTwiceKind>,
    pub size: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tail: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

arazzo_runtime::object! {
    AllExtendedTwice { extra = "extra", id = "id", kind = "kind", size = "size", tail =
    "tail", a = "a", b = "b", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllExtendedTwiceKind {
    /// `dog`
    Dog,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllExtendedTwiceKind { Dog = "dog", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllInline {
    pub inner: AllInlineInner,
}

arazzo_runtime::object! {
    AllInline { inner = "inner", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllInlineInner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub innermost: Option<AllInlineInnerInnermost>,
}

arazzo_runtime::object! {
    AllInlineInner : Default { innermost = "innermost", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllInlineInnerInnermost {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
}

arazzo_runtime::object! {
    AllInlineInnerInnermost : Default { a = "a", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllListOfEnumsItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllListOfEnumsItem { A = "a", B = "b", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllListOfObjectsWithListsItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Vec<Option<i64>>>,
}

arazzo_runtime::object! {
    AllListOfObjectsWithListsItem : Default { a = "a", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllListsOfChoicesItem {
    Text(String),
    Integer(i64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllListsOfChoicesItem : Parameter { Text(String) = Text, Integer(i64) = Integer, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllMerged {
    pub d: f64,
    pub a: String,
    pub b: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

arazzo_runtime::object! {
    AllMerged { d = "d", a = "a", b = "b", c = "c", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllMergedWithChoice {
    ByName(AllMergedWithChoiceByName),
    ByNumber(AllMergedWithChoiceByNumber),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllMergedWithChoice { ByName(AllMergedWithChoiceByName) = Object["id", "name"] [] {},
    ByNumber(AllMergedWithChoiceByNumber) = Object["id", "number"] [] {}, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllMergedWithChoiceByName {
    pub id: i64,
    pub name: String,
}

arazzo_runtime::object! {
    AllMergedWithChoiceByName { id = "id", name = "name", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllMergedWithChoiceByNumber {
    pub id: i64,
    pub number: i64,
}

arazzo_runtime::object! {
    AllMergedWithChoiceByNumber { id = "id", number = "number", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllNarrowed {
    pub kind: AllNarrowedKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

arazzo_runtime::object! {
    AllNarrowed { kind = "kind", size = "size", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllNarrowedKind {
    /// `s`
    S,
    /// `m`
    M,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllNarrowedKind { S = "s", M = "m", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllNullableByEnum {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllNullableByEnum { On = "on", Off = "off", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllNullableByType {
    Text(Option<String>),
    Boolean(bool),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllNullableByType : Parameter { Text(Option < String >) = Text, Boolean(bool) =
    Boolean, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllNullableObject {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

arazzo_runtime::object! {
    AllNullableObject : Default { a = "a", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllObjectOrMapOfNullables {
    Integer(i64),
    Map(BTreeMap<String, Option<i64>>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllObjectOrMapOfNullables { Integer(i64) = Integer, Map(BTreeMap < String, Option <
    i64 > >) = Map, }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOddTexts {
    /// ""
    Empty,
    /// ` `
    EmptyValue,
    /// `a`
    A,
    /// `A`
    AValue,
    /// `a-b`
    AB,
    /// `a_b`
    ABValue,
    /// `a b`
    ABValue2,
    /// `1`
    V1,
    /// `1st`
    V1st,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `größe`
    Größe,
    /// `日本`
    日本,
    /// `"\`
    EmptyValue2,
    /// `\n`
    EmptyValue3,
    /// `🙂`
    EmptyValue4,
    /// `Self`
    SelfValue,
    /// `Other`
    OtherValue,
    /// `type`
    Type,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllOddTexts { Empty = "", EmptyValue = " ", A = "a", AValue = "A", AB = "a-b",
    ABValue = "a_b", ABValue2 = "a b", V1 = "1", V1st = "1st", Plus1 = "+1", Minus1 =
    "-1", Größe = "größe", 日本 = "日本", EmptyValue2 = "\"\\", EmptyValue3 =
    "\n", EmptyValue4 = "🙂", SelfValue = "Self", OtherValue = "Other", Type = "type",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfAllTypes {
    Text(String),
    Number(f64),
    Boolean(bool),
    List(Vec<Option<i64>>),
    Object(AllOfAllTypesObject),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfAllTypes { Text(String) = Text, Number(f64) = Number, Boolean(bool) = Boolean,
    List(Vec < Option < i64 > >) = List, Object(AllOfAllTypesObject) = Object[] ["a"] {},
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOfAllTypesObject {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

arazzo_runtime::object! {
    AllOfAllTypesObject : Default { a = "a", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfBoth {
    Named(AllOfBothNamed),
    Sized(AllOfBothSized),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfBoth { Named(AllOfBothNamed) = Object[] ["name", "note"] {},
    Sized(AllOfBothSized) = Object[] ["size", "note"] {}, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOfBothNamed {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

arazzo_runtime::object! {
    AllOfBothNamed : Default { name = "name", note = "note", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfBothOpen {
    Named(AllOfBothOpenNamed),
    Sized(AllOfBothOpenSized),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfBothOpen { Named(AllOfBothOpenNamed) = Object[] ["name"] {},
    Sized(AllOfBothOpenSized) = Open[] ["size"] {}, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOfBothOpenNamed {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    AllOfBothOpenNamed : Default { name = "name", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOfBothOpenSized {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

arazzo_runtime::object! {
    AllOfBothOpenSized : Default { size = "size", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOfBothSized {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

arazzo_runtime::object! {
    AllOfBothSized : Default { size = "size", note = "note", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfBothTagged {
    Named(AllOfBothTaggedNamed),
    Sized(AllOfBothTaggedSized),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfBothTagged { Named(AllOfBothTaggedNamed) = Object["is"] ["name"] { "is" :
    ["named"] }, Sized(AllOfBothTaggedSized) = Object["is"] ["size"] { "is" : ["sized"]
    }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllOfBothTaggedNamed {
    pub is: AllOfBothTaggedNamedIs,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    AllOfBothTaggedNamed { is = "is", name = "name", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfBothTaggedNamedIs {
    /// `named`
    Named,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllOfBothTaggedNamedIs { Named = "named", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllOfBothTaggedSized {
    pub is: AllOfBothTaggedSizedIs,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

arazzo_runtime::object! {
    AllOfBothTaggedSized { is = "is", size = "size", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfBothTaggedSizedIs {
    /// `sized`
    Sized,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllOfBothTaggedSizedIs { Sized = "sized", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfIntegerOrNumberByType {
    Integer(i64),
    Number(f64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfIntegerOrNumberByType : Parameter { Integer(i64) = Integer, Number(f64) =
    Number, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfLongOrNumber {
    Integer(i64),
    Number(f64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfLongOrNumber : Parameter { Integer(i64) = Integer, Number(f64) = Number, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfNumberOrUnsigned {
    Number(f64),
    Integer(u64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfNumberOrUnsigned : Parameter { Number(f64) = Number, Integer(u64) = Integer, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfPrimitives {
    Text(String),
    Integer(i64),
    Boolean(bool),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfPrimitives : Parameter { Text(String) = Text, Integer(i64) = Integer,
    Boolean(bool) = Boolean, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfPrimitivesOrNull {
    Text(String),
    Number(f64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfPrimitivesOrNull : Parameter { Text(String) = Text, Number(f64) = Number, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfSignedOrUnsigned {
    Integer(i64),
    IntegerChoice(u64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfSignedOrUnsigned : Parameter { Integer(i64) = Integer, IntegerChoice(u64) =
    Integer, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOfTypes {
    Text(String),
    Integer(i64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOfTypes : Parameter { Text(String) = Text, Integer(i64) = Integer, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOneOrMany {
    Text(String),
    List(Vec<String>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOneOrMany { Text(String) = Text, List(Vec < String >) = List, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllOneOrManyNullables {
    Text(String),
    List(Vec<Option<String>>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllOneOrManyNullables { Text(String) = Text, List(Vec < Option < String > >) = List,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOpenByPatternAndOthers {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

arazzo_runtime::object! {
    AllOpenByPatternAndOthers : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOpenEnum {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllOpenEnum { Small = "small", Large = "large", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOpenToAnything {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

arazzo_runtime::object! {
    AllOpenToAnything : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOpenToAnythingBySchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

arazzo_runtime::object! {
    AllOpenToAnythingBySchema : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllOpenToIntegers {
    pub name: String,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, i64>,
}

arazzo_runtime::object! {
    AllOpenToIntegers { name = "name", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOpenToListsOfNullables {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Vec<Option<String>>>,
}

arazzo_runtime::object! {
    AllOpenToListsOfNullables : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOpenToNullables {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Option<i64>>,
}

arazzo_runtime::object! {
    AllOpenToNullables : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOpenToObjects {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Required>,
}

arazzo_runtime::object! {
    AllOpenToObjects : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllPropertiesAlone {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

arazzo_runtime::object! {
    AllPropertiesAlone : Default { a = "a", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllRepeated {
    /// `a`
    A,
    /// `b`
    B,
    /// ""
    Empty,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllRepeated { A = "a", B = "b", Empty = "", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllRequiredTwice {
    pub a: String,
}

arazzo_runtime::object! {
    AllRequiredTwice { a = "a", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllRequiredWithoutProperty {
    pub name: String,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

arazzo_runtime::object! {
    AllRequiredWithoutProperty { name = "name", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AllRestCollides {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest_: BTreeMap<String, bool>,
}

arazzo_runtime::object! {
    AllRestCollides : Default { rest = "rest", other = "other", additional_properties =
    "additionalProperties", ..rest_ }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllUntypedEnum {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllUntypedEnum { X = "x", Y = "y", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllWithNot {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

arazzo_runtime::object! {
    AllWithNot : Default { a = "a", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllYesOrNo {
    /// `true`
    True,
    /// `false`
    False,
    /// `null`
    Null,
    /// `1.0`
    V10,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllYesOrNo { True = "true", False = "false", Null = "null", V10 = "1.0", }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Body {
    Sphere(Sphere),
    UrnBall(Sphere),
    Cube(Cube),
    Chest(Chest),
    Bag(BTreeMap<String, f64>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::tagged! {
    Body : "@type" { Sphere = "sphere", UrnBall = "urn:ball", Cube = "cube", Chest =
    "chest", Bag = "bag", }
}

arazzo_runtime::union! {
    Body { Sphere(Sphere) = Object[] ["radius"] { "@type" : ["sphere"] }, UrnBall(Sphere)
    = Object[] ["radius"] { "@type" : ["urn:ball"] }, Cube(Cube) = Object["side"]
    ["radius"] { "@type" : ["cube"] }, Chest(Chest) = Open[] ["name"] { "@type" :
    ["chest"] }, Bag(BTreeMap < String, f64 >) = Map[] [] { "@type" : ["bag"] }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ByComponent {
    Cat(Cat),
    Dog(Dog),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    ByComponent { Cat(Cat) = Object["petType"] ["name"] { "petType" : ["Cat"] }, Dog(Dog)
    = Object["petType"] ["name", "friend"] { "petType" : ["Dog"] }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ByMapping {
    Cat(Cat),
    Dog(Box<Dog>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    ByMapping { Cat(Cat) = Object["petType"] ["name"] { "petType" : ["cat", "kitten"] },
    Dog(Box < Dog >) = Object["petType"] ["name", "friend"] { "petType" : ["dog"] }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cat {
    pub pet_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    Cat { pet_type = "petType", name = "name", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Chain {
    pub next: Option<Box<Chain>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Box<Chain>>,
}

arazzo_runtime::object! {
    Chain : Default { next = "next", other = "other", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Chest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, i64>,
}

arazzo_runtime::object! {
    Chest : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `dark-green`
    DarkGreen,
    /// `BLUE`
    Blue,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Color { Red = "red", DarkGreen = "dark-green", Blue = "BLUE", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cube {
    pub side: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<f64>,
}

arazzo_runtime::object! {
    Cube { side = "side", radius = "radius", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Directions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Secret<String>>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<Secret<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<Option<i64>>>,
}

arazzo_runtime::object! {
    Directions { id = "id", code = "code", name = "name", made = "made", pin = "pin",
    parts = "parts", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Document {
    Text(String),
    Number(f64),
    Boolean(bool),
    List(Vec<Option<Document>>),
    Map(BTreeMap<String, Option<Document>>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Document { Text(String) = Text, Number(f64) = Number, Boolean(bool) = Boolean,
    List(Vec < Option < Document > >) = List, Map(BTreeMap < String, Option < Document >
    >) = Map, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dog {
    pub pet_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<ByMapping>,
}

arazzo_runtime::object! {
    Dog { pet_type = "petType", name = "name", friend = "friend", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Egg {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hens: Option<Vec<Option<Hen>>>,
}

arazzo_runtime::object! {
    Egg : Default { weight = "weight", hens = "hens", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Extended {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<AllExtendedTwiceKind>,
    pub size: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tail: Option<bool>,
}

arazzo_runtime::object! {
    Extended { id = "id", kind = "kind", size = "size", tail = "tail", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FolderValue {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<BTreeMap<String, FolderValue>>,
}

arazzo_runtime::object! {
    FolderValue : Default { size = "size", inner = "inner", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Hen {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egg: Option<Egg>,
}

arazzo_runtime::object! {
    Hen : Default { name = "name", egg = "egg", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Names {
    pub r#type: String,
    #[serde(rename = "")]
    pub empty: String,
    #[serde(rename = "3g")]
    pub n3g: String,
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<i64>,
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self__: Option<i64>,
    #[serde(rename = "super", skip_serializing_if = "Option::is_none")]
    pub super_: Option<i64>,
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#try: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<i64>,
    #[serde(rename = "a b", skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    #[serde(rename = "a-b", skip_serializing_if = "Option::is_none")]
    pub a_b_: Option<String>,
    #[serde(rename = "a_b", skip_serializing_if = "Option::is_none")]
    pub a_b_2: Option<String>,
    #[serde(rename = "aB", skip_serializing_if = "Option::is_none")]
    pub a_b_3: Option<String>,
    #[serde(rename = "$ref.", skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "x/y~z", skip_serializing_if = "Option::is_none")]
    pub x_y_z: Option<String>,
    #[serde(rename = "\"quoted\\", skip_serializing_if = "Option::is_none")]
    pub quoted: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub größe: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 名前: Option<String>,
    #[serde(rename = "🙂", skip_serializing_if = "Option::is_none")]
    pub empty_: Option<String>,
    #[serde(rename = "_", skip_serializing_if = "Option::is_none")]
    pub empty_2: Option<String>,
    #[serde(rename = "__", skip_serializing_if = "Option::is_none")]
    pub empty_3: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<ResultSchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vec: Option<Vec<OptionSchema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<NamesSchema>,
}

arazzo_runtime::object! {
    Names { r#type = "type", empty = "", n3g = "3g", self_ = "self", self__ = "Self",
    super_ = "super", crate_ = "crate", r#async = "async", r#try = "try", r#gen = "gen",
    a_b = "a b", a_b_ = "a-b", a_b_2 = "a_b", a_b_3 = "aB", r#ref = "$ref.", id = "@id",
    x_y_z = "x/y~z", quoted = "\"quoted\\", größe = "größe", 名前 = "名前",
    empty_ = "🙂", empty_2 = "_", empty_3 = "__", result = "result", vec = "vec", other
    = "other", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NamesSchema {
    #[serde(rename = "String", skip_serializing_if = "Option::is_none")]
    pub string: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deserializer: Option<String>,
}

arazzo_runtime::object! {
    NamesSchema : Default { string = "String", map = "map", object = "object", property =
    "property", deserializer = "deserializer", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NullableNamed {
    pub id: i64,
}

arazzo_runtime::object! {
    NullableNamed { id = "id", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OptionSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none: Option<String>,
}

arazzo_runtime::object! {
    OptionSchema : Default { some = "some", none = "none", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OptionalAndNullable {
    pub required_nullable: Option<Plain>,
    pub required_list: Option<Vec<Option<bool>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional_nullable: Option<String>,
}

arazzo_runtime::object! {
    OptionalAndNullable : Default { required_nullable = "requiredNullable", required_list
    = "requiredList", optional = "optional", optional_nullable = "optionalNullable", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Ping {
    Text(String),
    Integer(i64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Ping : Parameter { Text(String) = Text, Integer(i64) = Integer, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Plain {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

arazzo_runtime::object! {
    Plain : Default { a = "a", b = "b", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Required {
    pub text: String,
    pub nullable: Option<String>,
    pub list: Vec<Option<i64>>,
    pub map: BTreeMap<String, bool>,
    pub color: Color,
    pub anything: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything_nullable: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_untyped: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<String>,
}

arazzo_runtime::object! {
    Required { text = "text", nullable = "nullable", list = "list", map = "map", color =
    "color", anything = "anything", not = "not", anything_nullable = "anythingNullable",
    list_of_untyped = "listOfUntyped", optional = "optional", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultSchema {
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Other`
    OtherValue,
    /// `Result`
    Result,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ResultSchema { Ok = "Ok", Err = "Err", OtherValue = "Other", Result = "Result", }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Solid {
    Sphere(Sphere),
    Cube(Cube),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::tagged! {
    Solid : "kind" { Sphere = "Sphere", Cube = "Cube", }
}

arazzo_runtime::union! {
    Solid { Sphere(Sphere) = Object[] ["radius"] { "kind" : ["Sphere"] }, Cube(Cube) =
    Object["side"] ["radius"] { "kind" : ["Cube"] }, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Sphere {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<f64>,
}

arazzo_runtime::object! {
    Sphere : Default { radius = "radius", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Term {
    Leaf(f64),
    Branch(Box<TermBranch>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Term { Leaf(f64) = Number, Branch(Box < TermBranch >) = Object["left", "right"] []
    {}, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TermBranch {
    pub left: Term,
    pub right: Term,
}

arazzo_runtime::object! {
    TermBranch { left = "left", right = "right", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrIntegerOrNull {
    Text(String),
    Integer(i64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    TextOrIntegerOrNull : Parameter { Text(String) = Text, Integer(i64) = Integer, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tree {
    pub value: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Tree>>,
}

arazzo_runtime::object! {
    Tree { value = "value", children = "children", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WithDefaults {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

arazzo_runtime::object! {
    WithDefaults : Default { a = "a", b = "b", c = "c", }
}
