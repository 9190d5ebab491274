package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MedicineClass;
import io.github.rlsrules.facts.MedicineGroup;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.MedicineRegister.Medicine;
import io.github.rlsrules.runtime.Source;
import java.util.EnumSet;
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
        assertThat(medicine.atcCodes()).allMatch(code -> code.matches("[A-Z]\\d{2}[A-Z]{2}\\d{2}"));
        assertThat(medicine.name()).isLowerCase().isEqualTo(medicine.name().strip());
    }

    @Test
    void noCodeAndNoNameStandsTwice() {
        assertThat(medicines().flatMap(m -> m.atcCodes().stream())).doesNotHaveDuplicates();
        assertThat(medicines().flatMap(m -> Stream.concat(Stream.of(m.name()), m.otherNames().stream())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyGroupHasAMedicine() {
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        medicines().forEach(m -> groups.addAll(m.groups()));
        assertThat(EnumSet.complementOf(groups)).containsExactly(MedicineGroup.UNRECOGNISED);
    }

    static Stream<MedicineClass> classes() {
        return MedicineRegister.standard().classes().stream();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassCitesKnownSources(MedicineClass medicines) {
        for (String citation : medicines.sources().split("\\s*,\\s*")) {
            assertThat(SOURCES).containsKey(citation.split(" ")[0]);
        }
        assertThat(medicines.atcCodes()).allMatch(code -> code.matches("[A-Z]\\d{2}([A-Z]([A-Z](\\d{2})?)?)?"));
    }

    @Test
    void noCodeAndNoWordOfAClassStandsTwice() {
        assertThat(classes().flatMap(c -> c.atcCodes().stream())).doesNotHaveDuplicates();
        assertThat(classes().flatMap(c -> Stream.concat(Stream.of(c.name()), c.otherWords().stream())))
                .doesNotHaveDuplicates();
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
