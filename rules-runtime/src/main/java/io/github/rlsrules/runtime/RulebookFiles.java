package io.github.rlsrules.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The files of one rulebook on the class path: the index that the build wrote, models, sources and texts. */
final class RulebookFiles {
    private static final String RULE = "rule.";
    private static final String DEFAULT = "default.";

    private final ClassLoader loader;
    private final String folder;
    private final Map<String, Optional<Map<String, String>>> read = new ConcurrentHashMap<>();
    /** As the build writes it, a key and a value a line; a host waits for the first few of them. */
    private final String index;

    RulebookFiles(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
        this.index = index();
    }

    RulebookId id() {
        return new RulebookId(entry("id"), entry("version"), entry("sha256"));
    }

    List<String> stages() {
        return list(entry("stages"));
    }

    /** File and line of each rule. */
    Map<String, String> locations() {
        return entries(RULE);
    }

    /** The values of the annotations that a rule leaves out. */
    Map<String, String> defaults() {
        return entries(DEFAULT);
    }

    private Map<String, String> entries(String start) {
        Map<String, String> entries = new TreeMap<>();
        index.lines().filter(line -> line.startsWith(start)).forEach(line -> {
            int equals = line.indexOf('=');
            entries.put(line.substring(start.length(), equals), line.substring(equals + 1));
        });
        return entries;
    }

    /** What the build wrote of it, if it is of these sources. */
    Optional<RulebookFile> compiled() {
        return RulebookFile.read(loader, folder, id().sha256());
    }

    /** Where its models are; none if the index names none. */
    Rulebook.Models models() {
        String models = find("models");
        return new Rulebook.Models(loader, models.isEmpty() ? List.of() : list(models));
    }

    /** The rules as its models have them. */
    List<CompiledRule> rules() {
        entry("models");
        return rulesCompiledAnew();
    }

    /** None if the index names no model: then only other files have changed. */
    List<CompiledRule> rulesCompiledAnew() {
        List<String> models = models().classes();
        try {
            return models.isEmpty()
                    ? List.of()
                    : RuleModels.onClassPath().read(loader, models, locations(), defaults());
        } catch (LinkageError | IllegalArgumentException e) {
            throw new RulebookException("the rulebook at " + folder + " does not load: " + e, e);
        }
    }

    Map<String, Source> sources() {
        Map<String, String> register = properties("sources.properties").orElse(Map.of());
        Map<String, Source> sources = new TreeMap<>();
        register.keySet().stream()
                .filter(key -> key.endsWith(".citation"))
                .map(key -> key.substring(0, key.length() - ".citation".length()))
                .forEach(key -> sources.put(key, source(key, register)));
        return sources;
    }

    private static Source source(String key, Map<String, String> register) {
        return new Source(
                key,
                register.getOrDefault(key + ".citation", ""),
                register.get(key + ".link"),
                register.getOrDefault(key + ".read", ""));
    }

    Map<String, String> english() {
        return properties("texts.properties").orElse(Map.of());
    }

    /** The texts in another language than English; none if there are none. */
    Map<String, String> translation(Locale locale) {
        String language = locale.getLanguage();
        if (language.isEmpty() || language.equals("en")) {
            return Map.of();
        }
        return properties("texts_" + language + ".properties").orElse(Map.of());
    }

    private String entry(String key) {
        String value = find(key);
        if (value.isEmpty()) {
            throw new RulebookException(folder + "/rulebook.index has no " + key);
        }
        return value;
    }

    /** Empty if there is no such line. */
    private String find(String key) {
        String start = "\n" + key + "=";
        int at = index.indexOf(start);
        int from = at + start.length();
        return at < 0 ? "" : index.substring(from, index.indexOf('\n', from)).strip();
    }

    private static List<String> list(String commaSeparated) {
        List<String> list = new ArrayList<>();
        for (String one : commaSeparated.split(",", -1)) {
            list.add(one.strip());
        }
        return List.copyOf(list);
    }

    private String index() {
        String name = folder + "/rulebook.index";
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new RulebookException(
                        "no rulebook at " + name + "; was it built, and is its jar on the class path?");
            }
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    Optional<Map<String, String>> properties(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    private Optional<Map<String, String>> read(String name) {
        try (InputStream in = loader.getResourceAsStream(folder + "/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> map = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
            return Optional.of(Collections.unmodifiableMap(map));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + "/" + name, e);
        }
    }
}
