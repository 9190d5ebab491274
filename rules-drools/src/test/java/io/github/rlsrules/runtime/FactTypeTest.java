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
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records can be facts, and how a host finds one component of one fact. */
public class FactTypeTest {
    @Test
    void aPathLeadsToTheFieldThatAHostFills() {
        assertThat(path(Symptoms.class, Symptoms.UNKNOWN, "fever")).isEqualTo("symptoms.fever");
        Lab crp = Lab.of(Analyte.CRP, 5);
        assertThat(path(Lab.class, crp, "analyte")).isEqualTo("labs[CRP]");
        assertThat(path(Lab.class, crp, "value")).isEqualTo("labs[CRP]");
        assertThat(path(Lab.class, crp, "ageDays")).isEqualTo("labs[CRP].ageDays");
        assertThat(path(Drug.class, new Drug(3, Group.OTHER, Use.PAST), "use")).isEqualTo("drugs[3].use");
        FactType drug = FactType.of(Drug.class);
        assertThat(drug.pathOf(null, drug.component("use"))).isEqualTo("drugs[].use");
    }

    @Test
    void aBlankRecordIsUnknownThroughout() {
        assertThat(FactType.of(Symptoms.class).blank()).isEqualTo(Symptoms.UNKNOWN);
        assertThat(FactType.of(Drug.class).blank()).isEqualTo(new Drug(0, Group.OPIOID, Use.UNKNOWN));
        assertThat(FactType.of(Lab.class).blank()).isEqualTo(Lab.of(Analyte.CRP, 0));
    }

    @Fact("good")
    public record AllNumbers(Answer answer) {}

    @Fact(value = "numbers", list = true)
    public record Numbers(int index, long big, double fine, Answer answer) {}

    @Test
    void numbersAndEnumsAreWhatAFactIsMadeOf() {
        assertThat(FactType.of(Numbers.class).blank()).isEqualTo(new Numbers(0, 0, 0, Answer.UNKNOWN));
        assertThat(FactType.of(AllNumbers.class).isList()).isFalse();
    }

    public record NoFact(Answer answer) {}

    @Test
    void aRecordWithoutTheAnnotationIsNoFact() {
        refused(NoFact.class).hasMessageContainingAll("NoFact is no fact", "@Fact");
    }

    @Fact("bad")
    public record WithText(Answer answer, String text) {}

    @Fact("bad")
    public record WithBoxed(Answer answer, Integer number) {}

    @Fact(value = "bad", list = true)
    public record WithList(int index, List<Answer> answers) {}

    @Fact(value = "bad", list = true)
    public record WithBoolean(int index, boolean yes) {}

    @Test
    void aComponentThatCouldBeNullIsRefused() {
        refused(WithText.class).hasMessageContainingAll("WithText.text must be an enum, int, long or double");
        refused(WithBoxed.class).hasMessageContainingAll("WithBoxed.number must be an enum, int, long or double");
        refused(WithList.class).hasMessageContainingAll("WithList.answers must be an enum, int, long or double");
    }

    @Test
    void aComponentThatCannotBeUnknownIsRefused() {
        refused(WithBoolean.class).hasMessageContaining("WithBoolean.yes must be an enum");
        refused(WithNumber.class).hasMessageContainingAll("WithNumber is one record a patient", "UNKNOWN", "number");
        refused(WithoutUnknown.class).hasMessageContainingAll("WithoutUnknown", "UNKNOWN", "group");
    }

    @Fact("bad")
    public record WithNumber(Answer answer, double number) {}

    @Fact("bad")
    public record WithoutUnknown(Answer answer, Group group) {}

    @Fact(value = "bad", list = true)
    public record WithoutIndex(Group group) {}

    @Fact(value = "bad", list = true)
    public record WithOddIndex(Group index) {}

    @Test
    void anItemOfAListNeedsItsPlace() {
        refused(WithoutIndex.class).hasMessageContaining("WithoutIndex is a list, so it needs an int component index");
        refused(WithOddIndex.class).hasMessageContaining("WithOddIndex is a list, so it needs an int component index");
    }

    @Fact(value = "bad", key = "analyte")
    public record WithoutKey(Group group) {}

    @Fact(value = "bad", key = "number")
    public record WithNumberAsKey(int number) {}

    @Fact(value = "bad", key = "group", list = true)
    public record KeyedList(int index, Group group) {}

    @Test
    void aKeyIsAnEnumComponentAndNotOfAList() {
        refused(WithoutKey.class).hasMessageContaining("WithoutKey has no component analyte");
        refused(WithNumberAsKey.class).hasMessageContaining("the key number must be an enum");
        refused(KeyedList.class).hasMessageContaining("the key group must be an enum, and not of a list");
    }

    @Fact("bad")
    public record Choosy(Answer one, Answer other) {
        public Choosy {
            if (one == Answer.YES && other == Answer.UNKNOWN) {
                throw new IllegalArgumentException("both or none");
            }
        }
    }

    @Test
    void aRecordThatRefusesSomeAnswersIsFoundOutWhenARuleIsTriedOnThem() {
        assertThatThrownBy(() -> Books.of(Rules.rule("R")
                        .when(Rules.a(Choosy.class, Rules.is("one", Answer.YES)))
                        .then(SampleOutcomes.Sign.of(SampleOutcomes.What.COLD))))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("rule R:", "Choosy", "its constructor must accept every constant and number");
    }

    @Fact("hidden")
    record Hidden(Answer answer) {}

    @Test
    void aRecordThatIsNotPublicIsRefused() {
        refused(Hidden.class).hasMessageContainingAll("Hidden", "is not public");
    }

    @ParameterizedTest
    @ValueSource(classes = {Symptoms.class, Lab.class, Drug.class})
    void aTypeIsReadOnce(Class<?> type) {
        assertThat(FactType.of(type)).isSameAs(FactType.of(type));
    }

    private static String path(Class<?> type, Object fact, String component) {
        return FactType.of(type)
                .pathOf(Objects.requireNonNull(fact), FactType.of(type).component(component));
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(Class<?> type) {
        return assertThatThrownBy(() -> FactType.of(type)).isInstanceOf(RulebookException.class);
    }
}
