package ${package};

import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.Rulebook;
import java.time.LocalDate;

/** What a host calls. Make one and keep it: it is thread-safe. */
public final class FeverRules {
    private final RuleEngine<Conclusion> engine = RuleEngine.of(
            Rulebook.load(FeverRules.class.getClassLoader(), "${packageInPathFormat}/rulebook"), Conclusion.class);

    public Assessment<Conclusion> assess(Patient patient, LocalDate asOf) {
        return engine.assess(patient.toFacts(asOf), asOf);
    }
}
