package io.github.rlsrules.authoring.drl;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlAlternative;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlClause;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import io.github.rlsrules.authoring.drl.DrlConditions.Quantifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands between {@code when} and {@code then}, from left to right. Drools takes much more, and much of it for
 * something else than it looks like; what is not written in the one way that cannot be misread is unreadable here.
 */
final class ConditionReader {
    private static final String COMPONENT = "[a-z_]\\w*";
    private static final String CONSTANT = "(?:[A-Z]\\w*(?:\\.\\w+)+|-?\\d+(?:\\.\\d+)?)";
    private static final Pattern COMPARISON =
            Pattern.compile("(" + COMPONENT + ")\\s*(==|!=|<=|>=|<|>)\\s*(" + CONSTANT + ")");
    private static final Pattern MEMBERSHIP = Pattern.compile(
            "(" + COMPONENT + ")\\s+(in|not\\s+in)\\s*\\(\\s*(" + CONSTANT + "(?:\\s*,\\s*" + CONSTANT + ")*)\\s*\\)");

    private static final Pattern TYPE = Pattern.compile("(?:(not|exists)\\s+)?([A-Z]\\w*)\\s*\\(");
    private static final Pattern QUANTIFIED_GROUP = Pattern.compile("(not|exists)\\s*\\(");
    private static final Pattern OR = Pattern.compile("or\\b");
    private static final Pattern AND = Pattern.compile("and\\b");
    private static final Pattern OPENED = Pattern.compile("\\(");
    private static final Pattern CLOSED = Pattern.compile("\\)");

    private static final String PATTERN =
            "a pattern like Type( component == Type.CONSTANT ), or the same after not or exists";
    private static final String CLAUSE = PATTERN + ", or alternatives in parentheses like ( A( … ) or B( … ) )";

    private static final String OR_NEXT =
            "\"or\" between alternatives, those of several patterns as ( A( … ) and B( … ) )";

    private final DrlRule.Section section;
    private final String text;
    private final List<DrlClause> clauses = new ArrayList<>();
    private final List<DrlFile.Line> unreadable = new ArrayList<>();
    private int next;

    ConditionReader(DrlRule.Section section) {
        this.section = section;
        this.text = section.text();
    }

    /** What stands where it may not; whatever follows cannot be read either. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String expected) {
            super(expected);
        }
    }

    DrlConditions read() {
        try {
            for (skipBlanks(); next < text.length(); skipBlanks()) {
                clauses.add(clause());
            }
        } catch (Unreadable e) {
            String found = text.substring(next).strip().lines().findFirst().orElse("");
            unreadable.add(new DrlFile.Line(
                    "expected " + e.getMessage() + "; found \"" + found + "\"", section.placeOf(next)));
        }
        return new DrlConditions(clauses, unreadable);
    }

    private DrlClause clause() throws Unreadable {
        int start = next;
        List<DrlAlternative> alternatives = new ArrayList<>();
        if (accept(OPENED)) {
            alternatives.add(alternative());
            expect(OR, OR_NEXT);
            do {
                alternatives.add(alternative());
            } while (accept(OR));
            expect(CLOSED, OR_NEXT + ", or the end of the group");
        } else {
            alternatives.add(new DrlAlternative(List.of(pattern(CLAUSE)), section.placeOf(start)));
        }
        return new DrlClause(alternatives, section.placeOf(start), section.offset() + start, section.offset() + next);
    }

    private DrlAlternative alternative() throws Unreadable {
        skipBlanks();
        int start = next;
        List<DrlPattern> patterns = new ArrayList<>();
        if (accept(OPENED)) {
            patterns.add(pattern(PATTERN));
            expect(AND, "\"and\": a group of alternatives may not stand within another");
            do {
                patterns.add(pattern(PATTERN));
            } while (accept(AND));
            expect(CLOSED, "\"and\" or the end of the patterns that \"and\" joins");
        } else {
            patterns.add(pattern(PATTERN));
        }
        return new DrlAlternative(patterns, section.placeOf(start));
    }

    private DrlPattern pattern(String expected) throws Unreadable {
        skipBlanks();
        int start = next;
        Matcher group = at(QUANTIFIED_GROUP);
        if (group.lookingAt()) {
            throw new Unreadable(remedy(group.group(1)));
        }
        Matcher type = at(TYPE);
        int end = type.lookingAt() ? closing(type.end()) : -1;
        if (end < 0) {
            throw new Unreadable(expected);
        }
        List<DrlCondition> conditions = new ArrayList<>();
        if (!text.substring(type.end(), end).isBlank()) {
            for (Part part : split(new Part(text.substring(type.end(), end), type.end()), ",")) {
                readCondition(part, conditions);
            }
        }
        next = end + 1;
        return new DrlPattern(
                quantifier(type),
                type.group(2),
                conditions,
                section.placeOf(type.start(2)),
                section.offset() + start,
                section.offset() + next);
    }

    private static String remedy(String quantifier) {
        return quantifier.equals("not")
                ? "\"not\" before one pattern, not before a group; for none of several write a \"not\" before each,"
                        + " for not all of them ( not A( … ) or not B( … ) )"
                : "\"exists\" before one pattern, not before a group; write an \"exists\" before each,"
                        + " for any of several ( exists A( … ) or exists B( … ) )";
    }

    private static Quantifier quantifier(Matcher type) {
        return type.group(1) == null
                ? Quantifier.PLAIN
                : type.group(1).equals("not") ? Quantifier.NOT : Quantifier.EXISTS;
    }

    private void readCondition(Part part, List<DrlCondition> conditions) {
        List<DrlTest> tests = new ArrayList<>();
        int faults = unreadable.size();
        split(part, "||").forEach(alternative -> readTest(alternative.stripped(), tests));
        if (unreadable.size() == faults) {
            Part whole = part.stripped();
            conditions.add(new DrlCondition(
                    tests, whole.text(), section.placeOf(whole.start()), section.offset() + whole.start()));
        }
    }

    private void readTest(Part part, List<DrlTest> tests) {
        Matcher comparison = COMPARISON.matcher(part.text());
        Matcher m = comparison.matches() ? comparison : MEMBERSHIP.matcher(part.text());
        if (m == comparison || m.matches()) {
            tests.add(new DrlTest(
                    m.group(1),
                    m.group(2).replaceAll("\\s+", " "),
                    Arrays.stream(m.group(3).split(",", -1)).map(String::strip).toList(),
                    part.text(),
                    section.placeOf(part.start()),
                    section.offset() + part.start()));
        } else {
            unreadable.add(new DrlFile.Line(
                    "expected component, operator, constant; found \"" + part.text() + "\"",
                    section.placeOf(part.start())));
        }
    }

    /** A part of the text, and where in it it starts. */
    private record Part(String text, int start) {
        Part stripped() {
            return new Part(
                    text.strip(), start + text.length() - text.stripLeading().length());
        }
    }

    /** Splits at the separators that are not inside parentheses. */
    private static List<Part> split(Part whole, String separator) {
        List<Part> parts = new ArrayList<>();
        String text = whole.text();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += depthOf(text.charAt(i));
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(new Part(text.substring(start, i), whole.start() + start));
                start = i + separator.length();
                i = start - 1;
            }
        }
        parts.add(new Part(text.substring(start), whole.start() + start));
        return parts;
    }

    /** Where the parenthesis closes that was opened before; -1 if it does not. */
    private int closing(int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            depth += depthOf(text.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int depthOf(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(text).region(next, text.length());
    }

    private boolean accept(Pattern token) {
        skipBlanks();
        Matcher m = at(token);
        if (m.lookingAt()) {
            next = m.end();
            return true;
        }
        return false;
    }

    private void expect(Pattern token, String expected) throws Unreadable {
        if (!accept(token)) {
            throw new Unreadable(expected);
        }
    }

    private void skipBlanks() {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
    }
}
