package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A band as it is written: its components are the keys that a band may have. */
record BandBody(
        @Nullable String fact,
        @Nullable List<String> rules,
        @Nullable String patient,
        @Nullable ObjectNode facts) {}
