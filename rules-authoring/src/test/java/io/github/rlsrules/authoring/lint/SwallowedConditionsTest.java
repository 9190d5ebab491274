package io.github.rlsrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Mistakes that Drools takes without a message and that leave a rule with other conditions than its author wrote. Each test
 * first shows that it still is so, then that the lint refuses the same text.
 */
class SwallowedConditionsTest {
    private static final String CLEAN = """
            package io.github.rlsrules.authoring.example;

            import io.github.rlsrules.authoring.example.*;
            import io.github.rlsrules.runtime.Answer;

            ruleflow-group "signs"

            rule "EX-FEVER"
                @Title("Feels hot")
                @Sources("BOOK C")
                @Evidence("guideline")
                // for how long
                @Since("1.0")
                @ReviewBy("2030-01")
            when
                Symptoms( fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT ) )
            then
                insert( Sign.of( Sign.Code.FEVER ) );
            end
            """;

    @TempDir
    private Path root;

    private List<LintFinding> lint(String drl) {
        return Lint.source(SampleRulebook.in(root).with("fever/fever.drl", drl).folder());
    }

    /** How many rules fire for a patient of whom nothing is known, on the language level that Drools is going to. */
    private static int firingsForNobody(String drl) {
        KnowledgeBuilderConfiguration settings = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        settings.setOption(LanguageLevelOption.DRL10);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(settings);
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        assertThat(builder.getResults(ResultSeverity.ERROR, ResultSeverity.WARNING, ResultSeverity.INFO))
                .as("what Drools has to say")
                .isEmpty();
        KieSession session = builder.newKieBase().newKieSession();
        try {
            session.getAgenda().getAgendaGroup("signs").setFocus();
            return session.fireAllRules(10);
        } finally {
            session.dispose();
        }
    }

    @Test
    void theCleanFileFiresForNobodyWithoutFacts() {
        assertThat(firingsForNobody(CLEAN)).isZero();
        assertThat(lint(CLEAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"whem", "urgency 10", "'agenda-group \"signs\"'", "salience ten ten"})
    void aLineBehindAnAnnotationThatDroolsTakesForTextMakesTheRuleFireForEverybody(String line) {
        String swallowed = line.equals("whem")
                ? CLEAN.replace("when\n", "whem\n")
                : CLEAN.replace("when\n", "    " + line + "\nwhen\n");

        assertThat(firingsForNobody(swallowed)).isEqualTo(1);
        assertThat(Mistake.shown(lint(swallowed)))
                .contains(
                        "fever/fever.drl:15: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\""
                                + " on a line of its own; found \"" + line + "\"");
    }

    @Test
    void aBareConstantInAListVanishes() {
        String vanishing = CLEAN.replace("Side.LEFT, Side.RIGHT", "Side.LEFT, RIGHT");

        assertThat(compile(vanishing).logic().get(0).patterns().get(0).conditions())
                .extracting(RuleLogic.Condition::text, RuleLogic.Condition::accepted)
                .contains(tuple("pain in ( Side.LEFT, RIGHT )", List.of("LEFT")));
        assertThat(Mistake.shown(lint(vanishing)))
                .containsExactly(
                        "fever/fever.drl:16: CONDITION_SHAPE: EX-FEVER: expected component, operator, constant;"
                                + " found \"pain in ( Side.LEFT, RIGHT )\"");
    }

    @Test
    void bareConstantsMakeAnEmptyListWhichOnlyTheRuntimeRefuses() {
        String empty = CLEAN.replace("Side.LEFT, Side.RIGHT", "LEFT, RIGHT");

        assertThatThrownBy(() -> compile(empty))
                .isInstanceOf(RulebookException.class) // and not what an error of the compiler is
                .hasMessage("rule EX-FEVER: condition \"pain in ( LEFT, RIGHT )\" is never true; are its constants"
                        + " qualified, as in Answer.YES?");
        assertThat(Mistake.shown(lint(empty)))
                .containsExactly(
                        "fever/fever.drl:16: CONDITION_SHAPE: EX-FEVER: expected component, operator, constant;"
                                + " found \"pain in ( LEFT, RIGHT )\"");
    }

    private Rulebook compile(String drl) {
        return RulebookCompiler.compile(
                SampleRulebook.in(root).with("fever/fever.drl", drl).folder(),
                getClass().getClassLoader());
    }
}
