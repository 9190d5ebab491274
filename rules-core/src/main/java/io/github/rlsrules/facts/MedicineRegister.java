package io.github.rlsrules.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The medicines that the rulebook knows, by generic name and by code. A medicine that is not in here is said to be not
 * recognised; it is never taken for harmless.
 */
public final class MedicineRegister {
    private static final String RESOURCE = "/io/github/rlsrules/rulebook/medicines.tsv";
    private static final MedicineRegister STANDARD = load();
    private static final int FULL_CODE = 7;
    private static final int SHORTEST_CLASS = 3;
    private static final String NO_CODE = "-";

    private final List<Medicine> all;
    private final Map<String, Medicine> byName = new HashMap<>();
    private final Map<String, Medicine> byCode = new HashMap<>();

    /**
     * An entry of the register.
     *
     * @param atcCode a full code for a substance, a shorter one for a whole class, a hyphen where no code is known
     * @param name international generic name, or the name of the class
     * @param otherNames other spellings
     * @param groups what it belongs to; none if it is known to be of no concern here
     * @param sources who says so, as keys of the source register
     */
    public record Medicine(
            String atcCode, String name, List<String> otherNames, Set<MedicineGroup> groups, String sources) {

        /** Whether it stands for a whole class, and not for one substance. */
        public boolean isClass() {
            return atcCode.length() < FULL_CODE && !atcCode.equals(NO_CODE);
        }
    }

    private MedicineRegister(List<Medicine> all) {
        this.all = List.copyOf(all);
        for (Medicine medicine : all) {
            if (!medicine.isClass()) {
                byName.put(medicine.name(), medicine);
                medicine.otherNames().forEach(name -> byName.put(name, medicine));
            }
            byCode.put(medicine.atcCode(), medicine);
        }
    }

    /** The register of the standard rulebook. */
    public static MedicineRegister standard() {
        return STANDARD;
    }

    public List<Medicine> all() {
        return all;
    }

    /** What a medicine belongs to; null if it is not recognised. */
    @Nullable
    Set<MedicineGroup> groupsOf(MedicineEntry entry) {
        Medicine byItsCode = ofCode(entry.atcCode());
        Medicine medicine = byItsCode == null ? named(entry.name()) : byItsCode;
        return medicine == null ? null : medicine.groups();
    }

    /** The medicine of that generic name, whatever its spelling; empty if it is not recognised. */
    public Optional<Medicine> findName(@Nullable String name) {
        return Optional.ofNullable(named(name));
    }

    /** The medicine of that code, or the class to which the code belongs; empty if it is not recognised. */
    public Optional<Medicine> findCode(@Nullable String code) {
        return Optional.ofNullable(ofCode(code));
    }

    private @Nullable Medicine named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Medicine asSpelt = byName.get(name);
        return asSpelt == null ? byName.get(name.strip().toLowerCase(Locale.ROOT)) : asSpelt;
    }

    private @Nullable Medicine ofCode(@Nullable String code) {
        String rest = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        for (int length = Math.min(rest.length(), FULL_CODE); length >= SHORTEST_CLASS; length--) {
            Medicine found = byCode.get(rest.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static MedicineRegister load() {
        try (InputStream in = MedicineRegister.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the register of medicines is missing: " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Medicine> medicines = new ArrayList<>();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> medicines.add(parse(line)));
            return new MedicineRegister(medicines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Medicine parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException("the register of medicines needs five columns: " + line);
        }
        EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
        items(cells[3]).forEach(group -> groups.add(MedicineGroup.valueOf(group)));
        return new Medicine(cells[0], cells[1], items(cells[2]), Collections.unmodifiableSet(groups), cells[4]);
    }

    private static List<String> items(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
