package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rulebook itself puts into the gaps of its texts: the limits of its rules, and figures that their sources report. */
class RulebookGaps {
    private final Rulebook rulebook;
    private final List<RulebookFiles> files;

    RulebookGaps(Rulebook rulebook, List<RulebookFiles> files) {
        this.rulebook = rulebook;
        this.files = files;
    }

    /** For how many days the sign counts as new that stands at a path; 0 if none stands there. */
    int newWithinDays(String path) {
        return rulebook.tree().newWithinDays(path);
    }

    /** What a rule says of a number, by the way it compares: {@code below}, {@code upTo}, {@code from}, {@code above}. */
    @Nullable
    Amount ofRule(String rule, String name) {
        Threshold.Operator operator = Threshold.Operator.ofGap(name);
        if (operator == null) {
            return null;
        }
        for (RuleLogic.Pattern pattern : rulebook.logic(rule).patterns()) {
            for (RuleLogic.Condition condition : pattern.conditions()) {
                Threshold threshold = condition.threshold().orElse(null);
                if (threshold != null && threshold.operator() == operator) {
                    return Amount.of(threshold.value(), pattern.unitOf(condition));
                }
            }
        }
        return null;
    }

    /** {@code limit_FERRITIN_LOW}: a limit that has a name, as the build found it in the rules. */
    @Nullable
    Amount limit(String name) {
        String written = first("limits.properties", name, "limit_", "");
        return written == null ? null : Amount.parse(written);
    }

    /** {@code figure_IMPULSES}: what a study or a guideline reports, in its words. */
    @Nullable
    String figure(String name) {
        return first("figures.properties", name, "figure_", ".says");
    }

    private @Nullable String first(String file, String name, String prefix, String suffix) {
        if (!name.startsWith(prefix)) {
            return null;
        }
        String key = name.substring(prefix.length()) + suffix;
        return files.stream()
                .map(f -> f.properties(file).orElse(Map.of()).get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
