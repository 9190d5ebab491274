package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a rulebook does here what it did where it was built: its tables are undamaged, facts and outcomes are the classes of which
 * they were made, and some made-up patients come to the findings to which they came then. It takes little longer than loading the rulebook.
 *
 * @param patients how many patients were assessed; none if something was wrong before
 * @param problems what is wrong, each as a sentence; empty if nothing is
 * @since 0.1.0
 */
public record SelfTest(int patients, List<String> problems) {
    /** Facts are as of a date already, so any will do. */
    private static final LocalDate AS_OF = LocalDate.EPOCH;

    /** {@return whether nothing is wrong} */
    public boolean isPassed() {
        return problems.isEmpty();
    }

    /**
     * Tests the rulebook in a folder of the class path, read anew. Says what is wrong and throws nothing for it.
     *
     * @param loader whose class path has it
     * @param folder such as {@code io/github/rlsrules/rulebook}
     * @return what is wrong, if anything is
     */
    public static SelfTest of(ClassLoader loader, String folder) {
        try {
            return test(SelfTestFile.read(loader, folder), loader, folder);
        } catch (RulebookException e) {
            return new SelfTest(0, List.of(String.valueOf(e.getMessage())));
        } catch (RuntimeException | LinkageError e) { // whatever a damaged file or another class comes to
            return new SelfTest(0, List.of("the rulebook in " + folder + " does not run here: " + e));
        }
    }

    private static SelfTest test(SelfTestFile file, ClassLoader loader, String folder) {
        List<String> changed = file.changes(loader);
        if (!changed.isEmpty()) {
            return new SelfTest(0, changed);
        }
        Rulebook rulebook = Rulebook.load(loader, folder);
        if (!rulebook.id().sha256().equals(file.sha256())) {
            return new SelfTest(0, List.of("the rulebook is not the one for which its patients were written"));
        }
        RuleEngine<Outcome> engine = RuleEngine.of(rulebook, Outcome.class);
        List<SelfTestFile.Patient> patients = file.patients(loader);
        List<String> problems = new ArrayList<>();
        for (SelfTestFile.Patient patient : patients) {
            List<String> found = findings(engine.assess(patient.facts(), AS_OF));
            if (!found.equals(patient.findings())) {
                problems.add(patient.name() + ": found " + found + ", expected " + patient.findings());
            }
        }
        return new SelfTest(patients.size(), List.copyOf(problems));
    }

    /** What was found and what was suppressed, each in its order. */
    private static List<String> findings(Assessment<Outcome> assessment) {
        List<String> ids = new ArrayList<>();
        assessment.findings().forEach(f -> ids.add(f.rule().id()));
        assessment.suppressed().forEach(f -> ids.add("not " + f.rule().id()));
        return ids;
    }

    /**
     * {@return what the build writes beside a rulebook for this test} For tools.
     *
     * @param rulebook the one that is tested
     * @param patients made-up patients by name
     */
    public static byte[] write(Rulebook rulebook, Map<String, Facts> patients) {
        RuleEngine<Outcome> engine = RuleEngine.of(rulebook, Outcome.class);
        List<SelfTestFile.Patient> expected = new ArrayList<>();
        patients.forEach((name, facts) ->
                expected.add(new SelfTestFile.Patient(name, facts, findings(engine.assess(facts, AS_OF)))));
        return SelfTestFile.write(rulebook, expected);
    }

    @Override
    public String toString() {
        return isPassed() ? patients + " patients as expected" : String.join("\n", problems);
    }
}
