package io.github.rlsrules.authoring.mutation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small changes of what a rule concludes: another constant in each place, another method of the same shape. */
final class OutcomeMutator {
    private static final Pattern CALL =
            Pattern.compile("\\s*insert\\(\\s*(\\w+)\\.(\\w+)\\(([\\w\\s,.]*)\\)\\s*\\)\\s*;\\s*");

    private OutcomeMutator() {}

    /** The changed consequences, each on one line; none if it is no call of the usual shape. */
    static List<String> changes(String consequence, Constants constants) {
        Matcher call = CALL.matcher(consequence);
        if (!call.matches()) {
            return List.of();
        }
        List<String> arguments = call.group(3).isBlank()
                ? List.of()
                : Arrays.stream(call.group(3).split(",", -1)).map(String::strip).toList();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            List<String> others = constants
                    .siblings(argument)
                    .map(all -> Selection.beside(all, argument.substring(argument.lastIndexOf('.') + 1)))
                    .orElse(List.of());
            for (String other : others) {
                List<String> swapped = new ArrayList<>(arguments);
                swapped.set(i, argument.substring(0, argument.lastIndexOf('.') + 1) + other);
                changed.add(text(call.group(1), call.group(2), swapped));
            }
        }
        for (String method : methodsLike(call.group(1), call.group(2), arguments.size(), constants)) {
            changed.add(text(call.group(1), method, arguments));
        }
        return changed;
    }

    static String text(String type, String method, List<String> arguments) {
        return "insert( " + type + "." + method + "( " + String.join(", ", arguments) + " ) );";
    }

    /** The outcome as the rule has it, in the same form as the changed ones. */
    static String oneLine(String consequence) {
        return consequence.strip().replaceAll("\\s+", " ");
    }

    private static List<String> methodsLike(String type, String method, int arguments, Constants constants) {
        Optional<Class<?>> found = constants.type(type);
        Optional<Method> used = found.flatMap(t -> Arrays.stream(t.getMethods())
                .filter(m -> m.getName().equals(method) && m.getParameterCount() == arguments)
                .findFirst());
        return found.stream()
                .flatMap(t -> Arrays.stream(t.getMethods()))
                .filter(m -> Modifier.isStatic(m.getModifiers()) && !m.getName().equals(method))
                .filter(m -> used.filter(u -> Arrays.equals(u.getParameterTypes(), m.getParameterTypes())
                                && u.getReturnType() == m.getReturnType())
                        .isPresent())
                .map(Method::getName)
                .sorted()
                .toList();
    }
}
