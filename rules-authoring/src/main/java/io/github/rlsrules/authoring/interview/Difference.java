package io.github.rlsrules.authoring.interview;

import io.github.rlsrules.runtime.Summary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How two summaries differ in what matters most: the headline, and what to do. */
public enum Difference {
    NONE,
    /** To the same places by the same time, in another order, or with more to speak about where the headline leads. */
    ORDER,
    /** To another place, or by another time. */
    ACT,
    HEADLINE;

    /** @param there what an action says that leads where the headline does */
    static Difference of(Summary one, Summary other, String there) {
        if (!one.headline().rules().equals(other.headline().rules())) {
            return HEADLINE;
        }
        if (acts(one).equals(acts(other))) {
            return NONE;
        }
        return places(one, there).equals(places(other, there)) ? ORDER : ACT;
    }

    private static List<String> acts(Summary summary) {
        return summary.actions().stream().map(Summary.Action::act).toList();
    }

    private static Set<String> places(Summary summary, String there) {
        Set<String> places = new TreeSet<>(acts(summary));
        places.remove(there);
        return places;
    }
}
