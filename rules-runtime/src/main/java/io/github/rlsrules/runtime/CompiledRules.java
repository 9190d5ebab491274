package io.github.rlsrules.runtime;

import java.util.List;
import java.util.stream.IntStream;

/** The rules of a rulebook in the order in which they are evaluated; of a rulebook in a file each is read when it is asked for. */
interface CompiledRules {
    int size();

    String id(int rule);

    RuleInfo info(int rule);

    CompiledRule rule(int rule);

    default List<CompiledRule> all() {
        return IntStream.range(0, size()).mapToObj(this::rule).toList();
    }

    /** Those of a rulebook in memory. */
    static CompiledRules of(List<CompiledRule> rules) {
        return new CompiledRules() {
            @Override
            public int size() {
                return rules.size();
            }

            @Override
            public String id(int rule) {
                return rules.get(rule).info().id();
            }

            @Override
            public RuleInfo info(int rule) {
                return rules.get(rule).info();
            }

            @Override
            public CompiledRule rule(int rule) {
                return rules.get(rule);
            }

            @Override
            public List<CompiledRule> all() {
                return rules;
            }
        };
    }
}
