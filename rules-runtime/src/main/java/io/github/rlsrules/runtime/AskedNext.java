package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Ask;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader is asked next: only what can apply to the patient, and what the reader can know. */
final class AskedNext {
    private final Assessment<?> assessment;
    private final Screens screens;
    private final KnownAnswers known;
    private final Audience reader;

    AskedNext(Assessment<?> assessment, Screens screens, KnownAnswers known, Audience reader) {
        this.assessment = assessment;
        this.screens = screens;
        this.known = known;
        this.reader = reader;
    }

    Stream<Question> questions() {
        Set<String> asked = new HashSet<>();
        return assessment.questions().stream()
                .flatMap(this::orWhatItWaitsFor)
                .filter(question -> canAnswer(question) && asked.add(question.fact()));
    }

    /** What is asked about a medicine waits until somebody said which there are; what a rule asks for by name does not wait. */
    private Stream<Question> orWhatItWaitsFor(Question question) {
        ScreenRow row = screens.row(question.fact());
        return row == null || !question.raisedBy().isEmpty() || row.applies(known, screens) != Truth.UNKNOWN
                ? Stream.of(question)
                : row.waitsFor(known, screens).stream()
                        .map(gate -> new Question(gate, question.decides(), List.of()))
                        .flatMap(this::orWhatItWaitsFor);
    }

    /** What a rule asks for by name is asked of whoever reads it. */
    private boolean canAnswer(Question question) {
        ScreenRow row = screens.row(question.fact());
        return row == null
                || row.applies(known, screens) != Truth.FALSE
                        && (reader == Audience.CLINICIAN
                                || row.knownBy() == KnownBy.PATIENT
                                || !question.raisedBy().isEmpty());
    }

    /** The first of them in words. In an emergency nothing is asked but since when its signs are there: help comes before a question. */
    List<Ask> asks(List<Said> head, boolean isEmergency, Texts texts) {
        Set<String> undated = new LinkedHashSet<>();
        head.forEach(one -> one.findings().forEach(finding -> undated.addAll(finding.signsOfUnknownTime())));
        if (isEmergency && undated.isEmpty()) {
            return List.of(); // to rank all questions takes longer than to write all the rest
        }
        Sentences sentences = new Sentences();
        return questions()
                .filter(question -> !isEmergency || undated.contains(question.fact()))
                .limit(Summary.QUESTIONS)
                .map(question -> new Ask(question.fact(), words(question, texts, sentences)))
                .toList();
    }

    /**
     * Those of the rule that asks for it by name, if one does. Of a sign a patient is asked whether it is new as well: an old one is another
     * answer. Of one that is known to be there, since when is asked.
     */
    private String words(Question question, Texts texts, Sentences sentences) {
        return assessment.findings(reader).stream()
                .filter(finding -> question.raisedBy().contains(finding.rule().id()))
                .findFirst()
                .map(finding -> sentences.say(finding.text(reader, texts, name -> null)))
                .map(says -> reader == Audience.PATIENT ? texts.asked(question.fact(), says) : says)
                .orElseGet(() -> assessment.isOfUnknownTime(question.fact())
                        ? texts.sinceWhen(question.fact())
                        : texts.question(question.fact()));
    }
}
