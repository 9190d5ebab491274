package io.github.rlsrules.benchmark;

import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Tables;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The rules as somebody would write them in Java who wants speed and nothing else: generated from what the rulebook says of itself,
 * compiled, and held against the engine before it is timed.
 */
final class HandWritten {
    private static final Path TARGET = Path.of("target/hand-written");
    /** By the ordinal of a verdict: NO, NOT_YET, FOR_NOW, YES. */
    private static final RuleStatus[] STATUSES = {
        RuleStatus.NOT_MET, RuleStatus.UNDECIDED, RuleStatus.PROVISIONAL, RuleStatus.FIRED
    };

    /** Verdicts in the order of the rulebook. */
    private final Function<Facts, byte[]> rules;

    @SuppressWarnings("unchecked") // it was generated so
    HandWritten(Rulebook rulebook) throws IOException, ReflectiveOperationException {
        HandWrittenSource source = new HandWrittenSource(rulebook);
        Path file = Files.createDirectories(TARGET).resolve(HandWrittenSource.CLASS + ".java");
        Files.writeString(file, source.text());
        compile(file);
        URLClassLoader loader =
                new URLClassLoader(new URL[] {TARGET.toUri().toURL()}, HandWritten.class.getClassLoader());
        this.rules =
                (Function<Facts, byte[]>) loader.loadClass(HandWrittenSource.PACKAGE + "." + HandWrittenSource.CLASS)
                        .getConstructor()
                        .newInstance();
    }

    private static void compile(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-nowarn", "-d", TARGET.toString(), "-cp", System.getProperty("java.class.path"));
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            if (!compiler.getTask(errors, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new IllegalStateException("hand-written rules do not compile:\n" + errors);
            }
        }
    }

    /** The statuses of all rules, by their ordinals, added up. */
    int statuses(Facts facts) {
        int sum = 0;
        for (byte verdict : rules.apply(facts)) {
            sum += STATUSES[verdict].ordinal();
        }
        return sum;
    }

    /** @throws IllegalStateException if it comes to anything else than the engine for some rule */
    void check(Rulebook rulebook, Tables tables, Facts facts) {
        byte[] here = rules.apply(facts);
        RuleStatus[] there = tables.each(facts);
        for (int rule = 0; rule < there.length; rule++) {
            if (STATUSES[here[rule]] != there[rule]) {
                throw new IllegalStateException(
                        rulebook.logic().get(rule).rule().id() + " is " + there[rule] + ", and by hand "
                                + STATUSES[here[rule]]);
            }
        }
    }
}
