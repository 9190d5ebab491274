package io.github.rlsrules.authoring.build;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseFiles;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.SelfTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The step of the build that writes what a host's self-test runs: of each topic the case in which most rules fire. All cases run in the
 * tests, on Drools too; these few run where the rulebook runs.
 *
 * <p>Run by Maven after {@link RulebookBuild} with the rulebook's folder, the folder of compiled classes, the name of the rulebook's
 * folder on the class path, and the class of patients.
 */
public final class SelfTestBuild {
    private SelfTestBuild() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        if (args.length != 4) {
            throw new IllegalArgumentException(
                    "usage: SelfTestBuild SOURCE-FOLDER CLASSES-FOLDER CLASSPATH-FOLDER PATIENT-CLASS");
        }
        ClassLoader loader = SelfTestBuild.class.getClassLoader();
        RulebookUnderTest<?> underTest = RulebookUnderTest.of(
                RulebookFolder.at(Path.of(args[0])),
                Rulebook.load(loader, args[2]),
                Class.forName(args[3], false, loader));
        Files.write(
                Path.of(args[1], args[2], "rulebook.selftest"),
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
