package io.github.rlsrules.runtime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a patient, by path. Of a list that is whether something stands on it. */
final class KnownAnswers {
    private static final String SOME = "SOME";
    private static final String NONE = "NONE";

    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, Measured> numbers = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> notKnown;

    KnownAnswers(Facts facts) {
        this.notKnown = facts.notKnown();
        facts.completeLists().forEach(list -> constants.put(FactType.of(list).path(), NONE));
        for (Record fact : facts.records()) {
            FactType type = FactType.of(fact.getClass());
            if (fact instanceof Measured measured && !type.isDerived()) {
                numbers.put(type.pathOf(fact), measured);
            } else if (type.isList()) {
                lists.add(type.path());
                constants.put(type.path(), SOME);
            } else {
                addConstants(type, fact);
            }
        }
    }

    private void addConstants(FactType type, Record fact) {
        for (Component component : type.components()) {
            if (component.isEnum() && !component.isUnknown(component.ordinal(fact))) {
                constants.put(type.pathOf(fact, component), ((Enum<?>) component.read(fact)).name());
            }
        }
    }

    @Nullable
    String constant(String path) {
        return constants.get(path);
    }

    @Nullable
    Measured number(String path) {
        return numbers.get(path);
    }

    /** Whether something stands on the list at a path: then only whether that is all may be asked. */
    boolean isListed(String path) {
        return lists.contains(path);
    }

    /** Whether it was asked in vain. */
    boolean isNotKnown(String path) {
        return notKnown.contains(path);
    }
}
