package io.github.rlsrules.runtime;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Reads and runs the models that a compiler of rules generated. The module rules-drools is one, found as a service; without one a
 * rulebook is still assessed from what the build wrote of it. For tools, and for hosts who have no use for it.
 */
@ForTools
public interface RuleModels {

    /** Runs the rules of one rulebook. Safe to share between threads. */
    interface Runner {
        /** @param facts as {@link Facts#records()}, those only that some rule reads */
        Firing run(Collection<Object> facts);
    }

    /**
     * What came of one run.
     *
     * @param fired the rules that fired, by their place in {@link Rulebook#inOrder}
     */
    record Firing(BitSet fired, List<Failure> failures) {}

    /**
     * Reads the rules of generated models.
     *
     * @param models the names of their classes
     * @param locations file and line of each rule, by id
     * @param defaults the values of the annotations that a rule leaves out, by their names
     * @throws IllegalArgumentException if a class cannot be loaded
     * @throws RulebookException if a rule cannot be evaluated soundly with three values; it names the rule
     */
    List<CompiledRule> read(
            ClassLoader loader, List<String> models, Map<String, String> locations, Map<String, String> defaults);

    /** What runs a rulebook as its models were compiled. */
    Runner runner(Rulebook rulebook);

    /**
     * The one on the class path.
     *
     * @throws RulebookException if there is none
     */
    static RuleModels onClassPath() {
        return ServiceLoader.load(RuleModels.class, RuleModels.class.getClassLoader())
                .findFirst()
                .orElseThrow(
                        () -> new RulebookException(
                                "nothing here reads or runs compiled models; put io.github.rlsrules:rules-drools on the class path"));
    }
}
