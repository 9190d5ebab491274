package io.github.rlsrules.runtime;

import java.util.BitSet;

/** What every rule comes to for one patient. */
final class Verdicts {
    private final Network network;
    private final int[] counts;

    Verdicts(Network network, int[] counts) {
        this.network = network;
        this.counts = counts;
    }

    Verdict of(int rule) {
        return Network.verdict(counts[network.nodeOfRule[rule]]);
    }

    /** How many inputs of a node come to what. */
    int counts(int node) {
        return counts[node];
    }

    boolean fires(int rule) {
        return Network.holds(counts[network.nodeOfRule[rule]]);
    }

    BitSet fired() {
        BitSet fired = new BitSet(network.nodeOfRule.length);
        for (int rule = 0; rule < network.nodeOfRule.length; rule++) {
            fired.set(rule, fires(rule));
        }
        return fired;
    }

    /** Whether a rule would fire if every guard that it requires were lifted: nothing else keeps it from firing now. */
    boolean firesWithoutGuards(int rule) {
        int guardsInTheWay = 0;
        for (int guard : network.guards[rule]) {
            boolean holds = Network.holds(counts[guard >> 1]) != ((guard & 1) == 1);
            guardsInTheWay += holds ? 0 : 1;
        }
        return Network.notHolding(counts[network.nodeOfRule[rule]]) == guardsInTheWay;
    }
}
