package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What kind of evidence a rule rests on: the value of its {@code @Evidence}.
 *
 * @since 0.1.0
 */
public enum EvidenceKind {
    /** A recommendation or good-practice statement of a published guideline. */
    GUIDELINE("guideline"),
    /** What a regulator or another authority says, or product information. */
    OFFICIAL("official information"),
    /** Published criteria or an expert consensus. */
    CONSENSUS("consensus"),
    /** A controlled trial. */
    TRIAL("trial"),
    /** Cohorts, case-control studies, surveys. */
    OBSERVATIONAL("observational"),
    /** Case reports and reports to pharmacovigilance. */
    CASE_REPORTS("case reports"),
    /** Reviews and teaching texts. */
    EXPERT_OPINION("expert opinion"),
    /** A cautious decision of this rulebook for which nobody else vouches. */
    OWN_DECISION("own decision");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    /** {@return the value as a rule writes it} */
    public String label() {
        return label;
    }

    /**
     * Reads the value of {@code @Evidence}.
     *
     * @param label as a rule writes it
     * @return the kind of that label
     * @throws IllegalArgumentException if no kind of evidence has that label
     */
    public static EvidenceKind parse(String label) {
        return Arrays.stream(values())
                .filter(e -> e.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("@Evidence must be one of "
                        + Arrays.stream(values()).map(EvidenceKind::label).collect(Collectors.joining(", "))
                        + "; it is \""
                        + label + "\""));
    }
}
