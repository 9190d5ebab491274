package io.github.rlsrules.authoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.SignedBook;
import io.github.rlsrules.authoring.fingerprint.Review;
import io.github.rlsrules.authoring.fingerprint.Reviews;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.runtime.ReviewState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the rules to a reviewer and back. */
class ReviewPackTest {
    @TempDir
    private Path root;

    private SignedBook book;
    private Path form;

    @BeforeEach
    void makeThePack() {
        book = SignedBook.in(root);
        form = ReviewPack.of(book.underTest(), "fever").write(root.resolve("pack"));
    }

    private void fill(UnaryOperator<String> answers) throws IOException {
        Files.writeString(form, answers.apply(Files.readString(form)));
    }

    private static String signed(String form) {
        return form.replace("reviewer\t\n", "reviewer\tReviewer A\n")
                .replace("role\t\n", "role\ttest role\n")
                .replace("date\t\n", "date\t2028-05-31\n");
    }

    private static String agreed(String form) {
        return signed(form)
                .replace("EX-ALARM\tHeart beats fast\t\t\t", "EX-ALARM\tHeart beats fast\tobject\tToo late.\t")
                .replace("EX-DRINK\tDrink\t\t\t", "EX-DRINK\tDrink\tagree\t\t")
                .replace("EX-FEVER\tFeels hot\t\t\t", "EX-FEVER\tFeels hot\tagree with remark\tSay how hot.\t");
    }

    private ReviewAnswers take() {
        return ReviewAnswers.take(form, book.underTest());
    }

    private String refused() {
        try {
            take();
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private ReviewState state(String rule) {
        RulebookUnderTest<?> now = book.underTest();
        return Reviews.of(now.folder(), now.rulebook()).of(rule).state();
    }

    @Test
    void thePageHasAllThatAReviewerHasToSee() throws IOException {
        Path page = ReviewPack.of(book.underTest(), "EX-COUGH").write(root.resolve("pack"));
        assertThat(page).hasFileName("EX-COUGH.tsv");
        assertThat(root.resolve("pack/EX-COUGH.html"))
                .content()
                .contains("<h2>Coughs and is hot</h2>")
                .contains("It fires when:")
                .contains("coughs, and is hot")
                .contains("To the patient:", "Measure.", "To the clinician:", "Temperature.")
                .contains("A book about fever")
                .contains("guideline")
                .contains("One alone is common.", "Heat alone is EX-FEVER.")
                .contains("agree with remark")
                .doesNotContain(".md\"", "<details>", "EX-DRINK")
                .containsPattern("EX-COUGH [0-9a-f]{12}, fed by [0-9a-f]{12}");
    }

    @Test
    void aPackIsOfOneTopicOrOneRule() {
        assertThat(root.resolve("pack/fever.html")).exists();
        assertThat(form).content().contains("EX-ALARM", "EX-DRINK", "EX-FEVER").doesNotContain("EX-COUGH");
        assertThatThrownBy(() -> ReviewPack.of(book.underTest(), "fevr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no topic and no rule fevr; did you mean fever?");
    }

    @Test
    void theAnswersStandInTheRegisterAndTheRulesAreSigned() throws IOException {
        fill(ReviewPackTest::agreed);
        assertThat(take().lines()).containsExactly("3 answers taken into reviews.tsv");

        assertThat(state("EX-ALARM")).isEqualTo(ReviewState.OBJECTED);
        assertThat(state("EX-DRINK")).isEqualTo(ReviewState.SIGNED);
        assertThat(state("EX-FEVER")).isEqualTo(ReviewState.SIGNED);
        assertThat(state("EX-COUGH")).isEqualTo(ReviewState.UNSIGNED);
        assertThat(Review.lines(book.underTest().folder())).hasSize(3);
        assertThat(Lint.source(book.underTest().folder()))
                .noneMatch(finding -> finding.toString().contains("REVIEW"));
    }

    @Test
    void whatAReviewerDidNotJudgeIsNotSigned() throws IOException {
        fill(form -> agreed(form).replaceAll("EX-DRINK.*\n", ""));
        assertThat(take().reviews()).extracting(Review::rule).containsExactly("EX-ALARM", "EX-FEVER");
        assertThat(state("EX-DRINK")).isEqualTo(ReviewState.UNSIGNED);
    }

    @Test
    void whatIsSignedIsThePackAndNotTheRuleOfToday() throws IOException {
        fill(ReviewPackTest::agreed);
        book.edit("fever/signs.drl", "fever == Answer.YES", "fever == Answer.NO");
        assertThat(take().lines())
                .containsExactly(
                        "3 answers taken into reviews.tsv",
                        "EX-DRINK has changed since the pack was made, so the answer is to what it was: EX-FEVER",
                        "EX-FEVER has changed since the pack was made, so the answer is to what it was: condition");
        assertThat(state("EX-FEVER")).isEqualTo(ReviewState.CHANGED);
        assertThat(state("EX-DRINK")).isEqualTo(ReviewState.INPUTS_CHANGED);

        book.edit("fever/signs.drl", "fever == Answer.NO", "fever == Answer.YES");
        assertThat(state("EX-DRINK")).isEqualTo(ReviewState.SIGNED);
    }

    @Test
    void aFormThatIsNotFilledInIsRefusedLineByLineAndNothingIsWritten() {
        assertThat(refused().lines())
                .containsExactly(
                        "fever.tsv:4: the reviewer is not filled in",
                        "fever.tsv:5: the role is not filled in",
                        "fever.tsv:6: the date is not filled in",
                        "fever.tsv:8: EX-ALARM has no verdict",
                        "fever.tsv:9: EX-DRINK has no verdict",
                        "fever.tsv:10: EX-FEVER has no verdict");
        assertThat(Review.lines(book.underTest().folder())).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedWhereItStands() throws IOException {
        String whole = agreed(Files.readString(form));
        List.of(
                        List.of(
                                "EX-FEVER\t",
                                "EX-FEVR\t",
                                "fever.tsv:10: there is no rule EX-FEVR; did you mean EX-FEVER?"),
                        List.of("EX-FEVER\t", "EX-DRINK\t", "fever.tsv:10: EX-DRINK is answered twice"),
                        List.of(
                                "2028-05-31",
                                "31.5.2028",
                                "fever.tsv:6: a review has a date like 2026-11-28; found \"31.5.2028\""),
                        List.of("Too late.", "", "fever.tsv:8: \"object\" needs a remark"),
                        List.of(
                                "Too late.",
                                "Too\tlate.",
                                "fever.tsv:8: an answer has six cells; a remark has neither tabs nor line ends"),
                        List.of(
                                "\tobject",
                                "\tno",
                                "fever.tsv:8: a verdict is one of agree, agree with remark, object; found \"no\""),
                        List.of(
                                "reviewer\tReviewer A\n",
                                "",
                                "fever.tsv:1: before the answers stand lines with reviewer, role, date"),
                        List.of(
                                "condition=",
                                "condition=x",
                                "fever.tsv:8: hashes are written name=0123456789ab, with a blank between them"))
                .forEach(mistake -> {
                    try {
                        Files.writeString(form, whole.replaceFirst(mistake.get(0), mistake.get(1)));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                    assertThat(refused().lines()).containsExactly(mistake.get(2));
                });
        assertThat(Review.lines(book.underTest().folder())).isEmpty();
    }

    @Test
    void aSpreadsheetMayHaveQuotedWhatItSaved() throws IOException {
        fill(form -> "\uFEFF"
                + agreed(form).replace("Too late.", "\"\"\"Late\"\" <b>\"").replace("\n", "\r\n"));
        assertThat(take().reviews().get(0).remark()).isEqualTo("\"Late\" <b>");
    }

    @Test
    void theSameAnswersAreTakenOnce() throws IOException {
        fill(ReviewPackTest::agreed);
        take();
        assertThat(refused())
                .isEqualTo("fever.tsv: reviews.tsv has these answers already: EX-ALARM, EX-DRINK, EX-FEVER");
    }
}
