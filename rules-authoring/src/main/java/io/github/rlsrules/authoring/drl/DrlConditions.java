package io.github.rlsrules.authoring.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of a rule in the one shape that a rulebook allows: patterns, each with {@code component operator constant}
 * separated by commas.
 *
 * @param unreadable what is not of that shape, with what was expected instead
 */
public record DrlConditions(List<DrlPattern> patterns, List<DrlFile.Line> unreadable) {
    private static final String COMPONENT = "[a-z_]\\w*";
    private static final String CONSTANT = "(?:[A-Z]\\w*(?:\\.\\w+)+|-?\\d+(?:\\.\\d+)?)";
    private static final Pattern PATTERN =
            Pattern.compile("\\s*(?:(not|exists)\\s+)?([A-Z]\\w*)\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern COMPARISON =
            Pattern.compile("(" + COMPONENT + ")\\s*(==|!=|<=|>=|<|>)\\s*(" + CONSTANT + ")");
    private static final Pattern MEMBERSHIP = Pattern.compile(
            "(" + COMPONENT + ")\\s+(in|not\\s+in)\\s*\\(\\s*(" + CONSTANT + "(?:\\s*,\\s*" + CONSTANT + ")*)\\s*\\)");

    /** One pattern. */
    public record DrlPattern(
            Quantifier quantifier, String type, List<DrlCondition> conditions, Place place, int offset) {
        /** The pattern as the executable model keeps it, without {@code not} or {@code exists}. */
        public List<String> texts() {
            return conditions.stream().map(DrlCondition::text).toList();
        }
    }

    /** What stands before a pattern. */
    public enum Quantifier {
        PLAIN,
        EXISTS,
        NOT
    }

    /**
     * One condition.
     *
     * @param constants one, or several after {@code in}
     * @param offset where its text starts in the file, in characters
     */
    public record DrlCondition(
            String component, String operator, List<String> constants, String text, Place place, int offset) {}

    static DrlConditions read(DrlRule.Section section) {
        List<DrlPattern> patterns = new ArrayList<>();
        List<DrlFile.Line> unreadable = new ArrayList<>();
        Matcher m = PATTERN.matcher(section.text());
        int end = 0;
        while (m.find(end) && section.text().substring(end, m.start()).isBlank()) {
            patterns.add(pattern(m, section, unreadable));
            end = m.end();
        }
        String rest = section.text().substring(end);
        if (!rest.isBlank()) {
            int at = end + rest.length() - rest.stripLeading().length();
            unreadable.add(new DrlFile.Line(
                    "a pattern like Type( component == Type.CONSTANT ), or the same after not or" + " exists",
                    section.placeOf(at)));
        }
        return new DrlConditions(patterns, unreadable);
    }

    private static DrlPattern pattern(Matcher m, DrlRule.Section section, List<DrlFile.Line> unreadable) {
        Quantifier quantifier =
                m.group(1) == null ? Quantifier.PLAIN : m.group(1).equals("not") ? Quantifier.NOT : Quantifier.EXISTS;
        List<DrlCondition> conditions = new ArrayList<>();
        int at = m.start(3);
        for (String part : splitAtCommas(m.group(3))) {
            int start = at + part.length() - part.stripLeading().length();
            condition(part.strip(), section, start, conditions, unreadable);
            at += part.length() + 1;
        }
        int start = m.start(2);
        return new DrlPattern(quantifier, m.group(2), conditions, section.placeOf(start), section.offset() + start);
    }

    private static void condition(
            String text,
            DrlRule.Section section,
            int start,
            List<DrlCondition> conditions,
            List<DrlFile.Line> unreadable) {
        Matcher comparison = COMPARISON.matcher(text);
        Matcher membership = MEMBERSHIP.matcher(text);
        Matcher m = comparison.matches() ? comparison : membership;
        if (!m.matches()) {
            unreadable.add(new DrlFile.Line(
                    "component, operator, constant; it reads \"" + text + "\"", section.placeOf(start)));
            return;
        }
        conditions.add(new DrlCondition(
                m.group(1),
                m.group(2).replaceAll("\\s+", " "),
                Arrays.stream(m.group(3).split(",", -1)).map(String::strip).toList(),
                text,
                section.placeOf(start),
                section.offset() + start));
    }

    /** Splits at the commas that are not inside parentheses. */
    private static List<String> splitAtCommas(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
