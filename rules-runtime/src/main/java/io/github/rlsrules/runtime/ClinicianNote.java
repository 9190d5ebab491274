package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A structured note: problem, values with their dates, concerns by medicine, actions, cautions, open points; rules and sources last. An
 * emergency silences what would only delay help.
 */
final class ClinicianNote {
    private static final Audience READER = Audience.CLINICIAN;
    private static final int QUESTIONS = 5;

    private final Summary summary;
    private final Assessment<?> assessment;
    private final Texts texts;
    private final List<Said> said;
    private final Sentences sentences = new Sentences();
    private final Page page = new Page();
    private final Set<Finding<?>> told = new LinkedHashSet<>();

    ClinicianNote(Summary summary, Assessment<?> assessment, Texts texts) {
        this.summary = summary;
        this.assessment = assessment;
        this.texts = texts;
        this.said = Said.of(assessment, READER, texts);
    }

    Page page() {
        head();
        problem();
        values();
        if (summary.urgency() != Urgency.EMERGENCY) {
            assessment.pictures().forEach(picture -> page.figure(picture, texts));
        }
        medicines();
        section("letter.actions", one -> isActedOn(one.part()));
        section("letter.cautions", one -> one.part() == Part.CAUTION);
        open();
        grounds();
        page.note("", summary.disclaimer());
        page.paragraph(summary.review());
        return page;
    }

    private void head() {
        page.title(texts.get("letter.title", Map.of("date", Dates.longDate(summary.asOf()))));
        page.paragraph(texts.get(
                "letter.rulebook",
                Map.of(
                        "id", summary.rulebook().id(),
                        "version", summary.rulebook().version(),
                        "sha256", summary.rulebook().sha256())));
        summary.first().forEach(page::paragraph);
        String notLookedAt = summary.notLookedAt();
        page.paragraph(notLookedAt == null ? "" : notLookedAt);
        if (!assessment.setAside().isEmpty()) {
            page.heading(texts.get("letter.set-aside"));
            page.paragraph(texts.get("letter.set-aside-means.clinician"));
            assessment.setAside().stream()
                    .map(problem -> ProblemInWords.of(problem, texts, READER))
                    .distinct()
                    .forEach(page::item);
        }
    }

    private void problem() {
        page.heading(texts.get("letter.problem"));
        if (summary.headline().rules().isEmpty()) {
            page.paragraph(summary.headline().text());
        }
        said.stream()
                .filter(one -> one.part() == Part.SIGN || one.part() == Part.ANSWER)
                .forEach(this::tell);
        said.stream().filter(one -> isFound(one.part())).forEach(this::tell);
    }

    /** By urgency, where there is one. */
    private void tell(Said one) {
        String text = sentences.say(one.reason());
        if (!text.isEmpty()) {
            boolean isToBeActedOn = one.part() == Part.SIGN || one.urgency().isAtLeast(Urgency.URGENT);
            page.item(isToBeActedOn ? one.act() + ": " + text : text);
        }
        told.addAll(one.findings());
    }

    /** Whether one of the day of the note was taken on it, or has no date, is not known: its date is not told. */
    private void values() {
        List<String> values = assessment.values().stream()
                .map(value -> texts.get(
                        value.date().equals(summary.asOf()) ? "letter.value-of-the-day" : "letter.value",
                        Map.of(
                                "what", texts.label(value.fact()),
                                "value", value.shown(),
                                "date", Dates.longDate(value.date()))))
                .toList();
        if (!values.isEmpty()) {
            page.heading(texts.get("letter.values"));
            values.forEach(page::item);
        }
    }

    /** Concerns that rest on the same medicines stand together, under their names. */
    private void medicines() {
        Map<String, List<Said>> byName = new LinkedHashMap<>();
        for (Said one : said) {
            if (one.part() == Part.MEDICINE) {
                Set<String> names = new LinkedHashSet<>();
                one.findings().forEach(finding -> finding.called().forEach(name -> names.add(ShownName.quoted(name))));
                byName.computeIfAbsent(String.join(", ", names), n -> new ArrayList<>())
                        .add(one);
            }
        }
        if (!byName.isEmpty()) {
            page.heading(texts.get("letter.medicines"));
        }
        Map<String, String> doses = assessment.doses(texts);
        byName.forEach((name, concerns) -> {
            page.item(name.isEmpty() ? texts.get("without-name.clinician") : name);
            doses(concerns, doses).forEach(page::point);
            for (Said one : concerns) {
                String text = sentences.say(one.reason());
                if (!text.isEmpty()) {
                    page.point(one.act() + ": " + text);
                }
                told.addAll(one.findings());
            }
        });
    }

    /** The doses on which concerns rest. */
    private static List<String> doses(List<Said> concerns, Map<String, String> doses) {
        return doses.entrySet().stream()
                .filter(dose -> concerns.stream()
                        .flatMap(one -> one.findings().stream())
                        .anyMatch(finding -> finding.restsOn(dose.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isFound(Part part) {
        return part == Part.FINDING || part == Part.BACKGROUND || part == Part.KNOWN;
    }

    private static boolean isActedOn(Part part) {
        return switch (part) {
            case DISCUSS, TRY, PLAN, WATCH -> true;
            case SIGN, ANSWER, FINDING, BACKGROUND, KNOWN, MEDICINE, CAUTION, QUESTION -> false;
        };
    }

    private void section(String heading, Predicate<Said> which) {
        List<Said> some = said.stream().filter(which).toList();
        if (!some.isEmpty()) {
            page.heading(texts.get(heading));
            some.forEach(this::tell);
        }
    }

    private void open() {
        page.heading(texts.get("letter.open"));
        page.item(summary.danger().text());
        said.stream().filter(one -> one.part() == Part.QUESTION).forEach(this::tell);
        List<String> asked = assessment
                .askedNext(READER)
                .questions()
                .limit(QUESTIONS)
                .map(question -> texts.label(question.fact()) + " (" + question.fact() + ")")
                .toList();
        if (!asked.isEmpty()) {
            page.item(texts.get("letter.questions") + ": " + String.join("; ", asked));
        }
        page.item(summary.atOnce());
        Set<String> withTopic = assessment.switchedOffWithTopic();
        assessment.notAssessed().stream()
                .filter(one -> one.reason() != NotAssessed.Reason.NOT_RECOGNISED
                        && one.reason() != NotAssessed.Reason.AMBIGUOUS
                        && !withTopic.contains(one.what()))
                .forEach(one -> page.item(texts.get(
                        "letter.not-assessed." + one.reason(),
                        Map.of(
                                "what", one.what(),
                                "rules", String.join(", ", one.dependsOn()),
                                "n", one.dependsOn().size()))));
    }

    private void grounds() {
        if (!told.isEmpty()) {
            page.heading(texts.get("letter.grounds"));
        }
        for (Finding<?> finding : told) {
            RuleInfo rule = finding.rule();
            String sources = rule.sources().stream().map(Object::toString).collect(Collectors.joining(", "));
            page.item(rule.id()
                    + (finding.isProvisional() ? " " + texts.get("letter.provisional", READER) : "")
                    + " (" + rule.evidence().label() + "; " + sources + ")");
        }
    }
}
