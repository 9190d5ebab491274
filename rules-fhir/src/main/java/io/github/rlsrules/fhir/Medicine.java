package io.github.rlsrules.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A medicine as a record has it: coded, contained, or somewhere else.
 *
 * @param concept its code
 * @param called what else it is called: the display of a reference
 * @param ingredients the names of what is in it
 * @param strength how many mg of the one thing that is in it each piece has; null if nobody says
 */
record Medicine(
        CodeableConcept concept,
        @Nullable String called,
        List<String> ingredients,
        @Nullable BigDecimal strength) {
    /** What is in what is in it ends somewhere; a record that says otherwise goes round in circles. */
    private static final int MOST_PARTS = 100;

    static Medicine of(@Nullable Type medication, Resource resource, Entries entries, Recognitions recognitions) {
        return of(medication, resource, entries, recognitions, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Medicine of(
            @Nullable Type medication,
            Resource resource,
            Entries entries,
            Recognitions recognitions,
            Set<Medication> seen) {
        if (medication instanceof CodeableConcept concept) {
            return new Medicine(concept, null, List.of(), null);
        }
        if (medication instanceof Reference reference) {
            String display = reference.getDisplay();
            return entries.find(reference, resource) instanceof Medication found
                            && !Modified.is(found)
                            && seen.size() < MOST_PARTS
                            && seen.add(found)
                    ? of(found, display, entries, recognitions, seen)
                    : new Medicine(new CodeableConcept(), display, List.of(), null);
        }
        return new Medicine(new CodeableConcept(), null, List.of(), null);
    }

    private static Medicine of(
            Medication medication,
            @Nullable String display,
            Entries entries,
            Recognitions recognitions,
            Set<Medication> seen) {
        List<String> names = new ArrayList<>();
        List<Ratio> strengths = new ArrayList<>();
        for (Medication.MedicationIngredientComponent ingredient : medication.getIngredient()) {
            if (ingredient.hasIsActive() && !ingredient.getIsActive()) {
                continue;
            }
            Medicine part = of(ingredient.getItem(), medication, entries, recognitions, seen);
            String name = part.name(recognitions);
            if (name != null) {
                names.add(name);
            }
            strengths.add(ingredient.getStrength());
        }
        return new Medicine(
                medication.getCode(), display, names, strengths.size() == 1 ? milligrams(strengths.get(0)) : null);
    }

    /** Of one piece: a mass in so many of something that is counted. */
    private static @Nullable BigDecimal milligrams(Ratio strength) {
        BigDecimal mass = Dosages.milligrams(strength.getNumerator());
        Quantity pieces = strength.getDenominator();
        boolean isOnePiece = !pieces.hasValue() || pieces.getValue().compareTo(BigDecimal.ONE) == 0;
        return mass != null && isOnePiece && Dosages.isCounted(pieces) ? mass : null;
    }

    boolean saysNoneKnown() {
        return Codes.saysNoneKnown(concept);
    }

    /** The first name that the register knows; else what its ingredients are; else any. Null if it has none. */
    @Nullable
    String name(Recognitions recognitions) {
        List<String> names = new ArrayList<>(Codes.names(concept));
        if (called != null) {
            names.add(called);
        }
        if (!ingredients.isEmpty()) {
            names.add(String.join(" / ", ingredients));
        }
        return names.stream()
                .filter(name -> recognitions.knows(name))
                .findFirst()
                .orElse(names.isEmpty() ? null : names.get(0));
    }

    @Nullable
    String atcCode() {
        return code(Systems.ATC);
    }

    @Nullable
    String rxNormCode() {
        return code(Systems.RX_NORM);
    }

    private @Nullable String code(String system) {
        return concept.getCoding().stream()
                .filter(coding ->
                        coding.hasSystem() && Systems.known(coding.getSystem()).equals(system))
                .map(Coding::getCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String shown() {
        String shown = Codes.shown(concept);
        return !shown.isEmpty()
                ? shown
                : called != null ? called : ingredients.stream().collect(Collectors.joining(" / "));
    }
}
