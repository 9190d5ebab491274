package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Books.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.SampleFacts.Analyte;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Group;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Near misses of random rules are tried on Drools, and against every smaller change. */
class NearMissOfRandomRulesTest {
    private static final int PATIENTS = 8;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "rulebook {0}")
    @MethodSource("seeds")
    void withTheChangeTheRuleFires(long seed) {
        Rulebook rulebook = new RandomBook(seed).rulebook();
        RuleEngine<Outcome> engine = Books.engine(rulebook);
        for (Facts facts : patients(seed)) {
            Assessment<Outcome> before = engine.assess(facts, TODAY);
            for (RuleNode rule : rulebook.tree().rules()) {
                if (!fires(before, rule)) {
                    NearMissSearch search = new NearMissSearch(rulebook.tree(), rule, facts);
                    search.changed()
                            .ifPresent(changed -> assertThat(fires(engine.assess(changed, TODAY), rule))
                                    .as("rule %s", rule)
                                    .isTrue());
                }
            }
        }
    }

    @ParameterizedTest(name = "rulebook {0}")
    @MethodSource("seeds")
    void noSmallerChangeWouldDo(long seed) {
        RandomBook book = new RandomBook(seed);
        RuleTree tree = book.rulebook().tree();
        RuleEngine<Outcome> engine = Books.engine(book.rulebook());
        for (Facts facts : patients(seed).subList(0, 3)) {
            Assessment<Outcome> assessment = engine.assess(facts, TODAY);
            List<Changed> one = changed(new Changed(facts.records(), 0, facts.isComplete(Drug.class)));
            List<Changed> two = one.stream().flatMap(c -> changed(c).stream()).toList();
            for (int i = 0; i < book.ids().size(); i++) {
                RuleNode rule = tree.rule(book.ids().get(i));
                if (!fires(assessment, rule)) {
                    int needed = assessment.nearMiss(rule.id()).map(this::cost).orElse(Integer.MAX_VALUE);
                    int index = i;
                    assertThat(Stream.concat(one.stream(), two.stream())
                                    .filter(c -> c.cost < needed)
                                    .anyMatch(c -> book.fired(c.records).get(index)))
                            .as("%s needs less", rule)
                            .isFalse();
                }
            }
        }
    }

    /** What is not known is told for less than what is known is changed for. */
    private int cost(NearMiss near) {
        return near.changes().stream()
                .mapToInt(change -> change.given().isPresent() ? CHANGE : TELL)
                .sum();
    }

    private static final int TELL = 1;
    private static final int CHANGE = 3;

    /** Facts, and what it cost to have them. */
    private record Changed(List<Record> records, int cost, boolean hasAllDrugs) {
        Changed to(List<Record> others, int more) {
            return new Changed(others, cost + more, hasAllDrugs);
        }
    }

    /** If it were not so, the tests above would prove little. */
    @Test
    void thereAreManyNearMissesOfSeveralChanges() {
        List<Integer> sizes = new ArrayList<>();
        seeds().forEach(seed -> {
            Rulebook rulebook = new RandomBook(seed).rulebook();
            RuleEngine<Outcome> engine = Books.engine(rulebook);
            for (Facts facts : patients(seed).subList(0, 3)) {
                Assessment<Outcome> assessment = engine.assess(facts, TODAY);
                rulebook.rules()
                        .forEach(rule -> assessment
                                .nearMiss(rule.id())
                                .ifPresent(near -> sizes.add(near.changes().size())));
            }
        });
        assertThat(sizes).doesNotContain(0).hasSizeGreaterThan(300);
        assertThat(sizes.stream().filter(size -> size > 2).count()).isGreaterThan(20);
    }

    private static boolean fires(Assessment<Outcome> assessment, RuleNode rule) {
        return assessment.status(rule.id()).hasFired();
    }

    private static List<Facts> patients(long seed) {
        return LongStream.range(0, PATIENTS)
                .mapToObj(i -> new RandomPatient(1_000 * seed + i).asIs().facts())
                .toList();
    }

    /** The facts with one cell told or changed, in every way that rules can tell apart. */
    private static List<Changed> changed(Changed before) {
        List<Record> facts = before.records;
        List<Changed> all = new ArrayList<>();
        Symptoms symptoms = facts.stream()
                .filter(Symptoms.class::isInstance)
                .map(Symptoms.class::cast)
                .findFirst()
                .orElse(Symptoms.UNKNOWN);
        Stream.of(
                        Stream.of(Answer.values()).map(symptoms::fever),
                        Stream.of(Answer.values()).map(symptoms::cough),
                        Stream.of(Onset.values()).map(symptoms::onset))
                .flatMap(s -> s)
                .forEach(other -> {
                    List<Record> records = new ArrayList<>(facts);
                    records.removeIf(Symptoms.class::isInstance);
                    records.add(other);
                    all.add(before.to(records, cost(symptoms, other)));
                });
        for (Record fact : facts) {
            if (fact instanceof Lab || fact instanceof Drug) {
                all.add(before.to(replaced(facts, fact, List.of()), CHANGE));
                ways(fact)
                        .forEach(other -> all.add(before.to(replaced(facts, fact, List.of(other)), cost(fact, other))));
            }
        }
        for (Analyte analyte : List.of(Analyte.CRP, Analyte.FERRITIN)) {
            if (facts.stream().noneMatch(f -> f instanceof Lab lab && lab.analyte() == analyte)) {
                for (double value : VALUES) {
                    all.add(before.to(added(facts, Lab.of(analyte, value)), TELL));
                }
            }
        }
        int next = (int) facts.stream().filter(Drug.class::isInstance).count();
        for (Group group : Group.values()) {
            for (Use use : Use.values()) {
                all.add(before.to(added(facts, new Drug(next, group, use)), before.hasAllDrugs ? CHANGE : TELL));
            }
        }
        return all;
    }

    private static int cost(Record before, Record after) {
        FactType type = FactType.of(before.getClass());
        return type.components().stream()
                .filter(c -> !c.read(before).equals(c.read(after)))
                .mapToInt(c -> c.isEnum() && c.isUnknown(c.ordinal(before)) ? TELL : CHANGE)
                .sum();
    }

    private static final double[] VALUES = {4, 5, 7, 10, 11};

    private static List<Record> ways(Record fact) {
        List<Record> ways = new ArrayList<>();
        if (fact instanceof Lab lab) {
            for (double value : VALUES) {
                ways.add(new Lab(lab.analyte(), value, lab.ageDays(), lab.fasting()));
            }
            Stream.of(Answer.values()).map(lab::fasting).forEach(ways::add);
        } else if (fact instanceof Drug drug) {
            Stream.of(Group.values())
                    .map(group -> new Drug(drug.index(), group, drug.use()))
                    .forEach(ways::add);
            Stream.of(Use.values())
                    .map(use -> new Drug(drug.index(), drug.group(), use))
                    .forEach(ways::add);
        }
        return ways;
    }

    private static List<Record> replaced(List<Record> facts, Record fact, List<Record> others) {
        List<Record> records = new ArrayList<>(facts);
        records.remove(fact);
        records.addAll(others);
        return records;
    }

    private static List<Record> added(List<Record> facts, Record fact) {
        List<Record> records = new ArrayList<>(facts);
        records.add(fact);
        return records;
    }
}
