package io.github.rlsrules.authoring.build;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.drl.DrlErrors;
import io.github.rlsrules.authoring.drl.NamedLimits;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.drl.RulebookIndex;
import io.github.rlsrules.authoring.fingerprint.Fingerprints;
import io.github.rlsrules.authoring.fingerprint.Reviews;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.authoring.lint.LintFinding;
import io.github.rlsrules.json.Catalogue;
import io.github.rlsrules.json.Schemas;
import io.github.rlsrules.runtime.ReviewState;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The step of the build that makes a rulebook of rules: it lints the DRL, lets Drools compile it, and writes beside the compiled models
 * {@code rulebook.index}, what hosts run, {@code rulebook.bin} and the classes that read its facts, and the catalogue of its
 * rules, {@code rulebook.json}, with its schema. Any finding fails the build.
 */
public final class RulebookBuild {
    private final RulebookModule module;
    private final RulebookFolder folder;
    private final Path classes;
    private final Path target;

    private RulebookBuild(RulebookModule module) {
        this.module = module;
        this.folder = module.folder();
        this.classes = module.classes();
        this.target = classes.resolve(module.onClassPath());
    }

    /**
     * Builds the rulebook of a module whose Java classes are compiled and whose resources are in place.
     *
     * @param module with a loader that has loaded none of the rulebook's classes yet
     * @param version of the rulebook
     * @throws IllegalStateException if the lint finds anything, or Drools refuses a rule; it tells all with file and line
     */
    public static void build(RulebookModule module, String version) throws IOException {
        new RulebookBuild(module).build(version);
    }

    private void build(String version) throws IOException {
        List<LintFinding> written = new ArrayList<>(Lint.source(folder));
        written.addAll(Lint.names(folder, module.loader()));
        refuse(written);
        FactReaders readers = new FactReaders(classes);
        // the models and the facts are what counts here, not what was made of them before
        Files.deleteIfExists(target.resolve("rulebook.bin"));
        readers.delete();
        Copies.thin(folder, target);
        Map<String, byte[]> compiled = compile();
        write(
                target.resolve("rulebook.index"),
                RulebookIndex.text(folder, RulebookCompiler.modelsIn(compiled), version));
        ModelClasses.write(compiled, classes);
        Rulebook rulebook = compiledRulebook();
        refuseTables(rulebook.checkTables());
        write(classes.resolveSibling("rulebook.tables.txt"), rulebook.tables());
        write(
                target.resolve("rulebook.json"),
                Catalogue.of(rulebook, Fingerprints.of(folder, rulebook).made()).json());
        write(target.resolve("rulebook.schema.json"), Schemas.document(Catalogue.class) + "\n");
        readers.write(rulebook.factTypes());
        SilentBuilders.silence(classes);
    }

    private Map<String, byte[]> compile() {
        try {
            return RulebookCompiler.compiled(folder.drlFiles(), module.loader());
        } catch (DrlErrors e) {
            refuse(Lint.refused(e));
            throw e;
        }
    }

    private Rulebook compiledRulebook() throws IOException {
        Optional<Rulebook> beside = module.beside();
        Rulebook rulebook = load(beside);
        write(target.resolve("limits.properties"), limits(rulebook));
        refuse(Lint.compiled(folder, rulebook, beside.map(Rulebook::rules).orElse(List.of())));
        Map<String, ReviewState> reviews = Reviews.of(folder, rulebook).states();
        Rulebook reviewed = rulebook.reviewed(reviews);
        Files.write(
                target.resolve("rulebook.bin"),
                beside.isPresent()
                        ? Rulebook.compiledBeside(module.loader(), module.onClassPath(), reviews)
                        : reviewed.compiled());
        return reviewed;
    }

    private Rulebook load(Optional<Rulebook> beside) {
        try {
            return beside.map(other -> other.with(module.loader(), module.onClassPath()))
                    .orElseGet(() -> Rulebook.load(module.loader(), module.onClassPath()));
        } catch (RulebookException e) {
            refuse(Lint.refused(folder, e));
            throw e;
        }
    }

    private String limits(Rulebook rulebook) {
        return "# generated by the build; do not edit\n"
                + NamedLimits.of(folder, rulebook).entrySet().stream()
                        .map(limit -> limit.getKey() + "=" + limit.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void refuseTables(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "the tables made of the rules do not say what the rules say:\n" + String.join("\n", faults));
        }
    }

    private static void refuse(List<LintFinding> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.size() + " lint finding(s) in the rulebook:\n"
                    + findings.stream().map(LintFinding::toString).collect(Collectors.joining("\n")));
        }
    }
}
