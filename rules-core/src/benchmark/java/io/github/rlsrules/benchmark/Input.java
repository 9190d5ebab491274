package io.github.rlsrules.benchmark;

import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.json.FactsReader;

/** Reads patients as hosts do. */
final class Input {
    private static final FactsReader<Patient> READER = new FactsReader<>(Patient.class);

    private Input() {}

    static Patient patient(byte[] json) {
        return READER.read(json);
    }
}
