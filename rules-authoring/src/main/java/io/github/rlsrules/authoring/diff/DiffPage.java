package io.github.rlsrules.authoring.diff;

import io.github.rlsrules.authoring.diff.BehaviourDiff.Change;
import io.github.rlsrules.authoring.diff.BehaviourDiff.Example;
import java.util.Locale;

/** A comparison as a page of Markdown. */
final class DiffPage {
    private final BehaviourDiff diff;
    private final StringBuilder text = new StringBuilder();

    DiffPage(BehaviourDiff diff) {
        this.diff = diff;
    }

    String text() {
        text.append("# What changes from ").append(diff.before()).append(" to ").append(diff.after());
        text.append("\n\n")
                .append(diff.patients())
                .append(" patients, assessed at ")
                .append(diff.asOf())
                .append(".\n");
        if (diff.isEmpty()) {
            return text.append("\nNothing: both say the same of each of them.\n")
                    .toString();
        }
        text.append("\n| rule | what | patients |\n|---|---|---|\n");
        for (Change change : diff.changes()) {
            text.append("| ")
                    .append(change.rule())
                    .append(" | ")
                    .append(kind(change))
                    .append(" | ")
                    .append(change.count())
                    .append(" |\n");
        }
        diff.changes().forEach(this::append);
        return text.toString();
    }

    private static String kind(Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }

    private void append(Change change) {
        text.append("\n## ").append(change.rule()).append(": ").append(kind(change));
        text.append("\n\n").append(change.title()).append('\n');
        for (Example example : change.examples()) {
            text.append("\n- ").append(shown(example.before())).append(" → ").append(shown(example.after()));
            text.append("\n  ```json\n  ").append(example.facts()).append("\n  ```\n");
        }
    }

    private static String shown(String what) {
        return what.isEmpty() ? "nothing" : what;
    }
}
