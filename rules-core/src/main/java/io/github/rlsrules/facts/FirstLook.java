package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A first look at a patient, which costs little: it says that nothing is wrong, or that {@link PatientCheck} has to look
 * closer. It never calls sound what that would refuse; the other way round it may happen.
 */
final class FirstLook {
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    /** More than there are days in any calendar, so that a kind and a day make one number. */
    private static final long KIND = 1L << 40;

    private final RlsPatient patient;
    private final long first;
    private final LocalDate asOf;
    private final long last;

    FirstLook(RlsPatient patient, LocalDate asOf) {
        this.patient = patient;
        PartialDate birth = patient.birthDate();
        this.first = Math.max(
                EARLIEST.toEpochDay(),
                birth == null ? Long.MIN_VALUE : birth.earliest().toEpochDay());
        this.asOf = asOf;
        this.last = asOf.toEpochDay();
    }

    boolean isSound() {
        return isBirthDateSound()
                && areLabResultsSound()
                && areMeasurementsSound()
                && areMedicinesSound()
                && areOptionsSound()
                && isDiarySound()
                && areIrlsItemsSound()
                && patient.replies().isEmpty()
                && isFreeOfContradictions();
    }

    private boolean isBirthDateSound() {
        PartialDate birth = patient.birthDate();
        return birth == null
                || birth.earliest().toEpochDay() == first && birth.latest().toEpochDay() <= last;
    }

    private boolean areLabResultsSound() {
        List<LabReport> reports = patient.labResults();
        long[] samples = new long[reports.size()];
        boolean isSaturationGiven = false;
        for (int i = 0; i < samples.length; i++) {
            LabReport report = reports.get(i);
            if (report == null || report.analyte() == null || report.date() == null) {
                return false;
            }
            long day = report.date().toEpochDay();
            if (!isPossible(day) || !isPossible(report.analyte().scale(), report.value(), report.unit())) {
                return false;
            }
            samples[i] = report.analyte().ordinal() * KIND + day;
            isSaturationGiven |= report.analyte() == Analyte.TRANSFERRIN_SATURATION;
        }
        return !holdsTwice(samples)
                && (!isSaturationGiven
                        || new SaturationCheck(reports).differing().isEmpty());
    }

    private boolean areMeasurementsSound() {
        List<MeasurementReport> reports = patient.measurements();
        long[] times = new long[reports.size()];
        for (int i = 0; i < times.length; i++) {
            MeasurementReport report = reports.get(i);
            if (report == null || report.measure() == null || report.value() == null) {
                return false;
            }
            Measurand measure = report.measure();
            double value = report.value();
            if (!isPossible(report.date())
                    || !isPossible(measure.scale(), value, report.unit())
                    || measure.isWhole() && value != Math.rint(value)) {
                return false;
            }
            times[i] = measure.ordinal() * KIND
                    + (report.date() == null ? last : report.date().toEpochDay());
        }
        return !holdsTwice(times);
    }

    private boolean areMedicinesSound() {
        List<MedicineEntry> items = patient.medicines().items();
        for (int i = 0; i < items.size(); i++) {
            if (!isSound(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSound(@Nullable MedicineEntry entry) {
        if (entry == null) {
            return false;
        }
        LocalDate started = entry.started();
        LocalDate stopped = entry.stopped();
        Double dose = entry.dailyDose();
        return (!entry.isNotTaken() || started == null && stopped == null)
                && isPossible(started)
                && isPossible(stopped)
                && isPossible(entry.doseChanged())
                && (stopped == null || entry.use() != Use.CURRENT && (started == null || !stopped.isBefore(started)))
                && (dose == null || dose > 0 && dose <= PatientCheck.HIGHEST_DOSE);
    }

    private boolean areOptionsSound() {
        List<OptionTried> tried = patient.optionsTried();
        long[] options = new long[tried.size()];
        for (int i = 0; i < options.length; i++) {
            OptionTried one = tried.get(i);
            if (one == null || one.option() == null) {
                return false;
            }
            options[i] = one.option().ordinal();
        }
        return !holdsTwice(options);
    }

    private boolean isDiarySound() {
        List<DiaryEntry> diary = patient.diary();
        long[] days = new long[diary.size()];
        for (int i = 0; i < days.length; i++) {
            DiaryEntry entry = diary.get(i);
            if (entry == null || entry.date() == null) {
                return false;
            }
            days[i] = entry.date().toEpochDay();
            if (!isPossible(days[i]) || !isSound(entry)) {
                return false;
            }
        }
        return !holdsTwice(days);
    }

    private static boolean isSound(DiaryEntry entry) {
        Integer asleep = entry.sleepMinutes();
        Integer inBed = entry.inBedMinutes();
        return isUpTo(PatientCheck.MINUTES_A_DAY, entry.durationMinutes())
                && isUpTo(PatientCheck.HIGHEST_INTENSITY, entry.intensity())
                && isUpTo(PatientCheck.MINUTES_A_DAY, asleep)
                && isUpTo(PatientCheck.MINUTES_A_DAY, inBed)
                && (asleep == null || inBed == null || asleep <= inBed)
                && (entry.onset() == null || entry.symptoms() != Answer.NO);
    }

    private boolean areIrlsItemsSound() {
        List<@Nullable Integer> items = patient.irlsItems();
        for (int i = 0; i < items.size(); i++) {
            if (i == PatientCheck.IRLS_ITEMS || !isUpTo(PatientCheck.IRLS_ITEM_HIGHEST, items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFreeOfContradictions() {
        List<Problem> problems = new ArrayList<>(0);
        new ContradictionCheck(patient, asOf, problems, new Doubts()).withdrawn();
        return problems.isEmpty();
    }

    private boolean isPossible(@Nullable LocalDate date) {
        return date == null || isPossible(date.toEpochDay());
    }

    private boolean isPossible(long day) {
        return day >= first && day <= last;
    }

    private static boolean isPossible(Scale scale, @Nullable Double value, @Nullable String unit) {
        return value != null && unit != null && scale.holds(scale.own(value, unit));
    }

    private static boolean isUpTo(int highest, @Nullable Integer number) {
        return number == null || number >= 0 && number <= highest;
    }

    private static boolean holdsTwice(long[] numbers) {
        Arrays.sort(numbers);
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] == numbers[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
