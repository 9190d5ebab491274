package io.github.rlsrules.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The medicines that the rulebook knows, by name and by code. A medicine that is not in here is said to be not recognised; it
 * is never taken for harmless.
 *
 * @since 0.1.0
 */
public final class MedicineRegister {
    private static final MedicineRegister STANDARD = new MedicineRegister();
    private static final int FULL_CODE = 7;
    private static final int SHORTEST_CLASS = 3;

    private final List<Medicine> all = new ArrayList<>();
    private final List<MedicineClass> classes = new ArrayList<>();
    private final Map<String, Medicine> byGenericName = new HashMap<>();
    private final Map<String, Recognition> byName = new HashMap<>();
    private final Map<String, Recognition> byCode = new HashMap<>();

    /**
     * A substance of the register.
     *
     * @param atcCodes its codes; none if none is known
     * @param name international generic name
     * @param otherNames other spellings
     * @param groups what it belongs to; none if it is known to be of no concern here
     * @param sources who says so, as keys of the source register
     */
    public record Medicine(
            List<String> atcCodes, String name, List<String> otherNames, Set<MedicineGroup> groups, String sources) {}

    /** Names and words, which are many and are read once a name is met that no substance has. */
    private static final class Names {
        static final MedicineNames ALL = new MedicineNames(STANDARD);
        static final NameReader READER = new NameReader(ALL, STANDARD.classes);
        static final RecentNames RECENT = new RecentNames(READER::read);

        private Names() {}
    }

    private MedicineRegister() {
        MedicineTable.read("rulebook/medicines.tsv", 5, cells -> {
            Medicine medicine = new Medicine(
                    MedicineTable.items(cells[0], ','),
                    cells[1],
                    MedicineTable.items(cells[2], ','),
                    groups(cells[3]),
                    cells[4]);
            all.add(medicine);
            byGenericName.put(medicine.name(), medicine);
            Recognition one = ofSubstance(medicine);
            byName.put(medicine.name(), one);
            medicine.otherNames().forEach(name -> byName.put(name, one));
            medicine.atcCodes().forEach(code -> byCode.put(code, one));
        });
        Map<String, Set<Set<MedicineGroup>>> groupsUnder = groupsUnder();
        MedicineTable.read(
                "rulebook/medicine-classes.tsv", 5, cells -> classes.add(MedicineClass.of(cells, groupsUnder)));
        classes.forEach(one -> one.atcCodes().forEach(code -> byCode.put(code, one.recognition())));
    }

    private Map<String, Set<Set<MedicineGroup>>> groupsUnder() {
        Map<String, Set<Set<MedicineGroup>>> groups = new HashMap<>();
        for (Medicine medicine : all) {
            for (String code : medicine.atcCodes()) {
                for (int length = SHORTEST_CLASS; length < FULL_CODE; length++) {
                    groups.computeIfAbsent(code.substring(0, length), k -> new HashSet<>())
                            .add(medicine.groups());
                }
            }
        }
        return groups;
    }

    /** {@return the register of the standard rulebook} */
    public static MedicineRegister standard() {
        return STANDARD;
    }

    /** {@return all substances} */
    public List<Medicine> all() {
        return List.copyOf(all);
    }

    /** {@return all classes} */
    public List<MedicineClass> classes() {
        return List.copyOf(classes);
    }

    /**
     * {@return what a name means: generic, brand or class, as people and records write it} What it is near to is suggested.
     *
     * @param name as somebody wrote it
     */
    public Recognition recognise(String name) {
        Recognition read = named(name);
        return read.kind() == Recognition.Kind.UNKNOWN && !Names.READER.isDenied(name)
                ? Names.READER.suggest(name)
                : read;
    }

    /**
     * {@return what name and codes of an entry mean together}
     *
     * @param entry of a patient's list
     */
    public Recognition recognise(MedicineEntry entry) {
        Recognition read = read(entry);
        String name = entry.name();
        return read.isRecognised() || name == null ? read : recognise(name);
    }

    /** The same without suggestions. */
    Recognition read(MedicineEntry entry) {
        String name = entry.name();
        Recognition named = name == null ? Recognition.UNKNOWN : named(name);
        if (entry.atcCode() == null && entry.rxNormCode() == null) {
            return named;
        }
        if (name != null && !named.isRecognised() && Names.READER.isDenied(name)) {
            return Recognition.UNKNOWN;
        }
        return withAtcCode(named, entry.atcCode()).and(ofRxNormCode(entry.rxNormCode()));
    }

    /** A name under the class that the code stands for is more exact; else both count. */
    private Recognition withAtcCode(Recognition named, @Nullable String given) {
        String code = given == null ? "" : knownPart(given.strip().toUpperCase(Locale.ROOT));
        if (code.length() < SHORTEST_CLASS) {
            return named;
        }
        List<MedicineMeaning> under = named.isRecognised()
                ? named.meanings().stream()
                        .filter(meaning -> isUnder(meaning, code))
                        .toList()
                : List.of();
        return under.isEmpty() ? named.and(ofAtcCode(code)) : Recognition.of(under);
    }

    private boolean isUnder(MedicineMeaning meaning, String code) {
        return meaning.substances().stream()
                        .flatMap(name -> substance(name).atcCodes().stream())
                        .anyMatch(full -> full.startsWith(code))
                || meaning.substances().size() > 1
                        && code.length() == FULL_CODE
                        && MedicineNames.isCombinationsInGeneral(code)
                        && ofAtcCode(code).meanings().stream()
                                .anyMatch(m -> !Collections.disjoint(m.substances(), meaning.substances()));
    }

    /** As much of a code as is known, a substance without a line of its own stands for its class; all if nothing is. */
    private String knownPart(String code) {
        String full = code.substring(0, Math.min(code.length(), FULL_CODE));
        for (int length = full.length(); length >= SHORTEST_CLASS; length--) {
            String part = full.substring(0, length);
            if (ofAtcCode(part).isRecognised()) {
                return part;
            }
        }
        return full;
    }

    private Recognition ofAtcCode(String code) {
        Recognition found = byCode.get(code);
        return found != null ? found : code.length() == FULL_CODE ? Names.ALL.atcCode(code) : Recognition.UNKNOWN;
    }

    static Recognition ofSubstance(Medicine medicine) {
        return Recognition.of(List.of(MedicineMeaning.of(List.of(medicine.name()), medicine.groups())));
    }

    /** A substance of the register, by its generic name. */
    Medicine substance(String name) {
        return Objects.requireNonNull(byGenericName.get(name));
    }

    private Recognition named(String name) {
        Recognition asSpelt = byName.get(name);
        Recognition found = asSpelt == null ? byName.get(name.strip().toLowerCase(Locale.ROOT)) : asSpelt;
        return found == null ? Names.RECENT.read(name) : found;
    }

    private static Recognition ofRxNormCode(@Nullable String code) {
        return code == null || code.isBlank() ? Recognition.UNKNOWN : Names.ALL.rxNormCode(code.strip());
    }

    static Set<MedicineGroup> groups(String cell) {
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        MedicineTable.items(cell, ',').forEach(group -> groups.add(MedicineGroup.valueOf(group)));
        return Collections.unmodifiableSet(groups);
    }
}
