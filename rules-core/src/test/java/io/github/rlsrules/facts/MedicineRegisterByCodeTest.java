package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MedicineRegister.Medicine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Substances and classes of the registers are found by their names, words and codes, and by whatever is cut off a code. */
class MedicineRegisterByCodeTest {
    private static final MedicineRegister REGISTER = MedicineRegister.standard();

    @Test
    void everyHighestDoseIsOfASubstanceOfTheRegister() {
        Set<String> known = medicines().map(Medicine::name).collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        MedicineTable.read("rulebook/medicine-doses.tsv", 3, cells -> {
            assertThat(known).contains(cells[0]);
            names.add(cells[0]);
        });
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    static Stream<Medicine> medicines() {
        return REGISTER.all().stream();
    }

    @ParameterizedTest
    @MethodSource("medicines")
    void everySubstanceIsFoundByItsNamesAndCodes(Medicine medicine) {
        assertThat(Stream.concat(Stream.of(medicine.name()), medicine.otherNames().stream()))
                .allSatisfy(name -> assertThat(REGISTER.recognise(name).meanings())
                        .extracting(MedicineMeaning::groups)
                        .contains(medicine.groups()));
        assertThat(medicine.atcCodes()).allSatisfy(code -> {
            Recognition read = REGISTER.recognise(
                    MedicineEntryBuilder.builder().atcCode(code).build());
            assertThat(read.meanings()).extracting(MedicineMeaning::name).containsExactly(medicine.name());
        });
    }

    /** Whatever is cut off a code, no group is lost: what a class leaves out keeps the list open. */
    @ParameterizedTest
    @MethodSource("medicines")
    void everyPrefixStandsForAClassThatKnowsItOrLeavesItOpen(Medicine medicine) {
        for (String code : medicine.atcCodes()) {
            for (int length = 3; length < code.length(); length++) {
                Recognition read = REGISTER.recognise(MedicineEntryBuilder.builder()
                        .atcCode(code.substring(0, length))
                        .build());
                assertThat(!read.isCertain() || read.groups().equals(medicine.groups()))
                        .as("%s of %s", code.substring(0, length), medicine.name())
                        .isTrue();
            }
        }
    }

    static Stream<MedicineClass> classes() {
        return REGISTER.classes().stream();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassIsFoundByItsWordsAndCodes(MedicineClass medicines) {
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        medicines.recognition().meanings().forEach(m -> groups.addAll(m.groups()));
        assertThat(Stream.concat(Stream.of(medicines.name()), medicines.otherWords().stream()))
                .allSatisfy(
                        word -> assertThat(REGISTER.recognise(word).groups()).containsAll(groups));
        assertThat(medicines.atcCodes())
                .allSatisfy(code -> assertThat(REGISTER.recognise(MedicineEntryBuilder.builder()
                                        .atcCode(code)
                                        .build())
                                .groups())
                        .containsAll(groups));
    }
}
