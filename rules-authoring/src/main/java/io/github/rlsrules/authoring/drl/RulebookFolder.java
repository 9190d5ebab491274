package io.github.rlsrules.authoring.drl;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rulebook as its authors keep it: a folder with {@code rulebook.properties}, {@code sources.properties}, {@code
 * texts.properties} and one folder a topic; a topic may stand within another, as {@code redflags/spine} in {@code redflags}.
 */
public final class RulebookFolder {
    /** The setting that says what topics are called, and in which order they stand. */
    public static final String TOPICS = "topics";

    /** What makes a folder a rulebook. */
    public static final String SETTINGS = "rulebook.properties";

    private static final String SEARCH_NAMES = "search.names";
    private static final String DEFAULT = "defaults.";

    private final Path root;
    private final Properties settings;
    private final Map<String, DrlRule.Annotation> defaults;
    private final List<DrlFile> drlFiles;
    private final Map<String, DrlRule> rules = new HashMap<>();
    /** The line of each key, by file: asked for with every finding. */
    private final Map<String, Map<String, Integer>> keys = new ConcurrentHashMap<>();

    private RulebookFolder(Path root) {
        this.root = root;
        this.settings = properties(SETTINGS);
        this.defaults = findDefaults();
        this.drlFiles = files(".drl").stream()
                .map(path -> DrlReader.read(path, read(path)).withDefaults(defaults.values()))
                .toList();
        rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }

    /**
     * Reads a rulebook's folder.
     *
     * @throws IllegalArgumentException if it has no {@code rulebook.properties}
     */
    public static RulebookFolder at(Path root) {
        if (!Files.isRegularFile(root.resolve(SETTINGS))) {
            throw new IllegalArgumentException(root + " is no rulebook: it has no rulebook.properties");
        }
        return new RulebookFolder(root);
    }

    public Path root() {
        return root;
    }

    /** A setting of {@code rulebook.properties}. */
    public String setting(String key) {
        String value = settings.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(root.resolve(SETTINGS) + " has no " + key);
        }
        return value.strip();
    }

    /** Whether {@code rulebook.properties} has a setting. */
    public boolean hasSetting(String key) {
        return settings.containsKey(key);
    }

    /**
     * What the second part of an id says, by that part: the kind of a rule, {@code prefixes.kind}, or its topic,
     * {@code prefixes.topic}. Empty if the rulebook declares none.
     */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(named("prefixes.kind"));
        prefixes.putAll(named("prefixes.topic"));
        return prefixes;
    }

    /**
     * What its topics are called, by folder and in the order in which readers meet them: the setting {@code topics}. Empty if the
     * rulebook declares none; then a topic is called like its folder.
     */
    public Map<String, String> topicNames() {
        return named(TOPICS);
    }

    /** The topics that have rules. */
    public SortedSet<String> topics() {
        return drlFiles.stream().map(DrlFile::topic).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The tables of what else people call what pages speak of, {@code search.names}: in the folder or, with a slash before, on the
     * class path of the facts.
     */
    public List<String> searchNames() {
        return hasSetting(SEARCH_NAMES) ? settings(SEARCH_NAMES) : List.of();
    }

    /** A setting that is a list of keys, each with what it stands for. */
    private Map<String, String> named(String key) {
        Map<String, String> names = new LinkedHashMap<>();
        if (hasSetting(key)) {
            for (String entry : settings(key)) {
                String[] parts = entry.split("\\s+", 2);
                names.put(parts[0], parts.length < 2 ? "" : parts[1]);
            }
        }
        return names;
    }

    /**
     * The annotations that {@code rulebook.properties} states once for all rules, by name: {@code defaults.reviewBy} is the {@code
     * @ReviewBy} of each rule that has none. A rule states only what differs.
     */
    public Map<String, DrlRule.Annotation> defaults() {
        return defaults;
    }

    private Map<String, DrlRule.Annotation> findDefaults() {
        Map<String, DrlRule.Annotation> found = new TreeMap<>();
        for (String key : settings.stringPropertyNames()) {
            if (key.startsWith(DEFAULT) && key.length() > DEFAULT.length()) {
                String name = key.substring(DEFAULT.length());
                String annotation = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                Place place = placeOfKey(SETTINGS, key);
                found.put(annotation, new DrlRule.Annotation(annotation, setting(key), place));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** The same without their places: keys as they are written. */
    Map<String, String> defaultValues() {
        return defaultValues(settings);
    }

    static Map<String, String> defaultValuesIn(String settings) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(settings));
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot fail to be read", e);
        }
        return defaultValues(properties);
    }

    private static Map<String, String> defaultValues(Properties settings) {
        return settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith(DEFAULT))
                .collect(Collectors.toMap(
                        Function.identity(), key -> settings.getProperty(key).strip()));
    }

    /** File and line of a key in a file of properties; its first line if it is not there. */
    public Place placeOfKey(String file, String key) {
        return new Place(file, keys.computeIfAbsent(file, this::linesOfKeys).getOrDefault(key, 1));
    }

    private Map<String, Integer> linesOfKeys(String file) {
        Map<String, Integer> found = new HashMap<>();
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            found.putIfAbsent(lines.get(i).strip().split("[=:\\s]", 2)[0], i + 1);
        }
        return found;
    }

    /** A setting that is a list, separated by commas. */
    public List<String> settings(String key) {
        return List.of(setting(key).split("\\s*,\\s*", -1));
    }

    public List<DrlFile> drlFiles() {
        return drlFiles;
    }

    public List<DrlRule> rules() {
        return drlFiles.stream().flatMap(f -> f.rules().stream()).toList();
    }

    public Optional<DrlRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The path of the file that is called like its topic: {@code iron/iron.md}, {@code redflags/spine/spine.md}. */
    public static String fileOf(String topic, String ending) {
        return topic + "/" + topic.substring(topic.lastIndexOf('/') + 1) + ending;
    }

    /** The paths of all files with that ending, relative to the root and sorted. */
    public List<String> files(String ending) {
        return allFiles().filter(path -> path.endsWith(ending)).toList();
    }

    /**
     * The text of a file.
     *
     * @throws IllegalArgumentException if it is not written in UTF-8, or begins with a byte order mark, which nobody sees
     */
    public String read(String path) {
        try {
            String text = Files.readString(root.resolve(path));
            if (text.startsWith("\ufeff")) {
                throw new IllegalArgumentException(
                        path + ":1: begins with a byte order mark; save it as UTF-8 without one");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(path + ": is not written in UTF-8; save it so", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root.resolve(path), e);
        }
    }

    public Properties properties(String path) {
        Properties properties = new Properties();
        if (Files.exists(root.resolve(path))) {
            try (Reader reader = new StringReader(read(path))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + root.resolve(path), e);
            }
        }
        return properties;
    }

    /** The hash over every file of the rulebook, names included. */
    public String sha256() {
        Digest digest = new Digest();
        allFiles().forEach(path -> digest.add(path).add(read(path).replace("\r\n", "\n")));
        return digest.hex();
    }

    /** The rules whose id another one has that stands before. */
    public List<DrlRule> repeated() {
        Map<String, Place> first = places();
        return rules().stream()
                .filter(rule -> !rule.place().equals(first.get(rule.id())))
                .toList();
    }

    /** File and line of each rule; of two rules of one id, of the first. */
    public TreeMap<String, Place> places() {
        TreeMap<String, Place> places = new TreeMap<>();
        rules().forEach(rule -> places.putIfAbsent(rule.id(), rule.place()));
        return places;
    }

    private Stream<String> allFiles() {
        try (Stream<Path> found = Files.walk(root)) {
            return found
                    .filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted(Comparator.naturalOrder())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }
}
