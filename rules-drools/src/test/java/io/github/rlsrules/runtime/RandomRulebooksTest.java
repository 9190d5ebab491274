package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Books.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.rlsrules.runtime.RandomPatient.Completed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every rulebook and every patient, tried on many of both that are made up from seeds. */
class RandomRulebooksTest {
    private static final int BOOKS = 50;
    private static final int PATIENTS = 25;
    private static final int COMPLETIONS = 1_000;

    static LongStream seeds() {
        return LongStream.range(0, BOOKS);
    }

    /**
     * What the engine says is settled does not change whatever is filled in, and what changes otherwise was listed as missing.
     * Drools, the tables and the plainest evaluation of all agree throughout.
     */
    @ParameterizedTest(name = "rulebook {0}")
    @MethodSource("seeds")
    void nothingThatIsMissingChangesWhatIsSettledAndWhatCanChangeTheRestIsListed(long seed) {
        RandomBook book = new RandomBook(seed);
        RuleEngine<Outcome> engine = Books.engine(book.rulebook());
        for (int i = 0; i < PATIENTS; i++) {
            RandomPatient patient = new RandomPatient(1_000 * seed + i);
            Assessment<Outcome> assessment = engine.assess(patient.asIs().facts(), TODAY);
            assertThat(assessment.failures()).isEmpty();
            assertThat(fired(book, assessment))
                    .isEqualTo(book.fired(patient.asIs().records()));
            List<Explanation> explanations = explain(book, assessment);
            for (Completed completed : patient.completions(COMPLETIONS)) {
                check(book, engine, explanations, completed);
            }
        }
    }

    private static void check(
            RandomBook book, RuleEngine<Outcome> engine, List<Explanation> before, Completed completed) {
        RuleTree tree = engine.rulebook().tree();
        Evaluation after = tree.evaluate(completed.facts());
        BitSet fired = book.fired(completed.records());
        for (int i = 0; i < before.size(); i++) {
            Explanation was = before.get(i);
            Verdict verdict = after.verdict(tree.rule(was.rule().id()));
            if (verdict.now() != fired.get(i)) {
                fail("evaluated wrongly: " + what(was, completed));
            }
            boolean settled = was.status() == RuleStatus.FIRED || was.status() == RuleStatus.NOT_MET;
            if (settled && verdict.status() != was.status()) {
                fail("settled, and now " + verdict.status() + ": " + what(was, completed));
            }
            boolean firedBefore = was.status() == RuleStatus.FIRED || was.status() == RuleStatus.PROVISIONAL;
            if (fired.get(i) != firedBefore && Collections.disjoint(completed.filled(), was.missing())) {
                fail("changed by what was not listed as missing " + was.missing() + ": " + what(was, completed));
            }
        }
    }

    private static String what(Explanation was, Completed completed) {
        return was.status() + " " + was.rule().id() + " with " + completed.filled() + " filled in";
    }

    private static List<Explanation> explain(RandomBook book, Assessment<Outcome> assessment) {
        List<Explanation> explanations = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        boolean settled = true;
        for (String id : book.ids()) {
            Explanation explanation = assessment.explain(id);
            explanations.add(explanation);
            missing.addAll(explanation.missing());
            boolean open =
                    explanation.status() == RuleStatus.UNDECIDED || explanation.status() == RuleStatus.PROVISIONAL;
            assertThat(explanation.missing().isEmpty()).as(id).isEqualTo(!open);
            settled &= !open;
        }
        assertThat(assessment.isSettled()).isEqualTo(settled);
        assertThat(assessment.questions()).extracting(Question::fact).containsExactlyInAnyOrderElementsOf(missing);
        assertThat(assessment.questions())
                .allSatisfy(question -> assertThat(question.decides())
                        .as(question.fact())
                        .containsExactlyInAnyOrderElementsOf(explanations.stream()
                                .filter(explanation -> explanation.missing().contains(question.fact()))
                                .map(explanation -> explanation.rule().id())
                                .toList()));
        return explanations;
    }

    private static BitSet fired(RandomBook book, Assessment<Outcome> assessment) {
        BitSet fired = new BitSet();
        for (int i = 0; i < book.ids().size(); i++) {
            RuleStatus status = assessment.status(book.ids().get(i));
            fired.set(i, status == RuleStatus.FIRED || status == RuleStatus.PROVISIONAL);
        }
        return fired;
    }

    /** If it were not so, the test above would prove little. */
    @Test
    void theBooksAndPatientsHaveEveryStatusInPlenty() {
        Map<RuleStatus, Integer> seen = new EnumMap<>(RuleStatus.class);
        for (long seed = 0; seed < BOOKS; seed++) {
            RandomBook book = new RandomBook(seed);
            RuleEngine<Outcome> engine = Books.engine(book.rulebook());
            for (int i = 0; i < PATIENTS; i++) {
                Assessment<Outcome> assessment =
                        engine.assess(new RandomPatient(1_000 * seed + i).asIs().facts(), TODAY);
                book.ids().forEach(id -> seen.merge(assessment.status(id), 1, Integer::sum));
            }
        }
        assertThat(seen.values())
                .hasSize(4)
                .allSatisfy(times -> assertThat(times).isGreaterThan(500));
    }

    @ParameterizedTest(name = "rulebook {0}")
    @MethodSource("seeds")
    void neitherTheOrderOfRulesNorThatOfFactsMatters(long seed) {
        RandomBook book = new RandomBook(seed);
        RuleEngine<Outcome> engine = Books.engine(book.rulebook());
        RuleEngine<Outcome> shuffled = Books.engine(book.shuffled());
        for (int i = 0; i < PATIENTS; i++) {
            RandomPatient patient = new RandomPatient(1_000 * seed + i);
            Facts facts = patient.asIs().facts();
            String expected = told(engine.assess(facts, TODAY));
            assertThat(told(shuffled.assess(facts, TODAY))).isEqualTo(expected);
            assertThat(sorted(engine.assess(patient.shuffled(), TODAY))).isEqualTo(sorted(engine.assess(facts, TODAY)));
        }
    }

    @ParameterizedTest(name = "rulebook {0}")
    @MethodSource("seeds")
    void noPatientReachesTheResultOfAnother(long seed) {
        RandomBook book = new RandomBook(seed);
        List<Facts> patients = patients(seed);
        List<String> alone = patients.stream()
                .limit(5)
                .map(facts -> told(Books.engine(book.rulebook()).assess(facts, TODAY)))
                .toList();
        RuleEngine<Outcome> engine = Books.engine(book.rulebook());
        List<String> inOrder = patients.stream()
                .map(facts -> told(engine.assess(facts, TODAY)))
                .toList();
        assertThat(inOrder.subList(0, alone.size())).isEqualTo(alone);
        List<Integer> places = new ArrayList<>(
                LongStream.range(0, PATIENTS).mapToObj(i -> (int) i).toList());
        Collections.shuffle(places, new Random(seed));
        for (int place : places) {
            assertThat(told(engine.assess(patients.get(place), TODAY))).isEqualTo(inOrder.get(place));
        }
    }

    /** The tables hold nothing that the rules do not say, and nothing is lost on the way to a file and back. */
    @ParameterizedTest(name = "rulebook {0}")
    @MethodSource("seeds")
    void theTablesWrittenAndReadAgainSayWhatEachRuleSaysByItself(long seed) {
        Rulebook rulebook = new RandomBook(seed).rulebook();
        RulebookFile file = RulebookFile.read(rulebook.compiled(), getClass().getClassLoader(), "random");
        assertThat(file.rules().all()).isEqualTo(rulebook.inPlace().all());
        for (Facts facts : patients(seed)) {
            Evaluation evaluation = rulebook.tree().evaluate(facts);
            Verdicts read = file.network().evaluate(facts);
            for (RuleNode rule : rulebook.tree().rules()) {
                assertThat(evaluation.verdict(rule)).isEqualTo(rule.verdict(evaluation));
                assertThat(read.of(rule.index())).isEqualTo(evaluation.verdict(rule));
            }
        }
    }

    /** Whether little or much is known of a patient, and whoever was assessed before: all nodes come to what a new network says. */
    @ParameterizedTest(name = "rulebook {0}")
    @MethodSource("seeds")
    void everyNodeComesToWhatItsCountsSay(long seed) {
        Network network = new RandomBook(seed).rulebook().network();
        for (Facts facts : patients(seed)) {
            for (Record record : facts.records()) {
                assertThat(sameByCounts(network, facts)).isTrue();
                facts = facts.without(record);
            }
            assertThat(sameByCounts(network, facts)).isTrue();
        }
    }

    private static boolean sameByCounts(Network network, Facts facts) {
        return Arrays.equals(network.evaluate(facts).words, Verdicts.of(network, network.counts(facts)).words);
    }

    @Test
    void manyThreadsMayShareAnEngine() throws Exception {
        long seed = 7;
        RuleEngine<Outcome> engine = Books.engine(new RandomBook(seed).rulebook());
        List<Facts> patients = patients(seed);
        List<String> expected = patients.stream()
                .map(facts -> told(engine.assess(facts, TODAY)))
                .toList();
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int first = thread;
            tasks.add(() -> {
                List<String> told = new ArrayList<>(Collections.nCopies(PATIENTS, ""));
                for (int i = 0; i < 20 * PATIENTS; i++) {
                    int place = (first + i) % PATIENTS;
                    told.set(place, told(engine.assess(patients.get(place), TODAY)));
                }
                return told;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<List<String>> told : threads.invokeAll(tasks)) {
                assertThat(told.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Facts> patients(long seed) {
        return LongStream.range(0, PATIENTS)
                .mapToObj(i -> new RandomPatient(1_000 * seed + i).asIs().facts())
                .toList();
    }

    /** All that an assessment tells, in its order. */
    private static String told(Assessment<Outcome> assessment) {
        StringBuilder all = new StringBuilder(told(assessment.findings()));
        all.append(assessment.failures()).append(assessment.questions());
        assessment.undecided().forEach(u -> all.append(u.rule().id()).append(u.missing()));
        return all.toString();
    }

    private static String told(List<Finding<Outcome>> findings) {
        StringBuilder all = new StringBuilder();
        for (Finding<Outcome> finding : findings) {
            all.append(finding).append(finding.isProvisional());
            finding.because().forEach(b -> all.append(b instanceof Because.Given g ? g.fact() + g.value() : b));
        }
        return all.toString();
    }

    /** The same where facts of one list may have changed places, and with them what is said of each. */
    private static List<String> sorted(Assessment<Outcome> assessment) {
        List<String> all = new ArrayList<>();
        for (Finding<Outcome> finding : assessment.findings()) {
            all.add(finding + " " + finding.isProvisional()
                    + new TreeSet<>(finding.because().stream()
                            .map(b -> b instanceof Because.Given g ? g.fact() + g.value() : b.toString())
                            .toList()));
        }
        assessment.undecided().forEach(u -> all.add(u.rule().id() + new TreeSet<>(u.missing())));
        all.add(new TreeSet<>(
                        assessment.questions().stream().map(Question::toString).toList())
                .toString());
        return all;
    }
}
