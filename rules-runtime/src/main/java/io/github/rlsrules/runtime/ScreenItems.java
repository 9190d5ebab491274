package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.ScreenItem.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts questions into words for one reader. */
final class ScreenItems {
    private final Texts texts;
    private final Evaluation evaluation;
    private final AnswerForms forms;
    private final Worth worth;
    private final ItemWriter items;

    ScreenItems(Texts texts, Audience reader, Evaluation evaluation, AnswerForms forms, Worth worth) {
        this.texts = texts;
        this.evaluation = evaluation;
        this.forms = forms;
        this.worth = worth;
        this.items = new ItemWriter(texts, reader, forms);
    }

    /** Questions in words, in their order. */
    List<ScreenItem> of(Map<String, ScreenRow> facts) {
        Map<String, String> why = why(facts.keySet());
        List<ScreenItem> all = new ArrayList<>();
        facts.forEach((fact, row) -> all.add(of(fact, row, why.getOrDefault(fact, ""))));
        return all;
    }

    private ScreenItem of(String fact, ScreenRow row, String why) {
        String about = String.join(", ", evaluation.given().calledAt(fact));
        boolean isTick = forms.form(fact) == Form.TICK;
        String label = isTick ? texts.name(fact) : texts.label(fact);
        return items.of(fact, row.knownBy(), new ItemWriter.Words(about, question(fact, isTick), label, why));
    }

    private String question(String fact, boolean isTick) {
        if (isTick) {
            return texts.plainQuestion(fact); // since when, is asked next
        }
        return forms.isAskedSinceWhen(fact) ? texts.sinceWhen(fact) : texts.question(fact);
    }

    /** Of each of some facts the rule for which it is asked: that for which it matters most, shared among all that the rule waits for. */
    private Map<String, String> why(Set<String> facts) {
        Map<String, String> why = new HashMap<>();
        Map<String, Double> most = new HashMap<>();
        OpenFacts all = OpenFacts.of(evaluation);
        Map<String, Integer> places = new HashMap<>();
        facts.forEach(fact -> places.put(fact, all.place(fact)));
        for (RuleNode rule : evaluation.tree().rules()) {
            BitSet open = rule.isVisible() ? waitsFor(rule, all) : new BitSet();
            places.forEach((fact, place) -> {
                if (open.get(place)) {
                    double matters = worth.of(rule) / open.cardinality();
                    if (matters >= most.getOrDefault(fact, 0.0)) {
                        most.put(fact, matters);
                        why.put(fact, rule.id());
                    }
                }
            });
        }
        return why;
    }

    private BitSet waitsFor(RuleNode rule, OpenFacts all) {
        Verdict verdict = evaluation.verdict(rule);
        if (rule.outcome() instanceof Inquiry inquiry) {
            BitSet asked = new BitSet();
            asked.set(all.place(inquiry.fact()), verdict.now());
            return asked;
        }
        return verdict.isSettled() ? new BitSet() : all.missing(rule);
    }
}
