package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Danger;
import io.github.rlsrules.runtime.Summary.SetAside;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far an assessment can be relied on: what it lacks, what was not recognised or set aside, how far danger is ruled out, who has reviewed it. */
final class Caveats {
    private final Assessment<?> assessment;
    private final Evaluated evaluated;
    private final Audience reader;
    private final Texts texts;
    private final Locale asked;

    Caveats(Assessment<?> assessment, Evaluated evaluated, Audience reader, Texts texts, Locale asked) {
        this.assessment = assessment;
        this.evaluated = evaluated;
        this.reader = reader;
        this.texts = texts;
        this.asked = asked;
    }

    /** What is to be read before anything else. */
    List<String> first() {
        List<String> first = new ArrayList<>();
        if (!asked.getLanguage().isEmpty()
                && !asked.getLanguage().equals(texts.language().getLanguage())) {
            first.add(texts.get("summary.other-language", Map.of("language", asked.getDisplayLanguage(asked))));
        }
        if (!assessment.isComplete()) {
            first.add(texts.get("summary.incomplete", reader));
        }
        List<String> blind = evaluated.rulebook().alarms().notAssessed(evaluated.explained());
        if (!blind.isEmpty()) {
            first.add(texts.get("letter.blind", reader, Map.of("rules", String.join(", ", blind))));
        }
        YearMonth reviewBy = evaluated.rulebook().reviewBy();
        if (YearMonth.from(assessment.asOf()).isAfter(reviewBy)) {
            first.add(texts.get("summary.overdue", reader, Map.of("month", reviewBy.toString())));
        }
        first.addAll(NotRecognised.in(evaluated.facts().notAssessed(), texts, reader, Summary.NAMED));
        return List.copyOf(first);
    }

    /** How far the rules that speak have been reviewed; empty if all are signed. */
    String review() {
        ReviewCounts counts = ReviewCounts.of(assessment.findings(reader));
        int signed = counts.signed();
        return signed == counts.rules()
                ? ""
                : texts.get(
                        counts.unsigned() == counts.rules() ? "summary.unreviewed" : "summary.reviewed",
                        reader,
                        Map.of(
                                "rules", counts.rules(),
                                "signed", signed,
                                "unsigned", counts.unsigned(),
                                "changed", counts.changed(),
                                "objected", counts.objected()));
    }

    Danger danger() {
        DangerScreen.Status status = evaluated.rulebook().alarms().status(assessment, evaluated.explained());
        return new Danger(status, texts.get("summary.danger." + status, reader));
    }

    /** Which topics are switched off; null if none. */
    @Nullable
    String notLookedAt() {
        List<String> topics = evaluated.rulebook().topicsSwitchedOff();
        return topics.isEmpty()
                ? null
                : texts.get(
                        "summary.not-looked-at",
                        reader,
                        Map.of(
                                "topics", Topics.inWords(topics, texts),
                                "n", evaluated.rulebook().switchedOffWithTopic().size()));
    }

    SetAside setAside() {
        List<String> all = assessment.setAside().stream()
                .map(problem -> ProblemInWords.of(problem, texts, reader))
                .distinct()
                .toList();
        int named = Math.min(all.size(), Summary.NAMED);
        return new SetAside(List.copyOf(all.subList(0, named)), all.size() - named);
    }
}
