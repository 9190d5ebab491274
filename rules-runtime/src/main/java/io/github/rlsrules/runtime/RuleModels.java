package io.github.rlsrules.runtime;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Reads and runs the models that a compiler of rules generated. The module rules-drools is one, found as a service; without one a
 * rulebook is still assessed from what the build wrote of it. For tools, and for hosts who have no use for it.
 *
 * @since 0.1.0
 */
@ForTools
public interface RuleModels {

    /** Runs the rules of one rulebook. Safe to share between threads. */
    interface Runner {
        /**
         * Runs the rules for one patient.
         *
         * @param facts as {@link Facts#records()}, those only that some rule reads
         * @return what fired
         */
        Firing run(Collection<Object> facts);
    }

    /**
     * What came of one run.
     *
     * @param fired the rules that fired, by their place in {@link Rulebook#inOrder}
     * @param failures what went wrong; empty if nothing did
     */
    record Firing(BitSet fired, List<Failure> failures) {}

    /**
     * Reads the rules of generated models.
     *
     * @param loader of those classes
     * @param models the names of their classes
     * @param locations file and line of each rule, by id
     * @param defaults the values of the annotations that a rule leaves out, by their names
     * @return the rules, in any order
     * @throws IllegalArgumentException if a class cannot be loaded
     * @throws RulebookException if a rule cannot be evaluated soundly with three values; it names the rule
     */
    List<CompiledRule> read(
            ClassLoader loader, List<String> models, Map<String, String> locations, Map<String, String> defaults);

    /**
     * {@return what runs a rulebook as its models were compiled}
     *
     * @param rulebook whose models are on the class path
     */
    Runner runner(Rulebook rulebook);

    /**
     * {@return the one on the class path}
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
