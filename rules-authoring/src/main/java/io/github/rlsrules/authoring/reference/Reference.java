package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.json.Catalogue;
import io.github.rlsrules.json.Schemas;
import io.github.rlsrules.runtime.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The documentation of a rulebook, made from the rulebook: a page for each rule and topic, and overviews. The same content in
 * two forms: Markdown that is committed beside the code, and a static site that works without a server.
 */
public final class Reference {
    /** In every folder that was written; its absence tells that a folder is somebody else's. */
    private static final String CATALOGUE = "rulebook.json";
    /** What a reference can hold; any other file tells the same. */
    private static final Pattern OWN =
            Pattern.compile("((rules|decisions)/|topics/([^/]+/)*)?[^/]+\\.(md|html|svg|js|css|json)");

    /** How each text begins. */
    private static final String STAMP = "<!-- Generated from rulebook ";

    private final Book book;
    private final List<Page> pages = new ArrayList<>();
    /** What both forms have. */
    private final Map<String, String> common = new TreeMap<>();

    private Reference(Book book) {
        this.book = book;
        pages.addAll(new Overviews(book).pages());
        pages.addAll(RegisterPage.all(book));
        pages.addAll(DecisionPages.all(book));
        book.topics().forEach((topic, rules) -> pages.add(TopicPage.of(book, topic, rules)));
        book.rules().forEach(rule -> pages.add(RulePage.of(book, rule)));
        common.putAll(Pictures.all(book));
        common.put("rulebook.schema.json", Schemas.document(Catalogue.class) + "\n");
        common.put(CATALOGUE, Catalogue.of(book.rulebook(), book.made()).json());
    }

    /**
     * Works the pages out.
     *
     * @throws IllegalStateException if a case expects what the engine does not do
     */
    public static Reference of(RulebookUnderTest<?> underTest) {
        return of(underTest, Background.NONE);
    }

    /**
     * Works the pages out, with what is known of the rulebook and does not stand in its folder.
     *
     * @throws IllegalStateException if a case expects what the engine does not do
     */
    public static Reference of(RulebookUnderTest<?> underTest, Background background) {
        return new Reference(Book.of(underTest, background));
    }

    /** The Markdown form: the text of each file, by its path. */
    public Map<String, String> markdown() {
        Map<String, String> files = new TreeMap<>(common);
        String stamp = STAMP + book.rulebook().id().id() + "; do not edit. Change the rules and write it anew. -->\n\n";
        pages.forEach(page -> files.put(page.path() + ".md", stamp + page.markdown()));
        return files;
    }

    /** The static site: the text of each file, by its path. It starts at {@code index.html}. */
    public Map<String, String> site() {
        Map<String, String> files = new TreeMap<>(common);
        files.putAll(new Site(book, pages).files());
        return files;
    }

    /**
     * What is wrong with the pages in both forms: a line for each link that leads nowhere, each anchor that stands twice on a
     * page, and each rule without a page; empty if all is well.
     */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        Map<String, String> site = site();
        for (RuleInfo rule : book.rules()) {
            if (!site.containsKey(Links.rulePath(rule.id()) + ".html")) {
                problems.add(rule.id() + ": it has no page");
            }
        }
        problems.addAll(DeadLinks.inHtml(site));
        problems.addAll(DeadLinks.inMarkdown(markdown()));
        return problems;
    }

    /**
     * How a folder differs from what it should hold: a line for each file that is missing, stale or too much; empty if it is
     * just that.
     */
    public static List<String> differences(Map<String, String> files, Path folder) {
        List<String> differences = new ArrayList<>();
        files.forEach((path, text) -> {
            Path file = folder.resolve(path);
            if (!Files.exists(file)) {
                differences.add(path + ": missing");
            } else if (!read(file).equals(text)) {
                differences.add(path + ": not what the rulebook says");
            }
        });
        TreeSet<String> surplus = new TreeSet<>(filesIn(folder));
        surplus.removeAll(files.keySet());
        surplus.forEach(path -> differences.add(path + ": of a rule or a page that is gone"));
        return differences;
    }

    /**
     * Writes files into a folder and removes what an earlier run has left there.
     *
     * @throws IllegalArgumentException if the folder holds something else: then nothing is written
     */
    public static void write(Map<String, String> files, Path folder) {
        requireOwn(folder);
        List<String> there = filesIn(folder);
        try {
            for (String path : there) {
                if (!files.containsKey(path)) {
                    Files.delete(folder.resolve(path));
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }

    /**
     * Refuses a folder into which a reference must not be written.
     *
     * @throws IllegalArgumentException if it is a file, or holds something else than an earlier reference
     */
    public static void requireOwn(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + " is no folder");
        }
        List<String> there = filesIn(folder);
        List<String> foreign =
                there.stream().filter(path -> !isOwn(folder, path)).toList();
        if (!there.isEmpty() && (!there.contains(CATALOGUE) || !foreign.isEmpty())) {
            throw new IllegalArgumentException(folder + " holds other files than a reference ("
                    + (foreign.isEmpty() ? there : foreign).get(0) + "); name an empty folder or an earlier reference");
        }
    }

    /** By its name; and a text by its beginning, since somebody may keep notes beside it. */
    private static boolean isOwn(Path folder, String path) {
        return OWN.matcher(path).matches()
                && (!path.endsWith(".md") || read(folder.resolve(path)).startsWith(STAMP))
                && (!path.endsWith(".html") || read(folder.resolve(path)).contains(Site.MARK));
    }

    private static List<String> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
