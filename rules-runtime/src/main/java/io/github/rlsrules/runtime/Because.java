package io.github.rlsrules.runtime;

/**
 * One reason why a rule fired.
 *
 * @since 0.1.0
 */
public sealed interface Because {

    /**
     * A fact that the host gave.
     *
     * @param fact its path, such as {@code legSymptoms.urgeToMove} or {@code labResults[FERRITIN]}
     * @param value the constant's name, or the number with its unit
     */
    record Given(String fact, String value) implements Because {
        /** {@return whether something is there, and not that it had to be absent} */
        boolean isThere() {
            return !value.equals("NO") && !value.equals("UNKNOWN") && !value.equals("NONE");
        }

        /** Whether it stands on a list, of which there can be many of a kind: {@code medicines.items[2].group}. */
        boolean isOfList() {
            int at = fact.indexOf('[');
            return at >= 0 && Character.isDigit(fact.charAt(at + 1));
        }

        @Override
        public String toString() {
            return "Given[" + fact + "]";
        }
    }

    /**
     * A conclusion of an earlier rule.
     *
     * @param rule its id
     * @param kind the kind of outcome
     * @param code what exactly it concludes, within its kind
     */
    record Concluded(String rule, String kind, String code) implements Because {}

    /**
     * Something that was not given, or not concluded, and had to be so.
     *
     * @param what as the rule has it
     */
    record Absent(String what) implements Because {}
}
