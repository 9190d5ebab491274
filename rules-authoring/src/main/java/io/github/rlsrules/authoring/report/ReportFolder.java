package io.github.rlsrules.authoring.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rlsrules.authoring.boundaries.BoundaryReport;
import io.github.rlsrules.authoring.coverage.CoverageReport;
import io.github.rlsrules.authoring.mutation.MutationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of reports on one rulebook: each as JSON, and all that are there on one page, {@code index.html}. The page is
 * written anew with every report, so the order in which they come does not matter.
 */
public final class ReportFolder {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    public static ReportFolder at(Path folder) {
        return new ReportFolder(folder);
    }

    /** Writes {@code coverage.json} and the page. */
    public void write(CoverageReport coverage) {
        write("coverage.json", coverage);
    }

    /** Writes {@code boundaries.json} and the page. */
    public void write(BoundaryReport boundaries) {
        write("boundaries.json", boundaries);
    }

    /** Writes {@code mutation.json} and the page. */
    public void write(MutationReport mutation) {
        write("mutation.json", mutation.summary());
    }

    private void write(String name, Record report) {
        try {
            Files.createDirectories(folder);
            JSON.writeValue(folder.resolve(name).toFile(), report);
            ReportPage page = new ReportPage(
                    read("coverage.json", CoverageReport.class),
                    read("boundaries.json", BoundaryReport.class),
                    read("mutation.json", MutationReport.Summary.class));
            Files.writeString(folder.resolve("index.html"), page.html());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the reports into " + folder, e);
        }
    }

    private <T extends Record> Optional<T> read(String name, Class<T> type) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), type)) : Optional.empty();
    }
}
