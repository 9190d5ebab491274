package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Unchanging;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Who the patient is, as far as rules need to know. What is left out is unknown.
 *
 * @param sex sex. Decides limits of blood values; nothing else is concluded from it.
 * @param menopause before or after the menopause
 * @param pregnancy pregnant
 * @param pregnancyPossible possibly pregnant
 * @param trimester trimester of the pregnancy
 * @param breastfeeding breastfeeding
 * @param cognitiveImpairment cognitive impairment. With it, the patient's own answers on symptoms count as unknown.
 * @param cannotSpeakForSelf cannot answer for themselves
 * @param answeredBy who gives the answers
 * @param shiftWork shift work. With it, evening means the hours before the habitual sleep.
 * @param safetyCriticalWork driving or safety-critical work
 * @param region region whose labels and services apply
 * @since 0.1.0
 */
@Fact("person")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Person(
        @Unchanging Sex sex,
        Menopause menopause,
        Answer pregnancy,
        Answer pregnancyPossible,
        Trimester trimester,
        Answer breastfeeding,
        Answer cognitiveImpairment,
        Answer cannotSpeakForSelf,
        Informant answeredBy,
        Answer shiftWork,
        Answer safetyCriticalWork,
        Region region) {
    private static final Person UNKNOWN = Unknown.of(Person.class);

    public Person {
        sex = sex == null ? Sex.UNKNOWN : sex;
        menopause = menopause == null ? Menopause.UNKNOWN : menopause;
        pregnancy = orUnknown(pregnancy);
        pregnancyPossible = orUnknown(pregnancyPossible);
        trimester = trimester == null ? Trimester.UNKNOWN : trimester;
        breastfeeding = orUnknown(breastfeeding);
        cognitiveImpairment = orUnknown(cognitiveImpairment);
        cannotSpeakForSelf = orUnknown(cannotSpeakForSelf);
        answeredBy = answeredBy == null ? Informant.UNKNOWN : answeredBy;
        shiftWork = orUnknown(shiftWork);
        safetyCriticalWork = orUnknown(safetyCriticalWork);
        region = region == null ? Region.UNKNOWN : region;
    }

    /** {@return a record of which nothing is known} */
    public static Person unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Person";
    }
}
