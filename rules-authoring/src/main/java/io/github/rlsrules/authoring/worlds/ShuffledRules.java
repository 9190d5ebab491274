package io.github.rlsrules.authoring.worlds;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlReader;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same rules written in another order, and compiled anew. */
final class ShuffledRules {
    private ShuffledRules() {}

    static Rulebook of(RulebookUnderTest<?> underTest, Random random) {
        List<DrlFile> files = new ArrayList<>();
        for (DrlFile file : underTest.folder().drlFiles()) {
            // The number in front also changes the order in which files are read.
            files.add(DrlReader.read(random.nextInt(1000) + file.path(), shuffled(file, random)));
        }
        return RulebookCompiler.recompile(
                underTest.folder(),
                files,
                underTest.rulebook(),
                underTest.patientType().getClassLoader());
    }

    private static String shuffled(DrlFile file, Random random) {
        List<String> lines = file.text().lines().toList();
        List<String> rules = new ArrayList<>();
        int end = lines.size();
        for (int i = file.rules().size() - 1; i >= 0; i--) {
            DrlRule rule = file.rules().get(i);
            rules.add(String.join("\n", lines.subList(rule.place().line() - 1, end)));
            end = rule.place().line() - 1;
        }
        Collections.shuffle(rules, random);
        return String.join("\n", lines.subList(0, end)) + "\n" + String.join("\n", rules) + "\n";
    }
}
