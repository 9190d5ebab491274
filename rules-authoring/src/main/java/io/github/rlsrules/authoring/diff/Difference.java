package io.github.rlsrules.authoring.diff;

import io.github.rlsrules.authoring.diff.BehaviourDiff.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One difference between two versions for one patient. */
record Difference(String rule, String title, Kind kind, String before, String after) {

    static List<Difference> between(Map<String, RuleBehaviour> before, Map<String, RuleBehaviour> after) {
        List<Difference> found = new ArrayList<>();
        TreeSet<String> rules = new TreeSet<>(before.keySet());
        rules.addAll(after.keySet());
        boolean bothAssessed = !before.containsKey(Ambassador.REFUSED) && !after.containsKey(Ambassador.REFUSED);
        for (String rule : rules) {
            @Nullable RuleBehaviour was = before.get(rule);
            @Nullable RuleBehaviour is = after.get(rule);
            boolean ofTheWhole = (was != null && was.isOfTheWhole()) || (is != null && is.isOfTheWhole());
            if (ofTheWhole) {
                add(found, was, is, Kind.WHOLE, words(was), words(is));
            } else if (bothAssessed) { // else every rule would differ
                ofRule(found, was, is);
            }
        }
        return found;
    }

    private static void ofRule(List<Difference> found, @Nullable RuleBehaviour was, @Nullable RuleBehaviour is) {
        boolean fired = was != null && was.fired();
        boolean fires = is != null && is.fired();
        if (fired != fires) {
            add(found, was, is, fires ? Kind.GAINED : Kind.LOST, status(was), status(is));
        } else if (was != null && is != null) { // a rule that only one version has shows where it fires
            add(found, was, is, Kind.STATUS, was.status(), is.status());
        }
        if (was != null && is != null) {
            add(found, was, is, Kind.SUPPRESSION, was.suppressedBy(), is.suppressedBy());
            if (fired && fires) {
                add(found, was, is, Kind.OUTCOME, was.outcome(), is.outcome());
            }
            if (!was.words().isEmpty() && !is.words().isEmpty()) {
                add(found, was, is, Kind.TEXT, was.words(), is.words());
            }
        }
    }

    private static String status(@Nullable RuleBehaviour rule) {
        return rule == null ? "no such rule" : rule.status();
    }

    private static String words(@Nullable RuleBehaviour rule) {
        return rule == null ? "" : rule.words();
    }

    private static void add(
            List<Difference> found,
            @Nullable RuleBehaviour was,
            @Nullable RuleBehaviour is,
            Kind kind,
            String before,
            String after) {
        RuleBehaviour named = is != null ? is : was;
        if (named != null && !before.equals(after)) {
            found.add(new Difference(named.rule(), named.title(), kind, before, after));
        }
    }
}
