package io.github.rlsrules.json;

import io.github.rlsrules.json.AssessmentDocument.Ask;
import io.github.rlsrules.json.AssessmentDocument.Conclusion;
import io.github.rlsrules.json.AssessmentDocument.Open;
import io.github.rlsrules.json.AssessmentDocument.Reason;
import io.github.rlsrules.json.AssessmentDocument.Words;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.DangerScreen;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Level;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Question;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the document of one assessment. */
final class DocumentMaker {
    private final Assessment<?> assessment;
    private final Locale locale;
    private final Detail detail;
    private final Texts texts;
    private final Map<String, Source> register;
    /** The citations of the sources met so far, by key. */
    private final Map<String, String> cited = new TreeMap<>();

    DocumentMaker(Assessment<?> assessment, Rulebook rulebook, Locale locale, Detail detail) {
        this.assessment = assessment;
        this.locale = locale;
        this.detail = detail;
        this.texts = rulebook.texts(locale);
        this.register = rulebook.sources();
    }

    AssessmentDocument make() {
        List<Question> questions = assessment.questions();
        return new AssessmentDocument(
                detail,
                assessment.asOf(),
                assessment.rulebook(),
                texts.language().toLanguageTag(),
                texts.get("disclaimer"),
                assessment.reviews(),
                assessment.isComplete(),
                assessment.failures(),
                assessment.setAside(),
                notRecognised(),
                assessment.notAssessed(),
                dangerScreen(),
                assessment.dangerScreen().open().size(),
                conclusions(assessment.findings()),
                conclusions(assessment.suppressed()),
                questions.stream().limit(detail.questions()).map(this::ask).toList(),
                questions.size(),
                detail.isFull() ? undecided() : null,
                detail.isFull() ? Collections.unmodifiableMap(cited) : null);
    }

    private DangerScreen dangerScreen() {
        DangerScreen all = assessment.dangerScreen();
        return new DangerScreen(
                all.status(), all.open().stream().limit(detail.questions()).toList(), all.notAssessed());
    }

    private List<Words> notRecognised() {
        List<String> patient = assessment.notRecognised(Audience.PATIENT, locale);
        List<String> clinician = assessment.notRecognised(Audience.CLINICIAN, locale);
        return IntStream.range(0, patient.size())
                .mapToObj(i -> new Words(patient.get(i), clinician.get(i)))
                .toList();
    }

    private List<Conclusion> conclusions(List<? extends Finding<?>> findings) {
        return findings.stream()
                .filter(finding -> detail.isFull() || finding.rule().level() != Level.RECORD)
                .map(this::conclusion)
                .toList();
    }

    private Conclusion conclusion(Finding<?> finding) {
        Outcome outcome = finding.outcome();
        return new Conclusion(
                finding.rule().id(),
                detail.isFull() ? finding.rule().title() : null,
                outcome.kind(),
                outcome.code(),
                outcome.urgency(),
                finding.rule().level(),
                finding.rule().evidence(),
                cite(finding.rule().sources()),
                finding.because().stream().map(DocumentMaker::reason).toList(),
                finding.isProvisional() ? true : null,
                finding.isInDoubt() ? true : null,
                unlessEmpty(finding.signsOfUnknownTime()),
                detail.isFull() ? unlessEmpty(finding.missing()) : null,
                unlessEmpty(finding.suppressedBy()),
                words(finding));
    }

    private Words words(Finding<?> finding) {
        String patient =
                finding.rule().level().hasTextFor(Audience.PATIENT) ? finding.text(Audience.PATIENT, locale) : null;
        return new Words(patient, finding.text(Audience.CLINICIAN, locale));
    }

    private static @Nullable List<String> unlessEmpty(List<String> list) {
        return list.isEmpty() ? null : list;
    }

    /** Says of each source how sure it is, and keeps its citation for the end of the document. */
    private Map<String, String> cite(List<Citation> citations) {
        Map<String, String> sureness = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Source source = register.get(citation.source());
            cited.put(citation.source(), source == null ? citation.source() : source.citation());
            sureness.put(citation.source(), citation.sureness().tag());
        }
        return Collections.unmodifiableMap(sureness);
    }

    private static Reason reason(Because because) {
        if (because instanceof Because.Given given) {
            return new Reason(given.fact(), given.value(), null, null);
        }
        if (because instanceof Because.Concluded concluded) {
            return new Reason(null, null, concluded.rule(), null);
        }
        return new Reason(null, null, null, ((Because.Absent) because).what());
    }

    private Ask ask(Question question) {
        return new Ask(
                question.fact(), texts.label(question.fact()), texts.question(question.fact()), question.raisedBy());
    }

    private List<Open> undecided() {
        return assessment.undecided().stream()
                .map(u -> new Open(u.rule().id(), u.rule().title(), u.missing()))
                .toList();
    }
}
