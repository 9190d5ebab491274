package io.github.rlsrules.outcomes;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A step of the plan for the coming six weeks.
 *
 * @param what which step
 * @since 0.1.0
 */
public record PlanStep(Code what) implements RlsOutcome {

    /** Which step, and on which days after the assessment. */
    public enum Code {
        /** An urgent sign is seen to before the plan begins. */
        URGENT_FIRST(0, 0),
        /** Ferritin and transferrin saturation, before anything is tried. */
        TEST_IRON(0, 7),
        /** Look for the reason why iron is low. */
        FIND_IRON_LOSS(0, 7),
        /** Phosphate, because of complaints after an iron infusion. */
        TEST_PHOSPHATE(0, 7),
        /** Full blood count. */
        TEST_BLOOD_COUNT(0, 7),
        /** Creatinine, with the filtration rate that follows from it. */
        TEST_KIDNEY_FUNCTION(0, 7),
        /** One low value is repeated before it is called chronic. */
        REPEAT_KIDNEY_FUNCTION(0, 7),
        /** Glycated haemoglobin or glucose. */
        TEST_BLOOD_SUGAR(0, 7),
        /** Antibodies of coeliac disease. */
        TEST_COELIAC(0, 7),
        /** Vitamin B12. */
        TEST_B12(0, 7),
        /** Thyroid-stimulating hormone, in known disease of the thyroid. */
        TEST_THYROID(0, 7),
        /** Tell the surgical team before an operation. */
        PREPARE_SURGERY(0, 7),
        /** Ask about every medicine while breastfeeding. */
        ASK_WHILE_BREASTFEEDING(0, 7),
        /** To somebody within the host's own house; the text of the rule says to whom. For a host's own rules. */
        REFER_LOCALLY(0, 7),
        /** Have a clinician look at what was answered here. */
        SEE_CLINICIAN(0, 14),
        /** All medicines looked through by a clinician or pharmacist. */
        REVIEW_MEDICINES(0, 7),
        /** Keep a diary each day. */
        KEEP_DIARY(0, 14),
        /** Regular hours and a cool room. */
        BASICS(0, 14),
        /** What a visit under treatment covers. */
        FOLLOW_UP(0, 42),
        /** One change, and one only. */
        ONE_CHANGE(14, 28),
        /** Keep what helped, leave what did not. */
        KEEP_OR_DROP(28, 42),
        /** Looked at together with a clinician. */
        REVIEW(42, 42);

        private final int firstDay;
        private final int lastDay;

        Code(int firstDay, int lastDay) {
            this.firstDay = firstDay;
            this.lastDay = lastDay;
        }
    }

    /** Steps of the weeks to come; all others are arranged with a clinician at the start. */
    private static final Set<Code> OF_THE_WEEKS = EnumSet.of(
            Code.URGENT_FIRST,
            Code.KEEP_DIARY,
            Code.FOLLOW_UP,
            Code.BASICS,
            Code.ONE_CHANGE,
            Code.KEEP_OR_DROP,
            Code.REVIEW);

    /**
     * {@return a step of the plan}
     *
     * @param what which one
     */
    public static PlanStep of(Code what) {
        return new PlanStep(what);
    }

    /**
     * {@return the day on which it begins, for an assessment of that day}
     *
     * @param asOf the day of the assessment
     */
    public LocalDate begins(LocalDate asOf) {
        return requireNonNull(asOf, "the date of the assessment is needed").plusDays(what.firstDay);
    }

    /**
     * {@return the day on which it should be done, for an assessment of that day}
     *
     * @param asOf the day of the assessment
     */
    public LocalDate ends(LocalDate asOf) {
        return requireNonNull(asOf, "the date of the assessment is needed").plusDays(what.lastDay);
    }

    @Override
    public Kind ofKind() {
        return Kind.PLAN_STEP;
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Urgency urgency() {
        return Urgency.ROUTINE;
    }

    /** They are declared in the order in which they are to be done; what nearly everybody is told stands behind what some are. */
    @Override
    public int rank() {
        return what.ordinal();
    }

    @Override
    public Part part() {
        return OF_THE_WEEKS.contains(what) ? Part.PLAN : Part.DISCUSS;
    }

    @Override
    public Optional<LocalDate> due(LocalDate from) {
        return Optional.of(ends(from));
    }
}
