package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts on which something rests: those that are there, and not those that had to be absent; a medicine by its name. */
final class Grounds {
    private final Facts facts;
    private final Texts texts;

    private final Predicate<Because.Given> which;

    /** @param which of the facts on which something rests are told */
    Grounds(Facts facts, Texts texts, Predicate<Because.Given> which) {
        this.facts = facts;
        this.texts = texts;
        this.which = which;
    }

    List<Reason> of(List<Said> some, int most) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Said one : some) {
            for (Finding<?> finding : one.findings()) {
                finding.restsOn().stream()
                        .filter(which)
                        .map(this::reason)
                        .filter(reason -> reason != null)
                        .forEach(reason -> reasons.putIfAbsent(reason.label(), reason));
            }
        }
        Set<String> told = reasons.values().stream().map(Reason::fact).collect(Collectors.toSet());
        return reasons.values().stream()
                .filter(reason -> !told.contains(ofWhich(reason.fact())))
                .limit(most)
                .toList();
    }

    /** The fact of which it is a component: beside a value nobody reads how old it is as well. */
    private static String ofWhich(String fact) {
        return fact.substring(0, Math.max(0, fact.lastIndexOf('.')));
    }

    /** The names of the signs of one finding, in quotation marks. */
    List<String> signs(Finding<?> finding) {
        Set<String> signs = finding.signs();
        return finding.restsOn().stream()
                .filter(given -> signs.contains(given.fact()))
                .map(this::reason)
                .filter(reason -> reason != null)
                .map(reason -> ShownName.quotedOnce(reason.label()))
                .distinct()
                .toList();
    }

    private @Nullable Reason reason(Because.Given given) {
        Set<String> names = facts.calledAt(given.fact());
        if (!names.isEmpty()) {
            return new Reason(given.fact(), ShownName.quoted(String.join(", ", names)), given.value());
        }
        return given.isOfList() || !texts.hasFact(given.fact())
                ? null
                : new Reason(given.fact(), texts.name(given.fact()), given.value());
    }
}
