package io.github.rlsrules.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of all mutants.
 *
 * @param rules by rule
 * @param survivors those that nothing noticed
 * @param stale excuses of survivors that excuse nothing any more
 * @param whole whether all rules were tried
 */
public record MutationReport(List<OfRule> rules, List<Survivor> survivors, List<String> stale, boolean whole) {

    /** How the mutants of one rule ended. */
    public record OfRule(String rule, String file, int line, int mutants, int killed, int refused, int survived) {}

    /**
     * One mutant that nothing noticed.
     *
     * @param reason why that may be so; empty if nobody said so
     * @param killingCase a case that would notice it, as YAML; empty if none was looked for, or none was found
     */
    public record Survivor(
            String rule,
            MutationOperator operator,
            String file,
            int line,
            String before,
            String after,
            String reason,
            String killingCase) {

        /** What it is called in the file of accepted survivors. */
        public String key() {
            return before + " -> " + after;
        }
    }

    public int mutants() {
        return rules.stream().mapToInt(OfRule::mutants).sum();
    }

    /** The mutants for which a case failed. */
    public int killed() {
        return rules.stream().mapToInt(OfRule::killed).sum();
    }

    /** The mutants that the build refused. */
    public int refused() {
        return rules.stream().mapToInt(OfRule::refused).sum();
    }

    /** The part of the mutants that was noticed, by a case or by the build: 0 to 1. */
    public double score() {
        return mutants() == 0 ? 1 : (double) (killed() + refused()) / mutants();
    }

    /**
     * The gate.
     *
     * @throws AssertionError if the whole rulebook scores less, a survivor is not explained, or an explanation is stale
     */
    public void require(double score) {
        List<String> wrong = new ArrayList<>();
        if (whole && score() < score) {
            wrong.add(String.format(Locale.ROOT, "The score is %.1f %%, below %.1f %%.", 100 * score(), 100 * score));
        }
        survivors.stream().filter(s -> s.reason().isEmpty()).forEach(s -> wrong.add(describe(s)));
        stale.forEach(entry -> wrong.add("Accepted without need: " + entry));
        if (!wrong.isEmpty()) {
            throw new AssertionError(this + "\n" + String.join("\n", wrong));
        }
    }

    private static String describe(Survivor s) {
        return s.file() + ":" + s.line() + ": " + s.rule() + ": nothing notices this change:\n    " + s.key() + "\n"
                + (s.killingCase().isEmpty()
                        ? "    No small change of an existing case tells the two apart: write one, or accept it with a"
                                + " reason in the topic's .survivors.yaml.\n"
                        : "    This case would, if it is right; else correct the rule:\n" + s.killingCase());
    }

    /** What is kept of it, with its totals. */
    public Summary summary() {
        Totals totals = new Totals(mutants(), killed(), refused(), survivors.size(), score(), whole);
        return new Summary(totals, rules, survivors);
    }

    /** Rules and survivors with their totals. */
    public record Summary(Totals totals, List<OfRule> rules, List<Survivor> survivors) {}

    /**
     * All rules together.
     *
     * @param score the part of the mutants that was noticed: 0 to 1
     */
    public record Totals(int mutants, int killed, int refused, int survived, double score, boolean whole) {}

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d mutants of %d rules: %d killed by cases, %d refused by the build, %d survived; score %.1f %%",
                mutants(),
                rules.size(),
                killed(),
                refused(),
                survivors.size(),
                100 * score());
    }
}
