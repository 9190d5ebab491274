package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbers of a diary: one pass from the oldest day to the newest, no threshold. Entries written on a later day count for
 * how often there were symptoms; for hours and intensities they do not.
 */
final class FactsOfDiary {
    /** Days that are read; older entries are said not to be. */
    private static final int READ = 26 * 7;

    private static final int RECENT = 28;
    private static final int WEEK = 7;
    private static final DiaryTrigger[] TRIGGERS = DiaryTrigger.values();

    private final @Nullable DiaryEntry[] byDaysAgo;
    private final DiaryOnsets onsets;
    private final DiaryOptions options = new DiaryOptions();
    private final int[][] together = new int[TRIGGERS.length][4];
    private final int[] intensities;
    private int intensityCount;
    private int entries;
    private int writtenLater;
    private int recent;
    private int oldestRecent;
    private int newestRecent;
    private int symptomsKnown;
    private int symptoms;
    private int wokeKnown;
    private int woke;
    private int nightsMeasured;
    private double efficiency;
    private int sideKnown;
    private int oneSided;

    /** Adds what the diary shows to the facts; of an empty one nothing, unless it is known that none is kept. */
    static void add(RlsPatient patient, LocalDate asOf, Facts.Builder facts) {
        List<DiaryEntry> diary = patient.diary();
        if (diary.isEmpty() && patient.priorCare().keepsDiary() == Answer.NO) {
            NoDiary.addTo(facts);
        } else if (!diary.isEmpty()) {
            FactsOfDiary made = new FactsOfDiary(Math.min(diary.size(), READ), daysBack(diary, asOf));
            made.sort(diary, asOf, facts);
            made.read();
            made.addTo(facts);
            if (made.entries > 0) {
                facts.picture(new DiaryPicture(made.byDaysAgo, asOf));
            }
        }
    }

    /** @param daysBack how many days lie between the oldest entry that is read and the assessment, both counted */
    private FactsOfDiary(int most, int daysBack) {
        this.byDaysAgo = new DiaryEntry[daysBack];
        this.onsets = new DiaryOnsets(most);
        this.intensities = new int[most];
    }

    private static int daysBack(List<DiaryEntry> diary, LocalDate asOf) {
        int oldest = -1;
        for (DiaryEntry entry : diary) {
            int ago = FactsOfPatient.daysTo(asOf, entry.date());
            oldest = ago < READ ? Math.max(oldest, ago) : oldest;
        }
        return oldest + 1;
    }

    private void sort(List<DiaryEntry> diary, LocalDate asOf, Facts.Builder facts) {
        boolean duration = false;
        boolean pain = false;
        boolean nicotine = false;
        for (int i = 0; i < diary.size(); i++) {
            DiaryEntry entry = diary.get(i);
            int ago = FactsOfPatient.daysTo(asOf, entry.date());
            if (ago < READ) {
                byDaysAgo[ago] = entry;
            } else {
                facts.unread("diary[" + i + "]");
            }
            duration |= entry.durationMinutes() != null;
            pain |= entry.painful() != Answer.UNKNOWN;
            nicotine |= entry.nicotine() != Answer.UNKNOWN;
        }
        sayUnread(duration, "diary.durationMinutes", facts);
        sayUnread(pain, "diary.painful", facts);
        sayUnread(nicotine, "diary.nicotine", facts);
    }

    private static void sayUnread(boolean given, String path, Facts.Builder facts) {
        if (given) {
            facts.unread(path);
        }
    }

    private void read() {
        for (int ago = byDaysAgo.length - 1; ago >= 0; ago--) {
            DiaryEntry entry = byDaysAgo[ago];
            if (entry == null) {
                continue;
            }
            entries++;
            readTogether(entry);
            readSide(entry);
            if (ago < RECENT) {
                readRecent(entry, ago);
            }
            if (entry.writtenLater() == Answer.YES) {
                writtenLater++;
            } else {
                readIntensity(entry);
                onsets.add(READ - 1 - ago, entry.onset());
            }
        }
    }

    private void readRecent(DiaryEntry entry, int ago) {
        if (recent++ == 0) {
            oldestRecent = ago;
        }
        newestRecent = ago;
        if (entry.symptoms() != Answer.UNKNOWN) {
            symptomsKnown++;
            symptoms += one(entry.symptoms());
        }
        if (entry.woke() != Answer.UNKNOWN) {
            wokeKnown++;
            woke += one(entry.woke());
        }
        Integer asleep = entry.sleepMinutes();
        Integer inBed = entry.inBedMinutes();
        if (asleep != null && inBed != null && inBed > 0) {
            nightsMeasured++;
            efficiency += 100.0 * asleep / inBed;
        }
    }

    private void readTogether(DiaryEntry entry) {
        if (entry.symptoms() == Answer.UNKNOWN) {
            return;
        }
        for (DiaryTrigger trigger : TRIGGERS) {
            Answer answer = trigger.of(entry);
            if (answer != Answer.UNKNOWN) {
                int[] counts = together[trigger.ordinal()];
                int without = answer == Answer.YES ? 0 : 2;
                counts[without]++;
                counts[without + 1] += one(entry.symptoms());
            }
        }
    }

    private void readSide(DiaryEntry entry) {
        if (entry.symptoms() != Answer.NO && entry.side() != Laterality.UNKNOWN) {
            sideKnown++;
            if (entry.side() == Laterality.STRICTLY_ONE_SIDED || entry.side() == Laterality.PERSISTENTLY_ASYMMETRIC) {
                oneSided++;
            }
        }
    }

    private void readIntensity(DiaryEntry entry) {
        Integer intensity = entry.symptoms() == Answer.NO ? Integer.valueOf(0) : entry.intensity();
        if (intensity != null) {
            intensities[intensityCount++] = intensity;
        }
        options.add(entry.option(), intensity);
    }

    private static int one(Answer answer) {
        return answer == Answer.YES ? 1 : 0;
    }

    private void addTo(Facts.Builder facts) {
        number(DiaryMeasure.DAYS, recent, recent, facts);
        share(DiaryMeasure.COMPLETENESS, recent, recent == 0 ? 0 : oldestRecent - newestRecent + 1, facts);
        share(DiaryMeasure.WRITTEN_LATER, writtenLater, entries, facts);
        share(DiaryMeasure.ONE_SIDED, oneSided, sideKnown, facts);
        if (symptomsKnown > 0) {
            number(DiaryMeasure.SYMPTOM_DAYS_PER_WEEK, (double) WEEK * symptoms / symptomsKnown, symptomsKnown, facts);
        }
        if (wokeKnown > 0) {
            number(DiaryMeasure.WOKEN_NIGHTS_PER_WEEK, (double) WEEK * woke / wokeKnown, wokeKnown, facts);
        }
        if (nightsMeasured > 0) {
            number(DiaryMeasure.SLEEP_EFFICIENCY, efficiency / nightsMeasured, nightsMeasured, facts);
        }
        int each = Math.min(WEEK, intensityCount / 2);
        if (each > 0) {
            double change = mean(intensityCount - each, intensityCount) - mean(0, each);
            number(DiaryMeasure.INTENSITY_CHANGE, change, intensityCount, facts);
        }
        onsets.addTo(facts);
        options.addTo(facts);
        addTogether(facts);
    }

    private double mean(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += intensities[i];
        }
        return (double) sum / (to - from);
    }

    private void addTogether(Facts.Builder facts) {
        for (DiaryTrigger trigger : TRIGGERS) {
            int[] n = together[trigger.ordinal()];
            if (n[0] > 0 && n[2] > 0) {
                double difference = 100.0 * n[1] / n[0] - 100.0 * n[3] / n[2];
                facts.add(new DiaryAssociation(trigger, n[0] + n[2], n[0], n[2], n[1], n[3], difference));
            }
        }
    }

    private static void share(DiaryMeasure measure, int part, int whole, Facts.Builder facts) {
        if (whole > 0) {
            number(measure, 100.0 * part / whole, whole, facts);
        }
    }

    private static void number(DiaryMeasure measure, double value, int days, Facts.Builder facts) {
        facts.add(new DiaryNumber(measure, value, days, 0));
    }
}
