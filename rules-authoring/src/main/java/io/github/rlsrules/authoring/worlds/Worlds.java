package io.github.rlsrules.authoring.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cohort.Cohort;
import io.github.rlsrules.authoring.cohort.CohortPatient;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Checks that every rulebook has to pass, on patients made up from its cases and rules: the order of facts and rules, the
 * thread and whoever came before do not matter; the two evaluators agree; and what is settled stays so whatever else becomes
 * known.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> worlds() {
 *     return Worlds.of(rulebookUnderTest).checks();
 * }
 * }</pre>
 *
 * @param <P> the record type that holds all facts about a patient
 */
public final class Worlds<P> {
    /** More of them in a profile: {@code -Dworlds.patients=100000}. */
    private static final int MANY = Integer.getInteger("worlds.patients", 2_500);

    private static final int SOME = 200;
    private static final int FEW = 30;

    private final RulebookUnderTest<P> underTest;
    private final Cohort<P> cohort;
    private final RuleEngine<Outcome> engine;

    private Worlds(RulebookUnderTest<P> underTest, Cohort<P> cohort) {
        this.underTest = underTest;
        this.cohort = cohort;
        this.engine = underTest.engine();
    }

    public static <P> Worlds<P> of(RulebookUnderTest<P> underTest) {
        return new Worlds<>(underTest, Cohort.of(underTest));
    }

    /** The same with other patients. */
    public Worlds<P> over(Cohort<P> other) {
        return new Worlds<>(underTest, other);
    }

    /** One test a law. */
    public Stream<DynamicNode> checks() {
        return Stream.of(
                check("both evaluators agree on every patient", this::evaluatorsAgree),
                check("the order of facts does not matter", this::orderOfFacts),
                check("the order of rules does not matter", this::orderOfRules),
                check("what is settled stays so whatever else becomes known", this::lessKnown),
                check("whoever came before does not matter", this::afterEachOther),
                check("threads that share an engine do not matter", this::threads));
    }

    private static DynamicTest check(String name, Executable check) {
        return DynamicTest.dynamicTest(name, check);
    }

    private Stream<CohortPatient<P>> patients(int seed, int count) {
        return cohort.seed(seed).patients(count);
    }

    private Assessment<Outcome> assess(RuleEngine<Outcome> with, Facts facts) {
        return with.assess(facts, cohort.asOf());
    }

    private Said said(Facts facts) {
        return said(engine, facts);
    }

    private Said said(RuleEngine<Outcome> with, Facts facts) {
        return Said.of(assess(with, facts), underTest.rulebook());
    }

    private Map<String, RuleStatus> statuses(Facts facts) {
        return Said.statuses(assess(engine, facts), underTest.rulebook());
    }

    private void evaluatorsAgree() {
        patients(1, MANY)
                .forEach(patient -> assertThat(assess(engine, patient.facts()).failures())
                        .as("%s", patient)
                        .isEmpty());
    }

    private void orderOfFacts() {
        Random random = new Random(3);
        Set<Class<? extends Record>> lists = listTypes();
        patients(3, SOME).forEach(patient -> {
            List<Record> shuffled = new ArrayList<>(patient.facts().records());
            Collections.shuffle(shuffled, random);
            assertThat(said(new LessKnown(patient.facts(), lists).with(shuffled)))
                    .as("%s", patient)
                    .isEqualTo(said(patient.facts()));
        });
    }

    private void orderOfRules() {
        Rulebook shuffled = ShuffledRules.of(underTest, new Random(4));
        RuleEngine<Outcome> other = RuleEngine.of(shuffled, Outcome.class);
        patients(4, SOME)
                .forEach(patient -> assertThat(said(other, patient.facts()))
                        .as("%s", patient)
                        .isEqualTo(said(patient.facts())));
    }

    /** With less known a rule may become undecided or provisional; never the contrary of what it is with more known. */
    private void lessKnown() {
        Set<Class<? extends Record>> lists = listTypes();
        patients(5, FEW).forEach(patient -> {
            Map<String, RuleStatus> more = statuses(patient.facts());
            new LessKnown(patient.facts(), lists)
                    .all()
                    .forEach((missing, facts) -> assertThat(contrary(more, statuses(facts)))
                            .as("%s without %s", patient, missing)
                            .isEmpty());
        });
    }

    static List<String> contrary(Map<String, RuleStatus> more, Map<String, RuleStatus> less) {
        return less.entrySet().stream()
                .filter(rule -> rule.getValue().isSettled())
                .filter(rule -> rule.getValue() != more.get(rule.getKey()))
                .map(rule -> rule.getKey() + " is settled as " + rule.getValue() + ", and with more known "
                        + more.get(rule.getKey()))
                .toList();
    }

    private void afterEachOther() {
        List<CohortPatient<P>> all = patients(6, FEW).toList();
        List<Said> alone = all.stream().map(patient -> said(patient.facts())).toList();
        RuleEngine<Outcome> other = underTest.engine();
        for (CohortPatient<P> before : all) {
            for (int i = 0; i < all.size(); i++) {
                assess(other, before.facts());
                assertThat(said(other, all.get(i).facts()))
                        .as("%s after %s", all.get(i), before)
                        .isEqualTo(alone.get(i));
            }
        }
    }

    private void threads() throws InterruptedException, ExecutionException {
        List<CohortPatient<P>> all = patients(7, SOME / 2).toList();
        List<Said> alone = all.stream().map(patient -> said(patient.facts())).toList();
        for (int count = 2; count <= 8; count++) {
            ExecutorService threads = Executors.newFixedThreadPool(count);
            try {
                List<Future<Said>> together = new ArrayList<>();
                all.forEach(patient -> together.add(threads.submit(() -> said(patient.facts()))));
                for (int i = 0; i < alone.size(); i++) {
                    assertThat(together.get(i).get())
                            .as("%s on %s threads", all.get(i), count)
                            .isEqualTo(alone.get(i));
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    /** The fact types of which a patient has a list, among those that rules read. */
    private Set<Class<? extends Record>> listTypes() {
        Set<Class<? extends Record>> types = new HashSet<>();
        for (RuleLogic rule : underTest.rulebook().logic()) {
            rule.patterns()
                    .forEach(pattern -> underTest.folder().settings("imports").stream()
                            .flatMap(name -> factType(name + "." + pattern.type()))
                            .forEach(types::add));
        }
        return types;
    }

    private Stream<Class<? extends Record>> factType(String name) {
        try {
            Class<?> type = Class.forName(name, false, underTest.patientType().getClassLoader());
            Fact fact = type.getAnnotation(Fact.class);
            return fact != null && fact.list() ? Stream.of(type.asSubclass(Record.class)) : Stream.empty();
        } catch (ClassNotFoundException e) {
            return Stream.empty(); // it is in another of the packages
        }
    }
}
