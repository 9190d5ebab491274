package io.github.rlsrules.json;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.rlsrules.json.Intake.Advised;
import io.github.rlsrules.json.Intake.Analyte;
import io.github.rlsrules.json.Intake.Forbidden;
import io.github.rlsrules.json.Intake.Lab;
import io.github.rlsrules.json.Intake.Said;
import io.github.rlsrules.json.Intake.Symptoms;
import io.github.rlsrules.json.Intake.What;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.impl.ModelImpl;

/** The rules of a small rulebook, as the build would have made them; its files are the resources in {@code sample}. */
public final class SampleModel extends ModelImpl {
    /** The value of the laboratory that makes one rule fail. */
    static final double BREAKING = 666.5;

    public SampleModel() {
        add("FEVER", "first", new Said(What.FEVER, Urgency.URGENT), fever());
        add(
                "CRP",
                "first",
                new Said(What.INFLAMMATION, Urgency.ROUTINE),
                crp().expr("50", is("value >= 50", SampleModel::isHigh, "CRP")));
        add("REST", "second", new Advised(What.REST), concluded(), not(crp()));
        add("TEA", "second", new Advised(What.TEA), fever(), cough());
        add("NO-TEA", "second", new Forbidden(What.TEA), fever());
        add("NO-FEVER", "second", new Advised(What.TEA), not(fever()), cough());
    }

    /** The rulebook with its texts and sources. */
    static Rulebook rulebook() {
        return Rulebook.load(SampleModel.class.getClassLoader(), "sample");
    }

    private void add(String id, String stage, Outcome outcome, RuleItemBuilder<?>... conditions) {
        List<RuleItemBuilder<?>> items = new ArrayList<>(List.of(conditions));
        items.add(execute(drools -> drools.insert(outcome)));
        Rule made = rule("sample", id)
                .attribute(Rule.Attribute.RULEFLOW_GROUP, stage)
                .metadata("Title", "Title of " + id)
                .metadata("Sources", "BOOK C; OWN D")
                .metadata("Evidence", "case reports")
                .metadata("For", id.equals("CRP") ? "clinician" : "patient")
                .metadata("Since", "0.1.0")
                .metadata("ReviewBy", "2027-06")
                .build(items.toArray(RuleItemBuilder[]::new));
        addRule(made);
    }

    private static PatternDef<Symptoms> fever() {
        return pattern(declarationOf(Symptoms.class))
                .expr("fever", is("fever == Answer.YES", s -> s.fever() == Answer.YES));
    }

    private static PatternDef<Symptoms> cough() {
        return pattern(declarationOf(Symptoms.class))
                .expr("cough", is("cough == Answer.YES", s -> s.cough() == Answer.YES));
    }

    private static PatternDef<Lab> crp() {
        return pattern(declarationOf(Lab.class))
                .expr("crp", is("analyte == Analyte.CRP", lab -> lab.analyte() == Analyte.CRP));
    }

    private static PatternDef<Said> concluded() {
        return pattern(declarationOf(Said.class)).expr("said", is("what == What.FEVER", s -> s.what() == What.FEVER));
    }

    private static boolean isHigh(Lab lab) {
        if (lab.value() == BREAKING) {
            throw new IllegalStateException("broken by " + lab.value());
        }
        return lab.value() >= 50;
    }

    private static <T> Predicate1<T> is(String text, Predicate<T> test) {
        return is(text, test, "several");
    }

    /** @param rule the one that has it, as the compiler notes it for messages */
    private static <T> Predicate1<T> is(String text, Predicate<T> test, String rule) {
        return new Predicate1<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean test(T fact) {
                return test.test(fact);
            }

            @Override
            public PredicateInformation predicateInformation() {
                return new PredicateInformation(text, rule, "sample.drl");
            }
        };
    }
}
