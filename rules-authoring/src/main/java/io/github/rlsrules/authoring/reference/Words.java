package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says conditions in plain words, from the labels and units of the facts that they read. */
final class Words {
    private static final Pattern QUANTITY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) (\\S+)");
    private static final Pattern OF_ITEM = Pattern.compile("(\\w+\\[\\w+])\\.\\w+");
    private static final String EITHER = "either ";
    private static final int DECIMALS = 3;

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    /** A pattern over facts as one sentence part. */
    String of(RuleLogic.Pattern pattern) {
        return of(pattern, pattern.negated());
    }

    /** That it did not come out so. */
    String opposite(RuleLogic.Pattern pattern) {
        return of(pattern, !pattern.negated());
    }

    private String of(RuleLogic.Pattern pattern, boolean negated) {
        if (pattern.reads().stream().anyMatch(path -> path.contains("[]."))) {
            return (negated ? "none of the " : "one of the ") + ofList(pattern);
        }
        boolean isValue = !pattern.units().isEmpty() || isKeyed(pattern);
        if (negated && isValue && pattern.items().size() == 1) {
            return keys(pattern) + ": not given";
        }
        return (negated ? "not: " : "") + (isValue ? ofValue(pattern) : ofAnswers(pattern));
    }

    private static boolean isKeyed(RuleLogic.Pattern pattern) {
        return pattern.reads().get(0).matches("\\w+\\[\\w+]");
    }

    private String ofAnswers(RuleLogic.Pattern pattern) {
        List<String> tests = new ArrayList<>();
        for (int i = 0; i < pattern.conditions().size(); i++) {
            tests.add(label(pattern.reads().get(i)) + ": "
                    + value(pattern.conditions().get(i)));
        }
        return String.join("; ", items(pattern, tests));
    }

    /** A quantity is named by its key; further conditions are about that same value. */
    private String ofValue(RuleLogic.Pattern pattern) {
        List<String> tests = new ArrayList<>();
        String group = pattern.reads().get(0).replaceFirst("\\[.*", "");
        for (RuleLogic.Condition condition : pattern.conditions()) {
            String component = condition.component().orElseThrow();
            tests.add(
                    component.equals("value")
                            ? condition
                                    .threshold()
                                    .map(limit -> threshold(limit, pattern.unitOf(condition)))
                                    .orElseGet(() -> value(condition))
                            : withinSentence(label(group + "[]." + component)) + ": " + value(condition));
        }
        List<String> parts = items(pattern, tests);
        if (parts.size() == 1) {
            return keys(pattern) + ": given";
        }
        List<String> valueFirst = parts.stream()
                .skip(1)
                .sorted(Comparator.comparing(Words::isNamed))
                .toList();
        return keys(pattern) + (isNamed(valueFirst.get(0)) ? ", " : ": ") + joined(valueFirst);
    }

    /** Whether a test says itself of what it is; one of the value does not. */
    private static boolean isNamed(String test) {
        return test.contains(": ") && !test.startsWith(EITHER);
    }

    private String keys(RuleLogic.Pattern pattern) {
        return or(pattern.reads().stream()
                .filter(path -> path.endsWith("]"))
                .map(this::label)
                .distinct()
                .toList());
    }

    /** What the items of a list are is said first, without a name for it. */
    private String ofList(RuleLogic.Pattern pattern) {
        String list = pattern.reads().get(0).replaceFirst("\\[].*", "");
        List<String> tests = new ArrayList<>();
        for (int i = 0; i < pattern.conditions().size(); i++) {
            RuleLogic.Condition condition = pattern.conditions().get(i);
            boolean isWhat = i == 0 && condition.threshold().isEmpty();
            tests.add((isWhat ? "" : withinSentence(label(pattern.reads().get(i))) + ": ") + value(condition));
        }
        return withinSentence(label(list)) + ": " + String.join("; ", items(pattern, tests));
    }

    private static String withinSentence(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The tests of each condition as one part: one, or alternatives. */
    private static List<String> items(RuleLogic.Pattern pattern, List<String> tests) {
        List<String> items = new ArrayList<>();
        for (List<RuleLogic.Condition> item : pattern.items()) {
            List<String> some = tests.subList(0, item.size());
            items.add(some.size() == 1 ? some.get(0) : EITHER + String.join(", or ", some));
            tests = tests.subList(item.size(), tests.size());
        }
        return items;
    }

    /** Commas would not tell conditions from the alternatives of one of them. */
    private static String joined(List<String> parts) {
        return String.join(parts.stream().anyMatch(part -> part.startsWith(EITHER)) ? "; " : ", ", parts);
    }

    /** What a condition accepts. */
    String value(RuleLogic.Condition condition) {
        return condition
                .threshold()
                .map(limit -> threshold(limit, "1"))
                .orElseGet(() ->
                        or(condition.accepted().stream().map(Words::constant).toList()));
    }

    /** What a limit accepts, such as "at least 75 µg/L". */
    String threshold(Threshold threshold, String unit) {
        String number = amount(threshold.toString().replaceFirst("^\\S+ ", ""), unit);
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

    /** What a condition over facts is about. */
    String fact(RuleLogic.Pattern pattern, RuleLogic.Condition condition) {
        return pattern.reads().stream()
                .filter(path -> path.endsWith("." + condition.component().orElse("")))
                .map(this::label)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A number with its unit, in the words of the rulebook where it has some. */
    private String amount(String number, String unit) {
        String key = "unit." + unit;
        return texts.has(key) ? texts.get(key, Map.of("n", number)) : unit.equals("1") ? number : number + " " + unit;
    }

    /** What was given: a number with as many digits as a reader needs, or a constant. */
    String shown(String value) {
        Matcher quantity = QUANTITY.matcher(value);
        if (!quantity.matches()) {
            return constant(value);
        }
        BigDecimal exact = new BigDecimal(quantity.group(1));
        BigDecimal few = exact.setScale(Math.min(DECIMALS, Math.max(0, exact.scale())), RoundingMode.HALF_EVEN);
        return (few.compareTo(exact) == 0 ? "" : "about ")
                + amount(few.stripTrailingZeros().toPlainString(), quantity.group(2));
    }

    /** What a fact is called where nothing beside it says whose it is: "Ferritin, days since the sample was taken". */
    String inFull(String path) {
        String label = label(path);
        Matcher ofItem = OF_ITEM.matcher(path);
        if (!ofItem.matches() || !texts.hasFact(ofItem.group(1))) {
            return label;
        }
        String item = texts.label(ofItem.group(1));
        return label.contains(item) ? label : item + ", " + withinSentence(label);
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
