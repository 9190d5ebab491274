package io.github.rlsrules.authoring.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.rlsrules.authoring.boundaries.BoundaryReport;
import io.github.rlsrules.authoring.coverage.CoverageReport;
import io.github.rlsrules.authoring.mutation.MutationReport;
import io.github.rlsrules.runtime.Truth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All reports on one page; those that are not there are left out. Its looks are in {@code page.jte}. */
public record ReportPage(
        Optional<CoverageReport> coverage,
        Optional<BoundaryReport> boundaries,
        Optional<MutationReport.Summary> mutation) {
    /** More cases than a reader needs to see; all of them are in the JSON. */
    private static final int SHOWN = 6;

    /** One page of HTML that needs nothing else. */
    String html() {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, ReportPage.class.getClassLoader(), "io.github.rlsrules.authoring")
                .render("report/page.jte", this, html);
        return html.toString();
    }

    /** Such as {@code never false, never unknown}. */
    public static String never(List<Truth> missing) {
        return String.join(
                ", ",
                missing.stream()
                        .map(t -> "never " + t.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** Such as {@code 99.2 %}. */
    public static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }

    /** The first cases, and how many more there are. */
    public static String some(List<String> cases) {
        String shown = String.join(", ", cases.subList(0, Math.min(SHOWN, cases.size())));
        return cases.size() > SHOWN ? shown + " and " + (cases.size() - SHOWN) + " more" : shown;
    }
}
