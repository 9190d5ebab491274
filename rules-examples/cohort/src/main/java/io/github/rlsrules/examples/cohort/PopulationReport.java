package io.github.rlsrules.examples.cohort;

import java.nio.file.Path;

final class PopulationReport {
    private PopulationReport() {}

    static Path write(Path out, String memory) {
        return out.resolve("report.html");
    }
}
