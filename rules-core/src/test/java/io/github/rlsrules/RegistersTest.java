package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MedicineGroup;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.MedicineRegister.Medicine;
import io.github.rlsrules.runtime.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The registers of sources and of medicines. */
class RegistersTest {
    private static final Map<String, Source> SOURCES = TheRulebook.RULEBOOK.sources();

    static Stream<Medicine> medicines() {
        return MedicineRegister.standard().all().stream();
    }

    @ParameterizedTest
    @MethodSource("medicines")
    void everyMedicineCitesKnownSources(Medicine medicine) {
        for (String citation : medicine.sources().split("\\s*,\\s*")) {
            String[] keyAndTag = citation.split(" ");
            assertThat(SOURCES).containsKey(keyAndTag[0]);
            assertThat(keyAndTag[1]).isIn("C", "C2", "A", "M", "D");
        }
    }

    @ParameterizedTest
    @MethodSource("medicines")
    void codesAreShapedLikeCodes(Medicine medicine) {
        assertThat(medicine.atcCode()).matches("[A-Z]\\d{2}([A-Z]([A-Z](\\d{2})?)?)?|-");
        assertThat(medicine.name()).isLowerCase().isEqualTo(medicine.name().strip());
    }

    @Test
    void noCodeAndNoNameStandsTwice() {
        List<String> codes =
                medicines().map(Medicine::atcCode).filter(c -> !c.equals("-")).toList();
        List<String> names = medicines()
                .flatMap(m -> Stream.concat(Stream.of(m.name()), m.otherNames().stream()))
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyGroupHasAMedicine() {
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        medicines().forEach(m -> groups.addAll(m.groups()));
        assertThat(EnumSet.complementOf(groups)).isEmpty();
    }

    @Test
    void aMedicineIsFoundByNameSpellingAndCode() {
        MedicineRegister register = MedicineRegister.standard();
        assertThat(register.findName(" Diphenhydramine "))
                .map(Medicine::atcCode)
                .hasValue("R06AA02");
        assertThat(register.findName("chlorpheniramine")).map(Medicine::name).hasValue("chlorphenamine");
        assertThat(register.findCode("n04bc05")).map(Medicine::name).hasValue("pramipexole");
    }

    @Test
    void aSubstanceWithoutALineBelongsToItsClass() {
        assertThat(MedicineRegister.standard().findCode("N05AX16"))
                .map(Medicine::groups)
                .hasValue(EnumSet.of(MedicineGroup.ANTIPSYCHOTIC));
    }

    @Test
    void whatIsNotInItIsNotRecognised() {
        MedicineRegister register = MedicineRegister.standard();
        assertThat(register.findName("wonderdrug")).isEmpty();
        assertThat(register.findName("antipsychotics")).isEmpty();
        assertThat(register.findCode("X99")).isEmpty();
        assertThat(register.findName(null)).isEmpty();
    }

    @Test
    void everySourceSaysWhatItIsAndHowMuchWasRead() {
        assertThat(SOURCES.values()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.citation()).isNotBlank();
            assertThat(source.extent()).isNotBlank();
            if (source.link() != null) {
                assertThat(source.link()).startsWith("https://");
            }
        });
    }
}
