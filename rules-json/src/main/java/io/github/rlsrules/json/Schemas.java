package io.github.rlsrules.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaKeyword;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.FactsVersion;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.Spelled;
import io.github.rlsrules.runtime.Texts;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas (2020-12) made from the records themselves, so that they cannot drift.
 *
 * @since 0.1.0
 */
public final class Schemas {
    private Schemas() {}

    /**
     * {@return the schema of what {@link FactsReader} reads; fields are described by their labels}
     *
     * @param type what holds all facts about one patient
     * @param texts in whose language the fields are described
     */
    public static String facts(Class<?> type, Texts texts) {
        SchemaGeneratorConfigBuilder config = base();
        config.forFields().withDescriptionResolver(field -> label(field, texts));
        config.forFields().withCustomDefinitionProvider(Schemas::bound);
        config.forTypesInGeneral().withCustomDefinitionProvider(Schemas::answer);
        config.forTypesInGeneral().withCustomDefinitionProvider(Schemas::date);
        config.forTypesInGeneral().withCustomDefinitionProvider(Schemas::spelled);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
        FactsVersion version = type.getAnnotation(FactsVersion.class);
        if (version != null) {
            schema.withObjectProperty("properties")
                    .putObject(FactsMigration.VERSION)
                    .put("const", version.value())
                    .put("description", "Version of this notation; without it the one of today is meant");
        }
        return schema.toPrettyString();
    }

    /**
     * {@return the schema of a document that this module writes}
     *
     * @param type such as {@link AssessmentDocument}
     */
    public static String document(Class<?> type) {
        return schema(base(), type);
    }

    private static SchemaGeneratorConfigBuilder base() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forFields().withRequiredCheck(Schemas::isRequired);
        config.forTypesInGeneral().withCustomDefinitionProvider(Schemas::time);
        config.forTypesInGeneral().withStringFormatResolver(scope -> isDate(scope.getType()) ? "date" : null);
        return config;
    }

    private static boolean isRequired(FieldScope field) {
        return field.getAnnotation(Required.class) != null
                || field.getType().getErasedType().isPrimitive(); // which cannot be unknown
    }

    private static String schema(SchemaGeneratorConfigBuilder config, Class<?> type) {
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
        return schema.toPrettyString();
    }

    private static boolean isDate(ResolvedType type) {
        return type.isInstanceOf(java.time.LocalDate.class);
    }

    private static @Nullable String label(FieldScope field, Texts texts) {
        Fact fact = field.getDeclaringType().getErasedType().getAnnotation(Fact.class);
        String path = (fact == null ? "" : fact.value() + ".") + field.getName();
        return texts.has(path + ".label") ? texts.label(path) : null;
    }

    /** A time without an offset, which the format "time" would demand. */
    private static @Nullable CustomDefinition time(ResolvedType type, SchemaGenerationContext context) {
        if (!type.isInstanceOf(LocalTime.class)) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put(context.getKeyword(SchemaKeyword.TAG_TYPE), context.getKeyword(SchemaKeyword.TAG_TYPE_STRING));
        node.put(
                context.getKeyword(SchemaKeyword.TAG_PATTERN), "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$");
        return new CustomDefinition(node, true);
    }

    /** What {@link FactsReader} takes for a date. */
    private static @Nullable CustomDefinition date(ResolvedType type, SchemaGenerationContext context) {
        if (!isDate(type) && !type.isInstanceOf(PartialDate.class)) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put(context.getKeyword(SchemaKeyword.TAG_TYPE), context.getKeyword(SchemaKeyword.TAG_TYPE_STRING));
        node.put(
                context.getKeyword(SchemaKeyword.TAG_PATTERN),
                "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T\\d\\d:\\d\\d.*)?)?)?$");
        return new CustomDefinition(node, true);
    }

    /** A number, or one with its comparator, where {@link WrittenBound} is read. */
    private static @Nullable CustomPropertyDefinition bound(FieldScope field, SchemaGenerationContext context) {
        Class<?> type = field.getDeclaringType().getErasedType();
        if (!type.isRecord()
                || !field.getName().equals(WrittenBound.VALUE)
                || WrittenBound.place(type.getRecordComponents()) < 0) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.putArray(context.getKeyword(SchemaKeyword.TAG_TYPE))
                .add(context.getKeyword(SchemaKeyword.TAG_TYPE_NUMBER))
                .add(context.getKeyword(SchemaKeyword.TAG_TYPE_STRING));
        node.put(context.getKeyword(SchemaKeyword.TAG_PATTERN), WrittenBound.PATTERN);
        return new CustomPropertyDefinition(node);
    }

    private static @Nullable CustomDefinition spelled(ResolvedType type, SchemaGenerationContext context) {
        if (!type.isInstanceOf(Spelled.class)) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        var values = node.putArray(context.getKeyword(SchemaKeyword.TAG_ENUM));
        for (Object constant : type.getErasedType().getEnumConstants()) {
            values.add(((Spelled) constant).spelling());
        }
        return new CustomDefinition(node);
    }

    private static @Nullable CustomDefinition answer(ResolvedType type, SchemaGenerationContext context) {
        Class<?> answers = type.getErasedType();
        if (!YesOrNo.is(answers)) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        var values = node.putArray(context.getKeyword(SchemaKeyword.TAG_ENUM));
        for (Object answer : answers.getEnumConstants()) {
            values.add(((Enum<?>) answer).name());
        }
        values.add(true).add(false);
        return new CustomDefinition(node);
    }
}
