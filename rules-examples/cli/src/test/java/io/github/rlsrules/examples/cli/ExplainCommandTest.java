package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.Truth;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static ConditionResult row(String text, Truth truth, List<Because> given, List<String> missing) {
        return new ConditionResult(text, truth, given, missing, List.of());
    }

    @Test
    void eachAlternativeIsToldWithWhatItReadAndWhatItLacks() {
        ConditionResult group = new ConditionResult(
                "( A( … ) or ( B( … ) and not C( … ) ) )",
                Truth.UNKNOWN,
                List.of(),
                List.of("a"),
                List.of(
                        List.of(row("A( … )", Truth.UNKNOWN, List.of(), List.of("a"))),
                        List.of(
                                row("B( … )", Truth.TRUE, List.of(new Because.Given("b", "YES")), List.of()),
                                row("not C( … )", Truth.FALSE, List.of(new Because.Given("c", "NO")), List.of()))));
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ExplainCommand.print(group, "", out);
        out.flush();
        assertThat(text.toString().lines())
                .containsExactly(
                        "  open     one of 2:",
                        "  open       or A( … )",
                        "           missing a",
                        "  met        or B( … )",
                        "           because b = YES",
                        "  NOT MET       and not C( … )",
                        "           because c = NO");
    }
}
