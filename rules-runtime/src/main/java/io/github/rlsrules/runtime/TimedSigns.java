package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Of each alarm the {@linkplain Sign signs} that make it fire if they are new and not if they are there for long, itself or through what it
 * reads: so that nothing has to be explained to tell which of them lack a time.
 *
 * @param paths of the signs
 * @param ofRule of each rule, one after the other: the place of a sign among the paths, the number of nodes that must hold beside it for the
 *     rule to rest on it, and these nodes
 */
record TimedSigns(List<String> paths, int[][] ofRule) {

    /** Those on which a rule that fired rests, and nobody told since when they are there. */
    List<String> ofUnknownTime(int rule, Facts facts, Verdicts verdicts) {
        int[] rows = ofRule[rule];
        if (rows.length == 0) {
            return List.of();
        }
        Set<String> undated = facts.signsOfUnknownTime();
        List<String> found = List.of();
        for (String sign : undated) {
            if (restsOn(sign, rows, verdicts)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(sign);
            }
        }
        return List.copyOf(found);
    }

    private boolean restsOn(String sign, int[] rows, Verdicts verdicts) {
        for (int row = 0; row < rows.length; row += 2 + rows[row + 1]) {
            if (paths.get(rows[row]).equals(sign) && hold(rows, row + 2, rows[row + 1], verdicts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hold(int[] rows, int first, int count, Verdicts verdicts) {
        for (int i = first; i < first + count; i++) {
            if (!verdicts.ofNode(rows[i]).now()) {
                return false;
            }
        }
        return true;
    }
}
