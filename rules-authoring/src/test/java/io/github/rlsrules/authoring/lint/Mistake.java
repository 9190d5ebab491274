package io.github.rlsrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One mistake in a file that is otherwise clean, and what the lint says of it.
 *
 * @param findings each as it is printed, without the remedy
 */
record Mistake(String name, UnaryOperator<String> edit, List<String> findings) {

    /** Text that stands once in the file, and the same with the mistake. */
    static Mistake replaced(String name, String written, String instead, String... findings) {
        return new Mistake(
                name,
                text -> {
                    assertThat(text).as(name).containsOnlyOnce(written);
                    return text.replace(written, instead);
                },
                List.of(findings));
    }

    /** The checks that find it. */
    List<LintCheck> checks() {
        return findings.stream()
                .map(finding -> LintCheck.valueOf(finding.split(": ", 3)[1]))
                .toList();
    }

    /** The findings as {@link #findings} has them: their first line, since the next one is the remedy. */
    static List<String> shown(List<LintFinding> findings) {
        List<String> shown = new ArrayList<>();
        for (LintFinding finding : findings) {
            String[] lines = finding.toString().split("\n", -1);
            assertThat(lines).containsExactly(lines[0], "    " + finding.check().remedy());
            shown.add(lines[0]);
        }
        return shown;
    }

    @Override
    public String toString() {
        return name;
    }
}
