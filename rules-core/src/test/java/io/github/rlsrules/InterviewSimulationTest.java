package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.interview.Difference;
import io.github.rlsrules.authoring.interview.InterviewCourse;
import io.github.rlsrules.authoring.interview.InterviewHost;
import io.github.rlsrules.authoring.interview.InterviewReport;
import io.github.rlsrules.authoring.interview.InterviewSimulation;
import io.github.rlsrules.authoring.interview.SimulatedPerson;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * People who do not exist are interviewed, and what the interview ends with is held against all that they know: those who are drawn, those
 * who are written down as whole patients, and some of the kit's cohort. It measures the interview, not how well anybody is recognised. More
 * of them with {@code -Dinterview.people=20000}, others with {@code -Dinterview.seed=11}.
 */
class InterviewSimulationTest {
    private static final int PEOPLE = Integer.getInteger("interview.people", 500);
    private static final long SEED = Long.getLong("interview.seed", 7);
    /** So many as one of ten who are drawn. */
    private static final int OF_THE_COHORT = PEOPLE / 10;

    private static final int TAPS_TO_EMERGENCY = 10;
    private static final int TAPS_TO_ADVICE = 12;
    /** What is safe for everybody who has or may have restless legs: an iron test, and a look at the medicines. */
    private static final Set<String> ADVICE = Set.of("RLS-PLAN-TEST-IRON", "RLS-PLAN-MEDICINES");

    private static final String THERE =
            TheRulebook.RULEBOOK.texts(Locale.ENGLISH).get("summary.there", Audience.PATIENT);
    private static List<InterviewCourse> drawn;
    private static List<InterviewCourse> written;

    @BeforeAll
    static void interviewAll() throws IOException {
        drawn = asked(DrawnPeople.AS_OF, new DrawnPeople(SEED).draw(PEOPLE));
        written = Stream.of(
                        asked(WrittenPeople.AS_OF, WrittenPeople.whole()),
                        asked(TheCohort.AS_OF, WrittenPeople.cohort(SEED, OF_THE_COHORT)))
                .flatMap(List::stream)
                .toList();
        new InterviewReport(all().toList()).write(Path.of("target/rulebook-report"));
    }

    private static List<InterviewCourse> asked(LocalDate asOf, List<SimulatedPerson> people) {
        return new InterviewSimulation<>(new Host(asOf), Set.of(KnownBy.PATIENT)).ask(people);
    }

    private static Stream<InterviewCourse> all() {
        return Stream.concat(drawn.stream(), written.stream());
    }

    private record Host(LocalDate asOf) implements InterviewHost<RlsPatient> {
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
            return TheRules.ALONE.assess(patient, asOf);
        }

        @Override
        public String there() {
            return THERE;
        }
    }

    @Test
    void noEmergencyIsMissed() {
        assertThat(all())
                .allSatisfy(course -> assertThat(course.missedEmergencies())
                        .as(course.person().id())
                        .isEmpty());
    }

    @Test
    void somethingUrgentIsMissedInOneOfTwoHundredAtMost() {
        assertThat(drawn.stream().filter(course -> !course.missedAlarms().isEmpty()))
                .hasSizeLessThanOrEqualTo(PEOPLE / 200);
    }

    @Test
    void itEnds() {
        assertThat(all()).allSatisfy(course -> assertThat(course.taps()).isLessThanOrEqualTo(Interview.MOST_TAPS));
        assertThat(InterviewReport.at(InterviewReport.taps(drawn), 0.5)).isLessThanOrEqualTo(18);
        assertThat(InterviewReport.at(InterviewReport.taps(drawn), 0.9)).isLessThanOrEqualTo(25);
        assertThat(InterviewReport.at(InterviewReport.items(drawn), 0.5)).isLessThanOrEqualTo(90);
    }

    @Test
    void eachEmergencyComesUpWithinTenTaps() {
        assertThat(drawn.stream().filter(InterviewCourse::endedForAnAlarm)).hasSizeGreaterThan(PEOPLE / 10);
        assertThat(all().filter(InterviewCourse::endedForAnAlarm))
                .allSatisfy(course ->
                        assertThat(course.taps()).as(course.person().id()).isLessThanOrEqualTo(TAPS_TO_EMERGENCY));
    }

    /** Of those who come with an urge to move: of a diagnosis alone the interview hears later. */
    @Test
    void whatIsSafeForEverybodyIsToldWithinTwelveTaps() {
        assertThat(all().filter(course -> !course.endedForAnAlarm())
                        .filter(course -> "YES".equals(course.person().truth().get("legSymptoms.urgeToMove"))))
                .allSatisfy(course -> assertThat(ADVICE)
                        .filteredOn(course.wholeSays()::contains)
                        .as(course.person().id())
                        .allMatch(rule -> course.ruleAt().getOrDefault(rule, Interview.MOST_TAPS) <= TAPS_TO_ADVICE));
        assertThat(drawn).anyMatch(course -> course.wholeSays().containsAll(ADVICE));
    }

    /** Of a person's headline, and of whom to go to and by when, hardly anything hangs on what was not asked. */
    @Test
    void itEndsWithNearlyWhatFullKnowledgeSays() {
        assertThat(drawn.stream().filter(InterviewCourse::saysOtherwise)).hasSizeLessThanOrEqualTo(PEOPLE * 2 / 100);
        assertThat(differ(Difference.HEADLINE)).isLessThanOrEqualTo(PEOPLE / 100);
        assertThat(PEOPLE - differ(Difference.NONE)).isLessThanOrEqualTo(PEOPLE * 15L / 100);
    }

    private static long differ(Difference difference) {
        return drawn.stream()
                .filter(course -> course.difference() == difference)
                .count();
    }
}
