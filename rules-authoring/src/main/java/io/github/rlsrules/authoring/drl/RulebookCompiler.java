package io.github.rlsrules.authoring.drl;

import io.github.rlsrules.authoring.drl.CompilerErrors.CompilerError;
import io.github.rlsrules.drools.RuleVariants;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;

/**
 * Compiles a rulebook's folder in memory, with the same compiler that the build uses, so that an edited rule can be tried
 * within seconds.
 */
public final class RulebookCompiler {
    /** The version of a rulebook that no build has made. */
    private static final String EDITED = "working-tree";

    static final String ON_CLASS_PATH = "rulebook";
    /** What Drools adds to an error: a whole generated file, and that there is nothing to go on with. */
    private static final List<String> NO_ERRORS = List.of("Java source of ", "Parser returned a null Package");

    private RulebookCompiler() {}

    /**
     * Compiles a rulebook.
     *
     * @param parent where its facts and outcomes are found
     * @throws DrlErrors with every error of the compiler, file and line
     */
    public static Rulebook compile(RulebookFolder folder, ClassLoader parent) {
        return Rulebook.load(inMemory(folder, compiled(folder.drlFiles(), parent), parent), ON_CLASS_PATH);
    }

    /**
     * Compiles a rulebook anew with its DRL files as they are handed over.
     *
     * @param built the rulebook of that folder, which may stand beside another one; only its own rules are compiled
     * @throws IllegalArgumentException as {@link #compile}
     */
    public static Rulebook recompile(
            RulebookFolder folder, List<DrlFile> drlFiles, Rulebook built, ClassLoader parent) {
        InMemoryClassLoader loader = inMemory(folder, compiled(drlFiles, parent), parent);
        String[] own = folder.places().keySet().stream()
                .filter(id -> built.rule(id).isPresent())
                .toArray(String[]::new);
        return own.length == built.rules().size()
                ? Rulebook.load(loader, ON_CLASS_PATH)
                : built.without(own).with(loader, ON_CLASS_PATH);
    }

    /** What was compiled of a rulebook, and the files that stand beside it. */
    static InMemoryClassLoader inMemory(RulebookFolder folder, Map<String, byte[]> compiled, ClassLoader parent) {
        Map<String, byte[]> files = new HashMap<>(compiled);
        List<String> models = modelsIn(files);
        String index = RulebookIndex.text(folder, models, EDITED);
        files.put(ON_CLASS_PATH + "/rulebook.index", index.getBytes(StandardCharsets.UTF_8));
        files.putAll(propertiesOf(folder));
        return new InMemoryClassLoader(files, parent);
    }

    /** A rulebook as it was built, with the texts and sources of its folder as they are now. */
    public static Rulebook withFilesOf(RulebookFolder folder, Rulebook built, ClassLoader loader) {
        Map<String, byte[]> files = propertiesOf(folder);
        StringBuilder index = new StringBuilder(RulebookIndex.head(folder, List.of(), EDITED));
        Map<String, Place> places = folder.places();
        for (RuleInfo rule : built.rules()) {
            Object place = places.containsKey(rule.id()) ? places.get(rule.id()) : rule.location();
            index.append("rule.").append(rule.id()).append('=').append(place).append('\n');
        }
        files.put(ON_CLASS_PATH + "/rulebook.index", index.toString().getBytes(StandardCharsets.UTF_8));
        return Rulebook.load(new InMemoryClassLoader(files, loader), ON_CLASS_PATH, built);
    }

    private static Map<String, byte[]> propertiesOf(RulebookFolder folder) {
        Map<String, byte[]> files = new HashMap<>();
        for (String ending : List.of(".properties", "screens.tsv")) {
            for (String path : folder.files(ending)) {
                files.put(ON_CLASS_PATH + "/" + path, folder.read(path).getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /**
     * Compiles rules that are to be tried in the place of others.
     *
     * @param parent where their facts and outcomes are found
     * @throws IllegalArgumentException with the errors of the compiler as it tells them
     */
    public static RuleVariants variants(List<DrlFile> drlFiles, ClassLoader parent) {
        Attempt attempt = attempt(drlFiles, parent);
        if (!attempt.errors.isEmpty()) {
            throw new IllegalArgumentException(
                    attempt.errors.stream().map(CompilerError::text).distinct().collect(Collectors.joining("; ")));
        }
        return RuleVariants.load(new InMemoryClassLoader(attempt.files, parent), modelsIn(attempt.files));
    }

    /** The names of the models among what was {@link #compiled}. */
    public static List<String> modelsIn(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("drools-model"))
                .flatMap(file -> new String(file.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .sorted()
                .toList();
    }

    /**
     * The rulebook that the build compiled, or, where its files have been edited since, the same with the edited ones compiled
     * anew.
     *
     * @param loader where the files are found as they were built
     * @param built loads what the build compiled
     * @throws IllegalArgumentException as {@link #compile}
     */
    public static Rulebook latest(RulebookFolder folder, ClassLoader loader, Supplier<Rulebook> built) {
        return new EditedRules(folder, loader).compile(built);
    }

    /**
     * The compiled classes and the list of the models, by path.
     *
     * @param parent where their facts and outcomes are found
     * @throws DrlErrors as {@link #compile}
     */
    public static Map<String, byte[]> compiled(List<DrlFile> drlFiles, ClassLoader parent) {
        Attempt whole = attempt(drlFiles, parent);
        if (!whole.errors.isEmpty()) {
            CompilerErrors errors = new CompilerErrors(drlFiles, file -> attempt(List.of(file), parent).errors);
            throw new DrlErrors(errors.located(whole.errors).stream()
                    .map(error -> error.in(drlFiles.get(0)))
                    .distinct()
                    .toList());
        }
        return whole.files;
    }

    /** What came of compiling: files, or errors. */
    private record Attempt(Map<String, byte[]> files, List<CompilerError> errors) {}

    private static Attempt attempt(List<DrlFile> drlFiles, ClassLoader parent) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        Map<String, String> paths = new HashMap<>();
        for (DrlFile file : drlFiles) {
            String path = inFolderOfItsPackage(file);
            paths.put(path, file.path());
            sources.write("src/main/resources/" + path, file.text());
        }
        KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(sources, parent))
                .withKModuleModel(oneAfterTheOther(services));
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) { // as on a constant of another type in a list
            return new Attempt(
                    Map.of(), List.of(new CompilerError("", 0, "Drools fails with " + firstLine(e.toString()))));
        }
        List<CompilerError> errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .filter(message -> NO_ERRORS.stream().noneMatch(message.getText()::startsWith))
                .map(message -> new CompilerError(
                        paths.getOrDefault(String.valueOf(message.getPath()), String.valueOf(message.getPath())),
                        Math.max(message.getLine(), 0),
                        firstLine(message.getText())))
                .toList();
        return new Attempt(errors.isEmpty() ? filesOf(builder, services) : Map.of(), errors);
    }

    /** So that the same rules make the same classes, byte for byte. */
    private static KieModuleModel oneAfterTheOther(KieServices services) {
        return services.newKieModuleModel()
                .setConfigurationProperty("drools.parallelLambdaExternalization", "false")
                .setConfigurationProperty("drools.parallelRulesBuildThreshold", "-1");
    }

    /** Where Drools expects a file; elsewhere it would warn of each. */
    private static String inFolderOfItsPackage(DrlFile file) {
        String folder = file.packageLine()
                .map(line -> line.content().replace('.', '/') + "/")
                .orElse("");
        return folder + file.path().replace('/', '.');
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static Map<String, byte[]> filesOf(KieBuilder builder, KieServices services) {
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> files = new HashMap<>();
        for (String name : new ArrayList<>(module.getFileNames())) {
            if (name.endsWith(".class") || name.endsWith("drools-model")) {
                files.put(name, module.getBytes(name));
            }
        }
        services.getRepository().removeKieModule(module.getReleaseId());
        return files;
    }
}
