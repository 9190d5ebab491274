package io.github.rlsrules.examples.cli;

import picocli.CommandLine.Option;

/** The option that says how a result is printed. */
final class Format {
    private enum Name {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "TEXT")
    private Name name;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    Format() {}

    boolean isJson() {
        return name == Name.JSON;
    }
}
