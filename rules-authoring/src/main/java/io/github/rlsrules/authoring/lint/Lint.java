package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a rulebook must not contain. Reports everything at once, file by file. */
public final class Lint {
    private Lint() {}

    /** What can be seen in the files alone. */
    public static List<LintFinding> source(RulebookFolder folder) {
        List<LintFinding> findings = new ArrayList<>();
        folder.drlFiles().forEach(file -> findings.addAll(new FileLint(folder, file).run()));
        findings.addAll(new BookLint(folder).run());
        return sorted(findings);
    }

    /** What can be seen only when the rules are compiled. */
    public static List<LintFinding> compiled(RulebookFolder folder, Rulebook rulebook) {
        return sorted(new CompiledLint(folder, rulebook).run());
    }

    private static List<LintFinding> sorted(List<LintFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing((LintFinding f) -> f.place().file())
                        .thenComparing(f -> f.place().line())
                        .thenComparing(LintFinding::check))
                .toList();
    }
}
