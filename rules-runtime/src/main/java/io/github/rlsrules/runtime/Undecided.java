package io.github.rlsrules.runtime;

import java.util.List;

/**
 * A rule that did not fire and still could.
 *
 * @param missing paths of the facts that would decide it; empty if only a rule that is switched off would
 */
public record Undecided(RuleInfo rule, List<String> missing) {}
