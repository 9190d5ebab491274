package io.github.rlsrules.authoring.coverage;

import io.github.rlsrules.runtime.Facts;
import java.util.List;

/**
 * A patient on whom rules are tried.
 *
 * @param name such as {@code iron/ferritin-75}
 * @param scope the topics whose rules it is about
 */
public record Scenario(String name, List<String> scope, Facts facts) {}
