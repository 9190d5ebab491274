package io.github.rlsrules.runtime;

import java.util.List;

/**
 * A rule that did not fire and still could.
 *
 * @param rule which one
 * @param missing paths of the facts that would decide it; empty if only a rule that is switched off would
 * @since 0.1.0
 */
public record Undecided(RuleInfo rule, List<String> missing) {}
