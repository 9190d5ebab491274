package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.Scale;
import java.util.OptionalDouble;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** In which unit a quantity is given: its UCUM code, or else the text beside it. */
final class Units {
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final double SAME = 1e-9;

    private Units() {}

    /** Points of a score need no unit; for anything else it is null where nobody says. */
    static @Nullable String of(@Nullable Quantity quantity, Scale scale) {
        if (quantity != null && quantity.hasCode() && (UCUM.equals(quantity.getSystem()) || !quantity.hasUnit())) {
            return quantity.getCode();
        }
        if (quantity != null && quantity.hasUnit()) {
            return quantity.getUnit();
        }
        return scale.unit().equals("{score}") ? scale.unit() : null;
    }

    /** Whether code and text are both units of this quantity, and say different things; or only the text is one. */
    static boolean isConflict(Quantity quantity, Scale scale) {
        if (!quantity.hasCode() || !quantity.hasUnit() || !UCUM.equals(quantity.getSystem())) {
            return false;
        }
        OptionalDouble byText = scale.convert(1, quantity.getUnit());
        OptionalDouble byCode = scale.convert(1, quantity.getCode());
        return byText.isPresent()
                && (byCode.isEmpty()
                        || Math.abs(byText.getAsDouble() - byCode.getAsDouble())
                                > SAME * Math.abs(byCode.getAsDouble()));
    }
}
