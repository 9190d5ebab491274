package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.interview.Difference;
import io.github.rlsrules.authoring.interview.InterviewCourse;
import io.github.rlsrules.authoring.interview.InterviewHost;
import io.github.rlsrules.authoring.interview.InterviewReport;
import io.github.rlsrules.authoring.interview.InterviewSimulation;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.KnownBy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Made-up people are interviewed, and what the interview ends with is held against all that they know. It measures the interview, not how
 * well anybody is recognised. More of them with {@code -Dinterview.people=20000}.
 */
class InterviewSimulationTest {
    private static final int PEOPLE = Integer.getInteger("interview.people", 500);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final String THERE =
            TheRulebook.RULEBOOK.texts(Locale.ENGLISH).get("summary.there", Audience.PATIENT);
    private static List<InterviewCourse> courses;

    @BeforeAll
    static void interviewAll() throws IOException {
        courses = new InterviewSimulation<>(new Host(), Set.of(KnownBy.PATIENT)).ask(new DrawnPeople(7).draw(PEOPLE));
        new InterviewReport(courses).write(Path.of("target/rulebook-report"));
    }

    private static final class Host implements InterviewHost<RlsPatient> {
        @Override
        public RlsPatient nobody() {
            return RlsPatient.builder().build();
        }

        @Override
        public RlsPatient with(RlsPatient patient, String fact, String answer) {
            return patient.with(fact, answer);
        }

        @Override
        public RlsPatient notKnown(RlsPatient patient, String fact) {
            return patient.notKnown(fact);
        }

        /** Names, and that these are all: a host asks both at once. */
        @Override
        public RlsPatient named(RlsPatient patient, String fact, Map<String, String> truth) {
            String names = truth.get(fact);
            RlsPatient named = names == null ? patient : patient.with(fact, names);
            return truth.containsKey("medicines.complete")
                    ? named.with("medicines.complete", "YES")
                    : named.notKnown(fact);
        }

        @Override
        public Assessment<?> assess(RlsPatient patient) {
            return TheRules.ALONE.assess(patient, AS_OF);
        }

        @Override
        public String there() {
            return THERE;
        }
    }

    @Test
    void noEmergencyIsMissed() {
        assertThat(courses)
                .allSatisfy(course -> assertThat(course.missedEmergencies())
                        .as(course.person().id())
                        .isEmpty());
    }

    @Test
    void somethingUrgentIsMissedInOneOfTwoHundredAtMost() {
        assertThat(courses.stream().filter(course -> !course.missedAlarms().isEmpty()))
                .hasSizeLessThanOrEqualTo(PEOPLE / 200);
    }

    @Test
    void itEnds() {
        assertThat(courses).allSatisfy(course -> assertThat(course.taps()).isLessThanOrEqualTo(Interview.MOST_TAPS));
        assertThat(InterviewReport.at(InterviewReport.taps(courses), 0.5)).isLessThanOrEqualTo(18);
        assertThat(InterviewReport.at(InterviewReport.taps(courses), 0.9)).isLessThanOrEqualTo(25);
        assertThat(InterviewReport.at(InterviewReport.items(courses), 0.5)).isLessThanOrEqualTo(110);
    }

    @Test
    void nearlyAllEmergenciesComeUpWithinTenTaps() {
        List<InterviewCourse> alarms =
                courses.stream().filter(course -> course.stop().equals("ALARM")).toList();
        assertThat(alarms).hasSizeGreaterThan(PEOPLE / 10);
        assertThat(alarms.stream().filter(course -> course.taps() <= 10).count())
                .isGreaterThanOrEqualTo(alarms.size() * 96L / 100);
    }

    /** Of a person's headline, and of whom to go to and by when, hardly anything hangs on what was not asked. */
    @Test
    void itEndsWithNearlyWhatFullKnowledgeSays() {
        assertThat(differ(Difference.HEADLINE)).isLessThanOrEqualTo(PEOPLE / 100);
        assertThat(differ(Difference.HEADLINE) + differ(Difference.ACT)).isLessThanOrEqualTo(PEOPLE * 6L / 100);
        assertThat(PEOPLE - differ(Difference.NONE)).isLessThanOrEqualTo(PEOPLE * 15L / 100);
    }

    private static long differ(Difference difference) {
        return courses.stream()
                .filter(course -> course.difference() == difference)
                .count();
    }
}
