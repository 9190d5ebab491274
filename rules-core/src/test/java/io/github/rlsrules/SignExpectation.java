package io.github.rlsrules;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.runtime.Sign;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sign, or a small picture of signs, must come to in some people and times: one line of the tables in
 * {@code sign-expectations}.
 *
 * @param facts {@code warningSigns.fever; measurement:AGE=70}: YES, where no other value is given
 * @param urgency of the most urgent finding; NONE where nothing may ask for a visit
 * @param destinations of it, any of these; empty where it does not matter
 */
record SignExpectation(
        String table, String facts, List<Who> persons, List<Since> times, String urgency, Set<String> destinations) {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final Set<String> SIGNS = Arrays.stream(WarningSigns.class.getRecordComponents())
            .filter(component -> component.getType() == Sign.class)
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** Of whom nothing else is known. */
    enum Who {
        MAN,
        WOMAN,
        PREGNANT,
        CHILD,
        OLD,
        NOBODY
    }

    /** Since when the signs are there. */
    enum Since {
        NEW,
        UNKNOWN,
        LONG
    }

    /** @param cells of a row: facts, persons, times, urgency, destinations */
    static SignExpectation of(String table, String[] cells) {
        return new SignExpectation(
                table,
                cells[0],
                persons(cells[1]),
                times(cells[2]),
                cells[3],
                Stream.of(cells[4].split("\\|"))
                        .filter(cell -> !cell.isBlank() && !cell.equals("-"))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The name of each test of a row, whatever it expects. */
    static Stream<String> names(String[] cells) {
        return persons(cells[1]).stream()
                .flatMap(who -> times(cells[2]).stream().map(since -> name(cells[0], who, since)));
    }

    static String name(String facts, Who who, Since since) {
        return facts + ", " + who + ", " + since;
    }

    private static List<Who> persons(String cell) {
        return constants(cell, Who.values(), "ALL");
    }

    private static List<Since> times(String cell) {
        return constants(cell.equals("-") ? "UNKNOWN" : cell, Since.values(), "ALL");
    }

    private static <E extends Enum<E>> List<E> constants(String cell, E[] all, String every) {
        List<String> names = List.of(cell.split(",\\s*"));
        return Stream.of(all)
                .filter(one -> cell.equals(every) || names.contains(one.name()))
                .toList();
    }

    /** The patient as a host would give them. */
    ObjectNode patient(Who who, Since since) {
        Draft draft = new Draft(since);
        draft.person(who);
        Stream.of(facts.split(";\\s*")).forEach(draft::add);
        return draft.root;
    }

    /** A patient while the words of a line are read. */
    private static final class Draft {
        private final ObjectNode root = JsonNodeFactory.instance.objectNode();
        private final Since since;

        Draft(Since since) {
            this.since = since;
        }

        void person(Who who) {
            ObjectNode person = root.withObject("/person");
            switch (who) {
                case MAN -> person.put("sex", "MALE");
                case WOMAN -> person.put("sex", "FEMALE").put("pregnancy", "NO");
                case PREGNANT -> person.put("sex", "FEMALE").put("pregnancy", "YES");
                default -> root.remove("person");
            }
            switch (who) {
                case MAN, WOMAN -> measurement("AGE", 45);
                case PREGNANT -> {
                    measurement("AGE", 30);
                    measurement("GESTATION", 24);
                }
                case CHILD -> measurement("AGE", 8);
                case OLD -> measurement("AGE", 78);
                case NOBODY -> {}
            }
        }

        void add(String words) {
            String[] parts = words.strip().split(" (?=\\w+=)");
            String[] fact = parts[0].split("=");
            if (fact[0].startsWith("medicine:")) {
                medicine(fact[0].substring("medicine:".length()), parts);
            } else if (fact[0].startsWith("measurement:")) {
                Measurand measure = Measurand.valueOf(fact[0].substring("measurement:".length()));
                measurement(measure.name(), Double.parseDouble(fact[1]));
                dated("measurements", parts);
            } else if (fact[0].startsWith("lab:")) {
                Analyte analyte = Analyte.valueOf(fact[0].substring("lab:".length()));
                root.withArray("/labResults")
                        .addObject()
                        .put("analyte", analyte.name())
                        .put("value", Double.parseDouble(fact[1]))
                        .put("unit", analyte.scale().unit())
                        .put("date", AS_OF.minusDays(1).toString());
                dated("labResults", parts);
            } else {
                String[] path = fact[0].split("\\.");
                root.withObject("/" + path[0]).put(path[1], fact.length > 1 ? fact[1] : value(path));
            }
        }

        private String value(String[] path) {
            boolean isTimed = path[0].equals("warningSigns") && SIGNS.contains(path[1]);
            return !isTimed || since == Since.UNKNOWN ? "YES" : since == Since.NEW ? "NEW" : "LONG_STANDING";
        }

        private void medicine(String name, String[] parts) {
            ObjectNode medicine = root.withObject("/medicines")
                    .withArray("/items")
                    .addObject()
                    .put("name", name)
                    .put("use", "CURRENT");
            for (int i = 1; i < parts.length; i++) {
                String[] part = parts[i].split("=");
                switch (part[0]) {
                    case "started" -> medicine.put("started", ago(part[1]));
                    case "stopped" -> medicine.put("use", "STOPPED").put("stopped", ago(part[1]));
                    case "dose" -> medicine.put("dailyDose", Double.parseDouble(part[1]));
                    default -> throw new IllegalArgumentException(parts[i]);
                }
            }
        }

        private void measurement(String name, double value) {
            ArrayNode all = root.withArray("/measurements");
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).path("measure").asText().equals(name)) {
                    all.remove(i);
                }
            }
            all.addObject()
                    .put("measure", name)
                    .put("value", value)
                    .put("unit", Measurand.valueOf(name).scale().unit());
        }

        private void dated(String list, String[] parts) {
            if (parts.length > 1) {
                ArrayNode all = root.withArray("/" + list);
                ((ObjectNode) all.get(all.size() - 1)).put("date", ago(parts[1].split("=")[1]));
            }
        }

        private static String ago(String days) {
            return AS_OF.minusDays(Long.parseLong(days.toLowerCase(Locale.ROOT).replace("d", "")))
                    .toString();
        }
    }
}
