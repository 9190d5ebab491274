package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.assertions.RuleReport;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Question;
import io.github.rlsrules.runtime.Undecided;
import java.util.List;

/** The whole of an assessment with its reasons and without its texts, to be read by a clinician. */
final class ExplainedResult {
    private final StringBuilder text = new StringBuilder();

    private ExplainedResult() {}

    static String of(Case one, Assessment<?> assessment) {
        ExplainedResult result = new ExplainedResult();
        result.write(one, assessment);
        return result.text.toString();
    }

    private void write(Case one, Assessment<?> assessment) {
        line(one.toString());
        line("As of " + one.asOf());
        heading("Findings", assessment.findings());
        assessment.findings().forEach(finding -> {
            writeRule(finding);
            if (finding.isProvisional()) {
                line("    could be withdrawn by "
                        + String.join(
                                ", ", assessment.explain(finding.rule().id()).missing()));
            }
        });
        heading("Suppressed", assessment.suppressed());
        assessment.suppressed().forEach(finding -> {
            writeRule(finding);
            line("    forbidden by " + String.join(", ", finding.suppressedBy()));
        });
        heading("Worth asking", assessment.questions());
        assessment.questions().forEach(this::writeQuestion);
        heading("Undecided", assessment.undecided());
        assessment.undecided().forEach(this::writeUndecided);
    }

    private void heading(String title, List<?> entries) {
        line("");
        line(title + (entries.isEmpty() ? ": nothing" : ":"));
    }

    private void writeRule(Finding<?> finding) {
        line("  " + finding.rule().id() + " “" + finding.rule().title() + "”");
        line("    " + OutcomeText.of(finding.outcome()));
        finding.because().forEach(because -> line("    because " + RuleReport.show(because)));
    }

    private void writeQuestion(Question question) {
        line("  " + question.fact());
        if (!question.raisedBy().isEmpty()) {
            line("    asked by " + String.join(", ", question.raisedBy()));
        }
        if (!question.decides().isEmpty()) {
            line("    for " + String.join(", ", question.decides()));
        }
    }

    private void writeUndecided(Undecided undecided) {
        line("  " + undecided.rule().id() + " “" + undecided.rule().title() + "”");
        line("    for lack of " + String.join(", ", undecided.missing()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
