package io.github.rlsrules.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.Rulebook;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;

/**
 * A rulebook with all that a check of it needs: where its files stand, and how its host turns a patient into facts.
 *
 * @param folder the rulebook as it is written
 * @param rulebook the same, compiled
 * @param patientType the record type that holds all facts about a patient
 * @param facts how a host turns a patient into facts
 * @param <P> the record type that holds all facts about a patient
 */
public record RulebookUnderTest<P>(RulebookFolder folder, Rulebook rulebook, Class<P> patientType, FactsOf<P> facts) {

    /** How a host turns a patient into facts. */
    @FunctionalInterface
    public interface FactsOf<P> {
        /** @throws InvalidFactsException if the facts cannot be those of a patient */
        Facts of(P patient, LocalDate asOf);
    }

    /**
     * Of a record of patients that has a public method {@code Facts toFacts(LocalDate asOf)}.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static <P> RulebookUnderTest<P> of(RulebookFolder folder, Rulebook rulebook, Class<P> patientType) {
        Method toFacts;
        try {
            toFacts = patientType.getMethod("toFacts", LocalDate.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    patientType.getName() + " needs a public method: Facts toFacts(LocalDate asOf)", e);
        }
        return new RulebookUnderTest<>(folder, rulebook, patientType, (patient, asOf) -> facts(toFacts, patient, asOf));
    }

    private static Facts facts(Method toFacts, Object patient, LocalDate asOf) {
        try {
            return (Facts) toFacts.invoke(patient, asOf);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new engine that runs every patient on Drools too: making it is the slow part, so keep it. */
    public RuleEngine<Outcome> engine() {
        return RuleEngine.of(rulebook, Outcome.class).crossChecked(1);
    }

    /** A new engine that does not, for whoever tries a rule while it is written: the build runs every case on Drools too. */
    public RuleEngine<Outcome> quickEngine() {
        return RuleEngine.of(rulebook, Outcome.class);
    }

    /** Reads patients as a host gives them. */
    public FactsReader<P> reader() {
        return new FactsReader<>(patientType);
    }

    /** From a patient as a host writes it to the facts; keep it, since it holds a reader. */
    public FactsOf<JsonNode> factsOfJson() {
        FactsReader<P> reader = reader();
        return (json, asOf) -> facts.of(reader.read(json), asOf);
    }

    /** The same facts before another rulebook: an edited one, a mutant, an earlier release. */
    public RulebookUnderTest<P> with(Rulebook other) {
        return new RulebookUnderTest<>(folder, other, patientType, facts);
    }
}
