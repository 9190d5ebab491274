package io.github.rlsrules.runtime;

import io.github.rlsrules.drools.TestModels;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Makes rulebooks of rules that are written in a test, with files that are written there too. */
final class Books {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final String FOLDER = "some/rulebook";

    private final Map<String, String> index = new LinkedHashMap<>();
    private final Map<String, String> files = new HashMap<>();

    private Books(String id) {
        index.put("id", id);
        index.put("version", "1.0");
        index.put("sha256", "0123" + id);
        index.put("stages", "first, second, third");
    }

    /** A rulebook of these rules with the stages first, second and third. */
    static Rulebook of(Rule... rules) {
        return named("book").rules(rules);
    }

    /** An engine for these rules. */
    static RuleEngine<Outcome> engine(Rule... rules) {
        return engine(of(rules));
    }

    /** An engine that runs the rules on Drools beside every assessment. */
    static RuleEngine<Outcome> engine(Rulebook rulebook) {
        return RuleEngine.of(rulebook, Outcome.class).crossChecked(TestModels.runner(rulebook), 1);
    }

    static Assessment<Outcome> assess(RuleEngine<Outcome> engine, Record... facts) {
        return engine.assess(facts(facts), TODAY);
    }

    static Facts facts(Record... facts) {
        return Facts.builder().addAll(List.of(facts)).build();
    }

    static Books named(String id) {
        return new Books(id);
    }

    /** Sets a line of {@code rulebook.index}. */
    Books index(String key, String value) {
        index.put(key, value);
        return this;
    }

    Books withoutIndex(String key) {
        index.remove(key);
        return this;
    }

    /** Sets a file that stands beside the index. */
    Books file(String name, String... lines) {
        files.put(name, String.join("\n", lines));
        return this;
    }

    Rulebook rules(Rule... rules) {
        RulebookFiles files = new RulebookFiles(loader(), FOLDER);
        return Rulebook.of(files, TestModels.read(List.of(rules), files.locations(), files.defaults()));
    }

    /** Finds these files as if they were in a jar. */
    ClassLoader loader() {
        StringBuilder lines = new StringBuilder();
        index.forEach(
                (key, value) -> lines.append(key).append('=').append(value).append('\n'));
        Map<String, String> all = new HashMap<>(files);
        all.put("rulebook.index", lines.toString());
        return new ClassLoader(Books.class.getClassLoader()) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                String text = all.get(name.replace(FOLDER + "/", ""));
                return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
