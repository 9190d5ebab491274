package io.github.rlsrules.authoring.diff;

import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Texts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Speaks for one version of a rulebook. It is loaded beside that version, whose facts, runtime and reader may differ from
 * today's, so it names no other class of the kit, and only texts cross the border: a patient as JSON goes in, one row for each
 * rule comes out.
 */
final class Ambassador implements BiFunction<String, LocalDate, List<List<String>>> {
    /** What stands for the rule where the patient was refused, or the assessment is incomplete. */
    static final String REFUSED = "(refused)";

    static final String INCOMPLETE = "(incomplete)";

    private final FactsReader<?> reader;
    private final Method toFacts;
    private final RuleEngine<Outcome> engine;
    private final Texts texts;

    Ambassador(Rulebook rulebook, Class<?> patientType) {
        this.reader = new FactsReader<>(patientType);
        this.engine = RuleEngine.of(rulebook, Outcome.class);
        this.texts = rulebook.texts(Locale.ENGLISH);
        try {
            this.toFacts = patientType.getMethod("toFacts", LocalDate.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    patientType.getName() + " needs a public method: Facts toFacts(LocalDate asOf)", e);
        }
    }

    @Override
    public List<List<String>> apply(String json, LocalDate asOf) {
        try {
            return rows(engine.assess(facts(json, asOf), asOf));
        } catch (InvalidFactsException e) {
            List<String> problems = e.problems().stream().map(Problem::toString).toList();
            return List.of(row(REFUSED, "the facts are refused", "", "", "", String.join("; ", problems)));
        }
    }

    private Facts facts(String json, LocalDate asOf) {
        try {
            return (Facts) toFacts.invoke(reader.read(json.getBytes(StandardCharsets.UTF_8)), asOf);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<List<String>> rows(Assessment<Outcome> assessment) {
        List<List<String>> rows = new ArrayList<>();
        if (!assessment.isComplete()) {
            rows.add(row(
                    INCOMPLETE,
                    "the assessment is incomplete",
                    "",
                    "",
                    "",
                    assessment.failures().toString()));
        }
        Map<String, Finding<Outcome>> shown = new HashMap<>();
        assessment.findings().forEach(finding -> shown.put(finding.rule().id(), finding));
        Map<String, Finding<Outcome>> suppressed = new HashMap<>();
        assessment.suppressed().forEach(finding -> suppressed.put(finding.rule().id(), finding));
        for (RuleInfo rule : engine.rulebook().rules()) {
            Finding<Outcome> hidden = suppressed.get(rule.id());
            rows.add(row(
                    rule.id(),
                    rule.title(),
                    assessment.status(rule.id()).name(),
                    rule.outcome().toString(),
                    hidden == null ? "" : String.join(", ", hidden.suppressedBy()),
                    shown.containsKey(rule.id()) ? words(rule) : ""));
        }
        return rows;
    }

    private String words(RuleInfo rule) {
        return word(rule, Audience.PATIENT) + " / " + word(rule, Audience.CLINICIAN);
    }

    private String word(RuleInfo rule, Audience audience) {
        String key = rule.id() + "." + audience.name().toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : "(no text)"; // the lint names what is missing
    }

    private static List<String> row(
            String rule, String title, String status, String outcome, String suppressedBy, String words) {
        return List.of(rule, title, status, outcome, suppressedBy, words);
    }
}
