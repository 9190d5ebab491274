package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rlsrules.facts.Analyte;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That each row names a fact and an answer of it, the map itself checks when it is read. */
class CodeMapTest {
    private static final int[][] PERMUTED = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 5, 7, 6, 2, 8, 3, 0, 9, 4}, {5, 8, 0, 3, 7, 9, 6, 1, 4, 2},
        {8, 9, 1, 6, 0, 4, 3, 5, 2, 7}, {9, 4, 5, 3, 1, 2, 6, 8, 7, 0}, {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
        {2, 7, 9, 3, 8, 0, 6, 4, 1, 5}, {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}
    };

    private final List<Mapping> all = CodeMap.standard().mappings();

    @Test
    void everyCodeOfLoincAndSnomedHasTheCheckDigitThatItMustHave() {
        assertEquals(
                List.of(),
                all.stream()
                        .filter(mapping -> mapping.system().equals("LOINC") && !isLoinc(mapping.code())
                                || mapping.system().equals("SCT") && !isSnomed(mapping.code()))
                        .map(Mapping::code)
                        .toList());
        assertFalse(isLoinc("2276-5"));
        assertFalse(isSnomed("32914009"));
    }

    /** Modulus 10, doubling every other digit. */
    private static boolean isLoinc(String code) {
        String digits = new StringBuilder(code.substring(0, code.indexOf('-')))
                .reverse()
                .toString();
        StringBuilder odd = new StringBuilder();
        StringBuilder even = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            (i % 2 == 0 ? odd : even).append(digits.charAt(i));
        }
        String twice = Long.toString(2 * Long.parseLong(odd.reverse().toString()));
        int sum = (even + twice).chars().map(c -> c - '0').sum();
        return (10 - sum % 10) % 10 == code.charAt(code.length() - 1) - '0';
    }

    /** Verhoeff: in the group of the symmetries of a pentagon. */
    private static boolean isSnomed(String code) {
        int check = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = PERMUTED[i % 8][code.charAt(code.length() - 1 - i) - '0'];
            int turned = Math.floorMod(check < 5 ? check + digit : check - digit, 5);
            check = check < 5 == digit < 5 ? turned : 5 + turned;
        }
        return check == 0;
    }

    @Test
    void noCodeStandsTwiceForOneFact() {
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(),
                all.stream()
                        .map(mapping ->
                                mapping.kind() + " " + mapping.system() + " " + mapping.code() + " " + mapping.fact())
                        .filter(row -> !seen.add(row))
                        .toList());
    }

    @Test
    void everyLaboratoryValueThatRulesReadHasACode() {
        List<Analyte> without = Arrays.stream(Analyte.values())
                .filter(analyte ->
                        all.stream().noneMatch(mapping -> mapping.fact().equals("labResults[" + analyte + "]")))
                .toList();
        assertEquals(
                List.of(Analyte.FAECAL_HAEMOGLOBIN), without, "its unit here is a mass by mass, which no code says");
    }

    @Test
    void everyRowSaysWhereItsCodesWereSeen() {
        assertTrue(all.stream().allMatch(mapping -> mapping.seen().matches("M|[DFGHIKLOQRS]+")));
    }

    /** Codes that stood here and mean something else: what is made of plants alone, an area's clearance, sore muscles. */
    @Test
    void noCodeIsReadThatMeansSomethingElse() {
        Map<String, Mapping.Kind> others = Map.of(
                "49054-0", Mapping.Kind.OBSERVATION,
                "12195-4", Mapping.Kind.OBSERVATION,
                "24693007", Mapping.Kind.CONDITION);
        others.forEach((code, kind) -> assertEquals(
                List.of(),
                all.stream()
                        .filter(one -> one.kind() == kind && one.code().equals(code))
                        .toList()));
    }

    /** What nobody has read anywhere is named, that it may become fewer. */
    @Test
    void ofLoincAndSnomedFewCodesRestOnMemory() {
        assertEquals(
                Set.of("71875-9", "68518-0", "35400008", "86715000", "6525002", "7011001", "6077001"),
                all.stream()
                        .filter(one -> one.seen().equals("M") && !one.system().startsWith("ICD"))
                        .map(Mapping::code)
                        .collect(Collectors.toSet()));
    }
}
