package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.InvalidFactsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What codes of other terminologies mean here. The standard map is a table in this artifact, {@code codes.tsv}, with its sources and
 * licences; a host adds rows of its own, in the same notation, for what its record holds. Medicines need no map: the register of
 * rules-core reads their names and codes.
 *
 * <p>Immutable, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CodeMap {
    private static final Map<String, List<String>> SYSTEMS = Map.of(
            "LOINC", List.of(Systems.LOINC),
            "SCT", List.of(Systems.SNOMED_CT),
            "ICD10", List.of(Systems.ICD_10, Systems.ICD_10_CM, Systems.ICD_10_GM),
            "ICD10CM", List.of(Systems.ICD_10_CM, Systems.ICD_10_GM));
    private static final int CELLS = 8;
    private static final CodeMap STANDARD = new CodeMap(List.of()).with(resource());

    private final List<Mapping> all;
    /** By kind, system and code without a dot; those that stand for all that begin so by what they begin with. */
    private final Map<String, List<Mapping>> exact = new HashMap<>();

    private final Map<String, List<Mapping>> starts = new HashMap<>();

    private CodeMap(List<Mapping> all) {
        this.all = List.copyOf(all);
        for (Mapping mapping : all) {
            boolean isStart = mapping.code().endsWith("*");
            String code = isStart ? mapping.code().substring(0, mapping.code().length() - 1) : mapping.code();
            for (String system : SYSTEMS.getOrDefault(mapping.system(), List.of(mapping.system()))) {
                (isStart ? starts : exact)
                        .computeIfAbsent(key(mapping.kind(), system, code), k -> new ArrayList<>())
                        .add(mapping);
            }
        }
    }

    /** {@return the map that comes with this library} */
    public static CodeMap standard() {
        return STANDARD;
    }

    /**
     * {@return this map with further rows; they replace those of this map for the same code}
     *
     * @param table lines of eight cells with a tab between, as {@code codes.tsv} has them; a system is one of its names or a URI
     * @throws IllegalArgumentException if something is wrong with a row: every line that is, and why
     */
    public CodeMap with(String table) {
        List<Mapping> added = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (String line : table.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    added.addAll(read(line.replace("\r", "").split("\t", -1)));
                } catch (IllegalArgumentException e) {
                    wrong.add("line " + number + ": " + e.getMessage());
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        List<Mapping> both = new ArrayList<>(all);
        both.removeIf(old -> added.stream().anyMatch(now -> isSameCode(old, now)));
        both.addAll(added);
        return new CodeMap(both);
    }

    private static boolean isSameCode(Mapping one, Mapping other) {
        return one.kind() == other.kind()
                && one.system().equals(other.system())
                && one.code().equals(other.code());
    }

    /** {@return all rows, a code each} */
    public List<Mapping> mappings() {
        return all;
    }

    /**
     * {@return what a code means; nothing if it is not mapped} Of a code that begins like several rows each counts.
     *
     * @param kind of which resource it is the code
     * @param system its URI, or its OID
     * @param code as the record has it; of ICD-10 with or without the dot
     */
    public List<Mapping> find(Mapping.Kind kind, String system, String code) {
        List<Mapping> found = new ArrayList<>(exact.getOrDefault(key(kind, system, code), List.of()));
        if (stops(found)) {
            return List.of();
        }
        String plain = plain(code);
        for (int length = plain.length(); length > 0; length--) {
            List<Mapping> some = starts.getOrDefault(key(kind, system, plain.substring(0, length)), List.of());
            if (stops(some)) {
                break;
            }
            found.addAll(some);
        }
        return List.copyOf(found);
    }

    private static boolean stops(Collection<Mapping> some) {
        return some.stream().anyMatch(Mapping::isStop);
    }

    private static String key(Mapping.Kind kind, String system, String code) {
        return kind + "|" + Systems.known(system) + "|" + plain(code);
    }

    private static String plain(String code) {
        return code.strip().replace(".", "").toUpperCase(Locale.ROOT);
    }

    private static List<Mapping> read(String[] cells) {
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("a row has " + CELLS + " cells, not " + cells.length);
        }
        Mapping.Kind kind = kind(cells[0].strip());
        String system = cells[1].strip();
        if (!SYSTEMS.containsKey(system) && system.indexOf(':') < 0) {
            throw new IllegalArgumentException(
                    "the system is none of " + new TreeSet<>(SYSTEMS.keySet()) + ", and no URI: " + system);
        }
        String fact = cells[3].strip();
        String answer = cells[4].strip();
        boolean isMap = kind == Mapping.Kind.OBSERVATION;
        Map<String, Mapping.Told> answers = isMap ? answers(answer) : Map.of();
        boolean unlessTold = !isMap && answer.endsWith("?");
        String itself = isMap && !answer.equals(DueDate.ANSWER)
                ? ""
                : unlessTold ? answer.substring(0, answer.length() - 1) : answer;
        check(kind, fact, answers, itself);
        Mapping.@Nullable Past past = past(cells[5].strip(), fact, itself);
        if (past != null) {
            check(kind, past.fact(), Map.of(), past.answer());
        }
        String lasts = cells[6].strip();
        boolean onlyDated = lasts.endsWith("!");
        int days = lasts.isEmpty() ? 0 : days(onlyDated ? lasts.substring(0, lasts.length() - 1) : lasts);
        List<Mapping> mappings = new ArrayList<>();
        for (String code : cells[2].split(",", -1)) {
            if (code.isBlank()) {
                throw new IllegalArgumentException("a code is empty");
            }
            mappings.add(new Mapping(
                    kind,
                    system,
                    code.strip(),
                    fact,
                    answers,
                    itself,
                    unlessTold,
                    past,
                    days,
                    onlyDated,
                    cells[7].strip()));
        }
        return mappings;
    }

    private static Mapping.Kind kind(String name) {
        try {
            return Mapping.Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the kind must be Observation, Condition, Family or Procedure", e);
        }
    }

    private static int days(String days) {
        try {
            return Integer.parseInt(days);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the days must be a whole number", e);
        }
    }

    private static Map<String, Mapping.Told> answers(String cell) {
        Map<String, Mapping.Told> answers = new LinkedHashMap<>();
        for (String one : cell.isEmpty() || cell.equals(DueDate.ANSWER) ? new String[0] : cell.split(",", -1)) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("an answer is written as code=ANSWER: " + one);
            }
            String[] told = one.substring(equals + 1).split("~", 2);
            answers.put(
                    one.substring(0, equals).strip(),
                    new Mapping.Told(told[0].strip(), told.length == 1 ? 0 : days(told[1].strip())));
        }
        return answers;
    }

    private static Mapping.@Nullable Past past(String cell, String fact, String answer) {
        if (cell.isEmpty()) {
            return null;
        }
        int equals = cell.indexOf('=');
        return cell.equals("same")
                ? new Mapping.Past(fact, answer)
                : equals < 1
                        ? refused("what is past is \"same\" or fact=ANSWER: " + cell)
                        : new Mapping.Past(cell.substring(0, equals), cell.substring(equals + 1));
    }

    private static <T> T refused(String why) {
        throw new IllegalArgumentException(why);
    }

    /** Whether there are such a fact and such answers: the facts themselves say. */
    private static void check(Mapping.Kind kind, String fact, Map<String, Mapping.Told> answers, String answer) {
        if (fact.equals("-")) {
            return;
        }
        boolean isNumber = fact.startsWith("labResults[") || fact.startsWith("measurements[");
        List<String> all = new ArrayList<>(
                answers.values().stream().map(Mapping.Told::answer).toList());
        if (isNumber && answers.isEmpty()) {
            all.add(fact.startsWith("labResults[") ? "WITHIN" : "1");
        } else if (answers.isEmpty()) {
            all.add(answer);
        }
        if (kind != Mapping.Kind.OBSERVATION && isNumber) {
            throw new IllegalArgumentException("only an observation has a number");
        }
        for (String one : all) {
            try {
                RlsPatient.builder().build().with(fact, one);
            } catch (InvalidFactsException e) {
                throw new IllegalArgumentException(fact + " = " + one + ": " + e.getMessage(), e);
            }
        }
    }

    private static String resource() {
        try (InputStream in = CodeMap.class.getResourceAsStream("codes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the library lacks codes.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read codes.tsv", e);
        }
    }

    @Override
    public String toString() {
        return "CodeMap[" + all.size() + " codes]";
    }
}
