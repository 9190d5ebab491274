package io.github.rlsrules.authoring.drl;

import io.github.rlsrules.authoring.build.RulebookBuild;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles a rulebook's folder in memory, with the same compiler that the build uses, so that an edited rule can be tried
 * within seconds.
 */
public final class RulebookCompiler {
    private static final String ON_CLASS_PATH = "rulebook";

    private RulebookCompiler() {}

    /**
     * Compiles a rulebook.
     *
     * @param parent where its facts and outcomes are found
     * @throws IllegalArgumentException with every error of the compiler, file and line
     */
    public static Rulebook compile(RulebookFolder folder, ClassLoader parent) {
        Map<String, byte[]> files = compiled(folder.drlFiles(), parent);
        List<String> models = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("drools-model"))
                .flatMap(file -> new String(file.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .sorted()
                .toList();
        String index = RulebookBuild.index(folder, models, "working-tree");
        files.put(ON_CLASS_PATH + "/rulebook.index", index.getBytes(StandardCharsets.UTF_8));
        for (String path : folder.files(".properties")) {
            files.put(ON_CLASS_PATH + "/" + path, folder.read(path).getBytes(StandardCharsets.UTF_8));
        }
        return Rulebook.load(new InMemoryClassLoader(files, parent), ON_CLASS_PATH);
    }

    /** The rulebook that the build compiled, or, where its files have been edited since, the same compiled anew. */
    public static Rulebook latest(RulebookFolder folder, Rulebook built) {
        boolean unchanged = built.id().sha256().equals(folder.sha256());
        return unchanged ? built : compile(folder, RulebookCompiler.class.getClassLoader());
    }

    private static Map<String, byte[]> compiled(List<DrlFile> drlFiles, ClassLoader parent) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        drlFiles.forEach(file -> sources.write("src/main/resources/" + file.path(), file.text()));
        KieBuilder builder = services.newKieBuilder(sources, parent).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.stream()
                    .map(e -> e.getPath() + ":" + Math.max(e.getLine(), 0) + ": " + e.getText())
                    .collect(Collectors.joining("\n")));
        }
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
