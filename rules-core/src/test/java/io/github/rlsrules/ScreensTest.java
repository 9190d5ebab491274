package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.Bound;
import io.github.rlsrules.facts.DoseSize;
import io.github.rlsrules.facts.LabFlag;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineEvent;
import io.github.rlsrules.facts.MedicineGroup;
import io.github.rlsrules.facts.MedicineUse;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.OptionTried;
import io.github.rlsrules.facts.Past;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Texts;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what is asked on which screen: nothing is left out, asked twice, or asked before what it hangs on. */
class ScreensTest {
    private static final Texts TEXTS = TheRulebook.RULEBOOK.texts(Locale.ENGLISH);
    static final List<Row> ROWS = TheRulebook.FOLDER
            .read("screens.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Row::of)
            .toList();
    /** An answer, of which one of several is enough, or a number of years. */
    private static final Pattern CONDITION =
            Pattern.compile("([\\w.]+)=(\\w+(?:\\|\\w+)*)|(measurements\\[AGE])(?:<|>=)\\d+");
    /** Enums of what is asked for that are no answers: they have labels as facts, or stand beside a number. */
    private static final Set<Class<?>> NO_ANSWERS = Set.of(
            Analyte.class, Measurand.class, Option.class, MedicineGroup.class, Bound.class, DoseSize.class, Past.class);

    /** A line of the table. */
    record Row(String screen, String fact, String from, String when, String howOften, String onlyIf) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(6);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        boolean covers(String path) {
            return fact.endsWith("*") ? path.startsWith(fact.substring(0, fact.length() - 1)) : path.equals(fact);
        }

        /** All must hold; of each, one of its alternatives. */
        List<List<String>> gates() {
            return onlyIf.isEmpty()
                    ? List.of()
                    : Stream.of(onlyIf.split(" & ", -1))
                            .map(gate -> List.of(gate.split(" or ", -1)))
                            .toList();
        }

        List<String> conditions() {
            return gates().stream().flatMap(List::stream).toList();
        }

        List<String> hangsOn() {
            return conditions().stream().map(ScreensTest::gate).toList();
        }
    }

    private static String gate(String condition) {
        Matcher matcher = CONDITION.matcher(condition);
        assertThat(matcher.matches()).as(condition).isTrue();
        return matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
    }

    /** All that can be asked for: what rules read, and what a patient's facts hold beside it. */
    static Set<String> paths() {
        Set<String> paths = VocabularyTest.paths().collect(Collectors.toCollection(TreeSet::new));
        for (RuleLogic rule : TheRulebook.RULEBOOK.logic()) {
            rule.patterns().forEach(pattern -> paths.addAll(pattern.reads()));
        }
        components(Medicines.class).forEach(component -> paths.add("medicines." + component.getName()));
        Stream.concat(components(MedicineUse.class), components(MedicineEvent.class))
                .filter(component -> !component.getName().equals("index"))
                .forEach(component -> paths.add("medicines.items[]." + component.getName()));
        Stream.of("labResults[", "measurements[")
                .flatMap(list -> List.copyOf(paths).stream().filter(path -> path.startsWith(list)))
                .filter(path -> path.endsWith("]"))
                .forEach(value -> paths.add(value + ".date"));
        return paths;
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whatCanBeAskedForStandsInOneRow(String path) {
        assertThat(ROWS.stream().filter(row -> row.covers(path)).toList()).hasSize(1);
    }

    @Test
    void noRowIsForWhatNobodyAsksFor() {
        Set<String> paths = paths();
        assertThat(ROWS).allMatch(row -> paths.stream().anyMatch(row::covers));
    }

    @Test
    void wordsAreThoseOfTheTable() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.from()).isIn("PATIENT", "CLINICIAN", "RECORD", "NOBODY");
            assertThat(row.when()).isIn("ALWAYS", "OPENED", "LASTING");
            assertThat(row.howOften()).isIn("MOSTLY", "COMMON", "UNCOMMON", "RARE", "VERY_RARE");
        });
    }

    @Test
    void whatNobodyIsAskedIsNotAskedAlways() {
        assertThat(ROWS)
                .noneMatch(row -> row.from().equals("NOBODY") && row.when().equals("ALWAYS"));
    }

    @Test
    void theRowsOfAScreenStandTogether() {
        Set<String> seen = new LinkedHashSet<>();
        String last = "";
        for (Row row : ROWS) {
            assertThat(row.screen().equals(last) || seen.add(row.screen()))
                    .as(row.toString())
                    .isTrue();
            last = row.screen();
        }
    }

    @Test
    void everyScreenHasATitle() {
        Set<String> titles =
                ROWS.stream().map(row -> "screen." + row.screen() + ".title").collect(Collectors.toSet());
        assertThat(TEXTS.keys().stream().filter(key -> key.startsWith("screen.")))
                .containsExactlyInAnyOrderElementsOf(titles);
    }

    /** So a condition can hang on nothing that hangs on it. */
    @Test
    void whatAFactHangsOnIsAskedBeforeIt() {
        Set<String> asked = new HashSet<>();
        for (Row row : ROWS) {
            assertThat(asked).as(row.toString()).containsAll(row.hangsOn());
            asked.add(row.fact());
        }
    }

    /** Else it would wait for ever: who is asked the one must be asked the other. */
    @Test
    void whatIsAlwaysAskedHangsOnWhatIsAlwaysAsked() {
        Map<String, Row> byFact = new TreeMap<>();
        ROWS.forEach(row -> byFact.put(row.fact(), row));
        assertThat(ROWS)
                .filteredOn(row -> row.when().equals("ALWAYS"))
                .flatExtracting(Row::hangsOn)
                .allMatch(gate -> byFact.get(gate).when().equals("ALWAYS"));
    }

    @Test
    void conditionsNameAnswersThatThereAre() {
        Map<String, Set<String>> answers = answersByFact();
        for (Row row : ROWS) {
            for (String condition : row.conditions()) {
                Matcher matcher = CONDITION.matcher(condition);
                assertThat(matcher.matches()).as(condition).isTrue();
                if (matcher.group(1) != null) {
                    assertThat(answers.get(matcher.group(1)))
                            .as(condition)
                            .contains(matcher.group(2).split("\\|", -1))
                            .isNotEqualTo(Set.of(matcher.group(2).split("\\|", -1)));
                }
            }
        }
    }

    private static Map<String, Set<String>> answersByFact() {
        Map<String, Set<String>> answers = new TreeMap<>();
        answers.put("medicines.items", Set.of("SOME", "NONE"));
        VocabularyTest.groups().forEach(type -> {
            String group = type.getAnnotation(Fact.class).value();
            components(type)
                    .forEach(component -> answers.put(
                            group + "." + component.getName(),
                            constants(component.getType()).keySet()));
        });
        return answers;
    }

    private static Map<String, String> constants(Class<?> type) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            if (!name.equals("UNKNOWN")) {
                keys.put(name, "answer." + type.getSimpleName() + "." + name);
            }
        }
        return keys;
    }

    @Test
    void everyAnswerHasALabel() {
        Set<String> labels = Stream.concat(
                        VocabularyTest.groups(),
                        Stream.of(
                                MedicineEntry.class,
                                MedicineUse.class,
                                MedicineEvent.class,
                                LabReport.class,
                                LabFlag.class,
                                OptionTried.class))
                .flatMap(ScreensTest::components)
                .<Class<?>>map(RecordComponent::getType)
                .filter(type -> type.isEnum() && !NO_ANSWERS.contains(type))
                .flatMap(type -> constants(type).values().stream())
                .collect(Collectors.toSet());
        assertThat(TEXTS.keys().stream().filter(key -> key.startsWith("answer.")))
                .containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void whatCanBeAnsweredToAnyListIsSaid() {
        assertThat(TEXTS.keys()).contains("interview.none", "interview.notKnown", "interview.several");
    }
}
