package io.github.rlsrules.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a host gave about a patient cannot be used; nothing was evaluated. Tells all problems at once, without values.
 *
 * @since 0.1.0
 */
public final class InvalidFactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Says all that is wrong, a line each.
     *
     * @param problems at least one
     */
    public InvalidFactsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** {@return all that is wrong} */
    public List<Problem> problems() {
        return problems;
    }
}
