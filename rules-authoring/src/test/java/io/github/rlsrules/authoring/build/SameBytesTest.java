package io.github.rlsrules.authoring.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.example.SampleRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        Map<String, Integer> once = written(root.resolve("rules"), root.resolve("once/classes"));
        Map<String, Integer> again = written(root.resolve("rules"), root.resolve("again/classes"));
        assertThat(once.keySet()).isEqualTo(again.keySet());
        assertThat(once.keySet())
                .filteredOn(path -> !path.contains(NUMBERED_ON))
                .filteredOn(path -> !once.get(path).equals(again.get(path)))
                .isEmpty();
    }

    /** The hash of each class that a build writes. */
    private static Map<String, Integer> written(Path root, Path classes) throws IOException {
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
        Files.createDirectories(classes);
        ModelClasses.write(compiled, classes);
        Map<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(classes.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
