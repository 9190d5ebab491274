package io.github.rlsrules.fhir;

import io.github.rlsrules.runtime.Summary;
import java.util.ArrayList;
import java.util.List;

/** What a summary says, a line each, in its order. */
final class Said {
    private Said() {}

    static List<String> by(Summary summary) {
        List<String> lines = new ArrayList<>(summary.first());
        lines.add(summary.headline().text());
        summary.actions().forEach(action -> {
            lines.add(action.act());
            action.points().forEach(point -> lines.add(point.text()));
        });
        summary.shows().forEach(shown -> lines.add(shown.text()));
        summary.cautions().forEach(caution -> lines.add(caution.text()));
        Summary.Statement toTry = summary.toTry();
        if (toTry != null) {
            lines.add(toTry.text());
        }
        lines.add(summary.danger().text());
        lines.add(summary.atOnce());
        lines.add(summary.review());
        lines.add(summary.disclaimer());
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(Narrative::printable)
                .toList();
    }
}
