package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an assessment was made of and what came out, as far as it can be told without telling anything about the patient: for a host that has
 * to show later on that these rules said this on that day. Assess the same patient again for {@link #asOf}, and compare the two receipts.
 *
 * <p>The hashes tell nothing by themselves; but whoever guesses the facts can check the guess, so keep a receipt as you keep the record.
 *
 * @param rulebook the rulebook that made it; its hash covers rules, texts, sources and cases
 * @param switchedOff the rules that the host had switched off, by id
 * @param reviews how far the rules that spoke had been reviewed
 * @param asOf the date for which it holds
 * @param complete false if something failed or was not understood
 * @param setAside how many values were given and could not be used
 * @param facts SHA-256 of the facts that the rules read, in whatever order they were told
 * @param findings SHA-256 of what was concluded: each rule that spoke, and how surely
 * @since 0.1.0
 */
public record Receipt(
        @Required RulebookId rulebook,
        @Required List<String> switchedOff,
        @Required ReviewCounts reviews,
        @Required LocalDate asOf,
        @Required boolean complete,
        @Required int setAside,
        @Required String facts,
        @Required String findings) {

    public Receipt {
        switchedOff = List.copyOf(switchedOff);
    }

    /** In what two receipts differ. */
    public enum Difference {
        /** Other rules, texts, sources or cases, or others of them switched off. */
        RULEBOOK,
        /** Another date. */
        DATE,
        /** Something else is known about the patient, or has been set aside. */
        FACTS,
        /** Something else is concluded, or one of them is incomplete. */
        FINDINGS,
        /** The same rules have spoken, and reviewers had signed, or objected to, others of them. */
        REVIEWS
    }

    static Receipt of(Assessment<?> assessment, Facts facts, Set<String> switchedOff) {
        String findings = assessment.findings().stream()
                .map(finding -> finding.rule().id()
                        + (finding.isProvisional() ? " for now" : "")
                        + (finding.isInDoubt() ? " in doubt" : ""))
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Receipt(
                assessment.rulebook(),
                List.copyOf(switchedOff),
                assessment.reviews(),
                assessment.asOf(),
                assessment.isComplete(),
                assessment.setAside().size(),
                FactsHash.of(facts),
                Sha256.of(findings));
    }

    /**
     * {@return in what another receipt differs from this one; empty if both are of the same assessment}
     *
     * @param other of the same patient
     */
    public Set<Difference> differences(Receipt other) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (!rulebook.equals(other.rulebook) || !switchedOff.equals(other.switchedOff)) {
            differences.add(Difference.RULEBOOK);
        }
        if (!asOf.equals(other.asOf)) {
            differences.add(Difference.DATE);
        }
        if (!facts.equals(other.facts) || setAside != other.setAside) {
            differences.add(Difference.FACTS);
        }
        if (!findings.equals(other.findings) || complete != other.complete) {
            differences.add(Difference.FINDINGS);
        } else if (!reviews.equals(other.reviews)) {
            differences.add(Difference.REVIEWS);
        }
        return differences;
    }
}
