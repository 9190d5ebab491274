package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists as long as no patient has them: were work to grow with their square, these tests would not come to an end. */
class LongListsTest {
    private static final int MANY = 50_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int DAYS = 45_000;

    private static long count(Facts facts, Class<?> type) {
        return facts.records().stream().filter(type::isInstance).count();
    }

    private static Stream<LabReport> daily(Analyte analyte, int days) {
        return IntStream.range(0, days)
                .mapToObj(i -> LabReport.of(analyte, 20, analyte.scale().unit(), AS_OF.minusDays(i)));
    }

    @Test
    void ironAndTransferrinOfDifferentDays() {
        Stream<LabReport> even = daily(Analyte.IRON, DAYS).filter(r -> r.date().toEpochDay() % 2 == 0);
        Stream<LabReport> odd = daily(Analyte.TOTAL_IRON_BINDING_CAPACITY, DAYS)
                .filter(r -> r.date().toEpochDay() % 2 != 0);
        Facts facts = RlsPatient.builder()
                .labResults(Stream.concat(even, odd).toList())
                .build()
                .toFacts(AS_OF);
        assertThat(count(facts, LabResult.class)).isEqualTo(2);
        assertThat(count(facts, LabChange.class)).isEqualTo(2);
    }

    @Test
    void equalValuesOfOneDay() {
        LabReport report = LabReport.of(Analyte.FERRITIN, 50, "ug/L", AS_OF);
        Facts facts = RlsPatient.builder()
                .labResults(IntStream.range(0, MANY).mapToObj(i -> report).toList())
                .build()
                .toFacts(AS_OF);
        assertThat(count(facts, LabResult.class)).isEqualTo(1);
    }

    @Test
    void measurements() {
        List<MeasurementReport> weights = IntStream.range(0, DAYS)
                .mapToObj(i -> MeasurementReport.of(Measurand.IRLS_TOTAL, 10.0, "1", AS_OF.minusDays(i)))
                .toList();
        Facts facts = RlsPatient.builder().measurements(weights).build().toFacts(AS_OF);
        assertThat(count(facts, Measurement.class)).isEqualTo(2);
    }

    @Test
    void medicines() {
        List<MedicineEntry> known = IntStream.range(0, MANY)
                .mapToObj(i -> MedicineEntry.current("pramipexole"))
                .toList();
        Facts facts = RlsPatient.builder()
                .medicines(new Medicines(Answer.YES, known))
                .build()
                .toFacts(AS_OF);
        assertThat(count(facts, MedicineUse.class)).isGreaterThanOrEqualTo(MANY);
    }

    @Test
    void aCodeOfAMedicine() {
        String padded = "N04BC05" + "X".repeat(1_000_000);
        assertThat(MedicineRegister.standard().recognise(ofCode(padded)))
                .isEqualTo(MedicineRegister.standard().recognise(ofCode("N04BC05")))
                .matches(Recognition::isCertain);
    }

    @Test
    void aNameOfAMedicine() {
        assertThat(MedicineRegister.standard().recognise("ab + (".repeat(1_000_000)))
                .isEqualTo(Recognition.UNKNOWN);
    }

    private static MedicineEntry ofCode(String code) {
        return MedicineEntryBuilder.builder().atcCode(code).build();
    }

    @Test
    void diary() {
        List<DiaryEntry> days = IntStream.range(0, DAYS)
                .mapToObj(i -> DiaryEntryBuilder.builder()
                        .date(AS_OF.minusDays(i))
                        .symptoms(Answer.YES)
                        .build())
                .toList();
        Facts facts = RlsPatient.builder().diary(days).build().toFacts(AS_OF);
        assertThat(count(facts, DiaryNumber.class)).isGreaterThan(0);
    }
}
