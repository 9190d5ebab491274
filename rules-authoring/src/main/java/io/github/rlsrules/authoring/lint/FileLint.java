package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.Decisions;
import io.github.rlsrules.authoring.drl.DrlConditions;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.Quantifier;
import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.EvidenceKind;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Checks one DRL file by its text. */
final class FileLint {
    private static final Pattern CONSEQUENCE =
            Pattern.compile("\\s*insert\\(\\s*\\w+(?:\\.\\w+)?\\([\\w\\s,.]*\\)\\s*\\)\\s*;\\s*");

    /** A setting by which a rulebook asks that its files be called by topic and stage. */
    private static final String NAMED_BY_STAGE = "files.namedByStage";

    /** Where one of these was found, Drools' parser would say the same again in its own words. */
    private static final Set<LintCheck> UNREADABLE =
            EnumSet.of(LintCheck.UNREADABLE_LINE, LintCheck.CONDITION_SHAPE, LintCheck.CONSEQUENCE);

    private final RulebookFolder folder;
    private final DrlFile file;
    /** What the authors wrote about the rules of its topic. */
    private final String topicPage;

    private final List<LintFinding> findings = new ArrayList<>();

    FileLint(RulebookFolder folder, DrlFile file) {
        this.folder = folder;
        this.file = file;
        String page = RulebookFolder.fileOf(file.topic(), ".md");
        this.topicPage = Files.isRegularFile(folder.root().resolve(page)) ? folder.read(page) : "";
    }

    List<LintFinding> run() {
        file.unreadable().forEach(line -> add(LintCheck.UNREADABLE_LINE, "", line.place(), line.content()));
        checkTopic();
        checkPackage();
        checkStage();
        checkImports();
        file.rules().forEach(this::checkRule);
        if (findings.stream().noneMatch(finding -> UNREADABLE.contains(finding.check()))) {
            checkParser();
        }
        return findings;
    }

    private void checkTopic() {
        if (file.topic().isEmpty()) {
            add(LintCheck.TOPIC, "", firstLine(), "the file stands in no topic's folder");
        }
    }

    private void checkPackage() {
        String expected = folder.setting("package");
        String actual = file.packageLine().map(DrlFile.Line::content).orElse("none");
        if (!actual.equals(expected)) {
            Place place = file.packageLine().map(DrlFile.Line::place).orElse(firstLine());
            add(LintCheck.PACKAGE, "", place, "expected package " + expected + "; found " + actual);
        }
    }

    private void checkStage() {
        if (file.stages().isEmpty()) {
            add(LintCheck.STAGE, "", firstLine(), "the file has no ruleflow-group");
            return;
        }
        file.stages().stream()
                .skip(1)
                .forEach(second -> add(LintCheck.STAGE, "", second.place(), "a second ruleflow-group"));
        DrlFile.Line stage = file.stages().get(0);
        List<String> stages = folder.settings("stages");
        if (!stages.contains(stage.content())) {
            String known = String.join(", ", stages);
            add(LintCheck.STAGE, "", stage.place(), "there is no stage \"" + stage.content() + "\", only " + known);
        } else if (folder.hasSetting(NAMED_BY_STAGE)) {
            checkName(stage.content());
        }
        if (file.rules().stream().anyMatch(r -> r.place().line() < stage.place().line())) {
            add(LintCheck.STAGE, "", stage.place(), "the rules above this line have no stage");
        }
    }

    /** The file that is called like its topic may be of any stage; that of every other one is told by its name. */
    private void checkName(String stage) {
        String topic = file.topic().substring(file.topic().lastIndexOf('/') + 1);
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String named = topic + "-" + stage;
        if (!name.equals(topic + ".drl") && !name.equals(named + ".drl") && !name.startsWith(named + "-")) {
            add(LintCheck.STAGE, "", firstLine(), "the file must be called " + named + ".drl or " + named + "-….drl");
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
                        descr.getRules().stream().map(RuleDescr::getName).toList();
                List<String> read = file.rules().stream().map(DrlRule::id).toList();
                if (!seen.equals(read)) {
                    add(
                            LintCheck.PARSER,
                            "",
                            firstLine(),
                            "Drools reads the rules " + seen + " where " + read + " stand");
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
        checkPrefix(rule);
        checkAnnotations(rule);
        checkConditions(rule);
        if (!CONSEQUENCE.matcher(rule.consequence().text()).matches()) {
            String found = rule.consequence().text().strip().replaceAll("\\s+", " ");
            add(LintCheck.CONSEQUENCE, rule.id(), rule.consequence().placeOfText(), "found \"" + found + "\"");
        }
    }

    private void checkPrefix(DrlRule rule) {
        Set<String> known = folder.prefixes().keySet();
        String[] parts = rule.id().split("-", -1);
        if (!known.isEmpty() && parts.length > 1 && !known.contains(parts[1])) {
            add(
                    LintCheck.RULE_ID,
                    rule.id(),
                    rule.place(),
                    "the prefix " + parts[1] + " does not stand in rulebook.properties");
        }
    }

    private void checkAnnotations(DrlRule rule) {
        Set<String> seen = new HashSet<>();
        for (DrlRule.Annotation annotation : rule.annotations()) {
            if (!seen.add(annotation.name())) {
                add(LintCheck.ANNOTATION, rule.id(), annotation.place(), "@" + annotation.name() + " stands twice");
            }
            DrlRule.Annotation ofAll = folder.defaults().get(annotation.name());
            if (!annotation.equals(ofAll)) { // which BookLint looks at once
                checkAnnotation(rule, annotation, ofAll);
            }
        }
        for (String needed : AnnotationValues.NEEDED) {
            if (!seen.contains(needed)) {
                add(LintCheck.ANNOTATION, rule.id(), rule.place(), "@" + needed + " is missing");
            }
        }
        checkWhy(rule);
    }

    private void checkWhy(DrlRule rule) {
        Optional<DrlRule.Annotation> why = rule.annotation(AnnotationValues.WHY);
        rule.annotation("Evidence")
                .filter(evidence -> evidence.value().equals(EvidenceKind.OWN_DECISION.label()))
                .filter(evidence -> why.isEmpty() && !topicPage.contains("`" + rule.id() + "`"))
                .ifPresent(own -> add(LintCheck.WHY, rule.id(), own.place(), "an own decision without @Why"));
        why.filter(annotation -> Decisions.isReference(annotation.value()))
                .ifPresent(annotation -> Decisions.fault(folder, annotation.value())
                        .ifPresent(fault -> add(LintCheck.WHY, rule.id(), annotation.place(), fault)));
    }

    private void checkAnnotation(DrlRule rule, DrlRule.Annotation annotation, DrlRule.@Nullable Annotation ofAll) {
        AnnotationValues.fault(annotation.name(), annotation.value())
                .ifPresent(fault -> add(LintCheck.ANNOTATION, rule.id(), annotation.place(), fault));
        if (ofAll != null && ofAll.value().equals(annotation.value())) {
            String said = "@" + annotation.name() + " is \"" + ofAll.value() + "\" by " + ofAll.place() + " already";
            add(LintCheck.ANNOTATION, rule.id(), annotation.place(), said);
        }
    }

    private void checkConditions(DrlRule rule) {
        DrlConditions conditions = rule.patterns();
        if (!conditions.unreadable().isEmpty()) { // what is missing can be told only when all else is read
            conditions
                    .unreadable()
                    .forEach(line -> add(LintCheck.CONDITION_SHAPE, rule.id(), line.place(), line.content()));
            return;
        }
        if (conditions.patterns().isEmpty()) {
            add(LintCheck.NO_CONDITION, rule.id(), rule.place(), "the rule has no pattern");
        }
        conditions.patterns().forEach(pattern -> checkPattern(rule, pattern));
        RepeatedAlternatives.in(conditions.clauses())
                .forEach(line -> add(LintCheck.REPEATED_ALTERNATIVE, rule.id(), line.place(), line.content()));
    }

    private void checkPattern(DrlRule rule, DrlPattern pattern) {
        if (pattern.conditions().isEmpty()) {
            add(LintCheck.NO_CONDITION, rule.id(), pattern.place(), pattern.type() + "() has no condition");
        }
        for (DrlCondition condition : pattern.conditions()) {
            if (condition.tests().size() > 1 && pattern.quantifier() == Quantifier.NOT) {
                String fault = "\"||\" may not stand under not; write a \"not " + pattern.type()
                        + "( … )\" for each of its alternatives";
                add(LintCheck.CONDITION_SHAPE, rule.id(), condition.place(), fault);
            }
            Set<String> components = new HashSet<>();
            condition.tests().stream()
                    .filter(test -> !components.add(test.component()))
                    .forEach(test -> add(
                            LintCheck.CONDITION_SHAPE,
                            rule.id(),
                            test.place(),
                            repeated(condition, test.component(), pattern.type())));
        }
    }

    private static String repeated(DrlCondition condition, String component, String type) {
        boolean isList = condition.tests().stream()
                .filter(test -> test.component().equals(component))
                .allMatch(
                        test -> test.operator().equals("==") || test.operator().equals("in"));
        return component + " stands twice between \"||\"; write "
                + (isList ? component + " in ( … )" : "( " + type + "( … ) or " + type + "( … ) )");
    }

    private Place firstLine() {
        return new Place(file.path(), 1);
    }

    private void add(LintCheck check, String rule, Place place, String reason) {
        findings.add(new LintFinding(check, rule, place, reason));
    }
}
