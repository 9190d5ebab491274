package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MedicineGroup;
import io.github.rlsrules.runtime.RuleLogic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody is asked what no rule reads: each fact is read by a rule, or stands in the list of those that are not, with the reason. */
class FactsReadTest {
    private static Map<String, String> exceptions() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = FactsReadTest.class.getResourceAsStream("unread-facts.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(
                            cells -> assertThat(reasons.put(cells[0], cells[1])).isNull());
        }
        return reasons;
    }

    private static Set<String> unread() {
        Set<String> unread = new TreeSet<>();
        Stream.concat(
                        VocabularyTest.paths().filter(path -> !path.startsWith("diary")),
                        Arrays.stream(MedicineGroup.values()).map(group -> "medicines.items[" + group + "]"))
                .forEach(unread::add);
        for (RuleLogic rule : TheRulebook.RULEBOOK.logic()) {
            for (RuleLogic.Pattern pattern : rule.patterns()) {
                pattern.reads().forEach(unread::remove);
                if (!pattern.reads().isEmpty()) {
                    pattern.conditions().stream()
                            .flatMap(condition -> condition.accepted().stream())
                            .forEach(constant -> unread.remove("medicines.items[" + constant + "]"));
                }
            }
        }
        return unread;
    }

    @Test
    void everyFactIsReadByARuleOrListedWithItsReason() throws IOException {
        assertThat(unread()).isEqualTo(exceptions().keySet());
    }

    @Test
    void everyExceptionHasAReason() throws IOException {
        assertThat(exceptions().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }
}
