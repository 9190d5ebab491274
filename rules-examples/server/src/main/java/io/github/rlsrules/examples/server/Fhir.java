package io.github.rlsrules.examples.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import com.fasterxml.jackson.databind.JsonNode;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Reads and writes FHIR R4. What is read is taken as far as it goes, and nothing of it is logged. */
final class Fhir {
    private Fhir() {}

    /** A value that cannot be read is as good as none; but where a part of a record is no resource at all, something would be lost in silence. */
    private static final class Tolerant extends LenientErrorHandler {
        Tolerant() {
            super(false);
            disableAllErrors();
        }

        @Override
        public void incorrectJsonType(
                @Nullable IParseLocation location,
                String element,
                ValueType expected,
                @Nullable ScalarType expectedScalar,
                ValueType found,
                @Nullable ScalarType foundScalar) {
            if (expected != found) {
                throw new DataFormatException("of another shape than it should be");
            }
        }
    }

    /** Takes a second or two the first time. */
    static void warmUp() {
        parser().parseResource("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}");
    }

    /** @throws DataFormatException if it is no resource */
    static Resource read(JsonNode json) {
        try {
            return (Resource) parser().parseResource(json.toString());
        } catch (DataFormatException e) {
            throw e;
        } catch (RuntimeException e) { // the parser has other words for some nonsense
            throw new DataFormatException("no resource");
        }
    }

    static String write(IBaseResource resource) {
        return parser().encodeResourceToString(resource);
    }

    private static IParser parser() {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setParserErrorHandler(new Tolerant());
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        return parser;
    }
}
