package io.github.rlsrules.authoring.scaffold;

import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.Similar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Begins a new rule: the rule, what it concludes, its cases, its texts and its source, each still to be filled in, so that lint and cases
 * name what is left to be written. Adds to files, or makes them; overwrites nothing.
 */
public final class NewRule {
    /** One folder, or one within another: {@code redflags/spine}, {@code criteria-sets}. */
    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9]*([-/][a-z][a-z0-9]*)*");

    /**
     * What an author wants.
     *
     * @param topic a folder
     * @param stage blank for the one of the file that is called like its topic
     * @param title blank to be filled in later
     * @param sources as {@code @Sources} has them; blank for one that is still to be described in the register
     */
    public record Wish(String topic, String id, String stage, String title, String sources) {}

    private final RulebookFolder folder;
    private final Wish wish;
    private final NewRuleStubs stubs;

    private NewRule(RulebookFolder folder, Wish wish) {
        this.folder = folder;
        this.wish = wish;
        this.stubs = new NewRuleStubs(folder, wish);
    }

    /**
     * Writes the stubs of a rule.
     *
     * @return what is to be filled in, and what the neighbours of the rule suggest, line by line
     * @throws IllegalArgumentException if the wish cannot be met; then nothing is written
     */
    public static List<String> begin(RulebookFolder folder, Wish wish) throws IOException {
        require(
                !wish.topic().isBlank() && !wish.id().isBlank(),
                "say which: -Dtopic=TOPIC -Drule=ID, and -Dstage=STAGE if the topic's own is not meant");
        require(
                TOPIC.matcher(wish.topic()).matches(),
                "a topic is a folder, in small letters; \"" + wish.topic() + "\" is none");
        String stage = wish.stage().isBlank() ? stageOf(folder, wish.topic()) : wish.stage();
        NewRule rule = new NewRule(folder, new Wish(wish.topic(), wish.id(), stage, wish.title(), wish.sources()));
        rule.check();
        return rule.write();
    }

    /** The stage of the file that is called like its topic. */
    private static String stageOf(RulebookFolder folder, String topic) {
        return folder.drlFiles().stream()
                .filter(file -> file.path().equals(RulebookFolder.fileOf(topic, ".drl")))
                .flatMap(file -> file.stages().stream())
                .map(DrlFile.Line::content)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + RulebookFolder.fileOf(topic, ".drl")
                        + " whose stage could be meant; say which: -Dstage= one of " + folder.setting("stages")));
    }

    private void check() {
        String id = wish.id();
        require(id.matches(folder.setting("ruleIds")), id + " does not match " + folder.setting("ruleIds"));
        require(
                folder.settings("stages").contains(wish.stage()),
                "there is no stage \"" + wish.stage() + "\", only " + folder.setting("stages"));
        folder.rule(id).ifPresent(rule -> require(false, id + " stands at " + rule.place() + " already"));
        require(
                folder.properties("texts.properties").stringPropertyNames().stream()
                        .noneMatch(key -> key.startsWith(id + ".")),
                "texts.properties has texts of " + id + " already");
        require(
                wish.title().chars().noneMatch(c -> c == '"' || c == '\\' || c < ' '),
                "a title has no quotes, no backslash and no line end: " + wish.title());
        requireSources();
        require(
                !folder.properties("sources.properties").containsKey(id + ".citation"),
                "sources.properties has a source " + id + " already");
    }

    /** Those of the register; a rulebook beside another one may cite that one's too, which the lint knows. */
    private void requireSources() {
        if (!wish.sources().isBlank()) {
            Set<String> keys = folder.properties("sources.properties").stringPropertyNames().stream()
                    .map(key -> key.replaceFirst("\\.\\w+$", ""))
                    .collect(Collectors.toSet());
            Citation.parseAll(wish.sources())
                    .forEach(cited -> require(
                            keys.contains(cited.source()) || folder.hasSetting("beside"),
                            "sources.properties has no " + cited.source() + Similar.question(cited.source(), keys)));
        }
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private List<String> write() throws IOException {
        String drl = drlFile();
        String cases = RulebookFolder.fileOf(wish.topic(), ".cases.yaml");
        List<String> written = new ArrayList<>(List.of(drl, cases, "texts.properties"));
        List<String> advice = stubs.advice();
        append(drl, Files.exists(folder.root().resolve(drl)) ? stubs.rule() : stubs.head() + stubs.rule());
        Path caseFile = folder.root().resolve(cases);
        boolean hasCases = Files.exists(caseFile);
        Files.createDirectories(caseFile.getParent());
        Files.writeString(caseFile, hasCases ? stubs.casesAddedTo(folder.read(cases)) : stubs.newCases());
        append("texts.properties", stubs.texts());
        if (wish.sources().isBlank()) {
            append("sources.properties", stubs.source());
            written.add("sources.properties");
        }
        List<String> lines = new ArrayList<>();
        written.forEach(file -> lines.add("to be filled in: " + folder.root().resolve(file)));
        lines.addAll(advice);
        return lines;
    }

    /** The topic's file of that stage, first the one that is called like the topic, or the one to be made. */
    private String drlFile() {
        Optional<String> present = folder.drlFiles().stream()
                .filter(file -> file.topic().equals(wish.topic()))
                .filter(file ->
                        file.stages().stream().anyMatch(line -> line.content().equals(wish.stage())))
                .map(DrlFile::path)
                .min(Comparator.comparing((String path) -> !path.equals(RulebookFolder.fileOf(wish.topic(), ".drl")))
                        .thenComparing(Comparator.naturalOrder()));
        boolean first =
                folder.drlFiles().stream().noneMatch(file -> file.topic().equals(wish.topic()));
        String made = RulebookFolder.fileOf(wish.topic(), (first ? "" : "-" + wish.stage()) + ".drl");
        require(present.isPresent() || !Files.exists(folder.root().resolve(made)), made + " has another stage");
        return present.orElse(made);
    }

    private void append(String path, String text) throws IOException {
        Path file = folder.root().resolve(path);
        Files.createDirectories(file.getParent());
        boolean needsLine = Files.exists(file)
                && !Files.readString(file).isEmpty()
                && !Files.readString(file).endsWith("\n");
        Files.writeString(file, (needsLine ? "\n" : "") + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
