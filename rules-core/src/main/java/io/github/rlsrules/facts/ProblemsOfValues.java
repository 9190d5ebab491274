package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells problems of values by what was measured: a reader cannot know which is the second one of a list. */
final class ProblemsOfValues {
    private static final Pattern VALUE = Pattern.compile("(labResults|measurements)\\[(\\d+)]\\.(\\w+)");

    private ProblemsOfValues() {}

    static List<Problem> named(List<Problem> problems, RlsPatient patient) {
        return problems.stream()
                .map(problem ->
                        new Problem(problem.path(), problem.code(), problem.message(), fact(problem.path(), patient)))
                .toList();
    }

    private static @Nullable String fact(String path, RlsPatient patient) {
        Matcher value = VALUE.matcher(path);
        if (!value.matches()) {
            return null;
        }
        int place = Integer.parseInt(value.group(2));
        Enum<?> key = value.group(1).equals("labResults")
                ? patient.labResults().get(place).analyte()
                : patient.measurements().get(place).measure();
        return key == null
                ? null
                : value.group(1) + "[" + key + "]" + (value.group(3).equals("date") ? ".date" : "");
    }
}
