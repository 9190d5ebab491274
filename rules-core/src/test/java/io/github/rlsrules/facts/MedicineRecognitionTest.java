package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MedicineRegister.Medicine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the register knows its own medicines, and what it makes of names and codes together. */
class MedicineRecognitionTest {
    private static final MedicineRegister REGISTER = MedicineRegister.standard();

    static Stream<Medicine> medicines() {
        return REGISTER.all().stream();
    }

    static Stream<MedicineClass> classes() {
        return REGISTER.classes().stream();
    }

    private static Recognition recognise(String name, String atcCode, String rxNormCode) {
        return REGISTER.recognise(MedicineEntryBuilder.builder()
                .name(name)
                .atcCode(atcCode)
                .rxNormCode(rxNormCode)
                .build());
    }

    private static List<String> meanings(Recognition recognition) {
        return recognition.meanings().stream().map(MedicineMeaning::name).toList();
    }

    @ParameterizedTest
    @MethodSource("medicines")
    void everySubstanceIsFoundByNameAndCode(Medicine medicine) {
        Stream.concat(Stream.of(medicine.name()), medicine.otherNames().stream())
                .flatMap(name -> Stream.of(name, " " + name.toUpperCase(Locale.ROOT) + " "))
                .forEach(name -> assertThat(REGISTER.recognise(name))
                        .as(name)
                        .returns(true, Recognition::isCertain)
                        .returns(medicine.groups(), Recognition::groups)
                        .extracting(MedicineRecognitionTest::meanings)
                        .isEqualTo(List.of(medicine.name())));
        medicine.atcCodes()
                .forEach(code -> assertThat(recognise(null, code, null))
                        .as(code)
                        .returns(medicine.groups(), Recognition::groups)
                        .extracting(MedicineRecognitionTest::meanings)
                        .isEqualTo(List.of(medicine.name())));
    }

    @ParameterizedTest
    @MethodSource("medicines")
    void everySubstanceIsFoundWithStrengthAndForm(Medicine medicine) {
        assertThat(REGISTER.recognise(medicine.name() + " 50 mg tablets"))
                .extracting(MedicineRecognitionTest::meanings)
                .isEqualTo(List.of(medicine.name()));
    }

    @ParameterizedTest
    @MethodSource("medicines")
    void nameAndAnyShorterCodeAgreeOnTheName(Medicine medicine) {
        for (String code : medicine.atcCodes()) {
            for (int length = 3; length <= code.length(); length++) {
                assertThat(recognise(medicine.name(), code.substring(0, length), null))
                        .as(code.substring(0, length))
                        .returns(true, Recognition::isCertain)
                        .returns(medicine.groups(), Recognition::groups);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassIsFoundByCodeAndWord(MedicineClass medicines) {
        Set<MedicineGroup> groups = medicines.recognition().groups();
        assertThat(medicines.atcCodes())
                .allSatisfy(code -> assertThat(recognise(null, code, null))
                        .returns(Recognition.Kind.CLASS, Recognition::kind)
                        .returns(groups, Recognition::groups));
        assertThat(Stream.concat(Stream.of(medicines.name()), medicines.otherWords().stream()))
                .allSatisfy(word -> assertThat(REGISTER.recognise(word))
                        .returns(Recognition.Kind.CLASS, Recognition::kind)
                        .returns(groups, Recognition::groups));
    }

    /** A class whose groups are said for certain must hold for every medicine under its codes. */
    @ParameterizedTest
    @MethodSource("classes")
    void whatIsCertainOfAClassIsSoOfItsMedicines(MedicineClass medicines) {
        if (medicines.recognition().isCertain()) {
            assertThat(medicines()
                            .filter(m -> m.atcCodes().stream()
                                    .anyMatch(code ->
                                            medicines.atcCodes().stream().anyMatch(code::startsWith))))
                    .allMatch(m -> m.groups().equals(medicines.recognition().groups()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "N05AX16, ONE, ANTIPSYCHOTIC PARTIAL_DOPAMINE_AGONIST", // brexpiprazole
        "N05AX99, CLASS, ANTIPSYCHOTIC LITHIUM HARMS_UNBORN_CHILD", // no line of its own
        "N04BC, CLASS, DOPAMINE_AGONIST",
        "N04BA02, AMBIGUOUS, LEVODOPA",
        "B03AC, CLASS, IRON_INTRAVENOUS",
        "B03AB, CLASS, IRON_ORAL",
        "M01AX05, ONE, ''", // glucosamine is no NSAID
        "A12BA01, ONE, RAISES_POTASSIUM", // potassium is no antacid
        "L03AB08, ONE, ''", // interferon beta is not alfa
        "N06BA09, ONE, ''", // atomoxetine is no stimulant
        "N05CM09, ONE, ''", // valerian is no sedative of that kind
        "C09BA99, CLASS, RAISES_POTASSIUM DIURETIC ACE_INHIBITOR HARMS_UNBORN_CHILD",
        "N02AJ13, ONE, OPIOID TRAMADOL",
        "X99, UNKNOWN, ''",
    })
    void aCodeStandsForWhatItSays(String code, Recognition.Kind kind, String groups) {
        assertThat(recognise(null, code, null))
                .returns(kind, Recognition::kind)
                .returns(
                        Stream.of(groups.split(" "))
                                .filter(group -> !group.isEmpty())
                                .map(MedicineGroup::valueOf)
                                .collect(Collectors.toSet()),
                        Recognition::groups);
    }

    @Test
    void aCodeDoesNotTakeBackWhatTheNameDenies() {
        assertThat(recognise("no sertraline", "N06AB06", null)).isEqualTo(Recognition.UNKNOWN);
    }

    @Test
    void theMoreExactOfNameAndCodeCounts() {
        assertThat(recognise("pramipexole", "N04BC", null).groups()).contains(MedicineGroup.PRAMIPEXOLE);
        assertThat(meanings(recognise("an antidepressant", "N06AB06", null))).containsExactly("sertraline");
        assertThat(meanings(recognise("Unisom", "R06AA09", null))).containsExactly("doxylamine");
        assertThat(meanings(recognise("Benadryl", null, "3498"))).containsExactly("diphenhydramine");
        assertThat(meanings(recognise("wonderdrug", "N04BC05", null))).containsExactly("pramipexole");
        assertThat(recognise("co-codamol", "N02BE51", null).isCertain()).isTrue();
        assertThat(recognise(null, "N02BE51", null).isCertain()).isFalse();
        assertThat(meanings(recognise("lithium", "N05A", null))).containsExactly("lithium");
    }

    @Test
    void nameAndCodeThatContradictEachOtherCountAsBoth() {
        Recognition conflict = recognise("diphenhydramine", "N02BE01", null);
        assertThat(conflict.kind()).isEqualTo(Recognition.Kind.CONFLICT);
        assertThat(meanings(conflict)).containsExactly("diphenhydramine", "paracetamol");
        assertThat(conflict.groups()).containsExactly(MedicineGroup.SEDATING_ANTIHISTAMINE);
        assertThat(conflict.isCertain()).isFalse();
        assertThat(recognise("sertraline", "N06AB04", null).isCertain()).isFalse();
        assertThat(recognise("pramipexole", "N04BC05", "36437").kind()).isEqualTo(Recognition.Kind.CONFLICT);
    }

    @Test
    void codesOfRxNormAreRead() {
        assertThat(meanings(recognise(null, null, "36437"))).containsExactly("sertraline");
        assertThat(meanings(recognise(null, null, "310431"))).containsExactly("gabapentin");
        assertThat(meanings(recognise(null, null, "103990"))).containsExactly("carbidopa + levodopa");
        assertThat(recognise(null, null, "999999999").kind()).isEqualTo(Recognition.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no sertraline",
                "allergic to codeine",
                "codeine allergy",
                "sertraline (stopped 2020)",
                "sertraline discontinued",
                "instead of sertraline",
                "never took ropinirole",
                "kein Sertralin",
                "restless legs syndrome",
                "ginger tea"
            })
    void whatIsDeniedOrIsNoMedicineIsNotRecognised(String text) {
        assertThat(REGISTER.recognise(text)).isEqualTo(Recognition.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naltrexone",
                "cinnarizine",
                "flunarizine",
                "tetrabenazine",
                "vortioxetine",
                "perampanel",
                "sodium oxybate",
                "brompheniramine",
                "triprolidine",
                "pheniramine",
                "clemastine",
                "ketotifen",
                "pizotifen",
                "hydrocodone",
                "amantadine",
                "rasagiline",
                "sumatriptan",
                "linezolid",
                "methotrimeprazine",
                "ferric derisomaltose",
                "ferrous fumarate"
            })
    void whatWasMissingIsThere(String name) {
        assertThat(REGISTER.recognise(name).isCertain()).isTrue();
    }

    @Test
    void whatIsJoinedIsReadWholeOrNotAtAll() {
        assertThat(meanings(REGISTER.recognise("ibuprofen/codeine"))).containsExactly("codeine + ibuprofen");
        assertThat(meanings(REGISTER.recognise("sertraline or citalopram")))
                .containsExactly("sertraline", "citalopram");
        assertThat(REGISTER.recognise("ibuprofen + diphenhidramine").kind()).isEqualTo(Recognition.Kind.NEAR);
        assertThat(REGISTER.recognise("Zyrtec-Q").kind()).isEqualTo(Recognition.Kind.NEAR);
    }

    @Test
    void aMisspellingIsSuggestedAndCountsAsNothing() {
        Recognition near = REGISTER.recognise("sertaline 50mg");
        assertThat(near.kind()).isEqualTo(Recognition.Kind.NEAR);
        assertThat(meanings(near)).contains("sertraline").hasSizeLessThanOrEqualTo(3);
        assertThat(near.groups()).isEmpty();
        assertThat(near.isCertain()).isFalse();
    }

    @Test
    void theNoticesAreCarriedAlong() {
        assertThat(Path.of("target", "classes", "META-INF", "NOTICE"))
                .content()
                .contains("National Library of Medicine", "Open Government Licence", "European Medicines Agency");
    }

    /** Names are read only once one is met that no substance has; without medicines nothing of the register is. */
    @ParameterizedTest
    @CsvSource({"'', false, false", "pramipexole, true, false", "Mirapex, true, true"})
    void namesAreReadWhenTheyAreNeeded(String name, boolean register, boolean names)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnePatient.class.getName(),
                        name)
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(loaded.contains(MedicineRegister.class.getName() + " ")).isEqualTo(register);
        assertThat(loaded.contains(MedicineNames.class.getName() + " ")).isEqualTo(names);
    }

    /** What a host does with one patient, who takes that medicine, or of whom no medicine is known. */
    static final class OnePatient {
        public static void main(String[] arguments) {
            Medicines medicines =
                    arguments[0].isEmpty() ? Medicines.unknown() : Medicines.only(MedicineEntry.current(arguments[0]));
            RlsPatient.builder().medicines(medicines).build().toFacts(LocalDate.of(2026, 11, 21));
        }
    }
}
