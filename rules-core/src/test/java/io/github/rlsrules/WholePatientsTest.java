package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the rulebook as a whole says, across all topics, of the patients of {@code whole-patients.yaml} and of those of published
 * reports, about whom it was written down before the rules were changed.
 */
class WholePatientsTest {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    @TestFactory
    Stream<DynamicTest> patients() {
        return patients("/whole-patients.yaml");
    }

    @TestFactory
    Stream<DynamicTest> publishedPatients() {
        return patients("/published-patients.yaml");
    }

    @TestFactory
    Stream<DynamicTest> publishedPatientsUnderTreatment() {
        return patients("/published-patients-treated.yaml");
    }

    private static Stream<DynamicTest> patients(String file) {
        List<WholePerson> people = WholePerson.of(file);
        assertThat(people).hasSizeGreaterThan(25);
        return people.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> judge(one)));
    }

    private static void judge(WholePerson one) {
        Assessment<RlsOutcome> assessment = TheRules.RULES.assess(READER.given(one.facts()), one.asOf());
        assertThat(assessment.setAside()).extracting(Problem::path).isEqualTo(one.setAside());
        List<String> findings = HostCases.lines(assessment);
        assertThat(one.says()).allSatisfy(said -> assertThat(findings).anyMatch(f -> (f + " ").startsWith(said + " ")));
        assertThat(one.silent()).allSatisfy(silent -> assertThat(findings).noneMatch(f -> f.startsWith(silent)));
    }
}
