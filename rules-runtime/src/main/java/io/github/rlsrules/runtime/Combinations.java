package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * What is combined with what where several things are in doubt, each in several ways: everything with everything as long as there are
 * not too many; after that each way is still tried, but not beside every way of the others.
 *
 * @since 0.1.0
 */
public final class Combinations {
    private static final int MOST = 64;

    private Combinations() {}

    /**
     * One combination.
     *
     * @param before the place of what is there already
     * @param way the place of the way in which the next thing can be
     * @param isLast whether {@code before} is not needed again
     */
    public record Pick(int before, int way, boolean isLast) {}

    /**
     * {@return the combinations of what is there already with the ways in which one more thing can be}
     *
     * @param before how many there are already, at least one
     * @param ways how many ways, at least one
     */
    public static List<Pick> of(int before, int ways) {
        boolean all = before * ways <= MOST;
        int many = all ? before * ways : Math.max(before, ways);
        List<Pick> picks = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            picks.add(
                    all
                            ? new Pick(i / ways, i % ways, i % ways == ways - 1)
                            : new Pick(i % before, i % ways, i + before >= many));
        }
        return picks;
    }
}
