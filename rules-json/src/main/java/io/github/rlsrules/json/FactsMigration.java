package io.github.rlsrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.runtime.FactsVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings facts that a host has stored in an older version of the notation into the version of today, by the list of changes that stands beside
 * the record type of a patient. Immutable, and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class FactsMigration {
    /** The field beside the facts that says their version. Without it they count as of today. */
    public static final String VERSION = "schema";

    private final int version;
    private final List<FactsMove> moves;

    private FactsMigration(int version, List<FactsMove> moves) {
        this.version = version;
        this.moves = moves;
    }

    /**
     * {@return the changes of a record type up to today}
     *
     * @param patientType what holds all facts about one patient
     * @throws IllegalArgumentException if the type has no {@link FactsVersion}, or no list of changes
     */
    public static FactsMigration of(Class<?> patientType) {
        FactsVersion today = patientType.getAnnotation(FactsVersion.class);
        if (today == null) {
            throw new IllegalArgumentException(patientType.getName() + " is not annotated with @FactsVersion");
        }
        String list = patientType.getSimpleName() + ".moves.tsv";
        try (InputStream in = patientType.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + list + " beside " + patientType.getName());
            }
            List<FactsMove> moves = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(FactsMove::of)
                    .toList();
            return new FactsMigration(today.value(), moves);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the version of today} */
    public int version() {
        return version;
    }

    /**
     * {@return the version that facts say they have; that of today if they say none}
     *
     * @param facts as they were stored
     * @throws IllegalArgumentException if what they say is no whole number
     */
    public int versionOf(JsonNode facts) {
        JsonNode said = facts.path(VERSION);
        if (said.isMissingNode()) {
            return version;
        }
        if (!said.isInt()) {
            throw new IllegalArgumentException(VERSION + ": expected a whole number");
        }
        return said.intValue();
    }

    /**
     * Brings facts up to date, and writes the version of today beside them. What is of no version, such as a field that never existed, stays for
     * {@link FactsReader} to tell.
     *
     * @param facts changed in place
     * @param from the version that they have
     * @return what was stored and has no place any more, with the reason; never a value
     * @throws IllegalArgumentException if there is no such version yet
     */
    public List<String> migrate(ObjectNode facts, int from) {
        if (from < 1 || from > version) {
            throw new IllegalArgumentException("there are versions 1 to " + version + " of these facts");
        }
        List<String> lost = new ArrayList<>();
        for (FactsMove move : moves) {
            if (move.since() > from) {
                move.apply(facts, lost);
            }
        }
        facts.put(VERSION, version);
        return lost;
    }

    /**
     * The same, from the version that they say they have.
     *
     * @param facts as they were stored; they are changed in place
     * @return what has no place any more, and why
     * @throws IllegalArgumentException if what they say is no version, or one that there is not yet
     */
    public List<String> migrate(ObjectNode facts) {
        return migrate(facts, versionOf(facts));
    }
}
