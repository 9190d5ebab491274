package io.github.rlsrules.runtime;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads rules: of each first what the catalogue says of it, then its conditions. */
final class RulesFile implements CompiledRules {
    private static final Threshold.Operator[] OPERATORS = Threshold.Operator.values();

    private final BinaryReader from;
    private final ClassLoader loader;
    private final int[] starts;
    private final @Nullable RuleInfo[] infos;

    /** Reads on when a rule is asked for. */
    RulesFile(BinaryReader from, ClassLoader loader) {
        this.starts = from.numbers();
        this.from = from.part();
        this.loader = loader;
        this.infos = new RuleInfo[starts.length];
    }

    static void write(List<CompiledRule> rules, BinaryWriter to) {
        BinaryWriter all = to.part();
        int[] starts = new int[rules.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.size();
            write(rules.get(i), all);
        }
        to.numbers(starts).part(all);
    }

    private static void write(CompiledRule rule, BinaryWriter to) {
        RuleInfo info = rule.info();
        to.string(info.id())
                .string(info.title())
                .string(info.stage())
                .string(info.topic())
                .string(info.review().name())
                .string(info.level().name())
                .string(info.evidence().name());
        to.number(info.sources().size());
        info.sources().forEach(s -> to.string(s.source()).string(s.sureness().name()));
        to.string(info.since())
                .number(info.reviewBy().getYear())
                .number(info.reviewBy().getMonthValue())
                .string(info.location());
        OutcomeFile.write(info.outcome(), to);
        to.string(rule.drlPackage()).number(rule.clauses().size());
        for (CompiledRule.Clause clause : rule.clauses()) {
            to.number(clause.alternatives().size());
            for (CompiledRule.Alternative alternative : clause.alternatives()) {
                to.number(alternative.patterns().size());
                alternative.patterns().forEach(p -> write(p, to));
            }
        }
    }

    private static void write(CompiledRule.Pattern pattern, BinaryWriter to) {
        to.string(pattern.type().getName())
                .number(pattern.negated() ? 1 : 0)
                .number(pattern.conditions().size());
        for (CompiledRule.Condition condition : pattern.conditions()) {
            to.string(condition.text()).number(condition.anyOf().size());
            for (CompiledRule.Test test : condition.anyOf()) {
                to.string(test.component()).number(test.accepted().size());
                test.accepted()
                        .forEach(c -> to.string(c.getDeclaringClass().getName()).string(c.name()));
                write(test.threshold(), to);
            }
        }
    }

    static void write(@Nullable Threshold threshold, BinaryWriter to) {
        to.number(threshold == null ? 0 : 1);
        if (threshold != null) {
            to.number(threshold.operator().ordinal()).doubles(new double[] {threshold.value()});
        }
    }

    static @Nullable Threshold threshold(BinaryReader from) {
        return from.number() == 0 ? null : new Threshold(OPERATORS[from.number()], from.doubles()[0]);
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public String id(int rule) {
        return at(rule).string();
    }

    private BinaryReader at(int rule) {
        return from.at(starts[rule]);
    }

    @Override
    public RuleInfo info(int rule) {
        RuleInfo known = infos[rule];
        if (known == null) {
            known = info(at(rule));
            infos[rule] = known; // immutable, so it does not matter which thread's stays
        }
        return known;
    }

    private RuleInfo info(BinaryReader at) {
        String id = at.string();
        String title = at.string();
        String stage = at.string();
        String topic = at.string();
        ReviewState review = ReviewState.valueOf(at.string());
        Level level = Level.valueOf(at.string());
        EvidenceKind evidence = EvidenceKind.valueOf(at.string());
        List<Citation> sources = new ArrayList<>();
        for (int i = at.number(); i > 0; i--) {
            sources.add(new Citation(at.string(), Sureness.valueOf(at.string())));
        }
        String since = at.string();
        YearMonth reviewBy = YearMonth.of(at.number(), at.number());
        String location = at.string();
        Outcome outcome = OutcomeFile.read(at, loader);
        return new RuleInfo(
                id,
                title,
                stage,
                topic,
                review,
                level,
                evidence,
                List.copyOf(sources),
                since,
                reviewBy,
                outcome,
                location);
    }

    @Override
    public CompiledRule rule(int rule) {
        BinaryReader at = at(rule);
        RuleInfo info = info(at);
        String drlPackage = at.string();
        List<CompiledRule.Clause> clauses = new ArrayList<>();
        for (int clause = at.number(); clause > 0; clause--) {
            List<CompiledRule.Alternative> alternatives = new ArrayList<>();
            for (int alternative = at.number(); alternative > 0; alternative--) {
                List<CompiledRule.Pattern> patterns = new ArrayList<>();
                for (int pattern = at.number(); pattern > 0; pattern--) {
                    patterns.add(pattern(at));
                }
                alternatives.add(new CompiledRule.Alternative(patterns));
            }
            clauses.add(new CompiledRule.Clause(alternatives));
        }
        return new CompiledRule(info, drlPackage, clauses);
    }

    private CompiledRule.Pattern pattern(BinaryReader at) {
        Class<?> type = type(at.string(), loader);
        boolean negated = at.number() == 1;
        List<CompiledRule.Condition> conditions = new ArrayList<>();
        for (int condition = at.number(); condition > 0; condition--) {
            String text = at.string();
            List<CompiledRule.Test> tests = new ArrayList<>();
            for (int test = at.number(); test > 0; test--) {
                String component = at.string();
                List<Enum<?>> accepted = new ArrayList<>();
                for (int constant = at.number(); constant > 0; constant--) {
                    accepted.add(constant(type(at.string(), loader), at.string()));
                }
                tests.add(new CompiledRule.Test(component, accepted, threshold(at)));
            }
            conditions.add(new CompiledRule.Condition(text, tests));
        }
        return new CompiledRule.Pattern(type, negated, conditions);
    }

    /** @throws RulebookException if there is no such class: then the rulebook was built for other facts or outcomes */
    static Class<?> type(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new RulebookException("the rulebook speaks of " + name + ", which is not on the class path", e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type was written with the constant
    static Enum<?> constant(Class<?> type, String name) {
        return Enum.valueOf((Class) type, name);
    }
}
