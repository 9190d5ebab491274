package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked before anything else: since when a sign is there on which an alarm rests, or would rest if it were there for long; that on
 * which an alarm in doubt rests; danger signs of a group in which the host said something that was not understood.
 */
final class AskedFirst {
    private AskedFirst() {}

    static List<Question> of(
            List<Question> open,
            List<? extends Finding<?>> findings,
            Set<String> inDoubt,
            List<Problem> setAside,
            Evaluated evaluated) {
        List<Question> questions = new ArrayList<>(sinceWhen(findings, evaluated));
        questions.addAll(open);
        return setAside.isEmpty()
                ? List.copyOf(questions)
                : inOrder(questions, inDoubt, setAside, evaluated.rulebook()).stream()
                        .map(question ->
                                orItsDate(question, evaluated.explained().given()))
                        .toList();
    }

    /** A value that lacks only its date is not asked for again, but its date is; unless nobody knows that. */
    private static Question orItsDate(Question question, Facts facts) {
        String date = question.fact() + ".date";
        return facts.undated().contains(question.fact()) && !facts.notKnown().contains(date)
                ? new Question(date, question.decides(), question.raisedBy())
                : question;
    }

    /** A sign that is there is asked for again: only the answer that tells its time is missing, unless nobody knows it. */
    private static List<Question> sinceWhen(List<? extends Finding<?>> findings, Evaluated evaluated) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        for (Finding<?> finding : findings) {
            finding.signsOfUnknownTime()
                    .forEach(sign -> rules.computeIfAbsent(sign, s -> new ArrayList<>())
                            .add(finding.rule().id()));
        }
        for (String sign : evaluated.facts().signsOfUnknownTime()) {
            List<String> raised = evaluated.raisedIfForLong(sign);
            if (!raised.isEmpty()) {
                rules.computeIfAbsent(sign, s -> new ArrayList<>()).addAll(raised);
            }
        }
        Set<String> notKnown = evaluated.facts().notKnown();
        return rules.entrySet().stream()
                .filter(sign -> !notKnown.contains(sign.getKey()))
                .map(sign -> new Question(sign.getKey(), sign.getValue(), List.of()))
                .toList();
    }

    private static List<Question> inOrder(
            List<Question> questions, Set<String> inDoubt, List<Problem> setAside, Rulebook rulebook) {
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
        List<String> order = List.copyOf(inDoubt);
        first.sort(Comparator.comparingInt(question -> order.indexOf(question.fact())));
        first.addAll(next);
        first.addAll(rest);
        return List.copyOf(first);
    }

    /** What a path begins with: {@code labResults} of {@code labResults[0].unit}. */
    private static String group(String path) {
        return path.replaceFirst("[.\\[].*", "");
    }
}
