package io.github.rlsrules.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked whom about one patient. */
final class Asking {
    private final Screens screens;
    private final KnownAnswers known;
    private final Set<KnownBy> answering;
    private final Map<String, Truth> found = new HashMap<>();

    Asking(Screens screens, KnownAnswers known, Set<KnownBy> answering) {
        this.screens = screens;
        this.known = known;
        this.answering = Set.copyOf(answering);
    }

    @Nullable
    ScreenRow row(String fact) {
        return screens.row(fact);
    }

    /**
     * Whether a question can be asked; unknown while it waits for the answer to another. What stands on no screen cannot, nor what was
     * asked in vain, what somebody else has to answer, or what cannot apply.
     */
    Truth canBeAsked(String fact) {
        return found.computeIfAbsent(fact, this::find);
    }

    private Truth find(String fact) {
        ScreenRow row = screens.row(fact);
        return row == null || !answering.contains(row.knownBy()) || known.isNotKnown(fact) || known.isListed(fact)
                ? Truth.FALSE
                : row.applies(known, screens);
    }

    /** How often the answer to a question is not the usual one; never, if nobody can be asked for it. */
    double howOften(String fact) {
        ScreenRow row = screens.row(fact);
        return row == null || canBeAsked(fact) == Truth.FALSE
                ? 0
                : row.howOften().chance();
    }

    /** Whether it is asked of everybody like this patient. */
    boolean isAlwaysAsked(String fact) {
        ScreenRow row = screens.row(fact);
        return row != null && row.always() && canBeAsked(fact) != Truth.FALSE;
    }
}
