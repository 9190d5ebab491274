package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.isNot;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.Rules.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Ban;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Values that stand in one patient's facts and nowhere else are looked for wherever something is printed. */
public class CanaryTest {
    private static final double NUMBER = 7391.0625;
    private static final int DAYS = 48_611;
    private static final int INDEX = 90_217;

    public enum Bird {
        TIT,
        CANARY,
        UNKNOWN
    }

    public enum Ring {
        RED,
        BLUE
    }

    @Fact("cage")
    public record Cage(Bird bird, Answer open) {
        @Override
        public String toString() {
            return "Cage";
        }
    }

    @Fact(value = "weights", key = "ring")
    public record Weight(Ring ring, double value, int ageDays) {
        @Override
        public String toString() {
            return "Weight";
        }
    }

    @Fact(value = "eggs", list = true)
    public record Egg(int index, Bird bird) {
        @Override
        public String toString() {
            return "Egg";
        }
    }

    /** One that its author forgot to keep quiet. */
    @Fact(value = "nests", key = "ring")
    public record Nest(Ring ring, double value, Bird bird) {}

    private static final List<Record> FACTS = List.of(
            new Cage(Bird.CANARY, Answer.UNKNOWN), new Weight(Ring.RED, NUMBER, DAYS), new Egg(INDEX, Bird.CANARY));

    private static final Record CARELESS = new Nest(Ring.BLUE, NUMBER, Bird.CANARY);

    private static final Rule[] RULES = {
        rule("CAGE").when(a(Cage.class, isNot("bird", Bird.TIT))).then(Sign.of(What.FEVER)),
        rule("OPEN")
                .when(a(Cage.class, isNot("bird", Bird.TIT), is("open", Answer.YES)))
                .then(Advice.of(What.REST)),
        rule("WEIGHT")
                .when(a(Weight.class, is("ring", Ring.RED), atLeast("value", 5)))
                .then(Sign.of(What.FLU)),
        rule("EGG").when(a(Egg.class, isNot("bird", Bird.TIT))).then(Advice.of(What.TEA)),
        rule("NO-EGG").when(not(a(Egg.class, is("bird", Bird.TIT)))).then(Sign.of(What.COLD)),
        rule("BAN")
                .when(a(Weight.class, is("ring", Ring.RED), atLeast("ageDays", 5)))
                .then(Ban.of(What.TEA)),
        rule("BLUE")
                .when(a(Nest.class, in("ring", Ring.BLUE), isNot("bird", Bird.TIT)))
                .then(Sign.of(What.KIDNEY)),
        rule("ON").stage("second").when(a(Sign.class, is("what", What.FLU))).then(Sign.of(What.KIDNEY))
    };

    private static final Rule BROKEN = rule("BROKEN")
            .when(a(Weight.class, is("ring", Ring.RED), written("value > 5", CanaryTest::breaks)))
            .then(Sign.of(What.REST));

    private static boolean breaks(Object fact) {
        Weight weight = (Weight) fact;
        if (weight.value() == NUMBER) {
            throw new IllegalStateException("no weight can be " + weight.value() + " after " + weight.ageDays());
        }
        return weight.value() > 5;
    }

    @Test
    void nothingThatIsPrintedTellsAValue() {
        Facts facts = Facts.builder().addAll(FACTS).build();
        RuleEngine<Outcome> engine = Books.engine(RULES);
        assertThat(engine.assess(facts, Books.TODAY).findings()).hasSizeGreaterThan(3);
        isSilent(printed(engine, facts));
        isSilent(Logs.of(() -> printed(engine, facts)));
    }

    @Test
    void neitherDoesAnythingThatIsPrintedWhenARuleFails() {
        Facts facts = Facts.builder().addAll(FACTS).build();
        List<String> printed = new ArrayList<>();
        String logged = Logs.of(() -> {
            RuleEngine<Outcome> engine = Books.engine(with(BROKEN));
            assertThat(engine.assess(facts, Books.TODAY).isComplete()).isFalse();
            printed.add(printed(engine, facts));
        });
        isSilent(logged);
        printed.forEach(CanaryTest::isSilent);
    }

    @Test
    void neitherDoesAnythingThatIsPrintedWhenTheEvaluatorsDisagree() {
        Facts facts = Facts.builder().addAll(FACTS).build();
        RuleEngine<Outcome> engine = RuleEngine.of(Books.of(RULES), Outcome.class)
                .crossChecked(given -> new RuleModels.Firing(new BitSet(), List.of()), 1);
        List<String> printed = new ArrayList<>();
        String logged = Logs.of(() -> {
            assertThat(engine.assess(facts, Books.TODAY).isComplete()).isFalse();
            printed.add(printed(engine, facts));
        });
        isSilent(logged);
        printed.forEach(CanaryTest::isSilent);
    }

    @Test
    @SuppressWarnings("ObjectToString") // that it says nothing is what is wanted
    void neitherDoesAFactThatIsRefused() {
        Facts.Builder builder = Facts.builder().addAll(FACTS);
        FACTS.stream()
                .filter(fact -> !(fact instanceof Egg))
                .forEach(fact -> isSilent(thrown(() -> builder.add(fact))));
        isSilent(builder.toString());
        isSilent(thrown(() -> Facts.builder().add(new Weight(Ring.RED, Double.NaN, DAYS))));
    }

    @Test
    void aRecordThatPrintsItselfLeaksIntoNothingButTheFinestLogsOfDrools() {
        Facts facts = Facts.builder().addAll(FACTS).add(CARELESS).build();
        List<String> printed = new ArrayList<>();
        isSilent(Logs.of(Level.DEBUG, () -> printed.add(printed(Books.engine(with(BROKEN)), facts))));
        printed.forEach(CanaryTest::isSilent);
    }

    /** Everything that a host could print. */
    @SuppressWarnings("ObjectToString") // that it says nothing is what is wanted
    private static String printed(RuleEngine<Outcome> engine, Facts facts) {
        Assessment<Outcome> assessment = engine.assess(facts, Books.TODAY);
        StringBuilder all = new StringBuilder();
        all.append(facts).append(engine).append(engine.rulebook()).append(assessment);
        all.append(assessment.findings()).append(assessment.suppressed()).append(assessment.failures());
        all.append(assessment.undecided()).append(assessment.questions()).append(assessment.notAssessed());
        for (RuleInfo rule : engine.rulebook().rules()) {
            Explanation explanation = assessment.explain(rule.id());
            all.append(explanation).append(explanation.conditions()).append(explanation.missing());
            explanation.conditions().forEach(c -> all.append(c.given()));
        }
        assessment.findings().forEach(finding -> all.append(finding.because()));
        return all.toString();
    }

    private static String thrown(Supplier<?> action) {
        Throwable thrown = catchThrowable(action::get);
        assertThat(thrown).isNotNull();
        StringBuilder all = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            all.append(t);
        }
        return all.toString();
    }

    private static Rule[] with(Rule another) {
        List<Rule> all = new ArrayList<>(List.of(RULES));
        all.add(another);
        return all.toArray(Rule[]::new);
    }

    private static void isSilent(String text) {
        assertThat(text)
                .isNotEmpty()
                .doesNotContain("CANARY")
                .doesNotContain("7391")
                .doesNotContain(String.valueOf(DAYS));
    }
}
