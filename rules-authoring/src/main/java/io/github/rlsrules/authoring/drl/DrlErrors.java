package io.github.rlsrules.authoring.drl;

import java.util.List;
import java.util.stream.Collectors;

/** What Drools' compiler says of rules that do not compile, each error with file and line. */
public final class DrlErrors extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<DrlFile.Line> lines;

    DrlErrors(List<DrlFile.Line> lines) {
        super(lines.stream().map(line -> line.place() + ": " + line.content()).collect(Collectors.joining("\n")));
        this.lines = List.copyOf(lines);
    }

    /** The errors; the content of a line is what is wrong with it. */
    public List<DrlFile.Line> lines() {
        return lines;
    }
}
