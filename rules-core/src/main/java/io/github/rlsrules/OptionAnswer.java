package io.github.rlsrules;

import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.DangerScreen;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rules say to somebody who asks about one thing. It never says that something can do no harm: where the rules are silent, it
 * says that they are. Prints nothing about the patient.
 *
 * @since 0.1.0
 */
public final class OptionAnswer {
    private static final int FEW = 3;

    /** What was asked about. */
    enum Subject {
        OPTION,
        MEDICINE,
        UNRECOGNISED
    }

    /** How far the rules have an answer. */
    public enum Kind {
        /** They say something of it for this patient. */
        SAID,
        /** They could; what is missing decides. */
        OPEN,
        /** They speak of it, and of nothing that holds for this patient. That speaks neither for it nor against it. */
        NOT_MET,
        /** They know nothing about it, or do not recognise it. */
        NOT_KNOWN
    }

    private final Rulebook rulebook;
    private final Subject subject;
    private final Function<Texts, String> named;
    private final Assessment<RlsOutcome> assessment;
    private final List<Finding<RlsOutcome>> first;
    private final List<Finding<RlsOutcome>> findings;
    private final List<String> missing;
    private final boolean isKnown;

    OptionAnswer(
            Rulebook rulebook,
            Subject subject,
            Function<Texts, String> named,
            Assessment<RlsOutcome> assessment,
            List<Finding<RlsOutcome>> first,
            List<Finding<RlsOutcome>> findings,
            List<String> missing,
            boolean isKnown) {
        this.rulebook = rulebook;
        this.subject = subject;
        this.named = named;
        this.assessment = assessment;
        this.first = first;
        this.findings = findings;
        this.missing = missing;
        this.isKnown = isKnown;
    }

    /** {@return the assessment of the patient as told, without what was asked} */
    public Assessment<RlsOutcome> assessment() {
        return assessment;
    }

    /** {@return on what somebody has to act today, whatever was asked: to be shown before anything else} */
    public List<Finding<RlsOutcome>> first() {
        return first;
    }

    /** {@return what the rules say of what was asked, the most urgent first; each with its rule, evidence and sources} */
    public List<Finding<RlsOutcome>> findings() {
        return findings;
    }

    /** {@return paths of the facts on which it depends whether more is said} */
    public List<String> missing() {
        return missing;
    }

    /** {@return how much can be said} */
    public Kind kind() {
        return !findings.isEmpty()
                ? Kind.SAID
                : !missing.isEmpty() ? Kind.OPEN : isKnown ? Kind.NOT_MET : Kind.NOT_KNOWN;
    }

    /** {@return the works on which the findings rest: their citations by key} */
    public Map<String, String> sources() {
        Map<String, String> cited = new TreeMap<>();
        for (Finding<RlsOutcome> finding : findings) {
            for (Citation citation : finding.rule().sources()) {
                Source source = rulebook.sources().get(citation.source());
                cited.put(citation.source(), source == null ? citation.source() : source.citation());
            }
        }
        return Collections.unmodifiableMap(cited);
    }

    /**
     * {@return the answer, one paragraph in English}
     *
     * @param reader for whom it is written
     */
    public String text(Audience reader) {
        return text(reader, Locale.ENGLISH);
    }

    /**
     * {@return the answer in a language: a danger that is known first, then what is said, on what ground, and what is not
     * known}
     *
     * @param reader for whom it is written
     * @param locale the language; English where the rulebook has no other
     */
    public String text(Audience reader, Locale locale) {
        Texts texts = rulebook.texts(locale);
        Map<String, String> what = Map.of("what", named.apply(texts));
        List<String> said = new ArrayList<>();
        isFor(reader, first).forEach(finding -> said.add(finding.text(reader, locale)));
        if (!assessment.isComplete()) {
            said.add(texts.get("letter.incomplete"));
        }
        List<Finding<RlsOutcome>> more = isFor(reader, findings).stream()
                .filter(finding -> first.stream()
                        .noneMatch(
                                other -> other.rule().id().equals(finding.rule().id())))
                .toList();
        more.forEach(finding -> said.add(finding.text(reader, locale) + " " + grounds(finding, texts)));
        if (isEmergency()) {
            said.add(texts.get("about.later", reader, what));
            return String.join(" ", said);
        }
        if (more.stream().anyMatch(finding -> finding.outcome() instanceof Advice)) {
            addCondition(texts, said);
        }
        boolean isRecognised = subject != Subject.UNRECOGNISED;
        if (isFor(reader, findings).isEmpty() && !(isRecognised && kind() == Kind.OPEN)) {
            said.add(texts.get(silence(), reader, what));
        }
        if (isRecognised) {
            addMissing(texts, reader, what, said);
        }
        said.add(texts.get("about.end", reader));
        return String.join(" ", said);
    }

    private static List<Finding<RlsOutcome>> isFor(Audience reader, List<Finding<RlsOutcome>> findings) {
        return findings.stream().filter(f -> f.rule().level().isFor(reader)).toList();
    }

    private boolean isEmergency() {
        return first.stream().anyMatch(finding -> finding.outcome().urgency() == Urgency.EMERGENCY);
    }

    private static String grounds(Finding<RlsOutcome> finding, Texts texts) {
        return texts.get(
                "about.grounds",
                Map.of(
                        "grade", finding.rule().evidence().label(),
                        "sources",
                                finding.rule().sources().stream()
                                        .map(Citation::source)
                                        .collect(Collectors.joining(", "))));
    }

    /** Advice stands only as long as no danger is known. */
    private void addCondition(Texts texts, List<String> said) {
        DangerScreen.Status status = assessment.dangerScreen().status();
        if (status != DangerScreen.Status.CLEARED) {
            said.add(texts.get(
                    status == DangerScreen.Status.NOT_ASKED
                            ? "letter.advice-none-asked"
                            : "letter.advice-not-all-asked"));
        }
    }

    private String silence() {
        return switch (subject) {
            case UNRECOGNISED -> "about.not-recognised";
            case MEDICINE -> "about.medicine";
            case OPTION ->
                switch (kind()) {
                    case SAID -> "about.for-clinicians";
                    case OPEN, NOT_MET -> "about.not-met";
                    case NOT_KNOWN -> "about.not-known";
                };
        };
    }

    private void addMissing(Texts texts, Audience reader, Map<String, String> what, List<String> said) {
        String facts = missing.stream()
                .filter(texts::hasFact)
                .limit(FEW)
                .map(texts::label)
                .collect(Collectors.joining("; "));
        if (!facts.isEmpty()) {
            said.add(texts.get("about.open", reader, Map.of("what", what.get("what"), "facts", facts)));
        }
    }

    @Override
    public String toString() {
        return "OptionAnswer";
    }
}
