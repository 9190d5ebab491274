package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Intake;
import io.github.rlsrules.runtime.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several reports of one analyte and one day come to the same, whichever stands first. */
class OneDayInAnyOrderTest {
    private static final int[][] ORDERS = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

    private static LabReportBuilder ferritin(double value) {
        return LabReportBuilder.builder()
                .analyte(Analyte.FERRITIN)
                .value(value)
                .unit("ug/L")
                .date(AS_OF);
    }

    /** One value, and all that three reports of it can say of its range. */
    static Stream<List<LabReport>> ofOneValue() {
        RangeFlag[] ranges = RangeFlag.values();
        int n = ranges.length;
        return IntStream.range(0, n * n * n)
                .mapToObj(i -> Stream.of(i % n, i / n % n, i / n / n)
                        .map(range -> ferritin(22).range(ranges[range]).build())
                        .toList());
    }

    /** Of equal and different values, in whatever is told beside them. */
    static Stream<List<LabReport>> ofAnyValues() {
        Random random = new Random(20261128);
        return Stream.generate(() -> List.of(any(random), any(random), any(random)))
                .limit(300);
    }

    private static LabReport any(Random random) {
        LabReportBuilder report = ferritin(22 + random.nextInt(2))
                .range(one(RangeFlag.values(), random))
                .assay(one(FerritinAssay.values(), random))
                .morning(one(Answer.values(), random))
                .ironFreeDay(one(Answer.values(), random));
        return random.nextInt(5) == 0
                ? report.value(null).unit(null).build()
                : report.unit(random.nextBoolean() ? "ug/L" : "ng/mL").build();
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static Intake intake(List<LabReport> reports, int[] order) {
        return RlsPatient.builder()
                .labResults(IntStream.of(order).mapToObj(reports::get).toList())
                .build()
                .intake(AS_OF);
    }

    private static Set<List<Record>> ifRight(Intake intake) {
        Set<List<Record>> all = new HashSet<>();
        for (Facts facts : intake.ifRight()) {
            all.add(facts.records());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource({"ofOneValue", "ofAnyValues"})
    void theSameIsReadInAnyOrder(List<LabReport> reports) {
        Intake first = intake(reports, ORDERS[0]);
        for (int[] order : ORDERS) {
            Intake other = intake(reports, order);
            assertThat(other.facts().records()).isEqualTo(first.facts().records());
            assertThat(ifRight(other)).isEqualTo(ifRight(first));
            assertThat(codes(other)).isEqualTo(codes(first));
        }
    }

    private static List<Problem.Code> codes(Intake intake) {
        List<Problem.Code> codes = new ArrayList<>();
        intake.setAside().forEach(problem -> codes.add(problem.code()));
        codes.sort(null);
        return codes;
    }

    @Test
    void whatOneReportDeniesIsNotKnownHoweverManySayIt() {
        List<LabReport> reports = Stream.of(RangeFlag.BELOW, RangeFlag.WITHIN, RangeFlag.BELOW)
                .map(range -> ferritin(22).range(range).build())
                .toList();
        assertThat(intake(reports, ORDERS[0]).facts().records())
                .filteredOn(LabResult.class::isInstance)
                .extracting(fact -> ((LabResult) fact).range())
                .containsExactly(RangeFlag.UNKNOWN);
    }
}
