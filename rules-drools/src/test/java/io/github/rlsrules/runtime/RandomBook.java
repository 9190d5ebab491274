package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Rules.rule;

import io.github.rlsrules.runtime.Rules.Is;
import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Analyte;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Group;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.drools.model.Rule;

/**
 * A rulebook made up from a seed: twelve rules in three stages, over facts of every kind and over outcomes, positive and
 * negated. It also evaluates itself in the plainest two-valued way, which is what the real evaluators are held against.
 */
final class RandomBook {
    private static final int RULES_A_STAGE = 4;
    private static final List<String> STAGES = List.of("first", "second", "third");

    /** What a rule of the book concludes; the letter is its stage. */
    public record Mark(Name name) implements Outcome {
        @Override
        public String kind() {
            return "MARK";
        }

        @Override
        public String code() {
            return name.name();
        }

        @Override
        public Urgency urgency() {
            return name.name().endsWith("1") ? Urgency.URGENT : Urgency.REVIEW;
        }
    }

    enum Name {
        A1,
        A2,
        A3,
        B1,
        B2,
        B3,
        C1,
        C2,
        C3
    }

    private enum How {
        PLAIN,
        EXISTS,
        NOT
    }

    private record Look(Class<?> type, How how, List<Is> conditions) {
        Part part() {
            Part plain = Rules.a(type, conditions.toArray(Is[]::new));
            return switch (how) {
                case PLAIN -> plain;
                case EXISTS -> Rules.exists(plain);
                case NOT -> Rules.not(plain);
            };
        }

        boolean holds(List<?> objects) {
            return (how == How.NOT) != objects.stream().anyMatch(o -> type.isInstance(o) && matches(o));
        }

        private boolean matches(Object object) {
            return conditions.stream().allMatch(condition -> {
                try {
                    return condition.test().of(object);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** Alternatives of which one must hold, each of them looks that must all hold; most have one of one. */
    private record Clause(List<List<Look>> alternatives) {
        Part part() {
            List<Part> parts = alternatives.stream().map(Clause::all).toList();
            return parts.size() == 1 ? parts.get(0) : Rules.anyOf(parts.toArray(Part[]::new));
        }

        private static Part all(List<Look> looks) {
            List<Part> parts = looks.stream().map(Look::part).toList();
            return parts.size() == 1 ? parts.get(0) : Rules.all(parts.toArray(Part[]::new));
        }

        boolean holds(List<?> objects) {
            return alternatives.stream().anyMatch(all -> all.stream().allMatch(look -> look.holds(objects)));
        }
    }

    private record Spec(String id, int stage, List<Clause> clauses, Mark outcome) {}

    private final Random random;
    private final List<Spec> specs = new ArrayList<>();

    RandomBook(long seed) {
        random = new Random(seed);
        for (int stage = 0; stage < STAGES.size(); stage++) {
            List<Name> readable = readable();
            for (int i = 0; i < RULES_A_STAGE; i++) {
                List<Clause> clauses = new ArrayList<>();
                int many = 1 + random.nextInt(3);
                for (int k = 0; k < many; k++) {
                    clauses.add(clause(readable));
                }
                Name name = List.of(Name.values()).get(3 * stage + random.nextInt(3));
                specs.add(new Spec("R" + stage + i, stage, clauses, new Mark(name)));
            }
        }
    }

    private Clause clause(List<Name> readable) {
        List<List<Look>> alternatives = new ArrayList<>();
        boolean grouped = random.nextInt(4) == 0;
        int many = grouped ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < many; i++) {
            List<Look> looks = new ArrayList<>(List.of(look(readable)));
            if (grouped && random.nextInt(3) == 0) {
                looks.add(look(readable));
            }
            alternatives.add(looks);
        }
        return new Clause(alternatives);
    }

    private Look look(List<Name> readable) {
        return readable.isEmpty() || random.nextBoolean() ? atFacts() : atOutcomes(readable);
    }

    private List<Name> readable() {
        return specs.stream().map(s -> s.outcome().name()).distinct().toList();
    }

    Rulebook rulebook() {
        return Books.of(rules().toArray(Rule[]::new));
    }

    Rulebook shuffled() {
        List<Rule> rules = new ArrayList<>(rules());
        Collections.shuffle(rules, random);
        return Books.of(rules.toArray(Rule[]::new));
    }

    /** The ids of its rules in the order of the stages. */
    List<String> ids() {
        return specs.stream().map(Spec::id).toList();
    }

    private List<Rule> rules() {
        return specs.stream()
                .map(s -> rule(s.id())
                        .stage(STAGES.get(s.stage()))
                        .when(s.clauses().stream().map(Clause::part).toArray(Part[]::new))
                        .then(s.outcome()))
                .toList();
    }

    /** Which rules fire on these facts, by their place in {@link #ids}. */
    BitSet fired(List<Record> facts) {
        BitSet fired = new BitSet();
        List<Object> seen = new ArrayList<>(facts);
        for (int i = 0; i < specs.size(); i++) { // rules read outcomes of earlier stages only, so one pass is enough
            Spec spec = specs.get(i);
            if (spec.clauses().stream().allMatch(clause -> clause.holds(seen))) {
                fired.set(i);
                seen.add(spec.outcome());
            }
        }
        return fired;
    }

    private Look atOutcomes(List<Name> readable) {
        List<Name> some = new ArrayList<>(readable);
        Collections.shuffle(some, random);
        Name[] names =
                some.subList(0, 1 + random.nextInt(Math.min(2, some.size()))).toArray(Name[]::new);
        Is condition = names.length == 1 ? Rules.is("name", names[0]) : Rules.in("name", names);
        return new Look(Mark.class, how(), List.of(condition));
    }

    private Look atFacts() {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Look(
                        Symptoms.class,
                        how(),
                        someOf(
                                among("fever", Answer.values()),
                                among("cough", Answer.values()),
                                among("onset", Onset.values())));
            case 1 -> atLabs();
            default -> new Look(Drug.class, how(), someOf(among("group", Group.values()), among("use", Use.values())));
        };
    }

    private Look atLabs() {
        How how = how();
        List<Is> conditions = new ArrayList<>();
        conditions.add(
                random.nextInt(3) == 0
                        ? Rules.in("analyte", Analyte.CRP, Analyte.FERRITIN)
                        : Rules.is("analyte", random.nextBoolean() ? Analyte.CRP : Analyte.FERRITIN));
        if (how != How.NOT) {
            int limit = random.nextBoolean() ? 5 : 10;
            conditions.addAll(someOf(
                    random.nextBoolean() ? Rules.atLeast("value", limit) : Rules.below("value", limit),
                    among("fasting", Answer.values())));
        }
        return new Look(Lab.class, how, conditions);
    }

    private How how() {
        return any(How.values());
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** At least one of these, in their order; two of them sometimes as alternatives. */
    private List<Is> someOf(Is... all) {
        List<Is> some = new ArrayList<>(chosen(all));
        if (some.size() > 1 && random.nextInt(3) == 0) {
            some.set(0, Rules.either(some.get(0), some.remove(1)));
        }
        return some;
    }

    private List<Is> chosen(Is... all) {
        List<Is> some = new ArrayList<>();
        while (some.isEmpty()) {
            for (Is one : all) {
                if (random.nextInt(3) > 0) {
                    some.add(one);
                }
            }
        }
        return some;
    }

    /** A condition that some constants satisfy and some do not. */
    private Is among(String component, Enum<?>... constants) {
        List<Enum<?>> some = new ArrayList<>(Arrays.asList(constants));
        Collections.shuffle(some, random);
        if (random.nextInt(3) > 0) {
            return random.nextInt(4) > 0 ? Rules.is(component, some.get(0)) : Rules.isNot(component, some.get(0));
        }
        Enum<?>[] two = some.subList(0, 2).toArray(Enum<?>[]::new);
        return random.nextBoolean() ? Rules.in(component, two) : Rules.notIn(component, two);
    }
}
