package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many names of medicines are read as they are written. What is read wrongly is told by name, what is left open of half A only. */
class MedicineNamesAsWrittenTest {
    private static final List<WrittenName> NAMES = WrittenName.all();

    /** What the product makes of a name, in the words of the table. */
    private static String answer(WrittenName written) {
        Recognition read = MedicineRegister.standard().recognise(written.name());
        List<String> names =
                read.meanings().stream().map(MedicineMeaning::name).distinct().toList();
        return switch (read.kind()) {
            case ONE -> names.get(0);
            case CLASS -> "class:" + names.get(0);
            case AMBIGUOUS, CONFLICT -> "ambiguous:" + String.join("|", names);
            case NEAR -> "near:" + String.join("|", names);
            case UNKNOWN -> WrittenName.UNKNOWN;
        };
    }

    private static Verdict verdict(WrittenName written) {
        return written.verdict(answer(written));
    }

    private static Stream<WrittenName> half(String half) {
        return NAMES.stream().filter(name -> name.half().equals(half));
    }

    private static long count(String half, Verdict verdict) {
        return half(half).filter(name -> verdict(name) == verdict).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B"})
    void ofEachHalfNearlyAllAreReadRightlyAndNoneWrongly(String half) {
        System.out.println("medicine names, half " + half + ": "
                + half(half)
                        .collect(Collectors.groupingBy(
                                WrittenName::kind,
                                TreeMap::new,
                                Collectors.groupingBy(
                                        MedicineNamesAsWrittenTest::verdict, TreeMap::new, Collectors.counting()))));
        assertThat(100 * count(half, Verdict.RIGHT))
                .isGreaterThanOrEqualTo(95 * half(half).count());
        assertThat(half(half).filter(name -> verdict(name) == Verdict.WRONG))
                .extracting(name -> name.name() + " is " + name.expected() + ", not " + answer(name))
                .isEmpty();
    }

    @Test
    void failuresOfHalfAAreListed() throws IOException {
        List<String> failures = half("A")
                .filter(name -> verdict(name) != Verdict.RIGHT)
                .map(name -> String.join("\t", verdict(name).name(), name.name(), name.expected(), answer(name)))
                .sorted()
                .toList();
        assertThat(Files.write(Path.of("target", "medicine-names-half-A.tsv"), failures))
                .exists();
    }

    @Test
    void everyNameIsInTheHalfThatItsChecksumDraws() {
        assertThat(NAMES)
                .hasSizeGreaterThanOrEqualTo(440)
                .allSatisfy(name -> assertThat(name.half()).as(name.name()).isEqualTo(name.drawnHalf()));
    }

    @Test
    void noNameStandsTwice() {
        assertThat(NAMES)
                .extracting(name -> name.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void toAskOrToSuggestIsNeverWrongAndToAssumeIs() {
        WrittenName brand = new WrittenName("A", "Sinemet", "-", "-", "carbidopa + levodopa");
        WrittenName several = new WrittenName("A", "Unisom", "-", "-", "ambiguous:diphenhydramine|doxylamine");
        WrittenName misspelt = new WrittenName("A", "sertaline", "-", "-", "near:sertraline");
        WrittenName none = new WrittenName("A", "no sertraline", "-", "-", "unknown");
        assertThat(brand.verdict("carbidopa + levodopa")).isEqualTo(Verdict.RIGHT);
        assertThat(brand.verdict("levodopa")).isEqualTo(Verdict.WRONG);
        assertThat(brand.verdict("ambiguous:levodopa|carbidopa + levodopa")).isEqualTo(Verdict.OPEN);
        assertThat(brand.verdict("ambiguous:levodopa|carbidopa")).isEqualTo(Verdict.WRONG);
        assertThat(several.verdict("ambiguous:doxylamine|melatonin|diphenhydramine"))
                .isEqualTo(Verdict.RIGHT);
        assertThat(several.verdict("doxylamine")).isEqualTo(Verdict.WRONG);
        assertThat(misspelt.verdict("near:sertindole|sertraline")).isEqualTo(Verdict.RIGHT);
        assertThat(misspelt.verdict("sertraline")).isEqualTo(Verdict.WRONG);
        assertThat(none.verdict("near:sertraline")).isEqualTo(Verdict.OPEN);
        assertThat(none.verdict("sertraline")).isEqualTo(Verdict.WRONG);
        assertThat(none.verdict("unknown")).isEqualTo(Verdict.RIGHT);
    }
}
