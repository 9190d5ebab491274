package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.RulebookException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;

/** Refuses the attributes that Drools would follow and the compiled evaluator would not: the two would disagree. */
final class RuleAttributes {
    private static final Map<String, Attribute<?>> REFUSED = new LinkedHashMap<>();

    static {
        REFUSED.put("enabled", Attribute.ENABLED);
        REFUSED.put("salience", Attribute.SALIENCE);
        REFUSED.put("no-loop", Attribute.NO_LOOP);
        REFUSED.put("lock-on-active", Attribute.LOCK_ON_ACTIVE);
        REFUSED.put("auto-focus", Attribute.AUTO_FOCUS);
        REFUSED.put("agenda-group", Attribute.AGENDA_GROUP);
        REFUSED.put("activation-group", Attribute.ACTIVATION_GROUP);
        REFUSED.put("duration", Attribute.DURATION);
        REFUSED.put("timer", Attribute.TIMER);
        REFUSED.put("calendars", Attribute.CALENDARS);
        REFUSED.put("date-effective", Attribute.DATE_EFFECTIVE);
        REFUSED.put("date-expires", Attribute.DATE_EXPIRES);
    }

    private RuleAttributes() {}

    static void refuseAllButTheStage(Rule rule) {
        REFUSED.forEach((name, attribute) -> {
            Object value = rule.getAttribute(attribute);
            if (!Objects.equals(value, attribute.getDefaultValue())) {
                throw new RulebookException(
                        "it has the attribute " + name + "; a rule has its stage (ruleflow-group) only");
            }
        });
    }
}
