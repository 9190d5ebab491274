package io.github.rlsrules.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register makes of a medicine as somebody wrote it. Nothing is assumed: what has several meanings is to be asked.
 *
 * @param kind how well it was recognised
 * @param meanings what it means or may mean; of {@link Kind#NEAR} what may have been meant, at most three
 * @since 0.1.0
 */
public record Recognition(Kind kind, List<MedicineMeaning> meanings) {
    static final Recognition UNKNOWN = new Recognition(Kind.UNKNOWN, List.of());

    /** How well it was recognised. */
    public enum Kind {
        /** A medicine of one substance, or of several at once. */
        ONE,
        /** A class of medicines, such as a sleeping tablet; its meanings are the groups to which one of it may belong. */
        CLASS,
        /** A name with several meanings. It counts as any of them. */
        AMBIGUOUS,
        /** Name and codes mean different medicines. It counts as any of them. */
        CONFLICT,
        /** Not recognised, but close to what is. It counts as nothing. */
        NEAR,
        /** Not recognised, or said not to be taken. */
        UNKNOWN;
    }

    public Recognition {
        meanings = List.copyOf(meanings);
    }

    /** Of meanings that exclude each other. */
    static Recognition of(List<MedicineMeaning> meanings) {
        if (meanings.isEmpty()) {
            return UNKNOWN;
        }
        if (meanings.stream()
                .allMatch(m -> m.isClass() && m.name().equals(meanings.get(0).name()))) {
            return new Recognition(Kind.CLASS, meanings);
        }
        return new Recognition(meanings.size() == 1 ? Kind.ONE : Kind.AMBIGUOUS, meanings);
    }

    /** {@return whether it counts as some medicine} */
    public boolean isRecognised() {
        return kind != Kind.UNKNOWN && kind != Kind.NEAR;
    }

    /** {@return whether its groups are known for good: none of its meanings has others} */
    public boolean isCertain() {
        if (!isRecognised() || kind == Kind.CONFLICT) {
            return false;
        }
        for (MedicineMeaning meaning : meanings) {
            if (meaning.isOpen() || !meaning.groups().equals(meanings.get(0).groups())) {
                return false;
            }
        }
        return true;
    }

    /** {@return all groups to which it belongs or may belong; none if it is not recognised} */
    public Set<MedicineGroup> groups() {
        if (!isRecognised()) {
            return Set.of();
        }
        if (meanings.size() == 1) {
            return meanings.get(0).groups();
        }
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        meanings.forEach(m -> groups.addAll(m.groups()));
        return groups;
    }

    /** Both at once: the more exact of the two, or any of them if they contradict each other. */
    Recognition and(Recognition other) {
        if (!other.isRecognised()) {
            return kind == Kind.UNKNOWN ? other : this;
        }
        if (!isRecognised()) {
            return other;
        }
        List<MedicineMeaning> both = new ArrayList<>();
        for (MedicineMeaning one : meanings) {
            for (MedicineMeaning two : other.meanings) {
                addOnce(both, one.isWithin(two) ? one : two.isWithin(one) ? two : null);
            }
        }
        if (!both.isEmpty()) {
            return kind == Kind.CONFLICT ? new Recognition(Kind.CONFLICT, both) : of(both);
        }
        return new Recognition(Kind.CONFLICT, any(other).meanings);
    }

    /** One of the two. */
    Recognition any(Recognition other) {
        List<MedicineMeaning> any = new ArrayList<>(meanings);
        other.meanings.forEach(m -> addOnce(any, m));
        return of(any);
    }

    private static void addOnce(List<MedicineMeaning> list, @Nullable MedicineMeaning meaning) {
        if (meaning != null && !list.contains(meaning)) {
            list.add(meaning);
        }
    }

    @Override
    public String toString() {
        return "Recognition";
    }
}
