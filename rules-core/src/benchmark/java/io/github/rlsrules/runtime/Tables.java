package io.github.rlsrules.runtime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What only the benchmark asks of the tables of a rulebook. */
public final class Tables {
    private final Network network;

    private final long[] nodesOfRules;

    public Tables(Rulebook rulebook) {
        this.network = rulebook.network();
        this.nodesOfRules = new long[Network.words(2 * network.baseline.length)];
        for (int node : network.nodeOfRule) {
            nodesOfRules[2 * node / Long.SIZE] |= 1L << 2 * node;
        }
    }

    /** The statuses of all rules, by their ordinals, added up: so each must be known. */
    public int statuses(Facts facts) {
        Verdicts verdicts = network.evaluate(facts);
        int sum = 0;
        for (int word = 0; word < nodesOfRules.length; word++) {
            long low = verdicts.words[word];
            long high = low >>> 1;
            long rules = nodesOfRules[word];
            sum += RuleStatus.NOT_MET.ordinal() * Long.bitCount(~high & ~low & rules)
                    + RuleStatus.UNDECIDED.ordinal() * Long.bitCount(~high & low & rules)
                    + RuleStatus.PROVISIONAL.ordinal() * Long.bitCount(high & ~low & rules)
                    + RuleStatus.FIRED.ordinal() * Long.bitCount(high & low & rules);
        }
        return sum;
    }

    /** The status of each rule, in the order of {@link Rulebook#logic()}. */
    public RuleStatus[] each(Facts facts) {
        Verdicts verdicts = network.evaluate(facts);
        RuleStatus[] all = new RuleStatus[network.nodeOfRule.length];
        for (int rule = 0; rule < all.length; rule++) {
            all[rule] = verdicts.of(rule).status();
        }
        return all;
    }

    /** A rulebook that has every rule so many times, each time under another id. */
    public static Rulebook copied(Rulebook rulebook, int times) {
        List<CompiledRule> rules = new ArrayList<>();
        for (CompiledRule rule : rulebook.inPlace().all()) {
            rules.add(rule);
            for (int copy = 2; copy <= times; copy++) {
                rules.add(rule.inThePlaceOf(renamed(rule.info(), rule.info().id() + "-" + copy)));
            }
        }
        List<CompiledRule> ordered = RuleTree.ordered(rules, rulebook.stages());
        String sha256 = "x" + times;
        byte[] compiled = RulebookFile.write(
                sha256,
                0,
                RuleTree.of(ordered, List.of(), rulebook.stages(), null).network(),
                ordered);
        String index = "id=copied\nversion=1\nsha256=" + sha256 + "\nstages=" + String.join(",", rulebook.stages());
        Map<String, byte[]> files = Map.of("copied/rulebook.index", index.getBytes(), "copied/rulebook.bin", compiled);
        return Rulebook.load(
                new ClassLoader(Tables.class.getClassLoader()) {
                    @Override
                    public InputStream getResourceAsStream(String name) {
                        byte[] file = files.get(name);
                        return file == null ? null : new ByteArrayInputStream(file);
                    }
                },
                "copied");
    }

    private static RuleInfo renamed(RuleInfo info, String id) {
        return new RuleInfo(
                id,
                info.title(),
                info.stage(),
                info.topic(),
                info.review(),
                info.level(),
                info.evidence(),
                info.sources(),
                info.since(),
                info.reviewBy(),
                info.outcome(),
                info.location());
    }
}
