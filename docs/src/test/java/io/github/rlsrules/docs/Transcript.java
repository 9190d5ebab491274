package io.github.rlsrules.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A guide as somebody follows it, step by step: blocks of {@code sh} are commands, blocks of {@code text} what they print, and a block
 * behind a line that names a file is to be written into it; one behind "which gets:" is to be added to its end.
 */
final class Transcript {
    private static final Pattern BLOCK =
            Pattern.compile("(?:`(\\S+)`(, which gets)?:\n\n)?```(\\w+)( fails)?\n(.*?)```\n", Pattern.DOTALL);

    /** What to do next. */
    sealed interface Step {}

    /** Commands to be run. */
    record Run(String commands, boolean fails) implements Step {}

    /** Lines that the commands before have printed. */
    record Printed(List<String> lines) implements Step {}

    /** A file to be written. */
    record Write(String path, String text, boolean append) implements Step {}

    private Transcript() {}

    static List<Step> of(Path guide) throws IOException {
        List<Step> steps = new ArrayList<>();
        BLOCK.matcher(Files.readString(guide)).results().map(Transcript::step).forEach(steps::add);
        return steps;
    }

    private static Step step(MatchResult block) {
        String text = block.group(5);
        if (block.group(1) != null) {
            return new Write(block.group(1), text, block.group(2) != null);
        }
        return switch (block.group(3)) {
            case "sh" -> new Run(text, block.group(4) != null);
            case "text" -> new Printed(text.lines().toList());
            default ->
                throw new IllegalStateException("a block of " + block.group(3) + " that says not where it belongs");
        };
    }
}
