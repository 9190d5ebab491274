package io.github.rlsrules.authoring.boundaries;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.example.Patient;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.file.Path;

/** Rules that compare numbers: of a host's own reading, of its age in days, and of a place on a list. */
final class PulseBook {
    private static final String HEAD = """
            package io.github.rlsrules.authoring.example;

            import io.github.rlsrules.authoring.example.*;
            import io.github.rlsrules.runtime.Answer;

            ruleflow-group "signs"
            """;
    private static final String RULE = """
            rule "%s"
            @Title("A rule") @Sources("BOOK C") @Evidence("guideline") @Since("1.0") @ReviewBy("2030-01")
            when
                %s
            then
                insert( Sign.of( Sign.Code.FEVER ) );
            end
            """.replace(") @", ")\n@");

    private final SampleRulebook files;
    private final Rulebook rulebook;

    private PulseBook(SampleRulebook files) {
        this.files = files;
        this.rulebook = RulebookCompiler.compile(files.folder(), PulseBook.class.getClassLoader());
    }

    static PulseBook in(Path root) {
        return new PulseBook(SampleRulebook.in(root)
                .with("pulse/pulse.drl", pulse(">= 120"))
                .with(
                        "other/other.drl",
                        HEAD
                                + rule("EX-RECENT", "Reading( gauge == Gauge.TEMPERATURE, ageDays <= 2 )")
                                + rule("EX-LIST", "Medicine( group == Medicine.Group.ANTIPYRETIC, index > 1 )")));
    }

    private static String pulse(String fast) {
        return HEAD
                + rule("EX-CALM", "Reading( gauge == Gauge.PULSE, value < Limits.FAST_PULSE )")
                + rule("EX-FAST", "Reading( gauge == Gauge.PULSE, value >= Limits.FAST_PULSE )")
                + rule("EX-RACING", "Reading( gauge == Gauge.PULSE, value " + fast + " )");
    }

    private static String rule(String id, String condition) {
        return RULE.formatted(id, condition);
    }

    RulebookUnderTest<Patient> underTest(String path, String cases) {
        return underTest(path, cases, Patient::toFacts);
    }

    RulebookUnderTest<Patient> underTest(String path, String cases, RulebookUnderTest.FactsOf<Patient> host) {
        return new RulebookUnderTest<>(files.with(path, cases).folder(), rulebook, Patient.class, host);
    }

    /** The same rules, but the file says something else of a racing pulse than what was compiled. */
    void rewriteRacing(String fast) {
        files.with("pulse/pulse.drl", pulse(fast));
    }
}
