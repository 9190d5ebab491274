package io.github.rlsrules.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.authoring.mutation.Meaning.AnyOf;
import io.github.rlsrules.authoring.mutation.Meaning.Clause;
import io.github.rlsrules.authoring.mutation.Meaning.Part;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImplicationsTest {
    private static final String FEVER = "Sign( what == Sign.Code.FEVER )";
    private static final String FAST = "Reading( gauge == Gauge.PULSE, value >= 120 )";
    private static final String ALARM = "Alarm( what == Alarm.Code.FAST_PULSE )";

    private SampleRulebook files;
    private String signs = "";
    private String alarms = "";
    private String advice = "";

    @BeforeEach
    void write(@TempDir Path root) {
        files = SampleRulebook.in(root);
        signs += rule("EX-FEVER", "Symptoms( fever == Answer.YES )", "Sign.of( Sign.Code.FEVER )");
    }

    private static String rule(String id, String conditions, String outcome) {
        return SampleRulebook.rule(id, "A rule", conditions, outcome);
    }

    private void alarm(String id, String conditions) {
        alarms += rule(id, conditions, "Alarm.about( Alarm.Code.FAST_PULSE )");
    }

    private void advise(String conditions) {
        advice += rule("EX-MEASURE", conditions, "Advice.to( Advice.Code.MEASURE )");
    }

    private void stage(String name, String rules) {
        files.with("fever/" + name + ".drl", SampleRulebook.drl(name, rules));
    }

    /** The types of the patterns of the advice that its others do not imply, with the alternatives of its groups. */
    private String needed() {
        stage("signs", signs);
        stage("safety", alarms);
        stage("advice", advice);
        Rulebook rulebook = RulebookCompiler.compile(files.folder(), getClass().getClassLoader());
        return String.join(
                ", ",
                new Implications(rulebook)
                        .needed(rulebook.logic("EX-MEASURE")).stream()
                                .map(ImplicationsTest::shown)
                                .toList());
    }

    private static String shown(Clause clause) {
        return clause instanceof AnyOf anyOf
                ? anyOf.alternatives().stream()
                        .map(all -> all.stream().map(Part::type).collect(Collectors.joining("+")))
                        .collect(Collectors.joining("|", "(", ")"))
                : ((Part) clause).type();
    }

    @Test
    void whatAnotherPatternCannotHoldWithoutIsImplied() {
        alarm("EX-ALARM", FEVER + FAST);
        advise(FEVER + ALARM + "Symptoms( fever == Answer.YES )");
        assertThat(needed()).isEqualTo("Alarm");
    }

    @Test
    void whatOnlyOneOfTwoWaysNeedsIsNotImplied() {
        alarm("EX-ALARM", FEVER + FAST);
        alarm("EX-ALARM-ALONE", FAST);
        advise(FEVER + ALARM);
        assertThat(needed()).isEqualTo("Sign, Alarm");
    }

    @Test
    void whatCanAlsoBeConcludedOtherwiseIsImpliedIfItsEveryWayIs() {
        signs += rule("EX-FEVER-COUGH", "Symptoms( cough == Answer.YES )", "Sign.of( Sign.Code.FEVER )");
        alarm("EX-ALARM", "Symptoms( fever == Answer.YES )" + FAST);
        advise(FEVER + ALARM);
        assertThat(needed()).isEqualTo("Sign, Alarm");
    }

    private static final String MEDICINE = "Medicine( group == Medicine.Group.OTHER )";

    @Test
    void whatStandsInOneAlternativeOfAProducerIsNotImplied() {
        alarm("EX-ALARM", "( ( " + FEVER + " and " + MEDICINE + " ) or " + FAST + " )");
        advise(FEVER + ALARM);
        assertThat(needed()).isEqualTo("Sign, Alarm");
    }

    @Test
    void whatOneAlternativeIsEnoughForIsImpliedByIt() {
        alarm("EX-ALARM", "( " + FEVER + " or " + FAST + " )");
        advise(FEVER + ALARM);
        assertThat(needed()).isEqualTo("Sign");
    }

    @Test
    void whatStandsInEveryAlternativeOfAProducerIsImplied() {
        alarm("EX-ALARM", "( ( " + FEVER + " and " + FAST + " ) or ( " + FEVER + " and " + MEDICINE + " ) )");
        advise(FEVER + ALARM);
        assertThat(needed()).isEqualTo("Alarm");
    }

    @Test
    void aGroupIsImpliedByOneOfItsAlternatives() {
        alarm("EX-ALARM", FAST);
        advise(FAST + "( " + ALARM + " or " + MEDICINE + " )");
        assertThat(needed()).isEqualTo("Reading");
    }

    @Test
    void aGroupThatIsOnlySimilarIsNotImplied() {
        alarm("EX-ALARM", "( " + FAST + " or " + MEDICINE + " )");
        advise(ALARM + "( " + FAST + " or " + FEVER + " )");
        assertThat(needed()).isEqualTo("Alarm, (Reading|Sign)");
    }

    @Test
    void ofAnAlternativeOnlyThatIsNeededWhichTheRestDoesNotImply() {
        alarm("EX-ALARM", FAST);
        advise(FEVER + "( ( " + FEVER + " and " + MEDICINE + " ) or ( " + ALARM + " and " + FAST + " ) )");
        assertThat(needed()).isEqualTo("Sign, (Medicine|Reading)");
    }

    @Test
    void anAlternativeThatAnotherOneCoversIsNotNeeded() {
        alarm("EX-ALARM", FAST + MEDICINE);
        advise("( " + FAST + " or " + ALARM + " or ( " + FEVER + " and " + MEDICINE + " ) )");
        assertThat(needed()).isEqualTo("(Reading|Sign+Medicine)");
    }

    @Test
    void testsOfOneConditionMeanTheSameInAnyOrderAndAreNotTwoConditions() {
        assertThat(meaning("Symptoms( fever == Answer.YES || cough in ( Answer.YES, Answer.NO ) )"))
                .isEqualTo(meaning("Symptoms( fever == Answer.YES || cough in ( Answer.NO, Answer.YES ) )"))
                .isNotEqualTo(meaning("Symptoms( fever == Answer.YES, cough in ( Answer.NO, Answer.YES ) )"));
    }

    private Meaning meaning(String conditions) {
        advice = "";
        advise(conditions);
        stage("signs", signs);
        stage("advice", advice);
        Rulebook rulebook = RulebookCompiler.compile(files.folder(), getClass().getClassLoader());
        return Meaning.of(rulebook.logic("EX-MEASURE"), new Implications(rulebook));
    }

    @Test
    void thatNothingIsConcludedMeansTheSameHoweverOftenItIsSaid() {
        signs += rule("EX-COOL", "Symptoms( fever == Answer.NO )", "Sign.of( Sign.Code.NO_FEVER )");
        String either = "not Sign( what in ( Sign.Code.FEVER, Sign.Code.NO_FEVER ) )";
        String cool = "not Sign( what == Sign.Code.NO_FEVER )";
        Meaning both = meaning("Symptoms( cough == Answer.YES )" + either + cool);
        assertThat(meaning("Symptoms( cough == Answer.YES )" + either)).isEqualTo(both);
        assertThat(meaning("Symptoms( cough == Answer.YES )" + cool + "not " + FEVER))
                .isEqualTo(both);
        assertThat(meaning("Symptoms( cough == Answer.YES )" + cool)).isNotEqualTo(both);
        assertThat(meaning("Symptoms( cough == Answer.YES )" + either + FEVER)).isNotEqualTo(both);
    }

    @Test
    void whatMustNotBeIsImpliedOnlyByItself() {
        alarm("EX-ALARM", "not " + FEVER + FAST);
        advise("not " + FEVER + ALARM + "not " + ALARM);
        assertThat(needed()).isEqualTo("Alarm, Alarm");
    }
}
