package io.github.rlsrules.examples.clinic;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Rulebook;

/** The standard rules without the one that this clinic leaves to its leaflet, and beside them its own. */
public final class ClinicRules {
    /** Where the build puts the clinic's rulebook on the class path. */
    private static final String FOLDER = "io/github/rlsrules/examples/clinic/rulebook";

    private ClinicRules() {}

    public static Rulebook rulebook() {
        return RlsRules.standardRulebook()
                .without("RLS-LIFE-CAFFEINE")
                .with(ClinicRules.class.getClassLoader(), FOLDER);
    }

    /** Make it once and keep it. */
    public static RlsRules rules() {
        return RlsRules.of(rulebook());
    }
}
