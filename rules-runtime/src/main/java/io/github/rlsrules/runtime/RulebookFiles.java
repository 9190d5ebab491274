package io.github.rlsrules.runtime;

import java.io.ByteArrayInputStream;
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
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The files of one rulebook on the class path: the index that the build wrote, models, sources and texts. */
final class RulebookFiles {
    private static final String RULE = "rule.";
    private static final String DEFAULT = "default.";
    private static final String TEXTS = "texts.properties";
    private static final int MOST_NAMED = 10;

    private final ClassLoader loader;
    private final String folder;
    private final Map<String, Optional<Map<String, String>>> read = new ConcurrentHashMap<>();
    /** As the build writes it, a key and a value a line; a host waits for the first few of them. */
    private final String index;
    /** The file of texts from when it was checked until it is asked for. */
    private volatile byte @Nullable [] texts;
    /** Kept, so that no class of a model is defined twice. */
    private Rulebook.@Nullable Models models;

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
    synchronized Rulebook.Models models() {
        Rulebook.Models known = models;
        if (known == null) {
            String names = find("models");
            known = new Rulebook.Models(
                    ModelLoader.over(loader, folder + "/" + ModelLoader.FILE),
                    names.isEmpty() ? List.of() : list(names));
            models = known;
        }
        return known;
    }

    /** The rules as its models have them. */
    List<CompiledRule> rules() {
        entry("models");
        return rulesCompiledAnew();
    }

    /** None if the index names no model: then only other files have changed. */
    List<CompiledRule> rulesCompiledAnew() {
        Rulebook.Models models = models();
        try {
            return models.classes().isEmpty()
                    ? List.of()
                    : RuleModels.onClassPath().read(models.loader(), models.classes(), locations(), defaults());
        } catch (LinkageError | IllegalArgumentException e) {
            throw new RulebookException("the rulebook at " + folder + " does not load: " + e, e);
        }
    }

    Map<String, Source> sources() {
        return Source.register(properties("sources.properties").orElse(Map.of()));
    }

    Map<String, String> english() {
        return properties(TEXTS).orElse(Map.of());
    }

    /** Tells the file of texts from any other; 0 if there is none. It is kept until its texts are asked for, and not read again. */
    int textsChecksum() {
        byte[] bytes = bytes(TEXTS);
        if (bytes == null) {
            return 0;
        }
        texts = bytes;
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /**
     * Holds the texts against those with which the rules were built, so that a text that is lost shows now and not when an emergency is
     * to be told.
     *
     * @throws RulebookException if they are others; it names what is missing
     */
    void refuseOtherTexts(RulebookFile built) {
        if (textsChecksum() == built.texts()) {
            return;
        }
        Map<String, String> english = english();
        List<String> missing = new ArrayList<>();
        for (int rule = 0; rule < built.rules().size(); rule++) {
            RuleInfo info = built.rules().info(rule);
            for (Audience reader : Audience.values()) {
                String key = info.id() + "." + reader.suffix();
                if (!(info.outcome() instanceof Intermediate)
                        && english.getOrDefault(key, "").isBlank()) {
                    missing.add(key);
                }
            }
        }
        int named = Math.min(missing.size(), MOST_NAMED);
        throw new RulebookException(folder + "/" + TEXTS + " is not the file with which the rulebook was built"
                + (missing.isEmpty() ? "; build it anew" : "; it lacks " + String.join(", ", missing.subList(0, named)))
                + (missing.size() > named ? " and " + (missing.size() - named) + " more" : ""));
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

    /** The lines of a file; none if there is no such file. */
    List<String> lines(String name) {
        byte[] bytes = bytes(name);
        return bytes == null
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    Optional<Map<String, String>> properties(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    private Optional<Map<String, String>> read(String name) {
        byte[] kept = name.equals(TEXTS) ? texts : null;
        byte[] bytes = kept == null ? bytes(name) : kept;
        if (bytes == null) {
            return Optional.empty();
        }
        if (kept != null) {
            texts = null;
        }
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + "/" + name, e);
        }
        Map<String, String> map = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
        return Optional.of(Collections.unmodifiableMap(map));
    }

    private byte @Nullable [] bytes(String name) {
        try (InputStream in = loader.getResourceAsStream(folder + "/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + "/" + name, e);
        }
    }
}
