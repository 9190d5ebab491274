package io.github.rlsrules.runtime;

import java.util.BitSet;

/** What every node of a network comes to for one patient, in two bits: the ordinal of its verdict. Nothing else is kept of a patient. */
final class Verdicts {
    /** The higher of two bits tells whether a node holds now. */
    static final long HOLDS = 0b10;

    /** How many nodes are in a word. */
    static final int NODES = Long.SIZE / 2;

    private final Network network;
    final long[] words;

    private Verdicts(Network network, long[] words) {
        this.network = network;
        this.words = words;
    }

    static Verdicts of(Network network, int[] counts) {
        long[] words = new long[Network.words(2 * counts.length)];
        for (int word = 0; word < words.length; word++) {
            int first = word * NODES;
            long bits = 0;
            for (int node = Math.min(first + NODES, counts.length) - 1; node >= first; node--) {
                bits = bits << 2 | Network.ordinal(counts[node]);
            }
            words[word] = bits;
        }
        return new Verdicts(network, words);
    }

    Verdicts copy() {
        return new Verdicts(network, words.clone());
    }

    private int ordinal(int node) {
        return (int) (words[node / NODES] >>> 2 * node) & 0b11;
    }

    Verdict of(int rule) {
        return ofNode(network.nodeOfRule[rule]);
    }

    Verdict ofNode(int node) {
        return Verdict.BY_ORDINAL[ordinal(node)];
    }

    boolean fires(int rule) {
        return (ordinal(network.nodeOfRule[rule]) & HOLDS) != 0;
    }

    BitSet fired() {
        BitSet fired = new BitSet(network.nodeOfRule.length);
        for (int rule = 0; rule < network.nodeOfRule.length; rule++) {
            fired.set(rule, fires(rule));
        }
        return fired;
    }

    /** The visible rules that fire, by their places. */
    long[] firedPlaces() {
        long[] places = new long[Network.words(network.visible.length)];
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word] & network.visibleNodes[word]; left != 0; left &= left - 1) {
                int place = network.placeOfNode[word * NODES + Long.numberOfTrailingZeros(left) / 2];
                places[place / Long.SIZE] |= 1L << place;
            }
        }
        return places;
    }
}
