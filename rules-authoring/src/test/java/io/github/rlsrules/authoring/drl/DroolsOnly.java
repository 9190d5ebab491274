package io.github.rlsrules.authoring.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * Compiles rules as a build does and runs them as an engine does, one pooled session a patient, but without a rulebook: it
 * takes what a rulebook would refuse.
 */
public final class DroolsOnly {
    private final List<Model> models;
    private final KieSessionsPool pool;
    private final List<String> stages;

    /**
     * Compiles these files.
     *
     * @param files the text of each by its path
     */
    public DroolsOnly(Map<String, String> files, List<String> stages) {
        this.stages = stages;
        List<DrlFile> drlFiles = files.entrySet().stream()
                .map(file -> DrlReader.read(file.getKey(), file.getValue()))
                .toList();
        Map<String, byte[]> compiled = RulebookCompiler.compiled(drlFiles, DroolsOnly.class.getClassLoader());
        ClassLoader loader = new InMemoryClassLoader(compiled, DroolsOnly.class.getClassLoader());
        this.models = RulebookCompiler.modelsIn(compiled).stream()
                .map(name -> load(loader, name))
                .toList();
        this.pool = KieBaseBuilder.createKieBaseFromModel(models, ShareBetaNodesOption.NO)
                .newKieSessionsPool(1);
    }

    private static Model load(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules as Drools compiled them. */
    public List<Rule> rules() {
        return models.stream().flatMap(model -> model.getRules().stream()).toList();
    }

    /** How often each rule fired, by its name; rules that did not fire are not in it. */
    public Map<String, Long> firings(List<? extends Record> facts, int limit) {
        Map<String, Long> firings = new HashMap<>();
        KieSession session = pool.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    firings.merge(event.getMatch().getRule().getName(), 1L, Long::sum);
                }
            });
            facts.forEach(session::insert);
            for (int i = stages.size() - 1; i >= 0; i--) { // a stack: the last focus is the first to run
                session.getAgenda().getAgendaGroup(stages.get(i)).setFocus();
            }
            session.fireAllRules(limit);
        } finally {
            session.dispose();
        }
        return firings;
    }
}
