package io.github.rlsrules.authoring.scaffold;

import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.authoring.scaffold.NewRule.Wish;
import io.github.rlsrules.runtime.EvidenceKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that a new rule begins with, and what those of its neighbours suggest. */
final class NewRuleStubs {
    private static final Pattern AS_OF = Pattern.compile("(?m)^asOf:.*$");
    private static final Pattern CONCLUDES = Pattern.compile("(?m)^concludes:\\s*\n");
    private static final Pattern CASES = Pattern.compile("(?m)^cases:\\s*\n");
    private static final Pattern FIRST_CASE = Pattern.compile("(?m)^( *)- id:");
    private static final Pattern TAGGED = Pattern.compile("\\s*;\\s*");
    private static final int SUGGESTED = 5;

    private final RulebookFolder folder;
    private final Wish wish;

    NewRuleStubs(RulebookFolder folder, Wish wish) {
        this.folder = folder;
        this.wish = wish;
    }

    String head() {
        String imports = folder.drlFiles().stream()
                .findFirst()
                .map(file -> file.imports().stream().map(DrlFile.Line::content))
                .orElseGet(() -> folder.settings("imports").stream().map(name -> name + ".*"))
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        return "package " + folder.setting("package") + ";\n\n" + imports + "\nruleflow-group \"" + wish.stage()
                + "\"\n";
    }

    String rule() {
        Map<String, String> known =
                Map.of("Title", wish.title(), "Sources", wish.sources().isBlank() ? wish.id() + " C" : wish.sources());
        String annotations = Lint.annotations().stream()
                .filter(name -> !folder.defaults().containsKey(name))
                .map(name -> "    @" + name + "(\"" + known.getOrDefault(name, "") + "\")\n")
                .collect(Collectors.joining());
        String conditions = neighbour()
                .map(rule -> comment(rule.conditions().text(), "such as that of " + rule.id() + ":"))
                .orElse("    // Type( component == Type.CONSTANT )\n");
        String consequence = neighbour()
                .map(rule -> comment(rule.consequence().text(), "one outcome, such as:"))
                .orElse("    // insert( Outcome.of( Outcome.Code.CONSTANT ) );\n");
        return "\nrule \"" + wish.id() + "\"\n" + annotations + "when\n" + conditions + "then\n" + consequence
                + "end\n";
    }

    private static String comment(String text, String first) {
        return Stream.concat(Stream.of(first), text.lines().map(String::strip).filter(line -> !line.isEmpty()))
                .map(line -> "    // " + line + "\n")
                .collect(Collectors.joining());
    }

    String newCases() {
        String asOf = folder.files(".cases.yaml").stream()
                .flatMap(path -> AS_OF.matcher(folder.read(path)).results().map(MatchResult::group))
                .findFirst()
                .orElse("asOf:");
        return asOf + "\nconcludes:\n" + concludes() + "cases:\n" + cases("  ");
    }

    /** The cases of a topic with those of the new rule. */
    String casesAddedTo(String before) {
        String indent = FIRST_CASE
                .matcher(before)
                .results()
                .map(m -> m.group(1))
                .findFirst()
                .orElse("  ");
        String ended = before.endsWith("\n") ? before : before + "\n";
        Optional<MatchResult> there = CONCLUDES.matcher(ended).results().findFirst();
        int place = there.or(() -> CASES.matcher(ended).results().findFirst())
                .map(m -> there.isPresent() ? m.end() : m.start())
                .orElse(ended.length());
        String line = there.isPresent() ? concludes() : "concludes:\n" + concludes();
        return ended.substring(0, place) + line + ended.substring(place) + cases(indent);
    }

    private String concludes() {
        return "  " + wish.id() + ": FILL IN kind, code and what the code does not say\n";
    }

    private String cases(String indent) {
        String name = wish.id().toLowerCase(Locale.ROOT);
        return """

                - id: %1$s
                  name: FILL IN for whom it fires
                  facts: {}
                  expect: { fired: [%2$s] }

                - id: %1$s-not-met
                  name: FILL IN for whom it does not, though little is missing; for a limit one on it and one beyond it
                  facts: {}
                  expect: { notMet: [%2$s] }

                - id: %1$s-unknown
                  name: FILL IN which fact is missing
                  facts: {}
                  expect: { undecided: { %2$s: [] } }
                """.formatted(name, wish.id())
                .lines()
                .map(line -> (line.isEmpty() ? "" : indent + line) + "\n")
                .collect(Collectors.joining());
    }

    String texts() {
        return "\n%1$s.patient=\n%1$s.clinician=\n".formatted(wish.id());
    }

    String source() {
        return """

                # Where %1$s comes from; take away these lines if the source stands in here already, and cite that.
                %1$s.citation=
                %1$s.kind=
                %1$s.link=
                %1$s.read=
                """.formatted(wish.id());
    }

    /** What an author will want to know of the neighbours. */
    List<String> advice() {
        String evidence =
                Arrays.stream(EvidenceKind.values()).map(EvidenceKind::label).collect(Collectors.joining(", "));
        String usual = commonest("Evidence", Stream::of).stream()
                .findFirst()
                .map(one -> "; in this topic mostly " + one)
                .orElse("");
        List<String> cited = commonest("Sources", value -> TAGGED.splitAsStream(value));
        return Stream.of(
                        "@Evidence is one of: " + evidence + usual,
                        cited.isEmpty() ? "" : "cited most in this topic: " + String.join("; ", cited),
                        "a condition names facts and constants; `concludes` and the cases tell once more what comes out")
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The values of an annotation in this topic, the commonest first. */
    private List<String> commonest(String annotation, Function<String, Stream<String>> values) {
        Map<String, Long> counts = ofTopic()
                .flatMap(rule -> rule.annotation(annotation).stream())
                .flatMap(one -> values.apply(one.value()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(SUGGESTED)
                .toList();
    }

    private Stream<DrlRule> ofTopic() {
        return folder.drlFiles().stream()
                .filter(file -> file.topic().equals(wish.topic()))
                .flatMap(file -> file.rules().stream());
    }

    /** A rule of the same stage and, if there is one, of the same topic. */
    private Optional<DrlRule> neighbour() {
        return folder.drlFiles().stream()
                .filter(file ->
                        file.stages().stream().anyMatch(line -> line.content().equals(wish.stage())))
                .sorted(Comparator.comparing(file -> !file.topic().equals(wish.topic())))
                .flatMap(file -> file.rules().stream())
                .findFirst();
    }
}
