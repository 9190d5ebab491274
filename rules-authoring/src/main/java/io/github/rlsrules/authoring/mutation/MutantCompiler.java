package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlReader;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.drools.RuleVariants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compiles many mutants in one go. Where that fails, half of them at a time, until the ones that fail stand alone. */
final class MutantCompiler {
    private final Map<String, DrlFile> fileOfRule = new HashMap<>();
    private final ClassLoader parent;

    MutantCompiler(List<DrlFile> files, ClassLoader parent) {
        this.parent = parent;
        files.forEach(file -> file.rules().forEach(rule -> fileOfRule.put(rule.id(), file)));
    }

    /** What each mutant compiles to, several together; those that do not compile are missing. */
    Map<Mutant, RuleVariants> compile(List<Mutant> mutants) {
        Map<Mutant, RuleVariants> compiled = new HashMap<>();
        compile(mutants, compiled);
        return compiled;
    }

    private void compile(List<Mutant> mutants, Map<Mutant, RuleVariants> compiled) {
        try {
            RuleVariants variants = RulebookCompiler.variants(files(mutants), parent);
            mutants.forEach(mutant -> compiled.put(mutant, variants));
        } catch (IllegalArgumentException oneDoesNotCompile) {
            int half = mutants.size() / 2;
            if (half > 0) {
                compile(mutants.subList(0, half), compiled);
                compile(mutants.subList(half, mutants.size()), compiled);
            }
        }
    }

    /** The mutants, each in a file with the package, the imports and the stage of its own. */
    private List<DrlFile> files(List<Mutant> mutants) {
        Map<DrlFile, List<Mutant>> byFile = new LinkedHashMap<>();
        mutants.forEach(mutant ->
                byFile.computeIfAbsent(fileOf(mutant), f -> new ArrayList<>()).add(mutant));
        List<DrlFile> files = new ArrayList<>();
        byFile.forEach((file, some) -> files.add(DrlReader.read(
                file.path(), head(file) + some.stream().map(Mutant::drl).collect(Collectors.joining("\n")))));
        return files;
    }

    private DrlFile fileOf(Mutant mutant) {
        DrlFile file = fileOfRule.get(mutant.rule());
        if (file == null) {
            throw new IllegalArgumentException("no file of " + mutant.rule());
        }
        return file;
    }

    private static String head(DrlFile file) {
        StringBuilder head = new StringBuilder();
        file.packageLine()
                .ifPresent(
                        line -> head.append("package ").append(line.content()).append(";\n"));
        file.imports()
                .forEach(line -> head.append("import ").append(line.content()).append(";\n"));
        file.stages()
                .forEach(line ->
                        head.append("ruleflow-group \"").append(line.content()).append("\"\n"));
        return head.toString();
    }
}
