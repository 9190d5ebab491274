package io.github.rlsrules.authoring.interview;

import io.github.rlsrules.runtime.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What a simulation of interviews came to, as a page. */
public final class InterviewReport {
    /** How many of the emergencies that came last are named. */
    private static final int LATEST = 10;

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

    /** Writes the page and its pictures into a folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("interview.md"), markdown());
        for (Map.Entry<String, List<Integer>> one : until().entrySet()) {
            Files.writeString(
                    folder.resolve(picture(one.getKey())), Histogram.svg("Taps until " + one.getKey(), one.getValue()));
        }
    }

    private static String picture(String what) {
        return "interview-" + what.replace(' ', '-') + ".svg";
    }

    /** After how many taps each person heard what a person hears. */
    private Map<String, List<Integer>> until() {
        Map<String, List<Integer>> until = new LinkedHashMap<>();
        until.put(
                "an emergency",
                courses.stream()
                        .filter(InterviewCourse::endedForAnAlarm)
                        .map(InterviewCourse::taps)
                        .toList());
        until.put(
                "the first danger",
                courses.stream()
                        .filter(course -> !course.dangerAt().isEmpty())
                        .map(course -> Collections.min(course.dangerAt().values()))
                        .toList());
        until.put("the pattern", first(Part.ANSWER));
        until.put("something to discuss", first(Part.DISCUSS));
        until.put("something about a medicine", first(Part.MEDICINE));
        until.put(
                "it may stop",
                courses.stream()
                        .filter(course -> !course.endedForAnAlarm())
                        .map(InterviewCourse::taps)
                        .toList());
        return until;
    }

    private List<Integer> first(Part part) {
        return courses.stream()
                .filter(course -> course.toldAt().containsKey(part))
                .map(course -> course.toldAt().get(part))
                .toList();
    }

    public String markdown() {
        StringBuilder page = new StringBuilder("""
                # Simulated interviews

                Made-up people, who answer as they are. This measures the interview against full knowledge of the same made-up people. It is no
                measure of how well anybody is recognised.

                | people | | of hundred | taps: half | nine of ten | most | questions read: half | nine of ten | ended for an alarm | emergency missed | something urgent missed | headline differs | another place or time | another order |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
                """);
        Map<String, List<InterviewCourse>> byKind = courses.stream()
                .collect(Collectors.groupingBy(course -> course.person().kind(), TreeMap::new, Collectors.toList()));
        row("all", courses, page);
        byKind.forEach((kind, some) -> row(kind, some, page));
        addNotKnown(page);
        addUntil(page);
        addLatest(page);
        addMissed(page);
        addOtherwise(page);
        page.append(
                "\n## After how many taps each danger was told\n\n| rule | people | taps: half | most |\n|---|---|---|---|\n");
        Map<String, List<Integer>> dangers = new TreeMap<>();
        courses.forEach(course -> course.dangerAt()
                .forEach((rule, taps) ->
                        dangers.computeIfAbsent(rule, r -> new ArrayList<>()).add(taps)));
        dangers.forEach((rule, taps) -> page.append(line(rule, taps)));
        page.append("\n## On which screens the taps were\n\n| screen | taps for each person |\n|---|---|\n");
        Map<String, Integer> taps = new TreeMap<>();
        courses.forEach(
                course -> course.tapsOnScreens().forEach((screen, many) -> taps.merge(screen, many, Integer::sum)));
        taps.forEach((screen, many) ->
                page.append(String.format(Locale.ROOT, "| %s | %.2f |%n", screen, many / (double) courses.size())));
        return page.toString();
    }

    /** What people do not know of themselves is not the interview's fault, and is not hidden either. */
    private void addNotKnown(StringBuilder page) {
        page.append(String.format(
                Locale.ROOT,
                "%nWho is interviewed is asked only what that person can know, and is held against that. Of some answers (a tenth) the person does not know"
                        + " what is true: for this, whatever is asked, the headline is another for %d, a place or a time for %d, the order for %d.%n",
                ofNotKnown(Difference.HEADLINE),
                ofNotKnown(Difference.ACT),
                ofNotKnown(Difference.ORDER)));
    }

    private long ofNotKnown(Difference difference) {
        return courses.stream()
                .filter(course -> course.differenceOfNotKnown() == difference)
                .count();
    }

    private void addUntil(StringBuilder page) {
        page.append("\n## After how many taps\n\n| until | people | taps: half | most |\n|---|---|---|---|\n");
        Map<String, List<Integer>> until = until();
        until.forEach((what, taps) -> page.append(line(what, taps)));
        page.append('\n');
        until.keySet()
                .forEach(
                        what -> page.append(String.format(Locale.ROOT, "![Taps until %s](%s)%n", what, picture(what))));
    }

    private static String line(String name, List<Integer> taps) {
        int[] sorted = taps.stream().mapToInt(t -> t).sorted().toArray();
        return sorted.length == 0
                ? String.format(Locale.ROOT, "| %s | 0 | | |%n", name)
                : String.format(
                        Locale.ROOT, "| %s | %d | %d | %d |%n", name, taps.size(), at(sorted, 0.5), at(sorted, 1));
    }

    /** The emergencies that were told last of all, each with what was told at the same tap. */
    private void addLatest(StringBuilder page) {
        page.append("\n## The latest emergencies\n\n| taps | person | told then |\n|---|---|---|\n");
        courses.stream()
                .filter(InterviewCourse::endedForAnAlarm)
                .sorted(Comparator.comparingInt(InterviewCourse::taps).reversed())
                .limit(LATEST)
                .forEach(course -> page.append(String.format(
                        Locale.ROOT,
                        "| %d | %s | %s |%n",
                        course.taps(),
                        course.person().id(),
                        String.join(", ", told(course, course.taps())))));
    }

    private static List<String> told(InterviewCourse course, int taps) {
        return course.dangerAt().entrySet().stream()
                .filter(danger -> danger.getValue() == taps)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addOtherwise(StringBuilder page) {
        page.append("\n## Whose headline, place or time differs\n\n");
        courses.stream()
                .filter(InterviewCourse::saysOtherwise)
                .forEach(course -> page.append("- " + course.person().kind() + " "
                        + course.person().id() + ": " + course.difference() + "\n"));
    }

    private void addMissed(StringBuilder page) {
        page.append("\n## What was missed\n\n");
        for (InterviewCourse course : courses) {
            course.missedEmergencies()
                    .forEach(rule -> page.append("- " + course.person().id() + ": " + rule + " (emergency)\n"));
            course.missedAlarms()
                    .forEach(rule -> page.append("- " + course.person().id() + ": " + rule + "\n"));
        }
    }

    private void row(String name, List<InterviewCourse> some, StringBuilder page) {
        int[] taps = taps(some);
        int[] items = items(some);
        page.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |%n",
                name,
                some.size(),
                Math.round(100.0 * some.size() / courses.size()),
                at(taps, 0.5),
                at(taps, 0.9),
                at(taps, 1),
                at(items, 0.5),
                at(items, 0.9),
                some.stream().filter(InterviewCourse::endedForAnAlarm).count(),
                some.stream()
                        .filter(course -> !course.missedEmergencies().isEmpty())
                        .count(),
                some.stream().filter(course -> !course.missedAlarms().isEmpty()).count(),
                differ(some, Difference.HEADLINE),
                differ(some, Difference.ACT),
                differ(some, Difference.ORDER)));
    }

    private static long differ(List<InterviewCourse> some, Difference difference) {
        return some.stream().filter(course -> course.difference() == difference).count();
    }

    /** Of numbers in order that one which so large a part of them does not pass: the middle one for 0.5. */
    public static int at(int[] sorted, double part) {
        return sorted[(int) (part * (sorted.length - 1))];
    }
}
