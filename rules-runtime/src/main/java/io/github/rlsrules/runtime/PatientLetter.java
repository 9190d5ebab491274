package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Action;
import io.github.rlsrules.runtime.Summary.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets a summary as a letter: what there is, what to do, what to answer next, when to get help. */
final class PatientLetter {
    private final Summary summary;
    private final List<Picture> pictures;
    private final Texts texts;
    private final Page page = new Page();

    PatientLetter(Summary summary, List<Picture> pictures, Texts texts) {
        this.summary = summary;
        this.pictures = pictures;
        this.texts = texts;
    }

    Page page() {
        page.title(texts.get("letter.title", Map.of("date", Dates.longDate(summary.asOf()))));
        String about = summary.about();
        page.paragraph(about == null ? "" : about);
        boolean isAlarm = summary.urgency().isAtLeast(Urgency.URGENT);
        if (!isAlarm) {
            first();
        }
        page.lead(summary.headline().text());
        restsOn();
        if (isAlarm) {
            first();
        }
        setAside();
        actions();
        statements("letter.also.patient", summary.shows());
        if (summary.urgency() != Urgency.EMERGENCY) {
            pictures.forEach(picture -> page.figure(picture, texts));
        }
        statements("letter.beware.patient", summary.cautions());
        Statement toTry = summary.toTry();
        if (toTry != null) {
            statements("letter.one-thing", List.of(toTry));
        }
        questions();
        help();
        String notLookedAt = summary.notLookedAt();
        page.paragraph(notLookedAt == null ? "" : notLookedAt);
        page.paragraph(Stream.of(
                        danger(),
                        texts.get("letter.detail.patient", Map.of("n", summary.more())),
                        summary.disclaimer(),
                        summary.review())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")));
        return page;
    }

    /** What limits all of it; nobody who is in danger has to read it first. */
    private void first() {
        summary.first().forEach(page::paragraph);
    }

    private void setAside() {
        if (!summary.setAside().named().isEmpty()) {
            page.heading(texts.get("letter.set-aside"));
            page.paragraph(texts.get("letter.set-aside-means.patient"));
            summary.setAside().named().forEach(page::item);
            if (summary.setAside().more() > 0) {
                page.item(texts.get(
                        "letter.set-aside-more", Map.of("n", summary.setAside().more())));
            }
        }
    }

    /** Of an alarm only, and unless it names all of it itself: on what an answer rests, a patient has just said. */
    private void restsOn() {
        List<String> labels =
                summary.restsOn().stream().map(Summary.Reason::label).distinct().toList();
        String headline = summary.headline().text();
        if (summary.urgency().isAtLeast(Urgency.URGENT)
                && labels.stream().anyMatch(label -> !ShownName.isSaid(label, headline))) {
            page.paragraph(texts.get(
                    "letter.rests-on",
                    Map.of("facts", labels.stream().map(ShownName::quotedOnce).collect(Collectors.joining("; ")))));
        }
    }

    private void actions() {
        if (!summary.actions().isEmpty()) {
            page.heading(texts.get(summary.urgency() == Urgency.EMERGENCY ? "letter.after-that" : "letter.what-to-do"));
        }
        for (Action action : summary.actions()) {
            if (action.points().size() == 1 && !action.urgency().isAtLeast(Urgency.URGENT)) {
                page.item(action.points().get(0).text() + " " + action.act());
            } else {
                page.item(action.act());
                action.points().forEach(point -> page.point(point.text()));
            }
        }
    }

    private void statements(String heading, List<Statement> statements) {
        if (statements.size() == 1) {
            page.note(texts.get(heading), statements.get(0).text());
        } else if (!statements.isEmpty()) {
            page.heading(texts.get(heading));
            statements.forEach(statement -> page.item(statement.text()));
        }
    }

    private void questions() {
        List<Summary.Ask> questions = summary.questions();
        if (!questions.isEmpty()) {
            page.heading(texts.get("letter.ask-next"));
            questions.forEach(question -> page.item(question.text()));
        }
    }

    private void help() {
        page.note("", summary.atOnce());
        summary.numbers().forEach(page::item);
    }

    private String danger() {
        return summary.danger().status() == DangerScreen.Status.RAISED
                ? ""
                : summary.danger().text();
    }
}
