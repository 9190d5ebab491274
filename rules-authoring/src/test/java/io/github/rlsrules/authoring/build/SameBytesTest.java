package io.github.rlsrules.authoring.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.example.SampleRulebook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enough rules that Drools would compile them side by side, and name classes as they happen to come. */
class SameBytesTest {
    private static final int RULES = 120;
    /** Drools numbers variables on from what one Java has compiled before; each build begins with a new one. */
    private static final String NUMBERED_ON = "RuleMethods";

    private static final List<String> CONDITIONS = List.of(
            "Symptoms( fever == Answer.YES )",
            "Symptoms( fever == Answer.YES, cough == Answer.NO )",
            "Symptoms( cough in ( Answer.YES, Answer.UNKNOWN ) )",
            "Reading( gauge == Gauge.PULSE, value >= %d )");

    @Test
    void theSameRulesMakeTheSameClassesByteForByte(@TempDir Path root) throws IOException {
        Map<String, Integer> once = packed(root);
        Map<String, Integer> again = packed(root);
        assertThat(List.copyOf(once.keySet())).isNotEmpty().isEqualTo(List.copyOf(again.keySet()));
        assertThat(once.keySet())
                .filteredOn(path -> !path.contains(NUMBERED_ON))
                .filteredOn(path -> !once.get(path).equals(again.get(path)))
                .isEmpty();
    }

    /** The hash of each class that a build packs, and of what its entry says of it. */
    private static Map<String, Integer> packed(Path root) throws IOException {
        String rules = IntStream.range(0, RULES)
                .mapToObj(i -> SampleRulebook.rule(
                        "EX-R" + i,
                        "Rule",
                        CONDITIONS.get(i % CONDITIONS.size()).formatted(i),
                        "Advice.to( Advice.Code.DRINK )"))
                .collect(Collectors.joining("\n"));
        Map<String, byte[]> compiled = RulebookCompiler.compiled(
                SampleRulebook.in(root)
                        .with("fever/fever.drl", SampleRulebook.drl("advice", rules))
                        .folder()
                        .drlFiles(),
                SameBytesTest.class.getClassLoader());
        Map<String, Integer> hashes = new LinkedHashMap<>();
        try (ZipInputStream pack = new ZipInputStream(new ByteArrayInputStream(ModelClasses.packed(compiled)))) {
            for (ZipEntry entry = pack.getNextEntry(); entry != null; entry = pack.getNextEntry()) {
                hashes.put(
                        entry.getName(),
                        31 * Arrays.hashCode(pack.readAllBytes())
                                + entry.getTimeLocal().hashCode());
            }
        }
        return hashes;
    }
}
