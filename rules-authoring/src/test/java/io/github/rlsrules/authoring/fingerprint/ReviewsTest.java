package io.github.rlsrules.authoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.SignedBook;
import io.github.rlsrules.authoring.reference.Background;
import io.github.rlsrules.authoring.reference.Reference;
import io.github.rlsrules.runtime.ReviewState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a signed rule. */
class ReviewsTest {
    private static final LocalDate DAY = LocalDate.of(2028, 5, 31);

    @TempDir
    private Path root;

    private SignedBook book;
    private final List<String> register = new ArrayList<>(List.of("# who has reviewed what"));

    @BeforeEach
    void write() {
        book = SignedBook.in(root);
    }

    /** Somebody reviews a rule as it stands now. */
    private void review(String rule, String reviewer, Verdict verdict, String remark) {
        RulebookUnderTest<?> now = book.underTest();
        Fingerprint seen = Fingerprints.of(now.folder(), now.rulebook()).of(rule);
        register.add(new Review(rule, DAY, reviewer, "test role", verdict, remark, seen).line());
        book.with("reviews.tsv", String.join("\n", register) + "\n");
    }

    private Reviews reviews() {
        RulebookUnderTest<?> now = book.underTest();
        return Reviews.of(now.folder(), now.rulebook());
    }

    private Reference reference(RulebookUnderTest<?> underTest) {
        Path none = root.resolve("none");
        return Reference.of(underTest, Background.read(none, none, root.resolve("decisions")));
    }

    private RuleReview of(String rule) {
        return reviews().of(rule);
    }

    @Test
    void aRuleOfWhichTheRegisterSaysNothingIsSignedByNobody() {
        assertThat(of("EX-COUGH").words()).isEqualTo("Nobody has signed this rule.");
        assertThat(reviews().states()).isEmpty();
        assertThat(reviews().words()).isEqualTo("Nobody has signed any of the 4 rules.");
    }

    @Test
    void aRuleIsSignedAsLongAsItIsWhatWasSigned() {
        review("EX-COUGH", "Reviewer A", Verdict.AGREE, "");
        review("EX-COUGH", "Reviewer B", Verdict.AGREE_WITH_REMARK, "Say how.");
        assertThat(of("EX-COUGH").state()).isEqualTo(ReviewState.SIGNED);
        assertThat(of("EX-COUGH").words())
                .isEqualTo("Signed by Reviewer A (test role) on 2028-05-31 and Reviewer B (test role) on 2028-05-31"
                        + " (“Say how.”).");

        book.edit("cough/cough.drl", "BOOK C", "BOOK C2").edit("texts.properties", "=Measure.", "=Measure it.");
        assertThat(of("EX-COUGH").state()).isEqualTo(ReviewState.CHANGED);
        assertThat(of("EX-COUGH").words())
                .isEqualTo("Changed since the review by Reviewer B (test role) on 2028-05-31 (“Say how.”): sources,"
                        + " text for patients.");
    }

    @Test
    void aSignedRuleSaysWhatFeedsItOtherwise() {
        review("EX-DRINK", "Reviewer A", Verdict.AGREE, "");
        book.edit("fever/signs.drl", "fever == Answer.YES", "fever == Answer.NO")
                .edit("medicines.tsv", "paracetamol", "acetaminophen");
        assertThat(of("EX-DRINK").state()).isEqualTo(ReviewState.INPUTS_CHANGED);
        assertThat(of("EX-DRINK").words())
                .isEqualTo("What feeds it has changed since the review by Reviewer A (test role) on 2028-05-31:"
                        + " EX-FEVER, table medicines.tsv.");
    }

    @Test
    void anObjectionStandsUntilTheRuleOrTheReviewerHasChanged() {
        review("EX-COUGH", "Reviewer A", Verdict.OBJECT, "Too early.");
        review("EX-COUGH", "Reviewer B", Verdict.AGREE, "");
        assertThat(of("EX-COUGH").state()).isEqualTo(ReviewState.OBJECTED);
        assertThat(of("EX-COUGH").words())
                .isEqualTo("Objection by Reviewer A (test role) on 2028-05-31 (“Too early.”).");

        review("EX-COUGH", "Reviewer A", Verdict.AGREE, "");
        assertThat(of("EX-COUGH").state()).isEqualTo(ReviewState.SIGNED);

        review("EX-COUGH", "Reviewer B", Verdict.OBJECT, "Too late.");
        book.edit("cough/cough.drl", "cough == Answer.YES", "cough == Answer.NO");
        assertThat(of("EX-COUGH").state()).isEqualTo(ReviewState.CHANGED);
    }

    @Test
    void theStateGoesIntoTheCompiledRulebookAndTheCountsOntoEveryPage() {
        review("EX-DRINK", "Reviewer A", Verdict.AGREE, "");
        review("EX-COUGH", "Reviewer A", Verdict.OBJECT, "Too early.");
        review("EX-ALARM", "Reviewer A", Verdict.AGREE, "");
        book.edit("texts.properties", "fast.", "too fast.");
        RulebookUnderTest<?> now = book.underTest();
        Reviews reviews = Reviews.of(now.folder(), now.rulebook());

        assertThat(reviews.states())
                .isEqualTo(Map.of(
                        "EX-DRINK", ReviewState.SIGNED,
                        "EX-COUGH", ReviewState.OBJECTED,
                        "EX-ALARM", ReviewState.CHANGED));
        assertThat(now.rulebook().reviewed(reviews.states()).rules())
                .extracting(rule -> rule.id() + " " + rule.review())
                .containsExactly("EX-ALARM CHANGED", "EX-COUGH OBJECTED", "EX-DRINK SIGNED", "EX-FEVER UNSIGNED");
        String count = "Of 4 rules nobody has signed 1; changed since their review: 1; objected to: 1.";
        assertThat(reviews.words()).isEqualTo(count);
        Reference reference = reference(now);
        assertThat(reference.problems()).isEmpty();
        assertThat(reference.site().entrySet())
                .filteredOn(file -> file.getKey().endsWith(".html"))
                .allMatch(file -> file.getValue().contains(count));
        assertThat(reference.markdown().get("index.md")).contains(count);
        assertThat(reference.markdown().get("review.md"))
                .contains(
                        "| [EX-COUGH](rules/EX-COUGH.md) | 2028-05-31 | Reviewer A | test role | object | Too early. |");
        assertThat(reference.markdown().get("rules/EX-ALARM.md"))
                .contains("Changed since the review by Reviewer A (test role) on 2028-05-31: text for patients.");
    }

    @Test
    void whatAReviewerWritesIsTextAndNothingElse() {
        review(
                "EX-COUGH",
                "Reviewer\t<b>A</b>\n",
                Verdict.OBJECT,
                "<script>alert(1)</script>\tline\r\nline\u2028\"x\" | `y`");
        review("EX-DRINK", "Reviewer B", Verdict.AGREE, "");

        assertThat(register).allMatch(line -> line.lines().count() == 1);
        assertThat(of("EX-COUGH").told()).singleElement().satisfies(review -> {
            assertThat(review.reviewer()).isEqualTo("Reviewer <b>A</b>");
            assertThat(review.remark()).isEqualTo("<script>alert(1)</script> line line \"x\" | `y`");
        });
        assertThat(of("EX-DRINK").state()).isEqualTo(ReviewState.SIGNED);
        Reference reference = reference(book.underTest());
        assertThat(reference.problems()).isEmpty();
        assertThat(reference.site().values())
                .noneMatch(page -> page.contains("<script>alert") || page.contains("<b>A</b>"));
        assertThat(reference.site().get("rules/EX-COUGH.html")).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void aReviewHasAName() {
        assertThatThrownBy(() -> review("EX-COUGH", " \t ", Verdict.AGREE, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a review needs the name of the reviewer");
    }
}
