package io.github.rlsrules.fhir;

import org.hl7.fhir.r4.model.BackboneElement;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** What may say the contrary of what it seems to: FHIR forbids to read a resource whose modifiers one does not know, and none is known here. */
final class Modified {
    private Modified() {}

    static boolean is(Resource resource) {
        return resource.hasImplicitRules()
                || resource instanceof DomainResource domain && domain.hasModifierExtension()
                || hasModifiedPart(resource);
    }

    private static boolean hasModifiedPart(Base whole) {
        for (Property property : whole.children()) {
            for (Base value : property.getValues()) {
                if (value instanceof BackboneElement part && (part.hasModifierExtension() || hasModifiedPart(part))) {
                    return true;
                }
            }
        }
        return false;
    }
}
