package io.github.rlsrules.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** The files of one rulebook on the class path: the index that the build wrote, models, sources and texts. */
final class RulebookFiles {
    private static final String RULE = "rule.";

    private final ClassLoader loader;
    private final String folder;
    private final Map<String, String> index;

    RulebookFiles(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
        Map<String, String> found = properties("rulebook.index");
        if (found == null) {
            throw new RulebookException("no rulebook at " + folder
                    + "/rulebook.index; was it built, and is its jar on the" + " class path?");
        }
        this.index = found;
    }

    RulebookId id() {
        return new RulebookId(entry("id"), entry("version"), entry("sha256"));
    }

    List<String> stages() {
        return List.of(entry("stages").split("\\s*,\\s*", -1));
    }

    /** File and line of each rule. */
    Map<String, String> locations() {
        Map<String, String> locations = new TreeMap<>();
        index.forEach((key, value) -> {
            if (key.startsWith(RULE)) {
                locations.put(key.substring(RULE.length()), value);
            }
        });
        return locations;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String className : entry("models").split("\\s*,\\s*", -1)) {
            rules.addAll(model(className).getRules());
        }
        return rules;
    }

    private Model model(String className) {
        try {
            return (Model)
                    Class.forName(className, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new RulebookException("the rulebook at " + folder + " does not load: " + e, e);
        }
    }

    Map<String, Source> sources() {
        Map<String, String> register = properties("sources.properties");
        Map<String, Source> sources = new TreeMap<>();
        if (register != null) {
            register.keySet().stream()
                    .filter(key -> key.endsWith(".citation"))
                    .map(key -> key.substring(0, key.length() - ".citation".length()))
                    .forEach(key -> sources.put(key, source(key, register)));
        }
        return sources;
    }

    private static Source source(String key, Map<String, String> register) {
        return new Source(
                key,
                register.getOrDefault(key + ".citation", ""),
                register.get(key + ".link"),
                register.getOrDefault(key + ".read", ""));
    }

    List<Map<String, String>> texts(Locale locale) {
        List<Map<String, String>> chain = new ArrayList<>();
        String language = locale.getLanguage();
        if (!language.isEmpty() && !language.equals("en")) {
            Map<String, String> translated = properties("texts_" + language + ".properties");
            if (translated != null) {
                chain.add(translated);
            }
        }
        Map<String, String> english = properties("texts.properties");
        if (english != null) {
            chain.add(english);
        }
        return chain;
    }

    private String entry(String key) {
        String value = index.get(key);
        if (value == null || value.isBlank()) {
            throw new RulebookException(folder + "/rulebook.index has no " + key);
        }
        return value;
    }

    private @Nullable Map<String, String> properties(String name) {
        try (InputStream in = loader.getResourceAsStream(folder + "/" + name)) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> map = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + "/" + name, e);
        }
    }
}
