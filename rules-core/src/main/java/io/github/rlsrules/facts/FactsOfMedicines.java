package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a list of medicines into what rules read: uses, events and doses, group by group. */
final class FactsOfMedicines {
    private final Medicines medicines;
    private final LocalDate asOf;
    private final Map<MedicineGroup, DailyDose> doses = new EnumMap<>(MedicineGroup.class);
    private final Set<MedicineGroup> unknownDoses = java.util.EnumSet.noneOf(MedicineGroup.class);
    private boolean allRecognised = true;
    private boolean allDated = true;

    FactsOfMedicines(Medicines medicines, LocalDate asOf) {
        this.medicines = medicines;
        this.asOf = asOf;
    }

    void addTo(Facts.Builder facts) {
        List<MedicineEntry> items = medicines.items();
        for (int i = 0; i < items.size(); i++) {
            Optional<Set<MedicineGroup>> groups = MedicineRegister.standard().groupsOf(items.get(i));
            if (groups.isEmpty()) {
                allRecognised = false;
                facts.notRecognised("medicines.items[" + i + "]");
            } else {
                for (MedicineGroup group : groups.get()) {
                    add(i, items.get(i), group, facts);
                }
            }
        }
        unknownDoses.forEach(doses::remove);
        doses.values().forEach(facts::add);
        boolean complete = medicines.complete() == Answer.YES && allRecognised;
        if (complete) {
            facts.complete(MedicineUse.class);
        }
        if (complete && allDated) {
            facts.complete(MedicineEvent.class);
        }
        // A name that nobody recognises can be anything, so a list with one on it is known not to be complete.
        facts.add(new MedicineList(allRecognised ? medicines.complete() : Answer.NO));
    }

    private void add(int index, MedicineEntry entry, MedicineGroup group, Facts.Builder facts) {
        facts.add(new MedicineUse(
                index,
                group,
                entry.use(),
                entry.indication(),
                entry.doseChange(),
                entry.worseAfterStart(),
                entry.worseAfterDoseChange(),
                entry.worseAfterStop()));
        addEvent(index, group, MedicineEvent.Kind.STARTED, entry.started(), facts);
        if (entry.doseChange() == DoseChange.INCREASED) {
            addEvent(index, group, MedicineEvent.Kind.INCREASED, entry.doseChanged(), facts);
        } else if (entry.doseChange() == DoseChange.DECREASED) {
            addEvent(index, group, MedicineEvent.Kind.DECREASED, entry.doseChanged(), facts);
        } else if (entry.doseChange() == DoseChange.UNKNOWN) {
            allDated = false;
        }
        if (entry.use() == Use.STOPPED) {
            addEvent(index, group, MedicineEvent.Kind.STOPPED, entry.stopped(), facts);
        } else if (entry.use() == Use.UNKNOWN) {
            allDated = false;
        }
        if (entry.use() == Use.CURRENT) {
            addDose(entry, group);
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

    private void addDose(MedicineEntry entry, MedicineGroup group) {
        if (entry.dailyDose() == null) {
            unknownDoses.add(group);
            return;
        }
        DailyDose dose = new DailyDose(group, requireNonNull(entry.dailyDose()), entry.doseBasis());
        doses.merge(
                group,
                dose,
                (a, b) -> new DailyDose(
                        group, a.value() + b.value(), a.basis() == b.basis() ? a.basis() : DoseBasis.UNKNOWN));
    }
}
