package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Urgency;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConclusionsTest {
    private static List<RuleInfo> rules;

    @BeforeAll
    static void compile(@TempDir Path root) {
        rules = FeverBook.in(root).underTest().rulebook().rules().stream()
                .filter(rule -> rule.topic().equals("fever"))
                .toList();
    }

    private static Conclusions conclusions(String yaml) {
        CaseFileReader reader = new CaseFileReader("fever/fever.cases.yaml", yaml, CaseRunnerTest.TOPICS_OF_RULES);
        reader.read();
        return new Conclusions(reader.conclusions());
    }

    private static String file(String concludes) {
        return concludes + "asOf: 2030-01-15\ncases: [{ id: nobody, name: nobody, expect: {} }]\n";
    }

    @Test
    void everyRuleConcludesWhatIsSaid() {
        assertThatCode(() -> conclusions(file("""
                        concludes:
                          EX-FEVER: Sign FEVER
                          EX-ALARM: Alarm   FAST_PULSE
                          EX-DRINK: Advice DRINK
                        """)).require(rules)).doesNotThrowAnyException();
    }

    @Test
    void anotherOutcomeIsToldWithBothAndTheirPlaces() {
        assertThatThrownBy(() -> conclusions(file("""
                        concludes:
                          EX-FEVER: Sign FEVER
                          EX-ALARM: Alarm FAST_PULSE
                          EX-DRINK: Advice MEASURE
                        """)).require(rules))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        fever/fever.cases.yaml:4: EX-DRINK “Drink” (fever/advice.drl:8) concludes something else
                          expected Advice MEASURE
                          actual   Advice DRINK
                        """);
    }

    @Test
    void rulesOfWhichNothingIsSaidAreListedAsTheyCouldBeWritten() {
        assertThatThrownBy(() -> conclusions(file("concludes: { EX-DRINK: Advice DRINK }\n"))
                        .require(rules))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        No case file of the topic says what these rules conclude. They conclude now, to be compared with \
                        their titles:
                        concludes:
                          EX-ALARM: Alarm FAST_PULSE  # fever/safety.drl:8 “Heart beats fast”
                          EX-FEVER: Sign FEVER  # fever/signs.drl:8 “Feels hot”
                        """);
    }

    @Test
    void anOutcomeIsWrittenWithTheConstantsOfWhichItsCodeSaysNothing() {
        assertThat(OutcomeText.of(new Flag(Side.LEFT, Side.RIGHT, Optional.of(Urgency.ROUTINE), 3)))
                .isEqualTo("FLAG LEFT RIGHT ROUTINE 3");
        assertThat(OutcomeText.of(new Flag(Side.LEFT, Side.LEFT, Optional.empty(), 0)))
                .isEqualTo("FLAG LEFT LEFT 0");
        assertThat(OutcomeText.of(new Verdict(Side.LEFT, Side.RIGHT, Urgency.URGENT)))
                .isEqualTo("VERDICT LEFT_RIGHT URGENT");
        assertThat(OutcomeText.of(new Plain())).isEqualTo("PLAIN SIMPLE INFORMATION");
    }

    @Test
    void theConstantsOfASetAreWrittenInTheOrderInWhichTheyAreDeclared() {
        assertThat(OutcomeText.of(new Several(Set.of(Side.RIGHT, Side.LEFT)))).isEqualTo("SEVERAL SIDES LEFT RIGHT");
        assertThat(OutcomeText.of(new Several(Set.of()))).isEqualTo("SEVERAL SIDES");
    }

    @Test
    void oneConclusionCanBeHeldAgainstAnyOutcome() {
        Conclusion said = new Conclusion("R", "VERDICT LEFT_RIGHT URGENT", new Place("x.cases.yaml", 1));
        assertThat(said.isThat(new Verdict(Side.LEFT, Side.RIGHT, Urgency.URGENT)))
                .isTrue();
        assertThat(said.isThat(new Verdict(Side.LEFT, Side.RIGHT, Urgency.ROUTINE)))
                .isFalse();
    }

    private enum Side {
        LEFT,
        RIGHT
    }

    public record Flag(Side what, Side second, Optional<Urgency> third, int times) implements Outcome {
        @Override
        public String kind() {
            return "FLAG";
        }

        @Override
        public String code() {
            return what.name();
        }

        @Override
        public Urgency urgency() {
            return Urgency.ROUTINE;
        }
    }

    public record Several(Set<Side> sides) implements Outcome {
        @Override
        public String kind() {
            return "SEVERAL";
        }

        @Override
        public String code() {
            return "SIDES";
        }

        @Override
        public Urgency urgency() {
            return Urgency.ROUTINE;
        }
    }

    public record Verdict(Side one, Side other, Urgency urgency) implements Outcome {
        @Override
        public String kind() {
            return "VERDICT";
        }

        @Override
        public String code() {
            return one + "_" + other;
        }
    }

    private static final class Plain implements Outcome {
        @Override
        public String kind() {
            return "PLAIN";
        }

        @Override
        public String code() {
            return "SIMPLE";
        }

        @Override
        public Urgency urgency() {
            return Urgency.INFORMATION;
        }
    }
}
