package io.github.rlsrules.authoring.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the mutants of one text. */
final class WordMutator {
    private static final Pattern NOT =
            Pattern.compile("(?i)\\b(do not |not |no |never |without |cannot\\b|n't\\b|nor )");
    private static final Pattern GAP = Pattern.compile("\\{(limit_|figure_|value_)?(\\w+)}");
    private static final Map<String, String> OPPOSITES = Map.ofEntries(
            Map.entry("low", "high"),
            Map.entry("high", "low"),
            Map.entry("below", "above"),
            Map.entry("above", "below"),
            Map.entry("more", "less"),
            Map.entry("less", "more"),
            Map.entry("before", "after"),
            Map.entry("after", "before"),
            Map.entry("worse", "better"),
            Map.entry("start", "stop"),
            Map.entry("dangerous", "harmless"),
            Map.entry("harm", "good"),
            Map.entry("raise", "lower"),
            Map.entry("raised", "lowered"));
    private static final Map<String, String> CALMER = Map.of(
            "now", "some day",
            "today", "some day",
            "at once", "some day",
            "emergency services", "your doctor",
            "emergency department", "practice",
            "emergency", "matter",
            "{act}", "Mention it at your next visit.");

    private final NavigableSet<String> limits;
    private final NavigableSet<String> figures;

    WordMutator(Set<String> limits, Set<String> figures) {
        this.limits = new TreeSet<>(limits);
        this.figures = new TreeSet<>(figures);
    }

    /**
     * All mutants of a text.
     *
     * @param others texts of which one could stand in its place by mistake
     */
    List<WordMutant> of(String key, String text, List<String> others, boolean isAlarm) {
        Set<WordMutant> mutants = new LinkedHashSet<>();
        BiConsumer<WordOperator, String> add = (operator, changed) -> {
            if (!changed.equals(text)) {
                mutants.add(new WordMutant(key, operator, changed));
            }
        };
        NOT.matcher(text).results().forEach(not -> add.accept(WordOperator.DROPPED_NOT, without(text, not)));
        OPPOSITES.forEach((word, other) ->
                replace(text, word, other).forEach(changed -> add.accept(WordOperator.OPPOSITE, changed)));
        CALMER.forEach((word, other) ->
                replace(text, word, other).forEach(changed -> add.accept(WordOperator.CALMER, changed)));
        if (!isAlarm && text.contains("{act}")) {
            add.accept(WordOperator.LOUDER, text.replace("{act}", "Call emergency services now."));
        }
        others.forEach(other -> add.accept(WordOperator.SWAPPED, other));
        GAP.matcher(text).results().forEach(gap -> {
            add.accept(WordOperator.TYPED_NUMBER, put(text, gap, "42"));
            String other = other(gap);
            if (other != null) {
                add.accept(WordOperator.OTHER_NUMBER, put(text, gap, other));
            }
        });
        add.accept(WordOperator.LEFT_OUT, "");
        return List.copyOf(mutants);
    }

    private static String without(String text, MatchResult not) {
        String left = switch (not.group().strip().toLowerCase(Locale.ROOT)) {
            case "without" -> "with ";
            case "cannot" -> "can";
            case "nor" -> "or ";
            case "never" -> "always ";
            default -> "";
        };
        return put(text, not, left);
    }

    private static List<String> replace(String text, String word, String other) {
        String exact = Pattern.quote(word);
        Matcher matcher = Pattern.compile("(?i)(?<![\\p{L}{_])" + exact + "(?![\\p{L}}_])")
                .matcher(text);
        List<String> changed = new ArrayList<>();
        matcher.results().forEach(match -> changed.add(put(text, match, other)));
        return changed;
    }

    private static String put(String text, MatchResult at, String other) {
        return text.substring(0, at.start()) + other + text.substring(at.end());
    }

    private @Nullable String other(MatchResult gap) {
        String kind = gap.group(1);
        String name = gap.group(2);
        if (kind == null) {
            return switch (name) {
                case "below" -> "{from}";
                case "upTo" -> "{above}";
                case "from" -> "{below}";
                case "above" -> "{upTo}";
                default -> null;
            };
        }
        return switch (kind) {
            case "limit_" -> "{limit_" + next(limits, name) + "}";
            case "figure_" -> "{figure_" + next(figures, name) + "}";
            default -> name.equals("FERRITIN") ? "{value_TRANSFERRIN_SATURATION}" : "{value_FERRITIN}";
        };
    }

    private static String next(NavigableSet<String> names, String name) {
        String next = names.higher(name);
        return next == null ? names.first() : next;
    }
}
