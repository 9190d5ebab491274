package io.github.rlsrules.authoring.build;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseFiles;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.SelfTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The step of the build that writes what a host's self-test runs: of each topic the case in which most rules fire. All cases run in the
 * tests, on Drools too; these few run where the rulebook runs.
 */
public final class SelfTestBuild {
    private SelfTestBuild() {}

    /** @param module whose rulebook was built */
    public static void write(RulebookModule module) throws IOException {
        RulebookUnderTest<?> underTest = RulebookUnderTest.of(module.folder(), module.built(), module.patientType());
        Files.write(
                module.classes().resolve(module.onClassPath()).resolve("rulebook.selftest"),
                SelfTest.write(underTest.rulebook(), patients(underTest)));
    }

    private static Map<String, Facts> patients(RulebookUnderTest<?> underTest) {
        RulebookUnderTest.FactsOf<JsonNode> factsOf = underTest.factsOfJson();
        Map<String, Facts> patients = new TreeMap<>();
        oneATopic(CaseFiles.in(underTest.folder(), underTest.rulebook()).cases())
                .forEach(one -> patients.put(one.topic() + "/" + one.id(), facts(one, factsOf)));
        return patients;
    }

    private static Facts facts(Case one, RulebookUnderTest.FactsOf<JsonNode> factsOf) {
        try {
            return factsOf.of(one.facts(), one.asOf());
        } catch (InvalidFactsException e) {
            throw new IllegalStateException(
                    one.place() + ": " + one.id() + ": the facts are refused: " + e.getMessage(), e);
        }
    }

    private static Collection<Case> oneATopic(Collection<Case> cases) {
        Map<String, Case> chosen = new TreeMap<>();
        BinaryOperator<Case> more = BinaryOperator.maxBy(
                Comparator.<Case>comparingInt(one -> one.expected().firings().size())
                        .thenComparing(Case::id));
        cases.stream()
                .filter(one -> one.expected().invalid().isEmpty())
                .forEach(one -> chosen.merge(one.topic(), one, more));
        return chosen.values();
    }
}
