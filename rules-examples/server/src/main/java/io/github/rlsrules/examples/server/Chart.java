package io.github.rlsrules.examples.server;

import io.github.rlsrules.facts.DiaryEntry;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Diary and laboratory values over time, for a picture. It shows what was given, but for what was set aside, and concludes nothing.
 *
 * @param days of the diary, in their order
 * @param series values of one kind in one unit, in their order
 */
record Chart(List<Day> days, List<Series> series) {
    /** A day of the diary. */
    record Day(LocalDate date, String symptoms, @Nullable Integer intensity, String woke) {}

    /** Values of one kind. */
    record Series(String label, String unit, List<Point> points) {}

    /** One value. */
    record Point(LocalDate date, double value) {}

    static Chart of(RlsPatient patient, List<Problem> aside, Texts texts) {
        Map<String, Series> series = new LinkedHashMap<>();
        List<LabReport> reports = used("labResults", patient.labResults(), aside);
        dated(reports).forEach(report -> {
            String label = texts.label("labResults[" + report.analyte() + "]");
            String unit = report.unit() == null ? "" : report.unit();
            String shown = texts.has("unit." + unit)
                    ? texts.get("unit." + unit, Map.of("n", "")).strip()
                    : unit;
            Point point = new Point(orToday(report.date()), report.value() == null ? 0 : report.value());
            series.computeIfAbsent(label + " " + unit, key -> new Series(label, shown, new ArrayList<>()))
                    .points()
                    .add(point);
        });
        return new Chart(days(used("diary", patient.diary(), aside)), List.copyOf(series.values()));
    }

    private static <T> List<T> used(String name, List<T> all, List<Problem> aside) {
        return IntStream.range(0, all.size())
                .filter(i ->
                        aside.stream().noneMatch(one -> one.path().startsWith(name + "[" + i + "]") && isWrong(one)))
                .mapToObj(all::get)
                .filter(one -> one != null) // a list may hold nothing in a place, which is told elsewhere
                .toList();
    }

    private static boolean isWrong(Problem problem) {
        return switch (problem.code()) {
            case MISSING, IMPRECISE -> false;
            default -> true;
        };
    }

    private static Stream<LabReport> dated(List<LabReport> reports) {
        return reports.stream()
                .filter(report -> report.analyte() != null && report.value() != null && report.date() != null)
                .sorted(Comparator.comparing(report -> orToday(report.date())));
    }

    private static List<Day> days(List<DiaryEntry> diary) {
        return diary.stream()
                .filter(entry -> entry.date() != null)
                .sorted(Comparator.comparing(entry -> orToday(entry.date())))
                .map(Chart::day)
                .toList();
    }

    private static Day day(DiaryEntry entry) {
        return new Day(orToday(entry.date()), name(entry.symptoms()), entry.intensity(), name(entry.woke()));
    }

    private static String name(Answer answer) {
        return answer.name();
    }

    private static LocalDate orToday(@Nullable LocalDate date) {
        return date == null ? LocalDate.EPOCH : date;
    }
}
