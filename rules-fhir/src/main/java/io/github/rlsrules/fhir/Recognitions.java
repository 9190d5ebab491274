package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineEntryBuilder;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.Recognition;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the register makes of the medicines of one record, each looked up once: the same few stand in it hundreds of times. */
final class Recognitions {
    private final Map<Key, Recognition> known = new HashMap<>();

    private record Key(
            @Nullable String name,
            @Nullable String atcCode,
            @Nullable String rxNormCode) {}

    Recognition of(MedicineEntry entry) {
        return known.computeIfAbsent(
                new Key(entry.name(), entry.atcCode(), entry.rxNormCode()),
                key -> MedicineRegister.standard().recognise(entry));
    }

    boolean knows(String name) {
        return of(MedicineEntryBuilder.builder().name(name).build()).isRecognised();
    }

    /** Whether it is one substance for certain, so that a mass is a dose of it. */
    boolean isOneSubstance(MedicineEntry entry) {
        Recognition recognition = of(entry);
        return recognition.isRecognised()
                && recognition.meanings().size() == 1
                && recognition.meanings().get(0).substances().size() == 1;
    }
}
