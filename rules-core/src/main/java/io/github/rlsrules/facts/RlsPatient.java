package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.FactsVersion;
import io.github.rlsrules.runtime.Intake;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Question;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a host knows about a patient. Fill in what is known with {@link #builder()} and leave out the rest: what is left
 * out is unknown, which is never "no" and never "fine". Prints nothing of what it holds.
 *
 * @param birthDate when the patient was born, or only in which month or year; it says more than {@link Measurand#AGE}
 * @param person who the patient is
 * @param legSymptoms what is felt in the legs
 * @param mimicSigns signs of conditions that resemble restless legs
 * @param warningSigns signs that may need help soon
 * @param acuteEvents what has just happened and cannot wait
 * @param mind mood and thoughts
 * @param impulseControl behaviour that dopaminergic medicines can change
 * @param course how it has gone since it began
 * @param treatment how treatment with medicines has gone
 * @param sleep sleep, and what disturbs it
 * @param conditions what the patient has or has had
 * @param lifestyle habits
 * @param observed what somebody else observes
 * @param childhood what matters in children
 * @param priorCare what has been done so far
 * @param medicines medicines, with or without a prescription
 * @param labResults laboratory values, with unit and date
 * @param measurements age, frequencies, scores, times
 * @param irlsItems the ten item scores of the IRLS, 0 to 4 each, null where one is missing; never summed unless complete
 * @param optionsTried what was done against the symptoms, and how it went
 * @param diary a symptom diary, a day an entry
 * @param replies when questions were answered, and what the patient does not know
 * @since 0.1.0
 */
@FactsVersion(2)
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record RlsPatient(
        @Nullable PartialDate birthDate,
        Person person,
        LegSymptoms legSymptoms,
        MimicSigns mimicSigns,
        WarningSigns warningSigns,
        AcuteEvents acuteEvents,
        Mind mind,
        ImpulseControl impulseControl,
        Course course,
        Treatment treatment,
        Sleep sleep,
        Conditions conditions,
        Lifestyle lifestyle,
        Observed observed,
        Childhood childhood,
        PriorCare priorCare,
        Medicines medicines,
        List<LabReport> labResults,
        List<MeasurementReport> measurements,
        List<@Nullable Integer> irlsItems,
        List<OptionTried> optionsTried,
        List<DiaryEntry> diary,
        List<Reply> replies) {

    public RlsPatient {
        person = person == null ? Person.unknown() : person;
        legSymptoms = legSymptoms == null ? LegSymptoms.unknown() : legSymptoms;
        mimicSigns = mimicSigns == null ? MimicSigns.unknown() : mimicSigns;
        warningSigns = warningSigns == null ? WarningSigns.unknown() : warningSigns;
        acuteEvents = acuteEvents == null ? AcuteEvents.unknown() : acuteEvents;
        mind = mind == null ? Mind.unknown() : mind;
        impulseControl = impulseControl == null ? ImpulseControl.unknown() : impulseControl;
        course = course == null ? Course.unknown() : course;
        treatment = treatment == null ? Treatment.unknown() : treatment;
        sleep = sleep == null ? Sleep.unknown() : sleep;
        conditions = conditions == null ? Conditions.unknown() : conditions;
        lifestyle = lifestyle == null ? Lifestyle.unknown() : lifestyle;
        observed = observed == null ? Observed.unknown() : observed;
        childhood = childhood == null ? Childhood.unknown() : childhood;
        priorCare = priorCare == null ? PriorCare.unknown() : priorCare;
        medicines = medicines == null ? Medicines.unknown() : medicines;
        labResults = copy(labResults);
        measurements = copy(measurements);
        irlsItems = copy(irlsItems);
        optionsTried = copy(optionsTried);
        diary = copy(diary);
        replies = copy(replies);
    }

    /** A copy that may hold null: what is wrong with a list is said by {@link #toFacts}, not by an exception here. */
    static <T extends @Nullable Object> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** {@return a builder for a patient of whom nothing is known yet} */
    public static RlsPatientBuilder builder() {
        return RlsPatientBuilder.builder();
    }

    /**
     * {@return the facts as rules read them: units converted, the latest of several values, medicines by group} What cannot be
     * used is set aside by name: an impossible value, an unknown unit, a date after the assessment, answers that contradict
     * each other.
     *
     * @param asOf the date of the assessment
     */
    public Intake intake(LocalDate asOf) {
        Checked checked = Checked.of(this, Objects.requireNonNull(asOf, "the date of the assessment is needed"));
        Facts facts = new FactsOfPatient(Implied.in(checked.sound()), asOf).toFacts(checked.undated());
        if (checked.problems().isEmpty()) {
            return Intake.of(facts);
        }
        List<Facts> ifRight = new ArrayList<>();
        for (RlsPatient patient : checked.ifRight()) {
            ifRight.add(new FactsOfPatient(Implied.in(patient), asOf).toFacts(Set.of()));
        }
        return new Intake(facts, checked.problems(), ifRight);
    }

    /**
     * {@return the same, for who wants nothing to be set aside}
     *
     * @param asOf the date for which the assessment holds; the library reads no clock
     * @throws InvalidFactsException with every problem at once
     */
    public Facts toFacts(LocalDate asOf) {
        return intake(asOf).strict();
    }

    /**
     * {@return the same patient with one answer more, given as a text under the path by which it was asked for}
     *
     * <pre>{@code
     * patient.with("legSymptoms.urgeToMove", "YES")         // a constant of the fact
     *        .with("labResults[FERRITIN]", "22 ug/L 2026-11-01") // or "< 5 ug/L", or what a laboratory said: "BELOW"
     *        .with("labResults[FERRITIN].morning", "NO")    // of the latest one
     *        .with("labResults[IRON].date", "2026-11-01")   // of those that have none; else of the latest
     *        .with("measurements[AGE]", "46")               // in the measure's own unit, if none is written
     *        .with("optionsTried[MAGNESIUM]", "STOPPED HELPED")
     *        .with("medicines.items", "ropinirole; iron")   // taken now
     *        .with("medicines.items[0].started", "2024-05")
     *        .with("dailyDoses[ROPINIROLE]", "0.5")         // mg a day, of the one such medicine that is taken now
     *        .with("medicines.complete", "YES")
     *        .with("birthDate", "1980");
     * }</pre>
     *
     * <p>A value replaces the one of the same date, or the one without a date if it has none, and stands beside all others. What was said
     * to be {@linkplain #notKnown not known} there is known now; a reply that tells when it was answered stays. What can be read and cannot
     * be, such as an age of 400, is set aside by {@link #intake}, as always. Diary, IRLS items, and what else is worked out of other facts,
     * no text answers.
     *
     * @param path as {@link Question#fact} has it
     * @param answer as people or forms write it
     * @throws InvalidFactsException if there is no such fact, or the answer cannot be read; it says what would be right, and
     *     never repeats the answer
     */
    public RlsPatient with(String path, String answer) {
        return AnswerAt.with(
                this,
                Objects.requireNonNull(path, "the path of the fact is needed"),
                Objects.requireNonNull(answer, "the answer is needed"));
    }

    /**
     * {@return the same patient who was asked and does not know, so that nobody asks again} What was answered there before
     * stays.
     *
     * <pre>{@code
     * patient.notKnown("labResults[FERRITIN]");
     * }</pre>
     *
     * @param path as {@link Question#fact} has it
     * @throws InvalidFactsException if there is no such fact
     */
    public RlsPatient notKnown(String path) {
        return AnswerAt.notKnown(this, Objects.requireNonNull(path, "the path of the fact is needed"));
    }

    @Override
    public String toString() {
        return "RlsPatient";
    }
}
