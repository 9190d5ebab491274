package io.github.rlsrules.runtime;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** What a pattern asks of an outcome. Outcomes are constants, so it is asked once, when rules are put together. */
final class OutcomeTest {
    private static final ClassValue<Map<String, Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> type) {
            Map<String, Component> components = new HashMap<>();
            for (RecordComponent component : type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
                components.put(component.getName(), new Component(component, components.size()));
            }
            return components;
        }
    };

    private final CompiledRule.Pattern pattern;

    private OutcomeTest(CompiledRule.Pattern pattern) {
        this.pattern = pattern;
    }

    static OutcomeTest of(CompiledRule.Pattern pattern) {
        pattern.conditions().stream().flatMap(c -> c.anyOf().stream()).forEach(test -> {
            if (test.threshold() != null) {
                throw new RulebookException("a condition on an outcome compares with constants, not with numbers: "
                        + test.component() + " " + test.threshold());
            }
        });
        return new OutcomeTest(pattern);
    }

    boolean accepts(Outcome outcome) {
        return pattern.type().isInstance(outcome)
                && pattern.conditions().stream()
                        .allMatch(c -> c.anyOf().stream().anyMatch(test -> accepts(test, outcome)));
    }

    private static boolean accepts(CompiledRule.Test test, Outcome outcome) {
        Component component = COMPONENTS.get(outcome.getClass()).get(test.component());
        if (component == null) {
            throw new RulebookException(outcome.getClass().getName() + " has no component " + test.component());
        }
        return test.accepted().contains(component.read(outcome));
    }
}
