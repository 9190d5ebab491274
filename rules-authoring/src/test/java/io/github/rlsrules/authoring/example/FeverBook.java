package io.github.rlsrules.authoring.example;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.file.Path;

/**
 * Four rules of two topics and three stages: a sign, an alarm that silences advice, an advice that a medicine could withdraw,
 * and an advice of another topic.
 */
public final class FeverBook {
    private static final String HEAD = """
            package io.github.rlsrules.authoring.example;

            import io.github.rlsrules.authoring.example.*;
            import io.github.rlsrules.runtime.Answer;

            ruleflow-group "%s"

            """;
    private static final String METADATA = """
            @Sources("BOOK C")
            @Evidence("guideline")
            // for how long
            @Since("1.0")
            @ReviewBy("2030-01")
            """;
    private static final String SIGNS = """
            rule "EX-FEVER"
            @Title("Feels hot")
            %swhen
                Symptoms( fever == Answer.YES )
            then
                insert( Sign.of( Sign.Code.FEVER ) );
            end
            """;
    private static final String SAFETY = """
            rule "EX-ALARM"
            @Title("Heart beats fast")
            %swhen
                Reading( gauge == Gauge.PULSE, value >= 120 )
            then
                insert( Alarm.about( Alarm.Code.FAST_PULSE ) );
            end
            """;
    private static final String ADVICE = """
            rule "EX-DRINK"
            @Title("Drink")
            %swhen
                Sign( what == Sign.Code.FEVER )
                not Medicine( group == Medicine.Group.ANTIPYRETIC )
            then
                insert( Advice.to( Advice.Code.DRINK ) );
            end
            """;
    private static final String COUGH = """
            rule "EX-COUGH"
            @Title("Coughs and is hot")
            %swhen
                Symptoms( cough == Answer.YES, fever == Answer.YES )
            then
                insert( Advice.to( Advice.Code.MEASURE ) );
            end
            """;

    private final SampleRulebook files;
    private final Rulebook rulebook;

    private FeverBook(SampleRulebook files) {
        this.files = files;
        this.rulebook = RulebookCompiler.compile(files.folder(), FeverBook.class.getClassLoader());
    }

    /** Writes it into a folder and compiles it. */
    public static FeverBook in(Path root) {
        return new FeverBook(SampleRulebook.in(root)
                .with("fever/signs.drl", drl("signs", SIGNS))
                .with("fever/safety.drl", drl("safety", SAFETY))
                .with("fever/advice.drl", drl("advice", ADVICE))
                .with("cough/cough.drl", drl("advice", COUGH)));
    }

    /** The rulebook as its files stand in a folder, compiled anew. */
    public static RulebookUnderTest<Patient> at(Path root) {
        RulebookFolder folder = RulebookFolder.at(root);
        Rulebook rulebook = RulebookCompiler.compile(folder, FeverBook.class.getClassLoader());
        return new RulebookUnderTest<>(folder, rulebook, Patient.class, Patient::toFacts);
    }

    private static String drl(String stage, String rule) {
        return HEAD.formatted(stage) + rule.formatted(METADATA);
    }

    public RulebookUnderTest<Patient> underTest() {
        return new RulebookUnderTest<>(files.folder(), rulebook, Patient.class, Patient::toFacts);
    }

    /** The same with one more file, or another text of it; not compiled anew. */
    public RulebookUnderTest<Patient> with(String path, String text) {
        files.with(path, text);
        return underTest();
    }
}
