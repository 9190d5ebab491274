package io.github.rlsrules.authoring.interview;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Sign;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the answers of people who are made up, as often as {@code screens.tsv} of a rulebook says that they are not the usual ones: classes, and no measured
 * numbers.
 *
 * @since 0.1.0
 */
public final class ScreenAnswers {
    private static final Map<String, Double> HOW_OFTEN =
            Map.of("MOSTLY", 0.95, "COMMON", 0.3, "UNCOMMON", 0.1, "RARE", 0.01, "VERY_RARE", 0.001);
    private static final String AT_LEAST = "measurements[AGE]>=";
    private static final String BELOW = "measurements[AGE]<";

    private final List<Item> items;

    private ScreenAnswers(List<Item> items) {
        this.items = items;
    }

    /**
     * What a patient is asked and answers with a constant.
     *
     * @param screen where it is asked
     * @param fact its path
     * @param chance how often the answer is not the usual one
     * @param gates under which it applies: all must hold, of each one of its alternatives
     * @param type of the answer
     * @param constants of which one is the answer
     */
    public record Item(
            String screen,
            String fact,
            double chance,
            List<List<String>> gates,
            Class<?> type,
            List<String> constants) {}

    /**
     * Reads the table.
     *
     * @param table {@code screens.tsv} as it is written
     * @param patientType what holds all facts about one patient
     */
    public static ScreenAnswers of(String table, Class<?> patientType) {
        return new ScreenAnswers(table.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[2].equals("PATIENT"))
                .flatMap(cells -> item(cells, patientType).stream())
                .toList());
    }

    private static Optional<Item> item(String[] cells, Class<?> patientType) {
        Class<?> type = type(cells[1], patientType);
        if (type == null) {
            return Optional.empty();
        }
        List<List<String>> gates = cells[5].isEmpty()
                ? List.of()
                : Stream.of(cells[5].split(" & ", -1))
                        .map(gate -> List.of(gate.split(" or ", -1)))
                        .toList();
        List<String> constants = Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .filter(constant -> !constant.equals("UNKNOWN"))
                .toList();
        Double chance = HOW_OFTEN.get(cells[4]);
        if (chance == null) {
            throw new IllegalArgumentException("screens: no such class: " + cells[4]);
        }
        return Optional.of(new Item(cells[0], cells[1], chance, gates, type, constants));
    }

    /** Of a component of a group; null for what is none. */
    private static @Nullable Class<?> type(String fact, Class<?> patientType) {
        String[] names = fact.split("\\.", -1);
        for (RecordComponent group : patientType.getRecordComponents()) {
            if (names.length == 2
                    && group.getName().equals(names[0])
                    && group.getType().isRecord()) {
                for (RecordComponent component : group.getType().getRecordComponents()) {
                    if (component.getName().equals(names[1])
                            && component.getType().isEnum()) {
                        return component.getType();
                    }
                }
            }
        }
        return null;
    }

    /** {@return what is asked, in the order of the table} */
    public List<Item> items() {
        return items;
    }

    /**
     * {@return whether it applies to somebody of whom this is true}
     *
     * @param item what is asked
     * @param age in years
     * @param truth all that is true, by path
     */
    public static boolean applies(Item item, int age, Map<String, String> truth) {
        return item.gates().stream().allMatch(gate -> gate.stream().anyMatch(one -> holds(one, age, truth)));
    }

    private static boolean holds(String condition, int age, Map<String, String> truth) {
        if (condition.startsWith(AT_LEAST)) {
            return age >= Integer.parseInt(condition.substring(AT_LEAST.length()));
        }
        if (condition.startsWith(BELOW)) {
            return age < Integer.parseInt(condition.substring(BELOW.length()));
        }
        if (condition.equals("medicines.items=SOME")) {
            return truth.containsKey("medicines.items");
        }
        String[] sides = condition.split("=", 2);
        return Arrays.asList(sides[1].split("\\|", -1)).contains(truth.getOrDefault(sides[0], ""));
    }

    /**
     * {@return an answer; empty if it is the usual one and that is no constant}
     *
     * @param item what is asked
     * @param atLeast how often at least the answer is not the usual one
     * @param draw chance
     */
    public static Optional<String> draw(Item item, double atLeast, SplittableRandom draw) {
        boolean is = draw.nextDouble() < Math.max(item.chance(), atLeast);
        if (item.type() == Answer.class) {
            return Optional.of(is ? "YES" : "NO");
        }
        if (item.type() == Sign.class) {
            return Optional.of(is ? draw.nextBoolean() ? "NEW" : "LONG_STANDING" : "NO");
        }
        return is
                ? Optional.of(item.constants().get(draw.nextInt(item.constants().size())))
                : Optional.empty();
    }
}
