package io.github.rlsrules.authoring.boundaries;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** At which numbers the rules were tried, and on whom. */
public record BoundaryReport(List<Row> boundaries, List<BandRow> bands) {

    /**
     * One number with which a rule compares.
     *
     * @param unit empty if the fact knows none
     * @param patient the case whose patient was varied; empty if there is none
     * @param tried the number below, on and above
     */
    public record Row(
            String rule,
            String condition,
            String file,
            int line,
            String fact,
            String unit,
            String patient,
            List<BigDecimal> tried) {}

    /** Rules that divide one number among them. */
    public record BandRow(String fact, List<String> rules, String file, int line) {}

    static Row row(LimitAsWritten comparison, Optional<Boundary> boundary) {
        return new Row(
                comparison.rule().id(),
                comparison.text(),
                comparison.place().file(),
                comparison.place().line(),
                comparison.path(),
                comparison.unit().orElse(""),
                boundary.map(b -> b.patient().name()).orElse(""),
                boundary.map(Boundary::values).orElse(List.of()));
    }
}
