package io.github.rlsrules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.rlsrules.runtime.EvidenceKind;
import io.github.rlsrules.runtime.Level;
import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.ReviewState;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the {@link Catalogue} of a rulebook.
 *
 * @param id by which it is named
 * @param title in a few words
 * @param stage in which it is evaluated
 * @param topic the folder in which it stands
 * @param review what became of it before its reviewers
 * @param level for whom its finding is
 * @param evidence on what kind of evidence it rests
 * @param sources the works on which it rests, each with how sure it is that it says so
 * @param since the version of the rulebook with which it came
 * @param reviewBy the month by which somebody must look at it again
 * @param kind the kind of outcome
 * @param code what exactly it concludes, within its kind
 * @param urgency how soon somebody should act
 * @param conditions as the rule has them; all of them must hold
 * @param facts paths of the facts that it reads
 * @param rules ids of the rules whose conclusions it reads
 * @param location file and line
 * @param made hashes over what it is made of; left out where only the compiled rulebook is at hand
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogueEntry(
        @Required String id,
        @Required String title,
        @Required String stage,
        @Required String topic,
        @Required ReviewState review,
        @Required Level level,
        @Required EvidenceKind evidence,
        @Required List<String> sources,
        @Required String since,
        @Required String reviewBy,
        @Required String kind,
        @Required String code,
        @Required Urgency urgency,
        @Required List<String> conditions,
        @Required List<String> facts,
        @Required List<String> rules,
        @Required String location,
        @Nullable Made made) {

    /**
     * Two hashes that stay the same as long as a rule does.
     *
     * @param own over what a reviewer signs: condition, outcome, words, sources, evidence, title, reason
     * @param inputs over what feeds it: earlier rules, named limits, tables
     */
    public record Made(@Required String own, @Required String inputs) {}

    static CatalogueEntry of(RuleLogic logic, @Nullable Made made) {
        RuleInfo rule = logic.rule();
        return new CatalogueEntry(
                rule.id(),
                rule.title(),
                rule.stage(),
                rule.topic(),
                rule.review(),
                rule.level(),
                rule.evidence(),
                rule.sources().stream().map(Object::toString).toList(),
                rule.since(),
                rule.reviewBy().toString(),
                rule.outcome().kind(),
                rule.outcome().code(),
                rule.outcome().urgency(),
                logic.texts(),
                logic.patterns().stream()
                        .flatMap(p -> p.reads().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                logic.patterns().stream()
                        .flatMap(p -> p.producers().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                rule.location(),
                made);
    }
}
