package io.github.rlsrules.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that medicines have in records, shops and other languages, with the codes of combinations and of RxNorm. */
final class MedicineNames {
    private static final String FILE = "facts/medicine-names.tsv";

    private final Map<String, Recognition> bySubstanceName = new HashMap<>();
    private final Map<String, Recognition> byBrand = new HashMap<>();
    private final Map<String, Recognition> byAtcCode = new HashMap<>();
    private final Map<String, Recognition> byRxNormCode = new HashMap<>();

    MedicineNames(MedicineRegister register) {
        for (MedicineRegister.Medicine medicine : register.all()) {
            Recognition one = MedicineRegister.ofSubstance(medicine);
            add(bySubstanceName, List.of(MedicineName.fold(medicine.name())), one);
            add(
                    bySubstanceName,
                    medicine.otherNames().stream().map(MedicineName::fold).toList(),
                    one);
        }
        MedicineTable.read(FILE, 5, cells -> {
            List<String> substances = Arrays.asList(cells[0].split(" \\+ "));
            EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
            substances.forEach(s -> groups.addAll(register.substance(s).groups()));
            Recognition one = Recognition.of(List.of(MedicineMeaning.of(substances, groups)));
            add(bySubstanceName, MedicineTable.items(cells[1], '|'), one);
            add(byBrand, MedicineTable.items(cells[2], '|'), one);
            for (String code : MedicineTable.items(cells[3], ',')) {
                add(byAtcCode, List.of(code), isCombinationsInGeneral(code) ? open(one) : one);
            }
            add(byRxNormCode, MedicineTable.items(cells[4], ','), one);
        });
    }

    /** Whether a code stands for combinations with whatever else, of which only some are known here: N02BE51. */
    static boolean isCombinationsInGeneral(String code) {
        return code.charAt(code.length() - 2) >= '5';
    }

    private static Recognition open(Recognition one) {
        return Recognition.of(one.meanings().stream()
                .map(m -> new MedicineMeaning(m.name(), m.substances(), m.groups(), true))
                .toList());
    }

    private static void add(Map<String, Recognition> map, List<String> keys, Recognition one) {
        keys.forEach(key -> map.merge(key, one, Recognition::any));
    }

    /** Of a whole name; one that is a substance's and a brand's counts as any of them. */
    Recognition find(String name) {
        Recognition substance = substance(name);
        Recognition brand = brand(name);
        return !substance.isRecognised() ? brand : brand.isRecognised() ? substance.any(brand) : substance;
    }

    /** Of a substance or its salt, in any language; German leaves out the last letter of many. */
    Recognition substance(String name) {
        Recognition found = bySubstanceName.get(name);
        return found == null ? bySubstanceName.getOrDefault(name + "e", Recognition.UNKNOWN) : found;
    }

    Recognition brand(String name) {
        return byBrand.getOrDefault(name, Recognition.UNKNOWN);
    }

    Recognition atcCode(String code) {
        return byAtcCode.getOrDefault(code, Recognition.UNKNOWN);
    }

    Recognition rxNormCode(String code) {
        return byRxNormCode.getOrDefault(code, Recognition.UNKNOWN);
    }

    /** What names are near enough for a misspelling, the nearest first. */
    List<MedicineMeaning> near(String name, int most) {
        return near(name, most, List.of(bySubstanceName, byBrand));
    }

    /** The same, of substances and their salts only. */
    List<MedicineMeaning> nearSubstance(String name, int most) {
        return near(name, most, List.of(bySubstanceName));
    }

    /** Whether it may be the misspelt name of a substance, of which the first letter is right; in passing, so it is quick. */
    boolean isNearSubstance(String word) {
        for (String name : bySubstanceName.keySet()) {
            if (name.charAt(0) == word.charAt(0)
                    && Math.abs(name.length() - word.length()) <= 1
                    && NearNames.isWithin(NearNames.allowed(word), word, name)) {
                return true;
            }
        }
        return false;
    }

    private static List<MedicineMeaning> near(String name, int most, List<Map<String, Recognition>> maps) {
        List<MedicineMeaning> found = new ArrayList<>();
        for (int distance = 1; distance <= NearNames.allowed(name) && found.size() < most; distance++) {
            for (Map<String, Recognition> names : maps) {
                addNear(name, distance, most, names, found);
            }
        }
        return found;
    }

    private static void addNear(
            String name, int distance, int most, Map<String, Recognition> names, List<MedicineMeaning> found) {
        List<String> near = names.keySet().stream()
                .filter(n -> NearNames.isAt(distance, name, n))
                .sorted()
                .toList();
        for (String other : near) {
            for (MedicineMeaning meaning :
                    names.getOrDefault(other, Recognition.UNKNOWN).meanings()) {
                if (found.size() < most && !found.contains(meaning)) {
                    found.add(meaning);
                }
            }
        }
    }
}
