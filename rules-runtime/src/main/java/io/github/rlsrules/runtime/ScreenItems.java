package io.github.rlsrules.runtime;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.ScreenItem.Choice;
import io.github.rlsrules.runtime.ScreenItem.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts questions into words for one reader, and says how each is answered. */
final class ScreenItems {
    private final Texts texts;
    private final Audience reader;
    private final Evaluated evaluated;
    private final KnownAnswers known;

    ScreenItems(Texts texts, Audience reader, Evaluated evaluated, KnownAnswers known) {
        this.texts = texts;
        this.reader = reader;
        this.evaluated = evaluated;
        this.known = known;
    }

    /** Questions in words, in their order. */
    List<ScreenItem> of(Map<String, ScreenRow> facts) {
        Map<String, String> why = why(evaluated.explained(), facts.keySet());
        List<ScreenItem> items = new ArrayList<>();
        facts.forEach((fact, row) -> items.add(of(fact, row, why.getOrDefault(fact, ""))));
        return items;
    }

    private ScreenItem of(String fact, ScreenRow row, String why) {
        Place place = place(fact);
        Form form = form(place);
        return new ScreenItem(
                fact,
                form,
                form == Form.TICK ? texts.plainQuestion(fact) : texts.question(fact), // since when, is asked next
                form == Form.TICK ? texts.name(fact) : texts.label(fact),
                form == Form.TICK || form == Form.CHOICE ? choices(place) : List.of(),
                form == Form.NUMBER ? number(place) : null,
                row.knownBy(),
                why);
    }

    Form form(String fact) {
        return form(place(fact));
    }

    /** What stands at a path: a component of a fact, or a keyed fact itself. */
    private record Place(
            String path,
            @Nullable FactType type,
            @Nullable Component component,
            @Nullable Enum<?> key) {}

    private Place place(String path) {
        for (FactType type : evaluated.rulebook().tree().factTypes()) {
            if (!type.isDerived() && path.startsWith(type.path())) {
                String rest = path.substring(type.path().length());
                Place found = rest.startsWith(".") ? component(path, type, rest.substring(1)) : keyed(path, type, rest);
                if (found != null) {
                    return found;
                }
            }
        }
        return new Place(path, null, null, null);
    }

    private static @Nullable Place component(String path, FactType type, String name) {
        Component component = type.find(name);
        return component == null ? null : new Place(path, type, component, null);
    }

    private static @Nullable Place keyed(String path, FactType type, String rest) {
        int end = rest.indexOf(']');
        if (!rest.startsWith("[") || end < 0) {
            return null;
        }
        String after = rest.substring(end + 1);
        Component component = after.isEmpty() ? null : type.find(after.substring(1));
        if (!type.isKeyed()) {
            return component == null ? null : new Place(path, type, component, null);
        }
        return type.key().constants().stream()
                .filter(key -> key.name().equals(rest.substring(1, end)))
                .map(key -> new Place(path, type, component, key))
                .findFirst()
                .orElse(null);
    }

    private Form form(Place place) {
        if (place.path().endsWith(".date")
                || place.path().endsWith(".started")
                || place.path().endsWith(".stopped")) {
            return Form.DATE;
        }
        Component component = place.component();
        if (isAskedSinceWhen(place)) {
            return Form.CHOICE;
        }
        if (component != null && component.isEnum()) {
            return component.type() == Answer.class || component.type() == Sign.class ? Form.TICK : Form.CHOICE;
        }
        return place.key() instanceof QuantityKind || component != null ? Form.NUMBER : Form.NAMES;
    }

    /** Of a sign that is there, only its time is missing. */
    private boolean isAskedSinceWhen(Place place) {
        Component component = place.component();
        return component != null && component.type() == Sign.class && known.constant(place.path()) != null;
    }

    private List<Choice> choices(Place place) {
        Component component = requireNonNull(place.component());
        List<Choice> choices = new ArrayList<>();
        for (Enum<?> constant : component.constants()) {
            boolean isAnswer = isAskedSinceWhen(place)
                    ? constant == Sign.NEW || constant == Sign.LONG_STANDING
                    : !component.isUnknown(constant.ordinal());
            if (isAnswer) {
                choices.add(new Choice(constant.name(), label(constant)));
            }
        }
        return choices;
    }

    private String label(Enum<?> constant) {
        String key = "answer." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        String own = key + "." + reader.suffix();
        return texts.get(texts.has(own) ? own : key);
    }

    private static ScreenItem.@Nullable Number number(Place place) {
        return place.key() instanceof QuantityKind kind
                ? new ScreenItem.Number(kind.unit(), kind.units(), kind.lowest(), kind.highest())
                : null;
    }

    /** Of each of some facts the rule for which it is asked: that which has most to say of those that wait for it. */
    private static Map<String, String> why(Evaluation evaluation, Set<String> facts) {
        Map<String, String> why = new HashMap<>();
        List<RuleNode> rules = evaluation.tree().rules().stream()
                .filter(RuleNode::isVisible)
                .sorted(Comparator.comparing(rule -> rule.outcome().urgency()))
                .toList();
        for (int i = 0; i < rules.size() && why.size() < facts.size(); i++) {
            String id = rules.get(i).id();
            waitsFor(rules.get(i), evaluation).stream()
                    .filter(facts::contains)
                    .forEach(fact -> why.putIfAbsent(fact, id));
        }
        return why;
    }

    private static List<String> waitsFor(RuleNode rule, Evaluation evaluation) {
        Verdict verdict = evaluation.verdict(rule);
        if (rule.outcome() instanceof Inquiry inquiry) {
            return verdict.now() ? List.of(inquiry.fact()) : List.of();
        }
        if (verdict.isSettled()) {
            return List.of();
        }
        Set<FactPath> missing = new LinkedHashSet<>();
        evaluation.addMissing(rule, missing);
        return FactPath.paths(missing);
    }
}
