package io.github.rlsrules.json;

import io.github.rlsrules.runtime.Evidence;
import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Urgency;
import java.util.List;

/** A rule in the catalogue of a rulebook, in the shape in which it is written as JSON. */
public record CatalogueEntry(
        @Required String id,
        @Required String title,
        @Required String stage,
        @Required String topic,
        @Required RuleInfo.Status status,
        @Required Evidence evidence,
        @Required List<String> sources,
        @Required String since,
        @Required String reviewBy,
        @Required String kind,
        @Required String code,
        @Required Urgency urgency,
        @Required String location) {

    /** All rules of a rulebook, by id. */
    public static List<CatalogueEntry> of(Rulebook rulebook) {
        return rulebook.rules().stream().map(CatalogueEntry::of).toList();
    }

    private static CatalogueEntry of(RuleInfo rule) {
        return new CatalogueEntry(
                rule.id(),
                rule.title(),
                rule.stage(),
                rule.topic(),
                rule.status(),
                rule.evidence(),
                rule.sources().stream().map(Object::toString).toList(),
                rule.since(),
                rule.reviewBy().toString(),
                rule.outcome().kind(),
                rule.outcome().code(),
                rule.outcome().urgency(),
                rule.location());
    }
}
