package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.SampleFacts.Analyte;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Group;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a host collects the facts about one patient. */
class FactsTest {
    private static final Lab CRP = Lab.of(Analyte.CRP, 5);
    private static final Drug OPIOID = new Drug(0, Group.OPIOID, Use.CURRENT);

    @Test
    void factsAreKeptInTheOrderInWhichTheyWereAdded() {
        Facts facts = Facts.builder()
                .add(CRP)
                .addAll(List.of(OPIOID, Symptoms.UNKNOWN))
                .build();
        assertThat(facts.records()).containsExactly(CRP, OPIOID, Symptoms.UNKNOWN);
    }

    @Test
    void aSecondRecordWhereAPatientHasOneIsRefused() {
        assertThatThrownBy(() -> Facts.builder().add(Symptoms.UNKNOWN).add(Symptoms.UNKNOWN.fever(Answer.YES)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessage("symptoms: is given twice");
    }

    @Test
    void aSecondRecordForAKeyIsRefusedAndNamedWithoutItsValue() {
        assertThatThrownBy(() -> Facts.builder()
                        .add(CRP)
                        .add(Lab.of(Analyte.SODIUM, 140))
                        .add(Lab.of(Analyte.CRP, 77.125)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessage("labs[CRP]: is given twice")
                .hasMessageNotContaining("77");
    }

    @Test
    void aListMayHoldEqualItems() {
        assertThat(Facts.builder().add(OPIOID).add(OPIOID).build().records()).hasSize(2);
    }

    private record NoFact(Answer answer) {}

    @Test
    void whatIsNoFactIsRefused() {
        refused(Facts.builder(), new NoFact(Answer.YES)).hasMessageContaining("NoFact is not annotated with @Fact");
    }

    @Test
    void onlyAListCanBeComplete() {
        Facts facts = Facts.builder().complete(Drug.class).build();
        assertThat(facts.isComplete(Drug.class)).isTrue();
        assertThat(Facts.builder().add(OPIOID).build().isComplete(Drug.class)).isFalse();
        assertThatThrownBy(() -> Facts.builder().complete(Lab.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Lab is not a list");
    }

    @Test
    void whatIsAddedLaterDoesNotReachFactsThatAreBuilt() {
        Facts.Builder builder = Facts.builder().add(CRP);
        Facts facts = builder.build();
        builder.add(OPIOID).complete(Drug.class).notRecognised("diary");
        assertThat(facts.records()).containsExactly(CRP);
        assertThat(facts.isComplete(Drug.class)).isFalse();
        assertThat(facts.notAssessed()).isEmpty();
        assertThatThrownBy(() -> facts.records().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void factsPrintHowManyTheyAreAndNothingElse() {
        assertThat(Facts.builder().add(CRP).add(OPIOID).build()).hasToString("Facts[2 records]");
    }

    @Test
    void aRecordThatHoldsNullIsNamedByItsField() {
        @SuppressWarnings("NullAway") // as a host's constructor might do that forgets orUnknown
        Symptoms careless = new Symptoms(null, Answer.YES, SampleFacts.Onset.UNKNOWN);
        refused(Facts.builder(), careless).hasMessageContainingAll("symptoms.fever", "null");
    }

    @Test
    void aRecordThatHoldsNoNumberIsNamedByItsField() {
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            refused(Facts.builder(), Lab.of(Analyte.CRP, wrong)).hasMessage("labs.value is no number");
        }
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(Facts.Builder builder, Record fact) {
        return assertThatThrownBy(() -> builder.add(fact)).isInstanceOf(IllegalArgumentException.class);
    }
}
