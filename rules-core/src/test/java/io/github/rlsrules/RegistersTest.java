package io.github.rlsrules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.fingerprint.Fingerprints;
import io.github.rlsrules.authoring.fingerprint.Review;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.facts.MedicineClass;
import io.github.rlsrules.facts.MedicineGroup;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.MedicineRegister.Medicine;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.ReviewState;
import io.github.rlsrules.runtime.Source;
import java.io.IOException;
import java.nio.file.Files;
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
        checkCitations(medicine.sources());
    }

    private static void checkCitations(String sources) {
        for (Citation citation : Citation.parseAll(sources.replace(',', ';'))) {
            assertThat(SOURCES).containsKey(citation.source());
            assertThat(Lint.tagFault(citation, requireNonNull(SOURCES.get(citation.source()))))
                    .isEmpty();
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
        checkCitations(medicines.sources());
        assertThat(medicines.atcCodes()).allMatch(code -> code.matches("[A-Z]\\d{2}([A-Z]([A-Z](\\d{2})?)?)?"));
    }

    @Test
    void noCodeAndNoWordOfAClassStandsTwice() {
        assertThat(classes().flatMap(c -> c.atcCodes().stream())).doesNotHaveDuplicates();
        assertThat(classes().flatMap(c -> Stream.concat(Stream.of(c.name()), c.otherWords().stream())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyHighestDoseCitesKnownSources() throws IOException {
        List<String> doses = Files.readAllLines(TheRulebook.FOLDER.root().resolve("medicine-doses.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(doses).isNotEmpty();
        doses.forEach(line -> checkCitations(line.split("\t")[2]));
    }

    /** The library ships without any review: whoever signs a rule is named by those who publish that. */
    @Test
    void nobodyHasSignedARule() {
        assertThat(Review.lines(TheRulebook.FOLDER)).isEmpty();
        assertThat(TheRulebook.RULEBOOK.rules()).allMatch(rule -> rule.review() == ReviewState.UNSIGNED);
    }

    @Test
    void theRulesThatReadATableAreFedByIt() {
        Fingerprints fingerprints = Fingerprints.of(TheRulebook.FOLDER, TheRulebook.RULEBOOK);
        assertThat(fingerprints.of("RLS-MED-SSRI").inputs())
                .containsKeys("table:medicines.tsv", "table:medicine-classes.tsv");
        assertThat(TheRulebook.RULEBOOK.rules())
                .allSatisfy(
                        rule -> assertThat(fingerprints.of(rule.id()).ownHash()).hasSize(12));
    }
}
