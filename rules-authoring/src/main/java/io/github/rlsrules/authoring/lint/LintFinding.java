package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.Place;

/**
 * Something that a rulebook must not contain.
 *
 * @param check which check found it
 * @param rule the rule, or empty if it concerns the file
 * @param reason what is wrong
 */
public record LintFinding(LintCheck check, String rule, Place place, String reason) {
    @Override
    public String toString() {
        return place + ": " + check + ": " + (rule.isEmpty() ? "" : rule + ": ") + reason + "\n    " + check.remedy();
    }
}
