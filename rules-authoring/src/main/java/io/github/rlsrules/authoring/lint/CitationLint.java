package io.github.rlsrules.authoring.lint;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.EvidenceKind;
import io.github.rlsrules.runtime.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds what a rule says of its sources against what the register says of them: how sure it is, and how good its evidence. */
final class CitationLint {
    private final RulebookFolder folder;
    private final Map<String, Source> register;
    private final List<LintFinding> findings = new ArrayList<>();

    CitationLint(RulebookFolder folder, Map<String, Source> register) {
        this.folder = folder;
        this.register = register;
    }

    /** The rules of which the register has all sources; of others nothing can be told. */
    List<LintFinding> run() {
        return run(keys -> register.keySet().containsAll(keys));
    }

    /** Those of these rules of which the register has all sources, but not the smaller register before it. */
    List<LintFinding> runBeyond(Map<String, Source> smaller) {
        return run(
                keys -> register.keySet().containsAll(keys) && !smaller.keySet().containsAll(keys));
    }

    private List<LintFinding> run(Predicate<List<String>> some) {
        for (DrlRule rule : folder.rules()) {
            Optional<DrlRule.Annotation> sources = AnnotationValues.sound(rule, "Sources");
            if (sources.isPresent()) {
                List<Citation> citations = Citation.parseAll(sources.get().value());
                if (some.test(citations.stream().map(Citation::source).toList())) {
                    check(rule, sources.get(), citations);
                }
            }
        }
        return findings;
    }

    private void check(DrlRule rule, DrlRule.Annotation sources, List<Citation> citations) {
        citations.forEach(citation -> tagFault(citation, source(citation))
                .ifPresent(fault ->
                        findings.add(new LintFinding(LintCheck.CITATION_TAG, rule.id(), sources.place(), fault))));
        AnnotationValues.sound(rule, "Evidence").ifPresent(evidence -> {
            EvidenceKind kind = EvidenceKind.parse(evidence.value());
            if (citations.stream().noneMatch(citation -> bears(citation, kind))) {
                String fault = "none of " + sources.value() + " is " + kind.label() + ": "
                        + citations.stream()
                                .map(c -> source(c).kind())
                                .distinct()
                                .collect(Collectors.joining(", "));
                findings.add(new LintFinding(LintCheck.EVIDENCE, rule.id(), evidence.place(), fault));
            }
        });
    }

    private Source source(Citation citation) {
        return requireNonNull(register.get(citation.source()));
    }

    /** What nobody has read bears no more than an opinion. A kind that there is not is told where it stands. */
    private boolean bears(Citation citation, EvidenceKind evidence) {
        boolean counts = switch (citation.sureness()) {
            case CONFIRMED, SECOND_HAND, DECISION -> true;
            case POINTER, MEMORY -> evidence == EvidenceKind.EXPERT_OPINION;
        };
        return SourceKind.find(source(citation).kind())
                .map(kind -> counts && kind.bears(evidence))
                .orElse(true);
    }

    /** Why a citation may not have its tag, by what the register says was read. */
    static Optional<String> tagFault(Citation citation, Source source) {
        return Extent.find(source.extent())
                .filter(extent -> !extent.bears(citation.sureness()))
                .map(extent -> citation + ", but of " + citation.source() + " the register says \"" + extent + "\"");
    }
}
