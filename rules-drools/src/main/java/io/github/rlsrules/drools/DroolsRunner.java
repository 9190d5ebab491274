package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.Failure;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleModels;
import io.github.rlsrules.runtime.RuleModels.Firing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the rules on Drools: one pooled session a patient, the stages as one focus stack, one fire. */
final class DroolsRunner implements RuleModels.Runner {
    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

    private final KieSessionsPool pool;
    private final List<String> stages;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int firingLimit;

    /** @param rules in the order in which they count */
    DroolsRunner(List<Rule> rules, List<String> stages, int firingLimit) {
        rules.forEach(rule -> indexes.put(rule.getName(), indexes.size()));
        this.stages = stages;
        this.firingLimit = firingLimit;
        // Shared beta nodes lose firings in Drools 10 when rules come from several packages.
        this.pool = KieBaseBuilder.createKieBaseFromModel(new RulesModel(rules), ShareBetaNodesOption.NO)
                .newKieSessionsPool(1);
    }

    @Override
    public Firing run(Collection<Object> facts) {
        KieSession session = pool.newKieSession();
        try {
            return run(session, facts);
        } finally {
            session.dispose();
        }
    }

    private Firing run(KieSession session, Collection<Object> facts) {
        Trace trace = new Trace();
        List<Failure> failures = new ArrayList<>();
        session.addEventListener(trace);
        for (Object fact : facts) {
            attempt(() -> session.insert(fact), failures);
        }
        for (int i = stages.size() - 1; i >= 0; i--) { // a stack: the last focus is the first to run
            session.getAgenda().getAgendaGroup(stages.get(i)).setFocus();
        }
        // A consequence that throws ends the fire; the other rules still have to run.
        while (!attempt(() -> session.fireAllRules(firingLimit), failures) && failures.size() <= indexes.size()) {
            LOG.debug("firing goes on after a failure");
        }
        if (trace.firings >= firingLimit) {
            LOG.error("firing limit of {} reached", firingLimit);
            failures.add(new Failure(Failure.Kind.FIRING_LIMIT_REACHED, List.of()));
        }
        return new Firing(trace.fired, failures);
    }

    /** Runs a step; a failure is recorded and logged by the rule's name, never with what the message may hold. */
    private boolean attempt(Runnable step, List<Failure> failures) {
        try {
            step.run();
            return true;
        } catch (RuntimeException e) {
            List<String> rules = rulesNamedBy(e);
            LOG.error(
                    "{} failed with {}", rules.isEmpty() ? "a rule" : "rule " + String.join(", ", rules), e.getClass());
            failures.add(new Failure(Failure.Kind.RULE_FAILED, rules));
            return false;
        }
    }

    /** Drools names the rule in its message, quoted or as a word. */
    private List<String> rulesNamedBy(Throwable failure) {
        TreeSet<String> named = new TreeSet<>();
        for (Throwable e = failure; e != null; e = e.getCause()) {
            String message = String.valueOf(e.getMessage());
            indexes.keySet().stream()
                    .filter(id ->
                            message.matches("(?s).*(?<![\\w-])" + java.util.regex.Pattern.quote(id) + "(?![\\w-]).*"))
                    .forEach(named::add);
        }
        return List.copyOf(named);
    }

    private final class Trace extends DefaultAgendaEventListener {
        private final BitSet fired = new BitSet(indexes.size());
        private int firings;

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            firings++;
            Integer index = indexes.get(event.getMatch().getRule().getName());
            if (index != null) {
                fired.set(index);
            }
        }
    }
}
