package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MedicineRegister.Medicine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the registers say that a substance or a class belongs to is exactly what its family in the classification belongs to, by a
 * table that was written apart from them; and hardly any mistake in a cell of the register could pass that by.
 */
class MedicineGroupsByFamilyTest {
    private static final MedicineRegister REGISTER = MedicineRegister.standard();
    private static final Map<String, Set<MedicineGroup>> FAMILIES = families();
    private static final Map<String, Set<Set<MedicineGroup>>> CLASSES = classes();
    private static final int SHORTEST = 3;
    private static final double SCORE = 0.95;

    private static Map<String, Set<MedicineGroup>> families() {
        Map<String, Set<MedicineGroup>> families = new TreeMap<>();
        ExpectationTable.rows("medicine-groups-by-family.tsv")
                .forEach(c ->
                        assertThat(families.put(c[0], groups(c[1]))).as(c[0]).isNull());
        return families;
    }

    private static Map<String, Set<Set<MedicineGroup>>> classes() {
        Map<String, Set<Set<MedicineGroup>>> classes = new TreeMap<>();
        ExpectationTable.rows("medicine-classes-by-word.tsv")
                .forEach(c -> classes.put(
                        c[0],
                        Arrays.stream(c[1].split(" *[|] *"))
                                .map(MedicineGroupsByFamilyTest::groups)
                                .collect(Collectors.toSet())));
        return classes;
    }

    private static Set<MedicineGroup> groups(String names) {
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        if (!names.equals("-")) {
            Arrays.stream(names.split(" ")).map(MedicineGroup::valueOf).forEach(groups::add);
        }
        return groups;
    }

    /** The longest code that fits a code counts, and of several codes all. */
    private static Set<MedicineGroup> expected(List<String> codes, String name) {
        if (FAMILIES.containsKey(name)) {
            return FAMILIES.get(name);
        }
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        codes.forEach(code -> groups.addAll(FAMILIES.getOrDefault(family(code), Set.of())));
        return groups;
    }

    private static String family(String code) {
        for (int length = code.length(); length >= SHORTEST; length--) {
            if (FAMILIES.containsKey(code.substring(0, length))) {
                return code.substring(0, length);
            }
        }
        return "";
    }

    static Stream<Medicine> medicines() {
        return REGISTER.all().stream();
    }

    @ParameterizedTest
    @MethodSource("medicines")
    void aSubstanceBelongsToWhatItsFamilyBelongsTo(Medicine medicine) {
        assertThat(medicine.groups()).isEqualTo(expected(medicine.atcCodes(), medicine.name()));
    }

    @Test
    void everyFamilyHasASubstance() {
        Set<String> without = new TreeSet<>(FAMILIES.keySet());
        REGISTER.all().forEach(medicine -> {
            without.remove(medicine.name());
            medicine.atcCodes().forEach(code -> without.remove(family(code)));
        });
        assertThat(without).isEmpty();
    }

    static Stream<MedicineClass> medicineClasses() {
        return REGISTER.classes().stream();
    }

    /** A class may be what its substances are, unless the table of words says why it is something else. */
    @ParameterizedTest
    @MethodSource("medicineClasses")
    void aClassMayBeWhatItsSubstancesAre(MedicineClass one) {
        Set<Set<MedicineGroup>> said = one.recognition().meanings().stream()
                .map(MedicineMeaning::groups)
                .collect(Collectors.toSet());
        Set<Set<MedicineGroup>> ofSubstances = new HashSet<>();
        REGISTER.all().forEach(medicine -> {
            if (medicine.atcCodes().stream()
                    .anyMatch(code -> one.atcCodes().stream().anyMatch(code::startsWith))) {
                ofSubstances.add(expected(medicine.atcCodes(), medicine.name()));
            }
        });
        assertThat(said).isEqualTo(CLASSES.getOrDefault(one.name(), ofSubstances));
        assertThat(ofSubstances).as("stands in the table of words without need").isNotEqualTo(CLASSES.get(one.name()));
    }

    @Test
    void everyClassOfTheTableOfWordsIsOne() {
        assertThat(REGISTER.classes()).extracting(MedicineClass::name).containsAll(CLASSES.keySet());
    }

    /** A cell of groups as somebody may get it wrong. */
    private static List<Set<MedicineGroup>> mistakes(Medicine medicine, Medicine next) {
        List<Set<MedicineGroup>> mistakes = new ArrayList<>();
        for (MedicineGroup group : medicine.groups()) {
            Set<MedicineGroup> removed = EnumSet.copyOf(medicine.groups());
            removed.remove(group);
            mistakes.add(removed);
            for (MedicineGroup other : EnumSet.complementOf(EnumSet.copyOf(medicine.groups()))) {
                Set<MedicineGroup> swapped = EnumSet.of(other);
                swapped.addAll(removed);
                mistakes.add(swapped);
            }
        }
        if (!next.groups().equals(medicine.groups())) {
            mistakes.add(next.groups());
        }
        return mistakes;
    }

    /** Nothing is compiled: the register is judged as it would be read. */
    @Test
    void hardlyAnyMistakeInACellOfGroupsWouldPass() {
        List<Medicine> all = REGISTER.all();
        int made = 0;
        int noticed = 0;
        for (int i = 0; i < all.size(); i++) {
            Medicine medicine = all.get(i);
            for (Set<MedicineGroup> mistake : mistakes(medicine, all.get((i + 1) % all.size()))) {
                made++;
                noticed += expected(medicine.atcCodes(), medicine.name()).equals(mistake) ? 0 : 1;
            }
        }
        System.out.println("mistakes in medicines.tsv: " + noticed + " of " + made + " noticed");
        assertThat(made).isGreaterThan(30_000);
        assertThat(noticed).isGreaterThan((int) (SCORE * made));
    }
}
