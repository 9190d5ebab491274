package io.github.rlsrules.authoring.build;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes, for each package of a module that holds facts, the class that reads them without reflection. */
final class FactReaders {
    private final Path classes;

    /** @param classes the folder of the module's compiled classes; facts that do not lie in it belong to another module */
    FactReaders(Path classes) {
        this.classes = classes;
    }

    /** Deletes those of an earlier build: the facts may have changed. */
    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path old : files.filter(file -> file.endsWith(FactReaderSource.CLASS + ".class"))
                    .toList()) {
                Files.delete(old);
            }
        }
    }

    void write(List<Class<? extends Record>> factTypes) throws IOException {
        Map<String, List<Class<? extends Record>>> byPackage = factTypes.stream()
                .filter(type -> Files.exists(classes.resolve(type.getName().replace('.', '/') + ".class")))
                .sorted(Comparator.comparing(Class::getName))
                .collect(Collectors.groupingBy(Class::getPackageName, TreeMap::new, Collectors.toList()));
        if (!byPackage.isEmpty()) {
            List<FactReaderSource> sources = byPackage.entrySet().stream()
                    .map(entry -> new FactReaderSource(entry.getKey(), entry.getValue()))
                    .toList();
            compile(sources, classPath(byPackage.values()));
        }
    }

    private void compile(List<FactReaderSource> sources, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("a rulebook is built with a JDK: this Java has no compiler");
        }
        StringWriter errors = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-implicit:none",
                "-g:none",
                "-d",
                classes.toString(),
                "-cp",
                classPath);
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Text> texts = sources.stream().map(Text::new).toList();
            if (!compiler.getTask(errors, files, null, options, null, texts).call()) {
                throw new IllegalStateException("the readers of facts do not compile:\n" + errors);
            }
        }
    }

    /** Where the facts lie, and all that javac looks at to read them. */
    private String classPath(Collection<List<Class<? extends Record>>> types) {
        Set<String> places = new TreeSet<>();
        places.add(classes.toString());
        place(io.github.rlsrules.runtime.FactReader.class).forEach(places::add);
        types.stream()
                .flatMap(List::stream)
                .flatMap(type -> Stream.concat(
                        Stream.of(type),
                        Stream.concat(
                                Arrays.stream(type.getInterfaces()),
                                Arrays.stream(type.getRecordComponents()).map(c -> c.getType()))))
                .flatMap(FactReaders::place)
                .forEach(places::add);
        return String.join(System.getProperty("path.separator"), places);
    }

    /** The folder or jar of a class; nothing for one of the JDK. */
    private static Stream<String> place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? Stream.empty()
                    : Stream.of(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final FactReaderSource source;

        Text(FactReaderSource source) {
            super(
                    URI.create("string:///" + source.className().replace('.', '/') + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }
}
