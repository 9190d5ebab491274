package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says conditions in plain words, from the labels and units of the facts that they read. */
final class Words {
    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    /** A pattern over facts as one sentence part. */
    String of(RuleLogic.Pattern pattern) {
        boolean list = pattern.reads().stream().anyMatch(path -> path.contains("[]."));
        if (list) {
            return ofList(pattern);
        }
        return pattern.units().isEmpty() && !isKeyed(pattern) ? ofAnswers(pattern) : ofValue(pattern);
    }

    private static boolean isKeyed(RuleLogic.Pattern pattern) {
        return pattern.reads().stream().allMatch(path -> path.matches("\\w+\\[\\w+]"));
    }

    private String ofAnswers(RuleLogic.Pattern pattern) {
        List<String> tests = new ArrayList<>();
        for (int i = 0; i < pattern.conditions().size(); i++) {
            tests.add(label(pattern.reads().get(i)) + ": "
                    + value(pattern.conditions().get(i)));
        }
        return (pattern.negated() ? "not: " : "") + String.join("; ", items(pattern, tests));
    }

    /** A quantity is named by its key; further conditions are about that same value. */
    private String ofValue(RuleLogic.Pattern pattern) {
        String keys = or(pattern.reads().stream()
                .filter(path -> path.endsWith("]"))
                .map(this::label)
                .distinct()
                .toList());
        if (pattern.negated()) {
            return keys + ": not given";
        }
        String unit = pattern.units().values().stream()
                .distinct()
                .reduce((a, b) -> "")
                .orElse("");
        List<String> tests = new ArrayList<>();
        String group = pattern.reads().get(0).replaceFirst("\\[.*", "");
        for (RuleLogic.Condition condition : pattern.conditions()) {
            String component = condition.component().orElseThrow();
            tests.add(
                    component.equals("value")
                            ? (value(condition) + " " + unit).strip()
                            : label(group + "[]." + component).toLowerCase(Locale.ROOT) + " " + value(condition));
        }
        List<String> parts = items(pattern, tests);
        return keys + ": " + (parts.size() == 1 ? "given" : joined(parts.subList(1, parts.size())));
    }

    private String ofList(RuleLogic.Pattern pattern) {
        String list = pattern.reads().get(0).replaceFirst("\\[].*", "");
        List<String> tests = new ArrayList<>();
        for (int i = 0; i < pattern.conditions().size(); i++) {
            tests.add(label(pattern.reads().get(i)).toLowerCase(Locale.ROOT) + " "
                    + value(pattern.conditions().get(i)));
        }
        return (pattern.negated() ? "none of the " : "one of the ")
                + label(list).toLowerCase(Locale.ROOT) + ": " + joined(items(pattern, tests));
    }

    /** The tests of each condition as one part: one, or alternatives. */
    private static List<String> items(RuleLogic.Pattern pattern, List<String> tests) {
        List<String> items = new ArrayList<>();
        for (List<RuleLogic.Condition> item : pattern.items()) {
            List<String> some = tests.subList(0, item.size());
            items.add(some.size() == 1 ? some.get(0) : "either " + String.join(", or ", some));
            tests = tests.subList(item.size(), tests.size());
        }
        return items;
    }

    /** Commas would not tell conditions from the alternatives of one of them. */
    private static String joined(List<String> parts) {
        return String.join(parts.stream().anyMatch(part -> part.startsWith("either ")) ? "; " : ", ", parts);
    }

    /** What a condition accepts. */
    String value(RuleLogic.Condition condition) {
        return condition
                .threshold()
                .map(Words::threshold)
                .orElseGet(() ->
                        or(condition.accepted().stream().map(Words::constant).toList()));
    }

    private static String threshold(Threshold threshold) {
        String number = threshold.toString().replaceFirst("^\\S+ ", "");
        return switch (threshold.operator()) {
                    case LESS -> "less than ";
                    case AT_MOST -> "at most ";
                    case AT_LEAST -> "at least ";
                    case MORE -> "more than ";
                    case EQUAL -> "just ";
                    case NOT_EQUAL -> "other than ";
                }
                + number;
    }

    String label(String path) {
        return texts.hasFact(path) || texts.has(path.replaceFirst("\\[\\w+]\\.", "[].") + ".label")
                ? texts.label(path)
                : constant(path.substring(path.lastIndexOf('.') + 1));
    }

    /** A constant as a reader says it: {@code STRICTLY_ONE_SIDED} becomes "strictly one sided". A number keeps its unit. */
    static String constant(String name) {
        return name.contains(" ") ? name : name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    static String or(List<String> alternatives) {
        int last = alternatives.size() - 1;
        return last < 1
                ? String.join("", alternatives)
                : String.join(", ", alternatives.subList(0, last)) + " or " + alternatives.get(last);
    }
}
