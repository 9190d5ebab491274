package io.github.rlsrules.benchmark;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;

/** Reads patients as hosts do. */
final class Input {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    private Input() {}

    static RlsPatient patient(byte[] json) {
        return READER.read(json);
    }
}
