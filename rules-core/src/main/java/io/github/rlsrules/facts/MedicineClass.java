package io.github.rlsrules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A class of medicines, which stands for one whose name is not known.
 *
 * @param atcCodes codes of the class; none if only words stand for it
 * @param name its name
 * @param otherWords what else it is called
 * @param recognition what one of it may be: the groups to which it may belong
 * @param sources who says so, as keys of the source register
 * @since 0.1.0
 */
public record MedicineClass(
        List<String> atcCodes, String name, List<String> otherWords, Recognition recognition, String sources) {

    /** @param groupsUnder what the substances under a code belong to, by all codes of classes above them */
    static MedicineClass of(String[] cells, Map<String, Set<Set<MedicineGroup>>> groupsUnder) {
        List<String> codes = MedicineTable.items(cells[0], ',');
        List<Set<MedicineGroup>> alternatives = new ArrayList<>();
        for (String alternative : cells[3].split("[|]")) {
            alternatives.add(MedicineRegister.groups(alternative));
        }
        boolean isOpen = codes.isEmpty()
                || codes.stream().anyMatch(code -> !alternatives.containsAll(groupsUnder.getOrDefault(code, Set.of())));
        List<MedicineMeaning> meanings = alternatives.stream()
                .map(groups -> new MedicineMeaning(cells[1], List.of(), groups, isOpen))
                .toList();
        return new MedicineClass(
                codes,
                cells[1],
                MedicineTable.items(cells[2], ','),
                new Recognition(Recognition.Kind.CLASS, meanings),
                cells[4]);
    }
}
