package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of each rule the {@linkplain Sign signs} that make it fire if they are new and would not if they were there for long, itself or through
 * what it reads: so that nothing has to be explained to tell which of them lack a time.
 *
 * @param paths of the signs
 * @param ofRule of each rule what it is, {@link #ALARM} and {@link #FALLS} or neither; then, one after the other, the place of a sign among
 *     the paths, or a rule that it reads as its complement; the number of nodes that must hold for the rule to rest on that; and these nodes.
 *     Empty if it rests on no such sign
 */
record TimedSigns(List<String> paths, int[][] ofRule) {
    /** It is urgent at least: of others nobody asks. */
    static final int ALARM = 0b01;
    /** It does not fire without a sign that is new. */
    static final int FALLS = 0b10;

    /** Those on which an alarm rests, and nobody told since when they are there. */
    List<String> ofUnknownTime(int rule, Facts facts, Verdicts verdicts) {
        if (!isAlarm(rule)) {
            return List.of();
        }
        int[] rows = ofRule[rule];
        List<String> found = List.of();
        for (String sign : facts.signsOfUnknownTime()) {
            if (restsOn(sign, rows, verdicts, null)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(sign);
            }
        }
        return List.copyOf(found);
    }

    /** Whether an alarm rests on such signs. */
    boolean isAlarm(int rule) {
        int[] rows = ofRule[rule];
        return rows.length > 0 && (rows[0] & ALARM) != 0;
    }

    /** Whether a rule that rests on such signs surely does not fire if they are there for long, no other being known to be new. */
    boolean falls(int rule) {
        return falls(ofRule[rule]);
    }

    /** @param rows of one rule, while tables are made too */
    static boolean falls(int[] rows) {
        return rows.length > 0 && (rows[0] & FALLS) != 0;
    }

    /** @param seen the rules that were looked at, which do not rest on it; null if there are none */
    private boolean restsOn(String sign, int[] rows, Verdicts verdicts, @Nullable BitSet seen) {
        BitSet looked = seen;
        for (int row = 1; row < rows.length; row += 2 + rows[row + 1]) {
            int what = rows[row];
            if (what >= 0) {
                if (paths.get(what).equals(sign) && hold(rows, row, verdicts)) {
                    return true;
                }
                continue;
            }
            looked = looked == null ? new BitSet() : looked;
            if (!looked.get(~what) && hold(rows, row, verdicts)) {
                looked.set(~what);
                if (restsOn(sign, ofRule[~what], verdicts, looked)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hold(int[] rows, int row, Verdicts verdicts) {
        for (int i = row + 2; i < row + 2 + rows[row + 1]; i++) {
            if (!verdicts.ofNode(rows[i]).now()) {
                return false;
            }
        }
        return true;
    }
}
