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
        SEVERITY,
        SLEEP,
        SLEEP_EFFICIENCY_LOW,
        MOOD,
        IMPULSE_CONTROL,
        /** Weekly contact while a dopaminergic medicine is being reduced by the prescriber. */
        DOSE_REDUCTION,
        ALPHA2DELTA_START,
        ALPHA2DELTA,
        OPIOID,
        PREGNANCY,
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

    /** At every review or visit. */
    public static Monitoring of(Code what) {
        return new Monitoring(what, Timing.REGULAR, 0);
    }

    /** At least every so many days. */
    public static Monitoring every(Code what, int days) {
        return new Monitoring(what, Timing.REGULAR, days);
    }

    /** More than so many days have passed. */
    public static Monitoring due(Code what, int days) {
        return new Monitoring(what, Timing.DUE, days);
    }

    /** Worth knowing at the next visit. */
    public static Monitoring note(Code what) {
        return new Monitoring(what, Timing.NOTE, 0);
    }

    /** When it is next due, counted from the last time; empty for what goes with every visit. */
    public Optional<LocalDate> nextAfter(LocalDate last) {
        requireNonNull(last, "the date of the last time is needed");
        return intervalDays == 0 ? Optional.empty() : Optional.of(last.plusDays(intervalDays));
    }

    @Override
    public String kind() {
        return "MONITORING";
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
