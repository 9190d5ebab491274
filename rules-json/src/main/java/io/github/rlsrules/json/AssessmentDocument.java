package io.github.rlsrules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.DangerScreen;
import io.github.rlsrules.runtime.EvidenceKind;
import io.github.rlsrules.runtime.Failure;
import io.github.rlsrules.runtime.Level;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.ReviewCounts;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookId;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a document, in the shape in which it is written as JSON. How much is in it is its {@link Detail}; whatever
 * the detail, each thing stands in it once. A rule names the facts that it lacks, for that is what its reader asks of it; a
 * question does not repeat which rules wait for it.
 *
 * @param detail how much is in it
 * @param asOf the date for which it holds
 * @param rulebook the rulebook that made it
 * @param language in which its words are, as a language tag; not the one that was asked for where the rulebook does not have that
 * @param disclaimer what it is not, to be shown with it
 * @param reviews how far the rules of all findings have been reviewed
 * @param complete false if something failed; then nothing may be concluded from what it does not say
 * @param failures why it is incomplete
 * @param setAside what was given and could not be used, by path and reason; it counts as unknown. To be shown first
 * @param notRecognised what was given and not recognised, or not for certain, by name, and what could therefore not be checked. To be
 *     shown near the top
 * @param notAssessed what it does not speak of, and why
 * @param dangerScreen how far danger is ruled out; until it is cleared, the rest stands only as long as no alarm is known. Of the signs
 *     that are still to be asked it has the first {@value #FIRST_QUESTIONS}, or all in a full document
 * @param dangerSignsInAll how many of these there are
 * @param outcomes what was concluded, the most urgent first; what is for the record only in a full document
 * @param suppressed what would have been concluded if another rule did not forbid it
 * @param questions the facts still worth asking for, the most important first: the first {@value #FIRST_QUESTIONS}, or all in
 *     a full document
 * @param questionsInAll how many facts are still worth asking for
 * @param undecided the rules that could still fire, and the facts that would decide them; left out unless the document is full
 * @param sources the citation of each source of an outcome, by its key; left out unless the document is full
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentDocument(
        @Required Detail detail,
        @Required LocalDate asOf,
        @Required RulebookId rulebook,
        @Required String language,
        @Required String disclaimer,
        @Required ReviewCounts reviews,
        @Required boolean complete,
        @Required List<Failure> failures,
        @Required List<Problem> setAside,
        @Required List<Words> notRecognised,
        @Required List<NotAssessed> notAssessed,
        @Required DangerScreen dangerScreen,
        @Required int dangerSignsInAll,
        @Required List<Conclusion> outcomes,
        @Required List<Conclusion> suppressed,
        @Required List<Ask> questions,
        @Required int questionsInAll,
        @Nullable List<Open> undecided,
        @Nullable Map<String, String> sources) {

    /** How many questions stand in a document that is not full. */
    public static final int FIRST_QUESTIONS = 5;

    /**
     * One outcome.
     *
     * @param rule the id of the rule that concludes it
     * @param title left out unless the document is full
     * @param kind the kind of outcome
     * @param code what exactly is concluded, within its kind
     * @param urgency how soon somebody should act
     * @param level for whom it is: an app shows a patient those for patients only
     * @param evidence on what kind of evidence it rests
     * @param sources how sure it is that a source says so (C, C2, A, M or D), by the key of the source
     * @param because the facts and earlier rules that made it so, in the order of the rule's conditions
     * @param provisional whether a fact that is still missing could withdraw it; left out if not
     * @param inDoubt whether it holds only if something that was set aside is right; left out if not
     * @param signsOfUnknownTime signs on which an alarm rests, and nobody told since when they are there; left out if there are none
     * @param missing the facts that could; left out unless it is provisional and the document is full
     * @param suppressedBy the rules that forbid it; left out unless it is suppressed
     * @param texts what it says to each reader
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conclusion(
            @Required String rule,
            @Nullable String title,
            @Required String kind,
            @Required String code,
            @Required Urgency urgency,
            @Required Level level,
            @Required EvidenceKind evidence,
            @Required Map<String, String> sources,
            @Required List<Reason> because,
            @Nullable Boolean provisional,
            @Nullable Boolean inDoubt,
            @Nullable List<String> signsOfUnknownTime,
            @Nullable List<String> missing,
            @Nullable List<String> suppressedBy,
            @Required Words texts) {
        @Override
        public String toString() {
            return "Conclusion";
        }
    }

    /**
     * What it says to each reader.
     *
     * @param patient left out if it is for clinicians, or for the record
     * @param clinician for whoever treats the patient
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Words(@Nullable String patient, @Required String clinician) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /**
     * A fact and its value; or a rule that fired earlier; or what was absent.
     *
     * @param fact the path of the fact; left out unless it is one
     * @param value a constant, or a number with its unit; left out unless it is a fact
     * @param rule the id of the rule; left out unless it is one
     * @param absent what was absent, as the rule has it; left out unless it is that
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            @Nullable String fact,
            @Nullable String value,
            @Nullable String rule,
            @Nullable String absent) {
        @Override
        public String toString() {
            return "Reason";
        }
    }

    /**
     * A fact to ask for, in words.
     *
     * @param fact its path
     * @param label its name in words
     * @param text the question
     * @param raisedBy the rules that ask for it by name
     */
    public record Ask(
            @Required String fact,
            @Required String label,
            @Required String text,
            @Required List<String> raisedBy) {}

    /**
     * A rule that could still fire.
     *
     * @param rule its id
     * @param title its title
     * @param missing paths of the facts that would decide it
     */
    public record Open(
            @Required String rule,
            @Required String title,
            @Required List<String> missing) {}

    /**
     * Makes the document of an assessment with its {@linkplain Detail#FINDINGS findings}, with its texts in one language.
     *
     * @param assessment of one patient
     * @param rulebook that made the assessment
     * @param locale the language; English where the rulebook has no other
     * @return what {@link AssessmentWriter} writes
     */
    public static AssessmentDocument of(Assessment<?> assessment, Rulebook rulebook, Locale locale) {
        return of(assessment, rulebook, locale, Detail.FINDINGS);
    }

    /**
     * {@return the same in more detail, or in less} What the detail leaves out is not worked out.
     *
     * @param assessment of one patient
     * @param rulebook that made the assessment
     * @param locale the language; English where the rulebook has no other
     * @param detail how much of the assessment
     */
    public static AssessmentDocument of(Assessment<?> assessment, Rulebook rulebook, Locale locale, Detail detail) {
        return new DocumentMaker(assessment, rulebook, locale, detail).make();
    }

    /** Prints nothing about the patient. */
    @Override
    public String toString() {
        return "AssessmentDocument[" + rulebook.id() + " " + rulebook.version() + ", " + outcomes.size() + " outcomes]";
    }
}
