package io.github.rlsrules.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its compiler understood it: everything that evaluates or explains it is made from this. For tools that compile rules or
 * change compiled ones; hosts do not need it.
 *
 * @param info what is known of it beside its conditions
 * @param drlPackage the package in which it is written; Drools loses firings between packages
 * @param clauses all of them must hold
 * @since 0.1.0
 */
@ForTools
public record CompiledRule(RuleInfo info, String drlPackage, List<Clause> clauses) {

    /**
     * Holds if one of its alternatives does; most clauses have only one.
     *
     * @param alternatives at least one
     */
    public record Clause(List<Alternative> alternatives) {
        public Clause {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Holds if all of its patterns do; most have only one.
     *
     * @param patterns at least one
     */
    public record Alternative(List<Pattern> patterns) {
        public Alternative {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * Looks for a fact or an outcome.
     *
     * @param type a record annotated with {@link Fact}, or a type of outcomes
     * @param negated whether there must be none
     * @param conditions all of them must hold
     */
    public record Pattern(Class<?> type, boolean negated, List<Condition> conditions) {
        public Pattern {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * What is asked of a fact or an outcome: one test, or several of which one is enough.
     *
     * @param text as the rule has it
     * @param anyOf the tests, at least one
     */
    public record Condition(String text, List<Test> anyOf) {
        public Condition {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * {@code component operator constant}.
     *
     * @param component its name
     * @param accepted the constants that satisfy it; empty for a number
     * @param threshold what it says of a number; null for an enum
     */
    public record Test(
            String component,
            List<Enum<?>> accepted,
            @Nullable Threshold threshold) {
        public Test {
            accepted = List.copyOf(accepted);
        }
    }

    public CompiledRule {
        clauses = List.copyOf(clauses);
    }

    /**
     * {@return the same rule under another id, as the rule of that id is known}
     *
     * @param other the rule in whose place it stands
     */
    public CompiledRule inThePlaceOf(RuleInfo other) {
        return standing(other.id(), other.topic(), other.location());
    }

    /** The same rule at another place: what stands above it in its file may have grown. */
    CompiledRule at(String location) {
        return location.equals(info.location()) ? this : standing(info.id(), topicOf(location), location);
    }

    /** The same rule, of which that has become before its reviewers. */
    CompiledRule reviewed(ReviewState state) {
        return new CompiledRule(info.reviewed(state), drlPackage, clauses);
    }

    private CompiledRule standing(String id, String topic, String location) {
        return new CompiledRule(
                new RuleInfo(
                        id,
                        info.title(),
                        info.stage(),
                        topic,
                        info.review(),
                        info.level(),
                        info.evidence(),
                        info.sources(),
                        info.since(),
                        info.reviewBy(),
                        info.outcome(),
                        location),
                drlPackage,
                clauses);
    }

    /**
     * {@return the folder in which a rule stands}
     *
     * @param location file and line, as {@link RuleInfo} has it
     */
    public static String topicOf(String location) {
        return location.contains("/") ? location.substring(0, location.lastIndexOf('/')) : "";
    }

    @Override
    public String toString() {
        return info.id();
    }
}
