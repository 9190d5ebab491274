package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlConditions;
import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Checks one DRL file by its text. */
final class FileLint {
    static final List<String> ANNOTATIONS = List.of("Title", "Sources", "Evidence", "Status", "Since", "ReviewBy");
    private static final Pattern CONSEQUENCE =
            Pattern.compile("\\s*insert\\(\\s*\\w+(?:\\.\\w+)?\\([\\w\\s,.]*\\)\\s*\\)\\s*;\\s*");

    private final RulebookFolder folder;
    private final DrlFile file;
    private final List<LintFinding> findings = new ArrayList<>();

    FileLint(RulebookFolder folder, DrlFile file) {
        this.folder = folder;
        this.file = file;
    }

    List<LintFinding> run() {
        file.unreadable()
                .forEach(line -> add(LintCheck.UNREADABLE_LINE, "", line.place(), "expected " + line.content()));
        checkPackage();
        checkStage();
        checkImports();
        checkParser();
        file.rules().forEach(this::checkRule);
        return findings;
    }

    private void checkPackage() {
        String expected = folder.setting("package");
        String actual = file.packageLine().map(DrlFile.Line::content).orElse("");
        if (!actual.equals(expected)) {
            Place place = file.packageLine().map(DrlFile.Line::place).orElse(firstLine());
            add(LintCheck.PACKAGE, "", place, "expected package " + expected + ", found \"" + actual + "\"");
        }
    }

    private void checkStage() {
        if (file.stages().size() != 1) {
            add(
                    LintCheck.STAGE,
                    "",
                    firstLine(),
                    "expected one ruleflow-group, found " + file.stages().size());
            return;
        }
        DrlFile.Line stage = file.stages().get(0);
        if (!folder.settings("stages").contains(stage.content())) {
            add(LintCheck.STAGE, "", stage.place(), "there is no stage \"" + stage.content() + "\"");
        }
        if (file.rules().stream().anyMatch(r -> r.place().line() < stage.place().line())) {
            add(LintCheck.STAGE, "", stage.place(), "the rules above this line have no stage");
        }
    }

    private void checkImports() {
        List<String> allowed = folder.settings("imports");
        for (DrlFile.Line line : file.imports()) {
            String name = line.content().replaceFirst("^static\\s+", "");
            boolean known = allowed.stream().anyMatch(p -> name.startsWith(p + ".") && isInPackage(name, p));
            if (!known) {
                add(LintCheck.IMPORT, "", line.place(), name + " is not in " + String.join(" or ", allowed));
            }
        }
    }

    /** The type itself, its constants and methods, but nothing of a sub-package. */
    private static boolean isInPackage(String name, String packageName) {
        String rest = name.substring(packageName.length() + 1);
        return rest.equals("*") || Character.isUpperCase(rest.charAt(0));
    }

    private void checkParser() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, file.text());
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
                add(LintCheck.PARSER, "", new Place(file.path(), Math.max(line, 1)), error.getMessage());
            }
            if (parser.getErrors().isEmpty()) {
                List<String> seen =
                        descr.getRules().stream().map(r -> r.getName()).toList();
                List<String> read = file.rules().stream().map(DrlRule::id).toList();
                if (!seen.equals(read)) {
                    add(
                            LintCheck.PARSER,
                            "",
                            firstLine(),
                            "Drools reads the rules " + seen + ", the lint reads " + read);
                }
            }
        } catch (DroolsParserException e) {
            add(LintCheck.PARSER, "", firstLine(), String.valueOf(e.getMessage()));
        }
    }

    private void checkRule(DrlRule rule) {
        if (!rule.id().matches(folder.setting("ruleIds"))) {
            add(LintCheck.RULE_ID, rule.id(), rule.place(), "does not match " + folder.setting("ruleIds"));
        }
        checkAnnotations(rule);
        checkConditions(rule);
        if (!CONSEQUENCE.matcher(rule.consequence().text()).matches()) {
            add(
                    LintCheck.CONSEQUENCE,
                    rule.id(),
                    rule.consequence().place(),
                    "found \"" + rule.consequence().text().strip() + "\"");
        }
    }

    private void checkAnnotations(DrlRule rule) {
        Set<String> seen = new HashSet<>();
        for (DrlRule.Annotation annotation : rule.annotations()) {
            if (!ANNOTATIONS.contains(annotation.name())) {
                add(LintCheck.ANNOTATION, rule.id(), annotation.place(), "there is no @" + annotation.name());
            }
            if (!seen.add(annotation.name())) {
                add(LintCheck.ANNOTATION, rule.id(), annotation.place(), "@" + annotation.name() + " stands twice");
            }
            if (annotation.value().isBlank()) {
                add(LintCheck.ANNOTATION, rule.id(), annotation.place(), "@" + annotation.name() + " is empty");
            }
        }
        for (String needed : ANNOTATIONS) {
            if (!seen.contains(needed)) {
                add(LintCheck.ANNOTATION, rule.id(), rule.place(), "@" + needed + " is missing");
            }
        }
        rule.annotation("Title").ifPresent(title -> {
            if (title.value().endsWith(".")
                    || !Character.isUpperCase(title.value().codePointAt(0))) {
                add(
                        LintCheck.ANNOTATION,
                        rule.id(),
                        title.place(),
                        "a title starts with a capital and has no full stop");
            }
        });
    }

    private void checkConditions(DrlRule rule) {
        DrlConditions conditions = rule.patterns();
        conditions
                .unreadable()
                .forEach(line -> add(LintCheck.CONDITION_SHAPE, rule.id(), line.place(), "expected " + line.content()));
        if (conditions.patterns().isEmpty() && conditions.unreadable().isEmpty()) {
            add(LintCheck.NO_CONDITION, rule.id(), rule.place(), "the rule has no pattern");
        }
        for (DrlConditions.DrlPattern pattern : conditions.patterns()) {
            if (pattern.conditions().isEmpty()
                    && conditions.unreadable().stream().noneMatch(l -> l.place().equals(pattern.place()))) {
                add(LintCheck.NO_CONDITION, rule.id(), pattern.place(), pattern.type() + "() has no condition");
            }
        }
    }

    private Place firstLine() {
        return new Place(file.path(), 1);
    }

    private void add(LintCheck check, String rule, Place place, String reason) {
        findings.add(new LintFinding(check, rule, place, reason));
    }
}
