package io.github.rlsrules.runtime;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.ScreenItem.Form;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each fact of a patient is answered. */
final class AnswerForms {
    /** What is worked out of an answer last: it may stand at the path of the answer itself. */
    private final List<FactType> types;

    private final KnownAnswers known;
    private final Map<String, Place> places = new HashMap<>();

    AnswerForms(RuleTree tree, KnownAnswers known) {
        this.types = tree.factTypes().stream()
                .sorted(Comparator.comparing(FactType::isDerived))
                .toList();
        this.known = known;
    }

    /** What stands at a path: a component of a fact, or a keyed fact itself. */
    private record Place(
            @Nullable Component component, @Nullable Enum<?> key) {
        static final Place OF_A_LIST = new Place(null, null);
    }

    Form form(String fact) {
        if (fact.endsWith(".date") || fact.endsWith(".started") || fact.endsWith(".stopped")) {
            return Form.DATE;
        }
        if (isAskedSinceWhen(fact)) {
            return Form.CHOICE;
        }
        Place place = place(fact);
        Component component = place.component();
        if (component != null && component.isEnum()) {
            return component.type() == Answer.class || component.type() == Sign.class ? Form.TICK : Form.CHOICE;
        }
        return place == Place.OF_A_LIST ? Form.NAMES : Form.NUMBER;
    }

    /** The constants that are answers, of what is ticked or chosen. */
    List<Enum<?>> constants(String fact) {
        Component component = requireNonNull(place(fact).component());
        if (isAskedSinceWhen(fact)) {
            return List.of(Sign.NEW, Sign.LONG_STANDING);
        }
        return component.constants().stream()
                .filter(constant -> !component.isUnknown(constant.ordinal()))
                .<Enum<?>>map(constant -> constant)
                .toList();
    }

    /** What a number is given in; null if nobody says. */
    ScreenItem.@Nullable Number number(String fact) {
        return place(fact).key() instanceof QuantityKind kind
                ? new ScreenItem.Number(kind.unit(), kind.units(), kind.lowest(), kind.highest())
                : null;
    }

    /** Of a sign that is there, only its time is missing. */
    boolean isAskedSinceWhen(String fact) {
        Component component = place(fact).component();
        return component != null
                && component.type() == Sign.class
                && Sign.YES.name().equals(known.constant(fact));
    }

    private Place place(String fact) {
        return places.computeIfAbsent(fact, this::find);
    }

    private Place find(String fact) {
        for (FactType type : types) {
            if (fact.startsWith(type.path())) {
                String rest = fact.substring(type.path().length());
                Place found = rest.startsWith(".") ? component(type, rest.substring(1), null) : keyed(type, rest);
                if (found != null) {
                    return found;
                }
            }
        }
        return Place.OF_A_LIST;
    }

    private static @Nullable Place component(FactType type, String name, @Nullable Enum<?> key) {
        Component component = type.find(name);
        return component == null ? null : new Place(component, key);
    }

    private static @Nullable Place keyed(FactType type, String rest) {
        int end = rest.indexOf(']');
        if (!rest.startsWith("[") || end < 0) {
            return null;
        }
        String name = rest.substring(end + 1);
        if (!type.isKeyed()) {
            return name.isEmpty() ? null : component(type, name.substring(1), null);
        }
        for (Enum<?> key : type.key().constants()) {
            if (key.name().equals(rest.substring(1, end))) {
                return name.isEmpty() ? new Place(null, key) : component(type, name.substring(1), key);
            }
        }
        return null;
    }
}
