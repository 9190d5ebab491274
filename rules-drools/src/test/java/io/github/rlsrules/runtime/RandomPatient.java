package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.SampleFacts.Analyte;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Group;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A patient made up from a seed, of whom some things are unknown: a list of slots, each of which is filled or a gap. A gap
 * knows every way in which it could be filled, and the path under which a host would be asked for it.
 */
final class RandomPatient {
    /** One thing that could be known: all its values with {@code unknown} first, and where it stands among them. */
    private record Slot(String path, List<Consumer<Parts>> values, int now) {
        boolean isGap() {
            return now == 0;
        }
    }

    /** What a patient is put together from. */
    private static final class Parts {
        private Symptoms symptoms = Symptoms.UNKNOWN;
        private final List<Lab> labs = new ArrayList<>();
        private final List<Drug> drugs = new ArrayList<>();
        private boolean complete;

        void fasting(Answer answer) {
            int last = labs.size() - 1;
            labs.set(last, labs.get(last).fasting(answer));
        }
    }

    /** A patient with some gaps filled, and the paths of these. */
    record Completed(Facts facts, List<Record> records, Set<String> filled) {}

    private final Random random;
    private final List<Slot> slots = new ArrayList<>();

    RandomPatient(long seed) {
        random = new Random(seed);
        slot("symptoms.fever", each(Answer.UNKNOWN, Answer.YES, Answer.NO, (p, a) -> p.symptoms = p.symptoms.fever(a)));
        slot("symptoms.cough", each(Answer.UNKNOWN, Answer.YES, Answer.NO, (p, a) -> p.symptoms = p.symptoms.cough(a)));
        slot(
                "symptoms.onset",
                each(Onset.UNKNOWN, Onset.SLOW, Onset.SUDDEN, (p, o) -> p.symptoms = p.symptoms.onset(o)));
        lab(Analyte.CRP);
        lab(Analyte.FERRITIN);
        int items = random.nextInt(3);
        for (int i = 0; i < items; i++) {
            int index = i;
            Group group = List.of(Group.values()).get(random.nextInt(3));
            slot(
                    "drugs[" + i + "].use",
                    each(Use.UNKNOWN, Use.CURRENT, Use.PAST, (p, use) -> p.drugs.add(new Drug(index, group, use))));
        }
        slot("drugs", restOfTheList(items));
    }

    private void slot(String path, List<Consumer<Parts>> values) {
        slots.add(new Slot(path, values, random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(values.size() - 1)));
    }

    /** A value that is there or not; if it is, whether the patient was fasting may be a gap of its own. */
    private void lab(Analyte analyte) {
        String path = "labs[" + analyte + "]";
        if (random.nextInt(3) == 0) {
            List<Consumer<Parts>> values = new ArrayList<>();
            values.add(p -> {});
            for (double value : new double[] {1, 7, 20}) {
                for (Answer fasting : Answer.values()) {
                    values.add(p -> p.labs.add(Lab.of(analyte, value).fasting(fasting)));
                }
            }
            slots.add(new Slot(path, values, 0));
        } else {
            Lab lab = Lab.of(analyte, List.of(1, 5, 7, 10, 20).get(random.nextInt(5)));
            slots.add(new Slot(path, List.of(p -> {}, p -> p.labs.add(lab)), 1));
            slot(path + ".fasting", each(Answer.UNKNOWN, Answer.YES, Answer.NO, Parts::fasting));
        }
    }

    /** Whether the list goes on: with one more item of whatever kind, and whether it is complete then. */
    private static List<Consumer<Parts>> restOfTheList(int next) {
        List<Consumer<Parts>> values = new ArrayList<>();
        values.add(p -> {});
        values.add(p -> p.complete = true);
        for (Group group : Group.values()) {
            for (Use use : Use.values()) {
                for (boolean complete : new boolean[] {true, false}) {
                    values.add(p -> {
                        p.drugs.add(new Drug(next, group, use));
                        p.complete = complete;
                    });
                }
            }
        }
        return values;
    }

    private interface Filling<T> {
        void fill(Parts parts, T value);
    }

    private static <T> List<Consumer<Parts>> each(T unknown, T one, T other, Filling<T> filling) {
        return List.of(p -> filling.fill(p, unknown), p -> filling.fill(p, one), p -> filling.fill(p, other));
    }

    /** As the patient is. */
    Completed asIs() {
        return completed(slots.stream().mapToInt(Slot::now).toArray());
    }

    /**
     * Ways to fill some or all of the gaps: every one of them if they are not too many, else the fillings of one gap alone,
     * and as many others by chance.
     */
    List<Completed> completions(int most) {
        long ways = 1;
        for (Slot slot : slots) {
            ways *= slot.isGap() ? slot.values().size() : 1;
        }
        List<Completed> all = new ArrayList<>();
        if (ways <= most) {
            fill(slots.stream().mapToInt(Slot::now).toArray(), 0, all);
            return all;
        }
        for (int i = 0; i < slots.size(); i++) {
            for (int value = 1;
                    slots.get(i).isGap() && value < slots.get(i).values().size();
                    value++) {
                int[] choice = slots.stream().mapToInt(Slot::now).toArray();
                choice[i] = value;
                all.add(completed(choice));
            }
        }
        while (all.size() < most) {
            all.add(completed(slots.stream()
                    .mapToInt(s -> s.isGap() ? random.nextInt(s.values().size()) : s.now())
                    .toArray()));
        }
        return all;
    }

    private void fill(int[] choice, int from, List<Completed> all) {
        if (from == slots.size()) {
            all.add(completed(choice));
            return;
        }
        int values = slots.get(from).isGap() ? slots.get(from).values().size() : 1;
        for (int value = 0; value < values; value++) {
            int[] next = choice.clone();
            next[from] = slots.get(from).isGap() ? value : choice[from];
            fill(next, from + 1, all);
        }
    }

    private Completed completed(int[] choice) {
        Parts parts = new Parts();
        Set<String> filled = new TreeSet<>();
        for (int i = 0; i < choice.length; i++) {
            Slot slot = slots.get(i);
            slot.values().get(choice[i]).accept(parts);
            if (slot.isGap() && choice[i] != 0) {
                filled.add(slot.path());
            }
        }
        List<Record> records = new ArrayList<>();
        records.add(parts.symptoms);
        records.addAll(parts.labs);
        records.addAll(parts.drugs);
        return new Completed(facts(parts, records), records, filled);
    }

    private static Facts facts(Parts parts, List<Record> records) {
        Facts.Builder facts = Facts.builder().addAll(records);
        if (parts.complete) {
            facts.complete(Drug.class);
        }
        return facts.build();
    }

    /** The same facts in another order. */
    Facts shuffled() {
        Completed asIs = asIs();
        List<Record> records = new ArrayList<>(asIs.records());
        Collections.shuffle(records, random);
        Facts.Builder facts = Facts.builder().addAll(records);
        if (asIs.facts().isComplete(Drug.class)) {
            facts.complete(Drug.class);
        }
        return facts.build();
    }
}
