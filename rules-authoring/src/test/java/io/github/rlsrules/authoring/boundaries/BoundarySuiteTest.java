package io.github.rlsrules.authoring.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.example.EitherBook;
import io.github.rlsrules.authoring.example.Gauge;
import io.github.rlsrules.authoring.example.Patient;
import io.github.rlsrules.authoring.example.Reading;
import io.github.rlsrules.authoring.example.ReadingReport;
import io.github.rlsrules.runtime.Facts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundarySuiteTest {
    private static final String PULSE = "pulse/pulse.cases.yaml";
    private static final String FAST = """
            asOf: 2030-01-15
            cases:
              - id: fast
                name: a fast pulse
                facts: { readings: [{ gauge: PULSE, value: 130, ageDays: 0, unit: /min }] }
                expect: { fired: [EX-FAST, EX-RACING] }
            """;

    @TempDir
    private Path root;

    private PulseBook book;

    @BeforeEach
    void compile() {
        book = PulseBook.in(root);
    }

    private BoundarySuite<Patient> suite(RulebookUnderTest<Patient> underTest) {
        return BoundarySuite.of(underTest, CaseSuite.of(underTest)).topic("pulse");
    }

    /** The tests of one number or band. */
    private static List<DynamicTest> tests(BoundarySuite<Patient> suite, String name) {
        DynamicNode found = suite.tests()
                .filter(node -> node.getDisplayName().startsWith(name))
                .findFirst()
                .orElseThrow();
        return ((DynamicContainer) found)
                .getChildren()
                .map(DynamicTest.class::cast)
                .toList();
    }

    private static List<String> failures(List<DynamicTest> tests) {
        List<String> failures = new ArrayList<>();
        for (DynamicTest test : tests) {
            try {
                test.getExecutable().execute();
            } catch (Throwable e) {
                assertThat(e).isInstanceOf(AssertionError.class);
                failures.add(e.getMessage());
            }
        }
        return failures;
    }

    @Test
    void everyNumberIsTriedBelowOnAboveMissingInAnotherUnitAndAbsurd() {
        BoundarySuite<Patient> suite = suite(book.underTest(PULSE, FAST));

        assertThat(suite.tests())
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "EX-CALM: Reading( value < Limits.FAST_PULSE ) of readings[PULSE]",
                        "EX-FAST: Reading( value >= Limits.FAST_PULSE ) of readings[PULSE]",
                        "EX-RACING: Reading( value >= 120 ) of readings[PULSE]");
        assertThat(tests(suite, "EX-RACING"))
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "119.9 /min does not fire",
                        "120 /min fires",
                        "120.1 /min fires",
                        "missing does not fire",
                        "a unit that does not exist is refused",
                        "1e12 is refused",
                        "-1e12 is refused");
        assertThat(suite.tests()
                        .map(t -> failures(((DynamicContainer) t)
                                .getChildren()
                                .map(DynamicTest.class::cast)
                                .toList())))
                .allSatisfy(failures -> assertThat(failures).isEmpty());
        assertThat(suite.tests()
                        .findFirst()
                        .orElseThrow()
                        .getTestSourceUri()
                        .orElseThrow()
                        .toString())
                .endsWith("pulse/pulse.drl?line=14");
    }

    /** A host that reads pulses, and changes each before rules see it. */
    private RulebookUnderTest<Patient> host(UnaryOperator<Double> change) {
        return book.underTest(PULSE, FAST, (patient, asOf) -> {
            Facts.Builder facts = Facts.builder();
            for (ReadingReport report : patient.readings() == null ? List.<ReadingReport>of() : patient.readings()) {
                facts.add(new Reading(report.gauge(), change.apply(report.value()), report.ageDays()));
            }
            return facts.build();
        });
    }

    @Test
    void aHostThatRefusesNothingIsToldSo() {
        assertThat(failures(tests(suite(host(v -> v)), "EX-RACING")))
                .containsExactly(
                        "pulse/pulse.drl:36: EX-RACING: a unit that does not exist is not refused at readings[0].unit,"
                                + " but accepted",
                        "pulse/pulse.drl:36: EX-RACING: 1e12 is not refused at readings[0].value, but accepted",
                        "pulse/pulse.drl:36: EX-RACING: -1e12 is not refused at readings[0].value, but accepted");
    }

    @Test
    void aHostThatRoundsIsToldSo() {
        assertThat(failures(tests(suite(host(v -> (double) Math.round(v))), "EX-RACING")))
                .contains("pulse/pulse.drl:36: EX-RACING: with readings[PULSE] = 119.9 /min it fires,"
                        + " but it says Reading( value >= 120 ) (patient of case pulse/fast)");
    }

    @Test
    void anOperatorThatIsNotTheCompiledOneIsTold() {
        book.rewriteRacing("> 120");
        assertThat(failures(tests(suite(book.underTest(PULSE, FAST)), "EX-RACING")))
                .containsExactly("pulse/pulse.drl:36: EX-RACING: with readings[PULSE] = 120 /min it fires,"
                        + " but it says Reading( value > 120 ) (patient of case pulse/fast)");
    }

    @Test
    void aRuleThatFiresWithoutItsNumberIsTold() {
        RulebookUnderTest<Patient> guessing = book.underTest(PULSE, FAST, (patient, asOf) -> {
            Facts facts = patient.toFacts(asOf);
            return facts.records().isEmpty()
                    ? Facts.builder().add(new Reading(Gauge.PULSE, 140, 0)).build()
                    : facts;
        });
        assertThat(failures(tests(suite(guessing), "EX-RACING")))
                .containsExactly("pulse/pulse.drl:36: EX-RACING: it fires without readings[PULSE]"
                        + " (patient of case pulse/fast)");
    }

    @Test
    void aNumberThatNoCaseDependsOnIsAnError() {
        String unknown = FAST.replaceAll("facts: .*", "facts: {}");
        BoundarySuite<Patient> suite = suite(book.underTest(PULSE, unknown));
        assertThat(failures(tests(suite, "EX-RACING")))
                .containsExactly(
                        "pulse/pulse.drl:36: EX-RACING: no case shows what >= 120 decides; it needs one in which"
                                + " readings[PULSE] is given once, and which the rule fires for if only this number changes");
        assertThat(suite.report().boundaries())
                .extracting(BoundaryReport.Row::rule, BoundaryReport.Row::patient)
                .contains(tuple("EX-RACING", ""));
    }

    @Test
    void wholeNumbersAndNumbersThatNoHostGivesAreTriedToo() {
        RulebookUnderTest<Patient> underTest = book.underTest("other/other.cases.yaml", """
                asOf: 2030-01-15
                cases:
                  - id: recent
                    name: measured lately, and takes three medicines
                    facts:
                      readings: [{ gauge: TEMPERATURE, value: 37, ageDays: 1 }]
                      medicines: [OTHER, OTHER, ANTIPYRETIC]
                    expect: { fired: [EX-RECENT, EX-LIST] }
                """);
        BoundarySuite<Patient> suite =
                BoundarySuite.of(underTest, CaseSuite.of(underTest)).topic("other");

        assertThat(tests(suite, "EX-RECENT: Reading( ageDays <= 2 ) of readings[TEMPERATURE].ageDays"))
                .extracting(DynamicNode::getDisplayName)
                .startsWith("1 fires", "2 fires", "3 does not fire", "missing does not fire");
        assertThat(tests(suite, "EX-LIST: Medicine( index > 1 ) of medicines[].index"))
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("0 does not fire", "1 does not fire", "2 fires", "missing does not fire");
        assertThat(failures(tests(suite, "EX-RECENT"))).isEmpty();
        assertThat(failures(tests(suite, "EX-LIST"))).isEmpty();
    }

    private static final String OLD_AND_FAST = """
              - id: old-and-fast
                name: coughs, and has a fast pulse and an old one
                facts:
                  symptoms: { cough: YES }
                  readings: [{ gauge: PULSE, value: 130, ageDays: 40 }]
                expect: { fired: [EX-MEASURE] }
            """;
    private static final String ONLY_FAST = """
              - id: only-fast
                name: coughs, and has a fast pulse
                facts:
                  symptoms: { cough: YES }
                  readings: [{ gauge: PULSE, value: 130, ageDays: 1 }]
                expect: { fired: [EX-MEASURE] }
            """;

    private List<String> failuresOfFast(String cases) {
        RulebookUnderTest<Patient> underTest =
                EitherBook.in(root.resolve("either")).with(cases);
        return failures(
                tests(BoundarySuite.of(underTest, CaseSuite.of(underTest)), "EX-MEASURE: Reading( value >= 120 )"));
    }

    @Test
    void anAlternativeIsTriedWhereNoOtherOneHolds() {
        assertThat(failuresOfFast(OLD_AND_FAST + ONLY_FAST)).isEmpty();
    }

    /** That a case notices the loss of an alternative is for mutation testing to see. */
    @Test
    void whereAnotherAlternativeHoldsTooTheTestItselfTurnsOnItsLimit() {
        assertThat(failuresOfFast(OLD_AND_FAST)).isEmpty();
    }

    private BoundarySuite<Patient> banded(String rules, String facts) {
        return suite(book.underTest(
                PULSE,
                FAST.replace(
                        "cases:\n",
                        "bands:\n  - { fact: \"readings[PULSE]\", rules: [" + rules + "], facts: " + facts
                                + " }\ncases:\n")));
    }

    private static final String GIVEN = "{ readings: [{ gauge: PULSE, value: 1, ageDays: 0 }] }";

    @Test
    void aBandIsProvedAtEveryNumberAndInEveryGap() {
        List<DynamicTest> tests = tests(banded("EX-CALM, EX-FAST", GIVEN), "readings[PULSE]: exactly one of");
        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "at 99.9 /min",
                        "at 100 /min",
                        "at 100.1 /min",
                        "at 110 /min",
                        "at 119.9 /min",
                        "at 120 /min",
                        "at 120.1 /min",
                        "each of them fires for some number");
        assertThat(failures(tests)).isEmpty();
    }

    @Test
    void aGapIsTold() {
        assertThat(failures(tests(banded("EX-CALM, EX-RACING", GIVEN), "readings[PULSE]:")))
                .hasSize(4)
                .startsWith("pulse/pulse.cases.yaml:3: readings[PULSE] = 100 /min is a gap: none fires");
    }

    @Test
    void anOverlapIsTold() {
        assertThat(failures(tests(banded("EX-CALM, EX-FAST, EX-RACING", GIVEN), "readings[PULSE]:")))
                .containsExactly(
                        "pulse/pulse.cases.yaml:3: readings[PULSE] = 120 /min is an overlap:"
                                + " all of these fire: [EX-FAST, EX-RACING]",
                        "pulse/pulse.cases.yaml:3: readings[PULSE] = 120.1 /min is an overlap:"
                                + " all of these fire: [EX-FAST, EX-RACING]");
    }

    @Test
    void aRuleThatNeverFiresIsNoPartOfABand() {
        assertThat(failures(tests(banded("EX-CALM, EX-FAST, EX-LIST", GIVEN), "readings[PULSE]:")))
                .containsExactly("pulse/pulse.cases.yaml:3: these fire for no number: [EX-LIST]");
    }

    @Test
    void aBandWithoutANumberToVaryIsAnError() {
        assertThat(failures(tests(banded("EX-CALM, EX-FAST", "{}"), "readings[PULSE]:")))
                .containsExactly("pulse/pulse.cases.yaml:3: its patient must be given readings[PULSE], once;"
                        + " the value is varied");
        BoundarySuite<Patient> misspelt = suite(book.underTest(
                PULSE,
                FAST.replace(
                        "cases:\n", "bands:\n  - { fact: \"readings[PLUSE]\", rules: [EX-CALM, EX-FAST] }\ncases:\n")));
        assertThat(failures(tests(misspelt, "readings[PLUSE]:")))
                .containsExactly("pulse/pulse.cases.yaml:3: no rule compares readings[PLUSE]");
    }

    @Test
    void aTopicWithoutNumbersHasNoTests() {
        RulebookUnderTest<Patient> underTest = book.underTest(PULSE, FAST);
        assertThat(BoundarySuite.of(underTest, CaseSuite.of(underTest))
                        .topic("none")
                        .tests())
                .isEmpty();
    }

    @Test
    void theRulesOfARulebookBesideAreLeftToItsOwnSuite() {
        RulebookUnderTest<Patient> underTest = book.underTest(PULSE, FAST);
        book.underTest("pulse/pulse.drl", "package io.github.rlsrules.authoring.example;\n");
        RulebookUnderTest<Patient> elsewhere = book.underTest(PULSE, FAST);
        assertThat(BoundarySuite.of(elsewhere, CaseSuite.of(underTest)).tests())
                .extracting(DynamicNode::getDisplayName)
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("EX-CALM") || name.startsWith("EX-FAST"));
    }
}
