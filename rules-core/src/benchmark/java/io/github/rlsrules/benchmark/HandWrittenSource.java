package io.github.rlsrules.benchmark;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleLogic.Condition;
import io.github.rlsrules.runtime.RuleLogic.Pattern;
import io.github.rlsrules.runtime.Rulebook;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules of a rulebook as straight-line Java over the fact records: a method a rule, which ends as soon as it is not met; what many
 * rules ask of the outcomes of others is worked out once.
 */
final class HandWrittenSource {
    static final String PACKAGE = "io.github.rlsrules.benchmark.generated";
    static final String CLASS = "HandWrittenRules";

    /** Rules that one method calls: few enough for it to be compiled (8,000 bytes). */
    private static final int CALLS = 200;
    /** Constants that are compared one by one; more are looked up. */
    private static final int COMPARED = 4;

    private final List<RuleLogic> rules;
    private final Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** What rules ask of several outcomes, by the rules that conclude these. */
    private final Map<List<Integer>, Integer> groups = new LinkedHashMap<>();

    private final Map<String, String> tables = new LinkedHashMap<>();
    private final StringBuilder methods = new StringBuilder();
    private final StringBuilder helperMethods = new StringBuilder();
    private int helpers;

    HandWrittenSource(Rulebook rulebook) {
        this.rules = rulebook.logic();
        rulebook.factTypes().forEach(type -> types.put(type.getSimpleName(), type));
        rules.forEach(rule -> places.put(rule.rule().id(), places.size()));
    }

    String text() {
        for (int rule = 0; rule < rules.size(); rule++) {
            methods.append("    private static int rule%d(Known k, byte[] v) {%n".formatted(rule))
                    .append("        int all = 3;\n");
            for (List<List<Pattern>> clause : rules.get(rule).clauses()) {
                clause(clause);
            }
            methods.append("        return all;\n    }\n\n");
        }
        String calls = calls();
        return """
                package %s;

                import io.github.rlsrules.runtime.Facts;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.function.Function;

                /** What each rule comes to: 0 not met, 1 undecided, 2 provisional, 3 fired. */
                public final class %s implements Function<Facts, byte[]> {
                %s
                    @Override
                    public byte[] apply(Facts facts) {
                        Known k = new Known(facts);
                        byte[] v = new byte[%d];
                %s        return v;
                    }

                %s
                %s%s}
                """.formatted(
                PACKAGE, CLASS, String.join("", tables.values()), rules.size(), calls, known(), methods, helperMethods);
    }

    /** All rules in their order, each group of outcomes as soon as it is known. */
    private String calls() {
        List<String> steps = new ArrayList<>();
        Map<Integer, List<Map.Entry<List<Integer>, Integer>>> after = groups.entrySet().stream()
                .collect(Collectors.groupingBy(
                        group -> group.getKey().stream().mapToInt(p -> p).max().orElseThrow()));
        for (int rule = 0; rule < rules.size(); rule++) {
            steps.add("v[%d] = (byte) rule%d(k, v);".formatted(rule, rule));
            after.getOrDefault(rule, List.of())
                    .forEach(group ->
                            steps.add("k.group%d = group%d(v);".formatted(group.getValue(), group.getValue())));
        }
        groups.forEach((producers, group) -> methods.append(
                        "    private static int group%d(byte[] v) {%n".formatted(group))
                .append("        int any = 0;\n")
                .append(producers.stream()
                        .map(p -> "        if (v[%d] > any) any = v[%d];%n".formatted(p, p))
                        .collect(Collectors.joining()))
                .append("        return any;\n    }\n\n"));
        StringBuilder calls = new StringBuilder();
        for (int from = 0; from < steps.size(); from += CALLS) {
            List<String> some = steps.subList(from, Math.min(from + CALLS, steps.size()));
            calls.append("        rules%d(k, v);%n".formatted(from / CALLS));
            methods.append("    private static void rules%d(Known k, byte[] v) {%n        %s%n    }%n%n"
                    .formatted(from / CALLS, String.join("\n        ", some)));
        }
        return calls.toString();
    }

    private void clause(List<List<Pattern>> alternatives) {
        if (alternatives.size() > 1) {
            and(alternatives.stream()
                    .map(all ->
                            nested("Math.min", all.stream().map(this::pattern).toList()))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), any -> nested("Math.max", any))));
            return;
        }
        for (Pattern pattern : alternatives.get(0)) {
            if (isSingle(pattern) && !pattern.negated()) {
                String fact = "k." + field(types.get(pattern.type()));
                pattern.items().forEach(tests -> and(any(types.get(pattern.type()), fact, tests)));
            } else {
                and(pattern(pattern));
            }
        }
    }

    private void and(String verdict) {
        methods.append("        all = Math.min(all, %s);%n        if (all == 0) return 0;%n".formatted(verdict));
    }

    private String pattern(Pattern pattern) {
        String found = found(pattern);
        return pattern.negated() ? "3 - " + found : found;
    }

    private String found(Pattern pattern) {
        Class<? extends Record> type = types.get(pattern.type());
        if (!pattern.producers().isEmpty()) {
            return outcomes(
                    pattern.producers().stream().map(places::get).sorted().toList());
        }
        if (isSingle(pattern)) {
            return all(type, "k." + field(type), pattern.items());
        }
        return fact(type).list() ? inList(type, pattern) : keyed(type, pattern);
    }

    private String outcomes(List<Integer> producers) {
        return producers.size() == 1
                ? "v[" + producers.get(0) + "]"
                : "k.group" + groups.computeIfAbsent(producers, p -> groups.size());
    }

    private String keyed(Class<? extends Record> type, Pattern pattern) {
        List<List<Condition>> items = pattern.items();
        List<List<Condition>> rest = items.subList(1, items.size());
        String helper = "keyed" + helpers++;
        helperMethods.append("""
                    private static int %s(%s x) {
                        return x == null ? 1 : %s;
                    }

                """.formatted(helper, name(type), rest.isEmpty() ? "3" : all(type, "x", rest)));
        Class<?> key = component(type, fact(type).key()).getType();
        return nested(
                "Math.max",
                items.get(0).get(0).accepted().stream()
                        .map(constant -> "%s(k.%s[%d])".formatted(helper, field(type), ordinal(key, constant)))
                        .toList());
    }

    private String inList(Class<? extends Record> type, Pattern pattern) {
        String helper = "listed" + helpers++;
        String conditions = pattern.items().stream()
                .map(tests -> """
                                all = Math.min(all, %s);
                                if (all == 0) continue;
                    """.formatted(any(type, "x", tests)))
                .collect(Collectors.joining());
        helperMethods.append("""
                    private static int %1$s(Known k) {
                        int any = k.%2$sComplete ? 0 : 1;
                        for (%3$s x : k.%2$s) {
                            int all = 3;
                %4$s            if (all == 3) return 3;
                            any = Math.max(any, all);
                        }
                        return any;
                    }

                """.formatted(helper, field(type), name(type), conditions));
        return helper + "(k)";
    }

    private String all(Class<?> type, String fact, List<List<Condition>> items) {
        return nested(
                "Math.min", items.stream().map(tests -> any(type, fact, tests)).toList());
    }

    private String any(Class<?> type, String fact, List<Condition> tests) {
        return nested(
                "Math.max", tests.stream().map(test -> test(type, fact, test)).toList());
    }

    private String test(Class<?> type, String fact, Condition test) {
        RecordComponent component = component(type, test.component().orElseThrow());
        String value = fact + "." + component.getName() + "()";
        if (test.threshold().isPresent()) {
            return "(%s %s %s ? 3 : 0)"
                    .formatted(
                            value,
                            test.threshold().get().operator().symbol(),
                            test.threshold().get().value());
        }
        Class<?> constants = component.getType();
        boolean canBeUnknown = Arrays.stream(constants.getEnumConstants()).anyMatch(c -> name(c).equals("UNKNOWN"));
        List<String> known =
                test.accepted().stream().filter(c -> !c.equals("UNKNOWN")).toList();
        String accepted = known.size() > COMPARED
                ? "%s[%s.ordinal()]".formatted(table(constants, known), value)
                : known.isEmpty()
                        ? "false"
                        : known.stream()
                                .map(c -> "%s == %s.%s".formatted(value, name(constants), c))
                                .collect(Collectors.joining(" || "));
        String certain = "(%s ? 3 : 0)".formatted(accepted);
        return canBeUnknown
                ? "(%s == %s.UNKNOWN ? %d : %s)"
                        .formatted(value, name(constants), test.accepted().contains("UNKNOWN") ? 2 : 1, certain)
                : certain;
    }

    private String table(Class<?> constants, List<String> accepted) {
        String name = "TABLE" + tables.size();
        String values = Arrays.stream(constants.getEnumConstants())
                .map(c -> Boolean.toString(accepted.contains(name(c))))
                .collect(Collectors.joining(", "));
        return tables.computeIfAbsent(values, v -> "    private static final boolean[] %s = {%s};%n".formatted(name, v))
                .replaceAll("(?s).*(TABLE\\d+).*", "$1");
    }

    /** The facts by type, found in one pass. */
    private String known() {
        StringBuilder fields = new StringBuilder();
        StringBuilder finds = new StringBuilder();
        StringBuilder completes = new StringBuilder();
        for (boolean single : new boolean[] {true, false}) {
            for (Class<? extends Record> type : types.values()) {
                if (isSingle(type) != single) {
                    continue;
                }
                String field = field(type);
                if (single) {
                    fields.append("        %s %s = %s;%n".formatted(name(type), field, blank(type)));
                    finds.append("                if (fact instanceof %s x) { %s = x; continue; }%n"
                            .formatted(name(type), field));
                } else if (fact(type).list()) {
                    fields.append("        final List<%s> %s = new ArrayList<>();%n".formatted(name(type), field))
                            .append("        final boolean %sComplete;%n".formatted(field));
                    completes.append(
                            "            %sComplete = facts.isComplete(%s.class);%n".formatted(field, name(type)));
                    finds.append("                if (fact instanceof %s x) { %s.add(x); continue; }%n"
                            .formatted(name(type), field));
                } else {
                    RecordComponent key = component(type, fact(type).key());
                    fields.append("        final %1$s[] %2$s = new %1$s[%3$d];%n"
                            .formatted(name(type), field, key.getType().getEnumConstants().length));
                    finds.append("                if (fact instanceof %s x) { %s[x.%s().ordinal()] = x; continue; }%n"
                            .formatted(name(type), field, key.getName()));
                }
            }
        }
        groups.values().forEach(group -> fields.append("        int group%d;%n".formatted(group)));
        return """
                    private static final class Known {
                %s
                        Known(Facts facts) {
                %s            List<Record> records = facts.records();
                            for (int i = 0; i < records.size(); i++) {
                                Record fact = records.get(i);
                %s            }
                        }
                    }
                %s""".formatted(fields, completes, finds, blanks());
    }

    private static String blank(Class<?> type) {
        return "BLANK_" + type.getSimpleName();
    }

    private String blanks() {
        return types.values().stream()
                .filter(HandWrittenSource::isSingle)
                .map(type -> "    private static final %1$s %2$s = new %1$s(%3$s);%n"
                        .formatted(
                                name(type),
                                blank(type),
                                Arrays.stream(type.getRecordComponents())
                                        .map(c -> name(c.getType()) + ".UNKNOWN")
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
    }

    private static String nested(String function, List<String> arguments) {
        String last = arguments.get(arguments.size() - 1);
        for (int i = arguments.size() - 2; i >= 0; i--) {
            last = function + "(" + arguments.get(i) + ", " + last + ")";
        }
        return last;
    }

    private boolean isSingle(Pattern pattern) {
        return pattern.producers().isEmpty() && isSingle(types.get(pattern.type()));
    }

    private static boolean isSingle(Class<?> type) {
        return !fact(type).list() && fact(type).key().isEmpty();
    }

    private static Fact fact(Class<?> type) {
        return type.getAnnotation(Fact.class);
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int ordinal(Class<?> type, String constant) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> name(c).equals(constant))
                .map(c -> ((Enum<?>) c).ordinal())
                .findFirst()
                .orElseThrow();
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    private static String name(Class<?> type) {
        return type.getCanonicalName();
    }

    private static String field(Class<?> type) {
        return Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
    }
}
