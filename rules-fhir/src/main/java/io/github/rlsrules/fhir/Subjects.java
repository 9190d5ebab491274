package io.github.rlsrules.fhir;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Whom a resource is about. */
final class Subjects {
    private Subjects() {}

    /** Null if it names nobody. */
    static @Nullable Reference of(Resource resource) {
        Reference subject = named(resource, "subject");
        return subject != null ? subject : named(resource, "patient");
    }

    private static @Nullable Reference named(Resource resource, String name) {
        Property property = resource.getNamedProperty(name);
        if (property == null || property.getValues().isEmpty()) {
            return null;
        }
        Base value = property.getValues().get(0);
        return value instanceof Reference reference && !reference.isEmpty() ? reference : null;
    }
}
