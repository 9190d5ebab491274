package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Interview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewCommandTest {
    private static final String LEGS = "strong need to move your legs";
    private static final String ALARM = "This comes before any other question";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("answers.json");
    }

    private static Run assessed(Path file) {
        return Run.rls("assess", file.toString(), "--as-of", "2026-11-21");
    }

    @Test
    void somebodyUntroubledIsAskedToTheLetter() {
        Interviewee man = Interviewee.withRestlessLegs();
        Run run = man.run("--save", file().toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("That is all there is to ask").doesNotContain("!!", "Not asked");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Your answers fit the pattern of restless legs syndrome");
        assertThat(man.screens()).hasSizeBetween(15, Interview.MOST_TAPS);
        assertThat(run.out()).isEqualTo(assessed(file()).out());
    }

    @Test
    void theTwoFirstScreensAreShort() {
        Interviewee nobody = new Interviewee().leavesAt("What sex");
        nobody.run();
        assertThat(nobody.screens().get(0)).endsWith("""

                How old are you?

                Type a number from 0 to 120 years. Or with another unit behind it, such as: 2 weeks.
                ? = I do not know.
                >\s""");
        assertThat(nobody.screens().get(1)).endsWith("""
                 1  Female
                 2  Male

                Type the number of the answer.
                ? = I do not know.
                >\s""");
    }

    @Test
    void itBeginsAsTheReadmeShows() throws IOException {
        Interviewee nobody = new Interviewee().leavesAt("What sex");
        nobody.run();
        assertThat(Files.readString(Path.of("../../README.md")))
                .contains("```\n" + nobody.screens().get(0).stripTrailing() + "\n```");
    }

    @Test
    void anAlarmIsToldAtOnceAndEndsTheInterview() {
        Interviewee ill = Interviewee.withRestlessLegs().to("a seizure (fit) now", "1");
        Run run = ill.run("--number", "Ambulance: 123");
        assertThat(run.exitCode()).isZero();
        assertThat(ill.screens()).hasSize(4);
        assertThat(ill.screens().get(3))
                .containsSubsequence("Noted: ", "!!  ", "mergency services now", "!!  Ambulance: 123", ALARM);
        assertThat(run.out()).contains("Ambulance: 123");
        assertThat(run.err()).containsPattern("Not asked, or not answered: [^;]+;[^;]+;[^;]+; and\\s+\\d+\\s+more\\.");
    }

    @Test
    void afterAnAlarmItGoesOnForWhoWantsIt() {
        Interviewee ill = new Interviewee()
                .to("Noted: Chest pain", "what?", "on")
                .to(ALARM, "on")
                .to("Do you have chest pain? If so", "*Yes, for longer")
                .to("Do you have chest pain?", "*Do you have chest pain");
        Run run = ill.run();
        assertThat(ill.screens().stream().filter(screen -> screen.contains(ALARM)))
                .hasSize(2); // the second one answers what was neither
        assertThat(run.err()).contains("That is all there is to ask");
        assertThat(run.out()).doesNotContain("services now");
    }

    @Test
    void whatCannotWaitADayIsToldAtOnceToo() {
        Interviewee sad = new Interviewee()
                .to("The questions go on", "quit")
                .to("thoughts of ending your life", "*Do you have thoughts of ending your life");
        assertThat(sad.run().err()).containsSubsequence("Noted: ", "!!  ", "today", "The questions go on");
    }

    @Test
    void backForgetsTheLastAnswerAndNoOther() {
        Interviewee man = new Interviewee()
                .to("This is the first question", "46")
                .to("How old are you", "back", "45")
                .to("What sex", "back", "*Male")
                .leavesAt("a seizure");
        Run run = man.run("--save", file().toString());
        assertThat(run.err()).contains("This is the first question");
        assertThat(file()).content().contains("45.0").doesNotContain("46.0").contains("\"MALE\"");
    }

    @Test
    void backFromAnAlarmWithdrawsIt() {
        Interviewee well = new Interviewee()
                .to(ALARM, "back")
                .to("a seizure (fit) now", "1", "")
                .leavesAt("one side of the face");
        assertThat(well.run().out()).doesNotContain("seizure");
    }

    @Test
    void whatWasSavedGoesOnWhereItStoodAndGivesTheSameLetter() {
        Run all = Interviewee.withRestlessLegs().run();
        Run first = Interviewee.withRestlessLegs()
                .to(LEGS, "save " + file())
                .to("Saved.", "quit")
                .run();
        assertThat(first.err()).contains("Saved.");
        assertThat(first.out()).isEqualTo(assessed(file()).out());
        Interviewee rest = Interviewee.withRestlessLegs();
        Run second = rest.run("--resume", file().toString());
        assertThat(rest.screens().get(0)).contains(LEGS);
        assertThat(second.out()).isEqualTo(all.out());
    }

    @Test
    void whatNobodyKnowsIsNeitherYesNorNoAndIsNotAskedAgain() throws IOException {
        Interviewee unsure = new Interviewee()
                .to("How old are you", "?")
                .to("a seizure (fit) now", "?3")
                .leavesAt("one side of the face");
        unsure.run("--save", file().toString());
        assertThat(Files.readString(file()).replaceAll("\\s+", ""))
                .contains("\"fact\":\"measurements[AGE]\",\"known\":\"NO\"")
                .contains("\"fact\":\"acuteEvents.overdose\",\"known\":\"NO\"")
                .contains("\"seizure\":\"NO\"")
                .doesNotContain("\"overdose\":");
        Interviewee again = new Interviewee().leavesAt("one side of the face");
        again.run("--resume", file().toString());
        assertThat(again.screens()).hasSize(1);
    }

    @Test
    void whatIsSavedTellsWhenItWasAnswered() throws IOException {
        new Interviewee()
                .to("a seizure (fit) now", "")
                .leavesAt("one side of the face")
                .run("--save", file().toString());
        assertThat(Files.readString(file()).replaceAll("\\s+", ""))
                .contains("{\"fact\":\"acuteEvents.seizure\",\"date\":\"2026-11-21\"}")
                .contains("{\"fact\":\"measurements[AGE]\",\"known\":\"NO\"}");
        new Interviewee()
                .leavesAt("one side of the face")
                .run("--as-of", "2026-11-22", "--resume", file().toString(), "--save", file().toString());
        assertThat(Files.readString(file())).as("an answer keeps its day").contains("2026-11-21");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How old are you     | 400      | That cannot be used: must lie between          | 46",
                "How old are you     | about 40 | That cannot be used: expected a number         | 2000 weeks",
                "How old are you     | ''       | Nothing was typed                              | 46",
                "What sex            | 3        | Type one number from 1 to 2                    | 2",
                "What sex            | Male     | Type one number from 1 to 2                    | 2",
                "a seizure (fit) now | 1 9      | The numbers go from 1 to 8                     | ''",
                "a seizure (fit) now | no       | The numbers go from 1 to 8                     | none",
                "a seizure (fit) now | 4 ?4     | both there and not known                       | ?4",
            })
    void aWrongAnswerIsToldWhatWouldBeRightAndCostsNothing(String question, String wrong, String told, String right) {
        Interviewee hasty = Interviewee.withRestlessLegs()
                .leavesAt("one side of the face")
                .to(told, right)
                .to(question, wrong);
        Run run = hasty.run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err().replaceAll("\\s+", " ")).containsOnlyOnce(told);
        assertThat(hasty.screens()).hasSize(5);
    }

    @Test
    void theEndOfInputIsTheEnd() throws IOException {
        Run run = Run.rls("interview", "--as-of", "2026-11-21");
        assertThat(run.exitCode()).isZero();
        Files.writeString(file(), "{}");
        assertThat(run.out()).isEqualTo(assessed(file()).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"How old are you", "What sex", "a seizure (fit) now", "Which medicines"})
    void whatIsTypedReachesNoTerminal(String question) {
        String escape = "\u001b[2J\u001b]0;owned\u0007";
        Interviewee hostile = Interviewee.withRestlessLegs()
                .to(question, escape, "x".repeat(10_000), "save \0", "save /" + escape, "?");
        Run run = hostile.run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err() + run.out()).doesNotContain("\u001b", "\u0007", "\0", "x".repeat(100));
    }

    @Test
    void aLineThatIsTooLongCostsNothing() {
        Interviewee hostile = new Interviewee()
                .to("too long", "46")
                .to("How old are you", "x".repeat(10_000))
                .leavesAt("What sex");
        assertThat(hostile.run("--save", file().toString()).exitCode()).isZero();
        assertThat(file()).content().contains("46.0");
    }

    @Test
    void aMedicineThatIsNotRecognisedIsToldAndItsListIsAskedForOnce() {
        Interviewee man = Interviewee.withRestlessLegs()
                .to("Which medicines", "Wonderdrug; ibuprofen")
                .to("Is the list of your medicines complete", "*Is the list of your medicines complete", "yes");
        Run run = man.run();
        assertThat(run.err().replaceAll("\\s+", " ")).containsOnlyOnce("We did not recognise “Wonderdrug”");
        assertThat(man.screens().stream().filter(screen -> screen.contains("Is the list of your")))
                .hasSize(1);
    }

    @Test
    void aQuestionAboutAMedicineNamesIt() {
        Interviewee man = Interviewee.withRestlessLegs()
                .to("Which medicines", "pramipexole\u001b[2J; sertraline 50 mg")
                .to("Is the list of your medicines complete", "*Is the list of your medicines complete", "yes");
        assertThat(man.run().err().replaceAll("\\s+", " "))
                .contains("sertraline 50 mg: Did the symptoms begin")
                .doesNotContain("\u001b");
    }

    @Test
    void nobodyIsAskedWithoutEnd() {
        Interviewee troubled = Interviewee.withRestlessLegs().to(ALARM, "on").to("Enter alone = None of these", "1 2");
        Run run = troubled.run();
        assertThat(run.err())
                .contains("That is as much as anybody should be asked at once.")
                .containsPattern("Not asked, or not answered: [^;]+;[^;]+;[^;]+;\\s+and\\s+\\d+\\s+more\\.");
        assertThat(troubled.screens()).hasSizeLessThan(Interview.MOST_TAPS);
    }

    @Test
    void whatCannotBeSavedIsToldAndLosesNothing() {
        Interviewee man = new Interviewee()
                .to("could not be saved", "46")
                .to("Type save", "save " + folder.resolve("no/such/folder.json"))
                .to("How old are you", "save")
                .leavesAt("What sex");
        assertThat(man.run().err()).contains("Type save and the name of a file.", "Nothing is lost");
    }

    @Test
    void tellsWhatCanBeTyped() {
        Interviewee curious = new Interviewee().to("How old are you", "help").leavesAt("Type one of these");
        assertThat(curious.run().err()).contains("?      I do not know", "save FILE", "quit");
    }

    @Test
    void tellsTheRuleForWhichEachQuestionIsAsked() {
        Interviewee curious =
                Interviewee.withRestlessLegs().to("a seizure (fit) now", "why").to(" 1  ", "quit");
        curious.run();
        assertThat(curious.screens().get(3))
                .contains(" 1  ", " 8  ")
                .doesNotContain("It decides what else is asked", "?");
    }

    @Test
    void laboratoryValuesAreAskedForWhereThereIsARecord() {
        Interviewee man = Interviewee.withRestlessLegs()
                .to("ferritin", "22 ug/L 2026-11-01")
                .to("ever had an iron", "yes");
        Run run = man.run("--with-record", "--answered-by", "clinician", "--save", file().toString());
        assertThat(run.out()).contains("RULES AND SOURCES");
        assertThat(run.err()).contains("Type the value with its unit");
    }

    @Test
    void aFileThatCannotBeUsedWhollyEndsAsInAssess() throws IOException {
        Files.writeString(file(), "{\"measurements\": [{\"measure\": \"AGE\", \"value\": 440, \"unit\": \"a\"}]}");
        Run run = new Interviewee().leavesAt(">").run("--resume", file().toString());
        assertThat(run.exitCode()).isEqualTo(Rls.SET_ASIDE);
        assertThat(run.err()).contains("set aside: ");
        assertThat(Run.rls("interview", "--resume", "-").exitCode()).isEqualTo(2);
        assertThat(Run.rls("interview", "--resume", "no-such-file").exitCode()).isEqualTo(Rls.REFUSED);
    }
}
