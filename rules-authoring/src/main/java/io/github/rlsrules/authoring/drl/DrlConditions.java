package io.github.rlsrules.authoring.drl;

import java.util.List;

/**
 * The conditions of a rule in the one shape that a rulebook allows: clauses, all of which must hold.
 *
 * @param unreadable what is not of that shape, with what is wrong
 */
public record DrlConditions(List<DrlClause> clauses, List<DrlFile.Line> unreadable) {
    static DrlConditions read(DrlRule.Section section) {
        return new ConditionReader(section).read();
    }

    /** All patterns in the order in which they stand, whatever group they belong to. */
    public List<DrlPattern> patterns() {
        return clauses.stream()
                .flatMap(clause -> clause.alternatives().stream())
                .flatMap(alternative -> alternative.patterns().stream())
                .toList();
    }

    /**
     * One pattern, or a group {@code ( A( … ) or B( … ) )} of which one alternative must hold.
     *
     * @param offset where it starts in the file, in characters
     * @param end the character after its last one
     */
    public record DrlClause(List<DrlAlternative> alternatives, Place place, int offset, int end) {
        public boolean isGroup() {
            return alternatives.size() > 1;
        }
    }

    /** One pattern, or several {@code ( A( … ) and B( … ) )}, all of which must hold. */
    public record DrlAlternative(List<DrlPattern> patterns, Place place) {}

    /**
     * One pattern: conditions separated by commas.
     *
     * @param place of its type
     * @param offset where it starts in the file with its quantifier, in characters
     * @param end the character after its last one
     */
    public record DrlPattern(
            Quantifier quantifier, String type, List<DrlCondition> conditions, Place place, int offset, int end) {
        /** The tests of all its conditions. */
        public List<DrlTest> tests() {
            return conditions.stream().flatMap(c -> c.tests().stream()).toList();
        }

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
     * One condition: a test, or several with {@code ||} between them, one of which must hold.
     *
     * @param offset where its text starts in the file, in characters
     */
    public record DrlCondition(List<DrlTest> tests, String text, Place place, int offset) {}

    /**
     * {@code component operator constant}.
     *
     * @param constants one, or several after {@code in}
     * @param offset where its text starts in the file, in characters
     */
    public record DrlTest(
            String component, String operator, List<String> constants, String text, Place place, int offset) {}
}
