package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.SampleFacts.Analyte;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Group;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import io.github.rlsrules.runtime.fresh.FactReaders.NotYetBuilt;
import io.github.rlsrules.runtime.fresh.FactReaders.Vitals;
import io.github.rlsrules.runtime.stale.FactReaders.Grown;
import io.github.rlsrules.runtime.stale.FactReaders.Reordered;
import io.github.rlsrules.runtime.stale.FactReaders.Shrunk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How facts are read, by generated code or without. */
class FactReaderTest {
    private static List<String> told(Record fact) {
        List<String> told = new ArrayList<>();
        FactType type = FactType.of(fact.getClass());
        type.reader().read(type.number(), fact, new FactSink() {
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

    private static boolean isWhole(Record fact) {
        FactType type = FactType.of(fact.getClass());
        return type.reader().isWhole(type.number(), fact);
    }

    @Test
    void ofTheOneRecordAPatientHasOnlyWhatIsKnownIsTold() {
        assertThat(told(Symptoms.UNKNOWN)).isEmpty();
        assertThat(told(new Symptoms(Answer.NO, Answer.UNKNOWN, Onset.SLOW)))
                .containsExactly("0:" + Answer.NO.ordinal(), "2:" + Onset.SLOW.ordinal());
    }

    @Test
    void ofAKeyedFactAndOfAnItemOfAListAllIsTold() {
        assertThat(told(new Lab(Analyte.SODIUM, 140.5, 3, Answer.UNKNOWN)))
                .containsExactly("0:2", "1=140.5", "2=3.0", "3:" + Answer.UNKNOWN.ordinal());
        assertThat(told(new Drug(7, Group.OTHER, Use.UNKNOWN)))
                .containsExactly("0=7.0", "1:" + Group.OTHER.ordinal(), "2:" + Use.UNKNOWN.ordinal());
        assertThat(told(new FactTypeTest.Numbers(1, 1L << 40, 0.25, Answer.YES)))
                .containsExactly("0=1.0", "1=1.099511627776E12", "2=0.25", "3:" + Answer.YES.ordinal());
    }

    @Test
    @SuppressWarnings("NullAway") // as a host's constructor might do that forgets orUnknown
    void nullAndWhatIsNoNumberMakeAFactUnusable() {
        assertThat(isWhole(Symptoms.UNKNOWN)).isTrue();
        assertThat(isWhole(new Symptoms(Answer.YES, Answer.YES, null))).isFalse();
        assertThat(isWhole(Lab.of(Analyte.CRP, -1))).isTrue();
        assertThat(isWhole(Lab.of(Analyte.CRP, Double.NaN))).isFalse();
        assertThat(isWhole(Lab.of(Analyte.CRP, Double.NEGATIVE_INFINITY))).isFalse();
        assertThat(isWhole(new Lab(null, 1, 1, Answer.YES))).isFalse();
    }

    @Test
    void theReaderThatTheBuildGeneratedIsUsed() {
        assertThat(FactType.of(Vitals.class).reader()).isInstanceOf(io.github.rlsrules.runtime.fresh.FactReaders.class);
        assertThat(told(new Vitals(Answer.UNKNOWN, Answer.NO, Answer.YES)))
                .containsExactly("1:" + Answer.NO.ordinal(), "2:" + Answer.YES.ordinal());
    }

    @ParameterizedTest
    @ValueSource(classes = {NotYetBuilt.class, Symptoms.class})
    void aFactForWhichNoneWasGeneratedIsReadWithoutOne(Class<?> type) {
        assertThat(FactType.of(type).reader()).isInstanceOf(ReflectiveReader.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {Reordered.class, Grown.class, Shrunk.class})
    void aFactThatWasChangedAfterItsReaderWasGeneratedIsRefusedOnceItIsExplained(Class<?> type) {
        FactType fact = FactType.of(type);
        assertThatThrownBy(fact::components)
                .isInstanceOf(RulebookException.class)
                .hasMessage(type.getName()
                        + " was changed after the code that reads it had been generated: build the rulebook anew");
    }
}
