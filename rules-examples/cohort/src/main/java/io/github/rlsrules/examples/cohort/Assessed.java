package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.runtime.Receipt;
import io.github.rlsrules.runtime.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one person. Prints nothing about the person.
 *
 * @param person as the tables call the person
 * @param synthetic whether the person is made up
 * @param sex as it was given, if it could be read
 * @param age in years at the day of the assessment, if it is known
 * @param urgency the most urgent of all findings
 * @param receipt what was assessed by what
 * @param findings all of them, the most urgent first
 * @param setAside what was given and could not be used
 */
public record Assessed(
        String person,
        boolean synthetic,
        @Nullable String sex,
        @Nullable Integer age,
        Urgency urgency,
        Receipt receipt,
        List<Found> findings,
        List<SetAside> setAside) {

    /**
     * A rule that spoke.
     *
     * @param rule its id
     * @param provisional whether a fact that is missing could withdraw it
     * @param inDoubt whether it holds only if something that was set aside is right
     */
    public record Found(String rule, boolean provisional, boolean inDoubt) {}

    /**
     * A value that counts as unknown.
     *
     * @param table in which it stands, if that can be told
     * @param item what the row is about
     * @param path of the fact
     * @param code what kind of problem
     * @param message what would be right
     */
    public record SetAside(@Nullable String table, @Nullable String item, String path, String code, String message) {}

    /**
     * A person who was not assessed.
     *
     * @param person as the tables call the person; null if rows say of nobody whose they are
     * @param table where it went wrong
     * @param code what kind of problem
     * @param message what would be right
     */
    public record Reject(@Nullable String person, String table, String code, String message) {
        /**
         * {@return a reject for rows that say of nobody whose they are}
         *
         * @param table where they stand
         * @param rows how many
         */
        public static Reject ofNobody(Table table, long rows) {
            String what = rows == 1 ? " row says of nobody whose it is" : " rows say of nobody whose they are";
            return new Reject(null, table.fileName(), "MISSING", rows + what + ": no person, or not to be read");
        }
    }

    @Override
    public String toString() {
        return "Assessed[" + findings.size() + " findings]";
    }
}
