package io.github.rlsrules.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The date of the assessment. The library reads no clock; a host may. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date for which to assess, like 2026-11-21. Default: today.")
    private @Nullable LocalDate date;

    LocalDate date() {
        return date == null ? LocalDate.now() : date;
    }
}
