package io.github.rlsrules.authoring.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.example.Gauge;
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
import javax.tools.ToolProvider;
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
    void aFactHasAPlaceAmongThoseThatAPatientCanHave() throws Exception {
        module(Symptoms.class, Reading.class, Medicine.class);

        write(List.of(Medicine.class, Reading.class, Symptoms.class));

        int medicine = 0;
        int reading = 1;
        int symptoms = 2;
        FactReader reader = reader();
        assertThat(reader.types()).containsExactly(Medicine.class, Reading.class, Symptoms.class);
        assertThat(reader.places(medicine)).isZero();
        assertThat(reader.places(reading)).isEqualTo(Gauge.values().length);
        assertThat(reader.places(symptoms)).isEqualTo(1);
        for (Gauge gauge : Gauge.values()) {
            assertThat(reader.place(reading, new Reading(gauge, 1, 0))).isEqualTo(gauge.ordinal());
        }
        assertThat(reader.place(symptoms, new Symptoms(null, null, null))).isZero();
    }

    @Test
    void aReaderKnowsTheShapeOfWhatItReads() throws Exception {
        module(Symptoms.class, Reading.class);

        write(List.of(Reading.class, Symptoms.class));

        assertThat(reader().shape(0)).isEqualTo(FactReader.shapeOf(Reading.class));
        assertThat(reader().shape(1)).isEqualTo(FactReader.shapeOf(Symptoms.class));
    }

    private record Two(Answer one, Side two) {}

    private record Swapped(Side two, Answer one) {}

    private record Renamed(Answer one, Side three) {}

    private record Retyped(Answer one, Answer two) {}

    private record Grown(Answer one, Side two, Answer three) {}

    private record Same(Answer one, Side two) {}

    @Test
    void everyChangeOfAComponentIsAnotherShape() {
        assertThat(FactReader.shapeOf(Two.class))
                .isNotEqualTo(FactReader.shapeOf(Swapped.class))
                .isNotEqualTo(FactReader.shapeOf(Renamed.class))
                .isNotEqualTo(FactReader.shapeOf(Retyped.class))
                .isNotEqualTo(FactReader.shapeOf(Grown.class))
                .isEqualTo(FactReader.shapeOf(Same.class));
    }

    @Test
    void soIsEveryChangeOfItsConstants() throws Exception {
        assertThat(shapeWith("LEFT, RIGHT"))
                .isEqualTo(shapeWith("LEFT, RIGHT"))
                .isNotEqualTo(shapeWith("RIGHT, LEFT"))
                .isNotEqualTo(shapeWith("LEFT, RIGHT, BOTH"));
    }

    private long shapeWith(String constants) throws Exception {
        Path folder = Files.createTempDirectory(classes, "shape");
        Path source = Files.writeString(
                folder.resolve("Pain.java"), "record Pain(Side side) {} enum Side { " + constants + " }");
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return FactReader.shapeOf(loader.loadClass("Pain"));
        }
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
