package io.github.rlsrules.authoring.build;

import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.lint.Lint;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Begins a new rule: the rule, a case, its texts and its source, each still empty, so that lint and cases name what is left to
 * be written. Adds to files, or makes them; overwrites nothing. Run by Maven, see CONTRIBUTING.md.
 */
public final class NewRule {
    /** One folder, or one within another: {@code redflags/spine}. */
    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9]*([-/][a-z][a-z0-9]*)*");

    private static final Pattern AS_OF = Pattern.compile("(?m)^asOf:.*$");
    private static final Pattern FIRST_CASE = Pattern.compile("(?m)^( *)- id:");

    private final RulebookFolder folder;
    private final String topic;
    private final String id;
    private final String stage;

    private NewRule(RulebookFolder folder, String topic, String id, String stage) {
        this.folder = folder;
        this.topic = topic;
        this.id = id;
        this.stage = stage;
    }

    public static void main(String[] args) throws IOException {
        System.exit(run(args, System.out));
    }

    /** @param args Maven hands over null for what was not given */
    static int run(@Nullable String[] args, PrintStream out) throws IOException {
        try {
            if (args.length != 4 || args[0] == null || args[1] == null || args[2] == null) {
                throw new IllegalArgumentException(
                        "say which: -Dtopic=iron -Drule=RLS-IRON-X, and -Dstage=advice if the"
                                + " topic's own stage is not meant");
            }
            RulebookFolder folder = RulebookFolder.at(Path.of(args[0]));
            String stage = args[3] == null ? stageOf(folder, args[1]) : args[3];
            NewRule rule = new NewRule(folder, args[1], args[2], stage);
            rule.check();
            rule.write(out);
            return 0;
        } catch (IllegalArgumentException e) {
            out.println("new rule: " + e.getMessage());
            return 2;
        }
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
        require(TOPIC.matcher(topic).matches(), "a topic is a folder, in small letters; \"" + topic + "\" is none");
        require(id.matches(folder.setting("ruleIds")), id + " does not match " + folder.setting("ruleIds"));
        require(
                folder.settings("stages").contains(stage),
                "there is no stage \"" + stage + "\", only " + folder.setting("stages"));
        folder.rule(id).ifPresent(rule -> require(false, id + " stands at " + rule.place() + " already"));
        require(
                folder.properties("texts.properties").stringPropertyNames().stream()
                        .noneMatch(key -> key.startsWith(id + ".")),
                "texts.properties has texts of " + id + " already");
        require(
                !folder.properties("sources.properties").containsKey(id + ".citation"),
                "sources.properties has a source " + id + " already");
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private void write(PrintStream out) throws IOException {
        String drl = drlFile();
        String cases = RulebookFolder.fileOf(topic, ".cases.yaml");
        append(drl, head(), rule());
        append(cases, asOf() + "cases:\n", oneCase(cases));
        append("texts.properties", "", "\n%1$s.patient=\n%1$s.clinician=\n".formatted(id));
        append("sources.properties", "", """

                # Where %1$s comes from; take away these lines if the source stands in here already, and cite that.
                %1$s.citation=
                %1$s.kind=
                %1$s.link=
                %1$s.read=
                """.formatted(id));
        for (String file : List.of(drl, cases, "texts.properties", "sources.properties")) {
            out.println("to be filled in: " + folder.root().resolve(file));
        }
    }

    /** The topic's file of that stage, first the one that is called like the topic, or the one to be made. */
    private String drlFile() {
        Optional<String> present = folder.drlFiles().stream()
                .filter(file -> file.topic().equals(topic))
                .filter(file ->
                        file.stages().stream().anyMatch(line -> line.content().equals(stage)))
                .map(DrlFile::path)
                .min(Comparator.comparing((String path) -> !path.equals(RulebookFolder.fileOf(topic, ".drl")))
                        .thenComparing(Comparator.naturalOrder()));
        boolean first =
                folder.drlFiles().stream().noneMatch(file -> file.topic().equals(topic));
        String made = RulebookFolder.fileOf(topic, (first ? "" : "-" + stage) + ".drl");
        require(present.isPresent() || !Files.exists(folder.root().resolve(made)), made + " has another stage");
        return present.orElse(made);
    }

    private String head() {
        String imports = folder.drlFiles().stream()
                .findFirst()
                .map(file -> file.imports().stream().map(DrlFile.Line::content))
                .orElseGet(() -> folder.settings("imports").stream().map(name -> name + ".*"))
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        return "package " + folder.setting("package") + ";\n\n" + imports + "\nruleflow-group \"" + stage + "\"\n";
    }

    private String rule() {
        String annotations = Lint.annotations().stream()
                .filter(name -> !folder.defaults().containsKey(name))
                .map(name -> "    @" + name + "(\"" + (name.equals("Sources") ? id + " C" : "") + "\")\n")
                .collect(Collectors.joining());
        return """

                rule "%s"
                %swhen
                    // Type( component == Type.CONSTANT )
                then
                    // insert( Outcome.of( Outcome.Code.CONSTANT ) );
                end
                """.formatted(id, annotations);
    }

    private String asOf() {
        return folder.files(".cases.yaml").stream()
                .flatMap(path -> AS_OF.matcher(folder.read(path)).results().map(MatchResult::group))
                .findFirst()
                .map(line -> line + "\n")
                .orElse("asOf:\n");
    }

    private String oneCase(String path) {
        String indent = Files.exists(folder.root().resolve(path))
                ? FIRST_CASE
                        .matcher(folder.read(path))
                        .results()
                        .map(m -> m.group(1))
                        .findFirst()
                        .orElse("  ")
                : "  ";
        String one = """
                - id: %s
                  name: FILL IN a sentence that says for whom %s fires
                  facts: {}
                  expect: { fired: [%s] }
                """.formatted(id.toLowerCase(Locale.ROOT), id, id);
        return "\n" + one.lines().map(line -> indent + line + "\n").collect(Collectors.joining());
    }

    private void append(String path, String ifNew, String text) throws IOException {
        Path file = folder.root().resolve(path);
        Files.createDirectories(file.getParent());
        String before = Files.exists(file) ? Files.readString(file) : "";
        String start = before.isEmpty() ? ifNew : before.endsWith("\n") ? "" : "\n";
        Files.writeString(file, start + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
