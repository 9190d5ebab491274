package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.runtime.EvidenceKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What kind of work a source is, {@code .kind} of the register, and which grades of evidence a rule may take from it. */
enum SourceKind {
    GUIDELINE("guideline", EvidenceKind.GUIDELINE, EvidenceKind.CONSENSUS),
    /** Of a regulator or another authority, and product information, which tells of single cases too. */
    OFFICIAL("official information", EvidenceKind.OFFICIAL, EvidenceKind.CASE_REPORTS),
    CONSENSUS("consensus", EvidenceKind.CONSENSUS),
    REVIEW("systematic review", EvidenceKind.TRIAL, EvidenceKind.OBSERVATIONAL, EvidenceKind.CASE_REPORTS),
    TRIAL("trial", EvidenceKind.TRIAL, EvidenceKind.OBSERVATIONAL),
    OBSERVATIONAL("observational study", EvidenceKind.OBSERVATIONAL, EvidenceKind.CASE_REPORTS),
    CASE_REPORTS("case reports", EvidenceKind.CASE_REPORTS),
    /** A review, a textbook, a page. */
    TEXT("teaching text"),
    OWN("own decision", EvidenceKind.OWN_DECISION),
    GENERAL("general knowledge");

    private final String label;
    private final Set<EvidenceKind> bears;

    /** @param bears beside the opinion of an expert, which every work of somebody else bears */
    SourceKind(String label, EvidenceKind... bears) {
        this.label = label;
        this.bears = EnumSet.noneOf(EvidenceKind.class);
        this.bears.addAll(Arrays.asList(bears));
    }

    static Optional<SourceKind> find(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(kind -> kind.label).collect(Collectors.joining(", "));
    }

    boolean bears(EvidenceKind evidence) {
        return evidence == EvidenceKind.EXPERT_OPINION ? this != OWN : bears.contains(evidence);
    }

    @Override
    public String toString() {
        return label;
    }
}
