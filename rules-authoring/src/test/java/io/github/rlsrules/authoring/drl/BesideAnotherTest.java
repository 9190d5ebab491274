package io.github.rlsrules.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.authoring.example.Symptoms;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.authoring.lint.LintFinding;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rulebook that reads what another one concludes. */
class BesideAnotherTest {
    private static final String DRL = """
            package io.github.rlsrules.authoring.example;

            import io.github.rlsrules.authoring.example.*;

            ruleflow-group "advice"

            rule "OWN-MEASURE"
                @Title("Measure")
                @Sources("BOOK C")
                @Evidence("guideline")
                // for how long
                @Since("1.0")
                @ReviewBy("2030-01")
            when
                Sign( what == Sign.Code.FEVER )
            then
                insert( Advice.to( Advice.Code.MEASURE ) );
            end
            """;

    @TempDir
    private Path standardRoot;

    @TempDir
    private Path ownRoot;

    @TempDir
    private Path classes;

    private Rulebook standard;
    private RulebookFolder own;
    private URLClassLoader loader;

    @BeforeEach
    void build() throws IOException {
        standard = FeverBook.in(standardRoot).underTest().rulebook();
        own = SampleRulebook.in(ownRoot)
                .with("own/own.drl", DRL)
                .with("texts.properties", "OWN-MEASURE.patient=Measure.\n")
                .folder();
        CompiledRules.write(own, classes);
        Path book = Files.createDirectories(classes.resolve("own"));
        Files.writeString(
                book.resolve("rulebook.index"), RulebookIndex.text(own, CompiledRules.models(classes), "2.0"));
        Files.copy(ownRoot.resolve("texts.properties"), book.resolve("texts.properties"));
        Files.copy(ownRoot.resolve("sources.properties"), book.resolve("sources.properties"));
        loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    private static List<String> findings(Rulebook rulebook) {
        Facts hot =
                Facts.builder().add(new Symptoms(Answer.YES, Answer.NO, null)).build();
        return RuleEngine.of(rulebook, Outcome.class).assess(hot, LocalDate.of(2026, 11, 21)).findings().stream()
                .map(f -> f.rule().id() + ": " + f.outcome().kind() + " "
                        + f.outcome().code())
                .toList();
    }

    @Test
    void aloneItDoesNotLoad() {
        assertThatThrownBy(() -> Rulebook.load(loader, "own"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("rule OWN-MEASURE: no rule of an earlier stage concludes Sign(");
    }

    @Test
    void besideTheOtherItFires() {
        Rulebook both = standard.with(loader, "own");
        assertThat(both.rules()).hasSize(5);
        assertThat(both.id().version()).isEqualTo("working-tree+2.0");
        assertThat(findings(both)).containsExactly("EX-DRINK: Advice DRINK", "OWN-MEASURE: Advice MEASURE");
    }

    @Test
    void itsOwnRulesAloneAreCompiledAnew() {
        Rulebook both = standard.with(loader, "own");
        List<DrlFile> edited = List.of(DrlReader.read("own/own.drl", DRL.replace("Code.MEASURE", "Code.DRINK")));
        Rulebook anew = RulebookCompiler.recompile(own, edited, both, getClass().getClassLoader());
        assertThat(findings(anew)).containsExactly("EX-DRINK: Advice DRINK", "OWN-MEASURE: Advice DRINK");
    }

    @Test
    void theLintLooksAtItsOwnRulesOnly() {
        assertThat(Lint.compiled(own, standard.with(loader, "own"), standard.rules()))
                .map(LintFinding::toString)
                .singleElement()
                .asString()
                .startsWith("own/own.drl:7: MISSING_TEXT: OWN-MEASURE: no text OWN-MEASURE.clinician");
    }
}
