package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Action;
import io.github.rlsrules.runtime.Summary.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses what matters of one assessment, in the order in which it is told. */
final class SummaryMaker {
    private static final String YOU = "summary.you.";

    private final Assessment<?> assessment;
    private final Evaluated evaluated;
    private final Audience reader;
    private final Texts texts;
    private final Locale asked;
    private final KnownAnswers known;
    private final Telling telling;

    /** @param asked the language that was asked for */
    SummaryMaker(Assessment<?> assessment, Evaluated evaluated, Audience reader, Locale asked) {
        this.assessment = assessment;
        this.evaluated = evaluated;
        this.reader = reader;
        this.texts = assessment.texts(asked);
        this.asked = asked;
        this.known = evaluated.explained().known();
        this.telling = new Telling(Said.of(assessment, reader, texts));
    }

    Summary make() {
        boolean isEmergency = telling.isEmergency();
        Headline headlines = new Headline(telling, assessment.isComplete(), reader, texts);
        List<Said> head = headlines.head();
        Statement headline = headlines.of(head);
        List<Action> actions = new Actions(telling, reader, texts).beside(head);
        List<Statement> shows = isEmergency ? List.of() : shows();
        List<Statement> cautions =
                telling.statements(Telling.urgentOrFirst(telling.open(Part.CAUTION), Summary.CAUTIONS));
        Statement toTry = telling.all().anyMatch(Said::isAlarm) // there are other things to do first
                ? null
                : telling.open(Part.TRY).findFirst().map(telling::statement).orElse(null);
        Caveats caveats = new Caveats(assessment, evaluated, reader, texts, asked);
        return new Summary(
                assessment.rulebook(),
                assessment.asOf(),
                reader,
                texts.language().toLanguageTag(),
                urgency(),
                assessment.isComplete(),
                about(),
                caveats.first(),
                headline,
                grounds().of(head, isEmergency ? Integer.MAX_VALUE : Summary.REASONS),
                head.stream().flatMap(one -> one.detail().stream()).toList(),
                actions,
                shows,
                cautions,
                toTry,
                assessment.askedNext(reader).asks(head, isEmergency, texts),
                texts.get("summary.at-once", reader),
                List.of(),
                caveats.danger(),
                caveats.setAside(),
                caveats.notLookedAt(),
                (int) telling.open()
                        .filter(one -> one.part() != Part.QUESTION && one.part() != Part.KNOWN)
                        .count(),
                caveats.review(),
                texts.get("disclaimer"));
    }

    /** Who a patient is, the patient knows. */
    private Grounds grounds() {
        Screens screens = evaluated.rulebook().screens();
        return new Grounds(
                evaluated.facts(), texts, reader == Audience.PATIENT ? screens::isSign : Because.Given::isThere);
    }

    private Urgency urgency() {
        return assessment.findings(reader).stream()
                .map(finding -> finding.outcome())
                .filter(outcome -> outcome.part() != Part.QUESTION)
                .map(Outcome::urgency)
                .findFirst()
                .orElse(Urgency.INFORMATION);
    }

    private List<Statement> shows() {
        return telling.statements(Stream.of(Part.ANSWER, Part.FINDING, Part.BACKGROUND)
                .flatMap(part -> telling.open(part))
                .limit(Summary.SHOWN)
                .toList());
    }

    /** A text whose key names a fact and its value, {@code summary.you.person.answeredBy.PARENT}, is for patients of whom that is given. */
    private @Nullable String about() {
        return reader == Audience.CLINICIAN
                ? null
                : texts.keys(YOU)
                        .filter(key -> key.substring(key.lastIndexOf('.') + 1)
                                .equals(known.constant(key.substring(YOU.length(), key.lastIndexOf('.')))))
                        .findFirst()
                        .map(texts::get)
                        .orElse(null);
    }
}
