package io.github.rlsrules.authoring.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.example.Medicine;
import io.github.rlsrules.authoring.example.Reading;
import io.github.rlsrules.authoring.example.Side;
import io.github.rlsrules.authoring.example.Symptoms;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.FactReader;
import io.github.rlsrules.runtime.FactSink;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes that the build generates to read facts. */
class FactReadersTest {
    private static final String GENERATED = "io/github/rlsrules/authoring/example/FactReaders.class";

    @TempDir
    private Path classes;

    /** As if these lay in the module that is being built. */
    private void module(Class<?>... types) throws IOException {
        for (Class<?> type : types) {
            Path copy = classes.resolve(type.getName().replace('.', '/') + ".class");
            Files.createDirectories(copy.getParent());
            try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                Files.copy(in, copy);
            }
        }
    }

    private void write(List<Class<? extends Record>> types) throws IOException {
        new FactReaders(classes).write(types);
    }

    private FactReader reader() throws IOException, ReflectiveOperationException {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            return (FactReader) loader.loadClass(Symptoms.class.getPackageName() + ".FactReaders")
                    .getConstructor()
                    .newInstance();
        }
    }

    private static List<String> told(FactReader reader, Record fact) {
        List<String> told = new ArrayList<>();
        reader.read(reader.types().indexOf(fact.getClass()), fact, new FactSink() {
            @Override
            public void answer(int position, int ordinal) {
                told.add(position + ":" + ordinal);
            }

            @Override
            public void number(int position, double value) {
                told.add(position + "=" + value);
            }
        });
        return told;
    }

    @Test
    void theTypesOfTheModuleAreNumberedByName() throws Exception {
        module(Symptoms.class, Reading.class);

        write(List.of(Symptoms.class, Medicine.class, Reading.class));

        assertThat(reader().types()).containsExactly(Reading.class, Symptoms.class);
    }

    @Test
    void ofASingleRecordOnlyWhatIsKnownIsTold() throws Exception {
        module(Symptoms.class);

        write(List.of(Symptoms.class));

        assertThat(told(reader(), new Symptoms(null, Answer.NO, Side.LEFT)))
                .containsExactly("1:" + Answer.NO.ordinal(), "2:" + Side.LEFT.ordinal());
        assertThat(told(reader(), new Symptoms(null, null, null))).isEmpty();
        assertThat(reader().isWhole(0, new Symptoms(null, null, null))).isTrue();
    }

    @Test
    void aModuleWithoutFactsGetsNone() throws IOException {
        write(List.of(Symptoms.class));

        try (Stream<Path> files = Files.list(classes)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theSameFactsMakeTheSameBytes() throws IOException {
        module(Symptoms.class, Reading.class);

        write(List.of(Symptoms.class, Reading.class));
        byte[] first = Files.readAllBytes(classes.resolve(GENERATED));
        write(List.of(Reading.class, Symptoms.class));

        assertThat(Files.readAllBytes(classes.resolve(GENERATED))).isEqualTo(first);
    }

    @Test
    void theSourceIsOneLineForEachComponent() {
        assertThat(new FactReaderSource("io.github.rlsrules.authoring.example", List.of(Symptoms.class)).text())
                .contains(
                        "\n        if (fact.fever() != io.github.rlsrules.runtime.Answer.UNKNOWN) {"
                                + " sink.answer(0, fact.fever().ordinal()); }\n",
                        "return fact.fever() != null \n                && fact.cough() != null");
    }
}
