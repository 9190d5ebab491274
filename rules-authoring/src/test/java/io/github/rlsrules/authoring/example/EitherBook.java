package io.github.rlsrules.authoring.example;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.file.Path;

/** Two rules with alternatives: a sign for which one of two answers is enough, and an advice with a group of alternatives. */
public final class EitherBook {
    private static final String FEVER = "Symptoms( fever == Answer.YES || pain == Side.BOTH )";
    private static final String MEASURE = """
            Symptoms( cough == Answer.YES )
                ( Reading( gauge == Gauge.PULSE, value >= 120 || ageDays > 30 )
                    or ( exists Sign( what == Sign.Code.FEVER )
                        and not Medicine( group == Medicine.Group.ANTIPYRETIC ) ) )""";

    private final SampleRulebook files;
    private final Rulebook rulebook;

    private EitherBook(SampleRulebook files) {
        this.files = files;
        this.rulebook = RulebookCompiler.compile(files.folder(), EitherBook.class.getClassLoader());
    }

    /** Writes it into a folder and compiles it. */
    public static EitherBook in(Path root) {
        return new EitherBook(SampleRulebook.in(root)
                .with("either/signs.drl", drl("signs", "EX-FEVER", FEVER, "Sign.of( Sign.Code.FEVER )"))
                .with("either/advice.drl", drl("advice", "EX-MEASURE", MEASURE, "Advice.to( Advice.Code.MEASURE )"))
                .with("texts.properties", """
                        EX-MEASURE.patient=Measure.
                        EX-MEASURE.clinician=Temperature.
                        """));
    }

    private static String drl(String stage, String id, String conditions, String outcome) {
        return SampleRulebook.drl(stage, SampleRulebook.rule(id, "Either", conditions, outcome));
    }

    /** The same with these cases. */
    public RulebookUnderTest<Patient> with(String cases) {
        files.with("either/either.cases.yaml", "asOf: 2030-01-15\ncases:\n" + cases);
        return new RulebookUnderTest<>(files.folder(), rulebook, Patient.class, Patient::toFacts);
    }
}
