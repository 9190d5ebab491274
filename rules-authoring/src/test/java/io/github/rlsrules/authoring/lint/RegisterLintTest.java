package io.github.rlsrules.authoring.lint;

import static io.github.rlsrules.authoring.lint.Mistake.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.SampleRulebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of sources and reviews: a clean rulebook, and one mistake at a time in one of its files. */
class RegisterLintTest {
    private static final String REGISTER = """
            STUDY.citation=Study of fever, J Heat 2014;15:860-873
            STUDY.kind=trial
            STUDY.link=https://doi.org/10.1016/j.heat.2014.03.025
            STUDY.read=abstract
            LAW.citation=Law of heat
            LAW.kind=guideline
            LAW.nolink=on paper
            LAW.read=quoted
            PLACE.citation=PMID 23674936 and PMC9492608, 2013
            PLACE.kind=case reports
            PLACE.link=https://pubmed.ncbi.nlm.nih.gov/23674936/
            PLACE.read=not read: citation only
            OURS.citation=Decision of this rulebook
            OURS.kind=own decision
            OURS.nolink=it stands here
            OURS.read=own
            """;

    private static final String DRL = SampleRulebook.drl("signs", """
            rule "EX-FEVER"
                @Title("Feels hot")
                @Sources("STUDY C; LAW C2; OURS D; PLACE M")
                @Evidence("trial")
                // for how long
                @Since("1.0")
                @ReviewBy("2029-06")
            when
                Symptoms( fever == Answer.YES )
            then
                insert( Sign.of( Sign.Code.FEVER ) );
            end
            """);

    private static final String REVIEWS = """
            # rule, date, reviewer, role, verdict, remark, what it was made of, what fed it
            EX-FEVER\t2028-05-31\tReviewer A\tphysician\tagree\t-\tcondition=0123456789ab title=ba9876543210\t-
            """;

    static List<Mistake> inTheRegister() {
        return List.of(
                replaced(
                        "a DOI of another year",
                        "J Heat 2014;",
                        "J Heat 2010;",
                        "sources.properties:1: SOURCE_ENTRY: STUDY: names the years [2010], and its DOI [2014]"),
                replaced(
                        "a year to come",
                        "Law of heat",
                        "Law of heat, 2029",
                        "sources.properties:5: SOURCE_ENTRY: LAW: 2029 is later than the rulebook"),
                replaced(
                        "a link that is a program",
                        "https://doi.org/10.1016/j.heat.2014.03.025",
                        "javascript:alert(1)",
                        "sources.properties:3: SOURCE_ENTRY: STUDY: must be an address that begins with https://"),
                replaced(
                        "no link, and no reason for it",
                        "LAW.nolink=on paper\n",
                        "",
                        "sources.properties:5: SOURCE_ENTRY: LAW: needs either .link or .nolink, which says why it has none"),
                replaced(
                        "a link, and a reason why there is none",
                        "STUDY.read=abstract",
                        "STUDY.read=abstract\nSTUDY.nolink=on paper",
                        "sources.properties:3: SOURCE_ENTRY: STUDY: needs either .link or .nolink, which says why it has none"),
                replaced(
                        "a link to another work",
                        "pubmed.ncbi.nlm.nih.gov/23674936/",
                        "pubmed.ncbi.nlm.nih.gov/23674937/",
                        "sources.properties:11: SOURCE_ENTRY: PLACE: leads to [23674937], and the citation names [23674936]"),
                replaced(
                        "a work that stands there twice",
                        "LAW.nolink=on paper",
                        "LAW.link=https://pmc.ncbi.nlm.nih.gov/articles/PMC9492608/",
                        "sources.properties:9: SOURCE_ENTRY: PLACE: PMC9492608 is LAW already"),
                replaced(
                        "a kind that there is not",
                        "STUDY.kind=trial",
                        "STUDY.kind=study",
                        "sources.properties:2: SOURCE_ENTRY: STUDY: must be one of guideline, official information, consensus,"
                                + " systematic review, trial, observational study, case reports, teaching text, own decision, general"
                                + " knowledge; found \"study\""),
                replaced(
                        "a text of which nobody says what was read",
                        "STUDY.read=abstract",
                        "STUDY.read=text",
                        "sources.properties:4: SOURCE_ENTRY: STUDY: must begin with one of text, abstract, quoted, not read, own, and"
                                + " say after a colon what of a text was read; found \"text\""),
                replaced(
                        "a work of others that was read like one's own decision",
                        "LAW.read=quoted",
                        "LAW.read=own",
                        "fever/fever.drl:10: CITATION_TAG: EX-FEVER: LAW C2, but of LAW the register says \"own\"",
                        "sources.properties:8: SOURCE_ENTRY: LAW: a decision of its own is \"own\" in .kind and .read, and nothing"
                                + " else is"),
                replaced(
                        "a misspelt field",
                        "LAW.nolink",
                        "LAW.noLink",
                        "sources.properties:5: SOURCE_ENTRY: LAW: needs either .link or .nolink, which says why it has none",
                        "sources.properties:7: SOURCE_ENTRY: there is no .noLink, only .citation, .kind, .link, .nolink, .read"),
                replaced(
                        "a field of no work",
                        "OURS.read=own",
                        "OURS.read=own\nOLD.read=quoted",
                        "sources.properties:17: SOURCE_ENTRY: OLD has no .citation"));
    }

    static List<Mistake> inTheRules() {
        return List.of(
                replaced(
                        "a tag that says more than was read",
                        "LAW C2",
                        "LAW C",
                        "fever/fever.drl:10: CITATION_TAG: EX-FEVER: LAW C, but of LAW the register says \"quoted\""),
                replaced(
                        "a work that nobody has read, second-hand",
                        "PLACE M",
                        "PLACE C2",
                        "fever/fever.drl:10: CITATION_TAG: EX-FEVER: PLACE C2, but of PLACE the register says \"not read\""),
                replaced(
                        "a decision for which somebody else is cited",
                        "PLACE M",
                        "PLACE D",
                        "fever/fever.drl:10: CITATION_TAG: EX-FEVER: PLACE D, but of PLACE the register says \"not read\""),
                replaced(
                        "a decision of its own, confirmed",
                        "OURS D",
                        "OURS C",
                        "fever/fever.drl:10: CITATION_TAG: EX-FEVER: OURS C, but of OURS the register says \"own\""),
                replaced(
                        "a grade that no source bears",
                        "@Sources(\"STUDY C; LAW C2; OURS D; PLACE M\")\n    @Evidence(\"trial\")",
                        "@Sources(\"STUDY C; OURS D\")\n    @Evidence(\"guideline\")",
                        "fever/fever.drl:11: EVIDENCE: EX-FEVER: none of STUDY C; OURS D is guideline: trial, own decision"),
                replaced(
                        "a grade that only rests on a work from memory",
                        "@Evidence(\"trial\")",
                        "@Evidence(\"case reports\")",
                        "fever/fever.drl:11: EVIDENCE: EX-FEVER: none of STUDY C; LAW C2; OURS D; PLACE M is case reports: trial,"
                                + " guideline, own decision, case reports"),
                replaced(
                        "an own decision that is not said to be one",
                        "@Sources(\"STUDY C; LAW C2; OURS D; PLACE M\")\n    @Evidence(\"trial\")",
                        "@Sources(\"LAW C2\")\n    @Evidence(\"own decision\")",
                        "fever/fever.drl:11: WHY: EX-FEVER: an own decision without @Why",
                        "fever/fever.drl:11: EVIDENCE: EX-FEVER: none of LAW C2 is own decision: guideline"),
                replaced(
                        "a review in ten years",
                        "2029-06",
                        "2038-06",
                        "fever/fever.drl:14: REVIEW: EX-FEVER: 2038-06 is not between 2028-06, the date of the rulebook, and 2030-06"),
                replaced(
                        "a review that was due before the rulebook",
                        "2029-06",
                        "2028-05",
                        "fever/fever.drl:14: REVIEW: EX-FEVER: 2028-05 is not between 2028-06, the date of the rulebook, and 2030-06"));
    }

    static List<Mistake> inTheReviews() {
        return List.of(
                replaced(
                        "a review without a reviewer",
                        "Reviewer A",
                        "",
                        "reviews.tsv:2: REVIEW: a review has eight columns, none of them empty"),
                replaced(
                        "a review on a day that does not exist",
                        "2028-05-31",
                        "2028-02-30",
                        "reviews.tsv:2: REVIEW: a review has a date like 2026-11-28; found \"2028-02-30\""),
                replaced(
                        "a review of a rule that is gone",
                        "EX-FEVER",
                        "EX-OLD",
                        "reviews.tsv:2: REVIEW: there is no rule EX-OLD"),
                replaced(
                        "a verdict that does not exist",
                        "agree",
                        "perhaps",
                        "reviews.tsv:2: REVIEW: a verdict is one of agree, agree with remark, object; found \"perhaps\""),
                replaced(
                        "an objection without a reason",
                        "agree",
                        "object",
                        "reviews.tsv:2: REVIEW: \"object\" needs a remark"),
                replaced(
                        "a hash that is none",
                        "title=ba9876543210",
                        "title=BA98",
                        "reviews.tsv:2: REVIEW: hashes are written name=0123456789ab, with a blank between them"));
    }

    @TempDir
    private Path root;

    private List<String> lint(String register, String drl) {
        return Mistake.shown(Lint.source(SampleRulebook.in(root)
                .with("sources.properties", register)
                .with("fever/fever.drl", drl)
                .folder()));
    }

    @ParameterizedTest
    @MethodSource("inTheRegister")
    void aMistakeInTheRegisterIsFoundWhereItStands(Mistake mistake) {
        assertThat(lint(REGISTER, DRL)).isEmpty();
        assertThat(lint(mistake.edit().apply(REGISTER), DRL)).containsExactlyElementsOf(mistake.findings());
    }

    @ParameterizedTest
    @MethodSource("inTheRules")
    void aMistakeInARuleIsFoundWhereItStands(Mistake mistake) {
        assertThat(lint(REGISTER, mistake.edit().apply(DRL))).containsExactlyElementsOf(mistake.findings());
    }

    @ParameterizedTest
    @MethodSource("inTheReviews")
    void aMistakeInAReviewIsFoundWhereItStands(Mistake mistake) {
        SampleRulebook.in(root).with("reviews.tsv", REVIEWS);
        assertThat(lint(REGISTER, DRL)).isEmpty();
        SampleRulebook.in(root).with("reviews.tsv", mistake.edit().apply(REVIEWS));
        assertThat(lint(REGISTER, DRL)).containsExactlyElementsOf(mistake.findings());
    }

    @Test
    void aRulebookWithoutADateCannotSayWhenReviewsAreDue() {
        SampleRulebook.in(root)
                .with("rulebook.properties", SampleRulebook.SETTINGS.replaceFirst("date=.*\n", ""))
                .with("fever/fever.drl", DRL)
                .with("sources.properties", REGISTER);
        assertThat(Mistake.shown(Lint.source(RulebookFolder.at(root))))
                .containsExactly(
                        "rulebook.properties:1: REVIEW: there is no date=2026-11-28: when its rules were last looked at as a whole");
    }

    /** A work of a kind bears a weaker grade than its own where one is part of the other. */
    @ParameterizedTest
    @CsvSource({
        "guideline, consensus",
        "systematic review, trial",
        "systematic review, observational",
        "trial, observational",
        "official information, case reports",
        "teaching text, expert opinion"
    })
    void aGradeMayBeTakenFromWhatHoldsIt(String kind, String evidence) {
        assertThat(lint(
                        REGISTER.replace("STUDY.kind=trial", "STUDY.kind=" + kind),
                        DRL.replace("STUDY C; LAW C2; OURS D; PLACE M", "STUDY C")
                                .replace("\"trial\"", "\"" + evidence + "\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "consensus, guideline",
        "trial, guideline",
        "teaching text, consensus",
        "observational study, trial",
        "case reports, observational",
        "official information, guideline",
        "general knowledge, trial"
    })
    void noGradeIsBetterThanWhatItIsTakenFrom(String kind, String evidence) {
        assertThat(lint(
                        REGISTER.replace("STUDY.kind=trial", "STUDY.kind=" + kind),
                        DRL.replace("STUDY C; LAW C2; OURS D; PLACE M", "STUDY C")
                                .replace("\"trial\"", "\"" + evidence + "\"")))
                .containsExactly(
                        "fever/fever.drl:11: EVIDENCE: EX-FEVER: none of STUDY C is " + evidence + ": " + kind);
    }
}
