package io.github.rlsrules.authoring.anyof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.anyof.RandomAnyOf.Shape;
import io.github.rlsrules.authoring.drl.DroolsOnly;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether Drools fires the rules that should fire, wherever a rule asks for any of several things: random rulebooks on random
 * patients against the rules' own structure. Forty books of each shape with a thousand patients each, which takes minutes, had
 * no disagreement either.
 */
class AnyOfOnDroolsTest {
    private static final int BOOKS = 4;
    private static final int PATIENTS = 300;
    /** More than any of these patients has. */
    private static final int FIRINGS = 20_000;

    static final String HEAD = """
            package io.github.rlsrules.authoring.anyof;

            import io.github.rlsrules.authoring.anyof.AnyOf.*;
            import io.github.rlsrules.runtime.Answer;

            ruleflow-group "%s"

            """;

    static DroolsOnly compile(List<Written.Rule> rules) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int stage = 0; stage < RandomAnyOf.STAGES.size(); stage++) {
            int of = stage;
            String name = RandomAnyOf.STAGES.get(stage);
            files.put(
                    "topic/" + name + ".drl",
                    HEAD.formatted(name)
                            + rules.stream()
                                    .filter(rule -> rule.stage() == of)
                                    .map(Written.Rule::drl)
                                    .collect(Collectors.joining("\n")));
        }
        return new DroolsOnly(files, RandomAnyOf.STAGES);
    }

    @ParameterizedTest
    @EnumSource
    void theRulesFireThatShouldFireAndAsOftenAsTheyHaveReasons(Shape shape) {
        long fired = 0;
        for (int seed = 0; seed < BOOKS; seed++) {
            RandomAnyOf book = new RandomAnyOf(shape, seed);
            DroolsOnly drools = compile(book.rules());
            for (int i = 0; i < PATIENTS; i++) {
                List<Record> patient = book.patient();
                Map<String, Long> expected = book.firings(patient);
                assertThat(drools.firings(patient, FIRINGS))
                        .as("book %s of %s, patient %s", seed, shape, i)
                        .isEqualTo(expected);
                fired += expected.size();
            }
        }
        assertThat(fired).isGreaterThan((long) BOOKS * PATIENTS);
    }
}
