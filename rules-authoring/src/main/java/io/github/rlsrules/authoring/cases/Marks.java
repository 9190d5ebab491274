package io.github.rlsrules.authoring.cases;

import java.util.Optional;

/**
 * How a case is to be run.
 *
 * @param skip why it is left out for now; allowed only while one topic is run
 * @param only whether it and others with this mark are run alone; allowed only while one topic is run
 * @param golden whether the whole explained result is compared with a file
 * @param shows whether its author chose it to show what the rules do that it names: it comes first on their pages
 */
public record Marks(Optional<String> skip, boolean only, boolean golden, boolean shows) {
    /** Whether it belongs to somebody's work in progress. */
    boolean isTemporary() {
        return skip.isPresent() || only;
    }
}
