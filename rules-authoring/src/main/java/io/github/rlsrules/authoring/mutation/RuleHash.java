package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.cases.CaseJudge;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Suppression;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A hash over everything that the fates of a rule's mutants depend on: the rule, the rules that it can affect, all that feed
 * those, and the cases that see one of them. Where in doubt it takes in more: then a rule is tried once too often.
 */
final class RuleHash {
    private final List<RuleLogic> logic;
    private final RuleGraph graph;
    private final List<CaseJudge> cases;
    private final StatedConclusions conclusions;
    private final String code;
    private final Map<String, String> texts = new HashMap<>();

    RuleHash(
            RulebookFolder folder,
            Rulebook rulebook,
            List<CaseJudge> cases,
            StatedConclusions conclusions,
            String code) {
        this.logic = rulebook.logic();
        this.graph = RuleGraph.of(rulebook);
        this.cases = cases;
        this.conclusions = conclusions;
        this.code = code;
        folder.drlFiles()
                .forEach(file -> file.rules()
                        .forEach(rule -> texts.put(rule.id(), file.imports() + "" + file.stages() + text(rule))));
    }

    private static String text(DrlRule rule) {
        return rule.annotations()
                + rule.conditions().text()
                + rule.consequence().text();
    }

    String of(String rule) {
        Set<String> affected = affected(rule);
        Set<String> all = graph.feeding(affected);
        MessageDigest digest = CodeHash.sha256();
        add(digest, code);
        add(digest, conclusions.textOf(rule));
        all.forEach(id -> add(digest, id + texts.get(id)));
        cases.stream()
                .filter(one -> one.rules().stream().anyMatch(affected::contains))
                .forEach(one -> add(
                        digest,
                        one.judged().asOf() + "" + one.judged().facts()
                                + one.judged().scope() + one.judged().expected()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All rules whose status a mutant of this rule can change, and those to which a mutant could give a part in it. */
    private Set<String> affected(String rule) {
        RuleLogic own = logic.stream()
                .filter(l -> l.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        Outcome outcome = own.rule().outcome();
        Set<String> affected = new TreeSet<>(graph.affectedBy(rule));
        for (RuleLogic other : logic) {
            String id = other.rule().id();
            if (reads(own, other.rule().outcome())
                    || reads(other, outcome)
                    || suppresses(other.rule().outcome(), outcome)) {
                affected.addAll(graph.affectedBy(id));
            }
        }
        boolean suppression = affected.stream().anyMatch(graph::isSuppression);
        if (suppression) {
            logic.forEach(l -> affected.add(l.rule().id()));
        }
        return affected;
    }

    private static boolean reads(RuleLogic rule, Outcome outcome) {
        return rule.patterns().stream()
                .anyMatch(p -> p.type().equals(outcome.getClass().getSimpleName()));
    }

    private static boolean suppresses(Outcome one, Outcome other) {
        return one instanceof Suppression suppression && suppression.suppresses(other);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
