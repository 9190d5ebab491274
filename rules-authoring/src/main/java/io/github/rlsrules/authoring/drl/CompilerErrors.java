package io.github.rlsrules.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says where the errors of Drools' compiler are. Drools leaves the line out of most of them, names a generated file in
 * others and crashes on some; then each rule is compiled by itself to find the ones that fail.
 */
final class CompilerErrors {
    private final List<DrlFile> files;
    private final Function<DrlFile, List<CompilerError>> compiler;

    /** @param compiler compiles one file by itself */
    CompilerErrors(List<DrlFile> files, Function<DrlFile, List<CompilerError>> compiler) {
        this.files = files;
        this.compiler = compiler;
    }

    /**
     * One error.
     *
     * @param line 0 if it is not known
     */
    record CompilerError(String path, int line, String text) {
        @Override
        public String toString() {
            return new Place(path, line) + ": " + text;
        }

        /** With a file and a line that there are, the first if Drools names none. */
        DrlFile.Line in(DrlFile first) {
            return new DrlFile.Line(text, new Place(path.isEmpty() ? first.path() : path, Math.max(line, 1)));
        }
    }

    /** The same errors with file and line; as they are where no rule by itself has one. */
    List<CompilerError> located(List<CompilerError> errors) {
        List<CompilerError> located =
                new ArrayList<>(errors.stream().filter(this::isLocated).toList());
        Set<String> known = located.stream().map(CompilerError::text).collect(Collectors.toSet());
        List<CompilerError> rest =
                errors.stream().filter(error -> !isLocated(error)).toList();
        files.stream()
                .filter(file -> rest.stream().anyMatch(error -> error.path().equals(file.path()) || !isInFiles(error)))
                .forEach(file -> located.addAll(ruleByRule(file, known)));
        return located.isEmpty() ? errors : located;
    }

    private boolean isLocated(CompilerError error) {
        return error.line() > 0 && isInFiles(error);
    }

    private boolean isInFiles(CompilerError error) {
        return files.stream().anyMatch(file -> file.path().equals(error.path()));
    }

    private List<CompilerError> ruleByRule(DrlFile file, Set<String> known) {
        if (compiler.apply(file).isEmpty()) {
            return List.of();
        }
        List<CompilerError> found = new ArrayList<>();
        for (DrlRule rule : file.rules()) {
            compiler.apply(alone(file, rule)).stream()
                    .filter(error -> !known.contains(error.text()))
                    .map(error -> new CompilerError(file.path(), rule.place().line(), rule.id() + ": " + error.text()))
                    .forEach(found::add);
        }
        return found;
    }

    /** The file with the other rules blanked, so that the lines keep their numbers. */
    private static DrlFile alone(DrlFile file, DrlRule rule) {
        List<Integer> starts =
                file.rules().stream().map(r -> r.place().line()).sorted().toList();
        int from = rule.place().line();
        int to = starts.stream().filter(start -> start > from).findFirst().orElse(Integer.MAX_VALUE);
        List<String> lines = file.text().lines().toList();
        String text = IntStream.rangeClosed(1, lines.size())
                .mapToObj(line -> line < starts.get(0) || (line >= from && line < to) ? lines.get(line - 1) : "")
                .collect(Collectors.joining("\n", "", "\n"));
        return DrlReader.read(file.path(), text);
    }
}
