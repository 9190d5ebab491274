package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Danger;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A lesser alarm is part of a greater one if all its signs are, and to a patient one with the same act; else both are told. */
class SaidOnceTest {
    private static final Part FEVER = a(Symptoms.class, is("fever", YES));
    private static final Part COUGH = a(Symptoms.class, is("cough", YES));
    private static final RuleEngine<Outcome> ENGINE = RuleEngine.of(
            Books.named("book")
                    .file(
                            "texts.properties",
                            "symptoms.fever.label=fever",
                            "symptoms.cough.label=cough",
                            "symptoms.fever.ask=Fever?",
                            "symptoms.cough.ask=Cough?",
                            "BOTH.patient=Fever with cough. {act}",
                            "FEVER.patient=Fever. {act}",
                            "COUGH.patient=Cough. {act}",
                            "BOTH.clinician=Fever with cough.",
                            "FEVER.clinician=Fever.",
                            "COUGH.clinician=Cough.",
                            "act.EMERGENCY.patient=Call now.",
                            "act.SAME_DAY.patient=Call today.",
                            "act.URGENT.patient=Call soon.")
                    .rules(
                            rule("BOTH").when(FEVER, COUGH).then(new Danger(What.FLU, Urgency.SAME_DAY)),
                            rule("FEVER").when(FEVER).then(new Danger(What.FEVER, Urgency.URGENT)),
                            rule("COUGH").when(COUGH).then(new Danger(What.COLD, Urgency.SAME_DAY))),
            Outcome.class);

    private static final Symptoms FEVER_AND_COUGH = Symptoms.UNKNOWN.fever(YES).cough(YES);

    private static Summary summary(Symptoms symptoms, Audience reader) {
        return Books.assess(ENGINE, symptoms).summary(reader, Locale.ENGLISH);
    }

    private static List<String> told(Summary summary) {
        return Stream.concat(
                        summary.headline().rules().stream(),
                        summary.actions().stream()
                                .flatMap(action -> action.points().stream())
                                .flatMap(point -> point.rules().stream()))
                .toList();
    }

    @Test
    void whatIsLessUrgentAndRestsOnTheSameSignsIsItsDetail() {
        Summary summary = summary(FEVER_AND_COUGH, Audience.CLINICIAN);
        assertThat(told(summary)).doesNotContain("FEVER");
        assertThat(summary.detail()).containsExactly("FEVER");
    }

    @Test
    void toAClinicianWhatIsAsUrgentIsToldBesideIt() {
        assertThat(told(summary(FEVER_AND_COUGH, Audience.CLINICIAN))).containsExactly("BOTH", "COUGH");
    }

    @Test
    void toAPatientWhatHasTheSameActIsItsDetailToo() {
        Summary summary = summary(FEVER_AND_COUGH, Audience.PATIENT);
        assertThat(told(summary)).containsExactly("BOTH");
        assertThat(summary.detail()).containsExactlyInAnyOrder("FEVER", "COUGH");
    }

    @Test
    void aloneItIsTold() {
        assertThat(told(summary(Symptoms.UNKNOWN.fever(YES), Audience.PATIENT))).containsExactly("FEVER");
    }
}
