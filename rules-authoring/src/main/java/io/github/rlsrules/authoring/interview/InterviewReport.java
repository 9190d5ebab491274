package io.github.rlsrules.authoring.interview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What a simulation of interviews came to, as a page. */
public final class InterviewReport {
    private final List<InterviewCourse> courses;

    public InterviewReport(List<InterviewCourse> courses) {
        this.courses = List.copyOf(courses);
    }

    /** The taps of all, the fewest first. */
    public static int[] taps(List<InterviewCourse> courses) {
        return sorted(courses, InterviewCourse::taps);
    }

    /** How many questions were read, the fewest first. */
    public static int[] items(List<InterviewCourse> courses) {
        return sorted(courses, InterviewCourse::items);
    }

    private static int[] sorted(List<InterviewCourse> courses, ToIntFunction<InterviewCourse> number) {
        return courses.stream().mapToInt(number).sorted().toArray();
    }

    public String markdown() {
        StringBuilder page = new StringBuilder("""
                # Simulated interviews

                Made-up people, who answer as they are. This measures the interview against full knowledge of the same made-up people. It is no
                measure of how well anybody is recognised.

                | people | | taps: half | nine of ten | most | questions read: half | nine of ten | ended for an alarm | emergency missed | something urgent missed | headline or act differs |
                |---|---|---|---|---|---|---|---|---|---|---|
                """);
        Map<String, List<InterviewCourse>> byKind = courses.stream()
                .collect(Collectors.groupingBy(course -> course.person().kind(), TreeMap::new, Collectors.toList()));
        row("all", courses, page);
        byKind.forEach((kind, some) -> row(kind, some, page));
        page.append("\n## What was missed\n\n");
        missed().forEach((rule, many) ->
                page.append("- ").append(rule).append(": ").append(many).append('\n'));
        page.append("\n## On which screens the taps were\n\n| screen | taps for each person |\n|---|---|\n");
        Map<String, Integer> taps = new TreeMap<>();
        courses.forEach(
                course -> course.tapsOnScreens().forEach((screen, many) -> taps.merge(screen, many, Integer::sum)));
        taps.forEach((screen, many) ->
                page.append(String.format(Locale.ROOT, "| %s | %.2f |%n", screen, many / (double) courses.size())));
        return page.toString();
    }

    private Map<String, Integer> missed() {
        Map<String, Integer> missed = new TreeMap<>();
        for (InterviewCourse course : courses) {
            course.missedEmergencies().forEach(rule -> missed.merge(rule + " (emergency)", 1, Integer::sum));
            course.missedAlarms().forEach(rule -> missed.merge(rule, 1, Integer::sum));
        }
        return missed;
    }

    private static void row(String name, List<InterviewCourse> some, StringBuilder page) {
        int[] taps = taps(some);
        int[] items = items(some);
        page.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |%n",
                name,
                some.size(),
                at(taps, 0.5),
                at(taps, 0.9),
                at(taps, 1),
                at(items, 0.5),
                at(items, 0.9),
                some.stream().filter(course -> course.stop().equals("ALARM")).count(),
                some.stream()
                        .filter(course -> !course.missedEmergencies().isEmpty())
                        .count(),
                some.stream().filter(course -> !course.missedAlarms().isEmpty()).count(),
                some.stream().filter(InterviewCourse::saysOtherwise).count()));
    }

    /** Of numbers in order that one which so large a part of them does not pass: the middle one for 0.5. */
    public static int at(int[] sorted, double part) {
        return sorted[(int) (part * (sorted.length - 1))];
    }
}
