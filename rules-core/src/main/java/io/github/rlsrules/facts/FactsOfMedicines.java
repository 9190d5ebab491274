package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a list of medicines into what rules read: uses, events and doses, group by group. */
final class FactsOfMedicines {
    private static final MedicineGroup[] GROUPS = MedicineGroup.values();
    private static final Set<MedicineGroup> UNRECOGNISED = Set.of(MedicineGroup.UNRECOGNISED);
    /** Of several medicines of which no group tells what they are, the doses do not add up to anything. */
    private static final Set<MedicineGroup> WITHOUT_DOSE = EnumSet.of(MedicineGroup.OTHER, MedicineGroup.UNRECOGNISED);

    private final Medicines medicines;
    private final LocalDate asOf;
    private final @Nullable DailyDose[] doses = new DailyDose[GROUPS.length];
    private final boolean[] unknownDoses = new boolean[GROUPS.length];
    private final boolean[] several = new boolean[GROUPS.length];
    private int infusionIndex;
    private @Nullable LocalDate infusion;
    private boolean allCertain = true;
    private boolean allDated = true;

    private FactsOfMedicines(Medicines medicines, LocalDate asOf) {
        this.medicines = medicines;
        this.asOf = asOf;
    }

    /** @return when iron was last infused, null if that is not known */
    static @Nullable LocalDate add(Medicines medicines, LocalDate asOf, Facts.Builder facts) {
        FactsOfMedicines made = new FactsOfMedicines(medicines, asOf);
        made.addTo(facts);
        return made.infusion;
    }

    private void addTo(Facts.Builder facts) {
        List<MedicineEntry> items = medicines.items();
        for (int i = 0; i < items.size(); i++) {
            Recognition recognition = MedicineRegister.standard().read(items.get(i));
            if (!recognition.isCertain()) {
                allCertain = false;
                report("medicines.items[" + i + "]", items.get(i), recognition, facts);
            }
            DoseSize dose = HighestDoses.sizeOf(items.get(i), recognition);
            Set<MedicineGroup> groups = countsAs(recognition);
            for (MedicineGroup group : groups) {
                add(i, items.get(i), group, dose, facts);
            }
            name(items.get(i), i, groups, facts);
            if (groups.contains(MedicineGroup.IRON_INTRAVENOUS) && !groups.contains(MedicineGroup.IRON_ORAL)) {
                noteInfusion(i, items.get(i));
            }
        }
        if (infusion != null) {
            addEvent(infusionIndex, MedicineGroup.IRON_INTRAVENOUS, MedicineEvent.Kind.LAST_INFUSION, infusion, facts);
        }
        for (int i = 0; i < GROUPS.length; i++) {
            DailyDose dose = doses[i];
            if (dose != null && !unknownDoses[i]) {
                facts.add(dose);
            } else if (unknownDoses[i] && several[i]) {
                facts.notKnown(pathOfDose(GROUPS[i])); // one answer would not tell what is whose
            }
        }
        boolean complete = medicines.complete() == Answer.YES && allCertain;
        if (complete) {
            facts.complete(MedicineUse.class);
        }
        if (complete && allDated) {
            facts.complete(MedicineEvent.class);
        }
        // A name that nobody recognises can be anything, so nobody knows what such a list lacks.
        boolean isDoubtful = medicines.complete() == Answer.YES && !allCertain;
        if (isDoubtful) {
            facts.notKnown("medicines.complete"); // it was answered
        }
        facts.add(new MedicineList(isDoubtful ? Answer.UNKNOWN : medicines.complete()));
    }

    /** What may be one thing or another counts as both, so that no alarm is missed. */
    private static Set<MedicineGroup> countsAs(Recognition recognition) {
        if (!recognition.isRecognised()) {
            return UNRECOGNISED;
        }
        Set<MedicineGroup> groups = recognition.groups();
        if (recognition.meanings().stream()
                .noneMatch(meaning -> meaning.groups().isEmpty())) {
            return groups;
        }
        EnumSet<MedicineGroup> all = EnumSet.of(MedicineGroup.OTHER);
        all.addAll(groups);
        return all;
    }

    /** What texts may call it: the medicine as it was given, and a dose by those that it adds up. */
    private static void name(MedicineEntry entry, int index, Set<MedicineGroup> groups, Facts.Builder facts) {
        String called = entry.called();
        if (called != null) {
            facts.called("medicines.items[" + index + "]", called);
            if (entry.use() == Use.CURRENT) {
                groups.forEach(group -> facts.called(pathOfDose(group), called));
            }
        }
    }

    private static String pathOfDose(MedicineGroup group) {
        return "dailyDoses[" + group + "]";
    }

    private static void report(String path, MedicineEntry entry, Recognition recognition, Facts.Builder facts) {
        if (recognition.isRecognised()) {
            facts.ambiguous(path, entry.called());
        } else {
            facts.notRecognised(path, entry.called());
        }
    }

    private void add(int index, MedicineEntry entry, MedicineGroup group, DoseSize dose, Facts.Builder facts) {
        facts.add(new MedicineUse(
                index,
                group,
                entry.use(),
                entry.indication(),
                entry.started() == null ? Answer.UNKNOWN : Answer.YES,
                entry.stopped() == null ? Answer.UNKNOWN : Answer.YES,
                dose,
                entry.doseChange(),
                entry.worseAfterStart(),
                entry.worseAfterDoseChange(),
                entry.worseAfterStop()));
        if (entry.isNotTaken()) {
            return;
        }
        if (group == MedicineGroup.OTHER) {
            addEnd(index, entry, group, facts);
            return;
        }
        addEvent(index, group, MedicineEvent.Kind.STARTED, entry.started(), facts);
        if (entry.doseChange() == DoseChange.INCREASED) {
            addEvent(index, group, MedicineEvent.Kind.INCREASED, entry.doseChanged(), facts);
        } else if (entry.doseChange() == DoseChange.DECREASED) {
            addEvent(index, group, MedicineEvent.Kind.DECREASED, entry.doseChanged(), facts);
        } else if (entry.doseChange() == DoseChange.UNKNOWN) {
            allDated = false;
        }
        addEnd(index, entry, group, facts);
        if (entry.use() == Use.CURRENT && !WITHOUT_DOSE.contains(group)) {
            addDose(entry, group);
        }
    }

    private void addEnd(int index, MedicineEntry entry, MedicineGroup group, Facts.Builder facts) {
        if (entry.use() == Use.STOPPED) {
            addEvent(index, group, MedicineEvent.Kind.STOPPED, entry.stopped(), facts);
        } else if (entry.use() == Use.UNKNOWN) {
            allDated = false;
        }
    }

    private void addEvent(
            int index, MedicineGroup group, MedicineEvent.Kind kind, @Nullable LocalDate date, Facts.Builder facts) {
        if (date == null) {
            allDated = false;
        } else {
            facts.add(new MedicineEvent(index, group, kind, FactsOfPatient.daysTo(asOf, date)));
        }
    }

    /** The last one counts: the end of a series if it has ended. */
    private void noteInfusion(int index, MedicineEntry entry) {
        LocalDate last = entry.use() == Use.STOPPED && entry.stopped() != null ? entry.stopped() : entry.started();
        if (last != null && entry.use() != Use.CONSIDERED && (infusion == null || last.isAfter(infusion))) {
            infusion = last;
            infusionIndex = index;
        }
    }

    private void addDose(MedicineEntry entry, MedicineGroup group) {
        int i = group.ordinal();
        several[i] = unknownDoses[i] || doses[i] != null;
        if (entry.dailyDose() == null) {
            unknownDoses[i] = true;
            return;
        }
        DailyDose others = doses[i];
        doses[i] = others == null
                ? new DailyDose(group, entry.dailyDose(), entry.doseBasis())
                : new DailyDose(
                        group,
                        others.value() + entry.dailyDose(),
                        others.basis() == entry.doseBasis() ? others.basis() : DoseBasis.UNKNOWN);
    }
}
