package io.github.rlsrules.json;

import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All rules of a rulebook as data, for other tools.
 *
 * @param rulebook its id
 * @param version its version
 * @param sha256 hash over its rules, texts, sources and cases
 * @param stages in the order in which they run
 * @param rules by id
 * @since 0.1.0
 */
public record Catalogue(
        @Required String rulebook,
        @Required String version,
        @Required String sha256,
        @Required List<String> stages,
        @Required List<CatalogueEntry> rules) {

    /**
     * {@return the rules of a rulebook, without hashes}
     *
     * @param rulebook of any kind
     */
    public static Catalogue of(Rulebook rulebook) {
        return of(rulebook, Map.of());
    }

    /**
     * {@return the rules of a rulebook}
     *
     * @param rulebook of any kind
     * @param made hashes over what its rules are made of, by rule: the author's kit has them
     */
    public static Catalogue of(Rulebook rulebook, Map<String, CatalogueEntry.Made> made) {
        return new Catalogue(
                rulebook.id().id(),
                rulebook.id().version(),
                rulebook.id().sha256(),
                rulebook.stages(),
                rulebook.logic().stream()
                        .sorted(Comparator.comparing(
                                (RuleLogic logic) -> logic.rule().id()))
                        .map(logic ->
                                CatalogueEntry.of(logic, made.get(logic.rule().id())))
                        .toList());
    }

    /** {@return the catalogue as JSON over many lines, always the same for the same rulebook} */
    public String json() {
        return AssessmentWriter.indented().write(this) + "\n";
    }
}
