package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whether the check of the tables would notice that what they say of signs without a time is wrong. */
class TimedSignsTest {
    private final Rulebook rulebook = RlsRules.standardRulebook();
    private final RuleTree tree = rulebook.tree();
    private final Network network = rulebook.network();
    private final TimedSigns timed = network.timedSigns;
    private final List<String> unnoticed = new ArrayList<>();
    private int planted;

    @Test
    void everyWrongEntryOfAnAlarmIsNoticed() {
        for (RuleNode rule : tree.rules()) {
            int[] right = timed.ofRule()[rule.index()];
            if (right.length == 0 || (right[0] & TimedSigns.ALARM) == 0) {
                continue;
            }
            assertThat(new TableCheck(tree, network).faults(rule)).isEmpty();
            if (!TimedSigns.falls(right)) {
                plant(rule, "falls", rows -> rows[0] |= TimedSigns.FALLS);
            }
            plant(rule, "no alarm", rows -> rows[0] = 0);
            for (int row = 1; row < right.length; row += 2 + right[row + 1]) {
                int at = row;
                plant(
                        rule,
                        "row " + at + " of another sign",
                        rows -> rows[at] =
                                (Math.abs(rows[at]) + 1) % timed.paths().size());
                for (int node = row + 2; node < row + 2 + right[row + 1]; node++) {
                    int beside = node;
                    plant(
                            rule,
                            "node of row " + at,
                            rows -> rows[beside] =
                                    (rows[beside] + network.baseline.length / 2) % network.baseline.length);
                }
            }
        }
        assertThat(planted).isGreaterThan(300);
        assertThat(unnoticed).isEmpty();
    }

    private void plant(RuleNode rule, String what, Consumer<int[]> fault) {
        int[] right = timed.ofRule()[rule.index()];
        int[] wrong = right.clone();
        fault.accept(wrong);
        timed.ofRule()[rule.index()] = wrong;
        if (new TableCheck(tree, network).faults(rule).isEmpty()) {
            unnoticed.add(rule + ": " + what);
        }
        timed.ofRule()[rule.index()] = right;
        planted++;
    }
}
