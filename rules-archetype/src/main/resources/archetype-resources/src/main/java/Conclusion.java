package ${package};

import io.github.rlsrules.runtime.Outcome;
import java.util.Locale;

/** All that a rule can conclude. Sealed, so that a host's {@code switch} is complete. */
public sealed interface Conclusion extends Outcome permits Advice, Alarm {
    @Override
    default String kind() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
