package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.FactReader;
import io.github.rlsrules.runtime.FactSink;
import io.github.rlsrules.runtime.InvalidFactsException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The class that the build generated to read facts, held against the records. */
class FactReadersTest {
    private static final FactReader READERS = generated();

    private static FactReader generated() {
        try {
            return (FactReader) Class.forName(FactReadersTest.class.getPackageName() + ".FactReaders")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the build has not run", e);
        }
    }

    private static List<String> told(Record fact) {
        List<String> told = new ArrayList<>();
        READERS.read(READERS.types().indexOf(fact.getClass()), fact, new FactSink() {
            @Override
            public void answer(int position, int ordinal) {
                told.add(position + ":" + ordinal);
            }

            @Override
            public void number(int position, double value) {
                told.add(position + "=" + value);
            }
        });
        return told;
    }

    private static List<String> held(Record fact) {
        List<String> held = new ArrayList<>();
        Fact declared = fact.getClass().getAnnotation(Fact.class);
        boolean single = declared.key().isEmpty() && !declared.list();
        RecordComponent[] components = fact.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object value = read(components[i], fact);
            if (value instanceof Number number) {
                held.add(i + "=" + number.doubleValue());
            } else if (!single || !((Enum<?>) value).name().equals("UNKNOWN")) {
                held.add(i + ":" + ((Enum<?>) value).ordinal());
            }
        }
        return held;
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theyTellWhatTheRecordsHold() {
        RandomPatients patients = new RandomPatients(61);
        Map<Class<?>, Integer> compared = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            for (Record fact : factsOf(patients.possible())) {
                if (READERS.types().contains(fact.getClass())) {
                    assertThat(told(fact)).isEqualTo(held(fact));
                    assertThat(READERS.isWhole(READERS.types().indexOf(fact.getClass()), fact))
                            .isTrue();
                    compared.merge(fact.getClass(), 1, Integer::sum);
                }
            }
        }
        assertThat(compared.keySet()).containsExactlyInAnyOrderElementsOf(READERS.types());
    }

    private static List<Record> factsOf(RlsPatient patient) {
        try {
            return patient.toFacts(AS_OF).records();
        } catch (InvalidFactsException contradictory) {
            return List.of();
        }
    }

    @Test
    void everyGroupOfAnswersHasOne() {
        assertThat(READERS.types()).hasSizeGreaterThan(20).contains(Person.class, LegSymptoms.class, LabResult.class);
    }

    @Test
    void aNumberThatIsNoneIsFound() {
        int lab = READERS.types().indexOf(LabResult.class);
        assertThat(READERS.isWhole(lab, labResult(Analyte.FERRITIN, 50))).isTrue();
        assertThat(READERS.isWhole(lab, labResult(Analyte.FERRITIN, Double.NaN)))
                .isFalse();
        assertThat(READERS.isWhole(lab, labResult(null, 50))).isFalse();
    }

    private static LabResult labResult(Analyte analyte, double value) {
        return new LabResult(
                analyte,
                value,
                value,
                value,
                0,
                RangeFlag.UNKNOWN,
                FerritinAssay.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN);
    }
}
