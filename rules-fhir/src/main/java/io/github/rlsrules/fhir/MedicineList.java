package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineEntryBuilder;
import io.github.rlsrules.facts.MedicineGroup;
import io.github.rlsrules.facts.MedicineMeaning;
import io.github.rlsrules.facts.Recognition;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.fhir.SetAside.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The medicines of a record, each once: a record has the same medicine as order, statement and dispense, and once more for each renewal.
 * Doses of several would be added up, and a renewed order would look like an end.
 */
final class MedicineList {
    private final Gathered gathered;
    private final List<Found> all = new ArrayList<>();
    private final Recognitions recognitions = new Recognitions();

    /** A medicine as one resource has it. */
    record Found(MedicineEntry entry, Source source) {}

    MedicineList(Gathered gathered) {
        this.gathered = gathered;
    }

    Recognitions recognitions() {
        return recognitions;
    }

    void add(MedicineEntry entry, Source source) {
        all.add(new Found(entry, source));
    }

    /** In the order of the record; the origins of each are told. */
    List<MedicineEntry> settled() {
        Map<String, List<Found>> byMedicine = new LinkedHashMap<>();
        all.forEach(found ->
                byMedicine.computeIfAbsent(key(found), k -> new ArrayList<>()).add(found));
        List<MedicineEntry> entries = new ArrayList<>();
        for (List<Found> same : byMedicine.values()) {
            if (isInfusedIron(same.get(0).entry)) {
                same.forEach(found -> put(entries, found.entry, List.of(found)));
            } else {
                separate(same).forEach(some -> put(entries, together(some), some));
            }
        }
        return entries;
    }

    private void put(List<MedicineEntry> entries, MedicineEntry entry, List<Found> sources) {
        sources.forEach(found -> gathered.origin("medicines.items[" + entries.size() + "]", found.source));
        entries.add(entry);
    }

    /** What is taken, what is thought of, and the rest; that which ended counts only where it is not taken any more. */
    private List<List<Found>> separate(List<Found> same) {
        List<List<Found>> kinds = new ArrayList<>();
        List<Found> current = of(same, Use.CURRENT);
        addIfAny(kinds, current);
        addIfAny(kinds, of(same, Use.CONSIDERED));
        for (Use use : List.of(Use.UNKNOWN, Use.STOPPED, Use.NEVER)) {
            List<Found> some = of(same, use);
            if (kinds.stream().anyMatch(one -> one.get(0).entry.use() != Use.CONSIDERED)) {
                some.forEach(found -> gathered.aside(found.source, Reason.SUPERSEDED));
            } else {
                addIfAny(kinds, some);
            }
        }
        return kinds;
    }

    private static void addIfAny(List<List<Found>> kinds, List<Found> some) {
        if (!some.isEmpty()) {
            kinds.add(some);
        }
    }

    private static List<Found> of(List<Found> same, Use use) {
        return same.stream().filter(found -> found.entry.use() == use).toList();
    }

    /** One entry that knows what all of these know. Doses that differ may add up or follow each other: nobody knows which. */
    private MedicineEntry together(List<Found> same) {
        MedicineEntry first = same.get(0).entry;
        List<Double> doses = told(same, MedicineEntry::dailyDose);
        if (doses.size() > 1) {
            same.stream()
                    .filter(found -> found.entry.dailyDose() != null)
                    .forEach(found -> gathered.aside(found.source, Reason.DOSE_NOT_CLEAR));
        }
        return MedicineEntryBuilder.builder(first)
                .atcCode(one(told(same, MedicineEntry::atcCode)))
                .rxNormCode(one(told(same, MedicineEntry::rxNormCode)))
                .indication(same.stream()
                        .map(found -> found.entry.indication())
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .started(told(same, MedicineEntry::started).stream()
                        .min(Comparator.naturalOrder())
                        .orElse(null))
                .stopped(told(same, MedicineEntry::stopped).stream()
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElse(null))
                .dailyDose(one(doses))
                .build();
    }

    private static <T> @Nullable T one(List<T> told) {
        return told.size() == 1 ? told.get(0) : null;
    }

    private static <T> List<T> told(Collection<Found> same, Function<MedicineEntry, @Nullable T> part) {
        List<T> told = new ArrayList<>();
        for (Found found : same) {
            T value = part.apply(found.entry);
            if (value != null && !told.contains(value)) {
                told.add(value);
            }
        }
        return told;
    }

    /** Each infusion has a day of its own, and the last one counts. */
    private boolean isInfusedIron(MedicineEntry entry) {
        return recognitions.of(entry).groups().contains(MedicineGroup.IRON_INTRAVENOUS);
    }

    /** Equal for two that are the same medicine. One without a name or code is always another. */
    private String key(Found found) {
        MedicineEntry entry = found.entry;
        Recognition recognition = recognitions.of(entry);
        if (recognition.isCertain()) {
            return recognition.meanings().stream()
                    .map(MedicineMeaning::name)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        if (entry.name() == null && entry.atcCode() == null && entry.rxNormCode() == null) {
            return "of " + found.source.resource();
        }
        return (entry.name() + "|" + entry.atcCode() + "|" + entry.rxNormCode()).toLowerCase(Locale.ROOT);
    }
}
