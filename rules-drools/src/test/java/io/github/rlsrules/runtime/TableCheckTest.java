package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the check of the tables would notice that an entry is wrong. */
class TableCheckTest {

    @ParameterizedTest(name = "rulebook {0}")
    @ValueSource(longs = {3, 14, 15, 92, 65})
    void tablesAsTheyAreMadeHaveNoFault(long seed) {
        assertThat(new RandomBook(seed).rulebook().checkTables()).isEmpty();
    }

    /** One after the other: a difference that is one off, and one that is missing. */
    @ParameterizedTest(name = "rulebook {0}")
    @ValueSource(longs = 3)
    void everyWrongEntryIsNoticed(long seed) {
        RuleTree tree = new RandomBook(seed).rulebook().tree();
        Network network = tree.network();
        BitSet entries = entries(tree, network);
        assertThat(entries.cardinality()).isGreaterThan(network.changes.length / 4);
        List<Integer> unnoticed = new ArrayList<>();
        entries.stream().forEach(entry -> {
            int right = network.changes[2 * entry + 1];
            for (int wrong : new int[] {right + 1, 0}) {
                network.changes[2 * entry + 1] = wrong;
                if (new TableCheck(tree, network).faults().isEmpty()) {
                    unnoticed.add(entry);
                }
            }
            network.changes[2 * entry + 1] = right;
        });
        assertThat(unnoticed).isEmpty();
    }

    /** All but those of what a pattern over a list or a rule can never come to: such an entry harms nobody. */
    private static BitSet entries(RuleTree tree, Network network) {
        TableCheck check = new TableCheck(tree, network);
        assertThat(check.faults()).isEmpty();
        BitSet entries = check.tried();
        for (Network.Slot slot : network.slots) {
            for (int source : IntStream.concat(Arrays.stream(slot.sources), Arrays.stream(slot.presence))
                    .filter(s -> s >= 0)
                    .toArray()) {
                entries.set(network.start[source] / 2, network.start[source + 2] / 2);
            }
            if (slot.items != null) {
                int complete = slot.items.complete();
                entries.set(network.start[complete] / 2, network.start[complete + 2] / 2);
            }
        }
        return entries;
    }
}
