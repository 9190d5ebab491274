package io.github.rlsrules.benchmark;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.runtime.Assessment;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Many people, one a line: what hosts do at night. */
final class Ndjson {
    private final List<byte[]> people;
    private final LocalDate asOf;

    Ndjson(List<byte[]> people, LocalDate asOf) {
        this.people = people;
        this.asOf = asOf;
    }

    /** A file with so many lines; people come again until there are enough. */
    Path file(int lines) throws IOException {
        Path file = Path.of("target/people-" + lines + ".ndjson");
        byte[] all = joined();
        try (OutputStream out = Files.newOutputStream(file)) {
            int left = lines;
            for (; left >= people.size(); left -= people.size()) {
                out.write(all);
            }
            for (byte[] person : people.subList(0, left)) {
                out.write(person);
                out.write('\n');
            }
        }
        return file;
    }

    private byte[] joined() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        people.forEach(person -> {
            all.writeBytes(person);
            all.write('\n');
        });
        return all.toByteArray();
    }

    /** What the command line does, each way one step further than the one before; but reading lines stands by itself. */
    List<Rounds.Way> steps(Path commandLine) throws ReflectiveOperationException, IOException {
        RlsRules rules = RlsRules.standard();
        AssessmentWriter writer = AssessmentWriter.compact();
        return List.of(
                step("bytes", lines(commandLine)),
                step("parse", i -> Input.patient(people.get(i)).labResults().size()),
                step(
                        "facts",
                        i -> Input.patient(people.get(i))
                                .toFacts(asOf)
                                .records()
                                .size()),
                step(
                        "evaluate",
                        i -> rules.assess(Input.patient(people.get(i)), asOf)
                                .findings()
                                .size()),
                step(
                        "write",
                        i -> writer.write(Findings.of(rules.assess(Input.patient(people.get(i)), asOf)))
                                .getBytes(StandardCharsets.UTF_8)
                                .length));
    }

    private Rounds.Way step(String name, Rounds.Work work) {
        return new Rounds.Way(name, people.size(), work);
    }

    /** The command line's own way of reading lines. */
    private Rounds.Work lines(Path commandLine) throws ReflectiveOperationException, IOException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {commandLine.toUri().toURL()}, null);
        Class<?> type = loader.loadClass("io.github.rlsrules.examples.cli.Lines");
        Constructor<?> constructor = type.getDeclaredConstructor(InputStream.class);
        Method next = type.getDeclaredMethod("next");
        List.of(constructor, next).forEach(member -> member.setAccessible(true));
        byte[] all = joined();
        Object[] lines = new Object[1];
        int[] ahead = new int[1]; // it reads several at a time
        return i -> {
            try {
                if (i == 0) {
                    lines[0] = constructor.newInstance(new BufferedInputStream(new ByteArrayInputStream(all)));
                    ahead[0] = 0;
                }
                if (ahead[0] == 0) {
                    ahead[0] = ((List<?>) next.invoke(lines[0])).size();
                }
                return --ahead[0];
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** As the command line writes them. */
    record Findings(List<Finding> outcomes) {
        static Findings of(Assessment<?> assessment) {
            return new Findings(assessment.findings().stream()
                    .map(f -> new Finding(
                            f.rule().id(),
                            f.outcome().kind(),
                            f.outcome().code(),
                            f.outcome().urgency().name()))
                    .toList());
        }
    }

    /** One of them. */
    record Finding(String rule, String kind, String code, String urgency) {}
}
