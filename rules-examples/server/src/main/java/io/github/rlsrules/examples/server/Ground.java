package io.github.rlsrules.examples.server;

import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why something is said: the rule, what it rests on, and who says so.
 *
 * @param rule its id
 * @param title what it concludes
 * @param evidence on which kind of evidence
 * @param provisional whether a further answer could withdraw it
 * @param reasons the facts behind it, in words
 * @param restsOn earlier rules behind it, by what they conclude
 * @param sources the works behind it
 */
record Ground(
        String rule,
        String title,
        String evidence,
        boolean provisional,
        List<Reason> reasons,
        List<String> restsOn,
        List<Work> sources) {

    /** A fact. */
    record Reason(String label, String value) {}

    /** A work. */
    record Work(String citation, @Nullable String link) {}

    /** @param rules of which the grounds are wanted */
    static Map<String, Ground> of(Assessment<RlsOutcome> assessment, Rulebook rulebook, Set<String> rules) {
        Texts texts = rulebook.texts(Locale.ENGLISH);
        Map<String, Ground> grounds = new LinkedHashMap<>();
        for (Finding<RlsOutcome> finding : assessment.findings()) {
            if (rules.contains(finding.rule().id())) {
                grounds.put(finding.rule().id(), of(finding, rulebook, texts));
            }
        }
        return grounds;
    }

    private static Ground of(Finding<RlsOutcome> finding, Rulebook rulebook, Texts texts) {
        RuleInfo rule = finding.rule();
        List<Reason> reasons = new ArrayList<>();
        List<String> restsOn = new ArrayList<>();
        for (Because because : finding.because()) {
            if (because instanceof Because.Given given) {
                String label = texts.hasFact(given.fact()) ? texts.label(given.fact()) : given.fact();
                reasons.add(new Reason(label, inWords(given.value(), texts)));
            } else if (because instanceof Because.Concluded concluded) {
                rulebook.rule(concluded.rule()).map(RuleInfo::title).ifPresent(restsOn::add);
            }
        }
        List<Work> sources = rule.sources().stream()
                .map(citation -> work(citation.source(), rulebook.sources().get(citation.source())))
                .toList();
        return new Ground(
                rule.id(), rule.title(), rule.evidence().label(), finding.isProvisional(), reasons, restsOn, sources);
    }

    private static Work work(String key, @Nullable Source source) {
        return source == null ? new Work(key, null) : new Work(source.citation(), source.link());
    }

    /** A constant as answers call it, if all that are called so mean the same; else as it is. */
    private static String inWords(String value, Texts texts) {
        Set<String> labels = texts.keys().stream()
                .filter(key -> key.startsWith("answer.") && key.endsWith("." + value))
                .map(texts::get)
                .collect(Collectors.toSet());
        return labels.size() == 1
                ? labels.iterator().next()
                : value.matches("[A-Z_]+") ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value;
    }
}
