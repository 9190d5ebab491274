package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RulebookException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Consequence;
import org.drools.model.Drools;
import org.drools.model.Rule;

/** Runs a consequence once, when the rulebook is loaded, to learn which outcome it inserts. */
final class OutcomeRecorder {
    private OutcomeRecorder() {}

    static Outcome outcomeOf(Rule rule) {
        if (rule.getConsequences().size() != 1) {
            throw new RulebookException("it has several consequences; write several rules instead");
        }
        Consequence consequence = rule.getDefaultConsequence();
        if (consequence.getVariables().length > 0) {
            throw new RulebookException("its consequence uses what the conditions found; an outcome must be constant");
        }
        List<Object> inserted = new ArrayList<>();
        Drools recorder = (Drools) Proxy.newProxyInstance(
                Drools.class.getClassLoader(), new Class<?>[] {Drools.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("insert") || arguments.length != 1) {
                        throw new RulebookException(
                                "its consequence may only insert one outcome, not " + method.getName());
                    }
                    inserted.add(arguments[0]);
                    return null;
                });
        try {
            if (consequence.isUsingDrools()) {
                consequence.getBlock().execute(recorder);
            } else {
                consequence.getBlock().execute();
            }
        } catch (RulebookException e) {
            throw e;
        } catch (Exception e) {
            throw new RulebookException("its consequence fails: " + e, e);
        }
        if (inserted.size() != 1 || !(inserted.get(0) instanceof Outcome outcome)) {
            throw new RulebookException("its consequence must insert exactly one outcome; it inserts "
                    + inserted.stream().map(o -> o.getClass().getSimpleName()).toList());
        }
        return outcome;
    }
}
