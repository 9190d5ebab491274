package io.github.rlsrules.authoring.example;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Urgency;

/** Everything that a rule can conclude. */
public sealed interface Conclusion extends Outcome permits Advice, Alarm, Sign, Warning {

    @Override
    default String kind() {
        return getClass().getSimpleName();
    }

    @Override
    default Urgency urgency() {
        return Urgency.INFORMATION;
    }
}
