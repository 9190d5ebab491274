package io.github.rlsrules.runtime;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a patient puts into the gaps of what a finding says: values, and what the patient calls what it rests on. */
final class PatientGaps {
    /** Is left of brackets in which nothing is named. */
    static final String NOTHING_NAMED = " ()";

    private static final String VALUE = "value_";

    private final Facts facts;
    private final Finding<?> finding;
    private final Texts texts;
    private final Audience audience;
    private @Nullable Set<String> restsOn;

    PatientGaps(Facts facts, Finding<?> finding, Texts texts, Audience audience) {
        this.facts = facts;
        this.finding = finding;
        this.texts = texts;
        this.audience = audience;
    }

    @Nullable
    Object of(String name) {
        if (name.equals("called")) {
            return names();
        }
        if (name.equals("signs")) {
            return String.join(", ", new Grounds(facts, texts, Because.Given::isThere).signs(finding));
        }
        return name.startsWith(VALUE) ? value(name.substring(VALUE.length())) : null;
    }

    private Set<String> restsOn() {
        Set<String> known = restsOn;
        if (known == null) {
            known = new LinkedHashSet<>();
            finding.addRestsOn(known);
            restsOn = known;
        }
        return known;
    }

    /** The names in quotation marks, for they are not ours; not one that stands right before them: {@code lithium ({called})}. */
    private String names() {
        String says = texts.of(finding.rule(), audience).toLowerCase(Locale.ROOT);
        return finding.called().stream()
                .filter(name -> !says.contains(name.toLowerCase(Locale.ROOT) + " ({called})"))
                .map(ShownName::quoted)
                .collect(Collectors.joining(", "));
    }

    /** One on which the finding rests, before any other. */
    private @Nullable String value(String key) {
        Measured found = null;
        String foundAt = "";
        for (Record fact : facts.records()) {
            FactType type = FactType.of(fact.getClass());
            if (fact instanceof Measured measured
                    && type.isKeyed()
                    && ((Enum<?>) type.key().read(fact)).name().equals(key)
                    && (found == null || restsOn().contains(type.pathOf(fact)))) {
                found = measured;
                foundAt = type.pathOf(fact);
            }
        }
        return found == null ? null : texts.show(facts.amount(foundAt, found), audience);
    }
}
