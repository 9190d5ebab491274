package io.github.rlsrules.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** What a host gave about a patient cannot be used; nothing was evaluated. Tells all problems at once, without values. */
public final class InvalidFactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidFactsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
