package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MedicineGroup;
import io.github.rlsrules.runtime.RuleLogic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A group of medicines has sisters. Whoever adds one is reminded here of each rule that lists several of its sisters and not it:
 * it joins them, or {@code medicine-families.tsv} says why not. {@code target/medicine-groups.txt} says which rules name a group.
 */
class MedicineFamiliesTest {
    record Family(String name, Set<MedicineGroup> sisters) {}

    record Exempt(String family, String rule, Set<MedicineGroup> missing, String why) {}

    private static List<String[]> rows(String kind) {
        try (InputStream in =
                Objects.requireNonNull(MedicineFamiliesTest.class.getResourceAsStream("medicine-families.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + "\t"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<MedicineGroup> groups(String names) {
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        Arrays.stream(names.split(" ")).map(MedicineGroup::valueOf).forEach(groups::add);
        return groups;
    }

    static Stream<Family> families() {
        return rows("family").stream().map(row -> new Family(row[1], groups(row[2])));
    }

    private static List<Exempt> exceptions() {
        return rows("except").stream()
                .map(row -> new Exempt(row[1], row[2], groups(row[3]), row[4]))
                .toList();
    }

    /** The groups that each rule names, of those lists of at least so many that its patterns hold. */
    private static Map<String, Set<MedicineGroup>> named(int atLeast) {
        Map<String, Set<MedicineGroup>> named = new TreeMap<>();
        for (RuleLogic rule : TheRulebook.RULEBOOK.logic()) {
            rule.patterns().stream()
                    .flatMap(pattern -> pattern.conditions().stream())
                    .filter(condition -> condition.component().equals(Optional.of("group")))
                    .map(RuleLogic.Condition::accepted)
                    .filter(accepted -> accepted.size() >= atLeast)
                    .flatMap(List::stream)
                    .forEach(group -> named.computeIfAbsent(rule.rule().id(), id -> EnumSet.noneOf(MedicineGroup.class))
                            .add(MedicineGroup.valueOf(group)));
        }
        return named;
    }

    @ParameterizedTest
    @MethodSource("families")
    void aRuleThatListsSistersListsAllOrSaysWhyNot(Family family) {
        List<String> wrong = new ArrayList<>();
        named(2).forEach((rule, groups) -> {
            Set<MedicineGroup> sisters = EnumSet.copyOf(family.sisters());
            sisters.retainAll(groups);
            Set<MedicineGroup> missing = EnumSet.copyOf(family.sisters());
            missing.removeAll(groups);
            Set<MedicineGroup> excepted = EnumSet.noneOf(MedicineGroup.class);
            exceptions().stream()
                    .filter(e -> e.family().equals(family.name()) && e.rule().equals(rule))
                    .forEach(e -> excepted.addAll(e.missing()));
            if (sisters.size() > 1 ? !missing.equals(excepted) : !excepted.isEmpty()) {
                wrong.add(rule + " lacks " + missing + ", excepted are " + excepted);
            }
        });
        assertThat(wrong).as(family.name()).isEmpty();
    }

    @Test
    void everyExceptionIsOfARuleAndHasAReason() {
        assertThat(exceptions()).isNotEmpty().allSatisfy(exception -> {
            assertThat(families()).extracting(Family::name).contains(exception.family());
            assertThat(named(2)).containsKey(exception.rule());
            assertThat(exception.why()).isNotBlank();
        });
    }

    /** A rule of its own says to whoever takes it that it provokes. */
    @Test
    void eachProvokerIsNamedAlone() {
        Family provokers =
                families().filter(f -> f.name().equals("provokers")).findFirst().orElseThrow();
        Set<MedicineGroup> alone = EnumSet.noneOf(MedicineGroup.class);
        named(1).entrySet().stream()
                .filter(rule ->
                        rule.getKey().startsWith("RLS-MED-") && rule.getValue().size() == 1)
                .forEach(rule -> alone.addAll(rule.getValue()));
        assertThat(alone).containsAll(provokers.sisters());
    }

    @Test
    void theRulesOfEachGroupAreWrittenDown() throws IOException {
        Map<MedicineGroup, Set<String>> rules = new TreeMap<>();
        named(1).forEach((rule, groups) -> groups.forEach(
                group -> rules.computeIfAbsent(group, g -> new TreeSet<>()).add(rule)));
        List<String> lines = rules.entrySet().stream()
                .map(e -> e.getKey() + "\t" + String.join(" ", e.getValue()))
                .toList();
        assertThat(Files.write(Path.of("target", "medicine-groups.txt"), lines)).exists();
        assertThat(rules).hasSizeGreaterThan(40);
    }
}
