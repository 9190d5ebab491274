package io.github.rlsrules.authoring.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Gauge;
import io.github.rlsrules.authoring.example.Medicine;
import io.github.rlsrules.authoring.example.Patient;
import io.github.rlsrules.authoring.example.Reading;
import io.github.rlsrules.authoring.example.Symptoms;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.RuleStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class WorldsTest {
    private static final String CASES = """
            asOf: 2026-11-21
            cases:
              - id: hot
                name: feels hot, with a fast pulse
                facts:
                  symptoms: { fever: YES, cough: YES }
                  readings: [{ gauge: PULSE, value: 130, ageDays: 0 }]
                  medicines: [OTHER]
                expect: { fired: [EX-FEVER, EX-ALARM, EX-DRINK] }
            """;

    @TempDir
    private Path root;

    private RulebookUnderTest<Patient> underTest;

    @BeforeEach
    void compile() {
        underTest = FeverBook.in(root).with("fever/fever.cases.yaml", CASES);
    }

    @TestFactory
    Stream<DynamicNode> aSoundRulebookPassesAllOfThem() {
        return Worlds.of(underTest).checks();
    }

    private static void run(RulebookUnderTest<Patient> rulebook, String check) throws Throwable {
        DynamicTest test = (DynamicTest) Worlds.of(rulebook)
                .checks()
                .filter(node -> node.getDisplayName().equals(check))
                .findFirst()
                .orElseThrow();
        test.getExecutable().execute();
    }

    @Test
    void rulesThatDoSomethingElseInAnotherOrderAreFound() throws IOException {
        Path advice = root.resolve("cough/cough.drl");
        Files.writeString(advice, Files.readString(advice).replace("cough == Answer.YES", "cough == Answer.NO"));

        assertThatThrownBy(
                        () -> run(FeverBook.at(root).with(underTest.rulebook()), "the order of rules does not matter"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"symptoms\":{")
                .hasMessageContaining("EX-COUGH");
    }

    @Test
    void eachFactIsLessKnownOnceAndInEveryWay() {
        Facts facts = Facts.builder()
                .add(new Symptoms(Answer.YES, Answer.UNKNOWN, null))
                .add(new Reading(Gauge.PULSE, 130, 0))
                .add(new Medicine(0, Medicine.Group.OTHER))
                .complete(Medicine.class)
                .build();

        Map<String, Facts> less = new LessKnown(facts, List.of(Medicine.class)).all();

        assertThat(less)
                .containsOnlyKeys("0 symptoms.fever", "1 readings", "2 medicines", "whether all Medicine are known");
        assertThat(((Symptoms) less.get("0 symptoms.fever").records().get(0)).fever())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(less.get("1 readings").records()).hasSize(2);
        assertThat(less.get("1 readings").isComplete(Medicine.class)).isTrue();
        assertThat(less.get("2 medicines").records()).hasSize(2);
        assertThat(less.get("2 medicines").isComplete(Medicine.class)).isFalse();
        assertThat(less.get("whether all Medicine are known").records()).isEqualTo(facts.records());
        assertThat(less.get("whether all Medicine are known").isComplete(Medicine.class))
                .isFalse();
    }

    @Test
    void withLessKnownARuleMayBecomeOpenAndNeverTheContrary() {
        Map<String, RuleStatus> more =
                Map.of("A", RuleStatus.FIRED, "B", RuleStatus.NOT_MET, "C", RuleStatus.UNDECIDED);
        assertThat(Worlds.contrary(
                        more,
                        Map.of("A", RuleStatus.UNDECIDED, "B", RuleStatus.PROVISIONAL, "C", RuleStatus.UNDECIDED)))
                .isEmpty();
        assertThat(Worlds.contrary(more, Map.of("A", RuleStatus.NOT_MET)))
                .containsExactly("A is settled as NOT_MET, and with more known FIRED");
        assertThat(Worlds.contrary(more, Map.of("B", RuleStatus.FIRED)))
                .containsExactly("B is settled as FIRED, and with more known NOT_MET");
        assertThat(Worlds.contrary(more, Map.of("C", RuleStatus.FIRED)))
                .containsExactly("C is settled as FIRED, and with more known UNDECIDED");
    }
}
