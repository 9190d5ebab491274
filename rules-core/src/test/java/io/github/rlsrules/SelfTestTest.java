package io.github.rlsrules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseFiles;
import io.github.rlsrules.runtime.SelfTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The self-test passes on what was built, and notices what is not as it was built. */
class SelfTestTest {
    private static final String FOLDER = "io/github/rlsrules/rulebook";
    private static final String PATIENTS = "rulebook.selftest";

    @Test
    void whatWasBuiltPassesWithOnePatientForEachTopic() {
        long topics = CaseFiles.in(TheRulebook.FOLDER, TheRulebook.RULEBOOK).cases().stream()
                .map(Case::topic)
                .distinct()
                .count();
        SelfTest test = RlsRules.selfTest();
        assertThat(test.problems()).isEmpty();
        assertThat(test.isPassed()).isTrue();
        assertThat(test.patients()).isEqualTo((int) topics).isGreaterThan(20);
        assertThat(test).hasToString(topics + " patients as expected");
    }

    @Test
    void tablesWithOneOtherByteAreDamaged() throws IOException {
        byte[] tables = bytes("rulebook.bin");
        tables[tables.length / 2] ^= 1;
        assertFails(tables, "rulebook.bin", "is damaged: its checksum does not fit");
    }

    @Test
    void aComponentThatIsNotWhereItWasIsNamedWithItsRecord() throws IOException {
        assertFails(
                "urgeToMove io.github.rlsrules.facts.Urge",
                "urgeToMuve io.github.rlsrules.facts.Urge",
                "io.github.rlsrules.facts.LegSymptoms is [urgeToMove io.github.rlsrules.facts.Urge, ");
    }

    @Test
    void aConstantThatIsNotWhatItWasIsNamedWithItsEnum() throws IOException {
        assertFails("PERSISTENTLY_ASYMMETRIC", "PERSISTENTLY_ASYMMETRIK", "io.github.rlsrules.facts.Laterality is [");
    }

    @Test
    void aClassThatIsGoneIsNamed() throws IOException {
        assertFails(
                "io.github.rlsrules.facts.Laterality",
                "io.github.rlsrules.facts.Latexality",
                "io.github.rlsrules.facts.Latexality, which is not on the class path");
    }

    @Test
    void aPatientWhoComesToOtherFindingsIsNamedWithBoth() throws IOException {
        SelfTest test = assertFails("RLS-IRON-LOW-STORES", "RLS-IRON-LOW-STOREZ", "RLS-IRON-LOW-STOREZ");
        assertThat(test.patients()).isEqualTo(RlsRules.selfTest().patients());
        assertThat(test.problems())
                .allSatisfy(
                        problem -> assertThat(problem)
                                .matches(
                                        "(?s)[\\w/-]+: found \\[.*\\bRLS-IRON-LOW-STORES\\b.*], expected \\[.*\\bRLS-IRON-LOW-STOREZ\\b.*]"));
    }

    @Test
    void patientsOfAnotherRulebookProveNothing() throws IOException {
        String hash = RlsRules.standardRulebook().id().sha256();
        assertFails(hash, "0".repeat(hash.length()), "not the one for which its patients were written");
    }

    @Test
    void withoutPatientsItDoesNotPass() {
        assertThat(SelfTest.of(with(null, PATIENTS), FOLDER).problems())
                .singleElement()
                .asString()
                .contains("there is no " + FOLDER + "/" + PATIENTS);
    }

    @Test
    void aFileThatEndsTooSoonDoesNotPass() throws IOException {
        byte[] half = Arrays.copyOf(bytes(PATIENTS), 1000);
        assertFails(half, PATIENTS, "does not run here");
    }

    private static SelfTest assertFails(String was, String is, String problem) throws IOException {
        String file = new String(bytes(PATIENTS), ISO_8859_1);
        assertThat(file).contains(was);
        return assertFails(file.replace(was, is).getBytes(ISO_8859_1), PATIENTS, problem);
    }

    private static SelfTest assertFails(byte[] changed, String name, String problem) {
        SelfTest test = SelfTest.of(with(changed, name), FOLDER);
        assertThat(test.isPassed()).isFalse();
        assertThat(test.problems())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).contains(problem));
        assertThat(test.toString()).contains(problem);
        return test;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = RlsRules.class.getClassLoader().getResourceAsStream(FOLDER + "/" + name)) {
            return in.readAllBytes();
        }
    }

    /** The class path with another file in the place of one, or without it. */
    private static ClassLoader with(byte[] changed, String name) {
        return new ClassLoader(RlsRules.class.getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String path) {
                if (!path.equals(FOLDER + "/" + name)) {
                    return super.getResourceAsStream(path);
                }
                return changed == null ? null : new ByteArrayInputStream(changed);
            }
        };
    }
}
