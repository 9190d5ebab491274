package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders in which rules stand, one within another. */
final class Topics {
    private static final String WORDS = "summary.topic.";

    private Topics() {}

    /** Those of some rules, and those in which these stand. */
    static Set<String> of(Stream<RuleInfo> rules) {
        Set<String> topics = new TreeSet<>();
        rules.forEach(rule -> {
            for (String topic = rule.topic(); !topic.isEmpty(); topic = above(topic)) {
                topics.add(topic);
            }
        });
        return topics;
    }

    /** Empty for one that stands in no other. */
    private static String above(String topic) {
        return topic.substring(0, Math.max(0, topic.lastIndexOf('/')));
    }

    /** Whether a rule of that topic, or of one within it, tells somebody something. */
    static boolean tellsOf(RuleInfo rule, String topic) {
        return isOf(rule, topic) && !(rule.outcome() instanceof Intermediate);
    }

    /** Whether a rule stands in that topic, or in one within it. */
    static boolean isOf(RuleInfo rule, String topic) {
        return (rule.topic() + "/").startsWith(topic + "/");
    }

    /** Those of which rules are switched off and none tells anything any more; not again those within one of them. */
    static List<String> switchedOff(Collection<RuleInfo> on, Collection<RuleInfo> off) {
        List<String> topics = new ArrayList<>();
        for (String topic : of(off.stream())) { // in the order of their names: what stands in another comes after it
            boolean isOff = off.stream().anyMatch(rule -> tellsOf(rule, topic))
                    && on.stream().noneMatch(rule -> tellsOf(rule, topic));
            if (isOff && topics.stream().noneMatch(other -> topic.startsWith(other + "/"))) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** In words; by their names where there are none. */
    static String inWords(List<String> topics, Texts texts) {
        return topics.stream()
                .map(topic -> texts.has(WORDS + topic) ? texts.get(WORDS + topic) : topic)
                .collect(Collectors.joining("; "));
    }
}
