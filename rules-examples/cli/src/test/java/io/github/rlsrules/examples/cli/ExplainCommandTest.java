package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.Explanation;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Truth;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static ConditionResult row(String text, Truth truth, List<Because> given, List<String> missing) {
        return new ConditionResult(text, truth, given, missing, List.of(), List.of());
    }

    private static Explanation explained(String rule, RuleStatus status) {
        RuleInfo info = RlsRules.standard().rulebook().rule(rule).orElseThrow();
        ConditionResult failed = row("F( … )", Truth.FALSE, List.of(new Because.Given("f", "22 ug/L")), List.of());
        return new Explanation(
                info, status, status == RuleStatus.NOT_MET ? List.of(failed) : List.of(), List.of(), List.of());
    }

    private static List<String> print(ConditionResult condition, RuleStatus ofOthers) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ExplainCommand.print(condition, "", rule -> explained(rule, ofOthers), out);
        out.flush();
        return text.toString().lines().toList();
    }

    @Test
    void aConclusionThatIsMissingNamesTheRulesThatCouldConcludeIt() {
        List<String> six = List.of(
                "RLS-IRON-LOW-FERRITIN",
                "RLS-IRON-LOW-SATURATION",
                "RLS-IRON-INFUSION-BAND",
                "RLS-IRON-NOT-LOW",
                "RLS-IRON-CHILD-LOW",
                "RLS-IRON-CHILD-HIGH");
        ConditionResult one =
                new ConditionResult("I( … )", Truth.FALSE, List.of(), List.of(), six.subList(0, 1), List.of());
        ConditionResult all = new ConditionResult("I( … )", Truth.UNKNOWN, List.of(), List.of("f"), six, List.of());
        assertThat(print(one, RuleStatus.NOT_MET))
                .containsExactly(
                        "  NOT MET  I( … )", "           could come from RLS-IRON-LOW-FERRITIN (not met: f = 22 ug/L)");
        assertThat(print(all, RuleStatus.UNDECIDED))
                .hasSize(8)
                .startsWith(
                        "  open     I( … )",
                        "           missing f",
                        "           could come from RLS-IRON-LOW-FERRITIN (open)")
                .endsWith("           or from 1 more");
    }

    @Test
    void eachAlternativeIsToldWithWhatItReadAndWhatItLacks() {
        ConditionResult group = new ConditionResult(
                "( A( … ) or ( B( … ) and not C( … ) ) )",
                Truth.UNKNOWN,
                List.of(),
                List.of("a"),
                List.of(),
                List.of(
                        List.of(row("A( … )", Truth.UNKNOWN, List.of(), List.of("a"))),
                        List.of(
                                row("B( … )", Truth.TRUE, List.of(new Because.Given("b", "YES")), List.of()),
                                row("not C( … )", Truth.FALSE, List.of(new Because.Given("c", "NO")), List.of()))));
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ExplainCommand.print(group, "", rule -> explained(rule, RuleStatus.NOT_MET), out);
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
