package io.github.rlsrules.examples.server;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Summary;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page shows at the end: a summary, what stands above its parts, and why each sentence is there.
 *
 * @param summary what matters
 * @param words what stands above its parts, of the rulebook
 * @param grounds by rule
 * @param chart diary and laboratory values
 * @param open what was not asked, or not answered, in words
 */
record Report(Summary summary, Map<String, String> words, Map<String, Ground> grounds, Chart chart, List<String> open) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Report of(RlsRules rules, Visit visit, List<String> numbers) {
        Given<RlsPatient> known = visit.known();
        Assessment<RlsOutcome> assessment = rules.assess(known, visit.asOf());
        Summary summary = assessment.summary(visit.reader(), Locale.ENGLISH).withNumbers(numbers);
        Texts texts = rules.rulebook().texts(Locale.ENGLISH);
        return new Report(
                summary,
                words(summary, texts),
                Ground.of(assessment, rules.rulebook(), rules(summary)),
                Chart.of(known.patient(), assessment.setAside(), texts),
                assessment.interview(visit.answering()).open().stream()
                        .map(texts::label)
                        .toList());
    }

    private static Map<String, String> words(Summary summary, Texts texts) {
        boolean isPatient = summary.reader() == Audience.PATIENT;
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", texts.get("letter.title", Map.of("date", DAY.format(summary.asOf()))));
        words.put(
                "actions",
                texts.get(
                        summary.urgency() == Urgency.EMERGENCY
                                ? "letter.after-that"
                                : isPatient ? "letter.what-to-do" : "letter.actions"));
        words.put("shows", texts.get(isPatient ? "letter.also.patient" : "letter.findings.clinician"));
        words.put("cautions", texts.get("letter.beware", summary.reader()));
        words.put("toTry", texts.get("letter.one-thing"));
        words.put("questions", texts.get(isPatient ? "letter.ask-next" : "letter.questions"));
        words.put("setAside", texts.get("letter.set-aside"));
        words.put("setAsideMeans", texts.get("letter.set-aside-means", summary.reader()));
        words.put(
                "setAsideMore",
                texts.get(
                        "letter.set-aside-more", Map.of("n", summary.setAside().more())));
        words.put("diary", texts.get("letter.diary"));
        words.put("values", texts.get("letter.values"));
        words.put("sources", texts.get("letter.grounds"));
        words.put("provisional", texts.get("letter.provisional-means").replaceFirst("^\\W+", ""));
        words.put("notKnown", texts.get("interview.notKnown"));
        words.put("yes", texts.get("answer.Answer.YES"));
        words.put("no", texts.get("answer.Answer.NO"));
        if (!summary.restsOn().isEmpty()) {
            String facts = summary.restsOn().stream()
                    .map(Summary.Reason::label)
                    .distinct()
                    .collect(Collectors.joining("; "));
            words.put("restsOn", texts.get("letter.rests-on", Map.of("facts", facts)));
        }
        if (isPatient) {
            words.put("more", texts.get("letter.detail.patient", Map.of("n", summary.more())));
        }
        return words;
    }

    private static Set<String> rules(Summary summary) {
        Set<String> rules = new LinkedHashSet<>(summary.headline().rules());
        rules.addAll(summary.detail());
        for (Summary.Action action : summary.actions()) {
            action.points().forEach(point -> rules.addAll(point.rules()));
            rules.addAll(action.detail());
        }
        summary.shows().forEach(shown -> rules.addAll(shown.rules()));
        summary.cautions().forEach(caution -> rules.addAll(caution.rules()));
        Summary.Statement toTry = summary.toTry();
        if (toTry != null) {
            rules.addAll(toTry.rules());
        }
        return rules;
    }
}
