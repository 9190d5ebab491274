package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is asked before anything else because something was set aside: first that on which an alarm in doubt rests, then danger signs of a group
 * in which the host said something that was not understood.
 */
final class AskedFirst {
    private AskedFirst() {}

    static List<Question> of(List<Question> questions, Set<String> inDoubt, List<Problem> setAside, Rulebook rulebook) {
        if (setAside.isEmpty()) {
            return questions;
        }
        List<String> groups = setAside.stream()
                .filter(Problem::isOfHost)
                .map(problem -> group(problem.path()))
                .filter(group -> !group.isEmpty())
                .toList();
        Set<String> signs = groups.isEmpty() ? Set.of() : rulebook.alarms().signs();
        List<Question> first = new ArrayList<>();
        List<Question> next = new ArrayList<>();
        List<Question> rest = new ArrayList<>();
        for (Question question : questions) {
            String fact = question.fact();
            boolean inGroup = groups.contains(group(fact));
            (inDoubt.contains(fact) ? first : inGroup && signs.contains(fact) ? next : rest).add(question);
        }
        first.addAll(next);
        first.addAll(rest);
        return List.copyOf(first);
    }

    /** What a path begins with: {@code labResults} of {@code labResults[0].unit}. */
    private static String group(String path) {
        return path.replaceFirst("[.\\[].*", "");
    }
}
