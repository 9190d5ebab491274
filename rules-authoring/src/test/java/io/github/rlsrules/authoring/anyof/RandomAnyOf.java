package io.github.rlsrules.authoring.anyof;

import io.github.rlsrules.authoring.anyof.AnyOf.Analyte;
import io.github.rlsrules.authoring.anyof.AnyOf.Code;
import io.github.rlsrules.authoring.anyof.AnyOf.Course;
import io.github.rlsrules.authoring.anyof.AnyOf.Drug;
import io.github.rlsrules.authoring.anyof.AnyOf.Feature;
import io.github.rlsrules.authoring.anyof.AnyOf.Group;
import io.github.rlsrules.authoring.anyof.AnyOf.Lab;
import io.github.rlsrules.authoring.anyof.AnyOf.Mark;
import io.github.rlsrules.authoring.anyof.AnyOf.Range;
import io.github.rlsrules.authoring.anyof.AnyOf.Reason;
import io.github.rlsrules.authoring.anyof.AnyOf.Side;
import io.github.rlsrules.authoring.anyof.AnyOf.Sign;
import io.github.rlsrules.authoring.anyof.AnyOf.Symptoms;
import io.github.rlsrules.authoring.anyof.AnyOf.Use;
import io.github.rlsrules.authoring.anyof.Written.Alternative;
import io.github.rlsrules.authoring.anyof.Written.Among;
import io.github.rlsrules.authoring.anyof.Written.Clause;
import io.github.rlsrules.authoring.anyof.Written.Condition;
import io.github.rlsrules.authoring.anyof.Written.How;
import io.github.rlsrules.authoring.anyof.Written.Look;
import io.github.rlsrules.authoring.anyof.Written.Number;
import io.github.rlsrules.authoring.anyof.Written.Test;
import io.github.rlsrules.runtime.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A rulebook made up from a seed, and patients for it. Rules of later stages read the outcomes of earlier ones, positive and
 * negated; half of the rules of a stage begin with the same patterns, where Drools shares what it must not lose.
 */
final class RandomAnyOf {
    static final List<String> STAGES = List.of("first", "second", "third", "fourth");
    private static final int RULES_A_STAGE = 5;

    /** Where the rules of a book ask for any of several things. */
    enum Shape {
        /** Nowhere: what all the others are held against. */
        NONE,
        /** Among the components of the only record of its type. */
        COMPONENTS,
        /** Within a keyed fact or an item of a list. */
        KEYED_AND_LISTED,
        /** The same under {@code not}. */
        UNDER_NOT,
        /** Among patterns over facts. */
        PATTERNS,
        /** Among outcomes, with a fact among them now and then. */
        OUTCOMES,
        /** Everywhere but under {@code not}. */
        ALL
    }

    private final Shape shape;
    private final Random random;
    private final List<Written.Rule> rules = new ArrayList<>();
    /** Patterns to be used again, so that rules have some in common. */
    private final List<Look> pool = new ArrayList<>();

    RandomAnyOf(Shape shape, long seed) {
        this.shape = shape;
        this.random = new Random(seed);
        for (int stage = 0; stage < STAGES.size(); stage++) {
            List<Mark> readable =
                    rules.stream().map(Written.Rule::outcome).distinct().toList();
            List<Clause> prefix = clauses(readable);
            for (int i = 0; i < RULES_A_STAGE; i++) {
                List<Clause> clauses = new ArrayList<>(random.nextBoolean() ? prefix : List.of());
                clauses.addAll(clauses(readable));
                Code code = Code.values()[3 * stage + random.nextInt(3)];
                Mark outcome = random.nextBoolean() ? Feature.of(code) : Sign.of(code);
                rules.add(new Written.Rule("R" + stage + i, stage, clauses, outcome));
            }
        }
    }

    List<Written.Rule> rules() {
        return rules;
    }

    /** How often each rule fires on these facts; rules read outcomes of earlier stages only, so one pass is enough. */
    Map<String, Long> firings(List<Record> facts) {
        Map<Object, Long> memory = new HashMap<>();
        facts.forEach(fact -> memory.merge(fact, 1L, Long::sum));
        Map<String, Long> firings = new LinkedHashMap<>();
        for (Written.Rule rule : rules) {
            long count = rule.count(memory);
            if (count > 0) {
                firings.put(rule.id(), count);
                memory.merge(rule.outcome(), count, Long::sum);
            }
        }
        return firings;
    }

    List<Record> patient() {
        List<Record> facts = new ArrayList<>();
        if (random.nextInt(10) > 0) {
            facts.add(new Symptoms(any(Answer.values()), any(Answer.values()), any(Side.values())));
        }
        if (random.nextInt(10) > 0) {
            facts.add(new Course(any(Answer.values()), any(Answer.values()), any(Side.values())));
        }
        for (Analyte analyte : Analyte.values()) {
            if (random.nextInt(3) > 0) {
                facts.add(new Lab(analyte, 4 + random.nextInt(8), any(Range.values())));
            }
        }
        int drugs = random.nextInt(4);
        for (int i = 0; i < drugs; i++) {
            facts.add(new Drug(i, any(Group.values()), any(Use.values()), any(Reason.values())));
        }
        Collections.shuffle(facts, random);
        return facts;
    }

    private boolean has(Shape one) {
        return shape == one || (shape == Shape.ALL && one != Shape.UNDER_NOT);
    }

    private List<Clause> clauses(List<Mark> readable) {
        List<Clause> clauses = new ArrayList<>();
        int many = 1 + random.nextInt(2);
        for (int i = 0; i < many; i++) {
            clauses.add(clause(readable));
        }
        return clauses;
    }

    private Clause clause(List<Mark> readable) {
        boolean outcomes = !readable.isEmpty() && random.nextInt(5) > 1;
        if (random.nextInt(3) == 0 || !has(outcomes ? Shape.OUTCOMES : Shape.PATTERNS)) {
            return Clause.of(outcomes ? atOutcome(readable) : atFact());
        }
        List<Alternative> alternatives = new ArrayList<>();
        int many = 2 + random.nextInt(2);
        for (int i = 0; i < many; i++) {
            List<Look> looks = new ArrayList<>();
            int conjunction = random.nextInt(4) == 0 ? 2 : 1;
            for (int k = 0; k < conjunction; k++) {
                looks.add(outcomes && random.nextInt(4) > 0 ? atOutcome(readable) : atFact());
            }
            alternatives.add(new Alternative(looks));
        }
        return new Clause(alternatives);
    }

    private Look atOutcome(List<Mark> readable) {
        List<Mark> some = new ArrayList<>(readable);
        Collections.shuffle(some, random);
        Class<?> type = some.get(0).getClass();
        List<Code> codes = some.stream()
                .filter(type::isInstance)
                .map(Mark::what)
                .limit(1 + random.nextInt(2))
                .toList();
        return new Look(any(How.values()), type, List.of(Condition.of(new Among("what", true, codes))));
    }

    private Look atFact() {
        if (!pool.isEmpty() && random.nextInt(3) == 0) {
            return pool.get(random.nextInt(pool.size()));
        }
        How how = any(How.values());
        boolean single = random.nextBoolean();
        boolean grouped =
                how == How.NOT ? shape == Shape.UNDER_NOT : has(single ? Shape.COMPONENTS : Shape.KEYED_AND_LISTED);
        Look look = single ? atRecord(how, grouped) : atOneOfSeveral(how, grouped);
        pool.add(look);
        return look;
    }

    private Look atRecord(How how, boolean grouped) {
        return random.nextBoolean()
                ? new Look(
                        how,
                        Symptoms.class,
                        some(
                                grouped,
                                among("fever", Answer.values()),
                                among("cough", Answer.values()),
                                among("pain", Side.values())))
                : new Look(
                        how,
                        Course.class,
                        some(
                                grouped,
                                among("sudden", Answer.values()),
                                among("worse", Answer.values()),
                                among("spread", Side.values())));
    }

    private Look atOneOfSeveral(How how, boolean grouped) {
        boolean lab = random.nextBoolean();
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.of(lab ? among("analyte", Analyte.values()) : among("group", Group.values())));
        conditions.addAll(
                lab
                        ? some(
                                grouped,
                                new Number("value", random.nextBoolean(), 5 + random.nextInt(5)),
                                among("range", Range.values()))
                        : some(grouped, among("use", Use.values()), among("reason", Reason.values())));
        return new Look(how, lab ? Lab.class : Drug.class, conditions);
    }

    /** Some of these in their order, if grouped any of two and perhaps the third. */
    private List<Condition> some(boolean grouped, Test... all) {
        List<Test> tests = new ArrayList<>(Arrays.asList(all));
        if (!grouped) {
            return tests.subList(0, 1 + random.nextInt(tests.size())).stream()
                    .map(Condition::of)
                    .toList();
        }
        Collections.shuffle(tests, random);
        int together = random.nextInt(3) == 0 ? tests.size() : 2;
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition(List.copyOf(tests.subList(0, together))));
        tests.subList(together, tests.size()).forEach(t -> conditions.add(Condition.of(t)));
        Collections.shuffle(conditions, random);
        return conditions;
    }

    private Among among(String component, Enum<?>... all) {
        List<Enum<?>> some = new ArrayList<>(Arrays.asList(all));
        Collections.shuffle(some, random);
        return new Among(component, random.nextInt(5) > 0, List.copyOf(some.subList(0, 1 + random.nextInt(2))));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
