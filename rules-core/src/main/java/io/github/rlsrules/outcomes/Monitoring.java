package io.github.rlsrules.outcomes;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be watched from now on.
 *
 * @param what what to watch
 * @param timing whether it is due
 * @param intervalDays at most so many days from one time to the next; 0 for every review or visit
 * @since 0.1.0
 */
public record Monitoring(Code what, Timing timing, int intervalDays) implements RlsOutcome {

    /** What to watch. */
    public enum Code {
        /** Four questions at every review under a dopaminergic medicine. */
        AUGMENTATION,
        /** Ferritin and transferrin saturation. */
        IRON,
        /** The same, sooner, because something uses iron or worsens the symptoms. */
        IRON_SOONER,
        /** The same, on iron tablets. */
        IRON_ON_TREATMENT,
        /** The same, after an iron infusion. */
        IRON_AFTER_INFUSION,
        /** How severe the symptoms are, by a validated scale for which the clinic has a licence. */
        SEVERITY,
        /** Sleep, by diary. */
        SLEEP,
        /** Too little of the time in bed is slept; to be known only. */
        SLEEP_EFFICIENCY_LOW,
        /** Mood, and thoughts of suicide. */
        MOOD,
        /** New urges to gamble, buy, eat and the like, under a dopamine agonist or levodopa. */
        IMPULSE_CONTROL,
        /** Weekly contact while a dopaminergic medicine is being reduced by the prescriber. */
        DOSE_REDUCTION,
        /** What an alpha-2-delta ligand does that has just been begun. */
        ALPHA2DELTA_START,
        /** Weight, swelling, falls, mood and kidneys under an alpha-2-delta ligand. */
        ALPHA2DELTA,
        /** Misuse, breathing during sleep and constipation under an opioid. */
        OPIOID,
        /** Restless legs at each visit of a pregnancy. */
        PREGNANCY,
        /** Whether what one does oneself has helped. */
        SELF_CARE,
        /** Whether symptoms that were there in pregnancy stay after birth. */
        AFTER_BIRTH
    }

    /** Whether it is due. */
    public enum Timing {
        /** To be done at its interval. */
        REGULAR,
        /** The interval has passed. */
        DUE,
        /** To be known; nothing to be done at a certain time. */
        NOTE
    }

    /**
     * {@return something to be watched at every review or visit}
     *
     * @param what what to watch
     */
    public static Monitoring of(Code what) {
        return new Monitoring(what, Timing.REGULAR, 0);
    }

    /**
     * {@return something to be watched at least every so many days}
     *
     * @param what what to watch
     * @param days the interval
     */
    public static Monitoring every(Code what, int days) {
        return new Monitoring(what, Timing.REGULAR, days);
    }

    /**
     * {@return something that is due, because more than so many days have passed}
     *
     * @param what what to watch
     * @param days the interval
     */
    public static Monitoring due(Code what, int days) {
        return new Monitoring(what, Timing.DUE, days);
    }

    /**
     * {@return something worth knowing at the next visit}
     *
     * @param what what to watch
     */
    public static Monitoring note(Code what) {
        return new Monitoring(what, Timing.NOTE, 0);
    }

    /**
     * {@return when it is next due, counted from the last time; empty for what goes with every visit}
     *
     * @param last when it was done last
     */
    public Optional<LocalDate> nextAfter(LocalDate last) {
        requireNonNull(last, "the date of the last time is needed");
        return intervalDays == 0 ? Optional.empty() : Optional.of(last.plusDays(intervalDays));
    }

    @Override
    public Kind ofKind() {
        return Kind.MONITORING;
    }

    @Override
    public String code() {
        return timing == Timing.DUE ? what + "_DUE" : what.name();
    }

    @Override
    public Urgency urgency() {
        return timing == Timing.NOTE ? Urgency.INFORMATION : Urgency.REVIEW;
    }

    @Override
    public Part part() {
        return Part.WATCH;
    }

    /** From the last test, from an infusion, from the begin of a medicine, where the rule reads when that was. */
    @Override
    public boolean isCountedFromFacts() {
        return timing == Timing.REGULAR;
    }

    @Override
    public Object matter() {
        return what;
    }

    /** What is due already is due that day. */
    @Override
    public Optional<LocalDate> due(LocalDate from) {
        return timing == Timing.DUE ? Optional.of(from) : nextAfter(from);
    }
}
